import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PIECE_BYTES, toPieces } from './pieces.ts'

function streamOf(chunks: readonly Uint8Array[], onCancel: () => void = () => undefined): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[at++]
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
    cancel: onCancel,
  })
}

async function collect(body: Uint8Array | ReadableStream<Uint8Array>, maxBytes = Infinity) {
  const pieces: { bytes: Uint8Array; isLast: boolean }[] = []
  for await (const { bytes, isLast } of toPieces(body, maxBytes)) pieces.push({ bytes: bytes.slice(), isLast })
  return pieces
}

const chunkSize = fc.oneof(fc.nat(10), fc.integer({ min: PIECE_BYTES - 2, max: PIECE_BYTES + 2 }), fc.nat(PIECE_BYTES * 2))

test('pieces are full but for the last, and together the file, however its chunks lie', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunkSize, { maxLength: 6 }), fc.nat(255), async (sizes, seed) => {
      const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0)).map((_, at) => (at * 31 + seed) & 0xff)
      let at = 0
      const chunks = sizes.map((size) => file.subarray(at, (at += size)))
      const pieces = await collect(streamOf(chunks))
      expect(pieces.map(({ isLast }) => isLast)).toEqual(pieces.map((_, nth) => nth === pieces.length - 1))
      expect(pieces.slice(0, -1).every(({ bytes }) => bytes.byteLength === PIECE_BYTES)).toBe(true)
      expect(Buffer.concat(pieces.map(({ bytes }) => bytes)).equals(file)).toBe(true)
      expect(await collect(file)).toEqual(pieces)
    }),
    { numRuns: 30 },
  )
})

test('a file of whole pieces has no empty one at its end, and an empty file has one', async () => {
  const sizes = async (bytes: number) => (await collect(new Uint8Array(bytes))).map((piece) => piece.bytes.byteLength)
  expect(await sizes(PIECE_BYTES * 2)).toEqual([PIECE_BYTES, PIECE_BYTES])
  expect(await sizes(0)).toEqual([0])
})

test('a stream above the limit is cancelled and refused', async () => {
  let isCancelled = false
  const stream = streamOf([new Uint8Array(3), new Uint8Array(2), new Uint8Array(1)], () => (isCancelled = true))
  await expect(collect(stream, 4)).rejects.toMatchObject({ code: 'payload-too-large' })
  expect(isCancelled).toBe(true)
})
