import { ValidationError, type CustomerId, type DomainEvent, type Message, type TenantId, type Timestamp } from '@crossdesk/core'
import type { Attribution, AttributionOptions } from './attribution.ts'
import { createCustomerGroups } from './customer-groups.ts'
import { createOrderBook } from './order-book.ts'
import { salesReport } from './sales-report.ts'
import { createTouchLog, learn } from './touch-log.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const RULES: readonly AttributionOptions['rule'][] = ['last-touch', 'first-touch', 'even', 'decay']

/**
 * Begins to attribute sales to conversations.
 *
 * @throws ValidationError for an unknown rule, a window or half-life that is not above 0
 * @example
 * const sales = createAttribution({ rule: 'last-touch', holdOut: holdOutGroup({ salt: 'bot-2026', share: 0.1 }) })
 * for await (const { event } of desk.journal()) sales.take(event)
 * sales.report({ by: ['channel'] }).totals // attributed beside incremental
 */
export function createAttribution(options: AttributionOptions): Attribution {
  const { rule, windowMs = 7 * DAY_MS, decayHalfLifeMs = windowMs / 2, holdOut, touch } = options
  if (!RULES.includes(rule)) throw invalid('rule', `one of ${RULES.join(', ')}`)
  if (!(windowMs > 0 && windowMs < Infinity)) throw invalid('windowMs', 'a number above 0')
  if (!(decayHalfLifeMs > 0 && decayHalfLifeMs < Infinity)) throw invalid('decayHalfLifeMs', 'a number above 0')

  const groups = createCustomerGroups()
  const book = createOrderBook()
  const log = createTouchLog()
  let tenant: TenantId | undefined

  function takeMessage(message: Message, customer: CustomerId | undefined): void {
    const conversation = log.conversation(message.conversation)
    conversation.channel ??= message.channel.channel
    if (customer === undefined) return
    log.customer(customer).conversations.add(message.conversation)
    if (message.direction === 'inbound') takeInbound(message, customer)
    else if (touch === undefined && (message.author.role === 'agent' || message.author.role === 'bot')) log.touch(customer, message)
    if (touch?.(message) === true) log.touch(customer, message)
  }

  function takeInbound(message: Message, customer: CustomerId): void {
    const { conversation: id, sentAt, references = [], annotations } = message
    const conversation = log.conversation(id)
    conversation.firstInboundAt = Math.min(conversation.firstInboundAt, sentAt)
    if (holdOut !== undefined) log.customer(customer).inbound.push(sentAt)
    for (const reference of references) {
      if (reference.type === 'order') book.refer(reference.orderId, customer, sentAt)
      if (reference.type === 'product') learn(conversation.facts.product, reference.productId, sentAt)
    }
    takeAnnotations(id, annotations, sentAt)
  }

  function takeAnnotations(id: string, annotations: Message['annotations'], at: Timestamp): void {
    const { language, intent } = log.conversation(id).facts
    learn(language, annotations?.language?.tag, at)
    learn(intent, annotations?.intent?.name, at)
  }

  function erase(customer: CustomerId): number {
    const root = groups.root(customer)
    const members = new Set(groups.membersOf(root))
    let gone = book.remove((order) => members.has(book.customerOf(order) ?? ''))
    book.removeReferences((id) => members.has(id))
    for (const id of members) gone += log.remove(id)
    groups.remove(root)
    return gone
  }

  function take(event: DomainEvent): void {
    tenant ??= event.tenant
    if (event.tenant !== tenant) throw invalid('event.tenant', 'events of one tenant')
    switch (event.type) {
      case 'conversation.opened': {
        const conversation = log.conversation(event.value.id)
        conversation.channel = event.channel.channel
        log.customer(event.value.customer).conversations.add(event.value.id)
        learn(conversation.facts.language, event.value.language, event.at)
        return
      }
      case 'message.received':
      case 'message.echoed':
      case 'message.queued':
        return takeMessage(event.message, event.customer)
      case 'message.annotated':
        if (event.conversation !== undefined) takeAnnotations(event.conversation, event.annotations, event.at)
        return
      case 'message.delivery':
        if (event.delivery.state === 'failed' || event.delivery.state === 'blocked-by-platform') log.fail(event.message, event.part)
        return
      case 'customer.created':
      case 'customer.updated':
        return learn(log.customer(event.value.id).country, event.value.country, event.value.updatedAt)
      case 'customer.merged':
        return groups.merge(event.into, event.merged)
      case 'customer.unmerged':
        return groups.restore(event.restored)
      case 'order.updated':
        return book.takeOrder(event)
      case 'return.updated':
        return book.takeReturn(event)
      case 'privacy.fulfilled':
        if (event.request === 'erasure' && event.customer !== undefined) erase(event.customer)
        return
      default:
    }
  }

  return {
    take,
    erase,
    report: (query = {}) => salesReport({ ...options, windowMs, decayHalfLifeMs, groups, book, log }, query),
    forget(before) {
      book.forget(before)
      log.forget(before - windowMs)
    },
  }
}

function invalid(path: string, expected: string): ValidationError {
  return new ValidationError('createAttribution', [{ path, message: `expected ${expected}` }])
}
