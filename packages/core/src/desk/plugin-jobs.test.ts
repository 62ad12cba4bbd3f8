import { expect, test } from 'vitest'
import { memoryBackend } from '../memory/backend.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { createDesk } from './create-desk.ts'
import { deskOnPaper } from './testing/desk-on-paper.ts'
import { textEvent } from './testing/events.ts'

test('a plug-in does later what its handlers posted, also after a failure', async () => {
  const done: unknown[] = []
  const reminders: DeskPlugin = {
    name: 'reminders',
    on: {
      async 'message.received'({ message }, { tx }) {
        tx.post({
          lane: `reminders:${message.conversation}`,
          kind: 'reminders.ask',
          id: `ask:${message.id}`,
          body: 'hello?',
          dueAt: 70_000,
        })
      },
    },
    jobs: {
      async 'reminders.ask'({ body, attempt, tenant }) {
        if (attempt === 1) throw new Error('not yet')
        done.push([tenant, body])
      },
    },
  }
  const { bring, wait } = deskOnPaper({ plugins: [reminders] })
  await bring(textEvent('m1', 'one'))
  await wait(30_000)
  expect(done).toEqual([])
  await wait(60_000)
  await wait(10_000)
  expect(done).toEqual([['default', 'hello?']])
})

test('kinds of job belong to the plug-in that they name', () => {
  const greedy: DeskPlugin = { name: 'greedy', jobs: { dispatch: async () => undefined } }
  expect(() => createDesk({ backend: memoryBackend(), channels: {}, plugins: [greedy] })).toThrow('plugins[0].jobs')
})

test('what a plug-in says and resolves is committed with its job: once, though the first try failed', async () => {
  const goodbyes: DeskPlugin = {
    name: 'goodbyes',
    on: {
      async 'message.received'({ message }, { tx }) {
        tx.post({ lane: 'goodbyes', kind: 'goodbyes.say', id: `bye:${message.id}`, body: message.conversation })
      },
    },
    jobs: {
      async 'goodbyes.say'({ body, attempt }, { send, resolve }) {
        const conversation = body as string
        const author = { role: 'bot', id: 'goodbyes' } as const
        await send({ conversation, content: 'Goodbye', author })
        await resolve(conversation, author)
        if (attempt === 1) throw new Error('not yet')
      },
    },
  }
  const { desk, paper, bring, wait, events } = deskOnPaper({ plugins: [goodbyes] })
  await bring(textEvent('m1', 'one'))
  await wait(60_000)
  expect(paper.sent.map(({ part }) => part.content)).toEqual([{ type: 'text', text: 'Goodbye' }])
  const [conversation] = (await desk.conversations()).items
  expect(conversation?.status).toBe('resolved')
  const types = (await events()).map(({ type }) => type)
  expect(types.filter((type) => type === 'conversation.resolved' || type === 'message.queued')).toEqual([
    'message.queued',
    'conversation.resolved',
  ])
})
