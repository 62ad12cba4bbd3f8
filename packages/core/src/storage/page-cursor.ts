import { ValidationError } from '../errors/validation-error.ts'
import type { Json } from '../model/basics.ts'

/** Writes a place in a list as an opaque text that may stand in a URL as it is: base64url (RFC 4648, section 5) of ASCII-only JSON. */
export function encodePageCursor(place: Json): string {
  // btoa takes Latin-1 only.
  const json = JSON.stringify(place).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return btoa(json)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
}

/**
 * Reads what {@link encodePageCursor} wrote.
 *
 * @param isPlace whether it is a place in the list at hand: cursors come from outside and may belong to another list or be forged.
 * @throws ValidationError when it is no cursor, or not one of this list
 */
export function decodePageCursor<T extends Json>(cursor: string, isPlace: (value: Json) => value is T): T {
  let value: Json
  try {
    value = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))) as Json
  } catch {
    throw badCursor()
  }
  if (!isPlace(value)) throw badCursor()
  return value
}

function badCursor(): ValidationError {
  return new ValidationError('page', [
    { path: 'after', message: 'expected the `next` of a page of this same list; start again without `after`' },
  ])
}

/** @throws ValidationError when a page is to have less than one item */
export function checkPageLimit(subject: string, limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new ValidationError(subject, [{ path: 'limit', message: 'expected a whole number of at least 1' }])
}
