import { DeliveryError } from '../errors/delivery-error.ts'
import { accountKey } from '../model/channel.ts'
import type { ReceiptState } from '../model/delivery.ts'
import type { OutboundPart, Sent } from '../ports/channel-adapter.ts'
import type { SimulatedChannel } from './channels.ts'
import type { FaultKind } from './faults.ts'
import type { Surroundings } from './process.ts'
import type { Webhooks } from './webhooks.ts'

/** Something that a platform took: the customer has it, or soon will. */
export interface Take {
  readonly part: OutboundPart
  readonly externalId: string
  /** The receipts that were sent for it. */
  readonly receipts: readonly ReceiptState[]
}

/** The platforms' side of sending. */
export interface Sends {
  /** A request that has left; it arrives whatever becomes of the process. */
  request(channel: SimulatedChannel, part: OutboundPart): Promise<Sent>
  /** Whether a part was taken, for channels that can be asked. */
  lookup(part: OutboundPart): Promise<Sent | undefined>
  /** All that was really taken, in order. */
  readonly takes: readonly Take[]
}

/** In a text: the platform does not accept it. */
export const REJECTED = '[rejected]'

const SEND_FAULTS: readonly FaultKind[] = ['rate-limit', 'server-error', 'time-out-untaken', 'time-out-taken', 'cut-send', 'unauthorise']

/** Fewer than the desk's patience with one part, so that no part is given up for a platform that only had a bad day. */
const MOST_FAULTS_OF_A_PART = 4

/** The desk's own time-out. */
const TIME_OUT_MS = 30_000

/** Platforms that have taken nothing yet. */
export function createSends({ time, chance, faults }: Surroundings, webhooks: Webhooks): Sends {
  const takes: Take[] = []
  const byPart = new Map<string, Take>()
  const faultsOf = new Map<string, number>()
  let draws = 0
  const draw = (): number => chance.at('sends', draws++)

  function faultFor(part: OutboundPart): FaultKind | undefined {
    const before = faultsOf.get(part.id) ?? 0
    const fault = before < MOST_FAULTS_OF_A_PART ? faults.at('send', ...SEND_FAULTS) : undefined
    if (fault !== undefined) faultsOf.set(part.id, before + 1)
    return fault
  }

  function take(channel: SimulatedChannel, part: OutboundPart): Take {
    const before = byPart.get(part.id)
    if (before !== undefined && channel.idempotency === 'key') return before
    const isFailing = faults.at('receipt', 'fail-receipt') !== undefined
    const receipts = (isFailing ? (['sent', 'failed'] as const) : (['sent', 'delivered', 'read'] as const)).filter(
      (state) => state === 'failed' || draw() < 0.7,
    )
    const taken: Take = { part, externalId: `out-${takes.length}`, receipts }
    takes.push(taken)
    if (before === undefined) byPart.set(part.id, taken)
    for (const state of receipts) time.schedule(draw() * 4000, () => offerReceipt(channel, taken, state))
    return taken
  }

  function offerReceipt(channel: SimulatedChannel, { part, externalId }: Take, state: ReceiptState): void {
    webhooks.offer(channel, {
      type: 'delivery',
      id: `${externalId}:${state}`,
      account: part.account,
      at: time.now(),
      target: externalId,
      state,
      ...(state === 'failed' ? { reason: { kind: 'invalid-recipient' } } : {}),
      ...(channel.hasTags ? { tag: part.id } : {}),
      ...(channel.namesRecipient ? { thread: [part.to] } : {}),
    })
  }

  async function request(channel: SimulatedChannel, part: OutboundPart): Promise<Sent> {
    await time.wait(5 + draw() * 200)
    const fault = faultFor(part)
    switch (fault) {
      case 'rate-limit':
        throw new DeliveryError('rate-limited', 'the simulated platform answered 429', { retryAfterMs: 500 + Math.floor(draw() * 15_000) })
      case 'server-error':
        throw new DeliveryError('unavailable', 'the simulated platform answered 500')
      case 'unauthorise':
        throw new DeliveryError('unauthorised', 'the simulated platform answered 401')
      case 'time-out-taken':
      case 'time-out-untaken':
        if (fault === 'time-out-taken' && isAcceptable(part)) take(channel, part)
        await time.wait(TIME_OUT_MS)
        throw new DeliveryError('unavailable', 'the simulated platform did not answer', { inDoubt: true })
      case 'cut-send':
        if (draw() < 0.5 && isAcceptable(part)) take(channel, part)
        throw new TypeError('the connection to the simulated platform broke')
      default:
    }
    if (!isAcceptable(part)) throw new DeliveryError('rejected', `${accountKey(part.account)} does not accept this content`)
    const { externalId } = take(channel, part)
    await time.wait(5 + draw() * 200)
    return { externalId }
  }

  return {
    request,
    async lookup(part) {
      await time.wait(5 + draw() * 100)
      const found = byPart.get(part.id)
      return found === undefined ? undefined : { externalId: found.externalId }
    },
    takes,
  }
}

function isAcceptable({ content }: OutboundPart): boolean {
  return content.type !== 'text' || !content.text.includes(REJECTED)
}
