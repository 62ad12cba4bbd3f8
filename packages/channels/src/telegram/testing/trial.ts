import type { JsonObject, Random } from '@crossdesk/core'
import { createManualClock, type ManualClock } from '../../testing/manual-clock.ts'
import { demoTelegram } from './demo.ts'
import type { FakePerson } from './person.ts'
import { type FakeTelegram, type FakeTelegramOptions, fakeTelegram } from './platform.ts'

// Support of this folder's tests; nothing that is shipped imports it.

/** Token and user id of the demo's bot. */
export const TOKEN: string = demoTelegram.bots[0].token
export const BOT_ID = 7_000_000_001

/** What the Bot API answered. */
export interface Answer {
  readonly status: number
  readonly result: JsonObject
  readonly description: string | undefined
  readonly body: JsonObject
}

/** A platform on a manual clock with one person and an endpoint that keeps what it gets; used by the tests of the fake. */
export interface Trial {
  readonly platform: FakeTelegram
  readonly clock: ManualClock
  readonly mia: FakePerson
  /** Updates that the endpoint got. */
  readonly updates: readonly JsonObject[]
  /** Calls a method with a JSON body. */
  readonly call: (method: string, parameters?: object) => Promise<Answer>
  /** Sends a message to Mia; gives the answer. */
  readonly send: (parameters?: object) => Promise<Answer>
  /** The description of a refusal of a message to Mia. */
  readonly refusal: (method: string, parameters: object) => Promise<string | undefined>
}

/** Starts a trial. `polls`: without a webhook. */
export function startTrial(random: Random, options: Partial<FakeTelegramOptions> & { readonly polls?: boolean } = {}): Trial {
  const { polls = false, ...rest } = options
  const clock = createManualClock()
  const updates: JsonObject[] = []
  const keep = async (request: Request): Promise<Response> => {
    updates.push((await request.json()) as JsonObject)
    return new Response()
  }
  const webhook = polls ? {} : { webhook: { url: 'https://desk.test/tg', fetch: keep } }
  const platform = fakeTelegram({ ...demoTelegram, ...webhook, clock, random, ...rest })
  const mia = platform.person({ name: 'Mia', lastName: 'Braun', username: 'mia', languageCode: 'de', id: 515_550_101 })
  const call: Trial['call'] = async (method, parameters = {}) => {
    const response = await platform.fetch(`https://api.telegram.org/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    const body = (await response.json()) as JsonObject
    return { status: response.status, result: body['result'] as JsonObject, description: body['description'] as string | undefined, body }
  }
  return {
    platform,
    clock,
    mia,
    updates,
    call,
    send: (parameters) => call('sendMessage', { chat_id: mia.id, text: 'Hallo', ...parameters }),
    refusal: async (method, parameters) => (await call(method, { chat_id: mia.id, ...parameters })).description,
  }
}
