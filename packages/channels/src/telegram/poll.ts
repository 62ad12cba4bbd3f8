import {
  CrossdeskError,
  DeliveryError,
  type ChannelEvent,
  type Json,
  type JsonObject,
  type Logger,
  type Polled,
  type Pull,
} from '@crossdesk/core'
import { isObject, readNumber } from '../wire/read.ts'
import { callMethod, expectResult, type BotLine } from './bot-api.ts'
import { botIdOf } from './bots.ts'
import { parseUpdate } from './parse.ts'
import { callbackIdOf } from './parse-callback.ts'
import { connectionOf } from './scope.ts'
import { telegramUpdates } from './update-kinds.ts'

/** The topic under which a bot's updates are polled. */
export const UPDATES_TOPIC = 'updates'

/** How long Telegram holds a request open in which it has nothing to say. */
const POLL_SECONDS = 20
/** Most updates of one answer; more than 100 it does not give. */
const BATCH = 100
/** What the network may take beyond that. */
const NETWORK_MS = 10_000
/** A server that has nothing to say and does not wait is asked again after this pause, not at once. */
const PAUSE_MS = 1_000

/**
 * Asks for the updates after the cursor, waiting for the first. Asking also tells Telegram that all before the cursor may be forgotten, which
 * is why the cursor has to be committed with the events. Presses of buttons are answered at once; a press that cannot be answered any more
 * is still a press.
 *
 * @throws CrossdeskError `unsupported` for another topic or for a business account, which is polled with its bot; DeliveryError, for code 409
 * with the news that a webhook is set
 */
export async function pollUpdates(
  pull: Pull,
  cursor: Json | undefined,
  line: BotLine,
  { now, log }: { readonly now: () => number; readonly log: Logger },
): Promise<Polled> {
  if (pull.topic !== UPDATES_TOPIC || connectionOf(pull.account) !== undefined) {
    throw new CrossdeskError('unsupported', `Expected the topic "${UPDATES_TOPIC}" of a bot's own account; nothing else can be polled.`)
  }
  const parameters = { timeout: POLL_SECONDS, limit: BATCH, allowed_updates: telegramUpdates }
  const offset = typeof cursor === 'number' ? { offset: cursor } : {}
  const askedAt = now()
  const result = expectResult(await callMethod(line, 'getUpdates', { ...offset, ...parameters }, POLL_SECONDS * 1000 + NETWORK_MS))
  if (!Array.isArray(result)) throw new DeliveryError('unavailable', 'Telegram answered getUpdates with something that is no list.')
  const receivedAt = now()
  const events: ChannelEvent[] = []
  const answers: Promise<void>[] = []
  // Not the highest of all time: after a week of silence Telegram goes on at any number ("Update", `update_id`).
  let next = 0
  for (const update of result as readonly Json[]) {
    for (const event of parseUpdate(update, botIdOf(line.token), receivedAt)) events.push(event)
    if (!isObject(update)) continue
    const updateId = readNumber(update, 'update_id')
    if (updateId !== undefined && Number.isSafeInteger(updateId)) next = Math.max(next, updateId + 1)
    answers.push(answerPress(update, line, log))
  }
  await Promise.all(answers)
  const hasWaited = result.length > 0 || receivedAt - askedAt >= PAUSE_MS
  return { events, cursor: next === 0 ? (cursor ?? 0) : next, again: hasWaited ? now() : now() + PAUSE_MS }
}

async function answerPress(update: JsonObject, line: BotLine, log: Logger): Promise<void> {
  const id = callbackIdOf(update)
  if (id === undefined) return
  try {
    expectResult(await callMethod(line, 'answerCallbackQuery', { callback_query_id: id }))
  } catch (error) {
    log.warn('telegram: the press of a button was not answered', { reason: error instanceof Error ? error.message : 'unknown' })
  }
}
