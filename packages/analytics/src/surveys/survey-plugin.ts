import type { DeskPlugin } from '@crossdesk/core'
import { askSurvey, expireSurvey, surveyJobs, surveyLane, surveyor, type AskBody } from './ask-survey.ts'
import { surveys } from './survey-records.ts'
import { toSettings, type SurveyOptions } from './survey-options.ts'
import { takeAnswer } from './take-answer.ts'

/**
 * Asks customers how it went, once a case and in their own language, and reads what they answer.
 *
 * A while after a conversation was resolved the question goes out as buttons, a list or numbered text, whichever the channel has. It does not when the
 * customer has written again, was asked about this case (a conversation without a case: until the customer has written something that is no answer) or about
 * anything in the rest time, when the channel forbids it, its reply window is closed, the permission refuses, or a reviewer holds or blocks it. A question that
 * was held and is released by hand later is not followed up. Groups are not asked.
 *
 * A score becomes `survey.answered`; the customer is thanked and the conversation, which the answer had opened again, is resolved again. An answer with more
 * than a score in it is left open, without thanks, for people to read. After a bare score the customer's next message is its comment, unless it asks for
 * something. A plain number counts only while nothing else was said to the customer since. The first score counts.
 *
 * @throws ValidationError naming the option that is wrong
 * @example
 * createDesk({ backend, channels, plugins: [surveyPlugin({ ask: (conversation) => (conversation.via === 'mail' ? 'nps' : 'csat') })] })
 */
export function surveyPlugin(options: SurveyOptions = {}): DeskPlugin {
  const settings = toSettings(options)
  return {
    name: 'survey',
    collections: [surveys],
    on: {
      async 'conversation.resolved'({ id, at, by, conversation, customer }, { tx }) {
        if (conversation === undefined || customer === undefined || (by.role === surveyor.role && by.id === surveyor.id)) return
        const body: AskBody = { conversation, resolvedAt: at }
        tx.post({ lane: surveyLane(customer), kind: surveyJobs.ask, id: `survey-ask:${id}`, body, dueAt: at + settings.afterMs })
      },
      async 'message.received'({ message }, context) {
        await takeAnswer(settings, message, context)
      },
    },
    jobs: {
      [surveyJobs.ask]: (job, context) => askSurvey(settings, job, context),
      [surveyJobs.expire]: expireSurvey,
    },
  }
}
