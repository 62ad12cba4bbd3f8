import type { z } from 'zod'
import type { Delivery, DeliveryErrorKind, DeliveryReason, DeliveryState, ReceiptState } from '../model/delivery.ts'
import { timestampSchema } from './basics.ts'
import { lineSchema, textSchema } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** Checks a {@link DeliveryState}. */
export const deliveryStateSchema: z.ZodType<DeliveryState> = oneOf<DeliveryState>()(
  'queued',
  'uncertain',
  'sent',
  'delivered',
  'read',
  'failed',
  'blocked-by-platform',
)

/** Checks a {@link ReceiptState}. */
export const receiptStateSchema: z.ZodType<ReceiptState> = oneOf<ReceiptState>()(
  'sent',
  'delivered',
  'read',
  'failed',
  'blocked-by-platform',
)

/** Checks a {@link DeliveryErrorKind}. */
export const deliveryErrorKindSchema: z.ZodType<DeliveryErrorKind> = oneOf<DeliveryErrorKind>()(
  'rate-limited',
  'window-closed',
  'blocked',
  'invalid-recipient',
  'unauthorised',
  'rejected',
  'unavailable',
)

/** Checks a {@link DeliveryReason}. */
export const deliveryReasonSchema: z.ZodType<DeliveryReason> = objectOf<DeliveryReason>({
  kind: deliveryErrorKindSchema,
  code: optional(lineSchema),
  message: optional(textSchema),
})

/** Checks a {@link Delivery}. */
export const deliverySchema: z.ZodType<Delivery> = objectOf<Delivery>({
  state: deliveryStateSchema,
  at: timestampSchema,
  reason: optional(deliveryReasonSchema),
})
