import * as fc from 'fast-check'
import type { Address, Buyer, Order, OrderLine, Product, Refund, Return, Review, Shipment, ShipmentEvent } from '../../model/commerce.ts'
import { accountRef, at, count, country, currency, id, jsonObject, list, money, quantity, text, url } from './basics-arbitraries.ts'
import { contentArbitraries } from './content-arbitraries.ts'
import { optional, type RecordOf } from './records.ts'

/** Orders and what follows from them. */
export interface CommerceArbitraries {
  readonly order: fc.Arbitrary<Order>
  readonly shipment: fc.Arbitrary<Shipment>
  readonly return: fc.Arbitrary<Return>
  readonly product: fc.Arbitrary<Product>
  readonly review: fc.Arbitrary<Review>
}

export function commerceArbitraries(record: RecordOf): CommerceArbitraries {
  const account = accountRef(record)
  const price = money(record)
  const { media } = contentArbitraries(record)
  const shipmentStatus = fc.constantFrom<Shipment['status'][]>('not_found', 'customs_hold', 'delivered', 'unknown')
  return {
    order: record<Order>({
      tenant: id,
      channel: account,
      id,
      displayId: optional(text),
      altIds: optional(list(id)),
      marketplaceId: optional(id),
      createdAt: at,
      updatedAt: at,
      lifecycle: fc.constantFrom('open', 'on_hold', 'cancel_requested', 'cancelled', 'completed', 'failed', 'unknown'),
      payment: fc.constantFrom(
        'pending',
        'authorized',
        'partially_paid',
        'paid',
        'partially_refunded',
        'refunded',
        'voided',
        'failed',
        'unknown',
      ),
      fulfillment: fc.constantFrom('unfulfilled', 'in_progress', 'partially_shipped', 'shipped', 'delivered', 'unfulfillable', 'unknown'),
      cancel: optional(
        record<NonNullable<Order['cancel']>>({
          requestedBy: optional(fc.constantFrom('customer', 'merchant', 'platform')),
          requestedAt: optional(at),
          reason: optional(text),
        }),
      ),
      buyer: optional(
        record<Buyer>({
          platformId: optional(id),
          idScope: optional(id),
          name: optional(text),
          email: optional(text),
          emailKind: optional(fc.constantFrom('real', 'relay', 'masked', 'none')),
          phone: optional(text),
          phoneKind: optional(fc.constantFrom('real', 'proxy', 'masked', 'none')),
          locale: optional(text),
        }),
      ),
      shipTo: optional(
        record<Address>({
          name: optional(text),
          lines: optional(list(text)),
          city: optional(text),
          region: optional(text),
          postalCode: optional(text),
          country: optional(country),
          phone: optional(text),
        }),
      ),
      totals: optional(
        record<NonNullable<Order['totals']>>({
          grand: optional(price),
          items: optional(price),
          shipping: optional(price),
          tax: optional(price),
          discount: optional(price),
        }),
      ),
      currency: optional(currency),
      lines: list(
        record<OrderLine>({
          id,
          sku: optional(text),
          platformItemId: optional(id),
          title: optional(text),
          quantity,
          cancelled: optional(quantity),
          fulfilled: optional(quantity),
          returned: optional(quantity),
          unitPrice: optional(price),
          native: optional(jsonObject),
        }),
      ),
      fulfilledBy: optional(fc.constantFrom('merchant', 'platform', 'third')),
      deadlines: optional(
        record<NonNullable<Order['deadlines']>>({ shipBy: optional(at), deliverBy: optional(at), messageUntil: optional(at) }),
      ),
      notes: optional(list(text)),
      native: jsonObject,
    }),
    shipment: record<Shipment>({
      tenant: id,
      id,
      orderId: optional(id),
      carrier: optional(text),
      trackingNumber: optional(text),
      url: optional(url),
      status: shipmentStatus,
      eta: optional(record<NonNullable<Shipment['eta']>>({ from: optional(at), to: optional(at) })),
      origin: optional(country),
      destination: optional(country),
      events: list(
        record<ShipmentEvent>({
          at,
          zoneKnown: fc.boolean(),
          status: shipmentStatus,
          native: optional(text),
          text: optional(text),
          place: optional(text),
        }),
      ),
      isReturn: optional(fc.boolean()),
      updatedAt: at,
      native: jsonObject,
    }),
    return: record<Return>({
      tenant: id,
      id,
      orderId: id,
      kind: fc.constantFrom('refund', 'replace', 'return', 'dispute'),
      status: fc.constantFrom('requested', 'received', 'refunded', 'disputed', 'unknown'),
      reason: optional(text),
      nativeReason: optional(text),
      buyerText: optional(text),
      media: optional(list(media)),
      refund: optional(
        record<Refund>({ id: optional(id), money: price, at: optional(at), state: fc.constantFrom('pending', 'done', 'failed') }),
      ),
      lines: optional(list(record<NonNullable<Return['lines']>[number]>({ lineId: id, quantity }))),
      deadlines: optional(
        record<NonNullable<Return['deadlines']>>({ answerBy: optional(at), sendBackBy: optional(at), refundBy: optional(at) }),
      ),
      updatedAt: at,
      native: jsonObject,
    }),
    product: record<Product>({
      tenant: id,
      id,
      sku: optional(text),
      title: text,
      description: optional(text),
      price: optional(price),
      url: optional(url),
      pictureUrl: optional(url),
      native: optional(jsonObject),
    }),
    review: record<Review>({
      tenant: id,
      channel: account,
      id,
      productId: optional(id),
      orderId: optional(id),
      rating: optional(count),
      ratingMax: optional(count),
      title: optional(text),
      text: optional(text),
      authorName: optional(text),
      at,
      answer: optional(record<NonNullable<Review['answer']>>({ text, at })),
      native: jsonObject,
    }),
  }
}
