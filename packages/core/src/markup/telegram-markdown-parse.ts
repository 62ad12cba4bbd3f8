import type { TextContent, TextEntity } from '../model/content.ts'
import { readTelegramAddress } from './telegram-address.ts'
import { createTextBuilder } from './text-builder.ts'

/** A piece of the source. Signs whose other half is missing stay text. */
type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly isNew: boolean }
  | { readonly type: 'line'; readonly isQuoteNext: boolean }
  | { readonly type: 'verbatim'; readonly as: 'code' | 'pre'; readonly text: string; readonly language?: string }
  | { readonly type: 'sign'; readonly text: string; readonly as: TextEntity['type']; paired: boolean }
  | { readonly type: 'bracket'; readonly text: string; link?: Pick<TextEntity, 'type' | 'url' | 'id'> }
  | { readonly type: 'target'; readonly as: TextEntity['type'] }

const SIGNS: readonly (readonly [string, TextEntity['type']])[] = [
  ['__', 'underline'],
  ['_', 'italic'],
  ['*', 'bold'],
  ['~', 'strike'],
  ['||', 'spoiler'],
]

/** Reads MarkdownV2. Unlike Telegram, which refuses what is not well formed, it takes it for text. */
export function parseTelegramMarkdown(source: string): TextContent {
  const builder = createTextBuilder()
  for (const token of tokensOf(source)) {
    switch (token.type) {
      case 'text':
        builder.write(token.text)
        break
      case 'line':
        if (!token.isQuoteNext) builder.close('quote')
        builder.write('\n')
        break
      case 'quote':
        if (token.isNew) builder.close('quote')
        if (!builder.isOpen('quote')) builder.open('quote')
        break
      case 'verbatim':
        builder.open(token.as, token.language === undefined ? {} : { language: token.language })
        builder.write(token.text)
        builder.close(token.as)
        break
      case 'sign':
        if (!token.paired) builder.write(token.text)
        else if (builder.isOpen(token.as)) builder.close(token.as)
        else builder.open(token.as)
        break
      case 'bracket':
        if (token.link === undefined) builder.write(token.text)
        else builder.open(token.link.type, token.link)
        break
      case 'target':
        builder.close(token.as)
        break
    }
  }
  return builder.finish()
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = []
  const waiting = new Map<TextEntity['type'], Extract<Token, { type: 'sign' }>>()
  const brackets: Extract<Token, { type: 'bracket' }>[] = []
  const until = untilReader(source)
  const isQuoteAt = (at: number): boolean => source[at] === '>' || source.startsWith('**>', at)
  let at = 0
  const write = (length: number): void => {
    tokens.push({ type: 'text', text: source.slice(at, at + length) })
    at += length
  }
  while (at < source.length) {
    const isLineStart = at === 0 || source[at - 1] === '\n'
    if (isLineStart && isQuoteAt(at)) {
      const isNew = source[at] !== '>'
      tokens.push({ type: 'quote', isNew })
      at += isNew ? 3 : 1
      continue
    }
    const plain = runOfText(source, at)
    if (plain > at) {
      write(plain - at)
      continue
    }
    // An empty bold says nothing; it parts signs that would be read together (Telegram Bot API, "MarkdownV2 style").
    if (source.startsWith('**', at)) {
      at += 2
      continue
    }
    const found = SIGNS.find(([text]) => source.startsWith(text, at))
    if (source[at] === '\\') {
      if (at + 1 < source.length) at++
      write(1)
    } else if (source[at] === '\n') {
      tokens.push({ type: 'line', isQuoteNext: source[++at] === '>' })
    } else if (source[at] === '`') {
      const code = readVerbatim(source, at, until)
      if (code === undefined) write(1)
      else {
        tokens.push(code.token)
        at = code.end
      }
    } else if (found !== undefined) {
      const [text, as] = found
      const sign: Token = { type: 'sign', text, as, paired: false }
      const other = waiting.get(as)
      if (other === undefined) waiting.set(as, sign)
      else {
        other.paired = sign.paired = true
        waiting.delete(as)
      }
      tokens.push(sign)
      at += text.length
    } else if (source[at] === '[' || source.startsWith('![', at)) {
      const bracket: Token = { type: 'bracket', text: source[at] === '[' ? '[' : '![' }
      brackets.push(bracket)
      tokens.push(bracket)
      at += bracket.text.length
    } else if (source[at] === ']') {
      const bracket = brackets.pop()
      const target = bracket !== undefined && source[at + 1] === '(' ? until(at + 2, ')') : undefined
      const link = target === undefined ? undefined : readTelegramAddress(target.text)
      if (bracket === undefined || target === undefined) write(1)
      else {
        // Words without an address that may be one are kept, the address is not.
        tokens.push(link === undefined ? { type: 'text', text: '' } : { type: 'target', as: link.type })
        if (link !== undefined) bracket.link = link
        at = target.end
      }
    } else write(1)
  }
  return tokens
}

/** The end of what is surely text. */
function runOfText(source: string, at: number): number {
  let end = at
  while (end < source.length && !'\\\n`_*~|[]!'.includes(source.charAt(end))) end++
  return end
}

function readVerbatim(source: string, at: number, until: UntilReader): { readonly token: Token; readonly end: number } | undefined {
  if (!source.startsWith('```', at)) {
    const code = until(at + 1, '`')
    return code && { token: { type: 'verbatim', as: 'code', text: code.text }, end: code.end }
  }
  const block = until(at + 3, '```')
  if (block === undefined) return undefined
  const [head = '', language = ''] = /^([^\s`]{0,64})\n/.exec(block.text) ?? []
  const token: Token = { type: 'verbatim', as: 'pre', text: block.text.slice(head.length), ...(language === '' ? {} : { language }) }
  return { token, end: block.end }
}

/** What stands before a sign that is not escaped, without its escapes; undefined if the sign does not come. */
type UntilReader = (from: number, sign: string) => { readonly text: string; readonly end: number } | undefined

/** Remembers which signs do not come any more, so that a text full of beginnings without ends is not read again and again. */
function untilReader(source: string): UntilReader {
  const exhausted = new Set<string>()
  return (from, sign) => {
    if (exhausted.has(sign)) return undefined
    let text = ''
    let done = from
    for (let at = from; at < source.length; at++) {
      if (source[at] === '\\') {
        text += source.slice(done, at)
        done = ++at
      } else if (source.startsWith(sign, at)) return { text: text + source.slice(done, at), end: at + sign.length }
    }
    exhausted.add(sign)
    return undefined
  }
}
