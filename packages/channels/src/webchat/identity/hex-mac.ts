import { importHmacKey } from '../../wire/hmac-key.ts'

/**
 * HMAC-SHA256 of a text's UTF-8 bytes in lower-case hexadecimal, as shops' servers commonly make it:
 * `createHmac('sha256', secret).update(userId).digest('hex')`.
 */
export async function hexOfMac(secret: string, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await importHmacKey(secret), new TextEncoder().encode(text))
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
