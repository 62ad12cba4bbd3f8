import type { RoiCase } from '../roi/case-file.ts'
import { createDrawing } from './charts/drawing.ts'
import { createFormat, type Format } from './format.ts'
import { html } from './html.ts'
import type { ReportLocale } from './locale.ts'
import { renderPage } from './page.ts'
import { assumptionsSection, formulasSection } from './roi/assumption-sections.ts'
import { caseFigures } from './roi/case-figures.ts'
import { largestAmount } from './roi/largest-amount.ts'
import { createPlanNumbers } from './roi/plan-numbers.ts'
import { scenariosSection, sensitivitySection, simulationSection } from './roi/risk-sections.ts'
import { roiCards } from './roi/roi-cards.ts'
import { paybackSection, sourcesSection, yearsSection, type RoiContext } from './roi/year-sections.ts'
import type { RoiResult } from '../roi/result.ts'
import type { RoiWords } from './words/report-words.ts'
import { wordsOf } from './words/words-of.ts'

/** How the report on a plan is written. */
export interface RoiReportOptions {
  readonly locale: ReportLocale
}

/**
 * A case as one HTML file for people who decide: what it comes to, year by year, what it hangs on, how sure it is, and everything that went
 * in. The file needs no script and loads nothing; it follows light and dark, and prints.
 *
 * @throws ValidationError when the case cannot be worked out
 *
 * @example
 * await writeFile('case.html', await roiReport(await parseRoiCase(JSON.parse(text)), { locale: 'en' }))
 */
export async function roiReport(case_: RoiCase, { locale }: RoiReportOptions): Promise<string> {
  const words = wordsOf(locale)
  const { result, scenarios, tornado, simulation } = caseFigures(case_)
  const format = createFormat(locale, { largest: largestAmount(result) })
  const context: RoiContext = { plan: case_.plan, result, words, format, drawing: await createDrawing() }
  const numbers = createPlanNumbers(case_.plan, result.currency, words.roi, format)
  const { headline, lead } = opening(result, case_, words.roi, format)
  return renderPage({
    locale,
    title: case_.title ?? words.roi.title,
    header: html`<p class="kicker">${case_.title === undefined ? words.roi.title : `${words.roi.title} · ${case_.title}`}</p>
      <h1>${headline}</h1>
      <p class="lead">${lead}</p>
      ${roiCards(result, words.roi, format)}`,
    sections: [
      yearsSection(context),
      paybackSection(context),
      sourcesSection(context),
      ...(scenarios.length === 0 ? [] : [scenariosSection(context, numbers, scenarios)]),
      ...(tornado === undefined ? [] : [sensitivitySection(context, numbers, case_, tornado)]),
      ...(simulation === undefined ? [] : [simulationSection(context, simulation)]),
      assumptionsSection(context, numbers, case_),
      formulasSection(context),
    ],
    footer: html`<p>${words.madeBy}</p>`,
  })
}

function opening(
  { years, npv, payback }: RoiResult,
  { plan }: RoiCase,
  words: RoiWords,
  format: Format,
): { headline: string; lead: string } {
  const [first] = years
  const benefit = first === undefined ? '' : format.shortMoney(first.benefit)
  return {
    headline:
      first === undefined || first.roi === null
        ? words.headlineWithoutCost({ benefit })
        : words.headline({ roi: format.percent(first.roi), benefit, cost: format.shortMoney(first.cost) }),
    lead: words.lead({
      years: plan.years,
      rate: format.percent(plan.discountRate),
      npv: format.shortMoney(npv),
      payback: payback === null ? null : payback === 0 ? words.atOnce : format.years(payback),
    }),
  }
}
