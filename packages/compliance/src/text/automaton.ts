import { isStyled } from './disguise/styled.ts'
import { createFolded, readFolded } from './folded.ts'
import { readLattice } from './lattice.ts'
import { createSweeper } from './sweep.ts'
import { buildTrie } from './trie.ts'
import { walkLattice } from './walk.ts'
import type { Disguise } from '../meaning/detection.ts'
import type { Hit } from './hit.ts'
import type { Pattern } from './pattern.ts'

export type { Boundary, Pattern } from './pattern.ts'

/** Looks for many entries at once, in one pass over the text. */
export interface Automaton {
  /** Every entry in the text, in the order of their ends; entries may overlap. Linear in the text. */
  scan(text: string): readonly Hit[]
  /** As `scan`, also in the text as it reads without its disguises: spaced out, in leetspeak, in look-alike letters. */
  scanDisguised(text: string): readonly Hit[]
  /** What the tables take, in bytes, with the steps that are remembered from the first text on. */
  readonly bytes: number
}

/**
 * Compiles entries to an automaton that reads the original text once, whatever the number of entries, and folds it on the way (see `foldTable`).
 *
 * A mark typed must be the mark of the entry; a mark left out is forgiven: `bán` and `ban` are found by the entry `bán`, and only `ban` by `ban`.
 *
 * @throws ValidationError when an entry has no letter, digit or sign to look for.
 * @example
 * const automaton = compileAutomaton([{ text: 'e-mail', label: 0, start: 'word', end: 'word' }])
 * automaton.scan('Your E mail, please') // [{ label: 0, start: 5, end: 11, disguise: 'none' }]
 */
export function compileAutomaton(patterns: readonly Pattern[]): Automaton {
  const trie = buildTrie(patterns)
  const { sweep, bytes } = createSweeper(trie)
  const folded = createFolded(1024)

  function scan(text: string): readonly Hit[] {
    return hitsOf(text, () => 'none')
  }

  function hitsOf(text: string, disguiseOf: (start: number, end: number) => Disguise): Hit[] {
    const found = sweep(text)
    const hits: Hit[] = []
    for (let at = 0; at < found.length; at += 3) {
      const start = found[at + 1]!
      const end = found[at + 2]!
      hits.push({ label: patterns[found[at]!]!.label, start, end, disguise: disguiseOf(start, end) })
    }
    return hits
  }

  function scanDisguised(text: string): readonly Hit[] {
    const hits = hitsOf(text, (start, end) => (isStyled(text, start, end) ? 'letters' : 'none'))
    const plain = hits.length
    readFolded(text, folded)
    walkLattice(trie, readLattice(text, folded), (entry, start, end, disguise) => {
      hits.push({ label: patterns[entry]!.label, start, end, disguise })
    })
    return hits.length === plain ? hits : withoutEcho(hits)
  }

  return { scan, scanDisguised, bytes: bytes + bytesOf(trie) }
}

/** In the order of their ends, each once: plain reading goes before every disguise. */
function withoutEcho(hits: Hit[]): readonly Hit[] {
  // Sorting keeps the order of equals, and the plain ones came first.
  hits.sort((one, other) => one.end - other.end || one.start - other.start || one.label - other.label)
  return hits.filter((hit, at) => {
    const before = hits[at - 1]
    return before === undefined || before.end !== hit.end || before.start !== hit.start || before.label !== hit.label
  })
}

function bytesOf(trie: object): number {
  return Object.values(trie).reduce((sum: number, part: unknown) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0)
}
