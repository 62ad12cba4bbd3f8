import type { TextEntity } from '../model/content.ts'
import { findAddresses, type Stretch } from './bare-addresses.ts'
import type { Ruler } from './ruler.ts'
import { findSpans } from './spans.ts'

/** What must not be cut if it fits into one part: links, mentions, emoji, code, and addresses that stand bare in the text. */
export interface Atoms {
  /** Where the outermost atom begins that an end at this offset would cut and that fits into one part; undefined if there is none. */
  startAround(at: number): number | undefined
  /** Where the block of code begins that an end at this offset cuts, whether it fits or not. */
  blockAround(at: number): number | undefined
}

const ATOMIC: ReadonlySet<TextEntity['type']> = new Set<TextEntity['type']>(['link', 'mention', 'emoji', 'code', 'pre'])

/** For a text and its spans as `nestSpans` gives them. */
export function createAtoms(text: string, spans: readonly TextEntity[], ruler: Ruler): Atoms {
  const finder = findSpans(spans.filter(({ type }) => ATOMIC.has(type)))
  let bare: readonly Stretch[] | undefined
  const known = new Map<Stretch, boolean>()

  function fits(atom: Stretch): boolean {
    let answer = known.get(atom)
    if (answer === undefined) known.set(atom, (answer = ruler.reach(atom.start) >= atom.end))
    return answer
  }
  return {
    startAround(at) {
      const candidates = [...finder.around(at), ...addressesAround((bare ??= findAddresses(text)), at)]
      let start: number | undefined
      for (const atom of candidates) if (atom.start < (start ?? at) && fits(atom)) start = atom.start
      return start
    },
    blockAround: (at) => finder.around(at).find(({ type }) => type === 'pre')?.start,
  }
}

/** The addresses around an offset: those of different kinds may overlap (`https://user@host`), so two neighbours are looked at. */
function addressesAround(addresses: readonly Stretch[], at: number): readonly Stretch[] {
  let low = 0
  let high = addresses.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((addresses[middle] as Stretch).start < at) low = middle + 1
    else high = middle
  }
  return addresses.slice(Math.max(0, low - 3), low).filter(({ end }) => end > at)
}
