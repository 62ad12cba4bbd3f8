import type { Violation } from '../observer.ts'
import type { Evidence, Inspection } from './evidence.ts'
import { findLeftovers, findMishandled, findWrongDeadLetters } from './handling.ts'
import { findDisorder, findLostOrDoubled, findWrongChanges } from './inbound.ts'
import { findGapsInJournal } from './journal.ts'
import { findDisorderedSends, findMissent, findUnmatched } from './outbound.ts'

const inspections: readonly Inspection[] = [
  findLostOrDoubled,
  findDisorder,
  findWrongChanges,
  findMishandled,
  findWrongDeadLetters,
  findMissent,
  findDisorderedSends,
  findUnmatched,
  findGapsInJournal,
  findLeftovers,
]

/** Everything that the desk promised and did not keep. */
export function findViolations(evidence: Evidence): readonly Violation[] {
  return inspections.flatMap((inspect) => [...inspect(evidence)])
}
