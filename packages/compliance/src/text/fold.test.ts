import { beforeAll, describe, expect, test } from 'vitest'
import { EXPAND, FIRST_SIGN, foldTable, foldUnit } from './fold.ts'
import { createFolded, readFolded } from './folded.ts'

function fold(text: string): string {
  const folded = createFolded(2)
  readFolded(text, folded)
  return Array.from(folded.units.slice(0, folded.length), (unit) => (unit < FIRST_SIGN ? ' ' : String.fromCharCode(unit))).join('')
}

describe('the fold', () => {
  beforeAll(() => {
    for (let unit = 0; unit < 65_536; unit++) foldUnit(unit)
  })

  test('is its own fold: what a unit is read as is read as itself', () => {
    const { canonical, expansions } = foldTable()
    const isLetter = (unit: number): boolean => unit >= FIRST_SIGN && canonical[unit]! >= FIRST_SIGN
    const read = Array.from(new Set(canonical)).filter(isLetter)
    expect(read.filter((unit) => canonical[unit] !== unit)).toEqual([])
    for (const letters of expansions.values()) {
      for (let at = 0; at < letters.length; at++) expect(canonical[letters.charCodeAt(at)]).toBe(letters.charCodeAt(at))
    }
  })

  test('has letters for all that stands for several', () => {
    const { canonical, expansions } = foldTable()
    for (const unit of expansions.keys()) expect(canonical[unit]).toBe(EXPAND)
  })

  test.each([
    ['Ｆｕｌｌ ＷＩＤＴＨ', 'full width'],
    ['Łódź Đường Ørsted İstanbul', 'lodz duong orsted istanbul'],
    ['Straße Æon Œuvre ﬁn', 'strasse aeon oeuvre fin'],
    ['①⑩❺➓⒜⓪', '110510a0'],
    ['Ёлка Йод', 'елка йод'],
    ['ΆΣΣΟΣ', 'ασσοσ'],
    ['שָׁלוֹם', 'שלום'],
    ['क़लम', 'कलम'],
    ['ｶﾞｷﾞ', 'ガギ'],
    ['한글'.normalize('NFD'), '한글'],
    ['don’t', "don't"],
    ['a\u00AD\u200B\u2066b', 'ab'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test('keeps offsets of the original', () => {
    const folded = createFolded(1)
    readFolded('a𝓫 ß', folded)
    expect(Array.from(folded.starts.subarray(0, folded.length))).toEqual([0, 1, 3, 4, 4])
    expect(Array.from(folded.ends.subarray(0, folded.length))).toEqual([1, 3, 4, 5, 5])
  })
})
