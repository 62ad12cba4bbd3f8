import type { Verdict } from '@crossdesk/core'

const RANK: Readonly<Record<Verdict, number>> = { allow: 0, warn: 1, rewrite: 2, hold: 3, block: 4 }

/** The worst of some severities; `allow` of none. */
export function worst(severities: Iterable<Verdict>): Verdict {
  let found: Verdict = 'allow'
  for (const severity of severities) if (RANK[severity] > RANK[found]) found = severity
  return found
}

/** Greater than zero when `a` is more severe than `b`. */
export function compareSeverity(a: Verdict, b: Verdict): number {
  return RANK[a] - RANK[b]
}
