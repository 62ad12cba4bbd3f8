import type { RuleSource } from '../pack.ts'

/** Card numbers have no place in a chat, whoever sends them. */
export const NO_CARDS_IN_CHAT: RuleSource = {
  title: 'PCI Security Standards Council FAQ 1085, “Can unencrypted PANs be sent over e-mail, instant messaging, SMS, or chat?”',
  section: 'PCI DSS requirement 4',
  url: 'https://www.pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/Can-unencrypted-PANs-be-sent-over-e-mail-instant-messaging-SMS-or-chat/',
  hand: 'first',
  checkedOn: '2026-11-22',
}
