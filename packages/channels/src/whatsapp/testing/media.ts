import type { Clock, Random, Timestamp } from '@crossdesk/core'
import { toHex } from '../../testing/hmac.ts'
import { DIGITS, HEX_DIGITS, randomText } from '../../testing/random-text.ts'
import type { WireObject } from './wire.ts'

/** Where Meta serves media; an address there needs the bearer token too. */
export const MEDIA_ORIGIN = 'https://lookaside.fbsbx.com'

/** Path of the addresses of media. */
export const MEDIA_PATH = '/whatsapp_business/attachments/'

/** A medium on the platform. */
export interface StoredMedium {
  readonly id: string
  readonly mimeType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** SHA-256 of the bytes. */
  readonly digest: ArrayBuffer
}

/** The media of the platform. */
export interface MediaStore {
  add(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Promise<StoredMedium>
  get(id: string): StoredMedium | undefined
  /** False: there was none. */
  remove(id: string): boolean
  /** A fresh address, which lives a few minutes. */
  addressOf(medium: StoredMedium): string
  /** The medium at an address; undefined when the address is unknown, expired or its medium gone. */
  at(url: URL): StoredMedium | undefined
}

/** Media in memory. `origin` replaces Meta's host where the fake runs behind an HTTP server. */
export function createMediaStore(clock: Pick<Clock, 'now'>, random: Random, urlLifeMs: number, origin: string): MediaStore {
  const media = new Map<string, StoredMedium>()
  // In order of expiry, as every address lives equally long.
  const addresses = new Map<string, { readonly id: string; readonly expiresAt: Timestamp }>()

  const forgetExpired = (): void => {
    for (const [hash, { expiresAt }] of addresses) {
      if (expiresAt > clock.now()) return
      addresses.delete(hash)
    }
  }

  return {
    async add(bytes, mimeType) {
      const id = randomText(random, DIGITS, 16)
      const medium = { id, mimeType, bytes, digest: await crypto.subtle.digest('SHA-256', bytes) }
      media.set(id, medium)
      return medium
    },
    get: (id) => media.get(id),
    remove: (id) => media.delete(id),
    addressOf({ id }) {
      forgetExpired()
      const expiresAt = clock.now() + urlLifeMs
      const hash = randomText(random, HEX_DIGITS, 32)
      addresses.set(hash, { id, expiresAt })
      return `${origin}${MEDIA_PATH}?mid=${id}&ext=${Math.floor(expiresAt / 1_000)}&hash=${hash}`
    },
    at(url) {
      forgetExpired()
      const address = addresses.get(url.searchParams.get('hash') ?? '')
      return address === undefined ? undefined : media.get(address.id)
    },
  }
}

/** How a webhook names a medium: the digest is in base64 there. */
export function toWebhookMedium(medium: StoredMedium, url?: string): WireObject {
  return {
    mime_type: medium.mimeType,
    sha256: btoa(String.fromCharCode(...new Uint8Array(medium.digest))),
    id: medium.id,
    ...(url === undefined ? {} : { url }),
  }
}

/** The answer to GET /{media-id}: the digest is in hexadecimal digits there (unverified). */
export function toMediumAnswer(medium: StoredMedium, url: string): WireObject {
  return {
    messaging_product: 'whatsapp',
    url,
    mime_type: medium.mimeType,
    sha256: toHex(medium.digest),
    file_size: medium.bytes.length,
    id: medium.id,
  }
}
