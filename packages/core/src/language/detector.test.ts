import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLanguageDetector } from './detector.ts'
import { loadLanguageTables } from './load-tables.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

const tables = await loadLanguageTables()
const detector = createLanguageDetector(tables)
const languageOf = (text: string): string => detector.detect(text).language

/** Invented messages, two a language. */
const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['my blender stopped working after two days', 'can someone tell me when it ships?'],
  de: ['mein Mixer geht seit gestern nicht mehr', 'wann wird meine Jacke verschickt?'],
  fr: ['mon mixeur ne marche plus depuis hier', 'quand est-ce que ma veste sera expédiée ?'],
  es: ['mi batidora ya no funciona desde ayer', '¿cuándo van a enviar mi chaqueta?'],
  it: ['il mio frullatore non funziona più da ieri', 'quando verrà spedita la mia giacca?'],
  pt: ['meu liquidificador não funciona mais desde ontem', 'quando vocês vão enviar minha jaqueta?'],
  nl: ['mijn blender doet het sinds gisteren niet meer', 'wanneer wordt mijn jas verzonden?'],
  pl: ['mój blender od wczoraj nie działa', 'kiedy zostanie wysłana moja kurtka?'],
  sv: ['min mixer fungerar inte sedan igår', 'när skickas min jacka?'],
  da: ['min blender har ikke virket siden i går', 'hvornår bliver min jakke sendt af sted?'],
  nb: ['blenderen min har ikke virket siden i går, hva gjør jeg', 'hvor mye koster det å sende tilbake noe?'],
  fi: ['tehosekoittimeni ei ole toiminut eilisestä lähtien', 'milloin takkini lähetetään?'],
  cs: ['můj mixér od včerejška nefunguje', 'kdy bude odeslána moje bunda?'],
  sk: ['môj mixér od včera nefunguje', 'kedy bude odoslaná moja bunda?'],
  hu: ['a turmixgépem tegnap óta nem működik', 'mikor küldik el a kabátomat?'],
  ro: ['blenderul meu nu mai funcționează de ieri', 'când va fi expediată geaca mea?'],
  bg: ['блендерът ми не работи от вчера', 'кога ще изпратите якето ми?'],
  el: ['το μπλέντερ μου δεν δουλεύει από χθες', 'πότε θα στείλετε το μπουφάν μου;'],
  tr: ['blenderım dünden beri çalışmıyor', 'ceketim ne zaman gönderilecek?'],
  ru: ['мой блендер со вчерашнего дня не работает', 'когда отправят мою куртку?'],
  uk: ['мій блендер від учора не працює', 'коли відправлять мою куртку?'],
  ar: ['الخلاط لا يعمل منذ أمس', 'متى سيتم إرسال السترة؟'],
  he: ['הבלנדר שלי לא עובד מאתמול', 'מתי תשלחו את המעיל שלי?'],
  fa: ['مخلوط‌کن من از دیروز کار نمی‌کند', 'کاپشن من کی ارسال میشه؟'],
  hi: ['मेरा मिक्सर कल से काम नहीं कर रहा', 'मेरी जैकेट कब भेजी जाएगी?'],
  bn: ['আমার ব্লেন্ডার গতকাল থেকে কাজ করছে না', 'আমার জ্যাকেট কবে পাঠানো হবে?'],
  th: ['เครื่องปั่นของฉันไม่ทำงานตั้งแต่เมื่อวาน', 'จะส่งเสื้อแจ็คเก็ตเมื่อไหร่'],
  vi: ['máy xay của tôi không chạy từ hôm qua', 'khi nào thì gửi áo khoác cho mình?'],
  id: ['blender saya nggak bisa nyala sejak kemarin', 'kapan jaketnya mau dikirim kak?'],
  ms: ['pengisar saya tak boleh guna sejak semalam', 'bila jaket saya nak dihantar?'],
  ja: ['ミキサーが昨日から動きません', 'ジャケットはいつ発送されますか'],
  ko: ['믹서기가 어제부터 작동하지 않아요', '재킷은 언제 발송되나요?'],
  'zh-Hans': ['搅拌机从昨天开始就不转了', '我的外套什么时候发货？'],
  'zh-Hant': ['攪拌機從昨天開始就不轉了', '我的外套什麼時候出貨？'],
  tl: ['ayaw na gumana ng blender ko mula kahapon', 'kailan po ipapadala ang jacket ko?'],
}

const ROMANISED: Readonly<Record<string, readonly string[]>> = {
  'ar-Latn': ['el khallat msh shaghal men embareh', 'emta hayewsal el talab bta3i?'],
  'hi-Latn': ['mera mixer kal se kaam nahi kar raha', 'meri jacket kab bhejoge bhai?'],
  'ru-Latn': ['moy blender so vchera ne rabotaet', 'kogda otpravite moyu kurtku?'],
  'el-Latn': ['to mplenter mou den doulevei apo xthes', 'pote tha steilete to mpoufan mou?'],
  'fa-Latn': ['makhlut kon man az diruz kar nemikone', 'kapshane man key ersal mishe?'],
  'zh-Latn': ['wo de waitao shenme shihou fahuo', 'jiaobanji zuotian kaishi buneng yong le'],
}

describe('detect', () => {
  test.each(Object.entries(MESSAGES))('tells %s', (language, messages) => {
    expect(messages.map(languageOf)).toEqual(messages.map(() => language))
  })

  test.each(Object.entries(ROMANISED))('tells romanised text: %s', (language, messages) => {
    expect(messages.map(languageOf)).toEqual(messages.map(() => language))
  })

  test.each([
    '',
    '   ',
    '12345',
    '#90211',
    '😡😡😡',
    '!!!',
    'https://shop.example/a?b=c',
    'ana@shop.example',
    '@shop_support',
    'AB-90211-X',
    'XKCD',
    '1Z999AA10123456784',
    'ok',
    'haha',
    'iPhone 15 Pro Max',
    '550e8400-e29b-41d4-a716-446655440000',
    'invoice_2231.pdf',
  ])('gives und for text without a language: %j', (text) => {
    expect(detector.detect(text)).toMatchObject({ language: 'und', confidence: 0, ranking: [] })
  })

  test('does not let product names, ids and links change the language', () => {
    expect(languageOf('ist das Kabel für den Kindle Paperwhite dabei? #AB-48213 https://shop.example/orders/48213?lang=en')).toBe('de')
    expect(languageOf('iPhone 15 Pro Max 还有货吗')).toBe('zh-Hans')
  })

  test('survives upper case and missing diacritics', () => {
    expect(languageOf('WANN WIRD MEINE JACKE VERSCHICKT?')).toBe('de')
    expect(languageOf('kedy bude odoslana moja bunda?')).toBe('sk')
    expect(languageOf('blenderim dunden beri calismiyor')).toBe('tr')
  })

  test('gives zh when no character tells the script, and lets the market decide', () => {
    expect(languageOf('你好')).toBe('zh')
    expect(detector.detect('你好', { market: 'CN' }).language).toBe('zh-Hans')
    expect(detector.detect('你好', { market: 'HK' }).language).toBe('zh-Hant')
    expect(detector.detect('你好', { locale: 'zh-TW' }).language).toBe('zh-Hant')
  })

  test('a hint turns a short text and not a long one', () => {
    expect(detector.detect('problema', { locale: 'it-IT' }).language).toBe('it')
    expect(detector.detect('problema', { locale: 'es-MX' }).language).toBe('es')
    expect(detector.detect('mein Mixer geht seit gestern nicht mehr, was soll ich tun', { locale: 'es' }).language).toBe('de')
  })

  test('a script that contradicts the hints overrules them', () => {
    const hints = { locale: 'de', market: 'DE', history: ['de', 'de'] }
    expect(detector.detect('когда отправят?', hints).language).toBe('ru')
    expect(detector.detect('いつ', hints).language).toBe('ja')
  })

  test('earlier messages, the newest first, lean a short one', () => {
    expect(detector.detect('pakken', { history: ['nb'] }).language).toBe('nb')
    expect(detector.detect('pakken', { history: ['da'] }).language).toBe('da')
  })

  test('answers among the candidates only', () => {
    expect(detector.detect('min mixer fungerar inte', { candidates: ['da', 'nb', 'en'] }).language).not.toBe('sv')
    expect(detector.detect('когда отправят?', { candidates: ['de', 'en'] }).language).toBe('und')
    expect(detector.detect('你好', { candidates: ['zh'] }).language).toBe('zh')
    expect(detector.detect('wann kommt es', { candidates: [] }).language).toBe('und')
  })

  test('ranks at most five languages whose confidences add up to one at most', () => {
    const { ranking, confidence, language } = detector.detect('problema')
    expect(ranking.length).toBeLessThanOrEqual(5)
    expect(ranking[0]).toEqual({ language, confidence })
    expect(ranking.reduce((sum, ranked) => sum + ranked.confidence, 0)).toBeLessThanOrEqual(1.003)
  })

  test('explains with script, n-grams, function words, letters and hints', () => {
    const { explanation, script } = detector.detect('die Größe ist zu groß', { locale: 'de' })
    expect(script).toBe('Latn')
    expect(explanation.factors.map(({ name }) => name)).toEqual(['script', 'n-grams', 'function words', 'letters', 'hints'])
    expect(explanation.source).toContain('CrossDesk')
  })

  test('knows the words that a trade adds', () => {
    const trade = createLanguageDetector(tables, {
      ...FUNCTION_WORDS,
      nl: `${FUNCTION_WORDS['nl']} zugwar`,
      da: `${FUNCTION_WORDS['da']} vuxqar`,
    })
    expect(trade.detect('zugwar').language).toBe('nl')
    expect(trade.detect('vuxqar').language).toBe('da')
  })

  test('never throws, and answers the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const first = detector.detect(text)
        expect(detector.detect(text)).toEqual(first)
        expect(first.confidence).toBeGreaterThanOrEqual(0)
        expect(first.confidence).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('reads hostile text in linear time', () => {
    const hostile = [
      'a'.repeat(200_000),
      '1a'.repeat(100_000),
      "a'".repeat(100_000),
      '.'.repeat(200_000),
      'a.'.repeat(100_000),
      '的1'.repeat(100_000),
      '\u0301'.repeat(200_000),
    ]
    const start = performance.now()
    for (const text of hostile) detector.detect(text)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('segments', () => {
  test('parts a text where its script changes', () => {
    const text = 'Where is my order? Мой заказ не пришёл'
    const found = detector.segments(text)
    expect(found.map(({ language, start, end }) => [language, text.slice(start, end)])).toEqual([
      ['en', 'Where is my order'],
      ['ru', 'Мой заказ не пришёл'],
    ])
  })

  test('parts a text where its language changes inside a script', () => {
    const text = 'Ich habe die falsche Größe bekommen. I would like to exchange it please'
    expect(detector.segments(text).map(({ language }) => language)).toEqual(['de', 'en'])
  })

  test('keeps a text in one language whole', () => {
    for (const [language, [message = '']] of Object.entries(MESSAGES)) {
      expect(detector.segments(message).map((segment) => segment.language)).toEqual([language])
    }
  })

  test('gives nothing for text without words', () => {
    expect(detector.segments('#90211 😡')).toEqual([])
  })

  test('gives ordered segments within the text that do not overlap', () => {
    const pieces = fc.constantFrom(
      'hello where is',
      'где мой',
      '我的包裹',
      'wo ist mein',
      '#123',
      '😡',
      'https://a.example',
      'いつ',
      '٣',
      ' ',
      "l'ordine",
      '\ud83d',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        let at = 0
        for (const { start, end } of detector.segments(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
