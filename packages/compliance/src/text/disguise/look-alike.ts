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

let latin: ReadonlyMap<number, number> | undefined
let cyrillic: ReadonlyMap<number, number> | undefined
let greek: ReadonlyMap<number, number> | undefined

/** The Latin letter that a letter of another alphabet, or of phonetics, looks like; 0 when it looks like none. */
export function latinLookOf(unit: number): number {
  latin ??= new Map(
    LATIN_BY_LOOKS.flatMap(([letter, alike]) => Array.from(alike, (other) => [other.charCodeAt(0), letter.charCodeAt(0)] as const)),
  )
  return latin.get(unit) ?? 0
}

/** The Cyrillic letter that a Latin one looks like; 0 for none. */
export function cyrillicLookOf(unit: number): number {
  cyrillic ??= pairs(CYRILLIC_BY_LOOKS)
  return cyrillic.get(unit) ?? 0
}

/** The Greek letter that a Latin one looks like; 0 for none. */
export function greekLookOf(unit: number): number {
  greek ??= pairs(GREEK_BY_LOOKS)
  return greek.get(unit) ?? 0
}

function pairs(letters: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters.charCodeAt(at), letters.charCodeAt(at + 1))
  return map
}
