import { type Arguments, integerArgument, textArgument } from './arguments.ts'
import { BotApiError, refuse } from './bot-api-error.ts'
import type { BotRecord } from './bots.ts'
import type { FileDraft, StoredFile } from './files.ts'
import { type ImageSize, isPhotoSize, looksLikeImage, sizeOfImage } from './image-size.ts'
import { factsOf, fitsByUrl, type MediaKind, typeOfPath } from './media-kinds.ts'
import type { PlatformState } from './state.ts'

/** Fetches what a bot sends by URL. */
export type Web = (url: string) => Promise<Response>

/** What reading a file of a request needs. */
export interface FileReading {
  readonly state: PlatformState
  readonly bot: BotRecord
  /** The request, whose parts `attach://` names. */
  readonly args: Arguments
  /** Absent: every address is a small file whose type its path tells. */
  readonly web: Web | undefined
}

const NOT_A_FILE = 'wrong file identifier/HTTP URL specified'

/** The file under a parameter: uploaded, by URL or by `file_id` ("Sending files"). Rejects with the platform's refusal. */
export async function readFile(reading: FileReading, name: string, kind: MediaKind): Promise<StoredFile> {
  const { args } = reading
  const uploaded = args.files.get(name)
  if (uploaded !== undefined) return storeUpload(reading, uploaded, kind)
  const value = textArgument(args, name)
  return value === '' ? refuse(`there is no ${kind.replace('_', ' ')} in the request`) : readFileValue(reading, value, kind)
}

/** The file that a text stands for: `attach://part`, an address, or a `file_id`. */
export async function readFileValue(reading: FileReading, value: string, kind: MediaKind): Promise<StoredFile> {
  const { state, bot, args } = reading
  if (value.startsWith('attach://')) {
    const part = args.files.get(value.slice('attach://'.length))
    return part === undefined ? refuse(NOT_A_FILE) : storeUpload(reading, part, kind)
  }
  if (/^https?:\/\//i.test(value)) return storeFromWeb(reading, value, kind)
  const known = state.files.get(value, bot.id)
  // "Sending by file_id": the type of a file cannot change.
  return known === undefined || known.kind !== kind ? refuse(NOT_A_FILE) : known
}

async function storeUpload(reading: FileReading, part: File, kind: MediaKind): Promise<StoredFile> {
  const { limits } = reading.state
  if (part.size > limits.uploadBytes) throw new BotApiError(413)
  if (part.size === 0) refuse('file must be non-empty')
  if (kind === 'photo' && part.size > limits.photoUploadBytes) refuse('file is too big')
  const bytes = new Uint8Array(await part.arrayBuffer())
  const mimeType = part.type || (typeOfPath(part.name) ?? factsOf(kind).mimeType)
  return store(reading, { kind, bytes, sizeBytes: bytes.length, mimeType, ...(part.name === '' ? {} : { fileName: part.name }) })
}

async function storeFromWeb(reading: FileReading, url: string, kind: MediaKind): Promise<StoredFile> {
  // "sendVideoNote": by URL is not supported.
  if (kind === 'video_note' || !URL.canParse(url)) return refuse(NOT_A_FILE)
  const { limits } = reading.state
  const { pathname } = new URL(url)
  const fetched = await fetchFrom(reading.web, url)
  const mimeType = fetched?.mimeType ?? typeOfPath(pathname)
  if (mimeType !== undefined && !fitsByUrl(kind, mimeType)) refuse('wrong type of the web page content')
  const bytes = fetched?.bytes
  if ((bytes?.length ?? 0) > (kind === 'photo' ? limits.photoUrlBytes : limits.urlBytes)) refuse(NOT_A_FILE)
  const fileName = pathname.slice(pathname.lastIndexOf('/') + 1)
  return store(reading, {
    kind,
    sizeBytes: bytes?.length ?? 1_000,
    mimeType: mimeType ?? factsOf(kind).mimeType,
    url,
    ...(bytes === undefined ? {} : { bytes }),
    ...(fileName === '' ? {} : { fileName }),
  })
}

async function fetchFrom(
  web: Web | undefined,
  url: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mimeType: string | undefined } | undefined> {
  if (web === undefined) return undefined
  const response = await web(url).catch(() => undefined)
  if (response?.ok !== true) return refuse('failed to get HTTP URL content')
  const mimeType = response.headers.get('content-type')?.split(';', 1)[0]?.trim()
  return { bytes: new Uint8Array(await response.arrayBuffer()), mimeType }
}

function store({ state, bot, args }: FileReading, draft: FileDraft): StoredFile {
  const size = draft.kind === 'photo' ? photoSize(draft) : undefined
  const duration = integerArgument(args, 'duration')
  return state.files.add({ ...draft, ...size, ...(duration === undefined ? {} : { duration }) }, [bot.id])
}

/** Checks that a photo is a picture of a possible size. */
function photoSize({ bytes }: FileDraft): ImageSize | undefined {
  if (bytes === undefined) return undefined
  if (!looksLikeImage(bytes)) return refuse('IMAGE_PROCESS_FAILED')
  const size = sizeOfImage(bytes)
  return size === undefined || isPhotoSize(size) ? size : refuse('PHOTO_INVALID_DIMENSIONS')
}
