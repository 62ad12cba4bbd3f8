import { createDesk, memoryBackend, type Backend } from '../../dist/index.js'
import { whatsapp } from '../../../channels/dist/whatsapp/index.js'
import { APP_SECRET, type Contender } from '../contender.ts'
import { benchPlatform } from '../platform.ts'

/** CrossDesk over its memory backend, as a user would compose it; retries come quickly so that a bench does not wait for minutes. */
export function crossdesk(backend: Backend = memoryBackend()): Contender {
  const platform = benchPlatform()
  const desk = createDesk({
    backend,
    channels: { wa: whatsapp({ appSecret: APP_SECRET, verifyToken: 'bench', accessToken: 'bench' }) },
    fetch: platform.fetch,
    workers: { backoffMs: () => 5 },
  })
  const contender: Contender = {
    name: 'crossdesk',
    handle: async () => {},
    async webhook(request) {
      return (await desk.webhook('wa', request)).status
    },
    async settled() {
      await desk.idle()
      // A failed handler waits 5 ms, a failed send at most 1 s.
      await new Promise((resolve) => setTimeout(resolve, 1200))
      await desk.idle()
    },
    sent: platform.sent,
    failNextSend: platform.failNext,
  }
  desk.on('message.received', async ({ message, reply }) => {
    const [content] = message.content
    await contender.handle(content?.type === 'text' ? content.text : '', async (text) => {
      await reply(text)
    })
  })
  desk.start()
  return contender
}

export default crossdesk
