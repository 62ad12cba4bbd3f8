import { Hono } from 'hono'
import type { DemoChat } from '../demo/chat.ts'
import { problem } from '../problem.ts'

/** The one customer whom the shop's page can sign in. */
const EMMA = { userId: 'emma.clarke', name: 'Emma Clarke' }

/** What the demo shop's own server does: it proves to the chat who its customer is. 404 with real accounts, whose shops do this themselves. */
export function shopRoutes(chat: DemoChat | undefined): Hono {
  return new Hono()
    .get('/', (context, next) => (context.req.path.endsWith('/') ? next() : context.redirect('/shop/')))
    .get('/identity', async (context) =>
      chat === undefined ? problem(context, 404, 'not-found', 'no demo is running') : context.json(await chat.prove(EMMA)),
    )
}
