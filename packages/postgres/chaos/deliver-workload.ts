import { seededRandom } from '@crossdesk/core'
import { accountOf, phoneOf, type WireEvent } from './channel.ts'
import type { Courier } from './courier.ts'
import { sleep } from './sleep.ts'
import type { CustomerMessage, PlannedWebhook } from './workload.ts'

/** How webhooks are brought. */
export interface DeliveryOptions {
  readonly seed: number
  /** Spread over at least this time, so that what goes wrong meanwhile meets work. */
  readonly atLeastMs: number
  /** On their way at the same time. */
  readonly atOnce: number
}

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
  let left = plan.length

  async function bringSome(): Promise<void> {
    while (left > 0) {
      const isEarly = begun * atLeastMs > (performance.now() - startedAt) * plan.length
      const next = isEarly ? undefined : takeAny(ready, random.next())
      if (next === undefined) {
        await sleep(5)
        continue
      }
      begun++
      await courier.bring(next.webhook.channel, next.webhook.messages.map(toWire))
      left--
      for (const successor of next.successors) if (--successor.predecessors === 0) ready.push(successor)
    }
  }

  await Promise.all(Array.from({ length: atOnce }, bringSome))
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

function takeAny(ready: Waiting[], draw: number): Waiting | undefined {
  const at = Math.floor(draw * ready.length)
  const taken = ready[at]
  const last = ready.pop()
  if (taken !== undefined && last !== undefined && last !== taken) ready[at] = last
  return taken
}

const FIRST_MESSAGE_AT = Date.UTC(2026, 0, 1)

function toWire({ id, conversation }: CustomerMessage): WireEvent {
  const nth = Number(id.slice(id.indexOf('-') + 1))
  return { type: 'message', id, account: accountOf(conversation), from: phoneOf(conversation), at: FIRST_MESSAGE_AT + nth * 60_000 }
}
