/** Everything that the widget says by itself. */
export interface WidgetTexts {
  readonly open: string
  readonly close: string
  readonly write: string
  readonly send: string
  readonly attach: string
  readonly drop: string
  readonly typing: string
  readonly offline: string
  readonly refused: string
  readonly waiting: string
  readonly failed: string
  readonly retry: string
  readonly sent: string
  readonly read: string
  readonly edited: string
  readonly removed: string
  readonly edit: string
  readonly remove: string
  readonly save: string
  readonly cancel: string
  readonly earlier: string
  readonly you: string
  readonly shop: string
  readonly file: string
  readonly tooLarge: string
  readonly wrongType: string
  readonly submit: string
  readonly answered: string
  readonly map: string
  readonly leaveEmail: string
  readonly email: string
  readonly thanks: string
}

const ORDER: readonly (keyof WidgetTexts)[] = [
  'open',
  'close',
  'write',
  'send',
  'attach',
  'drop',
  'typing',
  'offline',
  'refused',
  'waiting',
  'failed',
  'retry',
  'sent',
  'read',
  'edited',
  'removed',
  'edit',
  'remove',
  'save',
  'cancel',
  'earlier',
  'you',
  'shop',
  'file',
  'tooLarge',
  'wrongType',
  'submit',
  'answered',
  'map',
  'leaveEmail',
  'email',
  'thanks',
]

/** What the widget says before another language is there, and where it has none. */
export const english: WidgetTexts = unpackTexts(
  'Open chat|Close chat|Write a message|Send|Attach a file|Drop the file here|is typing|No connection. Your messages are sent as soon as it is back.|The chat is not available at the moment.|Sending|Not sent|Try again|Sent|Read|edited|This message was removed|Edit|Remove|Save|Cancel|Earlier messages|You|Shop|File|This file is too large.|Files of this type cannot be sent.|Submit|Answered|Show on the map|Should we answer by e-mail if you have to leave?|E-mail address|Thank you. We will write to you there.',
)

/** Loads the texts of a language by its BCP 47 tag: of the language itself, whatever the region; English when there are none. */
export async function loadTexts(locale: string): Promise<WidgetTexts> {
  const [language = ''] = locale.toLowerCase().split('-')
  if (language === 'en') return english
  const { languages } = await import('./languages.ts')
  const packed = languages[language === 'zh' ? (/hant|tw|hk|mo/i.test(locale) ? 'zh-Hant' : 'zh-Hans') : language]
  return packed === undefined ? english : unpackTexts(packed)
}

/** One language: its texts in the order of {@link WidgetTexts}, parted by `|`, which keeps them small. */
export function unpackTexts(packed: string): WidgetTexts {
  const parts = packed.split('|')
  return Object.fromEntries(ORDER.map((key, index) => [key, parts[index] ?? ''])) as unknown as WidgetTexts
}
