import type { Wordlist } from '../meaning/wordlist.ts'

/** Names that are the same in every language: messengers, ways to pay, marketplaces; and signs. */
export const international: Wordlist = {
  language: 'und',
  words: {
    messenger: `
      WhatsApp | Whats App | WhatsAp | Watsapp | Wattsapp | Whatsup app | WhatsApp Business | Telegram | Telegramm | Télégram | Viber | WeChat | Weixin | KakaoTalk | Kakao | Zalo
      Messenger | FB Messenger | Facebook | Facebok | Instagram | Insta | Snapchat | Discord | Skype | iMessage | FaceTime | TikTok DM | Threads DM
      WhatsApp* | Vkontakte | Google Chat | Google Meet | Zoom call | Mastodon | Bluesky | Pinterest | Xiaohongshu | Douyin | KaTalk | BBM | ICQ | Wickr | Threema
      wa.me | t.me | m.me | line.me | LinkedIn | Twitter | OnlyFans | Linktree`,
    messengerWeak: `LINE | Signal | IG | FB | WA | TG | VK | QQ | WX | VX | snap | Threads | Kik | Element | Teams | X account`,
    payApp: `
      PayPal | Pay Pal | PayPal.me | Paypal F&F | Paypal friends | friends and family | Venmo | Zelle | Cash App | CashApp | Western Union | MoneyGram | Wise | TransferWise | Revolut
      Skrill | Neteller | Payoneer | Alipay | WeChat Pay | Apple Cash | Google Pay | Apple Pay | Bizum | Tikkie | Swish | Vipps | MobilePay | Pix | Zelle me | Satispay | Lydia
      Twint | Paysafecard | Interac | e-Transfer | Mercado Pago link | Yape | Plin | Nequi | Daviplata | OXXO | CoDi | SPEI | UPI | PhonePe | Paytm | GPay | GCash | PromptPay
      TrueMoney | MoMo | ZaloPay | VNPay | OVO | GoPay | ShopeePay | QRIS | KakaoPay | PayPay | LINE Pay | STC Pay | Vodafone Cash | InstaPay | Fawry | PayBox
      Bitcoin | BTC | USDT | Tether | Ethereum | crypto wallet | Monero | Litecoin | Binance | Qiwi | YooMoney | Sberbank | Sber | Tinkoff | T-Bank | SBP | Papara | Ininal`,
    platform: `
      Amazon | eBay | Etsy | Walmart | AliExpress | Ali Express | TikTok Shop | Shopee | Lazada | Mercado Libre | MercadoLibre | Mercado Livre | Temu | Rakuten | Mercari | Coupang
      Allegro | Ozon | Wildberries | Trendyol | Hepsiburada | bol | bol.com | Flipkart | Tokopedia | noon | Zalando | Otto | Cdiscount | Fnac | Taobao | Tmall | JD`,
    currency: `
      € | $ | £ | ¥ | ￥ | ₽ | ₹ | ₩ | ฿ | ₫ | ₺ | ₪ | zł | R$ | EUR | USD | GBP | CHF | JPY | CNY | RMB | INR | KRW | THB | VND | IDR | TRY | PLN | SEK | RUB | BRL | MXN | AED | SAR | EGP | ILS
      euro | euros | Euro* | cents | dollar | dollars | bucks | pounds | quid | francs | franchi | frank | franków | франков | Franken | Rappen | dólares | pesos | soles | reais | mangos | lucas | dollari | dollaro | sterline
      złotych | złote | złotówek | zl | kronor | spänn | kr | lira | liralık | TL | dolar | dolarów | рублей | рубля | руб | долларов | бакс* | евро | درهم | ريال | جنيه | دولار | يورو | دينار | ليرة
      שקל | שקלים | ש"ח | דולר | דולרים | יורו | रुपये | रुपए | रुपया | डॉलर | rupees | rupaye | Rs | บาท | ดอลลาร์ | đồng | đô | USD | nghìn | ngàn | rupiah | ribu | dollar AS | Rp | perak
      円 | ドル | ユーロ | 万円 | 元 | 块钱 | 塊錢 | 美元 | 美金 | 欧元 | 歐元 | 台幣 | 港币 | 港幣 | 蚊 | 万원 | 만원 | 만 원 | 천원 | 천 원 | 달러 | 유로 | 백원`,
    percent: `% | ％ | ٪ | per cent | percent | Prozent | por ciento | pour cent | procent | процентов | yüzde | 折 | 割引 | 퍼센트 | เปอร์เซ็นต์ | प्रतिशत | phần trăm | persen`,
    bestRating: `5★ | ★★★★★ | ⭐⭐⭐⭐⭐ | ⭐️⭐️⭐️⭐️⭐️ | 5⭐ | 5 ⭐ | 5 ★ | 5/5 | 10/10`,
    badRating: `1★ | 1⭐ | 1 ⭐ | 1 ★ | ★☆☆☆☆ | 1/5`,
  },
}
