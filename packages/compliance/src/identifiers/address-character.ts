import { isInvisible } from './digits/gap.ts'
import { isAlphabetic, isAsciiDigit, isAsciiLetter, isLetter } from './digits/letters.ts'

/** Letters of Cyrillic and Greek that look like Latin ones, each followed by it (Unicode UTS #39, confusables). */
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtνvοoαaιiρpκk'

/** One letter, digit or mark of an address of the net, without its dress. */
export interface AddressCharacter {
  /** Lower case; one character, or none for what shows nothing. */
  readonly plain: string
  readonly length: number
  readonly disguised: boolean
}

/** The character at an offset as an address would have it. */
export function addressCharacterAt(text: string, index: number): AddressCharacter {
  const code = text.charCodeAt(index)
  if (code < 0x80) return { plain: text.charAt(index).toLowerCase(), length: 1, disguised: false }
  if (isInvisible(code)) return { plain: '', length: 1, disguised: true }
  if (code >= 0xff01 && code <= 0xff5e) return { plain: String.fromCharCode(code - 0xfee0).toLowerCase(), length: 1, disguised: true }
  if (code === 0xd835 || (code >= 0x2100 && code < 0x2500) || code === 0xd83c) return compatible(text, index, code)
  return { plain: text.charAt(index).toLowerCase(), length: 1, disguised: false }
}

/** Mathematical and circled letters, by Unicode's compatibility forms. */
function compatible(text: string, index: number, code: number): AddressCharacter {
  const length = code >= 0xd800 && code < 0xdc00 ? 2 : 1
  const plain = text
    .slice(index, index + length)
    .normalize('NFKC')
    .toLowerCase()
  return { plain: plain.length === 1 ? plain : ' ', length, disguised: true }
}

/** Offset of the character that ends before an offset. */
export function stepBack(text: string, index: number): number {
  const low = text.charCodeAt(index - 1)
  return low >= 0xdc00 && low < 0xe000 ? index - 2 : index - 1
}

/** A part of an address between two dots. */
export interface AddressLabel {
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly disguised: boolean
}

/** Longest label of a domain name (RFC 1035, section 2.3.4), and of a local part (RFC 5321, section 4.5.3.1.1). */
const MAX_LABEL = 64
/** Units that are looked through for a label, with what shows nothing in it. */
const MAX_REACH = 256

type Script = 'latin' | 'other' | 'any'

/**
 * The label that begins at an offset, empty when none does. Where a Latin label has begun, letters of scripts without spaces end it:
 * `shop.example.com联系` ends before the Han.
 */
export function labelFrom(text: string, start: number): AddressLabel {
  let plain = ''
  let end = start
  let disguised = false
  let script: Script = 'any'
  let index = start
  while (index < text.length && plain.length < MAX_LABEL && index - start < MAX_REACH) {
    const character = addressCharacterAt(text, index)
    if (character.plain !== '') {
      const next = scriptOf(character.plain, script)
      if (next === undefined) break
      script = next
      plain += character.plain
      end = index + character.length
    }
    disguised ||= character.disguised && character.plain !== ''
    index += character.length
  }
  // Zero-width characters within count as a disguise; those after it do not.
  disguised ||= end - start > plain.length
  const latin = latinised(plain)
  return { plain: latin, start, end, disguised: disguised || latin !== plain }
}

/** The label that ends at an offset; `marks` are further characters that it may hold, as the local part of mail does. */
export function labelBefore(text: string, end: number, marks: string): AddressLabel {
  const characters: string[] = []
  let start = end
  let disguised = false
  let script: Script = 'any'
  let index = end
  while (index > 0 && characters.length < MAX_LABEL && end - index < MAX_REACH) {
    const previous = stepBack(text, index)
    const character = addressCharacterAt(text, previous)
    if (character.plain !== '') {
      const next: Script | undefined = marks.includes(character.plain) ? script : scriptOf(character.plain, script)
      if (next === undefined) break
      script = next
      characters.push(character.plain)
      start = previous
    }
    disguised ||= character.disguised
    index = previous
  }
  const plain = characters.toReversed().join('')
  const latin = latinised(plain)
  return { plain: latin, start, end, disguised: disguised || latin !== plain }
}

function scriptOf(character: string, script: Script): Script | undefined {
  const code = character.charCodeAt(0)
  if (isAsciiDigit(code) || code === 0x2d) return script
  if (isAlphabetic(code)) return script === 'other' ? undefined : 'latin'
  if (isLetter(code)) return script === 'latin' ? undefined : 'other'
  return undefined
}

/** A label of Latin letters with look-alikes among them, as Latin; a label without Latin letters stays. */
function latinised(plain: string): string {
  let latin = false
  let strange = false
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index)
    if (isAsciiLetter(code)) latin = true
    else if (code >= 0x370 && code < 0x530) strange = true
  }
  if (!latin || !strange) return plain
  let result = ''
  for (const character of plain) {
    const place = LOOK_ALIKES.indexOf(character)
    result += place >= 0 && place % 2 === 0 ? LOOK_ALIKES.charAt(place + 1) : character
  }
  return result
}
