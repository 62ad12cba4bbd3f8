import { run } from '../src/database/database.ts'
import { openDatabase } from '../src/database/open.ts'
import type { WorkerSettings } from './signals.ts'

/**
 * Finds out what the leases of this process begin with, so that the conductor can see when the lanes of a killed process move: while a handler
 * runs, its lane is held by this very process. Answers once; nothing on PGlite, where nobody else can look.
 */
export function createLeaseName({
  connectionString,
}: WorkerSettings['database']): (tenant: string, conversation: string) => Promise<string | undefined> {
  let isAsked = connectionString === undefined
  return async (tenant, conversation) => {
    if (isAsked || connectionString === undefined) return undefined
    isAsked = true
    try {
      const database = await openDatabase({ connectionString, maxConnections: 1 })
      const [lane] = await run<{ worker: string | null }>(database.sql, HELD, [tenant, `dispatch:${conversation}`])
      await database.close()
      // The name of a claim is that of its process, a dot, and a number.
      return lane?.worker?.slice(0, lane.worker.lastIndexOf('.') + 1)
    } catch {
      isAsked = false
      return undefined
    }
  }
}

const HELD = `select worker from crossdesk.lane where tenant = $1 and name = $2`
