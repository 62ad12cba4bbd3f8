import type { CustomerId, DomainEvent, Message, Survey, Task, Timestamp } from '@crossdesk/core'
import type { Ledger, Thread } from './ledger.ts'
import { FACTS, StepFlag, StepKind } from './step-log.ts'
import { markDirty } from './thread-rows.ts'
import { addStep, failPart, flagMessage, threadOf } from './threads.ts'
import type { WorkLog } from './work-log.ts'

/** Kinds of surveys, by the number that rows hold. */
export const SURVEY_KINDS = ['csat', 'nps', 'ces'] as const

const SECOND = 1000

/**
 * Reads one event of the journal into steps and facts of its conversation, as the desk itself understands it: what the customer writes opens the
 * conversation, what is written to them makes it theirs to go on, unless it was resolved. Types that say nothing about service are passed over.
 */
export function readEvent(ledger: Ledger, work: WorkLog, event: DomainEvent): void {
  const { at, customer } = event
  switch (event.type) {
    case 'message.received':
      takeReceived(ledger, at, customer, event.message)
      return
    case 'message.queued':
    case 'message.echoed':
      takeReply(ledger, at, customer, event.message)
      return
    case 'message.delivery':
      takeDelivery(ledger, event)
      return
    case 'message.annotated':
      takeAnnotations(ledger, event)
      return
    case 'conversation.opened': {
      const thread = about(ledger, event.value.id, customer ?? event.value.customer, at)
      thread.channel = ledger.texts.id(event.channel.channel)
      ledger.customers.guess(thread.customer, event.value.address)
      return
    }
    case 'conversation.reopened':
      if (event.conversation === undefined) return
      addStep(ledger, about(ledger, event.conversation, customer, at), StepKind.reopened, at, at, -1)
      return
    case 'conversation.resolved': {
      if (event.conversation === undefined) return
      const by = event.by.role === 'agent' ? ledger.texts.id(event.by.id) : -1
      addStep(ledger, about(ledger, event.conversation, customer, at), StepKind.resolved, at, at, by)
      work.assign(at, event.conversation, -1)
      return
    }
    case 'conversation.referral':
      if (event.conversation !== undefined) takeProduct(ledger, about(ledger, event.conversation, customer, at), at, at, event.reference)
      return
    case 'task.created':
    case 'task.updated':
      takeTask(ledger, work, at, customer, event.task)
      return
    case 'bot.answered': {
      if (event.conversation === undefined) return
      const name = event.version === undefined ? event.bot : `${event.bot}@${event.version}`
      addFact(ledger, about(ledger, event.conversation, customer, at), at, FACTS.bot, name, 1)
      return
    }
    case 'bot.handed-over':
      if (event.conversation === undefined) return
      addStep(ledger, about(ledger, event.conversation, customer, at), StepKind.handover, at, at, -1)
      return
    case 'message.judged': {
      const { judgement, message, conversation } = event
      const thread = about(ledger, conversation ?? message, customer, at)
      addStep(ledger, thread, StepKind.judged, at, at, ledger.texts.id(judgement.by), judgement.correct ? 1 : 0, 0, message)
      return
    }
    case 'survey.sent':
    case 'survey.answered':
      takeSurvey(ledger, event.survey, event.conversation)
      return
    case 'customer.created':
    case 'customer.updated':
      ledger.customers.learn(event.value, at)
      return
    case 'customer.merged':
      ledger.customers.merge(event.into, event.merged, event.mergeId)
      return
    case 'customer.unmerged':
      ledger.customers.unmerge(event.mergeId)
      return
    case 'agent.presence':
      work.presence(at, ledger.texts.id(event.agent), event.state)
      return
    default:
      return
  }
}

/** The conversation, with its customer as the latest event has it. */
function about(ledger: Ledger, conversation: string, customer: CustomerId | undefined, at: Timestamp): Thread {
  const thread = threadOf(ledger, conversation, at)
  if (customer === undefined || customer === thread.customerId) {
    if (at > thread.customerAt) thread.customerAt = at
  } else if (at >= thread.customerAt) {
    thread.customer = ledger.customers.number(customer)
    thread.customerId = customer
    thread.customerAt = at
    markDirty(ledger, thread)
  }
  return thread
}

/**
 * The platform's moment of a message, kept near ours: no clock of a platform puts a message into our future, or further into the past than anything may
 * be late. Of a whole second, which is all that many platforms tell, the end: else what a customer writes in the second of our reply would lie before it.
 */
function momentOf({ sentAt }: Message, told: Timestamp, latenessMs: number): Timestamp {
  const latest = sentAt % SECOND === 0 ? sentAt + SECOND - 1 : sentAt
  return Math.max(Math.min(latest, told), told - latenessMs)
}

function takeReceived(ledger: Ledger, told: Timestamp, customer: CustomerId | undefined, message: Message): void {
  const thread = about(ledger, message.conversation, customer, told)
  if (thread.channel < 0) thread.channel = ledger.texts.id(message.channel.channel)
  const at = momentOf(message, told, ledger.rules.latenessMs)
  addStep(ledger, thread, StepKind.customer, at, told, -1, 0, 0, message.id)
  if (message.references === undefined) return
  for (const reference of message.references) takeProduct(ledger, thread, at, told, reference)
}

function takeReply(ledger: Ledger, told: Timestamp, customer: CustomerId | undefined, message: Message): void {
  const { author } = message
  const thread = about(ledger, message.conversation, customer, told)
  if (thread.channel < 0) thread.channel = ledger.texts.id(message.channel.channel)
  const kind = author.role === 'system' ? StepKind.notice : author.role === 'bot' ? StepKind.bot : StepKind.agent
  const at = momentOf(message, told, ledger.rules.latenessMs)
  addStep(ledger, thread, kind, at, told, ledger.texts.id(author.id), Math.max(1, message.parts?.length ?? 1), 0, message.id)
}

function takeDelivery(ledger: Ledger, event: DomainEvent & { readonly type: 'message.delivery' }): void {
  const { state } = event.delivery
  if (event.conversation === undefined) return
  if (state === 'failed' || state === 'blocked-by-platform') {
    failPart(ledger, about(ledger, event.conversation, event.customer, event.at), event.message, event.part)
  } else if (state === 'delivered' || state === 'read') {
    // Nothing can have failed in a conversation that is not remembered.
    const thread = ledger.threads.get(event.conversation)
    if (thread !== undefined) flagMessage(ledger, thread, event.message, StepFlag.confirmed)
  }
}

function takeAnnotations(ledger: Ledger, event: DomainEvent & { readonly type: 'message.annotated' }): void {
  const { language, intent } = event.annotations
  if (event.conversation === undefined || (language === undefined && intent === undefined)) return
  const thread = about(ledger, event.conversation, event.customer, event.at)
  if (language !== undefined && language.tag !== 'und') addFact(ledger, thread, event.at, FACTS.language, language.tag, language.confidence)
  if (intent !== undefined) addFact(ledger, thread, event.at, FACTS.intent, intent.name, intent.confidence)
}

function takeProduct(
  ledger: Ledger,
  thread: Thread,
  at: Timestamp,
  told: Timestamp,
  reference: NonNullable<Message['references']>[number],
): void {
  if (reference.type !== 'product') return
  addStep(ledger, thread, StepKind.fact, at, told, ledger.texts.id(reference.productId), 1, FACTS.product, reference.productId)
}

function addFact(ledger: Ledger, thread: Thread, at: Timestamp, fact: number, text: string, weight: number): void {
  addStep(ledger, thread, StepKind.fact, at, at, ledger.texts.id(text), weight, fact, text)
}

function takeTask(ledger: Ledger, work: WorkLog, at: Timestamp, customer: CustomerId | undefined, task: Task): void {
  if (task.subject.type !== 'conversation') return
  const agent = task.state === 'assigned' && task.agent !== undefined ? ledger.texts.id(task.agent) : -1
  addStep(ledger, about(ledger, task.subject.id, customer, at), StepKind.assigned, at, at, agent)
  work.assign(at, task.subject.id, agent)
}

function takeSurvey(ledger: Ledger, survey: Survey, conversation: string | undefined): void {
  const thread = about(ledger, survey.conversation ?? conversation ?? survey.id, survey.customer, survey.sentAt)
  const kind = SURVEY_KINDS.indexOf(survey.kind)
  const { answer } = survey
  if (answer === undefined) {
    addStep(ledger, thread, StepKind.surveySent, survey.sentAt, survey.sentAt, -1, 0, kind, survey.id)
    return
  }
  for (const message of answer.messages ?? []) flagMessage(ledger, thread, message, StepFlag.survey)
  if (isOnScale(survey.kind, answer.score)) {
    addStep(ledger, thread, StepKind.surveyAnswered, answer.at, answer.at, -1, answer.score, kind, survey.id)
  }
}

function isOnScale(kind: Survey['kind'], score: number): boolean {
  if (kind === 'nps') return Number.isInteger(score) && score >= 0 && score <= 10
  return score >= 1 && score <= (kind === 'csat' ? 5 : 7)
}
