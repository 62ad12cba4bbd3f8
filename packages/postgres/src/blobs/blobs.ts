import { CrossdeskError, type BlobInfo, type BlobStore, type TenantId } from '@crossdesk/core'
import { run, type Sql } from '../database/database.ts'
import { toStorageError } from '../database/errors.ts'
import { decodeOrderedText, encodeOrderedText } from '../collections/ordered-text.ts'
import { toPieces, type Piece } from './pieces.ts'

const DEFAULT_MAX_BYTES = 100 * 1024 * 1024

/**
 * Files of one tenant in the database. Bytes are written piece by piece as they come in, under an upload that nobody sees, so no file is ever
 * whole in memory; the commit of the last piece makes the key point to the new upload and removes the earlier one. A file that is replaced
 * or removed while somebody reads it ends the reading with an error (`conflict`, retryable): never are two files mixed.
 */
export function createBlobs(sql: Sql, tenant: TenantId): BlobStore {
  return {
    async put(key, body, { contentType, maxBytes = DEFAULT_MAX_BYTES } = {}) {
      const upload: Upload = { tenant, id: crypto.randomUUID() }
      const rest = await writeAllButLast(sql, upload, toPieces(body, maxBytes))
      const info: BlobInfo = { key, sizeBytes: rest.sizeBytes, ...(contentType === undefined ? {} : { contentType }) }
      await finish(sql, upload, rest, info)
      return info
    },
    async get(key) {
      const [row] = await run<BlobRow>(sql, GET, [tenant, encodeOrderedText(key)])
      if (row === undefined) return undefined
      const { size_bytes: sizeBytes, content_type: contentType } = row
      const info: BlobInfo = { key, sizeBytes, ...(contentType === null ? {} : { contentType: decodeOrderedText(contentType) }) }
      return { info, body: read(sql, { tenant, id: row.upload }, sizeBytes, row.first_bytes) }
    },
    async remove(key) {
      await transact(sql, async (tx) => {
        const [removed] = await run<{ upload: string }>(tx, REMOVE, [tenant, encodeOrderedText(key)])
        if (removed !== undefined) await run(tx, REMOVE_PIECES, [tenant, removed.upload])
      })
    },
  }
}

/** What a row of `blob` points to: the pieces of one writing of a file. */
interface Upload {
  readonly tenant: TenantId
  readonly id: string
}

interface LastPiece {
  readonly bytes: Uint8Array
  readonly number: number
  /** Of the whole file. */
  readonly sizeBytes: number
}

interface BlobRow {
  readonly upload: string
  readonly size_bytes: number
  readonly content_type: string | null
  /** Comes along because most files have one piece, and are then read by one statement. */
  readonly first_bytes: Uint8Array | null
}

async function writeAllButLast(sql: Sql, { tenant, id }: Upload, pieces: AsyncIterable<Piece>): Promise<LastPiece> {
  let number = 0
  let sizeBytes = 0
  let last = new Uint8Array()
  try {
    for await (const { bytes, isLast } of pieces) {
      sizeBytes += bytes.byteLength
      if (isLast) last = new Uint8Array(bytes)
      else await run(sql, ADD_PIECE, [tenant, id, number++, bytes])
    }
  } catch (error) {
    // What this cannot remove, the sweep does.
    if (number > 0) await run(sql, REMOVE_PIECES, [tenant, id]).catch(() => undefined)
    throw error
  }
  return { bytes: last, number, sizeBytes }
}

/** Nothing is cleaned up after a failure here: the commit may have been made although its answer was lost. The sweep sees what became of it. */
async function finish(sql: Sql, { tenant, id }: Upload, last: LastPiece, { key, contentType }: BlobInfo): Promise<void> {
  await transact(sql, async (tx) => {
    await run(tx, ADD_PIECE, [tenant, id, last.number, last.bytes])
    const said = [tenant, encodeOrderedText(key), id, last.sizeBytes, contentType === undefined ? null : encodeOrderedText(contentType)]
    const [found] = await run<{ upload: string }>(tx, ADD_OR_LOCK, said)
    if (found === undefined || found.upload === id) return
    await run(tx, REPLACE, said)
    await run(tx, REMOVE_PIECES, [tenant, found.upload])
  })
}

/** Fetches each piece when it is asked for. The bytes are the reader's own. */
function read(sql: Sql, { tenant, id }: Upload, sizeBytes: number, firstBytes: Uint8Array | null): ReadableStream<Uint8Array> {
  let number = 0
  let leftBytes = sizeBytes
  let first = firstBytes
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (leftBytes > 0) {
          const bytes = first ?? (await run<{ bytes: Uint8Array }>(sql, GET_PIECE, [tenant, id, number]))[0]?.bytes
          if (bytes === undefined) throw replaced()
          first = null
          number++
          leftBytes -= bytes.byteLength
          controller.enqueue(new Uint8Array(bytes))
        }
        if (leftBytes === 0) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

function replaced(): CrossdeskError {
  return new CrossdeskError('conflict', 'The file was replaced or removed while it was read. Get it again.', { retryable: true })
}

async function transact(sql: Sql, work: (tx: Sql) => Promise<void>): Promise<void> {
  try {
    await sql.transaction().execute(work)
  } catch (error) {
    throw toStorageError(error)
  }
}

const ADD_PIECE = `insert into crossdesk.blob_piece (tenant, upload, piece, bytes) values ($1, $2, $3, $4)`

/** Answers with our upload, or with the earlier one, whose row is then locked: of two who replace a file each removes what the one before wrote. */
const ADD_OR_LOCK = `
insert into crossdesk.blob as blob (tenant, key, upload, size_bytes, content_type) values ($1, $2, $3, $4, $5)
on conflict (tenant, key) do update set written_at = now()
returning upload`

const REPLACE = `
update crossdesk.blob set upload = $3, size_bytes = $4, content_type = $5, written_at = now() where tenant = $1 and key = $2`

const GET = `
select blob.upload, blob.size_bytes::float8 as size_bytes, blob.content_type, piece.bytes as first_bytes
from crossdesk.blob
left join crossdesk.blob_piece piece on piece.tenant = blob.tenant and piece.upload = blob.upload and piece.piece = 0
where blob.tenant = $1 and blob.key = $2`

const GET_PIECE = `select bytes from crossdesk.blob_piece where tenant = $1 and upload = $2 and piece = $3`

const REMOVE = `delete from crossdesk.blob where tenant = $1 and key = $2 returning upload`

const REMOVE_PIECES = `delete from crossdesk.blob_piece where tenant = $1 and upload = $2`
