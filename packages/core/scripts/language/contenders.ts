import { performance } from 'node:perf_hooks'
import type { LanguageTableSize } from '../../src/language/load-tables.ts'

/** A detector to compare. */
export interface Contender {
  readonly name: string
  /** Of loading and the first answer, in milliseconds. */
  readonly loadMs: number
  /** How much the process grew, in megabytes. */
  readonly memoryMb: number
  detect(text: string): { readonly language: string; readonly confidence: number }
  /** Whether its answer for Chinese names the script. */
  readonly tellsChineseScripts: boolean
}

type Detect = Contender['detect']

/** ISO 639-3 as franc-min writes it, for the languages of the set. */
const FROM_639_3: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  swe: 'sv',
  dan: 'da',
  nob: 'nb',
  nno: 'nb',
  fin: 'fi',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  ell: 'el',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  hin: 'hi',
  ben: 'bn',
  tha: 'th',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  tgl: 'tl',
}

/** Loads the detectors one after the other. Each is used as it is shipped. */
export async function loadContenders(): Promise<Contender[]> {
  return [
    await load('crossdesk small', true, () => crossdesk('small')),
    await load('crossdesk large', true, () => crossdesk('large')),
    await load('franc-min', false, async () => {
      const { franc } = await import('franc-min')
      return (text) => ({ language: FROM_639_3[franc(text)] ?? 'und', confidence: 0 })
    }),
    await load('eld', false, async () => {
      const { eld } = await import('eld/large')
      return (text) => {
        const { language } = eld.detect(text)
        return { language: language === 'no' ? 'nb' : language || 'und', confidence: 0 }
      }
    }),
    await load('tinyld', false, async () => {
      const { detect } = await import('tinyld')
      return (text) => {
        const language = detect(text)
        return { language: language === 'no' ? 'nb' : language || 'und', confidence: 0 }
      }
    }),
  ]
}

async function crossdesk(size: LanguageTableSize): Promise<Detect> {
  const { createLanguageDetector } = await import('../../src/language/detector.ts')
  const { loadLanguageTables } = await import('../../src/language/load-tables.ts')
  const detector = createLanguageDetector(await loadLanguageTables(size))
  return (text) => detector.detect(text)
}

async function load(name: string, tellsChineseScripts: boolean, make: () => Promise<Detect>): Promise<Contender> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const detect = await make()
  detect('where is my parcel')
  const loadMs = performance.now() - start
  return { name, tellsChineseScripts, loadMs, memoryMb: (process.memoryUsage().rss - before) / 1e6, detect }
}
