import { isCrossdeskError } from '../errors/crossdesk-error.ts'
import type { Random } from '../ports/random.ts'

const FIRST_MS = 1000
const LONGEST_MS = 5 * 60 * 1000

/**
 * How long a lane waits after try number `attempt` of its job failed, in milliseconds: 1 s, doubled with each try up to 5 min, of which by
 * chance 0.5 to 1 is taken, so that lanes that failed together do not come back together; the error's own `retryAfterMs` when that is longer.
 */
export function defaultBackoffMs(attempt: number, error: unknown, random: Random): number {
  const full = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS)
  const jittered = Math.round(full * (0.5 + random.next() / 2))
  const asked = isCrossdeskError(error) ? error.retryAfterMs : undefined
  return asked !== undefined && asked > jittered ? asked : jittered
}
