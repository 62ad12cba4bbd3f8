import type { Timestamp } from '../model/basics.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { Chance } from './chance.ts'
import type { FaultKind, Faults } from './faults.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What simulated processes live in. */
export interface Surroundings {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly faults: Faults
}

/** One life of a process. When it is killed nothing that it waits for ever comes, so nothing of it goes on. */
export interface Process {
  readonly name: string
  readonly isAlive: boolean
  /** Its own clock: skewed, and its alarms die with it. */
  readonly clock: Clock
  readonly random: Random
  /**
   * A place between two effects: others may come first, or the process may die here. Undefined when it goes on at once: each promise less
   * is a turn less.
   */
  step(site: string): Promise<void> | undefined
  /** A fault of this place that the process survives. */
  faultAt(site: string, ...kinds: readonly FaultKind[]): FaultKind | undefined
  /** What came from outside, if the process lives to hear it. */
  hear<T>(news: Promise<T>): Promise<T>
  stepClock(byMs: number): void
  kill(): void
  /** @returns takes the listener away again */
  onDeath(listener: () => void): () => void
}

/** Shares of the steps that take no time, and that take long: a slow disk, a pause of the garbage collector. */
const AT_ONCE = 0.6
const LONG = 0.98

/** Starts a process. */
export function createProcess({ time, chance, faults }: Surroundings, name: string, startSkewMs: number): Process {
  const mourners = new Set<() => void>()
  let isAlive = true
  let skewMs = startSkewMs
  let steps = 0

  const now = (): Timestamp => time.now() + skewMs

  function kill(): void {
    if (!isAlive) return
    isAlive = false
    for (const listener of mourners) listener()
    mourners.clear()
  }

  function pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => time.schedule(delayMs, () => (isAlive ? resolve() : undefined)))
  }

  return {
    name,
    get isAlive() {
      return isAlive
    },
    clock: {
      now,
      schedule: (delayMs, callback) => time.schedule(delayMs, () => (isAlive ? callback() : undefined)),
    },
    random: chance.stream(`random of ${name}`),
    step(site) {
      if (isAlive && faults.at(site, 'kill') !== undefined) kill()
      if (!isAlive) return new Promise(() => {})
      const draw = chance.at(name, steps++)
      if (draw < AT_ONCE) return undefined
      return pause(draw > LONG ? 100 + (draw - LONG) * 50_000 : 1 + (draw - AT_ONCE) * 50)
    },
    faultAt: (site, ...kinds) => (isAlive ? faults.at(site, ...kinds) : undefined),
    hear: (news) =>
      new Promise((resolve, reject) => {
        news.then(
          (value) => (isAlive ? resolve(value) : undefined),
          (error: unknown) => (isAlive ? reject(error) : undefined),
        )
      }),
    stepClock: (byMs) => (skewMs += byMs),
    kill,
    onDeath(listener) {
      mourners.add(listener)
      return () => mourners.delete(listener)
    },
  }
}
