import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { BERLIN, startTrial } from './trial.ts'
import { objectIn, objectsIn, textIn, type WireObject } from './wire.ts'

const TEXT = { type: 'text', text: { body: 'Hello' } }
const json = async (response: Response): Promise<WireObject> => (await response.json()) as WireObject

describe('Graph API', () => {
  const trial = startTrial(seededRandom(1), { receipts: 'off', limits: { pairBurst: 100 } })
  const { call, platform } = trial

  test.each([{}, { authorization: 'Bearer wrong' }])('refuses a call without the right token', async (headers) => {
    const response = await platform.fetch(`https://graph.facebook.com/v25.0/${BERLIN}/messages`, { method: 'POST', headers, body: '{}' })
    expect(response.status).toBe(401)
    expect(objectIn(await json(response), 'error')).toMatchObject({
      code: 190,
      type: 'OAuthException',
      fbtrace_id: expect.any(String) as string,
    })
  })

  test.each([
    ['an unknown number', '999/messages', 'POST', { code: 100, error_subcode: 33, type: 'GraphMethodException' }],
    ['an unknown medium', '999', 'GET', { code: 100, error_subcode: 33 }],
    ['a wrong method', `${BERLIN}/messages`, 'GET', { code: 100, error_subcode: 33 }],
    ['an unknown edge', `${BERLIN}/crystal`, 'POST', { code: 2500 }],
    ['a deeper path', `${BERLIN}/messages/1`, 'POST', { code: 2500 }],
  ])('answers %s with an error', async (_, path, method, error) => {
    const response = await call(path, { method })
    expect(response.status).toBe(400)
    expect(objectIn(await json(response), 'error')).toMatchObject(error)
  })

  test('a body that is no JSON object is a call without its parameters', async () => {
    for (const body of ['', '{', '[]', 'null']) {
      const response = await call(`${BERLIN}/messages`, { method: 'POST', body })
      expect(objectIn(await json(response), 'error')['code']).toBe(100)
    }
  })

  test('takes its own hosts only, but any host behind a server', async () => {
    await expect(platform.fetch('https://example.com/')).rejects.toThrow(TypeError)
    expect((await platform.handle(new Request('http://localhost:4000/v25.0/1'))).status).toBe(401)
  })

  test('answers a message with contact and id; the status of the message for templates only', async () => {
    await trial.openWindow()
    const { body } = await trial.send({ ...TEXT, to: '+49 151 5550101', context: { message_id: 'wamid.Q' } })
    expect(body).toEqual({
      messaging_product: 'whatsapp',
      contacts: [{ input: '+49 151 5550101', wa_id: '491515550101', user_id: trial.mia.userId }],
      messages: [{ id: expect.stringMatching(/^wamid\.[A-Za-z0-9+/]{47}=$/) as string }],
    })
    expect(trial.mia.received.at(-1)).toMatchObject({ text: 'Hello', replyTo: 'wamid.Q', from: BERLIN })
  })

  test('marks as read and shows typing until the next message, or 25 seconds', async () => {
    const { id } = await trial.mia.writes('Are you there?', { to: BERLIN })
    const mark = (more: WireObject = {}) =>
      trial.send({ to: undefined, recipient_type: undefined, status: 'read', message_id: id, ...more })
    expect(await mark()).toEqual({ status: 200, body: { success: true } })
    expect([trial.mia.seesRead(id), trial.mia.seesTyping(BERLIN)]).toEqual([true, false])
    await mark({ typing_indicator: { type: 'text' } })
    expect(trial.mia.seesTyping(BERLIN)).toBe(true)
    await trial.send(TEXT)
    expect(trial.mia.seesTyping(BERLIN)).toBe(false)
    await mark({ typing_indicator: { type: 'text' } })
    trial.clock.advance(25_000)
    expect(trial.mia.seesTyping(BERLIN)).toBe(false)
    expect(objectIn((await mark({ message_id: 'wamid.X' })).body, 'error')['code']).toBe(131009)
  })

  test('records every call with its answer and without its token', () => {
    expect(platform.requests.length).toBeGreaterThan(10)
    expect(platform.requests.at(-1)).toMatchObject({ method: 'POST', status: 400, body: { status: 'read' } })
    expect(JSON.stringify(platform.requests)).not.toContain('demo-access-token')
  })
})

describe('media', () => {
  const trial = startTrial(seededRandom(1), { receipts: 'off' })
  const { call, clock, platform } = trial
  const upload = async (type: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> => {
    const form = new FormData()
    form.set('messaging_product', 'whatsapp')
    form.set('type', type)
    form.set('file', new Blob([bytes], { type }), 'file')
    return call(`${BERLIN}/media`, { method: 'POST', body: form })
  }
  const download = (url: string, authorization = 'Bearer demo-access-token'): Promise<Response> =>
    platform.fetch(url, { headers: { authorization } })

  test('what is uploaded can be looked up, downloaded and deleted', async () => {
    const bytes = new TextEncoder().encode('abc')
    const id = textIn(await json(await upload('application/pdf', bytes)), 'id') ?? ''
    const found = await json(await call(id))
    expect(found).toMatchObject({
      id,
      mime_type: 'application/pdf',
      file_size: 3,
      // SHA-256 of "abc" (FIPS 180-2, appendix B.1).
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
    const url = textIn(found, 'url') ?? ''
    const answer = await download(url)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('abc')
    expect((await download(url, 'Bearer wrong')).status).toBe(401)
    expect(await json(await call(id, { method: 'DELETE' }))).toEqual({ success: true })
    expect((await download(url)).status).toBe(404)
    expect((await call(id)).status).toBe(400)
  })

  test('an address lives for five minutes; a new one can be had', async () => {
    await trial.mia.writes({ type: 'image', medium: { withUrl: true } }, { to: BERLIN })
    await platform.settled()
    const image = objectIn(objectsIn(trial.values().at(-1) ?? {}, 'messages')[0] ?? {}, 'image')
    const url = textIn(image, 'url') ?? ''
    clock.advance(5 * 60_000 - 1)
    expect((await download(url)).status).toBe(200)
    clock.advance(1)
    expect((await download(url)).status).toBe(404)
    const fresh = textIn(await json(await call(textIn(image, 'id') ?? '')), 'url') ?? ''
    expect((await download(fresh)).status).toBe(200)
  })

  const webp = (size: number, animated: boolean): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(size)
    bytes.set(new TextEncoder().encode('RIFF____WEBPVP8X'))
    bytes[20] = animated ? 0x02 : 0
    return bytes
  }

  test.each([
    ['image/png', new Uint8Array(5 * 1024 * 1024), new Uint8Array(5 * 1024 * 1024 + 1)],
    ['video/mp4', new Uint8Array(16 * 1024 * 1024), new Uint8Array(16 * 1024 * 1024 + 1)],
    ['image/webp', webp(100 * 1024, false), webp(100 * 1024 + 1, false)],
    ['image/webp', webp(500 * 1024, true), webp(500 * 1024 + 1, true)],
  ])('%s may have so many bytes and no more', async (type, fits, tooBig) => {
    expect((await upload(type, fits)).status).toBe(200)
    expect(objectIn(await json(await upload(type, tooBig)), 'error')['code']).toBe(131053)
  })

  test('an unsupported type, a missing file and a missing product are refused', async () => {
    expect((await upload('image/gif', new Uint8Array(1))).status).toBe(400)
    const form = new FormData()
    form.set('messaging_product', 'whatsapp')
    expect((await call(`${BERLIN}/media`, { method: 'POST', body: form })).status).toBe(400)
    expect((await call(`${BERLIN}/media`, { method: 'POST', body: new FormData() })).status).toBe(400)
  })

  test('an uploaded medium can be sent as its own kind only', async () => {
    await trial.openWindow()
    const id = textIn(await json(await upload('audio/ogg; codecs=opus', new Uint8Array(1))), 'id')
    expect(await trial.send({ type: 'audio', audio: { id, voice: true } })).toMatchObject({ status: 200 })
    expect(objectIn((await trial.send({ type: 'image', image: { id } })).body, 'error')['code']).toBe(131053)
  })
})
