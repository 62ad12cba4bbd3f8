import { createFormat } from '../report/format.ts'
import type { CaseFigures } from '../report/roi/case-figures.ts'
import { largestAmount } from '../report/roi/largest-amount.ts'
import { createPlanNumbers } from '../report/roi/plan-numbers.ts'
import type { ReportLocale } from '../report/locale.ts'
import { wordsOf } from '../report/words/words-of.ts'
import type { RoiCase } from '../roi/case-file.ts'
import { plainText, textTable } from './text-table.ts'

/** So many characters for the widest bar of the tornado. */
const BAR_COLUMNS = 40

/** A case for the terminal: years, what they come to, and what matters most. */
export function roiText(case_: RoiCase, { result, scenarios, tornado, simulation }: CaseFigures, locale: ReportLocale): string {
  const { roi: words, ...shared } = wordsOf(locale)
  const format = createFormat(locale, { largest: largestAmount(result) })
  const numbers = createPlanNumbers(case_.plan, result.currency, words, format)
  const paid = (years: number | null): string => (years === null ? words.never : years === 0 ? words.atOnce : format.years(years))
  const { total, years, npv, irr, payback, discountedPayback } = result
  const parts = [
    `${plainText(case_.title ?? words.title)}\n`,
    textTable([
      ['', words.cost, words.benefit, words.net, words.roi, words.cumulative],
      ...years.map((year) => [
        shared.year(year.year),
        format.money(year.cost),
        format.money(year.benefit),
        format.money(year.net),
        format.percent(year.roi),
        format.money(year.cumulative),
      ]),
      [shared.total, format.money(total.cost), format.money(total.benefit), format.money(total.net), format.percent(total.roi), ''],
    ]),
    textTable(
      [
        [words.cards.npv.name, format.money(npv)],
        [words.cards.irr.name, irr === null ? words.none : format.percent(irr)],
        [words.cards.payback.name, paid(payback)],
        [words.cards.discountedPayback.name, paid(discountedPayback)],
      ],
      [1],
    ),
  ]
  if (scenarios.length > 0) {
    parts.push(
      textTable([
        [words.scenarios.heading, words.scenarios.npv, words.cards.firstYear.name, words.cards.payback.name],
        ...scenarios.map(({ name, result: of }) => [
          name,
          format.money(of.npv),
          format.percent(of.years[0]?.roi ?? null),
          paid(of.payback),
        ]),
      ]),
    )
  }
  if (tornado !== undefined) {
    const { driver, low, high, atLow, atHigh } = words.sensitivity
    const given = new Map(case_.drivers.map(({ path, name }) => [path, name]))
    const money = (amount: number | null): string =>
      amount === null ? words.never : format.shortMoney({ amount, currency: result.currency })
    const widest = Math.max(1, ...tornado.rows.map(({ swing }) => swing ?? 0))
    const rows = tornado.rows.map((row) => [
      given.get(row.path) ?? numbers.name(row.path),
      numbers.value(row.path, row.low),
      numbers.value(row.path, row.high),
      money(row.atLow),
      money(row.atHigh),
      '█'.repeat(Math.round((BAR_COLUMNS * (row.swing ?? widest)) / widest)),
    ])
    parts.push(`${words.sensitivity.heading}\n${textTable([[driver, low, high, atLow, atHigh, ''], ...rows], [5])}`)
  }
  if (simulation !== undefined) {
    const probability = format.percent(Math.floor(simulation.probabilityPositive * 1000) / 1000)
    parts.push(`${words.simulation.result({ probability, runs: format.number(simulation.runs), seed: String(simulation.seed) })}\n`)
  }
  return parts.join('\n')
}
