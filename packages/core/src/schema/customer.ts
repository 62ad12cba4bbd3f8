import type { z } from 'zod'
import type { Activity, Customer, CustomerHandle } from '../model/customer.ts'
import { countryCodeSchema, languageTagSchema, moneySchema, tenantIdSchema, timeZoneSchema, timestampSchema } from './basics.ts'
import { handleSchema } from './channel.ts'
import { idSchema, lineSchema, listOf, urlSchema } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** Checks a {@link CustomerHandle}. */
export const customerHandleSchema: z.ZodType<CustomerHandle> = objectOf<CustomerHandle>({
  handle: handleSchema,
  name: optional(lineSchema),
  username: optional(lineSchema),
  firstSeenAt: timestampSchema,
  endedAt: optional(timestampSchema),
})

/** Checks a {@link Customer}. */
export const customerSchema: z.ZodType<Customer> = objectOf<Customer>({
  id: idSchema,
  tenant: tenantIdSchema,
  handles: listOf(customerHandleSchema),
  name: optional(lineSchema),
  languages: optional(listOf(languageTagSchema)),
  country: optional(countryCodeSchema),
  timeZone: optional(timeZoneSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  tags: optional(listOf(lineSchema)),
})

/** Checks an {@link Activity}. */
export const activitySchema: z.ZodType<Activity> = objectOf<Activity>({
  id: optional(idSchema),
  type: oneOf<Activity['type']>()('viewed', 'cart', 'checkout'),
  handle: handleSchema,
  at: timestampSchema,
  url: optional(urlSchema),
  productIds: optional(listOf(idSchema)),
  value: optional(moneySchema),
})
