import type { Conversation, Desk, Message } from '@crossdesk/core'
import type { FakeCustomer, FakeWhatsApp, MessageInput, ReceivedMessage, Written } from '@crossdesk/channels/whatsapp/testing'
import type { Act } from './act.ts'
import { numbers, people, type NumberId, type PersonId } from './people.ts'

/** More than all customers with all numbers. */
const MOST_CONVERSATIONS = 500

/** Plays acts, one after the other. */
export interface Cast {
  /** Resolves when the desk has taken what happened. */
  perform(act: Act): Promise<void>
  /**
   * Goes on with the conversations that the desk kept: the platform takes answers in them again. To be called before it has a webhook.
   * Resolves with whether there are any.
   */
  goOn(): Promise<boolean>
  /** Forgets what was written, for a day that begins again. */
  forget(): void
}

/** The customers of the day on a platform, and the shop's people at a desk. */
export function createCast(platform: FakeWhatsApp, desk: Desk): Cast {
  const customers = new Map<PersonId, FakeCustomer>()
  for (const id of Object.keys(people) as PersonId[]) customers.set(id, platform.customer(people[id]))
  const written = new Map<string, string>()

  const settled = async (): Promise<void> => {
    await platform.settled()
    await desk.idle()
  }

  async function perform(act: Act): Promise<void> {
    const number = act.number ?? people[act.who].number
    const customer = customers.get(act.who) as FakeCustomer
    if (refersToAnswer(act)) await settled()
    switch (act.does.type) {
      case 'is answered':
      case 'is resolved':
        return work(act, customer, number)
      case 'blocks us':
        return customer.blocks(numbers[number].phoneNumberId)
      case 'is answered by phone':
        await (
          await platform.number(numbers[number].phoneNumberId).writesFromApp(act.does.text, { to: customer })
        ).delivered
        return
      case 'presses':
        return taken(act, await customer.presses(newestAnswer(customer, number).id, act.does.option))
      default: {
        const quotes = act.does.type === 'writes' && act.does.quotes === 'answer' ? newestAnswer(customer, number).id : undefined
        const to = numbers[number].phoneNumberId
        const options = quotes === undefined ? { to } : { to, replyTo: quotes }
        if (act.twice) platform.disturbWebhooks({ duplicateRate: 1 })
        return taken(act, await customer.writes(inputOf(act, customer, number), options))
      }
    }
  }

  function inputOf({ does }: Act, customer: FakeCustomer, number: NumberId): string | MessageInput {
    switch (does.type) {
      case 'writes':
        return typeof does.message === 'function' ? does.message() : does.message
      case 'reacts':
        return { type: 'reaction', messageId: newestAnswer(customer, number).id, emoji: does.emoji }
      case 'edits':
        return { type: 'edit', messageId: idOf(does.what), message: does.text }
      case 'revokes':
        return { type: 'revoke', messageId: idOf(does.what) }
      default:
        throw new Error(`${does.type} is nothing that a customer writes`)
    }
  }

  async function taken(act: Act, { id, delivered }: Written): Promise<void> {
    if (act.name !== undefined) written.set(act.name, id)
    await delivered
    if (!act.twice) return
    // The repeat follows at once; only this webhook is to have one.
    platform.disturbWebhooks({})
    await platform.settled()
  }

  function idOf(name: string): string {
    const id = written.get(name)
    if (id === undefined) throw new Error(`Nothing was written as ${name} yet.`)
    return id
  }

  /** What the shop's people do. */
  async function work({ does }: Act, customer: FakeCustomer, number: NumberId): Promise<void> {
    const conversation = await conversationOf(customer, number)
    const author = { role: 'agent', id: numbers[number].agent.toLowerCase(), name: numbers[number].agent } as const
    if (does.type === 'is resolved') return desk.resolve(conversation.id, author)
    if (does.type !== 'is answered') return
    const quoted = does.quotes === undefined ? undefined : await messageOf(conversation, idOf(does.quotes))
    await desk.send({ conversation: conversation.id, content: does.text, author, ...(quoted === undefined ? {} : { replyTo: quoted.id }) })
  }

  async function goOn(): Promise<boolean> {
    const { items } = await desk.conversations({ limit: MOST_CONVERSATIONS })
    const accounts = new Set<string>(Object.values(numbers).map(({ phoneNumberId }) => phoneNumberId))
    for (const { channel, address } of items) {
      if (!accounts.has(channel.account)) continue
      const customer = [...customers.values()].find((one) => addressOf(one) === address.value)
      // The platform was not kept, and takes answers to customers who wrote to it only. Without a webhook, nobody hears of this message; whether
      // the 24 hours are over, the desk itself knows.
      await customer?.writes('…', { to: channel.account })
    }
    return items.length > 0
  }

  async function conversationOf(customer: FakeCustomer, number: NumberId): Promise<Conversation> {
    const { items } = await desk.conversations({ limit: MOST_CONVERSATIONS })
    const account = numbers[number].phoneNumberId
    const found = items.find(({ channel, address }) => channel.account === account && address.value === addressOf(customer))
    if (found === undefined) throw new Error(`There is no conversation with ${numbers[number].name} yet.`)
    return found
  }

  async function messageOf({ id }: Conversation, externalId: string): Promise<Message | undefined> {
    const { items } = await desk.messages(id, { limit: 100 })
    return items.find((message) => message.externalId === externalId)
  }

  return { perform, goOn, forget: () => written.clear() }
}

/** By which the desk knows a customer. */
function addressOf({ phone, userId }: FakeCustomer): string {
  return phone ?? userId
}

function newestAnswer({ received, name }: FakeCustomer, number: NumberId): ReceivedMessage {
  const answer = received.findLast(({ from }) => from === numbers[number].phoneNumberId)
  if (answer === undefined) throw new Error(`${name} got no answer from ${numbers[number].name} yet.`)
  return answer
}

/** Whether the desk has to be done with what came before. */
function refersToAnswer({ does }: Act): boolean {
  return does.type !== 'writes' || does.quotes !== undefined
}
