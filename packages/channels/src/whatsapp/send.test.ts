import { silentLogger, type Content, type Handle, type OutboundPart } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { whatsapp } from './adapter.ts'
import type { WhatsAppContext } from './graph.ts'

const ACCOUNT = { channel: 'whatsapp', account: '500100' }
const PHONE: Handle = { kind: 'phone', value: '+351900000001' }
const TARGET = { to: PHONE, externalId: 'wamid.0' }
const adapter = whatsapp({ appSecret: 's', verifyToken: 'v', graphUrl: 'https://graph.example/', graphVersion: 'v99.0' })

/** One call as it was made. */
interface Call {
  readonly url: string
  readonly options: { readonly json?: unknown; readonly headers: Record<string, string> }
}

function contextWith(answer: () => Response | Promise<Response>, accessToken = 't0ken'): { context: WhatsAppContext; calls: Call[] } {
  const calls: Call[] = []
  const http = async (url: string, options: Call['options']): Promise<Response> => {
    calls.push({ url, options })
    return answer()
  }
  const context = {
    http,
    log: silentLogger,
    account: ACCOUNT,
    tenant: 'default',
    credentials: { accessToken },
    signal: new AbortController().signal,
  }
  return { context: context as unknown as WhatsAppContext, calls }
}

const part = (content: Content = { type: 'text', text: 'secret words' }): OutboundPart => ({
  id: 'part-1',
  account: ACCOUNT,
  to: PHONE,
  content,
})
const ok =
  (body: object): (() => Response) =>
  () =>
    Response.json(body)

describe('sending', () => {
  test('posts the rendered part once, with the token, without retries or redirects', async () => {
    const { context, calls } = contextWith(ok({ messages: [{ id: 'wamid.1' }] }))
    expect(await adapter.send!(part(), context)).toEqual({ externalId: 'wamid.1' })
    expect(calls).toMatchObject([
      {
        url: 'https://graph.example/v99.0/500100/messages',
        options: {
          method: 'POST',
          headers: { authorization: 'Bearer t0ken' },
          json: { to: '351900000001', type: 'text', biz_opaque_callback_data: 'part-1' },
          retry: 0,
          redirect: 'manual',
          throwHttpErrors: false,
        },
      },
    ])
  })

  test('reveals other handles of the recipient', async () => {
    const { context } = contextWith(
      ok({ contacts: [{ input: '351900000001', wa_id: '351900000001', user_id: 'PT.1' }], messages: [{ id: 'wamid.1' }] }),
    )
    expect(await adapter.send!(part(), context)).toEqual({ externalId: 'wamid.1', handles: [{ kind: 'whatsapp-user', value: 'PT.1' }] })
  })

  test.each<[string, () => Response | Promise<Response>, object]>([
    [
      'a refusal',
      () => Response.json({ error: { code: 131047, message: 'secret words' } }, { status: 400 }),
      { kind: 'window-closed', inDoubt: false },
    ],
    ['a broken gateway', () => new Response('secret words', { status: 502 }), { kind: 'unavailable', inDoubt: true }],
    ['a good status without an id', ok({ messages: [] }), { kind: 'unavailable', inDoubt: true }],
    ['a good status without JSON', () => new Response('secret words'), { kind: 'unavailable', inDoubt: true }],
    ['a time-out', () => Promise.reject(new DOMException('secret words', 'TimeoutError')), { kind: 'unavailable', inDoubt: true }],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })),
      { kind: 'unavailable', inDoubt: true },
    ],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }), { kind: 'rejected' }],
  ])('%s is a delivery error', async (_name, answer, expected) => {
    const { context, calls } = contextWith(answer)
    const error: unknown = await adapter.send!(part(), context).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'delivery', ...expected })
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toMatch(/secret words|t0ken|351900000001/)
    expect(calls).toHaveLength(1)
  })

  test('makes no call for content that breaks a limit, or without a token', async () => {
    const { context, calls } = contextWith(ok({}))
    await expect(adapter.send!(part({ type: 'text', text: '' }), context)).rejects.toMatchObject({ kind: 'rejected' })
    const without = { ...context, credentials: undefined } as unknown as WhatsAppContext
    await expect(adapter.send!(part(), without)).rejects.toMatchObject({ kind: 'unauthorised' })
    expect(calls).toHaveLength(0)
  })

  test.each(['', '..', '.', 'a b', '\ud800'])('%j is no account id, and nothing is called', async (account) => {
    const { context, calls } = contextWith(ok({ messages: [{ id: 'w' }] }))
    await expect(adapter.send!(part(), { ...context, account: { channel: 'whatsapp', account } })).rejects.toMatchObject({
      kind: 'rejected',
    })
    expect(calls).toHaveLength(0)
  })

  test('an account id cannot lead to another address', async () => {
    const { context, calls } = contextWith(ok({ messages: [{ id: 'w' }] }))
    await adapter.send!(part(), { ...context, account: { channel: 'whatsapp', account: '../me?x=' } })
    expect(calls[0]?.url).toBe('https://graph.example/v99.0/..%2Fme%3Fx%3D/messages')
  })
})

describe('gestures', () => {
  test.each<[string, (context: WhatsAppContext) => Promise<void>, object]>([
    [
      'a read mark',
      (context) => adapter.markRead!(TARGET, context),
      { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.0' },
    ],
    [
      'typing, which rides on the read mark',
      (context) => adapter.showTyping!(TARGET, context),
      { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.0', typing_indicator: { type: 'text' } },
    ],
    [
      'a reaction',
      (context) => adapter.react!(TARGET, '👍', context),
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '351900000001',
        type: 'reaction',
        reaction: { message_id: 'wamid.0', emoji: '👍' },
      },
    ],
    [
      'a reaction that is taken away',
      (context) => adapter.react!(TARGET, undefined, context),
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '351900000001',
        type: 'reaction',
        reaction: { message_id: 'wamid.0', emoji: '' },
      },
    ],
  ])('%s', async (_name, gesture, json) => {
    const { context, calls } = contextWith(ok({ success: true }))
    await gesture(context)
    expect(calls.map((call) => call.options.json)).toEqual([json])
  })

  test('that are refused are delivery errors', async () => {
    const { context } = contextWith(() => Response.json({ error: { code: 190 } }, { status: 401 }))
    await expect(adapter.markRead!(TARGET, context)).rejects.toMatchObject({ kind: 'unauthorised' })
  })
})
