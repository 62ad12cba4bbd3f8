import { seededRandom } from '@crossdesk/core'
import type { ChannelName, WireEvent } from './channel.ts'
import { chanceOf } from './chance.ts'
import { sleep } from './sleep.ts'

/** Posts the platform's webhooks, at least once each. */
export interface Courier {
  /** Resolves when a worker has answered 2xx, however often it takes. Some bodies are posted a second time by themselves, at the same time or later. */
  bring(channel: ChannelName, events: readonly WireEvent[]): Promise<void>
  /** Nothing is on its way. */
  readonly isQuiet: boolean
  /** From now on nothing is posted twice. */
  calmDown(): void
  readonly counts: CourierCounts
}

/** What happened to webhooks. */
export interface CourierCounts {
  readonly posts: number
  /** Posted although they had been answered, or were about to be. */
  readonly duplicates: number
  /** Answered 503, to be delivered again. */
  readonly refused: number
  /** The connection was refused or cut, or nothing came in time. */
  readonly unanswered: number
  /** Other answers, which no good worker gives. */
  readonly wrong: number
}

const ANSWER_MS = 5000
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 1000
const DUPLICATES = 0.08
const DUPLICATE_WITHIN_MS = 3000

/** @param addresses of the workers that can be reached at the moment */
export function createCourier(seed: number, addresses: () => readonly string[]): Courier {
  const random = seededRandom(seed)
  const counts = { posts: 0, duplicates: 0, refused: 0, unanswered: 0, wrong: 0 }
  let underWay = 0
  let isCalm = false

  async function post(channel: ChannelName, body: string): Promise<boolean> {
    const reachable = addresses()
    if (reachable.length === 0) return false
    const address = reachable[Math.floor(random.next() * reachable.length)] as string
    counts.posts++
    try {
      const response = await fetch(`${address}/webhooks/${channel}`, { method: 'POST', body, signal: AbortSignal.timeout(ANSWER_MS) })
      await response.text()
      if (response.ok) return true
      if (response.status === 503) counts.refused++
      else counts.wrong++
    } catch {
      counts.unanswered++
    }
    return false
  }

  async function postUntilTaken(channel: ChannelName, body: string): Promise<void> {
    for (let waitMs = FIRST_WAIT_MS; !(await post(channel, body)); waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) await sleep(waitMs)
  }

  async function postAgain(channel: ChannelName, body: string, afterMs: number): Promise<void> {
    await sleep(afterMs)
    counts.duplicates++
    await post(channel, body)
  }

  async function counted(work: Promise<void>): Promise<void> {
    underWay++
    await work
    underWay--
  }

  return {
    bring(channel, events) {
      const body = JSON.stringify(events)
      const place = events.map(({ id }) => id).join(' ')
      if (!isCalm && chanceOf(seed, `twice ${place}`) < DUPLICATES) {
        // A third of them at the same moment.
        const afterMs = Math.max(0, chanceOf(seed, `when ${place}`) * 1.5 - 0.5) * DUPLICATE_WITHIN_MS
        void counted(postAgain(channel, body, afterMs))
      }
      return counted(postUntilTaken(channel, body))
    },
    get isQuiet() {
      return underWay === 0
    },
    calmDown: () => (isCalm = true),
    counts,
  }
}
