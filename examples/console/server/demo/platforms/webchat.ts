import { createChatClient, type ChatClient } from '@crossdesk/channels/webchat/client'
import { createDemoChat, SHOP, type DemoChat } from '../chat.ts'
import type { Person } from '../people.ts'
import type { Actor, DemoPlatform, DemoServer } from './platform.ts'

/** How long a visitor waits for an answer that does not come. */
const ANSWER_MS = 2000

/** The chat of the shop's page, with visitors who are signed in at the shop. */
export interface DemoWebchatPlatform extends DemoPlatform {
  readonly chat: DemoChat
}

/** Sets it up. The visitors use the same client as the page does. */
export function webchatPlatform(): DemoWebchatPlatform {
  const chat = createDemoChat()
  const clients: ChatClient[] = []
  let server: DemoServer | undefined

  function connect(person: Person): ChatClient {
    if (server === undefined) throw new Error('the console is not open yet')
    const { url, fetch } = server
    const client = createChatClient({
      url: `${url}/chat`,
      shop: SHOP,
      storage: null,
      locales: [person.locale],
      identity: () => chat.prove(person),
      ...(fetch === undefined ? {} : { fetch: (input, init) => fetch(new Request(input, init)) }),
    })
    client.open()
    clients.push(client)
    return client
  }

  return {
    channel: 'webchat',
    chat,
    customer: (person) => visitor(person, () => connect(person)),
    open(opened) {
      server = opened
      const { port } = new URL(opened.url)
      chat.allow([new URL(opened.url).origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])
    },
    twice: (work) => work(),
    settled: async () => undefined,
    // The chat's own requests, not somebody's webhooks.
    webhooks: () => ({ posted: 0, repeated: 0 }),
    stop() {
      for (const client of clients) client.close()
    },
  }
}

function visitor(person: Person, connect: () => ChatClient): Actor {
  let client: ChatClient | undefined
  const chat = (): ChatClient => (client ??= connect())

  /** The answer is on its way through the stream when the desk has sent it. */
  function answered(): Promise<string | undefined> {
    return new Promise((resolve) => {
      const done = (): void => {
        end()
        clearTimeout(timer)
        resolve(chat().state.messages.findLast(({ from }) => from === 'business')?.id)
      }
      const timer = setTimeout(done, ANSWER_MS)
      const look = (): void => {
        if (chat().state.messages.at(-1)?.from === 'business') done()
      }
      const end = chat().subscribe(look)
      look()
    })
  }

  /** The desk has the message, or refuses it. */
  function sent(id: string): Promise<{ readonly id: string }> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const message = chat().state.messages.find((own) => own.id === id)
        if (message?.sending === 'waiting') return
        end()
        if (message?.sending === 'failed') reject(new Error(`the chat refused a message: ${message.problem ?? ''}`))
        else resolve({ id })
      }
      const end = chat().subscribe(look)
      look()
    })
  }

  return {
    address: person.userId ?? person.name,
    newestAnswer: answered,
    writes(message, _account, quotes) {
      if (typeof message !== 'string') throw new Error('the visitors of the page write text only')
      return sent(chat().send(message, quotes === undefined ? {} : { replyTo: quotes }))
    },
    presses(id, option) {
      const question = chat().state.messages.find((message) => message.id === id)
      const options = question?.content.flatMap((content) => (content.type === 'choices' ? content.options : [])) ?? []
      const pressed = options.find((one) => one.id === option)
      if (pressed === undefined) throw new Error(`${id} has no option ${option}`)
      return sent(chat().send([{ type: 'choice', id: pressed.id, title: pressed.title }], { replyTo: id }))
    },
    blocks() {
      throw new Error('nobody blocks a shop on its own page')
    },
    // The desk itself kept the thread.
    returnsTo: async () => undefined,
  }
}
