import type { Content, ContentType } from '../model/content.ts'
import type { ReplyWindow } from '../model/conversation.ts'
import type { Capabilities } from '../ports/capabilities.ts'
import { degrade } from './degrade.ts'
import { splitText } from './split-text.ts'

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

/**
 * The parts to send for a message and the list of what is lost, from the channel's capabilities alone. Pure.
 *
 * What the channel cannot show becomes the nearest thing that it can: buttons become numbered text, a card its text and its links, a file
 * that cannot be sent a link. Text that is too long becomes several parts, cut between graphemes, at the end of a paragraph, sentence or word
 * where there is one.
 */
export function plan(content: readonly Content[], capabilities: Capabilities, window: ReplyWindow): Plan {
  const parts: Content[] = []
  const losses: Loss[] = []
  for (const [index, item] of content.entries()) {
    for (const piece of degrade(item, capabilities, (what, explanation) => losses.push({ content: index, what, explanation }))) {
      const limits = capabilities.content[piece.type]
      if (piece.type === 'text') parts.push(...splitText(piece, limits?.maxLength ?? Number.POSITIVE_INFINITY, limits?.unit ?? 'utf16'))
      else parts.push(piece)
    }
  }
  const allowed = capabilities.window?.afterwards ?? []
  if (!window.open && parts.some((part) => !allowed.includes(part.type))) return { type: 'window-closed', allowed }
  return { type: 'send', parts, losses }
}
