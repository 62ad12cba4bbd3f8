import { advanceDelivery, type Delivery } from '../../model/delivery.ts'
import type { DomainEvent } from '../../model/domain-event.ts'
import type { Message } from '../../model/message.ts'
import type { Violation } from '../observer.ts'
import type { Snapshot } from '../snapshot.ts'
import { count, textOf, violation, type Evidence } from './evidence.ts'

/** A message as the journal tells it. */
interface Told {
  text: string
  isDeleted: boolean
  emoji: string | undefined
  readonly deliveries: Map<string, Delivery>
}

/** What is stored follows from the journal, whose ids are unique, whose receipts never go back, and which tells nothing twice. */
export function* findGapsInJournal({ snapshots }: Evidence): Iterable<Violation> {
  for (const snapshot of snapshots) {
    const ids = new Set(snapshot.journal.map(({ id }) => id))
    if (ids.size !== snapshot.journal.length) yield violation('journal', `${snapshot.journal.length - ids.size} ids stand twice`)
    const told = new Map<string, Told>()
    const opened = new Set<string>()
    const drafts = new Map<string, 'held' | 'released'>()
    for (const entry of snapshot.journal) {
      if (entry.type === 'conversation.opened') opened.add(entry.value.id)
      else if (entry.conversation !== undefined && !opened.has(entry.conversation))
        yield violation('journal', `${entry.type} before its conversation`)
      yield* tellDraft(drafts, entry)
      yield* tellMessage(told, entry)
    }
    yield* compare(snapshot, told)
  }
}

function* tellDraft(drafts: Map<string, 'held' | 'released'>, entry: DomainEvent): Iterable<Violation> {
  if (entry.type === 'draft.held') {
    // Held again after its release: a repeated `send` overlapped with it. The message itself is queued once, see below.
    if (drafts.get(entry.draft.id) === 'held') yield violation('journal', `${entry.draft.id} was held twice`)
    drafts.set(entry.draft.id, 'held')
  } else if (entry.type === 'draft.released') {
    if (drafts.get(entry.draft) !== 'held') yield violation('journal', `${entry.draft} was released without being held`)
    drafts.set(entry.draft, 'released')
  }
}

function* tellMessage(told: Map<string, Told>, entry: DomainEvent): Iterable<Violation> {
  switch (entry.type) {
    case 'message.received':
    case 'message.echoed':
    case 'message.queued': {
      const { id, content, parts = [] } = entry.message
      if (told.has(id)) yield violation('journal', `${id} begins twice`)
      const deliveries = new Map(parts.map((part) => [part.id, part.delivery]))
      told.set(id, { text: textOf(content), isDeleted: false, emoji: undefined, deliveries })
      return
    }
    case 'message.edited': {
      const message = told.get(entry.message.id)
      if (message === undefined) yield violation('journal', `${entry.message.id} was edited before it came`)
      else message.text = textOf(entry.message.content)
      return
    }
    case 'message.deleted':
    case 'message.reacted':
    case 'message.delivery': {
      const message = told.get(entry.message)
      if (message === undefined) yield violation('journal', `${entry.type} of ${entry.message} before it came`)
      else if (entry.type === 'message.deleted') message.isDeleted = true
      else if (entry.type === 'message.reacted') message.emoji = entry.removed ? undefined : entry.reaction.emoji
      else {
        const before = message.deliveries.get(entry.part)
        const isForward =
          before !== undefined && (before.state === entry.delivery.state || advanceDelivery(before, entry.delivery) === entry.delivery)
        if (!isForward) yield violation('receipts', `${entry.part} went from ${before?.state} to ${entry.delivery.state}`)
        message.deliveries.set(entry.part, entry.delivery)
      }
      return
    }
    default:
  }
}

function* compare({ stories, conversations }: Snapshot, told: ReadonlyMap<string, Told>): Iterable<Violation> {
  const stored = [...stories.values()].flat()
  if (stored.length !== told.size) yield violation('journal', `it tells of ${told.size} messages, ${stored.length} are stored`)
  for (const message of stored) {
    const story = told.get(message.id)
    if (story === undefined || !isAsTold(message, story)) yield violation('journal', `${message.id} is not as it tells`)
  }
  for (const { id, messageCount } of conversations) {
    const exchanged = count(
      stories.get(id) ?? [],
      ({ parts }) => parts === undefined || parts.some(({ externalId }) => externalId !== undefined),
    )
    if (messageCount !== exchanged) yield violation('journal', `${id} counts ${messageCount} messages and has ${exchanged}`)
  }
}

function isAsTold({ content, deletedAt, reactions = [], parts = [] }: Message, told: Told): boolean {
  return (
    textOf(content) === told.text &&
    (deletedAt !== undefined) === told.isDeleted &&
    reactions.at(-1)?.emoji === told.emoji &&
    parts.every(({ id, delivery }) => told.deliveries.get(id)?.state === delivery.state)
  )
}
