// `pnpm --filter @crossdesk/analytics bench [events]`: how fast the metrics take a journal, beside what one would write by hand and a loop that only looks
// at the types. One run, one machine. Each contender reads the same journal, made anew for it a piece at a time, so that the memory is its own.
import type { DomainEvent } from '@crossdesk/core'
import { createMetrics } from '../src/metrics/create-metrics.ts'
import type { MetricName } from '../src/metrics/definition.ts'
import type { MetricQuery } from '../src/metrics/query.ts'
import { exampleJournal } from '../src/metrics/testing/journal.ts'
import { createByHand } from './by-hand.ts'

const EVENTS = Number(process.argv[2] ?? 5_000_000)
/** Events made, then timed, at once. */
const PIECE = 20_000
const FROM = Date.UTC(2026, 0, 5)
/** About eighteen events a conversation over eleven weeks. */
const DAYS = 77
const CONVERSATIONS = Math.ceil(EVENTS / 15)

interface Contender {
  readonly name: string
  readonly take: (event: DomainEvent) => void
}

interface Speed {
  readonly perSecond: number
  readonly heap: number
}

const byType = new Map<string, number>()
const floor = measure({ name: 'a loop over the types', take: countTypes() })
const byHand = createByHand()
const hand = measure({ name: 'by hand', take: byHand.take })
const metrics = createMetrics({ timeZone: 'Europe/Berlin', teamOf: (agent) => (agent < 'd' ? 'early' : 'late') })
const ours = measure({ name: 'createMetrics', take: metrics.take })

title(`take(), ${EVENTS.toLocaleString('en')} events`, ['events/s', 'by hand = 1', 'heap MB / M events'])
for (const [name, speed] of [
  ['a loop over the types', floor],
  [`by hand (${byHand.observations.toLocaleString('en')} observations)`, hand],
  ['createMetrics', ours],
] as const) {
  row(name, [
    Math.round(speed.perSecond).toLocaleString('en'),
    (speed.perSecond / hand.perSecond).toFixed(2),
    (speed.heap / EVENTS).toFixed(1),
  ])
}
title('Of the events', [])
for (const [type, count] of [...byType].toSorted(([, one], [, other]) => other - one))
  row(type, [`${((100 * count) / EVENTS).toFixed(1)} %`])

title('query()', ['rows', 'ms'])
const durations: readonly MetricName[] = ['first-response', 'next-reply', 'requester-wait', 'handling', 'resolution']
timeQuery('first response', { metrics: ['first-response'] })
timeQuery('five durations by day', { metrics: durations, every: 'day' })
timeQuery('five durations by day and channel', { metrics: durations, every: 'day', by: ['channel'] })
timeQuery('first response by market, language and team', { metrics: ['first-response'], by: ['market', 'language', 'team'] })
timeQuery('last day, all but concurrency and occupancy', {
  metrics: ['volume', 'first-response', 'resolution', 'reopen', 'containment', 'csat', 'backlog', 'backlog-age'],
  from: (metrics.now ?? 0) - 86_400_000,
})
timeQuery('concurrency and occupancy by agent', { metrics: ['concurrency', 'occupancy'], by: ['agent'] })

/** Speed of take() alone, and what is held in the end. */
function measure({ name, take }: Contender): Speed {
  const before = heldBytes()
  let ms = 0
  let count = 0
  let piece: DomainEvent[] = []
  const run = (): void => {
    // As from a file: every text is one of its own.
    const events = JSON.parse(JSON.stringify(piece)) as DomainEvent[]
    const begin = performance.now()
    for (const event of events) take(event)
    ms += performance.now() - begin
    count += events.length
    piece = []
  }
  for (const event of exampleJournal({ seed: 7, conversations: CONVERSATIONS, gapMs: (DAYS * 86_400_000) / CONVERSATIONS, from: FROM })) {
    piece.push(event)
    if (piece.length === PIECE) run()
    if (count + piece.length >= EVENTS) break
  }
  run()
  console.log(`${name}: ${count.toLocaleString('en')} events in ${(ms / 1000).toFixed(2)} s`)
  return { perSecond: (1000 * count) / ms, heap: heldBytes() - before }
}

/** Heap and array buffers after a collection; 0 without --expose-gc. */
function heldBytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc
  if (collect === undefined) return 0
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function countTypes(): (event: DomainEvent) => void {
  return (event) => {
    byType.set(event.type, (byType.get(event.type) ?? 0) + 1)
  }
}

function timeQuery(name: string, query: MetricQuery): void {
  const times = [0, 1, 2].map(() => {
    const begin = performance.now()
    metrics.query(query)
    return performance.now() - begin
  })
  row(name, [String(metrics.query(query).length), Math.min(...times).toFixed(1)])
}

function title(name: string, columns: readonly string[]): void {
  console.log(`\n# ${name}`)
  if (columns.length > 0) row('', columns)
}

function row(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(50)}${cells.map((cell) => cell.padStart(20)).join('')}`)
}
