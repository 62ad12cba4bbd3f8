import type { ChannelAdapter, ChannelEvent } from '@crossdesk/core'

/** A channel without a platform: its webhooks are lists of events. So the bench measures the desk and the database and no adapter. */
export const letterChannel: ChannelAdapter = {
  kind: 'letter',
  credentials: {},
  capabilities: {
    status: 'stable',
    content: { text: {} },
    idempotency: 'key',
    receipts: [],
    source: { title: 'no platform', checkedOn: '2026-11-22' },
  },
  async receive(request) {
    return { events: (await request.json()) as readonly ChannelEvent[], response: new Response('ok') }
  },
}

/** A customer's n-th message as a webhook. */
export function letter(customer: number, n: number): Request {
  const handle = { kind: 'phone', value: `+4915100${String(customer).padStart(6, '0')}` } as const
  const event: ChannelEvent = {
    type: 'message',
    id: `${customer}-${n}`,
    externalId: `${customer}-${n}`,
    account: { channel: 'letter', account: 'shop' },
    at: Date.UTC(2026, 0, 1) + n * 1000,
    thread: [handle],
    contact: { handles: [handle], name: `Customer ${customer}` },
    direction: 'inbound',
    content: [{ type: 'text', text: `Message ${n}: where is my parcel 302-${customer}-${n}? It should have come on Monday.` }],
    raw: { id: `${customer}-${n}`, text: { body: `Message ${n}: where is my parcel?` } },
  }
  return new Request('http://bench/webhooks/letter', { method: 'POST', body: JSON.stringify([event]) })
}
