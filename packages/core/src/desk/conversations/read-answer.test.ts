import { describe, expect, test } from 'vitest'
import type { ChoicesContent } from '../../model/content.ts'
import { deskOnPaper } from '../testing/desk-on-paper.ts'
import { textEvent } from '../testing/events.ts'

const agent = { role: 'agent', id: 'a1' } as const
const sizes: ChoicesContent = {
  type: 'choices',
  text: 'Which size?',
  options: [
    { id: 's', title: 'Small' },
    { id: 'm', title: 'Medium', description: 'fits most' },
  ],
}

async function asked() {
  const all = deskOnPaper()
  await all.bring(textEvent('m1', 'I want a shirt'))
  const [conversation] = (await all.desk.conversations()).items
  const say = async (content: string | ChoicesContent): Promise<void> => {
    await all.desk.send({ conversation: conversation?.id ?? '', content, author: agent })
    await all.desk.idle()
  }
  await say(sizes)
  const last = async () => (await all.story()).at(-1)
  return { ...all, say, last }
}

describe('an answer to options that were sent as numbered text', () => {
  test('by number is the choice, on the question, with the words that were written', async () => {
    const { bring, last, story } = await asked()
    await bring(textEvent('m2', '2.'))
    const question = (await story())[1]
    expect(question).toMatchObject({ numbered: sizes.options, losses: [{ what: 'buttons' }] })
    expect(await last()).toMatchObject({
      content: [{ type: 'choice', id: 'm', title: 'Medium', description: 'fits most', written: '2.' }],
      replyTo: { externalId: 'paper-1', id: question?.id },
    })
  })

  test('may come after other words, and may be given anew', async () => {
    const { bring, last } = await asked()
    await bring(textEvent('m2', 'Let me think'))
    expect((await last())?.content).toMatchObject([{ type: 'text' }])
    await bring(textEvent('m3', 'small'))
    expect((await last())?.content).toMatchObject([{ type: 'choice', id: 's' }])
    await bring(textEvent('m4', '2'))
    expect((await last())?.content).toMatchObject([{ type: 'choice', id: 'm' }])
  })

  test('is a text again once something else was said to the customer', async () => {
    const { bring, say, last } = await asked()
    await say('How many?')
    await bring(textEvent('m2', '2'))
    expect((await last())?.content).toEqual([{ type: 'text', text: '2' }])
  })

  test('answers the question that it quotes, however old', async () => {
    const { bring, say, last } = await asked()
    await say('How many?')
    await bring({ ...textEvent('m2', '1'), replyTo: 'paper-1' })
    expect((await last())?.content).toMatchObject([{ type: 'choice', id: 's', written: '1' }])
    await bring({ ...textEvent('m3', '1'), replyTo: 'paper-2' })
    expect((await last())?.content).toEqual([{ type: 'text', text: '1' }])
  })
})
