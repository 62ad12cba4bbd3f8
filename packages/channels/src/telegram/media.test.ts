import type { JsonObject, MediaContent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { telegram } from './adapter.ts'
import { MAX_DOWNLOAD_BYTES } from './media.ts'
import { ok, refusal, TOKEN, trial, type Answering, type Trial } from './trial.ts'

const MEDIA: MediaContent = { type: 'media', kind: 'image', source: { in: 'platform', id: 'AgAC' } }
const adapter = telegram({ bots: [{ token: TOKEN }] })
const ADDRESS = `https://api.telegram.org/file/bot${TOKEN}/photos/file_1.jpg`
const described = (more: JsonObject = {}): Response => ok({ file_id: 'AgAC', file_path: 'photos/file_1.jpg', ...more })

/** A platform that describes the file so and hands it out so. */
function platform(file: () => Response, description: () => Response = described): Trial {
  const answer: Answering = ({ url }) => (url.endsWith('/getFile') ? description() : file())
  return trial(answer)
}

describe('a download', () => {
  test('asks for the path, then for the file, and hands out neither address nor foreign headers', async () => {
    const file = (): Response =>
      new Response('picture', { headers: { 'content-type': 'image/png', 'content-length': '7', 'set-cookie': 'a=b' } })
    const { context, calls } = platform(file)
    const response = await adapter.fetchMedia!(MEDIA, context)
    expect(await response.text()).toBe('picture')
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'image/png', 'content-length': '7' })
    expect(response.url).toBe('')
    expect(calls.map(({ url, options }) => [url, options.method, options.redirect])).toEqual([
      [`https://api.telegram.org/bot${TOKEN}/getFile`, 'POST', 'manual'],
      [ADDRESS, 'GET', 'manual'],
    ])
    expect(calls[0]?.parameters).toEqual({ file_id: 'AgAC' })
  })

  test('has the type that the message gave, unless it is no type', async () => {
    const file = (): Response => new Response('x', { headers: { 'content-type': 'application/octet-stream' } })
    const typed = await adapter.fetchMedia!({ ...MEDIA, mimeType: 'audio/ogg' }, platform(file).context)
    expect(typed.headers.get('content-type')).toBe('audio/ogg')
    const odd = await adapter.fetchMedia!({ ...MEDIA, mimeType: 'a\r\nx: y' }, platform(file).context)
    expect(odd.headers.get('content-type')).toBeNull()
  })

  test('whose path expired asks for it once more', async () => {
    let tries = 0
    const { context, calls } = platform(() => (++tries === 1 ? new Response(null, { status: 404 }) : new Response('picture')))
    expect(await (await adapter.fetchMedia!(MEDIA, context)).text()).toBe('picture')
    expect(calls).toHaveLength(4)
    const gone = platform(() => new Response(null, { status: 404 }))
    await expect(adapter.fetchMedia!(MEDIA, gone.context)).rejects.toMatchObject({ code: 'not-found' })
    expect(gone.calls).toHaveLength(4)
  })

  test.each(['', '..', '../getMe', 'photos/../../x', '/etc/passwd', 'a//b'])('of the path %j is not tried', async (file_path) => {
    const { context, calls } = platform(
      () => new Response('x'),
      () => described({ file_path }),
    )
    await expect(adapter.fetchMedia!(MEDIA, context)).rejects.toMatchObject({ kind: 'unavailable' })
    expect(calls).toHaveLength(1)
  })

  test('of a path with odd characters stays on the host', async () => {
    const { context, calls } = platform(
      () => new Response('x'),
      () => described({ file_path: 'a?b#c/@evil.example' }),
    )
    await adapter.fetchMedia!(MEDIA, context)
    expect(calls[1]?.url).toBe(`https://api.telegram.org/file/bot${TOKEN}/a%3Fb%23c/%40evil.example`)
  })

  test('of too much is refused by what Telegram says, by what is declared, and by what comes', async () => {
    const tooMuch = { code: 'payload-too-large' }
    const file = (): Response => new Response('x')
    const size = MAX_DOWNLOAD_BYTES + 1
    await expect(
      adapter.fetchMedia!(MEDIA, platform(file, () => refusal(400, 'Bad Request: file is too big')).context),
    ).rejects.toMatchObject(tooMuch)
    await expect(adapter.fetchMedia!(MEDIA, platform(file, () => described({ file_size: size })).context)).rejects.toMatchObject(tooMuch)
    const declared = (): Response => new Response('x', { headers: { 'content-length': String(size) } })
    await expect(adapter.fetchMedia!(MEDIA, platform(declared).context)).rejects.toMatchObject(tooMuch)
    const chunk = new Uint8Array(8 * 1024 * 1024)
    const endless = (): Response => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }))
    await expect((await adapter.fetchMedia!(MEDIA, platform(endless).context)).arrayBuffer()).rejects.toMatchObject(tooMuch)
  })

  test.each<[string, () => Response, () => Response, object]>([
    ['an unknown file id', () => new Response('x'), () => refusal(400, 'Bad Request: invalid file_id'), { code: 'not-found' }],
    ['a wrong token', () => new Response('x'), () => refusal(401, 'Unauthorized'), { kind: 'unauthorised' }],
    ['no path', () => new Response('x'), () => described({ file_path: 5 }), { kind: 'unavailable' }],
    ['a broken host', () => new Response('x', { status: 500 }), described, { kind: 'unavailable' }],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: `https://evil.example/${TOKEN}` } }),
      described,
      { kind: 'unavailable' },
    ],
  ])('with %s fails without the token in its error', async (_name, file, description, expected) => {
    const { context, calls } = platform(file, description)
    const error: unknown = await adapter.fetchMedia!(MEDIA, context).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(expected)
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('t0ken')
    expect(calls.length).toBeLessThanOrEqual(2)
  })

  test('is only for what lies on Telegram', async () => {
    const { context, calls } = platform(() => new Response('x'))
    for (const source of [
      { in: 'url', url: 'https://a.example/f' },
      { in: 'blob', key: 'k' },
    ] as const) {
      await expect(adapter.fetchMedia!({ ...MEDIA, source }, context)).rejects.toMatchObject({ code: 'unsupported' })
    }
    expect(calls).toEqual([])
  })
})
