import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextContent, TextEntity } from '../model/content.ts'
import { nestSpans } from '../rendering/spans.ts'
import type { Dialect } from './dialect.ts'
import { mailHtml } from './mail-html.ts'
import { plainText } from './plain-text.ts'
import { slackMarkup } from './slack.ts'
import { telegramHtml } from './telegram-html.ts'
import { telegramMarkdown } from './telegram-markdown.ts'
import { whatsappMarkup } from './whatsapp.ts'

type Type = TextEntity['type']

/** What a dialect can say, and in which texts. */
interface Sayable {
  readonly dialect: Dialect
  readonly types: readonly Type[]
  readonly words: readonly string[]
  /** Spans only around whole words, between spaces. */
  readonly wholeWords?: boolean
  /** Spans with none inside. Default: code. */
  readonly atomic?: readonly Type[]
}

const HOSTILE = ['a', 'b c', 'é', '👩‍👩‍👧', '漢', 'مرحبا', '\n', '_', '__', '*', '**', '[', ']', '(', ')', '~', '`', '```', '>', '#', '+', '-', '=', '|', '||', '{', '}', '.', '!', '\\', '&', '<', '&amp;', '"', '</b>', '![', '](', ' '] // prettier-ignore
const MILD = ['a', 'bc', 'é', '👩‍👩‍👧', '漢字', 'مرحبا', '12', 'x.y', '&', '<', '(z)', '"', "it's", '\n']

const dialects: readonly Sayable[] = [
  {
    dialect: telegramHtml,
    types: ['bold', 'italic', 'underline', 'strike', 'spoiler', 'code', 'pre', 'quote', 'link', 'mention', 'emoji'],
    words: HOSTILE,
  },
  {
    dialect: telegramMarkdown,
    types: ['bold', 'italic', 'underline', 'strike', 'spoiler', 'code', 'pre', 'link', 'mention', 'emoji'],
    words: HOSTILE,
  },
  { dialect: mailHtml, types: ['bold', 'italic', 'underline', 'strike', 'code', 'link'], words: HOSTILE, wholeWords: true },
  {
    dialect: slackMarkup,
    types: ['bold', 'italic', 'strike', 'code', 'link', 'mention'],
    words: MILD,
    wholeWords: true,
    atomic: ['code', 'link', 'mention'],
  },
  { dialect: whatsappMarkup, types: ['bold', 'italic', 'strike', 'code'], words: MILD, wholeWords: true },
]

/** A text and nested spans of some types. */
function contents({ types, words, wholeWords = false, atomic = ['code', 'pre'] }: Sayable): fc.Arbitrary<TextContent> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }),
      fc.array(fc.tuple(fc.constantFrom(...types), fc.nat(20), fc.nat(8)), { maxLength: 6 }),
    )
    .map(([pieces, picks]) => {
      const edges: number[] = []
      let text = wholeWords ? 'a' : ''
      for (const piece of pieces) {
        if (wholeWords && text !== '' && !text.endsWith('\n') && piece !== '\n') text += ' '
        edges.push(text.length)
        text += piece
      }
      text = wholeWords ? text.trimEnd() : text
      edges.push(text.length)
      const entities = picks.map(([type, from, length]): TextEntity => {
        const start = Math.min(edges[Math.min(from, edges.length - 1)] as number, text.length)
        const after = text.slice(0, edges[Math.min(from + length + 1, edges.length - 1)])
        const end = Math.max(start, (wholeWords ? after.trimEnd() : after).length)
        return {
          type,
          start,
          end,
          ...(type === 'link' ? { url: 'https://shop.example/a_(b)?c=1&d=2' } : {}),
          ...(type === 'mention' || type === 'emoji' ? { id: '12345' } : {}),
        }
      })
      const content: TextContent = { type: 'text', text, entities }
      return { type: 'text', text, entities: outside(nestSpans(content), atomic) }
    })
}

function outside(spans: readonly TextEntity[], atomic: readonly Type[]): readonly TextEntity[] {
  let until = 0
  return spans.filter((span) => {
    if (span.start < until) return false
    if (atomic.includes(span.type)) until = span.end
    return true
  })
}

/** The spans over each character that is no white space; how they are divided does not matter. */
function covered({ text, entities = [] }: TextContent): readonly string[] {
  return Array.from(text, (_, index) => index)
    .filter((index) => /\S/u.test(text.charAt(index)))
    .map((index) =>
      entities
        .filter(({ start, end }) => start <= index && index < end)
        .map(({ type, url = '', id = '' }) => `${type}${url}${id}`)
        .sort()
        .join(),
    )
}

describe.each(dialects)('$dialect.name', (sayable) => {
  const { dialect } = sayable
  const isSigns = dialect === whatsappMarkup || dialect === slackMarkup

  test('reads what it writes', () => {
    fc.assert(
      fc.property(contents(sayable), (content) => {
        // Signs work within one line.
        const isSayable = ({ start, end }: TextEntity): boolean => !isSigns || !content.text.slice(start, end).includes('\n')
        const written = { ...content, entities: content.entities?.filter(isSayable) ?? [] }
        const read = dialect.parse(dialect.render(written))
        expect(read.text).toBe(content.text)
        expect(covered(read)).toEqual(covered(written))
      }),
      { numRuns: 500 },
    )
  })
})

describe.each([plainText, telegramHtml, telegramMarkdown, mailHtml, slackMarkup, whatsappMarkup])('$name', (dialect) => {
  test('reads anything, and gives spans that lie in the text', () => {
    const source = fc.array(
      fc.constantFrom(
        ...HOSTILE,
        '<b>',
        '<a href="https://x.example">',
        '</a>',
        '<pre>',
        '</p>',
        '<br',
        '&#x41;',
        '> ',
        '<@U1>',
        '<http://x.example|y>',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(source, (pieces) => {
        const { text, entities = [] } = dialect.parse(pieces.join(''))
        for (const { start, end } of entities) expect(start < end && end <= text.length).toBe(true)
        expect(nestSpans({ type: 'text', text, entities }).length).toBeLessThanOrEqual(entities.length)
      }),
      { numRuns: 500 },
    )
  })

  test('reads and writes two hundred thousand hostile units at once', () => {
    for (const piece of [
      '*a ',
      '*',
      '_',
      '`',
      '```',
      '<',
      '<a ',
      '<a b="',
      '<!--',
      '</',
      '&',
      '&a',
      '[',
      '](',
      '[a](b',
      '>',
      '\n> ',
      '<b>',
      '</b>',
      '<script>',
      '||',
      '\\',
      ' ',
      '<@',
      '~x~',
    ]) {
      const source = piece.repeat(200_000 / piece.length)
      const started = performance.now()
      const content = dialect.parse(source)
      dialect.render(content)
      expect([piece, performance.now() - started < 5_000]).toEqual([piece, true])
    }
  }, 120_000)
})
