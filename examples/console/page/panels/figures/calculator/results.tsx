import { roi, type RoiPlan, type RoiResult } from '@crossdesk/analytics'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { shareWords } from '../number-words.ts'
import { CumulativeChart } from './cumulative-chart.tsx'
import { plainMoney, shortMoney } from './money-words.ts'
import { TornadoChart } from './tornado-chart.tsx'
import { yearWords } from './year-words.ts'

/** What the plan comes to: four figures, each year, and what it depends on. */
export function Results({ plan }: { readonly plan: RoiPlan }): JSX.Element {
  const result = roi(plan)
  return (
    <section class="results" aria-label={text.calculator.results}>
      <HeadFigures plan={plan} result={result} />
      <CumulativeChart result={result} />
      <Years result={result} />
      <TornadoChart plan={plan} />
    </section>
  )
}

function HeadFigures({ plan, result }: { readonly plan: RoiPlan; readonly result: RoiResult }): JSX.Element {
  const words = text.calculator
  const { npv, irr, payback, discountedPayback, total } = result
  const figures = [
    { label: words.npv, value: shortMoney(npv), hint: words.npvHint(shareWords(plan.discountRate)), loss: npv.amount < 0 },
    {
      label: words.irr,
      value: irr === null ? words.noIrr : shareWords(irr),
      hint: irr === null ? words.noIrrHint(npv.amount >= 0) : words.irrHint,
      loss: irr !== null && irr < 0,
    },
    {
      label: words.payback,
      value: payback === null ? words.never : yearWords(payback),
      hint:
        payback === null
          ? words.neverHint(plan.years)
          : words.paybackHint(discountedPayback === null ? words.never.toLowerCase() : yearWords(discountedPayback).toLowerCase()),
      loss: payback === null,
    },
    {
      label: words.total,
      value: total.roi === null ? words.noCost : shareWords(total.roi),
      hint: words.totalHint(shortMoney(total.benefit), shortMoney(total.cost)),
      loss: total.net.amount < 0,
    },
  ]
  return (
    <ul class="figure-cards">
      {figures.map(({ label, value, hint, loss }) => (
        <li class="figure-card" key={label}>
          <p class="figure-label">{label}</p>
          <p class="figure-value" data-loss={loss ? '' : undefined}>
            {value}
          </p>
          <p class="figure-detail">{hint}</p>
        </li>
      ))}
    </ul>
  )
}

function Years({ result }: { readonly result: RoiResult }): JSX.Element {
  const { columns, byYear } = text.calculator
  return (
    <div class="scroller" tabIndex={0} role="region" aria-label={byYear(result.currency)}>
      <table class="figures-table">
        <caption>{byYear(result.currency)}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.years.map(({ year, cost, benefit, net, roi: returned, cumulative }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{plainMoney(cost)}</td>
              <td>{plainMoney(benefit)}</td>
              <td data-loss={net.amount < 0 ? '' : undefined}>{plainMoney(net)}</td>
              <td>{returned === null ? '–' : shareWords(returned)}</td>
              <td data-loss={cumulative.amount < 0 ? '' : undefined}>{plainMoney(cumulative)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
