import type { WireObject } from './wire.ts'

/** Bytes of a medium that somebody sends. */
export interface MediumInput {
  /** Default: a few bytes. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** Default: the usual type of the kind, `image/jpeg` for an image. */
  readonly mimeType?: string
  /** Lets the webhook carry a direct address as well as the id. Default false. */
  readonly withUrl?: boolean
}

/** A card of an address book. */
export interface ContactInput {
  readonly name: string
  /** E.164. */
  readonly phone?: string
  /** Default `CELL`. */
  readonly phoneType?: string
}

/** An item of a cart; the price is in the currency's usual unit, as WhatsApp has it. */
export interface OrderItemInput {
  readonly productId: string
  readonly quantity: number
  readonly price: number
  readonly currency: string
}

/**
 * What a customer can write. Presses, choices and completed forms are answers to something received: see `presses` and `completesFlow`.
 *
 * - `reaction`: without `emoji` the reaction is taken back.
 * - `edit`, `revoke`: of a message of one's own.
 * - `unsupported`: something that WhatsApp does not hand over (error 131051).
 * - `raw`: the message's `type` and its object as they are, for what this list does not know.
 */
export type MessageInput =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image' | 'video'; readonly caption?: string; readonly medium?: MediumInput }
  | { readonly type: 'audio' | 'voice'; readonly medium?: MediumInput }
  | { readonly type: 'document'; readonly filename?: string; readonly caption?: string; readonly medium?: MediumInput }
  | { readonly type: 'sticker'; readonly animated?: boolean; readonly medium?: MediumInput }
  | {
      readonly type: 'location'
      readonly latitude: number
      readonly longitude: number
      readonly name?: string
      readonly address?: string
      readonly url?: string
    }
  | { readonly type: 'contacts'; readonly contacts: readonly ContactInput[] }
  | { readonly type: 'order'; readonly catalogId: string; readonly text?: string; readonly items: readonly OrderItemInput[] }
  | { readonly type: 'reaction'; readonly messageId: string; readonly emoji?: string }
  | { readonly type: 'edit'; readonly messageId: string; readonly message: string | MessageInput }
  | { readonly type: 'revoke'; readonly messageId: string }
  | { readonly type: 'unsupported' }
  | { readonly type: 'raw'; readonly fields: WireObject }

/** The advertisement that brought a customer, as `referral` of the message. */
export interface ReferralInput {
  readonly sourceUrl: string
  readonly sourceId: string
  readonly sourceType: 'ad' | 'post'
  readonly headline?: string
  readonly body?: string
  readonly mediaType?: 'image' | 'video'
  readonly imageUrl?: string
  readonly videoUrl?: string
  readonly thumbnailUrl?: string
  /** Click id of the advert. */
  readonly clickId?: string
}
