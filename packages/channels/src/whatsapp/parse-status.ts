import type { DeliveryEvent, DeliveryReason, JsonObject, ReceiptState } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { toGraphError } from '../meta/graph-error.ts'
import { readId, readObjects, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { classifyCode } from './errors.ts'
import { parseCallStatus } from './parse-call.ts'
import { readPerson, toGroupHandle, type Handles } from './parse-person.ts'
import type { ItemParser, Scope } from './scope.ts'

/** A voice note that was played was read. */
const STATES: Readonly<Record<string, ReceiptState>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
}

/** Reads an item of `statuses[]`: a receipt for a message, or the state of a call. */
export const parseStatus: ItemParser = (item, scope) => {
  if (item['type'] === 'call') return parseCallStatus(item, scope)
  const target = readId(item, 'id')
  if (target === undefined) return { unreadable: 'id: expected a message id' }
  const status = readString(item, 'status') ?? ''
  const state = Object.hasOwn(STATES, status) ? STATES[status] : undefined
  if (state === undefined) return { unreadable: 'status: expected sent, delivered, read, played or failed' }
  // In a group the same receipt comes once for each participant.
  const participant = readId(item, 'recipient_participant_id') ?? readId(item, 'recipient_participant_user_id')
  return compact<DeliveryEvent>({
    type: 'delivery',
    id: participant === undefined ? `${target}:${status}` : `${target}:${status}:${participant}`,
    account: scope.account,
    at: toTimestamp(item['timestamp'], scope.receivedAt),
    target,
    tag: readString(item, 'biz_opaque_callback_data'),
    state,
    reason: state === 'failed' ? readReason(item) : undefined,
    thread: readRecipient(item, scope),
    raw: item,
  })
}

/** Who received it: the participant of a group when the platform names one, else the group or the person. */
function readRecipient(item: JsonObject, scope: Scope): Handles | undefined {
  if (item['recipient_type'] !== 'group') {
    return readPerson([readId(item, 'recipient_id'), readId(item, 'recipient_user_id')], scope)?.handles
  }
  const participant = readPerson([readId(item, 'recipient_participant_id'), readId(item, 'recipient_participant_user_id')], scope)
  const group = readId(item, 'recipient_id')
  return participant?.handles ?? (group === undefined ? undefined : [toGroupHandle(group)])
}

/** The first error decides; the others are in `raw`. Only the code's fixed title is taken, since `details` may quote the message. */
function readReason(item: JsonObject): DeliveryReason {
  const [first] = readObjects(item, 'errors')
  const error = first && toGraphError(first)
  if (error === undefined) return { kind: 'rejected' }
  return compact<DeliveryReason>({ kind: classifyCode(error.code)?.kind ?? 'rejected', code: error.code, message: error.title })
}
