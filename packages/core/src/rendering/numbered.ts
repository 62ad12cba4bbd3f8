import type { ChoiceOption, ChoicesContent } from '../model/content.ts'
import { joinPieces } from './direction.ts'
import { plainWords, planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'
import { isSaid, lines } from './words.ts'

/** A question as text with numbered options. The numbers run on over the whole message, so that each answer has one meaning. */
export function planNumbered(sheet: Sheet, { text, options, header, footer }: ChoicesContent): void {
  const first = sheet.numbered.length + 1
  const written = listOptions(options, (index) => `${first + index}. `)
  sheet.numbered.push(...options)
  const range = options.length === 1 ? `number ${first}` : `numbers ${first} to ${first + options.length - 1}`
  sheet.lose('buttons', `The options are sent as numbered text (${range}), answers are read back.`)
  planWords(sheet, lines(header?.type === 'text' ? plainWords(header) : undefined, text, written, footer))
}

/** Options one a line, each after its sign, with their descriptions and under their headings. */
export function listOptions(options: readonly ChoiceOption[], sign: (index: number) => string): string {
  let heading: string | undefined
  const written: string[] = []
  for (const [index, { title, description, section }] of options.entries()) {
    if (isSaid(section) && section !== heading) written.push(section)
    heading = section
    written.push(sign(index) + joinPieces(isSaid(description) ? [title, description] : [title], ' – '))
  }
  return written.join('\n')
}
