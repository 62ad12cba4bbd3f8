import { createMetrics, METRICS, type MetricName, type Metrics, type ServiceTarget } from '@crossdesk/analytics'
import { isCrossdeskError, systemClock, type Clock, type Cursor, type DomainEvent, type TenantDesk, type Timestamp } from '@crossdesk/core'
import type { FigureDimension, FiguresPage } from '../shared/api.ts'

const MINUTE = 60_000

/** Where the shop's days begin. */
const TIME_ZONE = 'Europe/Berlin'

/** What the shop promises: how soon somebody answers. */
const TARGETS = [
  { name: 'first response', on: 'first-response', withinMs: 15 * MINUTE },
  { name: 'next reply', on: 'next-reply', withinMs: 30 * MINUTE },
] as const satisfies readonly ServiceTarget[]

const SHOWN: readonly MetricName[] = [
  'volume',
  'backlog',
  'backlog-age',
  'first-response',
  'next-reply',
  'sla',
  'first-contact-resolution',
  'csat',
]

/** The service in numbers, out of the journal. */
export interface Figures {
  /** Reads what is new in the journal, then counts. */
  page(by: FigureDimension): Promise<FiguresPage>
  /** Counts only what happens from now on. */
  beginAnew(): void
}

/** What {@link createFigures} needs. */
export interface FiguresOptions {
  readonly desk: TenantDesk
  readonly isDemo: boolean
  readonly clock?: Clock
}

/**
 * Figures that are as new as the question: whoever asks reads the journal on from where the last one stopped. Nothing runs between two questions, and after
 * a start of the console the first one reads all that the journal has kept.
 */
export function createFigures({ desk, isDemo, clock = systemClock }: FiguresOptions): Figures {
  let metrics = emptyMetrics()
  let names = new Map<string, string>()
  let cursor: Cursor | undefined
  let from = -Infinity
  let since: Timestamp | undefined
  let reading: Promise<void> = Promise.resolve()

  const forget = (): void => {
    metrics = emptyMetrics()
    names = new Map()
    since = undefined
  }

  const take = (event: DomainEvent): void => {
    if (event.at < from) return
    since ??= event.at
    if (event.type === 'message.queued' || event.type === 'message.echoed') {
      const { author } = event.message
      if (author.role === 'agent' && author.name !== undefined) names.set(author.id, author.name)
    }
    metrics.take(event)
  }

  const readOn = async (): Promise<void> => {
    try {
      for await (const entry of desk.journal(cursor)) {
        take(entry.event)
        cursor = entry.cursor
      }
    } catch (error) {
      // Nobody asked for so long that the journal dropped what came next: what it still has is counted anew, so that nothing is counted with a gap.
      if (cursor === undefined || !isCrossdeskError(error, 'journal-truncated')) throw error
      cursor = undefined
      forget()
      return readOn()
    }
  }

  return {
    async page(by) {
      // One after the other: two readers at once would take the same events.
      reading = reading.then(readOn, readOn)
      await reading
      const asOf = clock.now()
      return {
        ...(since === undefined ? {} : { since }),
        asOf,
        isDemo,
        definitions: SHOWN.map((name) => METRICS[name]),
        promises: { firstResponseMs: TARGETS[0].withinMs, nextReplyMs: TARGETS[1].withinMs },
        rows: metrics.query({ metrics: SHOWN, asOf }),
        by,
        parts: metrics.query({ metrics: SHOWN, by: [by], asOf }),
        names: Object.fromEntries(names),
      }
    },
    beginAnew() {
      from = clock.now()
      forget()
    },
  }
}

function emptyMetrics(): Metrics {
  return createMetrics({ timeZone: TIME_ZONE, targets: TARGETS })
}
