import type { MetricAlert, Timestamp } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWatch } from './create-watch.ts'
import { paperMetrics, type PaperFigure } from './testing/paper-metrics.ts'
import type { WatchState } from './watch.ts'
import type { ThresholdRule, WatchRule } from './watch-rule.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const slow: ThresholdRule = { type: 'threshold', name: 'slow', metric: 'first-response', above: 10 * MINUTE, over: HOUR }

/** Checks once a minute, one list of figures a minute; the state goes through JSON. */
function run(rules: readonly WatchRule[], minutes: readonly (readonly PaperFigure[])[], everyMs = MINUTE): readonly MetricAlert[][] {
  const watch = createWatch({ metrics: paperMetrics((at) => minutes[at / everyMs - 1] ?? []), rules })
  let state: WatchState | undefined
  return minutes.map((_figures, index) => {
    const check = watch.check((index + 1) * everyMs, state)
    state = JSON.parse(JSON.stringify(check.state)) as WatchState
    return [...check.alerts]
  })
}

/** What happened at each check, for short expectations. */
function changes(rules: readonly WatchRule[], values: readonly (number | null)[], unit = MINUTE): readonly string[] {
  return run(
    rules,
    values.map((value) => [{ value: value === null ? null : value * unit }]),
  ).map((alerts) => alerts.map(({ state }) => state).join())
}

describe('a threshold', () => {
  test('raises an alert once when it is crossed and clears it once when the figure is back', () => {
    expect(changes([slow], [5, 10, 11, 15, 11, 8, 8, 11])).toEqual(['', '', 'raised', '', '', 'cleared', '', 'raised'])
  })

  test('does not clear before the figure is better by a tenth, or at what the rule says', () => {
    expect(changes([slow], [11, 9.5, 9.1, 9])).toEqual(['raised', '', '', 'cleared'])
    expect(changes([{ ...slow, clearAt: 5 * MINUTE }], [11, 9, 6, 5])).toEqual(['raised', '', '', 'cleared'])
  })

  test('looks at figures that should not fall, also below zero', () => {
    const share: ThresholdRule = { type: 'threshold', name: 'sla', metric: 'sla', below: 0.8, over: HOUR }
    expect(changes([share], [0.8, 0.79, 0.85, 0.88], 1)).toEqual(['', 'raised', '', 'cleared'])
    const score: ThresholdRule = { type: 'threshold', name: 'nps', metric: 'nps', below: -10, over: HOUR }
    expect(changes([score], [-10, -11, -9.5, -9], 1)).toEqual(['', 'raised', '', 'cleared'])
  })

  test('waits until it held so long, and until it was over so long', () => {
    const patient = { ...slow, forMs: 2 * MINUTE }
    expect(changes([patient], [11, 11, 9, 11, 11, 11])).toEqual(['', '', '', '', '', 'raised'])
    expect(changes([patient], [11, 11, 11, 8, 11, 8, 8, 8])).toEqual(['', '', 'raised', '', '', '', '', 'cleared'])
  })

  test('looks at the quantile that it names', () => {
    const rule: ThresholdRule = { ...slow, quantile: 'p90' }
    expect(run([rule], [[{ value: MINUTE, p90: 11 * MINUTE }]])[0]).toMatchObject([{ value: 11 * MINUTE, limit: 10 * MINUTE }])
    expect(run([rule], [[{ value: 20 * MINUTE, p90: 9 * MINUTE }]])[0]).toEqual([])
  })

  test('gives each slice an alert of its own', () => {
    const by: ThresholdRule = { ...slow, by: ['channel'], where: { market: 'DE' }, clock: 'business' }
    const web = { channel: 'web' }
    const mail = { channel: 'mail' }
    const alerts = run(
      [by],
      [
        [
          { slice: web, value: 20 * MINUTE },
          { slice: mail, value: MINUTE },
        ],
        [
          { slice: mail, value: 20 * MINUTE },
          { slice: web, value: 20 * MINUTE },
        ],
        [
          { slice: web, value: MINUTE },
          { slice: mail, value: 20 * MINUTE },
        ],
      ],
    )
    expect(alerts.map((list) => list.map(({ state, slice }) => [state, slice]))).toEqual([
      [['raised', web]],
      [['raised', mail]],
      [['cleared', web]],
    ])
  })

  test('asks for its time, its slices and its clock', () => {
    const metrics = paperMetrics(() => [])
    createWatch({ metrics, rules: [{ ...slow, by: ['channel'], where: { market: 'DE' }, clock: 'business' }] }).check(DAY)
    expect(metrics.queries).toEqual([
      { metrics: ['first-response'], from: DAY - HOUR, to: DAY, asOf: DAY, by: ['channel'], where: { market: 'DE' }, clock: 'business' },
    ])
  })

  test('takes a few observations for no news: they neither raise nor clear', () => {
    const few = (value: number): readonly PaperFigure[] => [{ value: value * MINUTE, n: 29 }]
    const many = (value: number): readonly PaperFigure[] => [{ value: value * MINUTE, n: 30 }]
    const states = (minutes: readonly (readonly PaperFigure[])[], rule: ThresholdRule = slow): unknown =>
      run([rule], minutes).map((alerts) => alerts.map(({ state }) => state).join())
    expect(states([few(20), many(20), few(1), [], many(1)])).toEqual(['', 'raised', '', '', 'cleared'])
    expect(states([few(20)], { ...slow, minimum: 29 })).toEqual(['raised'])
    expect(states([many(20), few(20), many(20)], { ...slow, forMs: 2 * MINUTE })).toEqual(['', '', ''])
    const backlog: ThresholdRule = { type: 'threshold', name: 'old', metric: 'backlog-age', above: MINUTE, over: HOUR }
    expect(states([[{ value: 2 * MINUTE, n: 1 }]], backlog)).toEqual(['raised'])
  })

  test('does not leave an alert standing that nothing can be said of for a day', () => {
    const hours = Array.from({ length: 27 }, (): readonly PaperFigure[] => [])
    const alerts = run([slow], [[{ value: 20 * MINUTE }], ...hours], HOUR)
    expect(alerts.flatMap((list, hour) => list.map(({ state, value }) => [hour, state, value]))).toEqual([
      [0, 'raised', 20 * MINUTE],
      [25, 'cleared', 20 * MINUTE],
    ])
  })

  test('hears when nothing comes any more, of all or of a slice that there was', () => {
    const quiet: ThresholdRule = { type: 'threshold', name: 'quiet', metric: 'volume', below: 1, over: HOUR }
    expect(run([quiet], [[]])[0]).toMatchObject([{ state: 'raised', value: 0, slice: {} }])
    const byChannel: ThresholdRule = { ...quiet, by: ['channel'] }
    const web = { slice: { channel: 'web' }, value: 3, n: 3 }
    const alerts = run([byChannel], [[], [web], [], [], [web]])
    expect(alerts.map((list) => list.map(({ state, slice }) => [state, slice.channel]))).toEqual([
      [],
      [],
      [['raised', 'web']],
      [],
      [['cleared', 'web']],
    ])
  })

  test('clears the alerts of a rule that is no longer there', () => {
    const metrics = paperMetrics(() => [{ value: 20 * MINUTE }])
    const { state } = createWatch({ metrics, rules: [slow] }).check(MINUTE)
    const after = createWatch({ metrics, rules: [] }).check(2 * MINUTE, state)
    expect(after.alerts).toMatchObject([{ rule: 'slow', state: 'cleared', value: 20 * MINUTE, limit: 10 * MINUTE }])
    expect(after.state.entries).toEqual([])
  })

  test('passes over a check of an earlier time', () => {
    const watch = createWatch({ metrics: paperMetrics((at) => [{ value: at > HOUR ? 20 * MINUTE : MINUTE }]), rules: [slow] })
    const { state } = watch.check(2 * HOUR)
    expect(watch.check(HOUR, state)).toEqual({ alerts: [], state })
  })

  test('explains itself with numbers', () => {
    const [alert] =
      run([{ ...slow, by: ['channel'] }], [[{ slice: { channel: 'web' }, value: 41.5 * MINUTE, n: 42, unfinished: 12 }]])[0] ?? []
    expect(alert).toMatchObject({
      rule: 'slow',
      metric: 'first-response',
      explanation: {
        summary: 'first-response p50 of channel web is 41.5 min; an alert is raised above 10 min',
        factors: [
          { name: 'cleared at', evidence: '9 min' },
          { name: 'observations', evidence: '42' },
          { name: 'unfinished', evidence: '12 have not ended and are not in the figure' },
        ],
        rule: 'slow',
      },
    })
  })
})

describe('an alert', () => {
  const figure = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 20 })),
    n: fc.integer({ min: 20, max: 60 }),
    missing: fc.boolean(),
  })
  const rule = fc.record({
    above: fc.integer({ min: 5, max: 15 }),
    clearBy: fc.integer({ min: 0, max: 5 }),
    forMs: fc.constantFrom(0, MINUTE, 3 * MINUTE, HOUR),
    minimum: fc.constantFrom(0, 30, 50),
  })

  test('is never raised twice without a clear between, nor cleared twice, whatever the figures, the gaps and the slices', () => {
    const checks = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 2000 }), a: figure, b: figure }), { maxLength: 60 })
    fc.assert(
      fc.property(rule, checks, fc.constantFrom('csat', 'volume', 'nps'), ({ above, clearBy, forMs, minimum }, list, metric) => {
        let current = list[0]
        const metrics = paperMetrics(() =>
          (['a', 'b'] as const).flatMap((team) => {
            const now = current?.[team]
            return now === undefined || now.missing ? [] : [{ slice: { team }, value: now.value, n: now.n }]
          }),
        )
        const watched: WatchRule = {
          type: 'threshold',
          name: 'r',
          metric: metric as 'csat',
          above,
          clearAt: above - clearBy,
          forMs,
          minimum,
          over: HOUR,
          by: ['team'],
        }
        const watch = createWatch({ metrics, rules: [watched] })
        const raised = new Map<string, boolean>()
        let at: Timestamp = 0
        let state: WatchState | undefined
        for (const check of list) {
          current = check
          at += check.gap * MINUTE
          const found = watch.check(at, state)
          for (const { state: change, slice } of found.alerts) {
            const before = raised.get(slice['team'] ?? '') ?? false
            expect(change).toBe(before ? 'cleared' : 'raised')
            raised.set(slice['team'] ?? '', !before)
          }
          state = JSON.parse(JSON.stringify(found.state)) as WatchState
          expect(watch.check(at, state).alerts).toEqual([])
        }
      }),
    )
  })
})

describe('rules', () => {
  const refused =
    (rule: object): (() => unknown) =>
    () =>
      createWatch({ metrics: paperMetrics(() => []), rules: [{ ...slow, ...rule }] })

  test('that mean nothing are refused by the field that is wrong', () => {
    expect(refused({ name: '' })).toThrow('createWatch: rules[0].name')
    expect(refused({ metric: 'luck' })).toThrow('rules[0].metric')
    expect(refused({ over: 0 })).toThrow('rules[0].over')
    expect(refused({ below: 1 })).toThrow('rules[0].above: expected either above or below')
    expect(refused({ above: undefined })).toThrow('rules[0].above')
    expect(refused({ above: Number.NaN })).toThrow('rules[0].above')
    expect(refused({ clearAt: 11 * MINUTE })).toThrow('rules[0].clearAt')
    expect(refused({ metric: 'csat', above: 1, quantile: 'p90' })).toThrow('rules[0].quantile')
    expect(refused({ by: ['planet'] })).toThrow('rules[0].by')
    expect(refused({ minimum: -1 })).toThrow('rules[0].minimum')
    expect(refused({ forMs: Number.NaN })).toThrow('rules[0].forMs')
    expect(refused({ type: 'guess' })).toThrow('rules[0].type')
    expect(refused({ type: 'anomaly', metric: 'backlog' })).toThrow('rules[0].metric: expected one that is known of earlier weeks')
    expect(refused({ type: 'anomaly', compared: 3 })).toThrow('rules[0].compared')
    expect(refused({ type: 'anomaly', tolerance: 0 })).toThrow('rules[0].tolerance')
    const metrics = paperMetrics(() => [])
    expect(() => createWatch({ metrics, rules: [slow, slow] })).toThrow('rules[1].name')
    expect(() => createWatch({ metrics, rules: [slow], timeZone: 'Nowhere/City' })).toThrow('timeZone')
  })
})
