import type { LanguageTag } from '../model/basics.ts'

/** Scripts that the detector tells apart; `Zyyy` is everything else. Han stands for the Chinese characters of Chinese and Japanese. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hani' | 'Kana' | 'Hang' | 'Deva' | 'Beng' | 'Thai' | 'Hebr' | 'Grek' | 'Zyyy'

/** Scripts in which several languages of the set are written, each with a table of n-grams. */
export type SharedScript = 'Latn' | 'Cyrl' | 'Arab' | 'Hani'

const LATIN = 'en de fr es it pt nl pl sv da nb fi cs sk hu ro tr vi id ms tl ar-Latn hi-Latn ru-Latn el-Latn fa-Latn zh-Latn'

/** The languages of a shared script, in the order of the columns of its table. `zh` is split by character, not by n-grams. */
export const LANGUAGES_OF_SCRIPT: Readonly<Record<SharedScript, readonly LanguageTag[]>> = {
  Latn: LATIN.split(' '),
  Cyrl: ['ru', 'uk', 'bg'],
  Arab: ['ar', 'fa'],
  Hani: ['ja', 'zh'],
}

/** The only language of the set in a script. */
export const LANGUAGE_OF_SCRIPT: Readonly<Partial<Record<Script, LanguageTag>>> = {
  Kana: 'ja',
  Hang: 'ko',
  Deva: 'hi',
  Beng: 'bn',
  Thai: 'th',
  Hebr: 'he',
  Grek: 'el',
}
