import type { Verdict } from '../../model/basics.ts'
import type { Content } from '../../model/content.ts'
import type { Draft, ReviewOutcome } from '../../model/draft.ts'
import type { Finding } from '../../model/message.ts'
import type { DeskPlugin, DraftReview, ReviewContext } from '../../ports/plugin.ts'

/** A rewrite is reviewed again, at most so many times; reviewers that never agree hold the draft. */
const MOST_ROUNDS = 3

const SEVERITY: Record<Verdict, number> = { allow: 0, warn: 1, rewrite: 2, hold: 3, block: 4 }

/** A draft after review: what it says now, and what was said of it. */
export interface Reviewed {
  readonly content: readonly Content[]
  readonly review: ReviewOutcome
}

/**
 * Asks all reviewers, in the order of the plug-ins, and takes the worst verdict. A rewrite replaces the text and all are asked again. A
 * reviewer that throws holds the draft: nothing leaves unreviewed because a reviewer was down.
 */
export async function reviewDraft(plugins: readonly DeskPlugin[], draft: Draft, context: ReviewContext): Promise<Reviewed> {
  const reviewers = plugins.filter((plugin) => plugin.review !== undefined)
  return reviewRound(reviewers, draft, context, { round: 0, findings: [], rewrittenBy: [] })
}

interface Rounds {
  readonly round: number
  readonly findings: readonly Finding[]
  readonly rewrittenBy: readonly string[]
}

async function reviewRound(reviewers: readonly DeskPlugin[], draft: Draft, context: ReviewContext, before: Rounds): Promise<Reviewed> {
  const words = await Promise.all(reviewers.map((plugin) => ask(plugin, draft, context)))
  const findings = [...before.findings, ...words.flatMap((word) => word.findings ?? [])]
  const verdict = words.reduce<Verdict>((worst, word) => (SEVERITY[word.verdict] > SEVERITY[worst] ? word.verdict : worst), 'allow')
  const by = verdict === 'allow' ? [] : reviewers.filter((_, index) => words[index]?.verdict === verdict).map((plugin) => plugin.name)
  const { content } = draft
  if (verdict === 'rewrite') {
    const better = words.find((word) => word.verdict === 'rewrite' && word.content !== undefined)?.content
    if (better === undefined || before.round === MOST_ROUNDS) return { content, review: { verdict: 'hold', findings, by } }
    return reviewRound(reviewers, { ...draft, content: better }, context, { round: before.round + 1, findings, rewrittenBy: by })
  }
  // A text that was rewritten and then found good leaves as `rewrite`: the sender should know that it changed.
  const changed = before.rewrittenBy.length > 0 && SEVERITY[verdict] < SEVERITY.rewrite
  return { content, review: changed ? { verdict: 'rewrite', findings, by: before.rewrittenBy } : { verdict, findings, by } }
}

async function ask(plugin: DeskPlugin, draft: Draft, context: ReviewContext): Promise<DraftReview> {
  try {
    return (await plugin.review?.(draft, context)) ?? { verdict: 'allow' }
  } catch (error) {
    context.log.error('reviewer failed; draft held', { plugin: plugin.name, error: error instanceof Error ? error.name : typeof error })
    const finding: Finding = {
      rule: 'reviewer-failed',
      category: 'availability',
      severity: 'hold',
      message: `The reviewer ${plugin.name} could not judge this draft.`,
    }
    return { verdict: 'hold', findings: [finding] }
  }
}
