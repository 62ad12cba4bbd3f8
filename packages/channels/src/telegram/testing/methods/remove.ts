import { type Arguments, integerArgument, jsonArgument, textArgument } from '../arguments.ts'
import type { BotRecord } from '../bots.ts'
import { refuse } from '../bot-api-error.ts'
import { checkRight, findConnection, findWritableChat } from '../chats.ts'
import { findMessage } from '../messages.ts'
import type { MessageRecord, PlatformState } from '../state.ts'
import type { MethodContext, Methods } from './method.ts'

/** deleteMessage, deleteMessages and deleteBusinessMessages. */
export function createRemoveMethods({ state }: MethodContext): Methods {
  return {
    deletemessage({ bot, args }) {
      const chat = findWritableChat(state, bot, textArgument(args, 'chat_id') || refuse('chat identifier is not specified'))
      const messageId = integerArgument(args, 'message_id') ?? refuse('message identifier is not specified')
      const message = findMessage(state, chat, messageId, 'message to delete')
      const problem = findProblem(state, bot, message)
      if (problem !== undefined) refuse(problem)
      message.deleted = true
      return true
    },
    deletemessages({ bot, args }) {
      const chat = findWritableChat(state, bot, textArgument(args, 'chat_id'))
      // "deleteMessages": what cannot be found or deleted is passed over.
      for (const messageId of readMessageIds(args)) {
        const message = state.messages.get(`${chat.id}:${messageId}`)
        if (message?.chat === chat && findProblem(state, bot, message) === undefined) message.deleted = true
      }
      return true
    },
    deletebusinessmessages({ bot, args }) {
      const connection = findConnection(state, bot, args) ?? refuse('business connection not found')
      const ids = new Set(readMessageIds(args))
      const messages = [...state.messages.values()].filter(({ chat, messageId }) => chat.connection === connection && ids.has(messageId))
      // "deleteBusinessMessages": of one and the same chat.
      if (new Set(messages.map(({ chat }) => chat)).size > 1) refuse('MESSAGE_ID_INVALID')
      const onlyOwn = messages.every(({ by }) => by === 'bot')
      if (!(onlyOwn && connection.rights['can_delete_sent_messages'] === true)) checkRight(connection, 'can_delete_all_messages')
      for (const message of messages) message.deleted = true
      return true
    },
  }
}

/** Why a bot cannot delete a message; undefined when it can ("deleteMessage"). */
function findProblem({ clock, limits }: PlatformState, bot: BotRecord, { chat, by, authorId, at }: MessageRecord): string | undefined {
  if (clock.now() - at > limits.deleteWindowMs) return "message can't be deleted for everyone"
  const isAllowed = (by === 'bot' && authorId === bot.id) || chat.type === 'private' || chat.bots.get(bot) === 'administrator'
  return isAllowed ? undefined : "message can't be deleted"
}

function readMessageIds(args: Arguments): readonly number[] {
  const ids = jsonArgument(args, 'message_ids', 'message_ids') ?? refuse('message identifiers are not specified')
  if (!Array.isArray(ids)) return refuse('expected an Array of message identifiers')
  if (ids.length > 100) return refuse('too many message identifiers specified')
  return ids.map((id: unknown) => {
    const number = Number(id)
    return Number.isSafeInteger(number) && number > 0 ? number : refuse('invalid message identifier specified')
  })
}
