import type { TextContent, TextEntity } from '../model/content.ts'
import type { TextCapability } from '../ports/capabilities.ts'
import { createAtoms } from './atoms.ts'
import { bestBreak } from './break-point.ts'
import { boundaryBefore, graphemeEnds } from './graphemes.ts'
import { measure } from './length.ts'
import { createRuler, markCost } from './ruler.ts'
import { findSpans, nestSpans, sliceText } from './spans.ts'

/**
 * Cuts a text into parts that are, with their marks, at most `maxLength` long. A part ends after a paragraph, else a line, a sentence, a word;
 * never inside a grapheme, and never inside a link, an e-mail address, a mention, a custom emoji or code that fits into one part. Other spans
 * go on in the next part. The parts joined are the text. Takes time in proportion to the text.
 *
 * A single grapheme that is longer than the limit (a family of emoji where 20 bytes are allowed) is a part of its own above the limit: cutting
 * it would show something else. Marks that leave no room for text are left out of a part.
 *
 * @example
 * splitText({ type: 'text', text: 'It is on its way. It arrives on Friday.' }, { maxLength: 25 })
 * // texts 'It is on its way. ' and 'It arrives on Friday.'
 */
export function splitText(content: TextContent, capability: TextCapability): readonly TextContent[] {
  const { maxLength, unit = 'utf16' } = capability
  const { text } = content
  if (maxLength === undefined) return [content]
  const spans = nestSpans(content)
  const ruler = createRuler(content, spans, capability)
  if (ruler.reach(0) >= text.length) return [content]

  const atoms = createAtoms(text, spans, ruler)
  const isOpen = (at: number): boolean => atoms.startAround(at) === undefined
  const parts: TextContent[] = []
  const finder = findSpans(spans)

  for (let start = 0; start < text.length;) {
    const marked = ruler.reach(start)
    const isBare = marked <= start
    const furthest = isBare ? measure(text, start, text.length, unit, maxLength).end : marked
    const end = furthest >= text.length ? text.length : endOfPart(start, furthest)
    const inside = spansBetween(start, end)
    parts.push(sliceText(content, start, end, isBare ? inside.filter((span) => markCost(span, capability).once === 0) : inside))
    start = end
  }
  return parts

  function endOfPart(start: number, furthest: number): number {
    const hard = boundaryBefore(text, start, furthest)
    if (hard <= start) return graphemeEnds(text, start).next().value ?? text.length
    let end = hard
    for (let atom = atoms.startAround(end); atom !== undefined && end > start; atom = atoms.startAround(end)) {
      end = boundaryBefore(text, start, Math.max(start, atom))
    }
    return end > start ? bestBreak(text, start, end, isOpen, atoms.blockAround(end)) : hard
  }

  function spansBetween(start: number, end: number): readonly TextEntity[] {
    return [...finder.around(start), ...spans.slice(finder.firstFrom(start), finder.firstFrom(end))]
  }
}
