import type { Content, JsonObject } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { parseContent } from './parse-content.ts'
import { AT, message } from './trial.ts'

const content = (fields: JsonObject): readonly Content[] => parseContent(message(fields))
const file = (id: string, more: object = {}): JsonObject => ({ file_id: id, file_unique_id: `u${id}`, ...more })
const on = (id: string) => ({ in: 'platform', id })

describe('a file', () => {
  test('that is a picture is the largest of its sizes, whatever their order', () => {
    const photo = [
      file('m', { width: 30, height: 30 }),
      file('l', { width: 90, height: 20, file_size: 5 }),
      file('s', { width: 10, height: 10 }),
    ]
    expect(content({ photo, caption: 'Here' })).toEqual([
      { type: 'media', kind: 'image', source: on('l'), widthPx: 90, heightPx: 20, sizeBytes: 5, caption: 'Here' },
    ])
  })

  test.each<[string, JsonObject, object]>([
    [
      'document',
      { document: file('d', { file_name: 'a.pdf', mime_type: 'application/pdf', file_size: 9 }) },
      { kind: 'file', source: on('d'), fileName: 'a.pdf', mimeType: 'application/pdf', sizeBytes: 9 },
    ],
    ['voice', { voice: file('v', { duration: 5, mime_type: 'audio/ogg' }) }, { kind: 'voice', durationMs: 5000 }],
    ['audio', { audio: file('a', { duration: 60, file_name: 'song.mp3' }) }, { kind: 'audio', durationMs: 60_000, fileName: 'song.mp3' }],
    ['video', { video: file('v', { width: 4, height: 3, duration: 2 }) }, { kind: 'video', widthPx: 4, heightPx: 3 }],
    ['round video', { video_note: file('n', { length: 240, duration: 2 }) }, { kind: 'video', widthPx: 240, heightPx: 240 }],
    [
      'sticker',
      { sticker: file('s', { width: 5, height: 5, emoji: '🐱', is_video: true }) },
      { kind: 'sticker', altText: '🐱', animated: true },
    ],
    ['animation', { animation: file('g', { mime_type: 'video/mp4' }), document: file('g') }, { kind: 'video', animated: true }],
  ])('that is a %s is one content', (_name, fields, expected) => {
    const contents = content(fields)
    expect(contents).toHaveLength(1)
    expect(contents[0]).toMatchObject({ type: 'media', ...expected })
  })

  test('that was paid for is content when it can be seen', () => {
    const paid = [
      { type: 'photo', photo: [file('p', { width: 1, height: 1 })] },
      { type: 'video', video: file('v') },
    ]
    expect(content({ paid_media: { star_count: 5, paid_media: paid }, caption: 'Buy' })).toMatchObject([
      { kind: 'image', source: on('p'), caption: 'Buy' },
      { kind: 'video', source: on('v') },
    ])
    expect(content({ paid_media: { star_count: 5, paid_media: [{ type: 'preview' }] } })).toMatchObject([{ type: 'unsupported' }])
  })
})

describe('a place', () => {
  const location = { latitude: 38.7, longitude: -9.1 }

  test('is a point, which may move for a time', () => {
    expect(content({ location })).toEqual([{ type: 'location', ...location }])
    expect(content({ location: { ...location, live_period: 900 } })).toEqual([{ type: 'location', ...location, liveUntil: AT + 900_000 }])
  })

  test('with a name is one place, although it comes twice', () => {
    expect(content({ location, venue: { location, title: 'Shop', address: 'Rua 1' } })).toEqual([
      { type: 'location', ...location, name: 'Shop', address: 'Rua 1' },
    ])
  })

  test('beyond the poles is none', () => {
    expect(content({ location: { latitude: 91, longitude: 0 } })).toMatchObject([{ type: 'unsupported', kind: 'location' }])
  })
})

test('a contact has the number as it was written, and the id of a person on Telegram', () => {
  expect(content({ contact: { phone_number: '0788', first_name: 'Rui', last_name: 'Sá', user_id: 5, vcard: 'BEGIN:VCARD' } })).toEqual([
    { type: 'contact', name: 'Rui Sá', phones: [{ value: '0788', platformId: '5' }], native: { vcard: 'BEGIN:VCARD' } },
  ])
})

test('what a Mini App sends is a form when it is a JSON object, else a choice', () => {
  const sent = (data: string) => content({ web_app_data: { data, button_text: 'Register' } })
  expect(sent('{"age":32}')).toEqual([{ type: 'form', name: 'Register', answers: { age: 32 } }])
  expect(sent('[1]')).toEqual([{ type: 'choice', id: '[1]', title: 'Register' }])
  expect(sent('plan-b')).toEqual([{ type: 'choice', id: 'plan-b', title: 'Register' }])
})

test('a die, a poll and a game are shown as what they say', () => {
  expect(content({ dice: { emoji: '🎲', value: 4 } })).toEqual([{ type: 'text', text: '🎲 4' }])
  expect(content({ poll: { id: 'p', question: 'Size?', options: [{ text: 'S' }, { text: 'L' }] } })).toEqual([
    {
      type: 'choices',
      text: 'Size?',
      options: [
        { id: '0', title: 'S' },
        { id: '1', title: 'L' },
      ],
    },
  ])
  expect(content({ game: { title: 'Snake', description: 'Eat', photo: [file('p', { width: 1, height: 1 })] } })).toMatchObject([
    { type: 'card', title: 'Snake', text: 'Eat', media: { source: on('p') } },
  ])
})

test.each([
  'new_chat_members',
  'left_chat_member',
  'pinned_message',
  'new_chat_title',
  'forum_topic_created',
  'video_chat_started',
  'successful_payment',
  'write_access_allowed',
])('%s is news of the chat', (kind) => {
  expect(content({ [kind]: 'x' })).toEqual([{ type: 'system', kind, text: 'x', data: { [kind]: 'x' } }])
  expect(content({ [kind]: { a: 1 } })).toEqual([{ type: 'system', kind, data: { [kind]: { a: 1 } } }])
})

test.each(['story', 'invoice', 'checklist', 'giveaway', 'passport_data', 'hologram', 'constructor'])(
  '%s is kept as unsupported',
  (kind) => {
    const raw = message({ [kind]: { a: 1 }, reply_markup: {}, media_group_id: 'g' })
    expect(parseContent(raw)).toEqual([{ type: 'unsupported', kind, raw }])
  },
)

test('a message of nothing is unsupported without a name', () => {
  expect(content({})).toEqual([{ type: 'unsupported', raw: message({}) }])
})

test.each(['text', 'photo', 'document', 'venue', 'contact', 'web_app_data', 'dice', 'poll', 'game', 'paid_media'])(
  'a %s of another form is kept as unsupported',
  (kind) => {
    for (const odd of [5, [], {}, null, true]) expect(content({ [kind]: odd })).toMatchObject([{ type: 'unsupported', kind }])
  },
)
