import { isCrossdeskError } from '../../errors/crossdesk-error.ts'
import type { ValidationError } from '../../errors/validation-error.ts'
import type { Received } from '../../ports/channel-adapter.ts'
import type { DeskServices } from '../services.ts'
import { append } from './append.ts'

/**
 * Takes one webhook: verify and parse (the adapter), commit, and only then the platform's 200. Whatever goes wrong becomes the answer that makes
 * the platform do the right thing: 4xx for what will never be right, 503 for what should be delivered again.
 */
export async function receiveWebhook(services: DeskServices, via: string, request: Request): Promise<Response> {
  const adapter = services.adapter(via)
  if (adapter?.receive === undefined) return problem(404, 'not-found', 'no channel takes webhooks here')
  try {
    const received: Received = await adapter.receive(request, await services.adapterContext('default', adapter.kind, request.signal))
    await append(services, via, received)
    services.telemetry.count('desk.inbound.events', received.events.length, { channel: adapter.kind })
    return received.response
  } catch (error) {
    return refusal(services, via, error)
  }
}

function refusal(services: DeskServices, via: string, error: unknown): Response {
  const code = isCrossdeskError(error) ? error.code : 'internal'
  services.telemetry.count('desk.inbound.refused', 1, { via, code })
  if (isCrossdeskError(error, 'signature')) {
    services.log.warn('webhook refused: signature', { via })
    return problem(401, code, error.message)
  }
  if (isCrossdeskError(error, 'validation')) {
    services.log.warn('webhook refused: not readable', { via })
    return problem(400, code, error.message, (error as ValidationError).issues)
  }
  if (isCrossdeskError(error, 'payload-too-large')) return problem(413, code, error.message)
  // Anything else is ours to mend: the platform keeps the events and brings them again.
  services.log.error('webhook not committed', { via, code, error: error instanceof Error ? error.name : typeof error })
  return problem(503, code, 'not committed; deliver again')
}

/** A problem document (RFC 9457). */
function problem(status: number, code: string, detail: string, issues?: ValidationError['issues']): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, code, detail, ...(issues === undefined ? {} : { issues }) }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '5' } : {}) },
  })
}
