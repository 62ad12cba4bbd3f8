import type { Annotations } from '../../model/message.ts'
import type { Job, Transaction } from '../../ports/backend.ts'
import { conversations, customers, messages } from '../collections.ts'
import type { DeskJobs } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { settleLanguage } from './settle-language.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Lets every plug-in say what it understands of a message, each knowing what those before it said. Later plug-ins win where two use the same key; what
 * they find adds up.
 */
export async function enrich(services: DeskServices, job: Job, tx: Transaction, body: DeskJobs['enrich']): Promise<void> {
  const stored = await tx.get(messages, body.message)
  if (stored === undefined) return
  const { message } = stored.value
  const thread = await tx.get(conversations, message.conversation)
  const conversation = thread?.value
  const customer = (await tx.get(customers, stored.value.customer))?.value
  if (thread === undefined || conversation === undefined || customer === undefined) return

  const annotations: Writable<Annotations> = {}
  for (const plugin of services.plugins) {
    const known = { ...message, annotations: Object.assign({}, message.annotations, annotations) }
    const said = await plugin.enrich?.(known, { conversation, customer, log: services.log, signal: job.signal })
    if (said === undefined) continue
    const findings = [...(annotations.findings ?? []), ...(said.findings ?? [])]
    Object.assign(annotations, said)
    if (findings.length > 0) annotations.findings = findings
  }
  if (Object.keys(annotations).length === 0) return
  // The conversation's lane may have changed the message meanwhile (an edit): the revision makes this run again then.
  tx.put(messages, { ...stored.value, message: { ...message, annotations: { ...message.annotations, ...annotations } } }, stored.revision)
  if (annotations.language !== undefined && message.direction === 'inbound') {
    const settled = settleLanguage(conversation, annotations.language)
    if (settled !== conversation) tx.put(conversations, settled, thread.revision)
  }
  services.publish(tx, {
    type: 'message.annotated',
    conversation: conversation.id,
    customer: customer.id,
    message: message.id,
    annotations,
  })
}
