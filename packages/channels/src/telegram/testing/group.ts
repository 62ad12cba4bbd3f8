import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { announce } from './announce.ts'
import { botOf } from './bots.ts'
import { toContents } from './inbound-content.ts'
import type { MessageInput } from './message-input.ts'
import { type Author, addMessage, changeContent } from './messages.ts'
import { type BotStatus, type ChatRecord, type PlatformState, secondsOf } from './state.ts'
import type { Emission, Written } from './updates.ts'

/** What a group or channel is. */
export interface GroupOptions {
  readonly title: string
  /** Default `group`. */
  readonly type?: 'group' | 'supergroup' | 'channel'
  /** Public name, without the `@`. */
  readonly username?: string
  /** A supergroup with topics. */
  readonly forum?: boolean
  /** Ids of the bots in it. Default: all. In a channel they are administrators. */
  readonly bots?: readonly (number | string)[]
  /** Ids of those that administer it. Default: none. */
  readonly admins?: readonly (number | string)[]
}

/** A group or channel of the fake platform. */
export interface FakeGroup {
  /** Negative; another one after `upgrade`. */
  readonly id: number
  readonly title: string
  readonly type: 'group' | 'supergroup' | 'channel'
  /** A post of the channel itself. Rejects for groups: people write there. */
  posts(message: string | MessageInput): Promise<Written>
  /** Changes a post. */
  edits(messageId: string, message: string | MessageInput): Promise<Written>
  /** A group becomes a supergroup: from now on its id is another one, and the old one is refused with `migrate_to_chat_id`. */
  upgrade(): Promise<Emission>
  /** Adds a bot, makes it an administrator, removes it or bans it: the bot gets `my_chat_member`. */
  setBot(status: BotStatus, botId?: number | string): Promise<Emission>
}

/** Adds a group or channel. */
export function createGroup(state: PlatformState, options: GroupOptions): FakeGroup {
  const { title, type = 'group', bots, admins = [] } = options
  const statusOf = (botId: number): BotStatus =>
    type === 'channel' || admins.map(String).includes(String(botId)) ? 'administrator' : 'member'
  const members = bots === undefined ? state.bots : bots.map((botId) => botOf(state, botId))
  let chat = enter(state, type, options)
  for (const bot of members) chat.bots.set(bot, statusOf(bot.id))

  const channelAuthor = (): Author => ({ by: 'chat', id: chat.id, fields: { sender_chat: chat.wire } })

  return {
    get id() {
      return chat.id
    },
    title,
    get type() {
      return chat.type === 'private' ? 'group' : chat.type
    },
    async posts(message) {
      if (chat.type !== 'channel') throw new Error('Only channels post; expected a channel, or writes() of a person in the group.')
      const [content = {}] = toContents(state, chat, message)
      const post = addMessage(state, chat, channelAuthor(), content)
      return { id: post.id, ...announce(state, post) }
    },
    async edits(messageId, message) {
      const post = state.messages.get(messageId)
      if (post?.chat !== chat || post.by !== 'chat')
        throw new Error(`${messageId} is no post of this channel; expected the id of one that is.`)
      const [content = {}] = toContents(state, chat, message)
      changeContent(state, post, content)
      return { id: post.id, ...announce(state, post, 'edited') }
    },
    async upgrade() {
      if (chat.type !== 'group') throw new Error('Only a group can be upgraded; expected one of the type group.')
      const old = chat
      const next = enter(state, 'supergroup', options)
      for (const person of old.people) next.people.add(person)
      for (const [bot, status] of old.bots) next.bots.set(bot, status)
      const to = addMessage(state, old, { by: 'chat', id: old.id, fields: {} }, { migrate_to_chat_id: next.id })
      const from = addMessage(state, next, { by: 'chat', id: next.id, fields: {} }, { migrate_from_chat_id: old.id })
      const told = announce(state, to)
      announce(state, from)
      old.migratedTo = next
      chat = next
      return told
    },
    async setBot(status, botId) {
      const bot = botOf(state, botId)
      const before = chat.bots.get(bot) ?? 'left'
      chat.bots.set(bot, status)
      const member = (as: BotStatus): JsonObject => ({ user: bot.user, status: as, ...(as === 'kicked' ? { until_date: 0 } : {}) })
      const actor = { id: 1_000_001, is_bot: false, first_name: 'Owner' }
      const change = { old_chat_member: member(before), new_chat_member: member(status) }
      return state.updates.emit(bot, 'my_chat_member', { chat: chat.wire, from: actor, date: secondsOf(state.clock), ...change })
    },
  }
}

/** Ids of supergroups and channels begin with -100 (core.telegram.org/api/bots/ids). */
function enter(state: PlatformState, type: 'group' | 'supergroup' | 'channel', options: GroupOptions): ChatRecord {
  const id = type === 'group' ? -Number(randomText(state.random, DIGITS, 9)) : Number(`-100${randomText(state.random, DIGITS, 10)}`)
  const { title, username } = options
  const forum = type === 'supergroup' && options.forum === true ? { is_forum: true } : {}
  const wire = compact<JsonObject>({ id, title, username, type, ...forum })
  const chat: ChatRecord = { id, type, wire, people: new Set(), bots: new Map() }
  state.groups.set(id, chat)
  if (username !== undefined) state.groups.set(`@${username.toLowerCase()}`, chat)
  return chat
}
