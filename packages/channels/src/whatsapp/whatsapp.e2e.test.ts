import { createDesk, memoryBackend, seededRandom, type Author, type Desk, type DeskOptions } from '@crossdesk/core'
import { manualClock, type ManualClock } from '@crossdesk/core/conformance'
import { describe, expect, test } from 'vitest'
import { whatsapp } from './adapter.ts'
import { demoWhatsApp } from './testing/demo.ts'
import { fakeWhatsApp, type FakeWhatsApp, type FakeWhatsAppOptions } from './testing/platform.ts'

const kim: Author = { role: 'agent', id: 'kim' }
const [berlin, boston] = demoWhatsApp.numbers.map(({ phoneNumberId }) => phoneNumberId) as [string, string]
const HOUR = 60 * 60 * 1000

interface Shop {
  readonly desk: Desk
  readonly platform: FakeWhatsApp
  readonly clock: ManualClock
  /** Lets everything on its way arrive, and this time pass. */
  settle(ms?: number): Promise<void>
}

/** A desk and a whole platform that talk over their real formats, on one clock. */
function shop(platformOptions: Partial<FakeWhatsAppOptions> = {}, deskOptions: Partial<DeskOptions<never>> = {}): Shop {
  const clock = manualClock(1_790_000_000_000)
  const random = seededRandom(3)
  const desk: Desk = createDesk({
    clock,
    random,
    ...deskOptions,
    backend: memoryBackend({ clock, random }),
    channels: { wa: whatsapp(demoWhatsApp) },
    fetch: (input, init) => platform.fetch(input, init),
  })
  const webhook = {
    url: 'https://desk.test/wa',
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => desk.webhook('wa', new Request(input, init)),
  }
  const platform = fakeWhatsApp({ ...demoWhatsApp, clock, random, webhook, ...platformOptions })
  desk.start()
  return {
    desk,
    platform,
    clock,
    async settle(ms = 0) {
      // Back and forth: what arrives here makes something leave there.
      for (let step = 0; step < 4; step++) {
        await platform.settled()
        await desk.idle()
        await clock.advance(ms / 4)
      }
    },
  }
}

describe('WhatsApp, from the customer’s phone to the desk and back', () => {
  test('a question becomes a story and the answer reaches the phone, with ticks', async () => {
    const { desk, platform, settle } = shop()
    const mia = platform.customer({ name: 'Mia Braun', phone: '+49 151 5550101' })
    desk.on('message.received', async ({ reply }) => {
      await reply('Wir sehen nach.')
    })
    await mia.writes('Wo ist mein Paket? 📦', { to: berlin })
    await settle(10_000)
    mia.reads()
    await settle(10_000)
    expect(mia.received.map(({ text }) => text)).toEqual(['Wir sehen nach.'])
    const [conversation] = (await desk.conversations()).items
    const story = (await desk.timeline(conversation?.customer ?? '')).items.toReversed()
    expect(story.map(({ direction, content }) => [direction, content[0]])).toMatchObject([
      ['inbound', { text: 'Wo ist mein Paket? 📦' }],
      ['outbound', { text: 'Wir sehen nach.' }],
    ])
    expect(story[1]?.parts?.[0]?.delivery.state).toBe('read')
    expect(conversation).toMatchObject({ status: 'waiting', channel: { channel: 'whatsapp', account: berlin } })
  })

  test('the answer leaves from the number that was written to', async () => {
    const { desk, platform, settle } = shop()
    const lee = platform.customer({ name: 'Lee', phone: '+1 617 5550102' })
    desk.on('message.received', async ({ message, reply }) => {
      await reply(`from ${message.channel.account}`)
    })
    await lee.writes('hi', { to: boston })
    await lee.writes('hallo', { to: berlin })
    await settle(10_000)
    expect(lee.received.map(({ from, text }) => [from, text])).toEqual([
      [boston, `from ${boston}`],
      [berlin, `from ${berlin}`],
    ])
    const [first] = (await desk.conversations()).items
    expect((await desk.timeline(first?.customer ?? '')).items).toHaveLength(4)
  })

  test('every message is handled once and in order although webhooks are doubled and the handler fails', async () => {
    const { desk, platform, settle } = shop({ webhookChaos: { duplicateRate: 0.5 } })
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    const seen: string[] = []
    let failures = 5
    desk.on('message.received', ({ message }) => {
      if (failures-- > 0) throw new Error('not now')
      const [content] = message.content
      if (content?.type === 'text') seen.push(content.text)
    })
    for (let index = 0; index < 30; index++) await mia.writes(`${index}`, { to: berlin })
    await settle(10 * 60_000)
    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => `${index}`))
  })

  test('one transient 500 is survived; a lost answer is not sent twice and settled by the receipt', async () => {
    const { desk, platform, settle } = shop()
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    await mia.writes('hello', { to: berlin })
    await settle()
    const [conversation] = (await desk.conversations()).items
    const send = (content: string): Promise<unknown> => desk.send({ conversation: conversation?.id ?? '', content, author: kim })

    platform.faults.next({ status: 500 })
    await send('after a 500')
    await settle(20_000)
    platform.faults.next({ disconnectAfterAccept: true })
    await send('the answer is lost')
    await settle(60_000)
    expect(mia.received.map(({ text }) => text)).toEqual(['after a 500', 'the answer is lost'])
    const story = (await desk.timeline(conversation?.customer ?? '')).items
    expect(story[0]?.parts?.[0]).toMatchObject({ delivery: { state: 'read' }, externalId: expect.stringMatching(/^wamid/) as string })
  })

  test('a customer without a phone number is one customer', async () => {
    const { desk, platform, settle } = shop()
    const nina = platform.customer({ name: 'Nina', username: 'nina' })
    desk.on('message.received', async ({ reply }) => {
      await reply('hello Nina')
    })
    await nina.writes('one', { to: berlin })
    await nina.writes('two', { to: berlin })
    await settle(60_000)
    expect(nina.received).toHaveLength(2)
    expect((await desk.conversations()).items).toHaveLength(1)
  })

  test('a customer who changes the number stays in the conversation', async () => {
    const { desk, platform, settle } = shop()
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    await mia.writes('from the old number', { to: berlin })
    await mia.changesNumber('+49 151 5550199', { to: berlin })
    await mia.writes('from the new number', { to: berlin })
    await settle(1_000)
    const { items } = await desk.conversations()
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ messageCount: 2, address: { value: '+491515550199' } })
  })

  test('buttons are pressed, forms filled in, pictures downloaded', async () => {
    const { desk, platform, settle } = shop({ flows: ['f1'] })
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    const picture = new Uint8Array([1, 2, 3])
    await mia.writes({ type: 'image', caption: 'broken', medium: { bytes: picture } }, { to: berlin })
    await settle()
    const [conversation] = (await desk.conversations()).items
    const [message] = (await desk.messages(conversation?.id ?? '')).items
    const media = await desk.media(message?.id ?? '', 0)
    expect(new Uint8Array(await media.arrayBuffer())).toEqual(picture)

    const options = [
      { id: 'refund', title: 'Refund' },
      { id: 'replace', title: 'Replacement' },
    ]
    await desk.send({ conversation: conversation?.id ?? '', author: kim, content: { type: 'choices', text: 'What shall we do?', options } })
    await settle(10_000)
    await mia.presses(mia.received[0]?.id ?? '', 'replace')
    await settle()
    expect((await desk.messages(conversation?.id ?? '')).items[0]).toMatchObject({
      content: [{ type: 'choice', id: 'replace', title: 'Replacement' }],
      replyTo: { id: expect.any(String) as string },
    })

    await desk.send({
      conversation: conversation?.id ?? '',
      author: kim,
      content: { type: 'form', formId: 'f1', text: 'Your address', actionLabel: 'Open', token: 't1' },
    })
    await settle(10_000)
    await mia.completesFlow(mia.received[1]?.id ?? '', { city: 'Berlin' })
    await settle()
    expect((await desk.messages(conversation?.id ?? '')).items[0]?.content).toMatchObject([{ type: 'form', answers: { city: 'Berlin' } }])
  })

  test('after 24 hours only a template leaves, and the desk says so before the platform does', async () => {
    const { desk, platform, settle } = shop()
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    await mia.writes('hello', { to: berlin })
    await settle(25 * HOUR)
    const [conversation] = (await desk.conversations()).items
    expect(await desk.send({ conversation: conversation?.id ?? '', content: 'late', author: kim })).toEqual({
      type: 'window-closed',
      allowed: ['template'],
    })
    expect(platform.sent).toEqual([])
  })

  test('an expired token makes the account rest until it is rotated; nothing is lost', async () => {
    let accessToken = 'expired'
    const { desk, platform, settle } = shop(
      {},
      { accounts: { resolve: async () => ({ tenant: 'default', credentials: { accessToken } }) } },
    )
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    desk.on('message.received', async ({ reply }) => {
      await reply('thank you')
    })
    await mia.writes('hello', { to: berlin })
    await settle(30_000)
    expect(mia.received).toEqual([])
    accessToken = demoWhatsApp.accessToken
    await settle(120_000)
    expect(mia.received.map(({ text }) => text)).toEqual(['thank you'])
  })

  test('reactions, read marks and the typing sign reach the phone', async () => {
    const { desk, platform, settle } = shop()
    const mia = platform.customer({ name: 'Mia', phone: '+49 151 5550101' })
    const { id } = await mia.writes('hello', { to: berlin })
    await settle()
    const [conversation] = (await desk.conversations()).items
    await desk.showTyping(conversation?.id ?? '')
    expect(mia.seesTyping(berlin)).toBe(true)
    await desk.markRead(conversation?.id ?? '')
    expect(mia.seesRead(id)).toBe(true)
    const [message] = (await desk.messages(conversation?.id ?? '')).items
    await desk.react(message?.id ?? '', '👍', kim)
    await settle()
    expect((await desk.message(message?.id ?? ''))?.reactions).toMatchObject([{ emoji: '👍', by: kim }])
  })
})
