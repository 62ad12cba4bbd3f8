import type { DomainEvent } from '../model/domain-event.ts'
import type { NewJob } from '../ports/backend.ts'
import type { Collection, Revision } from '../ports/collection.ts'

/** What a transaction wants written to one value. There is one for each value that it wrote: the last write, under the first expectation. */
export interface ValueWrite {
  readonly type: 'put' | 'remove'
  readonly collection: Collection<unknown>
  readonly key: string
  /** Undefined when it is removed. */
  readonly value: unknown
  /** What has to lie in the store at the commit; undefined: whatever. */
  readonly expect: Revision | 'absent' | undefined
}

/** What a transaction wants of the lanes. */
export type JobWrite = { readonly type: 'post'; readonly job: NewJob } | { readonly type: 'cancel'; readonly id: string }

/** All that a transaction wants written, as plain data: a backend commits the whole of it or nothing. Its values are frozen. */
export interface WriteSet {
  /** In order of the first write to each. */
  readonly values: readonly ValueWrite[]
  /** In order of the calls; a later one may depend on an earlier one. */
  readonly jobs: readonly JobWrite[]
  readonly events: readonly DomainEvent[]
}
