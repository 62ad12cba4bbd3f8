/**
 * How the ends of an entry meet the letters around it. `word`: no letter of the same script beside it; Han, kana and Thai know no such bounds.
 * `open`: anything. `proclitic`: a word's start, or up to three of the particles that Arabic and Hebrew write together with the next word.
 */
export type Boundary = 'word' | 'open' | 'proclitic'

/** One entry to look for. */
export interface Pattern {
  /** As a person writes it; letter case, width and style do not matter, nor marks that the text leaves out (see `foldTable`). */
  readonly text: string
  /** Index of what it stands for; several entries share a label. */
  readonly label: number
  readonly start: Boundary
  readonly end: Exclude<Boundary, 'proclitic'>
}
