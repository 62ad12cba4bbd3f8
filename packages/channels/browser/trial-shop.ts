import { fileURLToPath } from 'node:url'
import { createDesk, memoryBackend, type Content, type Desk, type Message } from '@crossdesk/core'
import { serve, type ServerType } from '@hono/node-server'
import { build } from 'esbuild'
import { webchat } from '../src/webchat/webchat.ts'
import { layWire, type CuttableWire } from './cuttable-wire.ts'

/** A shop with a page, a desk behind it, and a wire in between. */
export interface TrialShop {
  /** The shop's page; what stands in the query becomes attributes of the widget. */
  readonly url: string
  readonly desk: Desk
  readonly wire: CuttableWire
  /** All messages of the newest conversation, oldest first. */
  story(): Promise<readonly Message[]>
  /** Answers in the newest conversation. */
  answer(...content: readonly Content[]): Promise<void>
  close(): Promise<void>
}

const AGENT = { role: 'agent', id: 'lena', name: 'Lena' } as const
const WIDGET = fileURLToPath(new URL('../src/webchat/widget/index.ts', import.meta.url))

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title>
<body><h1>Blue kettles</h1><script type="module">
import { defineChatWidget } from '/widget.js'
defineChatWidget()
const chat = document.createElement('crossdesk-chat')
chat.setAttribute('url', location.origin + '/chat')
chat.setAttribute('shop', 'berlin')
for (const [name, value] of new URLSearchParams(location.search)) chat.setAttribute(name, value)
document.body.append(chat)
</script></body></html>`

/** Opens a shop; nothing of it outlives the test. */
export async function openTrialShop(): Promise<TrialShop> {
  const backend = memoryBackend()
  const origins: string[] = []
  const chat = webchat({
    backend,
    secret: 'a secret of sixty-four characters that protects nothing but a test',
    shops: async (id) =>
      id === 'berlin'
        ? {
            id,
            name: 'Kettles of Berlin',
            origins,
            greeting: { en: 'Hello! How can we help?', ar: 'مرحبًا! كيف نساعدك؟', de: 'Hallo! Wie können wir helfen?' },
          }
        : undefined,
  })
  const desk: Desk = createDesk({ backend, channels: { chat } })
  desk.start()
  const bundle = await build({ entryPoints: [WIDGET], bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'silent' })
  const script = bundle.outputFiles[0]?.text ?? ''

  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ port: 0, hostname: '127.0.0.1', fetch: answerRequest }, () => resolve(started))
  })
  async function answerRequest(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/chat/')) return desk.webhook('chat', request)
    if (pathname === '/widget.js') return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    return new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }

  const address = server.address()
  const wire = await layWire(typeof address === 'object' && address !== null ? address.port : 0)
  const url = `http://127.0.0.1:${wire.port}`
  origins.push(url)

  async function newest(): Promise<string | undefined> {
    await desk.idle()
    return (await desk.conversations()).items[0]?.id
  }

  return {
    url,
    desk,
    wire,
    async story() {
      const id = await newest()
      return id === undefined ? [] : (await desk.messages(id, { limit: 500 })).items.toReversed()
    },
    async answer(...content) {
      await desk.send({ conversation: (await newest()) ?? '', content, author: AGENT })
      await desk.idle()
    },
    async close() {
      await desk.stop({ drainMs: 0 })
      await wire.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
