import { DeliveryError } from '@crossdesk/core'

/** How an adapter refuses content that its platform cannot carry, before anything is sent. */
export interface ContentLimits {
  /** The error. Names the field and what is allowed, never what stood there. */
  readonly rejected: (field: string, expected: string) => DeliveryError
  /** The text, if it is not empty and not longer than allowed, in UTF-16 units. @throws DeliveryError `rejected` */
  readonly limited: (field: string, text: string | undefined, maxLength: number) => string
  /** The address, if the platform can fetch or open it. @throws DeliveryError `rejected` */
  readonly webAddress: (field: string, url: string) => string
}

/** The refusals of one platform, by its name for people. */
export function contentLimits(platform: string): ContentLimits {
  const rejected = (field: string, expected: string): DeliveryError =>
    new DeliveryError('rejected', `${platform} cannot send this content: ${field}: ${expected}.`)
  return {
    rejected,
    limited(field, text, maxLength) {
      if (text === undefined || text.trim() === '') throw rejected(field, 'expected a text')
      if (text.length > maxLength) throw rejected(field, `expected at most ${maxLength} characters, got ${text.length}`)
      return text
    },
    webAddress(field, url) {
      if (!/^https?:\/\/[^\s]+$/i.test(url)) throw rejected(field, 'expected an http or https address')
      return url
    },
  }
}
