import { xirr, xirrRoots, xnpv } from '../src/finance/dated-flows.ts'
import { irr, irrRoots } from '../src/finance/internal-rate-of-return.ts'
import { mirr } from '../src/finance/modified-rate-of-return.ts'
import { npv } from '../src/finance/net-present-value.ts'
import { payback } from '../src/finance/payback-period.ts'
import { returnOnInvestment } from '../src/finance/return-on-investment.ts'
import { bootstrap, bootstrapDifference } from '../src/statistics/bootstrap.ts'
import { hodgesLehmann } from '../src/statistics/hodges-lehmann.ts'
import { mannWhitney } from '../src/statistics/mann-whitney.ts'
import { meanInterval } from '../src/statistics/mean-interval.ts'
import { quantile } from '../src/statistics/quantile.ts'
import { sampleSizeOfMeans, sampleSizeOfShares } from '../src/statistics/sample-size.ts'
import { sprt } from '../src/statistics/sequential-test.ts'
import { ces, csat, nps } from '../src/statistics/survey-scores.ts'
import { proportionDifference, twoProportion } from '../src/statistics/two-proportions.ts'
import { wilson } from '../src/statistics/wilson-interval.ts'
import type { Outcome } from '../src/conversation/testing/outcome.ts'

/** A case of a single function. */
export interface OperationCase {
  readonly id: string
  readonly op: string
  readonly input: unknown
  readonly expected: unknown
  readonly tolerance?: number
}

/** Functions by the names the case files give them. */
const OPERATIONS = new Map<string, (input: never) => unknown>(
  Object.entries({
    npv,
    irr,
    irrRoots,
    xnpv,
    xirr,
    xirrRoots,
    mirr,
    payback,
    roi: returnOnInvestment,
    csat,
    nps,
    ces,
    wilson,
    twoProportion,
    proportionDifference,
    mannWhitney,
    hodgesLehmann,
    quantile,
    meanInterval,
    bootstrap,
    bootstrapDifference,
    sprt,
    sampleSizeOfShares,
    sampleSizeOfMeans,
  }),
)

/** Runs the function that the case names on the case's input as it is. */
export function runOperation({ op, input, expected, tolerance }: OperationCase): Outcome {
  const operation = OPERATIONS.get(op)
  if (operation === undefined) return { notRun: `no function for ${op}` }
  return { expected, got: operation(input as never), ...(tolerance === undefined ? {} : { tolerance }) }
}
