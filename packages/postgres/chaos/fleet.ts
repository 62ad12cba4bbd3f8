import type { Random } from '@crossdesk/core'
import type { WorkerSettings } from './signals.ts'
import { sleep } from './sleep.ts'
import { startWorker, type WorkerProcess } from './worker-process.ts'

/** All workers. One that is killed is started again. */
export interface Fleet {
  /** Of those that can be reached at the moment. */
  addresses(): readonly string[]
  /** Kills one that is ready; undefined when there is none. */
  killOne(): WorkerProcess | undefined
  /** No handler fails any more. */
  calmDown(): Promise<void>
  /** Resolves when all are ready. */
  ready(): Promise<void>
  /** Resolves when nothing is running or due. */
  idle(): Promise<void>
  redrive(): Promise<void>
  /** Lets all finish and end. */
  stop(): Promise<void>
  start(): void
}

/** How a fleet is made. */
export interface FleetOptions {
  readonly count: number
  readonly settings: Omit<WorkerSettings, 'isCalm'>
  readonly random: Random
  readonly onRun: (message: string) => void
  /** Told when a worker ends that nobody killed or stopped. */
  readonly onCrash: () => void
}

/** No worker yet. */
export function createFleet({ count, settings, random, onRun, onCrash }: FleetOptions): Fleet {
  const workers: WorkerProcess[] = []
  const wanted = new Set<WorkerProcess>()
  let isCalm = false

  function startAt(place: number): void {
    const worker = startWorker({ ...settings, isCalm }, onRun)
    workers[place] = worker
    wanted.add(worker)
    void watch(worker, place)
  }

  async function watch(worker: WorkerProcess, place: number): Promise<void> {
    await worker.ended
    // Who was killed or told to stop is not missed.
    if (!wanted.delete(worker)) return
    onCrash()
    await sleep(1000)
    startAt(place)
  }

  async function replace(victim: WorkerProcess, place: number, afterMs: number): Promise<void> {
    await victim.ended
    await sleep(afterMs)
    startAt(place)
  }

  async function ready(): Promise<void> {
    while (!workers.every((worker) => wanted.has(worker) && worker.url !== undefined)) await sleep(20)
  }

  return {
    addresses: () => workers.flatMap(({ url }) => url ?? []),
    killOne() {
      const alive = [...workers.keys()].filter((place) => workers[place]?.url !== undefined)
      const place = alive[Math.floor(random.next() * alive.length)]
      const victim = place === undefined ? undefined : workers[place]
      if (place === undefined || victim === undefined) return undefined
      wanted.delete(victim)
      victim.kill()
      void replace(victim, place, 200 + random.next() * 1800)
      return victim
    },
    async calmDown() {
      isCalm = true
      await ready()
      for (const worker of workers) await worker.order('calm')
    },
    ready,
    async idle() {
      await ready()
      await workers[0]?.order('idle')
    },
    async redrive() {
      await ready()
      await workers[0]?.order('redrive')
    },
    async stop() {
      await ready()
      await Promise.all(
        workers.map(async (worker) => {
          wanted.delete(worker)
          await worker.order('stop')
          await worker.ended
        }),
      )
    },
    start() {
      for (let place = 0; place < count; place++) startAt(place)
    },
  }
}
