import type { ContentType } from '../model/content.ts'
import type { MediaKind } from '../model/basics.ts'

/** What a text is counted in. */
export type LengthUnit = 'utf16' | 'code-points' | 'graphemes' | 'bytes'

/** What a channel can do, as data: the desk plans, paces and degrades from this and never asks which channel it is. */
export interface Capabilities {
  /** `experimental`: no payload from a named public source was seen. */
  readonly status: 'stable' | 'experimental'
  /** Content that can be sent as it is; everything else is degraded when a message is planned. */
  readonly content: { readonly [T in ContentType]?: ContentCapability }
  /** How long after the customer's last message free content may be sent. Absent: always. */
  readonly window?: WindowCapability
  readonly rate?: RateCapability
  /** How a repeated send is recognised. `key`: the platform honours a key; `lookup`: what was sent can be asked; `none`: neither. */
  readonly idempotency: 'key' | 'lookup' | 'none'
  /** Receipts that the platform sends. */
  readonly receipts: readonly ('sent' | 'delivered' | 'read' | 'failed')[]
  /** Whether receipts carry our tag, which settles parts in doubt. */
  readonly receiptTags?: boolean
  readonly edit?: boolean
  readonly remove?: boolean
  readonly reactions?: boolean
  readonly typing?: boolean
  readonly readMarks?: boolean
  /** Replies may quote a message. */
  readonly quotes?: boolean
  /** Largest webhook body that is read, in bytes. Default 1 MiB. */
  readonly maxWebhookBytes?: number
  /** Where the facts come from and when they were read. */
  readonly source: { readonly title: string; readonly checkedOn: string }
}

/** The limits of one type of content. */
export interface ContentCapability {
  /** Longest text, in `unit`. */
  readonly maxLength?: number
  /** Default `utf16`. */
  readonly unit?: LengthUnit
  readonly maxCaptionLength?: number
  /** By kind of file; a kind that is missing cannot be sent. */
  readonly media?: { readonly [K in MediaKind]?: MediaCapability }
  /** Most options (choices), cards (carousel) or actions (card). */
  readonly maxItems?: number
  readonly maxTitleLength?: number
  readonly maxDescriptionLength?: number
}

/** The limits of one kind of file. */
export interface MediaCapability {
  readonly maxBytes: number
  /** MIME types without parameters. */
  readonly mimeTypes: readonly string[]
  /** Whether a caption can go with it. */
  readonly caption: boolean
}

/** The reply window. */
export interface WindowCapability {
  readonly durationMs: number
  /** What may be sent when it is closed. */
  readonly afterwards: readonly ContentType[]
}

/** How fast one account may send. A token bucket: `perSecond` tokens a second, at most `burst` saved up. */
export interface RateCapability {
  readonly perSecond: number
  readonly burst: number
  /** Shortest time between two messages to one recipient, after `pairBurst` messages in a row. */
  readonly pairIntervalMs?: number
  readonly pairBurst?: number
}
