import { isCrossdeskError, type Logger } from '@crossdesk/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createFigures } from './figures.ts'
import { createLive, type Live } from './live.ts'
import { servePage, type PageFiles } from './page-files.ts'
import { problem, toProblem } from './problem.ts'
import { checkRoutes } from './routes/check.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { dayRoutes } from './routes/day.ts'
import { draftRoutes } from './routes/drafts.ts'
import { figureRoutes } from './routes/figures.ts'
import { liveRoutes } from './routes/live.ts'
import { mediaRoutes } from './routes/media.ts'
import { replyRoutes } from './routes/replies.ts'
import { shopRoutes } from './routes/shop.ts'
import { storyRoutes } from './routes/story.ts'
import { onlyLocalNames, onlySameOrigin, securityHeaders } from './security.ts'
import type { Shop } from './shop.ts'
import { createViews } from './views.ts'

const MAX_BODY_BYTES = 64 * 1024

/** What {@link createApp} needs. */
export interface AppOptions {
  readonly shop: Shop
  /** What the server listens on. Default `127.0.0.1`. */
  readonly host?: string
  /** The built page. */
  readonly page?: PageFiles
  readonly log: Logger
}

/** The server without a port: `app.request('/api/conversations')`. */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>
  /** Ends the streams of all pages. */
  close(): void
}

/** Composes webhooks, the API of each panel, and the page. */
export function createApp({ shop, host = '127.0.0.1', page = new Map(), log }: AppOptions): App {
  const { desk, guard, demo } = shop
  const views = createViews(desk, shop.accountNames)
  const live: Live = createLive({ desk, views })
  const figures = createFigures({ desk, isDemo: demo !== undefined })

  const api = new Hono()
    .use(onlySameOrigin)
    .use(
      bodyLimit({
        maxSize: MAX_BODY_BYTES,
        onError: (context) => problem(context, 413, 'payload-too-large', `expected at most ${MAX_BODY_BYTES} bytes`),
      }),
    )
    .route('/', conversationRoutes(desk, views))
    .route('/', storyRoutes(desk, views))
    .route('/', replyRoutes(desk))
    .route('/', checkRoutes(desk, guard, log))
    .route('/', draftRoutes(desk, views))
    .route('/', liveRoutes(live))
    .route('/', dayRoutes(demo?.day, figures.beginAnew))
    .route('/', figureRoutes(figures))

  const app = new Hono()
    // Anybody may knock here, from any name: the adapters verify signatures over the raw bytes and have limits of their own. The chat says itself
    // what the pages of which shops may do with its answers.
    .all('/chat/*', (context) => desk.webhook('chat', context.req.raw))
    .use(securityHeaders)
    .all('/webhooks/wa', (context) => desk.webhook('wa', context.req.raw))
    .all('/webhooks/tg', (context) => desk.webhook('tg', context.req.raw))
    .use(onlyLocalNames(host))
    .route('/api', api)
    .route('/shop', shopRoutes(demo?.chat))
    .route('/media', mediaRoutes(desk))
    .get('*', servePage(page))
    .notFound((context) => problem(context, 404, 'not-found', 'no such address'))
    .onError((error, context) => {
      const response = toProblem(error, context)
      // The name and nothing else: an error's text may quote a customer. What a platform refuses is no fault of this server.
      if (response.status >= 500 && !isCrossdeskError(error, 'delivery'))
        log.error('request failed', { path: context.req.routePath, status: response.status, error: error.name })
      return response
    })

  return { fetch: (request) => app.fetch(request), request: (path, init) => app.request(path, init), close: () => live.close() }
}
