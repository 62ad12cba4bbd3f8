import type { MetricRow, MetricTable } from '../../metrics/query.ts'

/** Whether there is something to say of it. */
export function isKnown({ value, unfinished }: MetricRow): boolean {
  return value !== null || unfinished > 0
}

/** Whether nothing at all happened: counts of nothing are zero, and known. */
export function isEmpty(table: MetricTable): boolean {
  return table.every(({ n, unfinished }) => n === 0 && unfinished === 0)
}
