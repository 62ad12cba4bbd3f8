/** The blocks whose letters run from right to left (Unicode 16, DerivedBidiClass.txt, default values R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of the first letter, as a screen finds it (UAX 9, rule P2); undefined for a text without letters. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}

/**
 * A line made of pieces by different hands. Where their directions differ, each piece is isolated (FSI and PDI: UAX 9, section 2.4), so that
 * it does not turn its neighbours around; a line in one direction stays as it is.
 *
 * @example
 * joinPieces(['Medium', 'fits most'], ' – ') // 'Medium – fits most'
 */
export function joinPieces(pieces: readonly string[], separator: string): string {
  return isolate(pieces).join(separator)
}

/** The pieces, each isolated if their directions differ. */
export function isolate(pieces: readonly string[]): readonly string[] {
  const directions = new Set(pieces.map(directionOf).filter((direction) => direction !== undefined))
  return directions.size < 2 ? pieces : pieces.map((piece) => `\u2068${piece}\u2069`)
}

/** `Title: address`. The address itself is not isolated: an app that makes it a link would take the invisible sign for a part of it. */
export function addressLine(title: string, address: string): string {
  const [isolated = title] = isolate([title, address])
  return `${isolated}: ${address}`
}
