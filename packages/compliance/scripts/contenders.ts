import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { CLOSED_CHANNELS } from '../src/packs/closed-channels.ts'
import type { LabelledMessage } from './message-set.ts'
import type { Found } from './scores.ts'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu
const URL_LIKE =
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{2,63}\.(?:com|net|org|shop|store|de|fr|it|es|nl|pl|se|ru|jp|kr|cn|in|br|mx|co\.uk)\b\S*/giu
const closed: ReadonlySet<string> = new Set(CLOSED_CHANNELS)

/** libphonenumber-js over the text, and the URL and e-mail expressions that teams write for themselves; by channel and direction as the labels ask. */
export function phonesAndLinks({ input: { text, direction, channel, market } }: LabelledMessage): Found {
  const outside = direction === 'outbound' && closed.has(channel)
  const inbound = direction === 'inbound'
  const found: Found[number][] = []
  const contact = (category: 'pii_phone' | 'pii_email', start: number, end: number): void => {
    if (outside) found.push({ category: 'off_platform_contact', start, end })
    else if (inbound) found.push({ category, start, end })
  }
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, market as CountryCode)) contact('pii_phone', startsAt, endsAt)
  for (const match of text.matchAll(EMAIL)) contact('pii_email', match.index, match.index + match[0].length)
  if (outside) {
    for (const match of text.matchAll(URL_LIKE))
      if (!match[0].includes('@')) found.push({ category: 'external_link', start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** obscenity with its English set. */
export function createObscenity(): (message: LabelledMessage) => Found {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return ({ input: { text } }) =>
    matcher.getAllMatches(text).map(({ startIndex, endIndex }) => ({ category: 'abusive_language', start: startIndex, end: endIndex + 1 }))
}
