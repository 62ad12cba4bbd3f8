import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_WEIGHT, packEntries, type PackedLanguageTable, unpackTable } from './language-table.ts'
import { LANGUAGES_OF_SCRIPT } from './languages.ts'
import { loadLanguageTables } from './load-tables.ts'

const columns = LANGUAGES_OF_SCRIPT.Latn.length
const pack = (entries: string): PackedLanguageTable => ({
  script: 'Latn',
  bits: 3,
  step: 1,
  scale: 1,
  exponent: 0,
  wordWeight: 1,
  letterWeight: 1,
  entries,
})

describe('tables', () => {
  test('packed weights come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8 * columns, maxLength: 8 * columns, max: LARGEST_WEIGHT }), (weights) => {
        const table = unpackTable(pack(packEntries(weights, columns)))
        const again = new Uint8Array(weights.length)
        for (let row = 0; row < 8; row += 1) {
          for (let entry = table.starts[row] ?? 0; entry < (table.starts[row + 1] ?? 0); entry += 1) {
            again[row * columns + (table.column[entry] ?? 0)] = table.weight[entry] ?? 0
          }
        }
        expect(again).toEqual(weights)
      }),
    )
  })

  test('packed weights need no escaping in a string', () => {
    const every = packEntries(
      Uint8Array.from({ length: 8 * columns }, (_, i) => i % (LARGEST_WEIGHT + 1)),
      columns,
    )
    expect(every).toMatch(/^[0-9A-Za-z:;<=>?@[\]^_`|]+$/)
  })

  test.each(['', '|||||||', '||||||||A', 'A1|A|||||||'])('a torn table is refused: %j', (entries) => {
    expect(() => unpackTable(pack(entries))).toThrow(RangeError)
  })

  test.each(['small', 'large'] as const)('the %s tables unpack to columns of their scripts', async (size) => {
    const tables = await loadLanguageTables(size)
    for (const table of Object.values(tables)) {
      expect(table.weight.length).toBeGreaterThan(1000)
      expect(table.column.every((column) => column < table.columns)).toBe(true)
    }
  })
})
