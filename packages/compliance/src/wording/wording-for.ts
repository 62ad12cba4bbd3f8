import type { ChannelKind, CountryCode, LanguageTag } from '@crossdesk/core'
import type { Rule } from '../packs/pack.ts'
import { CHANNEL_NAMES } from './channel-names.ts'
import { simplifiedChinese } from './chinese-simplified.ts'
import { closestTag } from './closest-tag.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import { brazilianPortuguese } from './portuguese-brazil.ts'
import { spanish } from './spanish.ts'
import type { Wording, WordingKey, WordingTable } from './wording.ts'

/** The explanations of one language, and which language it is. */
export interface Wordings {
  readonly locale: LanguageTag
  readonly texts: WordingTable
}

const TABLES: Readonly<Record<LanguageTag, WordingTable>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ja: japanese,
  'pt-BR': brazilianPortuguese,
  'zh-Hans': simplifiedChinese,
}

/**
 * The explanations for an agent's locale: `de-CH` reads `de`, and a language that is not there reads English.
 *
 * @example
 * wordingFor('de-CH').texts.threat.message // 'Das droht mit Gewalt.'
 */
export function wordingFor(locale: LanguageTag): Wordings {
  const tag = closestTag(locale, Object.keys(TABLES)) ?? 'en'
  return { locale: tag, texts: TABLES[tag] ?? english }
}

/**
 * What the agent reads about a rule that was broken: the rule's own wording or its category's, with the names of channel and market put in.
 *
 * @example
 * explainRule(wordingFor('en'), rule, { channel: 'ebay', market: 'GB' }).message // 'eBay does not let sellers …'
 */
export function explainRule(
  wordings: Wordings,
  rule: Pick<Rule, 'category' | 'wording'>,
  place: { readonly channel: ChannelKind; readonly market: CountryCode },
): Wording {
  const { locale, texts } = wordings
  const { message, suggestion } =
    typeof rule.wording === 'object' ? rule.wording : texts[isWordingKey(rule.wording, texts) ? rule.wording : rule.category]
  const channel = CHANNEL_NAMES[place.channel] ?? place.channel
  const market = nameOfMarket(place.market, locale)
  const fill = (text: string): string => text.replaceAll('{channel}', () => channel).replaceAll('{market}', () => market)
  return { message: fill(message), suggestion: fill(suggestion) }
}

/** Whether a rule's `wording` is one that there are texts for; a rule with another one is explained by its category. */
function isWordingKey(key: string | undefined, texts: WordingTable): key is WordingKey {
  return key !== undefined && Object.hasOwn(texts, key)
}

function nameOfMarket(market: CountryCode, locale: LanguageTag): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(market) ?? market
  } catch {
    // Not a country code: then the code itself is the name.
    return market
  }
}
