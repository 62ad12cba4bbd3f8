import { equalsInConstantTime } from '../../wire/constant-time.ts'
import { importHmacKey, nodeCrypto } from '../../wire/hmac-key.ts'
import { encodeBase64Url } from './base64url.ts'

/** Signs short texts and knows its own signatures again. */
export interface Signer {
  /** The signature of the first secret. */
  sign(text: string): Promise<string>
  /** Whether any secret that is valid now made the signature. Takes as long for a wrong one as for a right one. */
  verify(text: string, signature: string): Promise<boolean>
}

/**
 * Signs with HMAC-SHA256 (RFC 2104).
 *
 * @param secrets the secrets that are valid now, the one to sign with first
 * @param purpose stands before every text, so that what was signed for one purpose is worth nothing for another
 */
export function createSigner(secrets: () => readonly string[] | Promise<readonly string[]>, purpose: string): Signer {
  return {
    async sign(text) {
      const [secret] = await secrets()
      return macOf(secret as string, `${purpose}\n${text}`)
    },
    async verify(text, signature) {
      let isOurs = false
      for (const secret of await secrets()) {
        const mac = macOf(secret, `${purpose}\n${text}`)
        if (equalsInConstantTime(typeof mac === 'string' ? mac : await mac, signature)) isOurs = true
      }
      return isOurs
    },
  }
}

const encoder = new TextEncoder()

/** At once where Node's crypto is at hand, else a promise of the Web Crypto API. */
function macOf(secret: string, text: string): string | Promise<string> {
  const node = nodeCrypto()
  if (node !== undefined) return encodeBase64Url(node.createHmac('sha256', secret).update(encoder.encode(text)).digest())
  return macWithWebCrypto(secret, text)
}

/** The same with the Web Crypto API. */
export async function macWithWebCrypto(secret: string, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await importHmacKey(secret), encoder.encode(text))
  return encodeBase64Url(new Uint8Array(mac))
}
