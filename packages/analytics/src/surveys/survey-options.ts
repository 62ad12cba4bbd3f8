import {
  ValidationError,
  type ContactPermission,
  type ContactRequest,
  type Conversation,
  type Customer,
  type LanguageTag,
} from '@crossdesk/core'
import type { SurveyKind } from './survey-scale.ts'
import { languageOf } from './words/languages.ts'

/** Whom to ask what, and when. */
export interface SurveyOptions {
  /** Which question to ask; undefined asks nothing. Called when the time to ask has come. Default `csat` for everybody. */
  readonly ask?: (conversation: Conversation, customer: Customer) => SurveyKind | undefined
  /** How long after the conversation was resolved. Default 10 minutes. */
  readonly afterMs?: number
  /** A customer is asked at most once in this time, whatever the question. Default 30 days. */
  readonly restMs?: number
  /** How long an answer is waited for. Default 3 days. */
  readonly openMs?: number
  /** How long after a score the next message may be its comment. Default 15 minutes. */
  readonly commentMs?: number
  /** Asked before every survey. `wait` asks again then, unless that is more than two days after the conversation was resolved. */
  readonly permission?: ContactPermission
  /**
   * What the permission is asked for. Default `service`. Some laws count a question about satisfaction as marketing: in Germany one by e-mail is, even beside
   * an invoice (Bundesgerichtshof, judgment of 10 July 2018, VI ZR 225/17; read as reported by kanzlei.biz on 22 November 2026). `marketing` is the careful
   * choice there.
   */
  readonly purpose?: ContactRequest['purpose']
  /** The language to ask in when neither the conversation's nor one of the customer's is to be had; one of `surveyLanguages`. Default `en`. */
  readonly fallback?: LanguageTag
}

/** The options with their defaults. */
export interface SurveySettings {
  readonly ask: (conversation: Conversation, customer: Customer) => SurveyKind | undefined
  readonly afterMs: number
  readonly restMs: number
  readonly openMs: number
  readonly commentMs: number
  readonly permission?: ContactPermission
  readonly purpose: ContactRequest['purpose']
  readonly fallback: LanguageTag
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Fills in the defaults. @throws ValidationError naming the option */
export function toSettings(options: SurveyOptions): SurveySettings {
  const { permission, ask = () => 'csat', purpose = 'service', fallback = 'en' } = options
  const settings = {
    afterMs: options.afterMs ?? 10 * MINUTE_MS,
    restMs: options.restMs ?? 30 * DAY_MS,
    openMs: options.openMs ?? 3 * DAY_MS,
    commentMs: options.commentMs ?? 15 * MINUTE_MS,
  }
  for (const [name, value] of Object.entries(settings)) {
    if (!Number.isFinite(value) || value < 0) {
      throw new ValidationError('surveyPlugin', [{ path: name, message: 'expected milliseconds, zero or more' }])
    }
  }
  if (languageOf(fallback) === undefined) {
    throw new ValidationError('surveyPlugin', [{ path: 'fallback', message: 'expected a language that surveys are asked in' }])
  }
  return { ...settings, ask, purpose, fallback, ...(permission === undefined ? {} : { permission }) }
}
