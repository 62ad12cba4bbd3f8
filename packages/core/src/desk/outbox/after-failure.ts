import type { DeliveryError } from '../../errors/delivery-error.ts'
import type { Timestamp } from '../../model/basics.ts'
import type { ChannelAdapter } from '../../ports/channel-adapter.ts'
import type { Send } from '../collections.ts'
import type { DeskServices } from '../services.ts'

/** What to do with a part that was not taken. */
export type NextStep =
  | { readonly type: 'retry'; readonly at: Timestamp; readonly failures: number; readonly inDoubt: boolean }
  | { readonly type: 'failed' }
  | { readonly type: 'uncertain' }

/** Requests that may fail for the platform's own reasons before a part is given up. */
const MOST_FAILURES = 8

/** A part that could not leave within a day, because of rate limits or credentials, is old news. */
const GIVE_UP_AFTER_MS = 24 * 60 * 60 * 1000

/** How long an account with broken credentials rests before it is tried again: somebody may have rotated them. */
const UNAUTHORISED_REST_MS = 60_000

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 5 * 60 * 1000

/**
 * Decides by the kind of error. In doubt, a part is sent again only where the channel recognises a repeat (a key or a look-up), or where
 * the desk was told to rather send twice than not at all.
 */
export function afterFailure(
  services: Pick<DeskServices, 'clock' | 'random' | 'uncertain'>,
  adapter: ChannelAdapter,
  error: DeliveryError,
  before: Send | undefined,
  queuedAt: Timestamp,
): NextStep {
  const now = services.clock.now()
  const repeatable = adapter.capabilities.idempotency !== 'none' || services.uncertain === 'resend'
  if (error.inDoubt && !repeatable) return { type: 'uncertain' }
  const waits = error.kind === 'rate-limited' || error.kind === 'unauthorised'
  if (!error.retryable && error.kind !== 'unauthorised') return { type: 'failed' }
  const failures = (before?.failures ?? 0) + (waits ? 0 : 1)
  const age = now - queuedAt
  if (failures >= MOST_FAILURES || age > GIVE_UP_AFTER_MS) return { type: error.inDoubt ? 'uncertain' : 'failed' }
  const wait = Math.max(baseWait(error, failures, age) * (0.5 + services.random.next() / 2), error.retryAfterMs ?? 0)
  return { type: 'retry', at: now + Math.ceil(wait), failures, inDoubt: error.inDoubt }
}

/** Failures double the wait; a limit that lasts is asked about ever more rarely, by the age of the part. */
function baseWait(error: DeliveryError, failures: number, ageMs: number): number {
  if (error.kind === 'unauthorised') return UNAUTHORISED_REST_MS
  const wait = error.kind === 'rate-limited' ? Math.max(FIRST_WAIT_MS, ageMs / 4) : FIRST_WAIT_MS * 2 ** (failures - 1)
  return Math.min(LONGEST_WAIT_MS, wait)
}
