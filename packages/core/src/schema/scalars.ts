import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** An id, name of a rule, key or code. Never empty. */
export const idSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.id)

/** One line of text that may be empty: a name, a title as a platform shows it. */
export const lineSchema: z.ZodType<string> = z.string().max(LIMITS.line)

/** One line of text that says something: a button's title, an emoji. */
export const labelSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.line)

/** Text of any length that may be empty. */
export const textSchema: z.ZodType<string> = z.string().max(LIMITS.text)

/** Text that says something. */
export const wordsSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.text)

/** An address of any scheme, as a platform gives it; nothing is fetched from it. */
export const urlSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.url)

/** An address that is fetched. */
export const httpUrlSchema: z.ZodType<string> = z.string().max(LIMITS.url).refine(isHttpUrl, 'an http or https address')

/** How many: a whole number from 0. */
export const countSchema: z.ZodType<number> = z.int().min(0)

/** A quantity from 0 that may be broken: pieces, kilograms, milliseconds. */
export const quantitySchema: z.ZodType<number> = z.number().min(0)

/** From 0 to 1: a confidence, a level. */
export const shareSchema: z.ZodType<number> = z.number().min(0).max(1)

/** A list of at most {@link LIMITS.items}. */
export function listOf<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(item).max(LIMITS.items)
}

function isHttpUrl(text: string): boolean {
  // An address that is too long is refused by `max` already, and not worth parsing.
  return text.length <= LIMITS.url && /^https?:\/\//i.test(text) && URL.canParse(text)
}
