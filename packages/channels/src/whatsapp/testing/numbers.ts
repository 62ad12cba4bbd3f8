import type { WireObject } from './wire.ts'

/** A business number of the fake platform. */
export interface FakeNumber {
  /** Its id in the Graph API; the account of the channel. */
  readonly phoneNumberId: string
  /** As people read it: `+49 30 5550001`. */
  readonly displayPhoneNumber: string
  /** The WhatsApp Business account that it belongs to. */
  readonly wabaId: string
  /** Also used in the WhatsApp Business app, and therefore slower. Default false. */
  readonly coexistence?: boolean
}

/** The digits of a phone number: the form in which webhooks have it. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '')
}

/** What every webhook about a number starts with. */
export function toNumberHeader(number: FakeNumber): WireObject {
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: digitsOf(number.displayPhoneNumber), phone_number_id: number.phoneNumberId },
  }
}
