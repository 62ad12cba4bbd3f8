/** A piece of a text, found or not. */
export interface MarkedPiece {
  readonly text: string
  readonly hit: boolean
}

const LONGEST = 160
const BEFORE = 40

/** The part of a text around the first word of the query, with all its words marked. How the words were found is the backend's business: this only shows. */
export function marked(whole: string, query: string): readonly MarkedPiece[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const first = Math.max(0, whole.toLowerCase().indexOf(words[0] ?? ''))
  const from = first <= BEFORE ? 0 : first - BEFORE
  const shown = `${from > 0 ? '…' : ''}${whole.slice(from, from + LONGEST)}${whole.length > from + LONGEST ? '…' : ''}`
  const lower = shown.toLowerCase()
  // In some scripts the small letters are longer than the capitals: then the places would not fit.
  if (lower.length !== shown.length) return [{ text: shown, hit: false }]
  const pieces: MarkedPiece[] = []
  let at = 0
  while (at < shown.length) {
    const next = nearest(lower, words, at)
    if (next === undefined) break
    if (next.at > at) pieces.push({ text: shown.slice(at, next.at), hit: false })
    pieces.push({ text: shown.slice(next.at, next.at + next.length), hit: true })
    at = next.at + next.length
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at), hit: false })
  return pieces
}

function nearest(text: string, words: readonly string[], from: number): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined
  for (const word of words) {
    const at = text.indexOf(word, from)
    if (at >= 0 && (best === undefined || at < best.at)) best = { at, length: word.length }
  }
  return best
}
