/** Kinds of media that have their own field in `Message`. */
export type MediaKind = 'photo' | 'video' | 'animation' | 'audio' | 'voice' | 'video_note' | 'document' | 'sticker'

/** What a kind is when nothing more is said. */
export interface KindFacts {
  readonly mimeType: string
  /** Folder and ending of the path that getFile gives. */
  readonly folder: string
  readonly extension: string
  /** May have a caption ("Message", caption). */
  readonly hasCaption: boolean
}

const KINDS: Readonly<Record<MediaKind, KindFacts>> = {
  photo: { mimeType: 'image/jpeg', folder: 'photos', extension: 'jpg', hasCaption: true },
  video: { mimeType: 'video/mp4', folder: 'videos', extension: 'mp4', hasCaption: true },
  animation: { mimeType: 'video/mp4', folder: 'animations', extension: 'mp4', hasCaption: true },
  audio: { mimeType: 'audio/mpeg', folder: 'music', extension: 'mp3', hasCaption: true },
  voice: { mimeType: 'audio/ogg', folder: 'voice', extension: 'oga', hasCaption: true },
  video_note: { mimeType: 'video/mp4', folder: 'video_notes', extension: 'mp4', hasCaption: false },
  document: { mimeType: 'application/octet-stream', folder: 'documents', extension: 'bin', hasCaption: true },
  sticker: { mimeType: 'image/webp', folder: 'stickers', extension: 'webp', hasCaption: false },
}

/** Every kind of media. */
export const MEDIA_KINDS: readonly MediaKind[] = Object.keys(KINDS) as MediaKind[]

/** What is known of a kind. */
export function factsOf(kind: MediaKind): KindFacts {
  return KINDS[kind]
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
  ['mp4', 'video/mp4'],
  ['mpeg', 'video/mpeg'],
  ['webm', 'video/webm'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['wav', 'audio/wav'],
  ['pdf', 'application/pdf'],
  ['zip', 'application/zip'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
  ['html', 'text/html'],
])

/** The media type that the end of a path tells; undefined when it tells none. */
export function typeOfPath(path: string): string | undefined {
  return TYPES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}

/**
 * Whether the platform takes a type for a kind by URL: only OGG as voice, only GIF, PDF and ZIP as document ("Sending files", "Sending by
 * URL").
 */
export function fitsByUrl(kind: MediaKind, type: string): boolean {
  if (kind === 'photo') return type.startsWith('image/')
  if (kind === 'voice') return type === 'audio/ogg'
  if (kind === 'audio') return type.startsWith('audio/')
  if (kind === 'video') return type.startsWith('video/')
  if (kind === 'document') return ['application/pdf', 'application/zip', 'image/gif'].includes(type)
  return kind !== 'animation' || ['image/gif', 'video/mp4'].includes(type)
}
