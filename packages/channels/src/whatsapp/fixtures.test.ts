import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ChannelEvent, Content, DeliveryEvent, Handle, JsonObject, MediaContent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { readObject } from '../wire/read.ts'
import { parseWebhook } from './parse.ts'

const FOLDER = new URL('../../../../../shared/fixtures/channels/whatsapp/', import.meta.url)
const present = existsSync(FOLDER)
const RECEIVED_AT = Date.UTC(2026, 7, 12)

/** What a fixture says of one event; a field that is absent is not asserted. */
type Facts = Readonly<Record<string, unknown>>
interface Expected {
  readonly kind?: string
  readonly events?: readonly Facts[]
}

/** `phone` handles are written with a plus, the fixtures without. */
const bare = (handle: Handle | undefined): string | undefined => handle?.value.replace(/^\+/, '')
const ofKind = (handles: readonly Handle[] | undefined, kind: string): string | undefined =>
  bare(handles?.find((handle) => handle.kind === kind))
const medias = (content: readonly Content[]): readonly MediaContent[] => content.filter((part) => part.type === 'media')

/** Content types in the words of the fixtures; text, choices and calls are not listed there. */
function contentNames(content: readonly Content[]): readonly string[] {
  return content.flatMap((part) => {
    if (part.type === 'media') return [part.kind]
    if (part.type === 'cart') return ['order']
    return part.type === 'text' || part.type === 'choice' || part.type === 'session' ? [] : [part.type]
  })
}

function kindOf(event: ChannelEvent): string {
  switch (event.type) {
    case 'message': {
      const [first] = event.content
      if (event.direction === 'outbound') return 'echo'
      return first?.type === 'choice' ? 'postback' : first?.type === 'session' ? 'call' : 'message'
    }
    case 'delivery':
      return 'status'
    case 'deletion':
      return 'delete'
    case 'handle-change':
    case 'subscription':
      return 'system'
    case 'account-notice':
      return event.notice === 'errors' ? 'error' : 'system'
    default:
      return event.type
  }
}

/** One event in the words of the fixtures. */
function factsOf(event: ChannelEvent): Facts {
  const raw = event.raw as JsonObject
  const system = readObject(raw, 'system')
  const facts: Record<string, unknown> = {
    kind: kindOf(event),
    accountId: event.account.account,
    timestamp: new Date(event.at).toISOString(),
  }
  if ('thread' in event && event.type !== 'delivery') {
    const sender = 'contact' in event ? event.contact?.handles : undefined
    facts['senderId'] = 'direction' in event && event.direction === 'outbound' ? raw['from'] : bare(sender?.[0])
    facts['chatId'] = bare(event.thread?.[0])
    facts['senderUserId'] = ofKind(sender, 'whatsapp-user')
    facts['senderName'] = event.contact?.name
    facts['senderUsername'] = event.contact?.username
  }
  if (event.type === 'message' || event.type === 'edit') Object.assign(facts, contentFacts(event.content))
  switch (event.type) {
    case 'message':
      return Object.assign(facts, messageFacts(event, raw))
    case 'edit':
    case 'deletion':
    case 'reaction':
      return Object.assign(facts, {
        messageId: raw['id'],
        targetMessageId: event.target,
        ...(event.type === 'reaction' ? { emoji: event.emoji, action: event.emoji === undefined ? 'removed' : 'added' } : {}),
      })
    case 'delivery':
      return Object.assign(facts, deliveryFacts(event))
    case 'handle-change':
      return Object.assign(facts, {
        messageId: raw['id'],
        systemType: system?.['type'] ?? 'user_id_update',
        senderId: system === undefined ? ofKind(event.current, 'phone') : ofKind(event.previous, 'phone'),
        chatId: ofKind(event.previous, 'phone'),
        newWaId: ofKind(event.current, 'phone'),
        previousUserId: ofKind(event.previous, 'whatsapp-user'),
        newUserId: ofKind(event.current, 'whatsapp-user'),
      })
    case 'subscription':
      return Object.assign(facts, { systemType: `${event.topic}_preference`, value: event.state === 'subscribed' ? 'resume' : 'stop' })
    case 'account-notice':
      return Object.assign(facts, { systemType: event.notice, value: event.data['event'], errorCodes: [event.data['code']] })
    default:
      return facts
  }
}

function contentFacts(content: readonly Content[]): Facts {
  const [first] = content
  const facts: Record<string, unknown> = {
    content: contentNames(content),
    text:
      first?.type === 'text' ? first.text : first?.type === 'media' ? first.caption : first?.type === 'choice' ? first.title : undefined,
    mediaIds: medias(content).map(({ source }) => (source.in === 'platform' ? source.id : undefined)),
    mimeTypes: medias(content).map(({ mimeType }) => mimeType),
    fileName: medias(content)[0]?.fileName,
    contacts: content.flatMap((part) => (part.type === 'contact' ? [part.name] : [])),
  }
  if (first?.type === 'choice') facts['payload'] = first.id
  if (first?.type === 'form') facts['form'] = first.answers
  if (first?.type === 'unsupported') facts['errorCodes'] = first.codes?.map(Number)
  if (first?.type === 'location') {
    const { latitude, longitude, name, address } = first
    facts['location'] = { latitude, longitude, name, address }
  }
  if (first?.type === 'cart') {
    const items = first.items.map((item) => [
      item.productId,
      item.quantity,
      (item.unitPrice?.amount ?? Number.NaN) / 100,
      item.unitPrice?.currency,
    ])
    facts['order'] = { catalogId: first.catalogId, items }
  }
  return facts
}

function messageFacts(event: Extract<ChannelEvent, { type: 'message' }>, raw: JsonObject): Facts {
  const [first] = event.content
  const advert = event.references?.find((reference) => reference.type === 'advert')
  return {
    messageId: event.externalId,
    replyTo: event.replyTo,
    forwarded: event.forwarded !== undefined,
    ...(advert === undefined ? {} : { referral: { sourceType: advert.sourceType, sourceId: advert.id, clickId: advert.clickId } }),
    ...(first?.type === 'session'
      ? {
          callId: first.sessionId,
          event: raw['event'],
          direction: first.initiator === 'customer' ? 'USER_INITIATED' : 'BUSINESS_INITIATED',
        }
      : {}),
  }
}

function deliveryFacts(event: DeliveryEvent): Facts {
  return {
    targetMessageId: event.target,
    status: event.state,
    recipientId: bare(event.thread?.[0]),
    errorCodes: event.reason?.code === undefined ? undefined : [Number(event.reason.code)],
  }
}

const expected: Readonly<Record<string, Expected>> = present
  ? (JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, Expected>)
  : {}
const cases = Object.entries(expected).flatMap(([file, { events }]) => (events === undefined ? [] : [{ file, events }]))

describe('the shared WhatsApp fixtures', () => {
  test.skipIf(!present)('are all covered by what is expected (skipped without ../shared)', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'expected.json')
    expect(Object.keys(expected).sort()).toEqual(files.sort())
    expect(cases.length).toBeGreaterThan(30)
  })

  test.each(cases)('$file yields what is expected of it', ({ file, events }) => {
    const body: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
    const parsed = parseWebhook(body, RECEIVED_AT)
    expect(parsed).toHaveLength(events.length)
    for (const [index, facts] of events.entries()) {
      const actual = factsOf(parsed[index] as ChannelEvent)
      const asserted = Object.fromEntries(Object.keys(facts).map((key) => [key, actual[key]]))
      expect(asserted).toEqual(facts)
    }
  })
})
