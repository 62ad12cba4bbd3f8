/** How firmly two groups of digits belong together, from what stands between them. */
export type GapKind = 'none' | 'soft' | 'space' | 'dash' | 'dot' | 'slash' | 'bracket' | 'mark' | 'comma' | 'line' | 'break'

/** The longest stretch that may part two groups of one number. */
export const MAX_GAP = 10

/** Whether a unit shows nothing: zero width, joiners, soft hyphen, tatweel, bidi marks, variation selectors, the keycap's ring. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false
  return (
    code === 0xad ||
    code === 0x640 ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  )
}

/** Whether a unit is a space within a line, of any width. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
}

/** Whether a unit begins or continues an emoji or another symbol that people put between digits. */
export function isSymbol(code: number): boolean {
  return (
    (code >= 0x2190 && code < 0x2460) ||
    (code >= 0x2500 && code < 0x2776) ||
    (code >= 0x2794 && code < 0x2c00) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code < 0xe000)
  )
}

const STAR = 0x2a

/** What kind of gap a stretch is that holds no digit; `break` when it parts two numbers. */
export function gapKind(text: string, start: number, end: number): GapKind {
  if (start === end) return 'none'
  if (end - start > MAX_GAP) return 'break'
  let kind: GapKind = 'soft'
  let blanks = 0
  let marks = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isInvisible(code)) continue
    if (isBlank(code)) {
      if (++blanks > 3) return 'break'
      if (kind === 'soft') kind = 'space'
      continue
    }
    const next = markKind(code)
    // Several stars hide digits: `6217****3052` is half a number.
    if (next === 'break' || (code === STAR && text.charCodeAt(index - 1) === STAR)) return 'break'
    if (++marks > 4) return 'break'
    kind = strongest(kind, next)
  }
  // " - " and " / " stand between two numbers more often than inside one.
  if (blanks > 1 && (kind === 'dash' || kind === 'slash')) return 'mark'
  if (marks > 2 && kind !== 'line') return 'mark'
  return kind
}

function strongest(one: GapKind, other: GapKind): GapKind {
  return RANK.indexOf(one) > RANK.indexOf(other) ? one : other
}

const RANK: readonly GapKind[] = ['none', 'soft', 'space', 'dot', 'dash', 'slash', 'bracket', 'mark', 'comma', 'line', 'break']

function markKind(code: number): GapKind {
  switch (code) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x30fc: // ー
    case 0xff0d:
      return 'dash'
    case 0x2e: // .
    case 0xb7:
    case 0x2022:
    case 0x30fb: // ・
    case 0x3002: // 。
    case 0xff0e:
      return 'dot'
    case 0x2f: // /
    case 0x5c:
    case 0xff0f:
      return 'slash'
    case 0x28: // (
    case 0x29:
    case 0x5b:
    case 0x5d:
    case 0xff08:
    case 0xff09:
      return 'bracket'
    case 0x2a: // *
    case 0x5f: // _
    case 0x7e: // ~
    case 0x7c: // |
    case 0x3d: // =
    case 0x27:
    case 0x3e:
    case 0x3c:
      return 'mark'
    case 0x2c: // ,
    case 0x3001: // 、
    case 0xff0c:
    case 0x60c:
      return 'comma'
    case 0x2b: // + begins a new number
    case 0xff0b:
    case 0x0a:
    case 0x0d:
    case 0x2028:
      return 'line'
    default:
      return isSymbol(code) ? 'mark' : 'break'
  }
}
