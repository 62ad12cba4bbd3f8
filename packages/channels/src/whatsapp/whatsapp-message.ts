import type { JsonObject } from '@crossdesk/core'

/** A message without its recipient: its `type` and, under the type's own name, what it says. */
export type WhatsAppMessage = JsonObject & { readonly type: string }
