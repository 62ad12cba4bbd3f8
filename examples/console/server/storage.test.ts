import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLogger } from '@crossdesk/core'
import { demoWhatsApp, fakeWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createShopDesk } from './desk.ts'
import { openDemo } from './demo/demo.ts'
import { people } from './demo/people.ts'
import { openStorage } from './storage.ts'

const BERLIN = demoWhatsApp.numbers[0].phoneNumberId

let scratch: string

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'console-storage-'))
})

afterEach(() => rm(scratch, { recursive: true, force: true }))

test('a story is there at the next start and goes on; a second start in the meantime works in memory', async () => {
  const place = { type: 'folder', path: join(scratch, 'data') } as const
  const first = await openStorage(place)
  const platform = fakeWhatsApp(demoWhatsApp)
  const { desk } = createShopDesk({ whatsapp: demoWhatsApp }, { backend: first.backend, fetch: platform.fetch, log: silentLogger })
  platform.setWebhook({ url: 'http://127.0.0.1:3000/webhooks/wa', fetch: (request) => desk.webhook('wa', request) })
  desk.start()
  await platform.customer(people.mia).writes('Wo ist mein Paket?', { to: BERLIN })
  await platform.settled()
  await desk.idle()

  expect(await openStorage(place)).toMatchObject({ place: { type: 'memory' }, inUse: place })

  platform.stop()
  await desk.stop({ drainMs: 0 })
  await first.backend.close()

  const { backend } = await openStorage(place)
  const today = await openDemo({ backend, log: silentLogger, latencyMs: 0 })
  today.desk.start()
  today.open({ url: 'http://127.0.0.1:3000', fetch: (request) => today.desk.webhook('wa', request) })
  expect(today.day.view()).toMatchObject({ earlierDays: true, speed: 0 })
  const { items } = await today.desk.conversations()
  expect(items).toMatchObject([{ messageCount: 1, lastMessage: { preview: 'Wo ist mein Paket?' } }])

  const conversation = items[0]?.id ?? ''
  await today.desk.send({ conversation, content: 'Es ist beim Zoll.', author: { role: 'agent', id: 'lena' } })
  await today.desk.idle()
  expect(today.whatsApp.sent).toHaveLength(1)
  expect(today.whatsApp.sent[0]).not.toHaveProperty('errorCode')

  today.stop()
  await today.desk.stop({ drainMs: 0 })
  await backend.close()
}, 180_000)

test('a folder that is none says what to do', async () => {
  const path = join(scratch, 'file')
  await writeFile(path, '')
  await expect(openStorage({ type: 'folder', path })).rejects.toThrow(/^Could not open .*file\. .* Set DATA_DIR to another folder/)
})

test('a server that is not there says what to do, without the password', async () => {
  const opening = openStorage({ type: 'server', connectionString: 'postgres://me:hush@127.0.0.1:1/shop' })
  await expect(opening).rejects.toThrow(
    /^Could not open the database of DATABASE_URL\. .*ECONNREFUSED.* Start the server or correct DATABASE_URL/,
  )
  await expect(opening).rejects.not.toThrow('hush')
})
