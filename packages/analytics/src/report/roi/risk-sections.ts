import type { RoiCase } from '../../roi/case-file.ts'
import type { ScenarioResult } from '../../roi/scenarios.ts'
import type { Tornado } from '../../roi/sensitivity.ts'
import type { SimulationResult } from '../../roi/simulate-plan.ts'
import { distribution } from '../charts/distribution.ts'
import { figure } from '../charts/figure.ts'
import { tornado as tornadoChart } from '../charts/tornado.ts'
import { NO_FIGURE, type Format } from '../format.ts'
import type { Html } from '../html.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { RoiWords } from '../words/report-words.ts'
import type { PlanNumbers } from './plan-numbers.ts'
import type { RoiContext } from './year-sections.ts'

/** So many bars at most; the rest moves little. */
const MOST_BARS = 15

/** The plan beside its scenarios. */
export function scenariosSection({ result, words, format }: RoiContext, numbers: PlanNumbers, scenarios: readonly ScenarioResult[]): Html {
  const { scenario, plan, differs, npv } = words.roi.scenarios
  const { firstYear, irr, payback } = words.roi.cards
  const row = (name: string, changes: string, of: typeof result): string[] => [
    name,
    changes,
    format.money(of.npv),
    format.percent(of.years[0]?.roi ?? null),
    format.percent(of.irr),
    paid(of.payback, words.roi, format),
  ]
  const rows = [
    row(plan, NO_FIGURE, result),
    ...scenarios.map(({ name, changes, result: of }) =>
      row(
        name,
        Object.entries(changes)
          .map(([path, value]) => `${numbers.name(path)} ${numbers.value(path, value)}`)
          .join('; '),
        of,
      ),
    ),
  ]
  const columns = [
    { head: scenario },
    { head: differs },
    ...[npv, firstYear.name, irr.name, payback.name].map((head) => ({ head, number: true })),
  ]
  return section(words.roi.scenarios, [table({ columns, rows })])
}

/** What one wrong assumption does to the net present value. */
export function sensitivitySection(
  { words, format, drawing }: RoiContext,
  numbers: PlanNumbers,
  case_: RoiCase,
  { base, rows, currency }: Tornado,
): Html {
  const given = new Map(case_.drivers.map(({ path, name }) => [path, name]))
  const money = (amount: number): string => format.shortMoney({ amount, currency })
  const named = rows.map((row) => ({ ...row, name: given.get(row.path) ?? numbers.name(row.path) }))
  const bars = named.flatMap(({ name, low, high, path, atLow, atHigh }) =>
    atLow === null || atHigh === null
      ? []
      : [{ label: name, range: words.to(numbers.value(path, low), numbers.value(path, high)), atLow, atHigh }],
  )
  const { sensitivity } = words.roi
  const columns = [
    { head: sensitivity.driver },
    ...[sensitivity.low, sensitivity.high, sensitivity.atLow, sensitivity.atHigh, sensitivity.swing].map((head) => ({
      head,
      number: true,
    })),
  ]
  const full = (amount: number | null): string => (amount === null ? NO_FIGURE : format.money({ amount, currency }))
  const cells = named.map(({ name, path, low, high, atLow, atHigh, swing }) => [
    name,
    numbers.value(path, low),
    numbers.value(path, high),
    full(atLow),
    full(atHigh),
    full(swing),
  ])
  return section(sensitivity, [
    figure({
      chart: tornadoChart(drawing, bars.slice(0, MOST_BARS), base ?? 0, {
        title: sensitivity.heading,
        description: sensitivity.lead,
        money,
      }),
      legend: [
        { mark: 'bar', colour: 'var(--other)', label: sensitivity.atLow },
        { mark: 'bar', colour: 'var(--accent)', label: sensitivity.atHigh },
      ],
      caption: sensitivity.base(full(base)),
      figures: { summary: words.figures, table: table({ columns, rows: cells }) },
    }),
  ])
}

/** What may come of the plan when all is uncertain at once. */
export function simulationSection(
  { words, format, drawing }: RoiContext,
  { npv, roi, payback, histogram, ...simulation }: SimulationResult,
): Html {
  const { currency, probabilityPositive, runs, seed } = simulation
  const { simulation: says } = words.roi
  const money = (amount: number): string => format.shortMoney({ amount, currency })
  const moneyOrDash = (amount: number | null): string => (amount === null ? NO_FIGURE : money(amount))
  const marks = [
    { label: says.percentile(5), value: npv.p5 },
    { label: says.median, value: npv.p50 },
    { label: says.percentile(95), value: npv.p95 },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  const percentiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
  const columns = [{ head: says.figure }, ...percentiles.map((name) => ({ head: says.percentile(Number(name.slice(1))), number: true }))]
  const rows = [
    [words.roi.cards.npv.name, ...percentiles.map((name) => moneyOrDash(npv[name]))],
    [`${words.roi.roi} (${words.total})`, ...percentiles.map((name) => format.percent(roi[name]))],
    [words.roi.cards.payback.name, ...percentiles.map((name) => paid(payback[name], words.roi, format))],
  ]
  // Rounded down, so that nearly all runs are never called all of them.
  const probability = format.percent(Math.floor(probabilityPositive * 1000) / 1000)
  const result = says.result({ probability, runs: format.number(runs), seed: String(seed) })
  return section(says, [
    figure({
      chart: distribution(drawing, histogram, marks, { title: says.heading, description: result, money }),
      caption: `${result} ${says.never}: ${format.percent(payback.never)}.`,
    }),
    table({ columns, rows }),
  ])
}

function paid(years: number | null, words: RoiWords, format: Format): string {
  return years === null ? words.never : years === 0 ? words.atOnce : format.years(years)
}
