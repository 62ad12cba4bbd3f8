import { REMEMBER_IDS_MS, createIds, deadLetters, deskCollections, systemRandom } from '@crossdesk/core'
import { manualClock } from '@crossdesk/core/conformance'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, type Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { migrate } from '../schema/migrate.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { startTestServer } from '../testing/test-server.ts'
import { sweep, type SweepReport } from './sweep.ts'

const collections = [...deskCollections, deadLetters]
const DAY_MS = 24 * 60 * 60 * 1000
const clock = manualClock()
const server = await startTestServer({ fsync: false })

describe.skipIf(server === undefined)('a sweep beside others (skipped without a PostgreSQL server)', () => {
  let database: Database

  beforeAll(async () => {
    if (server === undefined) return
    const { connectionString } = await createTestDatabase(server)
    database = await openDatabase({ connectionString })
    await migrate(database.sql, collections)
  })
  afterAll(async () => {
    await database.close()
    await server?.stop()
  })

  const sweepNow = (): Promise<SweepReport> => sweep(database.sql, { clock, collections, journalMs: 60 * DAY_MS })
  const laneNames = async (tenant: string): Promise<readonly unknown[]> =>
    (await run<{ name: string }>(database.sql, 'select name from crossdesk.lane where tenant = $1', [tenant])).map(({ name }) => name)

  test('leaves alone a lane that somebody has locked to post to it', async () => {
    await run(database.sql, `insert into crossdesk.lane (tenant, name, last_sequence) values ('a', 'posted-to', 1), ('a', 'empty', 1)`)
    await database.sql.transaction().execute(async (tx) => {
      await run(tx, `update crossdesk.lane set last_sequence = 2 where name = 'posted-to'`)
      expect((await sweepNow()).lanes).toBe(1)
      await run(tx, `update crossdesk.lane set head = 'job' where name = 'posted-to'`)
    })
    expect(await laneNames('a')).toEqual(['posted-to'])
  })

  test('lets somebody post to a lane that it removes', async () => {
    await run(
      database.sql,
      `insert into crossdesk.lane (tenant, name, last_sequence) select 'b', nth::text, 1 from generate_series(1, 200) nth`,
    )
    const posts = Array.from({ length: 200 }, (_, nth) =>
      run(
        database.sql,
        `insert into crossdesk.lane (tenant, name, last_sequence, head) values ('b', $1, 1, 'job')
         on conflict (tenant, name) do update set head = 'job'`,
        [String(nth + 1)],
      ),
    )
    await Promise.all([sweepNow(), ...posts, sweepNow()])
    expect(await laneNames('b')).toHaveLength(200)
  })

  test('shares the work with other sweeps: everything leaves once', async () => {
    const now = clock.now()
    const ids = createIds({ now: () => now - 31 * DAY_MS }, systemRandom)
    await run(
      database.sql,
      `insert into crossdesk.lane_item (tenant, id, lane, sequence, kind, due_at, posted_at, done_at)
       select 'c', nth::text, 'lane', nth, 'task', 0, 0, $1::float8 from generate_series(1, 3000) nth`,
      [now - REMEMBER_IDS_MS],
    )
    await run(
      database.sql,
      `insert into crossdesk.messages (tenant, key, value, version, revision)
       select 'c', key, '{"message":{"raw":{"retention":"raw","body":1}}}', 1, 1 from unnest($1::text[]) key`,
      [Array.from({ length: 3000 }, () => ids.next())],
    )
    await run(database.sql, `insert into crossdesk.journal_head (tenant, position) values ('c', 3000)`)
    await run(
      database.sql,
      `insert into crossdesk.journal (tenant, position, at, type, event)
       select 'c', nth, $1::float8, 'x', '{}' from generate_series(1, 3000) nth`,
      [now - 61 * DAY_MS],
    )
    const reports = [...(await Promise.all(Array.from({ length: 4 }, sweepNow))), await sweepNow()]
    const sum = (of: (report: SweepReport) => number): number => reports.reduce((total, report) => total + of(report), 0)
    expect([sum(({ jobIds }) => jobIds), sum(({ rawPayloads }) => rawPayloads), sum(({ events }) => events)]).toEqual([3000, 3000, 3000])
    expect(await run(database.sql, `select count(*)::float8 as raw from crossdesk.messages where value->'message' ? 'raw'`)).toEqual([
      { raw: 0 },
    ])
  })
})
