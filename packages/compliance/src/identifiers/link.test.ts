import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function linksIn(text: string, market = 'US'): readonly string[] {
  return findIdentifiers(text, { market, cues: sampleCues(text) })
    .filter((found) => found.kind === 'link')
    .map((found) => text.slice(found.start, found.end))
}

const FOUND: readonly (readonly [text: string, link: string])[] = [
  ['see https://shop.example.com/a?b=1#c.', 'https://shop.example.com/a?b=1#c'],
  ['at www.example.com today', 'www.example.com'],
  ['auf firma.de/katalog bestellen', 'firma.de/katalog'],
  ['yaotu-ceramics.com', 'yaotu-ceramics.com'],
  ['我们的网站yaotu-ceramics.com欢迎', 'yaotu-ceramics.com'],
  ['müller-keramik.de', 'müller-keramik.de'],
  ['магазин.рф', 'магазин.рф'],
  ['hxxps://example[.]com/x', 'hxxps://example[.]com/x'],
  ['example(.)com', 'example(.)com'],
  ['example{dot}com', 'example{dot}com'],
  ['yaotu dot com', 'yaotu dot com'],
  ['ｙａｏｔｕ．ｃｏｍ', 'ｙａｏｔｕ．ｃｏｍ'],
  ['𝐲𝐚𝐨𝐭𝐮.𝐜𝐨𝐦', '𝐲𝐚𝐨𝐭𝐮.𝐜𝐨𝐦'],
  ['yaotu . com', 'yaotu . com'],
  ['yaotu .com', 'yaotu .com'],
  ['t.me/foxglove', 't.me/foxglove'],
  ['https://wa.me/15550142', 'https://wa.me/15550142'],
  ['bit.ly/abc12', 'bit.ly/abc12'],
  ['instagram.com/foxglove', 'instagram.com/foxglove'],
  ['http://203.0.113.7:8080/x', 'http://203.0.113.7:8080/x'],
  ['we are on booking.com too', 'booking.com'],
  ['(example.org)', 'example.org'],
  ['visit my-shop.is for more', 'my-shop.is'],
  ['https://t.me/abc联系我', 'https://t.me/abc'],
]

const CLEAN = [
  'invoice.pdf and photo.jpg',
  'archive.zip is attached',
  'It is done.Then we ship',
  'all ok.so we ship',
  'done.it works',
  'yes.no problem',
  'call.me later',
  'great.It works',
  'arrived.now I want',
  'version 1.2.3.4',
  '1.5m wide, No.2',
  'Dr.No by e.g. p.m. i.e.',
  '3.50 or 12.99',
  'anna@example.com',
  'gracias.de nada',
  'merci.la boutique',
  'Thanks.in the box',
  'the end. Com is here',
  'Waiting... not.now',
]

describe('web addresses are found in every disguise', () => {
  test.each(FOUND)('%s', (text, link) => {
    expect(linksIn(text)).toEqual([link])
  })
})

describe('files, versions, abbreviations and missing spaces are left alone', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(linksIn(text, text.startsWith('gracias') ? 'ES' : 'US')).toEqual([])
  })
})

test('a link to a chat or profile says so', () => {
  expect(findIdentifiers('https://t.me/foxglove', { market: 'US', cues: [] })[0]?.evidence).toContain('messenger-link')
})

test('the market of the suffix makes a bare name an address', () => {
  expect(linksIn('bei firma.de bestellen', 'DE')).toEqual(['firma.de'])
})
