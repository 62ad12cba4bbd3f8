import type { ContactContent, JsonObject, LocationContent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { rejected } from './limits.ts'
import type { TelegramRequest } from './telegram-request.ts'
import { joinWords, renderText } from './render-text.ts'

/** Most bytes of a `vcard` (Telegram Bot API, "sendContact"). */
const MAX_VCARD_BYTES = 2048

/** A point on the map; a venue when it has a name or an address. @throws DeliveryError `rejected` */
export function renderLocation({ latitude, longitude, name, address }: LocationContent): TelegramRequest {
  if (!(Math.abs(latitude) <= 90)) throw rejected('content.latitude', 'expected -90 to 90 degrees')
  if (!(Math.abs(longitude) <= 180)) throw rejected('content.longitude', 'expected -180 to 180 degrees')
  const known = name ?? address
  if (known === undefined) return { method: 'sendLocation', parameters: { latitude, longitude } }
  // A venue needs both.
  return { method: 'sendVenue', parameters: { latitude, longitude, title: known, address: address ?? known } }
}

/** A business card: by its first number, the rest in a vCard. One without any number is a text, since Telegram has no such card. */
export function renderContact(contact: ContactContent): TelegramRequest {
  const { name, phones = [], emails = [], organisation } = contact
  const [first] = phones
  if (first === undefined) {
    const lines = [organisation, ...emails.map(({ value }) => value)].filter((line) => line !== undefined).join('\n')
    return { method: 'sendMessage', parameters: renderText(joinWords(name, lines)) }
  }
  const isSimple = phones.length === 1 && emails.length === 0 && organisation === undefined
  const vcard = isSimple ? undefined : renderVcard(contact)
  return { method: 'sendContact', parameters: compact<JsonObject>({ phone_number: first.value, first_name: name, vcard }) }
}

/** A vCard 3.0 (RFC 2426). */
function renderVcard({ name, phones = [], emails = [], organisation }: ContactContent): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeValue(name)}`,
    `N:${escapeValue(name)};;;;`,
    ...(organisation === undefined ? [] : [`ORG:${escapeValue(organisation)}`]),
    ...phones.map(({ value }) => `TEL:${escapeValue(value)}`),
    ...emails.map(({ value }) => `EMAIL:${escapeValue(value)}`),
    'END:VCARD',
  ]
  const vcard = lines.join('\r\n')
  const sizeBytes = new TextEncoder().encode(vcard).length
  if (sizeBytes > MAX_VCARD_BYTES) throw rejected('content', `expected a card of at most ${MAX_VCARD_BYTES} bytes, got ${sizeBytes}`)
  return vcard
}

function escapeValue(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}
