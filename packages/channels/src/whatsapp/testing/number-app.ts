import { rememberAs, remember } from '../../testing/remember.ts'
import { toContact } from './customer-profile.ts'
import type { FakeCustomer } from './customers.ts'
import { prepareContent, tellBusiness, type Written } from './inbound.ts'
import type { MessageInput } from './message-input.ts'
import { digitsOf, type FakeNumber } from './numbers.ts'
import { readMessage } from './received.ts'
import { newMessageId, type PlatformState, secondsOf } from './state.ts'
import { objectIn, textIn } from './wire.ts'

/** A business number as its owner's phone shows it. */
export interface NumberApp extends FakeNumber {
  /** Writes to a customer from the WhatsApp Business app: the webhook gets an echo. */
  writesFromApp(message: string | MessageInput, options: { readonly to: FakeCustomer }): Promise<Written>
}

/** The app on the phone of a business number. */
export function createNumberApp(state: PlatformState, number: FakeNumber): NumberApp {
  return {
    ...number,
    async writesFromApp(message, { to }) {
      const record = state.directory.byUserId(to.userId)
      if (record === undefined) throw new Error('This customer is of another platform; expected one that customer() of this platform made.')
      const input: MessageInput = typeof message === 'string' ? { type: 'text', text: message } : message
      const content = await prepareContent(state, 'business', input)
      const { profile } = record
      const id = newMessageId(state.random)
      const type = textIn(content, 'type') ?? 'unsupported'
      remember(record.received, {
        id,
        from: number.phoneNumberId,
        at: state.clock.now(),
        type,
        ...readMessage(type, objectIn(content, type)),
        content: content[type],
      })
      rememberAs(state.messages, id, { phoneNumberId: number.phoneNumberId, author: 'business', readByBusiness: false })
      const echo = {
        from: digitsOf(number.displayPhoneNumber),
        ...(profile.phone === undefined ? {} : { to: profile.phone }),
        to_user_id: profile.userId,
        to_parent_user_id: profile.parentUserId,
        id,
        timestamp: secondsOf(state.clock),
        ...content,
      }
      const value = { contacts: [toContact(profile)], message_echoes: [echo] }
      return { id, ...(await tellBusiness(state, number.phoneNumberId, 'smb_message_echoes', value)) }
    },
  }
}
