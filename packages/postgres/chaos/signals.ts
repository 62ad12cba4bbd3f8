import type { DatabaseOptions } from '../src/database/open.ts'

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly seed: number
  readonly platformUrl: string
  readonly database: Pick<DatabaseOptions, 'connectionString' | 'dataDir'>
  /** Its handler fails no more. */
  readonly isCalm: boolean
}

/** What the conductor tells a worker. Each but `calm` is answered with `done`. */
export type Order =
  /** Its handler fails no more. */
  | { readonly type: 'calm' }
  /** Says when nothing is running or due. */
  | { readonly type: 'idle' }
  /** Puts all dead letters back to work. */
  | { readonly type: 'redrive' }
  /** Finishes and ends. */
  | { readonly type: 'stop' }

/** What a worker tells the conductor. */
export type Signal =
  | { readonly type: 'ready'; readonly url: string }
  /** The handler begins, whether or not anything comes of it. */
  | { readonly type: 'run'; readonly message: string }
  /** What the leases of this process begin with. */
  | { readonly type: 'lease-name'; readonly name: string }
  | { readonly type: 'done'; readonly order: Order['type'] }
