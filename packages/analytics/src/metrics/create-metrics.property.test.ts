import { type DomainEvent, type DomainEventOf, seededRandom } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWeeklyCalendar } from '../conversation/testing/weekly-calendar.ts'
import { type Step, type StepStatus } from '../conversation/step.ts'
import { measureConversation } from '../conversation/measure.ts'
import { mergeCells, tableOf } from './cells.ts'
import { createMetrics } from './create-metrics.ts'
import type { MetricName } from './definition.ts'
import { METRICS } from './definitions.ts'
import type { Metrics, MetricsOptions } from './metrics.ts'
import type { MetricQuery, MetricTable } from './query.ts'
import { exampleJournal } from './testing/journal.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FROM = Date.UTC(2026, 2, 20)
const ALL = Object.keys(METRICS) as MetricName[]
const OF_CONVERSATIONS = ALL.filter((metric) => METRICS[metric].dated !== 'worked')

const calendar = createWeeklyCalendar({
  timeZone: 'Europe/Berlin',
  weekly: {
    mon: [['09:00', '17:00']],
    tue: [['09:00', '17:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    sat: [['10:00', '14:00']],
  },
})

const options: MetricsOptions = {
  timeZone: 'Europe/Berlin',
  calendar,
  targets: [
    { name: 'first', on: 'first-response', withinMs: HOUR / 2, clock: 'business' },
    { name: 'next', on: 'next-reply', withinMs: HOUR / 4, where: { channel: 'whatsapp' } },
    { name: 'done', on: 'resolution', withinMs: HOUR },
  ],
  teamOf: (agent) => (agent < 'd' ? 'early' : 'late'),
}

const seeds = fc.integer({ min: 1, max: 1_000_000 })

function journal(seed: number, conversations = 60): DomainEvent[] {
  return [...exampleJournal({ seed, conversations, gapMs: 2 * HOUR, from: FROM })]
}

function run(events: Iterable<DomainEvent>, more: Partial<MetricsOptions> = {}): Metrics {
  const metrics = createMetrics({ ...options, ...more })
  for (const event of events) metrics.take(event)
  return metrics
}

/** Everything that can be asked, more or less. */
function tablesOf(metrics: Metrics, asked: readonly MetricName[] = ALL): MetricTable[] {
  const queries: MetricQuery[] = [
    { metrics: asked },
    { metrics: asked, clock: 'business' },
    { metrics: asked, every: 'day', by: ['channel', 'market'] },
    { metrics: asked, every: 'week', by: ['team', 'agent'], clock: 'business' },
    { metrics: asked, by: ['language', 'intent', 'product', 'bot'], from: FROM + 2 * DAY },
    { metrics: asked, where: { channel: 'whatsapp', team: 'early' } },
  ]
  return queries.map((query) => metrics.query({ ...query, asOf: FROM + 400 * DAY }))
}

/** The same events, none later than the lateness allows. */
function delayed(events: readonly DomainEvent[], seed: number, most: number): DomainEvent[] {
  const random = seededRandom(seed)
  return events
    .map((event) => ({ event, at: event.at + random.next() * most }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ event }) => event)
}

describe('figures', () => {
  test('are the same in whatever order events come within the lateness', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(HOUR, 12 * HOUR, 0.999 * DAY), (seed, most) => {
        const events = journal(seed)
        const late = run(delayed(events, seed, most))
        expect(late.counts.late).toBe(0)
        expect(tablesOf(late)).toEqual(tablesOf(run(events)))
      }),
      { numRuns: 25 },
    )
  })

  test('are the same when all of the journal within the lateness is read again', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = journal(seed, 30)
        const metrics = run(events)
        const before = tablesOf(metrics)
        for (const event of events) metrics.take(event)
        expect(tablesOf(metrics)).toEqual(before)
        expect(metrics.counts.repeated + metrics.counts.late).toBeGreaterThan(0)
      }),
      { numRuns: 10 },
    )
  })

  test('of which a customer was erased are those of a journal without them', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1000), (seed, choice) => {
        const events = journal(seed)
        const customers = [...new Set(events.flatMap(({ customer }) => customer ?? []))]
        const customer = customers[choice % customers.length] ?? ''
        const metrics = run(events, { exactMs: 900 * DAY })
        metrics.erase(customer)
        const rest = run(
          events.filter((event) => event.customer !== customer),
          { exactMs: 900 * DAY },
        )
        expect(tablesOf(metrics, OF_CONVERSATIONS)).toEqual(tablesOf(rest, OF_CONVERSATIONS))
      }),
      { numRuns: 25 },
    )
  })

  test('go on from a snapshot as if they had never stopped', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(3 * DAY, 90 * DAY), (seed, share, exactMs) => {
        const events = delayed(journal(seed), seed, 20 * HOUR)
        const cut = Math.floor(share * events.length)
        const first = run(events.slice(0, cut), { exactMs })
        const text = JSON.stringify(first.snapshot())
        const second = run(events.slice(cut), { exactMs, snapshot: JSON.parse(text) })
        const whole = run(events, { exactMs })
        expect(tablesOf(second)).toEqual(tablesOf(whole))
        expect(second.counts).toEqual(whole.counts)
        expect(JSON.stringify(createMetrics({ ...options, exactMs, snapshot: JSON.parse(text) }).snapshot())).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  test('of two halves of the conversations add up to those of all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = journal(seed)
        const isLeft = (event: DomainEvent): boolean => (event.conversation ?? event.customer ?? '').endsWith('1')
        const query: MetricQuery = { metrics: OF_CONVERSATIONS, by: ['channel', 'agent'], every: 'week', asOf: FROM + 400 * DAY }
        const halves = [events.filter(isLeft), events.filter((event) => !isLeft(event) || event.conversation === undefined)]
        const [left, right] = halves.map((half) => run(half).cells(query))
        const whole = run(events).cells(query)
        expect(sorted(mergeCells(left ?? [], right ?? []))).toEqual(sorted(whole))
        expect(sorted(tableOf(mergeCells(left ?? [], right ?? [])))).toEqual(sorted(tableOf(whole)))
      }),
      { numRuns: 15 },
    )
  })

  test('lose nothing but the single observation when days are folded', () => {
    // A folded day is in a range or is not: the range ends with a day of Berlin.
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = journal(seed, 120)
        const query: MetricQuery = {
          metrics: ALL.filter((metric) => METRICS[metric].dated !== 'now'),
          every: 'day',
          by: ['channel', 'agent'],
          to: FROM + 30 * DAY - 2 * HOUR,
        }
        const folded = run(events, { exactMs: DAY, reopenWithinMs: DAY / 2 })
        const exact = run(events, { reopenWithinMs: DAY / 2 })
        const sums = (metrics: Metrics): unknown =>
          metrics
            .query(query)
            .map(({ metric, period, slice, n, unfinished, quantiles }) => [metric, period, slice, n, unfinished, quantiles?.mean])
        expect(sums(folded)).toEqual(sums(exact))
        expect(folded.query({ metrics: ['first-response'] })[0]?.warnings).toContain('sketched')
        const [p50, bound] = [folded, exact].map((metrics) => metrics.query({ metrics: ['first-response'] })[0]?.value ?? 0)
        expect(Math.abs((p50 ?? 0) - (bound ?? 0))).toBeLessThanOrEqual(0.0101 * (bound ?? 0))
      }),
      { numRuns: 8 },
    )
  })

  test('of one conversation are those of measureConversation', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = journal(seed, 40)
        const asOf = FROM + 400 * DAY
        for (const conversation of new Set(events.flatMap((event) => event.conversation ?? []))) {
          const told = events.filter((event) => event.conversation === conversation)
          const steps = stepsOf(told)
          // Who comes back a long time later begins a new conversation for the engine.
          const metrics = run(told, { reopenWithinMs: 365 * DAY, exactMs: 365 * DAY })
          for (const clock of ['calendar', 'business'] as const) {
            const figures = measureConversation(steps, { asOf, calendar })
            const of = (metric: MetricName): number[] => valuesOf(metrics, metric, clock, asOf)
            expect(of('first-response')).toEqual(figures.firstResponse === null ? [] : [figures.firstResponse[clock]])
            expect(of('next-reply')).toEqual(
              figures.nextReplies
                .map((reply) => reply[clock])
                .toSorted((a = 0, b = 0) => a - b)
                .slice(-1),
            )
            expect(metrics.query({ metrics: ['next-reply'] })[0]?.n).toBe(figures.nextReplies.length)
            expect(of('resolution')).toEqual(figures.fullResolution === null ? [] : [figures.fullResolution[clock]])
            expect(of('requester-wait')).toEqual(figures.resolved ? [figures.requesterWait[clock]] : [])
            expect(of('handling')).toEqual(figures.resolved && figures.handling.calendar > 0 ? [figures.handling[clock]] : [])
            expect(of('first-contact-resolution')).toEqual(
              figures.firstContactResolution === null ? [] : [Number(figures.firstContactResolution)],
            )
            const { resolved, botInvolved, reopens, botContained } = figures
            expect(resolved ? of('reopen') : []).toEqual(resolved ? [Number(reopens > 0)] : [])
            expect(of('containment')).toEqual(resolved && botInvolved ? [Number(botContained)] : [])
          }
        }
      }),
      { numRuns: 10 },
    )
  })
})

/** The largest value of a metric, or none. */
function valuesOf(metrics: Metrics, metric: MetricName, clock: 'calendar' | 'business', asOf: number): number[] {
  const [row] = metrics.query({ metrics: [metric], clock, asOf })
  if (row === undefined || row.n === 0) return []
  return [row.quantiles?.max ?? row.value ?? Number.NaN]
}

/** The steps of one conversation written down anew, from what the desk's journal means. */
function stepsOf(events: readonly DomainEvent[]): Step[] {
  const failed = new Set<string>()
  const confirmed = new Set<string>()
  const answers = new Set<string>()
  for (const event of events) {
    if (event.type === 'message.delivery' && event.delivery.state === 'failed') failed.add(event.message)
    if (event.type === 'message.delivery' && event.delivery.state === 'delivered') confirmed.add(event.message)
    if (event.type === 'survey.answered') for (const message of event.survey.answer?.messages ?? []) answers.add(message)
  }
  const steps: Step[] = []
  let status: StepStatus = 'open'
  const set = (at: number, next: StepStatus): void => {
    status = next
    steps.push({ type: 'status', at, status: next })
  }
  events.forEach((event, index) => {
    if (event.type === 'message.received') {
      if (answers.has(event.message.id)) return
      const at = momentOf(event)
      steps.push({ type: 'message', at, from: 'customer' })
      set(at, 'open')
    } else if (event.type === 'message.queued' || event.type === 'message.echoed') {
      const { author, id } = event.message
      if (failed.has(id) && !confirmed.has(id)) return
      const at = momentOf(event)
      if (author.role === 'agent') steps.push({ type: 'message', at, from: 'agent', agent: author.id })
      if (author.role === 'bot') steps.push({ type: 'message', at, from: 'bot' })
      if (status !== 'resolved') set(at, 'pending')
    } else if (event.type === 'conversation.reopened') {
      const cause = events.slice(index).find(({ type }) => type === 'message.received')
      if (cause?.type !== 'message.received' || !answers.has(cause.message.id)) set(event.at, 'open')
    } else if (event.type === 'conversation.resolved') set(event.at, 'resolved')
    else if (event.type === 'bot.handed-over') steps.push({ type: 'handover', at: event.at })
    else if (event.type === 'bot.answered') steps.push({ type: 'message', at: event.at, from: 'bot' })
    else if (event.type === 'task.updated' || event.type === 'task.created') {
      const { agent, state } = event.task
      steps.push({ type: 'assigned', at: event.at, ...(state === 'assigned' && agent !== undefined ? { agent } : {}) })
    }
  })
  return steps
}

function sorted<T>(list: readonly T[]): T[] {
  return list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

/** The end of a whole second, as far as the journal had told of it then. */
function momentOf({ at, message }: DomainEventOf<'message.received' | 'message.queued' | 'message.echoed'>): number {
  return Math.min(message.sentAt % 1000 === 0 ? message.sentAt + 999 : message.sentAt, at)
}
