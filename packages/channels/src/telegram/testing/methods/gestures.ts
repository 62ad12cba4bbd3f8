import { compact } from '../../../wire/compact.ts'
import { isObject, readString } from '../../../wire/read.ts'
import { type Arguments, flagArgument, integerArgument, jsonArgument, textArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import { checkRight, findBusinessChat, findChat, findConnection, findDestination } from '../chats.ts'
import { findMessage } from '../messages.ts'
import { isReactionEmoji } from '../reaction-emoji.ts'
import type { CallbackAnswer } from '../state.ts'
import type { MethodContext, Methods } from './method.ts'

/** "sendChatAction", action. */
const ACTIONS: ReadonlySet<string> = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

/** Reactions, chat actions, answers to pressed buttons, and marks of reading. */
export function createGestureMethods({ state }: MethodContext): Methods {
  return {
    setmessagereaction({ bot, args }) {
      const reactions = readReactions(args)
      const chat = findChat(state, bot, textArgument(args, 'chat_id'))
      const message = findMessage(state, chat, integerArgument(args, 'message_id'), 'message to react')
      // "setMessageReaction": bots may set up to one reaction.
      if (reactions.length > 1) refuse('REACTIONS_TOO_MANY')
      if (!reactions.every(isReactionEmoji)) refuse('REACTION_INVALID')
      message.reactions.set(bot.id, reactions)
      return true
    },
    sendchataction({ bot, args }) {
      const action = textArgument(args, 'action').toLowerCase()
      if (!ACTIONS.has(action)) refuse('wrong parameter action in request')
      const chat = findDestination(state, bot, args)
      const until = state.clock.now() + state.limits.chatActionMs
      for (const person of chat.people) person.actions.set(chat, { action, until })
      return true
    },
    answercallbackquery({ bot, args }) {
      const pressed = state.callbacks.get(textArgument(args, 'callback_query_id'))
      if (pressed?.bot !== bot) return refuse('query is too old and response timeout expired or query ID is invalid')
      const text = textArgument(args, 'text')
      // "answerCallbackQuery", text: 0 to 200 characters.
      if (Array.from(text).length > 200) refuse('MESSAGE_TOO_LONG')
      pressed.answer(
        compact<CallbackAnswer>({
          text: text || undefined,
          showAlert: flagArgument(args, 'show_alert'),
          url: textArgument(args, 'url') || undefined,
        }),
      )
      return true
    },
    readbusinessmessage({ bot, args }) {
      const connection = findConnection(state, bot, args) ?? refuse('business connection not found')
      checkRight(connection, 'can_read_messages')
      const chat = findBusinessChat(state, connection, textArgument(args, 'chat_id'))
      const last = findMessage(state, chat, integerArgument(args, 'message_id'), 'message to read')
      // Reading one reads what came before it, as everywhere on Telegram.
      for (const message of state.messages.values()) {
        if (message.chat === chat && message.messageId <= last.messageId) message.read = true
      }
      return true
    },
  }
}

/** The emoji of `reaction`; a custom or a paid one is nothing that a bot may set ("setMessageReaction"). */
function readReactions(args: Arguments): readonly string[] {
  const reactions = jsonArgument(args, 'reaction', 'reaction types') ?? []
  if (!Array.isArray(reactions)) return refuse('expected an Array of ReactionType')
  return reactions.map((reaction: unknown) => {
    if (!isObject(reaction)) return refuse("can't parse ReactionType: expected an Object")
    return readString(reaction, 'type') === 'emoji' ? (readString(reaction, 'emoji') ?? '') : refuse('REACTION_INVALID')
  })
}
