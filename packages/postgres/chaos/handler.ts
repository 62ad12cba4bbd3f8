import type { Collection, Handler } from '@crossdesk/core'
import { chanceOf } from './chance.ts'
import { answerTo, isAnswered, isPoisoned } from './workload.ts'

/** That a message was handled. A second one for the same message cannot be committed. */
export interface Effect {
  readonly message: string
  readonly attempt: number
}

/** The handler's own collection. */
export const effects: Collection<Effect> = {
  name: 'chaos-effects',
  version: 1,
  schema: { '~standard': { version: 1, vendor: 'crossdesk', validate: (value) => ({ value: value as Effect }) } },
  key: ({ message }) => message,
  indexes: {},
}

/** How the handler is disturbed and watched. */
export interface HandlerOptions {
  readonly seed: number
  isCalm(): boolean
  onRun(message: string): Promise<void> | void
}

/** From this try on the handler throws only for poisoned messages. */
const SPARED_FROM = 4
const FAILURES = 0.03

/** Notes each message and answers every second one; throws at times, before or after its writes, and always for poisoned messages. */
export function chaosHandler({ seed, isCalm, onRun }: HandlerOptions): Handler<'message.received'> {
  const throwAtTimes = (when: string, attempt: number): void => {
    if (!isCalm() && attempt < SPARED_FROM && chanceOf(seed, `${when} ${attempt}`) < FAILURES) throw new Error('a bad day')
  }
  return async ({ message, tx, attempt, reply }) => {
    const id = message.externalId ?? ''
    await onRun(id)
    throwAtTimes(`before ${id}`, attempt)
    tx.put(effects, { message: id, attempt }, 'absent')
    if (isAnswered(id)) await reply(answerTo(id))
    throwAtTimes(`after ${id}`, attempt)
    if (!isCalm() && isPoisoned(id)) throw new Error('poison')
  }
}
