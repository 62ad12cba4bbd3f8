import type { Spans } from '../text/sentences.ts'
import type { Turns } from './compiled-frames.ts'
import type { Mark, MarkedSentence } from './marked-sentences.ts'
import { countUpTo } from './punctuation.ts'

/** A short clause after a colon or dash still speaks of what stood before it: `Returns: not possible`. */
const AFTERTHOUGHT = 30

/** Before an insult this near, `said` and `called me` report it. */
const REPORTED_REACH = 40

/** … and after one this near, in languages whose verbs come last: `Idiot genannt`. */
const REPORTED_AFTER = 12

/**
 * Whether the act is not done: negated or refused in its clause, or warned of in the sentence. A negation that is part of what the frame found
 * (`no fee`), or of a phrase that only looks negated (`do not hesitate`), is none.
 */
export function isNegated(chosen: readonly Mark[], { marks }: MarkedSentence, turns: Turns): boolean {
  const [act] = chosen
  return marks.some((mark) => {
    const { concept } = mark
    if (concept === turns.warning) return !isPartOf(mark, chosen)
    if (concept === turns.refusal)
      return (chosen.some(({ clause }) => clause === mark.clause) || follows(mark, chosen)) && !isPartOf(mark, chosen)
    return concept === turns.negation && mark.clause === act?.clause && !isPartOf(mark, chosen) && negates(mark, marks, turns)
  })
}

/**
 * Whether the act is denied: exactly one of a negation and a word that denies by itself. `We refuse returns` and `we do not take returns` deny,
 * `the right is not lost` does not.
 */
export function isDenied(chosen: readonly Mark[], sentence: MarkedSentence, turns: Turns): boolean {
  const [act] = chosen
  if (act === undefined) return false
  const own = denialIn(act.clause, chosen, sentence, turns)
  if (own !== 'nothing') return own === 'denied'
  const next = sentence.marks.find(({ clause }) => clause === act.clause + 1)
  return next !== undefined && next.start - act.end < AFTERTHOUGHT && denialIn(next.clause, chosen, sentence, turns) === 'denied'
}

function denialIn(clause: number, chosen: readonly Mark[], { marks }: MarkedSentence, turns: Turns): 'nothing' | 'denied' | 'affirmed' {
  let negated = false
  let denied = false
  for (const mark of marks) {
    if (mark.clause !== clause) continue
    if (mark.concept === turns.denialVerb) denied = true
    else if ((mark.concept === turns.refusal || mark.concept === turns.negation) && negates(mark, marks, turns))
      negated ||= !isWithin(mark, marks, turns.denialVerb)
  }
  if (chosen.some(({ concept }) => concept === turns.denialVerb)) denied = true
  if (!negated && !denied) return 'nothing'
  return negated === denied ? 'affirmed' : 'denied'
}

/** Whether it stands in quotation marks, or somebody is said to have said it. */
export function isReported(chosen: readonly Mark[], { marks }: MarkedSentence, turns: Turns, quotations: () => Spans): boolean {
  const start = Math.min(...chosen.map((mark) => mark.start))
  const { starts, ends } = quotations()
  const quoted = countUpTo(starts, start) - 1
  if (quoted >= 0 && start < ends[quoted]!) return true
  const end = Math.max(...chosen.map((mark) => mark.end))
  return marks.some(
    (mark) =>
      mark.concept === turns.reported &&
      ((mark.end <= start && start - mark.end <= REPORTED_REACH) || (mark.start >= end && mark.start - end <= REPORTED_AFTER)),
  )
}

/** `To write less would be a false declaration, I cannot`: a refusal right after what was named refuses it. */
function follows({ start }: Mark, chosen: readonly Mark[]): boolean {
  const end = Math.max(...chosen.map((mark) => mark.end))
  return start >= end && start - end <= AFTERTHOUGHT
}

function negates(mark: Mark, marks: readonly Mark[], turns: Turns): boolean {
  return !isWithin(mark, marks, turns.falseNegation)
}

function isWithin(mark: Mark, marks: readonly Mark[], concept: number): boolean {
  return marks.some((other) => other.concept === concept && other.start <= mark.start && mark.end <= other.end)
}

function isPartOf(mark: Mark, chosen: readonly Mark[]): boolean {
  return chosen.some(({ start, end }) => start <= mark.start && mark.end <= end)
}
