import { run, type Sql } from '../src/database/database.ts'

/** What a database has written since it was made. */
export interface Usage {
  readonly walBytes: number
  /** Tables and their indexes, as they lie on disk. */
  readonly tableBytes: number
  readonly transactions: number
}

/** Reads the server's counters. The WAL is that of the whole server, so the difference of two readings counts. */
export async function readUsage(sql: Sql): Promise<Usage> {
  const [usage] = await run<Usage>(sql, USAGE)
  return usage ?? { walBytes: 0, tableBytes: 0, transactions: 0 }
}

const USAGE = `
select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as "walBytes",
  (select coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8 from pg_class c where c.relnamespace = to_regnamespace('crossdesk') and c.relkind = 'r')
    as "tableBytes",
  (select xact_commit::float8 from pg_stat_database where datname = current_database()) as transactions`
