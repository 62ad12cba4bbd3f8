import type { ChannelEvent } from '../model/channel-event.ts'
import type { SimulatedChannel } from './channels.ts'
import type { Surroundings } from './process.ts'

/** The platforms' side of webhooks: every event is delivered until it is acknowledged, and at times once more. */
export interface Webhooks {
  /**
   * Something happened that the business is to hear.
   *
   * @param thread its conversation, where the platform promises order within conversations
   */
  offer(channel: SimulatedChannel, event: ChannelEvent, thread?: string): void
  /** What the body of a delivery says. */
  read(delivery: number): readonly ChannelEvent[]
  /** How many deliveries there were. */
  readonly count: number
}

/** Takes a delivery to some process and back. Resolves to whether it was answered with 2xx; never when the process dies. */
export type Post = (channel: SimulatedChannel, delivery: number) => Promise<boolean>

interface Offered {
  readonly event: ChannelEvent
  readonly channel: SimulatedChannel
  readonly thread: string | undefined
  isAcknowledged: boolean
  isUnderWay: boolean
  tries: number
  draws: number
}

/** A platform that got no answer for so long delivers again. */
const PATIENCE_MS = 10_000
const LONGEST_BACKOFF_MS = 30_000
const MOST_IN_BODY = 4

/** Platforms that have nothing to tell yet. */
export function createWebhooks({ time, chance, faults }: Surroundings, post: Post): Webhooks {
  const bodies: (readonly ChannelEvent[])[] = []
  const waiting = new Set<Offered>()
  const queues = new Map<string, Offered[]>()
  /** By event: what befalls one does not depend on how many others there were before. */
  const draw = (item: Offered): number => chance.at(`webhook of ${item.event.id}`, item.draws++)

  function offer(channel: SimulatedChannel, event: ChannelEvent, thread?: string): void {
    const item: Offered = { event, channel, thread, isAcknowledged: false, isUnderWay: false, tries: 0, draws: 0 }
    waiting.add(item)
    if (thread !== undefined) {
      const queue = queues.get(thread) ?? []
      queues.set(thread, [...queue, item])
    }
    const delay = faults.at('offer', 'delay-event') === undefined ? 0 : 2000 + draw(item) * 20_000
    time.schedule(delay + 5 + draw(item) * 200, () => deliver(item))
  }

  /** Whether all before it in its conversation are acknowledged, or in the same body. */
  function mayGo(item: Offered, body: readonly Offered[]): boolean {
    if (item.thread === undefined) return true
    for (const other of queues.get(item.thread) ?? []) {
      if (other === item) return true
      if (!other.isAcknowledged && !body.includes(other)) return false
    }
    return true
  }

  function deliver(item: Offered): void {
    if (item.isAcknowledged || item.isUnderWay || !mayGo(item, [])) return
    const body = [item]
    const most = 1 + Math.floor(draw(item) * MOST_IN_BODY)
    for (const other of waiting) {
      if (body.length >= most) break
      if (other.channel !== item.channel || body.includes(other) || !mayGo(other, body)) continue
      // The same event in two bodies at the same time: platforms with several senders do that.
      if (!other.isUnderWay || (other.thread === undefined && draw(other) < 0.2)) body.push(other)
    }
    const delivery = bodies.push(body.map(({ event }) => event)) - 1
    const fault = faults.at('webhook', 'lose-webhook', 'lose-webhook-answer', 'repeat-webhook')
    for (const each of body) {
      each.isUnderWay = true
      each.tries++
    }
    const giveUp = time.schedule(PATIENCE_MS, () => settle(body, false))
    const answered = (isTaken: boolean): void => {
      giveUp()
      settle(body, isTaken)
    }
    if (fault !== 'lose-webhook') bring(item, delivery, fault === 'lose-webhook-answer' ? undefined : answered)
    if (fault === 'repeat-webhook') {
      time.schedule(draw(item) < 0.5 ? 0 : draw(item) * 30_000, () => bring(item, delivery, undefined))
    }
  }

  /** @param answered undefined when the answer is lost on its way */
  function bring(item: Offered, delivery: number, answered: ((isTaken: boolean) => void) | undefined): void {
    const carry = async (): Promise<void> => {
      const isTaken = await post(item.channel, delivery)
      if (answered !== undefined) time.schedule(1 + draw(item) * 50, () => answered(isTaken))
    }
    time.schedule(1 + draw(item) * 50, () => void carry())
  }

  function settle(body: readonly Offered[], isTaken: boolean): void {
    for (const item of body) {
      item.isUnderWay = false
      if (!isTaken) {
        const backoff = Math.min(LONGEST_BACKOFF_MS, 500 * 2 ** item.tries) * (0.5 + draw(item))
        time.schedule(backoff, () => deliver(item))
        continue
      }
      item.isAcknowledged = true
      waiting.delete(item)
    }
    if (isTaken) for (const item of body) deliverNext(item)
  }

  function deliverNext({ thread }: Offered): void {
    const next = thread === undefined ? undefined : queues.get(thread)?.find((item) => !item.isAcknowledged)
    if (next !== undefined) deliver(next)
  }

  return {
    offer,
    read: (delivery) => bodies[delivery] ?? [],
    get count() {
      return bodies.length
    },
  }
}
