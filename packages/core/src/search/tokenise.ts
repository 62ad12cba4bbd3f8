import { foldText } from './fold.ts'

/** How much of a text is indexed, in UTF-16 units. */
const MAX_TEXT = 64 * 1024
const MAX_QUERY = 512
/** A longer token says no more, and an index on disk has its limits. */
const MAX_TOKEN = 64

/** One thing that a text has to contain. */
export interface QueryTerm {
  readonly token: string
  /** The text may go on after it: it matches every token that begins so. */
  readonly isPrefix: boolean
}

/**
 * The tokens of a text, in order and as often as they occur, for a full-text index. Texts above 64 Ki UTF-16 units are indexed up to there.
 *
 * - Scripts with spaces (Latin, Cyrillic, Arabic, Devanagari, …): words, folded by `foldText`. What punctuation joins comes apart, in texts
 *   and queries alike, so an order number is found whole and by each of its pieces.
 * - Han, kana and Hangul: overlapping pairs of characters. Thai, Lao, Khmer and Burmese: overlapping triples of characters with their signs.
 *
 * Scripts without spaces are not cut by a dictionary (`Intl.Segmenter`) on purpose: it cuts a word differently inside another sentence, and
 * differently in another release of ICU, so a query would miss texts that contain it, and an index on disk would not outlive an update
 * of the runtime. This way it is guaranteed that a query of one or more whole characters is found in every text that contains it.
 *
 * @example
 * tokenise('Où est 302-1234567?') // ['ou', 'est', '302', '1234567']
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = []
  for (const { run, gram } of runsOf(foldText(text.slice(0, MAX_TEXT)))) {
    if (gram === 0) tokens.push(tokenOf([run]))
    else {
      const characters = charactersOf(run)
      for (let i = 0; i < characters.length; i++) tokens.push(tokenOf(characters.slice(i, i + gram)))
    }
  }
  return tokens
}

/**
 * What a text has to contain to match a query: all of these. The last word may be the beginning of a word.
 *
 * @example
 * tokeniseQuery('refund iph') // [{ token: 'refund', isPrefix: false }, { token: 'iph', isPrefix: true }]
 */
export function tokeniseQuery(query: string): QueryTerm[] {
  const terms = new Map<string, QueryTerm>()
  const runs = runsOf(foldText(query.slice(0, MAX_QUERY)))
  for (const [place, { run, gram }] of runs.entries()) {
    const isLast = place === runs.length - 1
    if (gram === 0) {
      add([run], isLast)
      continue
    }
    const characters = charactersOf(run)
    // Every character of a text begins a token, so what is shorter than one is the beginning of one.
    if (characters.length < gram) add(characters, true)
    // The last character typed may still lack its signs.
    for (let end = gram; end <= characters.length; end++) add(characters.slice(end - gram, end), isLast && end === characters.length)
  }
  return [...terms.values()]

  function add(characters: readonly string[], isPrefix: boolean): void {
    const token = tokenOf(characters)
    terms.set(`${token} ${isPrefix}`, { token, isPrefix })
  }
}

interface Run {
  readonly run: string
  /** Characters to a token; 0: the run is a word. */
  readonly gram: 0 | 2 | 3
}

/** Scripts without spaces all lie above this; most texts have none of them. */
const HAS_UNSPACED = /[\u0e00-\uffff]/
// U+30FC lengthens a vowel of kana and U+3006 is a Han abbreviation; Unicode gives both to no script of their own.
const PAIRS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u3006`
const TRIPLES = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

let splitRun: RegExp | undefined

function runsOf(folded: string): Run[] {
  const runs: Run[] = []
  for (const [run] of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!HAS_UNSPACED.test(run)) {
      runs.push({ run, gram: 0 })
      continue
    }
    splitRun ??= new RegExp(`([${PAIRS}]+)|([${TRIPLES}]+)|[^${PAIRS}${TRIPLES}]+`, 'gu')
    for (const [part, pairs, triples] of run.matchAll(splitRun)) {
      runs.push({ run: part, gram: pairs !== undefined ? 2 : triples !== undefined ? 3 : 0 })
    }
  }
  return runs
}

function tokenOf(characters: readonly string[]): string {
  return characters.join('').slice(0, MAX_TOKEN)
}

/** Characters with the signs that belong to them. */
function charactersOf(run: string): string[] {
  return run.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
