/** The fields of `T`, with `undefined` allowed wherever the field is optional. */
export type Loose<T> = {
  readonly [K in keyof T]: string extends K ? T[K] | undefined : Pick<T, K> extends Required<Pick<T, K>> ? T[K] : T[K] | undefined
}

/**
 * The object without its undefined fields: "absent" is written as absent, so that JSON there and back is the identity.
 *
 * @example
 * compact<TextContent>({ type: 'text', text: 'hi', direction: undefined }) // { type: 'text', text: 'hi' }
 */
export function compact<T extends object>(fields: Loose<T>): T {
  const result: Record<string, unknown> = {}
  const source = fields as Readonly<Record<string, unknown>>
  for (const key in source) {
    const value = source[key]
    if (value !== undefined) result[key] = value
  }
  return result as T
}
