import { ASTRAL, SKIP, foldAstral, foldTable } from '../fold.ts'

/**
 * Whether letters in a stretch are dressed up: mathematical, circled, raised, or with invisible signs or strokes between them. Full width is how
 * Japanese and Chinese write; vowel points, tatweel and the joiners of Persian and Hindi are how others do.
 */
export function isStyled(text: string, start: number, end: number): boolean {
  const { canonical } = foldTable()
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    const read = canonical[unit]!
    if (read === ASTRAL && foldAstral(text.codePointAt(at)!) > SKIP) return true
    if (unit >= 0x1d00 && unit <= 0x24ff && isDressed(unit, read)) return true
    if (unit >= 0x0300 && unit < 0x0370 && canonical[text.charCodeAt(at - 1)] === SKIP) return true
    if (unit >= 0x0333 && unit <= 0x0338) return true
  }
  return false
}

function isDressed(unit: number, read: number): boolean {
  if (unit >= 0x1e00 && unit < 0x2000) return false
  if (read === SKIP) return unit === 0x200b || (unit >= 0x2060 && unit <= 0x206f) || (unit >= 0x20d0 && unit < 0x2100)
  return read !== unit && ((unit < 0x1e00 && unit >= 0x1d2c) || unit >= 0x2070) && unit !== 0x2122
}
