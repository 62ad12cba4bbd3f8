import { encodeBase64Url } from './base64url.ts'

/** 128 bits of the platform's secure chance, as 22 characters of `A-Za-z0-9_-`. */
export function randomId(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(16)))
}
