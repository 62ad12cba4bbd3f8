import { memoryBackend } from '@crossdesk/core'
import { adapterConformance, manualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import type { Session } from './protocol/requests.ts'
import { clientId, trial } from './trial.ts'
import { webchat } from './webchat.ts'

const clock = manualClock(1_790_000_000_000)
const backend = memoryBackend({ clock })
const plenty = { perMinute: 1e9, burst: 1e9 }
const options = {
  backend,
  clock,
  secret: 'a secret of the trial, long enough for it',
  shops: [{ id: 'north', name: 'North', origins: ['https://north.example'] }],
  limits: { messages: plenty, signs: plenty, activity: plenty },
}

const session: Session = (await trial({ chat: options }).visit({ consent: { activity: true }, profile: { name: 'Mia' } })).session

const text = { type: 'text', text: 'Hello' }
const bodies = {
  messages: [{ id: clientId(), content: [text, { type: 'choice', id: 'a', title: 'A' }, { type: 'location', latitude: 1, longitude: 2 }] }],
  activity: [{ id: clientId(), type: 'viewed', url: 'https://north.example/p1', productIds: ['p1'] }],
}

/**
 * What does not fit: our chat answers its refusals itself, with the headers that a page of another origin needs, and throws none; and it sends
 * without a request to any platform. `receive.test.ts` and `messages.test.ts` try both in our own way.
 */
const NOT_OURS = ['SignatureError', 'refuses a body', 'sends every part with one request', 'does not try again by itself']

describe('the web chat is a channel adapter, as far as a chat of our own is like a platform', () => {
  const cases = adapterConformance({
    create: () => webchat(options),
    credentials: {},
    sign: (body) =>
      new Request(`https://desk.example/v1/north/${body.includes('viewed') ? 'activity' : 'messages'}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${session.token}` },
        body,
      }),
    webhooks: [...bodies.messages, ...bodies.activity].map((body) => JSON.stringify(body)),
    parts: [],
    accepted: () => new Response(),
    throttled: () => new Response(),
  }).filter(({ name }) => !NOT_OURS.some((words) => name.includes(words)))

  test('most of the suite fits', () => {
    expect(cases.map(({ name }) => name)).toHaveLength(5)
  })

  test.each(cases)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
