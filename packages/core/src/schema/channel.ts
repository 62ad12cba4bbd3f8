import { z } from 'zod'
import type { AccountRef, Contact, Handle, TenantAccount } from '../model/channel.ts'
import { tenantIdSchema } from './basics.ts'
import { LIMITS } from './limits.ts'
import { idSchema, lineSchema, urlSchema } from './scalars.ts'
import { objectOf, optional } from './shape.ts'

/** Without `:` and `@`, which part the kind from the rest in `handleKey` and `accountKey`. */
const kindSchema: z.ZodType<string> = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'a name in lower case, such as "tiktok-shop"')

/** Checks an {@link AccountRef}. */
export const accountRefSchema: z.ZodType<AccountRef> = objectOf<AccountRef>({ channel: kindSchema, account: idSchema })

/** Checks a {@link TenantAccount}. */
export const tenantAccountSchema: z.ZodType<TenantAccount> = objectOf<TenantAccount>({
  channel: kindSchema,
  account: idSchema,
  tenant: tenantIdSchema,
})

/** Checks a {@link Handle}. */
export const handleSchema: z.ZodType<Handle> = objectOf<Handle>({ kind: kindSchema, value: idSchema, scope: optional(idSchema) })

/** Checks a list of handles that has at least one. */
export const handlesSchema: z.ZodType<readonly [Handle, ...Handle[]]> = z
  .tuple([handleSchema], handleSchema)
  .check(z.maxLength(LIMITS.items))

/** Checks a {@link Contact}. */
export const contactSchema: z.ZodType<Contact> = objectOf<Contact>({
  handles: handlesSchema,
  name: optional(lineSchema),
  username: optional(lineSchema),
  pictureUrl: optional(urlSchema),
  locale: optional(lineSchema),
})
