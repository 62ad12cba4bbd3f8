import type { GuardFinding } from './guard.ts'
import { compareSeverity } from './severity.ts'

/**
 * One finding for what several rules of a category, or several readings of one stretch, found: the most severe speaks, over the whole stretch.
 * In the order of the text.
 */
export function mergeFindings(findings: readonly GuardFinding[], text: string): readonly GuardFinding[] {
  if (findings.length < 2) return findings
  const sorted = findings.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const merged: GuardFinding[] = []
  const latest = new Map<string, number>()
  for (const finding of sorted) {
    const at = latest.get(finding.category)
    const before = at === undefined ? undefined : merged[at]
    if (at === undefined || before === undefined || finding.start >= before.end) {
      latest.set(finding.category, merged.push(finding) - 1)
      continue
    }
    const end = Math.max(before.end, finding.end)
    merged[at] = { ...moreTelling(before, finding), start: before.start, end, match: text.slice(before.start, end) }
  }
  return merged
}

function moreTelling(a: GuardFinding, b: GuardFinding): GuardFinding {
  const difference = compareSeverity(a.severity, b.severity)
  if (difference !== 0) return difference > 0 ? a : b
  return b.confidence > a.confidence ? b : a
}
