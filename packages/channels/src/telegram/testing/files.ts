import type { Clock, JsonObject, Random, Timestamp } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { randomText } from '../../testing/random-text.ts'
import { factsOf, type MediaKind } from './media-kinds.ts'

/** What a medium is made of. */
export interface FileDraft {
  readonly kind: MediaKind
  /** Absent for a file whose bytes nobody will ask for. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly sizeBytes: number
  readonly mimeType: string
  readonly fileName?: string
  /** Where the platform got it. */
  readonly url?: string
  /** Default 800. */
  readonly width?: number
  /** Default 600. */
  readonly height?: number
  /** Seconds. Default 1. */
  readonly duration?: number
}

/** A file on the platform. */
export interface StoredFile extends FileDraft {
  readonly fileId: string
  readonly uniqueId: string
  readonly path: string
  /** Ids of the bots that know it: a `file_id` works for them only ("Sending files"). */
  readonly bots: ReadonlySet<number>
}

/** The files of the platform. */
export interface FileStore {
  add(draft: FileDraft, bots: Iterable<number>): StoredFile
  get(fileId: string, botId: number): StoredFile | undefined
  /** The path of a file, whose address lives a while from now. */
  open(file: StoredFile, botId: number): string
  /** The file at a path; undefined when its address is unknown or expired. */
  at(path: string, botId: number): StoredFile | undefined
}

const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Files in memory. */
export function createFileStore(clock: Pick<Clock, 'now'>, random: Random, urlLifeMs: number): FileStore {
  const files = new Map<string, StoredFile>()
  const addresses = new Map<string, { readonly file: StoredFile; readonly expiresAt: Timestamp }>()
  return {
    add(draft, bots) {
      const { folder, extension } = factsOf(draft.kind)
      const file: StoredFile = {
        ...draft,
        fileId: `Ag${randomText(random, BASE64_URL, 54)}`,
        uniqueId: `Aw${randomText(random, BASE64_URL, 13)}`,
        path: `${folder}/file_${files.size}.${draft.fileName?.split('.').at(-1) ?? extension}`,
        bots: new Set(bots),
      }
      files.set(file.fileId, file)
      return file
    },
    get(fileId, botId) {
      const file = files.get(fileId)
      return file?.bots.has(botId) === true ? file : undefined
    },
    open(file, botId) {
      addresses.set(`${botId}/${file.path}`, { file, expiresAt: clock.now() + urlLifeMs })
      return file.path
    },
    at(path, botId) {
      const address = addresses.get(`${botId}/${path}`)
      return address === undefined || address.expiresAt <= clock.now() ? undefined : address.file
    },
  }
}

/** The fields that every file has ("PhotoSize", "Video", …). */
function fileFields({ fileId, uniqueId, sizeBytes }: StoredFile): JsonObject {
  return { file_id: fileId, file_unique_id: uniqueId, file_size: sizeBytes }
}

/** What of a sticker or a sound only its sender knows. */
export interface MediaDetails {
  readonly emoji?: string
  readonly setName?: string
  readonly isAnimated?: boolean
  readonly isVideo?: boolean
  readonly title?: string
  readonly performer?: string
}

/** The field of `Message` that shows a file; animations repeat as document ("Message", animation). Photos: {@link toPhotoSizes}. */
export function toMediaFields(file: StoredFile, details: MediaDetails = {}): JsonObject {
  const { mimeType, fileName, width = 800, height = 600, duration = 1 } = file
  const base = fileFields(file)
  const named = compact<JsonObject>({ file_name: fileName, mime_type: mimeType })
  switch (file.kind) {
    case 'photo':
      return { photo: [{ ...base, width, height }] }
    case 'video':
      return { video: { duration, width, height, ...named, ...base } }
    case 'animation':
      return { animation: { ...named, duration, width, height, ...base }, document: { ...named, ...base } }
    case 'audio':
      return { audio: { duration, ...named, ...compact<JsonObject>({ title: details.title, performer: details.performer }), ...base } }
    case 'voice':
      return { voice: { duration, mime_type: mimeType, ...base } }
    case 'video_note':
      return { video_note: { duration, length: Math.min(width, height), ...base } }
    case 'document':
      return { document: { ...named, ...base } }
    case 'sticker': {
      const { emoji, setName, isAnimated = false, isVideo = false } = details
      const set = compact<JsonObject>({ emoji, set_name: setName })
      return { sticker: { width: 512, height: 512, ...set, is_animated: isAnimated, is_video: isVideo, type: 'regular', ...base } }
    }
  }
}

/** Widths of the smaller copies that the platform makes of a photo. */
const COPIES = [90, 320]

/** A photo in its sizes. Their order is not promised, so it changes: whoever wants the largest must look ("PhotoSize"). */
export function toPhotoSizes(store: FileStore, photo: StoredFile, random: Random): JsonObject {
  const { width = 800, height = 600 } = photo
  const copies = COPIES.filter((edge) => edge < width).map((edge) => {
    const draft = { ...photo, width: edge, height: Math.max(1, Math.round((height * edge) / width)) }
    return store.add({ ...draft, sizeBytes: Math.max(1, Math.round((photo.sizeBytes * edge) / width)) }, photo.bots)
  })
  const sizes = [...copies, photo].flatMap((file) => toMediaFields(file)['photo'] as readonly JsonObject[])
  const turn = Math.floor(random.next() * sizes.length)
  return { photo: [...sizes.slice(turn), ...sizes.slice(0, turn)] }
}
