import type { ChannelAdapter } from '../ports/channel-adapter.ts'
import { capabilitiesOf, type SimulatedChannel } from './channels.ts'
import type { Process } from './process.ts'
import type { Sends } from './sends.ts'
import type { Webhooks } from './webhooks.ts'

const DELIVERY = 'x-delivery'

/** The adapter of a simulated channel in one process: a request that has left arrives although the process may die meanwhile. */
export function createSimulatedAdapter(channel: SimulatedChannel, process: Process, webhooks: Webhooks, sends: Sends): ChannelAdapter {
  return {
    kind: channel.name,
    capabilities: capabilitiesOf(channel),
    async receive(request) {
      const delivery = request.headers.get(DELIVERY)
      return { events: delivery === null ? [] : webhooks.read(Number(delivery)), response: new Response(null, { status: 200 }) }
    },
    async send(part) {
      await process.step('before send')
      const answer = process.hear(sends.request(channel, part))
      // The process may die first; then nobody is left to hear an error either.
      answer.catch(() => {})
      await process.step('during send')
      return answer
    },
    ...(channel.idempotency === 'lookup' ? { lookup: (part) => process.hear(sends.lookup(part)) } : {}),
  }
}

/**
 * A webhook of a simulated channel. It names its delivery instead of holding it: bodies are the business of real adapters.
 *
 * @param delivery none: an empty one
 */
export function webhookRequest(channel: SimulatedChannel, delivery?: number): Request {
  return new Request(`http://desk/webhooks/${channel.name}`, {
    method: 'POST',
    ...(delivery === undefined ? {} : { headers: { [DELIVERY]: String(delivery) } }),
  })
}
