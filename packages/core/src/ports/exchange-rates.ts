import type { CurrencyCode, Timestamp } from '../model/basics.ts'

/** What one currency is worth in another. */
export interface ExchangeRates {
  /** Units of `to` for one unit of `from` (major units), at a time; undefined when it is not known. */
  rate(from: CurrencyCode, to: CurrencyCode, at: Timestamp): Promise<number | undefined>
}
