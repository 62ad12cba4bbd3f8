import type { Verdict } from '@crossdesk/core'
import type { FindingView } from '../../shared/api.ts'
import { worstOf } from './severity.ts'

/** A piece of a text; with a severity, it is to be underlined. */
export interface UnderlinedPiece {
  readonly text: string
  readonly severity?: Verdict
}

/**
 * The text in pieces, which together are the text. Where findings overlap, the worst is seen. A finding of another text, whose place this text
 * does not have or where it says something else, underlines nothing.
 */
export function underlinedPieces(text: string, findings: readonly FindingView[]): readonly UnderlinedPiece[] {
  const spans = findings.flatMap(({ start, end, match, severity }) =>
    start === undefined || end === undefined || start < 0 || start >= end || end > text.length || text.slice(start, end) !== match
      ? []
      : [{ start, end, severity }],
  )
  const cuts = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), text.length])].sort((one, other) => one - other)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const piece = { text: text.slice(start, end) }
    return over.length === 0 ? piece : { ...piece, severity: worstOf(over.map(({ severity }) => severity)) }
  })
}
