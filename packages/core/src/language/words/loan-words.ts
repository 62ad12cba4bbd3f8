/** Words of online trade that many languages have taken from English: they say little about the language around them. */
export const LOAN_WORDS: string = `login log account email mail app online offline order refund tracking track voucher coupon code checkout item delivery express shop
  store link website web internet chat bot status update defective cancel cash cod size sir madam boss admin ok okay please pls sorry
  hello hi bye super design set feedback review test promo sale stock bonus gift card pin sms otp wifi bluetooth usb smartphone tablet
  laptop computer pc tv video foto photo screenshot screen display case cover charger adapter kit premium standard basic normal original
  service support team manager ticket problem error bug reset password user profile id vip no number package packet parcel courier
  customer care click upload download file document post replacement exchange return available price discount payment phone address
  urgent confirm quality mobile`

/** Brands and product names: names of things, in every language the same. */
export const BRAND_WORDS: string = `iphone ipad ipod imac macbook airpods airpod airtag apple pro max plus mini ultra air samsung galaxy buds note xiaomi redmi poco huawei
  honor oppo vivo realme oneplus pixel google nokia motorola sony xperia playstation xbox nintendo switch oled lite steam deck echo dot
  alexa kindle paperwhite fire stick amazon ebay etsy aliexpress alibaba temu shein shopee lazada tokopedia zalando allegro walmart
  shopify ozon wildberries rakuten mercado libre mercadolibre gopro hero fitbit versa charge garmin fenix dyson philips bosch siemens
  braun panasonic canon nikon epson hp dell lenovo thinkpad asus acer msi logitech razer corsair jbl bose sennheiser beats anker lego
  barbie nike adidas puma reebok asics converse vans levi levis zara uniqlo ikea nespresso nescafe kitchenaid roomba irobot dji mavic
  paypal klarna visa mastercard maestro amex stripe alipay wechat whatsapp telegram instagram facebook messenger tiktok youtube line
  kakaotalk viber gmail outlook dhl ups fedex usps dpd gls hermes inpost tnt royalmail android windows ios chrome safari firefox bluetooth
  nvidia geforce rtx intel ryzen amd core led lcd ssd hdd usb hdmi nfc gps wifi`
