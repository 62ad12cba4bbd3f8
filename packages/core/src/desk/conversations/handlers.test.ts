import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Logger } from '../../ports/logger.ts'
import { deskOnPaper, texts } from '../testing/desk-on-paper.ts'
import { textEvent } from '../testing/events.ts'

const text = (message: Message): string => texts([message])[0] ?? ''

describe('handlers', () => {
  test('get the messages of a conversation in order and one at a time, however many come at once', async () => {
    const { desk, bring } = deskOnPaper()
    const seen: string[] = []
    let running = 0
    let most = 0
    desk.on('message.received', async ({ message }) => {
      most = Math.max(most, ++running)
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      seen.push(text(message))
      running--
    })
    await Promise.all(Array.from({ length: 20 }, (_, index) => bring(textEvent(`m${index}`, `${index}`))))
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
    expect(most).toBe(1)
  })

  test('that throw are tried again after a backoff, while the story goes on being written', async () => {
    const { desk, bring, wait, story } = deskOnPaper()
    const tries: string[] = []
    desk.on('message.received', ({ message, attempt }) => {
      tries.push(`${text(message)}:${attempt}`)
      if (text(message) === 'one' && attempt < 3) throw new Error('not yet')
    })
    await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    expect(tries).toEqual(['one:1'])
    expect(texts(await story())).toEqual(['one', 'two'])
    await wait(10_000)
    expect(tries).toEqual(['one:1', 'one:2', 'one:3', 'two:1'])
  })

  test('that never succeed end in the dead letters with an event, and can be redriven', async () => {
    const { desk, bring, wait, eventsOf } = deskOnPaper({ workers: { maxAttempts: 2 } })
    let broken = true
    const done: string[] = []
    desk.on('message.received', ({ message }) => {
      if (broken && text(message) === 'one') throw new Error('broken')
      done.push(text(message))
    })
    await bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    await wait(60_000)
    expect(done).toEqual(['two'])
    expect(await eventsOf('job.dead-lettered')).toMatchObject([{ kind: 'dispatch', attempts: 2 }])
    broken = false
    const [letter] = (await desk.deadLetters()).items
    expect(await desk.redrive(letter?.id ?? '')).toBe(true)
    await desk.idle()
    expect(done).toEqual(['two', 'one'])
    expect(await eventsOf('job.redriven')).toHaveLength(1)
  })

  test('send nothing when they fail after replying, and send once when they succeed', async () => {
    const { desk, bring, wait, paper } = deskOnPaper()
    desk.on('message.received', async ({ reply, attempt }) => {
      await reply('Thank you')
      if (attempt === 1) throw new Error('after the reply')
    })
    await bring(textEvent('m1', 'one'))
    expect(paper.sent).toEqual([])
    await wait(10_000)
    expect(paper.sent.map(({ part }) => part.content)).toEqual([{ type: 'text', text: 'Thank you' }])
  })

  test('of plug-ins run apart from the app, so that one failing does not repeat the other', async () => {
    let ofPlugin = 0
    let ofApp = 0
    const { desk, bring, wait } = deskOnPaper({ plugins: [{ name: 'counter', on: { 'message.received': async () => void ofPlugin++ } }] })
    desk.on('message.received', ({ attempt }) => {
      ofApp++
      if (attempt === 1) throw new Error('once')
    })
    await bring(textEvent('m1', 'one'))
    await wait(10_000)
    expect([ofApp, ofPlugin]).toEqual([2, 1])
  })

  test('see what was understood of the message', async () => {
    const { desk, bring, eventsOf } = deskOnPaper({
      plugins: [{ name: 'language', enrich: async () => ({ language: { tag: 'de', confidence: 0.9 } }) }],
    })
    const tags: (string | undefined)[] = []
    desk.on('message.received', ({ message }) => void tags.push(message.annotations?.language?.tag))
    await bring(textEvent('m1', 'Wo ist mein Paket?'))
    expect(tags).toEqual(['de'])
    expect(await eventsOf('message.annotated')).toHaveLength(1)
  })

  test('see what all plug-ins understood, each of which knew what those before it said', async () => {
    const finding = { category: 'c', severity: 'warn', message: 'm' } as const
    const known: (string | undefined)[] = []
    const { desk, bring } = deskOnPaper({
      plugins: [
        { name: 'language', enrich: async () => ({ language: { tag: 'de', confidence: 0.9 }, findings: [{ ...finding, rule: 'first' }] }) },
        {
          name: 'guard',
          enrich: async ({ annotations }) => {
            known.push(annotations?.language?.tag)
            return { findings: [{ ...finding, rule: 'second' }] }
          },
        },
      ],
    })
    const rules: string[] = []
    desk.on('message.received', ({ message }) => void rules.push(...(message.annotations?.findings ?? []).map(({ rule }) => rule)))
    await bring(textEvent('m1', 'Wo ist mein Paket?'))
    expect(known).toEqual(['de'])
    expect(rules).toEqual(['first', 'second'])
  })

  test('never put a customer’s words into the log', async () => {
    const lines: string[] = []
    const write = (message: string, fields?: object): void => void lines.push(message + JSON.stringify(fields ?? {}))
    const log: Logger = { debug: write, info: write, warn: write, error: write }
    const { desk, bring } = deskOnPaper({ log })
    desk.on('message.received', ({ message }) => {
      throw new Error(`cannot handle: ${text(message)}`)
    })
    await bring(textEvent('m1', 'my-card-is-4111'))
    expect(lines).toHaveLength(1)
    expect(lines.join()).not.toContain('4111')
  })

  test('are typed by their event', () => {
    const { desk } = deskOnPaper()
    desk.on('message.received', ({ message, conversation }) => {
      expectTypeOf(message).toEqualTypeOf<Message>()
      expectTypeOf(conversation).toEqualTypeOf<Conversation>()
    })
    desk.on('account.notice', (context) => {
      expectTypeOf(context.notice).toEqualTypeOf<string>()
      expectTypeOf(context.reply).toBeNullable()
    })
    // @ts-expect-error no such event
    expect(typeof desk.on('message.recieved', () => {})).toBe('function')
  })
})

describe('stop', () => {
  test('finishes what is due and takes nothing more', async () => {
    const { desk, bring } = deskOnPaper()
    let handled = 0
    desk.on('message.received', async () => {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      handled++
    })
    const webhook = bring(textEvent('m1', 'one'), textEvent('m2', 'two'))
    await webhook
    await desk.stop()
    expect(handled).toBe(2)
  })
})
