import { ValidationError } from '../../errors/validation-error.ts'
import type { Content } from '../../model/content.ts'
import type { SendRequest } from '../../ports/sending.ts'

/** What a caller wants to say, checked. @throws ValidationError */
export async function readContent(input: SendRequest['content']): Promise<readonly Content[]> {
  if (typeof input === 'string') {
    if (input.trim() === '') throw new ValidationError('send', [{ path: 'content', message: 'expected a text that is not empty' }])
    return [{ type: 'text', text: input }]
  }
  // Loaded on first use: taking in webhooks and plain text replies need no validator.
  const { parseContent } = await import('../../schema/validate.ts')
  return parseContent(input)
}
