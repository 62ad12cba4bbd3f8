import { DeliveryError } from '@crossdesk/core'

/** The error for content that Telegram cannot carry. Names the field and what is allowed, never what stood there. */
export function rejected(field: string, expected: string): DeliveryError {
  return new DeliveryError('rejected', `Telegram cannot send this content: ${field}: ${expected}.`)
}

/** The text, if it is not empty and not longer than allowed, in UTF-16 units. @throws DeliveryError `rejected` */
export function limited(field: string, text: string | undefined, maxLength: number): string {
  if (text === undefined || text.trim() === '') throw rejected(field, 'expected a text')
  if (text.length > maxLength) throw rejected(field, `expected at most ${maxLength} characters, got ${text.length}`)
  return text
}

/** The address, if Telegram can fetch or open it. @throws DeliveryError `rejected` */
export function webAddress(field: string, url: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(url)) throw rejected(field, 'expected an http or https address')
  return url
}
