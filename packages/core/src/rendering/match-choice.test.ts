import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChoiceOption } from '../model/content.ts'
import { matchChoice } from './match-choice.ts'

const options = (...titles: string[]): readonly ChoiceOption[] => titles.map((title, index) => ({ id: `o${index + 1}`, title }))
const sizes = options('Small', 'Médium', 'Extra large')
const pick = (text: string, from: readonly ChoiceOption[] = sizes): string | undefined => matchChoice(text, from)?.id

describe('an answer means an option', () => {
  test.each(['2', ' 2 ', '２', '٢', '۲', '२', '๒', '②', '⑵', '2.', '2)', '(2)', '[2]', '#2', '2️⃣', '02', '2. Medium', '2 - médium'])(
    'by its number: %s',
    (text) => {
      expect(pick(text)).toBe('o2')
    },
  )

  test.each(['Médium', 'medium', 'MEDIUM!', ' médium. ', 'me\u0301dium', '👉 Medium 🙂', 'medium please', 'Medium, danke'])(
    'by its title: %s',
    (text) => {
      expect(pick(text)).toBe('o2')
    },
  )

  test('by words without spaces, by emoji, by its longer title', () => {
    expect(pick('小号。谢谢', options('小号', '大号'))).toBe('o1')
    expect(pick('👍', options('👎', '👍'))).toBe('o2')
    expect(pick('no thanks, bye', options('No', 'No thanks'))).toBe('o2')
    expect(pick('ประหยัด', options('ด่วน', 'ประหยัด'))).toBe('o2')
  })
})

describe('an answer means nothing', () => {
  test.each([
    '0',
    '4',
    '2.5',
    '1 or 2',
    '12 pieces',
    '2 small',
    '-',
    '',
    '🙂',
    'larg',
    'extra',
    'smaller',
    'the medium one',
    'x'.repeat(201),
  ])('%s', (text) => {
    expect(pick(text)).toBeUndefined()
  })

  test('when two options are meant alike', () => {
    expect(pick('buy', options('Buy', 'Buy'))).toBeUndefined()
    expect(pick('2', options('4', '6', '2'))).toBeUndefined()
    expect(pick('2', options('1', '2', '3'))).toBe('o2')
    expect(pick('不要', options('不', '要'))).toBeUndefined()
    expect(matchChoice('buy', [...options('Buy'), ...options('Buy')])?.id).toBe('o1')
  })
})

describe('for every list', () => {
  test('its numbers and its unique titles are read back', () => {
    const title = fc.constantFrom('Small', 'Medium', 'Large', 'Ja', 'Nein', '是', '否', 'نعم', 'لا', 'Café')
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 1 }), fc.nat(), (titles, at) => {
        const list = options(...titles)
        const index = at % list.length
        expect(matchChoice(String(index + 1), list)).toBe(list[index])
        expect(matchChoice(titles[index] as string, list)).toBe(list[index])
      }),
    )
  })

  test('nothing throws, and what is meant is in the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, titles) => {
        const list = options(...titles)
        const found = matchChoice(text, list)
        expect([...list, undefined]).toContain(found)
      }),
    )
  })
})
