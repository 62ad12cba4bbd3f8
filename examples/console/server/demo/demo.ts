import { systemClock, systemRandom, type Backend, type Clock, type Logger, type Random } from '@crossdesk/core'
import { demoTelegram, type FakeTelegram } from '@crossdesk/channels/telegram/testing'
import { demoWhatsApp, type FakeWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import type { DaySpeed } from '../../shared/api.ts'
import type { ShopAccounts } from '../accounts.ts'
import { createShopDesk, type ShopDesk } from '../desk.ts'
import { createCast } from './cast.ts'
import type { DemoChat } from './chat.ts'
import { dayAtTheShop } from './day.ts'
import { lines } from './people.ts'
import { createDayPlayer, type DayPlayer } from './player.ts'
import type { DemoServer } from './platforms/platform.ts'
import { telegramPlatform } from './platforms/telegram.ts'
import { webchatPlatform } from './platforms/webchat.ts'
import { whatsAppPlatform } from './platforms/whatsapp.ts'

const USUAL_SPEED: DaySpeed = 10

/** A desk whose platforms run in the same process, with customers who write. */
export interface Demo extends ShopDesk {
  readonly whatsApp: FakeWhatsApp
  readonly chat: DemoChat
  readonly day: DayPlayer
  readonly accountNames: ReadonlyMap<string, string>
  /** Connects the platforms with the console and begins the day. */
  open(server: DemoServer): void
  /** Resolves when everything that was written has arrived. */
  settled(): Promise<void>
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
  /** Where the platforms' ids come from. A seed that repeats them would make a kept desk take new messages for old ones. Default: real chance. */
  readonly random?: Random
  /** How long the platforms take to answer. Default 40. */
  readonly latencyMs?: number
}

/** Sets up the demo; nothing happens before `open`. */
export async function openDemo(options: DemoOptions): Promise<Demo> {
  const { backend, log, clock = systemClock, random = systemRandom, latencyMs = 40 } = options
  const whatsApp = whatsAppPlatform(clock, random, latencyMs)
  const telegram = telegramPlatform(clock, random, latencyMs)
  const webchat = webchatPlatform()
  const platforms = [whatsApp, telegram, webchat]
  const accounts: ShopAccounts = { whatsapp: demoWhatsApp, telegram: demoTelegram.bots[0], chat: webchat.chat.account }
  const { desk, guard } = createShopDesk(accounts, {
    backend,
    fetch: toPlatforms(whatsApp.fake, telegram.fake),
    log,
    // An hour of this day is a minute or less, and it is played again: customers are asked at once and every time, and what they write next is no comment.
    surveys: { afterMs: 0, restMs: 0, commentMs: 0 },
  })
  const cast = createCast(platforms, desk)
  const earlierDays = await cast.goOn()
  const day = createDayPlayer({
    acts: dayAtTheShop(),
    perform: cast.perform,
    onAgain: cast.forget,
    earlierDays,
    webhooks() {
      const counts = platforms.map((platform) => platform.webhooks())
      return {
        posted: counts.reduce((sum, { posted }) => sum + posted, 0),
        repeated: counts.reduce((sum, { repeated }) => sum + repeated, 0),
      }
    },
    clock,
    log,
  })
  return {
    desk,
    guard,
    whatsApp: whatsApp.fake,
    chat: webchat.chat,
    day,
    accountNames: new Map(Object.values(lines).map(({ account, name }) => [account, name])),
    open(server) {
      for (const platform of platforms) platform.open(server)
      day.setSpeed(options.speed ?? (earlierDays ? 0 : USUAL_SPEED))
    },
    async settled() {
      for (const platform of platforms) await platform.settled()
    },
    stop() {
      day.stop()
      for (const platform of platforms) platform.stop()
    },
  }
}

/** Each request to the platform whose host it names. */
function toPlatforms(whatsApp: FakeWhatsApp, telegram: FakeTelegram): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init)
    return new URL(request.url).host === 'api.telegram.org' ? telegram.fetch(request) : whatsApp.fetch(request)
  }
}
