/** A stretch of a text between blank lines, with the blank lines after it. */
export interface Paragraph {
  readonly start: number
  readonly text: string
}

/**
 * Cuts a text after its blank lines. Paragraphs are read each by itself: that is what lets a draft be checked while it is typed without reading
 * all of it again.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  let at = text.indexOf('\n')
  while (at >= 0) {
    let next = at + 1
    let lines = 1
    while (next < text.length && isBlank(text.charCodeAt(next))) {
      if (text.charCodeAt(next) === 0x0a) lines++
      next++
    }
    if (lines > 1 && next < text.length) {
      paragraphs.push({ start, text: text.slice(start, next) })
      start = next
    }
    at = text.indexOf('\n', next)
  }
  paragraphs.push({ start, text: start === 0 ? text : text.slice(start) })
  return paragraphs
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0xa0
}
