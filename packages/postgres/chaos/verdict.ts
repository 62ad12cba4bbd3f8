import { advanceDelivery, type Delivery, type DeliveryState } from '@crossdesk/core'
import { RECEIPTS, TENANTS } from './channel.ts'
import type { Evidence, StoredLetter, StoredPart } from './evidence.ts'
import type { Take } from './platform.ts'
import { answerTo, isAnswered, isPoisoned, placeOf, type PlannedWebhook } from './workload.ts'

/** A promise that was not kept. */
export interface Violation {
  readonly promise: string
  readonly detail: string
}

/** All that is known after a run. */
export interface Case {
  readonly plan: readonly PlannedWebhook[]
  readonly takes: readonly Take[]
  readonly evidence: Evidence
  /** Before they were put back to work. */
  readonly deadLetters: readonly StoredLetter[]
  /** The last receipt that the platform gave for a part with this text. */
  readonly lastReceipt: (text: string) => DeliveryState
  /** Workers that ended although nobody killed them. */
  readonly crashes: number
  /** Webhooks that were answered neither 200 nor 503. */
  readonly wrongAnswers: number
}

/** Everything that was promised and not kept. */
export function findViolations(found: Case): readonly Violation[] {
  return [findLost, findDisorder, findWrongJournals, findMissent, findWrongReceipts, findLeftovers].flatMap((find) => [...find(found)])
}

function* findLost({ plan, evidence }: Case): Iterable<Violation> {
  const written = plan.flatMap(({ messages }) => messages.map(({ id }) => id))
  const stories = countBy(evidence.stories, ({ message }) => message)
  const effects = countBy(evidence.effects, (message) => message)
  const answers = countBy(evidence.parts, ({ text }) => text)
  for (const id of written) {
    if (stories.get(id) !== 1) yield { promise: 'each message once in its story', detail: `${id}: ${stories.get(id) ?? 0} times` }
    if (effects.get(id) !== 1) yield { promise: 'each message handled once', detail: `${id}: ${effects.get(id) ?? 0} times` }
    const answered = answers.get(answerTo(id)) ?? 0
    if (answered !== (isAnswered(id) ? 1 : 0)) yield { promise: 'each answer queued once', detail: `${id}: ${answered} times` }
  }
  if (stories.size !== written.length)
    yield { promise: 'only what was written', detail: `${written.length} messages were written, ${stories.size} are stored` }
}

function* findDisorder({ evidence, takes }: Case): Iterable<Violation> {
  const homes = new Map<number, string>()
  for (const { conversation, message } of evidence.stories) {
    const home = homes.get(placeOf(message).conversation) ?? conversation
    homes.set(placeOf(message).conversation, home)
    if (home !== conversation) yield { promise: 'one conversation for a customer', detail: message }
  }
  yield* disorderOf(
    'stories in the order of sending',
    evidence.stories.map(({ message }) => message),
  )
  for (const { received } of evidence.journals) yield* disorderOf('journal in the order of sending', received)
  // What was dead was handled later, after the others.
  yield* disorderOf(
    'handled in order',
    evidence.effects.filter((id) => !isPoisoned(id)),
  )
  const sent = takes.map(({ text }) => text.slice(answerTo('').length)).filter((id) => !isPoisoned(id))
  yield* disorderOf('answers sent in order', [...new Set(sent)])
}

function* disorderOf(promise: string, ids: readonly string[]): Iterable<Violation> {
  const last = new Map<number, number>()
  for (const id of ids) {
    const { conversation, nth } = placeOf(id)
    const before = last.get(conversation) ?? -1
    if (nth < before) yield { promise, detail: `${id} came after number ${before}` }
    last.set(conversation, Math.max(nth, before))
  }
}

function* findWrongJournals({ plan, evidence }: Case): Iterable<Violation> {
  const journals = new Set(evidence.journals.map(({ tenant }) => tenant))
  for (const tenant of TENANTS) if (!journals.has(tenant)) yield { promise: 'a journal for each tenant', detail: tenant }
  for (const { tenant, entries, first, last } of evidence.journals) {
    if (first !== 1 || last !== entries)
      yield { promise: 'no gaps in the journal', detail: `${tenant}: ${entries} entries from ${first} to ${last}` }
  }
  const received = countBy(
    evidence.journals.flatMap((journal) => journal.received),
    (message) => message,
  )
  for (const { messages } of plan) {
    for (const { id } of messages)
      if (received.get(id) !== 1) yield { promise: 'each message once in the journal', detail: `${id}: ${received.get(id) ?? 0} times` }
  }
}

function* findMissent({ evidence, takes }: Case): Iterable<Violation> {
  const taken = countBy(takes, ({ text }) => text)
  for (const part of evidence.parts) {
    const times = taken.get(part.text) ?? 0
    const isWrong = part.channel === 'keyed' ? times !== 1 || !isSent(part) : times > 1 || isWronglyTold(part, times)
    if (isWrong) yield { promise: `sent once (${part.channel})`, detail: `${part.text}: taken ${times} times, ${part.state}` }
  }
  const queued = new Set(evidence.parts.map(({ text }) => text))
  for (const text of taken.keys()) if (!queued.has(text)) yield { promise: 'only what was queued is sent', detail: text }
}

/** Where nobody can ask: what is called sent was taken; the rest is called uncertain. */
function isWronglyTold(part: StoredPart, times: number): boolean {
  return isSent(part) ? times !== 1 : part.state !== 'uncertain'
}

function isSent({ state }: StoredPart): boolean {
  return (RECEIPTS as readonly DeliveryState[]).includes(state)
}

function* findWrongReceipts({ evidence, lastReceipt }: Case): Iterable<Violation> {
  for (const part of evidence.parts) {
    if (part.externalId !== null && part.state !== lastReceipt(part.text)) {
      yield { promise: 'a part is where its receipts say', detail: `${part.text} is ${part.state}, was ${lastReceipt(part.text)}` }
    }
  }
  const told = new Map<string, Delivery>()
  for (const { part, state } of evidence.journals.flatMap(({ deliveries }) => deliveries)) {
    const before = told.get(part) ?? { state: 'queued', at: 0 }
    const after = { state, at: 0 }
    if (advanceDelivery(before, after) !== after && before.state !== state)
      yield { promise: 'receipts only move forward', detail: `${part}: ${before.state} to ${state}` }
    told.set(part, after)
  }
}

function* findLeftovers({ plan, evidence, deadLetters, crashes, wrongAnswers }: Case): Iterable<Violation> {
  if (wrongAnswers > 0) yield { promise: 'webhooks are taken or to be delivered again', detail: `${wrongAnswers} were answered otherwise` }
  if (crashes > 0) yield { promise: 'no worker ends by itself', detail: `${crashes} did; their errors stand above` }
  const poisoned = plan.flatMap(({ messages }) => messages.map(({ id }) => id)).filter(isPoisoned)
  const dead = countBy(deadLetters, ({ message }) => message ?? '')
  for (const { kind, code, message } of deadLetters) {
    if (kind !== 'dispatch' || message === null || !isPoisoned(message))
      yield { promise: 'only poison is given up', detail: `${kind} of ${message}: ${code}` }
  }
  for (const id of poisoned)
    if (dead.get(id) !== 1) yield { promise: 'poison is given up', detail: `${id}: ${dead.get(id) ?? 0} dead letters` }
  for (const { kind, message, code } of evidence.deadLetters)
    yield { promise: 'no dead letter after redriving', detail: `${kind} of ${message}: ${code}` }
  for (const lane of evidence.stuckLanes) yield { promise: 'no lane is stuck', detail: lane }
}

/** How often each key occurs. */
export function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
