import type { Elapsed } from '../figures.ts'
import { measureConversation } from '../measure.ts'
import type { Step, StepStatus } from '../step.ts'
import type { Outcome } from './outcome.ts'
import { createWeeklyCalendar, type WeeklyHours } from './weekly-calendar.ts'

/** A case of one conversation: durations are whole minutes, moments ISO 8601. */
export interface ConversationCase {
  readonly id: string
  readonly tag?: string
  readonly calendar?: WeeklyHours
  readonly asOf: string
  readonly events: readonly CaseEvent[]
  readonly expected: Readonly<Record<string, unknown>>
}

/** What happened, as the case files write it. */
export interface CaseEvent {
  readonly at: string
  readonly type: string
  readonly from?: string
  readonly agentId?: string
  readonly status?: string
  /** Of a message of an agent: written for colleagues, as some write notes. */
  readonly internal?: boolean
  readonly public?: boolean
}

const STATUSES: readonly string[] = ['open', 'pending', 'hold', 'resolved'] satisfies readonly StepStatus[]
const MINUTE = 60_000

/** Measures the conversation and writes its figures as the case does. */
export function runConversation({ calendar, asOf, events, expected }: ConversationCase): Outcome {
  const steps: Step[] = []
  for (const event of events) {
    const step = toStep(event)
    if (step === undefined) return { notRun: `no step for an event of type ${event.type}` }
    steps.push(step)
  }
  const figures = measureConversation(steps, {
    asOf: Date.parse(asOf),
    ...(calendar === undefined ? {} : { calendar: createWeeklyCalendar(calendar) }),
  })
  const got = {
    ...figures,
    firstResponse: toMinutes(figures.firstResponse),
    nextReplies: figures.nextReplies.map(toMinutes),
    awaitingReplySince: figures.awaitingReplySince === null ? null : toMoment(figures.awaitingReplySince),
    firstResolution: toMinutes(figures.firstResolution),
    fullResolution: toMinutes(figures.fullResolution),
    requesterWait: toMinutes(figures.requesterWait),
    handling: toMinutes(figures.handling),
  }
  return { expected, got, tolerance: 0 }
}

function toStep({ at: moment, type, from, agentId, status, internal, public: isPublic }: CaseEvent): Step | undefined {
  const at = Date.parse(moment)
  if (Number.isNaN(at)) return undefined
  if (type === 'message' && (internal === true || isPublic === false)) return { type: 'note', at, agent: agentId ?? '' }
  if (type === 'message' && (from === 'customer' || from === 'bot')) return { type, at, from }
  if (type === 'message' && from === 'agent') return { type, at, from, agent: agentId ?? '' }
  if (type === 'note') return { type, at, agent: agentId ?? '' }
  if (type === 'status' && status !== undefined && STATUSES.includes(status)) return { type, at, status: status as StepStatus }
  if (type === 'assigned') return { type, at, ...(agentId === undefined ? {} : { agent: agentId }) }
  if (type === 'handover') return { type, at }
  return undefined
}

function toMinutes(elapsed: Elapsed | null): Elapsed | null {
  if (elapsed === null) return null
  const { calendar, business } = elapsed
  return { calendar: calendar / MINUTE, ...(business === undefined ? {} : { business: business / MINUTE }) }
}

function toMoment(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
