import { expect, test } from 'vitest'
import { DeliveryError } from '../errors/delivery-error.ts'
import { errorCode } from './dead-letters.ts'

test('of an error only its code or the name of its class is told', () => {
  const coded = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' })
  const quoting = Object.assign(new TypeError('customer wrote: hello'), { code: 'customer wrote: hello' })
  const named = Object.assign(new Error('x'), { name: 'my name is Mia' })
  expect([new DeliveryError('rejected', 'no'), coded, quoting, named, 'customer wrote: hello', undefined].map(errorCode)).toEqual([
    'delivery',
    'ECONNREFUSED',
    'TypeError',
    'Error',
    'unknown',
    'unknown',
  ])
})
