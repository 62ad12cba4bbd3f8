import type { Chance } from './chance.ts'

/**
 * Everyday romanisations, made from text in the native script to train on: as people type them, several spellings side by side, not as a
 * standard prescribes. Arabic and Persian leave their vowels unwritten, so no rule can make them; they are trained on word lists.
 */

type Spellings = Readonly<Record<string, string>>

/** Spellings of a letter, the usual one first, `/` between them; an empty spelling leaves the letter out. */
const RUSSIAN: Spellings = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e/e/e/ye',
  ё: 'yo/e/io',
  ж: 'zh/zh/j',
  з: 'z',
  и: 'i',
  й: 'y/i/j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh/h/h',
  ц: 'ts/c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch/sch/sh',
  ъ: '',
  ы: 'y/y/i',
  ь: '',
  э: 'e',
  ю: 'yu/ju/iu',
  я: 'ya/ya/ja/ia',
}

const GREEK_PAIRS: Spellings = {
  ου: 'ou/ou/oy',
  ού: 'ou/ou/oy',
  αι: 'ai/ai/e',
  αί: 'ai/ai/e',
  ει: 'ei/ei/i',
  εί: 'ei/ei/i',
  οι: 'oi/oi/i',
  οί: 'oi/oi/i',
  αυ: 'av/ay/au/af',
  αύ: 'av/ay/au/af',
  ευ: 'ev/ey/eu/ef',
  εύ: 'ev/ey/eu/ef',
  μπ: 'mp/mp/b',
  ντ: 'nt/nt/d',
  γκ: 'gk/g',
  γγ: 'gg/ng',
  τζ: 'tz',
  τσ: 'ts',
}

const GREEK: Spellings = {
  α: 'a',
  ά: 'a',
  β: 'v/v/b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  έ: 'e',
  ζ: 'z',
  η: 'i/h',
  ή: 'i/h',
  θ: 'th/th/8',
  ι: 'i',
  ί: 'i',
  ϊ: 'i',
  ΐ: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x/ks/3',
  ο: 'o',
  ό: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y/i/u',
  ύ: 'y/i/u',
  ϋ: 'y',
  ΰ: 'y',
  φ: 'f/f/ph',
  χ: 'x/h/ch',
  ψ: 'ps',
  ω: 'o/w',
  ώ: 'o/w',
}

const HINDI_CONSONANTS: Spellings = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh/ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph/f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v/w',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
  क़: 'q/k',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z/z/j',
  ड़: 'd/r/d',
  ढ़: 'dh',
  फ़: 'f',
}

const HINDI_VOWELS: Spellings = {
  अ: 'a',
  आ: 'aa/a',
  इ: 'i',
  ई: 'ee/i',
  उ: 'u',
  ऊ: 'oo/u',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऋ: 'ri',
  ऑ: 'o',
  'ा': 'a/a/aa',
  'ि': 'i',
  'ी': 'i/i/ee',
  'ु': 'u',
  'ू': 'u/oo',
  'े': 'e',
  'ै': 'ai/ai/e',
  'ो': 'o',
  'ौ': 'au',
  'ृ': 'ri',
  'ॉ': 'o',
}

const SIGNS = 'ािीुूेैोौृॉ'
const VIRAMA = '्'

function pick(spellings: string, chance: Chance): string {
  const list = spellings.split('/')
  return list[chance.below(list.length)] ?? ''
}

/** Russian as it is typed without a Cyrillic keyboard. */
export function romaniseRussian(text: string, chance: Chance): string {
  let out = ''
  for (const letter of text.toLowerCase()) out += letter in RUSSIAN ? pick(RUSSIAN[letter] ?? '', chance) : letter
  return out
}

/** Greeklish. */
export function romaniseGreek(text: string, chance: Chance): string {
  const lower = text.toLowerCase()
  let out = ''
  for (let i = 0; i < lower.length; i += 1) {
    const pair = GREEK_PAIRS[lower.slice(i, i + 2)]
    const letter = lower.charAt(i)
    if (pair !== undefined) i += 1
    out += pick(pair ?? GREEK[letter] ?? letter, chance)
  }
  return out
}

/** Hindi as it is typed in chat: the inherent vowel is dropped at the end of a word and before the last syllable's consonant pair. */
export function romaniseHindi(text: string, chance: Chance): string {
  return text
    .normalize('NFC')
    .split(/(\s+)/)
    .map((word) => romaniseHindiWord(word, chance))
    .join('')
}

function romaniseHindiWord(word: string, chance: Chance): string {
  const letters = Array.from(word.replaceAll('़', ''))
  let out = ''
  for (const [i, letter] of letters.entries()) {
    const consonant = HINDI_CONSONANTS[letter]
    if (consonant !== undefined) {
      out += pick(consonant, chance)
      const next = letters[i + 1]
      if (next === undefined || next === VIRAMA || SIGNS.includes(next)) continue
      const vowelFollows = SIGNS.includes(letters[i + 2] ?? '-')
      const dropped = i > 0 && vowelFollows && HINDI_CONSONANTS[next] !== undefined
      if (!dropped) out += 'a'
    } else if (letter === 'ं' || letter === 'ँ') out += i === letters.length - 1 && chance.below(3) === 0 ? '' : 'n'
    else if (letter === 'ः') out += 'h'
    else if (letter !== VIRAMA) out += letter in HINDI_VOWELS ? pick(HINDI_VOWELS[letter] ?? '', chance) : letter
  }
  return out
}
