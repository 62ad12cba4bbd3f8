import { describe, expect, test } from 'vitest'
import { limitStream, readBoundedBody } from './bounded-body.ts'

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('https://example.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

/** A stream of chunks that tells how many were asked for. */
function chunks(sizes: readonly number[]): { stream: ReadableStream<Uint8Array>; pulled: () => number; cancelled: () => boolean } {
  let pulled = 0
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = sizes[pulled++]
        if (size === undefined) controller.close()
        else controller.enqueue(new Uint8Array(size).fill(pulled))
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, pulled: () => pulled, cancelled: () => cancelled }
}

describe('readBoundedBody', () => {
  test('joins the chunks in order', async () => {
    expect([...(await readBoundedBody(post(chunks([2, 0, 1]).stream), 3))]).toEqual([1, 1, 3])
  })

  test('is empty without a body', async () => {
    expect(await readBoundedBody(post(null), 3)).toHaveLength(0)
  })

  test('reads nothing when the declared length is too large', async () => {
    const body = chunks([1])
    const request = post(body.stream, { 'content-length': '4' })
    await expect(readBoundedBody(request, 3)).rejects.toMatchObject({ code: 'payload-too-large' })
    expect(body.pulled()).toBe(0)
  })

  test('stops as soon as too much came, whatever was declared', async () => {
    const body = chunks([2, 2, 2, 2])
    await expect(readBoundedBody(post(body.stream, { 'content-length': '1' }), 3)).rejects.toMatchObject({ code: 'payload-too-large' })
    expect(body.pulled()).toBeLessThan(4)
    expect(body.cancelled()).toBe(true)
  })
})

describe('limitStream', () => {
  test('passes what is allowed', async () => {
    expect(await new Response(limitStream(chunks([2, 1]).stream, 3)).bytes()).toHaveLength(3)
  })

  test('ends with an error beyond', async () => {
    await expect(new Response(limitStream(chunks([2, 2]).stream, 3)).bytes()).rejects.toMatchObject({ code: 'payload-too-large' })
  })
})
