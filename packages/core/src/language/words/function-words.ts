import { ARABIC_WORDS } from './arabic.ts'
import { CENTRAL_WORDS } from './central.ts'
import { CYRILLIC_WORDS } from './cyrillic.ts'
import { NORTHERN_WORDS } from './northern.ts'
import { ROMANISED_WORDS } from './romanised.ts'
import { SOUTH_EAST_WORDS } from './south-east.ts'
import { WESTERN_WORDS } from './western.ts'

/**
 * The commonest function words and words of service of each language that shares its script, parted by white space, in lower case with their
 * diacritics.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ...WESTERN_WORDS,
  ...NORTHERN_WORDS,
  ...CENTRAL_WORDS,
  ...SOUTH_EAST_WORDS,
  ...CYRILLIC_WORDS,
  ...ARABIC_WORDS,
  ...ROMANISED_WORDS,
}
