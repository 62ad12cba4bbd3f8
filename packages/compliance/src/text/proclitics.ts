/** Arabic conjunctions and prepositions written together with the next word (و ف ب ك ل س), and Hebrew ones (ו ה ב כ ל מ ש). */
const PARTICLES = '\u0648\u0641\u0628\u0643\u0644\u0633\u05D5\u05D4\u05D1\u05DB\u05DC\u05DE\u05E9'
const ALEF = 0x0627
const LAM = 0x0644

/** How many particles may stand before a word; the article ال is one. */
const MOST = 3

/**
 * Whether the letters before a word are such particles and nothing else.
 *
 * @param before the folded letter so many places before the word, 1 for the nearest; 0 where the word's start was reached
 */
export function isProclitic(before: (places: number) => number): boolean {
  let places = 1
  for (let particles = 0; particles <= MOST; particles++) {
    const letter = before(places)
    if (letter === 0) return true
    if (particles === MOST) return false
    if (letter === LAM && before(places + 1) === ALEF) places += 2
    else if (PARTICLES.includes(String.fromCharCode(letter))) places++
    else return false
  }
  return false
}
