import { seededRandom } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { run } from './run.ts'

const TO = 'http://localhost:3000/webhooks/tg'

async function crossdesk(argv: readonly string[], env: Record<string, string> = {}) {
  const posted: { url: string; secret: string | null; update: Record<string, unknown> & { message: Record<string, unknown> } }[] = []
  const exitCode = await run(argv, {
    async fetch(request) {
      const update = (await request.json()) as (typeof posted)[number]['update']
      posted.push({ url: request.url, secret: request.headers.get('x-telegram-bot-api-secret-token'), update })
      return new Response()
    },
    write: () => undefined,
    env,
    clock: createManualClock(1_700_000_000_000),
    random: seededRandom(1),
  })
  return { exitCode, posted }
}

test('crossdesk simulate telegram posts one update of the demo customer with the secret token', async () => {
  const { exitCode, posted } = await crossdesk(['simulate', 'telegram', 'Wo ist mein Päckchen?', '--to', TO])
  expect({ exitCode, posted }).toMatchObject({
    exitCode: 0,
    posted: [
      {
        url: TO,
        secret: 'demo-secret-token',
        update: {
          update_id: expect.any(Number) as number,
          message: {
            from: { id: 515_550_101, first_name: 'Mia', last_name: 'Braun', is_bot: false },
            chat: { id: 515_550_101, type: 'private' },
            date: 1_700_000_000,
            text: 'Wo ist mein Päckchen?',
          },
        },
      },
    ],
  })
})

test('each message has its own numbers, the person stays the same, and the secret comes from the environment', async () => {
  const env = { CROSSDESK_TELEGRAM_SECRET_TOKEN: 'from-environment' }
  const { posted } = await crossdesk(['simulate', 'telegram', '--count=3', '--from', '42', '--name', 'Ana', 'Olá', '--to', TO], env)
  expect(new Set(posted.map(({ update }) => update.message['message_id'])).size).toBe(3)
  expect(new Set(posted.map(({ update }) => update['update_id'])).size).toBe(3)
  for (const { secret, update } of posted) {
    expect(secret).toBe('from-environment')
    expect(update.message['from']).toEqual({ id: 42, is_bot: false, first_name: 'Ana' })
  }
})
