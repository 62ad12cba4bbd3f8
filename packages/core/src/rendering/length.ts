import type { LengthUnit } from '../ports/capabilities.ts'
import { graphemeEnds } from './graphemes.ts'

/** How long a text is in the unit in which the channel counts. Bytes are those of UTF-8. */
export function lengthOf(text: string, unit: LengthUnit): number {
  return measure(text, 0, text.length, unit, Number.POSITIVE_INFINITY).used
}

/** Whether a text is at most so long. No limit: always. */
export function isWithin(text: string, limit: number | undefined, unit: LengthUnit): boolean {
  if (limit === undefined || (unit !== 'bytes' && text.length <= limit)) return true
  return measure(text, 0, text.length, unit, limit).end === text.length
}

/** How far one gets into a text from `from`, at most to `to`, with so many units, and how many of them are used. */
export function measure(
  text: string,
  from: number,
  to: number,
  unit: LengthUnit,
  budget: number,
): { readonly end: number; readonly used: number } {
  switch (unit) {
    case 'utf16': {
      const end = Math.min(to, from + Math.max(0, budget))
      return { end, used: end - from }
    }
    case 'graphemes':
      return measureGraphemes(text, from, to, budget)
    case 'code-points':
    case 'bytes': {
      let end = from
      let used = 0
      while (end < to) {
        const code = text.codePointAt(end) as number
        const cost = unit === 'code-points' ? 1 : bytesOf(code)
        if (used + cost > budget) break
        used += cost
        end += code > 0xffff ? 2 : 1
      }
      return { end: Math.min(end, to), used }
    }
  }
}

/** The longest beginning of a text that fits, an ellipsis included; the text itself when it fits whole. */
export function shorten(text: string, limit: number, unit: LengthUnit): string {
  if (isWithin(text, limit, unit)) return text
  const room = limit - lengthOf('…', unit)
  let end = 0
  for (const next of graphemeEnds(text, 0)) {
    if (measure(text, 0, next, unit, room).end < next) break
    end = next
  }
  return room < 0 ? '' : `${text.slice(0, end).trimEnd()}…`
}

function measureGraphemes(text: string, from: number, to: number, budget: number): { readonly end: number; readonly used: number } {
  let end = from
  let used = 0
  if (from >= to) return { end, used }
  for (const next of graphemeEnds(text, from)) {
    if (used + 1 > budget) break
    used++
    end = Math.min(next, to)
    if (next >= to) break
  }
  return { end, used }
}

/** A lone surrogate is sent as U+FFFD, which has three bytes like every other unit above U+07FF. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}
