import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { SHOP } from './chat.ts'
import { BOT } from './platforms/telegram.ts'

const [berlin, sanFrancisco, tokyo] = demoWhatsApp.numbers

/** Where the shop can be written to, and who answers there. */
export const lines = {
  berlin: { channel: 'whatsapp', account: berlin.phoneNumberId, name: 'Berlin', agent: 'Lena' },
  sanFrancisco: { channel: 'whatsapp', account: sanFrancisco.phoneNumberId, name: 'San Francisco', agent: 'Marcus' },
  tokyo: { channel: 'whatsapp', account: tokyo.phoneNumberId, name: 'Tokyo', agent: 'Aoi' },
  bot: { channel: 'telegram', account: BOT, name: 'Telegram bot', agent: 'Lena' },
  page: { channel: 'webchat', account: SHOP, name: 'Shop page', agent: 'Marcus' },
} as const

/** One of the shop's lines. */
export type LineId = keyof typeof lines

/** Somebody who buys at the shop. */
export interface Person {
  readonly name: string
  /** E.164, of ranges kept for fiction where the country has one. Absent: hides the number, or has none there. */
  readonly phone?: string
  readonly username?: string
  readonly locale: string
  /** Where this person usually writes. */
  readonly line: LineId
  /** The id on the platform, or in the shop; not drawn, so that a kept desk knows the person again. */
  readonly userId?: string
}

/** The customers of the day. */
export const people = {
  // The one whom `simulate whatsapp` speaks as: answers to her reach a phone that exists here.
  mia: { name: 'Mia Braun', phone: '+49 151 5550101', userId: 'US.491515550101', locale: 'de-DE', line: 'berlin' },
  jonas: { name: 'Jonas Weber', phone: '+49 170 5550102', userId: 'DE.491705550102', locale: 'de-DE', line: 'berlin' },
  emma: { name: 'Emma Clarke', phone: '+44 7700 900103', userId: 'GB.447700900103', locale: 'en-GB', line: 'berlin' },
  noah: { name: 'Noah Miller', phone: '+1 415 5550104', userId: 'US.14155550104', locale: 'en-US', line: 'sanFrancisco' },
  lucia: { name: 'Lucía Fernández', phone: '+34 600 555 105', userId: 'ES.34600555105', locale: 'es-ES', line: 'berlin' },
  camille: { name: 'Camille Laurent', phone: '+33 6 39 98 01 06', userId: 'FR.33639980106', locale: 'fr-FR', line: 'berlin' },
  haruto: { name: '佐藤 陽翔', phone: '+81 90 5550 0107', userId: 'JP.819055500107', locale: 'ja-JP', line: 'tokyo' },
  yui: { name: '鈴木 結衣', phone: '+81 80 5550 0108', userId: 'JP.818055500108', locale: 'ja-JP', line: 'tokyo' },
  lin: { name: '林晓雯', phone: '+86 138 5550 0109', userId: 'CN.8613855500109', locale: 'zh-CN', line: 'tokyo' },
  omar: { name: 'عمر الحربي', phone: '+966 50 555 0110', userId: 'SA.966505550110', locale: 'ar-SA', line: 'berlin' },
  beatriz: { name: 'Beatriz Almeida', phone: '+55 11 95555 0111', userId: 'BR.5511955550111', locale: 'pt-BR', line: 'sanFrancisco' },
  somchai: { name: 'สมชาย ใจดี', phone: '+66 81 555 0112', userId: 'TH.66815550112', locale: 'th-TH', line: 'tokyo' },
  elif: { name: 'Elif Yılmaz', phone: '+90 532 555 0113', userId: 'TR.905325550113', locale: 'tr-TR', line: 'berlin' },
  sofia: { name: 'Sofía Torres', phone: '+52 55 5555 0114', userId: 'MX.525555550114', locale: 'es-MX', line: 'sanFrancisco' },
  ava: { name: 'Ava', username: 'ava.brews', userId: 'US.90210734455115', locale: 'en-US', line: 'sanFrancisco' },
  olena: { name: 'Олена Коваль', username: 'olena_koval', userId: '5550000116', locale: 'uk-UA', line: 'bot' },
  dmitri: { name: 'Дмитрий Волков', userId: '5550000117', locale: 'ru-KZ', line: 'bot' },
  giulia: { name: 'Giulia Conti', username: 'giulia.conti', userId: '5550000118', locale: 'it-IT', line: 'bot' },
  pieter: { name: 'Pieter de Vries', userId: 'pieter.devries', locale: 'nl-NL', line: 'page' },
  minjun: { name: '김민준', userId: 'kim.minjun', locale: 'ko-KR', line: 'page' },
} as const satisfies Readonly<Record<string, Person>>

/** One of the customers of the day. */
export type PersonId = keyof typeof people
