import type { Disguise } from '../../meaning/detection.ts'
import type { DigitGroup } from './digit-group.ts'
import type { GapKind } from './gap.ts'

/** Neighbouring groups of digits, read as one number. */
export interface NumberWindow {
  readonly digits: string
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly groups: readonly DigitGroup[]
  /** Lengths of the groups as they were written. */
  readonly sizes: readonly number[]
  /** What stands between the groups, the widest. */
  readonly gap: GapKind
  readonly disguise: Disguise
  /** Whether it ends where gaps widen; a piece cut out of a row of like groups is not whole. */
  readonly whole: boolean
}

/** More digits than this make no number that a person gives. */
const MAX_DIGITS = 34
/** More groups than this in a row are read in pieces. */
const MAX_GROUPS = 48
/** Rows of more like groups are lists and tables: no number is cut out of them. */
const MAX_SLIDE = 16

const RANK: readonly GapKind[] = ['none', 'soft', 'space', 'dot', 'dash', 'slash', 'bracket', 'mark', 'comma', 'line', 'break']

/**
 * The ways to read a text's groups as numbers: whole chains first, then their parts between the widest gaps, and so on. Where all gaps are alike,
 * runs of groups from each group on; never a part of digits that stand one by one.
 */
export function numberWindows(groups: readonly DigitGroup[], minimum: number): readonly NumberWindow[] {
  const windows: NumberWindow[] = []
  let first = 0
  for (let index = 1; index <= groups.length; index++) {
    const isChain = index < groups.length && groups[index]?.gap !== 'break' && index - first < MAX_GROUPS
    if (isChain) continue
    split(groups, first, index, minimum, windows)
    first = index
  }
  return windows
}

function split(groups: readonly DigitGroup[], first: number, end: number, minimum: number, windows: NumberWindow[]): void {
  let digits = 0
  let widest = 0
  let narrowest = RANK.length
  for (let index = first; index < end; index++) {
    digits += groups[index]?.digits.length ?? 0
    if (index === first) continue
    const rank = RANK.indexOf(groups[index]?.gap ?? 'break')
    widest = Math.max(widest, rank)
    narrowest = Math.min(narrowest, rank)
  }
  if (digits < minimum) return
  if (digits <= MAX_DIGITS) windows.push(toWindow(groups, first, end, true))
  if (end - first < 2) return
  if (widest === narrowest) {
    if (end - first > MAX_SLIDE) return
    slide(groups, first, end, minimum, windows)
    return
  }
  let part = first
  for (let index = first + 1; index <= end; index++) {
    if (index < end && RANK.indexOf(groups[index]?.gap ?? 'break') < widest) continue
    split(groups, part, index, minimum, windows)
    part = index
  }
}

/** Runs of groups inside a chain whose gaps are all alike; a cut never falls between two digits that stand alone. */
function slide(groups: readonly DigitGroup[], first: number, end: number, minimum: number, windows: NumberWindow[]): void {
  for (let start = first; start < end; start++) {
    if (start > first && isAlone(groups[start]) && isAlone(groups[start - 1])) continue
    let digits = 0
    for (let stop = start + 1; stop <= end; stop++) {
      digits += groups[stop - 1]?.digits.length ?? 0
      if (digits > 19) break
      if (digits < minimum || (start === first && stop === end)) continue
      if (stop < end && isAlone(groups[stop]) && isAlone(groups[stop - 1])) continue
      windows.push(toWindow(groups, start, stop, false))
    }
  }
}

function isAlone(group: DigitGroup | undefined): boolean {
  return group !== undefined && group.digits.length === 1
}

function toWindow(all: readonly DigitGroup[], first: number, end: number, whole: boolean): NumberWindow {
  const groups = all.slice(first, end)
  let digits = ''
  let widest = 0
  const sizes: number[] = []
  groups.forEach((group, index) => {
    digits += group.digits
    sizes.push(group.digits.length)
    if (index > 0) widest = Math.max(widest, RANK.indexOf(group.gap))
  })
  return {
    digits,
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
    groups,
    sizes,
    gap: RANK[widest] ?? 'none',
    disguise: disguiseOf(groups),
    whole,
  }
}

function disguiseOf(groups: readonly DigitGroup[]): Disguise {
  let alone = 0
  let split = false
  let letters = false
  let lookAlike = false
  for (const [index, group] of groups.entries()) {
    if (group.style === 'spelled') return 'spelled'
    if (group.digits.length === 1) alone++
    if (group.style === 'look-alike') lookAlike = true
    else if (group.style !== 'plain' && group.style !== 'native') letters = true
    if (index > 0 && (group.gap === 'soft' || group.gap === 'mark' || group.gap === 'line')) split = true
  }
  if (letters) return 'letters'
  if (lookAlike) return 'look-alike'
  if (groups.length >= 5 && alone >= groups.length - 1) return 'spaced'
  return split ? 'split' : 'none'
}
