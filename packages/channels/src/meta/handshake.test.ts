import { expect, test } from 'vitest'
import { answerHandshake } from './handshake.ts'

const url = (query: Record<string, string>): string => `https://example.test/wa?${new URLSearchParams(query).toString()}`
const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': 'token-1', 'hub.challenge': '<b>1158201444</b>' }

test('the bare challenge is answered, as text that no browser takes for a page', async () => {
  const response = answerHandshake(url(asked), ['token-0', 'token-1'])
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('<b>1158201444</b>')
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  [{ 'hub.verify_token': 'token-2' }],
  [{ 'hub.verify_token': '' }],
  [{ 'hub.verify_token': 'token-1token-1' }],
  [{ 'hub.mode': 'unsubscribe' }],
])('%j is forbidden', (change) => {
  expect(answerHandshake(url({ ...asked, ...change }), ['token-1']).status).toBe(403)
})

test('without a challenge or any question it is forbidden', () => {
  expect(answerHandshake('https://example.test/wa', ['token-1']).status).toBe(403)
  expect(answerHandshake(url({ 'hub.mode': 'subscribe', 'hub.verify_token': 'token-1' }), ['token-1']).status).toBe(403)
})
