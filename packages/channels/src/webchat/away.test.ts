import { describe, expect, test } from 'vitest'
import { awayNotices, type AwayNotice } from './away.ts'
import { PAGE, trial, type Trial } from './trial.ts'

const MINUTE = 60_000

function shopThatTells(tell: (notice: AwayNotice) => Promise<void>): Trial {
  return trial({ plugins: (chat) => [awayNotices(chat, { afterMs: 10 * MINUTE, tell })] })
}

async function replyInAll(shop: Trial, text: string): Promise<void> {
  for (const { id } of (await shop.desk.conversations()).items)
    await shop.desk.send({ conversation: id, content: text, author: { role: 'agent', id: 'a1', name: 'Ada' } })
  await shop.work()
}

async function wait(shop: Trial, ms: number): Promise<void> {
  await shop.clock.advance(ms)
  await shop.work()
}

describe('a visitor who left', () => {
  test('is told once what was not read in time, all of it together, in the visitor’s language', async () => {
    const told: AwayNotice[] = []
    const shop = shopThatTells(async (notice) => void told.push(notice))
    const page = { url: `${PAGE}/socks` }
    const mia = await shop.visit({ locales: ['de'], profile: { name: 'Mia', email: 'mia@example.com' }, page })
    await mia.say('Hallo')
    await shop.work()
    await replyInAll(shop, 'one')
    await wait(shop, 9 * MINUTE)
    await replyInAll(shop, 'two')
    expect(told).toEqual([])
    await wait(shop, MINUTE)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      tenant: 'default',
      channel: 'webchat',
      shop: 'north',
      thread: mia.session.thread,
      locale: 'de',
      profile: { name: 'Mia', email: 'mia@example.com' },
      resumeUrl: page.url,
      messages: [{ content: [{ text: 'one' }] }, { content: [{ text: 'two' }] }],
    })
    expect(told[0]?.email).toBeUndefined()

    await wait(shop, 60 * MINUTE)
    expect(told).toHaveLength(1)
    await replyInAll(shop, 'three')
    await wait(shop, 10 * MINUTE)
    expect(told.map(({ messages }) => messages.length)).toEqual([2, 1])
  })

  test('is told nothing of what was read or taken back, and no page of strangers is named', async () => {
    const told: AwayNotice[] = []
    const shop = shopThatTells(async (notice) => void told.push(notice))
    const [mia, tom] = [await shop.visit(), await shop.visit({ page: { url: 'https://evil.example/login' } })]
    for (const visitor of [mia, tom]) await visitor.say('Hello')
    await shop.work()
    await replyInAll(shop, 'Hi')
    await mia.send('POST receipts', { read: 2 })
    await wait(shop, 10 * MINUTE)
    expect(told.map(({ thread, resumeUrl }) => [thread, resumeUrl])).toEqual([[tom.session.thread, undefined]])
  })

  test('is told again under the same id when telling failed', async () => {
    const ids: string[] = []
    const shop = shopThatTells(async ({ id }) => {
      ids.push(id)
      if (ids.length === 1) throw new Error('no mail today')
    })
    const mia = await shop.visit()
    await mia.say('Hello')
    await shop.work()
    await replyInAll(shop, 'Hi')
    await wait(shop, 10 * MINUTE)
    await wait(shop, 10 * MINUTE)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})
