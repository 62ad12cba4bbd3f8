import type { CountryCode, LanguageTag, TimeZone } from '../model/basics.ts'
import { MARKET_ROWS, type MarketRow } from './data.ts'
import type { IsoWeekday, Market } from './market.ts'

/**
 * Every market that CrossDesk knows, by region and country code.
 *
 * Sources: ISO 3166-1 (countries), ISO 4217 (currencies), IANA tzdb (zones), ITU-T E.164 (calling codes), CLDR 48 (languages, week);
 * checked 2026-11-22.
 */
export const markets: readonly Market[] = MARKET_ROWS.map(toMarket)

const byCountry: ReadonlyMap<CountryCode, Market> = new Map(markets.map((market) => [market.country, market]))

/**
 * The market of a country, or undefined when it is not in the table.
 *
 * @param country ISO 3166-1 alpha-2 in capitals.
 *
 * @example
 * market('AE')?.weekend // [6, 7]
 */
export function market(country: CountryCode): Market | undefined {
  return byCountry.get(country)
}

function toMarket([country, name, zones, weekend, firstDay, languages, currency, callingCode, union]: MarketRow): Market {
  return {
    country,
    name,
    zones: zones.split(' ') as [TimeZone, ...TimeZone[]],
    weekend: Array.from(weekend, (day) => Number(day) as IsoWeekday),
    firstDay,
    languages: languages.split(' ') as [LanguageTag, ...LanguageTag[]],
    currency,
    callingCode,
    eu: union === 'EU',
    eea: union !== '',
  }
}
