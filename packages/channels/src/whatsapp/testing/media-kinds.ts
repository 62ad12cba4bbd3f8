import type { MediaKind } from './limits.ts'

/** What WhatsApp takes of each kind (Meta, "Media", Supported Media Types, June 2026). */
interface KindFormats {
  readonly mimeTypes: readonly string[]
  /** Of links; undefined: any. */
  readonly extensions?: readonly string[]
}

/** The formats of each kind; a document may have any extension. */
const MEDIA_FORMATS: Readonly<Record<MediaKind, KindFormats>> = {
  image: { mimeTypes: ['image/jpeg', 'image/png'], extensions: ['jpg', 'jpeg', 'png'] },
  video: { mimeTypes: ['video/mp4', 'video/3gpp'], extensions: ['mp4', '3gp', '3gpp'] },
  audio: {
    mimeTypes: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
    extensions: ['aac', 'amr', 'mp3', 'm4a', 'ogg', 'opus'],
  },
  document: {
    mimeTypes: [
      'application/pdf',
      'text/plain',
      'application/msword',
      'application/vnd.ms-excel',
      'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
  },
  sticker: { mimeTypes: ['image/webp'], extensions: ['webp'] },
}

/** Extensions that say what a file is, though WhatsApp takes it at most as a document. */
const OTHER_EXTENSIONS = 'gif bmp svg tiff avi mov webm mkv wav flac pdf txt doc docx xls xlsx ppt pptx zip exe'.split(' ')

const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(
  Object.values(MEDIA_FORMATS)
    .flatMap(({ extensions }) => extensions ?? [])
    .concat(OTHER_EXTENSIONS),
)

/** The media type without its parameters, in lower case. */
function bareType(mimeType: string): string {
  return (mimeType.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** The kind that uploaded bytes of this type can be sent as. */
export function kindOf(mimeType: string): MediaKind | undefined {
  const type = bareType(mimeType)
  return (Object.keys(MEDIA_FORMATS) as MediaKind[]).find((kind) => MEDIA_FORMATS[kind].mimeTypes.includes(type))
}

/** Whether a link's extension shows that it is of another kind. A link that shows nothing may be anything. */
export function contradictsKind(link: URL, kind: MediaKind): boolean {
  const name = link.pathname.slice(link.pathname.lastIndexOf('/') + 1)
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
  const allowed = MEDIA_FORMATS[kind].extensions
  return allowed !== undefined && KNOWN_EXTENSIONS.has(extension) && !allowed.includes(extension)
}

/** Whether WebP bytes have the animation flag (RFC 9649, section 2.7: VP8X chunk, bit 1 of its flags). */
export function isAnimatedWebp(bytes: Uint8Array): boolean {
  const isExtended = String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X'
  return isExtended && ((bytes[20] ?? 0) & 0x02) !== 0
}
