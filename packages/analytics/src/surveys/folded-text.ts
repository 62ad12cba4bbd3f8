/** A text for comparing, and where each of its units stood in the original. */
export interface FoldedText {
  readonly text: string
  /** Offset in the original by offset in `text`; one more at the end. */
  readonly from: readonly number[]
}

/** Letters that no decomposition takes apart, and variants of Arabic letters that people write for one another. */
const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  '\u{1f51f}': '10',
}

/** Accents, vowel points of Hebrew and Arabic, tatweel, invisible characters, the frame of keycap emoji, apostrophes. */
const DROPPED =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f\u0670]|\u0640|[\u200b-\u200f]|[\u2066-\u2069]|\ufe0e|\ufe0f|\u20e3|['’‘ʼ`´׳]/gu

/** The signs that matter in an answer; everything else that is no letter and no digit parts words. */
const WORDLIKE = /[\p{L}\p{M}\p{N}/.,%+#€$£¥₹₽:=<>°@&-]/u

/**
 * Folds case, accents, widths and digits of all scripts, character by character, so that every place of the result is known in the original. Signs,
 * emoji and runs of white space become one space.
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const from: number[] = []
  let at = 0
  for (const char of original) {
    let folded = char === '-' && !isBesideDigit(original, at) ? ' ' : foldCharacter(char)
    if (folded === ' ' && (text === '' || text.endsWith(' '))) folded = ''
    for (let unit = 0; unit < folded.length; unit++) from.push(at)
    text += folded
    at += char.length
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    from.pop()
  }
  from.push(original.length)
  return { text, from }
}

/** Takes the spaces out, for scripts that have none. */
export function joinText({ text, from }: FoldedText): FoldedText {
  const kept = Array.from(text, (_, at) => at).filter((at) => text[at] !== ' ')
  return { text: text.replaceAll(' ', ''), from: [...kept.map((at) => from[at] as number), from[text.length] as number] }
}

/** A hyphen of a range or a negative number, not of a word. */
function isBesideDigit(text: string, at: number): boolean {
  return /\p{Nd}/u.test(`${text.charAt(at - 1)}${text.charAt(at + 1)}`)
}

function foldCharacter(char: string): string {
  const code = char.codePointAt(0) as number
  if (code < 0x80) {
    const plain = char.toLowerCase()
    return WORDLIKE.test(plain) ? plain : plain === "'" || plain === '`' ? '' : ' '
  }
  const special = FOLDED[char]
  if (special !== undefined) return special
  const plain = char.normalize('NFKD').replace(DROPPED, '').toLowerCase().normalize('NFC')
  let folded = ''
  for (const part of plain) folded += FOLDED[part] ?? (/\p{Nd}/u.test(part) ? toAsciiDigit(part) : part)
  return folded === '' || WORDLIKE.test(folded) ? folded : ' '
}

/** Digits of a script lie side by side, zero first (Unicode, chapter 4.6), and no two such rows of ten touch outside the mathematical alphabets. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
