import { describe, expect, test } from 'vitest'
import type { DeskPlugin } from '../ports/plugin.ts'
import { deskOnPaper, texts } from './testing/desk-on-paper.ts'
import { textEvent } from './testing/events.ts'

const agent = { role: 'agent', id: 'a1' } as const

async function sent(plugins: readonly DeskPlugin[] = []) {
  const all = deskOnPaper({ plugins })
  await all.bring(textEvent('m1', 'Where is it?'))
  const [conversation] = (await all.desk.conversations()).items
  const result = await all.desk.send({ conversation: conversation?.id ?? '', content: 'On its way', author: agent })
  if (result.type !== 'queued') throw new Error('expected a message')
  await all.desk.idle()
  return { ...all, id: result.message.id }
}

describe('changing what was sent', () => {
  test('changes it on the platform and in the story, which keeps what was there', async () => {
    const { desk, paper, story, id, eventsOf } = await sent()
    expect(await desk.edit(id, 'It comes tomorrow', agent)).toMatchObject({ type: 'edited', losses: [] })
    await desk.idle()
    expect(paper.changed).toEqual([{ externalId: 'paper-1', content: { type: 'text', text: 'It comes tomorrow' } }])
    expect(texts(await story())).toEqual(['Where is it?', 'It comes tomorrow'])
    expect((await desk.message(id))?.edits).toMatchObject([{ content: [{ text: 'On its way' }] }])
    expect(await eventsOf('message.edited')).toHaveLength(1)
  })

  test('is reviewed as a reply is', async () => {
    const careful: DeskPlugin = {
      name: 'careful',
      review: async ({ content: [first] }) => ({ verdict: first?.type === 'text' && first.text.includes('refund') ? 'block' : 'allow' }),
    }
    const { desk, paper, story, id } = await sent([careful])
    expect(await desk.edit(id, 'No refund for you', agent)).toMatchObject({ type: 'blocked', review: { verdict: 'block' } })
    expect(paper.changed).toEqual([])
    expect(texts(await story())).toEqual(['Where is it?', 'On its way'])
  })

  test('is refused for what the customer wrote, and for what would be another kind of part', async () => {
    const { desk, story, id } = await sent()
    const [question] = await story()
    await expect(desk.edit(question?.id ?? '', 'other words', agent)).rejects.toMatchObject({ code: 'validation' })
    await expect(desk.remove(question?.id ?? '')).rejects.toMatchObject({ code: 'validation' })
    const two = [
      { type: 'text', text: 'one' },
      { type: 'text', text: 'two' },
    ] as const
    await expect(desk.edit(id, two, agent)).rejects.toMatchObject({ code: 'validation' })
    await expect(desk.edit('unknown', 'x', agent)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('takes it back on the platform and in the story', async () => {
    const { desk, paper, id, eventsOf } = await sent()
    await desk.remove(id)
    await desk.idle()
    expect(paper.changed).toEqual([{ externalId: 'paper-1' }])
    expect((await desk.message(id))?.deletedAt).toBeDefined()
    expect(await eventsOf('message.deleted')).toHaveLength(1)
  })
})
