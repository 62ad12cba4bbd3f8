import type { LanguageTag } from '@crossdesk/core'
import { FRAMES } from '../meaning/frames/frames.ts'
import { lexicons as allLexicons } from '../languages/lexicons.ts'
import type { Detection } from '../meaning/detection.ts'
import { presentationOf } from '../meaning/presentation.ts'
import { createReader } from '../meaning/reader.ts'
import type { Wordlist } from '../meaning/wordlist.ts'
import { allPacks } from '../packs/all-packs.ts'
import { CARRIER_DOMAINS } from '../packs/carriers.ts'
import type { Pack } from '../packs/pack.ts'
import { createExplain } from '../wording/explainer.ts'
import { createAllows, type AllowList, type Allows } from './allow-list.ts'
import { assertLength } from './assert-length.ts'
import { checkContent } from './check-content.ts'
import type { GuardClassifier } from './classifier.ts'
import { detectionsIn, type ReadParagraph } from './detect.ts'
import type { Decoder, Guard, GuardResult, Passage, Situation } from './guard.ts'
import { judge } from './judge.ts'
import { redact } from './redact.ts'
import { rewriteText } from './rewrite.ts'
import { createRuleIndex, type RulesInForce } from './rule-index.ts'
import { worst } from './severity.ts'
import { createStream } from './stream.ts'

/** What a guard is made of. */
export interface GuardOptions {
  /** Default: all of ours. */
  readonly packs?: readonly Pack[]
  /** What the shop may say nevertheless. */
  readonly allow?: AllowList
  /** Asked by `checkContent` in addition. */
  readonly classifier?: GuardClassifier
  /** Read pictures and speech for `checkContent`. */
  readonly decoders?: readonly Decoder[]
  /** The agent's language, for explanations. Default `en`. */
  readonly locale?: LanguageTag
  /** The languages that are read. Default: all of ours. */
  readonly lexicons?: readonly Wordlist[]
  /** Words of your own, read beside the lexicons: the names of competitors' messengers, a dialect. */
  readonly wordlists?: readonly Wordlist[]
}

/**
 * Makes a guard. It compiles the words of a language with the first text in it, some milliseconds each: make one guard and keep it.
 *
 * @example
 * const guard = createGuard({ locale: 'de' })
 * const { verdict, findings } = guard.check({ text, direction: 'outbound', channel: 'ebay', market: 'DE', language: 'de' })
 */
export function createGuard({
  packs = allPacks,
  allow = {},
  classifier,
  decoders = [],
  locale = 'en',
  lexicons = allLexicons,
  wordlists = [],
}: GuardOptions = {}): Guard {
  const reader = createReader([...lexicons, ...wordlists], FRAMES)
  const rulesIn = createRuleIndex(packs, allow.rules ?? [])
  const allowsOn = createAllows(allow)
  const explain = createExplain(locale)

  const allowsByRules = new Map<RulesInForce, Allows>()
  const allowsIn = (rules: RulesInForce): Allows => {
    const made = allowsByRules.get(rules) ?? allowsOn([...rules.ownDomains, ...CARRIER_DOMAINS])
    allowsByRules.set(rules, made)
    return made
  }

  const conclude = (text: string, detections: readonly Detection[], situation: Situation): GuardResult => {
    const rules = rulesIn(situation)
    const shown = presentationOf(text)
    const whole = shown.length === 0 ? detections : [...detections, ...shown]
    const findings = judge(text, whole, situation, rules, allowsIn(rules), explain)
    if (findings.length === 0) return { verdict: 'allow', findings, redacted: text }
    const rewrite = rewriteText(text, findings)
    return {
      verdict: worst(findings.map(({ severity }) => severity)),
      findings,
      redacted: redact(text, findings).text,
      ...(rewrite === undefined ? {} : { rewrite }),
    }
  }

  const readIn =
    ({ market, language }: Situation): ReadParagraph =>
    (paragraph) =>
      reader.read(paragraph, { market, ...(language === undefined ? {} : { language }) })

  const check = (text: string, situation: Situation, known: readonly Detection[] = []): GuardResult => {
    assertLength(text)
    const read = detectionsIn(text, readIn(situation))
    return conclude(text, known.length === 0 ? read : [...read, ...known], situation)
  }

  return {
    check: (input) => check(input.text, input),
    checkContent(content, situation, signal) {
      const rules = rulesIn(situation)
      const judgePassage = (passage: Passage): GuardResult => check(passage.text, situation, fieldOf(passage))
      return checkContent(content, situation, { check: judgePassage, classifier, decoders, rules, explain }, signal)
    },
    stream: (situation) => createStream(readIn(situation), (text, detections) => conclude(text, detections, situation)),
  }
}

/** A field that is an identifier by itself is one also where its shape alone would not tell. */
function fieldOf({ identifier, text }: Passage): readonly Detection[] {
  if (identifier === undefined) return []
  const kind = `identifier.${identifier}` as const
  return [{ kind, start: 0, end: text.length, language: 'und', disguise: 'none', confidence: 1, evidence: ['field'], value: text }]
}
