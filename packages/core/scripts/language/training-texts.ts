import { readFileSync } from 'node:fs'
import { LANGUAGES_OF_SCRIPT, type SharedScript } from '../../src/language/languages.ts'
import { createChance, hashText } from './chance.ts'
import { romaniseGreek, romaniseHindi, romaniseRussian } from './romanise.ts'

/** A text and the language it is in. */
export interface LabelledText {
  readonly text: string
  readonly language: string
  /** `w1` one word, `w2` two, `sent` a sentence, `listed` a word of the lists. */
  readonly kind: string
  /** How much it counts in training. */
  readonly weight: number
}

/** The commonest words by language, parted by white space. */
export type FunctionWords = Readonly<Record<string, string>>

/** What the tables learn from, and what is held back. */
export interface TrainingRows {
  readonly learn: readonly LabelledText[]
  readonly heldBack: readonly LabelledText[]
}

/** The rows of the training file, parted by their hash: one in ten is held back to calibrate and to choose parameters. */
export function readTrainingFile(file: URL): TrainingRows {
  const learn: LabelledText[] = []
  const heldBack: LabelledText[] = []
  const add = (row: LabelledText): void => void (hashText(row.text) % 10 === 0 ? heldBack : learn).push(row)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [language, kind, text] = line.split('\t')
    if (language === undefined || kind === undefined || text === undefined) continue
    add({ text, language, kind, weight: 1 })
    const romanised = romanise(text, language)
    if (romanised !== undefined) add({ text: romanised, language: `${language}-Latn`, kind, weight: 1 })
  }
  // Japanese with kana never meets the table of Chinese characters.
  return { learn, heldBack: heldBack.filter(({ text, language }) => language !== 'ja' || !/[\u3040-\u30ff]/.test(text)) }
}

function romanise(text: string, language: string): string | undefined {
  const chance = createChance(hashText(text))
  if (language === 'ru') return romaniseRussian(text, chance)
  if (language === 'el') return romaniseGreek(text, chance)
  return language === 'hi' ? romaniseHindi(text, chance) : undefined
}

/** A word of the lists counts like this many words of the corpora: it is one of the commonest of its language. */
const LISTED = 4
const SPOILT = 0.3

/** The texts that teach a script's table: rows, the same without diacritics, and the words of the lists. */
export function textsOfScript(rows: readonly LabelledText[], script: SharedScript, functionWords: FunctionWords): LabelledText[] {
  const languages = LANGUAGES_OF_SCRIPT[script]
  const texts: LabelledText[] = []
  const add = (row: LabelledText): void => {
    texts.push(row)
    const flat = withoutDiacritics(row.text)
    if (flat !== row.text) texts.push({ ...row, text: flat, weight: row.weight * SPOILT })
  }
  for (const row of rows) if (languages.includes(row.language)) add(row)
  for (const language of languages) {
    for (const word of (functionWords[language] ?? '').split(/\s+/)) add({ text: word, language, kind: 'listed', weight: LISTED })
  }
  return texts
}

/** Without the marks that a hurried writer leaves out; Cyrillic and the other scripts stay. */
export function withoutDiacritics(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => FLAT[letter] ?? letter.normalize('NFD').charAt(0))
}

const FLAT: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l', ı: 'i', Ø: 'O', Đ: 'D', Ł: 'L' }
