import { isStyled } from './disguise/styled.ts'
import { sweep } from './sweep.ts'
import { buildTrie, bytesOf } from './trie.ts'
import { walkLattice } from './walk.ts'
import type { Hit } from './hit.ts'
import type { Pattern } from './pattern.ts'
import type { ReadText } from './read-text.ts'

export type { Boundary, Pattern } from './pattern.ts'

/** Looks for many entries at once, in one pass over the text. */
export interface Automaton {
  /** Every entry in the text, in the order of their starts, longer ones first; entries may overlap. Linear in the text. */
  scan(read: ReadText): readonly Hit[]
  /** As `scan`, also in the text as it reads without its disguises: spaced out, in leetspeak, in look-alike letters. */
  scanDisguised(read: ReadText, isIdle?: IsIdle): readonly Hit[]
  /** What the tables take, in bytes. */
  readonly bytes: number
}

/** Whether an entry with this label is of no use after what was found before it; asked in the order of the starts. */
export type IsIdle = (label: number) => boolean

/** What becomes of marks that a text leaves out: forgiven everywhere, or only in texts that hardly have any. */
export type MarksRule = 'forgiven' | 'strict-in-marked-text'

/**
 * Compiles entries to an automaton: time to read a text does not grow with their number.
 *
 * A mark typed must be the mark of the entry; a mark left out is forgiven: `bán` and `ban` are found by the entry `bán`, and only `ban` by `ban`.
 * Vietnamese tells words apart by nothing but marks, so that there a bare letter in a text that has marks is a bare letter:
 * `strict-in-marked-text`.
 *
 * @throws ValidationError when an entry has no letter, digit or sign to look for.
 * @example
 * const automaton = compileAutomaton([{ text: 'e-mail', label: 0, start: 'word', end: 'word' }])
 * automaton.scan(readText('Your E mail, please')) // [{ label: 0, start: 5, end: 11, disguise: 'none' }]
 */
export function compileAutomaton(patterns: readonly Pattern[], marks: MarksRule = 'forgiven'): Automaton {
  const trie = buildTrie(patterns)
  const { labels } = trie.entries
  const strict = marks === 'strict-in-marked-text'

  function scan({ text, folded }: ReadText, dressed: boolean, isIdle: IsIdle | undefined): Hit[] {
    const hits: Hit[] = []
    sweep(trie, folded, strict, (entry, from, to) => {
      if (isIdle !== undefined && isIdle(labels[entry]!)) return
      const start = folded.starts[from]!
      const end = endWithMarks(text, folded.ends[to - 1]!)
      place(hits, { label: labels[entry]!, start, end, disguise: dressed && isStyled(text, start, end) ? 'letters' : 'none' })
    })
    return hits
  }

  function scanDisguised(read: ReadText, isIdle?: IsIdle): readonly Hit[] {
    const { lattice } = read
    // What stands before an entry may yet be found in disguise.
    const hits = scan(read, read.folded.dressed, lattice === undefined ? isIdle : undefined)
    if (lattice === undefined) return hits
    const plain = hits.length
    walkLattice(trie, lattice, (entry, start, end, disguise) => {
      hits.push({ label: labels[entry]!, start, end, disguise })
    })
    return hits.length === plain ? hits : withoutEcho(hits)
  }

  return { scan: (read) => scan(read, false, undefined), scanDisguised, bytes: bytesOf(trie) }
}

/** Puts a hit where it belongs; those of one start come shortest first. */
function place(hits: Hit[], hit: Hit): void {
  let at = hits.length
  hits.push(hit)
  for (; at > 0; at--) {
    const before = hits[at - 1]!
    if (before.start !== hit.start || before.end >= hit.end) break
    hits[at] = before
  }
  hits[at] = hit
}

/** Each once: plain reading goes before every disguise. */
function withoutEcho(hits: Hit[]): readonly Hit[] {
  // Sorting keeps the order of equals, and the plain ones came first.
  hits.sort((one, other) => one.start - other.start || other.end - one.end || one.label - other.label)
  return hits.filter((hit, at) => {
    const before = hits[at - 1]
    return before === undefined || before.end !== hit.end || before.start !== hit.start || before.label !== hit.label
  })
}

/** Marks belong to the letter before them. */
function endWithMarks(text: string, end: number): number {
  let at = end
  while (at < text.length && isTrailing(text.charCodeAt(at))) at++
  return at
}

function isTrailing(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit < 0x0370) ||
    (unit >= 0x20d0 && unit < 0x2100) ||
    (unit >= 0xfe00 && unit < 0xfe10) ||
    (unit >= 0x064b && unit < 0x0660)
  )
}
