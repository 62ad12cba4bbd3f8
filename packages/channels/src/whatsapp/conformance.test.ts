import { seededRandom, type OutboundPart } from '@crossdesk/core'
import { adapterConformance, manualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { whatsapp } from './adapter.ts'
import { demoWhatsApp } from './testing/demo.ts'
import { fakeWhatsApp } from './testing/platform.ts'
import { signBody } from './testing/signing.ts'

const number = demoWhatsApp.numbers[0]?.phoneNumberId ?? ''

/** One body of each kind that the fake platform sends. */
async function webhooks(): Promise<readonly string[]> {
  const bodies: string[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    bodies.push(await new Request(input, init).text())
    return new Response('ok')
  }
  const platform = fakeWhatsApp({
    ...demoWhatsApp,
    clock: manualClock(1_790_000_000_000),
    random: seededRandom(1),
    webhook: { url: 'https://desk.test/wa', fetch },
  })
  const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
  const to = { to: number }
  const { id } = await mia.writes('Wo ist mein Paket?', to)
  await mia.writes({ type: 'image', caption: 'broken' }, to)
  await mia.writes({ type: 'voice' }, to)
  await mia.writes({ type: 'document', filename: 'invoice.pdf' }, to)
  await mia.writes({ type: 'sticker' }, to)
  await mia.writes({ type: 'location', latitude: 52.5, longitude: 13.4, name: 'Home' }, to)
  await mia.writes({ type: 'contacts', contacts: [{ name: 'Lee', phone: '+49 151 5550102' }] }, to)
  await mia.writes({ type: 'order', catalogId: 'c1', items: [{ productId: 'p1', quantity: 2, price: 19.99, currency: 'EUR' }] }, to)
  await mia.writes({ type: 'reaction', messageId: id, emoji: '👍' }, to)
  await mia.writes({ type: 'edit', messageId: id, message: 'Wo ist mein Paket??' }, to)
  await mia.writes({ type: 'revoke', messageId: id }, to)
  await mia.writes({ type: 'unsupported' }, to)
  await mia.calls(to)
  await mia.prefersMarketing('stop', to)
  await mia.changesNumber('+49 151 5550109', to)
  await platform.settled()
  return bodies
}

const parts: readonly OutboundPart[] = (
  [
    { type: 'text', text: 'On its way: https://example.com' },
    { type: 'media', kind: 'image', source: { in: 'url', url: 'https://example.com/a.jpg' }, caption: 'Here' },
    { type: 'location', latitude: 52.5, longitude: 13.4 },
    { type: 'contact', name: 'Support', phones: [{ value: '+4930555' }] },
    { type: 'choices', text: 'Which?', options: [{ id: 'a', title: 'A' }] },
    { type: 'card', text: 'Track it', actions: [{ type: 'url', title: 'Track', url: 'https://example.com/t' }] },
    { type: 'product', productId: 'p1', catalogId: 'c1', text: 'This one' },
    { type: 'template', name: 'order_update', language: 'en_US' },
    { type: 'form', formId: 'f1', text: 'Your address', actionLabel: 'Open' },
  ] as const
).map((content, index) => ({
  id: `part.${index}`,
  account: { channel: 'whatsapp', account: number },
  to: { kind: 'phone', value: '+491515550101' },
  content,
}))

const bodies = await webhooks()

describe('WhatsApp is a channel adapter', () => {
  const cases = adapterConformance({
    create: () => whatsapp({ appSecret: demoWhatsApp.appSecret, verifyToken: demoWhatsApp.verifyToken }),
    credentials: { accessToken: demoWhatsApp.accessToken },
    async sign(body) {
      const signature = await signBody(demoWhatsApp.appSecret, body)
      return new Request('https://desk.test/wa', { method: 'POST', headers: { 'x-hub-signature-256': signature }, body })
    },
    webhooks: bodies,
    parts,
    accepted: () => Response.json({ messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.accepted' }] }),
    throttled: () => Response.json({ error: { code: 130429, message: 'Rate limit hit' } }, { status: 400 }),
  })
  test.each(cases)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
