import type { Content, Conversation, CountryCode, Customer, DeskPlugin, Draft } from '@crossdesk/core'
import { marketByCallingCode } from '@crossdesk/core/markets'
import type { ContentResult, Guard, Situation, SituationContext } from '../guard/guard.ts'
import { rewriteText } from '../guard/rewrite.ts'
import { compareSeverity } from '../guard/severity.ts'

/** How the guard joins a desk. */
export interface GuardPluginOptions {
  readonly guard: Guard
  /** Whose law counts when the customer's country is not known: the shop's main market. */
  readonly market: CountryCode
  /** What stateful rules ask for: the order, the review requests sent. Default: when the draft was made, and whether the customer waits for an answer. */
  context?(draft: Draft, conversation: Conversation): Promise<SituationContext>
}

/**
 * Stands between everyone who writes a reply and the outbox: agents, bots, rules. A `rewrite` goes on with the better text, a `hold` waits for a
 * second person, a `block` does not leave. Inbound, what was found is noted on the message; nothing of a customer's is ever refused.
 *
 * @example
 * const desk = createDesk({ backend, channels, plugins: [guardPlugin({ guard: createGuard({ locale: 'de' }), market: 'DE' })] })
 */
export function guardPlugin({ guard, market, context = contextOf }: GuardPluginOptions): DeskPlugin {
  return {
    name: 'guard',
    async enrich(message, { conversation, customer, signal }) {
      const language = message.annotations?.language?.tag
      const situation = situationOf('inbound', conversation, customer, market, language)
      const { findings } = await guard.checkContent(message.content, situation, signal)
      return findings.length === 0 ? undefined : { findings }
    },
    async review(draft, { conversation, customer, signal }) {
      const situation: Situation = {
        ...situationOf('outbound', conversation, customer, market, conversation.language),
        context: await context(draft, conversation),
      }
      const result = await guard.checkContent(draft.content, situation, signal)
      if (result.verdict !== 'rewrite') return result
      const content = rewritten(draft.content, result)
      return content === undefined ? { ...result, verdict: 'hold' } : { ...result, content }
    },
  }
}

function situationOf(
  direction: Situation['direction'],
  { channel, address }: Conversation,
  { country }: Customer,
  market: CountryCode,
  language: string | undefined,
): Situation {
  const ofPhone = address.kind === 'phone' ? marketByCallingCode(address.value)[0]?.country : undefined
  return { direction, channel: channel.channel, market: country ?? ofPhone ?? market, ...(language === undefined ? {} : { language }) }
}

function contextOf({ createdAt }: Draft, { waitingSince }: Conversation): Promise<SituationContext> {
  return Promise.resolve({ now: createdAt, solicited: waitingSince !== undefined })
}

/** The content with every text rewritten; nothing when a finding has no simple replacement, or stands where a text cannot be put back. */
function rewritten(content: readonly Content[], { findings, passages }: ContentResult): readonly Content[] | undefined {
  const better = [...content]
  for (const [at, passage] of passages.entries()) {
    const found = findings.filter((finding) => finding.passage === at && compareSeverity(finding.severity, 'rewrite') >= 0)
    if (found.length === 0) continue
    const item = better[passage.content]
    const text = rewriteText(passage.text, found)
    if (text === undefined) return undefined
    if (item?.type === 'text' && passage.path === 'text') better[passage.content] = { type: 'text', text }
    else if (item?.type === 'media' && passage.path === 'caption') better[passage.content] = { ...item, caption: text }
    else return undefined
  }
  return better
}
