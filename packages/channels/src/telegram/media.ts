import { CrossdeskError, DeliveryError, type MediaContent } from '@crossdesk/core'
import { declaredBytes, limitStream, tooLarge } from '../wire/bounded-body.ts'
import { isObject, readNumber, readString } from '../wire/read.ts'
import { callMethod, requestFile, type BotLine } from './bot-api.ts'
import { readFailure, toDeliveryError } from './errors.ts'

/** Largest file that a bot can download (Telegram Bot API, "getFile"). */
export const MAX_DOWNLOAD_BYTES: number = 20 * 1024 * 1024

/**
 * Downloads a file that a customer sent: first its path, then the file. The path is good for an hour or so; when it is gone in between, it is
 * asked for once more. The address holds the token, so no redirect is followed and the answer is a new one without address. The body is a
 * stream that ends with `payload-too-large` beyond {@link MAX_DOWNLOAD_BYTES}.
 *
 * @throws CrossdeskError `unsupported` for a file that does not lie on Telegram, `not-found` when it is gone, `payload-too-large`; DeliveryError
 */
export async function fetchMedia(media: MediaContent, line: BotLine): Promise<Response> {
  if (media.source.in !== 'platform') {
    throw new CrossdeskError(
      'unsupported',
      `Expected media that lies on the platform, got one in "${media.source.in}"; fetch that directly.`,
    )
  }
  const { id } = media.source
  const file = (await download(id, line)) ?? (await download(id, line))
  if (file === undefined) throw gone()
  const headers = new Headers()
  const contentType = media.mimeType ?? file.headers.get('content-type')
  // The sender's word goes into a header of ours, where a control character would throw.
  if (contentType !== null && /^[\x20-\x7e]{1,200}$/.test(contentType)) headers.set('content-type', contentType)
  const length = file.headers.get('content-length')
  if (length !== null && file.headers.get('content-encoding') === null) headers.set('content-length', length)
  return new Response(file.body === null ? null : limitStream(file.body, MAX_DOWNLOAD_BYTES), { status: 200, headers })
}

/** The file's answer; undefined when the path that was just told leads nowhere. */
async function download(fileId: string, line: BotLine): Promise<Response | undefined> {
  const response = await requestFile(line, await findPath(fileId, line))
  if (response.ok) {
    if (declaredBytes(response.headers) <= MAX_DOWNLOAD_BYTES) return response
    await response.body?.cancel()
    throw tooLarge(MAX_DOWNLOAD_BYTES)
  }
  await response.body?.cancel()
  if (response.status === 404 || response.status === 410) return undefined
  if (response.status >= 300 && response.status < 400) {
    throw new DeliveryError('unavailable', 'Telegram redirected a download, which is not followed: the address holds the bot token.')
  }
  throw toDeliveryError(readFailure(response.status, undefined, response.headers))
}

async function findPath(fileId: string, line: BotLine): Promise<string> {
  const answer = await callMethod(line, 'getFile', { file_id: fileId })
  if (!answer.ok) {
    const { code, description } = answer.failure
    if (code === 400 && description.includes('too big')) throw tooLarge(MAX_DOWNLOAD_BYTES)
    if (code === 400) throw gone()
    throw toDeliveryError(answer.failure)
  }
  const file = isObject(answer.result) ? answer.result : {}
  if ((readNumber(file, 'file_size') ?? 0) > MAX_DOWNLOAD_BYTES) throw tooLarge(MAX_DOWNLOAD_BYTES)
  const path = readString(file, 'file_path')
  if (path === undefined || !isPlainPath(path)) {
    throw new DeliveryError('unavailable', 'Telegram described the file without a usable "file_path"; ask again later.')
  }
  return path
}

/** Whether a path stays below the bot's own folder. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((segment) => segment !== '' && !/^\.+$/.test(segment))
}

function gone(): CrossdeskError {
  return new CrossdeskError('not-found', 'Telegram does not have this file for this bot: file ids belong to the bot that got them.')
}
