import * as fc from 'fast-check'
import type { Content } from '../../model/content.ts'
import type { Conversation, LanguageEvidence } from '../../model/conversation.ts'
import type { Activity, Customer, CustomerHandle } from '../../model/customer.ts'
import type { Delivery, DeliveryReason } from '../../model/delivery.ts'
import type { Draft, HeldDraft, ReviewOutcome } from '../../model/draft.ts'
import type {
  Annotations,
  Author,
  Finding,
  Loss,
  Message,
  MessagePart,
  MessageReference,
  Reaction,
  Reference,
  TextSpan,
} from '../../model/message.ts'
import {
  accountRef,
  at,
  count,
  country,
  explanation,
  handle,
  id,
  json,
  language,
  list,
  money,
  share,
  text,
  timeZone,
  url,
  verdict,
  words,
} from './basics-arbitraries.ts'
import { choiceOption, contentArbitraries } from './content-arbitraries.ts'
import { optional, type ArbitraryFields, type RecordOf } from './records.ts'

/** Conversations and what belongs to them. */
export interface ConversationArbitraries {
  readonly content: fc.Arbitrary<Content>
  readonly message: fc.Arbitrary<Message>
  readonly conversation: fc.Arbitrary<Conversation>
  readonly customer: fc.Arbitrary<Customer>
  readonly activity: fc.Arbitrary<Activity>
  readonly draft: fc.Arbitrary<Draft>
  readonly heldDraft: fc.Arbitrary<HeldDraft>
  readonly author: fc.Arbitrary<Author>
  readonly annotations: fc.Arbitrary<Annotations>
  readonly delivery: fc.Arbitrary<Delivery>
  readonly reason: fc.Arbitrary<DeliveryReason>
  readonly reaction: fc.Arbitrary<Reaction>
  readonly reference: fc.Arbitrary<Reference>
  readonly reviewOutcome: fc.Arbitrary<ReviewOutcome>
}

export const direction: fc.Arbitrary<'inbound' | 'outbound'> = fc.constantFrom('inbound', 'outbound')

export function conversationArbitraries(record: RecordOf): ConversationArbitraries {
  const { content } = contentArbitraries(record)
  const account = accountRef(record)
  const because = explanation(record)
  const author = record<Author>({ role: fc.constantFrom('customer', 'agent', 'bot', 'system'), id, name: optional(text) })
  const reason = record<DeliveryReason>({
    kind: fc.constantFrom('rate-limited', 'window-closed', 'blocked', 'invalid-recipient', 'unauthorised', 'rejected', 'unavailable'),
    code: optional(text),
    message: optional(text),
  })
  const delivery = record<Delivery>({
    state: fc.constantFrom('queued', 'uncertain', 'sent', 'delivered', 'read', 'failed', 'blocked-by-platform'),
    at,
    reason: optional(reason),
  })
  const reference = fc.oneof(
    record<Extract<Reference, { type: 'order' }>>({ type: fc.constant('order'), orderId: id }),
    record<Extract<Reference, { type: 'product' }>>({ type: fc.constant('product'), productId: id, catalogId: optional(id) }),
    record<Extract<Reference, { type: 'advert' }>>({
      type: fc.constant('advert'),
      id: optional(id),
      clickId: optional(id),
      sourceType: optional(text),
      url: optional(url),
      title: optional(text),
      text: optional(text),
    }),
    record<Extract<Reference, { type: 'post' }>>({ type: fc.constant('post'), id, url: optional(url) }),
  )
  const finding = record<Finding>({
    rule: id,
    category: text,
    severity: verdict,
    start: optional(count),
    end: optional(count),
    match: optional(text),
    message: text,
    suggestion: optional(text),
    source: optional(text),
    checkedOn: optional(text),
  })
  const span = fc
    .tuple(count, count, count)
    .map(([index, a, b]): TextSpan => ({ content: index, start: Math.min(a, b), end: Math.max(a, b) }))
  const annotations: fc.Arbitrary<Annotations> = record<
    Pick<Annotations, 'language' | 'intent' | 'emotion' | 'urgency' | 'entities' | 'findings'>
  >({
    language: optional(record<NonNullable<Annotations['language']>>({ tag: language, confidence: share, explanation: optional(because) })),
    intent: optional(record<NonNullable<Annotations['intent']>>({ name: text, confidence: share, explanation: optional(because) })),
    emotion: optional(record<NonNullable<Annotations['emotion']>>({ name: text, intensity: share, explanation: optional(because) })),
    urgency: optional(share),
    entities: optional(list(record<NonNullable<Annotations['entities']>[number]>({ type: text, value: text, span: optional(span) }))),
    findings: optional(list(finding)),
  })
  const reaction = record<Reaction>({ emoji: words, by: author, at })
  const replyTo = record<MessageReference>({ externalId: id, id: optional(id) })
  const message = record<Message>({
    id,
    tenant: id,
    conversation: id,
    channel: account,
    direction,
    author,
    content: list(content),
    sentAt: at,
    receivedAt: at,
    replyTo: optional(replyTo),
    externalId: optional(id),
    from: optional(handle(record)),
    forwarded: optional(fc.constantFrom('once', 'often')),
    echo: optional(fc.boolean()),
    translations: optional(fc.dictionary(language, list(content), { maxKeys: 1, noNullPrototype: true })),
    parts: optional(list(record<MessagePart>({ id, content, externalId: optional(id), otherExternalIds: optional(list(id)), delivery }))),
    losses: optional(list(record<Loss>({ content: count, what: fc.constantFrom('markup', 'buttons', 'label'), explanation: text }))),
    numbered: optional(list(choiceOption(record))),
    references: optional(list(reference)),
    annotations: optional(annotations),
    reactions: optional(list(reaction)),
    edits: optional(list(record<NonNullable<Message['edits']>[number]>({ at, content: list(content) }))),
    deletedAt: optional(at),
    raw: optional(
      record<NonNullable<Message['raw']>>({ retention: fc.constantFrom('permanent', 'content', 'raw', 'operational'), body: json }),
    ),
  })
  const conversation = record<Conversation>({
    id,
    tenant: id,
    channel: account,
    via: id,
    address: handle(record),
    customer: id,
    status: fc.constantFrom('open', 'waiting', 'resolved'),
    createdAt: at,
    updatedAt: at,
    messageCount: count,
    lastMessage: optional(record<NonNullable<Conversation['lastMessage']>>({ id, at, direction, preview: text })),
    lastInboundAt: optional(at),
    heardAt: optional(at),
    waitingSince: optional(at),
    asked: optional(id),
    language: optional(language),
    languageEvidence: optional(
      record<LanguageEvidence>({
        weight: share,
        challenger: optional(record<NonNullable<LanguageEvidence['challenger']>>({ language, weight: share })),
      }),
    ),
    case: optional(id),
    group: optional(record<NonNullable<Conversation['group']>>({ subject: optional(text) })),
  })
  const customer = record<Customer>({
    id,
    tenant: id,
    handles: list(
      record<CustomerHandle>({
        handle: handle(record),
        name: optional(text),
        username: optional(text),
        firstSeenAt: at,
        endedAt: optional(at),
      }),
    ),
    name: optional(text),
    languages: optional(list(language)),
    country: optional(country),
    timeZone: optional(timeZone),
    createdAt: at,
    updatedAt: at,
    tags: optional(list(text)),
  })
  const activity = record<Activity>({
    id: optional(id),
    type: fc.constantFrom('viewed', 'cart', 'checkout'),
    handle: handle(record),
    at,
    url: optional(url),
    productIds: optional(list(id)),
    value: optional(money(record)),
  })
  const reviewOutcome = record<ReviewOutcome>({ verdict, findings: list(finding), by: list(text) })
  const draftFields: ArbitraryFields<Draft> = {
    id,
    tenant: id,
    conversation: id,
    author,
    content: list(content),
    replyTo: optional(replyTo),
    createdAt: at,
  }
  const draft = record<Draft>(draftFields)
  const heldDraft = record<HeldDraft>({ ...draftFields, heldAt: at, review: reviewOutcome })
  return {
    content,
    message,
    conversation,
    customer,
    activity,
    draft,
    heldDraft,
    author,
    annotations,
    delivery,
    reason,
    reaction,
    reference,
    reviewOutcome,
  }
}
