import type { ChannelAdapter, ChannelKind, Transaction } from '@crossdesk/core'
import { capabilities } from './capabilities.ts'
import { createChat, type Chat } from './chat.ts'
import type { WebchatOptions } from './options.ts'
import { receiveRequest } from './requests/receive.ts'
import { findUnseen, type Unseen, type UnseenOptions } from './threads/unseen.ts'
import { editPart, fetchUpload, markReadUpTo, reactTo, removePart, sendPart, showTypingTo } from './send.ts'

/** Our own chat as a channel. It needs no credentials: what it acts on lies in the backend. */
export interface Webchat extends ChannelAdapter<WebchatCredentials> {
  /** What a visitor has not seen yet; undefined when there is nothing, or no such thread. See `awayNotices`. */
  unseen(tx: Transaction, thread: string, options?: UnseenOptions): Promise<Unseen | undefined>
}

/** None: the chat is ours. */
export type WebchatCredentials = Readonly<Record<string, never>>

/**
 * Our own web chat. One adapter serves many shops; a shop is an account of the channel. The whole protocol, event streams and files too, comes
 * through the desk's webhook, under any address that ends with the protocol's own path.
 *
 * @throws ValidationError naming an option that is missing or malformed
 *
 * @example
 * const chat = webchat({ backend, secret: process.env.CHAT_SECRET!, shops: [{ id: 'north', name: 'North', origins: ['https://north.example'] }] })
 * const desk = createDesk({ backend, channels: { chat } })
 * app.all('/chat/*', (request) => desk.webhook('chat', request))
 */
export function webchat(options: WebchatOptions): Webchat {
  return chatAdapter(createChat(WEBCHAT, options))
}

/** The channel's kind. */
export const WEBCHAT: ChannelKind = 'webchat'

/** A chat as an adapter of the desk. */
export function chatAdapter(chat: Chat): Webchat {
  return {
    kind: chat.kind,
    capabilities,
    credentials: {},
    unseen: (tx, thread, unseenOptions) => findUnseen(chat, tx, thread, unseenOptions),
    receive: (request, context) => receiveRequest(chat, request, context),
    send: (part, context) => sendPart(chat, part, context),
    fetchMedia: (media, context) => fetchUpload(chat, media, context),
    markRead: (target, context) => markReadUpTo(chat, target, context),
    showTyping: (target, context) => showTypingTo(chat, target, context),
    react: (target, emoji, context) => reactTo(chat, target, emoji, context),
    edit: (target, content, context) => editPart(chat, target, content, context),
    remove: (target, context) => removePart(chat, target, context),
  }
}
