import type { LabelledMessage, LabelledSpan } from './message-set.ts'

/** What a checker found in a message. */
export type Found = readonly LabelledSpan[]

/** True positives, false positives, false negatives. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

/** Precision, recall and their harmonic mean; 1 where nothing was asked and nothing said. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Number of positives asked for. */
  readonly support: number
}

/** Empty counts. */
export function noCounts(): Counts {
  return { tp: 0, fp: 0, fn: 0 }
}

/** The score of some counts. */
export function scoreOf({ tp, fp, fn }: Counts): Score {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp)
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), support: tp + fn }
}

/** All figures of one checker over one set. */
export interface Evaluation {
  readonly any: Score
  /** Share of clean messages with a finding. */
  readonly falseAlarms: number
  readonly micro: Score
  readonly macro: number
  /** A found stretch counts when it shares a character with a labelled one of its category. */
  readonly overlap: Score
  /** … when it shares at least half of what both cover. */
  readonly strict: Score
  readonly identifiers: Score
  /** Share of labelled messages in which something was found, plainly written and disguised. */
  readonly recallPlain: number
  readonly recallDisguised: number
  readonly byCategory: ReadonlyMap<string, Score>
  /** Category micro-F1 and any-violation F1 by language. */
  readonly byLanguage: ReadonlyMap<string, { readonly any: Score; readonly micro: Score }>
  readonly byTrick: ReadonlyMap<string, { readonly found: number; readonly of: number }>
}

const IDENTIFIERS: ReadonlySet<string> = new Set([
  'off_platform_contact',
  'external_link',
  'pii_payment_card',
  'pii_iban',
  'pii_national_id',
  'pii_email',
  'pii_phone',
  'pii_address',
])

/** The categories that people label; advice beside them is not scored. */
export const LABELLED: ReadonlySet<string> = new Set([
  ...IDENTIFIERS,
  'off_platform_payment',
  'review_manipulation',
  'feedback_extortion',
  'marketing_promotion',
  'statutory_rights_denial',
  'misleading_claim',
  'counterfeit_admission',
  'tax_evasion',
  'credential_request',
  'abusive_language',
  'threat',
  'discrimination',
])

/** Scores what a checker found, message by message. */
export function evaluate(messages: readonly LabelledMessage[], find: (message: LabelledMessage) => Found): Evaluation {
  const any = noCounts()
  const micro = noCounts()
  const overlap = noCounts()
  const strict = noCounts()
  const categories = new Map<string, Counts>()
  const languages = new Map<string, { any: Counts; micro: Counts }>()
  const tricks = new Map<string, { found: number; of: number }>()
  let clean = 0
  let alarms = 0
  const seen = { plain: { found: 0, of: 0 }, disguised: { found: 0, of: 0 } }
  for (const message of messages) {
    const found = find(message).filter(({ category }) => LABELLED.has(category))
    const { labels, note, input } = message
    const language = getOr(languages, input.language, () => ({ any: noCounts(), micro: noCounts() }))
    for (const counts of [any, language.any]) count(counts, labels.length > 0, found.length > 0)
    if (labels.length === 0) {
      clean++
      if (found.length > 0) alarms++
    } else {
      const kind = note.startsWith('obf') ? seen.disguised : seen.plain
      const trick = getOr(tricks, note, () => ({ found: 0, of: 0 }))
      for (const tally of [kind, trick]) {
        tally.of++
        if (found.some(({ category }) => labels.some((label) => label.category === category))) tally.found++
      }
    }
    for (const category of new Set([...labels, ...found].map((span) => span.category))) {
      const asked = labels.some((label) => label.category === category)
      const said = found.some((finding) => finding.category === category)
      for (const counts of [micro, language.micro, getOr(categories, category, noCounts)]) count(counts, asked, said)
    }
    countSpans(overlap, labels, found, (a, b) => a.start < b.end && b.start < a.end)
    countSpans(strict, labels, found, (a, b) => shared(a, b) >= 0.5)
  }
  const byCategory = new Map(
    [...categories].toSorted(([a], [b]) => a.localeCompare(b)).map(([category, counts]) => [category, scoreOf(counts)]),
  )
  const identifiers = noCounts()
  for (const [category, counts] of categories) {
    if (!IDENTIFIERS.has(category)) continue
    identifiers.tp += counts.tp
    identifiers.fp += counts.fp
    identifiers.fn += counts.fn
  }
  const scores = [...byCategory.values()]
  return {
    any: scoreOf(any),
    falseAlarms: clean === 0 ? 0 : alarms / clean,
    micro: scoreOf(micro),
    macro: scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length),
    overlap: scoreOf(overlap),
    strict: scoreOf(strict),
    identifiers: scoreOf(identifiers),
    recallPlain: seen.plain.found / Math.max(1, seen.plain.of),
    recallDisguised: seen.disguised.found / Math.max(1, seen.disguised.of),
    byCategory,
    byLanguage: new Map([...languages].map(([tag, counts]) => [tag, { any: scoreOf(counts.any), micro: scoreOf(counts.micro) }])),
    byTrick: new Map([...tricks].toSorted(([a], [b]) => a.localeCompare(b))),
  }
}

function count(counts: Counts, asked: boolean, said: boolean): void {
  if (asked && said) counts.tp++
  else if (said) counts.fp++
  else if (asked) counts.fn++
}

function countSpans(counts: Counts, labels: Found, found: Found, same: (a: LabelledSpan, b: LabelledSpan) => boolean): void {
  for (const label of labels) if (!found.some((finding) => finding.category === label.category && same(label, finding))) counts.fn++
  for (const finding of found) {
    if (labels.some((label) => label.category === finding.category && same(label, finding))) counts.tp++
    else counts.fp++
  }
}

/** What two stretches share of what both cover. */
function shared(a: LabelledSpan, b: LabelledSpan): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function getOr<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
