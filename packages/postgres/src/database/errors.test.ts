import { expect, test } from 'vitest'
import { isContention, isRefusal, StorageError, toStorageError } from './errors.ts'

const driverError = (code: string | undefined): Error =>
  Object.assign(new Error('insert into … values (‘Where is my parcel?’)'), {
    params: ['Where is my parcel?'],
    ...(code === undefined ? {} : { code }),
  })

test.each([
  ['23505', false, true, false],
  ['22P05', false, true, false],
  ['40P01', true, false, true],
  ['40001', true, false, true],
  ['57P01', true, false, false],
  ['08006', true, false, false],
  ['53300', true, false, false],
  ['ECONNREFUSED', true, false, false],
  ['EPIPE', true, false, false],
  [undefined, true, false, false],
])('%s: retryable %s, refused %s, contention %s', (code, retryable, refused, contention) => {
  const error = toStorageError(driverError(code))
  expect([error.code, error.retryable, isRefusal(error), isContention(error)]).toEqual(['storage', retryable, refused, contention])
})

test('of the driver’s error nothing is kept but its code', () => {
  const error = toStorageError(driverError('23505'))
  expect(error).toBeInstanceOf(StorageError)
  expect(error.cause).toBeUndefined()
  expect(JSON.stringify([error.message, Object.entries(error)])).not.toContain('parcel')
  expect(error.message).toContain('23505')
})

test('an error of ours stays as it is', () => {
  const error = toStorageError(driverError('23505'))
  expect(toStorageError(error)).toBe(error)
})
