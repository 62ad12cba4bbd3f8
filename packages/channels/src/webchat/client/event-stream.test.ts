import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readEvents } from './event-stream.ts'

function streamOf(chunks: readonly Uint8Array[], ends = true): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      if (ends) controller.close()
    },
  })
}

async function dataOf(body: ReadableStream<Uint8Array>): Promise<string[]> {
  const all: string[] = []
  for await (const { data } of readEvents(body, () => undefined)) all.push(data)
  return all
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('reading a stream', () => {
  test('gives the data of each event, and nothing for comments and other fields', async () => {
    const text = ': hello\nretry: 2000\n\nid: 7\nevent: message\ndata: {"a":1}\n\n:\n\ndata:first\ndata: second\r\n\r\ndata: cut off'
    expect(await dataOf(streamOf([bytes(text)]))).toEqual(['{"a":1}', 'first\nsecond'])
  })

  test('does not depend on how the network cuts it, not even inside a character', async () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((line) => line.replaceAll(/[\r\n]/g, '')),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.nat(200), { maxLength: 8 }), async (events, cuts) => {
        const whole = bytes(events.map((event) => `data: ${event}\n\n`).join(''))
        const places = [0, ...cuts.filter((cut) => cut < whole.length).sort((left, right) => left - right), whole.length]
        const chunks = places.slice(1).map((end, index) => whole.slice(places[index], end))
        expect(await dataOf(streamOf(chunks))).toEqual(events)
      }),
    )
  })

  describe('with time', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    test('breaks when the server is silent for longer than any heartbeat', async () => {
      const reading = dataOf(streamOf([bytes('data: 1\n\n')], false)).catch((error: Error) => error.message)
      await vi.advanceTimersByTimeAsync(41_000)
      expect(await reading).toContain('silent')
    })
  })
})
