import type { Contender } from '../contender.ts'
import { body, nth, request } from '../payload.ts'

/** Megabytes of heap that so many messages of 500 customers leave behind, after garbage collection. Needs `--expose-gc`. */
export async function heapAfter(contender: Contender, messages: number): Promise<number> {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('run with --expose-gc')
  contender.handle = async () => {}
  await contender.webhook(request(body([nth(messages, 500)])))
  await contender.settled()
  collect()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < messages; index++) await contender.webhook(request(body([nth(index, 500)])))
  await contender.settled()
  collect()
  return (process.memoryUsage().heapUsed - before) / 1e6
}
