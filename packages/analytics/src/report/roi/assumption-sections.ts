import type { Money } from '@crossdesk/core'
import type { RoiCase } from '../../roi/case-file.ts'
import { BENEFIT_KINDS } from '../../roi/benefits/benefit-kinds.ts'
import type { DelayCurve } from '../../roi/delay-curve.ts'
import { DELAY_CURVES, findDelayCurve, isDelayCurveName } from '../../roi/delay-curves.ts'
import type { Distribution } from '../../roi/distribution.ts'
import type { Benefit, BenefitSource } from '../../roi/plan.ts'
import type { Format } from '../format.ts'
import { html, type Html } from '../html.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { ReportWords, RoiWords } from '../words/report-words.ts'
import type { PlanNumbers } from './plan-numbers.ts'
import type { RoiContext } from './year-sections.ts'

/** Everything that went in, so that it can be checked. */
export function assumptionsSection({ plan, words, format }: RoiContext, numbers: PlanNumbers, case_: RoiCase): Html {
  const { assumptions, cost, simulation } = words.roi
  const rows = [
    [assumptions.years, format.number(plan.years)],
    [assumptions.discountRate, format.percent(plan.discountRate)],
    ...plan.investment.map(({ name, amount, when, growth }) => [
      `${cost}: ${name}`,
      `${format.exactMoney(amount)} ${assumptions[when]}${growth === undefined ? '' : `; ${assumptions.growth}: ${format.percent(growth)}`}`,
    ]),
    ...plan.benefits.flatMap((benefit, at) => benefitRows(benefit, `benefits[${at}]`, numbers, words.roi, format)),
    ...case_.drivers.map(({ path, name, distribution }) => [
      `${simulation.drivers}: ${name ?? numbers.name(path)}`,
      spread(distribution, path, numbers, words),
    ]),
  ]
  return section(assumptions, [table({ columns: [{ head: assumptions.what }, { head: assumptions.value, number: true }], rows })], true)
}

/** The formulas, each with where it comes from and what goes wrong with it. */
export function formulasSection({ plan, words }: RoiContext): Html {
  const { formulas, benefits } = words.roi
  const types = [...new Set(plan.benefits.map(({ type }) => type))]
  const curves = plan.benefits.flatMap((benefit) => (benefit.type === 'faster-response' ? [benefit.curve] : []))
  return section(formulas, [
    html`<dl class="terms">
      ${formulas.list.map(({ name, formula, source }) => term(name, formula, [[formulas.source, source]]))}${types.map((type) =>
        term(benefits[type].name, benefits[type].formula, [
          [formulas.source, BENEFIT_KINDS[type].source],
          [formulas.trap, benefits[type].trap],
        ]),
      )}${[...new Set(curves)].flatMap((curve) =>
        typeof curve === 'string' && isDelayCurveName(curve)
          ? [term(curve, DELAY_CURVES[curve].claim, [[formulas.source, DELAY_CURVES[curve].source]])]
          : [],
      )}
    </dl>`,
  ])
}

function term(name: string, formula: string, notes: readonly (readonly [label: string, text: string])[]): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd><code>${formula}</code></dd>
    ${notes.map(([label, text]) => html`<dd class="quiet">${label}: ${text}</dd>`)}
  </div>`
}

function benefitRows(benefit: Benefit, at: string, numbers: PlanNumbers, words: RoiWords, format: Format): string[][] {
  const { assumptions } = words
  const fields: Readonly<Record<string, string>> = words.benefits[benefit.type].fields
  const given = benefit as unknown as Readonly<Record<string, number | string | Money | DelayCurve | undefined>>
  const own = Object.entries(fields).flatMap(([field, label]) => {
    const value = given[field]
    return value === undefined ? [] : [[`${benefit.name}: ${label}`, fieldText(field, value, `${at}.${field}`, numbers, words, format)]]
  })
  const { scope, ramp, growth } = benefit
  return [
    ...own,
    ...(scope === undefined ? [] : [[`${benefit.name}: ${assumptions.scope}`, scope]]),
    ...(ramp === undefined ? [] : [[`${benefit.name}: ${assumptions.ramp}`, ramp.map(format.percent).join(', ')]]),
    ...(growth === undefined ? [] : [[`${benefit.name}: ${assumptions.growth}`, format.percent(growth)]]),
  ]
}

function fieldText(
  field: string,
  value: number | string | Money | DelayCurve,
  path: string,
  numbers: PlanNumbers,
  words: RoiWords,
  format: Format,
): string {
  if (typeof value === 'number') return numbers.value(path, value)
  if (typeof value === 'object' && 'amount' in value) return format.exactMoney(value)
  if (field === 'draws') return words.draws[value as BenefitSource]
  const curve = findDelayCurve(value)
  if (curve === undefined) return typeof value === 'string' ? value : ''
  const text = words.assumptions.perMinute(format.percent(curve.perMinute), curve.shape)
  return typeof value === 'string' ? `${value}: ${text}` : text
}

function spread(distribution: Distribution, path: string, numbers: PlanNumbers, words: ReportWords): string {
  const value = (number: number): string => numbers.value(path, number)
  const kind = words.roi.simulation.distributions[distribution.type]
  switch (distribution.type) {
    case 'uniform':
      return `${kind}, ${words.to(value(distribution.low), value(distribution.high))}`
    case 'triangular':
    case 'pert':
      return `${kind}, ${value(distribution.low)} / ${value(distribution.mode)} / ${value(distribution.high)}`
    case 'normal':
      return `${kind}, ${value(distribution.mean)} ± ${value(distribution.sd)}`
  }
}
