import type { TenantId } from '@crossdesk/core'
import { indexKeysOf, tokenise, type ValueWrite } from '@crossdesk/core/storage'
import { columnValues } from './column-values.ts'
import { encodeEntryKey } from './entry-key.ts'
import { checkEntrySize, checkKeySize } from './indexed-size.ts'
import { encodeOrderedText } from './ordered-text.ts'
import { toSearchVector } from './search-vector.ts'
import { toStoredJson } from './stored-json.ts'
import { planTable, type TablePlan } from './table-plan.ts'

/** What a write does: makes a row that may not be there, puts one, removes one, or only makes sure that there is none. */
export type RowMode = 'create' | 'put' | 'remove' | 'absent'

/** A write of one value, with all that its collection says of it worked out. */
export interface RowWrite {
  readonly tenant: TenantId
  readonly key: string
  readonly mode: RowMode
  /** Members of the JSON object that stands for the row in the statement, without the braces. */
  readonly members: string
  /** For each entry table of the plan, in the same order. */
  readonly entries: readonly (readonly EntryWrite[])[]
}

/** One row of an entry table. */
export interface EntryWrite {
  /** The index key's bytes, in hexadecimal. */
  readonly entry: string
  /** The index key as JSON. */
  readonly at: string
}

const NO_ENTRIES: readonly (readonly EntryWrite[])[] = []
/** No row ever has it: what nobody can have read cannot be expected either. */
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * Works out a write, running the collection's own functions.
 *
 * @throws ValidationError when the value does not fit into the collection's table: no plain JSON, index keys that are not as `columns`
 * says, keys that are too long for an index; whatever the collection's functions throw
 */
export function toRow(tenant: TenantId, write: ValueWrite): RowWrite {
  const { collection, key, type, expect } = write
  const plan = planTable(collection)
  checkKeySize(collection, tenant, key)
  let members = `"tenant":${JSON.stringify(encodeOrderedText(tenant))},"key":${JSON.stringify(encodeOrderedText(key))}`
  if (typeof expect === 'number') members += `,"expect":${isRevision(expect) ? expect : NEVER}`
  if (type === 'remove') return { tenant, key, mode: expect === 'absent' ? 'absent' : 'remove', members, entries: NO_ENTRIES }
  members += `,${valueMembers(plan, tenant, write)}`
  return { tenant, key, mode: expect === 'absent' ? 'create' : 'put', members, entries: entriesOf(plan, tenant, write) }
}

function isRevision(expect: number): boolean {
  return Number.isSafeInteger(expect) && expect > 0
}

function valueMembers(plan: TablePlan, tenant: TenantId, write: ValueWrite): string {
  const { collection, value } = write
  let members = `"version":${plan.version},"value":${toStoredJson(plan.collection, value)}`
  for (const [position, column] of columnValues(plan, tenant, write).entries()) {
    members += `,"c${position}":${JSON.stringify(typeof column === 'string' ? encodeOrderedText(column) : column)}`
  }
  if (collection.text !== undefined) members += `,"search":${JSON.stringify(toSearchVector(tenant, tokenise(collection.text(value))))}`
  return members
}

function entriesOf(plan: TablePlan, tenant: TenantId, { collection, key, value }: ValueWrite): RowWrite['entries'] {
  if (plan.entryTables.length === 0) return NO_ENTRIES
  return plan.entryTables.map(({ index }) =>
    indexKeysOf(collection, index, value).map((at) => {
      checkEntrySize(collection, index, tenant, key, at)
      return { entry: encodeEntryKey(at).toString('hex'), at: JSON.stringify(at) }
    }),
  )
}
