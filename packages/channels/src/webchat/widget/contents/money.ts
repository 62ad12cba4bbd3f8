import type { Money } from '@crossdesk/core'

/** An amount as people of the locale write it. */
export function moneyText({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  // How many decimals a currency has is known to the browser.
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
