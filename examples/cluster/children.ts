import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts a file of this example as a process of its own, with more in its environment. */
export function startProcess(file: string, env: Readonly<Record<string, string>>): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, ...env } })
}

/** Starts the web process; resolves with its port. */
export async function startWeb(env: Readonly<Record<string, string>>): Promise<{ readonly web: ChildProcess; readonly port: number }> {
  const web = startProcess('server/web.ts', { ...env, PORT: '0' })
  const [told] = (await Promise.race([once(web, 'message'), failed(web)])) as [{ readonly port: number }]
  return { web, port: told.port }
}

async function failed(child: ChildProcess): Promise<never> {
  await once(child, 'exit')
  throw new Error('the web process did not start; it says why above')
}

/** Tells processes to finish, and waits until they have. */
export async function endProcesses(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }),
  )
}

/** Where PostgreSQL is; ends with the way to get one when nobody said so. */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') return url
  console.error(`Expected DATABASE_URL, a PostgreSQL 15 or later. To have one for the moment:

  docker run --rm --detach --publish 5432:5432 --env POSTGRES_HOST_AUTH_METHOD=trust postgres:15
  export DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres`)
  process.exit(1)
}
