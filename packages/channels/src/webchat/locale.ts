import type { LanguageTag } from '@crossdesk/core'

/**
 * The best of the languages that there are for somebody who reads `wanted`, the best first: "lookup" of RFC 4647, section 3.4, which shortens
 * each wanted tag from its end until one fits.
 *
 * @example
 * lookupLanguage(['zh-Hant-TW', 'de'], ['de', 'zh-Hant']) // 'zh-Hant'
 */
export function lookupLanguage(wanted: readonly LanguageTag[], available: readonly LanguageTag[]): LanguageTag | undefined {
  const byName = new Map(available.map((tag) => [tag.toLowerCase(), tag]))
  for (const tag of wanted) {
    const subtags = tag.toLowerCase().split('-')
    while (subtags.length > 0) {
      const found = byName.get(subtags.join('-'))
      if (found !== undefined) return found
      subtags.pop()
      // A single letter only introduces what stood behind it.
      if (subtags.at(-1)?.length === 1) subtags.pop()
    }
  }
  return undefined
}

/** Scripts that are written from right to left (Unicode Character Database, Bidi_Class R and AL), those of living languages. */
const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** The direction in which a language is written; likely scripts are filled in by Unicode's data (`ks` is Arabic, `ks-Deva` is not). */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
