import type { z } from 'zod'
import type { SendRequest } from '../ports/sending.ts'
import { formatPath, ValidationError, type ValidationIssue } from '../errors/validation-error.ts'
import type { Content } from '../model/content.ts'
import type { Activity } from '../model/customer.ts'
import { contentSchema, contentsSchema } from './content.ts'
import { activitySchema } from './customer.ts'
import { explainIssue } from './explain.ts'
import { authorSchema } from './message.ts'
import { idSchema } from './scalars.ts'
import { objectOf, optional } from './shape.ts'

/** So many issues are told; one who sends a million wrong values is told of the first ones. */
const MOST_ISSUES = 100

/**
 * The value, checked; fields that the schema does not know are kept. The result is a copy as deep as the schema looks.
 *
 * @param subject what is being read, for the message: `send`, `import`.
 * @param at the path of the value, when it is a part of something greater.
 * @throws ValidationError with all that is wrong. Its text names paths, expectations and types, never a value.
 *
 * @example
 * validate('import', customerSchema, await request.json())
 */
export function validate<T>(subject: string, schema: z.ZodType<T>, value: unknown, at: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const issues = result.error.issues.slice(0, MOST_ISSUES).map((issue) => toValidationIssue(issue, at))
  // zod refuses nothing without an issue.
  throw new ValidationError(subject, issues as [ValidationIssue, ...ValidationIssue[]])
}

/**
 * What is to be said: a text, one content or several.
 *
 * @throws ValidationError with paths such as `content[0].media.url`.
 */
export function parseContent(input: unknown): readonly Content[] {
  if (typeof input === 'string') return [validate('send', contentSchema, { type: 'text', text: input }, ['content'])]
  if (!Array.isArray(input)) return [validate('send', contentSchema, input, ['content'])]
  return validate('send', sentContentsSchema, input, ['content'])
}

/** A reply that says nothing cannot be sent. */
const sentContentsSchema: z.ZodType<readonly Content[]> = contentsSchema.refine((contents) => contents.length > 0, 'at least one content')

/** A {@link SendRequest} whose content is a list. */
export type ParsedSendRequest = SendRequest & { readonly content: readonly Content[] }

/**
 * A request to send, for example from a browser.
 *
 * @throws ValidationError
 */
export function parseSendRequest(value: unknown): ParsedSendRequest {
  const request = validate('send', sendFrameSchema, value)
  return { ...request, content: parseContent((value as { readonly content?: unknown }).content) }
}

const sendFrameSchema: z.ZodType<Omit<SendRequest, 'content'>> = objectOf<Omit<SendRequest, 'content'>>({
  conversation: idSchema,
  author: authorSchema,
  replyTo: optional(idSchema),
  id: optional(idSchema),
})

/**
 * What a customer did outside a conversation, for example from a shop's web page.
 *
 * @throws ValidationError
 */
export function parseActivity(value: unknown): Activity {
  return validate('track', activitySchema, value)
}

function toValidationIssue(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): ValidationIssue {
  // The last step to a bad key is the key itself, which somebody else chose.
  const path = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path
  return { path: formatPath([...at, ...path]), message: explainIssue(issue) }
}
