import type { JsonObject } from '@crossdesk/core'
import { integerArgument, jsonArgument, textArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import { checkRight, findChat, findConnection } from '../chats.ts'
import { readFileValue } from '../input-file.ts'
import { findMessage, inlineFields, toWire } from '../messages.ts'
import { checkReplyMarkup, readInlineMarkup } from '../reply-markup.ts'
import { type ChatRecord, type MessageRecord, type PlatformState, secondsOf } from '../state.ts'
import type { MethodCall, MethodContext, Methods } from './method.ts'
import { captionFields, readInputMedium, textFields, toContent } from './send.ts'

/** Fields that editing a medium replaces. */
const MEDIA_FIELDS: readonly string[] = ['photo', 'video', 'animation', 'audio', 'document', 'caption', 'caption_entities']

const EDITABLE_KINDS: ReadonlySet<string> = new Set(['photo', 'video', 'animation', 'audio', 'document'])

/** editMessageText and its kin ("Updating messages"). */
export function createEditMethods({ state, web }: MethodContext): Methods {
  const edit = (call: MethodCall, message: MessageRecord, content: JsonObject, replaced: readonly string[]): JsonObject => {
    const markup = readInlineMarkup(call.args)
    checkReplyMarkup(markup, message.chat, state.limits)
    const dropped = new Set([...replaced, 'reply_markup'])
    const kept = Object.fromEntries(Object.entries(message.body).filter(([field]) => !dropped.has(field)))
    const body = { ...kept, ...content, ...inlineFields(markup) }
    if (sameContent(message.body, body)) {
      refuse(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    }
    message.body = { ...body, edit_date: secondsOf(state.clock) }
    if (markup === undefined) delete message.markup
    else message.markup = markup
    return toWire(message)
  }

  return {
    editmessagetext(call) {
      const content = textFields(call.args, state)
      const message = findEditable(state, call)
      if (message.body['text'] === undefined) refuse('there is no text in the message to edit')
      return edit(call, message, content, ['text', 'entities'])
    },
    editmessagecaption(call) {
      const content = captionFields(call.args, state)
      const message = findEditable(state, call)
      if (MEDIA_FIELDS.every((field) => message.body[field] === undefined) && message.body['voice'] === undefined) {
        refuse('there is no caption in the message to edit')
      }
      return edit(call, message, content, ['caption', 'caption_entities'])
    },
    async editmessagemedia(call) {
      const { kind, value, fields } = readInputMedium(jsonArgument(call.args, 'media', 'input media'), call.args, EDITABLE_KINDS)
      const message = findEditable(state, call)
      if (MEDIA_FIELDS.every((field) => message.body[field] === undefined)) refuse('there is no media in the message to edit')
      const caption = captionFields(fields, state)
      const file = await readFileValue({ state, web, ...call }, value, kind)
      return edit(call, message, { ...toContent(state, file, {}), ...caption }, MEDIA_FIELDS)
    },
    editmessagereplymarkup: (call) => edit(call, findEditable(state, call), {}, []),
  }
}

function sameContent(before: JsonObject, after: JsonObject): boolean {
  const { edit_date: _, ...unedited } = before
  const comparable = (body: JsonObject): string => JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)))
  const { edit_date: __, ...edited } = after
  return comparable(unedited) === comparable(edited)
}

/** The message to edit: the bot's own, or one of the business that it answers for. */
function findEditable(state: PlatformState, call: MethodCall): MessageRecord {
  const chat = findEditedChat(state, call)
  const message = findMessage(state, chat, integerArgument(call.args, 'message_id'), 'message to edit')
  const isOwn = message.by === 'bot' && (chat.connection !== undefined || message.authorId === call.bot.id)
  // "editMessageText": business messages of others within 48 hours.
  const isOwners = message.by === 'owner' && state.clock.now() - message.at <= state.limits.deleteWindowMs
  // Messages with a keyboard below the chat stay as they are ("Updating messages"; tdlib/td issue 3196).
  const hasKeyboard = message.markup !== undefined && message.markup.type !== 'inline'
  return (isOwn || isOwners) && !hasKeyboard ? message : refuse("message can't be edited")
}

function findEditedChat(state: PlatformState, { bot, args }: MethodCall): ChatRecord {
  const connection = findConnection(state, bot, args)
  const chatId = textArgument(args, 'chat_id')
  if (connection === undefined) return findChat(state, bot, chatId)
  checkRight(connection, 'can_reply')
  return state.privateChats.get(`${connection.id}:${chatId}`) ?? refuse('BUSINESS_PEER_INVALID')
}
