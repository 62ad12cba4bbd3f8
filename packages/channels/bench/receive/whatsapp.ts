import { createHmac, timingSafeEqual } from 'node:crypto'
import { verifySignature } from '../../src/meta/verify.ts'
import { parseWebhook } from '../../src/whatsapp/parse.ts'

const SECRET = 'bench-app-secret'
const RECEIVED_AT = 1_790_000_001_000

/** A webhook as WhatsApp sends it for a text. */
export const body: string = JSON.stringify({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '200000000000001',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '49305550001', phone_number_id: '100000000000001' },
            contacts: [{ profile: { name: 'Ana Lopes' }, wa_id: '351915550101' }],
            messages: [
              {
                from: '351915550101',
                id: 'wamid.HBgMMzUxOTE1NTUwMTAxFQIAEhgUM0E5QjRGNzFDMDAxMjM0NTY3ODkA',
                timestamp: '1790000000',
                type: 'text',
                text: { body: 'Olá! A minha encomenda 1001 ainda não chegou, podem ver onde está?' },
              },
            ],
          },
        },
      ],
    },
  ],
})

const bytes: Uint8Array = new TextEncoder().encode(body)
const signature = sign()
const header = `sha256=${Buffer.from(signature).toString('hex')}`

function sign(): Uint8Array {
  return createHmac('sha256', SECRET).update(bytes).digest()
}

/** What every signed webhook costs at the least: HMAC-SHA256 over the body, a comparison, and `JSON.parse`. Answers a number, so that nothing is optimised away. */
export function floor(): number {
  const isGenuine = timingSafeEqual(sign(), signature)
  const update = JSON.parse(new TextDecoder().decode(bytes)) as { readonly entry: readonly unknown[] }
  return isGenuine ? update.entry.length : 0
}

/** What the adapter does with it: verify, parse, make events. */
export function receive(): number {
  void verifySignature(bytes, header, [SECRET])
  return parseWebhook(JSON.parse(new TextDecoder().decode(bytes)), RECEIVED_AT).length
}
