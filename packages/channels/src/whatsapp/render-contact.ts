import type { ContactContent, JsonObject } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readObject } from '../wire/read.ts'
import { limited } from './limits.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/** A business card. What WhatsApp alone knows (addresses, parts of the name) is taken from `native`. @throws DeliveryError `rejected` */
export function renderContact(content: ContactContent): WhatsAppMessage {
  const name = limited('content.name', content.name, Number.MAX_SAFE_INTEGER)
  const native = content.native ?? {}
  const organisation = content.organisation === undefined ? {} : { company: content.organisation }
  const org: JsonObject = { ...readObject(native, 'org'), ...organisation }
  const contact = compact<JsonObject>({
    ...native,
    // Meta wants one part of the name beside the formatted one.
    name: { first_name: name, ...readObject(native, 'name'), formatted_name: name },
    phones: content.phones?.map((phone) => compact<JsonObject>({ phone: phone.value, type: phone.label, wa_id: phone.platformId })),
    emails: content.emails?.map((email) => compact<JsonObject>({ email: email.value, type: email.label })),
    org: Object.keys(org).length === 0 ? undefined : org,
  })
  return { type: 'contacts', contacts: [contact] }
}
