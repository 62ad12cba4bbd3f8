import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { signBody } from '../whatsapp/testing/signing.ts'
import { parseArguments } from './arguments.ts'
import { run } from './run.ts'

const TO = 'http://localhost:3000/webhooks/wa'

async function crossdesk(argv: readonly string[], answers: readonly (number | 'throw')[] = [], env: Record<string, string> = {}) {
  const clock = createManualClock(1_700_000_000_000)
  const posted: { url: string; method: string; signature: string | null; body: string }[] = []
  let output = ''
  const exitCode = await run(argv, {
    async fetch(request) {
      posted.push({
        url: request.url,
        method: request.method,
        signature: request.headers.get('x-hub-signature-256'),
        body: await request.text(),
      })
      clock.advance(12)
      const answer = answers[posted.length - 1] ?? 200
      if (answer === 'throw') throw new TypeError('fetch failed')
      return new Response(null, { status: answer })
    },
    write: (text) => void (output += text),
    env,
    clock,
    random: seededRandom(1),
  })
  return { exitCode, output, posted }
}

describe('crossdesk simulate whatsapp', () => {
  test('posts one signed message of the demo customer and prints status and time', async () => {
    const { exitCode, output, posted } = await crossdesk(['simulate', 'whatsapp', 'Wo ist mein Päckchen?', '--to', TO])
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: '200 in 12 ms\n' })
    expect(posted).toMatchObject([{ url: TO, method: 'POST', signature: await signBody('demo-app-secret', posted[0]?.body ?? '') }])
    expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({
      entry: [
        {
          changes: [
            {
              value: {
                metadata: { phone_number_id: '100000000000001', display_phone_number: '49305550001' },
                contacts: [{ profile: { name: 'Mia Braun' }, wa_id: '491515550101' }],
                messages: [{ timestamp: '1700000000', text: { body: 'Wo ist mein Päckchen?' } }],
              },
            },
          ],
        },
      ],
    })
  })

  test('takes customer, number and count; each message has its own id, the customer stays the same', async () => {
    const { posted, exitCode } = await crossdesk([
      'simulate',
      'whatsapp',
      '--count=3',
      '--from',
      '+351 21 5550100',
      '--name',
      'Ana',
      '--number',
      '42',
      'Olá',
      '--to',
      TO,
    ])
    expect(exitCode).toBe(0)
    expect(new Set(posted.map(({ body }) => /"id":"(wamid\.[^"]+)"/.exec(body)?.[1])).size).toBe(3)
    expect(new Set(posted.map(({ body }) => /"user_id":"([^"]+)"/.exec(body)?.[1]))).toEqual(new Set(['US.351215550100']))
    expect(posted[0]?.body).toContain('"phone_number_id":"42"')
    expect(posted[0]?.body).toContain('"name":"Ana"')
  })

  test('the secret comes from the flag, then from the environment', async () => {
    const env = { CROSSDESK_WHATSAPP_APP_SECRET: 'from-environment' }
    const fromFlag = await crossdesk(['simulate', 'whatsapp', 'Hi', '--to', TO, '--secret', 'from-flag'], [], env)
    expect(fromFlag.posted[0]?.signature).toBe(await signBody('from-flag', fromFlag.posted[0]?.body ?? ''))
    const fromEnv = await crossdesk(['simulate', 'whatsapp', 'Hi', '--to', TO], [], env)
    expect(fromEnv.posted[0]?.signature).toBe(await signBody('from-environment', fromEnv.posted[0]?.body ?? ''))
  })

  test('one refusal or a missing answer is exit code 1', async () => {
    expect(await crossdesk(['simulate', 'whatsapp', 'Hi', '--to', TO, '--count', '2'], [200, 401])).toMatchObject({
      exitCode: 1,
      output: '200 in 12 ms\n401 in 12 ms\n',
    })
    const unreachable = await crossdesk(['simulate', 'whatsapp', 'Hi', '--to', TO], ['throw'])
    expect(unreachable).toMatchObject({ exitCode: 1, output: 'no answer after 12 ms: is something listening at http://localhost:3000?\n' })
  })

  test('a dry run prints a curl command with a quoted body and posts nothing', async () => {
    const { exitCode, output, posted } = await crossdesk(['simulate', 'whatsapp', "Where's it?", '--to', TO, '--dry-run'])
    expect({ exitCode, posted }).toEqual({ exitCode: 0, posted: [] })
    expect(output).toMatch(
      /^curl -X POST 'http:\/\/localhost:3000\/webhooks\/wa' .*-H 'x-hub-signature-256: sha256=[0-9a-f]{64}' .*Where'\\''s it\?/,
    )
  })

  test.each([
    [['simulate']],
    [['simulate', 'telex', 'Hi', '--to', TO]],
    [['simulate', 'whatsapp', '--to', TO]],
    [['simulate', 'whatsapp', 'two', 'texts', '--to', TO]],
    [['simulate', 'whatsapp', 'Hi']],
    [['simulate', 'whatsapp', 'Hi', '--to', 'localhost']],
    [['simulate', 'whatsapp', 'Hi', '--to', TO, '--count', '0']],
    [['simulate', 'whatsapp', 'Hi', '--to', TO, '--colour', 'red']],
    [['simulate', 'whatsapp', 'Hi', '--to']],
    [['simulate', 'whatsapp', 'Hi', '--to', TO, '--dry-run=yes']],
    [['dance']],
    [[]],
  ])('%j is a wrong command line', async (argv) => {
    const { exitCode, output, posted } = await crossdesk(argv)
    expect({ exitCode, posted }).toEqual({ exitCode: 2, posted: [] })
    expect(output).not.toBe('')
  })

  test('help names commands, channels, flags and defaults', async () => {
    expect(await crossdesk(['--help'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('simulate') as string })
    const { exitCode, output } = await crossdesk(['simulate', '--help'])
    expect(exitCode).toBe(0)
    for (const word of ['whatsapp', '--dry-run', 'CROSSDESK_WHATSAPP_APP_SECRET', '100000000000001']) expect(output).toContain(word)
  })
})

describe('arguments', () => {
  test('two dashes end the flags', () => {
    expect(parseArguments(['a', '--', '--b'], [])).toEqual({ words: ['a', '--b'], flags: new Map() })
  })

  test('a value may hold equals signs', () => {
    expect(parseArguments(['--to=http://x/?a=b'], [{ name: 'to', value: 'URL', describes: '' }])).toEqual({
      words: [],
      flags: new Map([['to', 'http://x/?a=b']]),
    })
  })
})
