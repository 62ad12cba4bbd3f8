import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise, tokeniseQuery } from './tokenise.ts'

/** Whether a full-text index made of these tokens finds the text. */
function isFound(text: string, query: string): boolean {
  const tokens = tokenise(text)
  const terms = tokeniseQuery(query)
  return (
    terms.length > 0 && terms.every(({ token, isPrefix }) => tokens.some((other) => (isPrefix ? other.startsWith(token) : other === token)))
  )
}

describe('tokens', () => {
  test.each([
    ['English', 'Don’t SHIP it twice!', ['don', 't', 'ship', 'it', 'twice']],
    ['German', 'Große Füße, Maß: STRASSE, ẞ', ['grosse', 'fusse', 'mass', 'strasse', 'ss']],
    ['French and Polish', 'Où est l’œuf? Łódź', ['ou', 'est', 'l', 'oeuf', 'lodz']],
    ['Turkish', 'İstanbul ırmak', ['istanbul', 'irmak']],
    ['Greek', 'Όνομα ΟΔΟΣ οδός', ['ονομα', 'οδοσ', 'οδοσ']],
    ['Russian', 'Ещё чай', ['еще', 'чаи']],
    ['Chinese', '申请退款。好', ['申请', '请退', '退款', '款', '好']],
    ['Japanese', 'ｶﾞスをー', ['ガス', 'スを', 'をー', 'ー']],
    ['Korean', '환불은 돼요', ['환불', '불은', '은', '돼요', '요']],
    ['Thai', 'คืนเงิน', ['คืนเ', 'นเงิ', 'เงิน', 'งิน', 'น']],
    ['Arabic', 'أَهْلاً إلى الآن مـــدرسة', ['اهلا', 'الي', 'الان', 'مدرسه']],
    ['Persian', 'می‌خواهم', ['ميخواهم']],
    ['Hindi', 'मुझे ऑर्डर चाहिए', ['मुझे', 'ऑर्डर', 'चाहिए']],
    ['digits of all scripts', '٣٠٢ ๑๒ २० 12', ['302', '12', '20', '12']],
    ['full width', 'ＡＢＣ１２３', ['abc123']],
    ['ids', 'Order 302-1234567-7654321 (#1001), v2.3', ['order', '302', '1234567', '7654321', '1001', 'v2', '3']],
    ['mixed scripts', 'iPhone15用ケース', ['iphone15', '用ケ', 'ケー', 'ース', 'ス']],
    ['no words', ' …!? 👋 ', []],
  ])('of %s', (_, text, tokens) => {
    expect(tokenise(text)).toEqual(tokens)
  })

  test('of a long text stop after 64 Ki units, and a long word is cut', () => {
    expect(tokenise(`${' '.repeat(64 * 1024)}word`)).toEqual([])
    expect(tokenise('x'.repeat(1000))).toEqual(['x'.repeat(64)])
    expect(isFound('x'.repeat(1000), 'x'.repeat(1000))).toBe(true)
  })

  test('are made in linear time', () => {
    for (const piece of ['a', 'a-', '退', 'คื', 'e\u0301', '٣', '\u200b'])
      expect(tokenise(piece.repeat(64 * 1024)).length).toBeLessThanOrEqual(64 * 1024)
  })
})

describe('a query', () => {
  test('may end with the beginning of a word', () => {
    expect(tokeniseQuery('refund iph')).toEqual([
      { token: 'refund', isPrefix: false },
      { token: 'iph', isPrefix: true },
    ])
    expect(isFound('refund for an iPhone', 'refund iph')).toBe(true)
    expect(isFound('refund for an iPhone', 'ref iphone')).toBe(false)
  })

  test('finds an order number whole, by its pieces, and as far as it was typed', () => {
    const text = 'Order 302-1234567-7654321, invoice #1001'
    for (const query of ['302-1234567-7654321', '1234567', '302-1234567-76', '#1001', '1001']) expect(isFound(text, query)).toBe(true)
    expect(isFound(text, '302-1234567-7654322')).toBe(false)
  })

  test.each([
    ['你好,我想申请退款', ['退', '退款', '申请退', '我想申请退款']],
    ['カスタマーサービスで返品したい', ['返品', 'サービス', 'スで返', 'た']],
    ['สวัสดีครับ ผมต้องการขอคืนเงิน', ['คืนเงิน', 'เงิน', 'ต้องการ', 'ขอคืน', 'สวัสด', 'งิน']],
    ['ຂ້ອຍຕ້ອງການເງິນຄືນ', ['ເງິນຄືນ', 'ຕ້ອງການ']],
    ['ខ្ញុំចង់បានប្រាក់វិញ', ['ប្រាក់វិញ', 'ចង់']],
    ['ငွေပြန်အမ်းပေးပါ', ['ပြန်အမ်း', 'ငွေ']],
  ])('finds its substring in a script without spaces: %s', (text, queries) => {
    for (const query of queries) expect([query, isFound(text, query)]).toEqual([query, true])
  })

  test('of any piece of a text without spaces is found in it', () => {
    const characters = fc.constantFrom('退', '款', '申', 'カ', 'ー', 'ス', '환')
    fc.assert(
      fc.property(fc.array(characters, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (text, start, length) => {
        const from = start % text.length
        const piece = text.slice(from, from + 1 + (length % (text.length - from)))
        expect(isFound(text.join(''), piece.join(''))).toBe(true)
      }),
    )
  })

  test('without words has no terms, and a repeated word counts once', () => {
    expect(tokeniseQuery(' ?! ')).toEqual([])
    expect(tokeniseQuery('parcel parcel lost')).toHaveLength(2)
  })
})
