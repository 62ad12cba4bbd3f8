import type { TenantId } from '../model/basics.ts'
import type { Message } from '../model/message.ts'
import type { Backend } from '../ports/backend.ts'
import type { Collection, IndexKey, Page, Stored } from '../ports/collection.ts'
import { deadLetters } from '../ports/dead-letters.ts'
import { redrive } from '../storage/dead-letters.ts'
import { conversations, customers, drafts, messages } from './collections.ts'
import type { PageOptions, TenantDesk } from './desk.ts'
import type { SendResult } from '../ports/sending.ts'
import { queueDraft } from './outbox/queue-draft.ts'
import { queueReply } from './outbox/queue-reply.ts'
import { resolveConversation } from './conversations/resolve.ts'
import { trackActivity } from './conversations/track.ts'
import { createPlatformActions } from './platform-actions.ts'
import type { DeskServices } from './services.ts'

const LONGEST_PAGE = 500

/** What one tenant can see and do. */
export function createTenantDesk(services: DeskServices, tenant: TenantId): TenantDesk {
  const backend: Backend = services.backend.tenant(tenant)

  async function read<T>(collection: Collection<T>, key: string): Promise<T | undefined> {
    return backend.transact(async (tx) => (await tx.get(collection, key))?.value)
  }

  async function list<T, Index extends string>(
    collection: Collection<T, Index>,
    index: NoInfer<Index>,
    order: 'asc' | 'desc',
    options: PageOptions = {},
    within?: IndexKey,
  ): Promise<Page<T>> {
    const page = await backend.transact(async (tx) =>
      tx.scan(collection, {
        index,
        order,
        limit: Math.min(options.limit ?? 50, LONGEST_PAGE),
        ...(within === undefined ? {} : { from: within, to: within }),
        ...(options.after === undefined ? {} : { after: options.after }),
      }),
    )
    return mapPage(page, ({ value }) => value)
  }

  return {
    ...createPlatformActions(services, tenant),
    tenantId: tenant,
    send: (request) => backend.transact((tx) => queueReply(services, tx, request)),

    release: (draftId, by) =>
      backend.transact(async (tx) => {
        const held = await tx.get(drafts, draftId)
        const conversation = held === undefined ? undefined : (await tx.get(conversations, held.value.conversation))?.value
        if (held === undefined || conversation === undefined) return undefined
        const { author } = held.value
        if (author.role === by.role && author.id === by.id) return { type: 'second-person-needed', draft: held.value }
        const { heldAt: _heldAt, review, ...draft } = held.value
        // A repeated `send` that overlaps with the release of its draft holds it once more: it is not sent once more.
        const sent = (await tx.get(messages, draftId))?.value.message
        const result: SendResult =
          sent === undefined
            ? await queueDraft(services, tx, draft, review, conversation)
            : { type: 'queued', message: sent, losses: sent.losses ?? [], review }
        if (result.type !== 'queued') return result
        tx.remove(drafts, draftId, held.revision)
        services.publish(tx, { type: 'draft.released', conversation: conversation.id, customer: conversation.customer, draft: draftId, by })
        return result
      }),

    discard: (draftId, by) =>
      backend.transact(async (tx) => {
        const held = await tx.get(drafts, draftId)
        if (held === undefined) return false
        tx.remove(drafts, draftId, held.revision)
        services.publish(tx, { type: 'draft.discarded', conversation: held.value.conversation, draft: draftId, by })
        return true
      }),

    drafts: (options) => list(drafts, 'byTime', 'asc', options),
    track: (activity) => backend.transact((tx) => trackActivity(services, tx, activity)),
    conversation: (id) => read(conversations, id),
    conversations: ({ status, ...options } = {}) =>
      status === undefined
        ? list(conversations, 'byActivity', 'desc', options)
        : list(conversations, 'byStatus', 'desc', options, [status]),
    customer: (id) => read(customers, id),
    message: async (id) => (await read(messages, id))?.message,
    timeline: async (customer, options) =>
      mapPage(await list(messages, 'byCustomer', 'desc', options, [customer]), ({ message }) => message),
    messages: async (conversation, options) =>
      mapPage(await list(messages, 'byConversation', 'desc', options, [conversation]), ({ message }) => message),
    search: async (query, options = {}) =>
      mapPage(await backend.search(messages, query, options), ({ value }: Stored<{ message: Message }>) => value.message),

    resolve: (id, by) => backend.transact((tx) => resolveConversation(services, tx, id, by)),
    journal: (after, options) => backend.journal(after, options),
    deadLetters: (options) => list(deadLetters, 'byTime', 'asc', options),
    redrive: (id) =>
      backend.transact(async (tx) => {
        const letter = await redrive(tx, id)
        if (letter === undefined) return false
        services.publish(tx, { type: 'job.redriven', job: letter.id, kind: letter.kind, lane: letter.lane })
        return true
      }),
  }
}

function mapPage<A, B>(page: Page<A>, of: (item: A) => B): Page<B> {
  return { items: page.items.map(of), ...(page.next === undefined ? {} : { next: page.next }) }
}
