import { run, type Sql } from '../database/database.ts'

/** Any number that nobody else uses for an advisory lock in the same database. */
const LOCK = 7_305_019_228_114

/** Keeps all other processes from changing the schema until the transaction ends. */
export async function lockSchema(tx: Sql): Promise<void> {
  await run(tx, `select pg_advisory_xact_lock(${LOCK})::text as locked`)
}
