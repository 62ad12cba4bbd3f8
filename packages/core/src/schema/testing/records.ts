import * as fc from 'fast-check'

/** An arbitrary for every field of an interface, `optional` exactly where the interface has a `?`. */
export type ArbitraryFields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? OptionalArbitrary<Exclude<T[K], undefined>> : fc.Arbitrary<T[K]>
}

/** The arbitrary of a field that may be absent. */
export interface OptionalArbitrary<T> {
  readonly optional: fc.Arbitrary<T>
}

/** Makes the arbitrary of an object. */
export type RecordOf = <T extends object>(fields: ArbitraryFields<T>) => fc.Arbitrary<T>

/** A field that may be absent. */
export function optional<T>(arbitrary: fc.Arbitrary<T>): OptionalArbitrary<T> {
  return { optional: arbitrary }
}

/** Objects with `all` their optional fields, or with `some`. */
export function recordsWith(presence: 'all' | 'some'): RecordOf {
  return <T extends object>(fields: ArbitraryFields<T>) => {
    const model: Record<string, fc.Arbitrary<unknown>> = {}
    const required: string[] = []
    for (const [name, field] of Object.entries<fc.Arbitrary<unknown> | OptionalArbitrary<unknown>>(fields)) {
      const mayBeAbsent = 'optional' in field
      model[name] = mayBeAbsent ? field.optional : field
      if (!mayBeAbsent || presence === 'all') required.push(name)
    }
    return fc.record(model, { requiredKeys: required, noNullPrototype: true }) as unknown as fc.Arbitrary<T>
  }
}
