import { run, type Sql } from '../database/database.ts'

/** Rows of one statement: a sweep holds no lock for longer than that takes. */
export const BATCH: number = 1000

/** Counts of one statement after the other; to stop asking is to stop the sweep. */
export type Counts = AsyncGenerator<number, void, undefined>

/** The sum of what a sweep counts, up to where it is told to stop. */
export async function sumOf(counts: Counts, signal: AbortSignal | undefined): Promise<number> {
  let sum = 0
  for await (const count of counts) {
    sum += count
    if (signal?.aborted === true) break
  }
  return sum
}

interface Page {
  readonly count: number
  /** Key of the page's last row. */
  readonly last: readonly [string, string] | null
}

/**
 * Goes through a table by its primary key of two texts, once. The statement reads a page of at most `$3` rows behind (`$1`, `$2`), does its
 * work on it, and answers with `count` and `last`.
 */
export async function* pageThrough(sql: Sql, statement: string, ...parameters: readonly unknown[]): Counts {
  let after: readonly [string, string] = ['', '']
  for (;;) {
    const [page] = await run<Page>(sql, statement, [...after, BATCH, ...parameters])
    if (page === undefined || page.last === null) return
    after = page.last
    yield page.count
  }
}
