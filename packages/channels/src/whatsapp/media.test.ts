import { silentLogger, type MediaContent } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { whatsapp } from './adapter.ts'
import type { WhatsAppContext } from './graph.ts'
import { MAX_DOWNLOAD_BYTES, uploadMedia } from './media.ts'

const FILE_URL = 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=m1'
const MEDIA: MediaContent = { type: 'media', kind: 'image', source: { in: 'platform', id: 'm1' } }
const adapter = whatsapp({ appSecret: 's', verifyToken: 'v', mediaHosts: ['lookaside.fbsbx.com', '.fbcdn.net'] })

/** A network of addresses; it notes who was shown the token, and whoever asks elsewhere fails the test. */
function network(answers: Readonly<Record<string, () => Response>>): { context: WhatsAppContext; shown: string[]; bodies: unknown[] } {
  const shown: string[] = []
  const bodies: unknown[] = []
  const http = async (
    input: string | URL,
    options: { headers: Record<string, string>; redirect: string; body?: unknown },
  ): Promise<Response> => {
    const url = String(input)
    expect(options.redirect).toBe('manual')
    if (options.headers['authorization'] === 'Bearer t0ken') shown.push(url)
    bodies.push(options.body)
    const answer = answers[url]
    if (answer === undefined) throw new Error('not in this network')
    return answer()
  }
  const context = {
    http,
    log: silentLogger,
    tenant: 'default',
    account: { channel: 'whatsapp', account: '500100' },
    credentials: { accessToken: 't0ken' },
    signal: new AbortController().signal,
  }
  return { context: context as unknown as WhatsAppContext, shown, bodies }
}

const METADATA = 'https://graph.facebook.com/v25.0/m1'
const described =
  (more: object = {}): (() => Response) =>
  () =>
    Response.json({ id: 'm1', url: FILE_URL, mime_type: 'image/png', ...more })
const redirect =
  (location: string): (() => Response) =>
  () =>
    new Response(null, { status: 302, headers: { location } })

describe('a download', () => {
  test('asks for the address, then for the file, both with the token; the type is the one that was described', async () => {
    const { context, shown } = network({
      [METADATA]: described(),
      [FILE_URL]: () => new Response('picture', { headers: { 'content-type': 'text/html', 'content-length': '7', 'set-cookie': 'a=b' } }),
    })
    const response = await adapter.fetchMedia!(MEDIA, context)
    expect(await response.text()).toBe('picture')
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'image/png', 'content-length': '7' })
    expect(shown).toEqual([METADATA, FILE_URL])
  })

  test('follows redirects among the allowed hosts, three at most', async () => {
    const next = (index: number): string => `https://scontent.xx.fbcdn.net/${index}`
    const hops = (count: number): Record<string, () => Response> => ({
      [METADATA]: described(),
      [FILE_URL]: redirect(next(1)),
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [next(index + 1), redirect(`/${index + 2}`)])),
      [next(count + 1)]: () => new Response('picture'),
    })
    expect(await (await adapter.fetchMedia!(MEDIA, network(hops(2)).context)).text()).toBe('picture')
    const tooMany = network(hops(3))
    await expect(adapter.fetchMedia!(MEDIA, tooMany.context)).rejects.toMatchObject({ kind: 'unavailable' })
    expect(tooMany.shown).toHaveLength(5)
  })

  test.each([
    'https://evil.example/',
    'https://lookaside.fbsbx.com.evil.example/',
    'https://evil.example/lookaside.fbsbx.com',
    'https://evilfbcdn.net/',
    'https://fbcdn.net.evil.example/',
    'http://lookaside.fbsbx.com/',
    'https://lookaside.fbsbx.com:8443/',
    'https://user@lookaside.fbsbx.com/',
    'https://user:pass@graph.facebook.com/',
    'https://lookaside.fbsbx.com./',
    'https://lookaside.fbsbx.com@evil.example/',
    'http://graph.facebook.com/',
    'http://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'file:///etc/passwd',
    'data:text/html,x',
    '//evil.example/',
    '\\\\evil.example\\',
  ])('never shows the token to %s, whether it is described or redirected to', async (address) => {
    const direct = network({ [METADATA]: described({ url: address }) })
    await expect(adapter.fetchMedia!(MEDIA, direct.context)).rejects.toMatchObject({ code: 'delivery' })
    expect(direct.shown).toEqual([METADATA])

    const redirected = network({ [METADATA]: described(), [FILE_URL]: redirect(address) })
    await expect(adapter.fetchMedia!(MEDIA, redirected.context)).rejects.toMatchObject({ code: 'delivery', kind: 'rejected' })
    expect(redirected.shown).toEqual([METADATA, FILE_URL])
  })

  test('may come from the Graph itself', async () => {
    const url = 'https://graph.facebook.com/files/m1'
    const { context } = network({ [METADATA]: described({ url }), [url]: () => new Response('picture') })
    expect(await (await adapter.fetchMedia!(MEDIA, context)).text()).toBe('picture')
  })

  test('of too much is refused by what is described, by what is declared, and by what comes', async () => {
    const large = { [METADATA]: described({ file_size: MAX_DOWNLOAD_BYTES + 1 }) }
    await expect(adapter.fetchMedia!(MEDIA, network(large).context)).rejects.toMatchObject({ code: 'payload-too-large' })

    const declared = () => new Response('x', { headers: { 'content-length': String(MAX_DOWNLOAD_BYTES + 1) } })
    const second = network({ [METADATA]: described(), [FILE_URL]: declared })
    await expect(adapter.fetchMedia!(MEDIA, second.context)).rejects.toMatchObject({ code: 'payload-too-large' })

    const chunk = new Uint8Array(8 * 1024 * 1024)
    const endless = () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }))
    const third = await adapter.fetchMedia!(MEDIA, network({ [METADATA]: described(), [FILE_URL]: endless }).context)
    let sizeBytes = 0
    const reading = (async () => {
      for await (const bytes of third.body as unknown as AsyncIterable<Uint8Array>) sizeBytes += bytes.byteLength
    })()
    await expect(reading).rejects.toMatchObject({ code: 'payload-too-large' })
    expect(sizeBytes).toBeLessThanOrEqual(MAX_DOWNLOAD_BYTES)
  })

  test.each<[string, Record<string, () => Response>, object]>([
    ['no description', { [METADATA]: () => new Response(null, { status: 404 }) }, { code: 'not-found' }],
    [
      'no token',
      { [METADATA]: () => Response.json({ error: { code: 190 } }, { status: 401 }) },
      { code: 'delivery', kind: 'unauthorised' },
    ],
    ['no address', { [METADATA]: described({ url: 5 }) }, { code: 'delivery', kind: 'unavailable' }],
    ['no file', { [METADATA]: described(), [FILE_URL]: () => new Response(null, { status: 410 }) }, { code: 'not-found' }],
    [
      'a broken host',
      { [METADATA]: described(), [FILE_URL]: () => new Response('', { status: 500 }) },
      { code: 'delivery', kind: 'unavailable' },
    ],
    [
      'a redirect to nowhere',
      { [METADATA]: described(), [FILE_URL]: () => new Response(null, { status: 302 }) },
      { code: 'delivery', kind: 'rejected' },
    ],
  ])('with %s fails', async (_name, answers, expected) => {
    const error: unknown = await adapter.fetchMedia!(MEDIA, network(answers).context).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(expected)
    expect(String(error)).not.toContain('mid=m1')
  })

  test('an odd type is left out of the headers', async () => {
    const { context } = network({ [METADATA]: described({ mime_type: 'image/png\r\nx: y' }), [FILE_URL]: () => new Response('x') })
    expect((await adapter.fetchMedia!(MEDIA, context)).headers.get('content-type')).toBeNull()
  })

  test('is only for what lies on WhatsApp', async () => {
    const { context, shown } = network({})
    for (const source of [
      { in: 'url', url: FILE_URL },
      { in: 'blob', key: 'k' },
    ] as const) {
      await expect(adapter.fetchMedia!({ ...MEDIA, source }, context)).rejects.toMatchObject({ code: 'unsupported' })
    }
    expect(shown).toEqual([])
  })
})

describe('an upload', () => {
  const UPLOAD = 'https://graph.facebook.com/v25.0/500100/media'
  const bytes = new Uint8Array([1, 2, 3])

  test.each([
    ['bytes', bytes],
    ['a stream', new Blob([bytes]).stream()],
  ])('of %s answers where the file is now', async (_name, file) => {
    const { context, bodies } = network({ [UPLOAD]: () => Response.json({ id: 'm9' }) })
    expect(await uploadMedia(file, 'audio/ogg; codecs=opus', context)).toEqual({ in: 'platform', id: 'm9' })
    const form = bodies[0] as FormData
    expect([form.get('messaging_product'), form.get('type')]).toEqual(['whatsapp', 'audio/ogg; codecs=opus'])
    expect([...new Uint8Array(await (form.get('file') as Blob).arrayBuffer())]).toEqual([1, 2, 3])
  })

  test('of a type or size that WhatsApp does not take makes no call', async () => {
    const { context, shown } = network({})
    await expect(uploadMedia(bytes, 'image/svg+xml', context)).rejects.toMatchObject({ code: 'validation', issues: [{ path: 'mimeType' }] })
    const sticker = new Uint8Array(500 * 1024 + 1)
    await expect(uploadMedia(sticker, 'image/webp', context)).rejects.toMatchObject({ code: 'payload-too-large' })
    await expect(uploadMedia(new Blob([sticker]).stream(), 'image/webp', context)).rejects.toMatchObject({ code: 'payload-too-large' })
    expect(shown).toEqual([])
  })

  test('that is refused or answered without an id is a delivery error', async () => {
    const refused = network({ [UPLOAD]: () => Response.json({ error: { code: 131053 } }, { status: 400 }) })
    await expect(uploadMedia(bytes, 'image/png', refused.context)).rejects.toMatchObject({ kind: 'rejected', retryable: true })
    const odd = network({ [UPLOAD]: () => Response.json({}) })
    await expect(uploadMedia(bytes, 'image/png', odd.context)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
