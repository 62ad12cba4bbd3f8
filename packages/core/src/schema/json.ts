import type { Json, JsonObject } from '../model/basics.ts'
import { LIMITS } from './limits.ts'

/**
 * Whether a value survives `JSON.parse(JSON.stringify(value))` unchanged, at most {@link LIMITS.jsonDepth} deep and
 * {@link LIMITS.jsonValues} values in all; so a cycle is refused, too.
 */
export function isJson(value: unknown): value is Json {
  return countDown(value, LIMITS.jsonDepth, LIMITS.jsonValues) >= 0
}

/** Whether a value is a JSON object, within the same limits. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isJson(value)
}

/** How many of the `left` values remain after this one and all inside it; negative if it is no JSON or too much. */
function countDown(value: unknown, depth: number, left: number): number {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return left - 1
    case 'number':
      return Number.isFinite(value) ? left - 1 : -1
    case 'object': {
      if (value === null) return left - 1
      if (depth === 0 || !(Array.isArray(value) || isPlainObject(value))) return -1
      let rest = left - 1
      for (const item of Array.isArray(value) ? value : Object.values(value)) {
        rest = countDown(item, depth - 1, rest)
        if (rest < 0) return -1
      }
      return rest
    }
    default:
      return -1
  }
}

/** Made by a literal or by `JSON.parse`, of this realm or another. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
