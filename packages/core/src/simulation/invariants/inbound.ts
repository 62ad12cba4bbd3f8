import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { DomainEvent } from '../../model/domain-event.ts'
import type { Message } from '../../model/message.ts'
import type { Arrival, Violation } from '../observer.ts'
import { count, groupBy, isSameList, storyOf, textOf, violation, type Evidence } from './evidence.ts'

/** Each event that a platform offered took effect once. */
export function* findLostOrDoubled(evidence: Evidence): Iterable<Violation> {
  const journal = evidence.snapshots.flatMap((snapshot) => snapshot.journal)
  const homes = groupBy(
    evidence.customers.events.filter(({ thread }) => thread !== undefined),
    ({ thread }) => thread,
  )
  for (const [thread, events] of homes) {
    const conversations = new Set(events.map(({ event }) => evidence.arrivals.get(event.id)?.conversation))
    if (conversations.size !== 1)
      yield violation('inbound-once', `${thread?.name} has several conversations: ${[...conversations].join(' ')}`)
  }
  for (const { event } of evidence.customers.events) {
    const times = timesInJournal(journal, evidence, event.id)
    if (times !== undefined && times !== 1) yield violation('inbound-once', `${event.id} stands ${times} times in the journal`)
    if (event.type !== 'message') continue
    const arrival = evidence.arrivals.get(event.id)
    const story = arrival === undefined ? [] : storyOf(evidence, arrival.conversation)
    const told = count(story, (message) => message.externalId === event.externalId)
    if (told !== 1) yield violation('inbound-once', `${event.id} stands ${told} times in its conversation`)
  }
}

/** How often the effect of an event stands in the journal; undefined for changes of a message, which {@link findWrongChanges} looks at. */
function timesInJournal(journal: readonly DomainEvent[], { customers }: Evidence, id: string): number | undefined {
  const offered = customers.events.find(({ event }) => event.id === id)?.event
  switch (offered?.type) {
    case 'message':
      return count(
        journal,
        (entry) =>
          (entry.type === 'message.received' || entry.type === 'message.echoed') && entry.message.externalId === offered.externalId,
      )
    case 'subscription':
      return count(journal, (entry) => entry.type === 'conversation.subscription' && entry.topic === offered.topic)
    case 'account-notice':
      return count(journal, (entry) => entry.type === 'account.notice' && entry.data['name'] === offered.data['name'])
    case 'unknown':
      return count(journal, (entry) => entry.type === 'account.unknown' && entry.event.id === offered.id)
    default:
      return undefined
  }
}

/** Messages are taken, and shown, in the order in which they were committed; typing signs are as many as there were. */
export function* findDisorder(evidence: Evidence): Iterable<Violation> {
  for (const [conversation, arrivals] of arrivalsByConversation(evidence)) {
    const committed = arrivals.flatMap(({ event }) => (event.type === 'message' ? [event.externalId] : []))
    const journal = evidence.snapshots.flatMap((snapshot) => snapshot.journal.filter((entry) => entry.conversation === conversation))
    const taken = journal.flatMap((entry) =>
      entry.type === 'message.received' || entry.type === 'message.echoed' ? [entry.message.externalId ?? ''] : [],
    )
    if (!isSameList(committed, taken)) yield violation('inbound-order', `committed ${committed.join(' ')}, taken ${taken.join(' ')}`)
    const shown = storyOf(evidence, conversation).flatMap(({ externalId }) => (externalId === undefined ? [] : [externalId]))
    if (!isSameList(committed, shown)) yield violation('inbound-order', `committed ${committed.join(' ')}, shown ${shown.join(' ')}`)
    for (const message of storyOf(evidence, conversation)) {
      const asked = textOf(message.content).split(' ')[2]
      const story = storyOf(evidence, conversation)
      const question = message.parts === undefined ? undefined : story.findIndex(({ externalId }) => externalId === asked)
      if (question !== undefined && question > story.indexOf(message))
        yield violation('inbound-order', `${message.id} is shown before ${asked}, which it answers`)
    }
    const typed = count(arrivals, ({ event }) => event.type === 'typing')
    const signs = count(journal, (entry) => entry.type === 'conversation.typing')
    if (typed !== signs) yield violation('inbound-once', `${typed} typing signs came, ${signs} stand in the journal`)
  }
}

/** Edits, deletions and reactions were each applied once, the last to come last, also those that came before their message. */
export function* findWrongChanges(evidence: Evidence): Iterable<Violation> {
  for (const [conversation, arrivals] of arrivalsByConversation(evidence)) {
    for (const message of storyOf(evidence, conversation)) {
      const changes = arrivals.flatMap(({ event }) => ('target' in event && event.target === message.externalId ? [event] : []))
      const edits = changes.filter((event): event is ChannelEventOf<'edit'> => event.type === 'edit')
      const reactions = changes.filter((event): event is ChannelEventOf<'reaction'> => event.type === 'reaction')
      yield* findWrongEdits(message, edits)
      const deletion = changes.find((event) => event.type === 'deletion')
      if (message.deletedAt !== deletion?.at) yield violation('inbound-once', `${message.externalId} was deleted at ${message.deletedAt}`)
      const emoji = reactions.at(-1)?.emoji
      const shown = (message.reactions ?? []).map((reaction) => reaction.emoji)
      if (!isSameList(shown, emoji === undefined ? [] : [emoji])) {
        yield violation('inbound-once', `${message.externalId} shows ${shown.length} reactions, the last to come is ${emoji}`)
      }
    }
  }
}

function* findWrongEdits(
  { externalId, content, edits: versions = [] }: Message,
  edits: readonly ChannelEventOf<'edit'>[],
): Iterable<Violation> {
  if (versions.length !== edits.length)
    yield violation('inbound-once', `${externalId}: ${edits.length} edits came, ${versions.length} were made`)
  const last = edits.at(-1)
  if (last !== undefined && textOf(content) !== textOf(last.content))
    yield violation('inbound-order', `${externalId} does not say what ${last.id} says`)
}

function arrivalsByConversation({ arrivals }: Evidence): ReadonlyMap<string, readonly Arrival[]> {
  return groupBy(arrivals.values(), ({ conversation }) => conversation)
}
