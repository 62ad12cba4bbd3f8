import { describe, expect, test } from 'vitest'
import { hasNoText, isNotModified, isUnparsable, readFailure, toDeliveryError, toNetworkError } from './errors.ts'

const failure = (error_code: number, description: string, parameters?: object) =>
  readFailure(error_code, { ok: false, error_code, description, parameters }, new Headers())

describe('a refusal', () => {
  test.each<[number, string, object]>([
    [400, 'Bad Request: chat not found', { kind: 'invalid-recipient' }],
    [400, 'Bad Request: PEER_ID_INVALID', { kind: 'invalid-recipient' }],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', { kind: 'invalid-recipient' }],
    [400, 'Bad Request: BUSINESS_PEER_INVALID', { kind: 'window-closed' }],
    [400, 'Bad Request: business connection not found', { kind: 'unauthorised', scope: 'account' }],
    [400, 'Bad Request: not enough rights to send text messages to the chat', { kind: 'blocked' }],
    [400, 'Bad Request: VOICE_MESSAGES_FORBIDDEN', { kind: 'blocked' }],
    [400, 'Bad Request: failed to get HTTP URL content', { kind: 'rejected', retryable: true }],
    [400, 'Bad Request: wrong file identifier/HTTP URL specified', { kind: 'rejected', retryable: false }],
    [400, 'Bad Request: message is too long', { kind: 'rejected' }],
    [400, 'Bad Request: message to be replied not found', { kind: 'rejected' }],
    [400, 'Bad Request: message thread not found', { kind: 'rejected' }],
    [400, 'Bad Request: BUTTON_DATA_INVALID', { kind: 'rejected' }],
    [400, 'Bad Request: something new', { kind: 'rejected', retryable: false, scope: 'recipient' }],
    [401, 'Unauthorized', { kind: 'unauthorised', scope: 'account', retryable: false }],
    [403, 'Forbidden: bot was blocked by the user', { kind: 'blocked', scope: 'recipient' }],
    [403, 'Forbidden: user is deactivated', { kind: 'invalid-recipient' }],
    [403, 'Forbidden: bot was kicked from the supergroup chat', { kind: 'blocked' }],
    [403, "Forbidden: bot can't initiate conversation with a user", { kind: 'blocked' }],
    [403, "Forbidden: bot can't send messages to bots", { kind: 'invalid-recipient' }],
    [403, 'Forbidden: something new', { kind: 'blocked' }],
    [404, 'Not Found', { kind: 'unauthorised' }],
    [409, "Conflict: can't use getUpdates method while webhook is active", { kind: 'rejected', scope: 'account', retryable: false }],
    [409, 'Conflict: terminated by other getUpdates request', { kind: 'rejected', scope: 'account', retryable: true }],
    [413, 'Request Entity Too Large', { kind: 'rejected' }],
    [429, 'Too Many Requests: retry after 30', { kind: 'rate-limited', scope: 'account', retryable: true }],
    [500, 'Internal Server Error', { kind: 'unavailable', retryable: true, inDoubt: false }],
    [502, 'Bad Gateway', { kind: 'unavailable', inDoubt: true }],
    [504, 'Gateway Timeout', { kind: 'unavailable', inDoubt: true }],
  ])('%i %s', (code, description, expected) => {
    expect(toDeliveryError(failure(code, description))).toMatchObject({ code: 'delivery', platformCode: String(code), ...expected })
  })

  test('says how long to wait, in milliseconds', () => {
    expect(toDeliveryError(failure(429, 'Too Many Requests', { retry_after: 30 })).retryAfterMs).toBe(30_000)
    const byHeader = readFailure(429, undefined, new Headers({ 'retry-after': '5' }))
    expect(toDeliveryError(byHeader)).toMatchObject({ kind: 'rate-limited', retryAfterMs: 5_000 })
  })

  test('is told in our words, since its own may quote what was sent', () => {
    const error = toDeliveryError(failure(400, `Bad Request: can't parse entities: Unsupported start tag "4111 1111"`))
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('4111')
  })

  test('that is not from Telegram goes by its status', () => {
    for (const body of [undefined, 'x', { description: 'chat not found', error_code: 400 }, { ok: true }]) {
      expect(toDeliveryError(readFailure(502, body, new Headers()))).toMatchObject({
        kind: 'unavailable',
        inDoubt: true,
        platformCode: '502',
      })
    }
  })

  test('may say where a group is now', () => {
    expect(failure(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001 }).migratedTo).toBe('-1001')
  })
})

test('some refusals mean something of their own', () => {
  expect(isNotModified(failure(400, 'Bad Request: message is not modified: specified new message content'))).toBe(true)
  expect(isUnparsable(failure(400, "Bad Request: can't parse entities"))).toBe(true)
  expect(hasNoText(failure(400, 'Bad Request: there is no text in the message to edit'))).toBe(true)
  expect(isNotModified(failure(400, 'Bad Request: message to edit not found'))).toBe(false)
})

test('a request without an answer is in doubt unless it never left, and its error does not hold the address', () => {
  const broken = new TypeError('fetch failed: https://api.telegram.org/bot7:t0ken/sendMessage')
  expect(toNetworkError(broken)).toMatchObject({ kind: 'unavailable', inDoubt: true })
  expect(toNetworkError(broken).cause).toBeUndefined()
  expect(String(toNetworkError(broken))).not.toContain('t0ken')
  const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })
  expect(toNetworkError(refused).inDoubt).toBe(false)
})
