import type { BlobStore } from '@crossdesk/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, type Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { migrate } from '../schema/migrate.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { startTestServer } from '../testing/test-server.ts'
import { createBlobs } from './blobs.ts'
import { PIECE_BYTES } from './pieces.ts'

let database: Database
let tenants = 0

beforeAll(async () => {
  database = await openDatabase({})
  await migrate(database.sql, [])
}, 180_000)
afterAll(() => database.close())

function newStore({ sql } = database): { readonly tenant: string; readonly blobs: BlobStore } {
  const tenant = `tenant-${tenants++}`
  return { tenant, blobs: createBlobs(sql, tenant) }
}

/** Bytes of which no two pieces are alike. */
function fileOf(sizeBytes: number, seed: number): Uint8Array {
  return new Uint8Array(sizeBytes).map((_, at) => (at + seed + Math.floor(at / PIECE_BYTES) * 7) & 0xff)
}

function streamOf(file: Uint8Array, chunkBytes: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= file.byteLength) controller.close()
      else controller.enqueue(file.slice(at, (at += chunkBytes)))
    },
  })
}

async function bytesOf(blobs: BlobStore, key: string): Promise<Uint8Array | undefined> {
  const found = await blobs.get(key)
  return found && new Uint8Array(await new Response(found.body).arrayBuffer())
}

async function countPieces(tenant: string, { sql } = database): Promise<number> {
  const [row] = await run<{ count: number }>(sql, 'select count(*)::float8 as count from crossdesk.blob_piece where tenant = $1', [tenant])
  return row?.count ?? 0
}

describe('a file', () => {
  test('of several pieces comes back as it was, from bytes and from a stream', async () => {
    const { tenant, blobs } = newStore()
    const file = fileOf(PIECE_BYTES * 2 + 5, 1)
    expect(await blobs.put('a', file, { contentType: 'image/png' })).toEqual({
      key: 'a',
      sizeBytes: file.byteLength,
      contentType: 'image/png',
    })
    expect(await blobs.put('b', streamOf(file, 100_000))).toEqual({ key: 'b', sizeBytes: file.byteLength })
    expect(Buffer.compare((await bytesOf(blobs, 'a')) ?? new Uint8Array(), file)).toBe(0)
    expect(Buffer.compare((await bytesOf(blobs, 'b')) ?? new Uint8Array(), file)).toBe(0)
    expect((await blobs.get('a'))?.info).toEqual({ key: 'a', sizeBytes: file.byteLength, contentType: 'image/png' })
    expect(await countPieces(tenant)).toBe(6)
  })

  test('may have any key and type, also with NUL and half a surrogate pair', async () => {
    const { blobs } = newStore()
    const key = 'a\0b\ud800'
    const info = await blobs.put(key, new Uint8Array([1]), { contentType: 'x\0' })
    expect(info).toEqual({ key, sizeBytes: 1, contentType: 'x\0' })
    expect((await blobs.get(key))?.info).toEqual(info)
    await blobs.remove(key)
    expect(await blobs.get(key)).toBeUndefined()
  })

  test('that is removed or replaced leaves none of its pieces', async () => {
    const { tenant, blobs } = newStore()
    await blobs.put('a', fileOf(PIECE_BYTES * 3, 1))
    await blobs.put('a', fileOf(3, 1))
    expect(await countPieces(tenant)).toBe(1)
    await blobs.remove('a')
    expect(await countPieces(tenant)).toBe(0)
  })

  test('is read piece by piece, when the reader asks', async () => {
    const { tenant, blobs } = newStore()
    await blobs.put('a', fileOf(PIECE_BYTES * 2, 1))
    const reader = (await blobs.get('a'))?.body.getReader()
    expect((await reader?.read())?.value?.byteLength).toBe(PIECE_BYTES)
    await run(database.sql, `update crossdesk.blob_piece set bytes = 'changed' where tenant = $1 and piece = 1`, [tenant])
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('changed')
  })

  test('that is replaced while it is read ends the reading with an error and is never mixed with the new one', async () => {
    const { blobs } = newStore()
    await blobs.put('a', fileOf(PIECE_BYTES * 2, 1))
    const reader = (await blobs.get('a'))?.body.getReader()
    await reader?.read()
    await blobs.put('a', fileOf(PIECE_BYTES * 2, 2))
    await expect(reader?.read()).rejects.toMatchObject({ code: 'conflict', retryable: true })
    expect(Buffer.compare((await bytesOf(blobs, 'a')) ?? new Uint8Array(), fileOf(PIECE_BYTES * 2, 2))).toBe(0)
  })

  test('of one piece is read to its end although it was removed', async () => {
    const { blobs } = newStore()
    await blobs.put('a', new Uint8Array([1, 2]))
    const found = await blobs.get('a')
    await blobs.remove('a')
    expect(await new Response(found?.body).bytes()).toEqual(new Uint8Array([1, 2]))
  })

  test('belongs to the reader once it is read', async () => {
    const { blobs } = newStore()
    await blobs.put('a', new Uint8Array([1, 2]))
    ;(await bytesOf(blobs, 'a'))?.fill(9)
    expect(await bytesOf(blobs, 'a')).toEqual(new Uint8Array([1, 2]))
  })
})

describe('an upload that fails leaves what was there, and none of its own pieces:', () => {
  test.each<{ readonly fault: string; readonly body: () => ReadableStream<Uint8Array>; readonly maxBytes: number; readonly error: object }>(
    [
      {
        fault: 'too many bytes',
        body: () => streamOf(fileOf(PIECE_BYTES * 2, 1), 50_000),
        maxBytes: PIECE_BYTES * 2 - 1,
        error: { code: 'payload-too-large' },
      },
      {
        fault: 'a body that breaks off',
        body: () => {
          let chunks = 0
          return new ReadableStream({
            pull(controller) {
              if (chunks++ < 12) controller.enqueue(fileOf(50_000, 1))
              else controller.error(new Error('broken off'))
            },
          })
        },
        maxBytes: 1_000_000,
        error: { message: 'broken off' },
      },
    ],
  )('$fault', async ({ body, maxBytes, error }) => {
    const { tenant, blobs } = newStore()
    await blobs.put('a', new Uint8Array([1]))
    await expect(blobs.put('a', body(), { maxBytes })).rejects.toMatchObject(error)
    expect(await bytesOf(blobs, 'a')).toEqual(new Uint8Array([1]))
    expect(await countPieces(tenant)).toBe(1)
  })
})

const server = await startTestServer({ fsync: false })

describe.skipIf(server === undefined)('on a server (skipped without a PostgreSQL server)', () => {
  let shared: Database

  beforeAll(async () => {
    if (server === undefined) return
    shared = await openDatabase(await createTestDatabase(server))
    await migrate(shared.sql, [])
  })
  afterAll(async () => {
    await shared.close()
    await server?.stop()
  })

  test('of uploads to one key at once the last to end wins, whole, and no piece of the others stays', async () => {
    const { tenant, blobs } = newStore(shared)
    const files = Array.from({ length: 8 }, (_, nth) => fileOf(PIECE_BYTES + 1 + nth, nth))
    await Promise.all(files.map((file) => blobs.put('a', streamOf(file, 60_000))))
    const found = await bytesOf(blobs, 'a')
    expect(files.filter((file) => found !== undefined && Buffer.compare(found, file) === 0)).toHaveLength(1)
    expect(await countPieces(tenant, shared)).toBe(2)
  })

  test('whoever reads a file while others replace it gets one of them or an error', async () => {
    const { blobs } = newStore(shared)
    const files = Array.from({ length: 6 }, (_, nth) => fileOf(PIECE_BYTES * 3 + nth, nth))
    await blobs.put('a', files[0] as Uint8Array)
    const writer = { isWriting: true }
    const writing = (async () => {
      for (const file of files) await blobs.put('a', file)
    })().finally(() => (writer.isWriting = false))
    const outcomes: string[] = []
    while (writer.isWriting) {
      const found = await bytesOf(blobs, 'a').catch((error: unknown) => (error as { code: string }).code)
      outcomes.push(
        typeof found === 'string' ? found : files.some((file) => Buffer.compare(file, found ?? new Uint8Array()) === 0) ? 'whole' : 'mixed',
      )
    }
    await writing
    expect(outcomes.filter((outcome) => outcome !== 'whole' && outcome !== 'conflict')).toEqual([])
    expect(Buffer.compare((await bytesOf(blobs, 'a')) ?? new Uint8Array(), files[5] as Uint8Array)).toBe(0)
  })
})
