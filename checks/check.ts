/** What a check found. Counts are of single things checked: tests, packages, rules. */
export interface CheckResult {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skip[]
  /** Shown when something failed. */
  readonly output: string
}

/** Something that could not be checked here, and why. */
export interface Skip {
  readonly name: string
  readonly reason: string
}

/** One step of the test command. */
export interface Check {
  readonly name: string
  run(): Promise<CheckResult>
}

/** A result that is one yes or no. */
export function verdict(ok: boolean, output: string): CheckResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output }
}
