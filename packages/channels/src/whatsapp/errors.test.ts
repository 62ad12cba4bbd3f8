import { describe, expect, test } from 'vitest'
import { classifyCode, toDeliveryError, toNetworkError } from './errors.ts'

const answer = (code: number, more: object = {}): string =>
  JSON.stringify({ error: { code, message: 'secret words of a customer', fbtrace_id: 'Az8or', ...more } })
const none = new Headers()

describe('an error answer', () => {
  test.each<[number, number, object]>([
    [401, 190, { kind: 'unauthorised', retryable: false, scope: 'account' }],
    [403, 0, { kind: 'unauthorised', retryable: false }],
    [403, 200, { kind: 'unauthorised', retryable: false }],
    [403, 299, { kind: 'unauthorised', retryable: false }],
    [400, 130429, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 80007, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 4, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 131048, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 133016, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 131056, { kind: 'rate-limited', retryable: true, scope: 'recipient', retryAfterMs: 6000 }],
    [429, 613, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [429, 424242, { kind: 'rate-limited', retryable: true, scope: 'account' }],
    [400, 131047, { kind: 'window-closed', retryable: false }],
    [400, 131026, { kind: 'invalid-recipient', retryable: false }],
    [400, 131030, { kind: 'invalid-recipient', retryable: false }],
    [400, 130472, { kind: 'blocked', retryable: false }],
    [400, 131049, { kind: 'blocked', retryable: false }],
    [400, 368, { kind: 'blocked', retryable: false, scope: 'account' }],
    [400, 131031, { kind: 'blocked', retryable: false, scope: 'account' }],
    [400, 130497, { kind: 'blocked', retryable: false }],
    [400, 100, { kind: 'rejected', retryable: false }],
    [400, 132001, { kind: 'rejected', retryable: false }],
    [400, 131053, { kind: 'rejected', retryable: true, inDoubt: false }],
    [400, 131000, { kind: 'unavailable', retryable: true, inDoubt: false }],
    [500, 131000, { kind: 'unavailable', retryable: true, inDoubt: false }],
    [503, 2, { kind: 'unavailable', retryable: true, inDoubt: false }],
    [500, 424242, { kind: 'unavailable', retryable: true, inDoubt: false }],
    [504, 424242, { kind: 'unavailable', retryable: true, inDoubt: true }],
    [400, 424242, { kind: 'rejected', retryable: false, inDoubt: false }],
  ])('HTTP %i with code %i', (status, code, expected) => {
    expect(toDeliveryError(status, answer(code), none)).toMatchObject({ code: 'delivery', platformCode: String(code), ...expected })
  })

  test.each<[number, object]>([
    [400, { kind: 'rejected', retryable: false, inDoubt: false }],
    [401, { kind: 'unauthorised', retryable: false, inDoubt: false }],
    [403, { kind: 'rejected', retryable: false, inDoubt: false }],
    [408, { kind: 'unavailable', retryable: true, inDoubt: true }],
    [429, { kind: 'rate-limited', retryable: true, inDoubt: false }],
    [500, { kind: 'unavailable', retryable: true, inDoubt: false }],
    [502, { kind: 'unavailable', retryable: true, inDoubt: true }],
  ])('HTTP %i without a code', (status, expected) => {
    for (const body of ['<html>Bad Gateway</html>', '', '{}', 'null', '{"error":{}}']) {
      expect(toDeliveryError(status, body, none)).toMatchObject(expected)
    }
  })

  test('waits as long as the answer asks, even where the table knows better', () => {
    const headers = new Headers({ 'retry-after': '90' })
    expect(toDeliveryError(429, answer(131056), headers).retryAfterMs).toBe(90_000)
    expect(toDeliveryError(503, 'busy', headers).retryAfterMs).toBe(90_000)
  })

  test('is told in our words: what was sent may stand in the platform’s', () => {
    const error = toDeliveryError(400, answer(131009, { error_data: { details: 'secret words of a customer' } }), none)
    expect(error.message).toContain('131009')
    expect(error.message).toContain('Az8or')
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain('secret words')
    expect(
      toDeliveryError(400, JSON.stringify({ error: { code: 'secret words', fbtrace_id: 'secret words' } }), none).message,
    ).not.toContain('secret words')
  })
})

describe('no answer', () => {
  test('is in doubt, unless nothing can have been sent', () => {
    expect(toNetworkError(new DOMException('x', 'TimeoutError'))).toMatchObject({ kind: 'unavailable', retryable: true, inDoubt: true })
    const refused = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
    expect(toNetworkError(refused)).toMatchObject({ kind: 'unavailable', retryable: true, inDoubt: false })
  })

  test('never passes the request on, whose headers hold the token', () => {
    const failure = Object.assign(new Error('to https://x/ with Bearer t0ken'), { request: { headers: 'Bearer t0ken' } })
    const error = toNetworkError(failure)
    expect(error.cause).toBeUndefined()
    expect(error.message).not.toContain('t0ken')
  })
})

test('a code that nobody knows has no class, names of JavaScript neither', () => {
  expect(['424242', '300', '20', 'constructor', ''].map(classifyCode)).toEqual(Array.from({ length: 5 }, () => undefined))
})
