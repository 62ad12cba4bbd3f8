import { type JsonObject, seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { startTrial, TOKEN, type Trial } from './trial.ts'

/** A PNG's first bytes, which tell its size (RFC 2083, section 3.2). */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(24)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x89504e47)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

async function upload({ platform, mia }: Trial, method: string, field: string, file: File, more: Record<string, string> = {}) {
  const form = new FormData()
  form.set('chat_id', String(mia.id))
  form.set(field, file)
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  const response = await platform.fetch(`https://api.telegram.org/bot${TOKEN}/${method}`, { method: 'POST', body: form })
  return (await response.json()) as { ok: boolean; error_code?: number; description?: string; result: Record<string, unknown> }
}

/** The path that getFile gave; none when it was refused. */
const fileAt = (result: JsonObject | undefined): string => (result?.['file_path'] as string | undefined) ?? 'none'

/** The message of the first update. */
const messageOf = ([update = {}]: readonly JsonObject[]): unknown => update['message']

const download = async ({ platform, call }: Trial, fileId: unknown) => {
  const { result, description } = await call('getFile', { file_id: fileId })
  return { description, response: await platform.fetch(`https://api.telegram.org/file/bot${TOKEN}/${fileAt(result)}`) }
}

describe('media of a person', () => {
  test('are fetched by getFile for an hour; the largest size of a photo is not always the last one', async () => {
    const trial = startTrial(seededRandom(1))
    const { mia, updates, platform, clock } = trial
    const bytes = new Uint8Array([1, 2, 3])
    const orders = new Set<number>()
    for (let turn = 0; turn < 10; turn++) await mia.writes({ type: 'photo', medium: { bytes, width: 1_280, height: 720 } })
    await platform.settled()
    for (const update of updates) {
      const { photo } = update['message'] as unknown as { photo: { width: number }[] }
      expect(photo.map(({ width }) => width).sort((a, b) => a - b)).toEqual([90, 320, 1_280])
      orders.add(photo.findIndex(({ width }) => width === 1_280))
    }
    expect(orders.size).toBeGreaterThan(1)
    const { photo } = messageOf(updates) as { photo: { width: number; file_id: string }[] }
    const largest = photo.find(({ width }) => width === 1_280)
    const { response } = await download(trial, largest?.file_id)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    const { result } = await trial.call('getFile', { file_id: largest?.file_id })
    clock.advance(3_600_000)
    const late = await platform.fetch(`https://api.telegram.org/file/bot${TOKEN}/${fileAt(result)}`)
    expect(late.status).toBe(404)
  })

  test('above 20 MB they stay on the platform, unknown ids too', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.writes({ type: 'video', medium: { sizeBytes: 20 * 1_048_576 + 1 } })
    await trial.platform.settled()
    const { video } = messageOf(trial.updates) as { video: { file_id: string } }
    expect((await download(trial, video.file_id)).description).toBe('Bad Request: file is too big')
    expect((await download(trial, 'unknown')).description).toBe('Bad Request: wrong file_id or the file is temporarily unavailable')
    expect((await download(trial, '')).description).toBe('Bad Request: file_id not specified')
  })
})

describe('media of a bot', () => {
  test('are uploaded, sent by URL, and sent again by their id', async () => {
    const trial = startTrial(seededRandom(1))
    const { mia, call } = trial
    await mia.starts()
    const bytes = new TextEncoder().encode('%PDF-1.7')
    const uploaded = await upload(trial, 'sendDocument', 'document', new File([bytes], 'rechnung.pdf', { type: 'application/pdf' }), {
      caption: 'Ihre Rechnung',
    })
    const document = uploaded.result['document'] as { file_id: string }
    expect(document).toMatchObject({ file_name: 'rechnung.pdf', mime_type: 'application/pdf', file_size: 8 })
    await call('sendDocument', { chat_id: mia.id, document: document.file_id })
    await call('sendPhoto', { chat_id: mia.id, photo: 'https://shop.test/bild.jpg', caption: '*Neu*', parse_mode: 'Markdown' })
    expect(mia.received).toMatchObject([
      { text: 'Ihre Rechnung', media: { kind: 'document', fileName: 'rechnung.pdf', sizeBytes: 8, bytes } },
      { media: { kind: 'document', fileId: document.file_id } },
      { text: 'Neu', entities: [{ type: 'bold', offset: 0, length: 3 }], media: { kind: 'photo', url: 'https://shop.test/bild.jpg' } },
    ])
    expect((await call('sendVideo', { chat_id: mia.id, video: document.file_id })).description).toBe(
      'Bad Request: wrong file identifier/HTTP URL specified',
    )
  })

  test.each([
    ['animation', 'https://shop.test/a.gif'],
    ['audio', 'https://shop.test/a.mp3'],
    ['voice', 'https://shop.test/a.ogg'],
    ['video', 'https://shop.test/a.mp4'],
    ['sticker', 'https://shop.test/a.webp'],
    ['document', 'https://shop.test/a.zip'],
  ])('%s goes by URL', async (kind, url) => {
    const { mia, call } = startTrial(seededRandom(1))
    await mia.starts()
    expect((await call(`send${kind}`, { chat_id: mia.id, [kind]: url })).status).toBe(200)
    expect(mia.received).toMatchObject([{ media: { kind, url } }])
  })

  test.each([
    ['sendPhoto', {}, 'there is no photo in the request'],
    ['sendVideoNote', {}, 'there is no video note in the request'],
    ['sendVideoNote', { video_note: 'https://shop.test/a.mp4' }, 'wrong file identifier/HTTP URL specified'],
    ['sendPhoto', { photo: 'no-such-id' }, 'wrong file identifier/HTTP URL specified'],
    ['sendPhoto', { photo: 'attach://nothing' }, 'wrong file identifier/HTTP URL specified'],
    ['sendDocument', { document: 'https://shop.test/a.docx' }, 'wrong type of the web page content'],
    ['sendVoice', { voice: 'https://shop.test/a.mp3' }, 'wrong type of the web page content'],
    ['sendPhoto', { photo: 'https://shop.test/a.jpg', caption: 'a'.repeat(1_025) }, 'message caption is too long'],
  ])('%s %o is refused', async (method, parameters, description) => {
    const { mia, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    expect(await refusal(method, parameters)).toBe(`Bad Request: ${description}`)
  })

  test.each([
    [png(9_000, 1_001), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
    [png(2_100, 100), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
    [new TextEncoder().encode('no picture'), 'Bad Request: IMAGE_PROCESS_FAILED'],
    [png(9_000, 1_000), undefined],
    // A JPEG's frame header: SOF0, length, precision, height 20, width 500 (ITU-T T.81, B.2.2).
    [
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xc0, 0, 11, 8, 0, 20, 1, 0xf4, 1, 1, 0x11, 0]),
      'Bad Request: PHOTO_INVALID_DIMENSIONS',
    ],
  ])('photos must be pictures of a possible size (%#)', async (bytes, description) => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.starts()
    expect((await upload(trial, 'sendPhoto', 'photo', new File([bytes], 'bild'))).description).toBe(description)
  })

  test('what is too large is refused, by upload and by URL', async () => {
    const web = async (url: string) =>
      url.endsWith('gone.jpg')
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(40), { headers: { 'content-type': url.endsWith('.html') ? 'text/html' : 'image/jpeg' } })
    const trial = startTrial(seededRandom(1), { limits: { uploadBytes: 50, photoUploadBytes: 30, photoUrlBytes: 39 }, web })
    await trial.mia.starts()
    expect(await upload(trial, 'sendDocument', 'document', new File([new Uint8Array(51)], 'a'))).toMatchObject({
      error_code: 413,
      description: 'Request Entity Too Large',
    })
    expect((await upload(trial, 'sendPhoto', 'photo', new File([new Uint8Array(31)], 'a'))).description).toBe(
      'Bad Request: file is too big',
    )
    expect((await upload(trial, 'sendPhoto', 'photo', new File([], 'a'))).description).toBe('Bad Request: file must be non-empty')
    expect(await trial.refusal('sendPhoto', { photo: 'https://shop.test/a.jpg' })).toBe(
      'Bad Request: wrong file identifier/HTTP URL specified',
    )
    expect(await trial.refusal('sendPhoto', { photo: 'https://shop.test/gone.jpg' })).toBe('Bad Request: failed to get HTTP URL content')
    expect(await trial.refusal('sendPhoto', { photo: 'https://shop.test/a.html' })).toBe('Bad Request: wrong type of the web page content')
  })
})

describe('albums of a bot', () => {
  const photo = { type: 'photo', media: 'https://shop.test/a.jpg' }

  test('are messages with one group id, with uploads among them', async () => {
    const trial = startTrial(seededRandom(1))
    await trial.mia.starts()
    const media = JSON.stringify([
      { ...photo, caption: 'Zwei' },
      { type: 'photo', media: 'attach://zweites' },
    ])
    const { result } = await upload(trial, 'sendMediaGroup', 'zweites', new File([png(100, 100)], 'b.png'), { media })
    expect(result).toHaveLength(2)
    const [first, second] = trial.mia.received
    expect(first).toMatchObject({ text: 'Zwei', media: { kind: 'photo' } })
    expect(second?.media?.bytes).toEqual(png(100, 100))
    expect(first?.albumId).toBe(second?.albumId)
  })

  test.each([
    [[photo], 'too few messages to send as an album'],
    [Array.from({ length: 11 }, () => photo), 'too many messages to send as an album'],
    [[photo, { type: 'document', media: 'https://shop.test/a.pdf' }], "document can't be mixed with other media types"],
    [[photo, { type: 'sticker', media: 'x' }], 'can\'t parse InputMedia: type "sticker" is unsupported'],
    [[photo, { type: 'photo' }], "can't parse InputMedia: media not found"],
    ['{', "can't parse media JSON object"],
    [undefined, 'expected an Array of InputMedia'],
  ])('%j is refused', async (media, description) => {
    const { mia, refusal } = startTrial(seededRandom(1))
    await mia.starts()
    expect(await refusal('sendMediaGroup', { media })).toBe(`Bad Request: ${description}`)
    expect(mia.received).toEqual([])
  })

  test('a medium can be exchanged for another', async () => {
    const { mia, call } = startTrial(seededRandom(1))
    await mia.starts()
    await call('sendPhoto', { chat_id: mia.id, photo: photo.media, caption: 'alt' })
    const media = { type: 'document', media: 'https://shop.test/a.pdf', caption: 'neu' }
    expect((await call('editMessageMedia', { chat_id: mia.id, message_id: 2, media })).status).toBe(200)
    expect(mia.received).toMatchObject([{ text: 'neu', media: { kind: 'document' }, edited: true }])
    expect(mia.received[0]?.content).not.toHaveProperty('photo')
  })
})
