import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Which seeds to run, and on how many threads. */
export interface ManyOptions {
  readonly seeds: number
  readonly from: number
  readonly jobs: number
}

/** What came of many runs. */
export interface Totals {
  /** Seeds that break a promise, in order. */
  readonly failing: readonly number[]
  /** By kind. */
  readonly faults: Readonly<Record<string, number>>
  /** By type of event. */
  readonly inbound: Readonly<Record<string, number>>
  readonly webhooks: number
  readonly takes: number
}

/** Some seeds in a row, as they are given to a worker. */
export interface Stretch {
  readonly from: number
  readonly count: number
}

/** Seeds that a worker is given at once: few enough that all workers end together. */
const STRETCH = 25

/** Runs seeds on several threads; each world is single-threaded. */
export async function simulateMany({ seeds, from, jobs }: ManyOptions, onProgress: (done: number) => void): Promise<Totals> {
  const totals = { failing: [] as number[], faults: {}, inbound: {}, webhooks: 0, takes: 0 }
  let given = 0
  let done = 0

  function nextStretch(): Stretch | undefined {
    if (given >= seeds) return undefined
    const stretch = { from: from + given, count: Math.min(STRETCH, seeds - given) }
    given += stretch.count
    return stretch
  }

  async function runWorker(): Promise<void> {
    const worker = new Worker(new URL('worker.ts', import.meta.url))
    try {
      for (let stretch = nextStretch(); stretch !== undefined; stretch = nextStretch()) {
        const result = await ask(worker, stretch)
        totals.failing.push(...result.failing)
        add(totals.faults, result.faults)
        add(totals.inbound, result.inbound)
        totals.webhooks += result.webhooks
        totals.takes += result.takes
        done += stretch.count
        onProgress(done)
      }
    } finally {
      await worker.terminate()
    }
  }

  await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(seeds / STRETCH)) }, runWorker))
  totals.failing.sort((left, right) => left - right)
  return totals
}

/** @throws what the worker threw */
async function ask(worker: Worker, stretch: Stretch): Promise<Totals> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(stretch)
  const [totals] = await once(worker, 'message')
  return totals as Totals
}

/** Adds counts by name. */
export function add(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count
}
