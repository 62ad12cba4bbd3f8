import type { Pattern } from '../src/text/automaton.ts'

/** Invented words and texts for the automaton's bench: the same at every run. */
export interface Material {
  readonly patterns: readonly Pattern[]
  readonly ascii: string
  readonly mixed: string
  readonly hostile: string
  readonly disguised: string
}

/** Letters that words of a script are made of, and how many letters a word has. */
const SCRIPTS = [
  { name: 'latin', letters: 'etaoinsrhldcumfpgwybvk', bounds: 'word', words: 11_000, shortest: 4, longest: 12 },
  { name: 'marked', letters: 'eaiosétrlnàdcumüpgöçñłąğışđơư', bounds: 'word', words: 5000, shortest: 4, longest: 12 },
  { name: 'cyrillic', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф', bounds: 'word', words: 2000, shortest: 4, longest: 12 },
  { name: 'arabic', letters: 'ايلمنوتربدكعفسقحجشهصخطضذثزغظء', bounds: 'proclitic', words: 1000, shortest: 4, longest: 9 },
  { name: 'hebrew', letters: 'ילומהתארבנשדקפחעסגצטכזץ', bounds: 'proclitic', words: 600, shortest: 4, longest: 8 },
  { name: 'devanagari', letters: 'कतनरसहमपलवयदबगजचटखथधभषशािीुेोंै', bounds: 'word', words: 900, shortest: 4, longest: 10 },
  { name: 'thai', letters: 'นรอกเงมยลวดทสตะปบคาีิ่้์ัหแจพช', bounds: 'open', words: 900, shortest: 5, longest: 12 },
  { name: 'han', letters: block(0x4e00, 1500, 7), bounds: 'open', words: 2000, shortest: 2, longest: 6 },
  { name: 'kana', letters: block(0x3041, 80, 1) + block(0x30a1, 80, 1), bounds: 'open', words: 900, shortest: 4, longest: 9 },
  { name: 'hangul', letters: block(0xac00, 600, 17), bounds: 'open', words: 900, shortest: 3, longest: 7 },
] as const

/** Builds it all from a seed. */
export function createMaterial(): Material {
  const random = createRandom(20_261)
  const patterns: Pattern[] = []
  const byScript = new Map<string, string[]>()
  for (const script of SCRIPTS) {
    const words: string[] = []
    for (let index = 0; index < script.words; index++) {
      const parts = random() < 0.35 && script.bounds !== 'open' ? 2 : 1
      const text = Array.from({ length: parts }, () => word(random, script)).join(' ')
      words.push(text)
      patterns.push({ text, label: patterns.length % 400, start: script.bounds, end: script.bounds === 'open' ? 'open' : 'word' })
    }
    byScript.set(script.name, words)
  }
  const say = (script: (typeof SCRIPTS)[number], length: number): string => prose(random, script, byScript.get(script.name)!, length)
  return {
    patterns,
    ascii: say(SCRIPTS[0], 200_000),
    mixed: SCRIPTS.map((script) => say(script, 20_000)).join('\n'),
    hostile: `${'a'.repeat(50_000)}${'e\u0301\u200B'.repeat(20_000)}${'a '.repeat(25_000)}${'4a1!'.repeat(12_500)}`,
    disguised: Array.from({ length: 2000 }, (_, index) => disguise(byScript.get('latin')![index]!, index)).join(' '),
  }
}

function word(random: () => number, { letters, shortest, longest }: (typeof SCRIPTS)[number]): string {
  const pool = Array.from(letters)
  const length = shortest + Math.floor(random() * (longest - shortest + 1))
  // The square makes the first letters the frequent ones, as in languages.
  return Array.from({ length }, () => pool[Math.floor(random() ** 2 * pool.length)]).join('')
}

/** Running text of some two thousand words, the first of them the frequent ones, as in languages. One word of ten is an entry. */
function prose(random: () => number, script: (typeof SCRIPTS)[number], entries: readonly string[], length: number): string {
  const vocabulary = Array.from({ length: 2000 }, (_, index) =>
    index % 10 === 0 ? entries[index % entries.length]! : word(random, script),
  )
  const words: string[] = []
  for (let size = 0; size < length;) {
    const next = vocabulary[Math.floor(random() ** 4 * vocabulary.length)]!
    words.push(random() < 0.1 ? `${next},` : next)
    size += next.length + 1
  }
  return words.join(script.bounds === 'open' ? '' : ' ').slice(0, length)
}

function disguise(text: string, index: number): string {
  if (index % 3 === 0) return Array.from(text).join(' ')
  if (index % 3 === 1) return text.replaceAll('e', '3').replaceAll('a', '4').replaceAll('o', '0')
  return text.replaceAll('a', 'а').replaceAll('e', 'е')
}

function block(first: number, count: number, step: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index * step)).join('')
}

/** A small generator of even numbers (mulberry32), so that every run measures the same. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
