import { describe, expect, test } from 'vitest'
import type { TextContent, TextEntity } from '../model/content.ts'
import { mailHtml } from './mail-html.ts'
import { plainText } from './plain-text.ts'
import { slackMarkup } from './slack.ts'
import { telegramHtml } from './telegram-html.ts'
import { telegramMarkdown } from './telegram-markdown.ts'
import { whatsappMarkup } from './whatsapp.ts'

/** Marks the first occurrence of a word. */
function marked(
  text: string,
  ...marks: readonly (readonly [word: string, type: TextEntity['type'], more?: Partial<TextEntity>])[]
): TextContent {
  const entities = marks.map(([word, type, more]) => ({ type, start: text.indexOf(word), end: text.indexOf(word) + word.length, ...more }))
  return { type: 'text', text, entities }
}

describe('Telegram', () => {
  test('MarkdownV2 escapes every sign in text, two in code, two in addresses', () => {
    const signs = '_*[]()~`>#+-=|{}.!\\'
    expect(telegramMarkdown.render({ type: 'text', text: `a${signs}` })).toBe(`a${Array.from(signs, (sign) => `\\${sign}`).join('')}`)
    expect(telegramMarkdown.render(marked('a`b\\c.', ['a`b\\c.', 'code']))).toBe('`a\\`b\\\\c.`')
    expect(telegramMarkdown.render(marked('x', ['x', 'link', { url: 'https://a.example/(1)' }]))).toBe('[x](https://a.example/(1\\))')
  })

  test('MarkdownV2 parts italic from underline, and quotes from one another', () => {
    expect(telegramMarkdown.render(marked('ab', ['ab', 'underline'], ['ab', 'italic']))).toBe('__**_ab_**__')
    const within = marked('abc', ['abc', 'bold'], ['c', 'italic'], ['c', 'underline'])
    expect(telegramMarkdown.parse(telegramMarkdown.render(within))).toEqual(within)
    const quotes = marked('one\ntwo\nthree', ['one', 'quote'], ['two', 'quote'])
    expect(telegramMarkdown.render(quotes)).toBe('>one\n**>two\nthree')
    expect(telegramMarkdown.parse('>one\n**>two\nthree')).toEqual(quotes)
    expect(telegramMarkdown.parse('>one\n>two')).toEqual(marked('one\ntwo', ['one\ntwo', 'quote']))
  })

  test('MarkdownV2 that is not well formed is text', () => {
    expect(telegramMarkdown.parse('a * b [c] d](e) `f')).toEqual({ type: 'text', text: 'a * b [c] d](e) `f' })
    expect(telegramMarkdown.parse('[x](javascript:1)').text).toBe('[x')
  })

  test('HTML keeps the language of a block, users and custom emoji', () => {
    const content = marked(
      'run x 👍 Ana',
      ['run', 'pre', { language: 'sh' }],
      ['👍', 'emoji', { id: '5' }],
      ['Ana', 'mention', { id: '7' }],
    )
    const html = '<pre><code class="language-sh">run</code></pre> x <tg-emoji emoji-id="5">👍</tg-emoji> <a href="tg://user?id=7">Ana</a>'
    expect(telegramHtml.render(content)).toBe(html)
    expect(telegramHtml.parse(html)).toEqual(content)
  })
})

describe('Slack', () => {
  test('writes links, people and quotes, and escapes three signs', () => {
    const content = marked(
      'a & b\nsee here, Ana',
      ['a & b', 'quote'],
      ['here', 'link', { url: 'https://a.example/?b=1&c|d' }],
      ['Ana', 'mention', { id: 'U1' }],
    )
    expect(slackMarkup.render(content)).toBe('> a &amp; b\nsee <https://a.example/?b=1&amp;c%7Cd|here>, <@U1|Ana>')
  })

  test('reads what people write', () => {
    expect(slackMarkup.parse('&gt; *hi* <@U1>\n<https://a.example> <!here> <#C1|general> &lt;b&gt; <x>')).toEqual({
      type: 'text',
      text: 'hi @U1\nhttps://a.example @here general <b> <x>',
      entities: [
        { type: 'quote', start: 0, end: 6 },
        { type: 'bold', start: 0, end: 2 },
        { type: 'mention', id: 'U1', start: 3, end: 6 },
        { type: 'link', url: 'https://a.example', start: 7, end: 24 },
      ],
    })
  })
})

describe('WhatsApp', () => {
  test('reads signs only where they work', () => {
    expect(whatsappMarkup.parse('*a* 2*3*4 _b c_ ~d ```e\nf``` `g`')).toEqual(
      marked('a 2*3*4 b c ~d e\nf g', ['a', 'bold'], ['b c', 'italic'], ['e\nf', 'pre'], ['g', 'code']),
    )
    expect(whatsappMarkup.parse('> one\n> two\nthree')).toEqual(marked('one\ntwo\nthree', ['one\ntwo', 'quote']))
  })
})

describe('mail', () => {
  test('is written with line breaks, blocks and links of known schemes', () => {
    const content = marked(
      'Hi\n\nold one\nold two\nsee Zoe  <b>',
      ['old one\nold two', 'quote'],
      ['see', 'link', { url: 'https://a.example/?b&c' }],
      ['Zoe', 'bold'],
    )
    expect(mailHtml.render(content)).toBe(
      'Hi<br><br><blockquote>old one<br>old two</blockquote><a href="https://a.example/?b&amp;c">see</a> <strong>Zoe</strong> &nbsp;&lt;b&gt;',
    )
    expect(mailHtml.render(marked('x', ['x', 'link', { url: 'javascript:alert(1)' }]))).toBe('x')
  })

  test('is read without scripts, styles and head, its blocks as lines', () => {
    const html =
      '<html><head><title>T</title><style>p{}</style></head><body><div>Hello&nbsp;<b>Ana</b>,</div>\n<p>first  <i>line</i><br>second</p><ul><li>one</li><li>two</li></ul><script>x()</script><!-- c --><a href="javascript:x">bad</a> <a href=\'https://a.example/?b=1&amp;c=2\'>good</a><o:p>kept</o:p></body></html>'
    expect(mailHtml.parse(html)).toEqual(
      marked(
        'Hello Ana,\n\nfirst line\nsecond\n\none\ntwo\nbad goodkept',
        ['Ana', 'bold'],
        ['line', 'italic'],
        ['good', 'link', { url: 'https://a.example/?b=1&c=2' }],
      ),
    )
    expect(mailHtml.parse('a &euro; &#8364; &#x20AC; &#128; &unknown; &#0; <').text).toBe('a € € € € &unknown; \ufffd <')
  })

  test('quotes and blocks of whole lines are read as they were written', () => {
    const content = marked('Hi\nold one\nold two\n\n{\n  x\n}\nend', ['old one\nold two', 'quote'], ['{\n  x\n}', 'pre'])
    expect(mailHtml.parse(mailHtml.render(content))).toEqual(content)
  })
})

test('plain text has the addresses of links written out', () => {
  expect(plainText.render(marked('see here', ['see', 'bold'], ['here', 'link', { url: 'https://a.example' }]))).toBe(
    'see here (https://a.example)',
  )
  expect(plainText.parse('*x*')).toEqual({ type: 'text', text: '*x*' })
})
