import type { Collection, Page, SearchOptions, Stored } from '@crossdesk/core'
import { afterAll, beforeAll, expect, test, describe } from 'vitest'
import type { Database } from '../database/database.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { toRow } from './row-write.ts'
import { searchCollection } from './search.ts'
import { planTable } from './table-plan.ts'
import { writeRows } from './write-rows.ts'
import { openWithTables, testDatabases } from '../testing/test-targets.ts'

interface Text {
  readonly id: string
  readonly text: string
}

const texts: Collection<Text> = {
  name: 'search-texts',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Text }) } },
  key: ({ id }) => id,
  indexes: {},
  text: ({ text }) => text,
}

let database: Database
let catalogue: Catalogue

for (const target of await testDatabases()) {
  describe.skipIf(target.isMissing)(target.name, () => {
    beforeAll(async () => {
      ;({ database, catalogue } = await openWithTables(target, texts))
    }, 180_000)
    afterAll(() => target.close())

    async function put(tenant: string, ...values: readonly Text[]): Promise<void> {
      const rows = values.map((value) => toRow(tenant, { type: 'put', collection: texts, key: value.id, value, expect: undefined }))
      await writeRows(database.sql, planTable(texts), rows)
    }

    function search(tenant: string, query: string, options: SearchOptions = {}): Promise<Page<Stored<Text>>> {
      return searchCollection(database.sql, catalogue, tenant, texts, query, options)
    }

    const keys = ({ items }: Page<Stored<Text>>): readonly string[] => items.map(({ key }) => key)

    test('what has a word more often comes first, and of equals what was written last', async () => {
      await put('ranks', { id: 'old', text: 'one parcel' }, { id: 'twice', text: 'parcel parcel' })
      await put('ranks', { id: 'new', text: 'one parcel' })
      expect(keys(await search('ranks', 'parcel'))).toEqual(['twice', 'new', 'old'])
    })

    test('tenants with awkward names find their own texts and nobody else’s', async () => {
      const tenants = ['a', 'a/b', `o'\\brien`, 'nul\0', '\ud800']
      for (const tenant of tenants) await put(tenant, { id: tenant, text: 'b parcel' })
      for (const tenant of tenants) {
        expect(keys(await search(tenant, 'parcel b'))).toEqual([tenant])
        expect(keys(await search(tenant, 'par'))).toEqual([tenant])
      }
    })

    test('long words and texts are taken, as far as they fit', async () => {
      const longWord = `x${'𐐨'.repeat(200)}`
      const manyWords = Array.from({ length: 15_000 }, (_, i) => (i % 3 === 0 ? 'again' : `w${i}`)).join(' ')
      // Pairs of characters: nearly every one of them is another word, and with the tenant before each they are more than a vector holds.
      const manyPairs = Array.from({ length: 60_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('')
      await put('t'.repeat(400), { id: 'word', text: longWord }, { id: 'words', text: manyWords }, { id: 'pairs', text: manyPairs })
      expect(keys(await search('t'.repeat(400), longWord))).toEqual(['word'])
      expect(keys(await search('t'.repeat(400), 'again w1'))).toEqual(['words'])
      expect(keys(await search('t'.repeat(400), manyPairs.slice(0, 4)))).toEqual(['pairs'])
    })

    test('nothing but punctuation finds nothing; no text, a bad page and a bad limit are errors', async () => {
      expect(await search('ranks', "'!:*&|()")).toEqual({ items: [] })
      await expect(
        searchCollection(database.sql, catalogue, 'ranks', { ...texts, text: undefined } as unknown as Collection<Text>, 'x', {}),
      ).rejects.toThrow(expect.objectContaining({ code: 'unsupported' }))
      await expect(search('ranks', 'parcel', { after: 'made up' })).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
      await expect(search('ranks', 'parcel', { limit: 0 })).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
    })

    test('pages of many equally good values have no gaps and no doubles', async () => {
      const ids = Array.from({ length: 23 }, (_, i) => `n${i}`)
      await put('pages', ...ids.map((id) => ({ id, text: 'late parcel' })))
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await search('pages', 'par', { limit: 5, ...(after === undefined ? {} : { after }) })
        seen.push(...keys(page))
        after = page.next
      } while (after !== undefined)
      expect([seen.length, seen.toSorted()]).toEqual([ids.length, ids.toSorted()])
    })
  })
}
