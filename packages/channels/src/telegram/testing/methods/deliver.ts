import type { JsonObject } from '@crossdesk/core'
import { remember } from '../../../testing/remember.ts'
import { isObject, readBoolean, readId, readNumber, readString } from '../../../wire/read.ts'
import { type Arguments, flagArgument, integerArgument, jsonArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import type { BotRecord } from '../bots.ts'
import { findChat, findDestination, topicFields } from '../chats.ts'
import { addMessage, botAuthor, findMessage, toWire } from '../messages.ts'
import { checkReplyMarkup, readReplyMarkup } from '../reply-markup.ts'
import type { ChatRecord, MessageRecord, PlatformState } from '../state.ts'
import type { MethodCall, MethodContext } from './method.ts'

/** Sends messages of these contents where the request wants them. All or none is sent. */
export function deliver(
  { state, rates, sent }: MethodContext,
  call: MethodCall,
  contents: readonly JsonObject[],
): readonly MessageRecord[] {
  const { bot, method, args } = call
  const markup = readReplyMarkup(args)
  const reply = readReply(args)
  const chat = findDestination(state, bot, args)
  checkReplyMarkup(markup, chat, state.limits)
  const replyTo = reply && findReplied(state, bot, chat, reply)
  rates.spend(bot, chat, contents.length)
  const fields = {
    ...topicFields(chat, integerArgument(args, 'message_thread_id')),
    ...(replyTo === undefined || reply?.quote === undefined ? {} : quoteFields(reply.quote)),
  }
  return contents.map((content) => {
    const message = addMessage(
      state,
      chat,
      botAuthor(bot, chat),
      { ...fields, ...content },
      { ...(markup === undefined ? {} : { markup }), ...(replyTo?.chat === chat ? { replyTo } : {}) },
    )
    for (const person of chat.people) {
      person.actions.delete(chat)
      remember(person.inbox, message)
    }
    const connection = chat.connection === undefined ? {} : { businessConnectionId: chat.connection.id }
    remember(sent, { id: message.id, at: message.at, botId: bot.id, method, chatId: chat.id, ...connection, message: toWire(message) })
    return message
  })
}

/** The message that a request answers ("ReplyParameters"; before Bot API 7.0 `reply_to_message_id`). */
interface Reply {
  readonly messageId: number
  readonly chatId: string | undefined
  readonly isOptional: boolean
  readonly quote: string | undefined
}

function readReply(args: Arguments): Reply | undefined {
  const parameters = jsonArgument(args, 'reply_parameters', 'reply parameters')
  if (parameters === undefined) {
    const messageId = integerArgument(args, 'reply_to_message_id')
    const isOptional = flagArgument(args, 'allow_sending_without_reply')
    return messageId === undefined || messageId <= 0 ? undefined : { messageId, chatId: undefined, isOptional, quote: undefined }
  }
  if (!isObject(parameters)) return refuse('object expected as reply parameters')
  return {
    messageId: readNumber(parameters, 'message_id') ?? refuse('can\'t find field "message_id"'),
    chatId: readId(parameters, 'chat_id'),
    isOptional: readBoolean(parameters, 'allow_sending_without_reply') ?? false,
    quote: readString(parameters, 'quote'),
  }
}

function findReplied(
  state: PlatformState,
  bot: BotRecord,
  chat: ChatRecord,
  { messageId, chatId, isOptional, quote }: Reply,
): MessageRecord | undefined {
  const from = chatId === undefined || chatId === String(chat.id) ? chat : findChat(state, bot, chatId)
  const message = state.messages.get(`${from.id}:${messageId}`)
  const isThere = message?.chat === from && !message.deleted
  if (!isThere && isOptional) return undefined
  const replied = findMessage(state, from, messageId, 'message to be replied')
  const text = readString(replied.body, 'text') ?? readString(replied.body, 'caption') ?? ''
  return quote === undefined || text.includes(quote) ? replied : refuse('QUOTE_TEXT_INVALID')
}

function quoteFields(text: string): JsonObject {
  return { quote: { text, position: 0, is_manual: true } }
}
