import { DeliveryError, type Handle, type Json, type OutboundPart, type Sent } from '@crossdesk/core'
import { isObject, readId, readObject } from '../wire/read.ts'
import { callMethod, expectResult, type Answer, type BotLine } from './bot-api.ts'
import { toChatHandle, toExternalId } from './chats.ts'
import { isUnparsable } from './errors.ts'
import { renderPart } from './render.ts'
import type { TelegramRequest } from './telegram-request.ts'

/**
 * Sends one part. Only two refusals are answered with another request, since both say that nothing was sent: a group that moved is written
 * to where it is now, and a text whose marks are not accepted is sent without them.
 *
 * @throws DeliveryError see `toDeliveryError`; `rejected` without a call when the content breaks a limit
 */
export async function sendPart(part: OutboundPart, line: BotLine): Promise<Sent> {
  const first = await callPlainly(renderPart(part), line)
  const moved = first.ok || first.failure.migratedTo === undefined ? undefined : toChatHandle(first.failure.migratedTo)
  if (moved === undefined) return toSent(expectResult(first), part.to)
  // What was to be quoted has another id in the new group, or none.
  const { replyTo: _old, ...rest } = part
  const answer = await callPlainly(renderPart({ ...rest, to: moved }), line)
  return { ...toSent(expectResult(answer), moved), handles: [moved] }
}

async function callPlainly({ method, parameters }: TelegramRequest, line: BotLine): Promise<Answer> {
  const answer = await callMethod(line, method, parameters)
  if (answer.ok || !isUnparsable(answer.failure) || !('entities' in parameters || 'caption_entities' in parameters)) return answer
  const { entities: _marks, caption_entities: _captionMarks, ...plain } = parameters
  return callMethod(line, method, plain)
}

/** An album answers with a list of messages. */
function toSent(result: Json, to: Handle): Sent {
  const [externalId, ...otherExternalIds] = (Array.isArray(result) ? (result as readonly Json[]) : [result]).map((message) =>
    readExternalId(message, to),
  )
  if (externalId === undefined) throw withoutId()
  return otherExternalIds.length === 0 ? { externalId } : { externalId, otherExternalIds }
}

/** Id 0 stands for a message that Telegram put off: it may come later, and cannot be used until then ("Message", `message_id`). */
function readExternalId(message: Json, to: Handle): string {
  const messageId = isObject(message) ? readId(message, 'message_id') : undefined
  if (!isObject(message) || messageId === undefined || messageId === '0') throw withoutId()
  return toExternalId(readId(readObject(message, 'chat') ?? {}, 'id') ?? to.value, messageId)
}

function withoutId(): DeliveryError {
  return new DeliveryError('unavailable', 'Telegram answered without a usable message_id; the message may have been sent.', {
    inDoubt: true,
  })
}
