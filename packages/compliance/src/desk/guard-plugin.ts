import type { Content, Conversation, CountryCode, Customer, DeskPlugin, Draft, Logger } from '@crossdesk/core'
import { marketByCallingCode } from '@crossdesk/core/markets'
import { MOST_UNITS, type ContentResult, type Guard, type GuardFinding, type Situation, type SituationContext } from '../guard/guard.ts'
import { passagesOf } from '../guard/passages.ts'
import { rewriteText } from '../guard/rewrite.ts'
import { compareSeverity } from '../guard/severity.ts'

/** How the guard joins a desk. */
export interface GuardPluginOptions {
  readonly guard: Guard
  /** Whose law counts when neither the customer's country nor a phone number of theirs is known: the shop's main market. */
  readonly market: CountryCode
  /** What stateful rules ask for: the order, the review requests sent. Default: when the draft was made, and whether the customer waits for an answer. */
  context?(draft: Draft, conversation: Conversation): Promise<SituationContext>
}

/**
 * Stands between everyone who writes a reply and the outbox: agents, bots, rules. A `rewrite` goes on with the better text, a `hold` waits for a
 * second person, a `block` does not leave. Nor does anything while a decoder or the classifier is down: the desk holds it.
 *
 * Inbound, what was found is noted on the message; nothing of a customer's is ever refused, and it waits for nobody: while a decoder or the
 * classifier is down, what the packs find is noted.
 *
 * Its `review` only looks, so an editor can ask it about a draft that is still being written.
 *
 * @example
 * const desk = createDesk({ backend, channels, plugins: [guardPlugin({ guard: createGuard({ locale: 'de' }), market: 'DE' })] })
 */
export function guardPlugin({ guard, market, context = contextOf }: GuardPluginOptions): DeskPlugin {
  return {
    name: 'guard',
    async enrich(message, { conversation, customer, log, signal }) {
      const language = message.annotations?.language?.tag
      const situation = situationOf('inbound', conversation, customer, market, language)
      const findings = await findingsIn(message.content, guard, situation, log, signal)
      return findings.length === 0 ? undefined : { findings }
    },
    async review(draft, { conversation, customer, signal }) {
      const situation: Situation = {
        ...situationOf('outbound', conversation, customer, market, conversation.language),
        context: await context(draft, conversation),
      }
      const result = await guard.checkContent(draft.content, situation, signal)
      const { verdict, findings } = result
      if (verdict !== 'rewrite') return { verdict, findings }
      const content = rewritten(draft.content, result)
      return content === undefined ? { verdict: 'hold', findings } : { verdict, findings, content }
    },
  }
}

function situationOf(
  direction: Situation['direction'],
  { channel, address }: Conversation,
  { country, handles }: Customer,
  market: CountryCode,
  language: string | undefined,
): Situation {
  // Of a messenger that writes to user ids, the number stands beside them.
  const phone = [address, ...handles.filter(({ endedAt }) => endedAt === undefined).map(({ handle }) => handle)].find(
    ({ kind }) => kind === 'phone',
  )
  const ofPhone = phone === undefined ? undefined : marketByCallingCode(phone.value)[0]?.country
  return { direction, channel: channel.channel, market: country ?? ofPhone ?? market, ...(language === undefined ? {} : { language }) }
}

function contextOf({ createdAt }: Draft, { waitingSince }: Conversation): Promise<SituationContext> {
  return Promise.resolve({ now: createdAt, solicited: waitingSince !== undefined })
}

/** What was found in a customer's message; without decoders and classifier when one of them fails. */
async function findingsIn(
  content: readonly Content[],
  guard: Guard,
  situation: Situation,
  log: Logger,
  signal: AbortSignal,
): Promise<readonly GuardFinding[]> {
  try {
    return (await guard.checkContent(content, situation, signal)).findings
  } catch (error) {
    if (signal.aborted) throw error
    log.warn('guard read a message with its packs alone', { error: error instanceof Error ? error.name : typeof error })
    return passagesOf(content).flatMap(({ text }, passage) =>
      text.length > MOST_UNITS ? [] : guard.check({ ...situation, text }).findings.map((finding) => ({ ...finding, passage })),
    )
  }
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
    if (item?.type === 'text' && passage.path === 'text') {
      // Marks of a text that is another one now would stand in the wrong places.
      const { entities: _marks, ...plain } = item
      better[passage.content] = { ...plain, text }
    } else if (item?.type === 'media' && passage.path === 'caption') better[passage.content] = { ...item, caption: text }
    else return undefined
  }
  return better
}
