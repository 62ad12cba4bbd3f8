import type { Author, ChannelKind, Collection, Content, Handle, LanguageTag, SubjectRef, TimeZone, Timestamp } from '@crossdesk/core'
import type { Consent, PutDevice, VisitorProfile } from '../protocol/requests.ts'
import { recordSchema } from './record-schema.ts'

/** The conversation of one visitor, or of one signed-in user, with one shop. */
export interface ChatThread {
  /** 128 random bits. Also the value of the visitor's handle. */
  readonly id: string
  readonly channel: ChannelKind
  readonly shop: string
  /** The last place that was given in the log. */
  readonly seq: number
  readonly createdAt: Timestamp
  /** Who signed in. A thread belongs to one user for good. */
  readonly user?: ChatUser
  /** The visitors who wrote here: the thread's own id first, then those of threads that moved here. */
  readonly visitors: readonly string[]
  /** The visitor signed in as a user who has a thread already: what is still said here goes there. */
  readonly movedTo?: string
  readonly profile: VisitorProfile
  readonly locales: readonly LanguageTag[]
  readonly timeZone?: TimeZone
  readonly page?: ChatPage
  readonly consent: Consent
  /** How far the visitor's device has received and the visitor has read. */
  readonly delivered: Progress
  readonly read: Progress
  /** How far the business has read. */
  readonly readByBusiness: number
  readonly devices: readonly PutDevice[]
  /** Tokens that were signed out and have not run out yet. */
  readonly revoked: readonly { readonly token: string; readonly until: Timestamp }[]
}

/** Who signed in, as the shop proved. */
export interface ChatUser {
  readonly handle: Handle
  readonly name?: string
  /** Verified by the shop. */
  readonly email?: string
  /** Verified by the shop, E.164. */
  readonly phone?: string
  readonly locale?: LanguageTag
}

/** Where the visitor was last. */
export interface ChatPage {
  readonly url: string
  readonly title?: string
  readonly referrer?: string
}

/**
 * A place that moves forward. `from` is where the last step began: a receipt that is repeated because its answer was lost finds again what it
 * told.
 */
export interface Progress {
  readonly from: number
  readonly upTo: number
}

/** What every entry of the log has. */
interface EntryBase {
  readonly thread: string
  readonly channel: ChannelKind
  readonly shop: string
  readonly seq: number
  readonly at: Timestamp
}

/** A message as it is now: edits, removals and reactions change it where it lies, and leave an entry of their own. */
export interface MessageEntry extends EntryBase {
  readonly type: 'message'
  readonly id: string
  readonly from: Side
  readonly author?: Author
  /** In the desk's words: files by their place in the blob store. */
  readonly content: readonly Content[]
  readonly replyTo?: string
  readonly edited?: { readonly at: Timestamp; readonly seq: number }
  readonly removedAt?: Timestamp
  /** The last word of each side, also that it took its emoji away. */
  readonly reactions?: { readonly [S in Side]?: { readonly emoji?: string; readonly seq: number } }
}

/** Who wrote or did something. */
export type Side = 'visitor' | 'business'

/** Something kept that happened to a thread. Places rise by one, and the log is read in their order. */
export type LogEntry =
  | MessageEntry
  | (EntryBase & { readonly type: 'edit' | 'removal'; readonly id: string })
  | (EntryBase & { readonly type: 'reaction'; readonly id: string; readonly from: Side; readonly emoji?: string })
  | (EntryBase & { readonly type: 'read'; readonly from: Side; readonly upTo: number })

/** A file that a visitor uploaded. */
export interface UploadRecord {
  readonly thread: string
  readonly channel: ChannelKind
  readonly shop: string
  readonly id: string
  /** Where it lies in the blob store. */
  readonly key: string
  readonly name: string
  readonly mimeType: string
  readonly sizeBytes: number
  readonly at: Timestamp
}

/** Which thread a signed-in user has with a shop. */
export interface UserThread {
  readonly key: string
  readonly user: Handle
  readonly thread: string
}

/** A note of a plug-in that tells visitors who are away what they missed: that a timer is set, or how far it has told. */
export interface AwayNote {
  readonly key: string
  readonly thread: string
  readonly channel: ChannelKind
  readonly shop: string
  /** The place of the message that set the timer, or of the last one that was told. */
  readonly seq: number
}

/** Threads by id. */
export const chatThreads: Collection<ChatThread> = {
  name: 'chat-threads',
  version: 1,
  schema: recordSchema<ChatThread>({
    id: 'string',
    channel: 'string',
    shop: 'string',
    seq: 'number',
    createdAt: 'number',
    user: 'object?',
    visitors: 'list',
    movedTo: 'string?',
    profile: 'object',
    locales: 'list',
    consent: 'object',
    delivered: 'object',
    read: 'object',
    readByBusiness: 'number',
    devices: 'list',
    revoked: 'list',
  }),
  key: (thread) => thread.id,
  indexes: {},
  subject: (thread) => [
    ...(thread.user === undefined ? [] : [{ type: 'handle' as const, handle: thread.user.handle }]),
    ...thread.visitors.map((id) => visitorSubject({ ...thread, thread: id })),
  ],
  retention: 'content',
}

/** What happened in the threads, by place. */
export const chatLog: Collection<LogEntry, 'byPlace' | 'byMessagePlace'> = {
  name: 'chat-log',
  version: 1,
  schema: recordSchema<LogEntry>({ thread: 'string', channel: 'string', shop: 'string', seq: 'number', at: 'number', type: 'string' }),
  key: (entry) => (entry.type === 'message' ? messageKey(entry.thread, entry.id) : `${entry.thread}#${entry.seq}`),
  indexes: {
    byPlace: (entry) => [[entry.thread, entry.seq]],
    byMessagePlace: (entry) => (entry.type === 'message' ? [[entry.thread, entry.seq]] : []),
  },
  columns: {
    byPlace: { thread: 'text', seq: 'number' },
    byMessagePlace: { messageThread: 'text', messageSeq: 'number' },
  },
  subject: (entry) => [visitorSubject(entry)],
  retention: 'content',
}

/** Uploaded files by thread and id. The bytes lie in the blob store under `key`. */
export const chatUploads: Collection<UploadRecord> = {
  name: 'chat-uploads',
  version: 1,
  schema: recordSchema<UploadRecord>({
    thread: 'string',
    channel: 'string',
    shop: 'string',
    id: 'string',
    key: 'string',
    name: 'string',
    mimeType: 'string',
    sizeBytes: 'number',
    at: 'number',
  }),
  key: (file) => messageKey(file.thread, file.id),
  indexes: {},
  subject: (file) => [visitorSubject(file)],
  retention: 'content',
}

/** The threads of signed-in users. */
export const chatUsers: Collection<UserThread> = {
  name: 'chat-users',
  version: 1,
  schema: recordSchema<UserThread>({ key: 'string', user: 'object', thread: 'string' }),
  key: (record) => record.key,
  indexes: {},
  subject: (record) => [{ type: 'handle', handle: record.user }],
  retention: 'content',
}

/** Timers and progress of the plug-ins that tell visitors who are away. */
export const chatAway: Collection<AwayNote> = {
  name: 'chat-away',
  version: 1,
  schema: recordSchema<AwayNote>({ key: 'string', thread: 'string', channel: 'string', shop: 'string', seq: 'number' }),
  key: (note) => note.key,
  indexes: {},
  subject: (note) => [visitorSubject(note)],
  retention: 'content',
}

/** All collections of the web chat and of the app channel, which share them: give the list to the backend once. */
export const chatCollections: readonly Collection<unknown>[] = [chatThreads, chatLog, chatUploads, chatUsers, chatAway]

/** The key of a message or of a file: ids are unique in their thread only. Also the message's id towards the desk. */
export function messageKey(thread: string, id: string): string {
  return `${thread}:${id}`
}

/** The key of a user's thread: one for each shop, also where several shops share their users. */
export function userKey(channel: ChannelKind, shop: string, userId: string): string {
  return JSON.stringify([channel, shop, userId])
}

/** A visitor's handle. Every thread has one, also a signed-in user's, so that erasure finds all that was ever said in it. */
export function visitorHandle(channel: ChannelKind, shop: string, visitor: string): Handle {
  return { kind: `${channel}-visitor`, value: visitor, scope: shop }
}

function visitorSubject({ channel, shop, thread }: Pick<EntryBase, 'channel' | 'shop' | 'thread'>): SubjectRef {
  return { type: 'handle', handle: visitorHandle(channel, shop, thread) }
}
