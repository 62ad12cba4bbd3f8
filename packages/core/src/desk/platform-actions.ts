import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { TenantId } from '../model/basics.ts'
import type { ChannelEventOf } from '../model/channel-event.ts'
import type { Content } from '../model/content.ts'
import type { Conversation } from '../model/conversation.ts'
import type { Message } from '../model/message.ts'
import type { AccountContext, ChannelAdapter, MessageTarget } from '../ports/channel-adapter.ts'
import { conversations, customers, messages } from './collections.ts'
import type { TenantDesk } from './desk.ts'
import { lanes, post } from './jobs.ts'
import { readContent } from './outbox/read-content.ts'
import { loadRendering } from './rendering.ts'
import { reviewDraft } from './review/review.ts'
import type { DeskServices } from './services.ts'

/** What is done on the platform at once, without the outbox: read marks, typing signs, emoji, changes of what was sent, downloads. */
export type PlatformActions = Pick<TenantDesk, 'markRead' | 'showTyping' | 'react' | 'edit' | 'remove' | 'media'>

/** Something that is done in a conversation, with the adapter and its credentials. */
interface Scene {
  readonly conversation: Conversation
  readonly adapter: ChannelAdapter
  readonly context: AccountContext
}

/** The actions of one tenant. */
export function createPlatformActions(services: DeskServices, tenant: TenantId): PlatformActions {
  const backend = services.backend.tenant(tenant)

  async function sceneOf(id: string): Promise<Scene> {
    const conversation = await backend.transact(async (tx) => (await tx.get(conversations, id))?.value)
    const adapter = conversation === undefined ? undefined : services.adapter(conversation.via)
    if (conversation === undefined || adapter === undefined) throw new CrossdeskError('not-found', 'no such conversation in this tenant')
    const context = await services.accountContext(tenant, conversation.channel, adapter, new AbortController().signal)
    return { conversation, adapter, context }
  }

  async function readMessage(id: string): Promise<Message | undefined> {
    return backend.transact(async (tx) => (await tx.get(messages, id))?.value.message)
  }

  /** The newest message of the customer, which read marks and typing signs refer to. */
  async function newestInbound({ id, address }: Conversation): Promise<MessageTarget | undefined> {
    const range = { from: [id], to: [id] }
    const page = await backend.transact((tx) => tx.scan(messages, { index: 'byConversation', order: 'desc', limit: 50, ...range }))
    for (const { message } of page.items.map(({ value }) => value)) {
      if (message.direction === 'inbound' && message.externalId !== undefined) return { to: address, externalId: message.externalId }
    }
  }

  /** Notes in the story what was done on the platform, as if the platform had told us. */
  async function note(
    { id, via, channel, address }: Conversation,
    event: { readonly target: string } & (
      | Pick<ChannelEventOf<'reaction'>, 'type' | 'emoji' | 'by'>
      | Pick<ChannelEventOf<'edit'>, 'type' | 'content'>
      | Pick<ChannelEventOf<'deletion'>, 'type'>
    ),
  ): Promise<void> {
    const noted = {
      ...event,
      id: services.ids.next(),
      direction: 'outbound',
      account: channel,
      at: services.clock.now(),
      thread: [address],
    } as const
    await backend.transact(async (tx) =>
      post(tx, 'conversation.event', {
        lane: lanes.conversation(id),
        id: `${event.type}:${noted.id}`,
        body: { via, conversation: id, event: noted },
      }),
    )
  }

  return {
    async markRead(id) {
      const { conversation, adapter, context } = await sceneOf(id)
      const newest = await newestInbound(conversation)
      if (newest !== undefined) await adapter.markRead?.(newest, context)
    },

    async showTyping(id) {
      const { conversation, adapter, context } = await sceneOf(id)
      const newest = await newestInbound(conversation)
      if (newest !== undefined) await adapter.showTyping?.(newest, context)
    },

    async react(id, emoji, by) {
      const { message, targets } = onPlatform(await readMessage(id))
      const { conversation, adapter, context } = await sceneOf(message.conversation)
      if (adapter.react === undefined) throw unsupported(conversation, 'has no reactions')
      const [target] = targets
      await adapter.react({ to: conversation.address, externalId: target }, emoji, context)
      await note(conversation, { type: 'reaction', target, by, ...(emoji === undefined ? {} : { emoji }) })
    },

    async edit(id, input, by) {
      const content = await readContent(input)
      const { message, targets } = onPlatform(await readMessage(id))
      const scene = await sceneOf(message.conversation)
      const { conversation, adapter, context } = scene
      const customer = await backend.transact(async (tx) => (await tx.get(customers, conversation.customer))?.value)
      if (customer === undefined) throw new CrossdeskError('not-found', 'no such customer in this tenant')
      if (adapter.edit === undefined) throw unsupported(conversation, 'cannot change what was sent')
      if (message.direction !== 'outbound') throw invalid('message', 'expected a message of ours')
      const draft = { id, tenant, conversation: conversation.id, author: by, content, createdAt: services.clock.now() }
      const reviewed = await reviewDraft(services.plugins, draft, { conversation, customer, log: services.log, signal: context.signal })
      const { review } = reviewed
      if (review.verdict === 'hold' || review.verdict === 'block') return { type: 'blocked', review }
      const { plan } = await loadRendering()
      const planned = plan(reviewed.content, adapter.capabilities, { open: true })
      const parts = planned.type === 'send' ? planned.parts : []
      await adapter.edit({ to: conversation.address, externalId: targets[0] }, onlyPart(parts, message), context)
      await note(conversation, { type: 'edit', target: targets[0], content: reviewed.content })
      return { type: 'edited', losses: planned.type === 'send' ? planned.losses : [], review }
    },

    async remove(id) {
      const { message, targets } = onPlatform(await readMessage(id))
      const { conversation, adapter, context } = await sceneOf(message.conversation)
      if (adapter.remove === undefined) throw unsupported(conversation, 'cannot take back what was sent')
      if (message.direction !== 'outbound') throw invalid('message', 'expected a message of ours')
      for (const externalId of targets) await adapter.remove({ to: conversation.address, externalId }, context)
      await note(conversation, { type: 'deletion', target: targets[0] })
    },

    async media(id, index) {
      const message = await readMessage(id)
      const content = message?.content[index]
      if (message === undefined || content?.type !== 'media') throw new CrossdeskError('not-found', 'no such file in this message')
      const { conversation, adapter, context } = await sceneOf(message.conversation)
      if (adapter.fetchMedia === undefined) throw unsupported(conversation, 'has no files to download')
      return adapter.fetchMedia(content, context)
    },
  }
}

/** The message with all its ids on the platform, the first one first. */
function onPlatform(message: Message | undefined): { readonly message: Message; readonly targets: readonly [string, ...string[]] } {
  const ids = [
    message?.externalId,
    ...(message?.parts ?? []).flatMap(({ externalId, otherExternalIds = [] }) => [externalId, ...otherExternalIds]),
  ]
  const [first, ...others] = ids.filter((id) => id !== undefined)
  if (message === undefined || first === undefined) throw new CrossdeskError('not-found', 'no such message on the platform')
  return { message, targets: [first, ...others] }
}

/** What the one part of a message says from now on. */
function onlyPart(parts: readonly Content[], message: Message): Content {
  const [part] = parts
  const before = message.parts?.[0]?.content.type ?? message.content[0]?.type
  if (part !== undefined && parts.length === 1 && (message.parts?.length ?? 1) === 1 && part.type === before) return part
  throw invalid('content', `expected what can be sent as one part of type ${before ?? 'text'}, as it was`)
}

function unsupported({ via }: Conversation, what: string): CrossdeskError {
  return new CrossdeskError('unsupported', `channel ${via} ${what}`)
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError('edit', [{ path, message }])
}
