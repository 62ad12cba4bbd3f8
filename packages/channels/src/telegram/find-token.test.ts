import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import type { TelegramBot } from './bots.ts'
import { BOT_ID, ok, refusal, sent, TOKEN, trial, type Answering, type Trial } from './trial.ts'

const OTHER = '7000000002:0ther_t0ken'
const bots: readonly TelegramBot[] = [{ token: TOKEN }, { token: OTHER }]
const send = async ({ context }: Trial, list: Parameters<typeof telegram>[0]['bots'] = bots): Promise<unknown> =>
  telegram({ bots: list }).send!(
    { id: 'p', account: context.account, to: { kind: 'telegram-user', value: '51' }, content: { type: 'text', text: 'x' } },
    context,
  ).catch((error: unknown) => error)
const tokensOf = ({ calls }: Trial): readonly (string | undefined)[] => calls.map(({ url }) => /\/bot([^/]+)\//.exec(url)?.[1])

/** Telegram, where the connection belongs to the second bot. */
const answer: Answering = ({ url, method }) => {
  if (method !== 'getBusinessConnection') return sent()
  return url.includes(OTHER) ? ok({ id: 'c1' }) : refusal(400, 'Bad Request: business connection not found')
}

describe('the bot of an account', () => {
  test('is the one with the id of the account', async () => {
    const first = trial(answer)
    const second = trial(answer, '7000000002')
    await Promise.all([send(first), send(second)])
    expect([tokensOf(first), tokensOf(second)]).toEqual([[TOKEN], [OTHER]])
  })

  test('may have come since the adapter was made', async () => {
    const late = trial(answer, '7000000002')
    await send(late, async () => bots)
    expect(tokensOf(late)).toEqual([OTHER])
  })

  test('is the one whose token the credentials name', async () => {
    const given = trial(answer, BOT_ID, { token: OTHER })
    await send(given)
    expect(tokensOf(given)).toEqual([OTHER])
    expect(await send(trial(answer, BOT_ID, { token: '../x' }))).toMatchObject({ code: 'validation' })
  })

  test('of a business is the only one, or the one that knows the connection, who is asked once', async () => {
    const single = trial(answer, 'business:c1')
    await send(single, [{ token: TOKEN }])
    expect(tokensOf(single)).toEqual([TOKEN])
    const several = trial(answer, 'business:c1')
    await send(several)
    expect(tokensOf(several)).toEqual([TOKEN, OTHER, OTHER])
    await send(several)
    expect(tokensOf(several)).toEqual([TOKEN, OTHER, OTHER, OTHER])
  })

  test('that there is not is an error that names no token', async () => {
    const results = [await send(trial(answer, '5')), await send(trial(answer, 'business:c1'), async () => [])]
    const unknown = trial(() => refusal(400, 'Bad Request: business connection not found'), 'business:c1')
    results.push(await send(unknown))
    for (const error of results) {
      expect(error).toMatchObject({ code: 'delivery', kind: 'unauthorised' })
      expect(String(error)).not.toContain('t0ken')
    }
  })

  test('that could not be asked is no reason to give up', async () => {
    const silent = trial(() => new Response(null, { status: 503 }), 'business:c1')
    expect(await send(silent)).toMatchObject({ kind: 'unavailable', retryable: true, inDoubt: false })
  })
})
