import { describe, expect, test } from 'vitest'
import { manualClock, type ManualClock } from '../../conformance/manual-clock.ts'
import { DeliveryError } from '../../errors/delivery-error.ts'
import { memoryBackend } from '../../memory/backend.ts'
import type { Author, ConversationId } from '../../model/message.ts'
import { sends, type Send } from '../collections.ts'
import type { DeskOptions } from '../desk.ts'
import { changedBackend } from '../testing/changed-backend.ts'
import type { DeskOnPaper } from '../testing/desk-on-paper.ts'
import { deskOnPaper, texts } from '../testing/desk-on-paper.ts'
import { ana, receipt, shop, textEvent } from '../testing/events.ts'

const kim: Author = { role: 'agent', id: 'kim' }
const HOUR = 60 * 60 * 1000

/** A desk with one conversation that waits for an answer. */
async function withQuestion(options: Parameters<typeof deskOnPaper>[0] = {}): Promise<DeskOnPaper & { conversation: ConversationId }> {
  const paper = deskOnPaper(options)
  await paper.bring(textEvent('m1', 'Where is my parcel?', { at: 10_000 }))
  const [conversation] = (await paper.desk.conversations()).items
  return { ...paper, conversation: conversation?.id ?? '' }
}

/** A store that refuses the first notes of what is about to leave. */
function refusingNotes(refusals: number): Pick<DeskOptions<never>, 'backend' | 'clock'> & { readonly time: ManualClock } {
  const time = manualClock(10_000)
  let left = refusals
  const backend = changedBackend(memoryBackend({ clock: time }), {
    tx: (tx) => ({
      put(collection, value, expect) {
        if (collection.name === sends.name && left-- > 0) throw new Error('the store is down')
        tx.put(collection, value, expect)
      },
    }),
  })
  return { backend, clock: time, time }
}

const states = async ({ story }: DeskOnPaper): Promise<readonly (string | undefined)[]> =>
  (await story()).flatMap(({ parts }) => (parts ?? []).map(({ delivery }) => delivery.state))

describe('sending', () => {
  test('goes to the address and the account of the conversation, and ends in the story', async () => {
    const on = await withQuestion()
    const result = await on.desk.send({ conversation: on.conversation, content: 'On its way.', author: kim })
    await on.desk.idle()
    expect(result).toMatchObject({ type: 'queued', losses: [] })
    expect(on.paper.sent).toMatchObject([{ part: { account: shop, to: ana, content: { text: 'On its way.' } }, token: 'own' }])
    expect(await states(on)).toEqual(['sent'])
    expect((await on.desk.conversations()).items[0]).toMatchObject({ status: 'waiting', messageCount: 2 })
  })

  test('twice with the same id is one message', async () => {
    const on = await withQuestion()
    const request = { conversation: on.conversation, content: 'Once.', author: kim, id: 'my-id' }
    await on.desk.send(request)
    await on.desk.send(request)
    await on.desk.idle()
    expect(on.paper.sent).toHaveLength(1)
  })

  test('quotes a message of the conversation by its id on the platform', async () => {
    const on = await withQuestion()
    const [question] = await on.story()
    await on.desk.send({ conversation: on.conversation, content: 'This one.', author: kim, replyTo: question?.id ?? '' })
    await on.desk.idle()
    expect(on.paper.sent[0]?.part.replyTo).toBe('m1')
    await expect(on.desk.send({ conversation: on.conversation, content: 'x', author: kim, replyTo: 'no-such' })).rejects.toThrow(/replyTo/)
  })

  test('of bad content is refused with the field, without its words', async () => {
    const on = await withQuestion()
    const bad = { type: 'media', kind: 'image', source: { in: 'url', url: 'file:///secret' } } as const
    const error = await on.desk.send({ conversation: on.conversation, content: [bad], author: kim }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'validation', issues: [{ path: 'content[0].source.url' }] })
    expect((error as Error).message).not.toContain('secret')
    await expect(on.desk.send({ conversation: on.conversation, content: ' ', author: kim })).rejects.toThrow(/content/)
    await expect(on.desk.send({ conversation: 'no-such', content: 'x', author: kim })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('keeps the order of a conversation although parts fail and wait', async () => {
    const on = await withQuestion()
    on.paper.script.push(new DeliveryError('unavailable', 'down'), new DeliveryError('unavailable', 'down'))
    for (const text of ['one', 'two', 'three']) await on.desk.send({ conversation: on.conversation, content: text, author: kim })
    await on.wait(20_000)
    expect(on.paper.sent.map(({ part }) => part.content)).toMatchObject([{ text: 'one' }, { text: 'two' }, { text: 'three' }])
  })

  test('keeps the order of a conversation although the clocks of processes differ', async () => {
    const time = manualClock(10_000)
    let skewMs = 0
    const on = await withQuestion({ backend: memoryBackend({ clock: time }), clock: { ...time, now: () => time.now() + skewMs } })
    skewMs = 60_000
    await on.desk.send({ conversation: on.conversation, content: 'one', author: kim })
    await on.desk.idle()
    skewMs = 0
    await on.desk.send({ conversation: on.conversation, content: 'two', author: kim })
    await on.desk.idle()
    await time.advance(90_000)
    expect(on.paper.sent.map(({ part }) => part.content)).toMatchObject([{ text: 'one' }, { text: 'two' }])
  })

  test('after the window is closed needs content that is allowed then', async () => {
    const on = await withQuestion({
      capabilities: { content: { text: {}, template: {} }, window: { durationMs: 24 * HOUR, afterwards: ['template'] } },
    })
    await on.wait(25 * HOUR)
    expect(await on.desk.send({ conversation: on.conversation, content: 'late', author: kim })).toEqual({
      type: 'window-closed',
      allowed: ['template'],
    })
    const template = { type: 'template', name: 'hello', language: 'de' } as const
    expect(await on.desk.send({ conversation: on.conversation, content: template, author: kim })).toMatchObject({ type: 'queued' })
  })

  test('uses the credentials of the moment, so a rotated token works without a restart', async () => {
    let token = 'old'
    const on = await withQuestion({ accounts: { resolve: async () => ({ tenant: 'default', credentials: { token } }) } })
    await on.desk.send({ conversation: on.conversation, content: 'one', author: kim })
    await on.desk.idle()
    token = 'new'
    await on.desk.send({ conversation: on.conversation, content: 'two', author: kim })
    await on.desk.idle()
    expect(on.paper.sent.map((sent) => sent.token)).toEqual(['old', 'new'])
  })
})

describe('a failed send', () => {
  test('is tried again when the platform was down, and given up when it stays so', async () => {
    const on = await withQuestion()
    on.paper.script.push(new DeliveryError('unavailable', 'down'))
    await on.desk.send({ conversation: on.conversation, content: 'again', author: kim })
    await on.desk.idle()
    expect(await states(on)).toEqual(['queued'])
    await on.wait(1_000)
    expect(await states(on)).toEqual(['sent'])

    on.paper.script.push(...Array.from({ length: 20 }, () => new DeliveryError('unavailable', 'down')))
    await on.desk.send({ conversation: on.conversation, content: 'never', author: kim })
    for (let minute = 0; minute < 30; minute++) await on.wait(60_000)
    expect(await states(on)).toEqual(['sent', 'failed'])
  })

  test('is final when the platform refuses the content or the recipient, with the reason', async () => {
    const on = await withQuestion()
    on.paper.script.push(new DeliveryError('invalid-recipient', 'not on the platform', { platformCode: '131026' }))
    await on.desk.send({ conversation: on.conversation, content: 'hello', author: kim })
    await on.wait(HOUR)
    expect(on.paper.sent).toEqual([])
    expect((await on.story())[1]?.parts?.[0]?.delivery).toMatchObject({
      state: 'failed',
      reason: { kind: 'invalid-recipient', code: '131026' },
    })
  })

  test('for the rate makes the whole account rest as long as the platform says', async () => {
    const on = await withQuestion()
    await on.bring(
      textEvent('m9', 'me too', {
        thread: [{ kind: 'phone', value: '+4915100000009' }],
        contact: { handles: [{ kind: 'phone', value: '+4915100000009' }] },
      }),
    )
    const other = (await on.desk.conversations()).items.find(({ id }) => id !== on.conversation)
    on.paper.script.push(new DeliveryError('rate-limited', 'slow down', { retryAfterMs: 30_000 }))
    await on.desk.send({ conversation: on.conversation, content: 'one', author: kim })
    await on.desk.idle()
    await on.desk.send({ conversation: other?.id ?? '', content: 'two', author: kim })
    await on.wait(29_000)
    expect(on.paper.sent).toEqual([])
    expect(await on.eventsOf('account.trouble')).toMatchObject([{ reason: { kind: 'rate-limited' } }])
    await on.wait(2_000)
    expect(on.paper.sent).toHaveLength(2)
  })

  test('for credentials waits for better ones', async () => {
    const on = await withQuestion()
    on.paper.script.push(new DeliveryError('unauthorised', 'token expired'))
    await on.desk.send({ conversation: on.conversation, content: 'hello', author: kim })
    await on.desk.idle()
    expect(await states(on)).toEqual(['queued'])
    await on.wait(61_000)
    expect(await states(on)).toEqual(['sent'])
  })

  test('of which nobody knows is uncertain, not repeated, and settled by a receipt with our tag', async () => {
    const on = await withQuestion()
    on.paper.script.push('taken-but-lost')
    const result = await on.desk.send({ conversation: on.conversation, content: 'once', author: kim })
    await on.wait(HOUR)
    expect(on.paper.sent).toHaveLength(1)
    expect(await states(on)).toEqual(['uncertain'])
    const tag = result.type === 'queued' ? result.message.parts?.[0]?.id : undefined
    await on.bring(receipt('paper-1', 'delivered', { tag: tag ?? '' }))
    expect(await states(on)).toEqual(['delivered'])
    expect((await on.story())[1]?.parts?.[0]?.externalId).toBe('paper-1')
    expect((await on.desk.conversations()).items[0]).toMatchObject({ status: 'waiting', messageCount: 2 })
  })

  test('is not in doubt when the store failed before anything left', async () => {
    const { time, ...store } = refusingNotes(1)
    const on = await withQuestion(store)
    await on.desk.send({ conversation: on.conversation, content: 'later', author: kim })
    await on.desk.idle()
    expect(await states(on)).toEqual(['queued'])
    await time.advance(2_000)
    expect(await states(on)).toEqual(['sent'])
    expect(on.paper.sent).toHaveLength(1)
  })

  test('whose job is given up is uncertain, and is sent when it is redriven', async () => {
    const { time, ...store } = refusingNotes(8)
    const on = await withQuestion(store)
    await on.desk.send({ conversation: on.conversation, content: 'much later', author: kim })
    await time.advance(30 * 60_000)
    expect(await states(on)).toEqual(['uncertain'])
    const [letter] = (await on.desk.deadLetters()).items
    expect(letter).toMatchObject({ kind: 'outbox.deliver' })
    expect(await on.desk.redrive(letter?.id ?? '')).toBe(true)
    await on.desk.idle()
    expect(await states(on)).toEqual(['sent'])
  })

  test('is not sent by a process that stood still while another went on with it', async () => {
    const time = manualClock(10_000)
    const store = memoryBackend({ clock: time })
    let others = 1
    const backend = changedBackend(store, {
      tx: (tx) => ({
        async get(collection, key) {
          const found = await tx.get(collection, key)
          if (collection.name === sends.name && others-- > 0) {
            const note: Send = { part: key, message: key.slice(0, key.indexOf('.')), state: 'sending', failures: 0, since: 10_000 }
            await store.transact(async (other) => other.put(sends, note))
          }
          return found
        },
      }),
    })
    const on = await withQuestion({ backend, clock: time })
    await on.desk.send({ conversation: on.conversation, content: 'by the other', author: kim })
    await time.advance(10_000)
    await on.desk.idle()
    expect(on.paper.sent).toEqual([])
    expect(await states(on)).toEqual(['uncertain'])
  })

  test('in doubt is repeated where the desk was told to, or the channel recognises a repeat', async () => {
    for (const options of [{ uncertain: 'resend' }, { capabilities: { idempotency: 'key' } }] as const) {
      const on = await withQuestion(options)
      on.paper.script.push('taken-but-lost')
      await on.desk.send({ conversation: on.conversation, content: 'again', author: kim })
      await on.wait(5_000)
      expect(on.paper.sent.map(({ part }) => part.id)).toEqual([on.paper.sent[0]?.part.id, on.paper.sent[0]?.part.id])
      expect(await states(on)).toEqual(['sent'])
    }
  })
})

describe('receipts', () => {
  test('move a part forward only', async () => {
    const on = await withQuestion()
    await on.desk.send({ conversation: on.conversation, content: 'hello', author: kim })
    await on.desk.idle()
    await on.bring(receipt('paper-1', 'read'), receipt('paper-1', 'delivered'), receipt('paper-1', 'sent'))
    expect(await states(on)).toEqual(['read'])
    expect((await on.eventsOf('message.delivery')).map(({ delivery }) => delivery.state)).toEqual(['sent', 'read'])
  })

  test('that overtake our own answer wait for it', async () => {
    const on = await withQuestion()
    await on.bring(receipt('paper-1', 'delivered'))
    await on.desk.send({ conversation: on.conversation, content: 'hello', author: kim })
    await on.desk.idle()
    expect(await states(on)).toEqual(['delivered'])
  })

  test('that name no recipient find their conversation', async () => {
    const on = await withQuestion()
    const { thread: _nobody, ...anonymous } = receipt('paper-1', 'delivered')
    await on.bring(anonymous)
    await on.desk.send({ conversation: on.conversation, content: 'hello', author: kim })
    await on.wait(15_000)
    expect(await states(on)).toEqual(['delivered'])
  })
})

describe('pace', () => {
  test('keeps the rate of the account and of each recipient', async () => {
    const on = await withQuestion({
      capabilities: { rate: { perSecond: 1, burst: 2, pairIntervalMs: 6_000, pairBurst: 1 } },
    })
    const times: number[] = []
    const { send } = on.paper
    Object.assign(on.paper, { send: (...args: Parameters<NonNullable<typeof send>>) => (times.push(on.clock.now()), send?.(...args)) })
    for (const text of ['one', 'two', 'three']) await on.desk.send({ conversation: on.conversation, content: text, author: kim })
    for (let second = 0; second < 15; second++) await on.wait(1_000)
    expect(texts(await on.story())).toHaveLength(4)
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 6_000, 12_000])
  })
})
