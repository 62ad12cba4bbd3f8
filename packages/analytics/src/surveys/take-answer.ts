import { CrossdeskError, conversations, messages, type Message, type PluginContext, type Survey, type Transaction } from '@crossdesk/core'
import { hasWrittenSince, lastSurveyOf, surveyor } from './ask-survey.ts'
import { isAsking, readSurveyAnswer } from './read-answer.ts'
import type { SurveyRecord } from './survey-records.ts'
import { surveys } from './survey-records.ts'
import type { SurveySettings } from './survey-options.ts'
import { isLowScore } from './survey-scale.ts'
import { surveyWordsOf } from './words/languages.ts'

/** Reads a message of a customer who was asked: an answer, its comment, or something else. */
export async function takeAnswer(settings: SurveySettings, message: Message, context: PluginContext): Promise<void> {
  const { tx } = context
  const stored = await lastSurveyOf(tx, message.conversation)
  if (stored === undefined || (stored.value.hasMovedOn && stored.value.survey.state !== 'sent')) return
  const { value: record, revision } = stored
  const survey = record.survey.state === 'sent' ? await scored(tx, record, message) : commented(record.survey, message, settings.commentMs)
  if (survey === undefined) {
    if (isRepeated(record, message)) return resolveAgain(context, message)
    if (!record.hasMovedOn) tx.put(surveys, { ...record, hasMovedOn: true }, revision)
    return
  }
  tx.put(surveys, { ...record, survey }, revision)
  context.publish({ type: 'survey.answered', conversation: message.conversation, customer: survey.customer, survey })
  // Whatever stands beside the score is for people to read, and our thanks would pass for their reply.
  if (record.survey.state !== 'sent' || survey.answer === undefined || survey.answer.comment !== undefined) return
  if (await hasWrittenSince(tx, message.conversation, message.receivedAt)) return
  const { thanks, sorry } = surveyWordsOf(survey.language ?? settings.fallback)
  const content = isLowScore(survey.kind, survey.answer.score) ? sorry : thanks
  const sent = await context.send({ conversation: message.conversation, content, author: surveyor })
  if (sent.type !== 'queued') context.log.info('survey not thanked for', { conversation: message.conversation, reason: sent.type })
  if (!record.hasMovedOn) await resolveAgain(context, message)
}

/** The survey with the score of this message. */
async function scored(tx: Transaction, { survey, question, openUntil }: SurveyRecord, message: Message): Promise<Survey | undefined> {
  if (message.receivedAt > openUntil) return undefined
  const found = readSurveyAnswer(message.content, survey.kind, survey.language)
  if (found === undefined) return undefined
  // Somebody has asked something else meanwhile: "4" may answer that.
  const isPlain = message.content.every(({ type }) => type !== 'choice') && message.replyTo?.id !== question
  if (isPlain && (await wasSomethingElseSaid(tx, survey, message))) return undefined
  const { score, comment } = found
  const asks = comment !== undefined && isAsking(comment, survey.language)
  return {
    ...survey,
    state: 'answered',
    answer: {
      score,
      at: message.receivedAt,
      ...(comment === undefined ? {} : { comment }),
      ...(asks ? {} : { messages: [message.id] }),
    },
  }
}

/** The survey with this message as the comment to its score. */
function commented(survey: Survey, message: Message, commentMs: number): Survey | undefined {
  const { answer } = survey
  const [only] = message.content
  if (survey.state !== 'answered' || answer === undefined || answer.comment !== undefined) return undefined
  if (message.receivedAt - answer.at > commentMs || message.content.length !== 1 || only?.type !== 'text' || only.text.trim() === '')
    return undefined
  if (isAsking(only.text, survey.language) || readSurveyAnswer(message.content, survey.kind, survey.language) !== undefined)
    return undefined
  return { ...survey, answer: { ...answer, comment: only.text.trim(), messages: [...(answer.messages ?? []), message.id] } }
}

/** The score once more: a button pressed twice. The first one counts. */
function isRepeated({ survey, hasMovedOn }: SurveyRecord, { content }: Message): boolean {
  if (survey.state !== 'answered' || hasMovedOn) return false
  const found = readSurveyAnswer(content, survey.kind, survey.language)
  return found !== undefined && found.comment === undefined && found.score === survey.answer?.score
}

async function wasSomethingElseSaid(tx: Transaction, survey: Survey, message: Message): Promise<boolean> {
  const page = await tx.scan(messages, {
    index: 'byConversation',
    from: [message.conversation, survey.sentAt],
    to: [message.conversation, message.receivedAt],
    order: 'desc',
    limit: 100,
  })
  return page.items.some(({ value: { message: other } }) => other.direction === 'outbound' && other.id !== survey.id)
}

/** Puts the conversation back to rest, unless the customer has said more. */
async function resolveAgain({ tx, resolve }: PluginContext, { conversation, receivedAt }: Message): Promise<void> {
  if ((await tx.get(conversations, conversation))?.value.status !== 'open') return
  if (await hasWrittenSince(tx, conversation, receivedAt)) return
  await resolve(conversation, surveyor)
  // What came between the look and the resolution would be resolved away with it. What comes later is a conflict of the commit.
  if (await hasWrittenSince(tx, conversation, receivedAt))
    throw new CrossdeskError('conflict', 'the customer wrote while the survey was answered')
}
