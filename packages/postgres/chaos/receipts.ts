import { RECEIPTS, type ChannelName, type WireEvent } from './channel.ts'
import { chanceOf } from './chance.ts'
import type { Courier } from './courier.ts'
import type { Take } from './platform.ts'
import { sleep } from './sleep.ts'

/** Tells the workers what became of the parts that the platform took. */
export interface Receipts {
  tell(take: Take): void
  /** Whether everything was told that there is to tell so far. */
  readonly isQuiet: boolean
}

interface Pending {
  readonly event: WireEvent
  readonly at: number
}

const WITHIN_MS = 800
const LOOK_MS = 50
const MOST_IN_A_BODY = 5
const READ = 0.7

/** The last receipt that a customer's device gives: not everything is read. */
export function lastReceipt(seed: number, text: string): 'delivered' | 'read' {
  return chanceOf(seed, `read ${text}`) < READ ? 'read' : 'delivered'
}

/** Receipts are brought each after a time of its own, so in any order, some before the answer to the request that sent the part. */
export function createReceipts(seed: number, courier: Courier): Receipts {
  const pending: Record<ChannelName, Pending[]> = { keyed: [], plain: [] }
  let isBringing = false

  async function bringDue(): Promise<void> {
    isBringing = true
    while (pending.keyed.length + pending.plain.length > 0) {
      await sleep(LOOK_MS)
      for (const channel of ['keyed', 'plain'] as const) {
        const now = performance.now()
        const due = pending[channel].filter(({ at }) => at <= now).map(({ event }) => event)
        pending[channel] = pending[channel].filter(({ at }) => at > now)
        for (let from = 0; from < due.length; from += MOST_IN_A_BODY) void courier.bring(channel, due.slice(from, from + MOST_IN_A_BODY))
      }
    }
    isBringing = false
  }

  return {
    tell({ channel, account, to, text, externalId }) {
      const states = lastReceipt(seed, text) === 'read' ? RECEIPTS : RECEIPTS.slice(0, 2)
      for (const [nth, state] of states.entries()) {
        const delayMs = chanceOf(seed, `receipt ${text} ${nth}`) * WITHIN_MS
        const event: WireEvent = {
          type: 'receipt',
          id: `${externalId}-${state}`,
          account,
          to,
          target: externalId,
          state,
          at: Date.now() + nth,
        }
        pending[channel].push({ event, at: performance.now() + delayMs })
      }
      if (!isBringing) void bringDue()
    },
    get isQuiet() {
      return !isBringing && courier.isQuiet
    },
  }
}
