/** One thing that an implementation has to do. Throws when it does not. */
export interface ConformanceCase {
  readonly name: string
  run(): Promise<void>
}

/** What a case expects; the message says it as a fact. */
export function check(condition: boolean, fact: string): asserts condition {
  if (!condition) throw new Error(`not so: ${fact}`)
}
