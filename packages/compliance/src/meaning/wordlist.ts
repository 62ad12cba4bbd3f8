import type { LanguageTag } from '@crossdesk/core'
import type { DetectionKind } from './detection.ts'
import type { ConceptWords } from './lexicon.ts'

/** Words that are read beside the languages' lexicons, or a lexicon itself: any part of one. `und` is read in every language. */
export interface Wordlist {
  readonly language: LanguageTag
  readonly also?: readonly LanguageTag[]
  readonly words: Partial<ConceptWords>
  readonly numbers?: Readonly<Record<string, string>>
  readonly phrases?: Partial<Readonly<Record<DetectionKind, string>>>
}
