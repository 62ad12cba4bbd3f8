import type { TextEntity } from '@crossdesk/core'

/** A text as a tree: plain words, or words that are marked. */
export type TextNode = string | { readonly entity: TextEntity; readonly children: readonly TextNode[] }

/** The tree of a text and its spans, which nest and do not cross. A span that goes beyond its parent is cut there. */
export function textTree(text: string, entities: readonly TextEntity[] = []): readonly TextNode[] {
  let next = 0
  const grow = (from: number, to: number): readonly TextNode[] => {
    const nodes: TextNode[] = []
    let at = from
    for (let entity = entities[next]; entity !== undefined && entity.start < to; entity = entities[next]) {
      next++
      const start = Math.max(entity.start, at)
      const end = Math.min(entity.end, to)
      if (end <= start) continue
      if (start > at) nodes.push(text.slice(at, start))
      nodes.push({ entity, children: grow(start, end) })
      at = end
    }
    if (at < to) nodes.push(text.slice(at, to))
    return nodes
  }
  return grow(0, text.length)
}

/** The words of a tree. */
export function plainText(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('')
}

/** The address of a link, if it is of a kind that may stand in a page. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol) ? url : undefined
}
