import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { RoiCase } from '../roi/case-file.ts'
import { roiReport } from './roi-report.ts'

const yuan = (amount: number): { amount: number; currency: string } => ({ amount: amount * 100, currency: 'CNY' })

const CASE: RoiCase = {
  title: 'Invented shop',
  currency: 'CNY',
  plan: {
    investment: [
      { name: 'Licence', amount: yuan(380_000), when: 'yearly' },
      { name: 'Set-up', amount: yuan(100_000), when: 'once' },
    ],
    benefits: [
      { type: 'amount', name: 'Fewer hands', amount: yuan(1_200_000), draws: 'labour' },
      { type: 'retention', name: 'They come back', customers: 10_000, before: 0.2, after: 0.21, yearlyValue: yuan(3500) },
      {
        type: 'faster-response',
        name: 'Presale',
        enquiries: 900,
        conversion: 0.1,
        orderValue: yuan(200),
        minutesBefore: 9,
        minutesAfter: 1,
        curve: 'conversion-3',
      },
    ],
    years: 3,
    discountRate: 0.08,
  },
  scenarios: [{ name: 'Half', changes: { 'benefits[0].amount': 60_000_000 } }],
  drivers: [
    {
      path: 'benefits[0].amount',
      low: 50_000_000,
      high: 140_000_000,
      distribution: { type: 'pert', low: 50_000_000, mode: 120_000_000, high: 140_000_000 },
    },
    { path: 'discountRate', name: 'Cost of capital', low: 0.04, high: 0.12, distribution: { type: 'normal', mean: 0.08, sd: 0.01 } },
  ],
  runs: 200,
}

const documentOf = (page: string): Document => (parseHTML(page) as unknown as { readonly document: Document }).document

describe.each(['en', 'zh-Hans'] as const)('the report in %s', (locale) => {
  test('needs nothing but itself', async () => {
    const page = await roiReport(CASE, { locale })
    const document = documentOf(page)
    expect(document.documentElement.getAttribute('lang')).toBe(locale)
    expect(document.querySelectorAll('script, link, iframe, object, img')).toHaveLength(0)
    expect(page).not.toMatch(/(?:src|href|xlink:href)=|url\(|@import/)
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  test('has a name, a description and a table for every chart', async () => {
    const document = documentOf(await roiReport(CASE, { locale }))
    const charts = [...document.querySelectorAll('svg[role=img]')]
    expect(charts).toHaveLength(5)
    for (const chart of charts) {
      const [title, description] = (chart.getAttribute('aria-labelledby') ?? '').split(' ')
      expect(document.getElementById(title ?? '')?.textContent).not.toBe('')
      expect(document.getElementById(description ?? '')?.textContent).not.toBe('')
      expect(chart.closest('section')?.querySelector('table')).not.toBeNull()
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says everything that went in', async () => {
    const text = documentOf(await roiReport(CASE, { locale })).body.textContent ?? ''
    for (const given of [
      '380,000',
      '100,000',
      '1,200,000',
      '10,000',
      '3,500',
      '21%',
      '8%',
      '900',
      'Cost of capital',
      'Half',
      'They come back',
    ])
      expect(text).toContain(given)
  })

  test('leaves no word out', async () => {
    const page = await roiReport(CASE, { locale })
    expect(page).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })
})

test('the figures of the first years are those of the plan', async () => {
  const document = documentOf(await roiReport(CASE, { locale: 'en' }))
  const [first] = [...document.querySelectorAll('section table tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
  expect(first?.slice(0, 2)).toEqual(['Year 1', 'CN¥480,000'])
})

test('charts take their colours from the page, so that they follow dark and print', async () => {
  const document = documentOf(await roiReport(CASE, { locale: 'en' }))
  for (const svg of document.querySelectorAll('svg[role=img]'))
    expect(svg.outerHTML).not.toMatch(/(?:fill|stroke)="(?:#|rgb|black|white|steelblue)/)
})

test('a plan that never pays back, costs nothing or has one year is reported all the same', async () => {
  const { plan } = CASE
  const bare = { currency: 'CNY', scenarios: [], drivers: [] }
  const never = await roiReport({ ...bare, plan: { ...plan, benefits: plan.benefits.slice(1, 2), years: 1 } }, { locale: 'en' })
  expect(never).toContain('never in this time')
  const free = await roiReport({ ...bare, plan: { ...plan, investment: [] } }, { locale: 'en' })
  expect(free).toContain('costs nothing')
  expect(`${never}${free}`).not.toMatch(/undefined|NaN|Infinity/)
})

test('names from outside never become markup', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '<script>',
      '</title>',
      '</svg>',
      '</style>',
      '<img src=x onerror=alert(1)>',
      '"',
      "'",
      '&lt;',
      '-->',
      ']]>',
      '中',
      'a',
      '\n',
      '\u202e',
    ),
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(hostile, async (name) => {
      const page = await roiReport(
        {
          ...CASE,
          title: name,
          runs: 10,
          plan: {
            ...CASE.plan,
            investment: CASE.plan.investment.map((cost) => ({ ...cost, name })),
            benefits: CASE.plan.benefits.map((benefit) => ({ ...benefit, name, scope: name })),
          },
          scenarios: CASE.scenarios.map((scenario) => ({ ...scenario, name })),
          drivers: CASE.drivers.map((driver) => ({ ...driver, name })),
        },
        { locale: 'en' },
      )
      expect(page).not.toMatch(/<(?:script|img)/)
      expect(page.match(/<\/title>/g)).toHaveLength(6)
      expect(page.match(/<\/style>/g)).toHaveLength(1)
      expect(page.match(/<\/svg>/g)?.length).toBe(page.match(/<svg/g)?.length)
    }),
    { numRuns: 12 },
  )
})
