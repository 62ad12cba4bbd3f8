import type { TextContent, TextEntity } from '../model/content.ts'
import type { Dialect } from './dialect.ts'
import { encodeEntities } from './html-entities.ts'
import { MARKS } from './html-marks.ts'
import { attributeOf, htmlTokens } from './html-tokens.ts'
import { readTelegramAddress, telegramAddress } from './telegram-address.ts'
import { createTextBuilder, type TextBuilder } from './text-builder.ts'
import { writableSpans, writeSpans } from './walk-spans.ts'

const TAGS: { readonly [T in TextEntity['type']]?: string } = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  pre: 'pre',
  quote: 'blockquote',
}

/**
 * Telegram's HTML (Telegram Bot API, "HTML style", read 2026-08): only the tags that it knows, `&`, `<`, `>` and `"` escaped. Line breaks are
 * line breaks.
 *
 * @example
 * telegramHtml.render({ type: 'text', text: 'a < b', entities: [{ type: 'bold', start: 0, end: 1 }] }) // '<b>a</b> &lt; b'
 */
export const telegramHtml: Dialect = {
  name: 'telegram-html',
  render: (content: TextContent) =>
    writeSpans(
      content.text,
      writableSpans(content, (span) => TAGS[span.type] !== undefined || telegramAddress(span) !== undefined),
      { text: encodeEntities, open: opening, close: closing },
    ),
  parse(source: string) {
    const builder = createTextBuilder()
    const links: (TextEntity['type'] | undefined)[] = []
    // A block's language stands on a `code` element inside it.
    let isBlockWaiting = false
    for (const token of htmlTokens(source)) {
      const isInner = token.type !== 'text' && token.name === 'code' && (isBlockWaiting || builder.isOpen('pre'))
      if (isBlockWaiting) {
        const [, language] = isInner ? (/^language-(\S+)$/.exec(attributeOf(token.attributes, 'class') ?? '') ?? []) : []
        builder.open('pre', language === undefined ? {} : { language })
        isBlockWaiting = false
      }
      if (isInner) continue
      if (token.type === 'text') builder.write(token.text)
      else if (token.name === 'a' || token.name === 'tg-emoji') {
        if (token.type === 'open') links.push(openLink(builder, token))
        else {
          const type = links.pop()
          if (type !== undefined) builder.close(type)
        }
      } else if (token.name === 'br' && token.type === 'open') builder.write('\n')
      else if (token.name === 'pre' && token.type === 'open') isBlockWaiting = true
      else {
        const type = token.name === 'tg-spoiler' ? 'spoiler' : MARKS.get(token.name)
        if (type === undefined) continue
        if (token.type === 'open') builder.open(type)
        else builder.close(type)
      }
    }
    return builder.finish()
  },
}

function openLink(builder: TextBuilder, { name, attributes }: { name: string; attributes: string }): TextEntity['type'] | undefined {
  const id = attributeOf(attributes, 'emoji-id')
  const link = readTelegramAddress(name === 'a' ? (attributeOf(attributes, 'href') ?? '') : `tg://emoji?id=${id}`)
  if (link !== undefined) builder.open(link.type, link)
  return link?.type
}

function opening(span: TextEntity): string {
  const { type, language, id } = span
  if (type === 'pre' && language !== undefined && language !== '') return `<pre><code class="language-${encodeEntities(language)}">`
  const tag = TAGS[type]
  if (tag !== undefined) return `<${tag}>`
  return type === 'emoji' ? `<tg-emoji emoji-id="${id}">` : `<a href="${encodeEntities(telegramAddress(span) ?? '')}">`
}

function closing({ type, language }: TextEntity): string {
  if (type === 'pre' && language !== undefined && language !== '') return '</code></pre>'
  return `</${TAGS[type] ?? (type === 'emoji' ? 'tg-emoji' : 'a')}>`
}
