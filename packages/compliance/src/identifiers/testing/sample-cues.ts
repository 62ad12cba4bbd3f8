import type { IdentifierCue, IdentifierCueKind } from '../cue.ts'

/** Words for the tests of this folder, by what they mark; the lexicons of the package supply the real ones. */
const WORDS: Readonly<Partial<Record<IdentifierCueKind, string>>> = {
  phoneLabel:
    'call|phone|tel|mobile|text me|number|anrufen|ruf|teléfono|téléphone|telefon|电话|電話|전화|โทร|gọi|tlf|fono|звоните|telepon|ligue|hotline|contact|whatsapp number',
  referenceLabel:
    'order|tracking|parcel|invoice|item|part|model|sku|ean|serial|ticket|bestellung|bestellnummer|pedido|commande|订单|単号|注文|주문|заказ|zip|size|sendungsnummer|isbn|order number',
  cardLabel: 'card|karte|tarjeta|カード|卡号',
  identityLabel:
    'id number|ssn|passport|cpf|dni|pesel|bsn|paszport|паспорт|身份证|マイナンバー|nik|tax id|teudat|sin|tfn|nif|inn|personal number',
  handleLabel: 'username|handle|nickname|user id|アカウント',
  messenger: 'whatsapp|telegram|wechat|微信|카카오톡|kakao|instagram|facebook|zalo|snapchat|t e l e g r a m|viber|qq',
  messengerWeak: 'line|ig|snap|signal|tg|企鹅号',
  at: 'arroba|apestaart|アットマーク|собака|chiocciola|klammeraffe|at',
  dot: 'dot|punt|punto|точка|ドット|punkt|point|ponto',
  double: 'double|doble',
  triple: 'triple',
  street:
    'street|st|avenue|ave|road|rue|straße|strasse|calle|via|ul.|улица|ул.|jalan|jl.|đường|ถนน|شارع|רחוב|sokak|sok.|cad.|rua|gatan|laan|मार्ग',
  unit: 'apt|apartment|suite|flat|кв.|daire|unit|piso|ap.|căn hộ|floor',
  addressLead: 'ship to|my address is|deliver to|new address|送到|地址',
  city: 'springfield|berlin|madrid|москва|jakarta|hà nội|istanbul|london|paris|bangkok|القاهرة|תל אביב|mumbai|são paulo|roma|กรุงเทพ|milano|kadıköy',
  payApp: 'bizum|swish|pix|venmo|paypay|tikkie',
}

const NUMBERS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hundred: '100',
  twenty: '20',
  ninety: '90',
  null: '0',
  eins: '1',
  zwei: '2',
  fünf: '5',
  sieben: '7',
  vier: '4',
  acht: '8',
  vierzig: '40',
  zéro: '0',
  douze: '12',
  quinze: '15',
  soixante: '60',
  dix: '10',
  cinquante: '50',
  cinq: '5',
  cero: '0',
  cincuentaycinco: '55',
  seis: '6',
  doce: '12',
  ноль: '0',
  пять: '5',
  zér0: '0',
}

/** The sample words in a text, whole words where the script has spaces, sorted by their starts. */
export function sampleCues(text: string): readonly IdentifierCue[] {
  const lower = text.toLowerCase()
  const cues: IdentifierCue[] = []
  for (const [cue, words] of Object.entries(WORDS)) {
    for (const word of words.split('|'))
      for (const start of placesOf(lower, word)) cues.push({ cue: cue as IdentifierCueKind, start, end: start + word.length })
  }
  for (const [word, digits] of Object.entries(NUMBERS)) {
    for (const start of placesOf(lower, word)) cues.push({ cue: 'number', start, end: start + word.length, digits })
  }
  return cues.sort((one, other) => one.start - other.start)
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = []
  const letter = /[\p{L}\p{Nd}]/u
  const isOpen = /[\u0e00-\u0e7f\u3040-\ud7ff]/.test(word) || word.endsWith('straße')
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    const isWhole = !letter.test(text.charAt(place - 1)) && (!letter.test(text.charAt(place + word.length)) || word.endsWith('.'))
    if (isOpen || isWhole) places.push(place)
  }
  return places
}
