import { z } from 'zod'
import type {
  Address,
  Buyer,
  Order,
  OrderFulfillment,
  OrderLifecycle,
  OrderLine,
  OrderPayment,
  Product,
  Refund,
  Return,
  ReturnStatus,
  Review,
  Shipment,
  ShipmentEvent,
  ShipmentStatus,
} from '../model/commerce.ts'
import { countryCodeSchema, currencyCodeSchema, jsonObjectSchema, moneySchema, tenantIdSchema, timestampSchema } from './basics.ts'
import { accountRefSchema } from './channel.ts'
import { mediaContentSchema } from './content.ts'
import { idSchema, lineSchema, listOf, quantitySchema, textSchema, urlSchema } from './scalars.ts'
import { objectOf, oneOf, optional, type Fields } from './shape.ts'

/** Checks an {@link OrderLifecycle}. */
export const orderLifecycleSchema: z.ZodType<OrderLifecycle> = oneOf<OrderLifecycle>()(
  'open',
  'on_hold',
  'cancel_requested',
  'cancelled',
  'completed',
  'failed',
  'unknown',
)

/** Checks an {@link OrderPayment}. */
export const orderPaymentSchema: z.ZodType<OrderPayment> = oneOf<OrderPayment>()(
  'pending',
  'authorized',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
  'voided',
  'failed',
  'unknown',
)

/** Checks an {@link OrderFulfillment}. */
export const orderFulfillmentSchema: z.ZodType<OrderFulfillment> = oneOf<OrderFulfillment>()(
  'unfulfilled',
  'in_progress',
  'partially_shipped',
  'shipped',
  'delivered',
  'unfulfillable',
  'unknown',
)

/** Checks a {@link ShipmentStatus}. */
export const shipmentStatusSchema: z.ZodType<ShipmentStatus> = oneOf<ShipmentStatus>()(
  'not_found',
  'pre_transit',
  'in_transit',
  'customs_hold',
  'out_for_delivery',
  'available_for_pickup',
  'delivery_attempted',
  'delivered',
  'exception',
  'returning',
  'returned',
  'lost',
  'damaged',
  'cancelled',
  'expired',
  'unknown',
)

/** Checks a {@link ReturnStatus}. */
export const returnStatusSchema: z.ZodType<ReturnStatus> = oneOf<ReturnStatus>()(
  'requested',
  'approved',
  'rejected',
  'in_transit',
  'received',
  'refunded',
  'replaced',
  'disputed',
  'cancelled',
  'closed',
  'unknown',
)

/** Checks a {@link Buyer}. */
export const buyerSchema: z.ZodType<Buyer> = objectOf<Buyer>({
  platformId: optional(idSchema),
  idScope: optional(idSchema),
  name: optional(lineSchema),
  email: optional(lineSchema),
  emailKind: optional(oneOf<NonNullable<Buyer['emailKind']>>()('real', 'relay', 'masked', 'none')),
  phone: optional(lineSchema),
  phoneKind: optional(oneOf<NonNullable<Buyer['phoneKind']>>()('real', 'proxy', 'masked', 'none')),
  locale: optional(lineSchema),
})

/** Checks an {@link Address}. */
export const addressSchema: z.ZodType<Address> = objectOf<Address>({
  name: optional(lineSchema),
  lines: optional(listOf(lineSchema)),
  city: optional(lineSchema),
  region: optional(lineSchema),
  postalCode: optional(lineSchema),
  country: optional(countryCodeSchema),
  phone: optional(lineSchema),
})

/** Checks an {@link OrderLine}. */
export const orderLineSchema: z.ZodType<OrderLine> = objectOf<OrderLine>({
  id: idSchema,
  sku: optional(lineSchema),
  platformItemId: optional(idSchema),
  title: optional(lineSchema),
  quantity: quantitySchema,
  cancelled: optional(quantitySchema),
  fulfilled: optional(quantitySchema),
  returned: optional(quantitySchema),
  unitPrice: optional(moneySchema),
  native: optional(jsonObjectSchema),
})

type Party = NonNullable<NonNullable<Order['cancel']>['requestedBy']>

const orderFields: Fields<Omit<Order, 'tenant'>> = {
  channel: accountRefSchema,
  id: idSchema,
  displayId: optional(lineSchema),
  altIds: optional(listOf(idSchema)),
  marketplaceId: optional(idSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  lifecycle: orderLifecycleSchema,
  payment: orderPaymentSchema,
  fulfillment: orderFulfillmentSchema,
  cancel: optional(
    objectOf<NonNullable<Order['cancel']>>({
      requestedBy: optional(oneOf<Party>()('customer', 'merchant', 'platform')),
      requestedAt: optional(timestampSchema),
      reason: optional(textSchema),
    }),
  ),
  buyer: optional(buyerSchema),
  shipTo: optional(addressSchema),
  totals: optional(
    objectOf<NonNullable<Order['totals']>>({
      grand: optional(moneySchema),
      items: optional(moneySchema),
      shipping: optional(moneySchema),
      tax: optional(moneySchema),
      discount: optional(moneySchema),
    }),
  ),
  currency: optional(currencyCodeSchema),
  lines: listOf(orderLineSchema),
  fulfilledBy: optional(oneOf<NonNullable<Order['fulfilledBy']>>()('merchant', 'platform', 'third')),
  deadlines: optional(
    objectOf<NonNullable<Order['deadlines']>>({
      shipBy: optional(timestampSchema),
      deliverBy: optional(timestampSchema),
      messageUntil: optional(timestampSchema),
    }),
  ),
  notes: optional(listOf(textSchema)),
  native: jsonObjectSchema,
}

/** Checks an {@link Order}. */
export const orderSchema: z.ZodType<Order> = objectOf<Order>({ tenant: tenantIdSchema, ...orderFields })

/** Checks an {@link Order} as a channel reports it, before it belongs to a tenant. */
export const channelOrderSchema: z.ZodType<Omit<Order, 'tenant'>> = objectOf<Omit<Order, 'tenant'>>(orderFields)

/** Checks a {@link ShipmentEvent}. */
export const shipmentEventSchema: z.ZodType<ShipmentEvent> = objectOf<ShipmentEvent>({
  at: timestampSchema,
  zoneKnown: z.boolean(),
  status: shipmentStatusSchema,
  native: optional(lineSchema),
  text: optional(textSchema),
  place: optional(lineSchema),
})

const shipmentFields: Fields<Omit<Shipment, 'tenant'>> = {
  id: idSchema,
  orderId: optional(idSchema),
  carrier: optional(lineSchema),
  trackingNumber: optional(lineSchema),
  url: optional(urlSchema),
  status: shipmentStatusSchema,
  eta: optional(objectOf<NonNullable<Shipment['eta']>>({ from: optional(timestampSchema), to: optional(timestampSchema) })),
  origin: optional(countryCodeSchema),
  destination: optional(countryCodeSchema),
  events: listOf(shipmentEventSchema),
  isReturn: optional(z.boolean()),
  updatedAt: timestampSchema,
  native: jsonObjectSchema,
}

/** Checks a {@link Shipment}. */
export const shipmentSchema: z.ZodType<Shipment> = objectOf<Shipment>({ tenant: tenantIdSchema, ...shipmentFields })

/** Checks a {@link Shipment} as a channel reports it, before it belongs to a tenant. */
export const channelShipmentSchema: z.ZodType<Omit<Shipment, 'tenant'>> = objectOf<Omit<Shipment, 'tenant'>>(shipmentFields)

/** Checks a {@link Refund}. */
export const refundSchema: z.ZodType<Refund> = objectOf<Refund>({
  id: optional(idSchema),
  money: moneySchema,
  at: optional(timestampSchema),
  state: oneOf<Refund['state']>()('pending', 'done', 'failed'),
})

type ReturnLine = NonNullable<Return['lines']>[number]

const returnFields: Fields<Omit<Return, 'tenant'>> = {
  id: idSchema,
  orderId: idSchema,
  kind: oneOf<Return['kind']>()('refund', 'replace', 'return', 'dispute'),
  status: returnStatusSchema,
  reason: optional(textSchema),
  nativeReason: optional(textSchema),
  buyerText: optional(textSchema),
  media: optional(listOf(mediaContentSchema)),
  refund: optional(refundSchema),
  lines: optional(listOf(objectOf<ReturnLine>({ lineId: idSchema, quantity: quantitySchema }))),
  deadlines: optional(
    objectOf<NonNullable<Return['deadlines']>>({
      answerBy: optional(timestampSchema),
      sendBackBy: optional(timestampSchema),
      refundBy: optional(timestampSchema),
    }),
  ),
  updatedAt: timestampSchema,
  native: jsonObjectSchema,
}

/** Checks a {@link Return}. */
export const returnSchema: z.ZodType<Return> = objectOf<Return>({ tenant: tenantIdSchema, ...returnFields })

/** Checks a {@link Return} as a channel reports it, before it belongs to a tenant. */
export const channelReturnSchema: z.ZodType<Omit<Return, 'tenant'>> = objectOf<Omit<Return, 'tenant'>>(returnFields)

/** Checks a {@link Product}. */
export const productSchema: z.ZodType<Product> = objectOf<Product>({
  tenant: tenantIdSchema,
  id: idSchema,
  sku: optional(lineSchema),
  title: lineSchema,
  description: optional(textSchema),
  price: optional(moneySchema),
  url: optional(urlSchema),
  pictureUrl: optional(urlSchema),
  native: optional(jsonObjectSchema),
})

const reviewFields: Fields<Omit<Review, 'tenant'>> = {
  channel: accountRefSchema,
  id: idSchema,
  productId: optional(idSchema),
  orderId: optional(idSchema),
  rating: optional(z.number()),
  ratingMax: optional(z.number()),
  title: optional(textSchema),
  text: optional(textSchema),
  authorName: optional(lineSchema),
  at: timestampSchema,
  answer: optional(objectOf<NonNullable<Review['answer']>>({ text: textSchema, at: timestampSchema })),
  native: jsonObjectSchema,
}

/** Checks a {@link Review}. */
export const reviewSchema: z.ZodType<Review> = objectOf<Review>({ tenant: tenantIdSchema, ...reviewFields })

/** Checks a {@link Review} as a channel reports it, before it belongs to a tenant. */
export const channelReviewSchema: z.ZodType<Omit<Review, 'tenant'>> = objectOf<Omit<Review, 'tenant'>>(reviewFields)
