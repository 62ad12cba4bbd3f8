import type { Verdict } from '@crossdesk/core'

const RANK: Readonly<Record<Verdict, number>> = { allow: 0, warn: 1, rewrite: 2, hold: 3, block: 4 }

/** The worst of some severities; `allow` of none. */
export function worstOf(severities: readonly Verdict[]): Verdict {
  return severities.reduce<Verdict>((worst, severity) => (RANK[severity] > RANK[worst] ? severity : worst), 'allow')
}
