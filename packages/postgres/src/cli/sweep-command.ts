import { systemClock, type Collection } from '@crossdesk/core'
import { sweep, type RetentionOptions, type SweepReport } from '../retention/sweep.ts'
import { loadCollections } from './collections-module.ts'
import { DATABASE_HELP, databaseFlags, toDatabaseOptions, withDatabase } from './database-flags.ts'
import { readFlags, refuse } from './flags.ts'
import type { CommandWorld, ExitCode } from './world.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const HELP = `Usage: crossdesk-postgres sweep [flags]

Removes what may not or need not be kept any longer, once. Programs on the database do the same every hour, unless they are told not to
(retention: false). May run beside them.

Flags:
${DATABASE_HELP}
  --collections FILE        a module that exports collections of your own, or arrays of them; may be repeated
  --operational-days DAYS   values of class "operational", since they were written; default 30
  --raw-days DAYS           the platforms' own payloads in messages and events; default 30
  --journal-days DAYS       events of the journal; default: kept
  --dead-letter-days DAYS   dead letters; default: kept
  --help                    print this help

Exit code: 0 done, 1 it failed, 2 the command line is wrong.
`

const FLAGS = {
  ...databaseFlags,
  collections: { type: 'string', multiple: true },
  'operational-days': { type: 'string' },
  'raw-days': { type: 'string' },
  'journal-days': { type: 'string' },
  'dead-letter-days': { type: 'string' },
  help: { type: 'boolean' },
} as const

/** `crossdesk-postgres sweep`. */
export async function sweepCommand(argv: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const flags = readFlags(argv, FLAGS)
  if (typeof flags === 'string') return refuse(world, 'sweep', flags)
  if (flags.help === true) {
    world.write(HELP)
    return 0
  }
  const options = toDatabaseOptions(flags, world.env)
  if (typeof options === 'string') return refuse(world, 'sweep', options)
  const retention = readRetention(flags)
  if (typeof retention === 'string') return refuse(world, 'sweep', retention)
  let collections: readonly Collection<unknown>[]
  try {
    collections = await loadCollections(flags.collections ?? [], world)
  } catch (error) {
    world.warn(`${error instanceof Error ? error.message : 'The module of collections could not be loaded.'}\n`)
    return 1
  }
  return withDatabase(world, options, async ({ sql }) => {
    world.write(toText(await sweep(sql, { clock: systemClock, collections, ...retention })))
  })
}

function readRetention(flags: Readonly<Partial<Record<(typeof DAYS)[number][0], string | undefined>>>): RetentionOptions | string {
  const retention: Record<string, number> = {}
  for (const [flag, option] of DAYS) {
    const days = flags[flag]
    if (days === undefined) continue
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(days)) return `Expected a number of days for --${flag}.`
    retention[option] = Number(days) * DAY_MS
  }
  return retention
}

const DAYS = [
  ['operational-days', 'operationalMs'],
  ['raw-days', 'rawMs'],
  ['journal-days', 'journalMs'],
  ['dead-letter-days', 'deadLettersMs'],
] as const satisfies readonly (readonly [keyof typeof FLAGS, keyof RetentionOptions])[]

function toText({ jobIds, lanes, uploadPieces, values, rawPayloads, events }: SweepReport): string {
  const counts: readonly (readonly [string, number])[] = [
    ['ids of jobs', jobIds],
    ['empty lanes', lanes],
    ['pieces of uploads that were cut off', uploadPieces],
    ['payloads of platforms', rawPayloads],
    ['events of the journal', events],
    ...Object.entries(values),
  ]
  return counts.map(([what, count]) => `${what}: ${count}\n`).join('')
}
