import type { Clock } from '@crossdesk/core'
import type { FaultEffect } from './fault-plan.ts'
import { untilAborted, wait } from './wait.ts'

/** What a fault needs of the platform that it strikes. */
export interface FaultSite {
  readonly clock: Clock
  /** Aborted when the caller no longer waits. */
  readonly signal: AbortSignal
  /** Carries the call out. */
  answer(): Promise<Response>
  /** The platform's answer for one of its error codes. */
  toErrorResponse(code: number): Response
}

/** Answers a call with its fault. A broken connection is a `TypeError`, as `fetch` throws it (Fetch Standard, "fetch()"). */
export async function applyFault(fault: FaultEffect | undefined, site: FaultSite): Promise<Response> {
  if (fault === undefined) return site.answer()
  if ('status' in fault) return new Response(fault.body ?? '', { status: fault.status, headers: { ...fault.headers } })
  if ('code' in fault) return site.toErrorResponse(fault.code)
  if ('hang' in fault) return untilAborted(site.signal)
  if ('timeout' in fault) await wait(site.clock, fault.timeout, site.signal)
  else await site.answer()
  throw new TypeError('fetch failed: the fault plan broke this connection')
}
