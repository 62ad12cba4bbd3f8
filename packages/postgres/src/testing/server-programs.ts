import { execFile } from 'node:child_process'
import { access, constants, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The oldest PostgreSQL that the backend works with. */
const OLDEST = 15

/** The folder with `initdb` and `postgres` of a PostgreSQL that is recent enough: on the PATH, or where Debian and Homebrew put it. */
export async function findServerPrograms(): Promise<string | undefined> {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const installed = await Promise.all(['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].map(versionsIn))
  for (const folder of [...onPath, ...installed.flat()]) if (await hasServer(folder)) return folder
  return undefined
}

async function versionsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /^(?:postgresql@)?\d+$/.test(name)).map((name) => join(folder, name, 'bin'))
}

async function hasServer(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'initdb'), constants.X_OK)
    const { stdout } = await execute(join(folder, 'postgres'), ['--version'])
    return Number(/\d+/.exec(stdout)?.[0]) >= OLDEST
  } catch {
    return false
  }
}

/** PostgreSQL refuses to run as root: the user to run it as then, nothing when we are somebody else. */
export async function findServerUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)))
      if (uid !== undefined && gid !== undefined) return { uid, gid }
    } catch {
      // There is no such user here.
    }
  }
  return undefined
}
