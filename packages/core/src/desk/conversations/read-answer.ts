import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { ChoiceContent } from '../../model/content.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Message, MessageReference } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import { messages } from '../collections.ts'
import { loadRendering } from '../rendering.ts'
import { findByExternalId } from './find-message.ts'

/** A choice that the customer wrote, and the question that it answers. */
export interface WrittenAnswer {
  readonly content: readonly [ChoiceContent]
  readonly replyTo: MessageReference
}

/**
 * The choice that a customer's words name, where the options had been sent as numbered text: of the message that they quote, otherwise of the last
 * one that was sent to them. Handlers then see the same `choice` on every channel.
 */
export async function readAnswer(
  tx: Transaction,
  conversation: Conversation,
  event: ChannelEventOf<'message'>,
): Promise<WrittenAnswer | undefined> {
  const [content] = event.content
  if (event.content.length !== 1 || content?.type !== 'text') return undefined
  const asked = await questionOf(tx, conversation, event)
  if (asked?.numbered === undefined) return undefined
  const { matchChoice } = await loadRendering()
  const option = matchChoice(content.text, asked.numbered)
  if (option === undefined) return undefined
  const { id, title, description } = option
  const choice: ChoiceContent = {
    type: 'choice',
    id,
    title,
    ...(description === undefined ? {} : { description }),
    written: content.text,
  }
  const externalId = event.replyTo ?? asked.parts?.[0]?.externalId
  return externalId === undefined ? undefined : { content: [choice], replyTo: { externalId, id: asked.id } }
}

async function questionOf(tx: Transaction, { asked }: Conversation, event: ChannelEventOf<'message'>): Promise<Message | undefined> {
  if (event.replyTo !== undefined) return (await findByExternalId(tx, event.account, event.replyTo))?.value.message
  return asked === undefined ? undefined : (await tx.get(messages, asked))?.value.message
}
