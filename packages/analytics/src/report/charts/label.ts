/** Scripts whose characters are as wide as they are high. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u

const WIDE_PIXELS = 12
const NARROW_PIXELS = 6.7

/** About how wide a text is in the charts' type, in pixels. There is no browser to measure it. */
export function labelWidth(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? WIDE_PIXELS : NARROW_PIXELS
  return width
}

/** The text, cut with an ellipsis so that it is no wider than `pixels`. */
export function clipLabel(text: string, pixels: number): string {
  if (text.length * WIDE_PIXELS <= pixels || labelWidth(text) <= pixels) return text
  let width = WIDE_PIXELS
  let clipped = ''
  for (const character of text) {
    width += WIDE.test(character) ? WIDE_PIXELS : NARROW_PIXELS
    if (width > pixels) break
    clipped += character
  }
  return `${clipped.trimEnd()}…`
}

/** Room for labels at the left of a chart, between 60 and `most` pixels. */
export function labelRoom(labels: readonly string[], most: number): number {
  return Math.min(most, Math.max(60, ...labels.map((label) => labelWidth(label.slice(0, 80)) + 16)))
}
