import type { DomainEvent } from '@crossdesk/core'

/** One event is far smaller; a file without line breaks must not fill the memory. In UTF-16 units. */
export const LONGEST_LINE: number = 4 * 1024 * 1024

/** Why a line is no event; never holds the line's content. */
export class BadLineError extends Error {}

/** Takes each line with its number from 1; undefined for one that is too long. Blank lines are left out, but counted. */
export type TakeLine = (line: string | undefined, number: number) => void

/** Reads lines from bytes as they come, in bounded memory. */
export async function eachLine(chunks: AsyncIterable<Uint8Array>, take: TakeLine, longest: number = LONGEST_LINE): Promise<void> {
  // The decoder drops a byte order mark by itself.
  const decoder = new TextDecoder()
  let rest = ''
  let tooLong = false
  let number = 1
  const end = (line: string): void => {
    if (tooLong || line.length > longest) take(undefined, number)
    else if (line.trim() !== '') take(line, number)
    tooLong = false
    number++
  }
  const feed = (text: string): void => {
    let from = 0
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      end(from === 0 ? rest + text.slice(0, to) : text.slice(from, to))
      rest = ''
      from = to + 1
    }
    rest += from === 0 ? text : text.slice(from)
    if (rest.length > longest) {
      tooLong = true
      rest = ''
    }
  }
  for await (const chunk of chunks) feed(decoder.decode(chunk, { stream: true }))
  feed(decoder.decode())
  if (rest !== '' || tooLong) end(rest)
}

/**
 * The event of a line: the event itself, or `{ cursor, event }` as the journal gives it. Only what every event has is checked: a schema of
 * all of it would cost many times what measuring costs.
 *
 * @throws BadLineError saying what was expected
 */
export function parseJournalLine(line: string): DomainEvent {
  const read = record(parseJson(line), 'a JSON object')
  const event = 'event' in read && !('type' in read) ? record(read['event'], 'an object in event') : read
  for (const field of ['id', 'tenant', 'type'] as const) {
    const value = event[field]
    if (typeof value !== 'string' || value === '') throw new BadLineError(`expected text in ${field}`)
  }
  if (!Number.isSafeInteger(event['at'])) throw new BadLineError('expected milliseconds since 1970 in at')
  return event as unknown as DomainEvent
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BadLineError('expected JSON')
  }
}

function record(value: unknown, expected: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLineError(`expected ${expected}`)
  return value as Readonly<Record<string, unknown>>
}
