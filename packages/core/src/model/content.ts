import type { Json, JsonObject, MediaKind, Money, Timestamp } from './basics.ts'

/** What a message says. One message may hold several: a text and three pictures. Discriminated on `type`. */
export type Content =
  | TextContent
  | MediaContent
  | LocationContent
  | ContactContent
  | CardContent
  | CarouselContent
  | ChoicesContent
  | ChoiceContent
  | ProductContent
  | CartContent
  | TemplateContent
  | FormContent
  | SessionContent
  | SystemContent
  | UnsupportedContent

/** The values of {@link Content}'s `type`. */
export type ContentType = Content['type']

/** Text with marked spans. The text itself is free of markup; a channel's dialect is made from the spans when it is sent. */
export interface TextContent {
  readonly type: 'text'
  readonly text: string
  /** Spans in UTF-16 offsets, sorted by `start`; they may nest but not cross. */
  readonly entities?: readonly TextEntity[]
  /** Base direction when it is known; otherwise the first strong character decides. */
  readonly direction?: 'ltr' | 'rtl'
}

/** A marked span of a text. */
export interface TextEntity {
  readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'pre' | 'quote' | 'spoiler' | 'link' | 'mention' | 'emoji'
  /** UTF-16 offset of the first unit. */
  readonly start: number
  /** UTF-16 offset after the last unit. */
  readonly end: number
  /** Target of a `link`. */
  readonly url?: string
  /** Who is meant by a `mention`, or which custom `emoji`, in the platform's own id. */
  readonly id?: string
  /** Language of a `pre` block. */
  readonly language?: string
}

/**
 * Where a file is: at an address, on the platform (fetched with the account's credentials), or in the blob store.
 * Exactly one of the three, told apart by `in`.
 */
export type MediaSource =
  | { readonly in: 'url'; readonly url: string }
  | { readonly in: 'platform'; readonly id: string; readonly url?: string }
  | { readonly in: 'blob'; readonly key: string }

/** A file: picture, film, sound, voice note, document or sticker. */
export interface MediaContent {
  readonly type: 'media'
  readonly kind: MediaKind
  readonly source: MediaSource
  /** MIME type as the platform declares it, parameters included. Not to be trusted for security. */
  readonly mimeType?: string
  readonly fileName?: string
  readonly sizeBytes?: number
  /** Hex or base64 SHA-256 as the platform gives it. */
  readonly sha256?: string
  readonly widthPx?: number
  readonly heightPx?: number
  readonly durationMs?: number
  readonly caption?: string
  /** What a screen reader says; written by us or by an understanding plug-in. */
  readonly altText?: string
  /** A moving sticker or picture. */
  readonly animated?: boolean
}

/** A point on the map. */
export interface LocationContent {
  readonly type: 'location'
  /** WGS 84 degrees, north positive. */
  readonly latitude: number
  /** WGS 84 degrees, east positive. */
  readonly longitude: number
  readonly name?: string
  readonly address?: string
  readonly url?: string
  /** The sender shares the position as it moves, until this moment. */
  readonly liveUntil?: Timestamp
}

/** One shared business card. */
export interface ContactContent {
  readonly type: 'contact'
  readonly name: string
  readonly phones?: readonly { readonly value: string; readonly label?: string; readonly platformId?: string }[]
  readonly emails?: readonly { readonly value: string; readonly label?: string }[]
  readonly organisation?: string
  /** What has no field of its own, as it came. */
  readonly native?: JsonObject
}

/** A button that a customer may press. */
export type Action =
  /** Sends `id` back as a {@link ChoiceContent}. */
  | { readonly type: 'reply'; readonly id: string; readonly title: string }
  | { readonly type: 'url'; readonly title: string; readonly url: string }
  | { readonly type: 'call'; readonly title: string; readonly phone: string }

/** A picture with title, text and buttons. */
export interface CardContent {
  readonly type: 'card'
  readonly title?: string
  readonly text?: string
  readonly media?: MediaContent
  readonly footer?: string
  readonly actions?: readonly Action[]
}

/** Cards side by side. */
export interface CarouselContent {
  readonly type: 'carousel'
  readonly text?: string
  readonly cards: readonly CardContent[]
}

/** One thing to pick. */
export interface ChoiceOption {
  /** Comes back in {@link ChoiceContent}. Unique within one prompt. */
  readonly id: string
  readonly title: string
  readonly description?: string
  /** Heading under which the option stands in a list. */
  readonly section?: string
}

/** A question with things to pick: buttons, a list or quick replies, whichever the channel has. */
export interface ChoicesContent {
  readonly type: 'choices'
  readonly text: string
  readonly options: readonly ChoiceOption[]
  /** Picture, film, document or short text above the question. */
  readonly header?: MediaContent | TextContent
  readonly footer?: string
  /** Label of the button that opens a list, in the customer's language. */
  readonly menuLabel?: string
}

/** What the customer picked. */
export interface ChoiceContent {
  readonly type: 'choice'
  /** The option's id, or the payload of a template's button. */
  readonly id: string
  /** What the customer saw. */
  readonly title: string
  readonly description?: string
  /** What the customer wrote, where the options had been sent as numbered text. */
  readonly written?: string
}

/** A product of the shop's catalogue. */
export interface ProductContent {
  readonly type: 'product'
  readonly productId: string
  readonly catalogId?: string
  readonly title?: string
  readonly text?: string
  readonly price?: Money
  readonly url?: string
  readonly media?: MediaContent
}

/** Products that the customer wants to buy, sent from a catalogue. */
export interface CartContent {
  readonly type: 'cart'
  readonly catalogId?: string
  readonly text?: string
  readonly items: readonly CartItem[]
}

/** One line of a cart. */
export interface CartItem {
  readonly productId: string
  readonly title?: string
  readonly quantity: number
  /** Price of one piece. Absent when the platform's figure is no number in the currency's minor units. */
  readonly unitPrice?: Money
}

/** A message that the platform approved beforehand, with values for its placeholders. */
export interface TemplateContent {
  readonly type: 'template'
  readonly name: string
  /** The template's language in the platform's spelling, for example `en_US`. */
  readonly language: string
  /** Values for the placeholders, by component. Channels type this more narrowly, see their `template()`. */
  readonly components?: readonly TemplateComponent[]
  /** The text as the customer will see it, for the story and for search, when the sender knows it. */
  readonly preview?: string
}

/** The values of one component of a template. */
export type TemplateComponent =
  | { readonly type: 'header'; readonly parameters: readonly TemplateParameter[] }
  | { readonly type: 'body'; readonly parameters: readonly TemplateParameter[] }
  | {
      readonly type: 'button'
      readonly action: 'reply' | 'url' | 'copy-code' | 'form'
      /** Position of the button in the template, from 0. */
      readonly index: number
      readonly value: string
    }

/** A value for a placeholder. */
export type TemplateParameter =
  | { readonly type: 'text'; readonly text: string; readonly name?: string }
  | { readonly type: 'money'; readonly money: Money; readonly fallback: string; readonly name?: string }
  | { readonly type: 'date'; readonly fallback: string; readonly name?: string }
  | { readonly type: 'media'; readonly media: MediaContent }
  | { readonly type: 'location'; readonly location: LocationContent }

/**
 * A form: outbound, an invitation to fill it in; inbound, what was filled in (`answers` present).
 */
export interface FormContent {
  readonly type: 'form'
  /** The platform's id of the form. Inbound it may be unknown. */
  readonly formId?: string
  readonly name?: string
  /** Text above the button. */
  readonly text?: string
  /** Label of the button that opens the form. */
  readonly actionLabel?: string
  /** What is asked, where the channel has no forms of its own or draws this one itself. */
  readonly fields?: readonly FormField[]
  /** Comes back with the answers, so that they find their request. */
  readonly token?: string
  /** First screen and the values it starts with; with `exchange` the shop's endpoint supplies them. */
  readonly start?: { readonly screen: string; readonly data?: JsonObject } | 'exchange'
  /** What the customer filled in. */
  readonly answers?: JsonObject
}

/** One question of a form. */
export interface FormField {
  /** Key of the answer. Unique within one form. */
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'multiline' | 'email' | 'phone' | 'number' | 'date' | 'select' | 'checkbox'
  /** Default false. */
  readonly required?: boolean
  /** What can be picked, for `select`. */
  readonly options?: readonly { readonly value: string; readonly title: string }[]
  /** Longest answer in UTF-16 units. */
  readonly maxLength?: number
}

/** Something live: a call, a video talk, shared browsing, an AR try-on. */
export interface SessionContent {
  readonly type: 'session'
  readonly kind: 'call' | 'video' | 'co-browsing' | 'ar'
  readonly sessionId?: string
  readonly state?: 'invited' | 'ringing' | 'accepted' | 'ended' | 'missed' | 'rejected' | 'failed'
  /** Who began it. */
  readonly initiator?: 'customer' | 'business'
  readonly durationMs?: number
  readonly url?: string
  readonly text?: string
  /** What a media server needs (for example an SDP offer), as it came. */
  readonly native?: JsonObject
}

/** Something that happened, said by the platform and not by a person. */
export interface SystemContent {
  readonly type: 'system'
  /** What happened, in the channel's documented words, for example `user_changed_number`. */
  readonly kind: string
  readonly text?: string
  readonly data?: JsonObject
}

/** Content that this version does not understand, kept whole so that nothing is silently lost. */
export interface UnsupportedContent {
  readonly type: 'unsupported'
  /** The platform's name of the content, when it gives one. */
  readonly kind?: string
  /** The platform's error codes, when it says why. */
  readonly codes?: readonly string[]
  readonly raw: Json
}
