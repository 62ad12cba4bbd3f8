import type { JsonObject, MessageEvent, SessionContent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readId, readNumber, readObject, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readPerson } from './parse-person.ts'
import type { ItemParser, Scope, Unreadable } from './scope.ts'

/** What one webhook about a call says. */
interface CallNews {
  readonly id: string
  /** In the platform's words: `connect`, `terminate`, `RINGING`. */
  readonly event: string
  readonly state: SessionContent['state']
  readonly initiator: 'customer' | 'business'
  /** Ids of the customer. */
  readonly customer: readonly (string | undefined)[]
}

/** The states that a call of the business has on the customer's phone. */
const STATUS_STATES: Readonly<Record<string, SessionContent['state']>> = { RINGING: 'ringing', ACCEPTED: 'accepted', REJECTED: 'rejected' }

/** Reads an item of `calls[]`: a call that begins (`connect`) or ends (`terminate`). Source: Meta, "Cloud API Calling", read 2026-08. */
export const parseCall: ItemParser = (item, scope) => {
  const id = readId(item, 'id')
  if (id === undefined) return { unreadable: 'id: expected a call id' }
  const event = readString(item, 'event')
  if (event === undefined) return { unreadable: 'event: expected connect or terminate' }
  const byBusiness = item['direction'] === 'BUSINESS_INITIATED'
  const side = byBusiness ? 'to' : 'from'
  return toMessage(item, scope, side, {
    id,
    event,
    state: event === 'connect' ? (byBusiness ? 'invited' : 'ringing') : event === 'terminate' ? endState(item, byBusiness) : undefined,
    initiator: byBusiness ? 'business' : 'customer',
    customer: [readId(item, side), readId(item, `${side}_user_id`)],
  })
}

/** Reads an item of `statuses[]` with the type `call`; only calls of the business have those. */
export const parseCallStatus: ItemParser = (item, scope) => {
  const id = readId(item, 'id')
  if (id === undefined) return { unreadable: 'id: expected a call id' }
  const event = readString(item, 'status')
  if (event === undefined) return { unreadable: 'status: expected RINGING, ACCEPTED or REJECTED' }
  return toMessage(item, scope, 'recipient_id', {
    id,
    event,
    state: Object.hasOwn(STATUS_STATES, event) ? STATUS_STATES[event] : undefined,
    initiator: 'business',
    customer: [readId(item, 'recipient_id'), readId(item, 'recipient_user_id')],
  })
}

/** A call has a duration only if it was picked up; one of the customer's that was not is a missed call. */
function endState(item: JsonObject, byBusiness: boolean): SessionContent['state'] {
  if (item['status'] === 'FAILED') return 'failed'
  return readNumber(item, 'duration') === undefined && !byBusiness ? 'missed' : 'ended'
}

function toMessage(item: JsonObject, scope: Scope, customerField: string, news: CallNews): MessageEvent | Unreadable {
  const contact = readPerson(news.customer, scope)
  if (contact === undefined) return { unreadable: `${customerField}: expected a phone number or a user id` }
  const durationS = readNumber(item, 'duration')
  const session = compact<SessionContent>({
    type: 'session',
    kind: 'call',
    sessionId: news.id,
    state: news.state,
    initiator: news.initiator,
    durationMs: durationS === undefined ? undefined : durationS * 1000,
    native: readObject(item, 'session'),
  })
  return {
    type: 'message',
    id: `${news.id}:${news.event}`,
    account: scope.account,
    at: toTimestamp(item['timestamp'], scope.receivedAt),
    direction: news.initiator === 'customer' ? 'inbound' : 'outbound',
    thread: contact.handles,
    contact,
    // One call is several messages of the story: it rang, it ended.
    externalId: `${news.id}:${news.event}`,
    content: [session],
    raw: item,
  }
}
