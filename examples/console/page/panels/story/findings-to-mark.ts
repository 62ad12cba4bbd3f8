import type { FindingView, MessageView } from '../../../shared/api.ts'

/** No violation of the customer's, but the agent should know before answering. */
const ADVICE: ReadonlySet<string> = new Set(['customer_diversion', 'suspected_phishing'])

/** What of a customer's message is worth a mark: warnings and worse, and advice. What was taken back is marked no more. */
export function findingsToMark({ direction, deletedAt, annotations }: MessageView): readonly FindingView[] {
  if (direction !== 'inbound' || deletedAt !== undefined) return []
  return annotations?.findings?.filter(({ severity, category }) => severity !== 'allow' || ADVICE.has(category)) ?? []
}
