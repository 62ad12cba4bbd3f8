import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockDataDir } from './data-dir-lock.ts'

let parent: string
let dataDir: string
const children = new Set<ChildProcess>()

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'crossdesk-lock-'))
  dataDir = join(parent, 'data')
})

afterEach(async () => {
  await Promise.all(Array.from(children, kill))
  await rm(parent, { recursive: true })
})

/** A process that takes the lock and holds it until its input ends. `said` is `locked` or what refused it. */
async function holderInAnotherProcess(): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const module = new URL('./data-dir-lock.ts', import.meta.url).href
  const program = `
    const { lockDataDir } = await import(${JSON.stringify(module)})
    const unlock = await lockDataDir(${JSON.stringify(dataDir)}).then((unlock) => (console.log('locked'), unlock), (error) => console.log(error.code))
    process.stdin.on('end', () => unlock?.()).resume()`
  const child = spawn(process.execPath, ['--conditions=source', '--input-type=module', '--eval', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, said }
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** As another container or machine would have left it. */
async function leaveForeignLock(silentMs: number, content = JSON.stringify({ pid: 1, startedAt: '1', host: 'elsewhere' })): Promise<void> {
  const path = join(`${dataDir}.lock`, '4')
  await mkdir(`${dataDir}.lock`, { recursive: true })
  await writeFile(path, content)
  const lastBeat = new Date(Date.now() - silentMs)
  await utimes(path, lastBeat, lastBeat)
}

describe('a folder of PGlite', () => {
  test('is locked once, and again after it was unlocked', async () => {
    const unlock = await lockDataDir(dataDir)
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'conflict', retryable: true })
    await expect(lockDataDir(dataDir)).rejects.toThrow('open in this process already')
    await unlock()
    await unlock()
    const unlockAgain = await lockDataDir(dataDir)
    await unlockAgain()
  })

  test('is one folder however it is written', async () => {
    const unlock = await lockDataDir(dataDir)
    await expect(lockDataDir(join(parent, '.', 'other', '..', 'data') + '/')).rejects.toMatchObject({ code: 'conflict' })
    await unlock()
  })

  test('keeps nothing but the lock’s last file beside it, and nothing in it', async () => {
    for (let round = 0; round < 3; round++) await (await lockDataDir(dataDir))()
    expect(await readdir(`${dataDir}.lock`)).toEqual(['3.free'])
    expect(await readdir(dataDir)).toEqual([])
  })

  test('without a name is refused', async () => {
    await expect(lockDataDir('')).rejects.toMatchObject({ code: 'validation' })
  })
})

describe('another process', () => {
  test('is refused while the first one lives, and named to it', async () => {
    const { child, said } = await holderInAnotherProcess()
    expect(said).toBe('locked')
    await expect(lockDataDir(dataDir)).rejects.toThrow(`open in process ${child.pid}`)
    expect((await holderInAnotherProcess()).said).toBe('conflict')
    const ended = once(child, 'exit')
    child.stdin?.end()
    await ended
    await (
      await lockDataDir(dataDir)
    )()
  })

  test('takes over at once from one that was killed', async () => {
    const { child } = await holderInAnotherProcess()
    await kill(child)
    const second = await holderInAnotherProcess()
    expect(second.said).toBe('locked')
    await expect(lockDataDir(dataDir)).rejects.toThrow(`open in process ${second.child.pid}`)
  })

  test('takes over alone: of several that find a dead holder, one gets the lock', async () => {
    await kill((await holderInAnotherProcess()).child)
    const said = await Promise.all(Array.from({ length: 4 }, async () => (await holderInAnotherProcess()).said))
    expect(said.sort()).toEqual(['conflict', 'conflict', 'conflict', 'locked'])
  })
})

test('of many takers in one process one gets the lock, round after round', async () => {
  for (let round = 0; round < 20; round++) {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dataDir)))
    const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(taken).toHaveLength(1)
    await taken[0]?.()
  }
})

describe('a holder that cannot be looked up', () => {
  test('is taken for alive while it gives signs of life, and the error says when to try again', async () => {
    await leaveForeignLock(10_000)
    const error = (await lockDataDir(dataDir).catch((thrown: unknown) => thrown)) as { code: string; retryAfterMs: number }
    expect(error.code).toBe('conflict')
    expect(error.retryAfterMs).toBeGreaterThan(0)
    expect(error.retryAfterMs).toBeLessThanOrEqual(20_000)
  })

  test('is taken for dead when it is silent for half a minute', async () => {
    await leaveForeignLock(31_000)
    await (
      await lockDataDir(dataDir)
    )()
    expect(await readdir(`${dataDir}.lock`)).toEqual(['5.free'])
  })

  test('may have died before it wrote its name', async () => {
    await leaveForeignLock(1000, '')
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'conflict' })
    await leaveForeignLock(31_000, '')
    await (
      await lockDataDir(dataDir)
    )()
  })
})
