import type { Script } from './languages.ts'
import type { Word } from './words.ts'

/** Which script a text is mainly in, and how much of it. */
export interface MainScript {
  /** `Jpan` when kana stand among Chinese characters; else the script of most letters. */
  readonly script: Script | 'Jpan'
  /** Share of the text's letters, 0 to 1, each script's letters weighed. */
  readonly share: number
  readonly letters: number
}

/**
 * How much of a text a letter stands for: a Chinese character or a Korean syllable is about a word. Latin counts least, since names of goods are
 * written in Latin letters everywhere.
 */
const LETTER_WORTH: Readonly<Record<Script, number>> = {
  Latn: 1,
  Cyrl: 1.5,
  Arab: 1.5,
  Grek: 1.5,
  Hebr: 1.5,
  Deva: 1.5,
  Beng: 1.5,
  Thai: 1.5,
  Zyyy: 1.5,
  Kana: 2,
  Hang: 2.5,
  Hani: 2.5,
}

/** From this share of kana on, Chinese characters are Japanese. */
const KANA_SHARE = 0.1

/** Undefined when there are no letters. */
export function findMainScript(words: readonly Word[]): MainScript | undefined {
  const worth = new Map<Script, number>()
  let total = 0
  for (const { script, start, end } of words) {
    const added = (end - start) * LETTER_WORTH[script]
    worth.set(script, (worth.get(script) ?? 0) + added)
    total += added
  }
  if (total === 0) return undefined
  const kana = worth.get('Kana') ?? 0
  const east = kana + (worth.get('Hani') ?? 0)
  let best: Script = 'Zyyy'
  let most = -1
  for (const [script, sum] of worth) {
    if (sum <= most) continue
    best = script
    most = sum
  }
  const japanese = kana > east * KANA_SHARE && east >= most
  const script = japanese ? 'Jpan' : best
  const letters = words.reduce((sum, word) => (belongs(word, script) ? sum + word.end - word.start : sum), 0)
  return { script, share: (japanese ? east : most) / total, letters }
}

/** Whether a word is written in the script: both kana and Chinese characters are Japanese. */
export function belongs(word: Word, script: Script | 'Jpan'): boolean {
  return script === 'Jpan' ? word.script === 'Kana' || word.script === 'Hani' : word.script === script
}
