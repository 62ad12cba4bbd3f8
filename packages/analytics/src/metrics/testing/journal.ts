import { type DomainEvent, type NewDomainEvent, type Random, type Timestamp, seededRandom } from '@crossdesk/core'

/** How an invented journal runs. */
export interface JournalOptions {
  readonly seed: number
  readonly conversations: number
  /** Mean time between the beginnings of two conversations. */
  readonly gapMs: number
  readonly from: Timestamp
  readonly tenant?: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const CHANNELS = ['whatsapp', 'webchat', 'telegram', 'email'] as const
const LANGUAGES = ['de', 'en', 'es', 'ja', 'pt-BR', 'und'] as const
const INTENTS = ['order-status', 'return', 'product-question', 'complaint'] as const
const AGENTS = ['ana', 'ben', 'cho', 'dee', 'eva', 'finn', 'gil', 'hugo'] as const
const CODES = ['+4915', '+1212', '+3460', '+8190', '+5511', '+999'] as const
const BOT = { role: 'bot', id: 'helper' } as const

type Emit = (at: Timestamp, event: NewDomainEvent<DomainEvent['type']>) => void

/**
 * A journal of invented conversations, event by event in the order of time, made as it is read: answers of bots and people, handovers, replies that fail,
 * surveys answered in words, people who come back, and agents who come and go.
 */
export function* exampleJournal({ seed, conversations, gapMs, from, tenant = 'shop' }: JournalOptions): Generator<DomainEvent> {
  const random = seededRandom(seed)
  const waiting = createHeap()
  let serial = 0
  // A journal's ids rise; here their order need not be told from the time.
  const emit: Emit = (at, event) => {
    const id = `${seed.toString(16).padStart(8, '0')}-${(serial++).toString(16).padStart(12, '0')}-7000-0000000000`
    waiting.push({ ...event, id, tenant, at: Math.round(at) } as unknown as DomainEvent)
  }
  let start = from
  writePresence(emit, random, from, from + conversations * gapMs + DAY)
  for (let number = 0; number < conversations; number++) {
    start += -Math.log(1 - random.next()) * gapMs
    for (let next = waiting.peek(); next !== undefined && next.at < start; next = waiting.peek()) yield waiting.pop() as DomainEvent
    writeConversation(emit, random, Math.round(start), `${seed}-${number}`, tenant)
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) yield next
}

function writeConversation(emit: Emit, random: Random, start: Timestamp, name: string, tenant: string): void {
  const conversation = `0190a000-0000-7000-8000-${name.padStart(12, '0')}`
  // Every tenth customer is one who wrote before, about something else.
  const customer = `0190c000-0000-7000-8000-${(chance(random, 0.1) ? name.replace(/.$/, '0') : name).padStart(12, '0')}`
  const base = { conversation, customer }
  const channel = { channel: pick(random, CHANNELS), account: '1' }
  const address = { kind: 'phone', value: `${pick(random, CODES)}5550100` }
  const author = { role: 'customer', id: customer } as const
  let messages = 0
  let at = start

  const message = (by: { role: 'customer' | 'agent' | 'bot' | 'system'; id: string }, sentAt: Timestamp, parts: number): never =>
    ({
      id: `${conversation}/${messages++}`,
      tenant,
      conversation,
      channel,
      direction: by.role === 'customer' ? 'inbound' : 'outbound',
      author: by,
      content: [{ type: 'text', text: 'hello' }],
      sentAt,
      receivedAt: sentAt,
      ...(by.role === 'customer' ? {} : { parts: Array.from({ length: parts }, (_, part) => ({ id: `${messages}:${part}` })) }),
      ...(by.role === 'customer' && chance(random, 0.1)
        ? { references: [{ type: 'product', productId: pick(random, ['p1', 'p2', 'p3']) }] }
        : {}),
    }) as never

  const write = (reopens: boolean): string => {
    if (reopens) emit(at, { type: 'conversation.reopened', ...base, channel })
    // Platforms tell whole seconds, and a little earlier than we learn of it.
    const sentAt = Math.floor((at - random.next() * 3000) / 1000) * 1000
    const sent = message(author, sentAt, 0) as { id: string }
    emit(at, { type: 'message.received', ...base, message: sent as never })
    if (chance(random, 0.8)) {
      const language = { tag: pick(random, LANGUAGES), confidence: random.next() }
      const intent = chance(random, 0.6) ? { intent: { name: pick(random, INTENTS), confidence: random.next() } } : {}
      emit(at + 40, { type: 'message.annotated', ...base, message: sent.id, annotations: { language, ...intent } })
    }
    return sent.id
  }
  const reply = (by: { role: 'agent' | 'bot' | 'system'; id: string }): string => {
    const parts = chance(random, 0.1) ? 2 : 1
    const sent = message(by, at, parts) as { id: string; parts: { id: string }[] }
    emit(at, { type: by.role === 'agent' && chance(random, 0.1) ? 'message.echoed' : 'message.queued', ...base, message: sent as never })
    const fails = chance(random, 0.03)
    for (const { id: part } of sent.parts) {
      const state = fails ? 'failed' : 'sent'
      emit(at + 300, { type: 'message.delivery', ...base, message: sent.id, part, delivery: { state, at: at + 300 } })
      if (!fails && chance(random, 0.7))
        emit(at + 2000, { type: 'message.delivery', ...base, message: sent.id, part, delivery: { state: 'delivered', at: at + 2000 } })
    }
    if (chance(random, 0.03)) {
      const judgement = { correct: chance(random, 0.8), by: 'reviewer' }
      emit(at + HOUR, { type: 'message.judged', ...base, message: sent.id, judgement })
    }
    return sent.id
  }
  const pass = (mean: number): void => {
    at = Math.round(at - Math.log(1 - random.next()) * mean) + 1
  }

  const country = chance(random, 0.5) ? { country: pick(random, ['DE', 'FR', 'JP']) } : {}
  const value = { id: customer, tenant, handles: [{ handle: address, firstSeenAt: at }], createdAt: at, updatedAt: at, ...country }
  emit(at, { type: 'customer.created', customer, value })
  const opened = {
    id: conversation,
    tenant,
    channel,
    via: 'paper',
    address,
    customer,
    status: 'open',
    createdAt: at,
    updatedAt: at,
    messageCount: 0,
  }
  emit(at, { type: 'conversation.opened', ...base, channel, value: opened as never })
  write(false)
  if (chance(random, 0.1)) {
    pass(MINUTE)
    reply({ role: 'system', id: 'away' })
  }
  const hasBot = chance(random, 0.5)
  let needsPerson = !hasBot
  if (hasBot) {
    for (let turn = 0; turn < 3 && !needsPerson; turn++) {
      pass(5000)
      const answer = reply(BOT)
      const version = chance(random, 0.8) ? { version: '2' } : {}
      emit(at + 1, { type: 'bot.answered', ...base, message: answer, bot: BOT.id, ...version, confidence: 0.9 })
      if (chance(random, 0.4)) break
      pass(2 * MINUTE)
      write(false)
      needsPerson = chance(random, 0.4)
    }
    if (needsPerson) {
      at += 20
      emit(at, { type: 'bot.handed-over', ...base, bot: BOT.id, reason: 'asked' })
    }
  }
  const rounds = chance(random, 0.1) ? 2 : 1
  for (let round = 0; round < rounds; round++) {
    if (needsPerson || round > 0) {
      const agent = { role: 'agent', id: pick(random, AGENTS) } as const
      pass(5 * MINUTE)
      const task = {
        id: `${conversation}-t${round}`,
        tenant,
        subject: { type: 'conversation', id: conversation },
        createdAt: at,
        updatedAt: at,
      } as const
      emit(at, { type: 'task.created', ...base, task: { ...task, state: 'queued' } })
      emit(at + 500, { type: 'task.updated', ...base, task: { ...task, state: 'assigned', agent: agent.id } })
      at += 500
      for (let turn = 0; turn < 4; turn++) {
        if (chance(random, 0.1)) return
        pass(20 * MINUTE)
        reply(chance(random, 0.1) ? { role: 'agent', id: pick(random, AGENTS) } : agent)
        if (chance(random, 0.4)) break
        pass(30 * MINUTE)
        write(false)
        if (chance(random, 0.3)) {
          pass(MINUTE)
          write(false)
        }
      }
    }
    if (chance(random, 0.15)) return
    pass(HOUR)
    emit(at, { type: 'conversation.resolved', ...base, by: { role: chance(random, 0.7) ? 'agent' : 'system', id: pick(random, AGENTS) } })
    if (round === 0 && chance(random, 0.3)) writeSurvey()
    if (rounds === 1) return
    // Some come back about the same, others long after about something new.
    pass(chance(random, 0.5) ? DAY : 20 * DAY)
    write(true)
  }

  function writeSurvey(): void {
    at += 10 * MINUTE
    const kind = pick(random, ['csat', 'nps', 'ces'] as const)
    const survey = { id: `${conversation}-s`, tenant, kind, conversation, customer, sentAt: at } as const
    reply({ role: 'system', id: 'survey' })
    emit(at, { type: 'survey.sent', ...base, survey: { ...survey, state: 'sent' } })
    if (chance(random, 0.5)) return
    pass(HOUR)
    const score = 1 + Math.floor(random.next() * (kind === 'csat' ? 5 : 7))
    const words = write(true)
    const answer = { score, at: at + 100, messages: [words] }
    emit(at + 100, { type: 'survey.answered', ...base, survey: { ...survey, state: 'answered', answer } })
    if (chance(random, 0.5)) return
    pass(MINUTE)
    const comment = write(false)
    const longer = { ...answer, comment: 'words', messages: [words, comment] }
    emit(at + 100, { type: 'survey.answered', ...base, survey: { ...survey, state: 'answered', answer: longer } })
    pass(MINUTE)
  }
}

function writePresence(emit: Emit, random: Random, from: Timestamp, to: Timestamp): void {
  for (let day = from; day < to; day += DAY) {
    for (const agent of AGENTS) {
      if (chance(random, 0.2)) continue
      const begin = Math.round(day + (6 + random.next() * 4) * HOUR)
      emit(begin, { type: 'agent.presence', agent, state: 'available' })
      emit(begin + Math.round(4 * HOUR), { type: 'agent.presence', agent, state: 'away' })
      emit(begin + Math.round(4.5 * HOUR), { type: 'agent.presence', agent, state: 'busy' })
      emit(begin + Math.round((8 + random.next()) * HOUR), { type: 'agent.presence', agent, state: 'offline' })
    }
  }
}

function chance(random: Random, share: number): boolean {
  return random.next() < share
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random.next() * list.length)] as T
}

/** Events by time; those of one moment in the order in which they came. */
function createHeap(): { push(event: DomainEvent): void; peek(): DomainEvent | undefined; pop(): DomainEvent | undefined } {
  const heap: DomainEvent[] = []
  const isBefore = (one: DomainEvent, other: DomainEvent): boolean => one.at < other.at || (one.at === other.at && one.id < other.id)
  return {
    peek: () => heap[0],
    push(event) {
      let place = heap.length
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!isBefore(event, heap[parent] as DomainEvent)) break
        heap[place] = heap[parent] as DomainEvent
        place = parent
      }
      heap[place] = event
    },
    pop() {
      const first = heap[0]
      const last = heap.pop()
      if (first === undefined || last === undefined || heap.length === 0) return first
      let place = 0
      for (;;) {
        let child = place * 2 + 1
        if (child >= heap.length) break
        if (child + 1 < heap.length && isBefore(heap[child + 1] as DomainEvent, heap[child] as DomainEvent)) child++
        if (!isBefore(heap[child] as DomainEvent, last)) break
        heap[place] = heap[child] as DomainEvent
        place = child
      }
      heap[place] = last
      return first
    },
  }
}
