import { boundaryBefore, segmenter } from './graphemes.ts'

/** How far before the limit the end of a sentence and of a word are looked for, in UTF-16 units, and how much behind it is looked at. */
const SENTENCE_SEARCH = 600
const WORD_SEARCH = 160
const LOOK_AHEAD = 40

/** Whether one may end there at all. */
type IsOpen = (at: number) => boolean

/**
 * Where a part of a text that begins at `start` and can go on to `end` best ends: after a paragraph, else a line, a sentence, a word, if there
 * is one in its last half; else at `end`. Inside a block of code, which begins at `block`, after any line of it.
 */
export function bestBreak(text: string, start: number, end: number, isOpen: IsOpen, block: number | undefined): number {
  const middle = boundaryBefore(text, start, start + ((end - start) >>> 1))
  const from = block === undefined ? middle : Math.min(middle, Math.max(start, block))
  return (
    endOfLine(text, from, end, isOpen) ??
    endOfSentence(text, middle, end, isOpen) ??
    endOfWord(text, middle, end, isOpen) ??
    endOfBlanks(text, middle, end, isOpen) ??
    end
  )
}

/** After the last empty line, else after the last line. */
function endOfLine(text: string, from: number, end: number, isOpen: IsOpen): number | undefined {
  let line: number | undefined
  for (let at = end; at > from; at--) {
    if (text.charCodeAt(at - 1) !== LINE_FEED || !isOpen(at)) continue
    const before = text.charCodeAt(at - 2) === CARRIAGE_RETURN ? at - 3 : at - 2
    if (text.charCodeAt(before) === LINE_FEED) return at
    line ??= at
  }
  return line
}

function endOfSentence(text: string, middle: number, end: number, isOpen: IsOpen): number | undefined {
  const from = boundaryBefore(text, middle, Math.max(middle, end - SENTENCE_SEARCH))
  const near = text.slice(from, end + LOOK_AHEAD)
  // The marks that the standard's rules know are many; without one of these there is hardly an end.
  if (!/[.!?…。．！？؟۔।॥။၊።։]/u.test(near)) return undefined
  const ends: number[] = []
  for (const { index } of segmenter('sentence').segment(near)) {
    if (from + index > end) break
    if (index > 0) ends.push(from + index)
  }
  return ends.findLast(isOpen)
}

function endOfWord(text: string, middle: number, end: number, isOpen: IsOpen): number | undefined {
  const from = boundaryBefore(text, middle, Math.max(middle, end - WORD_SEARCH))
  const blank = endOfBlanks(text, from, end, isOpen)
  if (blank !== undefined && !UNSPACED.test(text.slice(blank, end))) return blank
  const near = text.slice(from, end + LOOK_AHEAD)
  const ends: number[] = []
  let before = ''
  for (const { index, segment } of segmenter('word').segment(near)) {
    if (from + index > end) break
    if (index > 0 && !KEEPS_NEXT.test(before) && !KEEPS_LAST.test(segment)) ends.push(from + index)
    before = segment
  }
  return ends.findLast(isOpen) ?? blank
}

function endOfBlanks(text: string, from: number, end: number, isOpen: IsOpen): number | undefined {
  for (let at = end; at > from; at--) {
    if (!/\s/u.test(text.charAt(at - 1)) || JOINS_BLANK.test(text.slice(at, at + 2))) continue
    if (text.startsWith('\r\n', at - 1) || !isOpen(at)) continue
    return at
  }
  return undefined
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
/** What stays with what follows it: opening brackets, and signs inside words and numbers. */
const KEEPS_NEXT = /[\p{Ps}\p{Pi}\p{Pd}\p{Pc}\p{Sc}!-/:-@[-`{-~]$/u
/** What stays with what is before it: closing brackets, full stops, hyphens, spaces. */
const KEEPS_LAST = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Pc}\p{Sc}\p{M}\s]/u
/** What makes one grapheme with a space before it. */
const JOINS_BLANK = /^[\p{M}\p{Cf}\p{Emoji_Modifier}\uff9e\uff9f]/u

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
