import { createMemoryState } from '../peer/node_modules/@chat-adapter/state-memory/dist/index.js'
import { createWhatsAppAdapter } from '../peer/node_modules/@chat-adapter/whatsapp/dist/index.js'
import { Chat } from '../peer/node_modules/chat/dist/index.js'
import { APP_SECRET, NUMBER, type Contender } from '../contender.ts'
import { benchPlatform } from '../platform.ts'

/** The npm package `chat` with its WhatsApp adapter and memory state, with its defaults. */
export default function chat(): Contender {
  const platform = benchPlatform()
  // Its adapter has no option for the HTTP client.
  globalThis.fetch = platform.fetch
  const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger }
  const bot = new Chat({
    userName: 'bench',
    logger,
    state: createMemoryState(),
    adapters: {
      whatsapp: createWhatsAppAdapter({ accessToken: 'bench', appSecret: APP_SECRET, phoneNumberId: NUMBER, verifyToken: 'bench', logger }),
    },
  })
  const running: Promise<unknown>[] = []
  const contender: Contender = {
    name: 'chat',
    handle: async () => {},
    async webhook(request) {
      const response = await bot.webhooks.whatsapp(request, {
        waitUntil: (work: Promise<unknown>) => void running.push(work.catch(() => undefined)),
      })
      return response.status
    },
    async settled() {
      await Promise.all(running)
      running.length = 0
      await new Promise((resolve) => setTimeout(resolve, 50))
    },
    sent: platform.sent,
    failNextSend: platform.failNext,
  }
  const hand = async (thread: { post(text: string): Promise<unknown> }, message: { text: string }): Promise<void> => {
    await contender.handle(message.text, async (text) => {
      await thread.post(text)
    })
  }
  bot.onDirectMessage(hand)
  return contender
}
