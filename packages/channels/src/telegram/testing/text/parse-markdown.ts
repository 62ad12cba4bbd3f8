import type { Entity, FormattedText } from './entities.ts'
import { parseProblem } from './parse-problem.ts'

const RESERVED = '_*[]()~`>#+-=|{}.!'

/** Marks that open and close alike, the longer ones first, with the name that the platform calls them by. */
const MARKS: readonly (readonly [mark: string, type: string, name: string])[] = [
  ['```', 'pre', 'PreCode'],
  ['||', 'spoiler', 'Spoiler'],
  ['__', 'underline', 'Underline'],
  ['*', 'bold', 'Bold'],
  ['_', 'italic', 'Italic'],
  ['~', 'strikethrough', 'Strikethrough'],
  ['`', 'code', 'Code'],
]

interface OpenMark {
  readonly mark: string
  readonly type: string
  readonly name: string
  readonly at: number
  readonly offset: number
}

/** The `MarkdownV2` style ("Formatting options", MarkdownV2 style). Throws the platform's refusal of marks that are open or not escaped. */
export function parseMarkdown(input: string): FormattedText {
  const entities: Entity[] = []
  const open: OpenMark[] = []
  let quote: { readonly offset: number; expandable: boolean } | undefined
  let text = ''
  let index = 0

  const end = (extra: Partial<Entity> = {}): void => {
    const mark = open.pop()
    if (mark === undefined || text.length === mark.offset) return
    entities.push({ type: mark.type, offset: mark.offset, length: text.length - mark.offset, ...extra })
  }
  const endQuote = (): void => {
    if (quote === undefined) return
    const { offset, expandable } = quote
    entities.push({ type: expandable ? 'expandable_blockquote' : 'blockquote', offset, length: text.length - offset })
    quote = undefined
  }

  while (index < input.length) {
    const character = input.charAt(index)
    const inside = open.at(-1)
    const inCode = inside?.type === 'code' || inside?.type === 'pre'
    if (character === '\\' && isEscapable(input.charCodeAt(index + 1))) {
      text += input.charAt(index + 1)
      index += 2
      continue
    }
    if (inCode) {
      if (input.startsWith(inside.mark, index)) {
        end(inside.type === 'pre' ? languageOf(input, inside.at) : {})
        index += inside.mark.length
      } else {
        text += character
        index++
      }
      continue
    }
    if (character === '\n' && input.charAt(index + 1) !== '>') endQuote()
    if (character === '>' && (index === 0 || input.charAt(index - 1) === '\n')) {
      quote ??= { offset: text.length, expandable: false }
      index++
      continue
    }
    if (quote !== undefined && input.startsWith('||', index) && /^(?:\n(?!>)|$)/.test(input.slice(index + 2, index + 4))) {
      quote.expandable = true
      index += 2
      continue
    }
    const link = character === '[' || input.startsWith('![', index)
    if (link) {
      const mark = character === '[' ? '[' : '!['
      open.push({ mark, type: mark === '[' ? 'text_link' : 'custom_emoji', name: 'TextUrl', at: index, offset: text.length })
      index += mark.length
      continue
    }
    if (character === ']' && (inside?.mark === '[' || inside?.mark === '![')) {
      const target = readTarget(input, index + 1)
      end(inside.mark === '[' ? { url: target.url } : { custom_emoji_id: /id=(\d+)/.exec(target.url)?.[1] ?? '' })
      index = target.end
      continue
    }
    const known = MARKS.find(([mark]) => input.startsWith(mark, index))
    if (known === undefined) {
      if (RESERVED.includes(character)) {
        throw parseProblem(`Character '${character}' is reserved and must be escaped with the preceding '\\'`)
      }
      text += character
      index++
      continue
    }
    const [mark, type, name] = known
    if (inside?.mark === mark) end()
    else open.push({ mark, type, name, at: index, offset: text.length })
    index += mark.length
    if (type === 'pre' && inside?.mark !== mark) index += languageLength(input, index)
  }
  endQuote()
  const last = open.at(-1)
  if (last !== undefined) throw parseProblem(`Can't find end of ${last.name} entity`, input, last.at)
  return { text, entities }
}

/** Any ASCII character but the control ones can be escaped. */
function isEscapable(code: number): boolean {
  return code > 0 && code <= 126
}

/** The first line of a block of code names its language when it holds nothing else. */
function languageLength(input: string, from: number): number {
  return /^[\w+#-]{0,32}\n/.exec(input.slice(from, from + 40))?.[0].length ?? 0
}

function languageOf(input: string, at: number): Partial<Entity> {
  const language = input.slice(at + 3, at + 3 + languageLength(input, at + 3)).trim()
  return language === '' ? {} : { language }
}

/** The `(address)` of a link; without one the text links to nothing. */
function readTarget(input: string, from: number): { readonly url: string; readonly end: number } {
  if (input.charAt(from) !== '(') return { url: '', end: from }
  let url = ''
  for (let index = from + 1; index < input.length; index++) {
    if (input.charAt(index) === ')') return { url, end: index + 1 }
    if (input.charAt(index) === '\\' && isEscapable(input.charCodeAt(index + 1))) index++
    url += input.charAt(index)
  }
  throw parseProblem("Can't find end of a URL", input, from)
}
