import { describe, expect, test } from 'vitest'
import { SECRET, TOKEN } from './trial.ts'
import { telegramUpdates } from './update-kinds.ts'
import { deleteWebhook, setWebhook, type WebhookOptions } from './webhook.ts'

/** A `fetch` that notes what was asked. */
function recording(answer: () => Response): { readonly fetch: typeof fetch; readonly calls: { url: string; body: unknown }[] } {
  const calls: { url: string; body: unknown }[] = []
  const recorded = async (url: unknown, init?: RequestInit): Promise<Response> => {
    calls.push({ url: String(url), body: JSON.parse(init?.body as string) as unknown })
    return answer()
  }
  return { fetch: recorded, calls }
}

const OPTIONS: WebhookOptions = { token: TOKEN, secretToken: SECRET, url: 'https://desk.example/webhooks/tg' }
const done = (): Response => Response.json({ ok: true, result: true })

describe('a webhook', () => {
  test('is set with its secret and the kinds that the adapter reads', async () => {
    const { fetch, calls } = recording(done)
    await setWebhook({ ...OPTIONS, fetch, maxConnections: 10, dropPendingUpdates: true })
    expect(calls).toEqual([
      {
        url: `https://api.telegram.org/bot${TOKEN}/setWebhook`,
        body: {
          url: OPTIONS.url,
          secret_token: SECRET,
          allowed_updates: [...telegramUpdates],
          max_connections: 10,
          drop_pending_updates: true,
        },
      },
    ])
    expect(telegramUpdates).toEqual(expect.arrayContaining(['message_reaction', 'chat_member', 'business_message']))
  })

  test('is taken away again, on a server of one’s own, too', async () => {
    const { fetch, calls } = recording(done)
    await deleteWebhook({ token: TOKEN, apiUrl: 'http://localhost:8081/', fetch })
    expect(calls).toEqual([{ url: `http://localhost:8081/bot${TOKEN}/deleteWebhook`, body: {} }])
  })

  test.each<[string, Partial<WebhookOptions>]>([
    ['url', { url: 'http://desk.example' }],
    ['secretToken', { secretToken: '' }],
    ['secretToken', { secretToken: 'a b' }],
    ['token', { token: 'x/../y' }],
    ['apiUrl', { apiUrl: 'api.telegram.org' }],
  ])('is not set with a malformed %s, and nothing is quoted', async (path, change) => {
    const { fetch, calls } = recording(done)
    const error: unknown = await setWebhook({ ...OPTIONS, fetch, ...change }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'validation', issues: [{ path }] })
    expect(String(error)).not.toContain('t0ken')
    expect(calls).toEqual([])
  })

  test('that Telegram refuses is a delivery error without the token', async () => {
    const { fetch } = recording(() => Response.json({ ok: false, error_code: 401, description: 'Unauthorized' }, { status: 401 }))
    const error: unknown = await setWebhook({ ...OPTIONS, fetch }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'unauthorised' })
    expect(String(error)).not.toContain('t0ken')
  })
})
