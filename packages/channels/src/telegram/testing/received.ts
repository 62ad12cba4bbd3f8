import type { JsonObject, Timestamp } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { readArray, readObject, readObjects, readString } from '../../wire/read.ts'
import { MEDIA_KINDS, type MediaKind } from './media-kinds.ts'
import { toWire } from './messages.ts'
import type { MessageRecord, PlatformState } from './state.ts'
import type { Entity } from './text/entities.ts'

/** Something that the person can press. */
export interface ReceivedButton {
  readonly title: string
  /** `text`: of the keyboard below the chat; pressing it writes its title. */
  readonly type: 'callback' | 'url' | 'web-app' | 'text' | 'contact-request' | 'location-request' | 'other'
  /** What the bot gets back. */
  readonly data?: string
  readonly url?: string
}

/** A medium of a message. */
export interface ReceivedMedium {
  readonly kind: MediaKind
  readonly fileId: string
  readonly mimeType: string
  readonly sizeBytes: number
  readonly fileName?: string
  /** What was uploaded; absent for a medium that came by URL and was not fetched. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** Where the platform got it. */
  readonly url?: string
}

/** A message on the person's phone, as it is now. */
export interface ReceivedMessage {
  /** `chat:message`. */
  readonly id: string
  readonly chatId: number
  /** User id of the bot or the business owner. */
  readonly from: number
  readonly at: Timestamp
  /** Text or caption. */
  readonly text?: string
  readonly entities: readonly Entity[]
  readonly media?: ReceivedMedium
  /** Rows of buttons inside the message. */
  readonly buttons: readonly (readonly ReceivedButton[])[]
  /** Rows of the keyboard below the chat; empty: it was removed; absent: it stayed as it was. */
  readonly keyboard?: readonly (readonly ReceivedButton[])[]
  readonly replyTo?: string
  /** Media of one album share it. */
  readonly albumId?: string
  readonly edited: boolean
  readonly deleted: boolean
  /** The message as `Message` of the Bot API. */
  readonly content: JsonObject
}

/** A message as its receiver sees it. */
export function toReceived(state: PlatformState, message: MessageRecord): ReceivedMessage {
  const { body, markup, chat } = message
  const rows = markup?.type === 'inline' || markup?.type === 'keyboard' ? markup.rows.map((row) => row.map(toButton)) : []
  return compact<ReceivedMessage>({
    id: message.id,
    chatId: chat.id,
    from: message.authorId,
    at: message.at,
    text: readString(body, 'text') ?? readString(body, 'caption'),
    entities: (readArray(body, 'entities') ?? readArray(body, 'caption_entities') ?? []) as readonly Entity[],
    media: toMedium(state, message),
    buttons: markup?.type === 'inline' ? rows : [],
    keyboard: markup?.type === 'keyboard' || markup?.type === 'remove' ? rows : undefined,
    replyTo: message.replyTo?.id,
    albumId: readString(body, 'media_group_id'),
    edited: body['edit_date'] !== undefined,
    deleted: message.deleted,
    content: toWire(message),
  })
}

function toButton(button: JsonObject): ReceivedButton {
  const url = readString(button, 'url') ?? readString(readObject(button, 'web_app') ?? {}, 'url')
  return compact<ReceivedButton>({
    title: readString(button, 'text') ?? '',
    type: typeOf(button),
    data: readString(button, 'callback_data'),
    url,
  })
}

function typeOf(button: JsonObject): ReceivedButton['type'] {
  if (button['url'] !== undefined) return 'url'
  if (button['callback_data'] !== undefined) return 'callback'
  if (button['web_app'] !== undefined) return 'web-app'
  if (button['request_contact'] === true) return 'contact-request'
  if (button['request_location'] === true) return 'location-request'
  return Object.keys(button).length === 1 ? 'text' : 'other'
}

function toMedium(state: PlatformState, { body, chat }: MessageRecord): ReceivedMedium | undefined {
  // An animation repeats as document, so it is looked for before.
  const kind = MEDIA_KINDS.find((candidate) => body[candidate] !== undefined)
  if (kind === undefined) return undefined
  const sizes = kind === 'photo' ? readObjects(body, kind) : [readObject(body, kind) ?? {}]
  const largest = sizes.reduce((best, size) => (Number(size['width']) > Number(best['width']) ? size : best), sizes[0] ?? {})
  const fileId = readString(largest, 'file_id') ?? ''
  const file = [...chat.bots.keys()].map(({ id }) => state.files.get(fileId, id)).find((known) => known !== undefined)
  if (file === undefined) return undefined
  const { mimeType, sizeBytes, fileName, bytes, url } = file
  return compact<ReceivedMedium>({ kind, fileId, mimeType, sizeBytes, fileName, bytes, url })
}
