import { CrossdeskError, type DeskPlugin, type Draft, type Logger, type TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import { MOST_CHECKED_UNITS, type CheckView } from '../../shared/api.ts'
import { invalid, readFields } from '../request.ts'
import { toAuthor, you } from '../staff.ts'

/** What the guard would say of a text if it were sent now: the same channel, market and language, the same rules. Nothing is kept of it. */
export function checkRoutes(desk: TenantDesk, guard: DeskPlugin, log: Logger): Hono {
  return new Hono().post('/conversations/:id/check', async (context) => {
    const { text } = await readFields(context)
    if (typeof text !== 'string') throw invalid('text', 'expected a string')
    if (text.length > MOST_CHECKED_UNITS)
      throw invalid('text', `expected at most ${MOST_CHECKED_UNITS} UTF-16 units, got ${text.length}; it is checked when it is sent`)
    const conversation = await desk.conversation(context.req.param('id'))
    const customer = conversation === undefined ? undefined : await desk.customer(conversation.customer)
    if (conversation === undefined || customer === undefined) throw new CrossdeskError('not-found', 'no such conversation')
    const draft: Draft = {
      id: 'being-typed',
      tenant: desk.tenantId,
      conversation: conversation.id,
      author: toAuthor(you),
      content: [{ type: 'text', text }],
      createdAt: Date.now(),
    }
    const review = await guard.review?.(draft, { conversation, customer, log, signal: context.req.raw.signal })
    return context.json({
      verdict: review?.verdict ?? 'allow',
      findings: review?.findings ?? [],
    } satisfies CheckView)
  })
}
