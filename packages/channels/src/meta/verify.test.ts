import { existsSync, readFileSync } from 'node:fs'
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nodeCrypto } from '../wire/hmac-key.ts'
import { matchesWithNode, matchesWithWebCrypto, readSignature, verifySignature } from './verify.ts'

const VECTORS = new URL('../../../../../shared/fixtures/channels/whatsapp/signature.x_hub_signature_256.json', import.meta.url)
const present = existsSync(VECTORS)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sign = (text: string, secret: string): string => `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`
const node = nodeCrypto()!

/** Both ways to compute it; they must never disagree. */
async function matches(body: string, header: string, secrets: readonly string[]): Promise<boolean> {
  const signature = readSignature(header)
  const answers = [matchesWithNode(node, bytes(body), signature, secrets), await matchesWithWebCrypto(bytes(body), signature, secrets)]
  expect(answers[0]).toBe(answers[1])
  return answers[0] as boolean
}

describe('the signature of Meta webhooks', () => {
  test('matches RFC 4231, test case 2', async () => {
    const header = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    expect(await matches('what do ya want for nothing?', header, ['Jefe'])).toBe(true)
    expect(await matches('what do ya want for nothing!', header, ['Jefe'])).toBe(false)
  })

  test('is made with any of the secrets that are valid', async () => {
    const header = sign('{"a":"ü"}', 'new')
    expect(await matches('{"a":"ü"}', header, ['old', 'new'])).toBe(true)
    expect(await matches('{"a":"ü"}', header, ['new', 'old'])).toBe(true)
    expect(await matches('{"a":"ü"}', header, ['old'])).toBe(false)
    expect(await matches('{"a":"ü"}', header, [])).toBe(false)
  })

  test('is about the raw bytes, escapes and spaces included', async () => {
    const header = sign('{"a":"\\u00fc"}', 's')
    expect(await matches('{"a":"\\u00fc"}', header, ['s'])).toBe(true)
    expect(await matches('{"a":"ü"}', header, ['s'])).toBe(false)
    expect(await matches('{"a": "\\u00fc"}', header, ['s'])).toBe(false)
  })

  test('may be written in capitals', async () => {
    expect(await matches('x', sign('x', 's').toUpperCase().replace('SHA256', 'sha256'), ['s'])).toBe(true)
  })

  test('of a view into a larger buffer is that of the view', async () => {
    const larger = bytes('--x--')
    expect(await matchesWithWebCrypto(larger.subarray(2, 3), readSignature(sign('x', 's')), ['s'])).toBe(true)
    expect(matchesWithNode(node, larger.subarray(2, 3), readSignature(sign('x', 's')), ['s'])).toBe(true)
  })

  test('goes through many secrets without keeping them all', async () => {
    for (let index = 0; index < 200; index++) expect(await matches('x', sign('x', `s${index}`), [`s${index}`])).toBe(true)
  })

  test.each([
    [null, 'missing'],
    ['', 'missing'],
    ['sha256=', 'malformed'],
    ['sha1=06dd8e4705f99d713e3d923e97f6af04515f06ab', 'malformed'],
    [`sha256=${'g'.repeat(64)}`, 'malformed'],
    [`sha256=${'0'.repeat(63)}`, 'malformed'],
    [`sha256=${'0'.repeat(64)}`, 'mismatch'],
  ])('%s is refused as %s, without a word of the secret', (header, reason) => {
    const verify = (): unknown => verifySignature(bytes('x'), header, ['secret-word'])
    expect(verify).toThrow(
      expect.objectContaining({ code: 'signature', reason, message: expect.not.stringContaining('secret-word') as string }),
    )
  })

  test('that is right is accepted at once where Node is', () => {
    expect(verifySignature(bytes('x'), sign('x', 's'), ['s'])).toBeUndefined()
  })

  test.skipIf(!present)('agrees with the shared vectors (skipped without ../shared)', async () => {
    const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
      secret: string
      rawBody: string
      headerValue: string
      negative: { rawBody: string; headerValue: string }
    }
    expect(await matches(vectors.rawBody, vectors.headerValue, [vectors.secret])).toBe(true)
    expect(await matches(vectors.negative.rawBody, vectors.headerValue, [vectors.secret])).toBe(false)
    expect(await matches(vectors.negative.rawBody, vectors.negative.headerValue, [vectors.secret])).toBe(true)
  })
})

test('without Node the same function answers with a promise', async () => {
  const original = globalThis.process
  Object.defineProperty(globalThis, 'process', { value: undefined, configurable: true, writable: true })
  let accepted: unknown
  let refused: unknown
  try {
    accepted = verifySignature(bytes('x'), sign('x', 's'), ['s'])
    refused = verifySignature(bytes('x'), sign('y', 's'), ['s'])
  } finally {
    Object.defineProperty(globalThis, 'process', { value: original, configurable: true, writable: true })
  }
  expect(accepted).toBeInstanceOf(Promise)
  // Both watched from the start: the refusal may come first.
  expect(await Promise.allSettled([accepted, refused])).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'signature', reason: 'mismatch' } },
  ])
})
