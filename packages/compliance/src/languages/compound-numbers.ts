/** Number words by what they stand for; entries stand between `|`. */
export type NumberWords = Readonly<Record<string, string>>

/** How a language writes a ten and a unit as one word: `einundzwanzig`, `yirmibir`. */
export type JoinNumber = (ten: string, unit: string) => string

/**
 * Adds 21 to 99 to the number words of a language that writes them as one word.
 *
 * @param words 0 to 9 and the tens.
 * @param units the units as they stand in compounds, where that differs: German `ein` for `eins`.
 */
export function withCompounds(words: NumberWords, join: JoinNumber, units: NumberWords = {}): NumberWords {
  const compounds: Record<string, string> = {}
  for (let ten = 2; ten <= 9; ten++) {
    for (let unit = 1; unit <= 9; unit++) {
      const heads = entries(words[`${ten}0`])
      const tails = entries(units[`${unit}`] ?? words[`${unit}`])
      compounds[`${ten}${unit}`] = heads.flatMap((head) => tails.map((tail) => join(head, tail))).join('|')
    }
  }
  return { ...words, ...compounds }
}

function entries(text: string | undefined): readonly string[] {
  return (text ?? '').split('|').filter((entry) => entry !== '')
}
