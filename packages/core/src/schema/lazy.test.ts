import { expect, test } from 'vitest'
import { z } from 'zod'
import { lazySchema } from './lazy.ts'

test('a lazy schema loads the real one on the first validation and answers as it does', async () => {
  let loaded = 0
  const schema = lazySchema(async () => {
    loaded++
    return z.number()
  })
  expect(loaded).toBe(0)
  expect(await schema['~standard'].validate(5)).toEqual({ value: 5 })
  expect(await schema['~standard'].validate('five')).toHaveProperty('issues')
  expect(loaded).toBeGreaterThan(0)
})
