import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseOptions } from '../src/database/open.ts'
import { postgresBackend } from '../src/index.ts'
import { createTestDatabase } from '../src/testing/test-database.ts'
import { startTestServer, type TestServer } from '../src/testing/test-server.ts'
import { handWritten } from './floor.ts'
import { fill, readTimes } from './reads.ts'
import { recovery } from './recovery.ts'
import { median, percentile } from './statistics.ts'
import { lone, throughput } from './throughput.ts'
import { idleCpu, postTimers } from './timers.ts'

// node bench/run.ts [throughput] [timers] [recovery] [reads]: all of them, or those that are named.
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

interface Target {
  readonly name: string
  readonly messages: number
  /** Transactions at the same time that the hand-written floor makes: as many as there are connections. */
  readonly atOnce: number
  /** An empty database; what it says last removes it. */
  open(): Promise<{ readonly options: DatabaseOptions; readonly drop: () => Promise<void> }>
}

const targets: readonly Target[] = [
  { name: 'PGlite in memory', messages: 3000, atOnce: 1, open: async () => ({ options: {}, drop: async () => undefined }) },
  {
    name: 'PGlite on disk',
    messages: 3000,
    atOnce: 1,
    async open() {
      const dataDir = await mkdtemp(join(tmpdir(), 'crossdesk-bench-'))
      return { options: { dataDir }, drop: () => rm(dataDir, { recursive: true, force: true }) }
    },
  },
]

function serverTarget(server: TestServer): Target {
  return {
    name: 'PostgreSQL',
    messages: 10_000,
    atOnce: 10,
    async open() {
      const { connectionString, drop } = await createTestDatabase(server)
      return { options: { connectionString }, drop }
    },
  }
}

const ROUNDS = 3

async function compareThroughput({ name, messages, atOnce, open }: Target): Promise<void> {
  const ratios: number[] = []
  const ours: number[] = []
  const floors: number[] = []
  let latencies: readonly number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { options, drop } = await open()
    const backend = postgresBackend(options)
    const rate = await throughput(backend, messages)
    if (round === 0) latencies = await lone(backend, 200)
    await backend.close()
    // The same database, right after: the machine's speed drifts.
    const database = await openDatabase(options)
    const floor = await handWritten(database.sql, messages, atOnce)
    await database.close()
    await drop()
    ours.push(rate)
    floors.push(floor)
    ratios.push(rate / floor)
  }
  console.log(
    `${name.padEnd(18)} ${median(ours).toFixed(0).padStart(6)} messages/s, hand-written ${median(floors).toFixed(0).padStart(6)}/s, ` +
      `ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}); ` +
      `one alone: p50 ${median(latencies).toFixed(1)} ms, p99 ${percentile(latencies, 0.99).toFixed(1)} ms`,
  )
}

async function timers(target: Target): Promise<void> {
  const { options, drop } = await target.open()
  // Without the hourly sweep, which would fall into one of the two and not the other.
  const backend = postgresBackend({ ...options, retention: false })
  const before = await throughput(backend, target.messages)
  const idleBefore = await idleCpu(5000)
  await postTimers(backend, 100_000)
  const after = await throughput(backend, target.messages, 1_000_000)
  const idleAfter = await idleCpu(5000)
  console.log(
    `${target.name.padEnd(18)} 100,000 sleeping timers: ${before.toFixed(0)} -> ${after.toFixed(0)} messages/s, ` +
      `idle CPU ${(idleBefore * 1000).toFixed(1)} -> ${(idleAfter * 1000).toFixed(1)} us a second`,
  )
  await backend.close()
  await drop()
}

async function reads(target: Target): Promise<void> {
  const { options, drop } = await target.open()
  const backend = postgresBackend(options)
  await backend.tenant('reads').search((await import('@crossdesk/core')).deskCollections[1] as never, 'x')
  const database = await openDatabase(options)
  const sizes = [10_000, 100_000, 1_000_000]
  let from = 0
  for (const size of sizes) {
    await fill(database.sql, from, size)
    from = size
    const times = Object.entries(await readTimes(backend, size)).map(([kind, ms]) => `${kind} ${ms.toFixed(2)}`)
    console.log(`${target.name.padEnd(18)} ${size.toLocaleString('en')} messages, p50 ms: ${times.join('; ')}`)
  }
  await database.close()
  await backend.close()
  await drop()
}

const started = await startTestServer()
if (started === undefined) console.log('no PostgreSQL server: PGlite only')
const server = started === undefined ? undefined : serverTarget(started)
const all = server === undefined ? targets : [...targets, server]
if (isWanted('throughput')) for (const target of all) await compareThroughput(target)
if (isWanted('timers')) for (const target of all) await timers(target)
if (server !== undefined) {
  if (isWanted('recovery')) {
    const { options, drop } = await server.open()
    console.log(
      `lanes of a killed worker were worked off ${((await recovery(options.connectionString ?? '')) / 1000).toFixed(1)} s after its death`,
    )
    await drop()
  }
  if (isWanted('reads')) await reads(server)
}
await started?.stop()
