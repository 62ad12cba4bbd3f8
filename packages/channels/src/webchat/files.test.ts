import { memoryBackend } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import type { MessagePage, Problem, StoredFile } from './protocol/requests.ts'
import { clientId, PAGE, trial, type Browser, type Trial } from './trial.ts'

const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0))
const pdf = latin('%PDF-1.7 invoice')
const gif = latin('GIF89a picture')

async function upload(browser: Browser, bytes: Uint8Array, name: string, id = clientId()): Promise<StoredFile> {
  const response = await browser.send(`PUT files/${id}?name=${encodeURIComponent(name)}`, bytes)
  if (!response.ok) throw new Error(`not uploaded: ${await response.text()}`)
  return (await response.json()) as StoredFile
}

async function open(shop: Trial, url: string): Promise<Response> {
  return shop.desk.webhook('chat', new Request(new URL(url, 'https://desk.example/chat/')))
}

describe('a file of a visitor', () => {
  test('is uploaded once, said in a message, and read by the agents from the blob store', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const id = clientId()
    const first = await mia.send(`PUT files/${id}?name=a.pdf`, pdf)
    expect(first.status).toBe(201)
    const file = (await first.json()) as StoredFile
    expect(file).toMatchObject({ id, name: 'a.pdf', mimeType: 'application/pdf', sizeBytes: pdf.length })
    const again = await mia.send(`PUT files/${id}?name=other.pdf`, gif)
    expect([again.status, ((await again.json()) as StoredFile).name]).toEqual([200, 'a.pdf'])

    const content = [{ type: 'file', id, caption: 'My invoice' }]
    expect((await mia.send('POST messages', { id: clientId(), content })).status).toBe(201)
    await shop.work()
    const [received] = await shop.eventsOf('message.received')
    expect(received?.message.content).toMatchObject([
      { type: 'media', kind: 'file', fileName: 'a.pdf', caption: 'My invoice', source: { in: 'blob' } },
    ])
    const bytes = await (await shop.desk.media(received?.message.id ?? '', 0)).arrayBuffer()
    expect(new Uint8Array(bytes)).toEqual(pdf)
    const page = (await (await mia.send('GET messages')).json()) as MessagePage
    expect(page.messages[0]?.content).toMatchObject([{ type: 'media', url: file.url }])
  })

  test('is served under a signed address for an hour, and as a download unless it is shown in the page', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const document = await open(shop, (await upload(mia, pdf, '../../etc/Rechnung März.pdf')).url)
    expect(document.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Rechnung%20M%C3%A4rz.pdf")
    expect(document.headers.get('x-content-type-options')).toBe('nosniff')
    expect(document.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    const picture = await upload(mia, gif, 'a.gif')
    const shown = await open(shop, picture.url)
    expect([shown.headers.get('content-type'), shown.headers.get('content-disposition')]).toEqual([
      'image/gif',
      "inline; filename*=UTF-8''a.gif",
    ])
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(gif)

    expect((await open(shop, `${picture.url.slice(0, -2)}xx`)).status).toBe(404)
    expect((await open(shop, 'v1/north/files/rubbish')).status).toBe(404)
    await shop.clock.advance(59 * 60_000)
    expect((await open(shop, picture.url)).status).toBe(200)
    await shop.clock.advance(20 * 60_000)
    const late = await open(shop, picture.url)
    expect([late.status, ((await late.json()) as Problem).code]).toEqual([401, 'expired'])
  })

  test('loses its Exif data on the way', async () => {
    const shop = trial()
    const mia = await shop.visit()
    const photo = latin('\xff\xd8\xff\xe1\x00\x0cExif\0\0GPS!\xff\xda\x00\x02picture\xff\xd9')
    const stored = await open(shop, (await upload(mia, photo, 'a.jpg')).url)
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(latin('\xff\xd8\xff\xda\x00\x02picture\xff\xd9'))
  })

  test('of another visitor cannot be said', async () => {
    const shop = trial()
    const [mia, eve] = [await shop.visit(), await shop.visit()]
    const { id } = await upload(mia, pdf, 'a.pdf')
    expect((await eve.send('POST messages', { id: clientId(), content: [{ type: 'file', id }] })).status).toBe(400)
  })

  test('is refused when it is too big, of a type that the shop does not take, or not what its name says', async () => {
    const shop = trial({
      chat: { shops: [{ id: 'north', name: 'North', origins: [PAGE], files: { maxBytes: 100, types: ['image/gif'] } }] },
    })
    const mia = await shop.visit()
    expect(mia.session.shop).toMatchObject({ maxFileBytes: 100, fileTypes: ['image/gif'] })
    const put = async (bytes: Uint8Array, headers = {}): Promise<readonly [number, string]> => {
      const response = await mia.send(`PUT files/${clientId()}?name=a.gif`, bytes, headers)
      return [response.status, ((await response.json()) as Problem).code]
    }
    expect(await put(pdf)).toEqual([415, 'unsupported-type'])
    expect(await put(latin('<script>alert(1)</script>'), { 'content-type': 'image/gif' })).toEqual([415, 'unsupported-type'])
    expect(await put(latin(`GIF89a${'x'.repeat(100)}`))).toEqual([413, 'payload-too-large'])
    expect(await put(new Uint8Array(0))).toEqual([415, 'unsupported-type'])
    const long = new Response(latin(`GIF89a${'x'.repeat(200_000)}`)).body as ReadableStream<Uint8Array>
    const request = new Request(`https://desk.example/v1/north/files/${clientId()}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${mia.session.token}` },
      body: long,
      duplex: 'half',
    } as RequestInit)
    expect((await shop.desk.webhook('chat', request)).status).toBe(413)
  })

  test('is not taken by a shop without files, or a backend without a blob store', async () => {
    const none = trial({ chat: { shops: [{ id: 'north', name: 'North', origins: [PAGE], files: false }] } })
    const mia = await none.visit()
    expect(mia.session.shop).toMatchObject({ maxFileBytes: 0, fileTypes: [] })
    expect((await mia.send(`PUT files/${clientId()}`, pdf)).status).toBe(403)
    const { blobs: _blobs, ...bare } = memoryBackend()
    const without = trial({ chat: { backend: { ...bare, tenant: () => bare } } })
    const tom = await without.visit()
    expect(tom.session.shop.fileTypes).toEqual([])
    expect((await tom.send(`PUT files/${clientId()}`, pdf)).status).toBe(403)
  })
})

test('a file of the business in the blob store is served the same way', async () => {
  const shop = trial()
  const mia = await shop.visit()
  await mia.say('Hello')
  await shop.work()
  const key = `labels/${'x'.repeat(1000)}.pdf`
  await shop.backend.tenant('default').blobs?.put(key, pdf)
  const [conversation] = (await shop.desk.conversations()).items
  const label = {
    type: 'media',
    kind: 'file',
    source: { in: 'blob', key },
    mimeType: 'application/pdf',
    fileName: 'label.pdf',
  } as const
  await shop.desk.send({ conversation: conversation?.id ?? '', content: label, author: { role: 'agent', id: 'a1' } })
  await shop.work()
  const page = (await (await mia.send('GET messages')).json()) as MessagePage
  const [content] = page.messages[0]?.content ?? []
  const url = content?.type === 'media' ? content.url : ''
  expect(new Uint8Array(await (await open(shop, url)).arrayBuffer())).toEqual(pdf)
})
