import { existsSync, readFileSync } from 'node:fs'
import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoWhatsApp } from './demo.ts'
import { fakeWhatsApp } from './platform.ts'
import type { FakeTemplate, TemplateButton, TemplateComponent } from './templates.ts'
import { objectIn, objectsIn, textIn, type WireObject } from './wire.ts'

const PAIRS = new URL('../../../../../../shared/fixtures/channels/whatsapp/outbound.pairs.json', import.meta.url)
const present = existsSync(PAIRS)

interface Pair {
  readonly label: string
  readonly requests: readonly WireObject[]
  readonly responses: readonly { readonly body: string }[]
}

/** A template that fits what a request sends, as it would have been approved. */
function templateFor(request: WireObject): readonly FakeTemplate[] {
  const sent = objectIn(request, 'template')
  const components = objectsIn(sent, 'components')
  if (request['type'] !== 'template') return []
  const places = (type: string): string => {
    const component = components.find((candidate) => candidate['type'] === type)
    return (component === undefined ? [] : objectsIn(component, 'parameters')).map((_, index) => `{{${index + 1}}}`).join(' ')
  }
  const hasHeader = components.some(({ type }) => type === 'header')
  const buttons = components
    .filter(({ type }) => type === 'button')
    .map((button): TemplateButton =>
      button['sub_type'] === 'url' ? { type: 'URL', text: 'Open', url: 'https://shop.test/{{1}}' } : { type: 'QUICK_REPLY', text: 'Ok' },
    )
  const parts: TemplateComponent[] = [{ type: 'BODY', text: places('body') }]
  if (hasHeader) parts.push({ type: 'HEADER', format: 'IMAGE' })
  if (buttons.length > 0) parts.push({ type: 'BUTTONS', buttons })
  return [{ name: textIn(sent, 'name') ?? '', language: textIn(objectIn(sent, 'language'), 'code') ?? '', components: parts }]
}

describe.skipIf(!present)('requests that a real channel sent (skipped without ../shared/fixtures)', () => {
  const pairs = present ? (JSON.parse(readFileSync(PAIRS, 'utf8')) as readonly Pair[]).filter(({ requests }) => requests.length > 0) : []

  test('there are such requests', () => {
    expect(pairs.length).toBeGreaterThan(15)
  })

  test.each(pairs.map((pair) => [pair.label, pair] as const))('%s', async (_, { requests, responses }) => {
    const platform = fakeWhatsApp({
      ...demoWhatsApp,
      random: seededRandom(1),
      templates: requests.flatMap(templateFor),
      flows: ['123456'],
      receipts: 'off',
    })
    const known = platform.customer({ name: 'Known', phone: '+250788123123', userId: 'US.1234' })
    await known.writes('Hi', { to: demoWhatsApp.numbers[0].phoneNumberId })
    for (const [index, request] of requests.entries()) {
      const response = await platform.fetch(`https://graph.facebook.com/v25.0/${demoWhatsApp.numbers[0].phoneNumberId}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${demoWhatsApp.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(request),
      })
      const answer: unknown = await response.json()
      expect(answer).not.toHaveProperty('error')
      expect(response.status).toBe(200)
      const recorded = JSON.parse(responses[index]?.body ?? '{}') as { messages: { id: string }[] }
      expect(answer).toMatchObject({ messages: recorded.messages.map(() => ({ id: expect.any(String) as string })) })
    }
    expect(platform.sent.map(({ request }) => request)).toEqual(requests)
    expect(known.received).toHaveLength(requests.length)
    platform.stop()
  })
})
