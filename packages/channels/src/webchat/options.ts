import { ValidationError, type Backend, type Clock, type LanguageTag } from '@crossdesk/core'
import type { Secrets } from '../wire/secrets.ts'
import type { ShopIdentity } from './identity/verify-proof.ts'
import type { Limit, LimitName } from './limits.ts'

/** One shop with a chat; an account of the channel. */
export interface Shop {
  /** 1 to 64 characters of `A-Za-z0-9_-`. Stands in the addresses, and is the account's id. */
  readonly id: string
  /** Shown to visitors. */
  readonly name: string
  /** The web pages that may use the chat, as exact origins: `https://shop.example`. Needless for apps, which send no `Origin`. */
  readonly origins?: readonly string[]
  /** How the shop's server proves who a visitor is. Absent: nobody can sign in. */
  readonly identity?: ShopIdentity
  /** The scope of the `shop-user` handles, for shops that share their users. Default: the shop's id. */
  readonly userScope?: string
  /** Shown before the first message, by language. */
  readonly greeting?: Readonly<Record<LanguageTag, string>>
  /** Spoken to visitors whose languages the greeting does not have. Default `en`. */
  readonly locale?: LanguageTag
  /** What visitors may upload; `false`: nothing. Default: {@link DEFAULT_FILES}. Needs a backend with a blob store. */
  readonly files?: ShopFiles | false
}

/** What visitors may upload. */
export interface ShopFiles {
  /** At most {@link MAX_FILE_BYTES}. Default 20 MiB. */
  readonly maxBytes?: number
  /** MIME types, of those that are recognised by their content. Default: all of them but `application/zip`. */
  readonly types?: readonly string[]
}

/** Knows the shops. */
export type Shops = readonly Shop[] | ((id: string) => Promise<Shop | undefined>)

/** How a chat works. */
export interface WebchatOptions {
  /** The desk's own backend: threads, logs and files are kept there, see {@link chatCollections}. */
  readonly backend: Backend
  readonly shops: Shops
  /** Signs sessions and addresses of files: at least 32 characters of chance. Two while it is being rotated, the new one first. */
  readonly secret: Secrets
  /**
   * The address of the client, as the proxy in front of you tells it, for limits by address. Undefined: this request is not limited by address.
   * Default: none is. Believe a header only if your own proxy sets it.
   */
  readonly clientAddress?: (request: Request) => string | undefined
  /** Asked before an anonymous session is opened: check a captcha's answer here. Default: everybody is let in. */
  readonly admit?: (request: Request, visit: { readonly shop: string; readonly challenge?: string }) => Promise<boolean>
  /** Other rates than the defaults, see {@link LimitName}. */
  readonly limits?: Partial<Readonly<Record<LimitName, Limit>>>
  /** How long an event stream lasts before the client has to open it anew, so that old processes can end. Default 30 min. */
  readonly streamMs?: number
  /** Event streams that one thread may have open in this process. Default 8. */
  readonly maxStreams?: number
  /** Default: the machine's clock. */
  readonly clock?: Clock
}

/** What can be recognised by its first bytes, and is taken by default. */
export const DEFAULT_FILES: { readonly maxBytes: number; readonly types: readonly string[] } = {
  maxBytes: 20 * 1024 * 1024,
  types: [
    'image/png',
    'image/jpeg',
    'image/gif',
    'image/webp',
    'image/heic',
    'video/mp4',
    'video/quicktime',
    'video/webm',
    'audio/ogg',
    'audio/mpeg',
    'audio/mp4',
    'audio/wav',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'text/plain',
    'text/csv',
  ],
}

/** The largest file that any shop can allow. */
export const MAX_FILE_BYTES: number = 100 * 1024 * 1024

/** The longest text of a visitor's message, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 4000

/** The largest body of a request that is not a file, in bytes. */
export const MAX_BODY_BYTES: number = 64 * 1024

/** @throws ValidationError naming the option that is wrong */
export function checkOptions(channel: string, options: WebchatOptions): void {
  const { shops, secret } = options
  const secrets = typeof secret === 'function' ? [] : typeof secret === 'string' ? [secret] : secret
  if (secrets.some((one) => one.length < 32)) {
    throw new ValidationError(channel, [
      { path: 'secret', message: 'expected at least 32 characters of chance, for example 32 random bytes in hex' },
    ])
  }
  if (typeof shops === 'function') return
  for (const [index, shop] of shops.entries()) {
    const issue =
      shopIssue(shop) ??
      (shops.findIndex(({ id }) => id === shop.id) === index ? undefined : { path: 'id', message: 'expected an id of its own' })
    if (issue !== undefined) throw new ValidationError(channel, [{ path: `shops[${index}].${issue.path}`, message: issue.message }])
  }
}

/** What is wrong with a shop; undefined when it can be used. */
export function shopIssue(shop: Shop): { readonly path: string; readonly message: string } | undefined {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(shop.id)) return { path: 'id', message: 'expected 1 to 64 characters of A-Za-z0-9_-' }
  const wrong = (shop.origins ?? []).findIndex((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong >= 0) return { path: `origins[${wrong}]`, message: 'expected an exact origin such as https://shop.example, without a path' }
  const { maxBytes = 1 } = shop.files === false ? {} : (shop.files ?? {})
  if (!(maxBytes > 0 && maxBytes <= MAX_FILE_BYTES)) return { path: 'files.maxBytes', message: `expected 1 to ${MAX_FILE_BYTES} bytes` }
  return undefined
}
