import type { BlobStore } from '../ports/blob-store.ts'
import { expectEqual, expectRejected } from './assert.ts'
import type { BackendCase, BackendUnderTest } from './backend-case.ts'

async function read(blobs: BlobStore, key: string): Promise<unknown> {
  const found = await blobs.get(key)
  return found && [found.info, [...new Uint8Array(await new Response(found.body).arrayBuffer())]]
}

function streamOf(...chunks: readonly number[][]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new Uint8Array(chunk))
      controller.close()
    },
  })
}

/** A case for backends that keep files; others pass. */
function blobCase(name: string, run: (blobs: BlobStore, tried: BackendUnderTest) => Promise<void>): BackendCase {
  return { name, run: async (tried) => (tried.backend.blobs === undefined ? undefined : run(tried.backend.blobs, tried)) }
}

/** Files. */
export const blobCases: readonly BackendCase[] = [
  blobCase('a file is kept with what is said of it, from bytes and from a stream', async (blobs) => {
    const bytes = new Uint8Array([1, 2, 3])
    expectEqual(
      await blobs.put('a', bytes, { contentType: 'image/png' }),
      { key: 'a', sizeBytes: 3, contentType: 'image/png' },
      'what is said of it',
    )
    bytes.fill(9)
    expectEqual(await read(blobs, 'a'), [{ key: 'a', sizeBytes: 3, contentType: 'image/png' }, [1, 2, 3]], 'the file')
    await blobs.put('a', streamOf([4], [], [5, 6, 7]))
    expectEqual(await read(blobs, 'a'), [{ key: 'a', sizeBytes: 4 }, [4, 5, 6, 7]], 'the file that replaced it')
    await blobs.put('empty', new Uint8Array())
    expectEqual(await read(blobs, 'empty'), [{ key: 'empty', sizeBytes: 0 }, []], 'an empty file')
  }),
  blobCase('a removed file is gone; to remove or get what is not there is no error', async (blobs) => {
    await blobs.put('a', new Uint8Array([1]))
    await blobs.remove('a')
    await blobs.remove('never')
    expectEqual([await read(blobs, 'a'), await read(blobs, 'never')], [undefined, undefined], 'the files')
  }),
  blobCase('a file above its limit is refused, also in a stream, and what was there before stays', async (blobs) => {
    await blobs.put('a', new Uint8Array([1]))
    await expectRejected(blobs.put('a', new Uint8Array(5), { maxBytes: 4 }), 'payload-too-large', 'bytes above the limit')
    await expectRejected(blobs.put('a', streamOf([1, 2, 3], [4, 5]), { maxBytes: 4 }), 'payload-too-large', 'a stream above the limit')
    expectEqual(await read(blobs, 'a'), [{ key: 'a', sizeBytes: 1 }, [1]], 'the file')
    await blobs.put('b', new Uint8Array(4), { maxBytes: 4 })
    expectEqual((await blobs.get('b'))?.info.sizeBytes, 4, 'the size of a file of just the limit')
  }),
  blobCase('tenants do not see each other’s files', async (blobs, { backend }) => {
    const other = backend.tenant('other').blobs
    await blobs.put('a', new Uint8Array([1]))
    expectEqual(other && (await read(other, 'a')), undefined, 'the file of another tenant')
    await other?.put('a', new Uint8Array([2]))
    expectEqual(await read(blobs, 'a'), [{ key: 'a', sizeBytes: 1 }, [1]], 'the own file')
  }),
]
