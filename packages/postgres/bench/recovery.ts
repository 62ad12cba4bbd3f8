import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { postgresBackend } from '../src/index.ts'

/**
 * A process takes all of 50 lanes and is killed while it works on them; another is there. Milliseconds from the kill until the other has done
 * them all.
 */
export async function recovery(connectionString: string): Promise<number> {
  const backend = postgresBackend({ connectionString })
  await backend.transact(async (tx) => {
    for (let n = 0; n < 50; n++) tx.post({ id: `job-${n}`, lane: `lane-${n}`, kind: 'recovery', body: null })
  })
  const victim = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(new URL('recovery-victim.ts', import.meta.url)), connectionString],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((resolve) => victim.stdout.once('data', () => resolve()))
  let done = 0
  let finish = (): void => undefined
  const all = new Promise<void>((resolve) => (finish = resolve))
  backend.work(
    ['recovery'],
    async () => {
      if (++done === 50) finish()
    },
    { concurrency: 50 },
  )
  // The survivor looks and finds every lane taken.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  if (done > 0) throw new Error('the lanes were not taken by the victim')
  const killed = performance.now()
  victim.kill('SIGKILL')
  await all
  const took = performance.now() - killed
  await backend.close()
  return took
}
