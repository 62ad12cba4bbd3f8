import type { LanguageTag } from '@crossdesk/core'
import type { Category } from '../guard/category.ts'
import { closestTag } from './closest-tag.ts'

/** Categories for which a sound stretch can stand in the place of the violating one. */
type ReplacedCategory = 'off_platform_contact' | 'off_platform_payment' | 'review_manipulation'

/** Languages of replies that have replacements. */
type ReplyLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'sv'
  | 'pl'
  | 'ru'
  | 'tr'
  | 'ar'
  | 'he'
  | 'hi'
  | 'th'
  | 'vi'
  | 'id'
  | 'ja'
  | 'ko'
  | 'zh-Hans'
  | 'zh-Hant'

// A contact stands after words like “write to us: …”, a way to pay after “pay …”, so these are no sentences; what is said of reviews is one.
const REPLACEMENTS: Readonly<Record<ReplacedCategory, Readonly<Record<ReplyLanguage, string>>>> = {
  off_platform_contact: {
    en: 'through the messages here',
    de: 'über die Nachrichten hier',
    fr: 'par la messagerie ici',
    es: 'por los mensajes de aquí',
    it: 'tramite i messaggi qui',
    pt: 'pelas mensagens aqui',
    nl: 'via de berichten hier',
    sv: 'via meddelandena här',
    pl: 'przez wiadomości tutaj',
    ru: 'через сообщения здесь',
    tr: 'buradaki mesajlar üzerinden',
    ar: 'عبر الرسائل هنا',
    he: 'דרך ההודעות כאן',
    hi: 'यहीं संदेशों के ज़रिए',
    th: 'ผ่านข้อความที่นี่',
    vi: 'qua tin nhắn tại đây',
    id: 'lewat pesan di sini',
    ja: 'こちらのメッセージで',
    ko: '이곳 메시지로',
    'zh-Hans': '在此消息中',
    'zh-Hant': '在此訊息中',
  },
  off_platform_payment: {
    en: 'with the checkout here',
    de: 'über die Kasse hier',
    fr: 'avec le paiement proposé ici',
    es: 'con el pago de esta plataforma',
    it: 'con il pagamento previsto qui',
    pt: 'pelo pagamento disponível aqui',
    nl: 'via de betaling hier',
    sv: 'via betalningen här',
    pl: 'przez płatność dostępną tutaj',
    ru: 'через оплату на этой площадке',
    tr: 'buradaki ödeme yöntemiyle',
    ar: 'عبر الدفع المتاح هنا',
    he: 'דרך התשלום שכאן',
    hi: 'यहीं उपलब्ध भुगतान से',
    th: 'ผ่านการชำระเงินที่นี่',
    vi: 'bằng hình thức thanh toán tại đây',
    id: 'lewat pembayaran di sini',
    ja: 'こちらの決済で',
    ko: '이곳 결제로',
    'zh-Hans': '通过本平台付款',
    'zh-Hant': '透過本平台付款',
  },
  review_manipulation: {
    en: 'If you like, leave an honest review, whatever it says.',
    de: 'Wenn Sie mögen, schreiben Sie eine ehrliche Bewertung, gleich wie sie ausfällt.',
    fr: 'Si vous le souhaitez, laissez un avis sincère, quel qu’il soit.',
    es: 'Si lo desea, deje una reseña sincera, sea cual sea.',
    it: 'Se le va, lasci una recensione sincera, qualunque essa sia.',
    pt: 'Se quiser, deixe uma avaliação sincera, seja ela qual for.',
    nl: 'Als u wilt, schrijf dan een eerlijke beoordeling, wat die ook is.',
    sv: 'Lämna gärna ett ärligt omdöme, oavsett vad det säger.',
    pl: 'Jeśli Państwo zechcą, prosimy o szczerą opinię, niezależnie jaką.',
    ru: 'Если хотите, оставьте честный отзыв, каким бы он ни был.',
    tr: 'Dilerseniz, nasıl olursa olsun dürüst bir değerlendirme bırakabilirsiniz.',
    ar: 'يمكنكم، إن رغبتم، ترك تقييم صادق مهما كان.',
    he: 'אם תרצו, אפשר לכתוב ביקורת כנה, תהיה אשר תהיה.',
    hi: 'अगर आप चाहें तो अपनी सच्ची समीक्षा लिखें, वह जैसी भी हो।',
    th: 'หากสะดวก เขียนรีวิวตามจริงได้เลย ไม่ว่าจะเป็นอย่างไร',
    vi: 'Nếu muốn, bạn có thể viết đánh giá trung thực, dù nội dung thế nào.',
    id: 'Jika berkenan, tulislah ulasan yang jujur, apa pun isinya.',
    ja: 'よろしければ、内容を問わず率直なレビューをお寄せください。',
    ko: '원하시면 내용과 관계없이 솔직한 리뷰를 남겨 주세요.',
    'zh-Hans': '如果愿意，欢迎如实评价，好坏不限。',
    'zh-Hant': '如果願意，歡迎如實評價，好壞不限。',
  },
}

/**
 * What can stand in the place of a violating stretch, in the language of the reply; undefined when there is nothing simple, and the stretch
 * is better left out.
 *
 * @param language the reply's; its region and script are dropped as needed, and `zh-TW`, `zh-HK` and `zh-MO` read traditional characters.
 *
 * @example
 * replacementFor('off_platform_contact', 'de-AT') // 'über die Nachrichten hier'
 */
export function replacementFor(category: Category, language: LanguageTag): string | undefined {
  if (!isReplaced(category)) return undefined
  const texts = REPLACEMENTS[category]
  const tag = closestTag(language, Object.keys(texts))
  return tag === undefined ? undefined : texts[tag as ReplyLanguage]
}

function isReplaced(category: Category): category is ReplacedCategory {
  return Object.hasOwn(REPLACEMENTS, category)
}
