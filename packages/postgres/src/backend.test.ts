import { backendConformance, manualClock } from '@crossdesk/core/conformance'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBackend } from './backend.ts'
import { testTargets } from './testing/test-targets.ts'

describe.for(await testTargets())('on $name a backend conforms:', (target) => {
  beforeAll(async () => {
    if (!target.isMissing) await target.openEmpty()
  }, 180_000)
  afterAll(() => target.close())

  for (const { name, run } of backendConformance(async () => {
    const clock = manualClock()
    const database = await target.openEmpty()
    return { clock, backend: createBackend(async () => database, { clock, retention: false }) }
  })) {
    test.skipIf(target.isMissing)(name, () => expect(run()).resolves.toBeUndefined(), 120_000)
  }
})
