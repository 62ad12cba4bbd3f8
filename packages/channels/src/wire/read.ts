import type { Json, JsonObject } from '@crossdesk/core'

/** Whether a parsed JSON value is an object (not an array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The field as an object; undefined when it is anything else. */
export function readObject(source: JsonObject, key: string): JsonObject | undefined {
  const value = source[key]
  return isObject(value) ? value : undefined
}

/** The field as an array; undefined when it is anything else. */
export function readArray(source: JsonObject, key: string): readonly Json[] | undefined {
  const value = source[key]
  return Array.isArray(value) ? (value as readonly Json[]) : undefined
}

/** The objects of the field's array; whatever else stands in it is left out. */
export function readObjects(source: JsonObject, key: string): readonly JsonObject[] {
  return readArray(source, key)?.filter(isObject) ?? []
}

/** The field as a string that is not empty. */
export function readString(source: JsonObject, key: string): string | undefined {
  const value = source[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The field as a finite number, also when the platform writes it as a decimal string. */
export function readNumber(source: JsonObject, key: string): number | undefined {
  const value = source[key]
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** The field as a boolean; words such as `"true"` do not count. */
export function readBoolean(source: JsonObject, key: string): boolean | undefined {
  const value = source[key]
  return typeof value === 'boolean' ? value : undefined
}

/**
 * The field as an id, always a string. A numeric id is taken while it is exact: above 2^53 `JSON.parse` has already lost digits, and a
 * wrong id is worse than none.
 */
export function readId(source: JsonObject, key: string): string | undefined {
  const value = source[key]
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined
}
