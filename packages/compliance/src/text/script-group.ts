/** Signs, Han, kana, Thai and all else that knows no bounds of words. */
export const NO_GROUP = 0
/** Latin letters and digits. */
export const LATIN = 1
export const GREEK = 2
export const CYRILLIC = 3
export const ARMENIAN = 4
export const HEBREW = 5
export const ARABIC = 6
export const INDIC = 7
export const GEORGIAN = 8
export const HANGUL = 9
export const GROUPS = 10

const LETTERS = [
  [LATIN, 0x30, 0x39],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0xaa, 0xaa],
  [LATIN, 0xba, 0xba],
  [LATIN, 0xc0, 0xd6],
  [LATIN, 0xd8, 0xf6],
  [LATIN, 0xf8, 0x02b8],
  [GREEK, 0x0370, 0x0373],
  [GREEK, 0x0376, 0x037d],
  [GREEK, 0x037f, 0x03ff],
  [CYRILLIC, 0x0400, 0x0481],
  [CYRILLIC, 0x048a, 0x052f],
  [ARMENIAN, 0x0531, 0x0587],
  [HEBREW, 0x05d0, 0x05f2],
  [ARABIC, 0x0620, 0x064a],
  [ARABIC, 0x066e, 0x06d3],
  [ARABIC, 0x06d5, 0x06d5],
  [ARABIC, 0x06e5, 0x06ff],
  [ARABIC, 0x0750, 0x077f],
  [ARABIC, 0x08a0, 0x08d2],
  [INDIC, 0x0900, 0x0963],
  [INDIC, 0x0971, 0x0dff],
  [GEORGIAN, 0x10a0, 0x10ff],
  [HANGUL, 0x1100, 0x11ff],
  [LATIN, 0x1d00, 0x1d25],
  [LATIN, 0x1d2c, 0x1dbf],
  [LATIN, 0x1e00, 0x1eff],
  [GREEK, 0x1f00, 0x1fbc],
  [GREEK, 0x1fc2, 0x1ffc],
  [LATIN, 0x2c60, 0x2c7f],
  [HANGUL, 0x3131, 0x318e],
  [LATIN, 0xa722, 0xa788],
  [LATIN, 0xa78b, 0xa7ff],
  [LATIN, 0xab30, 0xab6f],
  [HANGUL, 0xac00, 0xd7a3],
] as const

/**
 * By code unit: the group of scripts whose letters make up one word together, 0 for what bounds a word. Latin letters and digits are one group.
 */
export function groupTable(): Uint8Array {
  const groups = new Uint8Array(65_536)
  for (const [group, first, last] of LETTERS) groups.fill(group, first, last + 1)
  return groups
}

/** Whether a folded unit is a letter or digit of any script. */
export function isLetter(unit: number, group: Uint8Array): boolean {
  if (group[unit] !== NO_GROUP) return true
  if (unit < 0x0e00) return false
  if (unit < 0x1100) return unit < 0x0f00 || unit >= 0x1000
  if (unit < 0x3041) return (unit >= 0x1780 && unit < 0x17d4) || (unit >= 0x2e80 && unit < 0x2fe0)
  return (unit < 0xa000 && unit !== 0x30fb) || (unit >= 0xf900 && unit < 0xfb00)
}
