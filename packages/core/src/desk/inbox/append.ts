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
  for (const { tenant, events, strangers, pulls } of await batchesOf(services, received)) {
    await services.backend.tenant(tenant).transact(async (tx) => {
      for (const event of events) await appendEvent(services, tx, via, event)
      for (const event of strangers) keepForLater(services, tx, via, event)
      for (const pull of pulls) appendPull(services, tx, via, pull)
    })
  }
}

/** What belongs to one tenant. */
interface Batch {
  readonly tenant: TenantId
  readonly events: ChannelEvent[]
  /** Events of accounts that belong to nobody. */
  readonly strangers: ChannelEvent[]
  readonly pulls: Pull[]
}

async function batchesOf(services: DeskServices, { events, pulls = [] }: Pick<Received, 'events' | 'pulls'>): Promise<Iterable<Batch>> {
  const batches = new Map<TenantId, Batch>()
  const owners = new Map<string, TenantId | undefined>()
  const ownerOf = async (account: AccountRef): Promise<TenantId | undefined> => {
    const key = accountKey(account)
    if (!owners.has(key)) owners.set(key, (await services.accounts.resolve(account))?.tenant)
    return owners.get(key)
  }
  const batchOf = (tenant: TenantId): Batch => {
    let batch = batches.get(tenant)
    if (batch === undefined) batches.set(tenant, (batch = { tenant, events: [], strangers: [], pulls: [] }))
    return batch
  }
  for (const event of events) {
    const tenant = await ownerOf(event.account)
    if (tenant === undefined) batchOf('default').strangers.push(event)
    else batchOf(tenant).events.push(event)
  }
  for (const pull of pulls) batchOf((await ownerOf(pull.account)) ?? 'default').pulls.push(pull)
  return batches.values()
}

/** Puts one event at the end of its conversation's lane, or of its account's if it belongs to no conversation. */
export async function appendEvent(services: DeskServices, tx: Transaction, via: string, event: ChannelEvent): Promise<void> {
  const account = accountKey(event.account)
  const id = `event:${account}:${event.id}`
  if (!('thread' in event) || event.thread === undefined) {
    post(tx, 'account.event', { lane: lanes.account(account), id, body: { via, event } })
    return
  }
  const conversation = await findThread(services, tx, event.account, event.thread)
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
): Promise<ConversationId> {
  let conversation: ConversationId | undefined
  // By key: an adapter may name a handle twice.
  const unknown = new Map<string, Handle>()
  for (const handle of handles) {
    const key = threadKey(account, handle)
    const known = (await tx.get(threads, key))?.value.conversation
    if (known === undefined) unknown.set(key, handle)
    else conversation ??= known
  }
  conversation ??= services.ids.next()
  for (const handle of unknown.values()) {
    // 'absent': of two webhooks that open the same conversation at once, one runs again and finds the other's.
    tx.put(threads, { account, handle, conversation }, 'absent')
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
