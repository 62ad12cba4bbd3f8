/** What came of a case: something to compare, or why it could not be run. */
export type Outcome = { readonly expected: unknown; readonly got: unknown; readonly tolerance?: number } | { readonly notRun: string }

/** Whether all that is expected is there: numbers within the tolerance, of objects the expected keys. */
export function isAsExpected(expected: unknown, got: unknown, tolerance = 1e-6): boolean {
  if (typeof expected === 'number') return typeof got === 'number' && Math.abs(got - expected) <= tolerance
  if (Array.isArray(expected))
    return Array.isArray(got) && got.length === expected.length && expected.every((part, at) => isAsExpected(part, got[at], tolerance))
  if (isObject(expected))
    return (
      isObject(got) && Object.entries(expected).every(([key, part]) => Object.hasOwn(got, key) && isAsExpected(part, got[key], tolerance))
    )
  return expected === got
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
