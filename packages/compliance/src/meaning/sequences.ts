import type { Hit } from '../text/hit.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Open {
  readonly start: number
  end: number
  next: number
  disguise: Hit['disguise']
}

/**
 * Puts entries with gaps together from their parts, which must follow each other in order, near enough and within one sentence. The parts
 * themselves are dropped. One pass: of each entry only the latest beginning is kept open.
 *
 * @param hits sorted by start.
 * @param sentenceEnds where sentences end, ascending.
 */
export function joinSequences(hits: readonly Hit[], vocabulary: Vocabulary, sentenceEnds: ArrayLike<number>): readonly Hit[] {
  if (!hits.some(({ label }) => vocabulary.meanings[label]?.type === 'part')) return hits
  const open = new Map<number, Open>()
  const whole: Hit[] = []
  let joined = false
  let sentence = 0
  for (const hit of hits) {
    while (sentence < sentenceEnds.length && (sentenceEnds[sentence] ?? 0) <= hit.start) {
      sentence++
      open.clear()
    }
    const meaning = vocabulary.meanings[hit.label]
    if (meaning?.type !== 'part') {
      whole.push(hit)
      continue
    }
    const { sequence, index } = meaning
    const begun = open.get(sequence)
    if (index === 0) open.set(sequence, { start: hit.start, end: hit.end, next: 1, disguise: hit.disguise })
    else if (begun?.next === index) {
      const { gaps, parts, meaning: label } = vocabulary.sequences[sequence] ?? { gaps: [], parts: 0, meaning: 0 }
      const distance = hit.start - begun.end
      if (distance < 0 || distance > (gaps[index - 1] ?? 0)) continue
      begun.end = hit.end
      begun.next++
      if (hit.disguise !== 'none') begun.disguise = hit.disguise
      if (begun.next === parts) {
        whole.push({ label, start: begun.start, end: begun.end, disguise: begun.disguise })
        open.delete(sequence)
        joined = true
      }
    }
  }
  return joined ? whole.sort((a, b) => a.start - b.start || b.end - a.end) : whole
}
