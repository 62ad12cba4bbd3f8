import type { ChannelKind, LanguageTag, TenantId, Transaction } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import type { Chat } from '../chat.ts'
import { chatThreads, type ChatThread } from './collections.ts'
import type { Shop } from '../options.ts'
import type { ChatMessage } from '../protocol/events.ts'
import type { PutDevice, VisitorProfile } from '../protocol/requests.ts'
import { messagesBetween } from './read-log.ts'
import { showMessage } from './show.ts'

/** Which messages count. */
export interface UnseenOptions {
  /** Only messages behind this place. Default 0. */
  readonly after?: number
  /** What ends a message's being unseen: that it was read (default), or that it reached the visitor's device. */
  readonly until?: 'read' | 'delivered'
}

/** What a visitor who is away has not seen, and how to reach them. */
export interface Unseen {
  readonly tenant: TenantId
  readonly channel: ChannelKind
  readonly shop: string
  readonly thread: string
  /** The place of the last of the messages. */
  readonly seq: number
  /** The visitor's language. */
  readonly locale: LanguageTag
  /** Verified by the shop. */
  readonly email?: string
  /** What the visitor said of themselves; an address that was only claimed may be somebody else's. */
  readonly profile: VisitorProfile
  readonly devices: readonly PutDevice[]
  /** Messages of the business, oldest first; of very many the newest 50. */
  readonly messages: readonly ChatMessage[]
  /** The page of the shop on which the visitor was last, where the chat goes on. */
  readonly resumeUrl?: string
}

const MAX_MESSAGES = 50

/** What a visitor has not seen yet of what the business wrote; undefined when there is nothing. */
export async function findUnseen(
  chat: Chat,
  tx: Transaction,
  id: string,
  { after = 0, until = 'read' }: UnseenOptions = {},
): Promise<Unseen | undefined> {
  const thread = (await tx.get(chatThreads, id))?.value
  if (thread === undefined || thread.channel !== chat.kind || thread.movedTo !== undefined) return undefined
  const seen = until === 'read' ? thread.read.upTo : Math.max(thread.read.upTo, thread.delivered.upTo)
  const entries = await messagesBetween(tx, id, Math.max(after, seen) + 1, thread.seq, MAX_MESSAGES)
  const missed = entries.filter(({ from, removedAt }) => from === 'business' && removedAt === undefined)
  const [newest] = missed
  if (newest === undefined) return undefined
  const shop = await chat.shop(thread.shop)
  return compact<Unseen>({
    tenant: tx.tenant,
    channel: chat.kind,
    shop: thread.shop,
    thread: id,
    seq: newest.seq,
    locale: thread.user?.locale ?? thread.locales[0] ?? shop?.locale ?? 'en',
    email: thread.user?.email,
    profile: thread.profile,
    devices: thread.devices,
    messages: await Promise.all(missed.toReversed().map((entry) => showMessage(chat, entry))),
    resumeUrl: resumeUrlOf(shop, thread),
  })
}

/** The visitor's own word for where they were, so it goes into nobody's mail unless it is a page of the shop. */
function resumeUrlOf(shop: Shop | undefined, { page }: ChatThread): string | undefined {
  return page !== undefined && shop?.origins?.includes(new URL(page.url).origin) === true ? page.url : undefined
}
