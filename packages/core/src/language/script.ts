import type { Script } from './languages.ts'

/** What a UTF-16 unit is to the reader of words: its script when it is a letter, `mark` when it continues one, `digit`, or nothing. */
export type CharacterClass = Script | 'mark' | 'digit' | undefined

/** Sorts a UTF-16 unit by the blocks of Unicode 17. Surrogates (emoji, rare ideographs) and symbols are nothing. */
export function classOf(unit: number): CharacterClass {
  if (unit < 0x80) return asciiClass(unit)
  if (unit < 0x370) return unit < 0x300 ? latinSupplementClass(unit) : 'mark'
  if (unit < 0x400) return unit === 0x37e || unit === 0x387 ? undefined : 'Grek'
  if (unit < 0x530) return 'Cyrl'
  if (unit < 0x590) return 'Zyyy'
  if (unit < 0x600) return unit >= 0x5d0 ? 'Hebr' : 'mark'
  if (unit < 0x780) return unit < 0x700 || unit >= 0x750 ? arabicClass(unit) : 'Zyyy'
  if (unit < 0x900) return unit >= 0x8a0 ? 'Arab' : 'Zyyy'
  if (unit < 0xa00) return indicClass(unit)
  if (unit < 0xe80) return unit < 0xe00 ? 'Zyyy' : thaiClass(unit)
  if (unit < 0x1100) return 'Zyyy'
  if (unit < 0x1200) return 'Hang'
  if (unit < 0x1e00) return 'Zyyy'
  if (unit < 0x2000) return unit < 0x1f00 ? 'Latn' : 'Grek'
  if (unit === 0x200c || unit === 0x200d) return 'mark'
  if (unit < 0x3040) return unit === 0x3005 || unit === 0x3007 ? 'Hani' : undefined
  if (unit < 0x3100) return unit === 0x30fb ? undefined : 'Kana'
  if (unit < 0x3400) return unit >= 0x3130 && unit < 0x3190 ? 'Hang' : undefined
  return highClass(unit)
}

function asciiClass(unit: number): CharacterClass {
  const lower = unit | 0x20
  if (lower >= 0x61 && lower <= 0x7a) return 'Latn'
  return unit >= 0x30 && unit <= 0x39 ? 'digit' : undefined
}

function latinSupplementClass(unit: number): CharacterClass {
  if (unit < 0xc0) return unit === 0xaa || unit === 0xba ? 'Latn' : undefined
  return unit === 0xd7 || unit === 0xf7 || unit >= 0x2b0 ? undefined : 'Latn'
}

function arabicClass(unit: number): CharacterClass {
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return 'digit'
  if ((unit >= 0x64b && unit <= 0x65f) || unit === 0x640 || unit === 0x670 || (unit >= 0x6d6 && unit <= 0x6ed)) return 'mark'
  return unit < 0x620 || unit === 0x66a || unit === 0x66b || unit === 0x66c || unit === 0x66d || unit === 0x6d4 ? undefined : 'Arab'
}

function indicClass(unit: number): CharacterClass {
  const place = unit & 0x7f
  if (place >= 0x66 && place <= 0x6f) return 'digit'
  if (place === 0x64 || place === 0x65) return undefined
  return unit < 0x980 ? 'Deva' : 'Beng'
}

function thaiClass(unit: number): CharacterClass {
  if (unit >= 0xe50 && unit <= 0xe59) return 'digit'
  return unit === 0xe3f || unit === 0xe4f || unit >= 0xe5a ? undefined : 'Thai'
}

function highClass(unit: number): CharacterClass {
  if (unit < 0xa000) return unit < 0x4dc0 || unit >= 0x4e00 ? 'Hani' : undefined
  if (unit >= 0xac00 && unit < 0xd7b0) return 'Hang'
  if (unit < 0xd800) return 'Zyyy'
  if (unit >= 0xf900 && unit < 0xfb00) return 'Hani'
  if (unit >= 0xfb50 && unit < 0xfe00) return 'Arab'
  if (unit >= 0xfe70 && unit < 0xfeff) return 'Arab'
  return unit >= 0xff66 && unit < 0xff9e ? 'Kana' : undefined
}
