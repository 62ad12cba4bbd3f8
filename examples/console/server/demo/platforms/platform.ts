import type { MessageInput } from '@crossdesk/channels/whatsapp/testing'
import type { Person } from '../people.ts'

/** One of the channels of the demo, with customers on its other side. */
export interface DemoPlatform {
  /** The channel's kind. */
  readonly channel: string
  /** Somebody who uses it. The same person is the same one, also after a start of the console. */
  customer(person: Person): Actor
  /** Connects it with the console. */
  open(server: DemoServer): void
  /** Posts twice what is posted during the work, as platforms do. */
  twice<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when everything that was written has arrived. */
  settled(): Promise<void>
  /** What was posted so far, and how much of it for a second time on purpose. */
  webhooks(): { readonly posted: number; readonly repeated: number }
  stop(): void
}

/** Where the console answers. */
export interface DemoServer {
  /** Without a path: `http://127.0.0.1:3000`. */
  readonly url: string
  /** Default: the global one. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** A customer of the shop on one platform. */
export interface Actor {
  /** By which the desk knows the customer. */
  readonly address: string
  /** The id of the newest message that the customer got from an account; undefined when there is none. */
  newestAnswer(account: string): Promise<string | undefined>
  /** Resolves when the desk has it. */
  writes(message: string | MessageInput, account: string, quotes?: string): Promise<{ readonly id: string }>
  /** Presses a button of a message. */
  presses(message: string, option: string): Promise<{ readonly id: string }>
  /** Stops all messages from an account. */
  blocks(account: string): Promise<void> | void
  /** The platform forgot everything at the console's last end, and lets the shop answer only where somebody wrote. */
  returnsTo(account: string): Promise<void>
  /** The shop answers on its own phone. Not everywhere. */
  answeredByPhone?(text: string, account: string): Promise<void>
}
