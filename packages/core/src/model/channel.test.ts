import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountKey, handleKey, type Handle } from './channel.ts'

/** Kinds are names in lower case; values and scopes are whatever a platform gives. */
const kind = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,5}$/)
const value = fc.oneof(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom(':', '@', '@a:b', 'a:b', '%3A'))
const handle: fc.Arbitrary<Handle> = fc.record({ kind, value, scope: value }, { requiredKeys: ['kind', 'value'] })

describe('handleKey', () => {
  test('shows kind and value, and the scope when there is one', () => {
    expect(handleKey({ kind: 'phone', value: '+4930123' })).toBe('phone:+4930123')
    expect(handleKey({ kind: 'messenger', value: '77', scope: 'page 1:a' })).toBe('messenger@8:page 1:a:77')
  })

  test('is equal exactly when kind, scope and value are equal', () => {
    fc.assert(
      fc.property(handle, handle, (a, b) => {
        expect(handleKey(a) === handleKey(b)).toBe(a.kind === b.kind && a.scope === b.scope && a.value === b.value)
      }),
      { numRuns: 2000 },
    )
  })

  test('tells a scope from a value that looks like one', () => {
    expect(handleKey({ kind: 'line', value: '1', scope: 'a' })).not.toBe(handleKey({ kind: 'line', value: '@a:1' }))
    expect(handleKey({ kind: 'line', value: 'a:1' })).not.toBe(handleKey({ kind: 'line', value: '1', scope: 'a' }))
  })
})

describe('accountKey', () => {
  test('names the channel before the account, which may hold a colon', () => {
    expect(accountKey({ channel: 'whatsapp', account: '1122334455667' })).toBe('whatsapp:1122334455667')
    expect(accountKey({ channel: 'ebay', account: 'shop:1' })).toBe('ebay:shop:1')
  })
})
