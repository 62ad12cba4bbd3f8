import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function emailsIn(text: string): readonly (readonly [string, string])[] {
  return findIdentifiers(text, { market: 'DE', cues: sampleCues(text) })
    .filter((found) => found.kind === 'email')
    .map((found) => [text.slice(found.start, found.end), found.value])
}

const FOUND: readonly (readonly [text: string, written: string, value: string])[] = [
  ['Write to anna@example.com.', 'anna@example.com', 'anna@example.com'],
  ['Anna.Berg+shop@mail.example.co.uk please', 'Anna.Berg+shop@mail.example.co.uk', 'anna.berg+shop@mail.example.co.uk'],
  ['anna@müller-keramik.de', 'anna@müller-keramik.de', 'anna@müller-keramik.de'],
  ['邮箱anna@example.com联系', 'anna@example.com', 'anna@example.com'],
  ['anna@example.com로 보내', 'anna@example.com', 'anna@example.com'],
  ['ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'anna@example.com'],
  ['anna @ example . com', 'anna @ example . com', 'anna@example.com'],
  ['a n n a @ e x a m p l e . c o m', 'a n n a @ e x a m p l e . c o m', 'anna@example.com'],
  ['anna@exa\u200bmple.com', 'anna@exa\u200bmple.com', 'anna@example.com'],
  ['anna@\nexample.com', 'anna@\nexample.com', 'anna@example.com'],
  ['anna[at]example[dot]com', 'anna[at]example[dot]com', 'anna@example.com'],
  ['anna (at) example (dot) com', 'anna (at) example (dot) com', 'anna@example.com'],
  ['anna{at}example.com', 'anna{at}example.com', 'anna@example.com'],
  ['anna(a)example.com', 'anna(a)example.com', 'anna@example.com'],
  ['anna AT example DOT com', 'anna AT example DOT com', 'anna@example.com'],
  ['annaATexample.com', 'annaATexample.com', 'anna@example.com'],
  ['anna at firma dot com', 'anna at firma dot com', 'anna@firma.com'],
  ['anna dot berg at firma dot co dot uk', 'anna dot berg at firma dot co dot uk', 'anna.berg@firma.co.uk'],
  ['info apestaart firma punt nl', 'info apestaart firma punt nl', 'info@firma.nl'],
  ['gin アットマーク utsuwa ドット jp', 'gin アットマーク utsuwa ドット jp', 'gin@utsuwa.jp'],
  ['anna arroba tienda punto es', 'anna arroba tienda punto es', 'anna@tienda.es'],
  ['anna собака lavka точка ru', 'anna собака lavka точка ru', 'anna@lavka.ru'],
  ['anna_99 at gmail.com', 'anna_99 at gmail.com', 'anna_99@gmail.com'],
  ['anna@gmail com', 'anna@gmail com', 'anna@gmail.com'],
  ['anna@gmailcom', 'anna@gmailcom', 'anna@gmail.com'],
  ['𝐚𝐧𝐧𝐚@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦', '𝐚𝐧𝐧𝐚@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦', 'anna@example.com'],
  ['anna@exаmple.com', 'anna@exаmple.com', 'anna@example.com'],
  ['mail anna@example.com. In the morning', 'anna@example.com', 'anna@example.com'],
]

const CLEAN = [
  'look at amazon.com',
  'We are at the point of sending it',
  'arrive at ten. Dot the i',
  'price @ 5 each',
  '5 @ 3.50',
  '@media screen',
  'anna@',
  '@example.com',
  'meet at noon. Then we go',
  'at dot com',
  'anna@nowhere.invalidtld',
]

describe('mail addresses are found in every disguise', () => {
  test.each(FOUND)('%s', (text, written, value) => {
    expect(emailsIn(text)).toEqual([[written, value]])
  })
})

describe('prose with at and dot is left alone', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(emailsIn(text)).toEqual([])
  })
})
