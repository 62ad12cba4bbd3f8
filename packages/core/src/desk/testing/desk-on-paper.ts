import { manualClock, type ManualClock } from '../../conformance/manual-clock.ts'
import { memoryBackend } from '../../memory/backend.ts'
import type { DomainEvent, DomainEventOf, DomainEventType } from '../../model/domain-event.ts'
import type { Message } from '../../model/message.ts'
import type { ChannelEvent } from '../../model/channel-event.ts'
import type { Backend } from '../../ports/backend.ts'
import { seededRandom } from '../../ports/random.ts'
import { createDesk } from '../create-desk.ts'
import type { Desk, DeskOptions } from '../desk.ts'
import { paperChannel, paperWebhook, type PaperChannel, type PaperOptions } from './paper-channel.ts'

/** A desk with one paper channel, a clock of its own and everything within reach. */
export interface DeskOnPaper {
  readonly desk: Desk
  readonly paper: PaperChannel
  readonly clock: ManualClock
  readonly backend: Backend
  /** Brings events by webhook and lets the desk work until it is idle. */
  bring(...events: readonly ChannelEvent[]): Promise<Response>
  /** Lets time pass. */
  wait(ms: number): Promise<void>
  /** The journal so far, of one type if given. */
  events(): Promise<readonly DomainEvent[]>
  eventsOf<T extends DomainEventType>(type: T): Promise<readonly DomainEventOf<T>[]>
  /** All messages of the only conversation, oldest first. */
  story(): Promise<readonly Message[]>
}

/** Makes one, started. */
export function deskOnPaper(options: Partial<DeskOptions<never>> & { readonly capabilities?: PaperOptions } = {}): DeskOnPaper {
  const { capabilities, ...rest } = options
  const clock = manualClock(10_000)
  const random = seededRandom(7)
  const backend = options.backend ?? memoryBackend({ clock, random })
  const paper = paperChannel(capabilities)
  const desk: Desk = createDesk({ clock, random, ...rest, backend, channels: { paper } })
  desk.start()

  async function events(): Promise<readonly DomainEvent[]> {
    const all: DomainEvent[] = []
    for await (const { event } of desk.journal()) all.push(event)
    return all
  }

  return {
    desk,
    paper,
    clock,
    backend,
    async bring(...incoming) {
      const response = await desk.webhook('paper', paperWebhook(...incoming))
      await desk.idle()
      return response
    },
    async wait(ms) {
      await clock.advance(ms)
      await desk.idle()
    },
    events,
    async eventsOf<T extends DomainEventType>(type: T) {
      return (await events()).filter((event) => event.type === type) as unknown as DomainEventOf<T>[]
    },
    async story() {
      const [conversation] = (await desk.conversations()).items
      if (conversation === undefined) return []
      return (await desk.messages(conversation.id)).items.toReversed()
    },
  }
}

/** The texts of messages, for short expectations. */
export function texts(messages: readonly Message[]): readonly string[] {
  return messages.map(({ content: [first] }) => (first?.type === 'text' ? first.text : `(${first?.type})`))
}
