import type { DeskPlugin } from '@crossdesk/core'

/** The main language of some calling codes (ITU-T E.164, list of 2016-11-15); the first that fits decides. */
const LANGUAGES: readonly (readonly [callingCode: string, language: string])[] = [
  ['+1', 'en'],
  ['+33', 'fr'],
  ['+34', 'es'],
  ['+44', 'en'],
  ['+49', 'de'],
  ['+52', 'es'],
  ['+55', 'pt-BR'],
  ['+66', 'th'],
  ['+81', 'ja'],
  ['+86', 'zh-Hans'],
  ['+90', 'tr'],
  ['+966', 'ar'],
  ['+971', 'ar'],
]

/** A plug-in in ten lines: notes in which language a customer probably writes, from the country of the phone number. */
export const languageByPhone: DeskPlugin = {
  name: 'language-by-phone',
  async enrich(_message, { conversation }) {
    const { kind, value } = conversation.address
    const found = kind === 'phone' ? LANGUAGES.find(([callingCode]) => value.startsWith(callingCode)) : undefined
    if (found === undefined) return undefined
    const [callingCode, tag] = found
    const evidence = `the number begins with ${callingCode}`
    return {
      language: { tag, confidence: 0.6, explanation: { summary: 'From the calling code.', factors: [{ name: 'phone', evidence }] } },
    }
  },
}
