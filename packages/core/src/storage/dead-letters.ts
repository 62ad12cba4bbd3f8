import type { Timestamp } from '../model/basics.ts'
import type { Job, Transaction, WorkOptions } from '../ports/backend.ts'
import { deadLetters, type DeadLetter } from '../ports/dead-letters.ts'

/** Id and time of an event that is about to be emitted. */
export interface EventStamp {
  /** UUIDv7, from `createIds`. */
  readonly id: string
  readonly at: Timestamp
}

/**
 * Puts a job that failed for the last time to the dead letters, and what has to be known of it to where `onDeadLetter` writes it: by default
 * as `job.dead-lettered` to the journal. The backend takes the job from its lane in the same commit.
 */
export function buryJob(
  tx: Transaction,
  job: Omit<Job, 'signal'>,
  error: unknown,
  stamp: EventStamp,
  onDeadLetter: NonNullable<WorkOptions['onDeadLetter']> = (letter) => emitDeadLettered(tx, letter, stamp),
): void {
  const { id, lane, kind, body, attempt: attempts, postedAt } = job
  const letter: DeadLetter = { id, tenant: tx.tenant, lane, kind, body, attempts, postedAt, failedAt: stamp.at, code: errorCode(error) }
  tx.put(deadLetters, letter)
  onDeadLetter(letter, tx)
}

function emitDeadLettered(tx: Transaction, { id: job, kind, lane, attempts, code }: DeadLetter, { id, at }: EventStamp): void {
  tx.emit({ id, at, type: 'job.dead-lettered', tenant: tx.tenant, job, kind, lane, attempts, code })
}

/**
 * Puts a dead letter back to work: its job is posted anew, to the end of its lane and with all its tries. Says nothing in the journal; whoever
 * calls it does, in the same transaction.
 *
 * @returns the letter; undefined when there is none of this id
 */
export async function redrive(tx: Transaction, deadLetterId: string): Promise<DeadLetter | undefined> {
  const found = await tx.get(deadLetters, deadLetterId)
  if (found === undefined) return undefined
  const { id, lane, kind, body } = found.value
  tx.remove(deadLetters, id, found.revision)
  tx.cancel(id)
  tx.post({ id, lane, kind, body })
  return found.value
}

/**
 * What may be told of an error where a customer's words must not go: its code if it has one that looks like a code, else its class name.
 *
 * @example
 * errorCode(new DeliveryError('rejected', '...')) // 'delivery'
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string' && /^[\w.-]{1,64}$/.test(error.code)) return error.code
  return /^[\w.-]{1,64}$/.test(error.name) ? error.name : 'Error'
}
