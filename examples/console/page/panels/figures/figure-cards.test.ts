import { METRICS, type MetricName, type MetricRow } from '@crossdesk/analytics'
import { describe, expect, test } from 'vitest'
import type { FiguresPage } from '../../../shared/api.ts'
import { longestResponse, partsOf } from './breakdown-parts.ts'
import { cardsOf, unansweredShare } from './figure-cards.ts'

const MINUTE = 60_000

function row(metric: MetricName, more: Partial<MetricRow> = {}): MetricRow {
  return { metric, clock: 'calendar', slice: {}, n: 0, value: null, unfinished: 0, warnings: [], ...more }
}

function response(p50: number, p90: number, more: Partial<MetricRow> = {}): MetricRow {
  return row('first-response', { value: p50, quantiles: { p50, p90, p99: p90, mean: p50, max: p90 }, ...more })
}

function page(more: Partial<FiguresPage> = {}): FiguresPage {
  return {
    asOf: 0,
    isDemo: false,
    definitions: Object.values(METRICS),
    promises: { firstResponseMs: 15 * MINUTE, nextReplyMs: 30 * MINUTE },
    rows: [],
    by: 'channel',
    parts: [],
    names: {},
    ...more,
  }
}

const card = (label: string, rows: readonly MetricRow[]) => cardsOf(page({ rows })).find((one) => one.label === label)

describe('the cards', () => {
  test('what was not measured yet has no value, and no caution about it', () => {
    const rows = [row('first-response', { warnings: ['small-sample'] }), row('csat', { warnings: ['small-sample'] })]
    for (const label of ['First response', 'Satisfied (CSAT)', 'Not answered yet', 'In time'])
      expect({ value: undefined, ...card(label, rows) }).toMatchObject({ label, value: undefined, cautions: [] })
    expect(card('Conversations', [])?.value).toBe('0')
  })

  test('a first response has its tail beside it, and says that it rests on few and leaves some out', () => {
    const found = card('First response', [
      response(4 * MINUTE, 20 * MINUTE, { n: 7, unfinished: 3, warnings: ['small-sample', 'many-unfinished'] }),
    ])
    expect(found?.value).toMatch(/^4\D+$/)
    expect(found?.details.join(' ')).toMatch(/7 answers.*9 in 10 within 20/)
    expect(found?.cautions.map(({ type, words }) => [type, words.includes('7') || words.includes('3')])).toEqual([
      ['small-sample', true],
      ['many-unfinished', true],
    ])
  })

  test('the share without an answer is of all who need one', () => {
    expect(unansweredShare(row('first-response', { n: 6, unfinished: 2 }))).toBe(0.25)
    expect(unansweredShare(row('first-response'))).toBeUndefined()
    expect(card('Not answered yet', [response(1, 1, { n: 6, unfinished: 2 })])).toMatchObject({
      value: expect.stringMatching(/^25/),
      details: ['2 of 8 conversations'],
    })
  })

  test('satisfaction comes with its interval and how many said it', () => {
    const found = card('Satisfied (CSAT)', [row('csat', { n: 2, value: 0.5, interval: { low: 0.0945, high: 0.9055 } })])
    expect(found?.value).toMatch(/^50/)
    expect(found?.details).toEqual([expect.stringMatching(/interval 9.*91/), 'from 2'])
  })

  test('whoever waits longest is told only while somebody waits', () => {
    const ages = row('backlog-age', {
      n: 2,
      value: MINUTE,
      quantiles: { p50: MINUTE, p90: MINUTE, p99: MINUTE, mean: MINUTE, max: 5 * MINUTE },
    })
    expect(card('Waiting now', [row('backlog', { value: 2 }), ages])).toMatchObject({ value: '2', details: [expect.stringContaining('5')] })
    expect(card('Waiting now', [row('backlog', { value: 0 }), row('backlog-age')])).toMatchObject({ value: '0', details: [] })
  })

  test('every card says how it is counted', () => {
    expect(cardsOf(page()).filter(({ definition }) => definition === undefined)).toEqual([])
  })
})

describe('the breakdown', () => {
  test('the most conversations come first, what is not known last, each with a name that people know', () => {
    const volume = (language: string | undefined, value: number): MetricRow =>
      row('volume', { slice: language === undefined ? {} : { language }, n: value, value })
    const parts = partsOf(page({ by: 'language', parts: [volume('de', 2), volume(undefined, 9), volume('zh-Hans', 5)] }))
    expect(parts.map(({ name, conversations }) => [name, conversations])).toEqual([
      ['Simplified Chinese', 5],
      ['German', 2],
      ['Not recognised', 9],
    ])
  })

  test('agents have their names, the phone of the shop is called so, and nobody is not hidden', () => {
    const of = (agent: string | undefined, n: number, unfinished: number): MetricRow =>
      response(MINUTE, 2 * MINUTE, { n, unfinished, slice: agent === undefined ? {} : { agent } })
    const unanswered = row('first-response', { unfinished: 3 })
    const parts = partsOf(page({ by: 'agent', names: { lena: 'Lena' }, parts: [unanswered, of('elsewhere', 1, 0), of('lena', 4, 0)] }))
    expect(parts.map(({ name }) => name)).toEqual(['Lena', 'From the phone app', 'Nobody yet'])
    expect(parts.at(-1)).toMatchObject({ unanswered: 1 })
    expect(parts.at(-1)?.response).toBeUndefined()
  })

  test('all bars share one scale', () => {
    const parts = partsOf(
      page({
        parts: [response(1, 10, { n: 1, slice: { channel: 'a' } }), response(2, 40, { n: 1, slice: { channel: 'b' } })],
      }),
    )
    expect(longestResponse(parts)).toBe(40)
    expect(longestResponse([])).toBe(0)
  })

  test('a part of which nothing is known is left out', () => {
    expect(partsOf(page({ parts: [row('csat', { slice: { channel: 'webchat' } })] }))).toEqual([])
  })
})
