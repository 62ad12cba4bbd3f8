import { nextTick } from 'node:process'
import { run, type Sql } from '../database/database.ts'

/** What a reading statement is run with; the type in SQL follows from it: text, float8, bytea. */
export type ReadParameter = string | number | Buffer

/** Runs reading statements, for all readers of a database. */
export interface ReadQueue {
  /**
   * A statement that is asked for when no other of its text is, is run at once. Those of one text that are asked for in the same turn of the event
   * loop, or while one of them runs, by whomever, become one statement: under load reading costs one round trip for many instead of one for each.
   *
   * @param text each `$1` … with a cast to its type, and an end that keeps it from being taken apart (`limit` or `offset 0`)
   */
  read<Row>(text: string, parameters: readonly ReadParameter[]): Promise<readonly Row[]>
}

interface Wanted {
  readonly parameters: readonly ReadParameter[]
  readonly resolve: (rows: readonly unknown[]) => void
  readonly reject: (error: unknown) => void
}

/** A statement for many holds at most so many, so that none waits long for the others. */
const MAX_TOGETHER = 100

/** The queue of a database. */
export function createReadQueue(sql: Sql): ReadQueue {
  const waiting = new Map<string, Wanted[]>()

  async function readAll(text: string): Promise<void> {
    for (let wanted = waiting.get(text) ?? []; wanted.length > 0; wanted = waiting.get(text) ?? []) {
      waiting.set(text, wanted.slice(MAX_TOGETHER))
      await readTogether(sql, text, wanted.slice(0, MAX_TOGETHER))
    }
    waiting.delete(text)
  }

  return {
    read<Row>(text: string, parameters: readonly ReadParameter[]) {
      return new Promise<readonly Row[]>((resolve, reject) => {
        const wanted: Wanted = { parameters, resolve: resolve as Wanted['resolve'], reject }
        const others = waiting.get(text)
        if (others !== undefined) {
          others.push(wanted)
          return
        }
        waiting.set(text, [wanted])
        // From within a microtask, the next tick comes when all microtasks are done: that is the end of this turn.
        queueMicrotask(() => nextTick(() => void readAll(text)))
      })
    },
  }
}

async function readTogether(sql: Sql, text: string, wanted: readonly Wanted[]): Promise<void> {
  const [first] = wanted
  try {
    if (first === undefined) return
    if (wanted.length === 1) {
      first.resolve(await run(sql, text, first.parameters))
      return
    }
    const input = JSON.stringify(wanted.map(({ parameters }, i) => ({ i, ...Object.fromEntries(parameters.map(toMember)) })))
    const rows = await run<{ readonly i: number }>(sql, textForMany(text, first.parameters), [input])
    const found: { readonly i: number }[][] = wanted.map(() => [])
    // Row by row of the input, so the rows of each come in the order that the statement says.
    for (const row of rows) found[row.i]?.push(row)
    for (const [i, { resolve }] of wanted.entries()) resolve(found[i] ?? [])
  } catch (error) {
    for (const { reject } of wanted) reject(error)
  }
}

function toMember(parameter: ReadParameter, nth: number): [string, string | number] {
  return [`p${nth + 1}`, typeof parameter === 'object' ? `\\x${parameter.toString('hex')}` : parameter]
}

function textForMany(text: string, parameters: readonly ReadParameter[]): string {
  const columns = parameters.map((parameter, nth) => `, p${nth + 1} ${typeOf(parameter)}`).join('')
  return `select wanted.i, found.*
from json_to_recordset($1::json) as wanted (i integer${columns})
cross join lateral (${text.replace(/\$(\d+)/g, 'wanted.p$1')}) found`
}

function typeOf(parameter: ReadParameter): string {
  if (typeof parameter === 'string') return 'text'
  return typeof parameter === 'number' ? 'float8' : 'bytea'
}
