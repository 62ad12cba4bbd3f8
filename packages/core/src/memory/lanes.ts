import type { TenantId, Timestamp } from '../model/basics.ts'
import type { NewJob } from '../ports/backend.ts'
import { LinkedList, type Linked } from './linked-list.ts'
import { RememberedIds } from './remembered-ids.ts'
import { TimeHeap, type Timed } from './time-heap.ts'

/**
 * A job from its posting to its end.
 *
 * - `sleeping`: not due; in no lane yet. - `waiting`: in its lane, for its turn. - `held`: failed or asked for another run; keeps its lane until `at`.
 * - `running`.
 */
export interface JobRecord extends Linked<JobRecord>, Timed {
  readonly job: NewJob
  readonly tenant: TenantLanes
  readonly postedAt: Timestamp
  state: 'sleeping' | 'waiting' | 'held' | 'running'
  at: Timestamp
  attempt: number
}

/** The lanes and jobs of one tenant. */
export interface TenantLanes {
  readonly id: TenantId
  /** Only those with something in them: an idle lane costs nothing. */
  readonly lanes: Map<string, Lane>
  /** All jobs that are not done. */
  readonly jobs: Map<string, JobRecord>
  readonly remembered: RememberedIds
}

/** A mailbox with something in it. */
export interface Lane extends Linked<Lane> {
  readonly name: string
  readonly tenant: TenantLanes
  /** Goes before all others: it was begun. */
  begun: JobRecord | undefined
  /** Jobs without `dueAt`. */
  readonly waiting: LinkedList<JobRecord>
  /** Jobs whose time has come. */
  due: TimeHeap<JobRecord> | undefined
  /** The kind of its next job, when that can be run now: under it the lane lies in the ready lanes. */
  readyFor: string | undefined
}

/** A new tenant without jobs. */
export function createTenantLanes(id: TenantId): TenantLanes {
  return { id, lanes: new Map(), jobs: new Map(), remembered: new RememberedIds() }
}

/** Which job comes next, in all lanes of all tenants. Knows no workers and runs nothing. */
export class Lanes {
  readonly #onReady: (kind: string, tenant: TenantLanes) => void
  /** Sleeping and held jobs; one heap for all, so that one timer does. */
  readonly #asleep = new TimeHeap<JobRecord>()
  /** Ready lanes by the kind of their next job, then by tenant, each in order of becoming ready. Kinds are few and stay; tenants without a ready lane do not. */
  readonly #ready = new Map<string, Map<TenantLanes, LinkedList<Lane>>>()
  #posted = 0

  /** @param onReady told whenever a lane has a job that can be run */
  constructor(onReady: (kind: string, tenant: TenantLanes) => void) {
    this.#onReady = onReady
  }

  /** When the next sleeping or held job wakes. */
  get wakesAt(): Timestamp | undefined {
    return this.#asleep.first?.at
  }

  /** @returns false when the id was seen before */
  post(tenant: TenantLanes, job: NewJob, now: Timestamp): boolean {
    if (tenant.jobs.has(job.id) || tenant.remembered.has(job.id, now)) return false
    const record: JobRecord = {
      job,
      tenant,
      postedAt: now,
      state: 'waiting',
      at: job.dueAt ?? now,
      order: this.#posted++,
      attempt: 1,
      heapIndex: 0,
      previous: undefined,
      next: undefined,
    }
    tenant.jobs.set(job.id, record)
    if (record.at > now) this.#sleep(record, 'sleeping')
    else this.#enter(record)
    return true
  }

  /** @returns whether a waiting job was taken back */
  cancel(tenant: TenantLanes, id: string): boolean {
    const record = tenant.jobs.get(id)
    if (record === undefined) tenant.remembered.forgetDead(id)
    if (record === undefined || record.state === 'running') return false
    tenant.jobs.delete(id)
    if (record.state === 'waiting') this.#leave(record)
    else this.#asleep.remove(record)
    const lane = tenant.lanes.get(record.job.lane)
    if (lane === undefined) return true
    if (lane.begun === record) lane.begun = undefined
    this.#refresh(lane)
    return true
  }

  /** Begins the next job of a kind, of one tenant or of all in turn. */
  take(kind: string, tenant: TenantLanes | undefined): JobRecord | undefined {
    const tenants = this.#ready.get(kind)
    const whose = tenant ?? tenants?.keys().next().value
    const lane = whose && tenants?.get(whose)?.first
    if (lane === undefined) return undefined
    const record = headOf(lane) as JobRecord
    this.#leave(record)
    record.state = 'running'
    lane.begun = record
    this.#refresh(lane)
    const others = tenants?.get(lane.tenant)
    if (others !== undefined && tenants !== undefined && tenants.size > 1) {
      // To the end of the queue of tenants: a busy one does not hold up the others.
      tenants.delete(lane.tenant)
      tenants.set(lane.tenant, others)
    }
    return record
  }

  /** Ends a running job. Its lane goes on, its id stays known. */
  end(record: JobRecord, now: Timestamp, isDead: boolean): void {
    record.tenant.jobs.delete(record.job.id)
    record.tenant.remembered.add(record.job.id, now, isDead)
    const lane = laneOf(record)
    lane.begun = undefined
    this.#refresh(lane)
  }

  /** Lets a running job wait until then, and its lane with it. */
  hold(record: JobRecord, until: Timestamp, now: Timestamp): void {
    if (until > now) {
      record.at = until
      this.#sleep(record, 'held')
    } else {
      record.state = 'waiting'
      this.#refresh(laneOf(record))
    }
  }

  /** Wakes all whose time has come. */
  wake(now: Timestamp): void {
    for (let record = this.#asleep.first; record !== undefined && record.at <= now; record = this.#asleep.first) {
      this.#asleep.remove(record)
      if (record.state === 'sleeping') this.#enter(record)
      else {
        record.state = 'waiting'
        this.#refresh(laneOf(record))
      }
    }
  }

  /** Whether a job of this kind, of one tenant or of any, could be run now. */
  isReady(kind: string, tenant: TenantLanes | undefined): boolean {
    const tenants = this.#ready.get(kind)
    return tenants !== undefined && (tenant === undefined ? tenants.size > 0 : tenants.has(tenant))
  }

  #sleep(record: JobRecord, state: 'sleeping' | 'held'): void {
    record.state = state
    this.#asleep.push(record)
  }

  #enter(record: JobRecord): void {
    const { tenant, job } = record
    let lane = tenant.lanes.get(job.lane)
    if (lane === undefined) {
      lane = {
        name: job.lane,
        tenant,
        begun: undefined,
        waiting: new LinkedList(),
        due: undefined,
        readyFor: undefined,
        previous: undefined,
        next: undefined,
      }
      tenant.lanes.set(job.lane, lane)
    }
    record.state = 'waiting'
    if (job.dueAt === undefined) lane.waiting.push(record)
    else (lane.due ??= new TimeHeap()).push(record)
    this.#refresh(lane)
  }

  #leave(record: JobRecord): void {
    const lane = laneOf(record)
    if (lane.begun === record) return
    if (record.job.dueAt === undefined) lane.waiting.remove(record)
    else lane.due?.remove(record)
  }

  /** To be called after every change of a lane: puts it where it belongs. */
  #refresh(lane: Lane): void {
    const head = headOf(lane)
    const kind = head?.state === 'waiting' ? head.job.kind : undefined
    if (kind !== lane.readyFor) {
      if (lane.readyFor !== undefined) this.#unready(lane, lane.readyFor)
      lane.readyFor = kind
      if (kind !== undefined) this.#makeReady(lane, kind)
    }
    if (head === undefined) lane.tenant.lanes.delete(lane.name)
  }

  #makeReady(lane: Lane, kind: string): void {
    let tenants = this.#ready.get(kind)
    if (tenants === undefined) this.#ready.set(kind, (tenants = new Map()))
    let lanes = tenants.get(lane.tenant)
    if (lanes === undefined) tenants.set(lane.tenant, (lanes = new LinkedList()))
    lanes.push(lane)
    this.#onReady(kind, lane.tenant)
  }

  #unready(lane: Lane, kind: string): void {
    const tenants = this.#ready.get(kind)
    const lanes = tenants?.get(lane.tenant)
    lanes?.remove(lane)
    if (lanes?.first === undefined) tenants?.delete(lane.tenant)
  }
}

function headOf(lane: Lane): JobRecord | undefined {
  return lane.begun ?? lane.waiting.first ?? lane.due?.first
}

function laneOf(record: JobRecord): Lane {
  return record.tenant.lanes.get(record.job.lane) as Lane
}

/** Whether a lane has a job of one of these kinds that will be run without waiting for a later time, given the kinds that somebody runs. */
export function isBusyWith(lane: Lane, kinds: ReadonlySet<string>, isServed: (kind: string) => boolean): boolean {
  const head = headOf(lane)
  if (head === undefined || head.state === 'held' || (head.state === 'waiting' && !isServed(head.job.kind))) return false
  if (kinds.has(head.job.kind)) return true
  for (let record = lane.waiting.first; record !== undefined; record = record.next) if (kinds.has(record.job.kind)) return true
  if (lane.due !== undefined) for (const record of lane.due) if (kinds.has(record.job.kind)) return true
  return false
}
