import type { Conversation, Desk, Message } from '@crossdesk/core'
import type { MessageInput } from '@crossdesk/channels/whatsapp/testing'
import type { Act } from './act.ts'
import { lines, people, type LineId, type PersonId } from './people.ts'
import type { Actor, DemoPlatform } from './platforms/platform.ts'

/** More than all customers on all lines. */
const MOST_CONVERSATIONS = 500

/** Plays acts, one after the other. */
export interface Cast {
  /** Resolves when the desk has taken what happened. */
  perform(act: Act): Promise<void>
  /**
   * Goes on with the conversations that the desk kept: the platforms take answers in them again. To be called before they have a webhook.
   * Resolves with whether there are any.
   */
  goOn(): Promise<boolean>
  /** Forgets what was written, for a day that begins again. */
  forget(): void
}

/** The customers of the day on their platforms, and the shop's people at a desk. */
export function createCast(platforms: readonly DemoPlatform[], desk: Desk): Cast {
  const actors = new Map<PersonId, Actor>()
  for (const id of Object.keys(people) as PersonId[]) actors.set(id, platformOf(people[id].line).customer(people[id]))
  const written = new Map<string, string>()

  function platformOf(line: LineId): DemoPlatform {
    const found = platforms.find(({ channel }) => channel === lines[line].channel)
    if (found === undefined) throw new Error(`there is no platform for ${lines[line].name}`)
    return found
  }

  async function settled(): Promise<void> {
    for (const platform of platforms) await platform.settled()
    await desk.idle()
  }

  async function perform(act: Act): Promise<void> {
    const line = act.line ?? people[act.who].line
    const { account } = lines[line]
    const actor = actors.get(act.who) as Actor
    if (refersToAnswer(act)) await settled()
    switch (act.does.type) {
      case 'is answered':
      case 'is resolved':
        return work(act, actor, line)
      case 'blocks us':
        return actor.blocks(account)
      case 'is answered by phone':
        return actor.answeredByPhone?.(act.does.text, account)
      case 'presses':
        return note(act, await actor.presses(await newestAnswer(actor, line), act.does.option))
      default: {
        const quotes = act.does.type === 'writes' && act.does.quotes === 'answer' ? await newestAnswer(actor, line) : undefined
        const input = await inputOf(act, actor, line)
        const write = (): Promise<{ readonly id: string }> => actor.writes(input, account, quotes)
        return note(act, await (act.twice ? platformOf(line).twice(write) : write()))
      }
    }
  }

  async function inputOf({ does }: Act, actor: Actor, line: LineId): Promise<string | MessageInput> {
    switch (does.type) {
      case 'writes':
        return typeof does.message === 'function' ? does.message() : does.message
      case 'reacts':
        return { type: 'reaction', messageId: await newestAnswer(actor, line), emoji: does.emoji }
      case 'edits':
        return { type: 'edit', messageId: idOf(does.what), message: does.text }
      case 'revokes':
        return { type: 'revoke', messageId: idOf(does.what) }
      default:
        throw new Error(`${does.type} is nothing that a customer writes`)
    }
  }

  function note({ name }: Act, { id }: { readonly id: string }): void {
    if (name !== undefined) written.set(name, id)
  }

  function idOf(name: string): string {
    const id = written.get(name)
    if (id === undefined) throw new Error(`Nothing was written as ${name} yet.`)
    return id
  }

  /** What the shop's people do. */
  async function work({ does }: Act, actor: Actor, line: LineId): Promise<void> {
    const conversation = await conversationOf(actor, line)
    const { agent } = lines[line]
    const author = { role: 'agent', id: agent.toLowerCase(), name: agent } as const
    if (does.type === 'is resolved') return desk.resolve(conversation.id, author)
    if (does.type !== 'is answered') return
    const quoted = does.quotes === undefined ? undefined : await messageOf(conversation, idOf(does.quotes))
    await desk.send({ conversation: conversation.id, content: does.says, author, ...(quoted === undefined ? {} : { replyTo: quoted.id }) })
  }

  async function goOn(): Promise<boolean> {
    const { items } = await desk.conversations({ limit: MOST_CONVERSATIONS })
    const accounts = new Set<string>(Object.values(lines).map(({ account }) => account))
    for (const { channel, address } of items) {
      if (!accounts.has(channel.account)) continue
      await [...actors.values()].find((actor) => actor.address === address.value)?.returnsTo(channel.account)
    }
    return items.length > 0
  }

  async function conversationOf(actor: Actor, line: LineId): Promise<Conversation> {
    const { items } = await desk.conversations({ limit: MOST_CONVERSATIONS })
    const { account } = lines[line]
    const found = items.find(({ channel, address }) => channel.account === account && address.value === actor.address)
    if (found === undefined) throw new Error(`There is no conversation with ${lines[line].name} yet.`)
    return found
  }

  async function messageOf({ id }: Conversation, externalId: string): Promise<Message | undefined> {
    const { items } = await desk.messages(id, { limit: 100 })
    return items.find((message) => message.externalId === externalId)
  }

  return { perform, goOn, forget: () => written.clear() }
}

async function newestAnswer(actor: Actor, line: LineId): Promise<string> {
  const answer = await actor.newestAnswer(lines[line].account)
  if (answer === undefined) throw new Error(`${actor.address} got no answer from ${lines[line].name} yet.`)
  return answer
}

/** Whether the desk has to be done with what came before. */
function refersToAnswer({ does }: Act): boolean {
  return does.type !== 'writes' || does.quotes !== undefined || does.after !== undefined
}
