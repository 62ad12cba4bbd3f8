import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function phonesIn(text: string, market: string): readonly string[] {
  return findIdentifiers(text, { market, cues: sampleCues(text) })
    .filter((found) => found.kind === 'phone')
    .map((found) => text.slice(found.start, found.end))
}

const FOUND: readonly (readonly [market: string, text: string, phone: string])[] = [
  ['US', 'Call me: 212-555-0142', '212-555-0142'],
  ['US', 'Reach us at (212) 555-0142 today', '(212) 555-0142'],
  ['US', 'it is 212.555.0142', '212.555.0142'],
  ['US', 'text me 2125550142 ok', '2125550142'],
  ['US', 'our toll-free 1-800-555-0199', '1-800-555-0199'],
  ['US', 'call 555-0142', '555-0142'],
  ['US', 'from abroad +1 212 555 0142.', '+1 212 555 0142'],
  ['GB', 'mobile 07700 900123', '07700 900123'],
  ['GB', 'It is 07700 900 123 thanks', '07700 900 123'],
  ['GB', '+44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
  ['GB', '020 7946 0958 works', '020 7946 0958'],
  ['DE', 'Meine Nummer: 0171 5550142', '0171 5550142'],
  ['DE', 'ruf an 030/5550142', '030/5550142'],
  ['DE', '0049 171 5550142', '0049 171 5550142'],
  ['DE', '+49-171-555-0142', '+49-171-555-0142'],
  ['FR', 'au 06 39 98 01 42 svp', '06 39 98 01 42'],
  ['FR', '06.39.98.01.42', '06.39.98.01.42'],
  ['FR', '+33 6 39 98 01 42', '+33 6 39 98 01 42'],
  ['ES', 'teléfono 612 555 014', '612 555 014'],
  ['ES', 'llama 612 55 50 14', '612 55 50 14'],
  ['ES', 'Bizum 612555014', '612555014'],
  ['IT', 'tel 347 555 0142', '347 555 0142'],
  ['IT', 'fisso 06 5550 1422', '06 5550 1422'],
  ['PL', 'telefon 512 555 014', '512 555 014'],
  ['NL', '06-55501422', '06-55501422'],
  ['SE', 'swish 070-555 01 42', '070-555 01 42'],
  ['RU', 'звоните 8 (912) 555-01-42', '8 (912) 555-01-42'],
  ['RU', '+7 912 555-01-42', '+7 912 555-01-42'],
  ['RU', '89125550142', '89125550142'],
  ['TR', '0532 555 01 42', '0532 555 01 42'],
  ['TR', 'telefon 05325550142', '05325550142'],
  ['BR', 'ligue (11) 95555-0142', '(11) 95555-0142'],
  ['BR', 'pix 11955550142', '11955550142'],
  ['MX', 'teléfono 55 5555 0142', '55 5555 0142'],
  ['AR', '+54 9 11 5555-0142', '+54 9 11 5555-0142'],
  ['CL', 'fono +56 9 5555 0142', '+56 9 5555 0142'],
  ['JP', '電話090-5550-0142', '090-5550-0142'],
  ['JP', '090-5550-0142です', '090-5550-0142'],
  ['JP', 'フリーダイヤル0120-555-014', '0120-555-014'],
  ['JP', '０９０－５５５０－０１４２', '０９０－５５５０－０１４２'],
  ['KR', '010-5550-0142로 연락', '010-5550-0142'],
  ['KR', '02-5550-0194로', '02-5550-0194'],
  ['KR', '전화 01055500142', '01055500142'],
  ['CN', '电话13900000142联系', '13900000142'],
  ['CN', '加我13900550142', '13900550142'],
  ['CN', '400-555-0142', '400-555-0142'],
  ['CN', '139 0055 0142', '139 0055 0142'],
  ['CN', '一三九零零五五零一四二', '一三九零零五五零一四二'],
  ['CN', '壹叁玖零零伍伍零壹肆贰', '壹叁玖零零伍伍零壹肆贰'],
  ['CN', '幺三九零零五五零幺四二', '幺三九零零五五零幺四二'],
  ['CN', '①③⑨⓪⓪⑤⑤⓪①④②', '①③⑨⓪⓪⑤⑤⓪①④②'],
  ['TW', '電話0912-555-014', '0912-555-014'],
  ['HK', 'whatsapp 5555 0142', '5555 0142'],
  ['VN', 'gọi 0912 555 014', '0912 555 014'],
  ['VN', '0912555014 nhé', '0912555014'],
  ['TH', 'โทร081-555-0142', '081-555-0142'],
  ['TH', 'โทร ๐๘๑-๕๕๕-๐๑๔๒', '๐๘๑-๕๕๕-๐๑๔๒'],
  ['ID', 'telepon 0812-5550-1422', '0812-5550-1422'],
  ['IN', 'call 98765 50142', '98765 50142'],
  ['IN', '+91 98765 50142', '+91 98765 50142'],
  ['SA', '0555501422', '0555501422'],
  ['SA', '٠٥٥ ٥٥٠ ١٤٢٢', '٠٥٥ ٥٥٠ ١٤٢٢'],
  ['IL', '050-555-0142', '050-555-0142'],
  ['AE', '+971 50 555 0142', '+971 50 555 0142'],
  ['EG', '0100 555 0142', '0100 555 0142'],
  ['US', '2️⃣1️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣', '2️⃣1️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣'],
  ['US', '2 1 2 5 5 5 0 1 4 2', '2 1 2 5 5 5 0 1 4 2'],
  ['US', '2.1.2.5.5.5.0.1.4.2', '2.1.2.5.5.5.0.1.4.2'],
  ['US', '2\u200b12\u200b555\u200b01\u200b42 call', '2\u200b12\u200b555\u200b01\u200b42'],
  ['US', '𝟐𝟏𝟐𝟓𝟓𝟓𝟎𝟏𝟒𝟐', '𝟐𝟏𝟐𝟓𝟓𝟓𝟎𝟏𝟒𝟐'],
  ['US', '²¹²⁵⁵⁵⁰¹⁴²', '²¹²⁵⁵⁵⁰¹⁴²'],
  ['US', 'call 2I2 555 OI42', '2I2 555 OI42'],
  ['US', 'call two one two five five five zero one four two', 'two one two five five five zero one four two'],
  ['GB', 'oh seven seven double oh, nine hundred one two three', 'oh seven seven double oh, nine hundred one two three'],
  ['DE', 'null eins sieben eins fünf fünf fünf null eins vierzig', 'null eins sieben eins fünf fünf fünf null eins vierzig'],
  ['FR', 'zéro six, douze, soixante-quinze, cinquante-cinq, douze', 'zéro six, douze, soixante-quinze, cinquante-cinq, douze'],
  ['FR', 'zér0-6 12 75 55 12', 'zér0-6 12 75 55 12'],
  ['ES', 'seis doce cincuentaycinco cero cero doce', 'seis doce cincuentaycinco cero cero doce'],
  ['US', 'order 112-5550147-1234567, call 212-555-0142', '212-555-0142'],
  ['US', '212📞555📞0142', '212📞555📞0142'],
  ['US', '212*555*0142', '212*555*0142'],
]

const CLEAN: readonly (readonly [market: string, text: string])[] = [
  ['US', 'Order 112-5550147-1234567 has shipped'],
  ['US', 'order number 2125550142'],
  ['US', 'tracking 9400 1000 0000 0000 0000 00'],
  ['US', 'UPS 1Z999AA10123456784'],
  ['US', 'FedEx 1234 5678 9012'],
  ['DE', 'Sendungsnummer RR123456785DE'],
  ['DE', 'Bestellnummer 0171555014'],
  ['US', 'the part RX-5550147 fits'],
  ['US', 'model DR-2400 and DR-2500'],
  ['US', 'EAN 4006381333931'],
  ['US', '4006381333931'],
  ['US', 'ISBN 978-3-16-148410-0'],
  ['DE', 'am 24.12.2024 um 18:30'],
  ['US', '2024-05-01 12:30'],
  ['US', 'between 05/01/2024 and 06/01/2024'],
  ['ID', 'Rp 1.250.000 saja'],
  ['VN', '1.250.000đ'],
  ['US', '$1,250,000.00'],
  ['JP', '¥12,345,678'],
  ['US', '120 x 200 x 30 cm'],
  ['US', '1920x1080 at 60 Hz'],
  ['US', '10.0.14.255'],
  ['US', 'version 12.0.5550.1422'],
  ['US', 'id 550e8400-e29b-41d4-a716-446655440000'],
  ['US', 'in 2023-2024 we sold more'],
  ['PL', '00-950 Warszawa'],
  ['US', 'zip 94105-1234'],
  ['US', 'we have 12345678 in stock'],
  ['ES', 'pedido 612555014'],
  ['CN', '订单13900000142'],
  ['CN', '一个二三四'],
  ['KR', '주문 20240501123456'],
  ['US', 'case #2125550142'],
  ['US', '100 200 300'],
  ['FR', '35 36 37 38 39 40'],
  ['DE', 'Größe 36 38 40 42'],
  ['US', 'two of five items'],
  ['DE', 'Bestell-Nr. 4711-0815 ist da'],
  ['DE', 'Ihr Paket 00340434161094042557 ist unterwegs'],
  ['CN', '快递单号SF1234567890123，尺寸30*40*50厘米，价格199元'],
  ['RU', 'Заказ 12345678-0012-1, цена 1 299 ₽, размер 42-44'],
  ['US', '5V/2A, 10000mAh, v2.14.7, rated 4.8/5 from 1,024 reviews'],
  ['US', 'RGB 255 255 255 and 36 37 38 39 40 41'],
  ['GB', 'order 07700900123'],
]

describe('telephone numbers are found in every market and disguise', () => {
  test.each(FOUND)('%s: %s', (market, text, phone) => {
    expect(phonesIn(text, market)).toEqual([phone])
  })
})

describe('numbers that are no telephones are left alone', () => {
  test.each(CLEAN)('%s: %s', (market, text) => {
    expect(phonesIn(text, market)).toEqual([])
  })
})

test('the value is in E.164', () => {
  const text = 'call 07700 900123'
  expect(findIdentifiers(text, { market: 'GB', cues: sampleCues(text) })[0]?.value).toBe('+447700900123')
})
