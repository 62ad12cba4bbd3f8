import type { Entity, FormattedText } from './entities.ts'
import { byteOffset, parseProblem } from './parse-problem.ts'

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['code', 'code'],
  ['pre', 'pre'],
])

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

interface OpenTag {
  readonly name: string
  readonly offset: number
  readonly entity: Omit<Entity, 'offset' | 'length'> | undefined
}

/** The `HTML` style ("Formatting options", HTML style). Throws the platform's refusal of anything that it does not know. */
export function parseHtml(input: string): FormattedText {
  const entities: Entity[] = []
  const open: OpenTag[] = []
  let text = ''
  let index = 0

  const close = (name: string, at: number): void => {
    const tag = open.pop()
    if (tag === undefined) throw parseProblem('Unexpected end tag', input, at)
    if (name !== '' && tag.name !== name) {
      throw parseProblem(`Unmatched end tag at byte offset ${byteOffset(input, at)}, expected "</${tag.name}>", found "</${name}>"`)
    }
    const length = text.length - tag.offset
    if (tag.entity !== undefined && length > 0) entities.push({ ...tag.entity, offset: tag.offset, length })
  }

  while (index < input.length) {
    const next = nextMark(input, index)
    text += input.slice(index, next)
    index = next
    if (input[index] === '&') {
      const character = readReference(input, index)
      text += character.text
      index += character.length
    } else if (index < input.length) {
      const end = input.indexOf('>', index)
      if (end === -1) throw parseProblem('Unclosed start tag', input, index)
      const tag = input.slice(index + 1, end)
      if (tag.startsWith('/')) close(tag.slice(1).trim().toLowerCase(), index)
      else open.push(toOpenTag(tag, input, index, text.length, open))
      index = end + 1
    }
  }
  const last = open.at(-1)
  if (last !== undefined) throw parseProblem(`Can't find end tag corresponding to start tag "${last.name}"`)
  return { text, entities }
}

function nextMark(input: string, from: number): number {
  for (let index = from; index < input.length; index++) if (input[index] === '<' || input[index] === '&') return index
  return input.length
}

/** `&lt;` or `&#60;`; whatever is none stays as it is. */
function readReference(input: string, index: number): { readonly text: string; readonly length: number } {
  const match = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));?/i.exec(input.slice(index, index + 12))
  if (match === null) return { text: '&', length: 1 }
  const [whole, decimal, hexadecimal, name] = match
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const character = name === undefined ? toCharacter(code) : NAMED[name]
  return character === undefined ? { text: '&', length: 1 } : { text: character, length: whole.length }
}

function toCharacter(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function toOpenTag(tag: string, input: string, at: number, offset: number, open: readonly OpenTag[]): OpenTag {
  const name = (/^[a-z-]+/i.exec(tag)?.[0] ?? '').toLowerCase()
  return { name, offset, entity: toEntity(name, tag, open.at(-1)?.name) ?? unsupported(name, input, at) }
}

function unsupported(name: string, input: string, at: number): never {
  throw parseProblem(`Unsupported start tag "${name}"`, input, at)
}

function toEntity(name: string, tag: string, parent: string | undefined): OpenTag['entity'] {
  const simple = SIMPLE.get(name)
  if (simple !== undefined) {
    const language = name === 'code' && parent === 'pre' ? /^language-(.+)$/.exec(attributeOf(tag, 'class') ?? '')?.[1] : undefined
    return language === undefined ? { type: simple } : { type: 'pre', language }
  }
  if (name === 'a') return { type: 'text_link', url: attributeOf(tag, 'href') ?? '' }
  if (name === 'span' && attributeOf(tag, 'class') === 'tg-spoiler') return { type: 'spoiler' }
  if (name === 'tg-emoji') return { type: 'custom_emoji', custom_emoji_id: attributeOf(tag, 'emoji-id') ?? '' }
  if (name === 'blockquote') return { type: /\sexpandable\b/i.test(tag) ? 'expandable_blockquote' : 'blockquote' }
  return undefined
}

/** The value of a tag's attribute, quoted or bare. */
function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(tag)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value?.replace(/&(lt|gt|amp|quot);/g, (_, reference: string) => NAMED[reference] ?? '')
}
