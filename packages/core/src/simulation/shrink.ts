import type { Fault } from './faults.ts'
import type { Invariant } from './observer.ts'
import { simulate, type SimulationOptions } from './simulate.ts'

/** What to look for while shrinking. */
export interface ShrinkOptions extends Omit<SimulationOptions, 'faults'> {
  /** The faults of the run that failed. */
  readonly faults: readonly Fault[]
  /** A smaller list has to break the same promise. */
  readonly invariant: Invariant
  /** Runs to spend. Default 200. */
  readonly maxRuns?: number
}

/**
 * A smaller list of faults that still breaks the promise: takes halves, quarters, eighths away for as long as the run fails without them
 * (delta debugging; Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002). With enough runs no single fault of the
 * result can be left out.
 */
export async function shrinkFaults({ faults, invariant, maxRuns = 200, ...options }: ShrinkOptions): Promise<readonly Fault[]> {
  let runs = 0

  /** The faults that struck, if they still break the promise. */
  async function failingWith(candidates: readonly Fault[]): Promise<readonly Fault[] | undefined> {
    runs++
    const report = await simulate({ ...options, faults: candidates })
    return report.violations.some((violation) => violation.invariant === invariant) ? report.faults : undefined
  }

  let smallest = (await failingWith([])) ?? faults
  let size = Math.ceil(smallest.length / 2)
  while (smallest.length > 0 && runs < maxRuns) {
    let isSmaller = false
    for (let start = 0; start < smallest.length && runs < maxRuns;) {
      const failing = await failingWith(smallest.toSpliced(start, size))
      if (failing === undefined) start += size
      else {
        smallest = failing
        isSmaller = true
      }
    }
    if (size > 1) size = Math.ceil(size / 2)
    else if (!isSmaller) break
  }
  return smallest
}
