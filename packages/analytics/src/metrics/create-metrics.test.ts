import { type DomainEvent, type NewDomainEvent, ValidationError } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { tableOf } from './cells.ts'
import { createMetrics } from './create-metrics.ts'
import { METRICS } from './definitions.ts'
import type { Metrics, MetricsOptions } from './metrics.ts'
import type { MetricName } from './definition.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOON = Date.UTC(2026, 4, 5, 12)
const channel = { channel: 'whatsapp', account: '1' }

/** One conversation of one customer, told in minutes after noon. */
function story(options: Partial<MetricsOptions> = {}): {
  readonly metrics: Metrics
  readonly tell: (minute: number, event: NewDomainEvent<DomainEvent['type']>) => void
  readonly customer: (minute: number, id?: string) => void
  readonly reply: (minute: number, author?: { role: 'agent' | 'bot' | 'system'; id: string }, id?: string) => void
  readonly value: (metric: MetricName) => number | null | undefined
} {
  const metrics = createMetrics({ timeZone: 'Europe/Berlin', ...options })
  let serial = 0
  const tell = (minute: number, event: NewDomainEvent<DomainEvent['type']>): void =>
    metrics.take({
      id: `e${serial++}`,
      tenant: 'shop',
      at: NOON + minute * MINUTE,
      customer: 'ana',
      conversation: 'c',
      ...event,
    } as unknown as DomainEvent)
  const say = (type: 'message.received' | 'message.queued', minute: number, id: string, author: object): void => {
    const sentAt = NOON + minute * MINUTE
    const message = { id, conversation: 'c', channel, author, sentAt, content: [], parts: [{ id: 'p0' }, { id: 'p1' }] }
    tell(minute, { type, message } as unknown as NewDomainEvent<'message.received'>)
  }
  return {
    metrics,
    tell,
    customer: (minute, id = `m${minute}`) => say('message.received', minute, id, { role: 'customer', id: 'ana' }),
    reply: (minute, author = { role: 'agent', id: 'kim' }, id = `m${minute}`) => say('message.queued', minute, id, author),
    value: (metric) => metrics.query({ metrics: [metric] })[0]?.value,
  }
}

const resolved: NewDomainEvent<'conversation.resolved'> = { type: 'conversation.resolved', by: { role: 'agent', id: 'kim' } }
const reopened: NewDomainEvent<'conversation.reopened'> = { type: 'conversation.reopened', channel }

function delivery(message: string, part: string, state: 'failed' | 'delivered'): NewDomainEvent<'message.delivery'> {
  return { type: 'message.delivery', message, part, delivery: { state, at: NOON } }
}

function answer(messages: readonly string[], comment?: string): NewDomainEvent<'survey.answered'> {
  const score = { score: 5, at: NOON + 30 * MINUTE, messages, ...(comment === undefined ? {} : { comment }) }
  const survey = {
    id: 's',
    tenant: 'shop',
    kind: 'csat',
    conversation: 'c',
    customer: 'ana',
    state: 'answered',
    sentAt: NOON + 25 * MINUTE,
  } as const
  return { type: 'survey.answered', survey: { ...survey, answer: score } }
}

describe('metrics', () => {
  test('count a reply whose parts all failed as never said', () => {
    const { customer, reply, tell, value } = story()
    customer(0)
    reply(5)
    expect(value('first-response')).toBe(5 * MINUTE)
    tell(6, delivery('m5', 'p0', 'failed'))
    expect(value('first-response')).toBe(5 * MINUTE)
    tell(6, delivery('m5', 'p1', 'failed'))
    expect(value('first-response')).toBeNull()
    expect(value('backlog')).toBe(1)
    tell(7, delivery('m5', 'p1', 'delivered'))
    expect(value('first-response')).toBe(5 * MINUTE)
  })

  test('take the words of a survey answer for no question and no reopening', () => {
    const { metrics, customer, reply, tell, value } = story()
    customer(0)
    reply(5)
    tell(20, resolved)
    tell(30, reopened)
    customer(30)
    expect(value('reopen')).toBe(1)
    expect(value('backlog')).toBe(1)
    tell(30, answer(['m30']))
    expect(value('reopen')).toBe(0)
    expect(value('backlog')).toBe(0)
    customer(31)
    tell(31, answer(['m30', 'm31'], 'all good'))
    expect(value('backlog')).toBe(0)
    expect(value('resolution')).toBe(20 * MINUTE)
    expect(metrics.query({ metrics: ['csat'] })[0]).toMatchObject({ n: 1, value: 1, slice: {} })
  })

  test('begin a new conversation when somebody comes back long after a resolution', () => {
    const { customer, reply, tell, value } = story()
    customer(0)
    reply(5)
    tell(20, resolved)
    tell((8 * DAY) / MINUTE, reopened)
    customer((8 * DAY) / MINUTE)
    expect([value('volume'), value('reopen')]).toEqual([2, 0])
  })

  test('take a notice of the program for neither a reply nor a bot', () => {
    const { metrics, customer, reply, tell } = story()
    customer(0)
    reply(1, { role: 'system', id: 'away' })
    reply(2, { role: 'system', id: 'survey' })
    tell(9, resolved)
    expect(metrics.query({ metrics: ['first-response', 'containment'] })).toMatchObject([
      { n: 0, unfinished: 1, value: null },
      { n: 0, value: null },
    ])
  })

  test('correct the slice of what was counted already when the language is learnt', () => {
    const { metrics, customer, reply, tell } = story()
    customer(0)
    reply(5)
    tell(6, { type: 'message.annotated', message: 'm0', annotations: { language: { tag: 'pt-BR', confidence: 0.4 } } })
    tell(7, { type: 'message.annotated', message: 'm0', annotations: { language: { tag: 'es', confidence: 0.3 } } })
    expect(metrics.query({ metrics: ['first-response'], by: ['language', 'channel'] }).map(({ slice }) => slice)).toEqual([
      { language: 'pt-BR', channel: 'whatsapp' },
    ])
  })

  test('know the market from the record, else from the phone number', () => {
    const { metrics, customer, tell } = story()
    const handles = [{ handle: { kind: 'phone', value: '+819012345678' }, firstSeenAt: 0 }]
    const value = { id: 'ana', tenant: 'shop', handles, createdAt: 0, updatedAt: 0 }
    tell(0, { type: 'customer.created', value })
    customer(0)
    const markets = (): unknown => metrics.query({ metrics: ['volume'], by: ['market'] }).map(({ slice }) => slice.market)
    expect(markets()).toEqual(['JP'])
    tell(1, { type: 'customer.updated', value: { ...value, country: 'DE' }, changed: ['country'] })
    expect(markets()).toEqual(['DE'])
  })

  test('judge a promise by what has run past it, too', () => {
    const { metrics, customer, reply } = story({ targets: [{ name: 'first', on: 'first-response', withinMs: 10 * MINUTE }] })
    customer(0)
    const sla = (minute: number): unknown => metrics.query({ metrics: ['sla'], asOf: NOON + minute * MINUTE })[0]
    expect(sla(5)).toMatchObject({ n: 0, unfinished: 1 })
    expect(sla(11)).toMatchObject({ n: 1, value: 0, unfinished: 0 })
    reply(8)
    expect(sla(11)).toMatchObject({ n: 1, value: 1 })
  })

  test('weigh work by time and part it at the border of the day', () => {
    const { metrics, tell } = story()
    const task = (id: string, state: 'assigned' | 'cancelled'): NewDomainEvent<'task.updated'> => ({
      type: 'task.updated',
      task: { id, tenant: 'shop', subject: { type: 'conversation', id }, state, agent: 'kim', createdAt: NOON, updatedAt: NOON },
    })
    // 12:00 UTC is 14:00 in Berlin: midnight is ten hours away.
    tell(8 * 60, { type: 'agent.presence', agent: 'kim', state: 'available' })
    tell(9 * 60, task('x', 'assigned'))
    tell(10 * 60 + 30, task('y', 'assigned'))
    tell(11 * 60, task('x', 'cancelled'))
    tell(11 * 60, task('y', 'cancelled'))
    tell(12 * 60, { type: 'agent.presence', agent: 'kim', state: 'offline' })
    const of = (metric: MetricName): unknown => metrics.query({ metrics: [metric], every: 'day' }).map(({ value }) => value)
    expect(of('occupancy')).toEqual([0.5, 0.5])
    expect(of('concurrency')).toEqual([1, 1.5])
  })

  test('keep tenants apart', () => {
    const { metrics, customer } = story()
    customer(0)
    const other = { id: 'x', tenant: 'other', at: NOON, type: 'conversation.typing', active: true } as const
    expect(() => metrics.take(other)).toThrow(ValidationError)
    expect(() => metrics.take(other)).toThrow(/event\.tenant/)
  })

  test('leave out what is too late, and count it', () => {
    const { metrics, customer } = story()
    customer(0)
    customer((-2 * DAY) / MINUTE)
    expect(metrics.counts).toMatchObject({ taken: 2, late: 1 })
    expect(metrics.query({ metrics: ['volume'] })[0]?.n).toBe(1)
  })

  test('erase a person on request of the journal', () => {
    const { metrics, customer, reply, tell, value } = story()
    customer(0)
    reply(5)
    tell(6, { type: 'privacy.fulfilled', request: 'erasure', records: 3 })
    expect([value('volume'), value('first-response')]).toEqual([0, null])
    expect(JSON.stringify(metrics.snapshot())).not.toContain('"ana"')
  })

  test('merge and unmerge customers for erasure', () => {
    const { metrics, customer, tell } = story()
    customer(0)
    const explanation = { summary: 'same person', factors: [] }
    tell(1, { type: 'customer.merged', customer: 'ben', into: 'ben', merged: ['ana'], mergeId: 'g', explanation } as never)
    expect(metrics.erase('ben')).toBeGreaterThan(0)
    expect(metrics.query({ metrics: ['volume'] })[0]?.n).toBe(0)
  })

  test('give every metric as cells that read as figures', () => {
    const { metrics, customer, reply, tell } = story()
    customer(0)
    reply(5)
    tell(20, resolved)
    const all = Object.keys(METRICS) as MetricName[]
    const table = tableOf(JSON.parse(JSON.stringify(metrics.cells({ metrics: all }))))
    expect(table.map(({ metric }) => metric)).toEqual(all)
    const first = table.find(({ metric }) => metric === 'first-response')
    expect(first?.value ?? 0).toBeGreaterThan(0.99 * 5 * MINUTE)
    expect(first?.value ?? 0).toBeLessThan(1.01 * 5 * MINUTE)
  })

  test.each([
    [{ timeZone: 'Mars/Base' }, /timeZone/],
    [{ latenessMs: -1 }, /latenessMs/],
    [{ targets: [{ name: 'a', on: 'resolution', withinMs: 1, clock: 'business' }] }, /targets\[0\]\.clock/],
    [{ snapshot: { version: 1, state: {} } }, /snapshot/],
  ] as const)('refuse options that cannot be: %o', (options, message) => {
    expect(() => createMetrics({ timeZone: 'UTC', ...options })).toThrow(message)
  })

  test('refuse to give business time without a calendar', () => {
    expect(() => story().metrics.query({ metrics: ['first-response'], clock: 'business' })).toThrow(/clock/)
  })
})
