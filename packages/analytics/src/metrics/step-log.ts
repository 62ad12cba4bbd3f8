import type { Timestamp } from '@crossdesk/core'

/**
 * What a step of the log is. Steps of one moment are taken in this order, so that the order in which they came plays no part: the desk reopens a
 * conversation in the same commit as, and before, it takes the message that caused it.
 */
export const StepKind = {
  reopened: 0,
  customer: 1,
  /** Something learnt: `who` the text's number, `value` how sure, `detail` which dimension. */
  fact: 2,
  /** `who`: the bot. `value`: how many parts. */
  bot: 3,
  /** Sent by the program itself, a notice or a survey: the customer's turn, as the desk sees it, but nobody has answered. */
  notice: 4,
  /** `who`: the agent. `value`: how many parts. */
  agent: 5,
  /** `who`: the agent, or -1. */
  assigned: 6,
  handover: 7,
  /** `who`: the agent, or -1. */
  resolved: 8,
  /** `ref`: the message. `value`: 1 when it was right. `who`: the reviewer. */
  judged: 9,
  /** `ref`: the survey. `detail`: its kind. */
  surveySent: 10,
  /** As `surveySent`, and `value`: the score. */
  surveyAnswered: 11,
} as const

/** One of {@link StepKind}. */
export type StepKindCode = (typeof StepKind)[keyof typeof StepKind]

/** What a step can teach of its conversation, beyond its times. The number is the step's `detail`. */
export const FACTS = { language: 0, intent: 1, product: 2, bot: 3 } as const

/** Flags of a message step. */
export const StepFlag = {
  /** A device confirmed that it came. */
  confirmed: 1,
  /** All parts failed. */
  failed: 2,
  /** It was the answer to a survey. */
  survey: 4,
} as const

/**
 * Steps of all conversations that are remembered, in flat columns: each conversation's are linked from the first to the last, and the place of a step that
 * is not needed any more is used again.
 */
export interface StepLog {
  at: Float64Array
  /** When the journal told it: a message's own time may lie before. */
  told: Float64Array
  value: Float64Array
  kind: Uint8Array
  detail: Uint8Array
  flags: Uint8Array
  who: Int32Array
  next: Int32Array
  previous: Int32Array
  /** Id of the message or survey. */
  readonly ref: (string | undefined)[]
  /** The first of the free places, or -1. */
  free: number
  size: number
}

/** The ends of one conversation's steps; -1 when there is none. */
export interface StepChain {
  head: number
  tail: number
  steps: number
}

const FIRST_CAPACITY = 1024

/** An empty log. */
export function createStepLog(): StepLog {
  return {
    at: new Float64Array(FIRST_CAPACITY),
    told: new Float64Array(FIRST_CAPACITY),
    value: new Float64Array(FIRST_CAPACITY),
    kind: new Uint8Array(FIRST_CAPACITY),
    detail: new Uint8Array(FIRST_CAPACITY),
    flags: new Uint8Array(FIRST_CAPACITY),
    who: new Int32Array(FIRST_CAPACITY),
    next: new Int32Array(FIRST_CAPACITY),
    previous: new Int32Array(FIRST_CAPACITY),
    ref: [],
    free: -1,
    size: 0,
  }
}

/**
 * Puts a step where it belongs in its conversation: at the end, or, when it is late, before what came after it.
 *
 * @returns its place; -1 when the same step is there already: an event that was read twice
 */
export function insertStep(
  log: StepLog,
  chain: StepChain,
  kind: StepKindCode,
  at: Timestamp,
  told: Timestamp,
  who: number,
  value: number,
  detail: number,
  ref: string | undefined,
): number {
  const step = log.free < 0 ? log.size : log.free
  if (step >= log.kind.length) grow(log)
  const free = log.next[step] as number
  log.at[step] = at
  log.told[step] = told
  log.value[step] = value
  log.kind[step] = kind
  log.detail[step] = detail
  log.flags[step] = 0
  log.who[step] = who
  log.ref[step] = ref
  let before = chain.tail
  while (before >= 0 && isAfter(log, before, step)) before = log.previous[before] as number
  if (before >= 0 && isSame(log, before, step)) return -1
  if (log.free < 0) log.size++
  else log.free = free
  const after = before < 0 ? chain.head : (log.next[before] as number)
  log.previous[step] = before
  log.next[step] = after
  if (before < 0) chain.head = step
  else log.next[before] = step
  if (after < 0) chain.tail = step
  else log.previous[after] = step
  chain.steps++
  return step
}

/** Lets go of the first step of a conversation. */
export function dropFirstStep(log: StepLog, chain: StepChain): void {
  const step = chain.head
  chain.head = log.next[step] as number
  if (chain.head < 0) chain.tail = -1
  else log.previous[chain.head] = -1
  chain.steps--
  log.ref[step] = undefined
  log.next[step] = log.free
  log.free = step
}

/** The message of this id, looked for from the latest one back; -1 when it is not among the steps. */
export function findMessage(log: StepLog, chain: StepChain, message: string): number {
  let step = chain.tail
  while (step >= 0 && (log.ref[step] !== message || !isMessage(log.kind[step] as number))) step = log.previous[step] as number
  return step
}

/** Whether a step is to be passed over: a reply that never arrived, or words that answered a survey. */
export function isWithdrawn(flags: number): boolean {
  return (flags & StepFlag.survey) !== 0 || (flags & (StepFlag.failed | StepFlag.confirmed)) === StepFlag.failed
}

function isMessage(kind: number): boolean {
  return kind === StepKind.customer || kind === StepKind.agent || kind === StepKind.bot || kind === StepKind.notice
}

/** Whether one step belongs after another one. */
function isAfter(log: StepLog, one: number, other: number): boolean {
  const apart =
    (log.at[one] as number) - (log.at[other] as number) ||
    (log.told[one] as number) - (log.told[other] as number) ||
    (log.kind[one] as number) - (log.kind[other] as number)
  if (apart !== 0) return apart > 0
  const ref = log.ref[one] ?? ''
  const otherRef = log.ref[other] ?? ''
  return ref === otherRef ? false : ref > otherRef
}

/** Whether one event was read twice. It may not be placed yet. */
function isSame(log: StepLog, one: number, other: number): boolean {
  return (
    log.at[one] === log.at[other] &&
    log.told[one] === log.told[other] &&
    log.kind[one] === log.kind[other] &&
    log.who[one] === log.who[other] &&
    log.detail[one] === log.detail[other] &&
    log.ref[one] === log.ref[other]
  )
}

function grow(log: StepLog): void {
  const capacity = log.kind.length * 2
  log.at = wider(log.at, new Float64Array(capacity))
  log.told = wider(log.told, new Float64Array(capacity))
  log.value = wider(log.value, new Float64Array(capacity))
  log.kind = wider(log.kind, new Uint8Array(capacity))
  log.detail = wider(log.detail, new Uint8Array(capacity))
  log.flags = wider(log.flags, new Uint8Array(capacity))
  log.who = wider(log.who, new Int32Array(capacity))
  log.next = wider(log.next, new Int32Array(capacity))
  log.previous = wider(log.previous, new Int32Array(capacity))
}

function wider<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
