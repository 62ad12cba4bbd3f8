import type { TextContent, TextEntity } from '../model/content.ts'

/**
 * The spans of a text as a tree in one list: by start, outer ones before inner ones. Empty spans are left out, and those inside a span of
 * their own type, which say nothing; what reaches beyond the text or crosses another is cut. So no place has more spans than there are types.
 */
export function nestSpans({ text, entities = [] }: TextContent): readonly TextEntity[] {
  if (entities.length === 0) return entities
  const spans: TextEntity[] = []
  const open: TextEntity[] = []
  for (const entity of entities.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= entity.start) open.pop()
    const start = Math.max(0, entity.start)
    const end = Math.min(entity.end, open.at(-1)?.end ?? text.length)
    if (start >= end || open.some(({ type }) => type === entity.type)) continue
    const span = start === entity.start && end === entity.end ? entity : { ...entity, start, end }
    spans.push(span)
    open.push(span)
  }
  return spans
}

/** The part of a text from one offset to another, with the spans that are in it. */
export function sliceText(content: TextContent, start: number, end: number, spans: readonly TextEntity[]): TextContent {
  const entities: TextEntity[] = []
  for (const span of spans) {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, end)
    if (from < to) entities.push({ ...span, start: from - start, end: to - start })
  }
  return withSpans(content, content.text.slice(start, end), entities)
}

/** The content with another text and other spans. */
export function withSpans({ direction }: TextContent, text: string, entities: readonly TextEntity[]): TextContent {
  return {
    type: 'text',
    text,
    ...(entities.length === 0 ? {} : { entities }),
    ...(direction === undefined ? {} : { direction }),
  }
}

/** Finds the spans around an offset, in the time of a binary search. */
export interface SpanFinder {
  /** Index of the first span that begins at the offset or later. */
  firstFrom(at: number): number
  /** Spans that begin before the offset, or at it if `inclusive`, and end after it; the outermost first. */
  around(at: number, inclusive?: boolean): readonly TextEntity[]
}

/** For spans as {@link nestSpans} gives them. */
export function findSpans(spans: readonly TextEntity[]): SpanFinder {
  const parents = new Int32Array(spans.length)
  for (let index = 0; index < spans.length; index++) {
    let parent = index - 1
    while (parent >= 0 && (spans[parent] as TextEntity).end <= (spans[index] as TextEntity).start) parent = parents[parent] as number
    parents[index] = parent
  }
  function firstFrom(at: number): number {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((spans[middle] as TextEntity).start < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    firstFrom,
    around(at, inclusive = false) {
      const found: TextEntity[] = []
      for (let index = firstFrom(inclusive ? at + 1 : at) - 1; index >= 0; index = parents[index] as number) {
        const span = spans[index] as TextEntity
        if (span.end > at) found.unshift(span)
      }
      return found
    },
  }
}
