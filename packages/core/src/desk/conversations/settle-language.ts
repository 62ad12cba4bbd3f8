import { keepLanguage } from '../../language/keep-language.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Annotations } from '../../model/message.ts'

/**
 * The conversation after a message whose language was told: it keeps its own until the evidence for another has added up. The same object when nothing
 * changes.
 */
export function settleLanguage(conversation: Conversation, told: NonNullable<Annotations['language']>): Conversation {
  const { language, languageEvidence } = conversation
  const current = language === undefined ? undefined : { language, ...(languageEvidence ?? { weight: 1 }) }
  const kept = keepLanguage(current, { language: told.tag, confidence: told.confidence })
  if (kept === undefined || kept === current) return conversation
  const { language: next, ...evidence } = kept
  return { ...conversation, language: next, languageEvidence: evidence }
}
