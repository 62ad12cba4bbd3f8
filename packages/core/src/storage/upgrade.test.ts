import { describe, expect, test } from 'vitest'
import type { Collection } from '../ports/collection.ts'
import { toStored, toStoredAll, upgradeRow } from './upgrade.ts'

interface Note {
  readonly id: string
  readonly text: string
}

const notes: Collection<Note> = {
  name: 'notes',
  version: 3,
  schema: {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: async (value) =>
        typeof (value as Note).text === 'string'
          ? { value: value as Note }
          : { issues: [{ message: `got ${(value as Note).text}`, path: ['text', { key: 0 }] }] },
    },
  },
  upgrade: (stored, from) => ({ ...(stored as Note), text: from === 1 ? (stored as { body: unknown }).body : 'from 2' }),
  key: ({ id }) => id,
  indexes: {},
}
const row = (version: number, value: unknown) => ({ key: 'a', value, version, revision: 7 })

describe('a stored value', () => {
  test('of this version is given as it is, at once', () => {
    const value = { id: 'a', text: 'x' }
    expect(toStored(notes, row(3, value))).toEqual({ key: 'a', value, revision: 7 })
    expect(toStoredAll(notes, [row(3, value)])).toEqual([{ key: 'a', value, revision: 7 }])
  })

  test('of an older version is upgraded from that version and checked', async () => {
    expect(await toStored(notes, row(1, { id: 'a', body: 'old' }))).toMatchObject({ value: { text: 'old' }, revision: 7 })
    const both = await toStoredAll(notes, [row(2, { id: 'a' }), row(3, { id: 'a', text: 'new' })])
    expect(both.map(({ value }) => value.text)).toEqual(['from 2', 'new'])
  })

  test('that the schema refuses afterwards is an error that names the place, not the content', async () => {
    const refused = upgradeRow(notes, row(1, { id: 'a', body: 42 }))
    await expect(refused).rejects.toThrow(
      expect.objectContaining({ code: 'schema', message: expect.stringMatching(/refuses it at text\[0\]/) as string }),
    )
    await expect(refused).rejects.not.toThrow(/42/)
  })

  test('of a newer version, without an upgrade, or whose upgrade throws is an error', async () => {
    const { upgrade: _, ...plain } = notes
    const throwing = { ...notes, upgrade: () => JSON.parse('{') as unknown }
    await expect(upgradeRow(notes, row(4, {}))).rejects.toThrow(
      expect.objectContaining({ code: 'schema', message: expect.stringMatching(/Run the newer/) as string }),
    )
    await expect(upgradeRow(plain, row(2, {}))).rejects.toThrow(expect.objectContaining({ code: 'schema' }))
    await expect(upgradeRow(throwing, row(2, {}))).rejects.toThrow(
      expect.objectContaining({ code: 'schema', cause: expect.any(SyntaxError) as unknown }),
    )
  })
})
