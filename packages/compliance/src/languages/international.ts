import type { Wordlist } from '../meaning/wordlist.ts'

/** Names that are the same in every language: messengers, ways to pay, marketplaces; and signs. */
export const international: Wordlist = {
  language: 'und',
  words: {
    messenger: `
      WhatsApp | Whats App | WhatsAp | Watsapp | Wattsapp | Whatsup app | WhatsApp Business | Telegram | Telegramm | Viber | WeChat | Weixin | KakaoTalk | Kakao | Zalo
      Messenger | FB Messenger | Facebook | Facebok | Instagram | Insta | Snapchat | Discord | Skype | iMessage | FaceTime | TikTok DM | Threads DM
      WhatsApp* | Vkontakte | Google Chat | Google Meet | Zoom call | Mastodon | Bluesky | Pinterest | Xiaohongshu | Douyin | KaTalk | BBM | ICQ | Wickr | Threema
      wa.me | t.me | m.me | line.me | LinkedIn | Twitter | OnlyFans | Linktree`,
    messengerWeak: `LINE | Signal | IG | FB | WA | TG | VK | QQ | WX | VX | snap | Threads | Kik | Element | Teams | X account`,
    payApp: `
      PayPal | Pay Pal | PayPal.me | Paypal F&F | Paypal friends | friends and family | Venmo | Zelle | Cash App | CashApp | Western Union | MoneyGram | Wise | TransferWise | Revolut
      Skrill | Neteller | Payoneer | Alipay | WeChat Pay | Apple Cash | Google Pay | Apple Pay | Bizum | Tikkie | Swish | Vipps | MobilePay | BLIK | Pix | Zelle me | Satispay | Lydia
      Twint | Paysafecard | Interac | e-Transfer | Mercado Pago link | Yape | Plin | Nequi | Daviplata | OXXO | CoDi | SPEI | UPI | PhonePe | Paytm | GPay | GCash | PromptPay
      TrueMoney | MoMo | ZaloPay | VNPay | OVO | GoPay | DANA | ShopeePay | QRIS | KakaoPay | PayPay | LINE Pay | STC Pay | Vodafone Cash | InstaPay | Fawry | PayBox
      Bitcoin | BTC | USDT | Tether | Ethereum | crypto wallet | Monero | Litecoin | Binance | Qiwi | YooMoney | Sberbank | Sber | Tinkoff | T-Bank | SBP | Papara | Ininal`,
    platform: `
      Amazon | eBay | Etsy | Walmart | AliExpress | Ali Express | TikTok Shop | Shopee | Lazada | Mercado Libre | MercadoLibre | Mercado Livre | Temu | Rakuten | Mercari | Coupang
      Allegro | Ozon | Wildberries | Trendyol | Hepsiburada | bol | bol.com | Flipkart | Tokopedia | noon | Zalando | Otto | Cdiscount | Fnac | Taobao | Tmall | JD`,
    bestRating: `5★ | ★★★★★ | ⭐⭐⭐⭐⭐ | ⭐️⭐️⭐️⭐️⭐️ | 5⭐ | 5 ⭐ | 5 ★ | 5/5 | 10/10`,
    badRating: `1★ | 1⭐ | 1 ⭐ | 1 ★ | ★☆☆☆☆ | 1/5`,
  },
}
