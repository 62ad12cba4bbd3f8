import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { migrate } from '../schema/migrate.ts'
import { createTestDatabase } from './test-database.ts'
import { startTestServer } from './test-server.ts'
import { testTargets } from './test-targets.ts'

describe.for(await testTargets())('$name', (target) => {
  afterAll(() => target.close())

  test.skipIf(target.isMissing)('is emptied for each use, and its tables stay', async () => {
    const database = await target.openEmpty()
    await migrate(database.sql, [])
    await run(database.sql, `insert into crossdesk.journal_head (tenant, position) values ('a', 1)`)
    await database.close()
    const again = await target.openEmpty()
    expect(await run(again.sql, 'select tenant from crossdesk.journal_head')).toEqual([])
    expect(await run(again.sql, 'select version from crossdesk.migration')).not.toEqual([])
  })
})

const server = await startTestServer({ fsync: false })

describe.skipIf(server === undefined)('a server for tests (skipped without a PostgreSQL server)', () => {
  afterAll(() => server?.stop())

  test('has databases that do not see each other and are dropped whoever is in them', async () => {
    if (server === undefined) throw new Error('skipped')
    const [one, other] = await Promise.all([createTestDatabase(server), createTestDatabase(server)])
    const [database, otherDatabase] = await Promise.all([openDatabase(one), openDatabase(other)])
    await run(database.sql, 'create table mine (id integer)')
    await expect(run(otherDatabase.sql, 'select id from mine')).rejects.toMatchObject({ sqlState: '42P01' })
    await one.drop()
    await expect(run(database.sql, 'select id from mine')).rejects.toMatchObject({ code: 'storage' })
    await Promise.all([database.close(), otherDatabase.close()])
    await other.drop()
  })
})
