/** What is used of `node:crypto`. */
export interface NodeCrypto {
  createHmac(algorithm: 'sha256', key: string): { update(data: Uint8Array): { digest(): Uint8Array } }
  timingSafeEqual(left: Uint8Array, right: Uint8Array): boolean
}

/** Node's crypto without an import, so that the same file loads in browsers and workers; undefined where there is none. */
export function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as unknown as { process?: { getBuiltinModule?: (id: string) => unknown } }
  return process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined
}

/** Importing a key costs more than signing with it; a rotation leaves a few old ones, hence the bound. */
const importedKeys = new Map<string, Promise<CryptoKey>>()
const MAX_IMPORTED_KEYS = 64

/** The secret as a key of the Web Crypto API for HMAC-SHA256, to sign and to verify with. */
export function importHmacKey(secret: string): Promise<CryptoKey> {
  const known = importedKeys.get(secret)
  if (known !== undefined) return known
  if (importedKeys.size >= MAX_IMPORTED_KEYS) importedKeys.clear()
  const bytes = new TextEncoder().encode(secret)
  const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
  importedKeys.set(secret, key)
  return key
}
