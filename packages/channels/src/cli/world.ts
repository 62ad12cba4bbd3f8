import type { Clock, Random } from '@crossdesk/core'

/** 0: done and accepted. 1: refused. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2

/** What the command line acts on; given by `main.ts`, replaced in tests. */
export interface CommandWorld {
  fetch(request: Request): Promise<Response>
  /** Prints text as it is. */
  write(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly random: Random
}
