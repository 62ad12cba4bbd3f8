import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresBackend } from '../backend.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { startTestServer } from '../testing/test-server.ts'
import { openDatabase } from './open.ts'

const server = await startTestServer({ fsync: false })

test('an address of something else than a PostgreSQL server is refused without quoting it', async () => {
  const refused = openDatabase({ connectionString: 'mysql://root:hunter2@localhost' })
  await expect(refused).rejects.toMatchObject({ code: 'validation', message: expect.not.stringContaining('hunter2') as string })
})

test('two databases at once are refused', async () => {
  const refused = openDatabase({ connectionString: 'postgres://localhost/a', dataDir: 'b' })
  await expect(refused).rejects.toMatchObject({
    code: 'validation',
    message: expect.stringContaining('connectionString and dataDir') as string,
  })
})

describe.skipIf(server === undefined)('a server (skipped without a PostgreSQL server)', () => {
  afterAll(() => server?.stop())

  test('is reached through a pool of the program, which stays open when the backend closes', async () => {
    if (server === undefined) throw new Error('skipped')
    const { connectionString } = await createTestDatabase(server)
    const pool = new pg.Pool({ connectionString, max: 3 })
    const backend = postgresBackend({ pool, retention: false })
    const ran: string[] = []
    const worker = backend.work(['task'], async ({ id }) => void ran.push(id))
    await backend.transact(async (tx) => tx.post({ id: 'through the pool', lane: 'a', kind: 'task', body: null }))
    await worker.idle()
    await worker.stop()
    await backend.close()
    expect(ran).toEqual(['through the pool'])
    expect((await pool.query('select count(*)::int as jobs from crossdesk.lane_item')).rows).toEqual([{ jobs: 1 }])
    await pool.end()
  })

  test('that is not there is an error that may be tried again and names no password', async () => {
    const backend = postgresBackend({ connectionString: 'postgres://user:hunter2@127.0.0.1:1/none' })
    await expect(backend.ready()).rejects.toMatchObject({
      code: 'storage',
      retryable: true,
      message: expect.not.stringContaining('hunter2') as string,
    })
    await backend.close()
  })
})
