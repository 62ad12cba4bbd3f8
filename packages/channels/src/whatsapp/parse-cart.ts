import { toMoney, type CartContent, type CartItem, type JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readArray, readId, readNumber, readObject, readString } from '../wire/read.ts'

/**
 * The cart of an `order` message. Undefined when any line lacks its product or quantity: a cart that misses a line would be a wrong
 * order. A price that is no exact amount is left out of its line only; Meta gives `item_price` in major units (30 is 30.00 ILS).
 */
export function parseCart(message: JsonObject): CartContent | undefined {
  const order = readObject(message, 'order')
  const lines = order && readArray(order, 'product_items')
  if (order === undefined || lines === undefined) return undefined
  const items: CartItem[] = []
  for (const line of lines) {
    const productId = isObject(line) ? readId(line, 'product_retailer_id') : undefined
    const quantity = isObject(line) ? readNumber(line, 'quantity') : undefined
    if (!isObject(line) || productId === undefined || quantity === undefined) return undefined
    items.push(compact<CartItem>({ productId, quantity, unitPrice: toMoney(line['item_price'], line['currency']) }))
  }
  return compact<CartContent>({ type: 'cart', catalogId: readId(order, 'catalog_id'), text: readString(order, 'text'), items })
}
