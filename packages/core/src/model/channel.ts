import type { TenantId } from './basics.ts'

/** A channel's kind is its folder name in `@crossdesk/channels`: `whatsapp`, `kakao`, `tiktok-shop`. */
export type ChannelKind = string

/** One business presence on a channel: a WhatsApp number, an eBay shop. The id is the platform's, as a string. */
export interface AccountRef {
  readonly channel: ChannelKind
  readonly account: string
}

/**
 * The kinds of handle that CrossDesk knows by name; a channel may bring others.
 *
 * - `phone`: E.164 with the leading `+`.
 * - `email`: as written; comparing is the business of identity.
 * - `whatsapp-user`: WhatsApp's business-scoped user id, `US.1349…`.
 * - `whatsapp-group`: a WhatsApp group chat.
 * - `telegram-user`: Telegram's user id, which is also the id of the private chat.
 * - `telegram-group`: a Telegram group, supergroup or channel.
 * - `webchat-visitor`, `app-visitor`: somebody in a shop's chat who has not signed in; the scope is the shop.
 * - `shop-user`: the shop's own id of a customer who has signed in; the scope is the shop.
 */
export type KnownHandleKind =
  | 'phone'
  | 'email'
  | 'whatsapp-user'
  | 'whatsapp-group'
  | 'telegram-user'
  | 'telegram-group'
  | 'webchat-visitor'
  | 'app-visitor'
  | 'shop-user'

/** Any handle kind; the known ones are offered by the editor. */
export type HandleKind = KnownHandleKind | (string & {})

/** An address of a person, or of a group of people, on some network. */
export interface Handle {
  readonly kind: HandleKind
  readonly value: string
  /** Where the value is unique, when it is not unique in the whole world: a page id, an app id. */
  readonly scope?: string
}

/** The handle as one string, equal exactly when kind, scope and value are equal. */
export function handleKey(handle: Handle): string {
  // The scope's length makes the key unambiguous whatever the scope holds.
  return handle.scope === undefined
    ? `${handle.kind}:${handle.value}`
    : `${handle.kind}@${handle.scope.length}:${handle.scope}:${handle.value}`
}

/** The account as one string, `whatsapp:1122334455667`. */
export function accountKey(account: AccountRef): string {
  return `${account.channel}:${account.account}`
}

/** An account together with the tenant that owns it. */
export interface TenantAccount extends AccountRef {
  readonly tenant: TenantId
}

/** The person on the other side of an event: every handle that the platform showed, and what it says of them. */
export interface Contact {
  /** All handles of this one person in this event, the one to answer to first. */
  readonly handles: readonly [Handle, ...Handle[]]
  /** Display name, as the platform shows it. */
  readonly name?: string
  /** Public @-name. Changeable, so never an identifier. */
  readonly username?: string
  /** Address of the profile picture. */
  readonly pictureUrl?: string
  /** The person's language setting on the platform. */
  readonly locale?: string
}
