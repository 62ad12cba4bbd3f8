import { demoWhatsApp } from '../whatsapp/testing/demo.ts'
import { digitsOf } from '../whatsapp/testing/numbers.ts'
import { fakeWhatsApp } from '../whatsapp/testing/platform.ts'
import type { Simulator } from './simulator.ts'

const [demoNumber] = demoWhatsApp.numbers

/** Messages of a WhatsApp customer. */
export const whatsAppSimulator: Simulator = {
  channel: 'whatsapp',
  title: 'WhatsApp Business Cloud API',
  secretVariable: 'CROSSDESK_WHATSAPP_APP_SECRET',
  defaults: { account: demoNumber.phoneNumberId, from: '+49 151 5550101', name: 'Mia Braun', secret: demoWhatsApp.appSecret },
  async toRequest({ text, url, account, from, name, secret }, clock, random) {
    let posted = new Request(url)
    const capture = async (request: Request): Promise<Response> => {
      posted = request
      return new Response()
    }
    const platform = fakeWhatsApp({
      ...demoWhatsApp,
      appSecret: secret,
      numbers: [demoWhatsApp.numbers.find((number) => number.phoneNumberId === account) ?? { ...demoNumber, phoneNumberId: account }],
      webhook: { url, fetch: capture },
      clock,
      random,
    })
    // The same phone is the same person each time, so the user id follows from it.
    const customer = platform.customer({ name, phone: from, userId: `US.${digitsOf(from)}` })
    const { delivered } = await customer.writes(text, { to: account })
    await delivered
    return posted
  },
}
