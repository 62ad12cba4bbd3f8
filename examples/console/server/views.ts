import type { Conversation, Customer, CustomerHandle, Message, TenantDesk } from '@crossdesk/core'
import type { ConversationView, CustomerView, MessageView } from '../shared/api.ts'

/** Makes what the page sees of the desk's values. */
export interface Views {
  conversation(conversation: Conversation): Promise<ConversationView>
  /** Undefined when there is no such conversation. */
  conversationOf(id: string): Promise<ConversationView | undefined>
}

/** Views over one desk. */
export function createViews(desk: TenantDesk, accountNames: ReadonlyMap<string, string>): Views {
  async function view(conversation: Conversation): Promise<ConversationView> {
    const { id, status, createdAt, updatedAt, messageCount, lastMessage, waitingSince, language, channel, address } = conversation
    const customer = await desk.customer(conversation.customer)
    const content = lastMessage?.preview === '' ? (await desk.message(lastMessage.id))?.content[0] : undefined
    return {
      id,
      status,
      createdAt,
      updatedAt,
      messageCount,
      ...(lastMessage === undefined ? {} : { lastMessage }),
      ...(waitingSince === undefined ? {} : { waitingSince }),
      ...(language === undefined ? {} : { language }),
      customer: customer === undefined ? { id: conversation.customer, handle: address.value } : toCustomerView(customer),
      account: { channel: channel.channel, id: channel.account, name: accountNames.get(channel.account) ?? channel.account },
      ...(content === undefined ? {} : { lastKind: content.type === 'media' ? content.kind : content.type }),
    }
  }
  return {
    conversation: view,
    async conversationOf(id) {
      const conversation = await desk.conversation(id)
      return conversation === undefined ? undefined : view(conversation)
    },
  }
}

/** A customer, with the handle that people know them by. */
export function toCustomerView({ id, name, handles }: Customer): CustomerView {
  const current = handles.filter(({ endedAt }) => endedAt === undefined)
  const best = current.find(({ handle }) => handle.kind === 'phone') ?? current[0] ?? handles[0]
  return { id, ...(name === undefined ? {} : { name }), handle: best === undefined ? id : readable(best) }
}

/** What people can tell apart: of a long id of chance, its beginning. */
function readable({ handle, username }: CustomerHandle): string {
  if (username !== undefined) return `@${username}`
  return handle.kind.endsWith('-visitor') ? `Visitor ${handle.value.slice(0, 6)}` : handle.value
}

/** A message without what the page has no use for. */
export function toMessageView(message: Message): MessageView {
  const { tenant: _tenant, raw: _raw, translations: _translations, ...view } = message
  return view
}
