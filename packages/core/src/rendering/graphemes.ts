let segmenters: { readonly [G in 'grapheme' | 'word' | 'sentence']?: Intl.Segmenter } = {}

/**
 * The one segmenter of each granularity, made when it is first needed: making one takes longer than using it. Its locale is fixed, so that a
 * text is cut alike on every machine; Thai, Khmer, Chinese and Japanese have their dictionaries in all locales.
 */
export function segmenter(granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const known = segmenters[granularity]
  if (known !== undefined) return known
  const made = new Intl.Segmenter('en', { granularity })
  segmenters = { ...segmenters, [granularity]: made }
  return made
}

/** How much of a text is handed to the segmenter at once, in UTF-16 units. */
const CHUNK = 1024

/**
 * The ends of the graphemes from an offset on, which has to be a boundary. Linear, and no more than a chunk of the text is copied at a time,
 * so a caller may stop early at no cost.
 */
export function* graphemeEnds(text: string, from: number): Generator<number, void, undefined> {
  let start = from
  let size = CHUNK
  while (start < text.length) {
    while (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start + 1))) yield ++start
    const chunk = text.slice(start, start + size)
    const isLast = start + size >= text.length
    let done = 0
    for (const { index, segment } of segmenter('grapheme').segment(chunk)) {
      const end = index + segment.length
      // The last one may go on in the next chunk.
      if (end === chunk.length && !isLast) break
      done = end
      yield start + end
    }
    size = done === 0 ? size * 2 : CHUNK
    start += done
  }
}

/** The last boundary of graphemes that is not after `at`. `start` has to be a boundary. */
export function boundaryBefore(text: string, start: number, at: number): number {
  if (at >= text.length) return text.length
  let from = at
  while (from > start && !isSurelyBoundary(text, from)) from--
  if (from === at) return at
  // Whether there is a boundary is decided by what is before it and by one character after it (UAX 29, section 3.1.1, Unicode 16).
  let boundary = from
  for (const { index } of segmenter('grapheme').segment(text.slice(from, at + 2))) {
    if (from + index > at) break
    boundary = from + index
  }
  return boundary
}

/** Whether two characters meet here that never join, which is seen without a look at what is before them. */
function isSurelyBoundary(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const unit = text.charCodeAt(at)
  if (isPlain(unit)) return isPlain(before)
  // An emoji joins what is before it only through a joiner (rule GB11); modifiers of skin and letters of flags are no emoji in this sense.
  const code = text.codePointAt(at) as number
  if (code < 0x1f300 || code > 0x1faff || (code >= 0x1f3fb && code <= 0x1f3ff)) return false
  return isPlain(before) || (before >= 0xdc00 && before <= 0xdfff && isEmojiSurrogate(text.charCodeAt(at - 2)))
}

/** Whether a unit is the first half of a character from U+1F000 to U+1FBFF. */
function isEmojiSurrogate(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e
}

/**
 * Whether a UTF-16 unit is a character that never joins another of its kind: letters of the alphabets without combining signs, kana, Han,
 * Hangul syllables, common punctuation, line feed. Between two of them there is always a boundary (UAX 29, rules GB3 to GB13).
 */
function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20 || unit === 0x0a
  if (unit < 0x0e01) {
    return (
      (unit >= 0xc0 && unit <= 0x2ff) ||
      (unit >= 0x370 && unit <= 0x482) ||
      (unit >= 0x48a && unit <= 0x58f) ||
      (unit >= 0x5d0 && unit <= 0x5ea) ||
      (unit >= 0x620 && unit <= 0x64a) ||
      (unit >= 0x671 && unit <= 0x6d3)
    )
  }
  return (
    (unit >= 0x0e01 && unit <= 0x0e30) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3001 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a0 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff01 && unit <= 0xff60)
  )
}
