import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadLineError, eachLine, parseJournalLine } from './journal-lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string, size: number, longest?: number): Promise<(readonly [number, string | undefined])[]> {
  const lines: (readonly [number, string | undefined])[] = []
  await eachLine(inPieces(new TextEncoder().encode(text), size), (line, number) => void lines.push([number, line]), longest)
  return lines
}

describe('reading lines', () => {
  test('gives the same lines however the bytes are cut, with their numbers', async () => {
    const unit = fc.constantFrom('a', '中', '😀', '\n', '\r\n', ' ', '{"x":1}')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [[at + 1, line]]))
        expect(await linesOf(text, size)).toEqual(expected)
      }),
    )
  })

  test('drops a byte order mark', async () => {
    expect(await linesOf('\uFEFF{}\n', 2)).toEqual([[1, '{}']])
  })

  test('tells of a line that is too long without keeping it, and goes on after it', async () => {
    expect(await linesOf(`ok\n${'x'.repeat(1000)}\nfine\n${'y'.repeat(50)}`, 7, 20)).toEqual([
      [1, 'ok'],
      [2, undefined],
      [3, 'fine'],
      [4, undefined],
    ])
  })
})

describe('an event of a line', () => {
  const event = { id: 'e1', tenant: 't', at: 1000, type: 'agent.presence', agent: 'a', state: 'available' }

  test('is the line itself, or the event beside a cursor', () => {
    expect(parseJournalLine(JSON.stringify(event))).toEqual(event)
    expect(parseJournalLine(JSON.stringify({ cursor: '7', event }))).toEqual(event)
  })

  test.each([
    ['{"id":', 'expected JSON'],
    ['[]', 'expected a JSON object'],
    ['null', 'expected a JSON object'],
    ['{"cursor":"7","event":3}', 'expected an object in event'],
    [JSON.stringify({ ...event, id: 4 }), 'expected text in id'],
    [JSON.stringify({ ...event, type: '' }), 'expected text in type'],
    [JSON.stringify({ ...event, at: '2026-01-01' }), 'expected milliseconds since 1970 in at'],
  ])('%s is refused', (line, message) => {
    expect(() => parseJournalLine(line)).toThrow(new BadLineError(message))
  })

  test('is never quoted in the message', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => parseJournalLine(`{"secret-words":${text}}`)).toThrow(new BadLineError('expected text in id'))
      }),
    )
  })
})
