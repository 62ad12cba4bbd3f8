import type { JsonObject } from '@crossdesk/core'

/** One call of the Bot API. */
export interface TelegramRequest {
  readonly method: string
  readonly parameters: JsonObject
}
