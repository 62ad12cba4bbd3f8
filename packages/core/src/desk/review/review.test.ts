import { describe, expect, test } from 'vitest'
import type { Author } from '../../model/message.ts'
import type { DeskPlugin, DraftReview } from '../../ports/plugin.ts'
import type { Draft } from '../../model/draft.ts'
import { drafts } from '../collections.ts'
import { deskOnPaper, type DeskOnPaper } from '../testing/desk-on-paper.ts'
import { textEvent } from '../testing/events.ts'

const kim: Author = { role: 'agent', id: 'kim' }
const lea: Author = { role: 'agent', id: 'lea' }

const reviewer = (name: string, review: (text: string, draft: Draft) => DraftReview): DeskPlugin => ({
  name,
  review: async (draft) => review(draft.content[0]?.type === 'text' ? draft.content[0].text : '', draft),
})

const rewriteTo = (text: string): DraftReview => ({ verdict: 'rewrite', content: [{ type: 'text', text }] })

async function send(
  plugins: readonly DeskPlugin[],
  content: string,
): Promise<DeskOnPaper & { result: Awaited<ReturnType<DeskOnPaper['desk']['send']>> }> {
  const on = deskOnPaper({ plugins })
  await on.bring(textEvent('m1', 'question'))
  const [conversation] = (await on.desk.conversations()).items
  const result = await on.desk.send({ conversation: conversation?.id ?? '', content, author: kim })
  await on.desk.idle()
  return { ...on, result }
}

describe('review', () => {
  test('takes the worst verdict of all reviewers', async () => {
    const { result, paper } = await send(
      [reviewer('a', () => ({ verdict: 'warn' })), reviewer('b', () => ({ verdict: 'block' }))],
      'pay outside',
    )
    expect(result).toMatchObject({ type: 'blocked', review: { verdict: 'block', by: ['b'] } })
    expect(paper.sent).toEqual([])
  })

  test('lets a warned draft leave, with its findings', async () => {
    const finding = { rule: 'tone', category: 'style', severity: 'warn', message: 'Rather cold.' } as const
    const { result, paper, eventsOf } = await send([reviewer('a', () => ({ verdict: 'warn', findings: [finding] }))], 'no')
    expect(result).toMatchObject({ type: 'queued', review: { verdict: 'warn', findings: [finding] } })
    expect(paper.sent).toHaveLength(1)
    expect(await eventsOf('draft.reviewed')).toHaveLength(1)
  })

  test('asks all reviewers again about a rewrite, and says that the text changed', async () => {
    const seen: string[] = []
    const watcher = reviewer('watcher', (text) => (seen.push(text), { verdict: 'allow' }))
    const polite = reviewer('polite', (text) => (text.startsWith('Please') ? { verdict: 'allow' } : rewriteTo(`Please ${text}`)))
    const { result, paper } = await send([watcher, polite], 'wait')
    expect(seen).toEqual(['wait', 'Please wait'])
    expect(result).toMatchObject({ type: 'queued', review: { verdict: 'rewrite', by: ['polite'] } })
    expect(paper.sent[0]?.part.content).toMatchObject({ text: 'Please wait' })
  })

  test('holds a draft whose reviewers never agree', async () => {
    let rounds = 0
    const { result } = await send([reviewer('a', (text) => (rounds++, rewriteTo(`${text}!`)))], 'x')
    expect(result).toMatchObject({ type: 'held', draft: { review: { verdict: 'hold' } } })
    expect(rounds).toBe(4)
  })

  test('holds a draft when a reviewer is down: nothing leaves unreviewed', async () => {
    const down: DeskPlugin = { name: 'down', review: () => Promise.reject(new Error('no model today')) }
    const { result, paper } = await send([down], 'x')
    expect(result).toMatchObject({ type: 'held', draft: { review: { by: ['down'], findings: [{ rule: 'reviewer-failed' }] } } })
    expect(paper.sent).toEqual([])
  })
})

describe('a held draft', () => {
  const hold = reviewer('guard', () => ({ verdict: 'hold' }))

  test('leaves when it is released, once', async () => {
    const on = await send([hold], 'refund outside')
    const [draft] = (await on.desk.drafts()).items
    expect(on.paper.sent).toEqual([])
    const both = await Promise.all([on.desk.release(draft?.id ?? '', lea), on.desk.release(draft?.id ?? '', lea)])
    await on.desk.idle()
    expect(both.filter((result) => result?.type === 'queued')).toHaveLength(1)
    expect(on.paper.sent).toHaveLength(1)
    expect((await on.desk.drafts()).items).toEqual([])
    expect(await on.eventsOf('draft.released')).toMatchObject([{ by: lea }])
  })

  test('is not released by who wrote it', async () => {
    const on = await send([hold], 'refund outside')
    const [draft] = (await on.desk.drafts()).items
    expect(await on.desk.release(draft?.id ?? '', kim)).toMatchObject({ type: 'second-person-needed', draft: { id: draft?.id } })
    await on.desk.idle()
    expect(on.paper.sent).toEqual([])
    expect((await on.desk.drafts()).items).toHaveLength(1)
  })

  test('is the same draft when the reply is sent again with its id', async () => {
    const on = await send([hold], 'refund outside')
    const [conversation] = (await on.desk.conversations()).items
    const request = { id: 'my-id', conversation: conversation?.id ?? '', content: 'refund outside', author: kim }
    const results = [await on.desk.send(request), await on.desk.send(request)]
    expect(results).toMatchObject([
      { type: 'held', draft: { id: 'my-id' } },
      { type: 'held', draft: { id: 'my-id' } },
    ])
    expect((await on.desk.drafts()).items.filter(({ id }) => id === 'my-id')).toHaveLength(1)
  })

  test('that was sent before, and held once more by an overlapping repeat, is not sent twice', async () => {
    const on = await send([hold], 'refund outside')
    const [draft] = (await on.desk.drafts()).items
    if (draft === undefined) throw new Error('nothing was held')
    await on.desk.release(draft.id, lea)
    await on.backend.transact(async (tx) => tx.put(drafts, draft, 'absent'))
    expect(await on.desk.release(draft.id, lea)).toMatchObject({ type: 'queued', message: { id: draft.id } })
    await on.desk.idle()
    expect(on.paper.sent).toHaveLength(1)
    expect((await on.desk.drafts()).items).toEqual([])
  })

  test('can be thrown away', async () => {
    const on = await send([hold], 'refund outside')
    const [draft] = (await on.desk.drafts()).items
    expect(await on.desk.discard(draft?.id ?? '', kim)).toBe(true)
    expect(await on.desk.release(draft?.id ?? '', lea)).toBeUndefined()
    expect(on.paper.sent).toEqual([])
  })
})
