import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BotApiError } from '../bot-api-error.ts'
import { findEntities } from './entities.ts'
import { parseFormatted } from './formatted-text.ts'

/** Each entity as `type:its text`, with what it carries. */
function marks(input: string, parseMode: string, entities?: unknown): readonly string[] {
  const parsed = parseFormatted(input, parseMode, entities)
  return parsed.entities.map(({ type, offset, length, url, language }) =>
    [type, parsed.text.slice(offset, offset + length), url, language].filter((part) => part !== undefined).join(':'),
  )
}

describe('entities', () => {
  test('are moved with the trimmed text, and dropped without a word where they do not fit it', () => {
    const entities = [
      { type: 'bold', offset: 2, length: 4 },
      { type: 'italic', offset: 90, length: 2 },
      { type: 'italic', offset: -1, length: 2 },
      { type: 'code', offset: 6, length: 3 },
      { type: 'mention', offset: 2, length: 4 },
    ]
    expect(parseFormatted('  Wort   ', '', entities)).toEqual({ text: 'Wort', entities: [{ type: 'bold', offset: 0, length: 4 }] })
  })

  test('do not count beside a parse mode', () => {
    expect(marks('<i>a</i> b', 'HTML', [{ type: 'bold', offset: 0, length: 1 }])).toEqual(['italic:a'])
  })

  test.each([
    [[{ type: 'sparkling', offset: 0, length: 1 }], "Bad Request: can't parse MessageEntity: Unsupported type specified"],
    [[{ offset: 0, length: 1 }], "Bad Request: can't parse MessageEntity: Type is not specified"],
    [[{ type: 'text_link', offset: 0, length: 1 }], 'Bad Request: can\'t parse MessageEntity: Can\'t find field "url"'],
    [['bold'], "Bad Request: can't parse MessageEntity: expected an Object"],
  ])('%j is refused', (entities, problem) => {
    expect(() => parseFormatted('abc', '', entities)).toThrow(problem)
  })

  test('the platform finds commands, names, tags and addresses by itself, but not in code', () => {
    expect(marks('/start @nordwind #neu http://shop.test/a. mia@shop.test 2/3', '')).toEqual([
      'bot_command:/start',
      'mention:@nordwind',
      'hashtag:#neu',
      'url:http://shop.test/a',
      'email:mia@shop.test',
    ])
    expect(marks('<code>/start</code>', 'HTML')).toEqual(['code:/start'])
  })

  test('what is found lies inside the text, whatever the text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        for (const { offset, length } of findEntities(text)) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('HTML', () => {
  test.each([
    ['<b>a <i>b</i></b>', ['bold:a b', 'italic:b']],
    ['<a href="https://shop.test/?a=1&amp;b=2">x</a>', ['text_link:x:https://shop.test/?a=1&b=2']],
    ['<pre><code class="language-ts">1</code></pre>', ['pre:1:ts', 'pre:1']],
    ['<span class="tg-spoiler">s</span> <blockquote expandable>q</blockquote>', ['spoiler:s', 'expandable_blockquote:q']],
    ['1 &lt; 2 &amp; &#128512;', []],
  ])('%s', (input, expected) => {
    expect([...marks(input, 'HTML')].sort()).toEqual([...expected].sort())
  })

  test('references are characters', () => {
    expect(parseFormatted('1 &lt; 2 &amp; &#128512; &unknown;', 'html', undefined).text).toBe('1 < 2 & 😀 &unknown;')
  })

  test.each([
    ['<b>ü<x>', 'Unsupported start tag "x" at byte offset 5'],
    ['<b>ä</i>', 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['a < b', 'Unclosed start tag at byte offset 2'],
    ['<constructor>', 'Unsupported start tag "constructor" at byte offset 0'],
  ])('%s is refused', (input, problem) => {
    expect(() => parseFormatted(input, 'HTML', undefined)).toThrow(`Bad Request: can't parse entities: ${problem}`)
  })
})

describe('MarkdownV2', () => {
  test.each([
    ['*a _b_* __c__ ~d~ ||e||', ['bold:a b', 'italic:b', 'underline:c', 'strikethrough:d', 'spoiler:e']],
    ['`a.b` [x](https://shop.test/a\\)b)', ['code:a.b', 'text_link:x:https://shop.test/a)b']],
    ['```ts\na = 1```', ['pre:a = 1:ts']],
    ['>eins\n>zwei\nrest', ['blockquote:eins\nzwei']],
    ['>eins\n>zwei||', ['expandable_blockquote:eins\nzwei']],
    ['a\\.b\\!', []],
  ])('%s', (input, expected) => {
    expect([...marks(input, 'MarkdownV2')].sort()).toEqual([...expected].sort())
  })

  test.each([
    ['Nr. 1', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['ü *a', "Can't find end of Bold entity at byte offset 3"],
    ['[a](b', "Can't find end of a URL at byte offset 3"],
  ])('%s is refused', (input, problem) => {
    expect(() => parseFormatted(input, 'MarkdownV2', undefined)).toThrow(`Bad Request: can't parse entities: ${problem}`)
  })

  test('a text whose reserved characters are escaped says what it said', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&')
        expect(parseFormatted(escaped, 'MarkdownV2', undefined).text).toBe(text.trim())
      }),
    )
  })
})

describe('legacy Markdown', () => {
  test('marks without nesting; escapes outside', () => {
    expect(marks('*a_b* _c_ `d` [x](https://shop.test) \\*e', 'Markdown')).toEqual([
      'bold:a_b',
      'italic:c',
      'code:d',
      'text_link:x:https://shop.test',
    ])
    expect(() => parseFormatted('snake_case', 'Markdown', undefined)).toThrow(
      "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 5",
    )
  })
})

test('no markup makes a parser fail in another way than a refusal', () => {
  const marks = ['<b>', '</b>', '<a href="', '&#', '*', '_', '__', '||', '`', '```', '[', '](', ')', '>', '\n', '\\', 'ü', '😀']
  /** How far the last entity reaches beyond the text, or the code of the refusal. */
  const outcome = (input: string, mode: string): number => {
    try {
      const { text, entities } = parseFormatted(input, mode, undefined)
      return Math.max(0, ...entities.map(({ offset, length }) => offset + length - text.length))
    } catch (error) {
      return error instanceof BotApiError ? error.code : Number.NaN
    }
  }
  assert(
    property(array(constantFrom(...marks)), constantFrom('HTML', 'Markdown', 'MarkdownV2'), (parts, mode) => {
      expect([0, 400]).toContain(outcome(parts.join(''), mode))
    }),
  )
})
