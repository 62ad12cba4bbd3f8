import type { MediaKind } from '../model/basics.ts'
import type { ContentType, TextEntity } from '../model/content.ts'

/** What a text is counted in. */
export type LengthUnit = 'utf16' | 'code-points' | 'graphemes' | 'bytes'

/** What a channel can do, as data: the desk plans, paces and degrades from this and never asks which channel it is. */
export interface Capabilities {
  /** `experimental`: no payload from a named public source was seen. */
  readonly status: 'stable' | 'experimental'
  /** Content that can be sent as it is; everything else is degraded when a message is planned. */
  readonly content: ContentCapabilities
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

/** What can be sent, by type of content. A type that is missing cannot. */
export interface ContentCapabilities {
  readonly text?: TextCapability
  readonly media?: FilesCapability
  readonly location?: WordsCapability
  readonly contact?: WordsCapability
  readonly card?: CardCapability
  readonly carousel?: CarouselCapability
  readonly choices?: ChoicesCapability
  readonly choice?: WordsCapability
  readonly product?: ProductCapability
  readonly cart?: WordsCapability
  readonly template?: WordsCapability
  readonly form?: FormCapability
  readonly session?: WordsCapability
  readonly system?: SystemCapability
}

/** How much text goes with a content. */
export interface WordsCapability {
  /** Longest text, in `unit`. */
  readonly maxLength?: number
  /** What every length of this content is counted in. Default `utf16`. */
  readonly unit?: LengthUnit
}

/** The limits of a text. */
export interface TextCapability extends WordsCapability {
  /** The spans that the customer sees. Those of other types are sent as plain text, links with their address beside it. Default: none. */
  readonly markup?: { readonly [T in TextEntity['type']]?: MarkCapability }
}

/** What a mark adds to the length of its text, where the channel counts marks along. */
export interface MarkCapability {
  /** At most so many units for each span, and for each line of it. Default 0: spans are sent apart from the text and cost nothing. */
  readonly adds?: number
  /** The address of a link is written out beside its text and counts. Default false. */
  readonly addsAddress?: boolean
}

/** The limits of files. */
export interface FilesCapability {
  /** By kind of file; a kind that is missing cannot be sent. */
  readonly kinds: { readonly [K in MediaKind]?: MediaCapability }
  readonly maxCaptionLength?: number
  /** What a caption is counted in. Default `utf16`. */
  readonly unit?: LengthUnit
}

/** The limits of a card. */
export interface CardCapability extends WordsCapability {
  /** Sets of actions that one card can have; the first that all actions of a card fit is taken. An empty list: cards without actions. */
  readonly actions: readonly ActionsCapability[]
  /** Kinds of file that can stand above the text. */
  readonly media: readonly MediaKind[]
  /** Longest title, where it stands apart from the text. Absent: it counts as text. */
  readonly maxTitleLength?: number
  /** Longest footer. Absent: it counts as text. */
  readonly maxFooterLength?: number
}

/** Actions that can stand side by side. */
export interface ActionsCapability {
  /** Most actions of each type; a type that is missing cannot be there. */
  readonly most: { readonly [T in 'reply' | 'url' | 'call']?: number }
  /** Most actions together. Default: the sum of `most`. */
  readonly maxItems?: number
  readonly maxTitleLength?: number
  /** Longest id of a reply, in `idUnit`. */
  readonly maxIdLength?: number
  /** Default `utf16`. */
  readonly idUnit?: LengthUnit
}

/** The limits of cards side by side. */
export interface CarouselCapability {
  readonly minItems: number
  readonly maxItems: number
  readonly card: CardCapability
  /** Every card has to have a file. Default false. */
  readonly needsMedia?: boolean
  /** Longest text above the cards, in the card's unit. Absent: it is sent as a message of its own. */
  readonly maxLength?: number
}

/** How a question with options can be shown. */
export interface ChoicesCapability extends WordsCapability {
  /** The forms that the channel has, the best first: the first that fits is taken. When none does, the options become numbered text. */
  readonly forms: readonly ChoicesForm[]
}

/** One form of a question. Lengths are in the unit of the {@link ChoicesCapability}. */
export interface ChoicesForm {
  readonly type: 'buttons' | 'list'
  readonly maxOptions: number
  readonly maxTitleLength: number
  /** Absent: options have no description in this form. */
  readonly maxDescriptionLength?: number
  /** Longest id, in `idUnit`. */
  readonly maxIdLength?: number
  /** Default `utf16`. */
  readonly idUnit?: LengthUnit
  /** Longest heading of a section. Absent: no sections in this form. */
  readonly maxSectionLength?: number
  /** What can stand above the question. */
  readonly headers: readonly ('text' | MediaKind)[]
  readonly maxHeaderLength?: number
  /** Absent: the footer counts as text. */
  readonly maxFooterLength?: number
  readonly maxMenuLabelLength?: number
}

/** The limits of a form. */
export interface FormCapability extends WordsCapability {
  /** Longest label of the button that opens it. */
  readonly maxLabelLength?: number
  /** A form is a page: its id has to be an https address. Default false. */
  readonly needsAddress?: boolean
}

/** The limits of a product. */
export interface ProductCapability extends WordsCapability {
  /** Only products of a catalogue that is named can be shown. Default false. */
  readonly needsCatalogue?: boolean
}

/** The limits of system content. */
export interface SystemCapability extends WordsCapability {
  /** The only kinds that can be sent. Default: all. */
  readonly kinds?: readonly string[]
}

/** The limits of one kind of file. */
export interface MediaCapability {
  readonly maxBytes: number
  /** MIME types without parameters. Empty: any. */
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
