import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { type FileDraft, type MediaDetails, toMediaFields, toPhotoSizes } from './files.ts'
import { factsOf, type MediaKind } from './media-kinds.ts'
import type { MediumInput, MessageInput } from './message-input.ts'
import type { ChatRecord, PlatformState } from './state.ts'
import { type Entity, trimFormatted, withFoundEntities } from './text/entities.ts'

/** The content fields of what somebody writes into a chat: one message, or those of an album. */
export function toContents(state: PlatformState, chat: ChatRecord, input: string | MessageInput): readonly JsonObject[] {
  if (typeof input === 'string') return [toText('text', 'entities', input)]
  if (input.type !== 'album') return [toContent(state, chat, input)]
  const album = { media_group_id: randomText(state.random, DIGITS, 17) }
  return input.items.map((item) => ({ ...album, ...toContent(state, chat, item) }))
}

function toContent(state: PlatformState, chat: ChatRecord, input: Exclude<MessageInput, { type: 'album' }>): JsonObject {
  const medium = (kind: MediaKind, source: MediumInput | undefined, details?: MediaDetails): JsonObject => {
    const bots = [...chat.bots.keys()].map(({ id }) => id)
    const file = state.files.add(toDraft(kind, source), bots)
    return kind === 'photo' ? toPhotoSizes(state.files, file, state.random) : toMediaFields(file, details)
  }
  switch (input.type) {
    case 'text':
      return toText('text', 'entities', input.text, input.entities)
    case 'photo':
    case 'video':
    case 'animation':
    case 'audio':
    case 'voice':
    case 'document':
      return { ...medium(input.type, input.medium), ...toText('caption', 'caption_entities', input.caption ?? '', input.captionEntities) }
    case 'video-note':
      return medium('video_note', input.medium)
    case 'sticker': {
      const { emoji, setName, animated } = input
      return medium('sticker', input.medium, compact<MediaDetails>({ emoji, setName, isAnimated: animated }))
    }
    case 'location':
      return { location: toPlace(input) }
    case 'venue':
      return { location: toPlace(input), venue: { location: toPlace(input), title: input.title, address: input.address } }
    case 'contact':
      return {
        contact: compact<JsonObject>({
          phone_number: input.phone,
          first_name: input.name,
          last_name: input.lastName,
          user_id: input.userId,
        }),
      }
    case 'poll':
      return { poll: toPoll(randomText(state.random, DIGITS, 19), input.question, input.options) }
    case 'dice':
      return { dice: { emoji: input.emoji ?? '🎲', value: input.value } }
    case 'web-app-data':
      return { web_app_data: { data: input.data, button_text: input.buttonText } }
    case 'story':
      return { story: { chat: chat.wire, id: 1 } }
    case 'unsupported':
      return {}
    case 'service':
    case 'raw':
      return input.fields
  }
}

function toText(textKey: string, entitiesKey: string, input: string, marked: readonly Entity[] = []): JsonObject {
  if (input === '') return {}
  const { text, entities } = withFoundEntities(trimFormatted({ text: input, entities: marked }))
  return { [textKey]: text, ...(entities.length === 0 ? {} : { [entitiesKey]: entities }) }
}

function toPlace(place: { readonly latitude: number; readonly longitude: number; readonly livePeriod?: number }): JsonObject {
  return compact<JsonObject>({ latitude: place.latitude, longitude: place.longitude, live_period: place.livePeriod })
}

function toPoll(id: string, question: string, options: readonly string[]): JsonObject {
  return {
    id,
    question,
    options: options.map((text) => ({ text, voter_count: 0 })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: 'regular',
    allows_multiple_answers: false,
  }
}

function toDraft(kind: MediaKind, source: MediumInput = {}): FileDraft {
  const { bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), mimeType = factsOf(kind).mimeType, ...rest } = source
  return { sizeBytes: bytes.length, ...rest, kind, bytes, mimeType }
}
