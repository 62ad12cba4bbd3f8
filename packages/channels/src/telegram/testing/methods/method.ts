import type { Json, JsonObject, Timestamp } from '@crossdesk/core'
import type { Arguments } from '../arguments.ts'
import type { BotRecord } from '../bots.ts'
import type { Web } from '../input-file.ts'
import type { Rates } from '../rates.ts'
import type { PlatformState } from '../state.ts'

/** A message that a bot sent and the platform accepted. */
export interface SentMessage {
  /** `chat:message`. */
  readonly id: string
  readonly at: Timestamp
  readonly botId: number
  /** `sendMessage`, `sendPhoto`, …, in lower case. */
  readonly method: string
  readonly chatId: number
  readonly businessConnectionId?: string
  /** The message as the bot got it in the answer. */
  readonly message: JsonObject
}

/** What methods work with. */
export interface MethodContext {
  readonly state: PlatformState
  readonly rates: Rates
  readonly sent: SentMessage[]
  readonly web: Web | undefined
}

/** One call of a bot. */
export interface MethodCall {
  readonly bot: BotRecord
  /** In lower case: the API does not mind ("Making requests"). */
  readonly method: string
  readonly args: Arguments
  /** Aborted when the bot no longer waits. */
  readonly signal: AbortSignal
}

/** Carries out a call. Gives its `result`, or throws the platform's refusal. */
export type Method = (call: MethodCall) => Json | Promise<Json>

/** Methods by their name in lower case. */
export type Methods = Readonly<Record<string, Method>>
