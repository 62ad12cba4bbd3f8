import { ValidationError, type Collection, type IndexKey, type TenantId } from '@crossdesk/core'
import { encodeOrderedText } from './ordered-text.ts'

type Column = string | number

/** An entry of a B-tree takes 2,704 bytes, a third of a page of 8 KiB (PostgreSQL 15, `BTMaxItemSize` in nbtree.h), its own header included. */
const MAX_INDEXED_BYTES = 2600
/** Leaves room for keys, and for the words of a `tsvector`, each of which begins with it. */
const MAX_TENANT_BYTES = 500
const MAX_BYTES_PER_UNIT = 4
/** What a column takes beside the bytes of a text: its length, or a tag and an end; or as a number in all. */
const TEXT_OVERHEAD = 4
const NUMBER_BYTES = 9

/** @throws ValidationError when a key, with its tenant, is too long for an index */
export function checkKeySize(collection: Collection<unknown>, tenant: TenantId, key: string): void {
  checkSize(collection, 'tenant', MAX_TENANT_BYTES, [tenant])
  checkSize(collection, 'key', MAX_INDEXED_BYTES, [tenant, key])
}

/** @throws ValidationError when an entry of an index, with tenant and key, is too long for an index of the database */
export function checkEntrySize(collection: Collection<unknown>, index: string, tenant: TenantId, key: string, entry: IndexKey): void {
  const columns = typeof entry === 'object' ? [tenant, key, ...entry] : [tenant, key, entry]
  checkSize(collection, `indexes.${index}`, MAX_INDEXED_BYTES, columns)
}

function checkSize(collection: Collection<unknown>, path: string, maxBytes: number, columns: readonly Column[]): void {
  // Nearly always the number of code units says enough.
  if (sizeOf(columns, (text) => text.length * MAX_BYTES_PER_UNIT) <= maxBytes) return
  const size = sizeOf(columns, (text) => Buffer.byteLength(encodeOrderedText(text)))
  if (size <= maxBytes) return
  throw new ValidationError(`collection ${collection.name}`, [
    { path, message: `expected at most ${maxBytes} bytes, which is what an index of the database takes, got ${size}` },
  ])
}

function sizeOf(columns: readonly Column[], bytesOf: (text: string) => number): number {
  let size = 0
  for (const column of columns) size += typeof column === 'string' ? TEXT_OVERHEAD + bytesOf(column) : NUMBER_BYTES
  return size
}
