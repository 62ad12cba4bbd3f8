import { blobCases } from './backend-blobs.ts'
import type { BackendUnderTest } from './backend-case.ts'
import { failureCases } from './backend-failures.ts'
import { journalCases } from './backend-journal.ts'
import { laneCases } from './backend-lanes.ts'
import { searchCases } from './backend-search.ts'
import { signalCases } from './backend-signals.ts'
import { tenantCases } from './backend-tenants.ts'
import { scanCases } from './backend-scans.ts'
import { valueCases } from './backend-values.ts'
import type { ConformanceCase } from './conformance-case.ts'

/**
 * What every `Backend` has to do, as cases for any test runner. Each runs on a backend of its own, which it closes at the end. A
 * backend that never comes to an end with something is given up after 10 s, so set the runner's limit above that.
 *
 * @param create makes a new, empty backend on a manual clock
 * @example
 * const create = async () => {
 *   const clock = manualClock()
 *   return { clock, backend: memoryBackend({ clock }) }
 * }
 * for (const { name, run } of backendConformance(create)) test(name, run, 15_000)
 */
export function backendConformance(create: () => Promise<BackendUnderTest>): readonly ConformanceCase[] {
  const cases = [
    ...valueCases,
    ...scanCases,
    ...laneCases,
    ...failureCases,
    ...journalCases,
    ...tenantCases,
    ...searchCases,
    ...blobCases,
    ...signalCases,
  ]
  return cases.map(({ name, run }) => ({
    name,
    async run() {
      const tried = await create()
      try {
        await run(tried)
      } finally {
        await tried.backend.close()
        await tried.cleanUp?.()
      }
    },
  }))
}
