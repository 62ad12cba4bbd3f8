import { deskCollections, type Collection } from '@crossdesk/core'
import { expect, test } from 'vitest'
import { run, type Database } from '../database/database.ts'
import { migrate } from '../schema/migrate.ts'
import { openDatabase } from '../database/open.ts'
import { runCommand } from './run-command.ts'
import type { CommandWorld } from './world.ts'

const own: Collection<{ readonly id: string }> = {
  name: 'own-things',
  version: 2,
  schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as { id: string } }) } },
  upgrade: (stored) => stored,
  key: ({ id }) => id,
  indexes: {},
}
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'own.js': { things: own },
  'list.js': { default: [own], version: 1 },
  'none.js': { version: 1, nothing: null },
  'clash.js': { conversations: { ...own, name: 'conversations' } },
  'bad.js': { bad: { ...own, name: 'Bad Name' } },
}

interface Outcome {
  readonly code: number
  readonly out: string
  readonly told: string
  readonly opened: readonly unknown[]
}

async function command(argv: readonly string[], world: Partial<CommandWorld> = {}): Promise<Outcome> {
  let [out, told] = ['', '']
  const opened: unknown[] = []
  const code = await runCommand(argv, {
    write: (text) => (out += text),
    warn: (text) => (told += text),
    env: {},
    load: async (path) => modules[path] ?? Promise.reject(new Error(`Cannot find ${path}`)),
    open: async (options) => {
      opened.push(options)
      throw new Error('password "hunter2" was refused')
    },
    ...world,
  })
  return { code, out, told, opened }
}

test('help is printed when it is asked for, and told when the command is wrong', async () => {
  expect(await command(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('migrate') as string })
  expect(await command(['migrate', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--print') as string })
  expect(await command([])).toMatchObject({ code: 2, out: '' })
  expect(await command(['fly'])).toMatchObject({ code: 2, told: expect.stringContaining('no command fly') as string })
})

test.each([
  [['migrate', '--fast'], '--fast'],
  [['migrate'], 'DATABASE_URL'],
  [['migrate', '--url', 'postgres://x/y', '--data-dir', 'z'], 'both'],
  [['sweep'], 'DATABASE_URL'],
  [['sweep', '--url', 'postgres://x/y', '--raw-days', 'ten'], '--raw-days'],
  [['sweep', '--hard'], '--hard'],
])('%j is refused', async (argv, reason) => {
  const outcome = await command(argv)
  expect([outcome.code, outcome.opened]).toEqual([2, []])
  expect(outcome.told).toContain(reason)
})

test('--print prints the tables of the desk and of given modules, without a database', async () => {
  const { code, out, opened } = await command(['migrate', '--print', '--collections', 'own.js', '--collections', 'list.js'])
  expect([code, opened]).toEqual([0, []])
  for (const table of ['own_things', 'conversations', 'dead_letters'])
    expect(out).toContain(`create table if not exists crossdesk."${table}"`)
})

test.each(['none.js', 'clash.js', 'bad.js', 'missing.js'])('a module that cannot be used is told: %s', async (path) => {
  const { code, out, told } = await command(['migrate', '--print', '--collections', path])
  expect([code, out]).toEqual([1, ''])
  expect(told).not.toBe('')
})

test('the database comes from the flags, else from the environment; why it fails is told without a secret', async () => {
  const env = { DATABASE_URL: 'postgres://env/db' }
  expect((await command(['migrate'], { env })).opened).toEqual([{ connectionString: 'postgres://env/db' }])
  expect((await command(['migrate', '--url', 'postgres://flag/db'], { env })).opened).toEqual([{ connectionString: 'postgres://flag/db' }])
  const { code, told, opened } = await command(['migrate', '--data-dir', 'data'], { env })
  expect([code, opened]).toEqual([1, [{ dataDir: 'data' }]])
  expect(told).not.toContain('hunter2')
  expect(told).not.toBe('')
})

test('migrates a database with progress, and again without harm', async () => {
  const database = await openDatabase({})
  try {
    const shared: Database = { ...database, close: async () => undefined }
    const world = { open: async () => shared }
    const first = await command(['migrate', '--data-dir', 'data', '--collections', 'own.js'], world)
    expect(first).toMatchObject({ code: 0, out: '' })
    for (const line of ['system tables: version 1', 'conversations: tables are there', 'own-things: 0 rows upgraded'])
      expect(first.told).toContain(line)
    expect((await command(['migrate', '--data-dir', 'data', '--collections', 'own.js'], world)).code).toBe(0)
    expect(await run(database.sql, `select version from crossdesk.collection where name = 'own-things'`)).toEqual([{ version: 2 }])
  } finally {
    await database.close()
  }
}, 180_000)

test('sweeps a database and says what left', async () => {
  const database = await openDatabase({})
  try {
    await migrate(database.sql, deskCollections)
    const insert = `insert into crossdesk.sends (tenant, key, value, version, revision, written_at) values ('a', $1, '{}', 1, 1, now() - $2::interval)`
    await run(database.sql, insert, ['old', '3 days'])
    await run(database.sql, insert, ['new', '1 hour'])
    const shared: Database = { ...database, close: async () => undefined }
    const swept = await command(['sweep', '--data-dir', 'data', '--operational-days', '2'], { open: async () => shared })
    expect(swept).toMatchObject({ code: 0, told: '' })
    expect(swept.out).toContain('sends: 1\n')
    expect(await run(database.sql, 'select key from crossdesk.sends')).toEqual([{ key: 'new' }])
  } finally {
    await database.close()
  }
}, 180_000)
