import type { BlobStore } from '@crossdesk/core'
import { declaredBytes } from '../../wire/bounded-body.ts'
import { jsonResponse, type Answer, type Call } from '../chat.ts'
import { chatUploads, messageKey, type UploadRecord } from '../threads/collections.ts'
import { isClientId } from './fields.ts'
import { cleanFileName } from '../files/file-name.ts'
import { storeUpload } from '../files/store-upload.ts'
import { DEFAULT_FILES } from '../options.ts'
import type { StoredFile } from '../protocol/requests.ts'
import { randomId } from '../identity/random-id.ts'
import { invalid, Refusal } from './refusal.ts'
import { mediaAddress } from '../threads/show.ts'
import { authenticate, threadOf } from '../threads/thread.ts'
import { readTicket } from '../identity/ticket.ts'

/** `PUT files/{id}`: the body is the file. 201 the first time; 200, and the body is left unread, when it was there already. */
export async function putFile(call: Call, id: string): Promise<Answer> {
  const { chat, shop, backend, request, url, now } = call
  const claims = await authenticate(call)
  chat.limit('uploads', claims.thread)
  if (!isClientId(id)) throw invalid('id', 'expected 16 to 64 random characters of A-Za-z0-9_-')
  const name = cleanFileName(url.searchParams.get('name') ?? 'file')
  const blobs = blobsOf(backend.blobs)
  if (shop.files === false) throw new Refusal('forbidden', 'this shop takes no files')
  const { maxBytes, types } = { ...DEFAULT_FILES, ...shop.files }
  if (declaredBytes(request.headers) > maxBytes) throw new Refusal('payload-too-large', `expected at most ${maxBytes} bytes`)

  const recordKey = messageKey(claims.thread, id)
  const known = await backend.transact(async (tx) => {
    await threadOf(tx, claims)
    return (await tx.get(chatUploads, recordKey))?.value
  })
  if (known !== undefined || request.body === null) {
    await request.body?.cancel()
    if (known === undefined) throw invalid('', 'expected a file in the body')
    return { response: jsonResponse(await toStoredFile(call, known)) }
  }

  const key = `${chat.kind}/${claims.thread}/${randomId()}`
  const claimedType = request.headers.get('content-type') ?? undefined
  const { contentType, sizeBytes } = await storeUpload(blobs, { body: request.body, claimedType, maxBytes, types, key })
  const file: UploadRecord = {
    thread: claims.thread,
    channel: chat.kind,
    shop: shop.id,
    id,
    key,
    name,
    mimeType: contentType,
    sizeBytes,
    at: now,
  }
  // The same id may have been uploaded meanwhile: the first one stays.
  const kept = await backend.transact(async (tx) => {
    const other = await tx.get(chatUploads, recordKey)
    if (other === undefined) tx.put(chatUploads, file, 'absent')
    return other?.value ?? file
  })
  if (kept !== file) await blobs.remove(key)
  return { response: jsonResponse(await toStoredFile(call, kept), kept === file ? 201 : 200) }
}

/** `GET files/{ticket}`: the address is proof enough, for the browser's `<img>` sends no header. */
export async function getFile({ chat, shop, backend, now }: Call, ticket: string): Promise<Answer> {
  const { key, mimeType, name } = await readTicket(ticket, shop.id, now, chat.tickets)
  const blob = await blobsOf(backend.blobs).get(key)
  if (blob === undefined) throw new Refusal('not-found', 'the file is gone')
  const isShown = /^(?:image|audio|video)\//.test(mimeType) && mimeType !== 'image/svg+xml'
  const headers = {
    'content-type': mimeType,
    'content-length': String(blob.info.sizeBytes),
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(name)}`,
    // Whatever it is, it runs nothing and knows nobody.
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=3600',
  }
  return { response: new Response(blob.body, { headers }) }
}

function blobsOf(blobs: BlobStore | undefined): BlobStore {
  if (blobs === undefined) throw new Refusal('forbidden', 'this chat takes no files')
  return blobs
}

async function toStoredFile({ chat }: Call, file: UploadRecord): Promise<StoredFile> {
  const { id, name, mimeType, sizeBytes } = file
  const source = { in: 'blob', key: file.key } as const
  const url = await mediaAddress(chat, file.shop, { type: 'media', kind: 'file', source, mimeType, fileName: name })
  return { id, name, mimeType, sizeBytes, url }
}

/** RFC 8187: as in an address, and three characters more that `encodeURIComponent` lets stand. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
