import type { BusinessCalendar, Timestamp } from '@crossdesk/core'
import type { ConversationFigures, Elapsed } from './figures.ts'
import { advance, createConversationState, figuresOf } from './state.ts'
import type { Step } from './step.ts'

/** How a conversation is measured. */
export interface MeasureOptions {
  /** What has not ended is counted until then; later steps are left out. */
  readonly asOf: Timestamp
  /** Opening hours; without, there is no business time. */
  readonly calendar?: BusinessCalendar
}

/**
 * The figures of one conversation, by the definitions of {@link METRICS}. The engine of {@link createMetrics} counts with the same code.
 *
 * Steps may come in any order; those of equal instants keep theirs. The status is open from the first customer message on and only status steps change
 * it. Business time is the calendar's `businessMinutesBetween`, added up and then rounded to a millisecond.
 *
 * @example
 * const figures = measureConversation(
 *   [
 *     { type: 'message', at: 0, from: 'customer' },
 *     { type: 'message', at: 90_000, from: 'agent', agent: 'kim' },
 *   ],
 *   { asOf: 600_000 },
 * )
 * figures.firstResponse // { calendar: 90000 }
 */
export function measureConversation(steps: readonly Step[], { asOf, calendar }: MeasureOptions): ConversationFigures {
  const state = createConversationState()
  const nextReplies: Elapsed[] = []
  for (const step of inOrder(steps)) {
    if (step.at > asOf) break
    if (advance(state, step, calendar) === 'next-reply' && state.lastReply !== null) nextReplies.push(state.lastReply)
  }
  return figuresOf(state, asOf, nextReplies, calendar)
}

/** Steps by time; the input itself when it is in order already. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const isSorted = steps.every(({ at }, index) => index === 0 || (steps[index - 1]?.at ?? 0) <= at)
  return isSorted ? steps : steps.toSorted((one, other) => one.at - other.at)
}
