import type { Author, ReviewOutcome, SendResult, TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import type { SendView } from '../../shared/api.ts'
import { invalid, readFields } from '../request.ts'
import { toMessageView } from '../views.ts'

/** Whoever sits before the page. A real console has people who sign in. */
const AGENT: Author = { role: 'agent', id: 'console', name: 'You' }

const ID = /^[\w-]{1,64}$/

/** What an agent can do with a conversation. */
export function replyRoutes(desk: TenantDesk): Hono {
  return new Hono()
    .post('/conversations/:id/messages', async (context) => {
      const { text, id, replyTo } = await readFields(context)
      if (typeof text !== 'string') throw invalid('text', 'expected a string')
      if (id !== undefined && (typeof id !== 'string' || !ID.test(id))) throw invalid('id', 'expected a UUID')
      if (replyTo !== undefined && typeof replyTo !== 'string') throw invalid('replyTo', 'expected the id of a message')
      const result = await desk.send({
        conversation: context.req.param('id'),
        content: text,
        author: AGENT,
        ...(id === undefined ? {} : { id }),
        ...(replyTo === undefined ? {} : { replyTo }),
      })
      return context.json(toSendView(result))
    })
    .post('/conversations/:id/read', async (context) => {
      await desk.markRead(context.req.param('id'))
      return context.body(null, 204)
    })
    .post('/conversations/:id/typing', async (context) => {
      await desk.showTyping(context.req.param('id'))
      return context.body(null, 204)
    })
    .post('/conversations/:id/resolve', async (context) => {
      await desk.resolve(context.req.param('id'), AGENT)
      return context.body(null, 204)
    })
}

function toSendView(result: SendResult): SendView {
  switch (result.type) {
    case 'queued':
      return { type: 'queued', message: toMessageView(result.message) }
    case 'held':
      return { type: 'held', reasons: reasonsOf(result.draft.review) }
    case 'blocked':
      return { type: 'blocked', reasons: reasonsOf(result.review) }
    case 'window-closed':
      return result
  }
}

function reasonsOf(review: ReviewOutcome): readonly string[] {
  return review.findings.map((finding) => finding.message)
}
