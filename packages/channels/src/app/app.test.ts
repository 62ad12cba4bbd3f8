import { describe, expect, test } from 'vitest'
import { trial, type Browser, type Trial } from '../webchat/trial.ts'
import { app, type App, type Push } from './app.ts'

function appWith(push: (push: Push) => Promise<'delivered' | 'gone'>): Trial {
  return trial({ create: (options) => app({ ...options, push }), plugins: (chat) => [(chat as App).pushes] })
}

async function visitWith(shop: Trial, ...pushTokens: readonly string[]): Promise<Browser> {
  const mia = await shop.visit()
  for (const pushToken of pushTokens) expect((await mia.send('PUT device', { platform: 'ios', pushToken })).status).toBe(204)
  await mia.say('Hello')
  await shop.work()
  return mia
}

async function reply(shop: Trial): Promise<void> {
  const [conversation] = (await shop.desk.conversations()).items
  await shop.desk.send({ conversation: conversation?.id ?? '', content: 'Hi', author: { role: 'agent', id: 'a1' } })
  await shop.work()
}

async function wait(shop: Trial, ms: number): Promise<void> {
  await shop.clock.advance(ms)
  await shop.work()
}

describe('the app’s chat', () => {
  test('is a channel of its own, with handles of its own', async () => {
    const shop = appWith(async () => 'delivered')
    const mia = await visitWith(shop)
    expect(shop.chat.kind).toBe('app')
    const [customer] = await shop.eventsOf('customer.created')
    expect(customer?.value.handles[0]?.handle).toEqual({ kind: 'app-visitor', value: mia.session.thread, scope: 'north' })
  })

  test('pushes to every device what no open app has taken', async () => {
    const pushed: string[] = []
    const shop = appWith(async ({ device, notice }) => {
      pushed.push(`${device.pushToken}: ${notice.messages.length}`)
      return 'delivered'
    })
    await visitWith(shop, 'phone', 'tablet', 'phone')
    await reply(shop)
    expect(pushed).toEqual([])
    await wait(shop, 5000)
    expect(pushed.toSorted()).toEqual(['phone: 1', 'tablet: 1'])
  })

  test('pushes nothing that an open app has taken, nor to devices that were signed out', async () => {
    const pushed: string[] = []
    const shop = appWith(async ({ device }) => {
      pushed.push(device.pushToken)
      return 'delivered'
    })
    const mia = await visitWith(shop, 'phone')
    await reply(shop)
    await mia.send('POST receipts', { delivered: 2 })
    await wait(shop, 5000)
    expect((await mia.send('DELETE device', { pushToken: 'phone' })).status).toBe(204)
    await reply(shop)
    await wait(shop, 5000)
    expect(pushed).toEqual([])
  })

  test('forgets devices that are gone, and tries a failing one again without ringing the others twice', async () => {
    const pushed: string[] = []
    const shop = appWith(async ({ device: { pushToken } }) => {
      pushed.push(pushToken)
      if (pushToken === 'gone') return 'gone'
      if (pushToken === 'failing' && pushed.filter((token) => token === 'failing').length === 1) throw new Error('no push today')
      return 'delivered'
    })
    await visitWith(shop, 'phone', 'gone', 'failing')
    await reply(shop)
    await wait(shop, 5000)
    await wait(shop, 600_000)
    expect(pushed.toSorted()).toEqual(['failing', 'failing', 'gone', 'phone'])
    await reply(shop)
    await wait(shop, 5000)
    expect(pushed.slice(4).toSorted()).toEqual(['failing', 'phone'])
  })
})
