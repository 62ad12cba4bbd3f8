import type { GuardFinding } from './guard.ts'
import { compareSeverity } from './severity.ts'

/**
 * The text with every stretch that may not leave replaced, or left out where the replacement is empty. Nothing when one of them cannot be
 * replaced so simply: then a person has to write anew.
 */
export function rewriteText(text: string, findings: readonly GuardFinding[]): string | undefined {
  let rewritten = ''
  let at = 0
  for (const { start, end, severity, replacement } of findings.toSorted((a, b) => a.start - b.start)) {
    if (compareSeverity(severity, 'rewrite') < 0) continue
    if (replacement === undefined) return undefined
    if (start < at) continue
    rewritten += text.slice(at, start) + replacement
    at = end
    const next = text.charAt(at)
    if (replacement === '' && /^\s$/u.test(next) && /(?:^|\s)$/u.test(rewritten)) at++
    // A replacement that is a sentence brings its own full stop.
    else if (next !== '' && '.。!?'.includes(next) && rewritten.endsWith(next)) at++
  }
  return at === 0 ? undefined : rewritten + text.slice(at)
}
