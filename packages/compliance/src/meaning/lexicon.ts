import type { LanguageTag } from '@crossdesk/core'
import type { DetectionKind } from './detection.ts'

/**
 * How a language says what the clause frames are made of.
 *
 * Entries stand between `|` or on lines of their own, as people write them: with marks, in any case. Matching forgives case, width, marks left out,
 * doubled spaces, hyphens for spaces. In languages with spaces an entry is a whole word or phrase; `stem*` takes any ending, `*stem` any beginning
 * (compounds). Chinese, Japanese, Thai and Korean entries match anywhere, so keep them long enough to be no part of other words. Arabic and Hebrew
 * entries may be preceded by the letters written together with the next word (`ال و ب ل ف ك`, `ה ו ב ל מ ש כ`).
 */
export interface Lexicon {
  readonly language: LanguageTag
  /** Tags whose texts it also reads: `pt` reads `pt-BR` by itself; `nb` must be named by `sv` if it should be read by it. */
  readonly also?: readonly LanguageTag[]
  readonly words: ConceptWords
  /** Number words, for numbers that are spoken: key = digits as text (`0` … `9`, `10` … `99`, `100`), value = entries. */
  readonly numbers: Readonly<Record<string, string>>
  /**
   * Whole phrases that are enough by themselves, by what they do. `…` stands for up to some thirty characters of the same sentence:
   * `no refunds … under any circumstances`. What a native writer would really say, not what the frames find already.
   */
  readonly phrases: Partial<Readonly<Record<DetectionKind, string>>>
}

/** The entries of a language by concept; see each concept for what belongs to it. */
export interface ConceptWords {
  // ── Numbers and addresses that are spoken ──
  /** Words before or after a digit that repeat it twice: double. Empty when the language has none. */
  readonly double: string
  /** … three times: triple. */
  readonly triple: string
  /** The at sign spoken, inside an address: at, arroba, собака, chiocciola, アットマーク. */
  readonly at: string
  /** The dot spoken, inside an address: dot, point, punkt, точка, ドット, 点. */
  readonly dot: string

  // ── What stands before a number and tells what it is ──
  /** A phone: phone, tel, mobile, call, text, SMS, hotline, my number, contact. */
  readonly phoneLabel: string
  /** A reference that is no phone: order, tracking, parcel, invoice, item, part, model, SKU, EAN, serial, batch, ticket, case, RMA, size, colour code, weight, price, quantity, zip code, date. */
  readonly referenceLabel: string
  /** A bank card. */
  readonly cardLabel: string
  /** A bank account, IBAN. */
  readonly accountLabel: string
  /** An identity or tax number of a person: ID number, passport, SSN, DNI, NIF, PESEL, паспорт, 身份证, マイナンバー, for customs clearance. */
  readonly identityLabel: string
  /** A user name: id, username, handle, nick, account name, add. */
  readonly handleLabel: string

  // ── Postal addresses ──
  /** Words of streets and places in an address: street, St, avenue, ul., rue, Straße (as `*straße`), calle, 路, 街, 丁目, ถนน, جادة. */
  readonly street: string
  /** Words of a door in an address: apartment, suite, floor, flat, кв, 号楼, 室, 호, ap. */
  readonly unit: string
  /** Words that lead to an address: ship to, my address is, deliver to, moved to, new address. Not "the address" alone. */
  readonly addressLead: string
  /** The biggest cities and provinces of the language's markets (30 to 60). */
  readonly city: string

  // ── Leaving the platform ──
  /** Messengers and social networks by unmistakable names, local spellings, homophones, romanisations, slang included (вотсап, wasap, 微信, 薇信, 威芯, 카톡). International names (WhatsApp, Telegram …) are known already. */
  readonly messenger: string
  /** Names and initials of messengers that are also ordinary words or too short: line, ins, ig, wa, tg, 微, 賴, 企鹅, "the green app", 绿泡泡. Count only beside a contact verb, a handle or a number. */
  readonly messengerWeak: string
  /** To get in touch, as one tells a customer: write to us, call me, message, text, DM, add me, contact, reach us, drop me a line. Imperative, infinitive, polite forms, slang. */
  readonly contactVerb: string
  /** What one is reached by: number, phone, mobile, e-mail, mail address, contact details, username, account, profile. */
  readonly contactNoun: string
  /** Outside the platform: outside, off the site, privately, directly (as in "pay directly to me"), in private, without the site, behind its back, offline, in person. */
  readonly outside: string
  /** The platform in general words: the platform, the site, the app, the marketplace, here. Names (Amazon, eBay …) are known already. */
  readonly platform: string
  /** Buying: buy, order, deal, purchase, sell to you, arrange it, do the deal, close the deal. */
  readonly dealVerb: string
  /** Paying: pay, transfer, send the money, wire, deposit, settle. Not refunding. */
  readonly payVerb: string
  /** Ways to pay that no marketplace uses, by name, local slang included: Venmo, Zelle, Bizum, Tikkie, Swish, Pix, BLIK, 红包, 무통장, UPI, GoPay. */
  readonly payApp: string
  /** Ways to pay in general words: bank transfer, cash, wire, to my account, to my card, cash in hand, crypto. */
  readonly payMethod: string
  /** To call off what was begun on the platform: cancel the order here, end the listing, cancel it. */
  readonly cancelHere: string
  /** Cheaper: cheaper, discount, less, lower price, save, better price, saves the fee. */
  readonly cheaper: string
  /** The platform's fee, commission. */
  readonly fee: string

  /** Signs and names of money, beside which an amount stands: €, USD, рублей, 元. Those of all markets are known already. */
  readonly currency?: string
  /** Per cent: %, 折, percent. Known already. */
  readonly percent?: string

  // ── Reviews ──
  /** Review, rating, feedback, evaluation, comment on the product. Nouns, and verbs that mean nothing else (rate us). */
  readonly review: string
  /** The best rating: five stars, 5 stars, 5★, top rating, full marks, 5-star, 满分, 五星好评, 高評価. */
  readonly bestRating: string
  /** A bad rating: negative, bad review, one star, 1 star, two stars, neutral feedback, 差评, низкая оценка. Nouns and adjectives as used of reviews. */
  readonly badRating: string
  /** Positive, good, nice, as used of reviews. */
  readonly positive: string
  /** To alter a review: change, edit, revise, update, correct, raise, turn into, improve. */
  readonly changeVerb: string
  /** To take a review down: delete, remove, withdraw, take down, erase. */
  readonly deleteVerb: string
  /** To give a review: leave, write, post, give, submit. */
  readonly writeVerb: string
  /** Something given for it: gift, gift card, voucher, coupon, refund, cash back, bonus, points, free item, discount, money, credit, small present, treat. */
  readonly benefit: string
  /** Giving it: we send, you get, receive, earn, we refund, we give, enjoy, claim. */
  readonly giveVerb: string
  /** Screenshot, proof picture of a review. */
  readonly screenshot: string
  /** What ties one to the other: if, once, when, after, as soon as, until, unless, in exchange, in return, for (only where it means that), as long as. */
  readonly condition: string
  /** Or else: or else, otherwise, if not, unless, or I will. */
  readonly orElse: string
  /** To hold back: we will not send/refund/replace/ship, on hold, not before, not until, only after, nothing goes out. */
  readonly withhold: string
  /** Money or goods owed: refund, money back, replacement, compensation, reshipment, parcel. */
  readonly remedy: string
  /** Honest, neutral, good or bad, whatever you think: what makes a request for a review a clean one. */
  readonly honest: string

  // ── Advertising ──
  /** Unmistakable advertising: Black Friday, flash sale, buy one get one, promo code, new arrivals, our new collection, last chance, clearance. */
  readonly promotion: string
  /** Words of offers that also have other uses: sale, offer, discount, deal, coupon, off, half price, free shipping. */
  readonly offer: string
  /** The call: shop now, don't miss, check out, discover, visit our store, follow our shop, take advantage, only today, this weekend, subscribe. */
  readonly promotionCall: string
  /** What is advertised: our shop, our range, all products, collection, other models, everything. */
  readonly ownGoods: string

  // ── Rights of consumers ──
  /** Guarantee by law or warranty: warranty, guarantee, legal conformity, Gewährleistung, rękojmia, liability for defects. */
  readonly guarantee: string
  /** Right to withdraw: withdrawal, cooling-off, Widerruf, recesso, herroepingsrecht, 七天无理由, 청약철회, the 14 days. */
  readonly withdrawal: string
  /** Returning and exchanging goods: return, send back, exchange, take back. */
  readonly returnGoods: string
  /** Getting money back: refund, money back, reimbursement. */
  readonly refund: string
  /** A claim about defects: complaint, claim, reclamation. */
  readonly complaint: string
  /** Words that deny by themselves: excluded, void, expires, lapses, final, forfeited, not covered, refuse, lose the right, waive. */
  readonly denialVerb: string
  /** Reduced goods: sale item, discounted, on offer, outlet, second-hand, clearance. */
  readonly saleItem: string
  /** Opened, unpacked, used, tried on, worn; once the seal is broken. */
  readonly opened: string
  /** Faulty, defective, broken, damaged, does not work. */
  readonly faulty: string
  /** In no case: under no circumstances, whatever happens, even if, no exceptions, in any case. */
  readonly inNoCase: string
  /** Instead of money: store credit, voucher only, exchange only, credit note. */
  readonly storeCredit: string
  /** The maker: manufacturer, producer, factory, brand, the courier. */
  readonly maker: string
  /** What may not be asked before a refund: original box, sign, waive, pay the customs, pay first, all packaging. */
  readonly refundCondition: string
  /** Change of mind, dislike, wrong size ordered, no longer wanted. */
  readonly changeOfMind: string
  /** Made to order, personalised, engraved, perishable, sealed hygiene goods, underwear, earrings, downloads: lawful exceptions. */
  readonly lawfulException: string
  /** Only: only, just, nothing but. */
  readonly only: string

  // ── Claims ──
  /** To cure: cures, heals, treats, gets rid of, eliminates, ends, makes disappear, relieves for good. */
  readonly cure: string
  /** Diseases and complaints of health (40 and more): diabetes, cancer, arthritis, eczema, psoriasis, insomnia, migraine, high blood pressure, hair loss, depression, acne, virus. */
  readonly disease: string
  /** Losing weight: lose weight, slimming, burns fat, kilos less. */
  readonly weight: string
  /** What makes a promise absolute: guaranteed, 100 %, for ever, completely, overnight, in 3 days, without side effects, scientifically proven, miracle, instantly. */
  readonly absolute: string
  /** Superlatives that law forbids: number one, best in the world, never breaks, absolutely safe, 国家级, 第一, 最高级. */
  readonly superlative: string

  // ── Counterfeits, taxes, credentials ──
  /** Copy, replica, knock-off, super fake, mirror quality, 1:1, AAA grade, A货, 高仿, コピー品, 짝퉁, KW, clone. */
  readonly fake: string
  /** Genuine, original, authentic, licensed. */
  readonly genuine: string
  /** Customs: customs, duty, import tax, VAT, tax office, customs form. */
  readonly customs: string
  /** To write on papers: declare, write on, put on the label, mark, state, invoice says. */
  readonly declareVerb: string
  /** Papers of a parcel: invoice, customs form, label, declaration, receipt, bill. */
  readonly papers: string
  /** A false low value: lower value, lower price, less, 5 dollars, half the price, a small amount. */
  readonly lowValue: string
  /** As what it is passed off: gift, sample, documents, no commercial value, private. */
  readonly giftMark: string
  /** To escape a tax: avoid customs, save duty, no tax, so you don't pay, without VAT. */
  readonly avoidTax: string
  /** Without papers: without invoice, no receipt, off the books. */
  readonly noInvoice: string
  /** Secrets: password, one-time code, verification code, PIN, CVV, security code, full card number, login, 6-digit code, SMS code. */
  readonly secret: string
  /** Asking for it: send me, tell us, give, read out, share, confirm, enter, forward, what is your. */
  readonly askVerb: string

  // ── People ──
  /** Insults that are insults wherever they stand (60 and more; mild to vulgar, native): idiot, moron, scammers, bastards, pendejo, сука, 傻逼, バカ, 병신, ngu. Inflected. Not words for things or moods. */
  readonly insult: string
  /** Words that insult only when aimed at a person: stupid, useless, trash, clown, pig, liar, incompetent, thief, shameless. */
  readonly insultWeak: string
  /** Whom it is aimed at: you, you people, your company, your staff, they (as staff), what a, bunch of. */
  readonly addressee: string
  /** Threats complete in themselves: I know where you live, you will regret this, I will find you, watch your back, wait and see what I do. Not: lawyer, court, police, review. */
  readonly threat: string
  /** Violence: kill, beat, burn down, shoot, smash, break your legs, blow up, stab, set fire. In future, infinitive, imperative. */
  readonly violence: string
  /** Whom or what it threatens: you, your family, your children, your shop, warehouse, office, the courier. */
  readonly target: string
  /** Groups of people: nationalities as people (Nigerians, not Nigeria), religions, skin, origin, gender, orientation, disability, age, migrants, Jews, Muslims, women. Plurals, singulars. */
  readonly group: string
  /** Refusing people: do not sell to, do not serve, do not accept orders from, not welcome, no deliveries to, don't want. */
  readonly refusePeople: string
  /** Contempt for a group: dirty, all steal, cheat, inferior, animals, go back to, cannot be trusted. */
  readonly contempt: string
  /** Slurs for groups, complete in themselves. */
  readonly slur: string

  // ── Conduct of a seller ──
  /** Asking the buyer to cancel: please cancel the order, cancel from your side, request cancellation. */
  readonly cancelRequest: string
  /** A claim with the platform: open a claim, dispute, case, A-to-z, report us, chargeback, mediation. */
  readonly dispute: string
  /** Do not, no need to, please don't (to talk somebody out of something). */
  readonly dissuade: string

  // ── What turns the meaning ──
  /** Negation: not, no, never, without (only where it negates the verb), n't, kein*, ne … pas, لا, لن, ไม่, không, नहीं, 不, 没, ません, 않, 못, -miyor (as `*miyoruz`). */
  readonly negation: string
  /** Refusal: we cannot, unable to, not allowed, may not, against the rules, policy does not permit, we don't accept, please stay on, only through the platform. */
  readonly refusal: string
  /** Warning: beware, never share, do not give anyone, ignore messages that, scam warning, report it, phishing, fraudsters. */
  readonly warning: string
  /** Negation in form only: don't hesitate, no problem, why not, not only, no need to wait, nothing easier, don't miss. */
  readonly falseNegation: string
  /** Reported speech: said, told me, called me, wrote, it says, the label says, was called. */
  readonly reported: string
  /** But, however, though: where a new thought begins. */
  readonly contrast: string
  /** What a buyer does who asks whether goods are genuine: is this, are these, looks like, I think, I suspect, why, doubt. */
  readonly question: string
  /** Idioms that only sound violent or insulting: killer deal, to die for, crazy prices, sick design, это бомба, es la hostia, やばい. */
  readonly idiom: string
}

/** The name of one concept. */
export type Concept = keyof ConceptWords
