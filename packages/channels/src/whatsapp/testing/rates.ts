import type { Clock, Timestamp } from '@crossdesk/core'
import { GraphError } from './graph-error.ts'
import type { WhatsAppLimits } from './limits.ts'
import type { FakeNumber } from './numbers.ts'

/** The platform's two rates. */
export interface Rates {
  /** Counts one message; throws 130429 or 131056 when it comes too fast, and then it does not count. */
  spend(number: FakeNumber, customerKey: string): void
}

/**
 * The throughput of a number is a bucket of one second's messages that refills evenly. The pair rate works on credit: within one interval a
 * burst is taken, then the pair rests for one interval per message of the burst (Meta, "Business phone numbers", pair rate limits).
 */
export function createRates(clock: Pick<Clock, 'now'>, limits: WhatsAppLimits): Rates {
  const buckets = new Map<string, { left: number; at: Timestamp }>()
  const bursts = new Map<string, { since: Timestamp; count: number }>()

  const takeThroughput = (number: FakeNumber, now: Timestamp): (() => void) => {
    const perSecond = number.coexistence === true ? limits.coexistenceMessagesPerSecond : limits.messagesPerSecond
    const bucket = buckets.get(number.phoneNumberId) ?? { left: perSecond, at: now }
    const left = Math.min(perSecond, bucket.left + ((now - bucket.at) / 1_000) * perSecond)
    if (left < 1) throw new GraphError(130429, 'Cloud API message throughput has been reached.')
    return () => void buckets.set(number.phoneNumberId, { left: left - 1, at: now })
  }

  const takePair = (key: string, now: Timestamp): (() => void) => {
    const burst = bursts.get(key)
    if (burst === undefined || now >= burst.since + burst.count * limits.pairIntervalMs) {
      return () => void bursts.set(key, { since: now, count: 1 })
    }
    if (now < burst.since + limits.pairIntervalMs && burst.count < limits.pairBurst) return () => void burst.count++
    throw new GraphError(131056, 'Message failed to send because there were too many messages sent to this user in a short period of time.')
  }

  return {
    spend(number, customerKey) {
      const now = clock.now()
      const spendThroughput = takeThroughput(number, now)
      const spendPair = takePair(`${number.phoneNumberId}:${customerKey}`, now)
      spendThroughput()
      spendPair()
    },
  }
}
