import { spawnSync } from 'node:child_process'

/** Milliseconds that a fresh process needs to import a module: the median of 15 processes. */
export function coldImportMs(url: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); process.stdout.write(String(performance.now() - start))`
  const times = Array.from({ length: 15 }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return Number(stdout)
  })
  return times.toSorted((a, b) => a - b)[7] as number
}
