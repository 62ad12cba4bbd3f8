import type { ChannelKind, Content, CountryCode, Finding, LanguageTag, Timestamp, Verdict } from '@crossdesk/core'
import type { Category } from './category.ts'
import type { Disguise } from '../meaning/detection.ts'

/** Where a text is to appear, and what is known around it. */
export interface Situation {
  readonly direction: 'inbound' | 'outbound'
  readonly channel: ChannelKind
  /** Where the consumer is: the law of this country counts. */
  readonly market: CountryCode
  /** The text's language; without it all languages are read. */
  readonly language?: LanguageTag
  /** Whether the buyer has bought. Default `after-purchase`. */
  readonly stage?: 'before-purchase' | 'after-purchase'
  /** What stateful rules ask for; a rule whose facts are missing stays silent. */
  readonly context?: SituationContext
}

/** The state around a message. */
export interface SituationContext {
  /** When the message would leave. */
  readonly now?: Timestamp
  /** Whether the customer wrote first, so that this is an answer. */
  readonly solicited?: boolean
  /** The order that the message is about. */
  readonly order?: {
    readonly id?: string
    readonly completedAt?: Timestamp
    /** Review or feedback requests sent for it so far. */
    readonly reviewRequests?: number
  }
  /** The language the buyer prefers on the platform. */
  readonly preferredLanguage?: LanguageTag
  /** Whether the customer asked not to be written to. */
  readonly optedOut?: boolean
}

/** A text in its situation. */
export interface GuardInput extends Situation {
  readonly text: string
}

/** What is wrong with a text, where, by which rule, and what to write instead. */
export interface GuardFinding extends Finding {
  readonly category: Category
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly match: string
  readonly disguise: Disguise
  /** What to put in place of the stretch, in the reply's language; empty to leave it out. Absent where that would not do. */
  readonly replacement?: string
  /** 0 to 1. */
  readonly confidence: number
  /** Index of the passage it is in, when content was checked; see `checkContent`. */
  readonly passage?: number
}

/** What the guard says of a text. */
export interface GuardResult {
  readonly verdict: Verdict
  /** In the order of the text. */
  readonly findings: readonly GuardFinding[]
  /** The text with what was found of private data and ways outside replaced by labels in brackets. */
  readonly redacted: string
  /** The whole text with every stretch that may not leave replaced; absent when nothing has to be, or one cannot be replaced so simply. */
  readonly rewrite?: string
}

/** A passage of a message that is not its text: what a link shows, a file is called, a picture says. */
export interface Passage {
  /** Index of the content. */
  readonly content: number
  /** Where in the content, as a path: `caption`, `buttons[0].title`, `media.fileName`, `ocr`. */
  readonly path: string
  readonly text: string
  /** Set where the field holds nothing but an identifier: the number of a contact, the address of a button. */
  readonly identifier?: 'phone' | 'email' | 'link'
}

/** What the guard says of a message with all its parts. Offsets of a finding are those of its passage. */
export interface ContentResult {
  readonly verdict: Verdict
  readonly findings: readonly GuardFinding[]
  readonly passages: readonly Passage[]
}

/** Reads what is no text: pictures (OCR, QR codes) and speech. Each gives the words found, or nothing. */
export interface Decoder {
  readonly name: 'ocr' | 'speech' | 'qr' | (string & {})
  /** Which contents it can read. */
  accepts(content: Content): boolean
  /** The words in it, in order; empty when there are none. */
  decode(content: Content, signal?: AbortSignal): Promise<readonly string[]>
}

/** Judges texts. Synchronous, deterministic, without state: one guard serves a whole process. */
export interface Guard {
  /**
   * Judges a text. Linear in its length.
   *
   * @throws ValidationError when the text is longer than {@link MOST_UNITS}.
   *
   * @example
   * guard.check({ text: 'Write to us at hello@firm.example', direction: 'outbound', channel: 'amazon', market: 'DE' }).verdict // 'block'
   */
  check(input: GuardInput): GuardResult
  /**
   * Judges a whole message: its text, captions, file names, buttons and links, contacts, and what the decoders read in pictures and speech. The
   * classifier is asked too. Rejects when a decoder or the classifier does: nothing leaves unread.
   */
  checkContent(content: readonly Content[], situation: Situation, signal?: AbortSignal): Promise<ContentResult>
  /** Judges a text while it is written; see {@link GuardStream}. */
  stream(situation: Situation): GuardStream
}

/** A text in the making. Only paragraphs that changed are read again; the result is that of `check`. */
export interface GuardStream {
  /** The whole text as it stands, after each key. */
  update(text: string): GuardResult
  /** More text at the end, as a bot's answer comes. */
  append(more: string): GuardResult
}

/** The longest text that is judged, in UTF-16 units. No channel takes nearly as much. */
export const MOST_UNITS = 1_000_000
