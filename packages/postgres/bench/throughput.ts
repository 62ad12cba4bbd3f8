import type { PostgresBackend } from '../src/index.ts'
import { benchDesk } from './desk.ts'
import { letter } from './letter-channel.ts'
import { inParallel } from './statistics.ts'

const CONVERSATIONS = 200
const WEBHOOKS_AT_ONCE = 64

/**
 * From webhooks to handled messages, as fast as they are taken, messages a second. Everybody has written before, as most who write have.
 *
 * @param from number of the first message: one that was written before would be recognised and not be handled
 */
export async function throughput(backend: PostgresBackend, messages: number, from = 0): Promise<number> {
  const { desk, handled } = benchDesk(backend)
  await send(desk, handled, CONVERSATIONS, from)
  const started = performance.now()
  await send(desk, handled, messages, from + CONVERSATIONS)
  const seconds = (performance.now() - started) / 1000
  await desk.stop()
  return messages / seconds
}

async function send(
  desk: ReturnType<typeof benchDesk>['desk'],
  handled: (more: number) => Promise<void>,
  messages: number,
  from: number,
): Promise<void> {
  const done = handled(messages)
  await inParallel(messages, WEBHOOKS_AT_ONCE, async (task) => {
    const { status } = await desk.webhook('letter', letter((from + task) % CONVERSATIONS, from + task))
    if (status !== 200) throw new Error(`a webhook was answered with ${status}`)
  })
  await done
}

/** From a webhook to its handler, one at a time, in milliseconds. */
export async function lone(backend: PostgresBackend, messages: number): Promise<readonly number[]> {
  const { desk, handled } = benchDesk(backend)
  const times: number[] = []
  for (let n = 0; n < messages + 20; n++) {
    const done = handled(1)
    const started = performance.now()
    await desk.webhook('letter', letter(1000 + (n % 20), n))
    await done
    // The first twenty meet cold caches and new conversations.
    if (n >= 20) times.push(performance.now() - started)
    // A lone message comes when nothing else is under way.
    await desk.idle()
  }
  await desk.stop()
  return times
}
