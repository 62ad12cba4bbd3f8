import type { Wordlist } from '../meaning/wordlist.ts'
import { arabic } from './arabic.ts'
import { chineseSimplified } from './chinese-simplified.ts'
import { chineseTraditional } from './chinese-traditional.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hebrew } from './hebrew.ts'
import { international } from './international.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

/** The words of all languages. */
export const lexicons: readonly Wordlist[] = [
  international,
  arabic,
  chineseSimplified,
  chineseTraditional,
  english,
  french,
  german,
  hebrew,
  italian,
  japanese,
  korean,
  russian,
  spanish,
]
