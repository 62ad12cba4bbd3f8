import type { CompiledQuery } from 'kysely'
import type { Sql } from '../database/database.ts'

/** A statement as it was sent. */
export interface SentStatement {
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** The same connection, which keeps what is sent over it. */
export function recordStatements(sql: Sql): { readonly sql: Sql; readonly statements: readonly SentStatement[] } {
  const statements: SentStatement[] = []
  return { sql: record(sql, statements), statements }
}

function record(sql: Sql, statements: SentStatement[]): Sql {
  return new Proxy(sql, {
    get(target, name) {
      if (name === 'transaction') {
        return () => ({
          execute: <T>(work: (tx: Sql) => Promise<T>) => target.transaction().execute((tx) => work(record(tx, statements))),
        })
      }
      if (name === 'executeQuery') {
        return (query: CompiledQuery) => {
          statements.push({ text: query.sql, parameters: query.parameters })
          return target.executeQuery(query)
        }
      }
      const member = Reflect.get(target, name) as unknown
      // Kysely's methods read private members, which a proxy does not have.
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}
