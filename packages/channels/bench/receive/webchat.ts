import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseJson } from '../../src/webchat/requests/read-body.ts'
import { readContents } from '../../src/webchat/requests/read-content.ts'
import { clientIdOf } from '../../src/webchat/requests/fields.ts'
import { readToken, writeToken } from '../../src/webchat/identity/session-token.ts'
import { createSigner } from '../../src/webchat/identity/signer.ts'

const SECRET = 'a secret of the bench, long enough for it'
const NOW = 1_790_000_001_000
const signer = createSigner(() => [SECRET], 'webchat-session')

/** A post as the widget sends it for a text. */
export const body: string = JSON.stringify({
  id: '0193b7c2-5a3e-7c41-9d0f-2b6f8a1c4e77',
  content: [{ type: 'text', text: 'Olá! A minha encomenda 1001 ainda não chegou, podem ver onde está?' }],
  replyTo: '0193b7c2-4f10-7d3a-8e21-6c0a9b7d5f12',
})

const bytes: Uint8Array = new TextEncoder().encode(body)
const signature = sign()
const claims = {
  shop: 'north',
  thread: 'k3J9x0QmT7bVw2LsYd8fZg',
  expiresAt: NOW + 60_000,
  signedIn: false,
  token: 'a8FhQ2mXr5TnLw0cVbKy7g',
}
const header = `Bearer ${await writeToken(claims, signer)}`

function sign(): Uint8Array {
  return createHmac('sha256', SECRET).update(bytes).digest()
}

/** What every signed webhook costs at the least: HMAC-SHA256 over the body, a comparison, and `JSON.parse`. Answers a number, so that nothing is optimised away. */
export function floor(): number {
  const isGenuine = timingSafeEqual(sign(), signature)
  const post = JSON.parse(new TextDecoder().decode(bytes)) as { readonly id: string }
  return isGenuine ? post.id.length : 0
}

/** What the adapter does with it before it goes to the store: check the token, parse, validate. */
export async function receive(): Promise<number> {
  const { thread } = await readToken(header, 'north', NOW, signer)
  const post = parseJson(bytes)
  return thread.length + clientIdOf(post).length + readContents(post).length
}
