import { ValidationError } from '../errors/validation-error.ts'
import type { Chance } from './chance.ts'

/** How often each kind of fault strikes where it can, before the seed makes it rarer or more frequent. */
const RATES = {
  /** A process dies at once; what it was doing is cut off. */
  kill: 0.003,
  /** A process is told to stop, finishes what it can within 2 s, and is replaced. */
  redeploy: 0.04,
  /** The clock of a process is set forward or back. */
  'step-clock': 0.1,
  /** The store writes nothing and says so. */
  'refuse-commit': 0.02,
  /** The store has written all, but the connection breaks before it says so. */
  'lose-commit-answer': 0.02,
  /** A webhook never arrives. */
  'lose-webhook': 0.05,
  /** The answer to a webhook never arrives: the platform delivers again what was taken. */
  'lose-webhook-answer': 0.08,
  /** The platform delivers a webhook twice, at once or later. */
  'repeat-webhook': 0.1,
  /** The platform takes its time with an event; others overtake it where the platform does not promise order. */
  'delay-event': 0.1,
  /** The platform answers 429 to a send. */
  'rate-limit': 0.05,
  /** The platform answers 500 to a send and has not taken it. */
  'server-error': 0.06,
  /** No answer to a send, which was not taken. */
  'time-out-untaken': 0.05,
  /** No answer to a send, which was taken. */
  'time-out-taken': 0.06,
  /** The connection breaks during a send, in a way that the adapter does not expect; taken or not. */
  'cut-send': 0.05,
  /** The platform does not know our credentials for a while. */
  unauthorise: 0.01,
  /** What was taken fails on its way to the customer. */
  'fail-receipt': 0.08,
  /** A handler throws, before or after it has written something. */
  'throw-in-handler': 0.08,
} as const

/** Something that goes wrong on purpose. */
export type FaultKind = keyof typeof RATES

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
