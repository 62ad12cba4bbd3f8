import type { Author, CardContent, Content, MediaContent } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import type { Chat } from '../chat.ts'
import type { MessageEntry } from './collections.ts'
import { cleanFileName } from '../files/file-name.ts'
import type { ChatCard, ChatContent, ChatMedia } from '../protocol/content.ts'
import type { ChatAuthor, ChatMessage, ChatReaction, KeptChatEvent } from '../protocol/events.ts'
import type { ShownEntry } from './read-log.ts'
import { writeTicket } from '../identity/ticket.ts'

/** Makes a file's address for the visitor's browser. */
type AddressOf = (media: MediaContent) => Promise<string>

/** What a kept entry is to the visitor's side; undefined when its message is gone. */
export async function showEntry(chat: Chat, { entry, message }: ShownEntry): Promise<KeptChatEvent | undefined> {
  const { seq, at } = entry
  switch (entry.type) {
    case 'message':
      return { type: 'message', seq, at, message: await showMessage(chat, entry) }
    case 'edit':
      return message === undefined ? undefined : { type: 'edit', seq, at, message: await showMessage(chat, message) }
    case 'removal':
      return { type: 'removal', seq, at, id: entry.id }
    case 'reaction':
      return compact<Extract<KeptChatEvent, { type: 'reaction' }>>({
        type: 'reaction',
        seq,
        at,
        id: entry.id,
        from: entry.from,
        emoji: entry.emoji,
      })
    case 'read':
      return { type: 'read', seq, at, from: entry.from, upTo: entry.upTo }
  }
}

/** A message as the visitor's side sees it. */
export async function showMessage(chat: Chat, entry: MessageEntry): Promise<ChatMessage> {
  const { id, seq, at, from, author, replyTo, edited, removedAt } = entry
  const addressOf: AddressOf = (media) => mediaAddress(chat, entry.shop, media)
  const content: ChatContent[] = []
  for (const one of entry.content) {
    const shown = await showContent(one, addressOf)
    if (shown !== undefined) content.push(shown)
  }
  return compact<ChatMessage>({
    id,
    seq,
    at,
    from,
    author: author === undefined ? undefined : toChatAuthor(author),
    content,
    replyTo,
    editedAt: edited?.at,
    removedAt,
    reactions: reactionsOf(entry),
  })
}

/** Who of the business wrote; undefined when it is not somebody of the business. */
function toChatAuthor({ role, name }: Author): ChatAuthor | undefined {
  return role === 'customer' ? undefined : compact<ChatAuthor>({ role, name })
}

function reactionsOf({ reactions }: MessageEntry): readonly ChatReaction[] | undefined {
  const shown: ChatReaction[] = []
  for (const from of ['visitor', 'business'] as const) {
    const emoji = reactions?.[from]?.emoji
    if (emoji !== undefined) shown.push({ from, emoji })
  }
  return shown.length === 0 ? undefined : shown
}

/** A content as the visitor's side sees it; undefined for what the chat cannot show, which is refused before it is kept. */
async function showContent(content: Content, addressOf: AddressOf): Promise<ChatContent | undefined> {
  switch (content.type) {
    case 'media':
      return showMedia(content, addressOf)
    case 'card':
      return showCard(content, addressOf)
    case 'carousel': {
      const cards: ChatCard[] = []
      for (const card of content.cards) cards.push(await showCard(card, addressOf))
      return { ...content, cards }
    }
    case 'choices': {
      const { header, ...rest } = content
      if (header === undefined) return rest
      return { ...rest, header: header.type === 'media' ? await showMedia(header, addressOf) : header }
    }
    case 'product': {
      const { media, ...rest } = content
      return media === undefined ? rest : { ...rest, media: await showMedia(media, addressOf) }
    }
    case 'text':
    case 'location':
    case 'contact':
    case 'choice':
    case 'cart':
    case 'form':
    case 'session':
      return content
    default:
      return undefined
  }
}

async function showCard({ media, ...rest }: CardContent, addressOf: AddressOf): Promise<ChatCard> {
  return media === undefined ? rest : { ...rest, media: await showMedia(media, addressOf) }
}

async function showMedia(media: MediaContent, addressOf: AddressOf): Promise<ChatMedia> {
  const { source: _source, sha256: _sha256, ...rest } = media
  return { ...rest, url: await addressOf(media) }
}

/** The address under which a file of the blob store is served, relative to the chat's own address; one on the web stays as it is. */
export async function mediaAddress(chat: Chat, shop: string, { source, mimeType, fileName }: MediaContent): Promise<string> {
  if (source.in !== 'blob') return source.url ?? ''
  // What the business says of its own files is as free as what others say: only what fits into a header goes into one.
  const isType = mimeType !== undefined && /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(mimeType)
  const ticket = { key: source.key, mimeType: isType ? mimeType : 'application/octet-stream', name: cleanFileName(fileName ?? '') }
  return `v1/${shop}/files/${await writeTicket(ticket, shop, chat.clock.now(), chat.tickets)}`
}
