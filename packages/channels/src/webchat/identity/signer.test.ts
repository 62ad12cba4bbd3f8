import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textFromBase64Url, textToBase64Url } from './base64url.ts'
import { createSigner, macWithWebCrypto } from './signer.ts'

test('base64url there and back is the identity, and the alphabet is that of addresses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textFromBase64Url(textToBase64Url(text))).toBe(text)
      expect(textToBase64Url(text)).toMatch(/^[A-Za-z0-9_-]*$/)
    }),
  )
  expect(textFromBase64Url('a')).toBeUndefined()
  expect(textFromBase64Url('_w')).toBeUndefined()
})

test('the Web Crypto API signs as Node does', async () => {
  const signature = await createSigner(() => ['secret'], 'purpose').sign('text')
  expect(signature).toBe(await macWithWebCrypto('secret', 'purpose\ntext'))
  // RFC 4231, test case 2, in base64url.
  expect(await macWithWebCrypto('Jefe', 'what do ya want for nothing?')).toBe('W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM')
})

test('a signature is good for its text, its purpose and the secrets of now', async () => {
  const signature = await createSigner(() => ['old'], 'a').sign('text')
  expect(await createSigner(async () => ['new', 'old'], 'a').verify('text', signature)).toBe(true)
  expect(await createSigner(() => ['new'], 'a').verify('text', signature)).toBe(false)
  expect(await createSigner(() => ['old'], 'b').verify('text', signature)).toBe(false)
  expect(await createSigner(() => ['old'], 'a').verify('texts', signature)).toBe(false)
})
