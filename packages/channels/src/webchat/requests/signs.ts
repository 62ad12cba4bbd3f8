import type { ChannelEvent } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { optionalMoneyOf } from './read-content.ts'
import { toActivityEvent, toDeliveryEvent, toTypingEvent } from '../channel-events.ts'
import { topicOf, type Answer, type Call } from '../chat.ts'
import { chatThreads, type ChatThread } from '../threads/collections.ts'
import { clientIdOf, oneOf, optionalCountOf, optionalListOf, optionalPageUrlOf, textOf } from './fields.ts'
import { noteRead, saveThread } from '../threads/log.ts'
import type { PostActivity, PutDevice } from '../protocol/requests.ts'
import { randomId } from '../identity/random-id.ts'
import { readJson, readOptionalJson } from './read-body.ts'
import { messagesBetween } from '../threads/read-log.ts'
import { invalid, Refusal } from './refusal.ts'
import { authenticate, threadOf, writeInThread } from '../threads/thread.ts'

const DONE = { status: 204 } as const

/** So many messages of one step are told to the desk: the newest. Whoever has read those has read what came before. */
const MAX_RECEIPTS = 200

/**
 * `POST receipts`. The last step is told again when it is repeated, since the answer to the first try may have been lost before the desk knew.
 */
export async function postReceipts(call: Call): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('signs', claims.thread)
  const body = await readJson(call.request)
  const wanted = { delivered: optionalCountOf(body, 'delivered'), read: optionalCountOf(body, 'read') }

  const { events, isRead } = await writeInThread(call, claims, async (tx) => {
    const stored = await threadOf(tx, claims)
    const thread = stored.value
    const told: ChannelEvent[] = []
    const steps: Partial<Pick<ChatThread, 'delivered' | 'read'>> = {}
    for (const state of ['delivered', 'read'] as const) {
      const upTo = Math.min(wanted[state] ?? 0, thread.seq)
      const before = thread[state]
      if (upTo === 0 || upTo < before.upTo) continue
      const step = upTo > before.upTo ? { from: before.upTo, upTo } : before
      if (step !== before) Object.assign(steps, { [state]: step })
      for (const message of (await messagesBetween(tx, thread.id, step.from + 1, step.upTo, MAX_RECEIPTS)).toReversed()) {
        if (message.from === 'business') told.push(toDeliveryEvent(thread, message, state, now))
      }
    }
    // The visitor's other tabs are told what was read; that something arrived is nobody's business but the desk's.
    if (steps.read !== undefined) noteRead(tx, stored, 'visitor', steps.read.upTo, steps, now)
    else if (steps.delivered !== undefined) saveThread(tx, stored, steps)
    return { events: told, isRead: steps.read !== undefined }
  })
  if (isRead) backend.signals.send(topicOf(chat, claims.thread))
  return { response: new Response(null, DONE), events }
}

/** `POST typing`. Told to the desk and kept nowhere. */
export async function postTyping(call: Call): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('signs', claims.thread)
  const { active } = await readJson(call.request)
  if (typeof active !== 'boolean') throw invalid('active', 'expected true or false')
  const thread = await backend.transact(async (tx) => (await threadOf(tx, claims)).value)
  return { response: new Response(null, DONE), events: [toTypingEvent(thread, active, randomId(), now)] }
}

const MAX_PRODUCTS = 100

/** `POST activity`: only of visitors who allowed it. */
export async function postActivity(call: Call): Promise<Answer> {
  const { chat, backend, now } = call
  const claims = await authenticate(call)
  chat.limit('activity', claims.thread)
  const body = await readJson(call.request)
  const productIds = optionalListOf(body, 'productIds', MAX_PRODUCTS)
  const wrong = productIds?.findIndex((id) => typeof id !== 'string' || id === '' || id.length > 512) ?? -1
  if (wrong >= 0) throw invalid(`productIds[${wrong}]`, 'expected a product id of at most 512 characters')
  const activity = compact<PostActivity>({
    id: clientIdOf(body),
    type: oneOf(body, 'type', ['viewed', 'cart', 'checkout']),
    url: optionalPageUrlOf(body, 'url'),
    productIds: productIds as readonly string[] | undefined,
    value: optionalMoneyOf(body, 'value'),
  })
  const thread = await backend.transact(async (tx) => (await threadOf(tx, claims)).value)
  if (!thread.consent.activity) throw new Refusal('forbidden', 'the visitor has not allowed this; send consent with POST session first')
  return { response: new Response(null, DONE), events: [toActivityEvent(thread, activity, now)] }
}

const MAX_DEVICES = 10
/** Web push subscriptions as JSON run to some 500 characters, FCM's tokens to some 200. */
const MAX_PUSH_TOKEN = 4096

/** `PUT device`: pushes go to this installation from now on. */
export async function putDevice(call: Call): Promise<Answer> {
  const body = await readJson(call.request)
  const device: PutDevice = {
    platform: oneOf(body, 'platform', ['ios', 'android', 'web']),
    pushToken: textOf(body, 'pushToken', MAX_PUSH_TOKEN),
  }
  return changeDevices(call, (devices) =>
    [...devices.filter(({ pushToken }) => pushToken !== device.pushToken), device].slice(-MAX_DEVICES),
  )
}

/** `DELETE device`: pushes end for the named installation, or for all of them without a body. */
export async function deleteDevice(call: Call): Promise<Answer> {
  const { pushToken } = await readOptionalJson(call.request)
  return changeDevices(call, (devices) => (pushToken === undefined ? [] : devices.filter((device) => device.pushToken !== pushToken)))
}

async function changeDevices(call: Call, change: (devices: readonly PutDevice[]) => readonly PutDevice[]): Promise<Answer> {
  const claims = await authenticate(call)
  call.chat.limit('changes', claims.thread)
  await writeInThread(call, claims, async (tx) => {
    const { value, revision } = await threadOf(tx, claims)
    tx.put(chatThreads, { ...value, devices: change(value.devices) }, revision)
  })
  return { response: new Response(null, DONE) }
}
