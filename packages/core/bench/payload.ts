import { createHmac } from 'node:crypto'
import { APP_SECRET, NUMBER } from './contender.ts'

/** One text message as WhatsApp describes it. */
export interface BenchMessage {
  readonly id: string
  readonly from: string
  readonly text: string
  readonly to?: string
}

/** A webhook body with these messages, as Meta sends it. */
export function body(messages: readonly BenchMessage[]): string {
  const to = messages[0]?.to ?? NUMBER
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '200000000000001',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '4930555000', phone_number_id: to },
              contacts: [...new Set(messages.map((message) => message.from))].map((wa) => ({
                profile: { name: `Customer ${wa}` },
                wa_id: wa,
              })),
              messages: messages.map(({ id, from, text }) => ({
                from,
                id,
                timestamp: String(Math.floor(Date.now() / 1000)),
                type: 'text',
                text: { body: text },
              })),
            },
          },
        ],
      },
    ],
  })
}

/** The body's signature header. */
export function sign(raw: string): string {
  return `sha256=${createHmac('sha256', APP_SECRET).update(raw).digest('hex')}`
}

/** The request in which the platform would bring the body. */
export function request(raw: string): Request {
  return new Request('http://127.0.0.1/webhooks/whatsapp', {
    method: 'POST',
    // The length as every HTTP server has it.
    headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(raw)), 'x-hub-signature-256': sign(raw) },
    body: raw,
  })
}

/** The n-th message of a stream over so many customers. */
export function nth(index: number, customers: number): BenchMessage {
  return { id: `wamid.bench${index}`, from: `49151${String(index % customers).padStart(7, '0')}`, text: `Where is my order ${index}?` }
}
