import type { DomainEvent } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AttributionOptions, SalesReport } from './attribution.ts'
import { createAttribution } from './create-attribution.ts'
import { ada, bob, DAY, HOUR, MINUTE, MONDAY, paperJournal, robot } from './testing/paper-journal.ts'

function reportOf(
  events: readonly DomainEvent[],
  options: Partial<AttributionOptions> = {},
  query: Parameters<ReturnType<typeof createAttribution>['report']>[0] = {},
): SalesReport {
  const attribution = createAttribution({ rule: 'last-touch', ...options })
  for (const event of events) attribution.take(event)
  return attribution.report(query)
}

/** Orders and cents that are attributed. */
function attributed(events: readonly DomainEvent[], options: Partial<AttributionOptions> = {}): readonly [number, number] {
  const { totals } = reportOf(events, options)
  return [totals[0]?.attributed.orders ?? 0, totals[0]?.attributed.revenue.amount ?? 0]
}

describe('an order is attributed', () => {
  test('when it was made after an answer and within the window', () => {
    const { asks, answers, order } = paperJournal()
    const talk = [asks('mia', MONDAY), answers('mia', MONDAY + HOUR)]
    expect(attributed([...talk, order('o1', MONDAY + 2 * HOUR, {}, 'mia')])).toEqual([1, 5000])
    expect(attributed([...talk, order('o1', MONDAY + HOUR + 7 * DAY, {}, 'mia')])).toEqual([1, 5000])
    expect(attributed([...talk, order('o1', MONDAY + HOUR + 7 * DAY + 1, {}, 'mia')])).toEqual([0, 0])
    expect(attributed([...talk, order('o1', MONDAY + 2 * HOUR, {}, 'mia')], { windowMs: 30 * MINUTE })).toEqual([0, 0])
  })

  test('never when it was made before the answer: writing about an order is service', () => {
    const { asks, answers, order } = paperJournal()
    const references = [{ type: 'order', orderId: 'o1' }] as const
    const events = [order('o1', MONDAY), asks('mia', MONDAY + HOUR, { references }), answers('mia', MONDAY + 2 * HOUR)]
    expect(attributed(events)).toEqual([0, 0])
    expect(attributed([asks('mia', MONDAY), answers('mia', MONDAY + HOUR), order('o2', MONDAY + HOUR, {}, 'mia')])).toEqual([0, 0])
  })

  test('not to a question without an answer, nor to a message that nobody asked for, nor to a system notice', () => {
    const { asks, answers, order } = paperJournal()
    const sale = order('o1', MONDAY + DAY, {}, 'mia')
    expect(attributed([asks('mia', MONDAY), sale])).toEqual([0, 0])
    expect(attributed([answers('mia', MONDAY), sale])).toEqual([0, 0])
    expect(attributed([asks('mia', MONDAY), answers('mia', MONDAY + 1, { role: 'system', id: 'away' }), sale])).toEqual([0, 0])
    expect(attributed([answers('mia', MONDAY), sale], { touch: ({ direction }) => direction === 'outbound' })).toEqual([1, 5000])
  })

  test('not to an answer that failed to arrive, unless a part of it did', () => {
    const { asks, answers, order, event } = paperJournal()
    const part = { content: { type: 'text', text: 'invented' }, delivery: { state: 'queued', at: MONDAY } } as const
    const answer = answers('mia', MONDAY + 1, ada, {
      parts: [
        { id: 'p1', ...part },
        { id: 'p2', ...part },
      ],
    })
    if (answer.type !== 'message.queued') throw new Error('expected an answer')
    const failed = (id: string): DomainEvent =>
      event('message.delivery', MONDAY + 2, { message: answer.message.id, part: id, delivery: { state: 'failed', at: MONDAY + 2 } })
    const events = [asks('mia', MONDAY), answer, order('o1', MONDAY + DAY, {}, 'mia'), failed('p1')]
    expect(attributed(events)).toEqual([1, 5000])
    expect(attributed([...events, failed('p2')])).toEqual([0, 0])
  })

  test('to the customer who referred to it while its events name none', () => {
    const { asks, answers, order } = paperJournal()
    const references = [{ type: 'order', orderId: 'o1' }] as const
    const events = [
      asks('mia', MONDAY),
      answers('mia', MONDAY + HOUR),
      order('o1', MONDAY + 2 * HOUR),
      asks('mia', MONDAY + DAY, { references }),
    ]
    expect(attributed(events.slice(0, 3))).toEqual([0, 0])
    expect(attributed(events)).toEqual([1, 5000])
    expect(attributed([...events, order('o1', MONDAY + 2 * HOUR, {}, 'tom')])).toEqual([0, 0])
    const elsewhere = order('o1', MONDAY + 2 * HOUR, { channel: { channel: 'shop', account: 'south' } })
    expect(attributed([...events, elsewhere])).toEqual([0, 0])
  })
})

describe('a sale is taken back', () => {
  test('by a later cancellation, failure or full refund, and not by an older change that comes late', () => {
    const { asks, answers, order } = paperJournal()
    const events = [asks('mia', MONDAY), answers('mia', MONDAY + 1), order('o1', MONDAY + HOUR, { updatedAt: MONDAY + DAY }, 'mia')]
    const later = { updatedAt: MONDAY + 2 * DAY } as const
    expect(attributed([...events, order('o1', MONDAY + HOUR, { ...later, lifecycle: 'cancelled' })])).toEqual([0, 0])
    expect(attributed([...events, order('o1', MONDAY + HOUR, { ...later, payment: 'refunded' })])).toEqual([0, 0])
    expect(attributed([...events, order('o1', MONDAY + HOUR, { lifecycle: 'cancelled' })])).toEqual([1, 5000])
  })

  test('in part by refunds that were paid, each once, at the most the price', () => {
    const { asks, answers, order, refund } = paperJournal()
    const events = [asks('mia', MONDAY), answers('mia', MONDAY + 1), order('o1', MONDAY + HOUR, {}, 'mia')]
    const first = refund('r1', 'o1', 1500, MONDAY + DAY)
    expect(attributed([...events, refund('r1', 'o1', 1500, MONDAY + DAY, 'pending')])).toEqual([1, 5000])
    expect(attributed([...events, first, first])).toEqual([1, 3500])
    expect(attributed([...events, first, refund('r2', 'o1', 9000, MONDAY + DAY)])).toEqual([1, 0])
  })
})

describe('the report', () => {
  test('shares an order out by the rule and parts it by who answered', () => {
    const { asks, answers, order } = paperJournal()
    const events = [
      asks('mia', MONDAY),
      answers('mia', MONDAY + HOUR, robot),
      answers('mia', MONDAY + 2 * HOUR, ada),
      answers('mia', MONDAY + 2 * HOUR + 1, ada),
      answers('mia', MONDAY + 26 * HOUR, bob),
      order('o1', MONDAY + 50 * HOUR, { totals: { grand: { amount: 7000, currency: 'EUR' } } }, 'mia'),
    ]
    const rows = (rule: AttributionOptions['rule']): unknown =>
      reportOf(
        events,
        { rule, decayHalfLifeMs: DAY, teamOf: (agent) => (agent === 'ada' ? 'north' : undefined) },
        { by: ['agent', 'bot', 'team'] },
      ).rows.map(({ slice, revenue: { amount } }) => [Object.values(slice).join('/'), amount])
    expect(rows('last-touch')).toEqual([['bob', 7000]])
    expect(rows('first-touch')).toEqual([['robot', 7000]])
    expect(rows('even')).toEqual([
      ['ada/north', 2333],
      ['bob', 2333],
      ['robot', 2333],
    ])
    const whole = 1 + 2 ** (-(24 - 1 / 3_600_000) / 24) + 2 ** (-25 / 24)
    expect(rows('decay')).toEqual([
      ['ada/north', Math.round((7000 * 2 ** (-(24 - 1 / 3_600_000) / 24)) / whole)],
      ['bob', Math.round(7000 / whole)],
      ['robot', Math.round((7000 * 2 ** (-25 / 24)) / whole)],
    ])
  })

  test('knows channel, market, language, intent and product, also when they are learned late', () => {
    const { asks, answers, order, event } = paperJournal()
    const customer = { id: 'mia', tenant: 'default', handles: [], country: 'DE', createdAt: MONDAY, updatedAt: MONDAY }
    const annotations = { language: { tag: 'de', confidence: 1 }, intent: { name: 'size', confidence: 1 } }
    const events = [
      asks('mia', MONDAY, { references: [{ type: 'product', productId: 'sock' }] }),
      answers('mia', MONDAY + 1),
      order('o1', MONDAY + HOUR, {}, 'mia'),
      event('message.annotated', MONDAY + DAY, { conversation: 'talk-mia', customer: 'mia', message: 'message-000001', annotations }),
      event('customer.created', MONDAY + DAY, { customer: 'mia', value: customer }),
    ]
    const { rows } = reportOf(events, {}, { by: ['channel', 'market', 'language', 'intent', 'product', 'bot'] })
    expect(rows).toEqual([
      {
        slice: { channel: 'whatsapp', market: 'DE', language: 'de', intent: 'size', product: 'sock' },
        currency: 'EUR',
        orders: 1,
        revenue: { amount: 5000, currency: 'EUR' },
        share: 1,
      },
    ])
  })

  test('says the share of all revenue, by currency, of the orders made in the time, and how many have no price', () => {
    const { asks, answers, order } = paperJournal()
    const events = [
      asks('mia', MONDAY),
      answers('mia', MONDAY + 1),
      order('o1', MONDAY + HOUR, {}, 'mia'),
      order('o2', MONDAY + HOUR, { totals: { grand: { amount: 15_000, currency: 'EUR' } } }),
      order('o3', MONDAY + HOUR, { totals: { grand: { amount: 800, currency: 'JPY' } } }),
      order('o4', MONDAY + HOUR, { totals: {} }, 'mia'),
      order('o5', MONDAY + 3 * DAY, {}, 'mia'),
    ]
    const { totals, unpriced } = reportOf(events, {}, { from: MONDAY, to: MONDAY + DAY })
    expect(unpriced).toBe(1)
    expect(totals).toEqual([
      {
        currency: 'EUR',
        orders: 2,
        revenue: { amount: 20_000, currency: 'EUR' },
        attributed: { orders: 1, revenue: { amount: 5000, currency: 'EUR' }, share: 0.25 },
        incremental: null,
      },
      {
        currency: 'JPY',
        orders: 1,
        revenue: { amount: 800, currency: 'JPY' },
        attributed: { orders: 0, revenue: { amount: 0, currency: 'JPY' }, share: 0 },
        incremental: null,
      },
    ])
    expect(reportOf([order('o6', MONDAY, { totals: { grand: { amount: 0, currency: 'EUR' } } })]).totals[0]?.attributed.share).toBeNull()
  })

  test('shows beside what is attributed what a trial says, for customers who wrote, answered or not', () => {
    const { asks, answers, order } = paperJournal()
    const events = [
      ...['s1', 's2', 's3', 's4', 'h1', 'h2', 'h3', 'h4'].map((customer) => asks(customer, MONDAY)),
      ...['s1', 's2', 's3', 'h1'].map((customer) => answers(customer, MONDAY + HOUR)),
      ...['s1', 's2', 's3', 'h2'].map((customer) => order(`of-${customer}`, MONDAY + DAY, {}, customer)),
      order('too-late', MONDAY + 8 * DAY, {}, 'h3'),
      order('too-early', MONDAY - 1, {}, 'h4'),
      order('never-wrote', MONDAY + DAY, {}, 's9'),
      asks('apart', MONDAY),
      order('of-apart', MONDAY + DAY, {}, 'apart'),
    ]
    const group = (customer: string): 'served' | 'held-out' | undefined =>
      customer.startsWith('s') ? 'served' : customer.startsWith('h') ? 'held-out' : undefined
    const [total] = reportOf(events, { holdOut: group }).totals
    expect(total?.attributed.orders).toBe(3)
    expect(total?.incremental).toMatchObject({
      customers: { served: 4, heldOut: 4 },
      conversion: { served: 0.75, heldOut: 0.25, points: 50 },
      incremental: { buyers: 2, revenue: { amount: 10_000, currency: 'EUR' } },
    })
  })

  test('leaves people out of the trial who are merged of both groups', () => {
    const { asks, event, order } = paperJournal()
    const explanation = { summary: 'same person', factors: [] }
    const events = [
      ...['s1', 's2', 'h1', 'h2'].map((customer) => asks(customer, MONDAY)),
      order('o1', MONDAY + DAY, {}, 's2'),
      event('customer.merged', MONDAY, { into: 's1', merged: ['h1'], mergeId: 'x', explanation }),
    ]
    const [total] = reportOf(events, { holdOut: (customer) => (customer.startsWith('s') ? 'served' : 'held-out') }).totals
    expect(total?.incremental?.customers).toEqual({ served: 1, heldOut: 1 })
  })
})

describe('people', () => {
  const explanation = { summary: 'same person', factors: [] }

  test('who are merged share touches and orders, until the merge is taken back', () => {
    const { asks, answers, order, event } = paperJournal()
    const events = [
      asks('mia', MONDAY),
      answers('mia', MONDAY + 1),
      order('o1', MONDAY + HOUR, {}, 'mia-at-the-shop'),
      event('customer.merged', MONDAY + DAY, { into: 'm', merged: ['mia', 'mia-at-the-shop'], mergeId: 'x', explanation }),
    ]
    expect(attributed(events.slice(0, 3))).toEqual([0, 0])
    expect(attributed(events)).toEqual([1, 5000])
    const undone = event('customer.unmerged', MONDAY + 2 * DAY, { mergeId: 'x', restored: ['mia', 'mia-at-the-shop'] })
    expect(attributed([...events, undone])).toEqual([0, 0])
  })

  test('who are merged into another one each time are still one person, and soon found', () => {
    const { asks, answers, order, event } = paperJournal()
    const chain = Array.from({ length: 20_000 }, (_, link) =>
      event('customer.merged', MONDAY, { into: `c${link + 1}`, merged: [`c${link}`], mergeId: `${link}`, explanation }),
    )
    expect(attributed([asks('c0', MONDAY), answers('c0', MONDAY + 1), ...chain, order('o1', MONDAY + HOUR, {}, 'c20000')])).toEqual([
      1, 5000,
    ])
  })

  test('who are erased were never there, under any id', () => {
    const { asks, answers, order, event } = paperJournal()
    const others = [asks('tom', MONDAY), answers('tom', MONDAY + 1), order('o2', MONDAY + HOUR, {}, 'tom')]
    const hers = [
      asks('mia', MONDAY),
      answers('mia', MONDAY + 1),
      order('o1', MONDAY + HOUR, {}, 'mia-at-the-shop'),
      event('customer.merged', MONDAY, { into: 'mia', merged: ['mia-at-the-shop'], mergeId: 'x', explanation }),
    ]
    const attribution = createAttribution({ rule: 'even' })
    for (const one of [...hers, ...others]) attribution.take(one)
    expect(attribution.erase('mia-at-the-shop')).toBe(2)
    expect(attribution.erase('mia')).toBe(0)
    expect(attribution.report({ by: ['channel'] })).toEqual(reportOf(others, { rule: 'even' }, { by: ['channel'] }))

    const byEvent = [...hers, ...others, event('privacy.fulfilled', MONDAY + DAY, { customer: 'mia', request: 'erasure', records: 3 })]
    expect(reportOf(byEvent)).toEqual(reportOf(others))
  })
})

describe('an attribution', () => {
  const customers = ['mia', 'tom', 'ivo']
  const step = fc.record({
    what: fc.constantFrom('asks', 'answers', 'bot', 'order', 'cancel', 'refund', 'merge'),
    who: fc.constantFrom(...customers),
    day: fc.integer({ min: 0, max: 20 }),
    order: fc.integer({ min: 1, max: 6 }),
  })

  /** Times differ by the place in the list, so that no two changes of an order are of the same moment. */
  function eventsOf(steps: readonly { what: string; who: string; day: number; order: number }[]): readonly DomainEvent[] {
    const { asks, answers, order, refund, event } = paperJournal()
    return steps.map(({ what, who, day, order: number }, place) => {
      const at = MONDAY + day * DAY + place
      const id = `o${number}`
      const createdAt = MONDAY + number * 3 * DAY
      if (what === 'asks') return asks(who, at, { references: [{ type: 'order', orderId: id }] })
      if (what === 'answers') return answers(who, at)
      if (what === 'bot') return answers(who, at, robot)
      if (what === 'order') return order(id, createdAt, { updatedAt: at }, day % 2 === 0 ? who : undefined)
      if (what === 'cancel') return order(id, createdAt, { updatedAt: at, lifecycle: 'cancelled' })
      if (what === 'refund') return refund(`r${place}`, id, 700, at)
      return event('customer.merged', at, { into: 'mia', merged: ['ivo'], mergeId: 'x', explanation: { summary: '', factors: [] } })
    })
  }

  const rule = fc.constantFrom<AttributionOptions['rule']>('last-touch', 'first-touch', 'even', 'decay')
  const holdOut = (customer: string): 'served' | 'held-out' => (customer === 'tom' ? 'held-out' : 'served')

  test('says the same in whatever order and how often the events come', () => {
    const shuffled = fc
      .array(step, { maxLength: 30 })
      .map(eventsOf)
      .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })))
    fc.assert(
      fc.property(shuffled, rule, ([events, mixed], by) => {
        const query = { by: ['agent', 'bot'] } as const
        expect(reportOf(mixed, { rule: by, holdOut }, query)).toEqual(reportOf(events, { rule: by, holdOut }, query))
      }),
    )
  })

  test('gives no more than there is, and in rows what it gives in all', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), rule, (steps, by) => {
        const { rows, totals } = reportOf(eventsOf(steps), { rule: by }, { by: ['agent', 'bot'] })
        const given = totals[0]?.attributed ?? { orders: 0, revenue: { amount: 0 } }
        expect(given.revenue.amount).toBeLessThanOrEqual(totals[0]?.revenue.amount ?? 0)
        const orders = rows.reduce((sum, row) => sum + row.orders, 0)
        const amount = rows.reduce((sum, row) => sum + row.revenue.amount, 0)
        expect(orders).toBeCloseTo(given.orders, 9)
        expect(Math.abs(amount - given.revenue.amount)).toBeLessThanOrEqual(rows.length)
      }),
    )
  })

  test('forgets without changing what is reported from then on', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (steps, day) => {
        const from = MONDAY + day * DAY
        const attribution = createAttribution({ rule: 'decay', holdOut })
        for (const event of eventsOf(steps)) attribution.take(event)
        const before = attribution.report({ from })
        attribution.forget(from)
        expect(attribution.report({ from })).toEqual(before)
      }),
    )
  })

  test('forgets orders that were made before, and not whose the others are', () => {
    const { asks, answers, order } = paperJournal()
    const references = [{ type: 'order', orderId: 'o2' }] as const
    const attribution = createAttribution({ rule: 'even' })
    const events = [
      asks('mia', MONDAY, { references }),
      answers('mia', MONDAY + HOUR),
      order('o1', MONDAY + 2 * HOUR, {}, 'mia'),
      order('o2', MONDAY + DAY),
    ]
    for (const one of events) attribution.take(one)
    expect(attribution.report().totals[0]?.attributed.orders).toBe(2)
    attribution.forget(MONDAY + DAY)
    expect(attribution.report().totals[0]?.attributed.orders).toBe(1)
    attribution.forget(MONDAY + 9 * DAY)
    expect(attribution.report().totals).toEqual([])
  })

  test('takes the events of one tenant only', () => {
    const { asks } = paperJournal()
    const attribution = createAttribution({ rule: 'even' })
    attribution.take(asks('mia', MONDAY))
    expect(() => attribution.take({ ...asks('mia', MONDAY), tenant: 'other' })).toThrow('event.tenant: expected events of one tenant')
  })

  test('refuses options that mean nothing', () => {
    expect(() => createAttribution({ rule: 'magic' as 'even' })).toThrow('createAttribution: rule: expected one of last-touch')
    expect(() => createAttribution({ rule: 'even', windowMs: 0 })).toThrow('windowMs')
    expect(() => createAttribution({ rule: 'decay', decayHalfLifeMs: Number.NaN })).toThrow('decayHalfLifeMs')
  })
})
