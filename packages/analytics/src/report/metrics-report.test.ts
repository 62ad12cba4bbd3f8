import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { exampleMonth } from './testing/example-month.ts'
import { createMetrics } from '../metrics/create-metrics.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { METRICS } from '../metrics/definitions.ts'
import { metricsReport } from './metrics-report.ts'

const timeZone = 'Europe/Berlin'
const documentOf = (page: string): Document => (parseHTML(page) as unknown as { readonly document: Document }).document

function example(team?: string): Metrics {
  const metrics = createMetrics({
    timeZone,
    targets: [{ name: 'hour', on: 'first-response', withinMs: 3_600_000 }],
    ...(team === undefined ? {} : { teamOf: (agent) => (agent < 'k' ? team : 'south') }),
  })
  for (const event of exampleMonth({ conversations: 200, seed: 3 })) metrics.take(event)
  return metrics
}

describe.each(['en', 'zh-Hans'] as const)('the report in %s', (locale) => {
  const page = metricsReport(example(), { locale, timeZone, title: 'Invented <shop>' })

  test('needs nothing but itself and keeps a title as text', async () => {
    const document = documentOf(await page)
    expect(document.documentElement.getAttribute('lang')).toBe(locale)
    expect(document.querySelectorAll('script, link, iframe, object, img, shop')).toHaveLength(0)
    expect(await page).not.toMatch(/(?:src|href|xlink:href)=|url\(|@import/)
    expect(document.querySelector('title')?.textContent).toBe('Invented <shop>')
  })

  test('has a name and the figures of every chart', async () => {
    const document = documentOf(await page)
    const charts = [...document.querySelectorAll('figure svg[role=img]')]
    expect(charts.length).toBeGreaterThanOrEqual(6)
    for (const chart of charts)
      expect(document.getElementById((chart.getAttribute('aria-labelledby') ?? '').split(' ')[0] ?? '')?.textContent).not.toBe('')
  })

  test('defines every metric that it shows', async () => {
    const document = documentOf(await page)
    const terms = [...document.querySelectorAll('dl.terms dt')]
    expect(terms.length).toBeGreaterThan(14)
    expect(terms.length).toBeLessThanOrEqual(Object.keys(METRICS).length)
    for (const term of terms) expect(term.parentElement?.querySelectorAll('dd').length).toBeGreaterThanOrEqual(3)
  })

  test('leaves no word out', async () => {
    expect(await page).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })
})

test('the unanswered stand beside the time to answer', async () => {
  const metrics = example()
  const [row] = metrics.query({ metrics: ['first-response'] })
  const text = documentOf(await metricsReport(metrics, { locale: 'en', timeZone })).querySelector('.cards')?.textContent ?? ''
  expect(row?.unfinished).toBeGreaterThan(0)
  expect(text).toMatch(new RegExp(`${row?.unfinished} \\([\\d.]+%\\) are still unanswered`))
})

test('a slice that is named like markup stays text', async () => {
  const page = await metricsReport(example('<img src=x>'), { locale: 'en', timeZone, by: ['team'] })
  expect(page).toContain('&lt;img src=x&gt;')
  expect(documentOf(page).querySelectorAll('img')).toHaveLength(0)
})

test('a journal without anything is reported as such', async () => {
  const page = await metricsReport(createMetrics({ timeZone }), { locale: 'en', timeZone })
  expect(documentOf(page).querySelector('h1')?.textContent).toBe('There is nothing to show for this time.')
})

test('only what lies in the time asked for is counted', async () => {
  const from = Date.UTC(2026, 9, 12)
  const metrics = example()
  const [row] = metrics.query({ metrics: ['volume'], from })
  const page = await metricsReport(metrics, { locale: 'en', timeZone, from })
  expect(documentOf(page).querySelector('h1')?.textContent).toContain(`${row?.n} conversations`)
  expect(row?.n).toBeLessThan(200)
})
