import type { IdentityProof, Shop } from '@crossdesk/channels/webchat'
import type { ShopAccounts } from '../accounts.ts'

/** The shop whose page has the chat. */
export const SHOP = 'fernweh'

/** Somebody who has an account at the shop. */
export interface ShopUser {
  readonly userId?: string
  readonly name: string
}

// Public, and protects nothing: a demo's visitors stay signed in over restarts.
const CHAT_SECRET = 'demo-chat-secret-that-anybody-can-read-here'
const IDENTITY_SECRET = 'demo-identity-secret-that-anybody-can-read'

/** The chat of the demo's shop. */
export interface DemoChat {
  readonly account: NonNullable<ShopAccounts['chat']>
  /** What the shop's server says of a customer who has signed in. */
  prove(user: ShopUser): Promise<IdentityProof>
  /** Lets the pages of these origins use the chat. */
  allow(origins: readonly string[]): void
}

/** A chat that no page may use yet. */
export function createDemoChat(): DemoChat {
  let origins: readonly string[] = []
  const shop = (): Shop => ({
    id: SHOP,
    name: 'Fernweh',
    origins,
    identity: { type: 'hmac', secret: IDENTITY_SECRET },
    greeting: {
      en: 'Hello! Ask us anything, in your language.',
      de: 'Hallo! Fragen Sie uns, was Sie möchten.',
      fr: 'Bonjour ! Posez-nous vos questions, dans votre langue.',
      es: '¡Hola! Pregúntanos lo que quieras.',
      tr: 'Merhaba! Bize her şeyi sorabilirsiniz.',
      ar: 'مرحبًا! اسألنا ما تشاء بلغتك.',
      ja: 'こんにちは。何でもお気軽にお尋ねください。',
      'zh-Hans': '您好！有任何问题都可以问我们。',
    },
  })
  return {
    account: { secret: CHAT_SECRET, shops: async (id) => (id === SHOP ? shop() : undefined) },
    async prove({ userId, name }) {
      const id = userId ?? name
      return { type: 'hmac', userId: id, signature: await signatureOf(id), name, email: `${id}@example.com` }
    },
    allow(allowed) {
      origins = allowed
    },
  }
}

/** HMAC-SHA256 in hexadecimal, as a shop's own server would make it. */
async function signatureOf(userId: string): Promise<string> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey('raw', bytes(IDENTITY_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, bytes(userId))
  return [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
