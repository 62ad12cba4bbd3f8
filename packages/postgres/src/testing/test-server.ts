import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { findServerPrograms, findServerUser } from './server-programs.ts'

const execute = promisify(execFile)
const START_MS = 30_000
const LOOK_AGAIN_MS = 25

/** A PostgreSQL server for tests and benches. */
export interface TestServer {
  /** Of its database `postgres`, as a user who may make others. */
  readonly connectionString: string
  /** Ends the server, if it was started here, and removes all that it wrote. */
  stop(): Promise<void>
}

/** How to start one. */
export interface TestServerOptions {
  /** Whether a commit waits for the disk. Default true; tests that pull no plug are faster without. */
  readonly fsync?: boolean
}

/**
 * The server named by `CROSSDESK_TEST_DATABASE_URL` when it answers, else one of its own from the programs of this machine, in a temporary folder
 * and on a socket there, else nothing: tests are then skipped, and say so in their names. A server of its own ends with this process,
 * whatever ends it.
 *
 * @example
 * const server = await startTestServer()
 * describe.skipIf(server === undefined)('on a server (skipped without a PostgreSQL server)', () => { … })
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer | undefined> {
  const named = process.env['CROSSDESK_TEST_DATABASE_URL']
  if (named !== undefined && (await answers(named))) return { connectionString: named, stop: async () => undefined }
  const programs = await findServerPrograms()
  return programs === undefined ? undefined : startOwn(programs, options)
}

async function startOwn(programs: string, { fsync = true }: TestServerOptions): Promise<TestServer> {
  const user = await findServerUser()
  // Short: the path of a socket has at most 107 bytes (Linux, unix(7)).
  const folder = await mkdtemp(join(tmpdir(), 'crossdesk-pg-'))
  const data = join(folder, 'data')
  const settings = { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...user }
  try {
    if (user !== undefined) await chown(folder, user.uid, user.gid)
    await execute(
      join(programs, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      settings,
    )
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', `fsync=${fsync ? 'on' : 'off'}`]
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', folder, join(programs, 'postgres'), ...args], {
    ...settings,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = once(guard, 'exit')
  guard.stdin.on('error', () => undefined)
  // The server is no reason for this process to go on.
  guard.unref()
  const stop = async (): Promise<void> => {
    guard.ref()
    guard.stdin.end()
    await ended
  }
  const connectionString = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  const giveUpAt = Date.now() + START_MS
  while (!(await answers(connectionString))) {
    if (Date.now() > giveUpAt) {
      const log = await readFile(join(folder, 'log'), 'utf8')
      await stop()
      throw new Error(`Expected the PostgreSQL in ${programs} to answer within ${START_MS} ms; it did not. Its log:\n${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  return { connectionString, stop }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Runs the server until the input ends, which it does when whoever started it is gone, and then leaves nothing behind. */
const GUARD = `
folder=$1
shift
"$@" >"$folder/log" 2>&1 &
server=$!
trap '' INT TERM HUP
cat >/dev/null
kill -QUIT $server
wait $server
rm -rf "$folder"`
