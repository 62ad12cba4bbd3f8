import type { DomainEvent } from '@crossdesk/core'

/** What somebody would write for one report: calendar time, events in order, no corrections. */
export interface ByHand {
  take(event: DomainEvent): void
  /** All figures' sizes, so that nothing is optimised away. */
  readonly observations: number
}

interface Case {
  readonly channel: string
  readonly customer: string | undefined
  started: number
  status: 'open' | 'pending' | 'resolved'
  since: number
  waited: number
  awaiting: number
  replied: boolean
  language: string | undefined
  intent: string | undefined
  product: string | undefined
  bot: string | undefined
  botSpoke: boolean
  handedOver: boolean
  reopened: boolean
  agents: Set<string>
  agent: string | undefined
  handled: number
  handledSince: number
}

interface Observations {
  readonly at: number[]
  readonly value: number[]
  readonly of: Case[]
}

/** A Map of conversations and arrays of observations. */
export function createByHand(): ByHand {
  const cases = new Map<string, Case>()
  const markets = new Map<string, string>()
  const metrics = {
    volume: observations(),
    firstResponse: observations(),
    nextReply: observations(),
    wait: observations(),
    handling: observations(),
    resolution: observations(),
    firstContact: observations(),
    reopen: observations(),
    containment: observations(),
    escalation: observations(),
    scores: observations(),
    judged: observations(),
  }
  const agents = new Map<string, { there: boolean; load: number; since: number; present: number; busy: number; loaded: number }>()

  function add(to: Observations, at: number, value: number, of: Case): void {
    to.at.push(at)
    to.value.push(value)
    to.of.push(of)
  }

  function open(found: Case, at: number): void {
    if (found.status === 'open') return
    if (found.status === 'resolved') {
      found.reopened = true
      add(metrics.reopen, at, 1, found)
    }
    found.status = 'open'
    found.since = at
    if (found.agent !== undefined) found.handledSince = at
  }

  function rest(found: Case, at: number, status: 'pending' | 'resolved'): void {
    if (found.status === 'open') {
      found.waited += at - found.since
      if (found.agent !== undefined) found.handled += at - found.handledSince
    }
    found.status = status
    found.since = at
  }

  function clock(agent: string, at: number): { there: boolean; load: number } {
    let found = agents.get(agent)
    if (found === undefined) {
      found = { there: false, load: 0, since: at, present: 0, busy: 0, loaded: 0 }
      agents.set(agent, found)
    }
    if (found.there) {
      found.present += at - found.since
      if (found.load > 0) found.busy += at - found.since
      found.loaded += (at - found.since) * found.load
    }
    found.since = at
    return found
  }

  function take(event: DomainEvent): void {
    switch (event.type) {
      case 'message.received': {
        const { message } = event
        let found = cases.get(message.conversation)
        if (found === undefined) {
          found = {
            channel: message.channel.channel,
            customer: event.customer,
            started: message.sentAt,
            status: 'open',
            since: message.sentAt,
            waited: 0,
            awaiting: message.sentAt,
            replied: false,
            language: undefined,
            intent: undefined,
            product: undefined,
            bot: undefined,
            botSpoke: false,
            handedOver: false,
            reopened: false,
            agents: new Set(),
            agent: undefined,
            handled: 0,
            handledSince: 0,
          }
          cases.set(message.conversation, found)
          add(metrics.volume, message.sentAt, 1, found)
        } else {
          if (found.awaiting === 0) found.awaiting = message.sentAt
          open(found, message.sentAt)
        }
        const reference = message.references?.[0]
        if (reference?.type === 'product') found.product ??= reference.productId
        return
      }
      case 'message.queued':
      case 'message.echoed': {
        const { message } = event
        const found = cases.get(message.conversation)
        if (found === undefined) return
        if (message.author.role === 'agent') {
          found.agents.add(message.author.id)
          if (found.awaiting > 0)
            add(found.replied ? metrics.nextReply : metrics.firstResponse, message.sentAt, message.sentAt - found.awaiting, found)
          found.awaiting = 0
          found.replied = true
        } else if (message.author.role === 'bot') found.botSpoke = true
        if (found.status !== 'resolved') rest(found, message.sentAt, 'pending')
        return
      }
      case 'message.annotated': {
        const found = cases.get(event.conversation ?? '')
        if (found === undefined) return
        found.language = event.annotations.language?.tag ?? found.language
        found.intent = event.annotations.intent?.name ?? found.intent
        return
      }
      case 'conversation.resolved': {
        const found = cases.get(event.conversation ?? '')
        if (found === undefined) return
        rest(found, event.at, 'resolved')
        add(metrics.wait, event.at, found.waited, found)
        add(metrics.handling, event.at, found.handled, found)
        add(metrics.resolution, event.at, event.at - found.started, found)
        add(metrics.firstContact, event.at, found.agents.size === 1 && !found.reopened ? 1 : 0, found)
        if (found.botSpoke) add(metrics.containment, event.at, found.agents.size === 0 && !found.handedOver ? 1 : 0, found)
        if (found.agent !== undefined) clock(found.agent, event.at).load--
        found.agent = undefined
        return
      }
      case 'conversation.reopened': {
        const found = cases.get(event.conversation ?? '')
        if (found !== undefined) open(found, event.at)
        return
      }
      case 'task.updated': {
        const { subject, state, agent } = event.task
        const found = subject.type === 'conversation' ? cases.get(subject.id) : undefined
        if (found === undefined || state !== 'assigned' || agent === undefined) return
        if (found.agent !== undefined) clock(found.agent, event.at).load--
        clock(agent, event.at).load++
        found.agent = agent
        found.handledSince = event.at
        return
      }
      case 'bot.answered': {
        const found = cases.get(event.conversation ?? '')
        if (found !== undefined) found.bot = `${event.bot}@${event.version ?? ''}`
        return
      }
      case 'bot.handed-over': {
        const found = cases.get(event.conversation ?? '')
        if (found === undefined) return
        found.handedOver = true
        add(metrics.escalation, event.at, 1, found)
        return
      }
      case 'customer.created':
      case 'customer.updated':
        if (event.value.country !== undefined) markets.set(event.value.id, event.value.country)
        return
      case 'survey.answered': {
        const found = cases.get(event.conversation ?? '')
        if (found !== undefined && event.survey.answer !== undefined) add(metrics.scores, event.at, event.survey.answer.score, found)
        return
      }
      case 'message.judged': {
        const found = cases.get(event.conversation ?? '')
        if (found !== undefined) add(metrics.judged, event.at, event.judgement.correct ? 1 : 0, found)
        return
      }
      case 'agent.presence':
        clock(event.agent, event.at).there = event.state === 'available' || event.state === 'busy'
        return
      default:
        return
    }
  }

  return {
    take,
    get observations() {
      return Object.values(metrics).reduce((sum, { at }) => sum + at.length, 0)
    },
  }
}

function observations(): Observations {
  return { at: [], value: [], of: [] }
}
