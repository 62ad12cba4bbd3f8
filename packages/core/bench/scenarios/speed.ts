import type { Contender } from '../contender.ts'
import { body, nth, request } from '../payload.ts'

/** CPU time of this process for one message, in microseconds: from the request in hand to the handler's return, one after the other. */
export async function cpuPerMessage(contender: Contender, messages: number): Promise<number> {
  let done: () => void = () => {}
  contender.handle = async () => done()
  const raws = Array.from({ length: messages * 2 }, (_, index) => request(body([nth(index, 200)])))
  const run = async (from: number, to: number): Promise<number> => {
    const before = process.cpuUsage()
    for (let index = from; index < to; index++) {
      const handled = new Promise<void>((resolve) => (done = resolve))
      await contender.webhook(raws[index] as Request)
      await handled
    }
    const used = process.cpuUsage(before)
    return (used.user + used.system) / (to - from)
  }
  await run(0, messages)
  return run(messages, messages * 2)
}
