import type { RunJob, WorkOptions, Worker } from '../ports/backend.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Random } from '../ports/random.ts'
import { onNextTurn } from '../storage/next-turn.ts'
import { isBusyWith, type Lanes, type TenantLanes } from './lanes.ts'
import type { Store } from './store.ts'
import { LaneWorker, type Workplace } from './worker.ts'

/** Jobs after which timers and I/O get their turn. */
const MAX_IN_TURN = 64
/** … or after so long, looked at from the eighth job on: how long a turn has lasted is known only from its first job. */
const MAX_TURN_MS = 5
const FEW_IN_TURN = 8

/** All workers of a backend: who does which kind, when to look for work, when to rest. */
export interface Workers {
  start(kinds: readonly string[], tenant: TenantLanes | undefined, run: RunJob, options: WorkOptions): Worker
  /** A lane has a job of this kind. */
  onReady(kind: string, tenant: TenantLanes): void
  /** To be called after each commit: timers may have been set, workers become idle. */
  afterCommit(): void
  close(): void
}

/** What workers are made of. */
export interface WorkersOptions {
  readonly lanes: Lanes
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
}

/** No workers yet. */
export function createWorkers({ lanes, store, clock, random, ids }: WorkersOptions): Workers {
  const byKind = new Map<string, LaneWorker[]>()
  const all = new Set<LaneWorker>()
  const hungry = new Set<LaneWorker>()
  const idleWaits: { readonly worker: LaneWorker; readonly resolve: () => void }[] = []
  let isFeeding = false
  let isResting = false
  let begun = 0
  let turnBegan = 0
  let isClosed = false
  let alarm: { readonly at: number; readonly cancel: () => void } | undefined

  const place: Workplace = {
    clock,
    random,
    ids,
    tenant: (id) => store.tenant(id),
    commit(tenant, writes, end) {
      const isCommitted = store.commit(tenant, writes, end)
      setAlarm()
      return isCommitted
    },
    mayBegin(worker) {
      if (!isResting && isTurnOver()) rest()
      if (isResting) hungry.add(worker)
      return !isResting
    },
    take(kind, tenant) {
      const record = lanes.take(kind, tenant)
      if (record !== undefined && begun++ === 0) turnBegan = clock.now()
      return record
    },
    hold(record, until) {
      lanes.hold(record, until, clock.now())
      setAlarm()
    },
    onSettled: tellIdle,
  }

  function isTurnOver(): boolean {
    return begun >= MAX_IN_TURN || (begun >= FEW_IN_TURN && clock.now() - turnBegan >= MAX_TURN_MS)
  }

  function rest(): void {
    isResting = true
    onNextTurn(() => {
      isResting = false
      begun = 0
      feedHungry()
    })
  }

  function feedHungry(): void {
    isFeeding = false
    for (const worker of hungry) {
      if (isResting) return
      hungry.delete(worker)
      worker.feed()
    }
  }

  function feedSoon(worker: LaneWorker): void {
    hungry.add(worker)
    if (isFeeding || isResting) return
    isFeeding = true
    queueMicrotask(feedHungry)
  }

  /** One timer for whatever wakes first. */
  function setAlarm(): void {
    const at = lanes.wakesAt
    if (at === undefined || (alarm !== undefined && alarm.at <= at)) return
    alarm?.cancel()
    const cancel = clock.schedule(at - clock.now(), () => {
      alarm = undefined
      lanes.wake(clock.now())
      setAlarm()
      tellIdle()
    })
    alarm = { at, cancel }
  }

  function isServed(kind: string, tenant: TenantLanes): boolean {
    return byKind.get(kind)?.some((worker) => worker.tenant === undefined || worker.tenant === tenant) ?? false
  }

  function isIdle(worker: LaneWorker): boolean {
    if (isClosed) return true
    const { kinds, tenant } = worker
    // The cheap answers first: the last one looks at every lane.
    if (worker.isRunning) return false
    if (worker.canTake) for (const kind of kinds) if (lanes.isReady(kind, tenant)) return false
    for (const owner of tenant === undefined ? store.tenants() : [store.tenant(tenant.id)]) {
      for (const lane of owner.lanes.lanes.values()) if (isBusyWith(lane, kinds, (kind) => isServed(kind, owner.lanes))) return false
    }
    return true
  }

  function tellIdle(): void {
    for (let i = idleWaits.length - 1; i >= 0; i--) {
      const wait = idleWaits[i]
      if (wait === undefined || !isIdle(wait.worker)) continue
      idleWaits.splice(i, 1)
      wait.resolve()
    }
  }

  function whenIdle(worker: LaneWorker): Promise<void> {
    lanes.wake(clock.now())
    if (isIdle(worker)) return Promise.resolve()
    return new Promise((resolve) => idleWaits.push({ worker, resolve }))
  }

  async function retire(worker: LaneWorker): Promise<void> {
    for (const kind of worker.kinds) {
      const others = byKind.get(kind)?.filter((other) => other !== worker) ?? []
      if (others.length === 0) byKind.delete(kind)
      else byKind.set(kind, others)
    }
    hungry.delete(worker)
    await worker.stop()
    all.delete(worker)
    tellIdle()
  }

  return {
    start(kinds, tenant, run, options) {
      const worker = new LaneWorker(place, kinds, tenant, run, options)
      all.add(worker)
      for (const kind of worker.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), worker])
      feedSoon(worker)
      return { stop: () => retire(worker), idle: () => whenIdle(worker) }
    },
    onReady(kind, tenant) {
      for (const worker of byKind.get(kind) ?? []) {
        if (worker.canTake && (worker.tenant === undefined || worker.tenant === tenant)) feedSoon(worker)
      }
    },
    afterCommit() {
      setAlarm()
      tellIdle()
    },
    close() {
      isClosed = true
      alarm?.cancel()
      for (const worker of all) worker.abandon()
      byKind.clear()
      hungry.clear()
      tellIdle()
    },
  }
}
