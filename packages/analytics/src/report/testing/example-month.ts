import {
  seededRandom,
  type Author,
  type DomainEvent,
  type Message,
  type NewDomainEvent,
  type Random,
  type Timestamp,
} from '@crossdesk/core'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const TENANT = 'example-shop'
/** Monday, 5 October 2026. */
const BEGIN = Date.UTC(2026, 9, 5)
const DAYS = 28

/** How an invented channel behaves; `wait` is the median of a person's first answer in minutes. */
const CHANNELS = [
  { channel: 'whatsapp', account: '4915550100', share: 0.34, wait: 6, bot: 0.6 },
  { channel: 'webchat', account: 'shop', share: 0.26, wait: 2, bot: 0.8 },
  { channel: 'email', account: 'service', share: 0.2, wait: 190, bot: 0 },
  { channel: 'amazon', account: 'A1EXAMPLE', share: 0.13, wait: 75, bot: 0 },
  { channel: 'kakao', account: 'shop-kr', share: 0.07, wait: 11, bot: 0.3 },
] as const

const LANGUAGES = [
  { tag: 'en', country: 'US', share: 0.34 },
  { tag: 'de', country: 'DE', share: 0.24 },
  { tag: 'es', country: 'ES', share: 0.14 },
  { tag: 'ja', country: 'JP', share: 0.12 },
  { tag: 'pt-BR', country: 'BR', share: 0.09 },
  { tag: 'ko', country: 'KR', share: 0.07 },
] as const

const INTENTS = ['order-status', 'return', 'product-question', 'payment', 'complaint'] as const
const AGENTS = ['mara', 'jonas', 'yuki', 'carlos', 'hana', 'li'] as const
/** New conversations by hour of the day in UTC: Europe's afternoon and evening are full. */
const HOURS = [2, 2, 1, 1, 1, 2, 3, 5, 8, 10, 11, 10, 9, 10, 11, 11, 10, 9, 9, 10, 9, 7, 5, 3]
/** From Monday. */
const WEEKDAYS = [1.25, 1.1, 1, 1, 1.05, 0.75, 0.85]

/** How large the journal is. */
export interface ExampleOptions {
  readonly conversations: number
  readonly seed: number
}

/** Journal events in the order of their times. About eight for each conversation; the same seed gives the same journal. */
export function exampleMonth({ conversations, seed }: ExampleOptions): readonly DomainEvent[] {
  const random = seededRandom(seed)
  const writer = createWriter(random)
  writePresence(writer, random)
  for (let number = 0; number < conversations; number++) writeConversation(writer, random)
  const end = BEGIN + DAYS * DAY
  return writer.events.filter(({ at }) => at < end).sort((a, b) => a.at - b.at)
}

interface Writer {
  readonly events: DomainEvent[]
  id(at: Timestamp): string
  write(at: Timestamp, event: NewDomainEvent<DomainEvent['type']>): void
}

function createWriter(random: Random): Writer {
  const events: DomainEvent[] = []
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(random.next() * 16).toString(16)).join('')
  const id = (at: Timestamp): string => {
    const time = Math.floor(at).toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`
  }
  return { events, id, write: (at, event) => void events.push({ id: id(at), tenant: TENANT, at: Math.floor(at), ...event } as DomainEvent) }
}

/** Shifts of eight hours; nobody works on Sundays. */
function writePresence({ write }: Writer, random: Random): void {
  for (let day = 0; day < DAYS; day++) {
    if (day % 7 === 6) continue
    for (const [number, agent] of AGENTS.entries()) {
      const from = BEGIN + day * DAY + (number % 2 === 0 ? 7 : 12) * HOUR + random.next() * 12 * MINUTE
      write(from, { type: 'agent.presence', agent, state: 'available' })
      write(from + 8 * HOUR, { type: 'agent.presence', agent, state: 'offline' })
    }
  }
}

function writeConversation(writer: Writer, random: Random): void {
  const { id, write } = writer
  const channel = weighted(CHANNELS, random)
  const language = channel.channel === 'kakao' ? LANGUAGES[5] : weighted(LANGUAGES, random)
  const began = startOf(random)
  const customer = id(began)
  const conversation = id(began)
  const account = { channel: channel.channel, account: channel.account }
  const address = { kind: 'shop-user', value: `buyer-${customer.slice(-6)}`, scope: 'shop' }
  const subject = { customer, conversation }
  const message = (at: Timestamp, author: Author): Message => ({
    id: id(at),
    tenant: TENANT,
    conversation,
    channel: account,
    direction: author.role === 'customer' ? 'inbound' : 'outbound',
    author,
    content: [{ type: 'text', text: 'Example.' }],
    sentAt: Math.floor(at),
    receivedAt: Math.floor(at),
  })
  const fromCustomer = (at: Timestamp): Message => {
    const received = message(at, { role: 'customer', id: customer })
    write(at, { type: 'message.received', message: received, ...subject })
    return received
  }
  const queue = (at: Timestamp, author: Author): Message => {
    const queued = message(at, author)
    write(at, { type: 'message.queued', message: queued, ...subject })
    return queued
  }

  write(began, {
    type: 'customer.created',
    value: {
      id: customer,
      tenant: TENANT,
      handles: [{ handle: address, firstSeenAt: began }],
      country: language.country,
      createdAt: began,
      updatedAt: began,
    },
    customer,
  })
  write(began, {
    type: 'conversation.opened',
    channel: account,
    value: {
      id: conversation,
      tenant: TENANT,
      channel: account,
      via: channel.channel,
      address,
      customer,
      status: 'open',
      createdAt: began,
      updatedAt: began,
      messageCount: 0,
    },
    ...subject,
  })
  const first = fromCustomer(began + 1)
  const intent = INTENTS[Math.floor(random.next() ** 1.6 * INTENTS.length)] ?? INTENTS[0]
  write(began + 400, {
    type: 'message.annotated',
    message: first.id,
    annotations: { language: { tag: language.tag, confidence: 0.97 }, intent: { name: intent, confidence: 0.9 } },
    ...subject,
  })

  let now = began + 2 * MINUTE
  if (random.next() < channel.bot) {
    const answer = queue(began + 3_000, { role: 'bot', id: 'guide' })
    write(began + 3_000, { type: 'bot.answered', message: answer.id, bot: 'guide', version: '3', confidence: 0.8, ...subject })
    if (intent === 'order-status' ? random.next() < 0.7 : random.next() < 0.2) {
      write(began + 30 * MINUTE, { type: 'conversation.resolved', by: { role: 'bot', id: 'guide' }, ...subject })
      writeSurvey(writer, random, began + 31 * MINUTE, subject, 0.72)
      return
    }
    write(began + 4_000, { type: 'bot.handed-over', bot: 'guide', version: '3', reason: 'asked', ...subject })
    now = began + 5_000
  }

  // Some give up before anybody comes.
  if (random.next() < 0.04) return
  const agent = AGENTS[Math.floor(random.next() * AGENTS.length)] ?? AGENTS[0]
  const author: Author = { role: 'agent', id: agent }
  const rounds = 1 + Math.floor(random.next() ** 2 * 4)
  for (let round = 0; round < rounds; round++) {
    const replied = now + waitOf(now, channel.wait / (round === 0 ? 1 : 2), random)
    if (round === 0) {
      const task = { id: id(now), tenant: TENANT, subject: { type: 'conversation' as const, id: conversation }, createdAt: Math.floor(now) }
      write(replied - 60_000, {
        type: 'task.created',
        task: { ...task, state: 'assigned', agent, updatedAt: Math.floor(replied) - 60_000 },
        ...subject,
      })
    }
    const reply = queue(replied, author)
    if (random.next() < 0.12) {
      const correct = random.next() < 0.91
      write(replied + DAY, { type: 'message.judged', message: reply.id, judgement: { correct, by: 'review' }, ...subject })
    }
    now = replied + (2 + 30 * random.next()) * MINUTE
    if (round < rounds - 1) fromCustomer(now)
  }
  if (random.next() < 0.03) return
  write(now, { type: 'conversation.resolved', by: author, ...subject })
  if (random.next() < 0.08) {
    const again = now + (1 + 20 * random.next()) * HOUR
    fromCustomer(again)
    write(again, { type: 'conversation.reopened', channel: account, ...subject })
    const replied = again + waitOf(again, channel.wait, random)
    queue(replied, author)
    write(replied + 10 * MINUTE, { type: 'conversation.resolved', by: author, ...subject })
    return
  }
  writeSurvey(writer, random, now + MINUTE, subject, channel.channel === 'email' ? 0.74 : 0.86)
}

/** Half are asked, a third of them answer. */
function writeSurvey(
  { id, write }: Writer,
  random: Random,
  at: Timestamp,
  subject: { readonly customer: string; readonly conversation: string },
  happy: number,
): void {
  if (random.next() < 0.5) return
  const kind = random.next() < 0.75 ? 'csat' : 'nps'
  const survey = { id: id(at), tenant: TENANT, kind, ...subject, sentAt: Math.floor(at) } as const
  write(at, { type: 'survey.sent', survey: { ...survey, state: 'sent' }, ...subject })
  if (random.next() < 0.6) return
  const answered = at + (1 + 90 * random.next()) * MINUTE
  const isHappy = random.next() < happy
  const most = kind === 'csat' ? 5 : 10
  const score = isHappy ? most - Math.floor(random.next() * 2) : 1 + Math.floor(random.next() * (most - 2))
  write(answered, {
    type: 'survey.answered',
    survey: { ...survey, state: 'answered', answer: { score, at: Math.floor(answered) } },
    ...subject,
  })
}

function startOf(random: Random): Timestamp {
  for (;;) {
    const at = BEGIN + random.next() * DAYS * DAY
    const day = Math.floor((at - BEGIN) / DAY)
    const hour = Math.floor(((at - BEGIN) % DAY) / HOUR)
    if (random.next() * 15 < (HOURS[hour] ?? 1) * (WEEKDAYS[day % 7] ?? 1)) return Math.floor(at)
  }
}

/** Waits have a heavy tail, and at night and on Sundays nobody is there. */
function waitOf(from: Timestamp, medianMinutes: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  let answered = from + medianMinutes * MINUTE * Math.exp(normal)
  while (!isStaffed(answered)) answered += HOUR * (0.4 + random.next())
  return answered - from
}

function isStaffed(at: Timestamp): boolean {
  const day = Math.floor((at - BEGIN) / DAY)
  const hour = ((at - BEGIN) % DAY) / HOUR
  return day % 7 !== 6 && hour >= 7 && hour < 20
}

function weighted<T extends { readonly share: number }>(list: readonly T[], random: Random): T {
  let left = random.next()
  for (const entry of list) {
    left -= entry.share
    if (left < 0) return entry
  }
  return list[0] as T
}
