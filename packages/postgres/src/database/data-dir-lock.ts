import { mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CrossdeskError, ValidationError } from '@crossdesk/core'
import { findState, thisProcess, type RunningProcess } from './running-process.ts'

/** A sign of life, for those who cannot look the process up: in another container, or without /proc. */
const BEAT_MS = 5000
/** No sign for so long: dead. */
const SILENCE_MS = 30_000
const FREE = '.free'

/**
 * Locks a folder of PGlite, which does not do so itself: two processes that open one folder silently write over each other. Makes the
 * folder if it is not there. Resolves with the function that unlocks it; a process that ends without unlocking leaves no lock that counts.
 *
 * Beside the folder lies `<dataDir>.lock` with one file a holder, numbered. To take the lock is to create the next number, which one can do
 * only; to give it back is to rename one's file. The highest number always stays, so that whoever comes late with a lower one sees it and yields.
 *
 * @throws CrossdeskError `conflict`, retryable, when the folder is in use, by this process or another
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  if (dataDir === '')
    throw new ValidationError('postgresBackend', [{ path: 'dataDir', message: 'expected the path of a folder, got an empty text' }])
  await mkdir(dataDir, { recursive: true })
  const folder = `${await realpath(dataDir)}.lock`
  await mkdir(folder, { recursive: true })
  const holder = await thisProcess()
  for (;;) {
    const last = await findLast(folder)
    if (last !== undefined && !last.isFree) await expectAbandoned(join(folder, last.name), dataDir, holder)
    const number = (last?.number ?? 0) + 1
    if (await take(folder, number, holder)) return keep(join(folder, String(number)))
  }
}

interface LockFile {
  readonly name: string
  readonly number: number
  readonly isFree: boolean
}

/** The lock that counts, and whether it was given back. */
async function findLast(folder: string): Promise<LockFile | undefined> {
  return (await lockFiles(folder)).reduce<LockFile | undefined>(
    (last, file) => (last === undefined || file.number > last.number ? file : last),
    undefined,
  )
}

async function lockFiles(folder: string): Promise<readonly LockFile[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => /^\d{1,15}(?:\.free)?$/.test(name))
    .map((name) => ({ name, number: Number.parseInt(name, 10), isFree: name.endsWith(FREE) }))
}

async function expectAbandoned(path: string, dataDir: string, own: RunningProcess): Promise<void> {
  const [holder, writtenAt] = await Promise.all([
    readHolder(path),
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    ),
  ])
  // It was given back meanwhile.
  if (writtenAt === undefined) return
  const state = holder === undefined ? 'unknown' : await findState(holder)
  const silentMs = Date.now() - writtenAt
  if (state === 'ended' || (state === 'unknown' && silentMs >= SILENCE_MS)) return
  throw state === 'running'
    ? inUse(dataDir, holder?.pid === own.pid ? 'this process already' : `process ${holder?.pid}`)
    : inDoubt(dataDir, holder, silentMs)
}

/** Nothing when it is not, or not yet, written. */
async function readHolder(path: string): Promise<RunningProcess | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RunningProcess
  } catch {
    return undefined
  }
}

function inUse(dataDir: string, by: string): CrossdeskError {
  return new CrossdeskError(
    'conflict',
    `The folder ${dataDir} is open in ${by}; PGlite takes one at a time. Close the backend there, or use another dataDir, or a server (connectionString).`,
    { retryable: true },
  )
}

function inDoubt(dataDir: string, holder: RunningProcess | undefined, silentMs: number): CrossdeskError {
  const retryAfterMs = Math.max(0, Math.ceil(SILENCE_MS - silentMs))
  return new CrossdeskError(
    'conflict',
    `The folder ${dataDir} seems to be open in process ${holder?.pid ?? '(not known yet)'} of another container or machine. If that one is gone, try again in ${Math.ceil(retryAfterMs / 1000)} s; otherwise close the backend there, or use a server (connectionString).`,
    { retryable: true, retryAfterMs },
  )
}

/** Whether this number became ours; files below it mean nothing any more and leave. */
async function take(folder: string, number: number, holder: RunningProcess): Promise<boolean> {
  const path = join(folder, String(number))
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' })
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
  const files = await lockFiles(folder)
  if (files.some((file) => file.number > number || (file.number === number && file.isFree))) {
    await rm(path, { force: true })
    return false
  }
  await Promise.all(files.filter((file) => file.number < number).map(({ name }) => rm(join(folder, name), { force: true })))
  return true
}

function keep(path: string): () => Promise<void> {
  const beat = setInterval(() => {
    const now = new Date()
    // Where it fails, those who can look the process up still see that it runs.
    utimes(path, now, now).catch(() => undefined)
  }, BEAT_MS).unref()
  let isHeld = true
  return async () => {
    if (!isHeld) return
    isHeld = false
    clearInterval(beat)
    try {
      await rename(path, path + FREE)
    } catch (error) {
      // It is gone when we were silent for so long that another took the lock over.
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
