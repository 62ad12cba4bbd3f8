import type { FakeBot } from './bots.ts'

/** What a {@link demoTelegram} consists of. */
export interface DemoTelegram {
  readonly bots: readonly [FakeBot & { readonly secretToken: string }]
}

/**
 * The invented bot that the example console, the command line and the tests share. The values are public and protect nothing; real ones
 * belong in the environment.
 *
 * @example
 * const platform = fakeTelegram({ ...demoTelegram, webhook: { url: 'http://localhost:3000/webhooks/tg' } })
 */
export const demoTelegram: DemoTelegram = {
  bots: [
    {
      token: '7000000001:demo-token-that-protects-nothing-000',
      secretToken: 'demo-secret-token',
      username: 'nordwind_shop_bot',
      name: 'Nordwind Shop',
    },
  ],
}
