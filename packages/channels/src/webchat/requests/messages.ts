import type { Content, MediaContent, MediaKind, Stored, Transaction } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { toDeletionEvent, toEditEvent, toMessageEvent, toReactionEvent } from '../channel-events.ts'
import { jsonResponse, topicOf, type Answer, type Call } from '../chat.ts'
import { chatUploads, messageKey, type ChatThread, type MessageEntry } from '../threads/collections.ts'
import { clientIdOf, countInQuery, optionalTextOf } from './fields.ts'
import { appendMessage, editMessage, findMessage, reactToMessage, removeMessage } from '../threads/log.ts'
import type { VisitorContent } from '../protocol/content.ts'
import type { MessagePage, PostedMessage } from '../protocol/requests.ts'
import { readJson } from './read-body.ts'
import { readContents } from './read-content.ts'
import { messagesBetween } from '../threads/read-log.ts'
import { invalid, Refusal } from './refusal.ts'
import { showMessage } from '../threads/show.ts'
import { authenticate, threadOf, writeInThread } from '../threads/thread.ts'

/**
 * `POST messages`. The message is kept first, under its id, and told to the desk afterwards: if the process dies in between, the client posts it
 * again, the log recognises it, and the desk is told what the log holds.
 */
export async function postMessage(call: Call): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('messages', claims.thread)
  const body = await readJson(call.request)
  const id = clientIdOf(body)
  const contents = readContents(body)
  const replyTo = optionalTextOf(body, 'replyTo', 100)

  const { thread, entry, isNew } = await writeInThread(call, claims, async (tx) => {
    const stored = await threadOf(tx, claims)
    const known = await findMessage(tx, claims.thread, id)
    if (known !== undefined) return { thread: stored.value, entry: known.value, isNew: false }
    if (replyTo !== undefined && (await findMessage(tx, claims.thread, replyTo)) === undefined) {
      throw new Refusal('not-found', 'the message to answer is not in this thread')
    }
    const content = await toContents(tx, claims.thread, contents)
    return { thread: stored.value, entry: appendMessage(tx, stored, { id, from: 'visitor', content, replyTo }, now), isNew: true }
  })
  if (isNew) backend.signals.send(topicOf(chat, claims.thread))
  const posted: PostedMessage = { id, seq: entry.seq, at: entry.at }
  // What was taken back in the meantime is not told anew.
  const events = entry.removedAt === undefined ? [toMessageEvent(thread, entry)] : []
  return { response: jsonResponse(posted, isNew ? 201 : 200), events }
}

/** `PATCH messages/{id}`: the visitor's own. Repeated with the same words, it is the same edit. */
export async function patchMessage(call: Call, id: string): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('changes', claims.thread)
  const contents = readContents(await readJson(call.request))
  const { thread, edited } = await writeInThread(call, claims, async (tx) => {
    const stored = await threadOf(tx, claims)
    const message = await ownMessage(tx, stored, id)
    if (message.value.removedAt !== undefined) throw new Refusal('conflict', 'the message was taken back')
    const content = await toContents(tx, claims.thread, contents)
    const isSame = JSON.stringify(content) === JSON.stringify(message.value.content)
    return { thread: stored.value, edited: isSame ? message.value : editMessage(tx, stored, message, content, now) }
  })
  backend.signals.send(topicOf(chat, claims.thread))
  return { response: new Response(null, { status: 204 }), events: edited.edited === undefined ? [] : [toEditEvent(thread, edited)] }
}

/** `DELETE messages/{id}`: the visitor's own. */
export async function deleteMessage(call: Call, id: string): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('changes', claims.thread)
  const { thread, removed } = await writeInThread(call, claims, async (tx) => {
    const stored = await threadOf(tx, claims)
    const message = await ownMessage(tx, stored, id)
    return {
      thread: stored.value,
      removed: message.value.removedAt === undefined ? removeMessage(tx, stored, message, now) : message.value,
    }
  })
  backend.signals.send(topicOf(chat, claims.thread))
  return { response: new Response(null, { status: 204 }), events: [toDeletionEvent(thread, removed)] }
}

/** The longest emoji: families with skin tones run to some 35 UTF-16 units. */
const MAX_EMOJI = 64

/** `PUT messages/{id}/reaction`, on any message of the thread. */
export async function putReaction(call: Call, id: string): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('changes', claims.thread)
  const emoji = optionalTextOf(await readJson(call.request), 'emoji', MAX_EMOJI)
  if (emoji !== undefined && !isEmoji(emoji)) throw invalid('emoji', 'expected one emoji')
  const { thread, seq } = await writeInThread(call, claims, async (tx) => {
    const stored = await threadOf(tx, claims)
    const message = await findMessage(tx, claims.thread, id)
    if (message === undefined || message.value.removedAt !== undefined) throw notHere()
    return { thread: stored.value, seq: reactToMessage(tx, stored, message, 'visitor', emoji, now) }
  })
  backend.signals.send(topicOf(chat, claims.thread))
  return { response: new Response(null, { status: 204 }), events: seq === undefined ? [] : [toReactionEvent(thread, id, emoji, seq, now)] }
}

/** One character as people see it, which is a picture, a flag or a keycap. */
function isEmoji(text: string): boolean {
  const [, second] = new Intl.Segmenter('und').segment(text)
  return second === undefined && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(text)
}

const DEFAULT_PAGE = 50
const MAX_PAGE = 100

/** `GET messages`: the newest first. */
export async function listMessages(call: Call): Promise<Answer> {
  const { chat, url, backend } = call
  const claims = await authenticate(call)
  chat.limit('reads', claims.thread)
  const limit = Math.min(countInQuery(url, 'limit') ?? DEFAULT_PAGE, MAX_PAGE)
  if (limit === 0) throw invalid('limit', `expected 1 to ${MAX_PAGE}`)
  const before = countInQuery(url, 'before') ?? Number.MAX_SAFE_INTEGER
  const { entries, seq } = await backend.transact(async (tx) => {
    const { seq: last } = (await threadOf(tx, claims)).value
    // Not beyond `seq`: what came meanwhile comes by the event stream, which goes on behind it.
    return { entries: await messagesBetween(tx, claims.thread, 1, Math.min(before - 1, last), limit + 1), seq: last }
  })
  const messages = await Promise.all(entries.slice(0, limit).map((entry) => showMessage(chat, entry)))
  const page: MessagePage = { messages, more: entries.length > limit, seq }
  return { response: jsonResponse(page) }
}

async function ownMessage(tx: Transaction, thread: Stored<ChatThread>, id: string): Promise<Stored<MessageEntry>> {
  const message = await findMessage(tx, thread.value.id, id)
  if (message === undefined) throw notHere()
  if (message.value.from !== 'visitor') throw new Refusal('forbidden', 'only one’s own messages can be changed')
  return message
}

function notHere(): Refusal {
  return new Refusal('not-found', 'there is no such message in this thread')
}

/** What the visitor says in the desk's words: files by their place in the store. */
async function toContents(tx: Transaction, thread: string, contents: readonly VisitorContent[]): Promise<readonly Content[]> {
  const made: Content[] = []
  for (const [index, content] of contents.entries()) {
    if (content.type !== 'file') {
      made.push(content)
      continue
    }
    const file = (await tx.get(chatUploads, messageKey(thread, content.id)))?.value
    if (file === undefined) throw invalid(`content[${index}].id`, 'expected the id of a file that was uploaded in this thread')
    made.push(
      compact<MediaContent>({
        type: 'media',
        kind: mediaKindOf(file.mimeType),
        source: { in: 'blob', key: file.key },
        mimeType: file.mimeType,
        fileName: file.name,
        sizeBytes: file.sizeBytes,
        caption: content.caption,
      }),
    )
  }
  return made
}

function mediaKindOf(mimeType: string): MediaKind {
  const [main] = mimeType.split('/')
  return main === 'image' || main === 'video' || main === 'audio' ? main : 'file'
}
