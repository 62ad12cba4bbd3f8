/** The value below which this share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Runs tasks, so many at the same time. */
export async function inParallel(tasks: number, atOnce: number, run: (task: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < tasks) await run(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
