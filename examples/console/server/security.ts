import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What the browser may do with whatever this server says. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses names that are not this machine's. A page of somebody else's may point its own name at 127.0.0.1 (DNS rebinding) and would then be
 * of the same origin; and through a tunnel only the webhook is to be seen, which has its signature.
 *
 * @param host what the server listens on; whoever opens it to a network has said so, and then all names are taken
 */
export function onlyLocalNames(host: string): MiddlewareHandler {
  const open = !LOOPBACK.has(host) && host !== '::1'
  return async (context, next) => {
    if (open || LOOPBACK.has(new URL(context.req.url).hostname)) return next()
    return problem(context, 403, 'forbidden', 'expected a request to localhost; set HOST to open this server to others')
  }
}

/**
 * Refuses writes that another site's page makes the browser send. Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in
 * `Origin`; programs such as curl say neither and carry no browser's rights.
 */
export const onlySameOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  if (method === 'GET' || method === 'HEAD') return next()
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  const foreign = site === undefined ? origin !== undefined && origin !== new URL(context.req.url).origin : site !== 'same-origin'
  if (foreign) return problem(context, 403, 'forbidden', 'expected a request of this page')
  // A form of another site can send every type but this one without being asked first.
  const isJson = context.req.header('content-type')?.split(';')[0]?.trim() === 'application/json'
  return isJson ? next() : problem(context, 415, 'unsupported', 'expected content-type application/json')
}
