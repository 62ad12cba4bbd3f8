import type { Wordlist } from '../meaning/wordlist.ts'
import { arabic } from './arabic.ts'
import { chineseSimplified } from './chinese-simplified.ts'
import { chineseTraditional } from './chinese-traditional.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hebrew } from './hebrew.ts'
import { hindi } from './hindi.ts'
import { indonesian } from './indonesian.ts'
import { international } from './international.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { swedish } from './swedish.ts'
import { thai } from './thai.ts'
import { turkish } from './turkish.ts'
import { vietnamese } from './vietnamese.ts'

/** The words of all languages. */
export const lexicons: readonly Wordlist[] = [
  international,
  arabic,
  chineseSimplified,
  chineseTraditional,
  dutch,
  english,
  french,
  german,
  hebrew,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  thai,
  turkish,
  vietnamese,
]
