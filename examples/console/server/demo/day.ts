import type { Act } from './act.ts'
import { invoice } from './pdf.ts'
import { porch, shoes, zip } from './pictures.ts'
import { hum } from './sound.ts'

/** A day at the shop: what customers write in a dozen languages, and what the shop says to them. In order of time. */
export function dayAtTheShop(): readonly Act[] {
  return [
    {
      at: '08:02',
      who: 'mia',
      twice: true,
      does: { type: 'writes', message: 'Guten Morgen! Wo ist mein Paket? CD-1042 steht seit fünf Tagen auf „in Zustellung“.' },
    },
    { at: '08:04', who: 'mia', does: { type: 'presses', option: 'where' } },
    {
      at: '08:11',
      who: 'mia',
      does: {
        type: 'is answered',
        says: 'Guten Morgen, Frau Braun! Ihr Paket liegt seit gestern beim Zoll in Leipzig. Es kommt voraussichtlich am Mittwoch zwischen 10 und 14 Uhr.',
      },
    },
    { at: '08:14', who: 'mia', does: { type: 'reacts', emoji: '👍' } },
    {
      at: '08:16',
      who: 'mia',
      does: { type: 'writes', message: 'Am Mittwoch bin ich nicht zu Hause. Kann meine Nachbarin es annehmen?', quotes: 'answer' },
    },
    {
      at: '08:20',
      who: 'haruto',
      twice: true,
      does: { type: 'writes', message: 'おはようございます。届いたスニーカーのサイズが合いませんでした。27cmに交換していただけますか。' },
    },
    {
      at: '08:24',
      who: 'haruto',
      does: {
        type: 'writes',
        message: () => ({ type: 'image', caption: 'こちらが届いた商品です。注文番号は CD-1077 です。', medium: shoes() }),
      },
    },
    {
      at: '08:31',
      who: 'camille',
      does: {
        type: 'writes',
        message: 'Bonjour, le livreur me réclame 34 € de frais de douane. Je pensais que tout était compris dans le prix ?',
      },
    },
    {
      at: '08:40',
      who: 'omar',
      does: { type: 'writes', message: 'السلام عليكم، أريد تغيير عنوان التوصيل للطلب CD-1101 قبل الشحن لو سمحتم.' },
    },
    {
      at: '08:43',
      who: 'omar',
      does: {
        type: 'writes',
        message: {
          type: 'location',
          latitude: 24.7625,
          longitude: 46.6404,
          name: 'مركز الملك عبدالله المالي',
          address: 'حي العقيق، الرياض',
        },
      },
    },
    {
      at: '08:48',
      who: 'omar',
      does: {
        type: 'is answered',
        says: 'وعليكم السلام أستاذ عمر، تم تغيير عنوان الطلب CD-1101 إلى الرياض، حي العقيق. سيُشحن اليوم بإذن الله.',
      },
    },
    { at: '08:50', who: 'omar', does: { type: 'reacts', emoji: '❤️' } },
    {
      at: '08:52',
      who: 'pieter',
      does: { type: 'writes', message: 'Goedemorgen, ik sta op uw pagina: past de theepot op inductie? Ik bestelde hem al als CD-1136.' },
    },
    { at: '08:54', who: 'pieter', does: { type: 'presses', option: 'person' } },
    {
      at: '08:56',
      who: 'pieter',
      does: {
        type: 'is answered',
        // The page draws all of this; on WhatsApp the same answer has to do without some of it.
        says: [
          { type: 'text', text: 'Goedemorgen meneer De Vries, ja, de emaillen bodem is geschikt voor inductie.' },
          {
            type: 'carousel',
            text: 'Deze passen erbij:',
            cards: [
              {
                type: 'card',
                title: 'Thermosbeker',
                text: '24,50 €',
                actions: [{ type: 'url', title: 'Bekijken', url: 'https://fernweh.example/cup' }],
              },
              { type: 'card', title: 'Oolong, 250 g', text: '12,90 €', actions: [{ type: 'reply', id: 'tea', title: 'Toevoegen' }] },
            ],
          },
        ],
      },
    },
    { at: '08:58', who: 'lin', does: { type: 'writes', message: '你好，我买的保温杯什么时候能到？物流信息已经三天没有更新了。' } },
    {
      at: '09:05',
      who: 'lin',
      does: {
        type: 'writes',
        message: {
          type: 'order',
          catalogId: '300000000000001',
          text: '还想再买这两样，可以和上一单一起发货吗？',
          items: [
            { productId: 'CUP-500-GREEN', quantity: 2, price: 168, currency: 'CNY' },
            { productId: 'TEA-OOLONG-250', quantity: 1, price: 89.5, currency: 'CNY' },
          ],
        },
      },
    },
    {
      at: '09:12',
      who: 'lin',
      does: { type: 'is answered', says: '您好！包裹昨天已到达上海海关，预计后天送达。新选的两件商品可以合并发货，不另收运费。' },
    },
    {
      at: '09:20',
      who: 'jonas',
      name: 'the zip',
      does: {
        type: 'writes',
        message: 'Hallo, bei der Regenjacke klemmt nach zwei Wochen der Reißverschluss. Fällt das noch unter die Garantie?',
      },
    },
    {
      at: '09:21',
      who: 'jonas',
      does: {
        type: 'writes',
        message: () => ({ type: 'image', caption: 'So sieht er aus, ich bekomme ihn nicht mehr zu.', medium: zip() }),
      },
    },
    {
      at: '09:26',
      who: 'jonas',
      does: { type: 'writes', message: () => ({ type: 'document', filename: 'Rechnung-2026-1088.pdf', medium: invoice() }) },
    },
    {
      at: '09:34',
      who: 'jonas',
      does: {
        type: 'is answered',
        quotes: 'the zip',
        says: 'Hallo Herr Weber, ja, auf die Jacke haben Sie zwei Jahre. Wir reparieren sie kostenlos oder schicken Ihnen eine neue, wie Sie möchten.',
      },
    },
    {
      at: '09:45',
      who: 'elif',
      name: 'the voucher',
      twice: true,
      does: { type: 'writes', message: 'Merhaba, HOSGELDIN10 indirim kodum çalışmıyor. Sepette “kod geçersiz” diyor.' },
    },
    {
      at: '09:46',
      who: 'elif',
      does: { type: 'edits', what: 'the voucher', text: 'Merhaba, HOSGELDIN15 indirim kodum çalışmıyor. Sepette “kod geçersiz” diyor.' },
    },
    {
      at: '09:55',
      who: 'elif',
      does: { type: 'is answered', says: 'Merhaba Elif Hanım, kodunuzu yeniledik. Şimdi tekrar dener misiniz?' },
    },
    { at: '10:02', who: 'elif', does: { type: 'writes', message: 'Şimdi oldu, çok teşekkür ederim! 🙏' } },
    { at: '10:05', who: 'elif', does: { type: 'is resolved' } },
    {
      at: '10:10',
      who: 'lucia',
      does: {
        type: 'writes',
        message: 'Hola, devolví los auriculares hace dos semanas y todavía no me ha llegado el reembolso. Es el pedido CD-1093.',
      },
    },
    { at: '10:12', who: 'lucia', does: { type: 'presses', option: 'person' } },
    {
      at: '10:20',
      who: 'lucia',
      does: {
        type: 'is answered',
        says: 'Hola, Lucía. Soy Lena. El paquete llegó al almacén el lunes; el reembolso de 79,90 € sale hoy y tarda de tres a cinco días.',
      },
    },
    // The desk asks how it went; one taps a button, another writes.
    { at: '10:21', who: 'elif', does: { type: 'presses', option: 'survey:csat:5' } },
    {
      at: '10:22',
      who: 'olena',
      twice: true,
      does: { type: 'writes', message: 'Добрий день! Чи можна доставити замовлення CD-1140 до поштомата, а не додому?' },
    },
    { at: '10:23', who: 'olena', does: { type: 'presses', option: 'where' } },
    {
      at: '10:24',
      who: 'olena',
      does: {
        type: 'is answered',
        // Telegram has no buttons that dial, so the number goes into the text.
        says: {
          type: 'card',
          title: 'Так, можна',
          text: 'Оберіть поштомат, і ми змінимо адресу сьогодні.',
          actions: [
            { type: 'url', title: 'Карта поштоматів', url: 'https://fernweh.example/lockers' },
            { type: 'reply', id: 'keep', title: 'Залишити додому' },
            { type: 'call', title: 'Зателефонувати', phone: '+49305550001' },
          ],
        },
      },
    },
    { at: '10:25', who: 'somchai', does: { type: 'writes', message: 'สวัสดีครับ พัสดุของผมค้างอยู่ที่ศุลกากร ต้องจ่ายภาษีเพิ่มไหมครับ' } },
    { at: '10:32', who: 'somchai', does: { type: 'writes', message: () => ({ type: 'voice', medium: hum() }) } },
    {
      at: '10:40',
      who: 'beatriz',
      does: { type: 'writes', message: 'Oi! Comprei o vestido tamanho M, mas ficou apertado. Consigo trocar pelo G?' },
    },
    {
      at: '10:48',
      who: 'beatriz',
      does: {
        type: 'is answered',
        says: 'Oi, Beatriz! Consegue, sim: temos o G em estoque. Envio a etiqueta de devolução para o seu e-mail agora.',
      },
    },
    { at: '10:52', who: 'beatriz', does: { type: 'writes', message: 'Perfeito! E quem paga o frete da troca?', quotes: 'answer' } },
    {
      at: '11:05',
      who: 'emma',
      does: { type: 'writes', message: 'Hi there, are VAT and import charges included if you ship to Manchester?' },
    },
    {
      at: '11:08',
      who: 'emma',
      does: {
        type: 'is answered',
        // Links and buttons side by side, which WhatsApp does not have: the links go into the text, and the console says so.
        says: {
          type: 'card',
          title: 'Yes, they are',
          text: 'What you pay at the till is all you pay, Emma.',
          actions: [
            { type: 'url', title: 'How we ship to the UK', url: 'https://fernweh.example/uk' },
            { type: 'url', title: 'Returns', url: 'https://fernweh.example/returns' },
            { type: 'reply', id: 'sizes', title: 'Help me with sizes' },
          ],
        },
      },
    },
    { at: '11:10', who: 'emma', does: { type: 'presses', option: 'sizes' } },
    {
      at: '11:14',
      who: 'emma',
      does: {
        type: 'is answered',
        // More than a list of WhatsApp holds: numbered text, whose number comes back as the choice.
        says: {
          type: 'choices',
          text: 'Which size are your favourite shoes?',
          options: ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46'].map((size) => ({
            id: `eu-${size}`,
            title: `EU ${size}`,
          })),
        },
      },
    },
    { at: '11:16', who: 'emma', does: { type: 'writes', message: '4', after: 'answer' } },
    { at: '11:30', who: 'yui', does: { type: 'writes', message: '友人の誕生日に贈りたいのですが、ギフト包装をお願いできますか。🎁' } },
    {
      at: '11:38',
      who: 'yui',
      does: {
        type: 'is answered by phone',
        text: 'もちろん承ります。メッセージカードも無料でお付けできますので、ご希望の文面をお知らせください。',
      },
    },
    {
      at: '11:40',
      who: 'giulia',
      does: {
        type: 'writes',
        message: () => ({
          type: 'image',
          caption: 'La cerniera della giacca è rotta dopo due settimane. Posso averne una nuova?',
          medium: zip(),
        }),
      },
    },
    {
      at: '11:42',
      who: 'giulia',
      does: { type: 'is answered', says: 'Certo, Giulia: la garanzia copre anche la cerniera. Le mandiamo una giacca nuova oggi stesso.' },
    },
    { at: '11:43', who: 'giulia', does: { type: 'reacts', emoji: '🔥' } },
    { at: '11:44', who: 'yui', does: { type: 'writes', message: '「お誕生日おめでとう!結衣より」でお願いします。ありがとうございます。' } },
    {
      at: '12:10',
      who: 'noah',
      does: { type: 'writes', message: 'Hey, tracking for CD-1120 says "delivered", but there is nothing on my porch.' },
    },
    { at: '12:12', who: 'noah', does: { type: 'presses', option: 'where' } },
    {
      at: '12:15',
      who: 'noah',
      does: { type: 'writes', message: () => ({ type: 'image', caption: 'My porch, five minutes ago.', medium: porch() }) },
    },
    {
      at: '12:30',
      who: 'emma',
      line: 'sanFrancisco',
      does: {
        type: 'writes',
        message: 'Hello, it is me again, from California this time: can CD-1131 go to 1200 Lakeshore Ave, Oakland instead?',
      },
    },
    {
      at: '12:33',
      who: 'emma',
      line: 'sanFrancisco',
      // A card number: the guard notes it on the message.
      does: { type: 'writes', message: 'If that costs more, just charge my card: 4000 0012 3456 7899. Thanks!' },
    },
    {
      at: '12:38',
      who: 'emma',
      line: 'sanFrancisco',
      does: {
        type: 'is answered',
        // A bank account: by the house rules it waits for a second person.
        says: 'No card numbers here please, Emma. The detour costs $9; you can transfer it to our account, DE62 9999 9999 0005 5501 23.',
      },
    },
    {
      at: '12:40',
      who: 'dmitri',
      name: 'the size',
      does: { type: 'writes', message: 'Здравствуйте, кроссовки маломерят? Обычно ношу 42.' },
    },
    { at: '12:41', who: 'dmitri', does: { type: 'edits', what: 'the size', text: 'Здравствуйте, кроссовки маломерят? Обычно ношу 43.' } },
    {
      at: '12:43',
      who: 'dmitri',
      does: { type: 'is answered', quotes: 'the size', says: 'Здравствуйте! Да, советуем взять на полразмера больше: 43,5.' },
    },
    { at: '12:44', who: 'dmitri', does: { type: 'writes', message: 'Спасибо, беру.', quotes: 'answer' } },
    {
      at: '12:45',
      who: 'ava',
      twice: true,
      does: { type: 'writes', message: 'Is the blue kettle coming back in stock? I would take two.' },
    },
    {
      at: '13:00',
      who: 'camille',
      name: 'the slip',
      does: { type: 'writes', message: 'Le livreur repasse demain matin. Dois-je payer ou refuser le colis ?' },
    },
    {
      at: '13:10',
      who: 'camille',
      does: {
        type: 'is answered',
        quotes: 'the slip',
        says: 'Bonjour Camille, ne payez rien : les droits sont bien compris. Nous avons réglé les 34 € au transporteur, la livraison de demain est confirmée.',
      },
    },
    { at: '13:14', who: 'camille', does: { type: 'reacts', emoji: '🙏' } },
    {
      at: '13:40',
      who: 'sofia',
      does: { type: 'writes', message: 'Buenas tardes, ¿emiten factura para México? Necesito que lleve el RFC de mi empresa.' },
    },
    {
      at: '13:42',
      who: 'sofia',
      does: {
        type: 'writes',
        message: { type: 'contacts', contacts: [{ name: 'Despacho Torres', phone: '+52 55 5555 0199', phoneType: 'WORK' }] },
      },
    },
    {
      at: '13:50',
      who: 'sofia',
      does: {
        type: 'is answered',
        // A present for a good review: in Mexico the guard warns, where it knows the law it blocks.
        says: 'Claro, Sofía: la factura sale hoy con su RFC. Si nos deja una reseña de cinco estrellas, le regalamos un cupón de 10 €.',
      },
    },
    { at: '14:05', who: 'haruto', name: 'the wish', does: { type: 'writes', message: 'やはりキャンセルにしてもらえますか。' } },
    { at: '14:06', who: 'haruto', does: { type: 'revokes', what: 'the wish' } },
    {
      at: '14:10',
      who: 'minjun',
      does: { type: 'writes', message: '안녕하세요, 방수 재킷 L 사이즈 재고 있나요? 서울까지 배송은 며칠 걸리나요?' },
    },
    {
      at: '14:14',
      who: 'minjun',
      does: { type: 'is answered', says: '안녕하세요, 민준 님. L 사이즈 재고가 있고, 서울까지는 보통 6일 걸립니다.' },
    },
    { at: '14:16', who: 'minjun', does: { type: 'writes', message: '감사합니다. 지금 주문할게요!', quotes: 'answer' } },
    {
      at: '14:20',
      who: 'jonas',
      does: { type: 'writes', message: 'Eine neue wäre mir lieber. Wie schicke ich die alte zurück?', quotes: 'answer' },
    },
    { at: '15:00', who: 'omar', does: { type: 'writes', message: 'شكرًا جزيلًا! وهل يمكنني دفع رسوم الجمارك مسبقًا عند الشراء؟' } },
    { at: '15:30', who: 'lin', does: { type: 'writes', message: '太好了，那就一起发吧。谢谢！' } },
    { at: '16:00', who: 'noah', does: { type: 'writes', message: 'Update: my neighbor had it all along. Sorry for the trouble! 😅' } },
    { at: '16:04', who: 'noah', does: { type: 'is answered', says: 'Glad it turned up, Noah. Enjoy!' } },
    { at: '16:05', who: 'noah', does: { type: 'is resolved' } },
    // An answer that cannot arrive: the tick says so, and why.
    { at: '16:10', who: 'ava', does: { type: 'blocks us' } },
    {
      at: '16:12',
      who: 'ava',
      does: { type: 'is answered', says: 'Hi Ava, the blue kettle is back on Friday. Shall we keep two for you?' },
    },
    { at: '16:15', who: 'noah', does: { type: 'writes', message: '2 of 5: the driver left no note.', after: 'answer' } },
    { at: '17:00', who: 'beatriz', does: { type: 'writes', message: { type: 'unsupported' } } },
    { at: '18:30', who: 'mia', does: { type: 'writes', message: 'Das Paket ist da, alles heil. Vielen Dank für die schnelle Hilfe!' } },
    { at: '19:45', who: 'somchai', does: { type: 'writes', message: 'ได้รับของเรียบร้อยแล้วครับ ขอบคุณมากครับ' } },
  ]
}
