import { demoWhatsApp, fakeWhatsApp } from '@crossdesk/channels/whatsapp/testing'

/** A webhook as WhatsApp posts it, signature included. */
export interface RecordedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Lets customers of a fake WhatsApp write in turn, and keeps what would have been posted: one message each. */
export async function recordWebhooks(messages: number, customers: number): Promise<readonly RecordedWebhook[]> {
  const recorded: RecordedWebhook[] = []
  const record = async (request: Request): Promise<Response> => {
    recorded.push({ headers: Object.fromEntries(request.headers), body: await request.text() })
    return new Response()
  }
  const platform = fakeWhatsApp({ ...demoWhatsApp, webhook: { url: 'http://recorder/webhooks/wa', fetch: record } })
  const people = Array.from({ length: customers }, (_, nth) =>
    platform.customer({ name: `Customer ${nth}`, phone: `+49 151 ${String(5_000_000 + nth)}` }),
  )
  const [number] = demoWhatsApp.numbers
  for (let nth = 0; nth < messages; nth++) {
    await people[nth % customers]?.writes(`Message ${nth}: where is my parcel?`, { to: number.phoneNumberId })
  }
  await platform.settled()
  platform.stop()
  return recorded
}
