import { ValidationError } from '../errors/validation-error.ts'
import type { Chance } from './chance.ts'

/**
 * Something that goes wrong on purpose.
 *
 * - `kill`: a process dies at once; what it was doing is cut off.
 * - `redeploy`: a process is told to stop, finishes what it can within 2 s, and is replaced.
 * - `step-clock`: the clock of a process is set forward or back.
 * - `refuse-commit`: the store writes nothing and says so.
 * - `lose-commit-answer`: the store has written all, but the connection breaks before it says so.
 * - `lose-webhook`: a webhook never arrives.
 * - `lose-webhook-answer`: the answer to a webhook never arrives: the platform delivers again what was taken.
 * - `repeat-webhook`: the platform delivers a webhook twice, at once or later.
 * - `delay-event`: the platform takes its time with an event; others overtake it where the platform does not promise order.
 * - `rate-limit`: the platform answers 429 to a send.
 * - `server-error`: the platform answers 500 to a send and has not taken it.
 * - `time-out-untaken`: no answer to a send, which was not taken.
 * - `time-out-taken`: no answer to a send, which was taken.
 * - `cut-send`: the connection breaks during a send, in a way that the adapter does not expect; taken or not.
 * - `unauthorise`: the platform does not know our credentials for a while.
 * - `fail-receipt`: what was taken fails on its way to the customer.
 * - `throw-in-handler`: a handler throws, before or after it has written something.
 */
export type FaultKind =
  | 'kill'
  | 'redeploy'
  | 'step-clock'
  | 'refuse-commit'
  | 'lose-commit-answer'
  | 'lose-webhook'
  | 'lose-webhook-answer'
  | 'repeat-webhook'
  | 'delay-event'
  | 'rate-limit'
  | 'server-error'
  | 'time-out-untaken'
  | 'time-out-taken'
  | 'cut-send'
  | 'unauthorise'
  | 'fail-receipt'
  | 'throw-in-handler'

/** How often each kind of fault strikes where it can, before the seed makes it rarer or more frequent. */
const RATES: Readonly<Record<FaultKind, number>> = {
  kill: 0.003,
  redeploy: 0.04,
  'step-clock': 0.1,
  'refuse-commit': 0.02,
  'lose-commit-answer': 0.02,
  'lose-webhook': 0.05,
  'lose-webhook-answer': 0.08,
  'repeat-webhook': 0.1,
  'delay-event': 0.1,
  'rate-limit': 0.05,
  'server-error': 0.06,
  'time-out-untaken': 0.05,
  'time-out-taken': 0.06,
  'cut-send': 0.05,
  unauthorise: 0.01,
  'fail-receipt': 0.08,
  'throw-in-handler': 0.08,
}

/** All kinds of fault. */
export const faultKinds: readonly FaultKind[] = Object.keys(RATES) as FaultKind[]

/** One fault of a run: what went wrong at the n-th visit of a place. */
export interface Fault {
  /** Where: a commit of some kind of job, a send, a webhook. */
  readonly site: string
  /** From 0. */
  readonly n: number
  readonly fault: FaultKind
}

/** Decides at each place whether something goes wrong. */
export interface Faults {
  /** The fault that strikes at this visit, one of those that can. */
  at(site: string, ...kinds: readonly FaultKind[]): FaultKind | undefined
  /** Those that struck. */
  readonly struck: readonly Fault[]
  /** From now on nothing goes wrong. */
  end(): void
  readonly areOver: boolean
}

/** Each seed has its favourites: a kind is off, rare, normal or frequent. Faults that come together rarely meet in few runs when all are equally likely. */
const MOODS = [0, 0.5, 1, 3]

/** Fewer than the tries of a job: a job that dies with its process every time is given up, and rightly so. */
const MOST_KILLS = 5

/** Faults by chance; of a list, exactly those of the list. */
export function createFaults(chance: Chance, list?: readonly Fault[]): Faults {
  const rates = new Map<FaultKind, number>()
  for (const [index, kind] of faultKinds.entries()) {
    rates.set(kind, RATES[kind] * (MOODS[Math.floor(chance.at('mood', index) * MOODS.length)] as number))
  }
  const listed = list === undefined ? undefined : new Map(list.map((fault) => [`${fault.site}#${fault.n}`, fault.fault]))
  const visits = new Map<string, number>()
  const struck: Fault[] = []
  let kills = 0
  let isOver = false

  function byChance(site: string, n: number, kinds: readonly FaultKind[]): FaultKind | undefined {
    let draw = chance.at(site, n)
    for (const kind of kinds) {
      const rate = rates.get(kind) as number
      if (draw < rate) return kind === 'kill' && ++kills > MOST_KILLS ? undefined : kind
      draw -= rate
    }
    return undefined
  }

  return {
    at(site, ...kinds) {
      if (isOver) return undefined
      const n = visits.get(site) ?? 0
      visits.set(site, n + 1)
      const fault = listed === undefined ? byChance(site, n, kinds) : listed.get(`${site}#${n}`)
      if (fault === undefined || !kinds.includes(fault)) return undefined
      struck.push({ site, n, fault })
      return fault
    },
    struck,
    end: () => (isOver = true),
    get areOver() {
      return isOver
    },
  }
}

/**
 * Faults as one word for a command line.
 *
 * @example
 * formatFaults([{ site: 'send', n: 2, fault: 'time-out-taken' }]) // 'send#2=time-out-taken'
 */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map(({ site, n, fault }) => `${site}#${n}=${fault}`).join(',')
}

/**
 * Reads what {@link formatFaults} wrote.
 *
 * @throws ValidationError naming the fault that cannot be read
 */
export function parseFaults(text: string): readonly Fault[] {
  if (text === '') return []
  return text.split(',').map((entry, index) => {
    const [, site, n, fault] = /^([^#=]+)#(\d{1,9})=([a-z-]+)$/.exec(entry) ?? []
    if (site === undefined || !faultKinds.includes(fault as FaultKind)) {
      throw new ValidationError('faults', [
        { path: `[${index}]`, message: `expected site#n=fault, with a fault of: ${faultKinds.join(', ')}` },
      ])
    }
    return { site, n: Number(n), fault: fault as FaultKind }
  })
}
