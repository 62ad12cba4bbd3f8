import { ValidationError } from '@crossdesk/core'

/** Escapes that jsonb refuses: U+0000 and halves of surrogate pairs (PostgreSQL, section 8.14). A false alarm costs only the wrapping. */
const REFUSED = /\\u(?:0000|d[89a-f])/
const WRAPPER = '$json'

/**
 * A value as JSON that `jsonb` takes. What it would refuse lies as text in `{"$json": "…"}`; so do what looks like that by itself and a bare
 * `null`, of which a statement would make no value at all.
 *
 * @throws ValidationError when it is not plain JSON
 */
export function toStoredJson(collection: string, value: unknown): string {
  const json = stringify(collection, value)
  const isPlain = !REFUSED.test(json) && !json.startsWith(`{"${WRAPPER}":`) && json !== 'null'
  return isPlain ? json : `{"${WRAPPER}":${JSON.stringify(json)}}`
}

function stringify(collection: string, value: unknown): string {
  let json: string | undefined
  try {
    json = JSON.stringify(value)
  } catch {
    // The runtime's message may name members of the value.
  }
  if (json !== undefined) return json
  throw new ValidationError(`collection ${collection}`, [
    { path: '', message: 'expected a value of plain JSON, got undefined, a function or a bigint' },
  ])
}

/** The value that {@link toStoredJson} was given, from what the driver parsed. */
export function parseStoredJson(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, WRAPPER) || Object.keys(stored).length !== 1) return stored
  return JSON.parse((stored as Record<typeof WRAPPER, string>)[WRAPPER])
}
