import type { TenantId } from '../../model/basics.ts'
import { accountKey, type AccountRef, type Handle } from '../../model/channel.ts'
import type { ChannelEvent } from '../../model/channel-event.ts'
import type { ConversationId } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Pull, Received } from '../../ports/channel-adapter.ts'
import { deadLetters } from '../../ports/dead-letters.ts'
import { threadKey, threads } from '../collections.ts'
import { lanes, post } from '../jobs.ts'
import type { DeskServices } from '../services.ts'

/**
 * Commits events to the lanes they belong to. One commit for each tenant; resolving means that everything is safe and the platform may be
 * answered. An event that was seen before is recognised by its job's id and left out.
 */
export async function append(services: DeskServices, via: string, received: Pick<Received, 'events' | 'pulls'>): Promise<void> {
  const batches = new Map<TenantId, Batch>()
  const owners = new Map<string, TenantId | undefined>()
  const batchOf = async (account: AccountRef): Promise<Batch> => {
    const key = accountKey(account)
    if (!owners.has(key)) owners.set(key, (await services.accounts.resolve(account))?.tenant)
    const tenant = owners.get(key)
    const name = tenant ?? 'default'
    let batch = batches.get(name)
    if (batch === undefined) batches.set(name, (batch = { events: [], strangers: [], pulls: [] }))
    return tenant === undefined ? { ...batch, events: batch.strangers } : batch
  }
  for (const event of received.events) (await batchOf(event.account)).events.push(event)
  for (const pull of received.pulls ?? []) (await batchOf(pull.account)).pulls.push(pull)

  for (const [tenant, batch] of batches) {
    await services.backend.tenant(tenant).transact(async (tx) => {
      const opened = new Map<string, ConversationId>()
      for (const event of batch.events) await appendEvent(services, tx, via, event, opened)
      for (const event of batch.strangers) keepForLater(services, tx, via, event)
      for (const pull of batch.pulls) appendPull(services, tx, via, pull)
    })
  }
}

interface Batch {
  readonly events: ChannelEvent[]
  /** Events of accounts that belong to nobody. */
  readonly strangers: ChannelEvent[]
  readonly pulls: Pull[]
}

/** Puts one event at the end of its conversation's lane, or of its account's if it belongs to no conversation. */
export async function appendEvent(
  services: DeskServices,
  tx: Transaction,
  via: string,
  event: ChannelEvent,
  opened: Map<string, ConversationId> = new Map(),
): Promise<void> {
  const account = accountKey(event.account)
  const id = `event:${account}:${event.id}`
  if (!('thread' in event) || event.thread === undefined) {
    post(tx, 'account.event', { lane: lanes.account(account), id, body: { via, event } })
    return
  }
  const conversation = await findThread(services, tx, event.account, event.thread, opened)
  post(tx, 'conversation.event', { lane: lanes.conversation(conversation), id, body: { via, conversation, event } })
}

/**
 * The conversation that any of the handles has with the account, or a new one. Every handle is noted, so that a customer who first shows a
 * phone and later only a business-scoped id stays in the same conversation.
 */
async function findThread(
  services: DeskServices,
  tx: Transaction,
  account: AccountRef,
  handles: readonly Handle[],
  opened: Map<string, ConversationId>,
): Promise<ConversationId> {
  let conversation: ConversationId | undefined
  const unknown: Handle[] = []
  for (const handle of handles) {
    const key = threadKey(account, handle)
    const known = opened.get(key) ?? (await tx.get(threads, key))?.value.conversation
    if (known === undefined) unknown.push(handle)
    else conversation ??= known
  }
  conversation ??= services.ids.next()
  for (const handle of unknown) {
    // 'absent': of two webhooks that open the same conversation at once, one runs again and finds the other's.
    tx.put(threads, { account, handle, conversation }, 'absent')
    opened.set(threadKey(account, handle), conversation)
  }
  return conversation
}

/** Nobody's account: kept whole, to be redriven once the account is known. */
function keepForLater(services: DeskServices, tx: Transaction, via: string, event: ChannelEvent): void {
  const account = accountKey(event.account)
  const now = services.clock.now()
  tx.put(deadLetters, {
    id: `stranger:${account}:${event.id}`,
    tenant: tx.tenant,
    lane: lanes.inbox(account),
    kind: 'inbox.event',
    body: { via, event },
    attempts: 0,
    postedAt: now,
    failedAt: now,
    code: 'unknown-account',
  })
  services.log.warn('event of an unknown account kept in the dead letters', { via, account })
}

function appendPull(services: DeskServices, tx: Transaction, via: string, pull: Pull): void {
  const key = `${accountKey(pull.account)}:${pull.topic}`
  post(tx, 'inbox.poll', { lane: lanes.poll(key), id: `poll:${key}:${services.ids.next()}`, body: { via, pull } })
}
