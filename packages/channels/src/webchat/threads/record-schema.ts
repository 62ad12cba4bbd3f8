import type { StandardSchemaV1 } from '@crossdesk/core'
import { isObject } from '../../wire/read.ts'

/** What a field of a stored record has to be; a question mark at the end says that it may be absent. */
type FieldKind = 'string' | 'number' | 'object' | 'list' | 'string?' | 'number?' | 'object?' | 'list?'

/**
 * A Standard Schema for a stored record: checks the fields that the code relies on and keeps all others. It runs on upgrades, imports and
 * restores only.
 */
export function recordSchema<T extends object>(fields: { readonly [K in keyof T]?: FieldKind }): StandardSchemaV1<unknown, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'crossdesk',
      validate(value) {
        if (!isObject(value)) return { issues: [{ message: 'expected an object' }] }
        const issues = Object.entries<FieldKind>(fields as Readonly<Record<string, FieldKind>>)
          .filter(([name, kind]) => !fits(value[name], kind))
          .map(([name, kind]) => ({ path: [name], message: `expected ${kind}` }))
        // Every field that `T` needs was looked at, each to the depth that the code relies on.
        return issues.length === 0 ? { value: value as unknown as T } : { issues }
      },
    },
  }
}

function fits(value: unknown, kind: FieldKind): boolean {
  if (value === undefined) return kind.endsWith('?')
  if (kind.startsWith('list')) return Array.isArray(value)
  if (kind.startsWith('object')) return isObject(value)
  return typeof value === (kind.endsWith('?') ? kind.slice(0, -1) : kind)
}
