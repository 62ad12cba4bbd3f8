import type { TenantDesk } from '@crossdesk/core'
import { Hono } from 'hono'
import { problem } from '../problem.ts'

/** What a browser may show in the page. Everything else is a download: an SVG or HTML of a stranger is a program. */
const SHOWN: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/wav',
  'audio/amr',
  'video/mp4',
  'video/3gpp',
])

/** Files of messages, fetched from the platform when somebody looks at them. */
export function mediaRoutes(desk: TenantDesk): Hono {
  return new Hono().get('/:message/:index{[0-9]{1,3}}', async (context) => {
    const id = context.req.param('message')
    const index = Number(context.req.param('index'))
    const content = (await desk.message(id))?.content[index]
    if (content?.type !== 'media') return problem(context, 404, 'not-found', 'no such file')
    const file = await desk.media(id, index)
    const type = (content.mimeType ?? file.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const shown = SHOWN.has(type)
    return new Response(file.body, {
      headers: {
        'content-type': shown ? type : 'application/octet-stream',
        'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeFileName(content.fileName ?? `${content.kind}-${index}`)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, max-age=3600',
      },
    })
  })
}

/** The `value-chars` of RFC 8187, which has less than `encodeURIComponent` lets through. */
function encodeFileName(name: string): string {
  // A lone surrogate has no UTF-8 form, and encodeURIComponent throws at it.
  const whole = name.slice(0, 120).replaceAll(/\p{Surrogate}/gu, '')
  return encodeURIComponent(whole).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
