import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function handlesIn(text: string): readonly string[] {
  return findIdentifiers(text, { market: 'US', cues: sampleCues(text) })
    .filter((found) => found.kind === 'handle')
    .map((found) => text.slice(found.start, found.end))
}

const FOUND: readonly (readonly [text: string, handle: string])[] = [
  ['add @foxglove_pans please', '@foxglove_pans'],
  ['ig: foxglove.pans', 'ig: foxglove.pans'],
  ['snap: foxglove.pans ok', 'snap: foxglove.pans'],
  ['my Telegram foxglove_shop', 'Telegram foxglove_shop'],
  ['WhatsApp id foxglove', 'WhatsApp id foxglove'],
  ['LINE ID gin_utsuwa です', 'LINE ID gin_utsuwa'],
  ['Kakao 아이디 foxglove7', 'Kakao 아이디 foxglove7'],
  ['微信号 abc_66', '微信号 abc_66'],
  ['微信のIDは kaze_shop です', '微信のIDは kaze_shop'],
  ['微信：abc_66', '微信：abc_66'],
  ['QQ 123456', 'QQ 123456'],
  ['企鹅号 3 8 8 2 0 1 9', '企鹅号 3 8 8 2 0 1 9'],
  ['t e l e g r a m k a d c l a y', 't e l e g r a m k a d c l a y'],
  ['Telegram 👉 @foxglove', 'Telegram 👉 @foxglove'],
  ['Instagram: foxglove', 'Instagram: foxglove'],
  ['username: foxglove', 'foxglove'],
  ['tg @foxglove', 'tg @foxglove'],
]

const CLEAN = [
  'Line 2 of the form',
  'Signal verloren, was tun',
  'the line is long',
  'We cannot move to WhatsApp, sorry',
  'write to @amazon',
  '#handmade #pottery',
  '@media screen',
  'Telegram is not allowed here',
  'a new line of pans',
  'anna@example.com',
]

describe('account names are found beside messengers', () => {
  test.each(FOUND)('%s', (text, handle) => {
    expect(handlesIn(text)).toEqual([handle])
  })
})

describe('prose beside the names of messengers is left alone', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(handlesIn(text)).toEqual([])
  })
})
