import type { Content, ContentType } from '../model/content.ts'
import type { ReplyWindow } from '../model/conversation.ts'
import type { Capabilities } from '../ports/capabilities.ts'

/** What will be sent for a message, and what the customer will not see of it. */
export type Plan =
  | { readonly type: 'send'; readonly parts: readonly Content[]; readonly losses: readonly Loss[] }
  /** The reply window is closed and this content may not be sent afterwards. */
  | { readonly type: 'window-closed'; readonly allowed: readonly ContentType[] }

/** Something that the channel cannot show. */
export interface Loss {
  /** Index of the content. */
  readonly content: number
  /** What is lost, for the agent. */
  readonly what: 'markup' | 'buttons' | 'media' | 'layout' | 'caption' | 'header' | 'interactivity'
  readonly explanation: string
}
