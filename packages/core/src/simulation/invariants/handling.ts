import type { DeskJobs } from '../../desk/jobs.ts'
import { answerTo } from '../application.ts'
import type { Violation } from '../observer.ts'
import { count, isSameList, textOf, violation, type Evidence } from './evidence.ts'

/** The application dealt with each message once, in order, but for the poisoned ones; each answer was queued once. */
export function* findMishandled({ snapshots, plans, agents }: Evidence): Iterable<Violation> {
  for (const { journal, handled, stories } of snapshots) {
    for (const [conversation, dealtWith] of handled) {
      const received = journal.flatMap((entry) =>
        entry.type === 'message.received' && entry.conversation === conversation ? [entry.message.externalId ?? ''] : [],
      )
      const expected = received.filter((externalId) => plans.get(externalId) !== 'poison')
      if (!isSameList(expected, dealtWith))
        yield violation('handled-once', `received ${expected.join(' ')}, handled ${dealtWith.join(' ')}`)
      const texts = (stories.get(conversation) ?? []).filter(({ parts }) => parts !== undefined).map(({ content }) => textOf(content))
      for (const externalId of received) {
        const answer = answerTo(externalId, plans.get(externalId) ?? 'none')
        const answers = count(texts, (text) => text.startsWith('answer to ') && text.split(' ')[2] === externalId)
        if (answers !== (answer === undefined ? 0 : 1)) yield violation('handled-once', `${externalId} was answered ${answers} times`)
      }
    }
  }
  const told = new Map(snapshots.flatMap(({ stories }) => [...stories.values()].flat().map((message) => [message.id, message] as const)))
  for (const [id, { action, text }] of agents.sent) {
    if (action.type === 'agent-sends' && textOf(told.get(id)?.content ?? []) !== text) {
      yield violation('handled-once', `${id} does not stand in its conversation`)
    }
  }
}

/** What was given up is what the application always throws at, and nothing else. */
export function* findWrongDeadLetters({ snapshots, plans }: Evidence): Iterable<Violation> {
  for (const { journal, deadLetters } of snapshots) {
    const poisoned = journal.flatMap((entry) =>
      entry.type === 'message.received' && plans.get(entry.message.externalId ?? '') === 'poison' ? [entry.id] : [],
    )
    const buried = deadLetters.map(({ kind, id, body }) => (kind === 'dispatch' ? (body as DeskJobs['dispatch']).event.id : id))
    if (!isSameList(poisoned.toSorted(), buried.toSorted())) {
      const letters = deadLetters.map(({ kind, id, code }) => `${kind} ${id} ${code}`)
      yield violation('dead-letters', `${poisoned.length} messages are poisoned, dead letters: ${letters.join(', ')}`)
    }
  }
}

/** How long after the last fault everything has to be worked off: well above all backoffs. */
const CATCH_UP_MS = 60 * 60 * 1000

/** Nothing waits for ever: no drafts, parked events or notes of sends; all work was done soon after the last fault. */
export function* findLeftovers({ snapshots, quietAt, arrivals, customers, agents }: Evidence): Iterable<Violation> {
  if (agents.unanswered > 0) yield violation('no-stuck-lane', `${agents.unanswered} questions of agents were never answered`)
  for (const { event, thread } of customers.events) {
    if (thread !== undefined && !arrivals.has(event.id)) yield violation('no-stuck-lane', `${event.id} was never taken`)
  }
  for (const { journal, drafts, parked, sends } of snapshots) {
    if (drafts.length > 0) yield violation('leftovers', `${drafts.length} drafts wait`)
    if (parked.length > 0) yield violation('leftovers', `events are parked in ${parked.length} conversations`)
    if (sends.length > 0) yield violation('leftovers', `notes of sends: ${sends.map(({ part, state }) => `${part} ${state}`).join(', ')}`)
    // An event whose message never comes is given up only after days, on purpose.
    const late = journal.find(({ type, at }) => type !== 'conversation.unmatched' && at > quietAt + CATCH_UP_MS)
    if (late !== undefined) yield violation('no-stuck-lane', `${late.type} ${late.id} came ${late.at - quietAt} ms after the last fault`)
  }
}
