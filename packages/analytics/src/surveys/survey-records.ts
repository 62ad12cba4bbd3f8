import {
  lazySchema,
  type Collection,
  type ConversationId,
  type CustomerId,
  type MessageId,
  type Survey,
  type Timestamp,
} from '@crossdesk/core'

/** A survey, with what deciding about the next one needs. */
export interface SurveyRecord {
  readonly survey: Survey
  readonly conversation: ConversationId
  /** The conversation's case when it was asked. */
  readonly case?: string
  /** The message that asks; its id is the survey's too. */
  readonly question: MessageId
  readonly openUntil: Timestamp
  /** The customer wrote something that was no answer: what is resolved next is another matter. */
  readonly hasMovedOn: boolean
}

/** Surveys that were asked. */
export const surveys: Collection<SurveyRecord, 'byCustomer' | 'byConversation' | 'byCase'> = {
  name: 'surveys',
  version: 1,
  schema: lazySchema(async () => (await import('./survey-record-schema.ts')).surveyRecordSchema),
  key: ({ survey }) => survey.id,
  indexes: {
    byCustomer: ({ survey }) => [[survey.customer, survey.sentAt]],
    byConversation: ({ survey, conversation }) => [[conversation, survey.sentAt]],
    byCase: (record) => (record.case === undefined ? [] : [record.case]),
  },
  columns: {
    byCustomer: { customer: 'text', sentAt: 'number' },
    byConversation: { conversation: 'text', sentAt: 'number' },
    byCase: { caseId: 'text' },
  },
  text: ({ survey }) => survey.answer?.comment ?? '',
  subject: ({ survey }): readonly [{ type: 'customer'; id: CustomerId }] => [{ type: 'customer', id: survey.customer }],
  retention: 'content',
}
