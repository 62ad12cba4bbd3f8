import { GraphError } from './graph-error.ts'
import { isWireObject, type WireObject } from './wire.ts'

/** Codes of Meta's refusals of a request: a parameter of the call itself, one that is missing, one that has a bad value. */
export const INVALID_PARAMETER = 100
export const PARAMETER_MISSING = 131008
export const VALUE_INVALID = 131009

/** An object of a request together with its place, so that a refusal can name the parameter as Meta does: `text['body']`. */
export interface Field {
  readonly value: WireObject
  /** Empty for the request itself. */
  readonly path: string
}

/** How Meta writes the place of a parameter. */
export function pathOf(parent: Field, key: string | number): string {
  if (parent.path === '') return String(key)
  return typeof key === 'number' ? `${parent.path}[${key}]` : `${parent.path}['${key}']`
}

/** Refuses a parameter. */
export function refuse(code: number, path: string, problem: string): never {
  throw new GraphError(code, `Param ${path} ${problem}`)
}

/** Whether a parameter is there. */
export function has(parent: Field, key: string): boolean {
  return parent.value[key] !== undefined && parent.value[key] !== null
}

/** The object that must be under a key. */
export function objectAt(parent: Field, key: string): Field {
  const value = parent.value[key]
  const path = pathOf(parent, key)
  if (value === undefined || value === null) throw new GraphError(PARAMETER_MISSING, `The parameter ${path} is required.`)
  return isWireObject(value) ? { value, path } : refuse(INVALID_PARAMETER, path, 'must be an object.')
}

/** The objects of the array that must be under a key, so many of them. */
export function objectsAt(parent: Field, key: string, least: number, most: number): readonly Field[] {
  const list = parent.value[key]
  const path = pathOf(parent, key)
  if (list === undefined || list === null) throw new GraphError(PARAMETER_MISSING, `The parameter ${path} is required.`)
  if (!Array.isArray(list)) return refuse(INVALID_PARAMETER, path, 'must be an array.')
  if (list.length < least || list.length > most) return refuse(VALUE_INVALID, path, `has an invalid count. Min: ${least}, Max: ${most}`)
  return list.map((value: unknown, index) =>
    isWireObject(value) ? { value, path: `${path}[${index}]` } : refuse(INVALID_PARAMETER, `${path}[${index}]`, 'must be an object.'),
  )
}

/** The text that must be under a key: not empty, at most so many code points. */
export function textAt(parent: Field, key: string, maxLength: number, tooLong: number = VALUE_INVALID): string {
  const value = parent.value[key]
  const path = pathOf(parent, key)
  if (value === undefined || value === null || value === '') throw new GraphError(PARAMETER_MISSING, `The parameter ${path} is required.`)
  if (typeof value !== 'string') return refuse(INVALID_PARAMETER, path, 'must be a string.')
  // A string longer in UTF-16 than twice the limit is longer in code points too: hostile input is not counted.
  const length = value.length > maxLength * 2 ? value.length : Array.from(value).length
  return length > maxLength ? refuse(tooLong, path, `must be at most ${maxLength} characters long.`) : value
}

/** The same when it is there. */
export function optionalTextAt(parent: Field, key: string, maxLength: number, tooLong: number = VALUE_INVALID): string | undefined {
  return has(parent, key) ? textAt(parent, key, maxLength, tooLong) : undefined
}

/** A text that must be one of a few words. */
export function wordAt(parent: Field, key: string, words: readonly string[], code: number = VALUE_INVALID): string {
  const value = textAt(parent, key, 64)
  return words.includes(value) ? value : refuse(code, pathOf(parent, key), `must be one of {${words.join(', ')}} - got "${value}".`)
}

/** An address of the web that must be under a key. */
export function linkAt(parent: Field, key: string): URL {
  const text = textAt(parent, key, 8_192)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  return refuse(INVALID_PARAMETER, pathOf(parent, key), 'is not a valid URI.')
}
