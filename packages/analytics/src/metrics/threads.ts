import type { Timestamp } from '@crossdesk/core'
import { type Ledger, type Thread, createThread } from './ledger.ts'
import { applyStep, replay } from './replay.ts'
import { checkLater } from './settle-threads.ts'
import { StepFlag, StepKind, type StepKindCode, findMessage, insertStep, isWithdrawn } from './step-log.ts'
import { markDirty } from './thread-rows.ts'

/** The conversation of this id, remembered from now on. */
export function threadOf(ledger: Ledger, id: string, at: Timestamp): Thread {
  if (ledger.latest?.id === id) return ledger.latest
  let thread = ledger.threads.get(id)
  if (thread === undefined) {
    thread = createThread(id)
    ledger.threads.set(id, thread)
    checkLater(ledger, thread, at + ledger.rules.reopenWithinMs)
  }
  ledger.latest = thread
  return thread
}

/** Takes a step into its conversation: constant time at the end, and all of the conversation anew when it is late. */
export function addStep(
  ledger: Ledger,
  thread: Thread,
  kind: StepKindCode,
  at: Timestamp,
  told: Timestamp,
  who: number,
  value = 0,
  detail = 0,
  ref?: string,
): void {
  const { log } = ledger
  const step = insertStep(log, thread, kind, at, told, who, value, detail, ref)
  if (step < 0) {
    ledger.repeated++
    return
  }
  if (thread.early !== null && ref !== undefined && kind <= StepKind.agent) {
    log.flags[step] = thread.early.get(ref) ?? 0
    noteFailure(ledger, thread, ref, step)
    if (isWithdrawn(log.flags[step] ?? 0)) thread.hasWithdrawn = true
  }
  markDirty(ledger, thread)
  // What reopened the conversation may have been the answer to a survey, which only the message tells.
  const changesPast = log.next[step] !== -1 || (thread.hasWithdrawn && kind === StepKind.customer)
  if (changesPast) replay(ledger, thread)
  else applyStep(ledger, thread, step)
}

/** A device has confirmed a message, or it answered a survey. */
export function flagMessage(ledger: Ledger, thread: Thread, message: string, flag: number): void {
  const { flags } = ledger.log
  const step = findMessage(ledger.log, thread, message)
  if (step < 0) {
    thread.early ??= new Map()
    thread.early.set(message, (thread.early.get(message) ?? 0) | flag)
    return
  }
  changeFlags(ledger, thread, step, (flags[step] as number) | flag)
}

/** One part of a message failed: when all have, it was never said. */
export function failPart(ledger: Ledger, thread: Thread, message: string, part: string): void {
  thread.failures ??= new Map()
  const parts = thread.failures.get(message) ?? new Set()
  thread.failures.set(message, parts.add(part))
  const step = findMessage(ledger.log, thread, message)
  if (step < 0) thread.early ??= new Map()
  else if (parts.size >= (ledger.log.value[step] as number)) {
    changeFlags(ledger, thread, step, (ledger.log.flags[step] as number) | StepFlag.failed)
  }
}

function changeFlags(ledger: Ledger, thread: Thread, step: number, flags: number): void {
  const before = ledger.log.flags[step] as number
  ledger.log.flags[step] = flags
  if (isWithdrawn(before) === isWithdrawn(flags)) return
  thread.hasWithdrawn = true
  markDirty(ledger, thread)
  replay(ledger, thread)
}

function noteFailure({ log }: Ledger, thread: Thread, message: string, step: number): void {
  const failed = thread.failures?.get(message)?.size ?? 0
  if (failed > 0 && failed >= (log.value[step] as number)) log.flags[step] = (log.flags[step] as number) | StepFlag.failed
}
