import { SignatureError } from '@crossdesk/core'
import { importHmacKey, nodeCrypto, type NodeCrypto } from '../wire/hmac-key.ts'

/** The header with the signature, of all Meta webhooks. */
export const SIGNATURE_HEADER = 'x-hub-signature-256'

/**
 * Proves that a webhook is from Meta: `X-Hub-Signature-256: sha256=<hex>` is the HMAC-SHA256 of the raw body under the app secret
 * (Meta, Webhooks, "Validating payloads", read 2026-08). It has to run before the body is parsed: re-serialised JSON has other bytes.
 * Returns at once where Node's crypto is at hand, else a promise of the Web Crypto API.
 *
 * @param secrets every secret that is valid now; two while one is being rotated
 * @throws SignatureError `missing`, `malformed` or `mismatch`
 */
export function verifySignature(body: Uint8Array, header: string | null, secrets: readonly string[]): void | Promise<void> {
  const signature = readSignature(header)
  const node = nodeCrypto()
  if (node !== undefined) return settle(matchesWithNode(node, body, signature, secrets))
  return matchesWithWebCrypto(body, signature, secrets).then(settle)
}

/** Whether one of the secrets made the signature. All are tried, so that the time does not tell which one. */
export function matchesWithNode(node: NodeCrypto, body: Uint8Array, signature: Uint8Array, secrets: readonly string[]): boolean {
  let matches = false
  for (const secret of secrets) {
    if (node.timingSafeEqual(node.createHmac('sha256', secret).update(body).digest(), signature)) matches = true
  }
  return matches
}

/** The same with the Web Crypto API, whose `verify` compares in constant time. */
export async function matchesWithWebCrypto(body: Uint8Array, signature: Uint8Array, secrets: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(
    secrets.map(async (secret) => crypto.subtle.verify('HMAC', await importHmacKey(secret), bufferOf(signature), bufferOf(body))),
  )
  return answers.includes(true)
}

/** The 32 bytes of the header's value. @throws SignatureError `missing` or `malformed` */
export function readSignature(header: string | null): Uint8Array {
  if (header === null || header === '') {
    throw new SignatureError('missing', `The webhook has no ${SIGNATURE_HEADER} header. Only Meta's own requests may reach this address.`)
  }
  if (!/^sha256=[0-9a-f]{64}$/i.test(header)) {
    throw new SignatureError('malformed', `The ${SIGNATURE_HEADER} header is not "sha256=" and 64 hex digits.`)
  }
  const signature = new Uint8Array(32)
  for (let index = 0; index < 32; index++) {
    signature[index] = (nibble(header.charCodeAt(7 + 2 * index)) << 4) | nibble(header.charCodeAt(8 + 2 * index))
  }
  return signature
}

/** The value of a hex digit's ASCII code: letters, and only they, have bit 6, and `a` and `A` end in 1. */
function nibble(code: number): number {
  return (code & 0xf) + 9 * (code >> 6)
}

function settle(matches: boolean): void {
  if (!matches) {
    throw new SignatureError('mismatch', `The ${SIGNATURE_HEADER} header was made with another app secret or for another body.`)
  }
}

/** The Web Crypto API refuses views on shared memory; those are copied. */
function bufferOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
