import type { ChoiceOption } from '../model/content.ts'
import { foldText } from '../search/fold.ts'

/** A longer answer is a message of its own. */
const MAX_ANSWER = 200
/** A title that nobody types. */
const MAX_TITLE = 1000

/**
 * The option that a customer means who answers a question in numbered text; undefined rather than a guess.
 *
 * Meant is an option by its number, in any script's digits, alone or with a sign of numbering (`2`, `２`, `٢`, `②`, `#2`, `2.`, `2️⃣`); by its
 * title, whatever the case, accents, punctuation, spaces and emoji; by both, if they agree; or by a title with which the answer begins (`small,
 * please`), the longest one. When two different options are meant alike, none is. Answers of more than 200 UTF-16 units are not looked at.
 *
 * @example
 * matchChoice('２', [{ id: 's', title: 'Small' }, { id: 'm', title: 'Medium' }])?.id // 'm'
 */
export function matchChoice(text: string, options: readonly ChoiceOption[]): ChoiceOption | undefined {
  if (text.length > MAX_ANSWER) return undefined
  const written = text.trim()
  const same = options.filter(({ title }) => title.trim() === written)
  const folded = foldWords(written)
  const titles = options.map(({ title }) => (title.length > MAX_TITLE ? '' : foldWords(title)))
  const byNumber = numbered(written, options, titles)
  const byTitle = folded === '' ? same : options.filter((_, index) => titles[index] === folded)
  const meant = [...(byNumber === undefined ? [] : [byNumber]), ...(same.length > 0 ? same : byTitle)]
  return only(meant.length > 0 ? meant : beginnings(folded, options, titles))
}

/** By a number alone, or by a number and its own title. */
function numbered(written: string, options: readonly ChoiceOption[], titles: readonly string[]): ChoiceOption | undefined {
  const plain = foldText(written).replace(/[\ufe0e\ufe0f\u20e3]/g, '')
  const [, digits, rest = ''] = /^[#([]?\s*(\d{1,5})\s*(?:[.)\]:,、。](?!\d))?\s*(.*)$/su.exec(plain) ?? []
  if (digits === undefined) return undefined
  const index = Number(digits) - 1
  return rest === '' || (foldWords(rest) !== '' && foldWords(rest) === titles[index]) ? options[index] : undefined
}

/** The options with the longest of the titles with which the answer begins, up to the end of a word. */
function beginnings(folded: string, options: readonly ChoiceOption[], titles: readonly string[]): readonly ChoiceOption[] {
  const begins = (title: string): boolean => title !== '' && folded.startsWith(`${title} `)
  const longest = Math.max(0, ...titles.filter(begins).map((title) => title.length))
  return options.filter((_, index) => begins(titles[index] as string) && titles[index]?.length === longest)
}

/** The one option that is meant, if all have one id. */
function only(options: readonly ChoiceOption[]): ChoiceOption | undefined {
  const [first, ...others] = options
  return others.every(({ id }) => id === first?.id) ? first : undefined
}

/** Letters, digits and the signs on them; everything else parts words. */
function foldWords(text: string): string {
  return foldText(text)
    .replace(/[\ufe00-\ufe0f\u20e3]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
