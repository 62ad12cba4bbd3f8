import type { z } from 'zod'

/** How the kinds of value are called in messages. */
const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
}

/** What a size counts, by what is measured; a number counts nothing. */
const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item' }

/**
 * Says what was expected and of which type the value was; never the value itself, which may be a customer's words. A schema's own message
 * is the name of what it expects, for example `a BCP 47 language tag`. Needs issues that were reported with their input.
 */
export function explainIssue(issue: z.core.$ZodIssue): string {
  return `expected ${expectation(issue)}, got ${describeType(offender(issue))}`
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'invalid_value':
      return anyOf(issue.values)
    case 'too_small':
      return `at least ${sizeOf(issue.minimum, UNITS[issue.origin])}`
    case 'too_big':
      return `at most ${sizeOf(issue.maximum, UNITS[issue.origin])}`
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined ? anyOf(issue.options) : issue.message
    case 'invalid_key':
      return `a key that is ${issue.issues.map(expectation).join(' and ')}`
    default:
      return issue.message
  }
}

function sizeOf(size: number | bigint, unit?: string): string {
  if (unit === undefined) return String(size)
  return size === 1 ? `1 ${unit}` : `${size} ${unit}s`
}

function anyOf(values: readonly unknown[]): string {
  const names = values.map((value) => JSON.stringify(value))
  return names.length === 1 ? (names[0] ?? '') : `one of ${names.join(', ')}`
}

/** For a union that is told apart by a field, zod reports the whole object under the path of the field. */
function offender(issue: z.core.$ZodIssue): unknown {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.input
  return (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator]
}

function describeType(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return String(value)
  if (typeof value === 'string') return `a string of ${sizeOf(value.length, UNITS['string'])}`
  if (Array.isArray(value)) return `a list of ${sizeOf(value.length, UNITS['array'])}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
