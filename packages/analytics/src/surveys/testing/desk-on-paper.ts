import {
  createDesk,
  memoryBackend,
  seededRandom,
  type Backend,
  type Capabilities,
  type ChannelAdapter,
  type ChannelEventOf,
  type Content,
  type Conversation,
  type Desk,
  type DeskPlugin,
  type DomainEventOf,
  type DomainEventType,
  type Handle,
  type OutboundPart,
} from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'

/** A desk with one channel that has no platform, for tests of plug-ins. */
export interface DeskOnPaper {
  readonly desk: Desk
  readonly backend: Backend
  readonly clock: ManualClock
  /** What left, in order. */
  readonly sent: readonly OutboundPart[]
  /** A customer writes; the desk works until it is idle. */
  write(text: string | Content, over?: Partial<ChannelEventOf<'message'>>): Promise<void>
  wait(ms: number): Promise<void>
  /** An agent resolves the conversation. */
  resolve(of?: Handle): Promise<void>
  conversation(of?: Handle): Promise<Conversation>
  eventsOf<T extends DomainEventType>(type: T): Promise<readonly DomainEventOf<T>[]>
}

export const ana: Handle = { kind: 'phone', value: '+4915100000001' }

/** Makes one, started. */
export function deskOnPaper(
  plugins: readonly DeskPlugin[],
  options: { readonly capabilities?: Partial<Capabilities>; readonly channel?: string } = {},
): DeskOnPaper {
  const channel = options.channel ?? 'paper'
  const clock = manualClock(Date.UTC(2026, 0, 1))
  const random = seededRandom(7)
  const backend = memoryBackend({ clock, random })
  const sent: OutboundPart[] = []
  const adapter: ChannelAdapter<{ readonly token: string }> = {
    kind: channel,
    credentials: { token: 'own' },
    capabilities: {
      status: 'stable',
      content: { text: {} },
      idempotency: 'none',
      receipts: [],
      source: { title: 'no platform', checkedOn: '2026-11-22' },
      ...options.capabilities,
    },
    receive: async (request) => ({ events: JSON.parse(await request.text()), response: new Response('ok') }),
    send: async (part) => {
      sent.push(part)
      return { externalId: `out-${sent.length}` }
    },
  }
  const desk: Desk = createDesk({ backend, clock, random, channels: { [channel]: adapter }, plugins, workers: { backoffMs: () => 1_000 } })
  desk.start()
  let count = 0

  async function conversation(of: Handle = ana): Promise<Conversation> {
    const found = (await desk.conversations()).items.find(({ address }) => address.value === of.value)
    if (found === undefined) throw new Error('nobody has written yet')
    return found
  }

  async function settle(): Promise<void> {
    await clock.advance(0)
    await desk.idle()
  }

  return {
    desk,
    backend,
    clock,
    sent,
    async write(text, over = {}) {
      count++
      const thread = over.thread ?? [ana]
      const event: ChannelEventOf<'message'> = {
        type: 'message',
        id: `event-${count}`,
        externalId: `in-${count}`,
        account: { channel, account: 'shop' },
        at: clock.now(),
        thread,
        contact: { handles: [thread[0]], name: 'Ana' },
        direction: 'inbound',
        content: [typeof text === 'string' ? { type: 'text', text } : text],
        ...over,
      }
      await desk.webhook(channel, new Request('http://desk/webhooks', { method: 'POST', body: JSON.stringify([event]) }))
      await desk.idle()
      await settle()
    },
    async wait(ms) {
      await clock.advance(ms)
      await desk.idle()
    },
    async resolve(of) {
      await clock.advance(1_000)
      await desk.resolve((await conversation(of)).id, { role: 'agent', id: 'bo' })
      await desk.idle()
    },
    conversation,
    async eventsOf<T extends DomainEventType>(type: T) {
      const all: DomainEventOf<T>[] = []
      for await (const { event } of desk.journal()) if (event.type === type) all.push(event as unknown as DomainEventOf<T>)
      return all
    },
  }
}
