import type { Conversation, TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import type { ConversationPage, SearchPage } from '../../shared/api.ts'
import { readPageOptions } from '../request.ts'
import { toMessageView, type Views } from '../views.ts'

const STATUSES: readonly (string | undefined)[] = ['open', 'waiting', 'resolved'] satisfies readonly Conversation['status'][]

/** The list: conversations, the last active first, and search over all messages. */
export function conversationRoutes(desk: TenantDesk, views: Views): Hono {
  return new Hono()
    .get('/conversations', async (context) => {
      const status = context.req.query('status')
      const page = await desk.conversations({
        ...readPageOptions(context),
        ...(STATUSES.includes(status) ? { status: status as Conversation['status'] } : {}),
      })
      const items = await Promise.all(page.items.map(views.conversation))
      return context.json({ items, ...(page.next === undefined ? {} : { next: page.next }) } satisfies ConversationPage)
    })
    .get('/search', async (context) => {
      const page = await desk.search(context.req.query('q') ?? '', { limit: 30 })
      const hits = await Promise.all(
        page.items.map(async (message) => {
          const conversation = await views.conversationOf(message.conversation)
          return conversation === undefined ? [] : [{ message: toMessageView(message), conversation }]
        }),
      )
      return context.json({ items: hits.flat() } satisfies SearchPage)
    })
}
