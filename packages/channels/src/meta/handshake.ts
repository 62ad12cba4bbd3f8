import { equalsInConstantTime } from '../wire/constant-time.ts'

/**
 * Answers the GET by which Meta checks a webhook address: the bare `hub.challenge` when `hub.verify_token` is one of ours, else 403
 * (Meta, Webhooks, "Verification requests", read 2026-08).
 */
export function answerHandshake(url: string, verifyTokens: readonly string[]): Response {
  const query = new URL(url).searchParams
  const token = query.get('hub.verify_token') ?? ''
  const challenge = query.get('hub.challenge')
  let known = false
  for (const verifyToken of verifyTokens) if (equalsInConstantTime(token, verifyToken)) known = true
  if (query.get('hub.mode') !== 'subscribe' || challenge === null || !known) return new Response('Forbidden', { status: 403 })
  // The challenge is the caller's text: it must never be taken for a page.
  return new Response(challenge, {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
}
