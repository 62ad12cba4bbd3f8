import { describe, expect, test } from 'vitest'
import { DeliveryError } from '../../errors/delivery-error.ts'
import { deskOnPaper, texts } from '../testing/desk-on-paper.ts'
import { shop, textEvent } from '../testing/events.ts'
import { paperWebhook } from '../testing/paper-channel.ts'

const pull = { account: shop, topic: 'inbox' }
const later = (at: number, cursor: string, ...events: Parameters<typeof textEvent>[]) => ({
  events: events.map((event) => textEvent(...event)),
  cursor,
  again: at,
})

describe('polling', () => {
  test('goes on by the clock with the cursor of the last time', async () => {
    const { desk, paper, wait, story } = deskOnPaper()
    paper.polls.push(later(20_000, 'a', ['m1', 'one']), later(30_000, 'b', ['m2', 'two']), { events: [], cursor: 'c' })
    await desk.poll('paper', pull)
    await desk.idle()
    expect(texts(await story())).toEqual(['one'])
    await wait(10_000)
    await wait(10_000)
    expect(texts(await story())).toEqual(['one', 'two'])
    expect(paper.cursors).toEqual([undefined, 'a', 'b'])
  })

  test('is not doubled by another start, and a start polls at once', async () => {
    const { desk, paper, wait } = deskOnPaper()
    paper.polls.push(later(20_000, 'a'), later(30_000, 'b'), later(40_000, 'c'), later(90_000, 'd'))
    for (let start = 0; start < 3; start++) {
      await desk.poll('paper', pull)
      await desk.idle()
    }
    expect(paper.cursors).toEqual([undefined, 'a', 'b'])
    await wait(30_000)
    // One chain, not three.
    expect(paper.cursors).toEqual([undefined, 'a', 'b', 'c'])
  })

  test('is brought forward, not doubled, by a webhook that says that there is something', async () => {
    const { desk, paper, wait } = deskOnPaper()
    paper.polls.push(later(20_000, 'a'), later(30_000, 'b'), later(90_000, 'c'))
    await desk.poll('paper', pull)
    await desk.idle()
    await desk.webhook('paper', paperWebhook(pull))
    await desk.idle()
    await wait(25_000)
    expect(paper.cursors).toEqual([undefined, 'a', 'b'])
  })

  test('goes on for ever when the platform is away, ever more rarely, and says so once', async () => {
    const { desk, paper, wait, eventsOf, story } = deskOnPaper()
    const away = new DeliveryError('unavailable', 'the platform does not answer')
    paper.polls.push(...Array.from({ length: 20 }, () => away), { events: [textEvent('m1', 'back')], cursor: 'a' })
    await desk.poll('paper', pull)
    await desk.idle()
    for (let minute = 0; minute < 120; minute++) await wait(60_000)
    expect(texts(await story())).toEqual(['back'])
    expect(await eventsOf('account.trouble')).toMatchObject([{ channel: shop, reason: { kind: 'unavailable' } }])
    expect((await desk.deadLetters()).items).toEqual([])
  })

  test('whose adapter throws something else is given up after its tries, and a start begins it anew', async () => {
    const { desk, paper, wait, story } = deskOnPaper()
    paper.polls.push(...Array.from({ length: 8 }, () => new TypeError('a bug')), { events: [textEvent('m1', 'mended')], cursor: 'a' })
    await desk.poll('paper', pull)
    await desk.idle()
    for (let minute = 0; minute < 30; minute++) await wait(60_000)
    expect((await desk.deadLetters()).items).toMatchObject([{ kind: 'inbox.poll' }])
    await desk.poll('paper', pull)
    await desk.idle()
    expect(texts(await story())).toEqual(['mended'])
  })

  test('of an account that nobody owns is refused', async () => {
    const { desk } = deskOnPaper({ accounts: { resolve: async () => undefined } })
    await expect(desk.poll('paper', pull)).rejects.toMatchObject({ code: 'unknown-account' })
  })
})
