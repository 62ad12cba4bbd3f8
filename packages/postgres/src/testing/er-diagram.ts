import type { Collection } from '@crossdesk/core'
import { planTable } from '../collections/table-plan.ts'
import { schemaStatements } from '../schema/print-schema.ts'

interface DiagramTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isKey: boolean }[]
}

const TABLE = /create table (?:if not exists )?crossdesk\."?(\w+)"? \(\n([\s\S]*?)\n\)/g
const COLUMN = /^ +"?(\w+)"? (text|tsvector|integer|bigint|double precision|boolean|jsonb|json|bytea|timestamptz)/
const KEY = /^ +primary key \((.+)\)/

/**
 * All tables as a Mermaid diagram, read out of the statements that make them. A line leads from a table to another's column that is called
 * like it, or like one of its rows; and from a collection to its entry tables.
 */
export function toErDiagram(collections: readonly Collection<unknown>[]): string {
  const tables = schemaStatements(collections).flatMap(tablesOf)
  const entries = collections
    .map(planTable)
    .flatMap(({ name, entryTables }) => entryTables.map((table) => `  ${name} ||--o{ ${table.name} : "entries"`))
  return ['erDiagram', ...tables.map(drawTable), ...linksBetween(tables), ...entries].join('\n')
}

function tablesOf(statement: string): readonly DiagramTable[] {
  return Array.from(statement.matchAll(TABLE), ([, name = '', body = '']) => {
    const lines = body.split('\n')
    const keys = new Set(lines.flatMap((line) => KEY.exec(line)?.[1]?.split(', ') ?? []))
    const columns = lines.flatMap((line) => {
      const [, column, type] = COLUMN.exec(line) ?? []
      if (column === undefined || type === undefined) return []
      return [{ name: column, type: type.replace(' ', '_'), isKey: keys.has(column) || line.includes(' primary key') }]
    })
    return { name, columns }
  })
}

function drawTable({ name, columns }: DiagramTable): string {
  return [`  ${name} {`, ...columns.map((column) => `    ${column.type} ${column.name}${column.isKey ? ' PK' : ''}`), '  }'].join('\n')
}

function linksBetween(tables: readonly DiagramTable[]): readonly string[] {
  const names = new Set(tables.map(({ name }) => name))
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const owner = [column.name, `${column.name}s`].find((candidate) => names.has(candidate) && candidate !== name)
      return owner === undefined ? [] : [`  ${owner} ||--o{ ${name} : "${column.name}"`]
    }),
  )
}
