import type { Desk, Handler } from '../desk/desk.ts'
import type { Collection } from '../ports/collection.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { LONGEST_TEXT } from './channels.ts'
import { inboundId } from './customers.ts'
import type { Process } from './process.ts'
import { REJECTED } from './sends.ts'
import type { Action, ReplyPlan } from './workload.ts'

/** What a handler of the simulated application writes: which messages it has dealt with, in order. */
export interface Handled {
  readonly conversation: string
  readonly messages: readonly string[]
}

/** The application's own collection. */
export const handled: Collection<Handled> = {
  name: 'simulation-handled',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'crossdesk', validate: (value) => ({ value: value as Handled }) } },
  key: ({ conversation }) => conversation,
  indexes: {},
}

/** In a text: has to be approved before it leaves. */
export const HELD = '[held]'

/** From this try on a handler throws only when its message is poisoned. */
const SPARED_FROM = 4

/** What an answer to a message says; undefined when there is none. */
export function answerTo(externalId: string, plan: ReplyPlan): string | undefined {
  switch (plan) {
    case 'none':
    case 'poison':
      return undefined
    case 'short':
      return `answer to ${externalId}`
    case 'long':
      return `answer to ${externalId} ${'and so on '.repeat(LONGEST_TEXT / 10)}`.trimEnd()
    case 'held':
      return `answer to ${externalId} ${HELD}`
    case 'rejected':
      return `answer to ${externalId} ${REJECTED}`
  }
}

/** How the application answers each message, by the message's platform id. */
export function replyPlans(actions: readonly Action[]): ReadonlyMap<string, ReplyPlan> {
  return new Map(actions.flatMap((action) => (action.type === 'message' ? [[inboundId(action.name), action.reply] as const] : [])))
}

/** Holds what has to be approved. */
export const approval: DeskPlugin = {
  name: 'approval',
  review: async ({ content }) => ({
    verdict: content.some((item) => item.type === 'text' && item.text.includes(HELD)) ? 'hold' : 'allow',
  }),
}

/** Adds the application's handler: it notes each message, answers some, throws at times, and always on poisoned ones. */
export function installApplication(desk: Desk, process: Process, plans: ReadonlyMap<string, ReplyPlan>): void {
  const throwAtTimes = (when: string, attempt: number): void => {
    if (attempt < SPARED_FROM && process.faultAt(`handler ${when}`, 'throw-in-handler') !== undefined) throw new Error('a bad day')
  }
  const handler: Handler<'message.received'> = async ({ message, conversation, tx, attempt, reply }) => {
    const externalId = message.externalId ?? ''
    const plan = plans.get(externalId) ?? 'none'
    throwAtTimes('begins', attempt)
    const before = await tx.get(handled, conversation.id)
    const messages = [...(before?.value.messages ?? []), externalId]
    tx.put(handled, { conversation: conversation.id, messages }, before?.revision ?? 'absent')
    const answer = answerTo(externalId, plan)
    if (answer !== undefined) await reply(answer)
    await process.step('handler')
    throwAtTimes('ends', attempt)
    if (plan === 'poison') throw new Error('poison')
  }
  desk.on('message.received', handler)
}
