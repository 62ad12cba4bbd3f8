import { SignJWT, exportJWK, generateKeyPair } from 'jose'
import { describe, expect, test, vi } from 'vitest'
import { hexOfMac } from './identity/hex-mac.ts'
import type { ShopIdentity } from './identity/verify-proof.ts'
import type { Shop } from './options.ts'
import type { OpenSession, Problem } from './protocol/requests.ts'
import { PAGE, trial, type Trial, type TrialOptions } from './trial.ts'

const SECRET = 'the shop’s own secret, shared with nobody'

function shopWith(identity?: ShopIdentity, more: Partial<Shop> = {}): Trial {
  return trial(optionsWith(identity, more))
}

function optionsWith(identity?: ShopIdentity, more: Partial<Shop> = {}): TrialOptions {
  return { chat: { shops: [{ id: 'north', name: 'North', origins: [PAGE], ...(identity === undefined ? {} : { identity }), ...more }] } }
}

async function hmacOf(userId: string, secret: string = SECRET): Promise<OpenSession> {
  return { identity: { type: 'hmac', userId, signature: await hexOfMac(secret, userId) } }
}

async function jwtOf(shop: Trial, claims: Record<string, unknown> = {}, secret: string = SECRET, expiresInS = 60): Promise<OpenSession> {
  const token = await new SignJWT({ sub: 'u1', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(shop.clock.now() / 1000) + expiresInS)
    .sign(new TextEncoder().encode(secret))
  return { identity: { type: 'jwt', token } }
}

async function refusalOf(opening: Promise<unknown>): Promise<string> {
  return opening.then(
    () => 'let in',
    (error: unknown) => (error as Error).message,
  )
}

describe('an anonymous session', () => {
  test('goes on with the same thread, and lasts thirty days from its last opening', async () => {
    const shop = shopWith()
    const first = await shop.visit()
    expect(first.session.signedIn).toBe(false)
    expect(first.session.expiresAt).toBe(shop.clock.now() + 30 * 24 * 60 * 60_000)
    await shop.clock.advance(20 * 24 * 60 * 60_000)
    const second = await shop.visit({}, { token: first.session.token })
    expect(second.session.thread).toBe(first.session.thread)
    await shop.clock.advance(11 * 24 * 60 * 60_000)
    expect((await first.say('Hello')).status).toBe(401)
    expect((await second.say('Hello')).status).toBe(201)
    expect((await shop.visit({}, { token: first.session.token })).session.thread).not.toBe(first.session.thread)
  })

  test('is opened only for visitors whom the shop lets in', async () => {
    const seen: (string | undefined)[] = []
    const shop = trial({
      chat: {
        admit: async (_request, { challenge }) => {
          seen.push(challenge)
          return challenge === 'solved'
        },
      },
    })
    expect(await refusalOf(shop.visit())).toContain('no session: 403')
    const visitor = await shop.visit({ challenge: 'solved' })
    await shop.visit({}, { token: visitor.session.token })
    expect(seen).toEqual([undefined, 'solved'])
  })

  test('is told the greeting in the best of the visitor’s languages, and the direction', async () => {
    const shop = shopWith(undefined, { greeting: { en: 'Hello', 'de-DE': 'Hallo', ar: 'مرحبا' }, locale: 'en' })
    const faceFor = async (locales: readonly string[]): Promise<unknown> => {
      const { greeting, locale, direction } = (await shop.visit({ locales })).session.shop
      return [greeting, locale, direction]
    }
    expect(await faceFor(['fr', 'ar-EG', 'en'])).toEqual(['مرحبا', 'ar', 'rtl'])
    expect(await faceFor(['de-DE-1996'])).toEqual(['Hallo', 'de-DE', 'ltr'])
    expect(await faceFor(['ja'])).toEqual(['Hello', 'en', 'ltr'])
  })
})

describe('signing in', () => {
  test('makes the visitor’s thread the user’s, and the anonymous token open it no more', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const visitor = await shop.visit()
    await visitor.say('Hello')
    const stream = await visitor.listen(1)
    const user = await shop.visit(await hmacOf('u1'), { token: visitor.session.token })
    expect(user.session).toMatchObject({ thread: visitor.session.thread, signedIn: true, seq: 1 })
    expect(user.session.expiresAt).toBe(shop.clock.now() + 24 * 60 * 60_000)
    expect(await stream.next()).toEqual({ type: 'end', reason: 'expired' })
    expect((await visitor.send('GET messages')).status).toBe(401)
    await user.say('It is me')
    await shop.work()
    expect((await shop.desk.conversations()).items).toHaveLength(1)
    const [customer] = await shop.eventsOf('customer.updated')
    expect(customer?.value.handles.map(({ handle }) => handle)).toContainEqual({ kind: 'shop-user', value: 'u1', scope: 'north' })
  })

  test('moves to the thread that the user has already, and replies to the old one follow', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const home = await shop.visit(await hmacOf('u1'))
    const visitor = await shop.visit()
    await visitor.say('From the phone')
    const stream = await visitor.listen(1)
    const moved = await shop.visit(await hmacOf('u1'), { token: visitor.session.token })
    expect(moved.session.thread).toBe(home.session.thread)
    expect(await stream.next()).toEqual({ type: 'end', reason: 'moved' })
    expect((await visitor.say('Still here?')).status).toBe(401)
    // Opening with the old token is a new visitor: the account that was signed in to is not theirs by having been there before.
    expect((await shop.visit({}, { token: visitor.session.token })).session).toMatchObject({ signedIn: false })

    await shop.work()
    const [conversation] = (await shop.desk.conversations()).items
    await shop.desk.send({ conversation: conversation?.id ?? '', content: 'A late reply', author: { role: 'agent', id: 'a1' } })
    await shop.work()
    const page = (await (await moved.send('GET messages')).json()) as { messages: readonly { content: unknown }[] }
    expect(page.messages.map(({ content }) => content)).toEqual([[{ type: 'text', text: 'A late reply' }]])
    await moved.send('POST receipts', { read: 1 })
    await shop.work()
    await shop.clock.advance(60_000)
    await shop.work()
    expect((await shop.eventsOf('message.delivery')).map(({ delivery }) => delivery.state)).toEqual(['sent', 'read'])
  })

  test('of two visitors as one user at once gives one thread', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const visitors = await Promise.all([shop.visit(), shop.visit(), shop.visit()])
    const proof = await hmacOf('u1')
    const users = await Promise.all(visitors.map(({ session }) => shop.visit(proof, { token: session.token })))
    expect(new Set(users.map(({ session }) => session.thread)).size).toBe(1)
  })

  test('as another user never opens the first one’s thread', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const mia = await shop.visit(await hmacOf('mia'))
    const tom = await shop.visit(await hmacOf('tom'), { token: mia.session.token })
    expect(tom.session.thread).not.toBe(mia.session.thread)
    expect((await mia.say('Hello')).status).toBe(201)
  })

  test('is not made longer by opening the session again, only by a new proof', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const user = await shop.visit(await hmacOf('u1'))
    await shop.clock.advance(60_000)
    const again = await shop.visit({}, { token: user.session.token })
    expect(again.session).toMatchObject({ signedIn: true, expiresAt: user.session.expiresAt })
  })

  test('ends with DELETE, for this token alone', async () => {
    const shop = shopWith({ type: 'hmac', secret: SECRET })
    const phone = await shop.visit(await hmacOf('u1'))
    const laptop = await shop.visit(await hmacOf('u1'))
    const stream = await phone.listen()
    expect((await phone.send('DELETE session')).status).toBe(204)
    expect(await stream.next()).toEqual({ type: 'end', reason: 'expired' })
    expect((await phone.say('Hello')).status).toBe(401)
    expect((await laptop.say('Hello')).status).toBe(201)
  })

  test('with a token of the shop adds the verified e-mail and phone to the customer, and nothing that is only claimed', async () => {
    const shop = shopWith({ type: 'jwt', secret: SECRET, issuer: 'north', audience: 'chat' }, { userScope: 'family' })
    const claims = {
      iss: 'north',
      aud: 'chat',
      name: 'Mia',
      email: 'mia@example.com',
      email_verified: true,
      phone_number: '+491515550101',
      locale: 'de',
    }
    const user = await shop.visit(await jwtOf(shop, claims))
    await user.say('Hello')
    await shop.work()
    const [customer] = await shop.eventsOf('customer.created')
    expect(customer?.value).toMatchObject({ name: 'Mia', languages: ['de'] })
    expect(customer?.value.handles.map(({ handle }) => handle)).toEqual([
      { kind: 'shop-user', value: 'u1', scope: 'family' },
      { kind: 'webchat-visitor', value: user.session.thread, scope: 'north' },
      { kind: 'email', value: 'mia@example.com' },
    ])
  })

  test('takes tokens of public keys, and secrets of before and after a rotation', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }
    const shop = shopWith({ type: 'jwt', keys })
    const token = await new SignJWT({ sub: 'u1' })
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime(shop.clock.now() / 1000 + 60)
      .sign(privateKey)
    expect((await shop.visit({ identity: { type: 'jwt', token } })).session.signedIn).toBe(true)
    // A public key is no secret: a token that was signed with it as if it were one is nobody's.
    expect(await refusalOf(shop.visit(await jwtOf(shop, {}, JSON.stringify(keys))))).toContain('401')

    const rotating = shopWith({ type: 'jwt', secret: ['the new secret of the shop, unused', SECRET] })
    expect((await rotating.visit(await jwtOf(rotating))).session.signedIn).toBe(true)
    const rotatingHmac = shopWith({ type: 'hmac', secret: ['the new secret', SECRET] })
    expect((await rotatingHmac.visit(await hmacOf('u1'))).session.signedIn).toBe(true)
  })

  test('takes keys that the shop serves, and asks to come again when they cannot be had', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const served = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }))
    try {
      const shop = shopWith({ type: 'jwt', keysUrl: 'https://north.example/keys' })
      const token = await new SignJWT({ sub: 'u1' })
        .setProtectedHeader({ alg: 'ES256' })
        .setExpirationTime(shop.clock.now() / 1000 + 60)
        .sign(privateKey)
      const opening: OpenSession = { identity: { type: 'jwt', token } }
      for (let tries = 0; tries < 2; tries++) expect((await shop.visit(opening)).session.signedIn).toBe(true)
      expect(served).toHaveBeenCalledTimes(1)
      served.mockImplementation(async () => new Response('down', { status: 500 }))
      expect(await refusalOf(shopWith({ type: 'jwt', keysUrl: 'https://north.example/keys' }).visit(opening))).toContain('no session: 503')
      expect(await refusalOf(shopWith({ type: 'jwt', keysUrl: 'http://north.example/keys' }).visit(opening))).toContain('no session: 503')
    } finally {
      served.mockRestore()
    }
  })

  test('is refused without a good proof', async () => {
    const shop = shopWith({ type: 'jwt', secret: SECRET, audience: 'chat' })
    const good = { aud: 'chat' }
    expect(await refusalOf(shop.visit(await jwtOf(shop, good)))).toBe('let in')
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"u1","aud":"chat","exp":9999999999}')}.`
    const noExpiry = await new SignJWT({ sub: 'u1', aud: 'chat' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(SECRET))
    const openings: readonly OpenSession[] = [
      await jwtOf(shop, good, 'another secret of somebody else'),
      await jwtOf(shop, good, SECRET, -61),
      await jwtOf(shop, { aud: 'other' }),
      await jwtOf(shop, { ...good, sub: '' }),
      await jwtOf(shop, { ...good, sub: 'x'.repeat(300) }),
      { identity: { type: 'jwt', token: unsigned } },
      { identity: { type: 'jwt', token: noExpiry } },
      { identity: { type: 'jwt', token: 'rubbish' } },
      await hmacOf('u1'),
    ]
    for (const opening of openings) expect(await refusalOf(shop.visit(opening))).toContain('no session: 401')
    const hmac = shopWith({ type: 'hmac', secret: SECRET })
    expect(await refusalOf(hmac.visit(await hmacOf('u1', 'another secret')))).toContain('401')
    expect(await refusalOf(hmac.visit({ identity: { type: 'hmac', userId: 'u2', signature: await hexOfMac(SECRET, 'u1') } }))).toContain(
      '401',
    )
    expect(await refusalOf(shopWith().visit(await hmacOf('u1')))).toContain('401')
  })
})

describe('a token', () => {
  test('is refused when it was changed, made with another secret, for another shop, tenant or channel', async () => {
    const shops = ['north', 'south'].map((id) => ({ id, name: id, origins: [PAGE] }))
    const shop = trial({ chat: { shops } })
    const { session } = await shop.visit()
    const codeOf = async (token: string, at: Trial = shop, name = 'north'): Promise<string> => {
      const response = await at.fetch(`${name}/messages`, { headers: { authorization: `Bearer ${token}` } })
      return response.ok ? 'ok' : `${response.status} ${((await response.json()) as Problem).code}`
    }
    expect(await codeOf(session.token)).toBe('ok')
    const [, ...rest] = session.token.split('.')
    const forged = [
      '',
      'x',
      'a.b.c.d.e.f',
      `${session.token}x`,
      session.token.slice(0, -1),
      ['south', ...rest].join('.'),
      session.token.replace('.v.', '.u.'),
    ]
    for (const token of forged) expect(await codeOf(token)).toBe('401 unauthorised')
    expect(await codeOf('x'.repeat(10_000))).toBe('401 unauthorised')
    expect(await codeOf(session.token, shop, 'south')).toBe('401 unauthorised')
    const other = trial({ beside: shop, chat: { shops, secret: 'another secret, which is also long enough' } })
    expect(await codeOf(session.token, other)).toBe('401 unauthorised')
    const rotated = trial({
      beside: shop,
      chat: { shops, secret: ['another secret, which is also long enough', 'a secret of the trial, long enough for it'] },
    })
    expect(await codeOf(session.token, rotated)).toBe('ok')
    const tenant = trial({ beside: shop, chat: { shops }, accounts: { resolve: async () => ({ tenant: 'other' }) } })
    expect(await codeOf(session.token, tenant)).toBe('401 expired')
    expect((await shop.fetch('north/messages', { headers: { authorization: 'Basic eDp5' } })).headers.get('www-authenticate')).toBe(
      'Bearer',
    )
  })
})
