import { roundHalfAway } from '../../finance/round-half-away.ts'
import type { RoiPlan } from '../../roi/plan.ts'
import type { RoiResult } from '../../roi/result.ts'
import { cumulativeNet } from '../charts/cumulative-net.ts'
import type { Drawing } from '../charts/drawing.ts'
import { figure } from '../charts/figure.ts'
import { waterfall } from '../charts/waterfall.ts'
import { yearlyBars } from '../charts/yearly-bars.ts'
import type { Format } from '../format.ts'
import type { Html } from '../html.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { ReportWords } from '../words/report-words.ts'

/** What the sections of the report are made from. */
export interface RoiContext {
  readonly plan: RoiPlan
  readonly result: RoiResult
  readonly words: ReportWords
  readonly format: Format
  readonly drawing: Drawing
}

/** Cost and benefit, year by year. */
export function yearsSection({ result, words, format, drawing }: RoiContext): Html {
  const { years, total, currency } = result
  const { byYear, cost, benefit, net, roi, cumulative } = words.roi
  const chart = yearlyBars(
    drawing,
    years.map((year) => ({ year: year.year, cost: year.cost.amount, benefit: year.benefit.amount })),
    { title: byYear.heading, description: byYear.lead, yearLabel: yearLabel(words, years.length), money: shortMoney(format, currency) },
  )
  const rows = years.map((year) => [
    words.year(year.year),
    format.money(year.cost),
    format.money(year.benefit),
    format.money(year.net),
    format.percent(year.roi),
    format.money(year.cumulative),
  ])
  const columns = [{ head: '' }, ...[cost, benefit, net, roi, cumulative].map((head) => ({ head, number: true }))]
  const foot = [words.total, format.money(total.cost), format.money(total.benefit), format.money(total.net), format.percent(total.roi), '']
  return section(byYear, [
    figure({
      chart,
      legend: [
        { mark: 'bar', colour: 'var(--other)', label: cost },
        { mark: 'bar', colour: 'var(--accent)', label: benefit },
      ],
    }),
    table({ columns, rows, foot }),
  ])
}

/** How what is paid today comes back. */
export function paybackSection({ plan, result, words, format, drawing }: RoiContext): Html {
  const { overTime, cumulative, discounted, paidBack } = words.roi
  const { currency, cashFlows, payback } = result
  let net = 0
  let worth = 0
  const points = cashFlows.map((flow, year) => {
    net += flow
    worth += flow / (1 + plan.discountRate) ** year
    return { year, net, discounted: worth }
  })
  const chart = cumulativeNet(drawing, points, payback, {
    title: overTime.heading,
    description: overTime.lead,
    yearLabel: (year) => (year === 0 ? words.today : yearLabel(words, cashFlows.length)(year)),
    money: shortMoney(format, currency),
    payback: payback === null ? '' : paidBack(format.years(payback)),
  })
  const rows = points.map((point, year) => [
    year === 0 ? words.today : words.year(year),
    format.money({ amount: cashFlows[year] ?? 0, currency }),
    format.money({ amount: point.net, currency }),
    format.money({ amount: roundHalfAway(point.discounted), currency }),
  ])
  const columns = [{ head: '' }, ...[words.roi.net, cumulative, discounted].map((head) => ({ head, number: true }))]
  return section(overTime, [
    figure({
      chart,
      legend: [
        { mark: 'line', colour: 'var(--accent)', label: cumulative },
        { mark: 'dashed', colour: 'var(--other)', label: discounted },
      ],
      figures: { summary: words.figures, table: table({ columns, rows }) },
    }),
  ])
}

/** From each benefit and cost to what is left. */
export function sourcesSection({ plan, result, words, format, drawing }: RoiContext): Html {
  const { sources, net } = words.roi
  const { currency, total, years } = result
  const parts = plan.benefits
    .map(({ name }, at) => ({ label: name, amount: years.reduce((sum, { parts }) => sum + (parts[at]?.amount.amount ?? 0), 0) }))
    .sort((a, b) => b.amount - a.amount)
  const steps = [
    ...parts.map(({ label, amount }) => ({ label, amount, role: 'benefit' as const })),
    { label: sources.allBenefits, amount: total.benefit.amount, role: 'total' as const },
    { label: sources.allCosts, amount: -total.cost.amount, role: 'cost' as const },
    { label: net, amount: total.net.amount, role: 'total' as const },
  ]
  const chart = waterfall(drawing, steps, { title: sources.heading, description: sources.lead, money: shortMoney(format, currency) })
  const rows = steps.map(({ label, amount }) => [label, format.money({ amount, currency })])
  const columns = [{ head: sources.name }, { head: sources.amount, number: true }]
  return section(sources, [figure({ chart, figures: { summary: words.figures, table: table({ columns, rows }) } })], true)
}

function shortMoney(format: Format, currency: string): (minor: number) => string {
  return (amount) => format.shortMoney({ amount, currency })
}

/** With many years there is room for the number only. */
function yearLabel(words: ReportWords, years: number): (year: number) => string {
  return years > 10 ? String : words.year
}
