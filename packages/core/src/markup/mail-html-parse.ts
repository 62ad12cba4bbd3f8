import type { TextContent, TextEntity } from '../model/content.ts'
import { MARKS } from './html-marks.ts'
import { attributeOf, htmlTokens, type HtmlToken } from './html-tokens.ts'
import { isLinkAddress } from './link-address.ts'
import { createTextBuilder } from './text-builder.ts'

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Elements with an empty line before and after them. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Reads the HTML of an e-mail in one pass; never throws. */
export function parseMailHtml(source: string): TextContent {
  const builder = createTextBuilder()
  const links: boolean[] = []
  /** Line breaks at the end of what is written, those that wait for the next text, and whether a space waits. */
  let written = 2
  let waiting = 0
  let hasSpace = false
  let isHead = false

  const put = (text: string): void => {
    if (text === '') return
    builder.write(text)
    written = 0
    for (let at = text.length - 1; at >= 0 && text[at] === '\n'; at--) written++
  }
  /** Asks for so many line breaks before the next text; none before the first. */
  const breakLine = (count: number): void => {
    if (builder.length > 0) waiting = Math.max(waiting, count - written)
    hasSpace = false
  }
  const settle = (): void => {
    if (waiting > 0) put('\n'.repeat(waiting))
    else if (hasSpace && written === 0 && builder.length > 0) put(' ')
    waiting = 0
    hasSpace = false
  }
  const writeText = (text: string): void => {
    if (builder.isOpen('pre')) return put(text)
    for (const [word] of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(word)) hasSpace = true
      else {
        settle()
        put(word.replaceAll('\u00a0', ' '))
      }
    }
  }
  const openElement = (name: string, attributes: string): void => {
    const type = MARKS.get(name)
    if (name === 'a') {
      const url = attributeOf(attributes, 'href')?.trim() ?? ''
      links.push(isLinkAddress(url))
      if (!isLinkAddress(url)) return
      settle()
      builder.open('link', { url })
    } else if (type !== undefined) {
      settle()
      builder.open(type)
    }
  }
  const closeElement = (name: string): void => {
    const type: TextEntity['type'] | undefined = name === 'a' ? (links.pop() === true ? 'link' : undefined) : MARKS.get(name)
    if (type !== undefined) builder.close(type)
  }
  const readTag = ({ type, name, attributes }: Exclude<HtmlToken, { type: 'text' }>): void => {
    if (name === 'br') {
      if (type === 'close') return
      settle()
      put('\n')
      return
    }
    if (name === 'td' || name === 'th') hasSpace = true
    if (type === 'close') closeElement(name)
    if (BLOCKS.has(name)) breakLine(PARAGRAPHS.has(name) ? 2 : 1)
    if (type === 'open') openElement(name, attributes)
  }

  let isAfterPre = false
  for (const token of htmlTokens(source)) {
    if (token.type !== 'text' && token.name === 'head') isHead = token.type === 'open'
    if (token.type !== 'text' && token.name === 'body') isHead = false
    if (isHead) continue
    if (token.type === 'text') writeText(isAfterPre ? token.text.replace(/^\r?\n/, '') : token.text)
    else readTag(token)
    isAfterPre = token.type === 'open' && token.name === 'pre'
  }
  return trimmed(builder.finish())
}

/** Without the line breaks and spaces at the end. */
function trimmed(content: TextContent): TextContent {
  const text = content.text.trimEnd()
  if (text.length === content.text.length) return content
  const entities = (content.entities ?? []).flatMap((span) => {
    const end = Math.min(span.end, text.length)
    return span.start < end ? [{ ...span, end }] : []
  })
  return { type: 'text', text, ...(entities.length === 0 ? {} : { entities }) }
}
