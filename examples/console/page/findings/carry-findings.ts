import type { FindingView } from '../../shared/api.ts'

/**
 * The findings of a text in the text that it became, until those of the new text are there: what stands before the change stays, what stands
 * behind it moves along, and what was changed is found no more.
 */
export function carryFindings(findings: readonly FindingView[], before: string, after: string): readonly FindingView[] {
  if (before === after) return findings
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const moved = after.length - before.length
  return findings.flatMap((finding) => {
    const { start, end } = finding
    if (start === undefined || end === undefined || end <= head) return [finding]
    return start < before.length - tail ? [] : [{ ...finding, start: start + moved, end: end + moved }]
  })
}
