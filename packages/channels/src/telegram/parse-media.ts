import type { Content, JsonObject, MediaContent, MediaKind } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readBoolean, readId, readNumber, readObject, readObjects, readString } from '../wire/read.ts'

/** A file that stands in a field of a message, with the message's caption. */
export function parseFile(message: JsonObject, field: string, kind: MediaKind): MediaContent | undefined {
  const file = readObject(message, field)
  return file && toMedia(file, kind, message)
}

/** A GIF or a film without sound. */
export function parseAnimation(message: JsonObject): MediaContent | undefined {
  const media = parseFile(message, 'animation', 'video')
  return media && { ...media, animated: true }
}

/** The largest size of a picture; in which order the sizes come is not promised. */
export function parsePhoto(message: JsonObject): MediaContent | undefined {
  let largest: JsonObject | undefined
  let largestArea = -1
  for (const size of readObjects(message, 'photo')) {
    const area = (readNumber(size, 'width') ?? 0) * (readNumber(size, 'height') ?? 0)
    if (area > largestArea && readId(size, 'file_id') !== undefined) {
      largest = size
      largestArea = area
    }
  }
  return largest && toMedia(largest, 'image', message)
}

/** Pictures and films that were bought; undefined when one is only a preview, which holds no file. */
export function parsePaidMedia(message: JsonObject): readonly Content[] | undefined {
  const items = readObjects(readObject(message, 'paid_media') ?? {}, 'paid_media')
  const media: MediaContent[] = []
  for (const item of items) {
    // The caption belongs to all of them; the first one carries it, as in an album.
    const parts = media.length === 0 ? { ...item, caption: message['caption'] ?? null } : item
    const file = item['type'] === 'photo' ? parsePhoto(parts) : parseFile(parts, 'video', 'video')
    if (file === undefined) return undefined
    media.push(file)
  }
  return media.length === 0 ? undefined : media
}

function toMedia(file: JsonObject, kind: MediaKind, message: JsonObject): MediaContent | undefined {
  const id = readId(file, 'file_id')
  if (id === undefined) return undefined
  const seconds = readNumber(file, 'duration')
  // A round film is as wide as it is high and says so once.
  const side = readNumber(file, 'length')
  const isMoving = readBoolean(file, 'is_animated') === true || readBoolean(file, 'is_video') === true
  return compact<MediaContent>({
    type: 'media',
    kind,
    source: { in: 'platform', id },
    mimeType: readString(file, 'mime_type'),
    fileName: readString(file, 'file_name'),
    sizeBytes: readNumber(file, 'file_size'),
    widthPx: readNumber(file, 'width') ?? side,
    heightPx: readNumber(file, 'height') ?? side,
    durationMs: seconds === undefined ? undefined : seconds * 1000,
    caption: readString(message, 'caption'),
    altText: kind === 'sticker' ? readString(file, 'emoji') : undefined,
    animated: isMoving ? true : undefined,
  })
}
