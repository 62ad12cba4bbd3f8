/** What the shop says when a customer names an order: a sentence and three buttons of at most 20 characters. */
export interface Acknowledgement {
  readonly thanks: (order: string) => string
  readonly where: string
  readonly back: string
  readonly person: string
}

const english: Acknowledgement = {
  thanks: (order) => `Thank you! We have found order ${order}. What is it about?`,
  where: 'Where is it?',
  back: 'Send it back',
  person: 'Talk to somebody',
}

const byLanguage: Readonly<Record<string, Acknowledgement>> = {
  de: {
    thanks: (order) => `Danke! Bestellung ${order} haben wir gefunden. Worum geht es?`,
    where: 'Wo ist sie?',
    back: 'Zurückschicken',
    person: 'Mit jemandem reden',
  },
  es: {
    thanks: (order) => `¡Gracias! Hemos encontrado el pedido ${order}. ¿En qué podemos ayudarte?`,
    where: '¿Dónde está?',
    back: 'Devolverlo',
    person: 'Hablar con alguien',
  },
  fr: {
    thanks: (order) => `Merci ! Nous avons retrouvé la commande ${order}. De quoi s’agit-il ?`,
    where: 'Où est-elle ?',
    back: 'La renvoyer',
    person: 'Parler à quelqu’un',
  },
  ja: {
    thanks: (order) => `ありがとうございます。ご注文 ${order} を確認しました。どのようなご用件でしょうか。`,
    where: '配送状況を知りたい',
    back: '返品したい',
    person: '担当者と話したい',
  },
  zh: {
    thanks: (order) => `谢谢！我们已查到订单 ${order}。请问需要什么帮助？`,
    where: '查询物流',
    back: '我要退货',
    person: '联系人工客服',
  },
  ar: {
    thanks: (order) => `شكرًا لك! وجدنا الطلب ${order}. كيف يمكننا مساعدتك؟`,
    where: 'أين طلبي؟',
    back: 'إرجاع الطلب',
    person: 'التحدث مع موظف',
  },
  nl: {
    thanks: (order) => `Dank u! We hebben bestelling ${order} gevonden. Waar gaat het om?`,
    where: 'Waar is die?',
    back: 'Terugsturen',
    person: 'Met iemand praten',
  },
  uk: {
    thanks: (order) => `Дякуємо! Ми знайшли замовлення ${order}. Чим допомогти?`,
    where: 'Де воно?',
    back: 'Повернути',
    person: 'До оператора',
  },
  ru: {
    thanks: (order) => `Спасибо! Мы нашли заказ ${order}. Чем помочь?`,
    where: 'Где он?',
    back: 'Вернуть',
    person: 'К оператору',
  },
  pt: {
    thanks: (order) => `Obrigado! Encontramos o pedido ${order}. Como podemos ajudar?`,
    where: 'Onde está?',
    back: 'Quero devolver',
    person: 'Falar com alguém',
  },
  th: {
    thanks: (order) => `ขอบคุณค่ะ เราพบคำสั่งซื้อ ${order} แล้ว ต้องการให้ช่วยเรื่องใดคะ`,
    where: 'พัสดุอยู่ที่ไหน',
    back: 'ขอคืนสินค้า',
    person: 'คุยกับเจ้าหน้าที่',
  },
  tr: {
    thanks: (order) => `Teşekkürler! ${order} numaralı siparişinizi bulduk. Nasıl yardımcı olalım?`,
    where: 'Kargom nerede?',
    back: 'İade etmek',
    person: 'Temsilciyle görüş',
  },
}

/** The words of a language; English where there are none. */
export function acknowledgements(language: string | undefined): Acknowledgement {
  return byLanguage[language?.split('-')[0] ?? ''] ?? english
}
