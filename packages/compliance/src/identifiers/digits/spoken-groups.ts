import type { IdentifierCue } from '../cue.ts'
import { isBlank } from './gap.ts'

/** Digits said in words, with what each stretch stands for. */
export interface SpokenGroup {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Words of three letters or less that join tens and units, in either order. */
const UNITS_FIRST = new Set(['und', 'en', 'og', 'و', 'in'])
const TENS_FIRST = new Set(['', '-', 'y', 'e', 'i', 'et', '-et-', 'και', 'and'])

/**
 * Joins the number words of a text: `fünf und vierzig` is 45, `soixante-quinze` 75, `nine hundred` 900, `double oh` 00.
 * Overlapping words are settled first, the longest from the left.
 */
export function spokenGroups(text: string, cues: readonly IdentifierCue[]): readonly SpokenGroup[] {
  const words = settle(cues.filter((cue) => cue.cue === 'number' || cue.cue === 'double' || cue.cue === 'triple'))
  const groups: SpokenGroup[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) continue
    const next = words[index + 1]
    if (word.cue === 'number') {
      let group: SpokenGroup = { start: word.start, end: word.end, digits: word.digits ?? '' }
      for (let joined = next; joined?.cue === 'number'; joined = words[index + 1]) {
        const sum = joinedDigits(group.digits, joined.digits ?? '', between(text, group.end, joined.start))
        if (sum === undefined) break
        group = { start: group.start, end: joined.end, digits: sum }
        index++
      }
      groups.push(group)
    } else if (next?.cue === 'number' && next.digits?.length === 1 && REPEAT_JOINERS.has(between(text, word.end, next.start))) {
      groups.push({ start: word.start, end: next.end, digits: next.digits.repeat(word.cue === 'double' ? 2 : 3) })
      index++
    } else {
      const digit = text.charAt(word.end + 1)
      const isDigit = digit >= '0' && digit <= '9' && isBlank(text.charCodeAt(word.end))
      if (isDigit) groups.push({ start: word.start, end: word.end + 2, digits: digit.repeat(word.cue === 'double' ? 2 : 3) })
    }
  }
  return groups
}

/** What may stand between `double` and its digit. */
const REPEAT_JOINERS: ReadonlySet<string> = new Set(['', '-'])

function settle(cues: readonly IdentifierCue[]): readonly IdentifierCue[] {
  const sorted = cues.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: IdentifierCue[] = []
  let end = 0
  for (const cue of sorted) {
    if (cue.start < end || (cue.cue === 'number' && cue.digits === undefined)) continue
    kept.push(cue)
    end = cue.end
  }
  return kept.filter((cue, at) => cue.end - cue.start > 1 || isBeside(kept[at - 1], cue) || isBeside(cue, kept[at + 1]))
}

/** Numbers of one syllable (이, ご, 零) are particles and parts of words too; only beside another one are they numbers. */
function isBeside(one: IdentifierCue | undefined, other: IdentifierCue | undefined): boolean {
  return one !== undefined && other !== undefined && other.start - one.end <= 2
}

function between(text: string, start: number, end: number): string {
  if (end - start > 7) return '…'
  return text.slice(start, end).trim().toLowerCase()
}

function joinedDigits(one: string, other: string, joiner: string): string | undefined {
  const first = Number(one)
  const second = Number(other)
  const isUnit = other.length === 1 && second > 0
  if (one.length === 1 && first > 0 && isTens(second) && UNITS_FIRST.has(joiner)) return String(second + first)
  if (isTens(first) && isUnit && TENS_FIRST.has(joiner)) return String(first + second)
  // French counts on from sixty and from eighty.
  if ((first === 60 || first === 80) && second >= 10 && second < 20 && TENS_FIRST.has(joiner)) return String(first + second)
  // Spanish and Polish numbers go by hundreds: seiscientos doce, pięćset dwadzieścia jeden.
  if (first >= 100 && first < 1000 && TENS_FIRST.has(joiner)) {
    if (first % 100 === 0 && second > 0 && second < 100) return String(first + second)
    if (isTens(first % 100) && isUnit) return String(first + second)
  }
  if (one.length === 1 && first > 0 && second === 100 && joiner === '') return String(first * 100)
  return undefined
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0
}
