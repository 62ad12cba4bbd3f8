import { seededRandom } from '@crossdesk/core'
import { accountOf, phoneOf, type WireEvent } from './channel.ts'
import type { Courier } from './courier.ts'
import { sleep } from './sleep.ts'
import { placeOf, type CustomerMessage, type PlannedWebhook } from './workload.ts'

/** How webhooks are brought. */
export interface DeliveryOptions {
  readonly seed: number
  /** Spread over at least this time, so that what goes wrong meanwhile meets work. */
  readonly atLeastMs: number
  /** On their way at the same time. */
  readonly atOnce: number
}

const LOOK_MS = 5

interface Waiting {
  readonly webhook: PlannedWebhook
  /** Webhooks before it that hold messages of the same conversations and were not answered yet. */
  predecessors: number
  readonly successors: Waiting[]
}

/**
 * Brings all webhooks. One that continues a conversation is brought after the answer to the one before it, as platforms do that promise an order;
 * of all that may be brought, chance picks the next.
 */
export async function deliverWorkload(
  plan: readonly PlannedWebhook[],
  courier: Courier,
  { seed, atLeastMs, atOnce }: DeliveryOptions,
): Promise<void> {
  const random = seededRandom(seed)
  const ready = toWaiting(plan).filter(({ predecessors }) => predecessors === 0)
  const startedAt = performance.now()
  let begun = 0
  let underWay = 0
  let left = plan.length

  async function bring({ webhook, successors }: Waiting): Promise<void> {
    begun++
    underWay++
    await courier.bring(webhook.channel, webhook.messages.map(toWire))
    underWay--
    left--
    for (const successor of successors) if (--successor.predecessors === 0) ready.push(successor)
  }

  const isEarly = (): boolean => begun * atLeastMs > (performance.now() - startedAt) * plan.length
  while (left > 0) {
    while (ready.length > 0 && underWay < atOnce && !isEarly()) void bring(takeAny(ready, random.next()))
    await sleep(LOOK_MS)
  }
}

function toWaiting(plan: readonly PlannedWebhook[]): readonly Waiting[] {
  const lastOf = new Map<number, Waiting>()
  return plan.map((webhook) => {
    const waiting: Waiting = { webhook, predecessors: 0, successors: [] }
    const conversations = new Set(webhook.messages.map(({ conversation }) => conversation))
    for (const before of new Set([...conversations].flatMap((conversation) => lastOf.get(conversation) ?? []))) {
      before.successors.push(waiting)
      waiting.predecessors++
    }
    for (const conversation of conversations) lastOf.set(conversation, waiting)
    return waiting
  })
}

/** Takes one out of a list that is not empty. */
function takeAny(ready: Waiting[], draw: number): Waiting {
  const at = Math.floor(draw * ready.length)
  const taken = ready[at] as Waiting
  const last = ready.pop() as Waiting
  if (last !== taken) ready[at] = last
  return taken
}

const FIRST_MESSAGE_AT = Date.UTC(2026, 0, 1)

function toWire({ id, conversation }: CustomerMessage): WireEvent {
  const { nth } = placeOf(id)
  return { type: 'message', id, account: accountOf(conversation), from: phoneOf(conversation), at: FIRST_MESSAGE_AT + nth * 60_000 }
}
