import { parentPort } from 'node:worker_threads'
import { simulate } from '../../packages/core/src/simulation/index.ts'
import { add, type Stretch, type Totals } from './many.ts'

parentPort?.on('message', (stretch: Stretch) => {
  void answer(stretch)
})

async function answer(stretch: Stretch): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(await runStretch(stretch))
}

async function runStretch({ from, count }: Stretch): Promise<Totals> {
  const totals = { failing: [] as number[], faults: {}, inbound: {}, webhooks: 0, takes: 0 }
  for (let seed = from; seed < from + count; seed++) {
    const { violations, faults, counts } = await simulate({ seed })
    if (violations.length > 0) totals.failing.push(seed)
    for (const { fault } of faults) add(totals.faults, { [fault]: 1 })
    add(totals.inbound, counts.inbound)
    totals.webhooks += counts.webhooks
    totals.takes += counts.takes
  }
  return totals
}
