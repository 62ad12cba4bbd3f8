import type { LanguageTag } from '../model/basics.ts'
import type { DetectedLanguage } from '../ports/language-detector.ts'

/** The language of a conversation and how firmly it is held. Plain data: store it with the conversation. */
export interface KeptLanguage {
  readonly language: LanguageTag
  /** Sum of the confidences that spoke for it, 0 to 2. */
  readonly weight: number
  /** Another language that the latest messages were in, not yet heavy enough to take over. */
  readonly challenger?: { readonly language: LanguageTag; readonly weight: number }
}

/** A message less sure than this changes nothing. */
const LEAST_CONFIDENCE = 0.5
/** Two or three sure messages make a language as firm as it gets, so a conversation that went on for long can still switch. */
const FIRMEST = 2
/** A challenger takes over at this weight, plus `FIRMNESS` times the weight of the language it replaces. */
const SWITCH_AT = 0.6
const FIRMNESS = 0.4

/**
 * The language of a conversation after one more message: it stays until the evidence for another has added up. One sure message turns a language
 * that rested on one unsure one; two in a row turn a firm one; `und` and guesses turn none. Gives back `current` itself when nothing changes.
 *
 * @example
 * let kept = keepLanguage(undefined, { language: 'de', confidence: 0.98 }) // German
 * kept = keepLanguage(kept, { language: 'en', confidence: 0.8 }) // still German: "ok thanks"
 * kept = keepLanguage(kept, { language: 'en', confidence: 0.97 }) // English
 */
export function keepLanguage(
  current: KeptLanguage | undefined,
  detected: Pick<DetectedLanguage, 'language' | 'confidence'>,
): KeptLanguage | undefined {
  const { language, confidence } = detected
  if (language === 'und' || confidence < LEAST_CONFIDENCE) return current
  if (current === undefined) return { language, weight: confidence }
  if (agree(current.language, language)) {
    const settled =
      current.weight === FIRMEST && current.challenger === undefined && moreExact(current.language, language) === current.language
    if (settled) return current
    return { language: moreExact(current.language, language), weight: Math.min(FIRMEST, current.weight + confidence) }
  }
  const { challenger } = current
  const again = challenger !== undefined && agree(challenger.language, language)
  const weight = confidence + (again ? challenger.weight : 0)
  const contender = again ? moreExact(challenger.language, language) : language
  if (weight >= SWITCH_AT + FIRMNESS * current.weight) return { language: contender, weight: Math.min(FIRMEST, weight) }
  return { language: current.language, weight: current.weight, challenger: { language: contender, weight } }
}

/** Chinese whose script no character told agrees with either script. */
function agree(a: LanguageTag, b: LanguageTag): boolean {
  if (a === b) return true
  return (a === 'zh' && isChineseScript(b)) || (b === 'zh' && isChineseScript(a))
}

function isChineseScript(language: LanguageTag): boolean {
  return language === 'zh-Hans' || language === 'zh-Hant'
}

function moreExact(a: LanguageTag, b: LanguageTag): LanguageTag {
  return a === 'zh' ? b : a
}
