import { systemClock, systemRandom, type Backend, type Clock, type Desk, type Logger, type Random } from '@crossdesk/core'
import { demoWhatsApp, fakeWhatsApp, type FakeWhatsApp, type WebhookTarget } from '@crossdesk/channels/whatsapp/testing'
import type { DaySpeed } from '../../shared/api.ts'
import { createShopDesk } from '../desk.ts'
import { createCast } from './cast.ts'
import { dayAtTheShop } from './day.ts'
import { numbers } from './people.ts'
import { createDayPlayer, type DayPlayer } from './player.ts'

const USUAL_SPEED: DaySpeed = 10

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
  readonly backend: Backend
  /** The speed with which the day begins. Default 10; 0 when the backend has conversations of earlier days. */
  readonly speed?: DaySpeed
  readonly log: Logger
  readonly clock?: Clock
  /** Where the platform's ids come from. A seed that repeats them would make a kept desk take new messages for old ones. Default: real chance. */
  readonly random?: Random
  /** How long the platform takes to answer. Default 40. */
  readonly latencyMs?: number
}

/** Sets up the demo; nothing happens before `open`. */
export async function openDemo(options: DemoOptions): Promise<Demo> {
  const { backend, log, clock = systemClock, random = systemRandom, latencyMs = 40 } = options
  const platform = fakeWhatsApp({ ...demoWhatsApp, random, clock, latencyMs })
  const desk = createShopDesk(demoWhatsApp, { backend, fetch: platform.fetch, log })
  const cast = createCast(platform, desk)
  const earlierDays = await cast.goOn()
  const day = createDayPlayer({
    acts: dayAtTheShop(),
    perform: cast.perform,
    onAgain: cast.forget,
    earlierDays,
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
      day.setSpeed(options.speed ?? (earlierDays ? 0 : USUAL_SPEED))
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
