import { textArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import { toConnection } from '../business.ts'
import { findChat, findConnection } from '../chats.ts'
import type { MethodContext, Methods } from './method.ts'

/** getMe, getFile, getChat and getBusinessConnection. */
export function createAccountMethods({ state }: MethodContext): Methods {
  return {
    getme: ({ bot }) => ({
      ...bot.user,
      can_join_groups: true,
      can_read_all_group_messages: bot.readsAllGroupMessages,
      supports_inline_queries: false,
      can_connect_to_business: [...state.connections.values()].some((connection) => connection.bot === bot),
      has_main_web_app: false,
    }),
    getfile({ bot, args }) {
      const fileId = textArgument(args, 'file_id') || refuse('file_id not specified')
      const file = state.files.get(fileId, bot.id) ?? refuse('wrong file_id or the file is temporarily unavailable')
      if (file.sizeBytes > state.limits.downloadBytes) refuse('file is too big')
      const path = state.files.open(file, bot.id)
      return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.sizeBytes, file_path: path }
    },
    getchat: ({ bot, args }) => findChat(state, bot, textArgument(args, 'chat_id')).wire,
    getbusinessconnection: ({ bot, args }) => toConnection(findConnection(state, bot, args) ?? refuse('business connection not found')),
  }
}
