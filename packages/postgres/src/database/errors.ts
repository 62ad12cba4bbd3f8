import { CrossdeskError } from '@crossdesk/core'

/** Classes of SQLSTATE after which the same may succeed later: connection, resources, operator intervention, system (PostgreSQL, Appendix A). */
const TRANSIENT_CLASSES = new Set(['08', '53', '57', '58'])
/** Serialisation failure and deadlock: nothing was written, and the next try goes right. */
const CONTENTION = new Set(['40001', '40P01'])

/**
 * What the database said, as it may be shown. The drivers' own errors quote statements, parameters and with them what customers wrote, so they
 * are not even kept as cause.
 */
export class StorageError extends CrossdeskError {
  /** Five characters; undefined when the connection broke (PostgreSQL, Appendix A). */
  readonly sqlState: string | undefined

  constructor(sqlState: string | undefined, message: string, retryable: boolean) {
    super('storage', message, { retryable })
    this.sqlState = sqlState
  }
}

/** Whether the transaction only got into another's way. */
export function isContention(error: unknown): boolean {
  return error instanceof StorageError && CONTENTION.has(error.sqlState ?? '')
}

/** Whether the database said no to what it was given, as opposed to not being there. */
export function isRefusal(error: unknown): boolean {
  return error instanceof StorageError && !error.retryable
}

/** An error of a driver as one that may be shown; what is ours already stays as it is. */
export function toStorageError(error: unknown): CrossdeskError {
  if (error instanceof CrossdeskError) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const sqlState = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code) ? code : undefined
  if (sqlState === undefined || TRANSIENT_CLASSES.has(sqlState.slice(0, 2))) {
    const told = `The database could not be reached or broke off (${code ?? 'connection lost'}). What was under way may be written or not.`
    return new StorageError(sqlState, told, true)
  }
  return new StorageError(
    sqlState,
    `The database refused a statement (SQLSTATE ${sqlState}). Nothing of its transaction was written.`,
    CONTENTION.has(sqlState),
  )
}

/** Whoever uses a backend after its end gets this. */
export function closedBackend(): CrossdeskError {
  return new CrossdeskError('stopped', 'The backend was closed. Stop whatever uses it before closing it.')
}
