import type { StandardSchemaV1 } from './standard-schema.ts'
import type { RetentionClass } from '../model/basics.ts'
import type { Handle } from '../model/channel.ts'

/** One column or several; compared element by element, numbers before strings, strings by code unit, a shorter prefix first. */
export type IndexKey = string | number | readonly (string | number)[]

/** Whom a stored value is about: erasure, export, retention and residency find it by this. */
export type SubjectRef =
  | { readonly type: 'customer'; readonly id: string }
  | { readonly type: 'handle'; readonly handle: Handle }
  | { readonly type: 'agent'; readonly id: string }

/**
 * A kind of stored value, declared as data by the package that owns it. A backend gives each collection a table with real index columns.
 *
 * @example
 * const notes: Collection<Note, 'byConversation'> = {
 *   name: 'notes', version: 1, schema: noteSchema,
 *   key: (note) => note.id,
 *   indexes: { byConversation: (note) => [[note.conversation, note.at]] },
 *   columns: { byConversation: { conversation: 'text', at: 'number' } },
 * }
 */
export interface Collection<T, Index extends string = string> {
  /** Lower case with dashes; the table's name. */
  readonly name: string
  /** Raised when the stored shape changes; every stored value knows the version it was written with. */
  readonly version: number
  /** Checks values that come from outside: an upgrade, an import, a restore. Any Standard Schema (zod 4 is one). Never run on the hot path. */
  readonly schema: StandardSchemaV1<unknown, T>
  /** Turns a value of an older version into today's; its result is checked by `schema`. Needed once `version` is above 1. */
  upgrade?(stored: unknown, from: number): unknown
  key(value: T): string
  /** By index name: the entries of a value, none, one or several. The names may not be changed without a new version. */
  readonly indexes: Readonly<Record<Index, IndexEntries<T>>>
  /**
   * Indexes that have at most one entry for a value, with the names and types of their columns: a database keeps them as columns of the
   * collection's table. Columns of one name are one column, so they hold the same in each index. Indexes that are not named here may have
   * any entries.
   */
  readonly columns?: Readonly<Partial<Record<Index, IndexColumns>>>
  /** What full-text search sees. */
  text?(value: T): string
  subject?(value: T): readonly SubjectRef[]
  /** Default `content`. */
  readonly retention?: RetentionClass
}

/** The columns of an index in order, by name; numbers are stored as double precision. */
export type IndexColumns = Readonly<Record<string, 'text' | 'number'>>

/** The index entries of a value. A method type, so that lists of collections of different values can be made. */
export type IndexEntries<T> = { of(value: T): readonly IndexKey[] }['of']

/** Grows by one or more with each write of a value; compared for equality only. */
export type Revision = number

/** A value as it lies in the store. */
export interface Stored<T> {
  readonly key: string
  readonly value: T
  readonly revision: Revision
}

/** Some of the results, and how to get the next ones. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Opaque; absent on the last page. */
  readonly next?: string
}
