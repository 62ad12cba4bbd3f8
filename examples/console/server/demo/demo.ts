import { seededRandom, systemClock, type Clock, type Desk, type Logger } from '@crossdesk/core'
import { demoWhatsApp, fakeWhatsApp, type FakeWhatsApp, type WebhookTarget } from '@crossdesk/channels/whatsapp/testing'
import type { DaySpeed } from '../../shared/api.ts'
import { createShopDesk } from '../desk.ts'
import { createCast } from './cast.ts'
import { dayAtTheShop } from './day.ts'
import { numbers } from './people.ts'
import { createDayPlayer, type DayPlayer } from './player.ts'

const SEED = 20_261_122

/** A desk whose platform runs in the same process, with customers who write. */
export interface Demo {
  readonly desk: Desk
  readonly platform: FakeWhatsApp
  readonly day: DayPlayer
  readonly accountNames: ReadonlyMap<string, string>
  /** Connects the platform with the webhook and begins the day. */
  open(webhook: WebhookTarget): void
  /** No act, no receipt, no webhook after this. */
  stop(): void
}

/** What {@link openDemo} needs. */
export interface DemoOptions {
  /** The speed with which the day begins. */
  readonly speed: DaySpeed
  readonly log: Logger
  readonly clock?: Clock
  /** How long the platform takes to answer. Default 40. */
  readonly latencyMs?: number
}

/** Sets up the demo; nothing happens before `open`. */
export function openDemo({ speed, log, clock = systemClock, latencyMs = 40 }: DemoOptions): Demo {
  const platform = fakeWhatsApp({ ...demoWhatsApp, random: seededRandom(SEED), clock, latencyMs })
  const desk = createShopDesk(demoWhatsApp, { fetch: platform.fetch, log })
  const cast = createCast(platform, desk)
  const day = createDayPlayer({
    acts: dayAtTheShop(),
    perform: cast.perform,
    onAgain: cast.forget,
    webhooks: () => countWebhooks(platform),
    clock,
    log,
  })
  return {
    desk,
    platform,
    day,
    accountNames: new Map(Object.values(numbers).map(({ phoneNumberId, name }) => [phoneNumberId, name])),
    open(webhook) {
      platform.setWebhook(webhook)
      day.setSpeed(speed)
    },
    stop() {
      day.stop()
      platform.stop()
    },
  }
}

/** Everything that was posted has its own id inside, so equal bodies are repeats. */
function countWebhooks({ deliveries }: FakeWhatsApp): { posted: number; repeated: number } {
  const different = new Set(deliveries.map(({ body }) => body)).size
  return { posted: deliveries.length, repeated: deliveries.length - different }
}
