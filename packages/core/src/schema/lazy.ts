import type { StandardResult, StandardSchemaV1 } from '../ports/standard-schema.ts'

/**
 * A Standard Schema that loads the real one on first use. Declaring a collection then costs nothing at import: zod is loaded only by
 * whoever validates.
 */
export function lazySchema<T>(load: () => Promise<StandardSchemaV1<unknown, T>>): StandardSchemaV1<unknown, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'crossdesk',
      validate: async (value): Promise<StandardResult<T>> => (await load())['~standard'].validate(value),
    },
  }
}
