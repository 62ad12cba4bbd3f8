import type { Timestamp } from '@crossdesk/core'
import type { ChatAuthor, ChatEvent, ChatMessage, ChatReaction, KeptChatEvent } from '../protocol/events.ts'
import type { Consent, Session, ShopFace } from '../protocol/requests.ts'

/** What a chat looks like at the moment. Never changed: every change makes a new one. */
export interface ChatState {
  /** `refused`: the server does not want this visitor, see `problem`; nothing is tried any more before `open`. */
  readonly status: 'closed' | 'connecting' | 'online' | 'offline' | 'refused'
  /** Oldest first; what was not sent yet stands at the end. */
  readonly messages: readonly ClientMessage[]
  readonly hasEarlier: boolean
  /** Messages of the shop that were not read. */
  readonly unread: number
  /** Somebody of the shop is writing, until then. */
  readonly typing?: { readonly until: Timestamp; readonly author?: ChatAuthor }
  /** The shop has read everything up to this place. */
  readonly readByShop: number
  readonly signedIn: boolean
  readonly consent: Consent
  readonly shop?: ShopFace
  /** Why the chat is refused, in the protocol's code. */
  readonly problem?: string
  /** The last place that is known, behind which the stream goes on. */
  readonly seq: number
  /** The visitor has read everything up to this place. */
  readonly readSeq: number
}

/** A message of the chat, or one that is on its way there. */
export interface ClientMessage extends ChatMessage {
  /** Absent: the server has it. `failed`: it does not want it, `problem` says why. */
  readonly sending?: 'waiting' | 'failed'
  /** The protocol's code. */
  readonly problem?: string
}

/** Before anything is known. */
export const emptyState: ChatState = {
  status: 'closed',
  messages: [],
  hasEarlier: false,
  unread: 0,
  readByShop: 0,
  signedIn: false,
  consent: { activity: false },
  seq: 0,
  readSeq: 0,
}

/** The place of a message that is not there yet: behind all others. */
export const UNSENT: number = Number.POSITIVE_INFINITY

/** The state with the session's facts. */
export function withSession(state: ChatState, { shop, signedIn, consent, readSeq }: Session): ChatState {
  const { problem: _solved, ...rest } = state
  return counted({ ...rest, shop, signedIn, consent, readSeq: Math.max(state.readSeq, readSeq) })
}

/** The state with these messages: new ones take their place, those that are there are replaced. */
export function withMessages(state: ChatState, more: readonly ClientMessage[]): ChatState {
  const byId = new Map(state.messages.map((message) => [message.id, message]))
  for (const message of more) byId.set(message.id, message)
  // The sort is stable, so what is not sent stays in the order in which it was written.
  return counted({ ...state, messages: [...byId.values()].sort((left, right) => (left.seq === right.seq ? 0 : left.seq - right.seq)) })
}

/** The state with what became of a message of the visitor's own. What the server says of it, which the stream may bring first, stays. */
export function withOwn(state: ChatState, message: ClientMessage): ChatState {
  const isTaken = state.messages.some(({ id, sending }) => id === message.id && sending === undefined)
  return isTaken ? state : withMessages(state, [message])
}

/** The state after an event of the stream. One that is known already changes nothing. */
export function afterEvent(state: ChatState, event: Exclude<ChatEvent, { readonly type: 'reset' | 'end' }>): ChatState {
  if (event.type === 'typing') {
    const { until, author } = event
    return { ...state, typing: { until, ...(author === undefined ? {} : { author }) } }
  }
  return event.seq <= state.seq ? state : { ...afterKept(state, event), seq: event.seq }
}

function afterKept(state: ChatState, event: KeptChatEvent): ChatState {
  switch (event.type) {
    case 'message': {
      const { typing: _over, ...rest } = state
      return withMessages(event.message.from === 'business' ? rest : state, [event.message])
    }
    case 'edit':
      return withMessages(state, [event.message])
    case 'removal':
      return changed(state, event.id, (message) => ({ ...message, content: [], removedAt: event.at }))
    case 'reaction':
      return changed(state, event.id, (message) => {
        const others = (message.reactions ?? []).filter(({ from }) => from !== event.from)
        const own: readonly ChatReaction[] = event.emoji === undefined ? [] : [{ from: event.from, emoji: event.emoji }]
        return { ...message, reactions: [...others, ...own] }
      })
    case 'read':
      if (event.from === 'business') return { ...state, readByShop: Math.max(state.readByShop, event.upTo) }
      return counted({ ...state, readSeq: Math.max(state.readSeq, event.upTo) })
  }
}

function changed(state: ChatState, id: string, change: (message: ClientMessage) => ClientMessage): ChatState {
  return counted({ ...state, messages: state.messages.map((message) => (message.id === id ? change(message) : message)) })
}

function counted(state: ChatState): ChatState {
  const isUnread = ({ from, seq, removedAt }: ClientMessage): boolean =>
    from === 'business' && seq > state.readSeq && removedAt === undefined
  return { ...state, unread: state.messages.filter(isUnread).length }
}
