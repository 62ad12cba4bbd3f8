import {
  conversations,
  customers,
  messages,
  type Author,
  type Conversation,
  type ConversationId,
  type Job,
  type PluginContext,
  type Survey,
  type Timestamp,
  type Transaction,
} from '@crossdesk/core'
import { surveyQuestion } from './survey-question.ts'
import { surveys, type SurveyRecord } from './survey-records.ts'
import type { SurveySettings } from './survey-options.ts'
import { surveyBan } from './where-allowed.ts'
import { surveyLanguageOf } from './words/languages.ts'

/** Who asks: the program itself, and no bot, because asking how it went answers nothing. */
export const surveyor: Author = { role: 'system', id: 'survey' }

/** The kinds of the plug-in's jobs. */
export const surveyJobs = { ask: 'survey.ask', expire: 'survey.expire' } as const

/** Later than this after the conversation was resolved nobody remembers what is asked about. */
const STILL_MAKES_SENSE_MS = 2 * 24 * 60 * 60 * 1000

/** What a job to ask knows. */
export interface AskBody {
  readonly conversation: ConversationId
  readonly resolvedAt: Timestamp
}

/** What a job to expire knows. */
export interface ExpireBody {
  readonly survey: string
}

/** The mailbox of one customer: of two conversations that are resolved together, the second one sees that the first was asked about. */
export function surveyLane(customer: string): string {
  return `survey:${customer}`
}

/** Asks, if nothing has come in between and nothing speaks against it. */
export async function askSurvey(settings: SurveySettings, job: Job, context: PluginContext): Promise<void> {
  const { conversation: id, resolvedAt } = job.body as AskBody
  const { tx, clock, log } = context
  const conversation = (await tx.get(conversations, id))?.value
  const customer = conversation === undefined ? undefined : (await tx.get(customers, conversation.customer))?.value
  if (conversation === undefined || customer === undefined || conversation.status !== 'resolved') return
  const leave = (reason: string): void => log.info('survey not asked', { conversation: id, reason })
  // Of several customers' voices in a group none is the answer.
  if (conversation.group !== undefined) return leave('group')
  if (await hasWrittenSince(tx, id, resolvedAt)) return leave('customer wrote again')
  const now = clock.now()
  if (await wasAsked(tx, conversation, now - settings.restMs)) return leave('asked before')
  const kind = settings.ask(conversation, customer)
  if (kind === undefined) return
  const ban = surveyBan(conversation.channel.channel)
  if (ban !== undefined) return leave(ban.source)

  const answer = await settings.permission?.ask({
    handle: conversation.address,
    channel: conversation.channel,
    purpose: settings.purpose,
    at: now,
  })
  if (answer?.type === 'refuse') return leave('refused')
  if (answer?.type === 'wait') {
    if (answer.until <= now || answer.until - resolvedAt > STILL_MAKES_SENSE_MS) return leave('not in time')
    tx.post({ lane: job.lane, kind: surveyJobs.ask, id: `${job.id}:${answer.until}`, body: job.body, dueAt: answer.until })
    return
  }

  const language = surveyLanguageOf([conversation.language, ...(customer.languages ?? [])], settings.fallback)
  const sent = await context.send({ conversation: id, content: surveyQuestion(kind, language), author: surveyor })
  if (sent.type !== 'queued') return leave(sent.type)
  const survey: Survey = {
    id: sent.message.id,
    tenant: tx.tenant,
    kind,
    conversation: id,
    customer: customer.id,
    state: 'sent',
    sentAt: now,
    language,
  }
  const openUntil = now + settings.openMs
  const record: SurveyRecord = {
    survey,
    conversation: id,
    question: sent.message.id,
    openUntil,
    hasMovedOn: false,
    ...(conversation.case === undefined ? {} : { case: conversation.case }),
  }
  tx.put(surveys, record, 'absent')
  context.publish({ type: 'survey.sent', conversation: id, customer: customer.id, survey })
  const body: ExpireBody = { survey: survey.id }
  tx.post({ lane: job.lane, kind: surveyJobs.expire, id: `survey-expire:${survey.id}`, body, dueAt: openUntil })
}

/** Closes a survey that nobody answered. */
export async function expireSurvey(job: Job, { tx }: PluginContext): Promise<void> {
  const stored = await tx.get(surveys, (job.body as ExpireBody).survey)
  if (stored?.value.survey.state !== 'sent') return
  tx.put(surveys, { ...stored.value, survey: { ...stored.value.survey, state: 'expired' } }, stored.revision)
}

/** The last survey of a conversation. */
export async function lastSurveyOf(
  tx: Transaction,
  conversation: ConversationId,
): Promise<{ readonly value: SurveyRecord; readonly revision: number } | undefined> {
  const { items } = await tx.scan(surveys, { index: 'byConversation', from: [conversation], to: [conversation], order: 'desc', limit: 1 })
  return items[0]
}

/** About this case already, or the customer about anything since `restsSince`. */
async function wasAsked(tx: Transaction, conversation: Conversation, restsSince: Timestamp): Promise<boolean> {
  const { customer } = conversation
  const rested = await tx.scan(surveys, { index: 'byCustomer', from: [customer], to: [customer], order: 'desc', limit: 1 })
  if (rested.items.some(({ value }) => value.survey.sentAt > restsSince)) return true
  if (conversation.case !== undefined) {
    const same = await tx.scan(surveys, { index: 'byCase', from: conversation.case, to: conversation.case, limit: 1 })
    return same.items.length > 0
  }
  const last = await lastSurveyOf(tx, conversation.id)
  return last !== undefined && !last.value.hasMovedOn
}

/** Whether the customer has written after this moment. */
export async function hasWrittenSince(tx: Transaction, conversation: ConversationId, since: Timestamp): Promise<boolean> {
  let after: string | undefined
  do {
    const page = await tx.scan(messages, {
      index: 'byConversation',
      from: [conversation, since + 1],
      to: [conversation],
      limit: 100,
      ...(after === undefined ? {} : { after }),
    })
    if (page.items.some(({ value: { message } }) => message.direction === 'inbound')) return true
    after = page.next
  } while (after !== undefined)
  return false
}
