import type { CarouselContent, JsonObject, MediaContent, MediaKind, TextContent } from '@crossdesk/core'
import { ALBUM } from './capabilities.ts'
import { rejected, webAddress } from './limits.ts'
import type { TelegramRequest } from './telegram-request.ts'
import { cardWords, renderCaption } from './render-text.ts'

type MediaField = 'photo' | 'animation' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'

/** Telegram's name of each kind of file. */
const FIELDS: Readonly<Record<MediaKind, MediaField>> = {
  image: 'photo',
  video: 'video',
  audio: 'audio',
  voice: 'voice',
  file: 'document',
  sticker: 'sticker',
}

const METHODS: Readonly<Record<MediaField, string>> = {
  photo: 'sendPhoto',
  animation: 'sendAnimation',
  video: 'sendVideo',
  audio: 'sendAudio',
  voice: 'sendVoice',
  document: 'sendDocument',
  sticker: 'sendSticker',
}

/** A file of any kind, with its caption or with other words under it. @throws DeliveryError `rejected` */
export function renderMedia(media: MediaContent, words: TextContent = { type: 'text', text: media.caption ?? '' }): TelegramRequest {
  const field = fieldOf(media)
  if (words.text !== '' && field === 'sticker') throw rejected('content.caption', 'a sticker has none')
  const caption = words.text === '' ? {} : renderCaption(words)
  return { method: METHODS[field], parameters: { [field]: renderFile('content', media), ...caption } }
}

/** The file of an edit. @throws DeliveryError `rejected` */
export function renderInputMedia(media: MediaContent): JsonObject {
  const caption = media.caption === undefined ? {} : renderCaption({ type: 'text', text: media.caption })
  return { type: fieldOf(media), media: renderFile('content', media), ...caption }
}

/** Cards that are pictures with words under them: an album. @throws DeliveryError `rejected` */
export function renderAlbum({ text, cards }: CarouselContent): TelegramRequest {
  if (text !== undefined && text !== '') throw rejected('content.text', 'an album has no text of its own; send it before')
  if (cards.length < ALBUM.min || cards.length > ALBUM.max) {
    throw rejected('content.cards', `expected ${ALBUM.min} to ${ALBUM.max}, got ${cards.length}`)
  }
  const media = cards.map((card, index) => {
    const field = `content.cards[${index}]`
    if (card.media?.kind !== 'image' && card.media?.kind !== 'video') throw rejected(`${field}.media`, 'expected a picture or a film')
    if (card.actions !== undefined && card.actions.length > 0) throw rejected(`${field}.actions`, 'an album has no buttons')
    const words = cardWords(card)
    const caption = words.text === '' ? {} : renderCaption(words)
    // An album takes no animations, so a moving picture stands still there.
    return { type: FIELDS[card.media.kind], media: renderFile(`${field}.media`, card.media), ...caption }
  })
  return { method: 'sendMediaGroup', parameters: { media } }
}

/** Moving pictures are sent apart from still ones, or they would stand still. */
function fieldOf({ kind, animated, mimeType }: MediaContent): MediaField {
  if ((kind === 'image' || kind === 'video') && (animated === true || mimeType === 'image/gif')) return 'animation'
  return FIELDS[kind]
}

function renderFile(field: string, { source }: MediaContent): string {
  switch (source.in) {
    case 'url':
      return webAddress(`${field}.source.url`, source.url)
    case 'platform':
      return source.id
    case 'blob':
      throw rejected(`${field}.source`, 'a file of the blob store has to be served at an address, which Telegram then fetches')
  }
}
