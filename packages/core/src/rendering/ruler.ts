import type { TextContent, TextEntity } from '../model/content.ts'
import type { LengthUnit, TextCapability } from '../ports/capabilities.ts'
import { lengthOf, measure } from './length.ts'
import { findSpans } from './spans.ts'

/** Measures a text together with its marks. */
export interface Ruler {
  /** The furthest offset at which a part that begins at `start` may end. The offset may lie inside a grapheme. */
  reach(start: number): number
}

/** Marks that stand around the whole span; the others are closed and opened again at each end of a line. */
const MARKED_ONCE: ReadonlySet<TextEntity['type']> = new Set<TextEntity['type']>(['pre', 'link', 'mention', 'emoji'])

/** What a span adds to the length of its text: once, its address included, and for each line after the first. */
export function markCost(span: TextEntity, { markup, unit = 'utf16' }: TextCapability): { readonly once: number; readonly line: number } {
  const mark = markup?.[span.type]
  if (mark === undefined) return { once: 0, line: 0 }
  const adds = mark.adds ?? 0
  const address = mark.addsAddress === true && span.url !== undefined ? lengthOf(span.url, unit) : 0
  return { once: adds + address, line: MARKED_ONCE.has(span.type) ? 0 : adds }
}

/** A ruler for one text, whose spans come from `nestSpans`. Marks that leave no room for text are not counted. */
export function createRuler(content: TextContent, spans: readonly TextEntity[], capability: TextCapability): Ruler {
  const { text } = content
  const limit = capability.maxLength ?? Number.POSITIVE_INFINITY
  const unit: LengthUnit = capability.unit ?? 'utf16'
  const costly = spans.filter((span) => markCost(span, capability).once > 0)
  if (costly.length === 0) return { reach: (start) => measure(text, start, text.length, unit, limit).end }
  const finder = findSpans(costly)

  function reach(start: number): number {
    const open = finder.around(start, true).map((span) => ({ end: span.end, ...markCost(span, capability) }))
    let used = open.reduce((sum, { once }) => sum + once, 0)
    let next = finder.firstFrom(start + 1)
    let at = start
    while (at < text.length) {
      while (open.length > 0 && (open.at(-1) as { end: number }).end <= at) open.pop()
      const perLine = open.reduce((sum, { line }) => sum + line, 0)
      const opening = costly[next]
      const stop = Math.min(opening?.start ?? text.length, open.at(-1)?.end ?? text.length, perLine > 0 ? lineEnd(at) : text.length)
      const stretch = measure(text, at, stop, unit, limit - used)
      if (stretch.end < stop) return stretch.end
      at = stop
      used += stretch.used
      if (perLine > 0 && text.charCodeAt(at - 1) === NEWLINE) {
        used += perLine
        // The line that would begin has to be marked, too.
        if (used > limit) return at - 1
      }
      for (let span = costly[next]; span?.start === at; span = costly[++next]) {
        const cost = markCost(span, capability)
        used += cost.once
        open.push({ end: span.end, ...cost })
      }
      if (used >= limit) return at
    }
    return at
  }

  /** The offset after the next end of a line, or of the text; looked for no further than a part can reach. */
  function lineEnd(at: number): number {
    const most = Math.min(text.length, at + limit)
    for (let index = at; index < most; index++) if (text.charCodeAt(index) === NEWLINE) return index + 1
    return most
  }
  return { reach }
}

const NEWLINE = 0x0a
