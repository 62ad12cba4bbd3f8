import type { TextContent, TextEntity } from '../model/content.ts'
import type { LengthUnit } from '../ports/capabilities.ts'
import { graphemeSegmenter, lengthOf } from './length.ts'

/**
 * Cuts a text into parts of at most `limit` units. A part ends at the end of a paragraph, else of a sentence, else of a word in its last
 * half, else between two graphemes. The parts joined are the text.
 */
export function splitText(content: TextContent, limit: number, unit: LengthUnit): readonly TextContent[] {
  if (lengthOf(content.text, unit) <= limit) return [content]
  const parts: TextContent[] = []
  let start = 0
  while (start < content.text.length) {
    const end = start + nextCut(content.text.slice(start), limit, unit)
    parts.push(slice(content, start, end))
    start = end
  }
  return parts
}

/** UTF-16 length of the first part of a text that may be longer than the limit. */
function nextCut(text: string, limit: number, unit: LengthUnit): number {
  let units = 0
  let hard = 0
  let blank = 0
  let sentence = 0
  let paragraph = 0
  let before = ''
  for (const { segment, index } of graphemeSegmenter().segment(text)) {
    units += lengthOf(segment, unit)
    // A single grapheme above the limit goes alone: cutting it would destroy it.
    if (units > limit && index > 0) {
      const half = hard / 2
      return paragraph > half ? paragraph : sentence > half ? sentence : blank > half ? blank : hard
    }
    hard = index + segment.length
    if (/^\s/u.test(segment)) {
      blank = hard
      if (SENTENCE_END.test(before)) sentence = hard
      if (segment.includes('\n')) paragraph = hard
    } else if (CJK_END.test(segment)) {
      blank = sentence = hard
    }
    before = segment
  }
  return text.length
}

const SENTENCE_END = /[.!?…؟۔।]["»”’)]*$/u
/** Full stops of scripts that put no space after them. */
const CJK_END = /^[。！？；]/u

function slice(content: TextContent, start: number, end: number): TextContent {
  const entities: TextEntity[] = []
  for (const entity of content.entities ?? []) {
    const from = Math.max(entity.start, start)
    const to = Math.min(entity.end, end)
    if (from < to) entities.push({ ...entity, start: from - start, end: to - start })
  }
  return {
    type: 'text',
    text: content.text.slice(start, end),
    ...(entities.length === 0 ? {} : { entities }),
    ...(content.direction === undefined ? {} : { direction: content.direction }),
  }
}
