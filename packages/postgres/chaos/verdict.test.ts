import { describe, expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import type { Take } from './platform.ts'
import { findViolations, type Case } from './verdict.ts'
import { answerTo, channelOf, type PlannedWebhook } from './workload.ts'

// Conversation 2 is on the keyed channel, 3 on the plain one; the second message of 3 is poisoned.
const written = ['c2-0', 'c3-0', 'c2-1', 'c3-1', 'c2-2', 'c3-2', 'c3-3']

const plan: readonly PlannedWebhook[] = written.map((id) => {
  const conversation = Number(id.slice(1, id.indexOf('-')))
  return { channel: channelOf(conversation), messages: [{ id, conversation }] }
})

const takes: readonly Take[] = [
  { channel: 'keyed', account: 'south-1', to: '+1', text: answerTo('c2-1'), externalId: 'p-0', key: 'k' },
  { channel: 'plain', account: 'south-1', to: '+2', text: answerTo('c3-3'), externalId: 'p-1' },
  { channel: 'plain', account: 'south-1', to: '+2', text: answerTo('c3-1'), externalId: 'p-2' },
]

const evidence: Evidence = {
  stories: written.map((message) => ({ conversation: message.slice(0, 2), message })),
  effects: ['c2-0', 'c3-0', 'c2-1', 'c3-2', 'c2-2', 'c3-3', 'c3-1'],
  parts: [
    { text: answerTo('c2-1'), channel: 'keyed', externalId: 'p-0', state: 'read' },
    { text: answerTo('c3-3'), channel: 'plain', externalId: 'p-1', state: 'read' },
    { text: answerTo('c3-1'), channel: 'plain', externalId: null, state: 'uncertain' },
  ],
  journals: [
    { tenant: 'north', entries: 1, first: 1, last: 1, received: [], deliveries: [] },
    {
      tenant: 'south',
      entries: 9,
      first: 1,
      last: 9,
      received: written,
      deliveries: [
        { part: 'a', state: 'sent' },
        { part: 'a', state: 'read' },
      ],
    },
  ],
  deadLetters: [],
  stuckLanes: [],
  deadlocks: 0,
}

const good: Case = {
  plan,
  takes,
  evidence,
  deadLetters: [{ kind: 'dispatch', code: 'Error', message: 'c3-1' }],
  lastReceipt: () => 'read',
  crashes: 0,
  wrongAnswers: 0,
}

const promises = (change: Partial<Case>): readonly string[] => [
  ...new Set(findViolations({ ...good, ...change }).map(({ promise }) => promise)),
]
const inDatabase = (change: Partial<Evidence>): readonly string[] => promises({ evidence: { ...evidence, ...change } })
const inJournal = (change: Partial<Evidence['journals'][number]>): readonly string[] =>
  inDatabase({ journals: evidence.journals.map((journal) => (journal.tenant === 'south' ? { ...journal, ...change } : journal)) })

test('a run in which all went well breaks no promise, though parts are uncertain', () => {
  expect(promises({})).toEqual([])
})

describe('the verdict finds', () => {
  test('a message that is lost, or stands twice in its story', () => {
    expect(inDatabase({ stories: evidence.stories.slice(1) })).toContain('each message once in its story')
    expect(inDatabase({ stories: [...evidence.stories, { conversation: 'c3', message: 'c3-3' }] })).toEqual([
      'each message once in its story',
    ])
    expect(inDatabase({ stories: [...evidence.stories, { conversation: 'c9', message: 'c9-0' }] })).toEqual(['only what was written'])
  })

  test('a customer with two conversations', () => {
    expect(inDatabase({ stories: evidence.stories.with(6, { conversation: 'other', message: 'c3-3' }) })).toEqual([
      'one conversation for a customer',
    ])
  })

  test('a message that was handled twice, or never', () => {
    expect(inDatabase({ effects: evidence.effects.slice(1) })).toEqual(['each message handled once'])
    expect(inDatabase({ effects: [...evidence.effects, 'c3-1'] })).toEqual(['each message handled once'])
  })

  test('disorder in stories, handlings, the journal and on the platform', () => {
    expect(inDatabase({ stories: evidence.stories.toReversed() })).toEqual(['stories in the order of sending'])
    expect(inDatabase({ effects: ['c2-1', 'c2-0', 'c3-0', 'c3-2', 'c2-2', 'c3-3', 'c3-1'] })).toEqual(['handled in order'])
    expect(inJournal({ received: written.toReversed() })).toEqual(['journal in the order of sending'])
    const swapped = ['c3-5', 'c3-3'].map((id): Take => ({ channel: 'plain', account: '', to: '', text: answerTo(id), externalId: id }))
    expect(promises({ takes: [takes[0] as Take, ...swapped, takes[2] as Take] })).toContain('answers sent in order')
  })

  test('gaps and repetitions in the journal, and one that is missing', () => {
    expect(inJournal({ last: 10 })).toEqual(['no gaps in the journal'])
    expect(inJournal({ received: written.slice(1) })).toEqual(['each message once in the journal'])
    expect(inDatabase({ journals: evidence.journals.slice(1) })).toEqual(['a journal for each tenant'])
  })

  test('an answer that was sent twice', () => {
    expect(promises({ takes: [...takes, takes[0] as Take] })).toEqual(['sent once (keyed)'])
    expect(promises({ takes: [...takes, takes[2] as Take] })).toEqual(['sent once (plain)'])
  })

  test('an answer that never left and is not called uncertain', () => {
    expect(promises({ takes: takes.slice(1) })).toEqual(['sent once (keyed)'])
    expect(promises({ takes: takes.toSpliced(1, 1) })).toEqual(['sent once (plain)'])
    expect(
      inDatabase({ parts: evidence.parts.with(2, { text: answerTo('c3-1'), channel: 'plain', externalId: null, state: 'queued' }) }),
    ).toEqual(['sent once (plain)'])
  })

  test('an answer that nobody queued, or that was queued twice', () => {
    expect(promises({ takes: [...takes, { ...(takes[0] as Take), text: answerTo('c2-3') }] })).toEqual(['only what was queued is sent'])
    expect(inDatabase({ parts: [...evidence.parts, ...evidence.parts.slice(0, 1)] })).toEqual(['each answer queued once'])
  })

  test('receipts that were lost, or that went back', () => {
    expect(promises({ lastReceipt: () => 'delivered' })).toEqual(['a part is where its receipts say'])
    const deliveries = [
      { part: 'a', state: 'read' },
      { part: 'a', state: 'delivered' },
    ] as const
    expect(inJournal({ deliveries })).toEqual(['receipts only move forward'])
  })

  test('dead letters that should not be, or that are missing, before and after they were put back to work', () => {
    const letter = { kind: 'conversation.event', code: 'storage', message: null }
    expect(promises({ deadLetters: [...good.deadLetters, letter] })).toEqual(['only poison is given up'])
    expect(promises({ deadLetters: [] })).toEqual(['poison is given up'])
    expect(inDatabase({ deadLetters: good.deadLetters })).toEqual(['no dead letter after redriving'])
  })

  test('lanes that are stuck and workers that end by themselves', () => {
    expect(inDatabase({ stuckLanes: ['conversation:1'] })).toEqual(['no lane is stuck'])
    expect(promises({ crashes: 1 })).toEqual(['no worker ends by itself'])
  })

  test('webhooks that were refused for good', () => {
    expect(promises({ wrongAnswers: 1 })).toEqual(['webhooks are taken or to be delivered again'])
  })
})
