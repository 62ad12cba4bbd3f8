import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check, Skip } from '../check.ts'
import { command } from '../command.ts'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[]
}

/** Unit, property and conformance tests. A test that skips says why in its name, or its suite's: (skipped without …). */
export const tests: Check = {
  name: 'tests',
  async run() {
    const file = join(mkdtempSync(join(tmpdir(), 'crossdesk-')), 'report.json')
    const { ok, output } = await command('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
    let report: VitestReport
    try {
      report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
    } catch {
      return { passed: 0, failed: 1, skipped: [], output }
    }
    const skipped = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
        .map(({ fullName }) => toSkip(fullName)),
    )
    // A run that ends badly without a failed test (an unhandled rejection, a file that does not load) has failed all the same.
    const failed = report.numFailedTests > 0 ? report.numFailedTests : ok ? 0 : Math.max(1, report.numFailedTestSuites)
    return { passed: report.numPassedTests, failed, skipped, output }
  },
}

function toSkip(fullName: string): Skip {
  const reason = /\s*\((skipped[^()]*)\)/.exec(fullName)
  return reason === null
    ? { name: fullName, reason: 'no reason given' }
    : { name: fullName.replace(reason[0], ''), reason: reason[1] ?? '' }
}
