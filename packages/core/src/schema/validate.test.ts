import { describe, expect, test } from 'vitest'
import { ValidationError } from '../errors/validation-error.ts'
import { customerSchema } from './customer.ts'
import { LIMITS } from './limits.ts'
import { messageSchema } from './message.ts'
import { parseActivity, parseContent, parseSendRequest, validate } from './validate.ts'

function failure(run: () => unknown): ValidationError {
  try {
    run()
  } catch (error) {
    if (error instanceof ValidationError) return error
    throw error
  }
  throw new Error('expected a ValidationError, but nothing was thrown')
}

const customer = { id: 'c1', tenant: 'shop', handles: [], createdAt: 1, updatedAt: 2 }

describe('validate', () => {
  test('returns the value with fields that the schema does not know', () => {
    expect(validate('import', customerSchema, { ...customer, loyalty: 'gold' })).toEqual({ ...customer, loyalty: 'gold' })
  })

  test('names the subject, the path, what was expected and what came', () => {
    const error = failure(() =>
      validate('import', customerSchema, { ...customer, handles: [{ handle: { kind: 'phone', value: 5 }, firstSeenAt: 1 }] }),
    )
    expect(error.message).toBe('import: handles[0].handle.value: expected a string, got a number')
    expect(error.code).toBe('validation')
  })

  test('tells all issues, and the first one in its message', () => {
    const error = failure(() => validate('import', customerSchema, { ...customer, id: '', country: 'de' }))
    expect(error.message).toBe('import: id: expected at least 1 character, got a string of 0 characters (and 1 more)')
    expect(error.issues[1]).toEqual({
      path: 'country',
      message: 'expected an ISO 3166-1 alpha-2 country code in capitals, got a string of 2 characters',
    })
  })

  test('tells of undefined and NaN as such', () => {
    expect(failure(() => validate('import', customerSchema, { ...customer, name: undefined })).issues[0].message).toBe(
      'expected a string, got undefined',
    )
    expect(failure(() => validate('import', customerSchema, { ...customer, createdAt: NaN })).issues[0].message).toBe(
      'expected a number, got NaN',
    )
  })

  test('does not name a key that somebody else chose', () => {
    const message = {
      id: 'm',
      tenant: 't',
      conversation: 'c',
      channel: { channel: 'x', account: 'a' },
      direction: 'inbound',
      author: { role: 'customer', id: 'c' },
      content: [],
      sentAt: 1,
      receivedAt: 1,
      translations: { 'my secret wish': [] },
    }
    const { issues } = failure(() => validate('import', messageSchema, message))
    expect(issues).toEqual([
      { path: 'translations', message: 'expected a key that is a BCP 47 language tag, got a string of 14 characters' },
    ])
  })

  test('tells at most a hundred issues', () => {
    const handles = Array.from({ length: 5000 }, () => 0)
    expect(failure(() => validate('import', customerSchema, { ...customer, handles })).issues).toHaveLength(100)
  })

  test('refuses JSON that is a cycle, too deep or no JSON, without overflowing the stack', () => {
    const cycle: unknown[] = []
    cycle.push(cycle, cycle)
    let deep: unknown = []
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    for (const raw of [cycle, deep, [new Date(0)], [undefined], [Infinity], [1n]]) {
      const error = failure(() => parseContent({ type: 'unsupported', raw }))
      expect(error.issues).toEqual([
        { path: 'content.raw', message: `expected plain JSON, got a list of ${(raw as unknown[]).length === 1 ? '1 item' : '2 items'}` },
      ])
    }
  })
})

describe('parseContent', () => {
  test('takes a text, one content or several, and gives a list', () => {
    const text = { type: 'text', text: 'Hello' } as const
    expect(parseContent('Hello')).toEqual([text])
    expect(parseContent(text)).toEqual([text])
    expect(parseContent([text, text])).toEqual([text, text])
  })

  test.each([
    ['an empty text', '', 'content.text', 'expected at least 1 character, got a string of 0 characters'],
    ['an empty list', [], 'content', 'expected at least one content, got a list of 0 items'],
    ['nothing', undefined, 'content', 'expected an object, got undefined'],
    [
      'too many contents',
      Array.from({ length: LIMITS.contents + 1 }, () => ({ type: 'system', kind: 'x' })),
      'content',
      'expected at most 100 items, got a list of 101 items',
    ],
    [
      'a text that is too long',
      'x'.repeat(LIMITS.text + 1),
      'content.text',
      `expected at most ${LIMITS.text} characters, got a string of ${LIMITS.text + 1} characters`,
    ],
    [
      'a file at no address',
      [{ type: 'card', media: { type: 'media', kind: 'image', source: { in: 'url', url: 'ftp://a' } } }],
      'content[0].media.source.url',
      'expected an http or https address, got a string of 7 characters',
    ],
    [
      'a file nowhere',
      { type: 'media', kind: 'image', source: { in: 'cloud' } },
      'content.source.in',
      'expected one of "url", "platform", "blob", got a string of 5 characters',
    ],
    [
      'a price in half cents',
      { type: 'cart', items: [{ productId: 'p', quantity: 0.5, unitPrice: { amount: 0.5, currency: 'EUR' } }] },
      'content.items[0].unitPrice.amount',
      'expected a whole number, got a number',
    ],
    [
      'an address with something before it',
      { type: 'media', kind: 'image', source: { in: 'url', url: ' javascript:a' } },
      'content.source.url',
      'expected an http or https address, got a string of 13 characters',
    ],
    ['a place off the map', { type: 'location', latitude: 90.5, longitude: 0 }, 'content.latitude', 'expected at most 90, got a number'],
  ])('refuses %s', (_, input, path, message) => {
    expect(failure(() => parseContent(input)).issues).toEqual([{ path, message }])
  })

  test('names all types when the type is none of them', () => {
    const [issue] = failure(() => parseContent([{ type: 'poem' }])).issues
    expect(issue.path).toBe('content[0].type')
    expect(issue.message).toMatch(/^expected one of "text", "media", .*"unsupported", got a string of 4 characters$/)
  })
})

describe('parseSendRequest', () => {
  const request = { conversation: 'c1', author: { role: 'agent', id: 'a1' } }

  test('gives the request with its content as a list and with fields that it does not know', () => {
    expect(parseSendRequest({ ...request, content: 'Hello', trace: 'x' })).toEqual({
      ...request,
      content: [{ type: 'text', text: 'Hello' }],
      trace: 'x',
    })
  })

  test('refuses an author without a role, and content without a type', () => {
    expect(failure(() => parseSendRequest({ ...request, author: { id: 'a1' }, content: 'Hello' })).issues[0].path).toBe('author.role')
    expect(failure(() => parseSendRequest({ ...request, content: { text: 'Hello' } })).issues[0].path).toBe('content.type')
    expect(failure(() => parseSendRequest(null)).message).toBe('send: expected an object, got null')
  })
})

describe('parseActivity', () => {
  test('takes an activity and refuses one of another type', () => {
    const activity = { type: 'viewed', handle: { kind: 'email', value: 'a@example.com' }, at: 5 } as const
    expect(parseActivity(activity)).toEqual(activity)
    expect(failure(() => parseActivity({ ...activity, type: 'bought' })).message).toBe(
      'track: type: expected one of "viewed", "cart", "checkout", got a string of 6 characters',
    )
  })
})
