import type { RoiCase } from '../../roi/case-file.ts'
import type { RoiResult } from '../../roi/result.ts'
import { compareScenarios, type ScenarioResult } from '../../roi/scenarios.ts'
import { sensitivity, type Tornado } from '../../roi/sensitivity.ts'
import { simulatePlan, type SimulationResult } from '../../roi/simulate-plan.ts'

/** A case worked out: the plan, and all that the case asks of it. */
export interface CaseFigures {
  readonly result: RoiResult
  readonly scenarios: readonly ScenarioResult[]
  /** Of the net present value. Absent without drivers, as is the simulation. */
  readonly tornado?: Tornado
  readonly simulation?: SimulationResult
}

/** Works a case out. @throws ValidationError */
export function caseFigures({ plan, scenarios, drivers, runs, seed }: RoiCase): CaseFigures {
  const { base, scenarios: compared } = compareScenarios(plan, scenarios)
  const options = { ...(runs === undefined ? {} : { runs }), ...(seed === undefined ? {} : { seed }) }
  return {
    result: base,
    scenarios: compared,
    ...(drivers.length === 0 ? {} : { tornado: sensitivity(plan, drivers), simulation: simulatePlan(plan, drivers, options) }),
  }
}
