import type { LanguageTag, Money, Timestamp, TimeZone } from '@crossdesk/core'
import type { VisitorContent } from './content.ts'
import type { ChatMessage } from './events.ts'

/**
 * Proof of who the visitor is in the shop, made by the shop's own server with a secret that the browser never sees.
 *
 * - `jwt`: a signed JSON Web Token with `sub` and `exp`; `name`, `email`, `email_verified`, `phone_number` and `locale` are taken from it (RFC 7519;
 *   OpenID Connect Core 1.0, section 5.1).
 * - `hmac`: HMAC-SHA256 of the user id in hexadecimal. Only the id is proven; name and e-mail are merely claimed.
 */
export type IdentityProof =
  | { readonly type: 'jwt'; readonly token: string }
  | { readonly type: 'hmac'; readonly userId: string; readonly signature: string; readonly name?: string; readonly email?: string }

/** What a visitor says of themselves. Claimed, not proven. */
export interface VisitorProfile {
  readonly name?: string
  readonly email?: string
  /** E.164. */
  readonly phone?: string
}

/** `POST /v1/{shop}/session`: opens a session, or goes on with the one whose token is in the `Authorization` header. */
export interface OpenSession {
  readonly identity?: IdentityProof
  readonly profile?: VisitorProfile
  /** The visitor's languages, the best first. */
  readonly locales?: readonly LanguageTag[]
  readonly timeZone?: TimeZone
  /** Where the visitor is. */
  readonly page?: { readonly url: string; readonly title?: string; readonly referrer?: string }
  /** What the visitor allowed; nothing of a kind that was not allowed is taken. */
  readonly consent?: Consent
  /** Whatever the shop's guard against robots wants to see, see `WebchatOptions.admit`. */
  readonly challenge?: string
}

/** What a visitor allowed. */
export interface Consent {
  /** Pages viewed, cart and checkout. */
  readonly activity: boolean
}

/** The answer to {@link OpenSession} and to a new identity. */
export interface Session {
  /** Sent as `Authorization: Bearer …` with every other request. */
  readonly token: string
  readonly expiresAt: Timestamp
  /** Opaque and stable: the same visitor, or the same signed-in user, has the same one. */
  readonly thread: string
  readonly signedIn: boolean
  /** The last place of the thread. */
  readonly seq: number
  /** How far the visitor has read. */
  readonly readSeq: number
  readonly consent: Consent
  readonly shop: ShopFace
}

/** What the visitor's side needs to know of the shop. */
export interface ShopFace {
  readonly id: string
  readonly name: string
  /** Shown before the first message, in the best of the visitor's languages. */
  readonly greeting?: string
  /** The language of the greeting and of the texts of the widget. */
  readonly locale: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  readonly maxTextLength: number
  readonly maxFileBytes: number
  /** MIME types that can be uploaded. */
  readonly fileTypes: readonly string[]
}

/** `POST /v1/{shop}/messages`. */
export interface PostMessage {
  /** 16 to 64 characters of `A-Za-z0-9_-`, random: the message is taken once, however often it is posted. */
  readonly id: string
  readonly content: readonly VisitorContent[]
  readonly replyTo?: string
}

/** The answer: the message is committed. 201 the first time, 200 when it was there already. */
export interface PostedMessage {
  readonly id: string
  readonly seq: number
  readonly at: Timestamp
}

/** `PATCH /v1/{shop}/messages/{id}`: the visitor's own message. `DELETE` takes it back. Both answer 204. */
export interface EditMessage {
  readonly content: readonly VisitorContent[]
}

/** `GET /v1/{shop}/messages?before={seq}&limit={1..100}`: the newest first. */
export interface MessagePage {
  readonly messages: readonly ChatMessage[]
  /** There are older ones. */
  readonly more: boolean
  /** The last place of the thread at the time of reading. */
  readonly seq: number
}

/** `POST /v1/{shop}/receipts`: everything up to these places has reached the visitor's device, was read. */
export interface PostReceipts {
  readonly delivered?: number
  readonly read?: number
}

/** `POST /v1/{shop}/typing`. The sign ends by itself after six seconds. */
export interface PostTyping {
  readonly active: boolean
}

/** `PUT /v1/{shop}/messages/{id}/reaction`. Without an emoji: the visitor's own is taken away. */
export interface PutReaction {
  readonly emoji?: string
}

/** The answer to `PUT /v1/{shop}/files/{id}?name={name}`, whose body is the file itself. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly sizeBytes: number
  readonly url: string
}

/** `POST /v1/{shop}/activity`: what the visitor did in the shop. 403 without consent. */
export interface PostActivity {
  /** Makes it happen once. */
  readonly id: string
  readonly type: 'viewed' | 'cart' | 'checkout'
  readonly url?: string
  readonly productIds?: readonly string[]
  readonly value?: Money
}

/** `PUT /v1/{shop}/device`: where to send pushes of the shop's own app. `DELETE` ends them, of one device if its `pushToken` is given. */
export interface PutDevice {
  readonly platform: 'ios' | 'android' | 'web'
  /** The push service's token of this installation. */
  readonly pushToken: string
}

/** The body of every answer of 400 and above (RFC 9457). */
export interface Problem {
  readonly type: 'about:blank'
  readonly status: number
  /** `validation`, `unauthorised`, `expired`, `forbidden`, `not-found`, `method-not-allowed`, `conflict`, `payload-too-large`, `unsupported-type`, `rate-limited`, `unavailable`. */
  readonly code: string
  readonly detail: string
  /** Where the input is wrong. */
  readonly issues?: readonly { readonly path: string; readonly message: string }[]
}
