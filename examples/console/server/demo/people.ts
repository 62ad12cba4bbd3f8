import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'

const [berlin, sanFrancisco, tokyo] = demoWhatsApp.numbers

/** The shop's numbers and who answers there. */
export const numbers = {
  berlin: { ...berlin, name: 'Berlin', agent: 'Lena' },
  sanFrancisco: { ...sanFrancisco, name: 'San Francisco', agent: 'Marcus' },
  tokyo: { ...tokyo, name: 'Tokyo', agent: 'Aoi' },
} as const

/** One of the shop's numbers. */
export type NumberId = keyof typeof numbers

/** Somebody who buys at the shop. */
export interface Person {
  readonly name: string
  /** E.164, of ranges kept for fiction where the country has one. Absent: hides the number. */
  readonly phone?: string
  readonly username?: string
  readonly locale: string
  /** The number that this person usually writes to. */
  readonly number: NumberId
  /** WhatsApp's user id; not drawn, so that a kept desk knows the person again. */
  readonly userId: string
}

/** The customers of the day. */
export const people = {
  // The one whom `simulate whatsapp` speaks as: answers to her reach a phone that exists here.
  mia: { name: 'Mia Braun', phone: '+49 151 5550101', userId: 'US.491515550101', locale: 'de-DE', number: 'berlin' },
  jonas: { name: 'Jonas Weber', phone: '+49 170 5550102', userId: 'DE.491705550102', locale: 'de-DE', number: 'berlin' },
  emma: { name: 'Emma Clarke', phone: '+44 7700 900103', userId: 'GB.447700900103', locale: 'en-GB', number: 'berlin' },
  noah: { name: 'Noah Miller', phone: '+1 415 5550104', userId: 'US.14155550104', locale: 'en-US', number: 'sanFrancisco' },
  lucia: { name: 'Lucía Fernández', phone: '+34 600 555 105', userId: 'ES.34600555105', locale: 'es-ES', number: 'berlin' },
  camille: { name: 'Camille Laurent', phone: '+33 6 39 98 01 06', userId: 'FR.33639980106', locale: 'fr-FR', number: 'berlin' },
  haruto: { name: '佐藤 陽翔', phone: '+81 90 5550 0107', userId: 'JP.819055500107', locale: 'ja-JP', number: 'tokyo' },
  yui: { name: '鈴木 結衣', phone: '+81 80 5550 0108', userId: 'JP.818055500108', locale: 'ja-JP', number: 'tokyo' },
  lin: { name: '林晓雯', phone: '+86 138 5550 0109', userId: 'CN.8613855500109', locale: 'zh-CN', number: 'tokyo' },
  omar: { name: 'عمر الحربي', phone: '+966 50 555 0110', userId: 'SA.966505550110', locale: 'ar-SA', number: 'berlin' },
  beatriz: { name: 'Beatriz Almeida', phone: '+55 11 95555 0111', userId: 'BR.5511955550111', locale: 'pt-BR', number: 'sanFrancisco' },
  somchai: { name: 'สมชาย ใจดี', phone: '+66 81 555 0112', userId: 'TH.66815550112', locale: 'th-TH', number: 'tokyo' },
  elif: { name: 'Elif Yılmaz', phone: '+90 532 555 0113', userId: 'TR.905325550113', locale: 'tr-TR', number: 'berlin' },
  sofia: { name: 'Sofía Torres', phone: '+52 55 5555 0114', userId: 'MX.525555550114', locale: 'es-MX', number: 'sanFrancisco' },
  ava: { name: 'Ava', username: 'ava.brews', userId: 'US.90210734455115', locale: 'en-US', number: 'sanFrancisco' },
} as const satisfies Readonly<Record<string, Person>>

/** One of the customers of the day. */
export type PersonId = keyof typeof people
