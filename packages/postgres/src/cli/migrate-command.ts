import type { Collection } from '@crossdesk/core'
import { reindex } from '../collections/reindex.ts'
import type { Database } from '../database/database.ts'
import { migrate } from '../schema/migrate.ts'
import { printSchema } from '../schema/print-schema.ts'
import { loadCollections } from './collections-module.ts'
import { DATABASE_HELP, databaseFlags, toDatabaseOptions, withDatabase } from './database-flags.ts'
import { readFlags, refuse } from './flags.ts'
import type { CommandWorld, ExitCode } from './world.ts'

const HELP = `Usage: crossdesk-postgres migrate [flags]

Makes the tables of CrossDesk, or brings them to this version, and upgrades rows that an older version of a collection wrote.
May be run again at any time, and while programs of this version run.

Flags:
${DATABASE_HELP}
  --collections FILE    a module that exports collections of your own, or arrays of them; may be repeated
  --print               print the statements instead of running them, for a DBA; needs no database
  --help                print this help

Exit code: 0 done, 1 it failed, 2 the command line is wrong.
`

const FLAGS = {
  ...databaseFlags,
  collections: { type: 'string', multiple: true },
  print: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** `crossdesk-postgres migrate`. */
export async function migrateCommand(argv: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const flags = readFlags(argv, FLAGS)
  if (typeof flags === 'string') return refuse(world, 'migrate', flags)
  if (flags.help === true) {
    world.write(HELP)
    return 0
  }
  const options = flags.print === true ? undefined : toDatabaseOptions(flags, world.env)
  if (typeof options === 'string') return refuse(world, 'migrate', options)
  let collections: readonly Collection<unknown>[]
  let printed: string
  try {
    collections = await loadCollections(flags.collections ?? [], world)
    printed = printSchema(collections)
  } catch (error) {
    world.warn(`${error instanceof Error ? error.message : 'The module of collections could not be loaded.'}\n`)
    return 1
  }
  if (options !== undefined) return withDatabase(world, options, (database) => migrateAll(database, collections, world))
  world.write(printed)
  return 0
}

async function migrateAll({ sql }: Database, collections: readonly Collection<unknown>[], world: CommandWorld): Promise<void> {
  const catalogue = await migrate(sql, collections, {
    onProgress: (step) =>
      world.warn(step.type === 'system' ? `system tables: version ${step.version}\n` : `${step.name}: tables are there\n`),
  })
  for (const collection of collections) {
    if (collection.version === 1) continue
    const { upgraded, refused } = await reindex(sql, catalogue, collection, {
      onProgress: (progress) => world.warn(`${collection.name}: ${progress.upgraded} rows upgraded, ${progress.refused} refused\n`),
    })
    if (refused > 0)
      world.warn(`${collection.name}: ${refused} rows of ${upgraded + refused} stay as they are; its upgrade or schema refuses them\n`)
  }
}
