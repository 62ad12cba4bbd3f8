import type { TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import type { StoryPage } from '../../shared/api.ts'
import { problem } from '../problem.ts'
import { readPageOptions } from '../request.ts'
import { toCustomerView, toMessageView, type Views } from '../views.ts'

/** One customer's story over all conversations and numbers, newest message first. */
export function storyRoutes(desk: TenantDesk, views: Views): Hono {
  return new Hono().get('/customers/:id/story', async (context) => {
    const customer = await desk.customer(context.req.param('id'))
    if (customer === undefined) return problem(context, 404, 'not-found', 'no such customer')
    const page = await desk.timeline(customer.id, readPageOptions(context))
    const ids = [...new Set(page.items.map((message) => message.conversation))]
    const conversations = await Promise.all(ids.map(views.conversationOf))
    return context.json({
      customer: toCustomerView(customer),
      conversations: conversations.filter((conversation) => conversation !== undefined),
      messages: page.items.map(toMessageView),
      ...(page.next === undefined ? {} : { next: page.next }),
    } satisfies StoryPage)
  })
}
