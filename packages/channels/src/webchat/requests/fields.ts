import type { JsonObject } from '@crossdesk/core'
import { isObject } from '../../wire/read.ts'
import { invalid } from './refusal.ts'

/** The field as a text of at most so many UTF-16 units that is not empty. @throws Refusal `validation` */
export function textOf(source: JsonObject, name: string, maxLength: number, at = ''): string {
  const value = optionalTextOf(source, name, maxLength, at)
  if (value === undefined) throw invalid(at + name, 'expected a text')
  return value
}

/** The same, or undefined when it is not there or empty: browsers give empty texts for what a page does not have. */
export function optionalTextOf(source: JsonObject, name: string, maxLength: number, at = ''): string | undefined {
  const value = source[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || value.length > maxLength) throw invalid(at + name, `expected a text of at most ${maxLength} characters`)
  return value
}

/** The field as a whole number from 0, or undefined when it is not there. */
export function optionalCountOf(source: JsonObject, name: string, at = ''): number | undefined {
  const value = source[name]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw invalid(at + name, 'expected a whole number from 0')
  return value
}

/** A whole number from 0 in the query, or undefined when it is not there. */
export function countInQuery(url: URL, name: string): number | undefined {
  const value = url.searchParams.get(name)
  if (value === null) return undefined
  if (!/^\d{1,15}$/.test(value)) throw invalid(name, 'expected a whole number from 0')
  return Number(value)
}

/** The field as an object, or undefined when it is not there. */
export function optionalObjectOf(source: JsonObject, name: string, at = ''): JsonObject | undefined {
  const value = source[name]
  if (value === undefined) return undefined
  if (!isObject(value)) throw invalid(at + name, 'expected an object')
  return value
}

/** The field as a list of at most so many items, or undefined when it is not there. */
export function optionalListOf(source: JsonObject, name: string, maxItems: number, at = ''): readonly unknown[] | undefined {
  const value = source[name]
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.length > maxItems) throw invalid(at + name, `expected a list of at most ${maxItems}`)
  return value
}

/** The field as one of a closed list. */
export function oneOf<const T extends readonly string[]>(source: JsonObject, name: string, values: T, at = ''): T[number] {
  const value = source[name]
  if (typeof value !== 'string' || !values.includes(value)) throw invalid(at + name, `expected one of ${values.join(', ')}`)
  return value
}

/** An address of a web page. Only data: nothing is ever fetched from it. */
export function optionalPageUrlOf(source: JsonObject, name: string, at = ''): string | undefined {
  const url = optionalTextOf(source, name, 4096, at)
  if (url !== undefined && (!/^https?:\/\//i.test(url) || !URL.canParse(url))) throw invalid(at + name, 'expected an http or https address')
  return url
}

/** An id that the client chose at random: of a message, a file or an activity. */
export function clientIdOf(source: JsonObject): string {
  const { id } = source
  if (!isClientId(id)) throw invalid('id', 'expected 16 to 64 random characters of A-Za-z0-9_-')
  return id
}

/** Whether it has the form of such an id. */
export function isClientId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(id)
}
