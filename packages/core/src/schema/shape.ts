import { z } from 'zod'

/** The schema of a field that may be absent; made by {@link optional}. */
export interface OptionalField<T> {
  readonly optional: z.ZodType<T>
}

/**
 * One schema for every field of an interface, no more and no fewer, and `optional` exactly where the interface has a `?`: the compiler
 * finds a field that was added to the model and forgotten here.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? OptionalField<Exclude<T[K], undefined>> : z.ZodType<T[K]>
}

/** A field that may be absent, but not `undefined`: JSON has no `undefined`. */
export function optional<T>(schema: z.ZodType<T>): OptionalField<T> {
  return { optional: schema }
}

/** An object of the model. Fields that it does not know are kept: what a newer writer adds survives an older reader. */
export function objectOf<T extends object>(fields: Fields<T>): z.ZodType<T> {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, field] of Object.entries<z.ZodType | OptionalField<unknown>>(fields)) {
    shape[name] = '_zod' in field ? field : field.optional.exactOptional()
  }
  // `Fields` says of each field what zod would infer of all of them.
  return z.looseObject(shape) as unknown as z.ZodType<T>
}

/** A union told apart by one field; the members by the value of that field, none missing. */
export function unionOf<U extends object, K extends keyof U & string>(
  key: K,
  members: U[K] extends string ? { readonly [V in U[K]]: z.ZodType<Extract<U, { readonly [P in K]: V }>> } : never,
): z.ZodType<U> {
  // Every member was made by `objectOf`, which its type no longer tells.
  const options = Object.values(members as Readonly<Record<string, z.core.$ZodTypeDiscriminable>>)
  return z.discriminatedUnion(key, options as [z.core.$ZodTypeDiscriminable]) as unknown as z.ZodType<U>
}

/**
 * All values of a closed list.
 *
 * @example
 * const directionSchema = oneOf<'inbound' | 'outbound'>()('inbound', 'outbound') // does not compile when one is missing
 */
export function oneOf<T extends string>(): <const V extends readonly T[]>(...values: [T] extends [V[number]] ? V : never) => z.ZodType<T> {
  return (...values) => z.enum(values as readonly string[] as [T, ...T[]])
}
