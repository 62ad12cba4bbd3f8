import type { LanguageTag } from '../model/basics.ts'
import type { Market } from './market.ts'
import { markets } from './markets.ts'

/** Written Norwegian is Bokmål or Nynorsk; who asks for Norwegian means the first (CLDR 48, likely subtags: `no` is `nb`). */
const USUAL_FORM: Readonly<Record<string, string>> = { no: 'nb' }

/**
 * The markets in which a language is spoken: first those where it comes first, then those where it comes second, and so on. A script in the
 * tag has to fit; a region keeps only that market. Empty when the tag is not well-formed.
 *
 * @example
 * marketsByLanguage('zh-Hant').map(({ country }) => country) // ['HK', 'MO', 'TW']
 * marketsByLanguage('pt-BR').map(({ country }) => country) // ['BR']
 */
export function marketsByLanguage(language: LanguageTag): readonly Market[] {
  const wanted = parseTag(language)
  if (wanted === undefined) return []
  return markets
    .map((market) => ({ market, rank: market.languages.findIndex((spoken) => fits(spoken, market, wanted)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ market }) => market)
}

function fits(spoken: LanguageTag, market: Market, wanted: Intl.Locale): boolean {
  if (wanted.region !== undefined && wanted.region !== market.country) return false
  if (spoken !== wanted.language && !spoken.startsWith(`${wanted.language}-`)) return false
  return wanted.script === undefined || wanted.script === new Intl.Locale(spoken).maximize().script
}

function parseTag(language: LanguageTag): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(language)
    const usual = USUAL_FORM[locale.language]
    return usual === undefined ? locale : new Intl.Locale(locale.baseName, { language: usual })
  } catch {
    return undefined
  }
}
