/** Microseconds that each input takes: the middle one and the slowest of a hundred. */
export interface Latency {
  readonly p50: number
  readonly p99: number
}

/** Rounds before the clock counts: a service is warm after its first minute. */
const WARM_ROUNDS = 10
/** Of so many runs of an input the middle one counts: on a shared machine others take the processor in between. */
const RUNS = 5

/** Times each input by itself, once the process is warm. */
export function latencyOf<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Latency {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const input of inputs) run(input)
  const times = inputs.map((input) => {
    const runs = Array.from({ length: RUNS }, () => {
      const began = process.hrtime.bigint()
      run(input)
      return Number(process.hrtime.bigint() - began) / 1000
    })
    return runs.toSorted((one, other) => one - other)[RUNS >> 1] ?? 0
  })
  times.sort((one, other) => one - other)
  return { p50: times[Math.floor(times.length * 0.5)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 }
}

/** Megabytes of UTF-8 a second: the best of some rounds, for other processes only ever slow one down. */
export function speedOf(text: string, run: (text: string) => unknown): number {
  return new TextEncoder().encode(text).byteLength / 1000 / bestOf(5, () => run(text))
}

/** The shortest of some runs, in milliseconds; one more goes before them to warm up. */
export function bestOf(rounds: number, run: () => unknown): number {
  run()
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    run()
    best = Math.min(best, performance.now() - began)
  }
  return best
}
