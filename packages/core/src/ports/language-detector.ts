import type { CountryCode, Explanation, LanguageTag } from '../model/basics.ts'
import type { ChannelKind } from '../model/channel.ts'

/** What is known beside the text. A hint weighs the more, the shorter the text; a script that contradicts it overrules it. */
export interface LanguageHints {
  /** The person's language setting. */
  readonly locale?: LanguageTag
  /** The country in which the person buys. */
  readonly market?: CountryCode
  readonly channel?: ChannelKind
  /** Languages of the person's earlier messages, the newest first. */
  readonly history?: readonly LanguageTag[]
  /** The only languages that can be answered. Default: all that the detector knows. */
  readonly candidates?: readonly LanguageTag[]
}

/** In which language a text is. */
export interface DetectedLanguage {
  /** BCP 47, with a script where it matters (`zh-Hans`, `ar-Latn`); `und` when there is no telling. */
  readonly language: LanguageTag
  /** ISO 15924 code of the script that most of the text is in, for example `Cyrl`; absent when there are no letters. */
  readonly script?: string
  /** How probable it is that `language` is right, 0 to 1. */
  readonly confidence: number
  /** The most probable languages, the best first; at most five. */
  readonly ranking: readonly { readonly language: LanguageTag; readonly confidence: number }[]
  readonly explanation: Explanation
}

/** Tells languages. Core brings one that needs no network; others join through this port. */
export interface LanguageDetector {
  detect(text: string, hints?: LanguageHints): DetectedLanguage | Promise<DetectedLanguage>
}
