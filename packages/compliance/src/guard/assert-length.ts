import { ValidationError } from '@crossdesk/core'
import { MOST_UNITS } from './guard.ts'

/** Throws a ValidationError for a text that is longer than any message. */
export function assertLength(text: string): void {
  if (text.length > MOST_UNITS)
    throw new ValidationError('guard', [
      { path: 'text', message: `expected at most ${MOST_UNITS} UTF-16 units, got ${text.length}; check it in parts` },
    ])
}
