import type { LanguageTag } from '@crossdesk/core'
import type { Situation } from '../guard/guard.ts'
import type { StateCondition } from './pack.ts'

const DAY_MS = 86_400_000

/**
 * Whether the state around a message is as a rule's condition says. A fact that is not there makes it false, so that a rule whose facts are
 * missing stays silent.
 *
 * @example
 * holds({ type: 'review-requests-sent', atLeast: 1 }, { ...situation, context: { order: { reviewRequests: 1 } } }, text) // true
 */
export function holds(condition: StateCondition, situation: Situation, text: string): boolean {
  const { now, solicited, order, preferredLanguage, optedOut } = situation.context ?? {}
  switch (condition.type) {
    case 'review-requests-sent':
      return order?.reviewRequests !== undefined && order.reviewRequests >= condition.atLeast
    case 'days-since-completion':
      if (solicited !== false || now === undefined || order?.completedAt === undefined) return false
      return now - order.completedAt > condition.moreThan * DAY_MS
    case 'order-id-missing':
      return solicited === false && order?.id !== undefined && !text.includes(order.id)
    case 'not-preferred-language':
      return preferredLanguage !== undefined && situation.language !== undefined && differ(situation.language, preferredLanguage)
    case 'opted-out':
      return optedOut === true && solicited === false
  }
}

/** Two tags differ when language or script do: `zh-TW` is written otherwise than `zh-CN`, `en-GB` is read like `en-US`. */
function differ(a: LanguageTag, b: LanguageTag): boolean {
  const first = maximised(a)
  const second = maximised(b)
  if (first === undefined || second === undefined) return false
  return first.language !== second.language || first.script !== second.script
}

function maximised(tag: LanguageTag): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag).maximize()
    return locale.language === 'und' ? undefined : locale
  } catch {
    // Not a language tag: then nobody knows the language.
    return undefined
  }
}
