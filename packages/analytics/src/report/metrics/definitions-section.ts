import type { MetricName } from '../../metrics/definition.ts'
import { METRICS } from '../../metrics/definitions.ts'
import { html, type Html } from '../html.ts'
import { section } from '../section.ts'
import type { MetricsWords } from '../words/report-words.ts'

/** What each metric means, how it is computed, and how it misleads. */
export function definitionsSection(shown: readonly MetricName[], words: MetricsWords): Html {
  const { definitions, names, explained } = words
  const terms = shown.map((name) => {
    const { definition, formula, trap } = explained?.[name] ?? METRICS[name]
    return html`<div>
      <dt>${names[name]}</dt>
      <dd>${definition}</dd>
      <dd><code>${formula}</code></dd>
      ${trap === undefined ? undefined : html`<dd class="quiet">${definitions.trap}: ${trap}</dd>`}
      <dd class="quiet">${definitions.source}: ${METRICS[name].source}</dd>
    </div>`
  })
  return section(definitions, [html`<dl class="terms">${terms}</dl>`], true)
}
