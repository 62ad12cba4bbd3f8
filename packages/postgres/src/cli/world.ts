import type { Database } from '../database/database.ts'
import type { DatabaseOptions } from '../database/open.ts'

/** 0: done. 1: it failed. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2

/** What the command line acts on; given by `main.ts`, replaced in tests. */
export interface CommandWorld {
  /** Prints a result. */
  write(text: string): void
  /** Prints progress and errors, apart from what may be piped on. */
  warn(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  open(options: DatabaseOptions): Promise<Database>
  /** Loads a module by its path, which is relative to where the command runs. */
  load(path: string): Promise<Readonly<Record<string, unknown>>>
}
