import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../../wire/compact.ts'
import { DIGITS, randomText } from '../../../testing/random-text.ts'
import { isObject, readString } from '../../../wire/read.ts'
import { type Arguments, integerArgument, jsonArgument, numberArgument, textArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import { findChat } from '../chats.ts'
import { type MediaDetails, type StoredFile, toMediaFields, toPhotoSizes } from '../files.ts'
import { type FileReading, readFile, readFileValue } from '../input-file.ts'
import { factsOf, MEDIA_KINDS, type MediaKind } from '../media-kinds.ts'
import { contentOf, findMessage, toWire } from '../messages.ts'
import type { MessageRecord, PlatformState } from '../state.ts'
import { readCaption, readMessageText } from '../text/formatted-text.ts'
import { deliver } from './deliver.ts'
import type { Method, MethodCall, MethodContext, Methods } from './method.ts'

/** sendMessage, sendPhoto and their kin. */
export function createSendMethods(context: MethodContext): Methods {
  const { state, web } = context

  const sendOne = (call: MethodCall, content: JsonObject) => wireOf(deliver(context, call, [content])[0])

  const sendMedium =
    (kind: MediaKind): Method =>
    async (call) => {
      const caption = factsOf(kind).hasCaption ? captionFields(call.args, state) : {}
      const file = await readFile({ state, web, ...call }, kind, kind)
      return sendOne(call, { ...toContent(state, file, readDetails(call.args)), ...caption })
    }

  return {
    sendmessage: (call) => sendOne(call, textFields(call.args, state)),
    ...Object.fromEntries(MEDIA_KINDS.map((kind) => [`send${kind.replace('_', '')}`, sendMedium(kind)])),
    sendlocation: (call) => sendOne(call, { location: readLocation(call.args) }),
    sendvenue: (call) => sendOne(call, readVenue(call.args)),
    sendcontact: (call) => sendOne(call, { contact: readContact(call.args) }),
    async sendmediagroup(call) {
      const contents = await readAlbum({ state, web, ...call })
      return deliver(context, call, contents).map((message) => toWire(message))
    },
    copymessage(call) {
      const from = findChat(state, call.bot, textArgument(call.args, 'from_chat_id'))
      const original = findMessage(state, from, integerArgument(call.args, 'message_id'), 'message to copy')
      const caption = call.args.values['caption'] === undefined ? {} : captionFields(call.args, state)
      const [copy] = deliver(context, call, [{ ...contentOf(original), ...caption }])
      return { message_id: copy?.messageId ?? 0 }
    },
  }
}

function wireOf(message: MessageRecord | undefined): JsonObject {
  return message === undefined ? {} : toWire(message)
}

/** `text` and `entities` of a request. */
export function textFields(args: Arguments, state: PlatformState): JsonObject {
  const { text, entities } = readMessageText(args, state.limits)
  return { text, ...(entities.length === 0 ? {} : { entities }) }
}

/** `caption` and `caption_entities` of a request, or of one entry of an album. */
export function captionFields(args: Arguments, state: PlatformState): JsonObject {
  const { text, entities } = readCaption(args, state.limits)
  return text === '' ? {} : { caption: text, ...(entities.length === 0 ? {} : { caption_entities: entities }) }
}

/** The fields of a message that shows a file. */
export function toContent(state: PlatformState, file: StoredFile, details: MediaDetails): JsonObject {
  return file.kind === 'photo' ? toPhotoSizes(state.files, file, state.random) : toMediaFields(file, details)
}

function readDetails(args: Arguments): MediaDetails {
  return compact<MediaDetails>({
    emoji: textArgument(args, 'emoji') || undefined,
    title: textArgument(args, 'title') || undefined,
    performer: textArgument(args, 'performer') || undefined,
  })
}

function readLocation(args: Arguments): JsonObject {
  const latitude = numberArgument(args, 'latitude') ?? refuse('latitude is empty')
  const longitude = numberArgument(args, 'longitude') ?? refuse('longitude is empty')
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) refuse('wrong latitude or longitude specified')
  const livePeriod = integerArgument(args, 'live_period')
  // "sendLocation", live_period: 60 to 86400 seconds, or 0x7FFFFFFF for no end.
  if (livePeriod !== undefined && livePeriod !== 0x7fffffff && (livePeriod < 60 || livePeriod > 86_400))
    refuse('wrong live_period specified')
  return compact<JsonObject>({ latitude, longitude, live_period: livePeriod })
}

function readVenue(args: Arguments): JsonObject {
  const location = readLocation(args)
  const title = textArgument(args, 'title') || refuse('VENUE_TITLE_EMPTY')
  const address = textArgument(args, 'address')
  // "Message", venue: the location is repeated beside it.
  return { location, venue: { location, title, address } }
}

function readContact(args: Arguments): JsonObject {
  return compact<JsonObject>({
    phone_number: textArgument(args, 'phone_number') || refuse('PHONE_NUMBER_INVALID'),
    first_name: textArgument(args, 'first_name') || refuse('first name must be non-empty'),
    last_name: textArgument(args, 'last_name') || undefined,
    vcard: textArgument(args, 'vcard') || undefined,
  })
}

const ALBUM_KINDS: ReadonlySet<string> = new Set(['photo', 'video', 'audio', 'document'])

/** The media of an album: 2 to 10; documents and sounds are not mixed with other kinds ("sendMediaGroup"). */
async function readAlbum(reading: FileReading & MethodCall): Promise<readonly JsonObject[]> {
  const { state, args } = reading
  const media = jsonArgument(args, 'media', 'media')
  if (!Array.isArray(media)) return refuse('expected an Array of InputMedia')
  if (media.length < 2) refuse('too few messages to send as an album')
  if (media.length > 10) refuse('too many messages to send as an album')
  const entries = media.map((entry: unknown) => readInputMedium(entry, args, ALBUM_KINDS))
  const kinds = new Set(entries.map(({ kind }) => kind))
  for (const alone of ['document', 'audio'] as const) {
    if (kinds.has(alone) && kinds.size > 1) refuse(`${alone} can't be mixed with other media types`)
  }
  const album = { media_group_id: randomText(state.random, DIGITS, 17) }
  const contents: JsonObject[] = []
  for (const { kind, value, fields } of entries) {
    const caption = captionFields(fields, state)
    const file = await readFileValue(reading, value, kind)
    contents.push({ ...album, ...toContent(state, file, readDetails(fields)), ...caption })
  }
  return contents
}

/** An `InputMedia` object: its kind, its file, and its fields as if they were a request. */
export function readInputMedium(
  entry: unknown,
  args: Arguments,
  kinds: ReadonlySet<string>,
): { readonly kind: MediaKind; readonly value: string; readonly fields: Arguments } {
  const problem = "can't parse InputMedia: "
  if (!isObject(entry)) return refuse(`${problem}expected an Object`)
  const type = readString(entry, 'type') ?? ''
  const kind = MEDIA_KINDS.find((known) => known === type && kinds.has(known)) ?? refuse(`${problem}type "${type}" is unsupported`)
  return { kind, value: readString(entry, 'media') ?? refuse(`${problem}media not found`), fields: { values: entry, files: args.files } }
}
