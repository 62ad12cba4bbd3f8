import type { Entity, FormattedText } from './entities.ts'
import { parseProblem } from './parse-problem.ts'

const TYPES: Readonly<Record<string, string>> = { '*': 'bold', _: 'italic', '`': 'code', '```': 'pre', '[': 'text_link' }

/** The legacy `Markdown` style ("Formatting options", Markdown style): no nesting, escapes outside of entities only. */
export function parseLegacyMarkdown(input: string): FormattedText {
  const entities: Entity[] = []
  let text = ''
  let index = 0
  while (index < input.length) {
    const character = input.charAt(index)
    if (character === '\\' && '_*`['.includes(input.charAt(index + 1)) && index + 1 < input.length) {
      text += input.charAt(index + 1)
      index += 2
      continue
    }
    const mark = input.startsWith('```', index) ? '```' : character
    const type = TYPES[mark]
    if (type === undefined) {
      text += character
      index++
      continue
    }
    const close = mark === '[' ? ']' : mark
    const end = input.indexOf(close, index + mark.length)
    if (end === -1) throw parseProblem("Can't find end of the entity starting", input, index)
    const inner = input.slice(index + mark.length, end)
    const target = mark === '[' ? readTarget(input, end + 1) : undefined
    if (inner !== '' && (target === undefined || target.url !== '')) {
      const url = target === undefined ? {} : { url: target.url }
      entities.push({ type, offset: text.length, length: inner.length, ...url })
    }
    text += inner
    index = target?.end ?? end + close.length
  }
  return { text, entities }
}

function readTarget(input: string, from: number): { readonly url: string; readonly end: number } {
  const end = input.charAt(from) === '(' ? input.indexOf(')', from) : -1
  return end === -1 ? { url: '', end: from } : { url: input.slice(from + 1, end), end: end + 1 }
}
