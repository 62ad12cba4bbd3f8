import type { Content, OutboundPart } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { BOT_ID, ok, refusal, sent, TOKEN, trial, type Answering } from './trial.ts'

const adapter = telegram({ bots: [{ token: TOKEN }], apiUrl: 'https://tg.example/' })
const part = (content: Content = { type: 'text', text: 'secret words' }, more: Partial<OutboundPart> = {}): OutboundPart => ({
  id: 'part-1',
  account: { channel: 'telegram', account: BOT_ID },
  to: { kind: 'telegram-user', value: '51' },
  content,
  ...more,
})
const GROUP = { kind: 'telegram-group', value: '-44' }

describe('sending', () => {
  test('posts the rendered part once, to the bot, without retries or redirects', async () => {
    const { context, calls } = trial(() => sent())
    expect(await adapter.send!(part(), context)).toEqual({ externalId: '51:9' })
    expect(calls).toMatchObject([
      {
        url: `https://tg.example/bot${TOKEN}/sendMessage`,
        parameters: { chat_id: 51, text: 'secret words' },
        options: {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          retry: 0,
          redirect: 'manual',
          throwHttpErrors: false,
        },
      },
    ])
  })

  test('names the chat that was written to when the answer does not', async () => {
    const { context } = trial(() => ok({ message_id: 9 }))
    expect(await adapter.send!(part(), context)).toEqual({ externalId: '51:9' })
  })

  test('an album answers with the ids of all its files', async () => {
    const media = { type: 'media', kind: 'image', source: { in: 'url', url: 'https://a.example/f' } } as const
    const { context } = trial(() => ok([{ message_id: 8 }, { message_id: 9 }]))
    const album: Content = {
      type: 'carousel',
      cards: [
        { type: 'card', media },
        { type: 'card', media },
      ],
    }
    expect(await adapter.send!(part(album), context)).toEqual({ externalId: '51:8', otherExternalIds: ['51:9'] })
  })

  test('follows a group to its new id once, without the quote, and tells it', async () => {
    const answers: Answering = (_call, index) =>
      index === 0 ? refusal(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001 }) : ok({ message_id: 2 })
    const { context, calls } = trial(answers)
    expect(await adapter.send!(part(undefined, { to: GROUP, replyTo: '-44:1' }), context)).toEqual({
      externalId: '-1001:2',
      handles: [{ kind: 'telegram-group', value: '-1001' }],
    })
    expect(calls.map((call) => call.parameters)).toMatchObject([
      { chat_id: -44, reply_parameters: { message_id: 1 } },
      { chat_id: -1001, text: 'secret words' },
    ])
    expect(calls[1]?.parameters).not.toHaveProperty('reply_parameters')
    const endless = trial(() => refusal(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001 }))
    await expect(adapter.send!(part(undefined, { to: GROUP }), endless.context)).rejects.toMatchObject({ kind: 'invalid-recipient' })
    expect(endless.calls).toHaveLength(2)
  })

  test('sends once more without marks when they are not accepted', async () => {
    const bold: Content = { type: 'text', text: 'secret words', entities: [{ type: 'bold', start: 0, end: 6 }] }
    const unparsable = (): Response => refusal(400, "Bad Request: can't parse entities: secret words")
    const { context, calls } = trial((_call, index) => (index === 0 ? unparsable() : sent()))
    expect(await adapter.send!(part(bold), context)).toEqual({ externalId: '51:9' })
    expect(calls.map((call) => 'entities' in call.parameters)).toEqual([true, false])
    const twice = trial(unparsable)
    await expect(adapter.send!(part(bold), twice.context)).rejects.toMatchObject({ kind: 'rejected' })
    const plain = trial(unparsable)
    await expect(adapter.send!(part(), plain.context)).rejects.toMatchObject({ kind: 'rejected' })
    expect([twice.calls.length, plain.calls.length]).toEqual([2, 1])
  })

  test.each<[string, () => Response | Promise<Response>, object]>([
    ['a refusal', () => refusal(403, 'Forbidden: bot was blocked by the user'), { kind: 'blocked', inDoubt: false }],
    ['a refusal with a good status', () => Response.json({ ok: false, error_code: 400, description: 'x' }), { kind: 'rejected' }],
    ['a broken gateway', () => new Response('secret words', { status: 502 }), { kind: 'unavailable', inDoubt: true }],
    ['a good status without an id', () => ok({}), { kind: 'unavailable', inDoubt: true }],
    ['the id 0', () => ok({ message_id: 0 }), { kind: 'unavailable', inDoubt: true }],
    ['an empty list', () => ok([]), { kind: 'unavailable', inDoubt: true }],
    ['a good status without JSON', () => new Response('secret words'), { kind: 'unavailable', inDoubt: true }],
    ['a time-out', () => Promise.reject(new DOMException(`https://tg.example/bot${TOKEN}`, 'TimeoutError')), { inDoubt: true }],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })),
      { kind: 'unavailable', inDoubt: true },
    ],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }), { kind: 'rejected' }],
  ])('%s is a delivery error that tells no secret', async (_name, answer, expected) => {
    const { context, calls } = trial(answer)
    const error: unknown = await adapter.send!(part(), context).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'delivery', ...expected })
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toMatch(/secret words|t0ken/)
    expect((error as Error).cause).toBeUndefined()
    expect(calls).toHaveLength(1)
  })

  test('makes no call for content that breaks a limit', async () => {
    const { context, calls } = trial(() => sent())
    await expect(adapter.send!(part({ type: 'text', text: '' }), context)).rejects.toMatchObject({ kind: 'rejected' })
    expect(calls).toHaveLength(0)
  })
})
