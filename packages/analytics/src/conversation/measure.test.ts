import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runConversation, type ConversationCase } from './testing/conversation-cases.ts'
import { measureConversation } from './measure.ts'
import type { Step } from './step.ts'

const FILE = new URL('../../../../../shared/fixtures/analytics/conversation-metrics.sample.json', import.meta.url)
const present = existsSync(FILE)
const cases: readonly ConversationCase[] = present
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly cases: readonly ConversationCase[] }).cases
  : []

const customer = (at: number): Step => ({ type: 'message', at, from: 'customer' })
const agent = (at: number, who = 'kim'): Step => ({ type: 'message', at, from: 'agent', agent: who })
const bot = (at: number): Step => ({ type: 'message', at, from: 'bot' })
const status = (at: number, to: 'open' | 'pending' | 'hold' | 'resolved'): Step => ({ type: 'status', at, status: to })

describe.skipIf(!present)('conversations of the reference (skipped without ../shared/fixtures)', () => {
  test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const outcome = runConversation(one)
    expect(outcome).toMatchObject({ got: one.expected })
  })
})

describe('a measured conversation', () => {
  test('of which nothing is known has no figures', () => {
    expect(measureConversation([], { asOf: 10 })).toEqual({
      firstResponse: null,
      nextReplies: [],
      awaitingReplySince: null,
      firstResolution: null,
      fullResolution: null,
      resolved: false,
      reopens: 0,
      humanAgents: 0,
      agentReplies: 0,
      firstContactResolution: null,
      botInvolved: false,
      botContained: false,
      handedOver: false,
      requesterWait: { calendar: 0 },
      handling: { calendar: 0 },
    })
  })

  test('is not answered by a bot or a note', () => {
    const figures = measureConversation([customer(0), bot(5), { type: 'note', at: 6, agent: 'kim' }], { asOf: 100 })
    expect(figures).toMatchObject({ firstResponse: null, awaitingReplySince: 0, botInvolved: true, humanAgents: 0 })
  })

  test('counts later replies from the first unanswered message of each run', () => {
    const figures = measureConversation(
      [customer(0), agent(10), customer(20), customer(30), agent(50), agent(60), customer(70), agent(75)],
      { asOf: 100 },
    )
    expect(figures.firstResponse).toEqual({ calendar: 10 })
    expect(figures.nextReplies).toEqual([{ calendar: 30 }, { calendar: 5 }])
  })

  test('counts the time in open and on hold as wait, and only what is open and assigned as handling', () => {
    const steps: Step[] = [
      customer(0),
      { type: 'assigned', at: 10, agent: 'kim' },
      status(30, 'hold'),
      status(50, 'pending'),
      status(80, 'open'),
      { type: 'assigned', at: 90 },
    ]
    expect(measureConversation(steps, { asOf: 100 })).toMatchObject({ requesterWait: { calendar: 70 }, handling: { calendar: 30 } })
  })

  test('loses its full resolution while it is open again, and keeps the first', () => {
    const steps = [customer(0), agent(5), status(10, 'resolved'), status(20, 'open')]
    expect(measureConversation(steps, { asOf: 100 })).toMatchObject({
      fullResolution: null,
      firstResolution: { calendar: 10 },
      resolved: false,
      reopens: 1,
      firstContactResolution: null,
    })
    expect(measureConversation([...steps, status(40, 'resolved')], { asOf: 100 })).toMatchObject({
      fullResolution: { calendar: 40 },
      firstContactResolution: false,
    })
  })

  test('leaves out what lies after the moment asked for', () => {
    expect(measureConversation([customer(0), agent(50)], { asOf: 20 })).toMatchObject({
      firstResponse: null,
      requesterWait: { calendar: 20 },
    })
  })

  test('is the same in whatever order its steps come', () => {
    const step = fc.oneof(
      fc.constantFrom(customer(0), agent(0), agent(0, 'lee'), bot(0)),
      fc.constantFrom(status(0, 'open'), status(0, 'pending'), status(0, 'hold'), status(0, 'resolved')),
      fc.constantFrom<Step>({ type: 'assigned', at: 0, agent: 'kim' }, { type: 'assigned', at: 0 }, { type: 'handover', at: 0 }),
    )
    const steps = fc.array(step, { maxLength: 20 }).map((list) => list.map((one, index): Step => ({ ...one, at: index * 7 })))
    const shuffled = steps.chain((list) => fc.shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const))
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const figures = measureConversation(list, { asOf: 1000 })
        expect(measureConversation(other, { asOf: 1000 })).toEqual(figures)
        expect(figures.handling.calendar).toBeLessThanOrEqual(figures.requesterWait.calendar)
      }),
    )
  })
})
