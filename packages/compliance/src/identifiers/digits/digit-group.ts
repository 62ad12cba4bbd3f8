import type { GapKind } from './gap.ts'

/** How a group of digits is written: as `DigitStyle`, or with letters that look like digits, or in words. */
export type GroupStyle = 'plain' | 'native' | 'width' | 'ornament' | 'han' | 'financial' | 'look-alike' | 'spelled'

/** Digits that stand together without anything between them. */
export interface DigitGroup {
  readonly digits: string
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly style: GroupStyle
  /** What stands between the group before and this one; `break` where none belongs to it. */
  readonly gap: GapKind
  /** Whether a letter of an alphabet touches it before, after; scripts without spaces do not count. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
}
