import { existsSync, readFileSync } from 'node:fs'
import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { demoTelegram } from './demo.ts'
import { fakeTelegram } from './platform.ts'

const PAIRS = new URL('../../../../../../shared/fixtures/channels/telegram/outbound.pairs.json', import.meta.url)
const present = existsSync(PAIRS)

interface Pair {
  readonly label: string
  readonly url: string
  readonly requests: readonly { readonly form: Readonly<Record<string, string>> }[]
  readonly responses: readonly { readonly status: number; readonly body: string }[]
}

/** The method of each request: files go with the method of the field that holds them. */
function methodOf(pair: Pair, form: Readonly<Record<string, string>>): string {
  const kind = ['photo', 'video', 'audio', 'document'].find((field) => form[field] !== undefined)
  return kind === undefined ? pair.url.slice(pair.url.lastIndexOf('/') + 1) : `send${kind}`
}

describe.skipIf(!present)('requests that a real channel sent (skipped without ../shared/fixtures)', () => {
  const pairs = present ? (JSON.parse(readFileSync(PAIRS, 'utf8')) as readonly Pair[]) : []
  const accepted = pairs.filter(({ responses }) => responses.every(({ status }) => status === 200))

  test('there are such requests', () => {
    expect(accepted.length).toBeGreaterThan(8)
  })

  test.each(accepted.map((pair) => [pair.label, pair] as const))('%s', async (_, pair) => {
    const platform = fakeTelegram({ ...demoTelegram, random: seededRandom(1) })
    const person = platform.person({ name: 'Known', id: 12_345 })
    await person.starts()
    for (const { form } of pair.requests) {
      const response = await platform.fetch(`https://api.telegram.org/bot${demoTelegram.bots[0].token}/${methodOf(pair, form)}`, {
        method: 'POST',
        body: new URLSearchParams(form),
      })
      expect(await response.json()).toMatchObject({ ok: true, result: { message_id: expect.any(Number) as number } })
    }
    expect(person.received).toHaveLength(pair.requests.length)
    platform.stop()
  })

  test('a blocked bot and too many messages are refused in the recorded words', async () => {
    const recorded = (status: number) =>
      JSON.parse(pairs.flatMap(({ responses }) => responses).find((each) => each.status === status)?.body ?? '{}') as unknown
    const platform = fakeTelegram({ ...demoTelegram, random: seededRandom(1) })
    const person = platform.person({ name: 'Known', id: 12_345 })
    await person.starts()
    await person.blocks()
    const send = async () => {
      const url = `https://api.telegram.org/bot${demoTelegram.bots[0].token}/sendMessage?chat_id=12345&text=Hi`
      return (await (await platform.fetch(url)).json()) as unknown
    }
    expect(await send()).toEqual(recorded(403))
    platform.faults.next({ code: 429 })
    expect(await send()).toEqual(recorded(429))
    platform.stop()
  })
})
