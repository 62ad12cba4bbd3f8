import { NONE, ODD, PLAIN, PUNCTUATED, WIDE } from './disguise/gap.ts'
import { CUT, CUT_ODD, CUT_PLAIN, CUT_PUNCTUATED, LEET, LOOK_ALIKE, REPEATED, SPLIT } from './disguise/signs.ts'
import { wholesAt } from './disguise/split.ts'
import { SPACE } from './fold.ts'
import { mayBeCut } from './lattice.ts'
import { isProclitic } from './proclitics.ts'
import { HANGUL, NO_GROUP } from './script-group.ts'
import {
  AFTER_PARTICLES,
  BEGINS_MASK,
  BEGINS_OPEN,
  BEGINS_PROCLITIC,
  BEGINS_WORD,
  ENDS,
  ENDS_WORD,
  OPEN_ROOT,
  PROCLITIC_ROOT,
  WORD_ROOT,
  childOf,
  entryAt,
} from './trie.ts'
import type { Disguise } from '../meaning/detection.ts'
import type { Lattice } from './lattice.ts'
import type { Trie } from './trie.ts'

/** Readings of one stretch that are followed at once. More than a few never lead anywhere. */
const MOST_READINGS = 12

/** Letters of which only so many together are read as one word through a disguise. */
const FEWEST_LETTERS = 4

/** Takes an entry: its index, offsets in the original, and the disguise. */
export type Take = (entry: number, start: number, end: number, disguise: Disguise) => void

/** So many letters before a sign of a disguise words begin that it is part of; whole phrases are disguised from their first words on. */
const LONGEST_LEAD = 28

/**
 * Follows every reading of a lattice through a trie and takes the entries that are there in disguise only. From each letter near a sign at most as
 * many steps as the longest entry has letters, with a fixed number of readings: linear in the text.
 */
export function walkLattice(trie: Trie, lattice: Lattice, take: Take): void {
  const walk = createWalker(trie, lattice, take)
  let next = 0
  for (let at = 0; at < lattice.length; at++) {
    if (next <= at) next = nextSign(lattice, at)
    if (next - at <= LONGEST_LEAD) walk(at)
  }
}

/** The first letter from a place on that is a sign, or that a cut follows. */
function nextSign(lattice: Lattice, from: number): number {
  let at = from
  while (at < lattice.length && lattice.signs[at] === 0 && !(at + 1 < lattice.length && mayBeCut(lattice, at + 1))) at++
  return at < lattice.length ? at : Infinity
}

function createWalker(trie: Trie, lattice: Lattice, take: Take): (from: number) => void {
  const { units, others, seconds, disguises, gaps, repeats, groups } = lattice
  const { branches, entries } = trie
  /** Where the readings are before the letter at hand, and before the next one. */
  let here = createReadings()
  let there = createReadings()
  /** Readings that a character of several parts has taken further on. */
  const ahead: Ahead[] = []
  let from = 0

  function walk(start: number): void {
    from = start
    ahead.length = 0
    there.length = 0
    enter(start, isWordStart(lattice, start))
    for (let place = start + 1; place < lattice.length && there.length + ahead.length > 0; place++) {
      const passed = here
      here = there
      there = passed
      there.length = 0
      for (let at = ahead.length - 1; at >= 0; at--) {
        const reading = ahead[at]!
        if (reading.at !== place) continue
        add(here, reading.node, reading.signs)
        ahead.splice(at, 1)
      }
      for (let at = 0; at < here.length; at++) cross(here.nodes[at]!, here.signs[at]!, place)
    }
  }

  /** Reads the first letter in every way. */
  function enter(place: number, atStart: boolean): void {
    const signs = repeats[place] !== 0 ? REPEATED : 0
    reach(atStart, units[place]!, signs, place, 1)
    if (others[place] !== 0) reach(atStart, others[place]!, signs | disguises[place]!, place, 1)
    if (seconds[place] !== 0) reach(atStart, seconds[place]!, signs | disguises[place]!, place, 1)
    if (groups[place] === NO_GROUP) {
      for (const whole of wholesAt(units, place, lattice.length)) reach(atStart, whole.letter, SPLIT, place, whole.parts)
    }
  }

  function reach(atStart: boolean, letter: number, signs: number, place: number, passed: number): void {
    const kinds = trie.begins[letter & BEGINS_MASK]!
    if (atStart && (kinds & BEGINS_WORD) !== 0) arrive(childOf(trie, WORD_ROOT, letter), signs, place, passed)
    if ((kinds & BEGINS_OPEN) !== 0) arrive(childOf(trie, OPEN_ROOT, letter), signs, place, passed)
    if ((kinds & BEGINS_PROCLITIC) !== 0) arrive(childOf(trie, PROCLITIC_ROOT, letter), signs, place, passed)
  }

  /** Goes on across what stands before a letter. */
  function cross(node: number, signs: number, place: number): void {
    const gap = gaps[place]!
    if (gap === WIDE) return
    if (gap === NONE) {
      step(node, signs, place)
      return
    }
    const cut = gap === PLAIN ? CUT_PLAIN : gap === ODD ? CUT_ODD : CUT_PUNCTUATED
    const spaced = childOf(trie, node, SPACE)
    if (spaced !== 0) step(spaced, gap === PLAIN ? signs : signs | cut, place)
    step(node, signs | cut, place)
  }

  /** Reads a letter in every way it may be read. */
  function step(node: number, passed: number, place: number): void {
    const signs = repeats[place] !== 0 ? passed | REPEATED : passed
    arrive(childOf(trie, node, units[place]!), signs, place, 1)
    if (repeats[place] !== 0) arrive(node, signs, place, 1)
    if (others[place] !== 0) arrive(childOf(trie, node, others[place]!), signs | disguises[place]!, place, 1)
    if (seconds[place] !== 0) arrive(childOf(trie, node, seconds[place]!), signs | disguises[place]!, place, 1)
    if (groups[place] === NO_GROUP) {
      for (const whole of wholesAt(units, place, lattice.length)) {
        arrive(childOf(trie, node, whole.letter), signs | SPLIT, place, whole.parts)
      }
    }
  }

  function arrive(node: number, signs: number, place: number, passed: number): void {
    if (node === 0) return
    const last = place + passed - 1
    for (let entry = (branches[node]! & ENDS) === 0 ? -1 : entryAt(trie, node); entry >= 0; entry = entries.others[entry]!) {
      const seen = signsOf(trie, lattice, entry, from, last, signs)
      if (seen !== undefined) take(entry, lattice.starts[from]!, lattice.ends[last]!, seen)
    }
    if (passed === 1) add(there, node, signs)
    else if (ahead.length < MOST_READINGS) ahead.push({ node, signs, at: place + passed })
  }

  return walk
}

/** Nodes that readings have come to, and by which disguises. */
interface Readings {
  length: number
  readonly nodes: Int32Array
  readonly signs: Int32Array
}

interface Ahead {
  readonly node: number
  readonly signs: number
  /** The letter that comes next. */
  readonly at: number
}

function createReadings(): Readings {
  return { length: 0, nodes: new Int32Array(MOST_READINGS), signs: new Int32Array(MOST_READINGS) }
}

function add(readings: Readings, node: number, signs: number): void {
  if (readings.length === MOST_READINGS) return
  for (let at = 0; at < readings.length; at++) if (readings.nodes[at] === node && readings.signs[at] === signs) return
  readings.nodes[readings.length] = node
  readings.signs[readings.length] = signs
  readings.length++
}

/** How an entry is disguised in a stretch; undefined when the stretch is nothing but ordinary text that happens to read so. */
function signsOf(trie: Trie, lattice: Lattice, entry: number, from: number, last: number, signs: number): Disguise | undefined {
  const bounds = trie.entries.bounds[entry]!
  const length = trie.entries.lengths[entry]!
  if ((bounds & ENDS_WORD) !== 0 && !isWordEnd(lattice, last)) return undefined
  if ((bounds & AFTER_PARTICLES) !== 0 && !isWordStart(lattice, from) && !isProclitic((places) => letterBefore(lattice, from, places)))
    return undefined
  if ((signs & SPLIT) !== 0) return length >= 2 ? 'split' : undefined
  if ((signs & CUT) !== 0 && !isCut(lattice, from, last, signs, length)) return undefined
  if ((signs & (LEET | LOOK_ALIKE)) !== 0 && length < FEWEST_LETTERS) return undefined
  if ((signs & LOOK_ALIKE) !== 0) return 'look-alike'
  if ((signs & LEET) !== 0) return 'leet'
  if ((signs & CUT) !== 0) return 'spaced'
  if ((signs & REPEATED) !== 0) return length >= FEWEST_LETTERS ? 'letters' : undefined
  return length >= 6 && hasManyMarks(lattice, from, last) ? 'letters' : undefined
}

/** Whether letters stand there of a word with more marks than words have. */
function hasManyMarks(lattice: Lattice, from: number, last: number): boolean {
  let marks = 0
  for (let at = from; at <= last; at++) marks += lattice.marked[at]! & lattice.signs[at]!
  return marks >= 2
}

/** Whether what lies between the letters of a stretch cuts a word up, rather than ends one and begins the next. */
function isCut(lattice: Lattice, from: number, last: number, signs: number, length: number): boolean {
  let pieces = 1
  let longest = 0
  let piece = 1
  for (let at = from + 1; at <= last; at++) {
    if (lattice.gaps[at] === NONE) piece++
    else {
      pieces++
      longest = Math.max(longest, piece)
      piece = 1
    }
  }
  longest = Math.max(longest, piece)
  const letters = last - from + 1
  const group = lattice.groups[from]!
  if (group === NO_GROUP || group === HANGUL) return isCutWithoutWords(lattice, from, last, signs, longest)
  if (!isWordStart(lattice, from) || !isWordEnd(lattice, last)) return false
  if (longest === 1) {
    if (letters >= FEWEST_LETTERS) return true
    return isRunEdge(lattice, from) && isRunEdge(lattice, last + 1) && (letters >= 3 || (signs & CUT_ODD) !== 0)
  }
  if ((signs & CUT_PUNCTUATED) !== 0) return false
  if (pieces >= 4 && letters <= pieces * 2 && length >= 5) return true
  return (signs & CUT_PLAIN) === 0 && length >= 5
}

/** Han, kana, Thai and Hangul: any odd sign between two of them cuts; a blank where the letters beside it stand alone. */
function isCutWithoutWords(lattice: Lattice, from: number, last: number, signs: number, longest: number): boolean {
  if (last === from || (signs & CUT_PUNCTUATED) !== 0) return false
  if ((signs & CUT_PLAIN) === 0) return true
  if (longest > 1) return false
  return isEdge(lattice, from) || isEdge(lattice, last + 1)
}

function isEdge(lattice: Lattice, at: number): boolean {
  return at >= lattice.length || lattice.gaps[at] !== NONE
}

/** Whether a run of letters that stand one by one begins or ends before a letter: the next word has more letters, or is far away. */
function isRunEdge(lattice: Lattice, at: number): boolean {
  return at >= lattice.length || lattice.gaps[at]! >= PUNCTUATED || isLong(lattice, at)
}

function isLong(lattice: Lattice, at: number): boolean {
  const next = at + 1 < lattice.length && lattice.gaps[at + 1] === NONE
  const previous = at >= 2 && lattice.gaps[at - 1] === NONE
  return next || previous
}

function isWordStart(lattice: Lattice, at: number): boolean {
  return at === 0 || lattice.gaps[at] !== NONE || (lattice.groups[at] !== lattice.groups[at - 1] && !isMixed(lattice, at))
}

function isWordEnd(lattice: Lattice, last: number): boolean {
  const next = last + 1
  return next >= lattice.length || lattice.gaps[next] !== NONE || (lattice.groups[next] !== lattice.groups[last] && !isMixed(lattice, next))
}

/** Letters of two scripts, one read as the other, are one word. */
function isMixed(lattice: Lattice, at: number): boolean {
  return (lattice.others[at] !== 0 && lattice.groups[at] !== NO_GROUP) || lattice.others[at - 1] !== 0
}

function letterBefore(lattice: Lattice, from: number, places: number): number {
  const at = from - places
  return at >= 0 && lattice.gaps[at + 1] === NONE && lattice.groups[at] === lattice.groups[from] ? lattice.units[at]! : 0
}
