import type { TextContent, TextEntity } from '../model/content.ts'

/** Puts together a text and its spans while a dialect is read. */
export interface TextBuilder {
  readonly length: number
  write(text: string): void
  open(type: TextEntity['type'], more?: Omit<TextEntity, 'type' | 'start' | 'end'>): void
  /** Closes the innermost open span of the type and what is open inside it. Without one, nothing happens. */
  close(type: TextEntity['type']): void
  isOpen(type: TextEntity['type']): boolean
  /** The type of the innermost open span. */
  innermost(): TextEntity['type'] | undefined
  /** The content; what is still open ends with the text. */
  finish(): TextContent
}

export function createTextBuilder(): TextBuilder {
  let text = ''
  // In the order in which they were opened: by start, outer ones first.
  const spans: { type: TextEntity['type']; start: number; end: number }[] = []
  const open: { type: TextEntity['type']; end: number }[] = []
  const counts: { [T in TextEntity['type']]?: number } = {}

  function isOpen(type: TextEntity['type']): boolean {
    return (counts[type] ?? 0) > 0
  }
  function closeLast(): TextEntity['type'] | undefined {
    const span = open.pop()
    if (span === undefined) return undefined
    span.end = text.length
    counts[span.type] = (counts[span.type] ?? 1) - 1
    return span.type
  }
  return {
    get length() {
      return text.length
    },
    write(more) {
      text += more
    },
    open(type, more = {}) {
      const span = { ...more, type, start: text.length, end: text.length }
      spans.push(span)
      open.push(span)
      counts[type] = (counts[type] ?? 0) + 1
    },
    close(type) {
      // Counted, so that a stray end costs nothing however much is open.
      if (isOpen(type)) while (closeLast() !== type);
    },
    isOpen,
    innermost: () => open.at(-1)?.type,
    finish() {
      while (open.length > 0) closeLast()
      const entities = spans.filter(({ start, end }) => start < end)
      return { type: 'text', text, ...(entities.length === 0 ? {} : { entities }) }
    },
  }
}
