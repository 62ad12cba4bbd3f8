import type { ChineseSides } from './chinese-characters.ts'
import type { HintEvidence } from './hints.ts'
import type { RankedLanguage } from './ranking.ts'
import type { Word } from './words.ts'

/** Between these chances of simplified characters the script stays open. */
const OPEN_FROM = 0.3
const OPEN_TO = 0.7

/** How probable it is that Chinese is written in simplified characters, 0 to 1: by the characters that only one side writes, and by hints. */
export function chanceOfSimplified(words: readonly Word[], sides: ChineseSides, { weights }: HintEvidence): number {
  let odds = (weights.get('zh-Hans') ?? 0) - (weights.get('zh-Hant') ?? 0)
  for (const { text, script } of words) {
    if (script !== 'Hani') continue
    for (let i = 0; i < text.length; i += 1) odds += sides.get(text.charCodeAt(i)) ?? 0
  }
  return 1 / (1 + Math.exp(-odds))
}

/** Splits the probability of Chinese between its scripts: `zh` as long as neither a character nor a hint tells which. */
export function splitChinese(probability: number, simplified: number): readonly RankedLanguage[] {
  if (simplified > OPEN_FROM && simplified < OPEN_TO) return [{ language: 'zh', confidence: probability }]
  return [
    { language: 'zh-Hans', confidence: probability * simplified },
    { language: 'zh-Hant', confidence: probability * (1 - simplified) },
  ]
}
