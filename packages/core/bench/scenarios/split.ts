/** Cuts a text into the texts that are sent. */
export type Split = (text: string) => readonly string[]

/** How a splitter did. */
export interface SplitFigures {
  readonly texts: number
  readonly partsPerSecond: number
  /** Cuts inside a word, a link and a grapheme. */
  readonly words: number
  readonly links: number
  readonly graphemes: number
}

const LENGTH = 60_000
const ROUNDS = 30

/** Sentences of a kind with a number that changes, repeated to the length. */
function repeat(sentence: (index: number) => string): string {
  let text = ''
  for (let index = 1; text.length < LENGTH; index++) text += sentence(index)
  return text
}

const TEXTS: readonly string[] = [
  repeat((index) => `Your parcel number ${index} left our warehouse this morning and should arrive within three working days. `),
  repeat(
    (index) =>
      `Die Lieferzeitüberschreitung Ihrer Bestellung ${index} tut uns leid; der Versanddienstleister hat die Zustellung bestätigt. `,
  ),
  repeat((index) => `พัสดุหมายเลข${index}ของคุณออกจากคลังสินค้าแล้วและจะถึงมือคุณภายในสามวันทำการ`),
  repeat((index) => `ご注文番号${index}の商品は本日発送いたしました。お届けまで三営業日ほどお待ちください。`),
  repeat((index) => `غادرت شحنتك رقم ${index} مستودعنا هذا الصباح وستصل إليك خلال ثلاثة أيام عمل. `),
  repeat((index) => (index % 7 === 0 ? '👩‍👩‍👧‍👦 ' : '👨‍👩‍👧‍👦👍🏽🇩🇪')),
  repeat((index) => `https://shop.example/returns/2026/order-${index}/label.pdf?token=${'a1b2c3d4'.repeat(8)} `),
]

/** Speed and broken cuts of a splitter over texts of many scripts. */
export function measureSplit(split: Split): SplitFigures {
  const broken = { words: 0, links: 0, graphemes: 0 }
  for (const text of TEXTS) {
    const links = Array.from(text.matchAll(/https:\/\/\S+/g), ({ index, 0: link }) => ({ start: index, end: index + link.length }))
    const boundaries = { word: boundariesOf(text, 'word'), grapheme: boundariesOf(text, 'grapheme') }
    for (const { end, next } of cutsOf(text, split(text))) {
      if (links.some((link) => end > link.start && next < link.end)) broken.links++
      else if (end === next && !boundaries.grapheme.has(end)) broken.graphemes++
      else if (end === next && !boundaries.word.has(end)) broken.words++
    }
  }
  for (const text of TEXTS) split(text)
  const started = performance.now()
  let parts = 0
  for (let round = 0; round < ROUNDS; round++) for (const text of TEXTS) parts += split(text).length
  return { texts: TEXTS.length, partsPerSecond: parts / ((performance.now() - started) / 1000), ...broken }
}

/** Where the text was cut: the end of a part and the beginning of the next; what lies between was left out. */
function cutsOf(text: string, parts: readonly string[]): readonly { readonly end: number; readonly next: number }[] {
  const cuts: { end: number; next: number }[] = []
  let at = 0
  for (const part of parts) {
    const start = text.indexOf(part, at)
    if (at > 0) cuts.push({ end: at, next: start })
    at = start + part.length
  }
  return cuts
}

function boundariesOf(text: string, granularity: 'word' | 'grapheme'): ReadonlySet<number> {
  return new Set(Array.from(new Intl.Segmenter('en', { granularity }).segment(text), ({ index }) => index))
}
