/** Letters that no decomposition takes apart, and variants of Arabic letters that people write for one another. */
const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
}

/** First digits of the decimal digits that customers' scripts use: Arabic, Persian, Indic, Thai, Lao, Burmese, Khmer (Unicode 16, category Nd). */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0]

/**
 * What is the same to someone who searches becomes the same text: compatibility forms (NFKC), case, the accents of Latin, Greek and Cyrillic
 * letters, Arabic vowel signs, tatweel and variants of alef, ya, ta marbuta and kaf, digits of all scripts, invisible format characters.
 * Vowel signs of Indic and South-East Asian scripts and the voicing marks of kana stay: they are not accents.
 */
export function foldText(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKD')
      // Accents; Arabic vowel signs, hamza and madda above or below their letters; tatweel.
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]|\p{Cf}/gu, '')
      // Upper case first: it is what makes `ss` of `ß` and `i` of the dotless `ı`. (The capital `ẞ` stays one letter: FOLDED.)
      .toUpperCase()
      .toLowerCase()
      .replace(/[øđðłħæœþßςٱىیةک]/g, (letter) => FOLDED[letter] as string)
      .replace(/[^\P{Nd}0-9]/gu, toAsciiDigit)
      .normalize('NFC')
  )
}

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number
  const zero = ZEROS.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? digit : String(code - zero)
}
