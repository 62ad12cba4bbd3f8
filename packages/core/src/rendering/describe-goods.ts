import type { Money } from '../model/basics.ts'
import type { CardContent, CartContent, CartItem, ProductContent } from '../model/content.ts'
import { fractionDigits } from '../model/money.ts'
import { joinPieces } from './direction.ts'
import { isSaid, lines } from './words.ts'

/** A product as a card: picture, title, price, text and address. */
export function toCard({ productId, title, text, price, url, media }: ProductContent): CardContent {
  const words = lines(price === undefined ? undefined : formatMoney(price), text, url)
  const name = isSaid(title) ? title : words === '' && media === undefined ? productId : undefined
  return {
    type: 'card',
    ...(name === undefined ? {} : { title: name }),
    ...(words === '' ? {} : { text: words }),
    ...(media === undefined ? {} : { media }),
  }
}

/** A cart as text: its items with quantity and price, and their sum if it can be told exactly. */
export function cartText({ text, items }: CartContent): string {
  const sum = sumOf(items)
  return lines(text, ...items.map(itemLine), items.length > 1 && sum !== undefined ? `= ${formatMoney(sum)}` : undefined)
}

function itemLine({ productId, title, quantity, unitPrice }: CartItem): string {
  const name = isSaid(title) ? title : productId
  return `${quantity} × ${unitPrice === undefined ? name : joinPieces([name, formatMoney(unitPrice)], ' – ')}`
}

function sumOf(items: readonly CartItem[]): Money | undefined {
  const currency = items[0]?.unitPrice?.currency
  if (currency === undefined) return undefined
  let amount = 0
  for (const { quantity, unitPrice } of items) {
    if (unitPrice?.currency !== currency || !Number.isInteger(quantity)) return undefined
    amount += unitPrice.amount * quantity
  }
  return Number.isSafeInteger(amount) ? { amount, currency } : undefined
}

/** `19.99 EUR`: how the customer's language writes it is not known here, the currency's code is understood everywhere. */
export function formatMoney({ amount, currency }: Money): string {
  const digits = fractionDigits(currency)
  const minor = String(Math.abs(amount)).padStart(digits + 1, '0')
  const major = minor.slice(0, minor.length - digits)
  return `${amount < 0 ? '-' : ''}${digits === 0 ? major : `${major}.${minor.slice(-digits)}`} ${currency}`
}
