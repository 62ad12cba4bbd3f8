import type { StoredRow } from '@crossdesk/core/storage'
import { decodeOrderedText } from './ordered-text.ts'
import { parseStoredJson } from './stored-json.ts'

/** The columns that a {@link DatabaseRow} is made of. Drivers give `bigint` as text, so revisions come as `double precision`. */
export const rowColumns: string = 'key, value, version, revision::float8 as revision'

/** A row as the driver gives it. */
export interface DatabaseRow {
  readonly key: string
  readonly value: unknown
  readonly version: number
  readonly revision: number
}

/** The row as the rest of the program knows it. */
export function toStoredRow({ key, value, version, revision }: DatabaseRow): StoredRow {
  return { key: decodeOrderedText(key), value: parseStoredJson(value), version, revision }
}
