import { fractionDigits, type Money } from '@crossdesk/core'

/** An amount as the reader writes it. */
export function formatMoney({ amount, currency }: Money): string {
  const digits = fractionDigits(currency)
  const format = new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(amount / 10 ** digits)
}

/** What items cost together; undefined when a price is missing or the currencies differ. */
export function totalOf(items: readonly { readonly quantity: number; readonly unitPrice?: Money }[]): Money | undefined {
  const [first] = items
  if (first?.unitPrice === undefined) return undefined
  const { currency } = first.unitPrice
  let amount = 0
  for (const { quantity, unitPrice } of items) {
    if (unitPrice?.currency !== currency) return undefined
    amount += unitPrice.amount * quantity
  }
  return { amount, currency }
}
