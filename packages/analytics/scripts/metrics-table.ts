// `node --conditions=source packages/analytics/scripts/metrics-table.ts`: writes the definitions of the metrics into docs/analytics/METRICS.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { METRICS } from '../src/metrics/definitions.ts'

/** The page that has the table. */
export const METRICS_PAGE: URL = new URL('../../../docs/analytics/METRICS.md', import.meta.url)

const BEGIN = '<!-- written by packages/analytics/scripts/metrics-table.ts -->\n'
const END = '<!-- until here -->\n'

/** All metrics as a list for people: what, how, whose, and what goes wrong. */
export function metricsTable(): string {
  return Object.values(METRICS)
    .map(({ name, unit, direction, clocks, dated, definition, formula, source, trap }) => {
      const facts = [
        `in ${unit}`,
        direction === 'neither' ? 'neither way is better' : `${direction} is better`,
        ...(clocks ? ['calendar and business time'] : []),
        `dated when ${dated}`,
      ]
      return `### \`${name}\`\n\n${definition} (${facts.join('; ')})\n\n- Formula: ${formula}.\n- Source: ${source}\n${trap === undefined ? '' : `- Trap: ${trap}\n`}`
    })
    .join('\n')
}

/** The page with the table in its place. */
export function withTable(page: string): string {
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  if (begin < 0 || end < begin) throw new Error('expected the two marks of the table in METRICS.md')
  return `${page.slice(0, begin)}${BEGIN}\n${metricsTable()}\n${page.slice(end)}`
}

if (process.argv[1] === import.meta.filename) writeFileSync(METRICS_PAGE, withTable(readFileSync(METRICS_PAGE, 'utf8')))
