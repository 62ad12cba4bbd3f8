/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u
// What a terminal would obey.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += WIDE.test(character) ? 2 : 1
  return columns
}

/** Text that a terminal shows and does not obey. */
export function plainText(text: string): string {
  return text.replaceAll(CONTROLS, ' ')
}

/** Rows set in columns: the first to the left, the others to the right, except those named in `left`. */
export function textTable(rows: readonly (readonly string[])[], left: readonly number[] = []): string {
  const plain = rows.map((row) => row.map(plainText))
  const widths: number[] = []
  for (const row of plain) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, columnsOf(cell))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - columnsOf(cell))
        return at === 0 || left.includes(at) ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd()
  return plain.map((row) => `${line(row)}\n`).join('')
}
