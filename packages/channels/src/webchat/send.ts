import {
  DeliveryError,
  isCrossdeskError,
  type AccountContext,
  type Backend,
  type Content,
  type Handle,
  type MediaContent,
  type MessageTarget,
  type OutboundPart,
  type Sent,
  type Stored,
  type Transaction,
} from '@crossdesk/core'
import { topicOf, type Chat } from './chat.ts'
import { chatThreads, chatUsers, messageKey, userKey, type ChatThread, type MessageEntry } from './threads/collections.ts'
import { appendMessage, editMessage, findMessage, noteRead, reactToMessage, removeMessage } from './threads/log.ts'
import type { ChatEvent } from './protocol/events.ts'

/** How long the visitor is shown that somebody writes. */
const TYPING_MS = 6000

/** Puts a part at the end of the visitor's thread. Its id is the message's id there, so a repeated part is found and not appended again. */
export async function sendPart(chat: Chat, part: OutboundPart, context: AccountContext): Promise<Sent> {
  const problem = whyNotShown(part.content)
  if (problem !== undefined) throw new DeliveryError('rejected', problem)
  return act(chat, part.to, context, async (tx, thread) => {
    const id = part.id
    if ((await findMessage(tx, thread.value.id, id)) === undefined) {
      const { content, author } = part
      const replyTo = idIn(thread.value.id, part.replyTo)
      appendMessage(tx, thread, { id, from: 'business', content: [content], author, replyTo }, chat.clock.now())
    }
    return { externalId: messageKey(thread.value.id, id) }
  })
}

/** Changes a message of the business. */
export async function editPart(chat: Chat, target: MessageTarget, content: Content, context: AccountContext): Promise<void> {
  const problem = whyNotShown(content)
  if (problem !== undefined) throw new DeliveryError('rejected', problem)
  await act(chat, target.to, context, async (tx, thread) => {
    const message = await ourMessage(tx, thread.value, target)
    if (message.value.removedAt !== undefined) throw new DeliveryError('rejected', 'the message was taken back')
    if (JSON.stringify(message.value.content) !== JSON.stringify([content])) editMessage(tx, thread, message, [content], chat.clock.now())
  })
}

/** Takes a message of the business back. */
export async function removePart(chat: Chat, target: MessageTarget, context: AccountContext): Promise<void> {
  await act(chat, target.to, context, async (tx, thread) => {
    const message = await ourMessage(tx, thread.value, target)
    if (message.value.removedAt === undefined) removeMessage(tx, thread, message, chat.clock.now())
  })
}

/** Puts the business's emoji on a message, or takes it away. */
export async function reactTo(chat: Chat, target: MessageTarget, emoji: string | undefined, context: AccountContext): Promise<void> {
  await act(chat, target.to, context, async (tx, thread) => {
    const message = await messageOf(tx, thread.value, target)
    if (message !== undefined) reactToMessage(tx, thread, message, 'business', emoji, chat.clock.now())
  })
}

/** Tells the visitor that everything up to this message was read. */
export async function markReadUpTo(chat: Chat, target: MessageTarget, context: AccountContext): Promise<void> {
  await act(chat, target.to, context, async (tx, thread) => {
    const upTo = (await messageOf(tx, thread.value, target))?.value.seq ?? 0
    if (upTo > thread.value.readByBusiness) noteRead(tx, thread, 'business', upTo, { readByBusiness: upTo }, chat.clock.now())
  })
}

/** Shows the visitor that somebody writes. Kept nowhere. */
export async function showTypingTo(chat: Chat, { to }: MessageTarget, { tenant, account }: AccountContext): Promise<void> {
  const backend = chat.backend.tenant(tenant)
  const thread = await backend.transact((tx) => threadOfHandle(tx, chat, account.account, to))
  if (thread === undefined) return
  const event = { type: 'typing', until: chat.clock.now() + TYPING_MS } satisfies ChatEvent
  backend.signals.send(topicOf(chat, thread.value.id), event)
}

/** The bytes of a file that a visitor uploaded, for the agents' side. */
export async function fetchUpload(chat: Chat, { source, mimeType }: MediaContent, { tenant }: AccountContext): Promise<Response> {
  if (source.in !== 'blob') throw new DeliveryError('rejected', 'expected a file of the blob store')
  const blob = await chat.backend.tenant(tenant).blobs?.get(source.key)
  if (blob === undefined) throw new DeliveryError('rejected', 'the file is gone')
  const headers = { 'content-type': mimeType ?? 'application/octet-stream', 'content-length': String(blob.info.sizeBytes) }
  return new Response(blob.body, { headers })
}

/** Does something in the thread of a handle, and wakes its streams. @throws DeliveryError */
async function act<T>(
  chat: Chat,
  to: Handle,
  { tenant, account }: AccountContext,
  work: (tx: Transaction, thread: Stored<ChatThread>) => Promise<T>,
): Promise<T> {
  const backend: Backend = chat.backend.tenant(tenant)
  let thread: Stored<ChatThread> | undefined
  try {
    // A visitor's handle is the thread's id, mostly: then what the visitor writes at the same time waits, too.
    const result = await chat.inTurn(to.value, () =>
      backend.transact(async (tx) => {
        thread = await threadOfHandle(tx, chat, account.account, to)
        if (thread === undefined) throw new DeliveryError('invalid-recipient', 'there is no thread of this visitor')
        return work(tx, thread)
      }),
    )
    if (thread !== undefined) backend.signals.send(topicOf(chat, thread.value.id))
    return result
  } catch (error) {
    if (isCrossdeskError(error, 'delivery')) throw error
    // A commit whose answer was lost may have happened; the key makes the next try harmless.
    throw new DeliveryError('unavailable', 'the thread could not be written', { inDoubt: true, cause: error })
  }
}

/** Threads that moved are followed so far: each sign-in moves one anonymous thread into a user's, which never moves. */
const MAX_MOVES = 2

async function threadOfHandle(tx: Transaction, chat: Chat, shop: string, to: Handle): Promise<Stored<ChatThread> | undefined> {
  const isUser = to.kind === 'shop-user'
  let id: string | undefined = isUser ? (await tx.get(chatUsers, userKey(chat.kind, shop, to.value)))?.value.thread : to.value
  for (let moves = 0; id !== undefined && moves < MAX_MOVES; moves++) {
    const stored: Stored<ChatThread> | undefined = await tx.get(chatThreads, id)
    if (stored === undefined || stored.value.shop !== shop || stored.value.channel !== chat.kind) return undefined
    if (stored.value.movedTo === undefined) return stored
    id = stored.value.movedTo
  }
  return undefined
}

/** The message in its own thread, which may be one that moved here: then it cannot be seen any more, and there is nothing to do. */
async function messageOf(tx: Transaction, thread: ChatThread, { externalId }: MessageTarget): Promise<Stored<MessageEntry> | undefined> {
  const id = idIn(thread.id, externalId)
  return id === undefined ? undefined : findMessage(tx, thread.id, id)
}

async function ourMessage(tx: Transaction, thread: ChatThread, target: MessageTarget): Promise<Stored<MessageEntry>> {
  const message = await messageOf(tx, thread, target)
  if (message?.value.from !== 'business') throw new DeliveryError('rejected', 'there is no such message of the business in this thread')
  return message
}

/** The message's id in its thread; undefined when the external id names another thread's. */
function idIn(thread: string, externalId: string | undefined): string | undefined {
  return externalId?.startsWith(`${thread}:`) === true ? externalId.slice(thread.length + 1) : undefined
}

/** Why the chat cannot show a content; undefined when it can. Web addresses of files have to be https, as pages that show the chat are. */
function whyNotShown(content: Content): string | undefined {
  if (content.type === 'template' || content.type === 'system' || content.type === 'unsupported')
    return `a chat cannot show ${content.type}`
  for (const { source } of filesOf(content)) {
    if (source.in === 'platform') return 'expected a file at an https address or in the blob store; this one lies on another platform'
    if (source.in === 'url' && !/^https:\/\//i.test(source.url)) return 'expected a file at an https address or in the blob store'
  }
  return undefined
}

function filesOf(content: Content): readonly MediaContent[] {
  const found: (MediaContent | undefined)[] = []
  if (content.type === 'media') found.push(content)
  else if (content.type === 'card' || content.type === 'product') found.push(content.media)
  else if (content.type === 'carousel') found.push(...content.cards.map(({ media }) => media))
  else if (content.type === 'choices' && content.header?.type === 'media') found.push(content.header)
  return found.filter((media) => media !== undefined)
}
