import { expect, test } from 'vitest'
import { readNetworkFailure } from './network-failure.ts'

function coded(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('secret detail'), { code }) })
}

test.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])('%s means that nothing was sent', (code) => {
  expect(readNetworkFailure(coded(code))).toEqual({ reason: code, mayHaveArrived: false })
})

test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'ETIMEDOUT'])('%s leaves it open', (code) => {
  expect(readNetworkFailure(coded(code))).toEqual({ reason: code, mayHaveArrived: true })
})

test('without a code it is open, and only the name of the error is told', () => {
  expect(readNetworkFailure(new DOMException('secret detail', 'TimeoutError'))).toEqual({ reason: 'TimeoutError', mayHaveArrived: true })
  expect(readNetworkFailure('secret detail')).toEqual({ reason: 'unknown failure', mayHaveArrived: true })
})

test('an error that is its own cause is read', () => {
  const error = new Error('round')
  error.cause = error
  expect(readNetworkFailure(error)).toEqual({ reason: 'Error', mayHaveArrived: true })
})
