import type { JsonObject, LocationContent, MediaContent, MediaKind, TextContent } from '@crossdesk/core'
import { whatsappMarkup } from '@crossdesk/core/markup'
import { compact } from '../wire/compact.ts'
import { MAX_BODY, MAX_TEXT, MEDIA } from './capabilities.ts'
import { limited, rejected, webAddress } from './limits.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/** WhatsApp's type of each kind of file. A voice note is an `audio` with a flag. */
const MEDIA_TYPES: Readonly<Record<MediaKind, string>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  voice: 'audio',
  file: 'document',
  sticker: 'sticker',
}

/** A text; with a preview of the page when it holds a link. @throws DeliveryError `rejected` */
export function renderText(content: TextContent): WhatsAppMessage {
  // Looked at before the markup is made, so that an endless text costs nothing.
  limited('content.text', content.text, MAX_TEXT)
  const body = limited('content.text with its markup', whatsappMarkup.render(content), MAX_TEXT)
  return { type: 'text', text: { body, preview_url: /https?:\/\//i.test(body) } }
}

/** A file of any kind. @throws DeliveryError `rejected` */
export function renderMedia(content: MediaContent): WhatsAppMessage {
  const type = MEDIA_TYPES[content.kind]
  const caption = content.caption
  if (caption !== undefined && !MEDIA[content.kind].caption) throw rejected('content.caption', `a file of kind ${content.kind} has none`)
  const file = compact<JsonObject>({
    ...renderFile('content', content),
    caption: caption === undefined ? undefined : limited('content.caption', caption, MAX_BODY),
    voice: content.kind === 'voice' ? true : undefined,
  })
  return { type, [type]: file }
}

/**
 * A file as it stands inside headers and templates: `{ type: 'image', image: { link } }`.
 *
 * @param field how errors name it
 * @throws DeliveryError `rejected` for kinds other than picture, film and document
 */
export function renderHeaderFile(field: string, media: MediaContent): WhatsAppMessage {
  if (media.kind !== 'image' && media.kind !== 'video' && media.kind !== 'file') {
    throw rejected(`${field}.kind`, `expected image, video or file, got ${media.kind}`)
  }
  const type = MEDIA_TYPES[media.kind]
  return { type, [type]: renderFile(field, media) }
}

/** A point on the map. @throws DeliveryError `rejected` */
export function renderLocation(content: LocationContent): JsonObject {
  if (!(Math.abs(content.latitude) <= 90)) throw rejected('content.latitude', 'expected -90 to 90 degrees')
  if (!(Math.abs(content.longitude) <= 180)) throw rejected('content.longitude', 'expected -180 to 180 degrees')
  return compact<JsonObject>({ latitude: content.latitude, longitude: content.longitude, name: content.name, address: content.address })
}

function renderFile(field: string, { kind, source, fileName }: MediaContent): JsonObject {
  const filename = kind === 'file' ? fileName : undefined
  switch (source.in) {
    case 'url':
      return compact<JsonObject>({ link: webAddress(`${field}.source.url`, source.url), filename })
    case 'platform':
      return compact<JsonObject>({ id: source.id, filename })
    case 'blob':
      throw rejected(`${field}.source`, 'a file of the blob store has to be uploaded first, see uploadMedia')
  }
}
