import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A process, told apart from a later one that was given the same number. */
export interface RunningProcess {
  readonly pid: number
  /** When it started, in the host's own ticks; empty where the system does not say. */
  readonly startedAt: string
  /** Within which process numbers mean something: one boot of one machine and, on Linux, one container. */
  readonly host: string
}

/** The process that asks. */
export async function thisProcess(): Promise<RunningProcess> {
  const { pid } = process
  return { pid, startedAt: (await statOf(pid))?.startedAt ?? '', host: await thisHost() }
}

/** Whether a process still runs; `unknown` when it is of another host, or when its number may have gone to another process. */
export async function findState({ pid, startedAt, host }: RunningProcess): Promise<'running' | 'ended' | 'unknown'> {
  if (host !== (await thisHost())) return 'unknown'
  if (!exists(pid)) return 'ended'
  const found = await statOf(pid)
  if (found === undefined || startedAt === '') return 'unknown'
  return found.startedAt === startedAt && !found.isDead ? 'running' : 'ended'
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function thisHost(): Promise<string> {
  try {
    return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()} ${await readlink('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** State and start of a process (Linux, proc(5): fields 3 and 22 of `stat`; field 2 is a name in brackets that may hold anything). */
async function statOf(pid: number): Promise<{ readonly startedAt: string; readonly isDead: boolean } | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const startedAt = fields[19]
    // A killed process that nobody has waited for yet runs no more: state Z.
    return startedAt === undefined ? undefined : { startedAt, isDead: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return undefined
  }
}
