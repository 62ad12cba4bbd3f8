import type { CountryCode, CurrencyCode, LanguageTag, TimeZone } from '../model/basics.ts'

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * What a country is like for those who serve customers there. Facts only; what a package knows beyond them (holidays, laws, channels) is a
 * table of its own, by country.
 */
export interface Market {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly country: CountryCode
  /** In English. */
  readonly name: string
  /** All IANA zones of the country, the one in which most people live first. */
  readonly zones: readonly [TimeZone, ...TimeZone[]]
  /** The days on which offices rest, in the order of the week. Not always two, not always neighbours. */
  readonly weekend: readonly IsoWeekday[]
  /** With which day a calendar begins. */
  readonly firstDay: IsoWeekday
  /** Those in which customers are served, the most used one first; with a script where it is not the usual one or there are two. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]]
  /** The official currency in which prices stand; of several, the country's own. */
  readonly currency: CurrencyCode
  /** Country code of ITU-T E.164, without `+`. Several countries may share one: `1`, `7`, `39`, `44`. */
  readonly callingCode: string
  /** Member of the European Union. */
  readonly eu: boolean
  /** Member of the European Economic Area: the European Union, Iceland, Liechtenstein and Norway. */
  readonly eea: boolean
}
