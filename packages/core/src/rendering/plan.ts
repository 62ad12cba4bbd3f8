import type { ChoiceOption, Content, ContentType } from '../model/content.ts'
import type { ReplyWindow } from '../model/conversation.ts'
import type { Loss } from '../model/message.ts'
import type { Capabilities } from '../ports/capabilities.ts'
import { planContent } from './plan-content.ts'
import { planWords } from './plan-text.ts'
import type { Sheet } from './sheet.ts'

/** What will be sent for a message, and what the customer will not see of it. */
export type Plan =
  | {
      readonly type: 'send'
      readonly parts: readonly Content[]
      readonly losses: readonly Loss[]
      /** Options that are sent as numbered text, over all parts: the first has number 1. Read an answer with `matchChoice`. */
      readonly numbered: readonly ChoiceOption[]
    }
  /** The reply window is closed and this content may not be sent afterwards. */
  | { readonly type: 'window-closed'; readonly allowed: readonly ContentType[] }

/**
 * The parts to send for a message and the list of what is lost, from the channel's capabilities alone. Pure.
 *
 * What the channel cannot show becomes the nearest thing that it can: buttons become a list or numbered text, a card its picture, its words and
 * its links, a file that cannot be sent a document or a link. What has no place of its own goes into the text. Text that is too long becomes
 * several parts, see {@link splitText}. Text without a word (only white space) is not sent, because platforms refuse it.
 *
 * @example
 * const planned = plan([{ type: 'choices', text: 'Which size?', options }], adapter.capabilities, { open: true })
 * if (planned.type === 'send') for (const part of planned.parts) await send(part)
 */
export function plan(content: readonly Content[], capabilities: Capabilities, window: ReplyWindow): Plan {
  const losses: Loss[] = []
  let index = 0
  const sheet: Sheet = {
    able: capabilities.content,
    parts: [],
    numbered: [],
    lose: (what, explanation) => losses.push({ content: index, what, explanation }),
  }
  for (; index < content.length; index++) planContent(sheet, content[index] as Content)
  const { parts, numbered } = sheet
  // An empty message would say nothing to anybody; the name of a template says which one was meant.
  if (parts.length === 0) for (const item of content) if (item.type === 'template') planWords(sheet, item.name)
  const allowed = capabilities.window?.afterwards ?? []
  if (!window.open && parts.some((part) => !allowed.includes(part.type))) return { type: 'window-closed', allowed }
  return { type: 'send', parts, losses, numbered }
}
