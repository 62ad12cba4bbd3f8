import { plan } from '@crossdesk/core/rendering'
import { manualClock } from '@crossdesk/core/conformance'
import { seededRandom } from '@crossdesk/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyContent } from '../testing/trial.ts'
import { capabilities } from './capabilities.ts'
import { renderPart } from './render.ts'
import { demoTelegram } from './testing/demo.ts'
import { fakeTelegram } from './testing/platform.ts'

const [{ token }] = demoTelegram.bots

test('Telegram takes every part of every plan', async () => {
  const clock = manualClock(1_790_000_000_000)
  const platform = fakeTelegram({ ...demoTelegram, clock, random: seededRandom(1) })
  const ana = platform.person({ name: 'Ana' })
  await ana.starts()
  const to = { kind: 'telegram-user', value: String(ana.id) }
  const account = { channel: 'telegram', account: token.split(':')[0] ?? '' }
  await fc.assert(
    fc.asyncProperty(fc.array(anyContent, { minLength: 1, maxLength: 3 }), async (contents) => {
      const planned = plan(contents, capabilities, { open: true })
      if (planned.type !== 'send') throw new Error('there is no window')
      for (const content of planned.parts) {
        const { method, parameters } = renderPart({ id: 'p1', account, to, content })
        // The platform's own word, not the adapter's: it counts, parses and refuses by itself.
        await clock.advance(2000)
        const response = await platform.fetch(`https://api.telegram.org/bot${token}/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(parameters),
        })
        expect(await response.json()).toMatchObject({ ok: true })
      }
    }),
    { numRuns: 300 },
  )
})
