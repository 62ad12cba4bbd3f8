import type { TenantId, Timestamp } from '../model/basics.ts'
import type { Collection } from './collection.ts'
import { lazySchema } from '../schema/lazy.ts'

/** A job that failed too often. Nothing is lost: it lies here, whole, until somebody redrives or discards it. */
export interface DeadLetter {
  /** The job's id. */
  readonly id: string
  readonly tenant: TenantId
  readonly lane: string
  readonly kind: string
  readonly body: unknown
  readonly attempts: number
  readonly postedAt: Timestamp
  readonly failedAt: Timestamp
  /** The error's code, or its class name; never its text, which may quote a customer. */
  readonly code: string
}

/** Where every backend puts poisoned jobs, in the commit that takes them from their lane. */
export const deadLetters: Collection<DeadLetter, 'byTime' | 'byLane'> = {
  name: 'dead-letters',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).deadLetterSchema),
  key: (letter) => letter.id,
  indexes: { byTime: (letter) => [letter.failedAt], byLane: (letter) => [[letter.lane, letter.failedAt]] },
  columns: { byTime: { failedAt: 'number' }, byLane: { lane: 'text', failedAt: 'number' } },
  retention: 'operational',
}
