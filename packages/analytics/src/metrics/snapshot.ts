import { ValidationError } from '@crossdesk/core'
import type { MetricCell } from './cell.ts'
import type { CustomersState } from './customers.ts'
import { MOMENTS } from '../conversation/state.ts'
import { type Episode, copyEpisode } from './episode.ts'
import { type FoldedCells, foldedKey } from './fold.ts'
import { type Ledger, type LedgerRules, type Thread, type Trail, createLedger, createThread } from './ledger.ts'
import type { MetricsSnapshot } from './metrics.ts'
import { type StepKindCode, insertStep } from './step-log.ts'
import { type TableState, fillTable, tableState } from './table.ts'
import { checkLater } from './settle-threads.ts'
import { markDirty } from './thread-rows.ts'
import { type WorkLog, type WorkLogState, createWorkLog } from './work-log.ts'

/** What stands beside the ledger. */
export interface Counters {
  readonly tenant: string | null
  readonly now: number | null
  readonly sweptAt: number | null
  readonly foldedTo: number | null
  readonly taken: number
  readonly repeated: number
  readonly late: number
}

/** All of the metrics, as JSON. */
export interface MetricsState {
  readonly counters: Counters
  readonly texts: readonly string[]
  readonly customers: CustomersState
  readonly episodes: TableState
  readonly replies: TableState
  readonly scores: TableState
  readonly judgements: TableState
  readonly worked: TableState
  readonly work: WorkLogState
  readonly threads: readonly ThreadState[]
  readonly folded: readonly MetricCell[]
}

interface ThreadState {
  readonly id: string
  readonly channel: number
  readonly customer: number
  readonly customerId: string | null
  readonly customerAt: number | null
  readonly base: Episode | null
  readonly episode: Episode | null
  readonly episodes: Trail
  readonly replies: Trail | null
  readonly scores: Trail | null
  readonly judgements: Trail | null
  readonly surveys: readonly (readonly [id: string, row: number])[] | null
  readonly surveysAtBase: number
  readonly hasWithdrawn: boolean
  readonly early: readonly (readonly [message: string, flags: number])[] | null
  readonly failures: readonly (readonly [message: string, parts: readonly string[]])[] | null
  readonly isDirty: boolean
  readonly checkAt: number
  readonly steps: readonly StepState[]
}

type StepState = readonly [
  kind: number,
  at: number,
  told: number,
  who: number,
  value: number,
  detail: number,
  flags: number,
  ref: string | null,
]

/** Writes everything down. */
export function toSnapshot(ledger: Ledger, work: WorkLog, folded: FoldedCells, counters: Counters): MetricsSnapshot {
  const state: MetricsState = {
    counters,
    texts: ledger.texts.toJSON(),
    customers: ledger.customers.toJSON(),
    episodes: tableState(ledger.episodes),
    replies: tableState(ledger.replies),
    scores: tableState(ledger.scores),
    judgements: tableState(ledger.judgements),
    worked: tableState(work.worked),
    work: work.toJSON(),
    threads: [...ledger.threads.values()].map((thread) => threadState(ledger, thread)),
    folded: [...folded.values()],
  }
  return { version: 1, state }
}

/** What {@link toSnapshot} wrote. @throws ValidationError when it is something else */
export function parseSnapshot({ version, state }: MetricsSnapshot): MetricsState {
  const isOurs =
    version === 1 && typeof state === 'object' && state !== null && 'counters' in state && 'threads' in state && 'episodes' in state
  if (!isOurs) {
    throw new ValidationError('metrics', [{ path: 'snapshot', message: 'expected what snapshot() of version 1 gave' }])
  }
  // Only the shape's beginning is looked at: a snapshot is the program's own file.
  return state as MetricsState
}

/** The ledger, the work and the folded days as they were. */
export function fromSnapshot(
  state: MetricsState,
  rules: LedgerRules,
): { readonly ledger: Ledger; readonly work: WorkLog; readonly folded: FoldedCells } {
  const ledger = createLedger(rules, state.texts, state.customers)
  fillTable(ledger.episodes, state.episodes)
  fillTable(ledger.replies, state.replies)
  fillTable(ledger.scores, state.scores)
  fillTable(ledger.judgements, state.judgements)
  for (const thread of state.threads) ledger.threads.set(thread.id, toThread(ledger, thread))
  const work = createWorkLog(state.work)
  fillTable(work.worked, state.worked)
  return { ledger, work, folded: new Map(state.folded.map((cell) => [foldedKey(cell), cell])) }
}

function threadState({ log }: Ledger, thread: Thread): ThreadState {
  const steps: StepState[] = []
  for (let step = thread.head; step >= 0; step = log.next[step] as number) {
    steps.push([
      log.kind[step] as number,
      log.at[step] as number,
      log.told[step] as number,
      log.who[step] as number,
      log.value[step] as number,
      log.detail[step] as number,
      log.flags[step] as number,
      log.ref[step] ?? null,
    ])
  }
  return {
    id: thread.id,
    channel: thread.channel,
    customer: thread.customer,
    customerId: thread.customerId ?? null,
    customerAt: Number.isFinite(thread.customerAt) ? thread.customerAt : null,
    base: thread.base === null ? null : copyEpisode(thread.base),
    episode: thread.episode === null ? null : copyEpisode(thread.episode),
    episodes: copyTrail(thread.episodes),
    replies: thread.replies === null ? null : copyTrail(thread.replies),
    scores: thread.scores === null ? null : copyTrail(thread.scores),
    judgements: thread.judgements === null ? null : copyTrail(thread.judgements),
    surveys: thread.surveys?.map(([id, row]) => [id, row]) ?? null,
    surveysAtBase: thread.surveysAtBase,
    hasWithdrawn: thread.hasWithdrawn,
    early: thread.early === null ? null : [...thread.early],
    failures: thread.failures === null ? null : [...thread.failures].map(([message, parts]) => [message, [...parts]]),
    isDirty: thread.isDirty,
    checkAt: thread.checkAt,
    steps,
  }
}

function toThread(ledger: Ledger, state: ThreadState): Thread {
  const thread = createThread(state.id)
  thread.channel = state.channel
  thread.customer = state.customer
  thread.customerId = state.customerId ?? undefined
  thread.customerAt = state.customerAt ?? -Infinity
  // The state may be read twice, so nothing of it is shared.
  thread.base = toEpisode(state.base)
  thread.episode = toEpisode(state.episode)
  thread.episodes.rows.push(...state.episodes.rows)
  thread.episodes.used = state.episodes.used
  for (const name of ['replies', 'scores', 'judgements'] as const) {
    const trail = state[name]
    if (trail !== null) thread[name] = copyTrail(trail)
  }
  thread.surveys = state.surveys?.map(([id, row]): [string, number] => [id, row]) ?? null
  thread.surveysAtBase = state.surveysAtBase
  thread.hasWithdrawn = state.hasWithdrawn
  thread.early = state.early === null ? null : new Map(state.early)
  thread.failures = state.failures === null ? null : new Map(state.failures.map(([message, parts]) => [message, new Set(parts)]))
  thread.calendar = ledger.rules.calendarOf(ledger.texts.text(thread.channel), ledger.customers.marketOf(thread.customer))
  for (const [kind, at, told, who, value, detail, flags, ref] of state.steps) {
    const step = insertStep(ledger.log, thread, kind as StepKindCode, at, told, who, value, detail, ref ?? undefined)
    ledger.log.flags[step] = flags
  }
  if (state.isDirty) markDirty(ledger, thread)
  checkLater(ledger, thread, state.checkAt)
  return thread
}

/** An episode from JSON, where moments that were NaN are null. */
function toEpisode(written: Episode | null): Episode | null {
  if (written === null) return null
  const episode = copyEpisode(written)
  for (const name of MOMENTS) episode.state[name] ??= Number.NaN
  return episode
}

function copyTrail({ rows, used }: Trail): Trail {
  return { rows: [...rows], used }
}
