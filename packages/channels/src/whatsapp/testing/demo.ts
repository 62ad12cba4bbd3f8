import type { FakeNumber } from './numbers.ts'

/** What a {@link demoWhatsApp} consists of. */
export interface DemoWhatsApp {
  readonly appSecret: string
  readonly verifyToken: string
  readonly accessToken: string
  readonly numbers: readonly [FakeNumber, FakeNumber, FakeNumber]
}

/**
 * The invented business that the example console, the command line and the tests share: three numbers of one WhatsApp Business account. The
 * values are public and protect nothing; real ones belong in the environment.
 *
 * @example
 * const platform = fakeWhatsApp({ ...demoWhatsApp, webhook: { url: 'http://localhost:3000/webhooks/wa' } })
 */
export const demoWhatsApp: DemoWhatsApp = {
  appSecret: 'demo-app-secret',
  verifyToken: 'demo-verify-token',
  accessToken: 'demo-access-token',
  numbers: [
    { phoneNumberId: '100000000000001', displayPhoneNumber: '+49 30 5550001', wabaId: '200000000000001' },
    { phoneNumberId: '100000000000002', displayPhoneNumber: '+1 415 5550002', wabaId: '200000000000001' },
    { phoneNumberId: '100000000000003', displayPhoneNumber: '+81 3 5550 0003', wabaId: '200000000000001' },
  ],
}
