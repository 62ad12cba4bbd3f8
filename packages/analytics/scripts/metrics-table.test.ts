import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { METRICS_PAGE, withTable } from './metrics-table.ts'

test('the page of the metrics says what the metrics say', () => {
  const page = readFileSync(METRICS_PAGE, 'utf8')
  expect(withTable(page)).toBe(page)
})
