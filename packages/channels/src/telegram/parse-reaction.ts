import type { JsonObject, ReactionEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readId, readObject, readObjects, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readContact, toChatHandle, toExternalId } from './chats.ts'
import { botAccount, type UpdateParser } from './scope.ts'

const CUSTOM_EMOJI = 'custom_emoji:'

/**
 * Reads a `message_reaction`: which emoji somebody had on a message and has now. What was added becomes an event each. When something was taken
 * away, an event without emoji comes first, which takes all away, and then one for each that is there now.
 */
export const parseReaction: UpdateParser = (change, scope) => {
  const chat = readObject(change, 'chat')
  const chatId = chat && readId(chat, 'id')
  if (chatId === undefined) return { unreadable: 'chat.id: expected a chat id' }
  const messageId = readId(change, 'message_id')
  if (messageId === undefined) return { unreadable: 'message_id: expected a message id' }
  const before = readEmojis(change, 'old_reaction')
  const now = readEmojis(change, 'new_reaction')
  // An anonymous administrator reacts as a chat.
  const actor = readObject(change, 'user') ?? readObject(change, 'actor_chat')
  const toEvent = (emoji: string | undefined, index: number): ReactionEvent =>
    compact<ReactionEvent>({
      type: 'reaction',
      id: index === 0 ? scope.eventId : `${scope.eventId}:${index}`,
      account: botAccount(scope.botId),
      at: toTimestamp(change['date'], scope.receivedAt),
      direction: 'inbound',
      thread: [toChatHandle(chatId)],
      contact: actor && readContact(actor),
      target: toExternalId(chatId, messageId),
      emoji,
      raw: change,
    })
  const isPoorer = [...before].some((emoji) => !now.has(emoji))
  const changes = isPoorer ? [undefined, ...now] : [...now].filter((emoji) => !before.has(emoji))
  return changes.length === 0 ? { unreadable: 'new_reaction: expected a known difference to old_reaction' } : changes.map(toEvent)
}

/** The emoji of a reaction list, each once; a custom one as `custom_emoji:` and its id, a paid one as a star. */
function readEmojis(change: JsonObject, field: string): ReadonlySet<string> {
  const emojis = new Set<string>()
  for (const reaction of readObjects(change, field)) {
    const emoji = readEmoji(reaction)
    if (emoji !== undefined) emojis.add(emoji)
  }
  return emojis
}

function readEmoji(reaction: JsonObject): string | undefined {
  switch (reaction['type']) {
    case 'emoji':
      return readString(reaction, 'emoji')
    case 'custom_emoji': {
      const id = readId(reaction, 'custom_emoji_id')
      return id && `${CUSTOM_EMOJI}${id}`
    }
    case 'paid':
      return '⭐'
    default:
      return undefined
  }
}

/** An emoji as a `ReactionType`: the way back of what {@link parseReaction} reads. */
export function renderReaction(emoji: string): JsonObject {
  if (emoji.startsWith(CUSTOM_EMOJI)) return { type: 'custom_emoji', custom_emoji_id: emoji.slice(CUSTOM_EMOJI.length) }
  return { type: 'emoji', emoji }
}
