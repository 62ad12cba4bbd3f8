import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ChannelEvent, Content, JsonObject, MediaContent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { readObject } from '../wire/read.ts'
import { parseUpdate } from './parse.ts'
import { RECEIVED_AT } from './trial.ts'

const FOLDER = new URL('../../../../../shared/fixtures/channels/telegram/', import.meta.url)
const present = existsSync(FOLDER)

/** What a fixture says of one event; a field that is absent is not asserted. */
type Facts = Readonly<Record<string, unknown>>
interface Expected {
  readonly events?: readonly Facts[]
}

/** Content types in the words of the fixtures; text and choices are not listed there. */
function contentNames(content: readonly Content[]): readonly string[] {
  return content.flatMap((part) =>
    part.type === 'media' ? [part.kind] : part.type === 'text' || part.type === 'choice' ? [] : [part.type],
  )
}

/** The message's id alone, which is unique in its chat. */
const bare = (externalId: string | undefined): string | undefined => externalId?.slice(externalId.indexOf(':') + 1)

/** One event in the words of the fixtures. */
function factsOf(event: ChannelEvent, update: JsonObject): Facts {
  const facts: Record<string, unknown> = {
    kind: event.type,
    updateId: update['update_id'],
    timestamp: new Date(event.at).toISOString(),
  }
  if (!('thread' in event) || event.thread === undefined || event.type === 'delivery') return facts
  const raw = event.raw as JsonObject
  const chat = readObject(raw, 'chat') ?? readObject(readObject(raw, 'message') ?? {}, 'chat')
  Object.assign(facts, {
    senderId: event.contact?.handles[0].value,
    senderName: event.contact?.name,
    senderUsername: event.contact?.username,
    locale: event.contact?.locale,
    chatId: event.thread[0].value,
    chatType: chat?.['type'],
  })
  switch (event.type) {
    case 'message':
      return Object.assign(facts, messageFacts(event), contentFacts(event.content))
    case 'edit': {
      const timestamp = new Date(Number(raw['date']) * 1000).toISOString()
      return Object.assign(
        facts,
        { targetMessageId: bare(event.target), editedAt: facts['timestamp'], timestamp },
        contentFacts(event.content),
      )
    }
    case 'reaction':
      return Object.assign(facts, { targetMessageId: bare(event.target), added: [event.emoji] })
    default:
      return facts
  }
}

function messageFacts(event: Extract<ChannelEvent, { type: 'message' }>): Facts {
  if (event.content[0]?.type !== 'choice') return { messageId: bare(event.externalId), replyTo: bare(event.replyTo) }
  return { kind: 'postback', callbackId: bare(event.externalId), targetMessageId: bare(event.replyTo) }
}

function contentFacts(content: readonly Content[]): Facts {
  const [first] = content
  const media = content.filter((part): part is MediaContent => part.type === 'media')
  const facts: Record<string, unknown> = {
    content: contentNames(content),
    text: first?.type === 'text' ? first.text : first?.type === 'media' ? first.caption : undefined,
    mediaIds: media.map(({ source }) => (source.in === 'platform' ? source.id : undefined)),
    fileName: media[0]?.fileName,
    contacts: content.flatMap((part) => (part.type === 'contact' ? (part.phones ?? []).map(({ value }) => value) : [])),
  }
  if (first?.type === 'choice') facts['payload'] = first.id
  // The fixtures have the Mini App's text, which is what the answers were read from.
  if (first?.type === 'form') facts['payload'] = JSON.stringify(first.answers).replaceAll(':', ': ').replaceAll(',', ', ')
  if (first?.type === 'location') facts['location'] = { latitude: first.latitude, longitude: first.longitude }
  return facts
}

const expected: Readonly<Record<string, Expected>> = present
  ? (JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, Expected>)
  : {}
const cases = Object.entries(expected).flatMap(([file, { events }]) => (events === undefined ? [] : [{ file, events }]))

describe('the shared Telegram fixtures', () => {
  test.skipIf(!present)('are all covered by what is expected (skipped without ../shared)', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'expected.json')
    expect(Object.keys(expected).sort()).toEqual(files.sort())
    expect(cases.length).toBeGreaterThan(15)
  })

  test.each(cases)('$file yields what is expected of it', ({ file, events }) => {
    const update = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as JsonObject
    const parsed = parseUpdate(update, '1', RECEIVED_AT)
    expect(parsed).toHaveLength(events.length)
    for (const [index, facts] of events.entries()) {
      const actual = factsOf(parsed[index] as ChannelEvent, update)
      expect(Object.fromEntries(Object.keys(facts).map((key) => [key, actual[key]]))).toEqual(facts)
    }
  })

  test.skipIf(!present)('have italic and bold where they stand in the text (skipped without ../shared)', () => {
    const update: unknown = JSON.parse(readFileSync(new URL('docs.entities.json', FOLDER), 'utf8'))
    expect(parseUpdate(update, '1', RECEIVED_AT)).toMatchObject([
      {
        content: [
          {
            entities: [
              { type: 'bold', start: 0, end: 4 },
              { type: 'italic', start: 9, end: 16 },
            ],
          },
        ],
      },
    ])
  })
})
