import { CrossdeskError } from '../errors/crossdesk-error.ts'

/** How often a transaction is run again because somebody else wrote in between. */
export const MAX_RERUNS: number = 10

/** The error after the last of these runs. */
export function stillConflicts(): CrossdeskError {
  return new CrossdeskError(
    'conflict',
    `The transaction was run ${MAX_RERUNS + 1} times and each time somebody else had written what it expected otherwise. Try again later.`,
    {
      retryable: true,
    },
  )
}
