const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A hue from 0 to 359, the same for the same text (FNV-1a, 32 bits). */
export function hueOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % 360
}

/** First letters of the first and last word; of names that are written without capitals, the first letter of the name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const first = firstLetter(words[0] ?? '')
  const last = words.length > 1 ? firstLetter(words.at(-1) ?? '') : ''
  // Chinese, Japanese, Arabic and Thai have no capitals, and two first letters side by side would be read as a word.
  if (first === '') return '#'
  return first.toUpperCase() === first.toLowerCase() ? first : `${first}${last}`.toUpperCase()
}

function firstLetter(word: string): string {
  const [first] = segmenter.segment(word)
  return first?.segment ?? ''
}
