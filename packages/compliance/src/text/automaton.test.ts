import { ValidationError } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileAutomaton } from './automaton.ts'
import { readText } from './read-text.ts'
import { createFolded, readFolded } from './folded.ts'
import { foldTable, SPACE } from './fold.ts'
import type { Boundary, Pattern } from './automaton.ts'

function words(...texts: readonly string[]): readonly Pattern[] {
  return texts.map((text, label) => ({ text, label, start: 'word', end: 'word' }))
}

function anywhere(...texts: readonly string[]): readonly Pattern[] {
  return texts.map((text, label) => ({ text, label, start: 'open', end: 'open' }))
}

function found(patterns: readonly Pattern[], text: string): readonly string[] {
  return compileAutomaton(patterns)
    .scan(readText(text))
    .map((hit) => text.slice(hit.start, hit.end))
}

describe('an automaton', () => {
  test('finds every entry, overlapping ones too, in the order of their starts', () => {
    const text = 'he and she'
    expect(compileAutomaton(anywhere('he', 'she')).scan(readText(text))).toEqual([
      { label: 0, start: 0, end: 2, disguise: 'none' },
      { label: 1, start: 7, end: 10, disguise: 'none' },
      { label: 0, start: 8, end: 10, disguise: 'none' },
    ])
  })

  test('reads hyphens, underscores, hard spaces and runs of blanks as one blank', () => {
    const text = 'E‑MAIL, e mail, e_\n mail, email'
    expect(found(words('e-mail'), text)).toEqual(['E‑MAIL', 'e mail', 'e_\n mail'])
  })

  test('reads letters in every style', () => {
    const text = 'ｗｈａｔｓａｐｐ 𝓌𝒽𝒶𝓉𝓈𝒶𝓅𝓅 🆆🅷🅰🆃🆂🅰🅿🅿 ⓦⓗⓐⓣⓢⓐⓟⓟ w\u200Bhat\u0336sapp 🇼🇭🇦🇹🇸🇦🇵🇵'
    expect(found(words('whatsapp'), text)).toHaveLength(6)
  })

  test('reads digits of all scripts and keycaps', () => {
    expect(found(words('5 stars'), '5️⃣ stars ५ stars ٥ stars ⑤ stars 𝟝 stars')).toHaveLength(5)
  })

  test('wants the mark that was typed and forgives the one that was not, however composed', () => {
    expect(found(words('bán'), 'bán bàn ban BA\u0301N ba\u0300n baan')).toEqual(['bán', 'ban', 'BA\u0301N'])
    expect(found(words('ban'), 'bán ban')).toEqual(['ban'])
    expect(found(words('sik'), 'sık sık')).toEqual([])
    expect(found(words('żółw'), 'zolw ŻÓŁW zółw zólw zôlw')).toEqual(['zolw', 'ŻÓŁW', 'zółw', 'zólw'])
  })

  test('forgives no mark that a marked text leaves out, where marks alone tell words apart', () => {
    const automaton = compileAutomaton(words('chó', 'bán hàng'), 'strict-in-marked-text')
    const foundIn = (text: string): readonly string[] => automaton.scan(readText(text)).map(({ start, end }) => text.slice(start, end))
    expect(foundIn('Shop cho hỏi')).toEqual([])
    expect(foundIn('con chó kìa')).toEqual(['chó'])
    expect(foundIn('ban hang va con cho')).toEqual(['ban hang', 'cho'])
  })

  test('reads ß, æ and œ as two letters', () => {
    expect(found(words('strasse'), 'Straße STRASSE')).toEqual(['Straße', 'STRASSE'])
    expect(found(words('œuvre'), 'oeuvre ŒUVRE')).toEqual(['oeuvre', 'ŒUVRE'])
  })

  test('reads Arabic without points, tatweel and the seats of hamza', () => {
    expect(found(words('رقم'), 'رَقْم رقـــم')).toEqual(['رَقْم', 'رقـــم'])
    expect(found(words('إلى'), 'الي')).toEqual(['الي'])
  })

  test('takes up to three particles before Arabic and Hebrew entries', () => {
    const patterns: readonly Pattern[] = [{ text: 'واتساب', label: 0, start: 'proclitic', end: 'word' }]
    expect(found(patterns, 'بالواتساب')).toEqual(['واتساب'])
    expect(found(patterns, 'مواتساب')).toEqual([])
    expect(found(patterns, 'وفبكواتساب')).toEqual([])
    expect(found([{ text: 'טלגרם', label: 0, start: 'proclitic', end: 'word' }], 'ובטלגרם')).toEqual(['טלגרם'])
  })

  test('reads Cyrillic, kana and Hangul whether composed or not', () => {
    expect(found(words('мой'), 'мой мои\u0306 мои')).toEqual(['мой', 'мои\u0306'])
    expect(found(words('мои'), 'мои\u0306')).toEqual([])
    expect(found(anywhere('ガム'), 'ｶﾞﾑ カ\u3099ム')).toEqual(['ｶﾞﾑ', 'カ\u3099ム'])
    expect(found(anywhere('한국'), '한국'.normalize('NFD'))).toHaveLength(1)
    expect(found(anywhere('カ'), 'か')).toEqual([])
  })

  test('bounds words by script', () => {
    expect(found(words('pay'), '加pay吧 payþ payday pay1 payчат')).toEqual(['pay', 'pay'])
    expect(found(words('чат'), 'payчат чаты')).toEqual(['чат'])
    expect(found([{ text: 'konto', label: 0, start: 'open', end: 'word' }], 'Bankkonto Kontonummer')).toEqual(['konto'])
  })

  test('keeps signs that an entry has', () => {
    expect(found(anywhere('5★', '👎', '1:1'), '5★ 👎🏽 1:1 51 1.1')).toEqual(['5★', '👎', '1:1'])
  })

  test('says which entry has nothing to look for', () => {
    expect(() => compileAutomaton(words('fine', ' - '))).toThrow(ValidationError)
    expect(() => compileAutomaton(words('fine', ' - '))).toThrow('patterns[1].text')
  })

  test('says the same entry once', () => {
    const patterns = [...words('again'), ...words('again'), ...words('AGAIN')]
    expect(compileAutomaton(patterns).scan(readText('again'))).toHaveLength(1)
  })

  test('stays small', () => {
    expect(compileAutomaton(words('one', 'two')).bytes).toBeLessThan(2_000_000)
  })
})

const ALPHABET = ['a', 'b', 'A', 'á', 'a\u0301', ' ', '-', '.', 'ß', 's', 'я', 'Я', '微', '★', '\u200B', '👎', '𝒶', 'ا', 'و', '１'] as const
const letters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
const text = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 40 }).map((parts) => parts.join(''))
const isReadable = (entry: string): boolean => plain(entry).length > 0

const pattern: fc.Arbitrary<Pattern> = fc.record({
  text: letters.filter(isReadable),
  label: fc.nat(3),
  start: fc.constantFrom<Boundary>('word', 'open'),
  end: fc.constantFrom<'word' | 'open'>('word', 'open'),
})

/** What an entry reads as, without blanks around it. */
function plain(entry: string): readonly number[] {
  const folded = createFolded(8)
  readFolded(entry, folded)
  const units = Array.from(folded.units.subarray(0, folded.length))
  return units
    .slice(units[0] === SPACE ? 1 : 0, units.at(-1) === SPACE && units.length > 1 ? -1 : undefined)
    .filter((_, at, all) => all.length > 1 || all[at] !== SPACE)
}

/** Entry by entry, place by place: slow, and plain to see. Marks are left out of account. */
function oracle(patterns: readonly Pattern[], text: string): ReadonlySet<string> {
  const folded = createFolded(8)
  readFolded(text, folded)
  const { group } = foldTable()
  const groupAt = (at: number): number => (at >= 0 && at < folded.length ? group[folded.units[at]!]! : 0)
  const isInside = (at: number): boolean => groupAt(at) !== 0 && groupAt(at) === groupAt(at - 1)
  const all = new Set<string>()
  for (const { text: entry, label, start, end } of patterns) {
    const units = plain(entry)
    for (let at = 0; at + units.length <= folded.length; at++) {
      if (!units.every((unit, index) => folded.units[at + index] === unit)) continue
      if (start === 'word' && isInside(at)) continue
      if (end === 'word' && isInside(at + units.length)) continue
      all.add(`${label} ${folded.starts[at]}`)
    }
  }
  return all
}

describe('on texts of every kind', () => {
  test('finds what a plain search finds', () => {
    const unmarked = (sample: string): boolean => !sample.includes('á') && !sample.includes('\u0301')
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), text.filter(unmarked), (patterns, sample) => {
        const hits = new Set(
          compileAutomaton(patterns)
            .scan(readText(sample))
            .map(({ label, start }) => `${label} ${start}`),
        )
        expect(hits).toEqual(oracle(patterns, sample))
      }),
      { numRuns: 300 },
    )
  })

  test('finds no more with marks than without', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), text, (patterns, sample) => {
        const all = oracle(patterns, sample)
        for (const { label, start } of compileAutomaton(patterns).scan(readText(sample))) expect(all).toContain(`${label} ${start}`)
      }),
    )
  })

  test('gives offsets of the original, starts in order, longer ones first', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), fc.oneof(text, fc.string({ unit: 'binary' })), (patterns, sample) => {
        const automaton = compileAutomaton(patterns)
        for (const hits of [automaton.scan(readText(sample)), automaton.scanDisguised(readText(sample))]) {
          let last = { start: 0, end: sample.length }
          for (const { start, end } of hits) {
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(sample.length)
            expect(start).toBeGreaterThanOrEqual(last.start)
            expect(start > last.start || end <= last.end).toBe(true)
            last = { start, end }
          }
        }
      }),
    )
  })

  test('finds an entry however it is dressed', () => {
    const dress = fc.constantFrom<(letter: string) => string>(
      (letter) => letter.toUpperCase(),
      (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      (letter) => String.fromCodePoint(0x1d4d0 + 26 + letter.charCodeAt(0) - 0x61),
      (letter) => `${letter}\u200D`,
      (letter) => `${letter}\u0335`,
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/u), fc.array(dress, { minLength: 12, maxLength: 12 }), (entry, dresses) => {
        const dressed = Array.from(entry, (letter, at) => dresses[at]!(letter)).join('')
        expect(compileAutomaton(words(entry)).scan(readText(`x ${dressed} y`))).toHaveLength(1)
      }),
    )
  })

  test('answers alike at the second reading', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), text, text, (patterns, one, other) => {
        const automaton = compileAutomaton(patterns)
        const first = automaton.scanDisguised(readText(one))
        automaton.scanDisguised(readText(other))
        expect(automaton.scanDisguised(readText(one))).toEqual(first)
      }),
    )
  })
})

describe('hostile texts', () => {
  const automaton = compileAutomaton([...anywhere('aaaa', 'aaaaaaaa', 'e', '微信', '彳散'), ...words('a a a a', 'scam', 'b'.repeat(60))])

  test.each([
    ['one letter over and over', 'a'],
    ['letters that stand one by one', 'a '],
    ['a letter under marks', 'e\u0301\u0301'],
    ['signs of leetspeak', '4a1!'],
    ['parts of characters', '彳散'],
    ['letters of two alphabets', 'аa'],
    ['long words', 'bbb b'],
  ])('take time in proportion to their length: %s', (_, unit) => {
    const timeOf = (length: number): number => {
      const sample = unit.repeat(length / unit.length)
      let best = Infinity
      for (let round = 0; round < 5; round++) {
        const began = performance.now()
        automaton.scanDisguised(readText(sample))
        best = Math.min(best, performance.now() - began)
      }
      return best
    }
    timeOf(4000)
    // Quadratic time would be sixty-four times as long.
    expect(timeOf(32_000)).toBeLessThan(30 * timeOf(4000) + 20)
  })

  test('invisible signs by the thousand do not hide a word, nor slow it down', () => {
    const sample = `sc${'\u200B'.repeat(50_000)}am`
    expect(automaton.scan(readText(sample))).toContainEqual({ label: 1, start: 0, end: sample.length, disguise: 'none' })
  })
})
