import type { TextContent, TextEntity } from '../model/content.ts'
import { endsInWord, startsInWord } from './sign-marks.ts'
import { createTextBuilder, type TextBuilder } from './text-builder.ts'

/** What differs between the dialects of signs when they are read. */
export interface SignReader {
  /** What may begin a quoted line. */
  readonly quotes: readonly string[]
  /** A piece of text between the signs. */
  unescape(piece: string): string
  /** What stands between `<` and `>`, where that has a meaning; true if it was written. */
  angle?(inside: string, builder: TextBuilder): boolean
}

const TYPES: { readonly [sign: string]: TextEntity['type'] | undefined } = { '*': 'bold', _: 'italic', '~': 'strike' }

/**
 * Reads a text in signs, in one pass. A sign opens behind no letter and before no space; the next one like it closes, in the same line, that
 * stands behind no space and before no letter. Of two pairs that cross, the one that ends later is text.
 */
export function parseSigns(source: string, reader: SignReader): TextContent {
  const builder = createTextBuilder()
  const quoteAt = (at: number): string | undefined => reader.quotes.find((mark) => source.startsWith(mark, at))
  const blocks = finder(source, '```')
  let isLineStart = true
  for (let at = 0; at < source.length;) {
    const mark = isLineStart ? quoteAt(at) : undefined
    if (mark !== undefined) {
      if (!builder.isOpen('quote')) builder.open('quote')
      at += mark.length
    }
    const lineEnd = indexOrEnd(source, '\n', at)
    const block = blocks(at)
    const blockEnd = block < lineEnd ? blocks(block + 3) : source.length
    if (blockEnd < source.length) {
      readLine(source.slice(at, block), builder, reader)
      const inside = source.slice(block + 3, blockEnd)
      const lines = builder.isOpen('quote') ? reader.quotes.reduce((text, quote) => text.replaceAll(`\n${quote}`, '\n'), inside) : inside
      writeCode('pre', reader.unescape(lines), builder)
      at = blockEnd + 3
      isLineStart = false
      continue
    }
    readLine(source.slice(at, lineEnd), builder, reader)
    if (quoteAt(lineEnd + 1) === undefined) builder.close('quote')
    if (lineEnd < source.length) builder.write('\n')
    at = lineEnd + 1
    isLineStart = true
  }
  return builder.finish()
}

/** A stretch of a line that is not simply text. */
interface Token {
  readonly at: number
  readonly end: number
  act(): void
}

function readLine(line: string, builder: TextBuilder, reader: SignReader): void {
  let done = 0
  const write = (end: number): void => builder.write(reader.unescape(line.slice(done, end)))
  for (const token of tokensOf(line, builder, reader)) {
    write(token.at)
    token.act()
    done = token.end
  }
  write(line.length)
}

function tokensOf(line: string, builder: TextBuilder, reader: SignReader): readonly Token[] {
  const tokens: Token[] = []
  const open: { readonly type: TextEntity['type']; readonly at: number }[] = []
  const ticks = finder(line, '`')
  const angles = finder(line, '>')
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at)
    const type = TYPES[sign]
    if (sign === '`') {
      const end = ticks(at + 1)
      if (end >= line.length || end === at + 1) continue
      const inside = line.slice(at + 1, end)
      tokens.push({ at, end: end + 1, act: () => writeCode('code', reader.unescape(inside), builder) })
      at = end
    } else if (sign === '<' && reader.angle !== undefined) {
      const end = angles(at + 1)
      if (end >= line.length) continue
      const inside = line.slice(at + 1, end)
      tokens.push({ at, end: end + 1, act: () => reader.angle?.(inside, builder) || builder.write(reader.unescape(`<${inside}>`)) })
      at = end
    } else if (type !== undefined) {
      const opened = open.findLastIndex((candidate) => candidate.type === type)
      const canClose = opened !== -1 && !/\s/u.test(line.charAt(at - 1)) && !startsInWord(line, at + 1)
      const from = open[opened]?.at ?? 0
      if (canClose && from + 1 < at) {
        open.length = opened
        tokens.push({ at: from, end: from + 1, act: () => builder.open(type) }, { at, end: at + 1, act: () => builder.close(type) })
      } else if (opened === -1 && !endsInWord(line, at) && /\S/u.test(line.charAt(at + 1))) open.push({ type, at })
    }
  }
  return tokens.sort((left, right) => left.at - right.at)
}

function writeCode(type: 'code' | 'pre', text: string, builder: TextBuilder): void {
  builder.open(type)
  builder.write(text)
  builder.close(type)
}

/** Finds a sign from growing offsets on; what lies between is looked at once. The length of the text stands for "nowhere". */
function finder(text: string, sign: string): (from: number) => number {
  let known = -1
  return (from) => {
    if (known < from) known = indexOrEnd(text, sign, from)
    return known
  }
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from)
  return index === -1 ? text.length : index
}
