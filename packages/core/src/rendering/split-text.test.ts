import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextContent, TextEntity } from '../model/content.ts'
import type { LengthUnit, TextCapability } from '../ports/capabilities.ts'
import { boundaryBefore, graphemeEnds, segmenter } from './graphemes.ts'
import { isWithin, lengthOf, shorten } from './length.ts'
import { markCost } from './ruler.ts'
import { nestSpans } from './spans.ts'
import { splitText } from './split-text.ts'

const cut = (text: string, maxLength: number, unit: LengthUnit = 'utf16'): readonly string[] =>
  splitText({ type: 'text', text }, { maxLength, unit }).map((part) => part.text)

const graphemes = (text: string): readonly string[] => Array.from(segmenter('grapheme').segment(text), ({ segment }) => segment)

describe('where a part ends', () => {
  test.each([
    ['a paragraph', 'One two.\n\nThree.\nFour.', 19, ['One two.\n\n', 'Three.\nFour.']],
    ['a line', 'One two three.\nFour five six.', 20, ['One two three.\n', 'Four five six.']],
    ['a sentence', 'One two three. Four five six.', 20, ['One two three. ', 'Four five six.']],
    ['a word', 'One two three four five six', 15, ['One two three ', 'four five six']],
    ['a Chinese sentence', '我们已经发货了。请您耐心等待。', 10, ['我们已经发货了。', '请您耐心等待。']],
    ['a Japanese word', '新しい注文番号', 6, ['新しい注文', '番号']],
    ['a Thai word', 'สวัสดีครับผมต้องการคืนเงิน', 17, ['สวัสดีครับผม', 'ต้องการคืนเงิน']],
    ['not before a full stop', '你好吗，我很好。', 3, ['你好', '吗，我', '很好。']],
  ])('%s', (_, text, limit, parts) => {
    expect(cut(text, limit)).toEqual(parts)
  })

  test('never inside a link, a www address or an e-mail address that fits', () => {
    expect(cut('Track it: https://shop.example/t/12345 now', 32)).toEqual(['Track it: ', 'https://shop.example/t/12345 now'])
    expect(cut('点击https://shop.example/t/12345查看', 30)).toEqual(['点击', 'https://shop.example/t/12345查看'])
    expect(cut('see www.shop.example/returns', 24)).toEqual(['see ', 'www.shop.example/returns'])
    expect(cut('ask ana.maria+help@shop.example.', 30)).toEqual(['ask ', 'ana.maria+help@shop.example.'])
  })

  test('inside a link that fits nowhere', () => {
    expect(cut(`https://shop.example/${'a'.repeat(30)}`, 20).join('')).toBe(`https://shop.example/${'a'.repeat(30)}`)
  })

  test('never inside code that fits, between its lines if it does not', () => {
    const text = 'Run this: npm install it, please'
    const code: TextEntity = { type: 'code', start: 10, end: 24 }
    expect(splitText({ type: 'text', text, entities: [code] }, { maxLength: 20 })).toEqual([
      { type: 'text', text: 'Run this: ' },
      { type: 'text', text: 'npm install it, ', entities: [{ type: 'code', start: 0, end: 14 }] },
      { type: 'text', text: 'please' },
    ])
    const block = 'first line\nsecond line is long\nthird'
    const pre: TextEntity = { type: 'pre', start: 0, end: block.length, language: 'sh' }
    expect(splitText({ type: 'text', text: block, entities: [pre] }, { maxLength: 22 })).toEqual([
      { type: 'text', text: 'first line\n', entities: [{ type: 'pre', start: 0, end: 11, language: 'sh' }] },
      { type: 'text', text: 'second line is long\n', entities: [{ type: 'pre', start: 0, end: 20, language: 'sh' }] },
      { type: 'text', text: 'third', entities: [{ type: 'pre', start: 0, end: 5, language: 'sh' }] },
    ])
  })
})

describe('spans', () => {
  test('go on in the next part', () => {
    const [first, second] = splitText({ type: 'text', text: 'aaaa bbbb', entities: [{ type: 'bold', start: 3, end: 7 }] }, { maxLength: 5 })
    expect(first).toEqual({ type: 'text', text: 'aaaa ', entities: [{ type: 'bold', start: 3, end: 5 }] })
    expect(second).toEqual({ type: 'text', text: 'bbbb', entities: [{ type: 'bold', start: 0, end: 2 }] })
  })

  test('cost what they add, the address of a link too', () => {
    const capability: TextCapability = { maxLength: 12, markup: { bold: { adds: 2 }, link: { adds: 3, addsAddress: true } } }
    const bold: TextContent = { type: 'text', text: 'one two three', entities: [{ type: 'bold', start: 0, end: 13 }] }
    expect(splitText(bold, capability).map(({ text }) => text)).toEqual(['one two ', 'three'])
    const link: TextContent = { type: 'text', text: 'see here', entities: [{ type: 'link', start: 4, end: 8, url: 'x://y' }] }
    expect(splitText(link, capability).map(({ text }) => text)).toEqual(['see ', 'here'])
  })

  test('are left out where they leave no room', () => {
    const link: TextContent = { type: 'text', text: 'here', entities: [{ type: 'link', start: 0, end: 4, url: 'https://shop.example' }] }
    expect(splitText(link, { maxLength: 10, markup: { link: { addsAddress: true } } })).toEqual([{ type: 'text', text: 'here' }])
  })
})

describe('a grapheme', () => {
  test('longer than the limit goes alone', () => {
    expect(cut('a👩‍👩‍👧b', 4, 'bytes')).toEqual(['a', '👩‍👩‍👧', 'b'])
  })

  test('has the boundaries of the segmenter, whatever the shortcuts', () => {
    const pieces = ['a', ' ', '\r', '\n', 'é', 'e\u0301', '\u0301', '👩', '\u200d', '👧', '🇩', '🇪', '漢', 'か', '\u3099', '한', '\u11a8', '\u1112', 'ก', 'ำ', 'क', '\u094d', 'ष', 'ا', '\u064b', '\u0600', '\ud83d', '\ufe0f', '🏽', '❤', '👍', '🎉', '。', '’', '©'] // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.nat(80), (parts, where) => {
        const text = parts.join('')
        let end = 0
        const ends = graphemes(text).map((grapheme) => (end += grapheme.length))
        expect([...graphemeEnds(text, 0)]).toEqual(ends)
        const at = Math.min(where, text.length)
        expect(boundaryBefore(text, 0, at)).toBe(ends.findLast((known) => known <= at) ?? 0)
      }),
      { numRuns: 2000 },
    )
  })

  test('may be as long as it likes', () => {
    const zalgo = `a${'\u0301'.repeat(5000)}`
    expect([...graphemeEnds(`${zalgo}bc`, 0)]).toEqual([5001, 5002, 5003])
  })
})

describe('lengths', () => {
  test('are counted in the unit of the channel', () => {
    const text = 'é👩‍👩‍👧'
    expect((['utf16', 'code-points', 'graphemes', 'bytes'] as const).map((unit) => lengthOf(text, unit))).toEqual([9, 6, 2, 20])
    expect(lengthOf('\ud83d', 'bytes')).toBe(new TextEncoder().encode('\ud83d').byteLength)
    expect([isWithin(text, 2, 'graphemes'), isWithin(text, 1, 'graphemes'), isWithin(text, undefined, 'bytes')]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('shortened, end with an ellipsis and keep their graphemes whole', () => {
    expect(shorten('Medium', 6, 'utf16')).toBe('Medium')
    expect(shorten('Medium size', 8, 'utf16')).toBe('Medium…')
    expect(shorten('a👩‍👩‍👧b', 4, 'utf16')).toBe('a…')
    expect(shorten('ab', 2, 'bytes')).toBe('ab')
    expect(shorten('abc', 2, 'bytes')).toBe('')
  })
})

/** The types of the spans over each unit. */
function covered(content: TextContent): readonly string[] {
  return Array.from({ length: content.text.length }, (_, place) =>
    nestSpans(content)
      .filter(({ start, end }) => start <= place && place < end)
      .map(({ type }) => type)
      .sort()
      .join(),
  )
}

/** Whether a span begins and ends between graphemes and outside addresses, so that nothing else has to stay whole with a part of it. */
function isAlone(text: string, { start, end }: TextEntity): boolean {
  const free = (at: number): boolean => boundaryBefore(text, 0, at) === at
  return free(start) && free(end) && !/[@/]/.test(text.slice(Math.max(0, start - 20), end + 20))
}

test('a line break is not taken into a part that has no room left for the mark of the next line', () => {
  const text = `${'a'.repeat(9)}\nbbb`
  const quoted: TextContent = { type: 'text', text, entities: [{ type: 'quote', start: 0, end: text.length }] }
  const parts = splitText(quoted, { maxLength: 12, markup: { quote: { adds: 2 } } })
  for (const part of parts) {
    const lines = part.text.split('\n').length
    expect(part.text.length + 2 * lines).toBeLessThanOrEqual(12)
  }
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

describe('for every text', () => {
  const piece = fc.constantFrom(
    'word ',
    'Straße. ',
    'e\u0301',
    '👩‍👩‍👧',
    '🇩🇪',
    '。',
    '.',
    '\n',
    '\n\n',
    'ไทย',
    '你好',
    ' ',
    'مرحبا ',
    'a@b.co ',
    'https://x.co/1 ',
  )
  const unit = fc.constantFrom<LengthUnit>('utf16', 'code-points', 'graphemes', 'bytes')
  const types = ['bold', 'italic', 'quote', 'link', 'mention', 'code', 'pre', 'emoji'] as const
  const content = fc
    .tuple(fc.array(piece, { maxLength: 60 }), fc.array(fc.tuple(fc.constantFrom(...types), fc.nat(200), fc.nat(40)), { maxLength: 6 }))
    .map(([pieces, spans]): TextContent => {
      const text = pieces.join('')
      const entities = spans.map(([type, start, length]) => ({
        type,
        start,
        end: start + length,
        ...(type === 'link' ? { url: 'x://y' } : {}),
      }))
      return { type: 'text', text, entities }
    })
  const markup = { bold: { adds: 2 }, quote: { adds: 2 }, link: { adds: 3, addsAddress: true }, pre: { adds: 6 } }

  test('the parts joined are the text, each within its limit with its marks, and no grapheme is cut', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 45, max: 90 }), unit, (whole, maxLength, counted) => {
        const capability: TextCapability = { maxLength, unit: counted, markup }
        const parts = splitText(whole, capability)
        expect(parts.map(({ text }) => text).join('')).toBe(whole.text)
        for (const { text, entities = [] } of parts) {
          const marks = nestSpans({ type: 'text', text, entities }).map((entity) => {
            const { once, line } = markCost(entity, capability)
            return once + line * (text.slice(entity.start, entity.end).split('\n').length - 1)
          })
          expect(lengthOf(text, counted) + marks.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(maxLength)
        }
        expect(parts.flatMap(({ text }) => graphemes(text))).toEqual(graphemes(whole.text))
      }),
      { numRuns: 500 },
    )
  })

  test('addresses stay whole, and every span covers what it covered', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 45, max: 90 }), (whole, maxLength) => {
        const parts = splitText(whole, { maxLength })
        let at = 0
        const ends = parts.map(({ text }) => (at += text.length))
        for (const { index, 0: address } of whole.text.matchAll(/https:\/\/x\.co\/1|a@b\.co/g)) {
          expect(ends.filter((end) => end > index && end < index + address.length)).toEqual([])
        }
        expect(parts.flatMap(covered)).toEqual(covered(whole))
      }),
    )
  })

  test('links, mentions, custom emoji and code stay whole where they fit', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 45, max: 90 }), (whole, maxLength) => {
        const atomic = nestSpans(whole).filter(({ type, start, end }) => !['bold', 'italic', 'quote'].includes(type) && end - start < 40)
        let at = 0
        const ends = splitText({ ...whole, entities: atomic }, { maxLength }).map(({ text }) => (at += text.length))
        const crossed = atomic.filter((span) => !atomic.some((other) => other !== span && other.start < span.end && span.start < other.end))
        for (const { start, end } of crossed.filter((span) => isAlone(whole.text, span))) {
          expect(ends.filter((cutAt) => cutAt > start && cutAt < end)).toEqual([])
        }
      }),
    )
  })

  test('two million units are cut in seconds, whatever they are', () => {
    const length = 2_000_000
    for (const piece of ['a', 'a ', '\u0301', '👩‍👩‍👧', '@', 'a@', '://', 'www.', '\n', '🇩', '漢', 'ก', '. ', ' a\u0301']) {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const started = performance.now()
      const parts = cut(text, 4096)
      expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(text.length)
      expect([piece, performance.now() - started < 5_000]).toEqual([piece, true])
    }
  }, 120_000)
})
