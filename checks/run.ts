import type { Check, CheckResult } from './check.ts'
import { boundaries } from './steps/boundaries.ts'
import { chaos } from './steps/chaos.ts'
import { docs } from './steps/docs.ts'
import { format, lint } from './steps/lint.ts'
import { packages } from './steps/packages.ts'
import { simulation } from './steps/simulation.ts'
import { tests } from './steps/tests.ts'
import { types } from './steps/types.ts'

// The quick ones first: whoever made a mistake should know it within seconds.
const all: readonly Check[] = [types, format, lint, boundaries, tests, simulation, chaos, packages, docs]

const wanted = process.argv.slice(2)
const checks = wanted.length === 0 ? all : all.filter((check) => wanted.includes(check.name))
if (checks.length === 0) {
  console.error(`no such check; there are: ${all.map((check) => check.name).join(', ')}`)
  process.exit(2)
}

const results: CheckResult[] = []
for (const check of checks) {
  const started = performance.now()
  const result = await check.run()
  results.push(result)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const skipped = result.skipped.length === 0 ? '' : `, ${result.skipped.length} skipped`
  console.log(
    `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${check.name.padEnd(12)} ${String(result.passed).padStart(5)} passed${skipped}  ${seconds} s`,
  )
  if (result.failed > 0) console.log(result.output.trim())
}

const skips = results.flatMap((result) => result.skipped)
if (skips.length > 0) {
  console.log('\nSkipped:')
  for (const reason of new Set(skips.map((skip) => skip.reason))) {
    console.log(`  ${reason}:`)
    for (const { name } of skips.filter((skip) => skip.reason === reason)) console.log(`    ${name}`)
  }
}
const sum = (of: (result: CheckResult) => number): number => results.reduce((total, result) => total + of(result), 0)
const failed = sum((result) => result.failed)
console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed, ${skips.length} skipped`)
process.exitCode = failed === 0 ? 0 : 1
