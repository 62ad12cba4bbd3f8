import type { TextContent, TextEntity } from '../model/content.ts'
import { nestSpans } from '../rendering/spans.ts'

/** Writes a text with its spans, piece by piece. */
export interface Pen {
  /** A piece of the text. `open` are the spans around it, the innermost last. */
  text(piece: string, open: readonly TextEntity[]): string
  open(span: TextEntity): string
  close(span: TextEntity): string
}

/** Walks over a text and its spans, which are opened and closed properly nested, and joins what the pen writes. */
export function writeSpans(text: string, spans: readonly TextEntity[], pen: Pen): string {
  let result = ''
  let at = 0
  const open: TextEntity[] = []
  const writeTo = (end: number): void => {
    if (end > at) result += pen.text(text.slice(at, end), open)
    at = Math.max(at, end)
  }
  const closeUntil = (limit: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= limit; last = open.at(-1)) {
      writeTo(last.end)
      result += pen.close(last)
      open.pop()
    }
  }
  for (const span of spans) {
    closeUntil(span.start)
    writeTo(span.start)
    result += pen.open(span)
    open.push(span)
  }
  closeUntil(text.length)
  writeTo(text.length)
  return result
}

/** The spans as a dialect can write them: nested, those that it has, and none inside code, where marks would be shown as they are. */
export function writableSpans(content: TextContent, has: (span: TextEntity) => boolean): readonly TextEntity[] {
  let verbatimUntil = 0
  return nestSpans(content).filter((span) => {
    if (span.start < verbatimUntil || !has(span)) return false
    if (isVerbatim(span)) verbatimUntil = span.end
    return true
  })
}

/** Whether text inside the span is shown as it is written. */
export function isVerbatim({ type }: TextEntity): boolean {
  return type === 'code' || type === 'pre'
}

/** Whether a span is made of whole lines, as a quote or a block has to be where they are marked line by line. */
export function isWholeLines(text: string, { start, end }: TextEntity): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n' || text[end - 1] === '\n')
}

/** The span, a quote without the line breaks at its end: a quote ends with its last line. Nothing if there is nothing else. */
export function endedByLine(text: string, span: TextEntity): readonly TextEntity[] {
  if (span.type !== 'quote') return [span]
  let { end } = span
  while (end > span.start && text[end - 1] === '\n') end--
  return end > span.start ? [{ ...span, end }] : []
}

/** The spans in order, those that cross the edge of a quote cut in two there, so that the quotes are outermost. */
export function quotesOutermost(spans: readonly TextEntity[]): readonly TextEntity[] {
  const quotes = spans.filter(({ type }) => type === 'quote')
  const edges = quotes.flatMap(({ start, end }) => [start, end])
  const pieces: TextEntity[] = []
  let first = 0
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    if (span.type === 'quote') {
      pieces.push(span)
      continue
    }
    while ((edges[first] ?? Number.POSITIVE_INFINITY) <= span.start) first++
    let start = span.start
    for (let index = first; index < edges.length && (edges[index] as number) < span.end; index++) {
      const edge = edges[index] as number
      if (edge > start) pieces.push({ ...span, start, end: edge })
      start = edge
    }
    pieces.push({ ...span, start, end: span.end })
  }
  const rank = ({ type }: TextEntity): number => (type === 'quote' ? 0 : 1)
  return pieces.sort((left, right) => left.start - right.start || rank(left) - rank(right) || right.end - left.end)
}
