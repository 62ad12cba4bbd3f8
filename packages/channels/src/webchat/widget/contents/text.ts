import type { TextContent, TextEntity } from '@crossdesk/core'
import { h, link, type Child } from '../dom.ts'

const TAGS: Readonly<Partial<Record<TextEntity['type'], keyof HTMLElementTagNameMap>>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  pre: 'pre',
  quote: 'blockquote',
}

/** A text with its marks. Addresses in it can be opened; each line finds its own direction. */
export function textView({ text, entities = [], direction }: Pick<TextContent, 'text' | 'entities' | 'direction'>): HTMLElement {
  const outerFirst = [...entities].sort((left, right) => left.start - right.start || right.end - left.end)
  return h('div', { class: 'text', dir: direction ?? 'auto' }, ...spans(text, outerFirst, 0, text.length))
}

/** The text from `start` to `end`, the spans in it as elements. */
function spans(text: string, entities: readonly TextEntity[], start: number, end: number): Child[] {
  const children: Child[] = []
  let done = start
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    if (entity === undefined || entity.start < done || entity.end > end) continue
    const inner = entities.slice(index + 1).filter((other) => other.end <= entity.end)
    const words = text.slice(entity.start, entity.end)
    const view = entity.type === 'link' ? link(entity.url ?? words, words) : mark(entity, spans(text, inner, entity.start, entity.end))
    children.push(...addresses(text.slice(done, entity.start)), view)
    done = entity.end
  }
  return [...children, ...addresses(text.slice(done, end))]
}

function mark(entity: TextEntity, inside: readonly Child[]): Node {
  if (entity.type === 'spoiler') return h('details', { class: 'spoiler' }, h('summary', {}, '…'), ...inside)
  return h(TAGS[entity.type] ?? 'span', {}, ...inside)
}

/** Plain text, with the web addresses in it as links. */
function addresses(text: string): Child[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) => (index % 2 === 1 ? link(piece, piece) : piece))
}
