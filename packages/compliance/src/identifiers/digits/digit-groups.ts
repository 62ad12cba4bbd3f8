import type { IdentifierCue } from '../cue.ts'
import { digitCharacterAt } from './digit-character.ts'
import type { DigitGroup, GroupStyle } from './digit-group.ts'
import { gapKind, isBlank, isInvisible, MAX_GAP, type GapKind } from './gap.ts'
import { isAlphabetic, isAsciiDigit, isLetter } from './letters.ts'
import { spokenGroups, type SpokenGroup } from './spoken-groups.ts'

/** A group is cut here; no number that anybody gives is longer. */
const MAX_GROUP = 64

/**
 * All digits of a text in groups, in order, whatever they are written with: scripts, circles, keycaps, numerals of Han, words, letters that look
 * like digits. One pass; what stands between two groups is looked at up to a bounded length.
 */
export function digitGroups(text: string, cues: readonly IdentifierCue[]): readonly DigitGroup[] {
  const spoken = spokenGroups(text, cues)
  const groups: DigitGroup[] = []
  let nextSpoken = 0
  let index = 0
  while (index < text.length) {
    const word = spoken[nextSpoken]
    if (word !== undefined && index >= word.start) {
      nextSpoken++
      if (index > word.start) continue
      groups.push(spelledGroup(text, word, groups.at(-1)))
      index = word.end
      continue
    }
    const code = text.charCodeAt(index)
    if (code < 0x80 && !isAsciiDigit(code)) {
      if (isLookAlike(code)) {
        const end = lookAlikeEnd(text, index, groups.at(-1))
        if (end > index) {
          groups.push(toGroup(text, index, end, readLookAlikes(text, index, end), 'look-alike', groups.at(-1)))
          index = end
          continue
        }
      }
      index++
      continue
    }
    const limit = word?.start ?? text.length
    const group = readGroup(text, index, limit, groups.at(-1))
    if (group === undefined) {
      index++
      continue
    }
    groups.push(group)
    index = group.end
  }
  return groups
}

function readGroup(text: string, start: number, limit: number, before: DigitGroup | undefined): DigitGroup | undefined {
  const first = digitCharacterAt(text, start)
  if (first === undefined) return undefined
  if (first.style === 'plain') {
    const end = lookAlikeEnd(text, start, before)
    if (end > start && end <= limit) return toGroup(text, start, end, readLookAlikes(text, start, end), 'look-alike', before)
  }
  let digits = ''
  let end = start
  let style: GroupStyle = first.style
  while (end < limit && digits.length < MAX_GROUP) {
    const digit = digitCharacterAt(text, end)
    if (digit === undefined) break
    digits += digit.digits
    if (digit.style !== 'plain') style = digit.style
    end += digit.length
  }
  return toGroup(text, start, end, digits, style, before)
}

function toGroup(text: string, start: number, end: number, digits: string, style: GroupStyle, before: DigitGroup | undefined): DigitGroup {
  return {
    digits,
    start,
    end,
    style,
    gap: gapAfter(text, before, start),
    touchesBefore: isAlphabetic(text.charCodeAt(start - 1)),
    touchesAfter: isAlphabetic(text.charCodeAt(end)),
  }
}

function spelledGroup(text: string, word: SpokenGroup, before: DigitGroup | undefined): DigitGroup {
  return {
    digits: word.digits,
    start: word.start,
    end: word.end,
    style: 'spelled',
    gap: spokenGap(text, before, word.start),
    touchesBefore: false,
    touchesAfter: false,
  }
}

function gapAfter(text: string, before: DigitGroup | undefined, start: number): GapKind {
  if (before === undefined || start - before.end > MAX_GAP) return 'break'
  return before.style === 'spelled' ? spokenGap(text, before, start) : gapKind(text, before.end, start)
}

/** Words that speakers put between the digits they dictate. */
const FILLERS = new Set(['y', 'e', 'i', 'et', 'and', 'then', 'und', 'dann', 'en', 'og', 'och', 'и', 'و', 'потом', 'luego', 'poi', 'puis'])

function spokenGap(text: string, before: DigitGroup | undefined, start: number): GapKind {
  if (before === undefined || start - before.end > MAX_GAP) return 'break'
  const kind = gapKind(text, before.end, start)
  if (kind !== 'break') return kind
  const words = text
    .slice(before.end, start)
    .toLowerCase()
    .replace(/[\s,.\-…]{1,4}/g, ' ')
    .trim()
  return FILLERS.has(words) ? 'space' : 'break'
}

function isLookAlike(code: number): boolean {
  return code === 0x4f || code === 0x6f || code === 0x6c || code === 0x49 || code === 0x7c
}

function readLookAlikes(text: string, start: number, end: number): string {
  let digits = ''
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isAsciiDigit(code)) digits += text.charAt(index)
    else digits += code === 0x4f || code === 0x6f ? '0' : '1'
  }
  return digits
}

/**
 * End of a token of digits and the letters O, o, l, I and | that stand for digits; the start where it is none. A token of letters alone counts
 * only between two groups of digits; a last `l` after digits is litres.
 */
function lookAlikeEnd(text: string, start: number, before: DigitGroup | undefined): number {
  const previous = text.charCodeAt(start - 1)
  if (isLetter(previous) || previous === 0x7c) return start
  let end = start
  let digits = 0
  let letters = 0
  for (; end < text.length && end - start < 24; end++) {
    const code = text.charCodeAt(end)
    if (isAsciiDigit(code)) digits++
    else if (isLookAlike(code)) letters++
    else break
  }
  const next = text.charCodeAt(end)
  if (letters === 0 || isLetter(next) || isInvisible(next)) return start
  if (digits > 0) {
    const last = text.charCodeAt(end - 1)
    const litres = letters === 1 && (last === 0x6c || last === 0x7c)
    return litres || digits < letters - 2 ? start : end
  }
  if (before === undefined || letters > 3 || start - before.end > 2 || before.style === 'spelled') return start
  const after = isBlank(next) || next === 0x2d || next === 0x2e ? end + 1 : end
  const nextDigit = isAsciiDigit(text.charCodeAt(after))
  const alone = letters === 1 && (text.charAt(start) === 'o' || text.charAt(start) === 'l')
  return nextDigit && (!alone || before.digits.length === 1) ? end : start
}
