import type { SendResult, TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import type { SendView } from '../../shared/api.ts'
import { invalid, readFields } from '../request.ts'
import { toAuthor, you } from '../staff.ts'
import { toMessageView } from '../views.ts'

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
        author: toAuthor(you),
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
      await desk.resolve(context.req.param('id'), toAuthor(you))
      return context.body(null, 204)
    })
}

function toSendView(result: SendResult): SendView {
  switch (result.type) {
    case 'queued':
      return { type: 'queued', message: toMessageView(result.message) }
    case 'held':
      return { type: 'held', findings: result.draft.review.findings }
    case 'blocked':
      return { type: 'blocked', findings: result.review.findings }
    case 'window-closed':
      return result
  }
}
