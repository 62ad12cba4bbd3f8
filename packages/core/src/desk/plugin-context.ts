import type { Transaction } from '../ports/backend.ts'
import type { PluginContext } from '../ports/plugin.ts'
import { resolveConversation } from './conversations/resolve.ts'
import { queueReply } from './outbox/queue-reply.ts'
import type { DeskServices } from './services.ts'

/** What a plug-in's handler or job may do in its transaction. */
export function pluginContext(services: DeskServices, tx: Transaction, signal: AbortSignal): PluginContext {
  return {
    tx,
    log: services.log,
    signal,
    send: (request) => queueReply(services, tx, request, { signal }),
    publish: (event) => services.publish(tx, event),
    clock: services.clock,
    resolve: (conversation, by) => resolveConversation(services, tx, conversation, by),
  }
}
