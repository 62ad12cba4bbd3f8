import { expect, test } from 'vitest'
import { createMetrics } from '../metrics/create-metrics.ts'
import { ada, DAY, HOUR, MINUTE, MONDAY, paperJournal } from '../sales/testing/paper-journal.ts'
import { createWatch } from './create-watch.ts'
import type { WatchState } from './watch.ts'

test('figures of a journal are watched as they come: slow answers and an odd hour, each told once', () => {
  const { asks, answers } = paperJournal()
  const metrics = createMetrics({ timeZone: 'UTC' })
  const watch = createWatch({
    metrics,
    rules: [
      { type: 'threshold', name: 'slow', metric: 'first-response', above: 15 * MINUTE, over: HOUR, by: ['channel'] },
      { type: 'anomaly', name: 'odd', metric: 'volume', over: HOUR },
    ],
  })

  /** So many customers in an hour, each answered after a while. */
  function hour(start: number, customers: number, waitMs: number): void {
    const events = Array.from({ length: customers }, (_, index) => {
      const who = `${start}-${index}`
      const at = start + (index * (HOUR - waitMs)) / customers
      return [asks(who, at), answers(who, at + waitMs, ada)]
    }).flat()
    for (const event of events.toSorted((a, b) => a.at - b.at)) metrics.take(event)
  }

  for (let week = 6; week > 0; week--) {
    for (const start of [MONDAY - week * 7 * DAY, MONDAY - week * 7 * DAY + HOUR]) hour(start, 50, 5 * MINUTE)
  }
  hour(MONDAY, 90, 20 * MINUTE)
  hour(MONDAY + HOUR, 50, 5 * MINUTE)

  let state: WatchState | undefined
  const told: unknown[] = []
  for (let at = MONDAY + HOUR; at <= MONDAY + 2 * HOUR; at += 10 * MINUTE) {
    const check = watch.check(at, state)
    state = check.state
    for (const { rule, state: change, value, slice } of check.alerts) told.push([(at - MONDAY) / MINUTE, rule, change, value, slice])
  }
  expect(told).toEqual([
    [60, 'slow', 'raised', 20 * MINUTE, { channel: 'whatsapp' }],
    [60, 'odd', 'raised', 90, {}],
    // 64 is within half of the tolerance of 50: two times the square root of 50 above it.
    [80, 'odd', 'cleared', 64, {}],
    [110, 'slow', 'cleared', 5 * MINUTE, { channel: 'whatsapp' }],
  ])
})
