import { conversations, type ContactAnswer, type DeskPlugin, type ExplanationFactor, type Handle } from '@crossdesk/core'
import { simulate } from '@crossdesk/core/simulation'
import { describe, expect, test } from 'vitest'
import { surveyPlugin } from './survey-plugin.ts'
import type { SurveyOptions } from './survey-options.ts'
import { surveys, type SurveyRecord } from './survey-records.ts'
import { ana, deskOnPaper, type DeskOnPaper } from './testing/desk-on-paper.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const factors: readonly ExplanationFactor[] = []

async function resolved(
  options: SurveyOptions = {},
  desk: Parameters<typeof deskOnPaper>[1] = {},
  others: readonly DeskPlugin[] = [],
): Promise<DeskOnPaper> {
  const paper = deskOnPaper([surveyPlugin(options), ...others], desk)
  await paper.write('Where is my parcel?')
  await paper.resolve()
  return paper
}

async function asked(
  options: SurveyOptions = {},
  desk: Parameters<typeof deskOnPaper>[1] = {},
  others: readonly DeskPlugin[] = [],
): Promise<DeskOnPaper> {
  const paper = await resolved(options, desk, others)
  await paper.wait(11 * MINUTE)
  return paper
}

async function records({ backend }: DeskOnPaper): Promise<readonly SurveyRecord[]> {
  return backend.transact(async (tx) => {
    const { items } = await tx.scan(surveys, { index: 'byConversation', limit: 100 })
    return items.map(({ value }) => value)
  })
}

const textOf = ({ sent }: DeskOnPaper, at: number): string => {
  const content = sent[at]?.content
  return content?.type === 'text' ? content.text : ''
}

describe('asking', () => {
  test('the question leaves ten minutes after the conversation was resolved, as numbered text where there are no buttons', async () => {
    const paper = await resolved()
    await paper.wait(9 * MINUTE)
    expect(paper.sent).toHaveLength(0)
    await paper.wait(2 * MINUTE)
    expect(textOf(paper, 0)).toContain('How satisfied are you')
    expect(textOf(paper, 0)).toContain('5. Very satisfied')
    expect(await paper.eventsOf('survey.sent')).toMatchObject([{ survey: { kind: 'csat', state: 'sent', language: 'en' } }])
    expect((await paper.conversation()).status).toBe('resolved')
  })

  test('five options become a list where buttons hold three', async () => {
    const forms = [
      { type: 'buttons', maxOptions: 3, maxTitleLength: 20, maxIdLength: 256, headers: [] },
      { type: 'list', maxOptions: 10, maxTitleLength: 24, maxIdLength: 200, headers: [], maxMenuLabelLength: 20 },
    ] as const
    const { sent } = await asked({}, { capabilities: { content: { text: {}, choices: { forms } } } })
    expect(sent[0]?.content).toMatchObject({ type: 'choices', options: [{ id: 'survey:csat:1' }, {}, {}, {}, { id: 'survey:csat:5' }] })
  })

  test('a customer who wrote again is not asked', async () => {
    const paper = await resolved()
    await paper.wait(5 * MINUTE)
    await paper.write('It is still not here')
    await paper.wait(60 * MINUTE)
    expect(paper.sent).toHaveLength(0)
  })

  test('a conversation that was resolved a second time is asked about from then on, once', async () => {
    const paper = await resolved()
    await paper.wait(5 * MINUTE)
    await paper.write('Thanks')
    await paper.resolve()
    await paper.wait(6 * MINUTE)
    expect(paper.sent).toHaveLength(0)
    await paper.wait(60 * MINUTE)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(1)
  })

  test('a customer rests between surveys, also of other conversations', async () => {
    const paper = await asked({ restMs: 10 * DAY })
    await paper.write('A new question about a lamp')
    await paper.resolve()
    await paper.wait(DAY)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(1)
    await paper.wait(10 * DAY)
    await paper.write('And another one')
    await paper.resolve()
    await paper.wait(DAY)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(2)
  })

  test('without rest a conversation is asked about again only when the customer came with something else', async () => {
    const paper = await asked({ restMs: 0 })
    await paper.write('4, but it was slow')
    await paper.resolve()
    await paper.wait(DAY)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(1)
    await paper.write('Do you have lamps?')
    await paper.resolve()
    await paper.wait(DAY)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(2)
  })

  test('a case that was asked about on one channel is not asked about on another', async () => {
    const bea: Handle = { kind: 'phone', value: '+4915100000002' }
    const paper = deskOnPaper([surveyPlugin({ restMs: 0 })])
    await paper.write('one')
    await paper.write('two', { thread: [bea] })
    await paper.backend.transact(async (tx) => {
      const { items } = await tx.scan(conversations, { index: 'byActivity', limit: 10 })
      for (const { value, revision } of items) tx.put(conversations, { ...value, case: 'case-1' }, revision)
    })
    await paper.resolve(ana)
    await paper.resolve(bea)
    await paper.wait(DAY)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(1)
  })

  test('a closed reply window leaves no trace of a survey', async () => {
    const paper = await asked({ afterMs: 2 * DAY }, { capabilities: { window: { durationMs: DAY, afterwards: ['template'] } } })
    await paper.wait(3 * DAY)
    expect(paper.sent).toHaveLength(0)
    expect(await records(paper)).toEqual([])
  })

  test('nothing is asked on a marketplace that forbids it', async () => {
    const paper = await asked({}, { channel: 'amazon' })
    expect(paper.sent).toHaveLength(0)
    expect(await records(paper)).toEqual([])
  })

  test('a question that a reviewer blocks or holds was not asked', async () => {
    for (const verdict of ['block', 'hold'] as const) {
      const guard: DeskPlugin = { name: 'strict', review: async () => ({ verdict }) }
      const paper = await asked({}, {}, [guard])
      expect(paper.sent).toHaveLength(0)
      expect(await records(paper)).toEqual([])
    }
  })

  test('who chooses no question asks none', async () => {
    const paper = await asked({ ask: () => undefined })
    expect(paper.sent).toHaveLength(0)
  })

  test('a refused permission is final, with the purpose that was set', async () => {
    const purposes: string[] = []
    const answer: ContactAnswer = { type: 'refuse', explanation: { summary: 'no', factors } }
    const permission = { ask: async ({ purpose }: { purpose: string }) => (purposes.push(purpose), answer) }
    const paper = await asked({ permission, purpose: 'marketing' })
    await paper.wait(DAY)
    expect(paper.sent).toHaveLength(0)
    expect(purposes).toEqual(['marketing'])
  })

  test('a permission that waits is asked again then', async () => {
    const start = Date.UTC(2026, 0, 1)
    const explanation = { summary: 'night', factors }
    const permission = {
      ask: async ({ at }: { at: number }): Promise<ContactAnswer> =>
        at < start + 8 * 60 * MINUTE ? { type: 'wait', until: start + 8 * 60 * MINUTE, explanation } : { type: 'allow', explanation },
    }
    const paper = await asked({ permission })
    expect(paper.sent).toHaveLength(0)
    await paper.wait(9 * 60 * MINUTE)
    expect(await paper.eventsOf('survey.sent')).toHaveLength(1)
  })

  test('a permission that comes after two days comes too late', async () => {
    const permission = {
      ask: async ({ at }: { at: number }): Promise<ContactAnswer> => ({
        type: 'wait',
        until: at + 3 * DAY,
        explanation: { summary: 'later', factors },
      }),
    }
    const paper = await asked({ permission })
    await paper.wait(7 * DAY)
    expect(paper.sent).toHaveLength(0)
  })

  test('an attempt that fails after sending asks once', async () => {
    let tries = 0
    const failing: DeskPlugin = {
      name: 'failing',
      review: async () => ({ verdict: 'allow' }),
    }
    const plugin = surveyPlugin()
    const ask = plugin.jobs?.['survey.ask']
    const shaky: DeskPlugin = {
      ...plugin,
      jobs: {
        ...plugin.jobs,
        'survey.ask': async (job, context) => {
          await ask?.(job, context)
          if (++tries === 1) throw new Error('a bad day')
        },
      },
    }
    const paper = deskOnPaper([shaky, failing])
    await paper.write('Where is it?')
    await paper.resolve()
    await paper.wait(20 * MINUTE)
    expect(tries).toBe(2)
    expect(paper.sent).toHaveLength(1)
    expect(await records(paper)).toHaveLength(1)
  })

  test('the question is put in the fallback when the language of the customer is not known', async () => {
    const paper = await asked({ fallback: 'de' })
    expect(textOf(paper, 0)).toContain('Wie zufrieden')
  })

  test('the language that the conversation is held in comes first', async () => {
    const paper = await resolved({ fallback: 'de' })
    const { id } = await paper.conversation()
    await paper.backend.transact(async (tx) => {
      const stored = await tx.get(conversations, id)
      if (stored !== undefined) tx.put(conversations, { ...stored.value, language: 'pt-BR' }, stored.revision)
    })
    await paper.wait(11 * MINUTE)
    expect(await paper.eventsOf('survey.sent')).toMatchObject([{ survey: { language: 'pt' } }])
    await paper.write('muito satisfeita, obrigada')
    expect(await paper.eventsOf('survey.answered')).toMatchObject([{ survey: { answer: { score: 5 } } }])
    expect(textOf(paper, 1)).toContain('obrigado')
  })

  test('wrong options are refused by name', () => {
    expect(() => surveyPlugin({ restMs: -1 })).toThrow('restMs')
    expect(() => surveyPlugin({ fallback: 'tlh' })).toThrow('fallback')
  })
})

describe('answering', () => {
  test('a typed number is the answer: thanked for, resolved again and published', async () => {
    const paper = await asked()
    await paper.write('5')
    expect(await paper.eventsOf('survey.answered')).toMatchObject([{ survey: { state: 'answered', answer: { score: 5 } } }])
    expect(textOf(paper, 1)).toBe('Thank you for your answer!')
    expect((await paper.conversation()).status).toBe('resolved')
    await paper.wait(DAY)
    expect(paper.sent).toHaveLength(2)
  })

  test('a pressed button is the answer', async () => {
    const forms = [{ type: 'list', maxOptions: 10, maxTitleLength: 24, maxIdLength: 200, headers: [] }] as const
    const paper = await asked({}, { capabilities: { content: { text: {}, choices: { forms } } } })
    await paper.write({ type: 'choice', id: 'survey:csat:2', title: 'Dissatisfied' })
    expect(await paper.eventsOf('survey.answered')).toMatchObject([{ survey: { answer: { score: 2 } } }])
    expect(textOf(paper, 1)).toContain('what we could have done better')
  })

  test('the same webhook twice is one answer', async () => {
    const paper = await asked()
    const twice = { id: 'same', externalId: 'same' }
    await paper.write('4', twice)
    await paper.write('4', twice)
    expect(await paper.eventsOf('survey.answered')).toHaveLength(1)
    expect(paper.sent).toHaveLength(2)
  })

  test('an answer that asks for help is kept and left open, without thanks', async () => {
    const paper = await asked()
    await paper.write('2, but where is my refund?')
    const [answered] = await paper.eventsOf('survey.answered')
    expect(answered?.survey.answer).toMatchObject({ score: 2, comment: 'but where is my refund?' })
    expect(answered?.survey.answer?.messages).toBeUndefined()
    expect((await paper.conversation()).status).toBe('open')
    expect((await paper.conversation()).waitingSince).toBeDefined()
    expect(paper.sent).toHaveLength(1)
  })

  test('what follows a bare score is its comment, published once more', async () => {
    const paper = await asked()
    await paper.write('2')
    await paper.wait(MINUTE)
    await paper.write('The driver was rude')
    const all = await paper.eventsOf('survey.answered')
    expect(all).toHaveLength(2)
    expect(all[1]?.survey.answer).toMatchObject({ score: 2, comment: 'The driver was rude' })
    expect(all[1]?.survey.answer?.messages).toHaveLength(2)
    expect((await paper.conversation()).status).toBe('open')
  })

  test('a question after the score is no comment, nor is what comes too late', async () => {
    const paper = await asked()
    await paper.write('2')
    await paper.write('Where is my refund?')
    expect(await paper.eventsOf('survey.answered')).toHaveLength(1)
    const late = await asked()
    await late.write('2')
    await late.wait(DAY)
    await late.write('The driver was rude')
    expect(await late.eventsOf('survey.answered')).toHaveLength(1)
  })

  test('a new question is no answer and stays open', async () => {
    const paper = await asked()
    await paper.write('Where is my other parcel? 2 weeks already')
    expect(await paper.eventsOf('survey.answered')).toHaveLength(0)
    expect((await paper.conversation()).status).toBe('open')
  })

  test('a number after somebody asked something else is not taken for a score', async () => {
    const paper = await asked()
    await paper.write('I have another question')
    const { id } = await paper.conversation()
    await paper.desk.send({ conversation: id, content: 'How many lamps did you order?', author: { role: 'agent', id: 'bo' } })
    await paper.wait(1_000)
    await paper.write('4')
    expect(await paper.eventsOf('survey.answered')).toHaveLength(0)
  })

  test('nps is asked as a plain text and a number answers it', async () => {
    const paper = await asked({ ask: () => 'nps' })
    expect(textOf(paper, 0)).toContain('0')
    await paper.write('10')
    expect(await paper.eventsOf('survey.answered')).toMatchObject([{ survey: { kind: 'nps', answer: { score: 10 } } }])
  })

  test('after three days the survey is expired and a number is only a number', async () => {
    const paper = await asked()
    await paper.wait(4 * DAY)
    expect(await records(paper)).toMatchObject([{ survey: { state: 'expired' } }])
    await paper.write('5')
    expect(await paper.eventsOf('survey.answered')).toHaveLength(0)
  })

  test('a question that comes right behind the score is not resolved away with it', async () => {
    const plugin = surveyPlugin()
    const take = plugin.on?.['message.received']
    let tries = 0
    const slow: DeskPlugin = {
      ...plugin,
      on: {
        ...plugin.on,
        async 'message.received'(event, context) {
          if (event.message.content.some((content) => content.type !== 'text' || content.text === '4') && ++tries === 1)
            throw new Error('a bad day')
          await take?.(event, context)
        },
      },
    }
    const paper = deskOnPaper([slow])
    await paper.write('Where is my parcel?')
    await paper.resolve()
    await paper.wait(11 * MINUTE)
    await paper.write('4')
    await paper.write('Where is my invoice?')
    await paper.wait(MINUTE)
    expect(tries).toBeGreaterThan(1)
    expect(await paper.eventsOf('survey.answered')).toHaveLength(1)
    expect((await paper.conversation()).status).toBe('open')
    expect(paper.sent).toHaveLength(1)
  })

  test('a button pressed twice counts once and the conversation rests again', async () => {
    const paper = await asked()
    await paper.write('4')
    await paper.write('4')
    expect(await paper.eventsOf('survey.answered')).toHaveLength(1)
    expect((await paper.conversation()).status).toBe('resolved')
  })
})

test('a survey is about its customer, so erasure finds it', async () => {
  const paper = await asked()
  const [record] = await records(paper)
  expect(record).toBeDefined()
  expect(record === undefined ? [] : surveys.subject?.(record)).toEqual([{ type: 'customer', id: (await paper.conversation()).customer }])
  await expect(surveys.schema['~standard'].validate(record)).resolves.toHaveProperty('value', record)
})

test('whatever fails in the simulated world, no customer is asked twice and the desk keeps its promises', async () => {
  let found = 0
  for (let seed = 1; seed <= 20; seed++) {
    const report = await simulate({
      seed,
      plugins: [surveyPlugin({ afterMs: 1_000 })],
      async check(tenant) {
        const asked = await tenant.transact(async (tx) => {
          const { items } = await tx.scan(surveys, { index: 'byCustomer', limit: 1000 })
          return items.map(({ value }) => value.survey.customer)
        })
        found += asked.length
        return new Set(asked).size < asked.length ? ['a customer was asked twice'] : []
      },
    })
    expect([seed, report.violations]).toEqual([seed, []])
  }
  expect(found).toBeGreaterThan(0)
})
