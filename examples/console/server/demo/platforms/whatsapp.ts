import type { Clock, Random } from '@crossdesk/core'
import { demoWhatsApp, fakeWhatsApp, type FakeWhatsApp, type Written } from '@crossdesk/channels/whatsapp/testing'
import type { Person } from '../people.ts'
import type { Actor, DemoPlatform } from './platform.ts'

/** WhatsApp with three numbers of the shop. */
export interface DemoWhatsAppPlatform extends DemoPlatform {
  readonly fake: FakeWhatsApp
}

/** Sets it up. */
export function whatsAppPlatform(clock: Clock, random: Random, latencyMs: number): DemoWhatsAppPlatform {
  const fake = fakeWhatsApp({ ...demoWhatsApp, random, clock, latencyMs })
  return {
    channel: 'whatsapp',
    fake,
    customer: (person) => actor(fake, person),
    open: ({ url, fetch }) => fake.setWebhook({ url: `${url}/webhooks/wa`, ...(fetch === undefined ? {} : { fetch }) }),
    async twice(work) {
      fake.disturbWebhooks({ duplicateRate: 1 })
      const done = await work()
      fake.disturbWebhooks({})
      await fake.settled()
      return done
    },
    settled: () => fake.settled(),
    webhooks() {
      // Everything that was posted has its own id inside, so equal bodies are repeats.
      const different = new Set(fake.deliveries.map(({ body }) => body)).size
      return { posted: fake.deliveries.length, repeated: fake.deliveries.length - different }
    },
    stop: () => fake.stop(),
  }
}

function actor(fake: FakeWhatsApp, { name, phone, username, userId, locale }: Person): Actor {
  const customer = fake.customer({
    name,
    locale,
    ...(phone === undefined ? {} : { phone }),
    ...(username === undefined ? {} : { username }),
    ...(userId === undefined ? {} : { userId }),
  })
  return {
    address: customer.phone ?? customer.userId,
    newestAnswer: async (account) => customer.received.findLast(({ from }) => from === account)?.id,
    writes: async (message, to, replyTo) => taken(await customer.writes(message, { to, ...(replyTo === undefined ? {} : { replyTo }) })),
    presses: async (message, option) => taken(await customer.presses(message, option)),
    blocks: (account) => customer.blocks(account),
    async returnsTo(account) {
      // Without a webhook, nobody hears of this message; whether the 24 hours are over, the desk itself knows.
      await customer.writes('…', { to: account })
    },
    async answeredByPhone(text, account) {
      const { delivered } = await fake.number(account).writesFromApp(text, { to: customer })
      await delivered
    },
  }
}

async function taken({ id, delivered }: Written): Promise<{ readonly id: string }> {
  await delivered
  return { id }
}
