import { hmacSha256Hex } from '../../testing/hmac.ts'

/**
 * JSON in ASCII: every character beyond it as `\uXXXX` with lower-case digits. Meta signs this form ("Webhooks", Validating Payloads), so a
 * receiver that parses and writes the body again computes another digest.
 */
export function escapeNonAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The value of the header `X-Hub-Signature-256` for a body, made with the app secret. */
export async function signBody(appSecret: string, body: string): Promise<string> {
  return `sha256=${await hmacSha256Hex(appSecret, body)}`
}
