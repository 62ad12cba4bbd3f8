import type { SurveyKind } from './survey-scale.ts'

/** Faces and hands by how content they are, 1 to 5. Hearts and applause say nothing of effort. */
const MOODS: readonly { readonly mood: number; readonly emoji: string; readonly onlySatisfaction?: true }[] = [
  { mood: 1, emoji: '😡😠🤬😤💩😭' },
  { mood: 2, emoji: '🙁☹😕😟😞😔😒👎🙄😩' },
  { mood: 3, emoji: '😐😑😶🤷' },
  { mood: 4, emoji: '🙂😊☺😀😃😄😁😌👍👌' },
  { mood: 5, emoji: '🤩💯' },
  { mood: 5, emoji: '😍🥰😻❤💖💕💙💚💛🧡💜♥👏🎉🏆🌹', onlySatisfaction: true },
]

/** What ease each mood stands for. */
const EASE: readonly number[] = [1, 2, 4, 6, 7]

/** Any emoji; not the digits and signs that can be made emoji. */
const EMOJI = /\p{Extended_Pictographic}/gu

/** Whether nothing but emoji, punctuation and space is left. */
export function hasNoWords(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** A row of stars as one sees it: filled and empty ones. */
export interface StarRow {
  readonly filled: number
  readonly empty: number
  /** Where the row stands. */
  readonly start: number
  readonly end: number
}

/** The only row of stars of a text; undefined when there is none or more than one. */
export function findStars(text: string): StarRow | undefined {
  const rows = [...text.matchAll(/[⭐🌟★✭✮☆](?:[⭐🌟★✭✮☆ ]|\ufe0f)*/gu)]
  const [row] = rows
  if (row === undefined || rows.length > 1) return undefined
  const stars = Array.from(row[0]).filter((star) => star !== ' ' && star !== '\ufe0f')
  const filled = stars.filter((star) => star !== '☆').length
  return { filled, empty: stars.length - filled, start: row.index, end: row.index + row[0].trimEnd().length }
}

/** The score of a row of stars: one to five of them, with empty ones five in all. */
export function scoreOfStars({ filled, empty }: StarRow): number | undefined {
  return filled >= 1 && filled <= 5 && (empty === 0 || filled + empty === 5) ? filled : undefined
}

/** The score that the faces of a text agree on; undefined when there are none, or some that say different things. */
export function scoreOfFaces(text: string, kind: SurveyKind): number | undefined {
  if (kind === 'nps') return undefined
  const moods: number[] = []
  for (const [emoji] of text.matchAll(EMOJI)) {
    const found = MOODS.find((row) => row.emoji.includes(emoji) && !(row.onlySatisfaction === true && kind === 'ces'))
    if (found !== undefined) moods.push(found.mood)
  }
  const [first] = moods
  if (first === undefined || Math.max(...moods) - Math.min(...moods) > 1) return undefined
  return kind === 'csat' ? first : EASE[first - 1]
}
