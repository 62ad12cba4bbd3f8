import type { Contender } from '../contender.ts'
import { request } from '../payload.ts'

const value = (messages: unknown): unknown => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        { field: 'messages', value: { messaging_product: 'whatsapp', metadata: { phone_number_id: '100000000000001' }, messages } },
      ],
    },
  ],
})

/** Signed bodies that are not what the documentation says: a platform's mistake, a new version, a proxy that cuts. */
const BODIES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '42',
  '"text"',
  '{}',
  '{"object":"whatsapp_business_account"}',
  '{"object":"whatsapp_business_account","entry":null}',
  '{"object":"whatsapp_business_account","entry":{}}',
  '{"object":"whatsapp_business_account","entry":[null]}',
  '{"object":"whatsapp_business_account","entry":[{"changes":"no"}]}',
  '{"object":"whatsapp_business_account","entry":[{"changes":[null]}]}',
  '{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":null}]}]}',
  JSON.stringify(value('none')),
  JSON.stringify(value([null])),
  JSON.stringify(value([{ id: 'wamid.1' }])),
  JSON.stringify(value([{ from: 4915, id: 7, timestamp: {}, type: 'text', text: null }])),
  JSON.stringify(value([{ from: '4915', id: 'wamid.2', timestamp: 'soon', type: 'image' }])),
]

/** How many of the malformed bodies make the contender throw or answer 5xx. */
export async function throwsOn(contender: Contender): Promise<{ readonly thrown: number; readonly of: number }> {
  let thrown = 0
  for (const raw of BODIES) {
    try {
      if ((await contender.webhook(request(raw))) >= 500) thrown++
    } catch {
      thrown++
    }
  }
  return { thrown, of: BODIES.length }
}
