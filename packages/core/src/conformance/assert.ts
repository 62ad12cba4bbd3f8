import { isCrossdeskError, type ErrorCode } from '../errors/crossdesk-error.ts'

/** Fails unless it is true. */
export function expectThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`Expected ${what}`)
}

/** Fails unless both are the same JSON; the order of an object's members does not matter. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const got = canonical(actual)
  const wanted = canonical(expected)
  if (got !== wanted) throw new Error(`Expected ${what} to be ${wanted}, got ${got}`)
}

/** Fails unless it rejects with this code. */
export async function expectRejected(work: Promise<unknown>, code: ErrorCode, what: string): Promise<void> {
  try {
    await work
  } catch (error) {
    if (isCrossdeskError(error, code)) return
    throw new Error(`Expected ${what} to fail with ${code}, it failed otherwise`, { cause: error })
  }
  throw new Error(`Expected ${what} to fail with ${code}, it succeeded`)
}

const PATIENCE_MS = 10_000

/** Fails when it has not come after 10 seconds of real time: a backend that never gets there must not hang the run. */
export async function expectSoon<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Expected ${what} within ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
      return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    }) ?? 'undefined'
  )
}
