/**
 * Letters that look like Latin ones (the idea of skeletons: Unicode Technical Standard 39, section 4, Confusable Detection). Capitals and small
 * letters are listed as they look: Н is an H, н is none.
 */

const LATIN_BY_LOOKS: readonly (readonly [latin: string, alike: string])[] = [
  ['a', 'аАαΑɑᴀᎪ'],
  ['b', 'ВвΒβЬьʙɓᏏՅ'],
  ['c', 'сСϲϹᴄϾᏟҫ'],
  ['d', 'ԁᴅɗɖᎠժԀ'],
  ['e', 'еЕΕεєЄᴇɛҽᎬэ'],
  ['f', 'ſϝꜰƒϜֆ'],
  ['g', 'ɡɢցԌᏀԍ'],
  ['h', 'НнΗһҺʜհᎻɦ'],
  ['i', 'іІΙιɪıӏᎥїɩ'],
  ['j', 'јЈϳᴊյᎫ'],
  ['k', 'кКΚκᴋᏦҟқ'],
  ['l', 'ӏⅼʟլᏞƖӀ'],
  ['m', 'мМΜᴍᎷՊ'],
  ['n', 'пиΝηɴոռ'],
  ['o', 'оОΟοσօՕᴏө'],
  ['p', 'рРΡρᴘᏢ'],
  ['q', 'ԛզգɋ'],
  ['r', 'гʀɾᎡᏒяЯ'],
  ['s', 'ѕЅꜱᏚՏʂ'],
  ['t', 'тТΤτᴛᎢ'],
  ['u', 'υսᴜʋՍцμ'],
  ['v', 'νѵѴᴠᏙ'],
  ['w', 'шԝѡωᴡᎳԜШщ'],
  ['x', 'хХΧχҳ×'],
  ['y', 'уУΥγүҮʏყ'],
  ['z', 'ΖᴢᏃʐ'],
]

const CYRILLIC_BY_LOOKS = 'aаAаBвcсCсeеEеHнiіIіkкKкMмmмoоOоpрPрtтTтxхXхyуYуuиnпrгwш'
const GREEK_BY_LOOKS = 'aαAαBβEεeεHηIιiιKκkκMμNνoοOοPρpρTτtτuυvνXχxχYυZζyγwω'

interface Looks {
  readonly latin: Uint16Array
  readonly cyrillic: Uint16Array
  readonly greek: Uint16Array
}

let looks: Looks | undefined

/** The Latin letter that a letter of another alphabet, or of phonetics, looks like; 0 when it looks like none. */
export function latinLookOf(unit: number): number {
  looks ??= readLooks()
  return looks.latin[unit]!
}

/** The Cyrillic letter that a Latin one looks like; 0 for none. */
export function cyrillicLookOf(unit: number): number {
  looks ??= readLooks()
  return looks.cyrillic[unit]!
}

/** The Greek letter that a Latin one looks like; 0 for none. */
export function greekLookOf(unit: number): number {
  looks ??= readLooks()
  return looks.greek[unit]!
}

function readLooks(): Looks {
  const latin = new Uint16Array(65_536)
  for (const [letter, alike] of LATIN_BY_LOOKS) for (const other of alike) latin[other.charCodeAt(0)] = letter.charCodeAt(0)
  return { latin, cyrillic: readPairs(CYRILLIC_BY_LOOKS), greek: readPairs(GREEK_BY_LOOKS) }
}

function readPairs(letters: string): Uint16Array {
  const table = new Uint16Array(65_536)
  for (let at = 0; at + 1 < letters.length; at += 2) table[letters.charCodeAt(at)] = letters.charCodeAt(at + 1)
  return table
}
