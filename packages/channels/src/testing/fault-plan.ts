import type { Random } from '@crossdesk/core'
import type { ApiCall } from './api-call.ts'

/**
 * What goes wrong with one call.
 *
 * - `status`: answered with this HTTP status and body; nothing was done. - `code`: answered with this error code of the platform.
 * - `timeout`: after so many milliseconds the connection breaks; nothing was done. - `hang`: never answered; nothing was done.
 * - `disconnectAfterAccept`: the call IS carried out, then the connection breaks: the caller cannot know.
 */
export type FaultEffect =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly code: number }
  | { readonly timeout: number }
  | { readonly hang: true }
  | { readonly disconnectAfterAccept: true }

/** A fault for the next calls. */
export type PlannedFault = FaultEffect & {
  /** How many calls it hits. Default 1. */
  readonly times?: number
  /** Which calls it can hit. Default: every call. */
  readonly match?: (call: ApiCall) => boolean
}

/** A fault that chance brings. */
export type RandomFault = FaultEffect & {
  /** Share of the calls, from 0 to 1. */
  readonly rate: number
  /** Which calls it can hit. Default: every call. */
  readonly match?: (call: ApiCall) => boolean
}

/** Decides which calls go wrong, and how. */
export interface FaultPlan {
  /** Plans a fault for the next matching call, behind the ones planned before. */
  next(fault: PlannedFault): void
  /** Lets a share of all calls go wrong from now on. */
  randomly(fault: RandomFault): void
  /** From now on all goes well. */
  clear(): void
  /** The fault of this call, which is thereby used up. */
  take(call: ApiCall): FaultEffect | undefined
}

/**
 * A plan of faults. Planned faults come before random ones; the random ones are drawn from `random`, so one seed gives one run.
 *
 * @example
 * plan.next({ disconnectAfterAccept: true, match: (call) => call.url.pathname.endsWith('/messages') })
 */
export function createFaultPlan(random: Random): FaultPlan {
  let planned: { readonly fault: PlannedFault; left: number }[] = []
  let chances: RandomFault[] = []
  return {
    next: (fault) => void planned.push({ fault, left: fault.times ?? 1 }),
    randomly: (fault) => void chances.push(fault),
    clear() {
      planned = []
      chances = []
    },
    take(call) {
      const hit = planned.find(({ fault, left }) => left > 0 && (fault.match?.(call) ?? true))
      if (hit !== undefined) {
        hit.left--
        planned = planned.filter(({ left }) => left > 0)
        return hit.fault
      }
      return chances.find(({ rate, match }) => (match?.(call) ?? true) && random.next() < rate)
    },
  }
}
