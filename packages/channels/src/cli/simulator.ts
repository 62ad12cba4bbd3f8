import type { Clock, Random } from '@crossdesk/core'

/** A customer's message that a simulator turns into a webhook. */
export interface SimulatedMessage {
  readonly text: string
  /** Address of the webhook. */
  readonly url: string
  /** Id of the account that the customer writes to. */
  readonly account: string
  /** The customer's address on the channel. */
  readonly from: string
  readonly name: string
  /** What the platform signs its webhooks with. */
  readonly secret: string
}

/** What a channel adds to the command line. */
export interface Simulator {
  /** The channel's kind: `whatsapp`. */
  readonly channel: string
  readonly title: string
  /** Environment variable that holds the secret. */
  readonly secretVariable: string
  /** What is used when nothing is said; the values of the example console. */
  readonly defaults: Pick<SimulatedMessage, 'account' | 'from' | 'name' | 'secret'>
  /** The signed webhook of a message, with fresh ids. */
  toRequest(message: SimulatedMessage, clock: Clock, random: Random): Promise<Request>
}
