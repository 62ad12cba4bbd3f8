import { fractionDigits, type Money } from '@crossdesk/core'

/** Money in short, for a card or an axis: `CN¥1.2M`. */
export function shortMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 })
  return format.format(toMajor({ amount, currency }))
}

/** Money in whole major units without the currency, for a table whose head names it. */
export function plainMoney(money: Money): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }).format(toMajor(money))
}

function toMajor({ amount, currency }: Money): number {
  // Never -0, which would be written as a loss of nothing.
  return amount === 0 ? 0 : amount / 10 ** fractionDigits(currency)
}
