import { marketByCallingCode } from '../markets/by-calling-code.ts'
import type { CountryCode } from '../model/basics.ts'
import type { Conversation } from '../model/conversation.ts'
import type { Customer } from '../model/customer.ts'
import type { Message } from '../model/message.ts'
import type { LanguageDetector, LanguageHints } from '../ports/language-detector.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import { contentText } from '../rendering/content-text.ts'
import { detectLanguage } from './detect-language.ts'

/** How a desk learns languages. */
export interface LanguagePluginOptions {
  /** Default: core's own, whose tables load with the first message. */
  readonly detector?: LanguageDetector
}

/**
 * Annotates every message of a customer with its language. What is known beside the words is weighed with them: the conversation's language, the
 * customer's languages and country, and the country of the phone number. Nothing is said of a text without a language. The desk settles the
 * conversation's language from it.
 *
 * @example
 * const desk = createDesk({ backend, channels, plugins: [languagePlugin()] })
 */
export function languagePlugin({ detector = { detect: detectLanguage } }: LanguagePluginOptions = {}): DeskPlugin {
  return {
    name: 'language',
    async enrich(message, { conversation, customer }) {
      const words = wordsOf(message)
      if (words === '') return undefined
      const { language, confidence, explanation } = await detector.detect(words, hintsOf(conversation, customer))
      return language === 'und' ? undefined : { language: { tag: language, confidence, explanation } }
    },
  }
}

/** What the customer wrote. What was picked are the shop's words. */
function wordsOf({ content }: Message): string {
  return content
    .filter(({ type }) => type === 'text' || type === 'media')
    .map((item) => (item.type === 'media' ? (item.caption ?? '') : contentText(item)))
    .join('\n')
    .trim()
}

function hintsOf(conversation: Conversation, customer: Customer): LanguageHints {
  const market = customer.country ?? countryOfPhone(conversation)
  const locale = customer.languages?.[0]
  return {
    channel: conversation.channel.channel,
    ...(market === undefined ? {} : { market }),
    ...(locale === undefined ? {} : { locale }),
    ...(conversation.language === undefined ? {} : { history: [conversation.language] }),
  }
}

function countryOfPhone({ address }: Conversation): CountryCode | undefined {
  return address.kind === 'phone' ? marketByCallingCode(address.value)[0]?.country : undefined
}
