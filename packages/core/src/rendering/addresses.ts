import type { TextContent, TextEntity } from '../model/content.ts'
import { nestSpans, withSpans } from './spans.ts'

/**
 * The text with the spans that are shown. The address of a link that is not shown is written behind its words, in brackets, unless it stands
 * there already; other spans that are not shown leave their words.
 */
export function writeAddresses(content: TextContent, isShown: (span: TextEntity) => boolean): TextContent {
  if (content.entities === undefined || content.entities.every(isShown)) return content
  const spans = nestSpans(content)
  const hidden = spans
    .filter((span) => span.type === 'link' && !isShown(span) && isNews(content.text, span))
    .sort((left, right) => left.end - right.end)
  let text = ''
  let done = 0
  const ends: number[] = []
  const lengths: number[] = [0]
  for (const { end, url = '' } of hidden) {
    const address = ` (${url})`
    text += content.text.slice(done, end) + address
    done = end
    ends.push(end)
    lengths.push((lengths.at(-1) as number) + address.length)
  }
  text += content.text.slice(done)
  /** How much is written before an offset; at the offset itself if `inclusive`. */
  const written = (at: number, inclusive: boolean): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const end = ends[middle] as number
      if (end < at || (inclusive && end === at)) low = middle + 1
      else high = middle
    }
    return lengths[low] as number
  }
  const shown = spans
    .filter(isShown)
    .map((span) => ({ ...span, start: span.start + written(span.start, true), end: span.end + written(span.end, false) }))
  return withSpans(content, text, shown)
}

/** Whether a link says more than its words do. */
function isNews(text: string, { start, end, url }: TextEntity): boolean {
  if (url === undefined) return false
  const says = (address: string): boolean => text.slice(start, end).includes(address)
  return !says(url) && !says(url.replace(/^(?:mailto|tel):/i, ''))
}
