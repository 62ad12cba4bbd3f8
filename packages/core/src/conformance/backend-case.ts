import type { Backend } from '../ports/backend.ts'
import type { ManualClock } from './manual-clock.ts'

/** A backend to be tried: new, empty, and on a clock that only the case moves. */
export interface BackendUnderTest {
  readonly backend: Backend
  readonly clock: ManualClock
  /** Called after the case, when the backend is closed: drops a database, removes a folder. */
  cleanUp?(): Promise<void>
}

/** One thing that a backend has to do. */
export interface BackendCase {
  readonly name: string
  readonly run: (tried: BackendUnderTest) => Promise<void>
}
