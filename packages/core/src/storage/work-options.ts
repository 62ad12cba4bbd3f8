import { ValidationError } from '../errors/validation-error.ts'
import type { WorkOptions } from '../ports/backend.ts'
import type { Random } from '../ports/random.ts'
import { defaultBackoffMs } from './backoff.ts'

/**
 * The limits of a worker, with their defaults.
 *
 * @throws ValidationError when one is not a whole number of at least 1
 */
export function workLimits({ concurrency = 16, maxAttempts = 8 }: WorkOptions): {
  readonly concurrency: number
  readonly maxAttempts: number
} {
  for (const [path, value] of Object.entries({ concurrency, maxAttempts })) {
    if (!Number.isSafeInteger(value) || value < 1)
      throw new ValidationError('work', [{ path, message: 'expected a whole number of at least 1' }])
  }
  return { concurrency, maxAttempts }
}

/** How long a lane waits after try number `attempt` of its job failed, in milliseconds: as the worker's options say, else {@link defaultBackoffMs}. */
export function backoffMs({ backoffMs: wanted }: WorkOptions, attempt: number, error: unknown, random: Random): number {
  try {
    const wait = wanted?.(attempt, error)
    if (wait !== undefined && Number.isFinite(wait)) return wait
  } catch {
    // As if there were no such option: a job must not get stuck because its wait cannot be told.
  }
  return defaultBackoffMs(attempt, error, random)
}
