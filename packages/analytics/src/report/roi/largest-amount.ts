import type { Money } from '@crossdesk/core'
import type { RoiResult } from '../../roi/result.ts'

/** The larger of what a plan costs and brings: it decides whether cents are shown. */
export function largestAmount({ total: { cost, benefit } }: RoiResult): Money {
  return Math.abs(cost.amount) > Math.abs(benefit.amount) ? cost : benefit
}
