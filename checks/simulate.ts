import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { formatFaults, parseFaults, shrinkFaults, simulate, type SimulationReport } from '../packages/core/src/simulation/index.ts'
import { simulateMany, type Totals } from './simulation/many.ts'

// pnpm simulation --seeds 100000 [--from 1] [--jobs 2]     many seeds
// pnpm simulation --seed 4711 [--faults 'send#3=cut-send'] one run, of the seed's own faults or of exactly these

/** Failing seeds that are shrunk; the others are only named. */
const MOST_SHRUNK = 3

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2500' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string' },
    faults: { type: 'string' },
  },
})

if (values.seed === undefined) await runMany(wholeNumber('seeds'), wholeNumber('from'), wholeNumber('jobs'))
else await replay(wholeNumber('seed'), values.faults)

async function runMany(seeds: number, from: number, jobs: number): Promise<void> {
  const started = performance.now()
  let told = started
  const totals = await simulateMany({ seeds, from, jobs }, (done) => {
    const now = performance.now()
    if (now - told < 10_000) return
    told = now
    const perSecond = (done * 1000) / (now - started)
    console.log(`${done} of ${seeds} seeds, ${perSecond.toFixed(1)} a second, ${Math.ceil((seeds - done) / perSecond)} s to go`)
  })
  const seconds = (performance.now() - started) / 1000
  console.log(`${seeds} seeds from ${from} in ${seconds.toFixed(1)} s, ${totals.failing.length} of them break a promise`)
  tellTotals(totals)
  for (const seed of totals.failing.slice(0, MOST_SHRUNK)) await explain(await simulate({ seed }))
  const others = totals.failing.slice(MOST_SHRUNK)
  if (others.length > 0) console.log(`\nalso failing: ${others.join(' ')}`)
  if (totals.failing.length > 0) process.exitCode = 1
}

async function replay(seed: number, list: string | undefined): Promise<void> {
  const report = await simulate({ seed, ...(list === undefined ? {} : { faults: parseFaults(list) }) })
  console.log(`seed ${seed}: digest ${report.digest}, faults that struck: ${formatFaults(report.faults)}`)
  if (report.violations.length === 0) console.log('all promises kept')
  else if (list === undefined) await explain(report)
  else tellViolations(report)
  if (report.violations.length > 0) process.exitCode = 1
}

/** Says what is broken and by how few faults. */
async function explain(report: SimulationReport): Promise<void> {
  tellViolations(report)
  const [first] = report.violations
  if (first === undefined) return
  const { seed, faults } = report
  const shrunk = await shrinkFaults({ seed, faults, invariant: first.invariant })
  console.log(`${faults.length} faults, of which ${shrunk.length} are enough to break ${first.invariant}. To replay them:`)
  console.log(`pnpm simulation --seed ${seed} --faults '${formatFaults(shrunk)}'`)
}

function tellViolations({ seed, violations }: SimulationReport): void {
  console.log(`\nseed ${seed} breaks promises:`)
  for (const { invariant, detail } of violations) console.log(`  ${invariant}: ${detail}`)
}

function tellTotals({ faults, inbound, webhooks, takes }: Totals): void {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .toSorted(([left], [right]) => left.localeCompare(right))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  console.log(`faults: ${list(faults)}`)
  console.log(`inbound: ${list(inbound)}`)
  console.log(`webhooks ${webhooks}, parts taken ${takes}`)
}

function wholeNumber(name: 'seeds' | 'from' | 'jobs' | 'seed'): number {
  const number = Number(values[name])
  if (Number.isSafeInteger(number) && number >= (name === 'seed' || name === 'from' ? 0 : 1)) return number
  console.error(`--${name}: expected a whole number, got ${values[name]}`)
  process.exit(2)
}
