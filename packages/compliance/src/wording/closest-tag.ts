import type { LanguageTag } from '@crossdesk/core'

/** How Chinese is written where no script is named. */
const CHINESE_SCRIPTS: Readonly<Record<string, LanguageTag>> = { 'zh-tw': 'zh-Hant', 'zh-hk': 'zh-Hant', 'zh-mo': 'zh-Hant' }

/**
 * The tag among some that stands for a language: the tag itself, or what is left when subtags are dropped from its end (RFC 4647, section
 * 3.4, lookup). A language that is only there with a script or region is found by its name alone: `zh` is `zh-Hans`, `pt` is `pt-BR`.
 */
export function closestTag(tag: LanguageTag, available: readonly LanguageTag[]): LanguageTag | undefined {
  let range = tag.toLowerCase()
  range = CHINESE_SCRIPTS[range]?.toLowerCase() ?? range
  while (range !== '') {
    const wanted = range
    const found = available.find((each) => each.toLowerCase() === wanted)
    if (found !== undefined) return found
    const cut = range.lastIndexOf('-')
    if (cut < 0) break
    range = range.slice(0, cut)
  }
  return available.find((each) => each.toLowerCase().startsWith(`${range}-`))
}
