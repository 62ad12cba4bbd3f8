import type { Clock, Random } from '@crossdesk/core'
import type { MessageInput as WhatsAppInput } from '@crossdesk/channels/whatsapp/testing'
import { telegramUpdates } from '@crossdesk/channels/telegram'
import { demoTelegram, fakeTelegram, type FakeTelegram, type MessageInput, type Written } from '@crossdesk/channels/telegram/testing'
import type { Person } from '../people.ts'
import type { Actor, DemoPlatform } from './platform.ts'

const [bot] = demoTelegram.bots

/** The account of the shop's bot. */
export const BOT: string = bot.token.split(':')[0] ?? ''

/** Telegram with the shop's bot. */
export interface DemoTelegramPlatform extends DemoPlatform {
  readonly fake: FakeTelegram
}

/** Sets it up. */
export function telegramPlatform(clock: Clock, random: Random, latencyMs: number): DemoTelegramPlatform {
  // Ids that no earlier start had: a kept desk would take new messages for old ones.
  const firstMessageId = Math.floor(random.next() * 1e9) + 1
  const fake = fakeTelegram({ ...demoTelegram, random, clock, latencyMs, firstMessageId })
  return {
    channel: 'telegram',
    fake,
    customer: (person) => actor(fake, person),
    open: ({ url, fetch }) =>
      fake.setWebhook({ url: `${url}/webhooks/tg`, allowedUpdates: telegramUpdates, ...(fetch === undefined ? {} : { fetch }) }),
    async twice(work) {
      fake.disturbWebhooks({ duplicateRate: 1 })
      const done = await work()
      fake.disturbWebhooks({})
      await fake.settled()
      return done
    },
    settled: () => fake.settled(),
    webhooks() {
      const different = new Set(fake.deliveries.map(({ body }) => body)).size
      return { posted: fake.deliveries.length, repeated: fake.deliveries.length - different }
    },
    stop: () => fake.stop(),
  }
}

function actor(fake: FakeTelegram, { name, username, userId, locale }: Person): Actor {
  const [language] = locale.split('-')
  const person = fake.person({
    name,
    ...(username === undefined ? {} : { username }),
    ...(userId === undefined ? {} : { id: Number(userId) }),
    ...(language === undefined ? {} : { languageCode: language }),
  })
  return {
    address: String(person.id),
    newestAnswer: async () => person.received.at(-1)?.id,
    async writes(message, _account, quotes) {
      const changed = typeof message === 'string' ? undefined : await change(message)
      if (changed !== undefined) return changed
      const input = typeof message === 'string' ? message : toInput(message)
      return taken(await person.writes(input, quotes === undefined ? {} : { replyTo: quotes }))
    },
    async presses(message, option) {
      const { id, delivered } = await person.presses(message, option)
      await delivered
      return { id }
    },
    async blocks() {
      const { delivered } = await person.blocks()
      await delivered
    },
    async returnsTo() {
      // A bot may write to whoever has started it.
      await person.starts()
    },
  }

  /** What changes a message that is there. */
  async function change(input: WhatsAppInput): Promise<{ readonly id: string } | undefined> {
    if (input.type === 'edit')
      return taken(await person.edits(input.messageId, typeof input.message === 'string' ? input.message : toInput(input.message)))
    if (input.type !== 'reaction') return undefined
    const { delivered } = await person.reacts(input.messageId, input.emoji)
    await delivered
    return { id: input.messageId }
  }
}

/** The day is written in WhatsApp's words; here are those of Telegram for what its customers do. */
function toInput(input: WhatsAppInput): MessageInput {
  switch (input.type) {
    case 'image':
      return {
        type: 'photo',
        ...(input.caption === undefined ? {} : { caption: input.caption }),
        ...(input.medium?.bytes === undefined ? {} : { medium: { bytes: input.medium.bytes } }),
      }
    case 'location':
      return { type: 'venue', latitude: input.latitude, longitude: input.longitude, title: input.name ?? '', address: input.address ?? '' }
    default:
      throw new Error(`nobody on Telegram writes ${input.type} on this day`)
  }
}

async function taken({ id, delivered }: Written): Promise<{ readonly id: string }> {
  await delivered
  return { id }
}
