import type { Lexicon } from '../meaning/lexicon.ts'

/** English as shops and customers write it in the United States, Britain, Australia, Canada and India. */
export const english: Lexicon = {
  language: 'en',
  words: {
    double: `double|dbl`,
    triple: `triple|treble`,
    at: `at|at sign|at symbol|at-sign|(at)|[at]|{at}|the rate|at the rate|at the rate of|arobase`,
    dot: `dot|point|period|full stop|fullstop|(dot)|[dot]|{dot}|doht|d0t`,

    phoneLabel: `
      phone|phone number|phone no|phone #|telephone|tel|tel no|ph|ph no|mobile|mobile number|mobile no|mob|mob no|cell|cell number
      cellphone|cell phone|call|call me|call us|call on|ring me|ring us|ring|text|text me|text us|sms|hotline|helpline|landline|toll free
      toll-free|my number|my number is|our number|number is|contact number|contact no|contact me|contact us|contact|reach me at
      reach me on|reach us at|reach us on|whatsapp number|whats app no|my digits|ping me on|ping me at|buzz me|msg me on|message me on
      dial|fax|work number|home number|cell #|cel
    `,
    referenceLabel: `
      order|order number|order no|order #|order id|order ref|purchase order|po number|tracking|tracking number|tracking no|tracking id|awb
      awb no|waybill|consignment|consignment number|parcel|parcel number|shipment|shipment id|package number|invoice|invoice no
      invoice number|receipt number|item|item number|item no|item id|part|part number|part no|model|model number|model no|sku|ean|upc|isbn
      asin|gtin|mpn|barcode|serial|serial number|serial no|s/n|imei|batch|batch number|lot|lot number|ticket|ticket number|case|case id
      case number|reference|reference number|ref|ref no|claim number|rma|rma number|return number|return id|transaction id
      transaction number|listing|listing number|size|colour code|color code|weight|price|quantity|qty|zip|zip code|postcode|post code
      pin code|pincode|date|dated|dimensions|voltage|warranty number|policy number|customer number|seller id|version|firmware|error code
      article number|product code|vat number|company number|registration number|abn|gstin|hs code|utr|booking number|confirmation number
      delivery number|style number|style code|catalogue number
    `,
    cardLabel: `
      card|card number|card no|card #|credit card|debit card|cc|cc number|cc no|visa|mastercard|master card|amex|american express
      discover card|rupay|long number|number on the front|16 digits|16-digit|sixteen digit|my card is|card details|payment card|bank card
      the card i used|card on file
    `,
    accountLabel: `
      iban|account number|account no|acc no|acct|acct no|a/c|a/c no|a/c number|bank account|bank details|sort code|routing number
      routing no|bsb|swift|bic|ifsc|beneficiary account|wire details|checking account|savings account|refund account|transfer to
      deposit to|ach
    `,
    identityLabel: `
      ssn|social security|social security number|social|sin|social insurance number|sin number|national insurance
      national insurance number|ni number|nino|passport|passport number|passport no|id number|id no|id card|id card number|identity card
      identity number|national id|aadhaar|aadhar|adhaar|aadhaar number|pan card|pan number|pan no|tax id|tax number|taxpayer id|tin|itin
      tfn|tax file number|medicare number|medicare card|driving licence|driver's license|drivers license|driver license
      driving licence number|licence number|license number|voter id|nric|fin number|nhs number|eid|emirates id|citizen id|personal number
      date of birth
    `,
    handleLabel: `
      id|my id|our id|username|user name|user id|handle|nick|nickname|screen name|account name|add|add me|add us|follow|find me|find us
      find me as|find me under|search for|search|look me up|look us up|look for us|dm|dm me|profile|profile name|my ig|our ig|insta id|tag
      gamertag|my account is|we are on|i am on|i'm on|my handle is
    `,

    street: `
      street|st|str|avenue|ave|av|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|tce|crescent|cres|close|way|parkway
      pkwy|highway|hwy|square|sq|circle|cir|trail|trl|grove|gardens|mews|parade|pde|esplanade|row|hill|rise|walk|alley|turnpike|nagar|marg
      colony|sector|cross road|main road|po box|p o box|p.o. box|county road|cr|rural route|rr|wharf|quay|vale|close by|main st|loop|plaza
      chowk|gali|vihar|enclave|layout
    `,
    unit: `
      apartment|apt|apt no|suite|ste|unit|floor|fl|flat|flat no|room|rm|building|bldg|block|tower|level|lvl|lot|house no|house number
      door no|plot no|plot|h no|h.no|villa|penthouse|basement|upper floor|ground floor|1st floor|2nd floor|3rd floor|top floor|wing|c/o
      phase
    `,
    addressLead: `
      ship to|ship it to|shipped to|shipping address is|shipping address:|deliver to|deliver it to|delivery address is|delivery address:
      delivered to|my address is|our home address|my home address|my new address|the address is|address is|address:|new address is
      correct address is|right address is|moved to|i moved to|we moved to|i live at|i live on|we live at|living at|i am staying at|send to
      send it to|send them to|post it to|mail it to|my place is|change the address to|change address to|change it to|update my address to
      update address to|correct address|new address|reside at|residing at|billing address is|billing address|home address|resend to
      redirect to|redirect it to|come to|pickup from|pick up from
    `,
    city: `
      new york|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san jose|seattle|denver
      boston|nashville|detroit|portland|las vegas|miami|atlanta|orlando|tampa|charlotte|minneapolis|columbus|indianapolis|cleveland
      pittsburgh|sacramento|london|manchester|birmingham|leeds|liverpool|glasgow|edinburgh|bristol|cardiff|belfast|sheffield|nottingham
      leicester|newcastle|brighton|dublin|cork|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|toronto|vancouver
      montreal|calgary|ottawa|edmonton|winnipeg|halifax|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune
      ahmedabad|jaipur|lucknow|gurgaon|gurugram|noida|kochi|auckland|wellington|singapore|california|texas|florida|ontario|queensland
      victoria bc|nsw|new south wales|maharashtra|karnataka|tamil nadu|ohio|new jersey|pennsylvania|arizona
    `,

    messenger: `
      whats app|whatsap|whatapp|what's app|whatsup app|watsapp|wattsapp|wapp|whatsaap|watsap|wats app|whatsapps|whtsapp|whattsapp|w.app
      wh4tsapp|whazzapp|w h a t s app|telegramm|telegrm|t.me|tele gram|signal app|signal messenger|viber|vyber|imessage|i-message|facetime
      face time|facebook messenger|fb messenger|fb msgr|instagram dm|insta dm|ig dm|instagram|insta gram|insta|facebook|face book|snapchat
      snap chat|discord|skype|we chat|wechat|weixin|wexin|kik|google chat|hangouts|linkedin|reddit dm|twitter dm|bbm|line app|zoom call
      gmail|g mail|hotmail|yahoo mail|proton mail|protonmail|e-mail address|outlook mail|private email|facebook page|fb page|our fb
      instagram page|insta page
      wazzup|wazzapp|wassap|wassapp|wozzap|whats-app|telegraph app|messenger app|zuckerberg app
    `,
    messengerWeak: `
      wa|w/a|w.a|wapp me|tg|ig|fb|sc|snap|ins|green app|the green app|green messenger|green chat|blue bird|blue plane|paper plane app
      paper airplane app|the app with the phone in a green bubble|purple app|that green one|you know which app|chat app|private chat
      the gram|the book of faces|zuck's app|gee mail|g-mail|mailbox outside|line id
      tele|teleg|tgram|da gram|gram|snappy|whats|blue app|the blue app|the ghost app|yellow ghost
    `,
    contactVerb: `
      contact|contact us|contact me|write to us|write us|write to me|write me|call|call us|call me|calling|phone me|phone us|ring us
      ring me|give us a ring|give me a ring|give us a call|give me a call|give us a bell|give me a bell|give me a buzz|text|text us
      text me|texting|shoot me a text|shoot us a text|shoot me a message|shoot us a message|drop me a text|drop me a line|drop us a line
      drop me a message|drop us a message|message|message us|message me|msg|msg me|msg us|pm me|pm us|dm|dm me|dm us|hit me up|hmu
      hit us up|ping me|ping us|buzz me|add me|add us|add my|reach us|reach me|reach out|reach out to|get in touch|get hold of
      get ahold of|be in touch|talk to us|talk to me|talk on|talk over|chat with us|chat with me|chat on|let's chat|lets chat|let's talk
      lets talk|continue on|continue over|continue this|move to|move this to|move over to|switch to|switch over to|take this to|take it to
      hop on|jump on|come to|find me on|find us on|look us up|look me up|search for us|search for me|connect with|connect on|email us
      email me|mail us|mail me|send us an email|send me an email|send me an e-mail|send an email|send me a message|send us a message
      send me a text|fire me an email|inbox me|inbox us|slide into|follow us on|join us on|join our group|join our channel|speak with us
      speak to me|speak on|whatsapp me|whatsapp us|wa me|give me your|leave your|send me your|send us your|share your|tell me your
      drop your|need your|revert on|available on|reachable|can i have your|could i have your|what is your|what's your|whats your
      save my number|here is my|here's my
    `,
    contactNoun: `
      number|phone number|phone|mobile|mobile number|cell|cell number|cell phone number|telephone number|contact number|contact details
      contact info|contact information|direct line|e-mail address|email address|mail id|email id|e-mail id|personal email|private email
      email|e-mail|gmail|username|user name|account|profile|handle|screen name|insta handle|whatsapp number|wa number|digits|my line
      mobile no|phone no|qr code|our qr
    `,
    outside: `
      outside amazon|outside of amazon|outside ebay|outside of ebay|outside etsy|outside of etsy|outside walmart|outside of walmart
      outside the platform|outside of the platform|outside this platform|outside the app|outside of the app|outside the site
      outside of the site|outside this site|outside of this site|outside the website|outside the marketplace|outside of here
      outside of this app|outside here|off amazon|off of amazon|off ebay|off of ebay|off etsy|off walmart|off flipkart|off-platform
      off platform|off the platform|off the site|off-site|off site|off the app|off-app|off here|off of here|off the marketplace|privately
      in private|private sale|private deal|directly from us|directly from me|direct from us|direct from me|deal direct|deal directly
      buy direct|buy directly|order direct|order directly|pay direct|pay directly|pay me directly|pay us directly|from us directly
      from me directly|sell direct|sell directly|sell to you directly|face to face|meet up|under the table|on the side|between us
      between you and me|between ourselves|just between|behind the scenes|without the site|without the platform|without the app
      without amazon|without ebay|without etsy|bypass the|bypassing the|bypass ebay|bypass amazon|go around the|cut out the middleman
      cut out the middle man|cut out amazon|cut out ebay|cut ebay out|cut amazon out|skip the site|skip the platform|skip the middleman
      skip amazon|skip ebay|skip etsy|behind ebay's back|behind amazon's back|through our own website|on our own website|on our own site
      from our own website|via our own site|our own webshop|on my own website|on our website|through our website|from our website
      on our web store|collect in person|cash on collection
      cash at pickup|settle this between|settle it between|no need to go through|without going through
      not through the site|not on here|instead of on here|rather than on here|than paying on here
    `,
    platform: `
      platform|the platform|this platform|the site|this site|the website|this website|the app|this app|the marketplace|marketplace|here
      on here|the portal|the system|this page|this channel|this chat
    `,
    dealVerb: `
      buy|buy it|buy from us|buy from me|buying|purchase from|purchase it|purchasing|order it|order from us|order from me|order with us
      order through|order via|order directly|order direct|ordering|place your order|place the order|place an order|reorder|re-order
      repurchase|deal|deal with|do a deal|make a deal|do the deal|close the deal|cut a deal|strike a deal|sort it|sort it out
      sort something out|sort this out|work something out|work out a deal|arrange it|arrange the sale|arrange something|arrange payment
      arrange a deal|do business|do it|do this|settle it|handle it|sell it|sell to you|sell you|sell it to you|sell directly
      sell privately|let you have it|give it to you for|complete the sale|complete the purchase|complete the transaction|finish the sale
      finish the transaction|go through|make the sale|make the purchase|transact|trade|get it from us|get it from me
      take it off your hands|shop with us|shop directly
    `,
    payVerb: `
      pay|paying|pay me|pay us|pay by|pay via|pay with|pay using|pay through|pay into|transfer|transferring|transfer it|transfer the money
      transfer the amount|transfer the funds|send money|send the money|send me the money|send us the money|send payment|send the payment
      send funds|send the funds|send the amount|send the balance|send the rest|send the cash|send me the|send it by|send it via
      send it through|wire|wire me|wire us|wire it|wire the|deposit|deposit it|settle up|settle it|settle by|settle via|remit|make payment
      make the payment|make a payment|payment by|payment via|payment through|payment with|i take|we take|we also take|i can take|prepay
      pop it over|zelle me|venmo me|cashapp me|cash app me|paypal me|google pay me|gpay me|paytm me|upi me|e-transfer me|chuck me|sling me
      ping me the money|bung me|put it into|put it in|payment to|advance payment|clear the payment|scan the qr|scan our qr|scan and pay
      make a transfer|complete payment|complete the payment|square up|we accept payment|we accept payments|we accept bank|we accept cash
      we accept paypal|we accept crypto|we accept zelle|we accept venmo|we prefer payment|do the payment
    `,
    payApp: `
      venmo|venm0|vemno|zelle|zell|zele|cash app|cashapp|cash-app|$cashtag|cashtag|apple cash|apple pay cash|google pay|gpay|g pay|g-pay
      phonepe|phone pe|phone-pay|paytm|pay tm|upi|upi id|bhim|vpa|mobikwik|paypal me|paypal.me|paypal friends|paypal friends and family
      paypal friends & family|paypal f&f|paypal ff|paypal f+f|pp f&f|pp ff|pp friends|friends and family|friends & family|friends n family
      friends/family|f&f|f+f|fnf|my paypal|our paypal|paypal directly|western union|westernunion|moneygram|money gram|wise transfer
      transferwise|via wise|revolut|revolut me|monzo|monzo me|starling|payid|pay id|osko|beem|interac|e-transfer|etransfer|e transfer|emt
      payoneer|skrill|neteller|remitly|world remit|worldremit|bitcoin|btc|usdt|tether|ethereum|litecoin|crypto wallet|crypto|stablecoin
      binance pay|paysafecard|paysafe|google play card|google play cards|apple gift card|apple gift cards|itunes card|itunes cards
      steam card|steam cards|amazon gift card as payment|vanilla gift card|prepaid card|green dot|moneypak|chime|facebook pay|alipay
      wechat pay|stripe link|payment link|square link|stripe invoice|qr payment|neft|imps|rtgs
    `,
    payMethod: `
      bank transfer|wire transfer|bank wire|direct transfer|bank deposit|direct deposit|direct bank transfer|bacs|faster payment
      faster payments|chaps|ach transfer|online transfer|money transfer|money order|postal order|personal check|cashier's check
      cashiers check|cheque|certified check|by check|cash|in cash|cash in hand|cash in an envelope|cash on collection|paypal|pay pal
      paypall|pp|by wire|to my account|to our account|into my account|into our account|to my bank|into my bank|to our bank|to my card
      to our card|to my bank account|to our bank account|our bank details|my bank details|bank details|account details|sort code
      gift card codes|by card over the phone|card over the phone|over the phone|manual invoice|our own invoice|a payment link
      our own checkout|our checkout|our payment page|cash at pickup
    `,
    cancelHere: `
      cancel here|cancel the order here|cancel your order here|cancel this order|cancel the ebay order|cancel the amazon order
      cancel the etsy order|cancel on ebay|cancel on amazon|cancel on etsy|cancel it here|cancel it on|cancel on here|cancel on the app
      cancel on the site|cancel the sale|cancel the transaction|cancel the purchase|cancel and i|cancel and we|cancel and you
      end the listing|end the auction|end it early|take the listing down|take down the listing|pull the listing|remove the listing
      close the listing|i'll cancel|i will cancel|we'll cancel|we will cancel|i can cancel|we can cancel|let me cancel|after cancelling
      after you cancel|after canceling|once cancelled|once you cancel|refund you here|refund you on here|refund through ebay|cancel & buy
      cancel then
    `,
    cheaper: `
      cheaper|cheapest|discount|% off|percent off|less|for less|lower price|lower the price|better price|better deal|best price
      special price|special rate|knock off|take off|off the price|shave|save you|saves you|save|save us both|save both of us|save on fees
      save the fee|save the fees|save money|saves the fee|saves the fees|reduce the price|reduced price|price drop|price down
      wholesale price|trade price|bargain|a better rate|without markup|half the price|split the difference|split the savings
      cut you a deal|fiver off|tenner off|throw in free shipping
    `,
    fee: `
      fee|fees|the fee|seller fee|seller fees|selling fees|ebay fees|ebay fee|amazon fees|amazon fee|etsy fees|etsy fee|platform fee
      platform fees|site fees|marketplace fees|commission|commissions|their cut|its cut|the cut|ebay's cut|amazon's cut|etsy's cut
      final value fee|referral fee|service fee|service charge|transaction fee|processing fee|middleman|middle man|percentage they take
      they take 15|they take a percentage|take a cut|takes a cut|taking a cut
    `,

    review: `
      reviews|a review|your review|my review|our review page|this review|that review|any review|one review|each review|every review
      per review|another review|first review|second review|no review|leave review|leave us review|write review|give review|post review
      put review|add review|submit review|do review|upload review|leaving review|writing review|make review|for review|review for us
      review us|reviewing us|review our product|review the product|review our shop|review our store|review this product|quick review
      short review|brief review|honest review|nice review|great review|good review|kind review|lovely review|glowing review
      positive review|happy review|awesome review|excellent review|amazing review|perfect review|fantastic review|top review
      favorable review|favourable review|wonderful review|brilliant review|cracking review|decent review|detailed review|written review
      video review|photo review|picture review|star review|stars review|product review|seller review|shop review|store review
      customer review|amazon review|google review|etsy review|ebay review|trustpilot review|walmart review|flipkart review|site review
      online review|public review|verified review|negative review|bad review|poor review|low review|critical review|harsh review
      nasty review|terrible review|neutral review|revise the review|update the review|change the review|edit the review|delete the review
      remove the review|take down the review|take the review|after the review|the review is live|the review is up|the review is posted
      the review is published|the review is online|see the review|the review link|of the review|leave the review|post the review
      write the review|review with photo|review with a photo|review with pictures|review on amazon|review on google|review on trustpilot
      review goes live|review and we|review and get|review and receive|review get|rev1ew|revlew|r3view|revw|rating|ratings|star rating
      rate us|rate our|rate the product|rate your purchase|rate me|rate the seller|rate this|rate it|rating us|seller rating
      product rating|shop rating|dsr|thumbs up on|feedback score|leave feedback|leave us feedback|leave me feedback|leave a feedback
      leave your feedback|leaving feedback|give feedback|give us feedback|a feedback|positive feedback|negative feedback|neutral feedback
      good feedback|bad feedback|great feedback|nice feedback|seller feedback|feedback rating|feedback on ebay|feedback on amazon
      five star feedback|5 star feedback|star feedback|see your feedback|receive your feedback|until your feedback|change your feedback
      edit your feedback|update your feedback|revise your feedback|remove your feedback|delete your feedback|withdraw your feedback
      your feedback to|the feedback you left|feedback revision|revise feedback|feedback removal|the negative feedback|feedback you gave
      feedback you left|your ebay feedback|feedback has been left|testimonial|testimonials|write-up|write up about us|write-up on amazon
      ratings and reviews|seller ratings|your feedback on
      product page something|something nice about us|something nice on|say something nice|write something nice|say nice things
      nice words about|kind words about|few nice words|few kind words|those three stars|your three stars|your stars|the stars you
      star review you|nasty comment|your rating|the rating you
    `,
    bestRating: `
      five stars|five star|5 stars|5 star|5-star|5stars|5star|5/5|5★|★★★★★|⭐⭐⭐⭐⭐|🌟🌟🌟🌟🌟|five-star|5 out of 5|five out of five
      all five stars|all 5 stars|full stars|full marks|top marks|top rating|top score|highest rating|maximum stars|max stars|max rating
      perfect rating|perfect score|10 out of 10 rating|full star rating|5 full stars|fivestar|5 golden stars|five shiny stars|5 starz
      100 % positive feedback|excellent rating
    `,
    badRating: `
      bad review|bad reviews|negative review|negative reviews|negative feedback|negative rating|bad rating|bad feedback|low rating
      poor rating|poor review|neutral feedback|neutral review|neutral rating|one star|one-star|1 star|1-star|1 stars|1★|two stars|two star
      2 star|2 stars|zero stars|0 stars|3 star review|3 stars|three stars|three-star|low star|low stars|terrible review|horrible review
      nasty review|awful review|scathing review|damaging review|worst review|worst rating|worst reviews|bad score|negative comment
      negative comments|bad comment|a neg|neg you|leave a neg|neg feedback|trash you in the reviews|trash your rating|tank your rating
      tank your score|ruin your rating|destroy your rating|wreck your rating|kill your rating|drag your rating down|review bomb
      lowest rating|lowest stars|bad mouth you online|a negative
      stinker|stinker of a review|slate you|slate your|slating you|pan your|roast you|slag you off|slagging you off|badmouth you
      bad-mouth you|name and shame|rip you apart|tear you apart|tear you to shreds|blast you on|blast you in|expose you on|drag you online
      drag you on|scorching review|brutal review|savage review|vicious review|shocking review|stinking review|horrid review|rotten review
      trash your feedback|trash your reviews|trash your shop|trash you on|trash you online|single star|one measly star|one lonely star
      1 lonely star|lowest score|lowest possible|zero out of|1 out of 5|one out of five|everyone will read|everybody will read
      everyone will know|everyone will hear|whole internet will|everyone on facebook|everyone on tiktok|all my followers|my followers will
      my followers about|nasty comment|bad write-up|bad write up|nasty feedback|1 star for you|one star for you|1star|onestar
      one-star review|1-star review|1 ⭐|1⭐
    `,
    positive: `
      positive|favorable|favourable|glowing|only if you are happy|only if you love|if you love it|if you loved it|if you are happy
      if you're happy|if you are satisfied|if you're satisfied|if you are pleased|satisfied customers|happy customers|rave|raving
      flattering|shining|stellar|sparkling|enthusiastic
    `,
    changeVerb: `
      change|changing|change it to|edit|editing|revise|revising|revised|revision|update your|update the|update it|updating your|amend
      amending|modify|modifying|alter|correct your|raise|raise it|raise your|upgrade|upgrade your|turn it into|turn into|turn that into
      improve your|improve the|improve it|bump|bump it|bump up|bump it up|boost|adjust|adjust your|reconsider|rethink|switch it to
      switch to 5|make it 5|make it five|make it a 5|make it a five|flip|tweak|rewrite|redo your|increase your|increase the|reevaluate
      re-rate|move it to 5|convert
      turning|bumping|upping|up your|lifting|lift your|round up|rounding up|rework|redo|bumped up|swap your|pop your
    `,
    deleteVerb: `
      delete|deleting|deleted|remove|removing|removed|removal|withdraw|withdrawing|retract|retracting|take down|taking down|take it down
      take that down|take your review down|take the review down|taken down|erase|erasing|pull|pull it|pull down|pull your|wipe|hide your
      get rid of|scrub|drop your review|drop the review|cancel your review
      taking the review down|taking your review down|taking it down|taking that down|take that comment down|take that nasty comment down
      take it off|taken off|taking it off|make it disappear|vanish
    `,
    writeVerb: `
      leave|leaving|leave us|leave me|write|writing|write us|write a|post|posting|give|give us|give me|giving us|submit|submitting|share
      share your|drop us a|drop me a|put up|put in|pop up|pop us|pop a|upload|add a|add your|send us a|do us a|type up|publish|throw us
      chuck us|place a|rate|hook us up with|bless us with|shower us with|hit us with
    `,
    benefit: `
      gift|gifts|free gift|surprise gift|mystery gift|little gift|small gift|bonus gift|gift card|gift cards|giftcard|gift-card
      gift certificate|amazon card|amazon gift card|e-gift card|egift|e-gift|voucher|vouchers|coupon|coupons|coupon code|promo code
      discount code|discount|money off|off your next|off next order|off next purchase|% off|percent off|refund|full refund|partial refund
      half refund|50% refund|refunded|refund you|cash back|cashback|cash-back|rebate|reimburse|reimbursement|bonus|bonuses|reward|rewards
      points|loyalty points|reward points|store credit|credit on|credit towards|credit for your next|in credit|dollar credit|free item
      free product|free products|free sample|free samples|freebie|freebies|free replacement|free unit|one free|get it free|for free
      get one free|second one free|another one free|free of charge|free extra|free accessory|free case|free pack|free bottle|freebee|money
      cash|extra cash|pocket money|some cash|bucks|quid|dollars|fiver|tenner|rupees|5 dollars|10 dollars|15 dollars|20 dollars|$5|$10|$15
      $20|$25|$30|$50|£5|£10|£15|£20|€5|€10|€20|rs 100|rs 200|rs 500|paytm cash|paypal money|treat|a little treat|little something
      little something extra|something nice|something special|small present|present|surprise|token of appreciation
      token of our appreciation|thank-you gift|thank you gift|goodie|goodies|goody bag|prize|prizes|prize draw|giveaway|raffle|lucky draw
      sweepstakes|chance to win|entry into|extended warranty|extra warranty|12 months extra warranty|lifetime warranty upgrade
      free shipping|free upgrade|next order free|compensation|compensate you|commission|payment|paid|perks|perk|beer money|coffee on us
      coffee money|a coffee|buy you a coffee|drink on us|amazon credit|amazon balance|full price back|price back|money back
      half off|something off|knock half off|knock a bit off|bit of money|few quid|quid back|tenner back|fiver back|bucks back|postage back
      a freebie thrown in|percent back|% back|something for free|free stuff|free one thrown in|case on us|one on us
      free case on us|in it for you|on the house
    `,
    giveVerb: `
      we send|we'll send|we will send|will send|i'll send|i will send|send you|we give|we'll give|we will give|give you|giving you
      i'll give|get|you get|you'll get|you will get|gets you|getting|receive|you receive|you'll receive|you will receive|earn|earns you
      claim|claim your|enjoy|win|we refund|we'll refund|we will refund|refund you|i'll refund|we offer|we'll offer|offer you|offering
      we pay|we'll pay|i'll pay|pay you|will pay|we reward|reward you|rewarded|reimburse|we'll pop|we will pop|pop a|throw in|we'll throw
      we treat|treat you|thank you with|say thanks with|grab|pick up|qualify for|eligible for|entitles you|unlock|unlocks|credit you
      credit your|is yours|yours free|on us|comes with|ships to you|transfer you|venmo you|paypal you|zelle you|hook you up
      sort you out with|score|compensate you|mail you|e-mail you a|email you a|drop a|gift you
    `,
    screenshot: `
      screenshot|screen shot|screenshots|screen-shot|screen grab|screengrab|screen capture|screencap|snip|snap of your
      picture of the review|picture of your review|photo of your review|photo of the review|pic of your review|pic of the review
      proof of review|proof of your review|proof of the review|review link|link to your review|link to the review|copy of your review
      image of the review|print screen|snapshot
    `,
    condition: `
      if|once|when|whenever|after|as soon as|until|till|in exchange|in exchange for|exchange for|in return|in return for|as long as
      so long as|provided|provided that|only after|only if|only when|on condition|upon|depends on|dependent on|conditional on
      contingent on|for a|for your|for every|for each|for leaving|for writing|for posting|for giving|for an honest|for a quick
      for a positive|as a thank you for|as thanks for|to thank you for|and we|and get|and receive|and you|to get|to receive|to claim
      to qualify|to be eligible|by leaving|by writing|by posting|without a|pending|following|the moment|the minute|swap for
      in appreciation of|show us|show me|unless|first, then
    `,
    orElse: `
      or else|otherwise|if not|unless|or i will|or i'll|or ill|or i am|or i'm|or im going|or we will|or we'll|or you will|or you'll
      or you get|or you're getting|or expect|or enjoy|or say hello to|else i|or its|or it's|or it will be|or i leave|or i'm leaving
      or face|or watch|failing that|in that case i|or that's|or ill leave|or u get|either|if you don't|if you dont|if you do not
      if i don't|if i dont|if i do not|if u dont|if you won't|if you refuse|if i'm not
      either you|or i slate|or i trash|or i post|or i go|or i tell|or i tweet|or i blast|or i warn|or u can|or expect a|or there'll be
      or there will be|or its gonna be|or it's gonna be|or it's going to be|your choice|your call|otherwise it's|otherwise its
      else it's|and i keep quiet|and i'll keep quiet|and i stay quiet|and nobody needs to know|or everyone
    `,
    withhold: `
      will not send|won't send|wont send|will not refund|won't refund|wont refund|will not replace|won't replace|will not ship|won't ship
      wont ship|will not release|won't release|will not process|won't process|can't process|cannot process|will not be released
      won't be released|will not be shipped|won't be shipped|will not be sent|won't be sent|will not be processed|won't be processed
      will not be refunded|won't be refunded|will not get|won't get|on hold|hold back|holding back|hold your|holding your|holding the
      keep on hold|put on hold|withhold|withheld|withholding|stays here|stays with us|stays on the shelf|nothing goes out|nothing ships
      nothing leaves|nothing will be sent|no refund until|no refund before|no replacement until|sit on|waiting for your review
      waiting on your review|pause|paused|pausing|frozen|freeze|suspended|are waiting for your|we'll wait|released once|released after
      released when|processed once|processed after|shipped once|shipped after|goes out once|goes out when|goes out as soon as|only refund
      only refunds|only send|only ship|only replace|refund only|refunds only|refunded only|ship only|shipped only|send only|sent only
      replace only|released only|only released|replacement only|refund not before|no refund unless|no replacement unless|parcel stays
      parcel waits|won't budge|will not move|won't move
      can't process anything|cannot process anything|can't do anything for you|nothing we can do for you|can't help you further
      can't move forward|can't proceed|cannot proceed|unable to process|unable to proceed|the moment we see|the minute we see
      the second we see|as soon as we see|goes out the moment|goes out the minute|is sitting ready|sitting ready|sitting on my desk
      but first take|but first remove|but first delete|but first change|but first you
      but you first|nothing moves|nothing happens until|nothing happens before|stays locked|stays unpaid|stays in our|remains on hold
      no replacement|no stars no|released the moment|releases your|to release your
      before we refund|before we replace
    `,
    remedy: `
      refund|refunds|full refund|partial refund|money back|my money|your money|replacement|replacements|replace it|replace the
      compensation|compensate|compensated|reshipment|reship|re-ship|resend|re-send|new one|new unit|parcel|spare part|missing part
      missing parts|missing piece|missing item|part you need|return label|prepaid label|warranty claim|warranty|reimbursement|half back
      half my money|free item|free one|another one|your case|your claim|tracking number|dispatch|warranty repair|my order for free
    `,
    honest: `
      honest|honestly|your honest|honest opinion|honest review|honest feedback|neutral|unbiased|impartial|good or bad|bad or good
      positive or negative|negative or positive|whatever you think|whatever your experience|however you found it|whether good or bad
      whether positive or negative|whether you liked it or not|truthful|genuine opinion|candid|your own words|your experience
      share your experience|share your thoughts|your thoughts|what you think|how we did|how did we do|tell us how|any feedback
      no obligation|entirely up to you|completely optional|voluntary|either way|in your own words|warts and all
    `,

    promotion: `
      black friday|cyber monday|cyber week|flash sale|flash deal|flash deals|mega sale|big billion|prime day deal|prime day deals
      boxing day sale|january sale|summer sale|winter sale|spring sale|diwali sale|diwali offer|festive offer|end of season sale
      end-of-season sale|midnight sale|weekend sale|warehouse sale|clearance sale|stock clearance|closing down sale|bogo|buy one get one
      buy one, get one|buy 1 get 1|buy two get one|buy 2 get 1|buy 2 get one|3 for 2|2 for 1|two for one|three for two|new arrivals
      new arrival|just dropped|new drop|new in store|new collection|our new collection|our latest collection|our new range
      our latest range|new season collection|latest arrivals|last chance to|last chance|while stocks last|while supplies last
      limited time offer|limited-time offer|limited offer|limited time only|exclusive offer|exclusive deal|exclusive discount
      special offer for you|special offers|hot deal|hot deals|hot sale|super deal|super deals|best deals|great deals|unbeatable prices
      unbeatable price|lowest prices|lowest price guaranteed|crazy deals|insane deals|massive savings|huge savings|big savings|save big
      up to 50% off|up to 70% off|up to 30% off|up to 40% off|up to 60% off|up to 80% off|50% off everything|off your next order
      off your next purchase|off your entire order|off storewide|storewide|store-wide|sitewide|site-wide|off everything|% off everything
      discount on your next|discount off your next|coupon for your next|code for your next|voucher for your next|promo for you
      refer a friend|referral bonus|join our vip|vip club|loyalty club|rewards club|sign up to our newsletter|our newsletter
      subscribe to our|free gift with every|free gift with purchase|bundle deal|bundle and save|mix and match|subscribe and save
      doorbuster|doorbusters|bestsellers are back|back in stock now
      you may also like|you might also like|get the third one free|get the third free|get the second free|get one half price|buy 3 get
      buy three get|buy two, get|kit out the whole family|just landed|now live in our shop|landing tonight|dropping tonight|drops tonight
      new drop lands|refer your friends|refer-a-friend|invite your friends and|deals are live|sale is live|sale is on|sale now on
    `,
    offer: `
      sale|on sale|offer|offers|discount|discounts|discounted|deals|coupon|coupons|coupon code|promo code|discount code|voucher code|promo
      promotion|promotions|promotional|voucher|vouchers|% off|percent off|half price|half-price|free shipping|free delivery|price drop
      bargains|savings|special price|markdown|% discount|percent discount|free gift|lightning deal|introductory price|preorder|pre-order
      giveaway|5% off|10% off|15% off|20% off|25% off|30% off|40% off|50% off|60% off|70% off|our code
      all half price|third one free|second one free|next one free|one free|2nd half price|second half price|quid off|pounds off
      dollars off|£5 off|$5 off|£10 off|$10 off|on discount|bundle price|sale prices|reductions|slashed prices
    `,
    promotionCall: `
      shop now|shop today|buy now|order now|order today|don't miss|dont miss|do not miss|don't miss out|never miss|check out our
      check out my|check out the|check my shop|come check|have a look at our|take a look at our|take a peek at|browse our|browse my
      discover our|discover|explore our|explore|visit our|visit my|pop into our|pop over to our|swing by our|drop by our|see more of our
      follow our|follow my|follow us|follow the shop|favorite our shop|favourite our shop|like our page|take advantage|grab yours|grab it
      grab one|grab a|get yours|snap up|stock up|treat yourself|treat someone|spoil yourself|hurry|act now|act fast|only today|today only
      only this week|this week only|this weekend|this weekend only|for a limited time|ends tonight|ends today|ends sunday|ends soon
      ending soon|selling fast|going fast|before it's gone|before they're gone|before they are gone|subscribe|sign up|join our|join the
      use code|use the code|use coupon|use our code|use promo code|enter code|apply code|with code|with the code|redeem|claim your
      you may also like|you might also like|you might love|you'll love our|we also sell|we also stock|we also have|we also offer
      we also carry|also available in our|add to your cart|add to cart|upgrade to|pair it with|goes well with|matches perfectly with
      perfect match for|complete the look|tell your friends|share with friends|share with your friends|save on|save up to|get 10% off
      get 20% off|valid until|valid till|valid through|why not try|why not add|have you seen our|did you know we|see our latest
      see our new|check our new|check our latest|check our shop|check our store
      have a peek|have a peek at|peek at|have a nose|have a gander|come and see|come see|while you're here|why not treat|feast your eyes
      don't sleep on|cop yours|bag yours|bag yourself|snag|nab|nab yours|stock up on|link in bio|only this month|this month only
      orders with your link|with your link
    `,
    ownGoods: `
      our shop|our store|my shop|my store|our range|our full range|our other products|our other items|other products|other items
      my other items|my other listings|our other listings|other listings|all products|all our products|all items|our products
      our collection|our collections|our catalogue|our catalog|our website|our online store|our webshop|our new line|our new products
      new products|our bestsellers|our best sellers|other models|other colours|other colors|other designs|our new models
      matching accessories|everything in store|entire range|entire store|whole shop|whole range|selected items|selected styles|our latest
      your next order|your next purchase|next order|next purchase|our app|our christmas|our holiday|our boutique|our storefront|storefront
      everything in our shop|everything in our store|our new accessories
      our autumn range|our summer range|our winter range|our spring range|our autumn collection|our new in|our matching
      our accessories|our deals|our bundles|your next buy
    `,

    guarantee: `
      warranty|warranties|waranty|warrenty|warrantee|legal guarantee|legal warranty|statutory warranty|statutory rights
      statutory guarantee|consumer guarantee|consumer guarantees|consumer law|consumer rights|acl|consumer rights act|legal conformity
      liability for defects|your legal rights|implied warranty|a guarantee|the guarantee|our guarantee|your guarantee|any guarantee
      guarantee on|guarantee for|guarantee or|no guarantee and|under guarantee|guarantee period|guarantee claim|guarantee claims
      guarantee expires|guarantee expired|guarantee is|2-year guarantee|two-year guarantee|liable for defects|liability for faults
      responsible for defects|responsible for faults|responsibility for defects|responsibility for faults|years of guarantee|garantee on
    `,
    withdrawal: `
      withdrawal|right of withdrawal|right to withdraw|withdraw from the contract|withdraw from the purchase|cooling-off|cooling off
      cooling off period|cooling-off period|14 days|14-day|fourteen days|14 day|30 day return|right to cancel|right to return
      right of return|right to a return|change of mind return|distance selling|cancellation right|cancellation rights|cancel within 14
      return period|return window|30 days return|14 day right|two weeks to return
    `,
    returnGoods: `
      return|returns|returning|return it|return them|returned|return policy|send back|send it back|send them back|sending it back
      sent back|bring back|bring it back|take back|take it back|taking back|take items back|takebacks|exchange|exchanges|exchanging
      exchanged|swap|swaps|rma|returnable|exchangeable|accept back|goods back|items back
    `,
    refund: `
      refund|refunds|refunding|refunded|refundable|non-refundable|nonrefundable|unrefundable|refnd|reimburse|reimbursement|reimbursements
      reimbursed|money back|your money back|money-back|get your money|cash back|return your money|return the money|pay you back|payback
      give money back|chargeback
    `,
    complaint: `
      complaints|claims|warranty claim|reclamation|reclamations|objections|report a defect|reporting a defect|reported defects|remedies
      claim for|claim against|a complaint about|complaints about|any complaint|your complaint|claim after|later complaints|late complaints
      late claims|accept complaint|accept claim
    `,
    denialVerb: `
      excluded|excludes|void|voids|voided|null and void|invalid|expires|expired|lapses|lapsed|lapse|all sales final|all sales are final
      final sale|sales are final|sale is final|forfeited|forfeit|forfeits|refuse|refused|refuses|reject|rejected|reject any|decline|denied
      deny|lose the right|lose your right|lose your rights|loses the right|lose all rights|waive|waived|waives|waiver|give up your right
      give up the right|sold as is|sold as-is|as is|as-is|as seen|sold as seen|at your own risk|your own risk|buyer beware|caveat emptor
      your problem|your own problem|your responsibility|tough luck|bad luck|hard luck|out of luck|impossible|out of the question
      prohibited|non-returnable|nonreturnable|not-returnable|non-refundable|nonrefundable|non-exchangeable|ends once|ends as soon as
      stops at|stops when|ineligible|disclaim|disclaimed|zero refunds|zero returns|zero warranty|nada|no go|no-go|is final|are final
      decline any|decline returns|decline refunds|decline all|do away with|we exclude|is gone once|ceases|cease
      not after|no comebacks|your lookout|hard cheese|hard lines|not our fault|not our responsibility|nothing we can do
    `,
    saleItem: `
      sale item|sale items|sale goods|sale products|on sale|sale price|discounted|discounted item|discounted items|discounted goods
      discounted products|discount item|discount items|reduced|reduced items|reduced price|marked down|marked-down|markdown|clearance
      clearance item|clearance items|outlet|outlet items|on offer|special offer|promotional item|promotional items|promo items|promo item
      second hand|second-hand|secondhand|used goods|refurbished|pre-owned|pre-loved|preloved|ex-display|ex display|b-stock|b stock
      open box|black friday items|black friday|bargain bin|end of line|closeout|final reduction|bought in the sale|bought in a sale
      sale purchases|half price items|warehouse deal|factory second|factory seconds|special price|cheap items
    `,
    opened: `
      opened|open|unopened|once opened|has been opened|have been opened|been opened|unpacked|unboxed|unwrapped|unsealed|used|worn|tried on
      tried it on|been tried|washed|assembled|installed|removed from the box|taken out of the box|out of the box|out of its box
      seal is broken|seal broken|broken seal|seal has been broken|broke the seal|break the seal|breaking the seal|seal removed
      opened the box|open the box|opening the box|opened box|opened the package|open the package|opening the package|opened packaging
      tag removed|tags removed|tags are off|tag is off|tags off|label removed|without the seal|plastic removed|film removed|plugged in
      switched on|activated
    `,
    faulty: `
      faulty|fault|faults|defective|defect|defects|defected|broken|damaged|damage|damages|dead on arrival|doa|dead|cracked|torn|scratched
      leaking|malfunction|malfunctions|malfunctioning|does not work|doesn't work|doesnt work|not working|isn't working|stopped working
      stops working|stop working|breaks|break|broke|breaks down|broke down|fails|failed|failure|wrong item|not as described
      manufacturing fault|manufacturing defect|quality issue|quality issues|quality problem|bust|busted|knackered|kaput|bricked|conked out
      packed up|on the fritz|buggered|smashed|shattered|arrived broken|arrives broken|arrived damaged|arrives damaged|incomplete
      missing parts|hole in it|wrong size sent
    `,
    inNoCase: `
      under no circumstances|under any circumstances|in no case|in any case|in no event|in any event|whatever happens|no matter what
      no matter why|no matter the reason|no matter how|for any reason|for whatever reason|whatever the reason|regardless|regardless of
      irrespective|even if|even when|even though|no exceptions|no exception|without exception|without exceptions|ever|at all|whatsoever
      period|full stop|no ifs or buts|no ifs, ands or buts|no discussion|non-negotiable|no questions|absolutely no|absolutely not
      strictly no|strictly|end of story|end of discussion|always final|at any time|on any item|on any items|any kind|of any kind|any sort
      all sales|every sale|once sold|once shipped|once delivered|after delivery|after dispatch|after purchase|after you receive
      the moment you|once it leaves|once it has left|as soon as it leaves
    `,
    storeCredit: `
      store credit|shop credit|store-credit|shop credits|credit note|credit notes|voucher only|voucher instead|a voucher|exchange only
      exchanges only|only exchange|gift card instead|gift voucher|in vouchers|merchandise credit|in-store credit|site credit|credit only
      credits only|credit to your account|shop voucher|store voucher|voucher for the amount|credit for a future|coupon for the amount
      shop balance|wallet credit|credit slip
    `,
    maker: `
      manufacturer|the manufacturer|maker|the maker|producer|the factory|the brand|brand owner|supplier|the supplier|distributor
      the importer|importer|service centre|service center|brand service centre|authorised service|authorized service|oem|wholesaler
      the courier|courier|the shipper|the company that made|the shipping company|the delivery company
      whoever made it|the people who made it
      parcelforce|the delivery firm
    `,
    refundCondition: `
      undamaged box|unopened box|waive|waiver|pay the customs|pay the import|pay in advance|processing fee|handling fee|restocking fee
      re-stocking fee|restock fee|inspection fee|administration fee|admin fee|paper receipt|printed invoice|police report|affidavit
      video of unboxing|unboxing video|opening video|delete the case|close the case first|withdraw the case|close the dispute first
      buy another|buy a new one first|undamaged packaging|only in original packaging|only in the original|only with original packaging
      only with the original|only with all|must be in original|must be in the original|must have the original|must include the original
      sealed original|the unopened original|sign a waiver|sign a statement|sign a paper|sign that you|sign this form|sign a declaration
      pay first for|first pay|pay an inspection|pay the restocking|pay us for the inspection|return it at your own expense even
      return shipping to china
    `,
    changeOfMind: `
      change of mind|changed your mind|change your mind|changed my mind|changing your mind|change-of-mind|don't like|do not like
      didn't like|doesn't suit|does not suit|no longer want|no longer wanted|no longer need|no longer needed|don't want it
      not needed anymore|ordered the wrong size|wrong size ordered|ordered the wrong|chose the wrong|choose the wrong|wrong choice
      incorrect choice|bought by mistake|ordered by mistake|by mistake|by accident|buyer's remorse|buyers remorse|personal preference
      personal taste|dislike|simply don't|just because you|wrong colour chosen|wrong color chosen|mind changes|not to your taste
      found it cheaper
    `,
    lawfulException: `
      made to order|made-to-order|custom made|custom-made|custom order|custom orders|customised|customized|custom|bespoke|personalised
      personalized|engraved|engraving|monogrammed|printed with your|with your name|your own photo|cut to size|cut to length
      made to measure|made-to-measure|perishable|perishables|fresh|fresh flowers|flowers|food|foods|live plants|plants|sealed hygiene
      hygiene|hygienic|hygiene reasons|health reasons|hygiene seal|hygiene sticker|underwear|lingerie|swimwear|bikini|panties|thongs
      pierced|piercing|piercings|earring|earrings|cosmetics|mascara|lipstick|mattress topper|sex toy|sex toys|intimate|razor|toothbrush
      breast pump|earphones|download|downloads|downloaded|digital|digital content|digital download|digital downloads|software key
      activation key|licence key|license key|gift card|magazine|magazines|newspaper|newspapers|sealed audio|sealed video|sealed dvd
      medicine|medicines|medication|event tickets|tickets|tailored
    `,
    only: `
      only|just|nothing but|solely|exclusively|nothing else than|nothing more than|at most|the only option|the only thing|the most we can
    `,

    cure: `
      cure|cures|cured|curing|heal|heals|healed|healing|treats|treating|treat your|treatment for|treatment of|get rid of|gets rid of
      rid of|ridding|eliminates|eliminate|eliminating|eradicates|eradicate|ends your|puts an end to|make disappear|makes disappear
      disappears|disappear|vanish|vanishes|gone in|gone within|relieves|relieve|relieves for good|relief from|reverses|reverse|reversing
      reversed|prevents|protects against|kills|destroys|destroy|remedy for|remedy against|medicine for|lowers|lower your|reduces
      normalises|normalizes|wipes out|freed from|say goodbye to|defeats|clears up|cleared up|regrow|regrows|replaces your
      instead of your medication|instead of medication|throw away your|stop taking your|no need for insulin|works against
      effective against|helps against|detox|detoxes|dissolves|alleviates|cleanse|boosts immunity|banish|banishes|banished|stops the pain
      stops hair loss|clears your acne|free from pain
      wave goodbye to|wave bye to|flushes out|rids you of|rid yourself of|takes away your|conquers|melts away your
      fights off|soothes away|cures your|heals your
    `,
    disease: `
      diabetes|diabetic|blood sugar|cancer|cancers|tumour|tumor|tumours|tumors|leukemia|leukaemia|arthritis|arthrosis|osteoarthritis
      rheumatism|rheumatoid|joint pain|knee pain|back pain|neck pain|nerve pain|neuropathy|sciatica|gout|eczema|psoriasis|dermatitis
      rosacea|acne|vitiligo|insomnia|sleeplessness|sleep apnea|sleep apnoea|snoring|migraine|migraines|headache|headaches
      high blood pressure|blood pressure|hypertension|cholesterol|heart disease|heart attack|heart attacks|stroke|strokes|hair loss
      baldness|alopecia|depression|anxiety|panic attacks|stress disorder|adhd|autism|dementia|alzheimer|alzheimer's|alzheimers|parkinson
      parkinson's|parkinsons|epilepsy|asthma|bronchitis|allergy|allergies|hay fever|hayfever|sinusitis|covid|covid-19|coronavirus|flu
      influenza|common cold|virus|viruses|infection|infections|hiv|aids|herpes|hepatitis|fungus|nail fungus|toenail fungus|athlete's foot
      thrush|candida|uti|kidney stones|kidney disease|liver disease|fatty liver|thyroid|hypothyroidism|pcos|endometriosis|infertility
      impotence|erectile dysfunction|ed problems|prostate|prostatitis|menopause|hot flashes|hemorrhoids|haemorrhoids|piles|varicose veins
      ibs|acid reflux|gastritis|ulcer|ulcers|constipation|crohn's|tinnitus|cataract|cataracts|glaucoma|myopia|short-sightedness|deafness
      hearing loss|osteoporosis|fibromyalgia|chronic pain|chronic fatigue|lupus|multiple sclerosis|anemia|anaemia|chronic disease
      chronic diseases|all diseases|any disease|illness|illnesses|warts|moles|skin tags|scars|cellulite|wrinkles|inflammation|pain
      parasites|worms|malaria|tuberculosis|dengue
      aches and pains|stiff joints|sore joints|bad back|sore back|bad knees|hip pain|shoulder pain|foot pain|heel pain
      period pain|stomach pain|bald spots|bald patches|balding|thinning hair|grey hair|poor eyesight|bad eyesight|sleepless nights
      sleep problems|nightmares|bloating|eczema flare|wrinkly skin|high cholesterol|heartburn|bunions|hearing problems|memory loss
      poor circulation|tumors and
    `,
    weight: `
      lose weight|losing weight|weight loss|weightloss|lost weight|lose kilos|lose kgs|slimming|slim down|slims|slimmer|slim fast
      burns fat|burn fat|burning fat|fat burner|fat burning|fat-burning|melts fat|melt fat|melt away fat|fat melts|belly fat|shed pounds
      shed kilos|sheds pounds|shed the pounds|drop pounds|drop kilos|drop a dress size|drop two dress sizes|dress sizes|lose 10 pounds
      lose 10 lbs|lose 5 kg|lose 10 kg|lose 5 kilos|lose 10 kilos|lose inches|lose belly|flat belly|flat stomach|flat tummy
      suppresses appetite|suppress appetite|appetite suppressant|obesity|kilos less|pounds lighter|pounds off|lbs off|blocks carbs
      no diet needed|without dieting|without diet|without exercise
      drop … lbs|drops … lbs|lose … lbs|loses … lbs|shed … lbs|drop … pounds in|lose … pounds|shed … pounds|lose … kilos|lose … kgs
      lose … stone|drop … stone|dropped … stone|drop a stone|lose a stone|a stone lighter|inches off your waist|inches off your belly
      off your waistline|fat disappears|fat just disappears|spare tyre|muffin top|beer belly|skinny in|slim in
    `,
    absolute: `
      guaranteed|guarantees|guarantee results|we guarantee|100%|100 %|100 percent|hundred percent|one hundred percent|for ever|forever
      for good|permanently|fully cured|once and for all|overnight|in 3 days|in three days|in 7 days|in seven days|in a week|in one week
      within a week|in 2 weeks|in two weeks|within days|in days|in just days|within 24 hours|in 24 hours|within hours|in 30 days
      in 14 days|in 10 days|in a month|without side effects|no side effects|zero side effects|side-effect free|scientifically proven
      clinically proven|medically proven|proven to|doctors hate|doctor approved|doctor recommended|fda approved|fda-approved|miracle
      miraculous|miracle cure|wonder cure|instantly|instant relief|all natural|works every time|always works|never fails|every single time
      all types of|any kind of|risk free|no doctor needed|no need for a doctor|without medication|without surgery|no surgery|without drugs
      better than any medicine|better than medicine|never come back|never comes back|never returns
      in a fortnight|within a fortnight|in two days|in 2 days|in 5 days|in three weeks|in 3 weeks|after one use|after just one
      after a single use|from the first night
      in a single night|on everyone|works on everyone|works on anyone|works for anyone|without giving up
      without effort|without any effort|while you sleep|or your money back guaranteed|doctors don't want|doctors won't tell
      big pharma
    `,
    superlative: `
      number one in the world|no. 1 in the world|no.1 in the world|#1 in the world|world's number one|world's no 1|world's #1
      best in the world|best in the universe|the world's best|world's best|best on the market|best on earth|best on the planet
      best ever made|best product ever|the only one that works|never breaks|never break|will never break|unbreakable|indestructible
      absolutely safe|completely safe|totally safe|100% safe|100 % safe|100 percent safe|lasts forever|last forever|lasts a lifetime
      lasts for ever|never wears out|never fades|never fail|never fails|fireproof under all|completely waterproof forever|can't be beaten
      unbeatable quality|better than apple|better than every|the best you can buy anywhere|strongest in the world|fastest in the world
      safest in the world|zero risk|no risk at all|risk-free forever|perfect for everyone|no competitor|doubles your money
      guaranteed profit|kills 100%|kills 100 %|blocks 100%|blocks all radiation|blocks 5g
      works on everyone|works on absolutely everyone|works for every single|works for absolutely everyone|works on anybody
      will never let you down|never need charging|never needs charging|never go flat|stop bullets|impossible to break|cannot be broken
      zero failures|never ever breaks|never ever fail|makes you invisible
    `,

    fake: `
      replica|replicas|replika|rep version|a knock-off|it's knock-off|knockoff|knock off version|knockoffs|are knock-offs|super fake|superfake|super fakes
      high quality fake|high-quality fake|good fake|it's fake|its fake|it is fake|they're fake|they are fake|is a fake|are fakes|a fake
      fakes|fake one|fake version|fake brand|counterfeit|counterfeits|counterfeited|dupe version|bootleg|bootlegs|pirated|pirated copy
      copycat|lookalike version|look-alike version|a copy of the original|copy of the brand|copy of the original|exact copy|first copy
      1st copy|second copy|master copy|mirror copy|super copy|high copy|premium copy|good copy|perfect copy|is a copy|are copies
      copy product|copy brand|7a copy|7a quality|aaa copy|aaa quality|aaa grade|aaa replica|aaa+|a+ copy|10a quality|mirror quality
      mirror grade|mirror image quality|1:1 copy|1:1 quality|1:1 replica|1:1 version|1:1 with the original|one to one copy|one-to-one copy
      clone|clones|clone version|cloned version|imitation of the brand|imitation of the original|brand imitation|imitation goods
      unbranded copy|unauthorised copy|unauthorized copy|unauthorized version|unlicensed|not from the brand|same factory without the logo
      same factory different label|grey copy|oem copy|fugazi|fugazy|dhgate version|aliexpress version|canal street|ua sneakers
      unauthorized authentic|ua version|first-copy|faked|forgery|fake logo|fake label|fake labels|fake tags|logo added
      no one can tell the difference|nobody can tell the difference|can't tell it from the real|cant tell it from the real
      indistinguishable from the real|looks just like the real|looks exactly like the original
      1:1 rep|1:1 reps|best reps|good rep|high-end rep|high end rep|rep quality|ua grade|ua quality|lookalikes|look-alikes|lookalike with
      it's a dupe|a dupe of|a dupe with|knock off bags|fake receipt|fake box|fake papers|fake certificate|good quality fakes|top copy
      gen 5 copy|same factory as the original|same factory as the originals
      same factory as the real|same moulds as|same molds as|without the licence|without a licence from
    `,
    genuine: `
      orginal|authentic|authenticity|licensed|licenced|legit|legitimate|from the brand|authorised|authorized|bona fide|genuine
      original brand|original product|original products|original item|original bag|original shoes|original one|not original
      not the original|not an original|not originals|isn't original|isn't the original|aren't original|are not the original
      is not original|not 100% original|100% original|originals|not real leather|not the real thing|not the real deal|the real thing
      real gucci|official product|official merchandise|officially licensed|official licence|official license|from the original brand
    `,
    customs: `
      customs|custom duty|custom duties|customs duty|customs duties|custom tax|duty|duties|import duty|import duties|import tax
      import taxes|import vat|import fee|import fees|import charges|customs charges|customs fees|tariff|tariffs|tax office|hmrc|irs|cbp
      customs office|customs officer|customs officers|border force|customs form|customs declaration|custom declaration|customs label|cn22
      cn23|customs value|declared value|commercial invoice|customs tax
    `,
    declareVerb: `
      declare|declares|declared|declaring|declair|write on|write down|write that|write it as|write the value|put on the|put it as
      put it down|put it down as|put down|put the value|put the price|put the declared|put only|put just|put gift|put sample|mark|mark it
      mark as|mark it as|mark the|mark them|marked|marked as|state the|list it as|list it at|list the value|label it|label it as|label as
      label the|labelled|labeled as|indicate|indicates|value it|value it at|value at|valued at|set the value|show only|invoice says
      invoice shows|label says|invoice for|invoice it|invoice with|issue an invoice|make an invoice|make the invoice|make out
      invoice reads|say it is|say it's|say its|under-declare|underdeclare|under-value|undervalue|undervalued|under declare|under value
      under-invoice|under invoice|report it as|describe it as|described as|pass it off|drop the value|lower the value|lower the declared
      reduce the declared|reduce the value|put a lower|put a low|put a smaller|put a value|put a price|enter a lower|show a lower
      shows a lower|state a lower|state a value|fill in a lower|fill in only
    `,
    papers: `
      invoice|invoices|commercial invoice|proforma|pro-forma|customs form|customs forms|customs paperwork|customs declaration|declaration
      declaration form|customs label|customs slip|declared value|the label|shipping label|parcel label|on the package|on the parcel
      packing slip|packing list|cn22|cn23|export papers|shipping documents|customs docs|customs document|export invoice
      the form|the slip|on the docket|the docket|the paperwork
    `,
    lowValue: `
      lower value|low value|lower figure|lower declared value|smaller value|small value|less value|lesser value|a lesser amount
      reduced value|half the value|half value|less than the real|less than paid|less than i paid|under the tax limit|fake value
      false value|minimum value|minimal value|symbolic value|nominal value|undervalue|undervalued|low declared|lower invoice
      only 5 dollars|only 10 dollars|just 10 dollars|just ten dollars|only ten dollars|only $5|only $10|only $20|just $5|just $10|just $20
      only 20 dollars|just a few dollars|only a few dollars|just a couple of dollars|a few bucks|a couple of bucks
      instead of the full price|instead of the real price|instead of the actual price|instead of the real value|fraction of the price
      fraction of the value|keep it under|keep it below|stay under the|stay below the|so it stays under|so it stays below|a lower price on
      a lower amount on|a smaller amount on|a smaller figure|half the price on|half of what
      less than you paid|less than what you paid|less than what i paid|lower figure than|smaller sum|lower sum|tiny amount|tiny value
      a lower number|smaller number|put a smaller|stick a smaller|pop a smaller|write a smaller|put less|write less|declare less
      state less|rather than the actual|rather than the real|rather than the full|instead of the actual|a silly low
    `,
    giftMark: `
      as a gift|as gift|as gifts|as a present|gift box on|gift on the|gift for customs|mark gift|mark as gift|marked gift|marked as gift
      write gift|put gift|gift declaration|gift item|it's a gift to a friend|gift between friends|gift from a friend|unsolicited gift
      as sample|as samples|as a sample|sample only|samples|sample|free sample|product sample|no commercial value|of no commercial value
      ncv|without commercial value|not for resale|as personal item|personal item|personal items|personal effects|personal belongings
      as documents|as document|documents only|documents inside|as private|private gift|used clothes|used clothing|as used goods|as used
      used personal|second hand item|as toys|as plastic toy|as spare parts|as accessories|as a return|returned goods|repair return
      warranty replacement
      of no value|no value|marked as a present|birthday present on|as paperwork|'documents'|put documents|write documents
      mark it documents|as merchandise sample|as a birthday gift
    `,
    avoidTax: `
      avoid customs|avoid the customs|avoid tax|avoid taxes|avoid the tax|avoid duty|avoid duties|avoid import|avoid vat|avoid gst
      avoid paying duty|avoid paying tax|avoid charges|avoiding customs|avoiding tax|avoiding duties|evade|evading|escape customs
      escape tax|dodge customs|dodge the tax|dodge tax|dodge duty|dodge import|dodging|beat customs|get around customs|get round customs
      get around the tax|get past customs|get through customs without|slip through customs|sneak through customs|sneak past customs
      skip customs|skip the tax|skip the vat|save duty|save on duty|save on customs|save on tax|save on taxes|save the tax|save the vat
      save vat|save you the tax|save import|saves tax|saves duty|saves you tax|without paying tax|so you don't pay|so you dont pay
      so you do not pay|so i don't pay|so i dont pay|so i don't have to pay|so you don't have to pay|won't have to pay|so i do not pay
      so you won't pay|you won't pay any|won't get taxed|don't get taxed|dont get taxed|not get taxed|won't get charged
      not get charged duty|don't get charged duty|won't be charged duty|won't get hit with|don't get hit with|don't get stung
      keep customs happy|under the radar|customs won't bother|taxman|tax man|keep the taxman out|off the taxman|cheat the tax|so no tax
      so no customs|so no duty|so there is no tax|so there's no duty|then no tax|then no customs|pay no tax|pay no customs|pay no duty
      pays no tax|you pay no vat|skip import tax
      won't be stung|don't be stung|get stung|got stung|stung for|stung by|hammered by customs|hit by customs|clobbered by|clobbered with
      skip the import|skip the duty|skip the charges|skip the customs|skip import charges|knock the vat off|knock off the vat
      take the vat off|lose the vat|drop the vat|swerve the|swerve customs|saves you the duty|saves the duty|saves you the vat
      saves the vat|save you duty|keeps the taxman|so there is no duty|so there's no tax|so there is no vat|so there's no vat
    `,
    noInvoice: `
      without invoice|without an invoice|without a invoice|without bill|without a bill|skip the invoice|skip the receipt|skip the bill
      off the books|off-the-books|off the record|under the counter|under the table|cash no receipt|cash in hand no|kacha bill
      without gst bill|no gst bill|no paper trail|no questions no invoice|non-gst|no receipt no|no invoice no|no invoice needed
      no invoice necessary|no bill needed|without any bill|without any invoice|leave out the invoice and
      do it without an invoice|cash job
    `,
    secret: `
      password|passwords|passcode|pass code|passphrase|pasword|passwrd|pw|pwd|one-time code|one time code|one-time password
      one time password|one-time passcode|one time passcode|one-time pin|otp|o.t.p|otp code|otp number|verification code
      verification number|verification pin|confirmation code you|authentication code|auth code|authenticator code|2fa code|2fa
      two-factor code|two factor code|security code|security pin|login code|log-in code|sign-in code|login details|log in details
      login credentials|credentials|sign in details|account password|your pin|pin number|card pin|atm pin|bank pin|mpin|upi pin|cvv|cvv2
      cvc|cvv code|cvv number|cvc code|three digits on the back|3 digits on the back|3 digit code|3-digit code|three-digit code
      three digit code|digits on the back|number on the back|code on the back of your card|full card number|complete card number
      whole card number|card details|your card details|credit card details|debit card details|16 digit card number|16-digit card number
      long card number|6-digit code|6 digit code|six-digit code|six digit code|4-digit code|4 digit code|four digit code|sms code
      text code|code by sms|code by text|code we texted|code we just sent|code we sent|code i sent|code you received|code you receive
      code you got|code you get|code that was sent|code sent to your phone|code on your phone|code in the sms|code from the text
      code in the text|texted code|whatsapp code|bank login|online banking login|online banking password|banking details|email password
      mother's maiden name|secret question|security question|security answer|seed phrase|recovery phrase|recovery code|private key
      your login|login and password|login info|card expiry|card expiry date|expiry date of your card|expiry of your card
      expiration date of your card|card number and expiry|card number, expiry|your full card|your card number|all the digits of your card
      code … on your phone|code … by text|code … you just received|code … just texted|code … just sent
      three numbers on the back|3 numbers on the back|numbers on the back of|digits on the rear|amazon login|ebay login
      etsy login|paypal login|account login|your log-in|your sign-in|your amazon password|banking password|code your bank
      code from your bank|code the bank|code that came through|code you've been sent|code you were sent|code you've just been sent|the otp
      selfie with your card|selfie holding your|selfie with your id|pin + card|pin and card number|pin plus card|card and pin
      code … came through|code … your bank|security word|memorable word|digits of your pin|backup code|backup codes|magic link we
      login link you received
    `,
    askVerb: `
      send me|send us|send it|send over|send the|send your|send back|sending us|tell me|tell us|tell our|give me|give us|give our|give the
      giving us|read me|read us|read out|read it out|read back|read off|share|share it|share your|share the|sharing|confirm your
      confirm the|confirm us|verify your|verify by|type in|type your|type the|key in|put in your|fill in your|forward|forward it
      forward us|forward the|forward me|what is your|what's your|whats your|what is the|provide|provide us|provide me|provide your
      provide the|reply with|reply back with|respond with|text me|text us|text back|message me|message us|let me know|let us know|pass me
      pass us|pass on|i need your|i need the|we need your|we need the|need your|need the|needs your|require your|we require|require the
      supply|quote|quote us|give away|disclose|hand over|drop me|drop us|shoot me|can i have|can i get|may i have|could i have
      could you send|screenshot of|photo of|picture of|give it to|call out|kindly share|revert with|ask you for|asking for|paste
      whatsapp me|what's the code|what is the code|what was the
      pop it in|pop it in here|pop it here|pop that in|pop the|type it here|type it in|key it in|paste it|paste it here|let me have
      let us have|drop it here|put it here|put it in here|quote the|could you share|could you read|can you read|i just need|we just need
      just need|i'll need|we'll need|need to know your|what are the|what's the|whats the|shoot over|fire over
    `,

    insult: `
      idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|cretin|cretins|scumbag|scumbags|scum|scum bags|bastard|bastards|basterd
      asshole|assholes|arsehole|arseholes|a-hole|a-holes|asshat|asshats|ass hole|asswipe|jackass|jackasses|dumbass|dumbasses|dumb ass
      dumb-ass|dumbfuck|dipshit|dipshits|shithead|shitheads|shit head|shitbag|shitface|bullshitter|bullshitters|piece of shit
      pieces of shit|pos seller|bitch|bitches|biatch|son of a bitch|sons of bitches|motherfucker|motherfuckers|mother fucker|mofo|mofos
      muthafucka|fucker|fuckers|fuckface|fuckwit|fuckwits|fucktard|fucktards|fucking thieves|fucking liars|fuck you|fuck u|fuck off
      f*** you|f**k you|fck you|fcuk you|fk you|f u|fuk you|fuq you|fuck yourself|go fuck|go to hell|burn in hell|rot in hell|kiss my ass
      kiss my arse|screw you|up yours|piss off|sod off|bugger off|eat shit|suck my|stfu|shut the fuck up|shut your mouth|shut up you|cunt
      cunts|c u n t|pricks|dickhead|dickheads|dick head|dickwad|dickface|douche|douchebag|douchebags|douche bag|twat|twats|wanker|wankers
      tosser|tossers|bellend|bell-end|knobhead|knob head|knob-head|numpty|pillock|plonker|plonkers|wazzock|slags|whore|whores|skank|dimwit
      dimwits|halfwit|halfwits|half-wit|nitwit|nitwits|numbskull|numbskulls|numskull|dumbo|dunce|dunces|simpleton|simpletons|brainless
      braindead|brain-dead|retarded|you retard|fucking retard|con artist|con artists|conman|conmen|con men|scamming bastards
      cheats and liars|thieving|shyster|shysters|lowlife|low life|low-life|lowlifes|lowlives|sleazebag|sleazeball|sleazy bastards
      parasite scum|subhuman|pathetic excuse|waste of space|waste of oxygen|waste of skin|dirtbag|dirtbags|scoundrel|scoundrels|drongo
      dickwads|jerks|jerkoff|wank stain|shitstain|gobshite|gobshites|eejit|eejits|chutiya|chutiye|chutia|madarchod|bhenchod|behenchod|bsdk
      bhosdike|gandu|harami|haramkhor|saala kutta|you jerk|you prick|little prick|bunch of scammers|bunch of fraudsters|scumbag seller
      fucking scammers|bloody scammers|fucking crooks|dirty scammers|filthy scammers|you weasel|wretched little
      bampot|bampots|bawbag|bawbags|ratbag|ratbags|dafty|daftie|drongos|hoser|hosers|clownshoes|knuckledragger
      knuckle-dragger|knuckle draggers|dingus|doofus|dumbos|muppet face|numpties|pillocks|wazzocks|spanner brain|toerag|toerags|tosspot
      tosspots|arsewipe|go f yourself|go eff yourself|f off|eff off|naff off|bog off|sod right off|bugger right off
      jog on you|shut your gob|shut yer gob|shut your trap|up your arse|up your ass|up yer arse|where the sun doesn't shine
      where the sun don't shine|up your own backside|go jump off|waste of air|oxygen thief|oxygen thieves|cowboy outfit
    `,
    insultWeak: `
      stupid|stupids|stoopid|dumb|dumber|useless|clown|clowns|pigs|liar|liars|lying|incompetent|incompetents|incompetence|thief|thieves
      thiefs|shameless|pathetic|fool|fools|loser|losers|lazy|ignorant|ugly|worthless|frauds|animals|cockroaches|cockroach|leeches|monkeys
      donkeys|psycho|criminals|criminal|mafia|bandits|gangsters|jokers|coward|cowards|brainless|heartless|greedy|dishonest|crooked|cheater
      cheaters|cheats|robbers|robber|amateurs|slut|sluts|git|gits|muppet|knob|dingbat|dopes|hypocrites|hypocrite|nobodies|vile
      scam artists|clueless|clowns running|peasants|vultures|sick in the head|out of your mind|illiterate|uneducated|scammers|scammer
      fraudsters|fraudster|crooks|crook|swindlers|swindler|conmen|muppets|weasel|weasels|vermin|degenerate|degenerates|fraudulent people
      sewer rats|dirty rats|filthy animals|filthy pigs|monkeys in
    `,
    addressee: `
      you are|you're|youre|your a|you are a|ur|u r|u are|you all|you lot|you guys are|you people|you people are|you bunch|you bloody
      you stupid|you fucking|you absolute|you complete|you total|you useless|you dumb|you lying|you dirty|you little|you damn|you utter
      you pathetic|you worthless|you ignorant|you greedy|you thieving|you goddamn|you freaking|your company is|your staff|your staff is
      your staff are|your team is|your team are|your support team|your boss|your manager|your employees|your agent|your colleague
      your colleagues|all of you|the lot of you|both of you|they are all|they're all|they are a bunch|bunch of|bunch a|pack of|gang of
      a bunch of|company of|are you all|are you people|seller is a|this seller is|the seller is|as a company|people like you
      someone like you|what a bunch|lot of
    `,
    threat: `
      i know where you live|we know where you live|know where you live|know where you work|i know where you work|know where your kids
      know where your family|know your address|have your address|got your address|found your address|i'll find you|i will find you
      ill find you|we will find you|we'll find you|gonna find you|going to find you|come find you|hunt you down|track you down
      i'll come for you|i will come for you|coming for you|coming to get you|i'll come to your house|i will come to your house
      we'll come to your house|im coming to your house
      i'm coming to your house|coming to your home|come to your shop and
      come round your house|come round and sort|pay you a visit|paying you a visit|visit you at home|visit you at night
      you will regret this|you'll regret this|you will regret it|you'll regret it|youll regret|make you regret|you're going to regret
      ur gonna regret|make you pay for this|you will pay for this with|watch your back|watch ur back|sleep with one eye open
      look over your shoulder|better watch out|better be careful on your way home|be careful when you leave|wait and see what i do
      wait and see what happens to you|see what happens to you|something might happen to|something bad will happen|accidents happen
      it would be a shame if|hate for something to happen|nice shop you have there|nice family you have|you're dead|you are dead|ur dead
      dead man|dead meat|you're finished|your days are numbered|days are numbered|count your days|last day on earth|won't live to
      you won't see tomorrow|won't see the end|your life is over|end your life|end you|put you in hospital|put you in the hospital
      put you in the ground|six feet under|in a body bag|break your face|break your neck|break your legs|break your arms
      break your fingers|break every bone|smash your face|smash your head|smash your teeth|knock your teeth|kick your head|kick your teeth
      kick your ass|beat your ass|whoop your ass|beat the shit|beat the crap|beat you up|punch you|slap you|slit your|cut your throat
      rip your|gouge|hurt you|hurt your|kill you|kill u|kill ya|kill yourself|kys|kill your|kill all of you|murder you|shoot you|stab you
      strangle you|bury you|burn your|burn you|set fire to your|torch your|blow up your|bomb your|bomb you|i have a gun|i've got a gun
      bring a gun|with a bat|with a baseball bat|send my boys|send some guys|send the boys|my boys will|teach you a lesson you|rape you
      acid on your|hope you die|hope you all die|hope you get cancer|hope your family dies|hope your kids|drop dead|die in a fire|go die
      deserve to die|want you dead
      knock his teeth|knock her teeth|snap your neck|snap his neck|wring your neck|know where u at|know where u live
      know where you at|where your kids go|cave your head|cave your skull|chin you one
      finish you off|gon get smoked|gonna get smoked|wish you were never born|wish you'd never been born
      wish you had never been born|pray i don't find|pray we never meet|hope for your sake|better pray|better hope you never
      never run into me|meet me face to face and|say that to my face|leave you in a wheelchair|feed you through a straw
      eating through a straw|put you down like|send some lads|send the lads round|come knocking at your door
      come knocking on your door
    `,
    violence: `
      will kill|gonna kill|going to kill|i'll kill|want to kill|should be killed|will beat|gonna beat|i'll beat|beat up|beating up
      burn down|burn it down|burn to the ground|will burn|gonna burn|i'll burn|set fire|set on fire|set alight|set ablaze|firebomb
      petrol bomb|molotov|shoot up|will shoot|gonna shoot|i'll shoot|gun down|smash up|smash in|will smash|gonna smash|i'll smash
      smash every|break in and|will break|gonna break|i'll break|break every|blow up|blow it up|will hurt|gonna hurt|going to hurt
      i'll hurt|will stab|gonna stab|going to stab|i'll stab|will strangle|gonna strangle|i'll strangle|will punch|gonna punch
      going to punch|i'll punch|will slap|gonna slap|i'll slap|will bomb|gonna bomb|i'll bomb|put a bomb|plant a bomb|throw acid
      will torch|gonna torch|i'll torch|going to burn|going to smash|going to break|going to shoot|going to beat|going to blow
      will destroy you|gonna destroy|will murder|gonna murder|i'll murder|lynch|run over by me|with a gun|with a knife|wring your
      will attack|gonna attack|i'll attack|throttle you|batter you|knock out|knock your|brick through|bullet in|bullet through
      put a bullet|deserves to be shot|deserve to be shot|should be shot|deserves a beating|deserve a beating|beating
      put a brick|put bricks|throw a brick|brick in|chuck a brick|drag you out
      kick the door in|kick your door in|put a match to|pour petrol|go up in flames
      give a good hiding|a good hiding|a good kicking|sort you out properly|do time for
    `,
    target: `
      you|ya|y'all|you all|all of you|your family|ur family|your wife|your husband|your kids|your children|your child|your son
      your daughter|your mother|your mom|your mum|your dog|your house|your home|your shop|your store|your warehouse|your office
      your building|your car|your truck|your van|your staff|your employees|your workers|your face|your head|your legs|your driver
      your courier|the driver|the courier|the delivery guy|delivery man|delivery driver|that driver|the mailman|everyone there
      everybody there|your boss|your manager|your place|your factory|your premises|your people|your colleague
      your window|your windows|your door|your front door|your windscreen|your neck|your teeth|his teeth|your depot|your unit|ur kids
      ur house|ur shop|your little girl|your little boy|your old man|your missus|somebody|your lads|his legs|his face|his neck
      your postman
    `,
    group: `
      nigerians|nigerian|africans|african people|african customers|black people|blacks|blacks people|black customers|black guys
      people of colour|people of color|coloured people|white people|whites|asians|asian people|asian customers|chinese people
      chinese customers|the chinese|chinese buyers|chinamen|japanese people|koreans|vietnamese people|filipinos|filipino|indians
      indian people|indian customers|indian buyers|pakistanis|pakistani|bangladeshis|bangladeshi|sri lankans|arabs|arabic people
      middle easterners|middle eastern people|muslims|muslim|moslems|islamic people|jews|jewish|jewish people|jewish customers|hindus
      hindu|sikhs|sikh|christians|christian people|catholics|buddhists|dalits|dalit|lower caste|low caste|mexicans|mexican|latinos|latino
      hispanics|hispanic|puerto ricans|brazilians|colombians|russians|russian people|russian customers|russian buyers|ukrainians|ukrainian
      polish people|romanians|romanian|bulgarians|albanians|albanian|turks|turkish people|turkish customers|israelis|israeli|palestinians
      palestinian|iranians|iranian|iraqis|syrians|syrian|afghans|afghan|gypsies|gypsy|roma people|irish people|eastern europeans
      the french|the british|aboriginals|aboriginal|aborigines|native americans|indigenous people|somalis|somali|ghanaians|kenyans
      immigrants|immigrant|migrants|migrant|refugees|asylum seekers|foreigners|foreigner|illegals|non-whites|gays|gay people|gay couples
      gay customers|lesbians|lesbian|homosexuals|homosexual|queers|trans people|transgender|transsexuals|transgenders|lgbt|lgbtq|bisexuals
      women|woman|single mothers|pregnant women|disabled|disabled people|disabled customers|the disabled|wheelchair users|handicapped
      handicapped people|blind people|deaf people|autistic people|elderly|elderly people|pensioners|boomers|people over 60
      people with accents|their kind|those people|northerners|biharis|bihari|northeasterners|kashmiris|elderly customers|old customers
      american customers|german customers|french customers|arab customers|muslim customers|black customer|foreign customers|foreign buyers
      you lot from|you people from|people from china|people from india|people from africa|people from nigeria|people from pakistan
      people from romania|people from russia|you chinese|you indians|you arabs|you russians|you turks|you jews|you muslims|you foreigners
      you immigrants|you blacks|some indian|some foreigner|some immigrant|some pakistani|some arab|some african|those indians
      their sort|your lot
      polish driver|polish drivers|polish courier|polish couriers|polish person|polish guy|polish guys|polish staff|polish agent
      polish agents|polish worker|polish workers|polish buyers|polish customers|romanian driver|romanian drivers|romanian courier
      romanian couriers|romanian people|romanian person|romanian guy|romanian guys|romanian staff|romanian agent|romanian agents
      romanian worker|romanian workers|romanian buyers|romanian customers|bulgarian driver|bulgarian drivers|bulgarian courier
      bulgarian couriers|bulgarian people|bulgarian person|bulgarian guy|bulgarian guys|bulgarian staff|bulgarian agent|bulgarian agents
      bulgarian worker|bulgarian workers|bulgarian buyers|bulgarian customers|indian driver|indian drivers|indian courier|indian couriers
      indian person|indian guy|indian guys|indian staff|indian agent|indian agents|indian worker|indian workers|pakistani driver
      pakistani drivers|pakistani courier|pakistani couriers|pakistani people|pakistani person|pakistani guy|pakistani guys
      pakistani staff|pakistani agent|pakistani agents|pakistani worker|pakistani workers|pakistani buyers|pakistani customers
      african driver|african drivers|african courier|african couriers|african person|african guy|african guys|african staff|african agent
      african agents|african worker|african workers|african buyers|nigerian driver|nigerian drivers|nigerian courier|nigerian couriers
      nigerian people|nigerian person|nigerian guy|nigerian guys|nigerian staff|nigerian agent|nigerian agents|nigerian worker
      nigerian workers|nigerian buyers|nigerian customers|black driver|black drivers|black courier|black couriers|black person|black guy
      black staff|black agent|black agents|black worker|black workers|black buyers|arab driver|arab drivers|arab courier|arab couriers
      arab people|arab person|arab guy|arab guys|arab staff|arab agent|arab agents|arab worker|arab workers|arab buyers|muslim driver
      muslim drivers|muslim courier|muslim couriers|muslim people|muslim person|muslim guy|muslim guys|muslim staff|muslim agent
      muslim agents|muslim worker|muslim workers|muslim buyers|jewish driver|jewish drivers|jewish courier|jewish couriers|jewish person
      jewish guy|jewish guys|jewish staff|jewish agent|jewish agents|jewish worker|jewish workers|jewish buyers|chinese driver
      chinese drivers|chinese courier|chinese couriers|chinese person|chinese guy|chinese guys|chinese staff|chinese agent|chinese agents
      chinese worker|chinese workers|russian driver|russian drivers|russian courier|russian couriers|russian person|russian guy
      russian guys|russian staff|russian agent|russian agents|russian worker|russian workers|turkish driver|turkish drivers
      turkish courier|turkish couriers|turkish person|turkish guy|turkish guys|turkish staff|turkish agent|turkish agents|turkish worker
      turkish workers|turkish buyers|asian driver|asian drivers|asian courier|asian couriers|asian person|asian guy|asian guys|asian staff
      asian agent|asian agents|asian worker|asian workers|asian buyers|foreign driver|foreign drivers|foreign courier|foreign couriers
      foreign people|foreign person|foreign guy|foreign guys|foreign staff|foreign agent|foreign agents|foreign worker|foreign workers
      gypsy driver|gypsy drivers|gypsy courier|gypsy couriers|gypsy people|gypsy person|gypsy guy|gypsy guys|gypsy staff|gypsy agent
      gypsy agents|gypsy worker|gypsy workers|gypsy buyers|gypsy customers|mexican driver|mexican drivers|mexican courier|mexican couriers
      mexican people|mexican person|mexican guy|mexican guys|mexican staff|mexican agent|mexican agents|mexican worker|mexican workers
      mexican buyers|mexican customers|eastern european driver|eastern european drivers|eastern european courier|eastern european couriers
      eastern european people|eastern european person|eastern european guy|eastern european guys|eastern european staff
      eastern european agent|eastern european agents|eastern european worker|eastern european workers|eastern european buyers
      eastern european customers
    `,
    refusePeople: `
      don't sell to|dont sell to|do not sell to|won't sell to|wont sell to|will not sell to|not selling to|never sell to|no sale to
      no sales to|refuse to sell to|don't serve|dont serve|do not serve|won't serve|will not serve|not serving|refuse to serve
      refuse service to|don't ship to|do not ship to|won't ship to|not shipping to|don't deliver to|do not deliver to|won't deliver to
      no deliveries to|no delivery to|don't accept orders from|do not accept orders from|no orders from|don't take orders from
      do not take orders from|not taking orders from|don't deal with|do not deal with|won't deal with|will not deal with|not dealing with
      refuse to deal with|don't do business with|do not do business with|won't do business with|no business with|don't work with
      do not work with|not welcome|aren't welcome|are not welcome|unwelcome|don't cater to|do not cater to|don't cater for
      only accept orders from|banned from|we ban|no service for|cancel all orders from|cancel orders from|we cancel orders of
      refuse orders from|reject orders from|block all|we block|no customers from your|take your business elsewhere|shop elsewhere
      need not apply|don't want any|do not want any|don't want orders from|no service to|don't trust orders from
      stopped shipping to|stopped selling to|stopped serving|stopped delivering to|stopped dealing with|no longer ship to
      no longer sell to|no longer serve|no longer deliver to|orders from … get cancelled|orders from … are cancelled
      orders from … will be cancelled|orders by … are cancelled|don't send one of|don't send another|don't send any|don't send me another
      don't send me one of|don't want one of|don't want some|stop sending|please no|not some|not another|stay away from my
      won't speak to|refuse to speak to|won't talk to|won't open the door to|not letting|rather not have
    `,
    contempt: `
      all steal|always steal|steal everything|all thieves|all cheat|always cheat|cheaters|all scam|always scam|all scammers|all liars
      always lie|subhuman|sub-human|savages|barbarians|parasites|go back to|go back home|go home to|cannot be trusted|can't be trusted
      cant be trusted|untrustworthy|too stupid|uncivilised|uncivilized|can't read|cannot read|can't drive|criminals|all criminals
      terrorists|rapists|ruin this country|ruining this country|should be deported|deport|deported|don't belong|do not belong
      belong in the kitchen|unnatural|perverts|are the problem|are all the same|breed like|should not exist|shouldn't exist|gas them
      exterminate|third world|cheap bastards|are dirty|are filthy|are disgusting|are stupid|are dumb|are lazy|are greedy|are cheats
      are thieves|are liars|are scammers|are trash|are garbage|are scum|are animals|are vermin|are cockroaches|are parasites|are inferior
      are primitive|are backward|are a plague|are a disease|are worthless|are too stupid|are too lazy|are not human|aren't human|smell bad
      smell like|stink like|are smelly|you never trust|never trust those|can never be trusted|only know how to steal
      only know how to cheat|just want to steal|just want everything for free|born thieves|born criminals|try to scam|try to cheat
      always complain|always want refunds|bring disease|spread disease|all of them steal|not real people
      all crooks|always after money|always after the money|only after money|only want money|all about money|money-grubbing|money grabbing
      money-grabbing|tight-fisted|too many of you|all lazy|all on the take|all on the make|all dirty|all the same|not to be trusted
      don't feel safe|wouldn't trust|would never trust|are all thieves|work-shy|scroungers|are on the fiddle|rob you blind
      thieves and liars
    `,
    slur: `
      nigger|niggers|nigga|niggas|n1gger|nigg3r|n-word people|sand nigger|sand niggers|raghead|ragheads|towelhead|towelheads|towel head
      camel jockey|camel jockeys|goat fucker|goat fuckers|paki|pakis|chink|chinks|ching chong|gook|gooks|slant eyes|slant-eyed|slant eye
      zipperhead|spic|spics|wetback|wetbacks|beaner|beaners|greaseball|kike|kikes|dirty jew|dirty jews|filthy jew|filthy jews|hymie|yid
      yids|wop|wops|dago|dagos|polack|polacks|pikey|pikeys|dirty gypsies|gyppo|gyppos|wog|wogs|golliwog|abo|abos|coon|coons|jungle bunny
      porch monkey|porch monkeys|darkie|darkies|darky|sambo|spear chucker|curry muncher|curry munchers|street shitter|street shitters
      pajeet|pajeets|dothead|dotheads|faggot|faggots|f4ggot|fagg0t|fags|dyke|dykes|poof|poofs|poofter|poofters|shemale|shemales|he-she
      ladyboy freak|trannies|tranny freak|shirtlifter|cripple|cripples|spastic|spastics|spaz|spazzes|mongoloid|mongoloids|feminazi
      feminazis|redskin|redskins|squaw|white trash|trailer trash|cracker ass|gringo trash|kaffir|kaffirs|kafir|hajji|hajjis|muzzie|muzzies
      muzrat|chinki|kalu negro|chamar|bhangi|dirty arab|dirty arabs|filthy arab|filthy arabs|dirty muslim|dirty muslims|dirty indian
      dirty indians|filthy indians|dirty mexican|dirty mexicans|dirty chinese|filthy chinese|dirty africans|dirty foreigner
      dirty foreigners|dirty immigrants|filthy immigrants|bloody foreigners|bloody immigrants|bloody muslims|bloody indians
      bloody pakistanis|fucking foreigners|fucking immigrants|fucking arabs|fucking muslims|fucking indians|fucking indian|fucking chinese
      fucking jews|fucking jew|fucking mexicans|fucking russians|fucking africans|fucking nigerians|fucking gays|stupid foreigners
      stupid indians|stupid immigrants|stinking foreigners|smelly indians|filthy gypsies
      typical jews|typical jew|typical muslims|typical gypsies|typical gypsy|typical blacks|typical arabs|typical indians
      typical chinese trick|typical foreigners|typical immigrants|typical woman driver|typical africans|typical pakis
      typical nigerians
    `,

    cancelRequest: `
      please cancel the order|please cancel your order|please cancel this order|please cancel it from your|please cancel from your
      please cancel on your|please cancel your purchase|please just cancel|pls cancel|plz cancel|please could you cancel
      please can you cancel|kindly cancel|kindly request cancellation|kindly raise a cancellation|can you cancel|could you cancel
      could you please cancel|would you cancel|would you please cancel|would you mind cancelling|would you mind canceling
      cancel it from your side|cancel from your side|cancel from your end|cancel it from your end|cancel it on your end|cancel on your end
      cancel on your side|cancel from your account|cancel it yourself|cancel the order yourself|ask you to cancel|asking you to cancel
      need you to cancel|request you to cancel|requesting you to cancel|want you to cancel|advise you to cancel|suggest you cancel
      recommend you cancel|we'd appreciate it if you cancelled|appreciate if you could cancel|better if you cancel|best if you cancel
      you should cancel|you have to cancel|you need to cancel|you must cancel|go ahead and cancel|put in a cancellation
      submit a cancellation|submit a cancellation request|send a cancellation request|send us a cancellation|file a cancellation
      open a cancellation|raise a cancellation request|please request cancellation|please request a cancellation|please request to cancel
      choose no longer needed|choose ordered by mistake|select ordered by mistake|select no longer needed|choose buyer cancelled
      select buyer requested|reason changed my mind|select changed my mind|pick changed my mind|pick ordered by mistake
      accept our cancellation|accept the cancellation|agree to the cancellation|approve the cancellation
    `,
    dispute: `
      open a claim|open a case|opening a case|open case|open a dispute|opening a dispute|case with ebay|case with amazon|case with etsy
      ebay case|paypal case|a-to-z|a to z|a-z claim|a-to-z claim|a to z claim|atoz|inr case|snad|snad case|chargeback|charge back
      chargebacks|charge-back|report us|report me|report the seller|report to amazon|report to ebay|reporting us|mediation|arbitration
      escalate|escalating|escalation|complain to amazon|complain to ebay|complaint with amazon|complaint to amazon|complaint to ebay
      complaint with ebay|contact paypal|call your bank|go to your bank|involve amazon|involve ebay|involve etsy|get ebay involved
      get amazon involved|ask ebay to step in|open a return|opening a return|return case|buyer protection|purchase protection
      item not received|consumer forum|resolution centre|resolution center|customer service of the platform|platform support
      dispute with amazon|dispute with ebay|dispute with paypal|file a claim|filing a claim|file a dispute|file a case|filing a dispute
      raise a dispute|raise a case|start a claim|start a case|start a dispute|opening a claim|claim with amazon|claim with ebay
      close the case|close your case|close the claim|close your claim|close the dispute|close your dispute|withdraw the claim
      withdraw your claim|withdraw the case|withdraw the dispute|cancel the claim|cancel the case|cancel the dispute|drop the claim
      drop the case|drop the dispute|retract the claim|delete the claim|your paypal dispute|contact amazon about|contact ebay about
    `,
    dissuade: `
      do not open|don't open|dont open|please do not|please don't|please dont|pls don't|pls dont|plz don't|plz dont|kindly do not
      kindly don't|no need to|there is no need|there's no need|needn't|you needn't|you don't need to|you dont need to|you do not need to
      you don't have to|you dont have to|refrain from|avoid opening|hold off|hold off on|instead of opening|rather than opening
      before you open|before opening|without opening|without going to|without involving|let's not|lets not|we'd rather you didn't
      would rather you didn't|would prefer you not|try not to|no point in|no point|pointless|there is no reason|won't help you
      will not help you|won't change anything|only makes it slower|will only delay|only delays|close your case|withdraw the claim
      withdraw your claim|withdraw the case|withdraw the dispute|cancel the claim|cancel the case|cancel the dispute|drop the claim
      drop the case|drop the dispute|retract the claim|take back the claim|delete the claim|mark as solved|mark it as resolved
      mark as resolved|hurts us|hurts our account|hurt our account|harms our account|bad for our account|affects our account
      affect our account|affects our metrics|damages our account|our account will be|ruins our account|counts against us
      please close the case|please close the claim|please close the dispute|so please close|kindly close|kindly withdraw|ask you to close
      ask you to withdraw|if you close the|once you close|after you close
    `,

    negation: `
      not|no|never|none|nor|neither|nope|nothing|nobody|cannot|can not|can't|cant|don't|dont|do not|doesn't|doesnt|does not|didn't|didnt
      won't|wont|will not|wouldn't|wouldnt|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|shouldn't|shouldnt|couldn't|couldnt|mustn't
      needn't|haven't|havent|hasn't|hasnt|hadn't|ain't|aint|shan't|unable to|no longer|not any|nowhere|hardly ever|nt
    `,
    refusal: `
      we cannot|we can't|we cant|we are unable|we're unable|unable to|i cannot|i can't|i am unable|i'm unable|i am not able
      we are not able|we're not able|not able to|not allowed|isn't allowed|is not allowed|are not allowed|aren't allowed|not permitted
      isn't permitted|may not|must not|prohibited|forbidden|banned by|against the rules|against amazon|against ebay|against etsy
      against policy|against the policy|against our policy|against their policy|against the terms|against the law|policy does not
      policy doesn't|policies do not|rules do not|rules don't|doesn't permit|does not permit|does not allow|doesn't allow|do not allow
      don't allow|prohibits|prohibit|forbids|forbid|violates|violate|violation|would breach|breach of|breaches|we don't accept
      we do not accept|we don't take|we do not take|we don't offer|we do not offer|we never ask|we never offer|we never pay
      we never accept|we don't pay for|we do not pay for|we don't buy reviews|we don't sell replicas|we don't sell|we do not sell
      we don't do|we do not do|we don't use|we do not use|we don't give out|we do not give out|we have to decline|we must decline
      i must decline|have to say no|afraid we can't|afraid i can't|illegal|unlawful|fraud for us|please stay on|please keep|keep it on
      keep everything on|keep all communication|keep our communication|stay on the platform|only through the platform
      only via the platform|only through amazon|only through ebay|only through etsy|only on the platform|only inside the|only within the
      through this platform only|through the official|via the official|official checkout|through checkout|real value|true value
      actual value|full value|correct value|actual price paid|we are required by law|by law we must|legally required|not something we
      sorry but no|that's not possible|is not possible|isn't possible|not possible
    `,
    warning: `
      beware|be aware|be careful|be wary|watch out for|caution|careful with|never share|never give|never tell|never send|never reveal
      never disclose|never ask|will never ask|never asks|don't share|dont share|do not share|do not give|don't give|don't give anyone
      don't tell anyone|do not tell anyone|do not send|don't send your|do not disclose|do not reveal|keep it secret|keep your password
      keep it to yourself|for your eyes only|ignore messages|ignore any|ignore emails|ignore such|ignore anyone|scam warning|scam alert
      fraud alert|is a scam|it's a scam|its a scam|it was a scam|common scam|sounds like a scam|looks like a scam|likely a scam
      scam message|scam messages|scam email|phishing|phish|smishing|fraudulent|fraudulently|fraudsters|scammers pretending
      pretending to be|impersonating|impersonate|impersonator|fake email|fake emails|fake message|fake messages|fake website|fake websites
      suspicious|report it|report them|report such|please report|do not click|don't click|do not reply|don't reply|do not respond
      anyone who asks|anyone asks you|if anyone|if someone|if somebody|nobody from our|no one from our|none of our staff
      our staff will never|we will never|we'd never|we would never|protect yourself|stay safe|for your safety|for your security
      security tip|safety tip|someone asked me|someone claiming|got a message|was asked to|claims to be|claimed to be
      is that from you|is this from you|was that from you|is it from you|is that you|was that you|is this legit|is that legit
      is that really you|is this really you|is that genuine
    `,
    falseNegation: `
      don't hesitate|dont hesitate|do not hesitate|never hesitate|no problem|no problems|no problem at all|not a problem|isn't a problem
      no worries|no worry|don't worry|dont worry|do not worry|not to worry|why not|why don't you|why dont you|why don't we|not only
      not just|no need to|no need for|no need|need not|don't need to|dont need to|do not need to|don't have to|dont have to|do not have to
      won't need to|won't have to|will not have to|no matter|nothing easier|don't miss|dont miss|do not miss|never miss|don't be shy
      dont be shy|don't forget|dont forget|do not forget|never forget|no doubt|no extra cost|no cost|no charge|at no charge
      no extra charge|no additional|no questions asked|no quibble|no-quibble|no hassle|no-hassle|no fuss|no hurry|no rush|no later than
      not later than|no more than|can't wait|cant wait|couldn't be easier|can't go wrong|no trouble|no sooner|no strings|no obligation
      if not satisfied|not satisfied|not fully satisfied|not completely satisfied|not happy|aren't happy|are not happy|isn't right
      is not right|not right|doesn't fit|does not fit|doesnt fit|don't fit|do not fit|didn't fit|not fit|not as expected
      not what you expected|not as described|not suitable|doesn't suit|not to your liking|don't like|do not like|didn't like|doesn't work
      does not work|not working|isn't working|not work|hasn't arrived|has not arrived|haven't arrived|not arrived|didn't arrive
      did not arrive|doesn't arrive|does not arrive|not yet|haven't received|have not received|hasn't been received|not received
      not been received|didn't receive|did not receive|hasn't reached|not reached|haven't yet|has not yet|hasn't yet|not appear
      not appeared|hasn't shown|don't see|do not see|can't see|didn't get|not affect|doesn't affect|does not affect|don't affect
      not affected|not limited|nor affected|no cost to you|not opened|not your fault|not responsible for the delay|no reason needed
      don't need a reason|not required|isn't required|is not required|isn't necessary|not necessary|don't mind|do not mind|never too late
      not too late|if you don't want|if you do not want|couldn't find|could not find|no one was home|nobody was home|not at home
      not in stock|no longer in stock|not available|don't know|do not know|not sure|not included|not sealed|doesn't expire|does not expire
      didn't work|hasn't been processed|not been processed|not been delivered|not delivered|hasn't been delivered|cannot guarantee
      can't guarantee|can not guarantee|no guarantee that|not guarantee|don't guarantee delivery|hasn't shipped|has not shipped
      not shipped yet|haven't shipped|hasn't left|has not left|doesn't appear|does not appear|doesn't show|does not show|not show
      not be charged|won't be charged|won't cost|not cost|doesn't cost|not attached|no label|no record|no trace|no sign of|can't ship
      cannot ship|can't send|cannot send|can't deliver|cannot deliver|can't find|cannot find|can't locate|cannot locate|could not deliver
      couldn't deliver|unable to ship|unable to deliver|unable to locate|unable to send|unable to find|unable to fulfil|unable to fulfill
      cannot fulfil|cannot fulfill|no longer available|will not lose|won't be needed|not fitting|not turn on|doesn't turn on
      does not turn on|doesn't match|does not match|not match|no damage|no fault of yours|do not return|don't return|please do not send
      don't send it back|do not send it back|cannot … until|can't … until|can not … until|unable to … until|not … yet|n't … yet|if not
      if you are not|if you're not|if it does not|if it doesn't|if it is not|if it isn't|if they don't|if they are not|if something is not
      if anything is not|if anything isn't|if the item does not|if the item doesn't|if the product does not|if the product doesn't
      if the size is not|if the size doesn't|if this is not|if this does not|if you cannot|if you can't|if you don't|if you do not
      if you have not|if you haven't|if the refund has not|if the refund hasn't|if there is no|not later|not hear|don't hear
      not see the refund|won't take long|not take long|not take more|doesn't take|didn't go through|did not go through|not go through
      not what i|not the one|not the right|not the same|no response|no answer|no reply|not be able to deliver|not the correct
      does not count|no deduction|no deductions|without any deduction|not deduct|won't deduct|not deducted|no fee for|no return fee
      no restocking fee|no cost for|not have to pay|won't have to pay|not pay for the return|not a fake|not in original
      not in the original|not in its original|not been used|not been opened|not worn|unworn|no return is|no return needed
      no return necessary|no return required|don't lose|dont lose|don't pay the fee|don't pay fees|don't pay any fees|don't give them
      so we don't have to|so you don't have to|so they don't take|so ebay doesn't|so amazon doesn't|so etsy doesn't
      or not|no need to go through|no need to use|no need to involve
    `,
    reported: `
      said|says|she said|he said|they said|told me|told us|telling me|called me|calls me|calling me|called us|was called|been called
      got called|wrote|writes|wrote me|wrote to me|written|replied|answered|shouted at me|yelled|screamed|swore at me|insulted me
      threatened me|your driver called|your agent called|your colleague called|your agent told|i was told|it says|the label says
      the box says|the page says|claims that|claimed that|according to|quote|unquote|quoted|the word|the words|using words like
      addressed me as|referred to me as|so-called|so called|named me|the message said|message reads|reads|somebody wrote|someone wrote
    `,
    contrast: `
      but|however|though|although|yet|nevertheless|nonetheless|still|instead|on the other hand|whereas|while|except|even so|that said
      then again|anyway|rather|cos|only that
    `,
    question: `
      is this|is it|is that|are these|are they|are those|are you sure|is the item|is the product|is your product|do you sell|does it
      does this|did you send|could it be|could this be|can you confirm|can you prove|how do i know|how can i tell|how can i be sure
      how do you know|looks like|look like|looks|feels like|seems like|seems|seem|appears to be|i think|i believe|i suspect|i suspected
      i feel|i guess|i'm afraid this|suspect|suspicious|doubt|doubts|doubtful|why|why is|why does|wondering|i wonder|not sure if
      not sure whether|whether|i received|i got|received a|got a|you sent me|you sold me|you have sent|you've sent|sent me a|sold me a
      turned out|turns out|proved to be|this is clearly|clearly|obviously|obvious|concerned|worried|is it true|guarantee it's|afraid it
      my friend says|expert|experts|checked by|verified as|the store told me|brand confirmed|apple store|the dealer said|if it's|if it is
      if they are|in case it is
    `,
    idiom: `
      killer deal|killer price|killer look|killer heels|killer product|killer sound|killer outfit|killer feature|to die for|dying to
      die hard|die-hard|die cut|die-cut|die cast|die-cast|diecast|crazy prices|crazy price|crazy good|crazy soft|insane deals|insane value
      insanely good|sick design|sick look|sick beat|sick shoes|wicked good|badass|bad ass|kick-ass|kickass|smart ass|dope design
      dope shoes|stupid good|stupidly soft|stupid question|stupid mistake|stupid of me|my stupid mistake|silly me|feel stupid|felt stupid
      i'm an idiot|i am an idiot|i'm such an idiot|im an idiot|idiot proof|idiot-proof|idiot of me|like an idiot|felt like an idiot
      complete idiot's guide|idiot's guide|for dummies|killing me|kills me|killing it|you're killing it|killed it|you are killing it
      nailed it|smashed it|smashing job|knocked it out|blown away|blew me away|blow my mind|blew my mind|mind blowing|mind-blowing
      bomb ass|the bomb|bath bomb|bath bombs|photo bomb|seed bomb|break a leg|shoot me an|shoot us an|shoot me a|shoot us a|shoot you a
      photo shoot|shooting stars|kill time|dressed to kill|kill two birds|hit the road|beat the heat|beat the price|beats me|beat the rush
      can't beat|punch hole|hole punch|punch needle|punch bowl|fire sale|on fire|this is fire|set the table|trigger-happy|savage look
      animal print|rat trap|bug killer|weed killer|weedkiller|insect killer|mosquito killer|stain killer|pain in the|pig toy|piggy bank
      clown costume|trash can|trash bag|trash bags|garbage bag|garbage bags|garbage disposal|rubbish bin|rubbish bag|pet rat|guard dog
      hang it|clothes hanger|wall hanging|stab proof|knife set|knife block|nail gun|glue gun|heat gun|massage gun|water gun|nerf gun
      staple gun|no wonder
    `,
  },
  numbers: {
    '0': `zero|oh|nil|nought|naught|zilch|null|0h`,
    '1': `one|wun`,
    '2': `two`,
    '3': `three|thr33`,
    '4': `four|fower`,
    '5': `five|fife|fiv`,
    '6': `six|sicks`,
    '7': `seven|sevn|sevven`,
    '8': `eight|eigth|ait`,
    '9': `nine|niner`,
    '10': `ten`,
    '11': `eleven`,
    '12': `twelve`,
    '13': `thirteen`,
    '14': `fourteen`,
    '15': `fifteen`,
    '16': `sixteen`,
    '17': `seventeen`,
    '18': `eighteen`,
    '19': `nineteen`,
    '20': `twenty`,
    '30': `thirty`,
    '40': `forty|fourty`,
    '50': `fifty`,
    '60': `sixty`,
    '70': `seventy`,
    '80': `eighty`,
    '90': `ninety|ninty`,
    '100': `hundred|one hundred`,
  },
  phrases: {
    'contact.invitation': `
      you know where to find … on the green app|take this … off here|take this conversation … elsewhere|move this chat … somewhere else
      chat somewhere … private|find us … on the gram|slide into … dms|hit … up on insta|my number is … on the card in the box
      our card is inside … parcel … contact|the number is on … business card|look at the card … in your parcel … number
      the leaflet in … box … our number|google our shop name … number|search our shop name … and call|search our name … on instagram
      we answer faster … on whatsapp|we reply faster … outside|quicker if you … text me|easier to reach … on my mobile
      easier by … private mail|can't post my number here … but|not allowed to give … number here but|won't let me post … number
      filter blocks … number|the site hides … number|leave me your digits|we have a group … for customers … join
      ping me … on tele|same name … on insta|same name … on tele|same handle … on|find … on the gram|shop name … on facebook
      look for us … on facebook|we're on … same name as here|ask me for the number … app
    `,
    'contact.request': `
      what's your … whatsapp|give me your … whatsapp|can i have your … personal number|can i get your … mobile|do you have … whatsapp
      are you on … whatsapp|are you on … telegram|is there a number … outside|drop your … number below|send me your … email address so
      what number can i … reach you on
    `,
    'payment.outside': `
      pay us … instead of through the|pay me … instead of through|payment … outside the platform|i can invoice you … directly
      i'll send you … payment link|i will send you … payment link|i'll send … paypal invoice|send it as … friends and family
      mark it as … friends and family|choose friends and family … avoid|cash is … fine too|cash … works better for us
      settle it … the old-fashioned way|money straight … into my account|straight to … bank account|straight into … bank account
      card over the phone … skip|scan … qr code … pay|bring cash … pick it up|wire us … balance|top up … difference … by transfer
      pay the difference … venmo|pay the difference … directly|pay half … now … half|advance … by upi|buy … gift cards and send … codes
      send … codes from the gift cards|scratch the back … gift card|pay a deposit … outside|pay … directly to|pay … direct to
      pay us … direct|pay me … direct|transfer … directly to|transfer … direct to|send … money directly|send … directly to my account
      send … directly to our account|cash … in person|in person … cash|deposit … directly into|use … friends and family
      as friends and family|through friends and family|via friends and family
      cash at pickup|cash on pickup|cash when you … collect|cash if you … collect|cash at … door … instead|no need to go through … site
      quid cash|cash and it's yours|cash … in an envelope|for cash … cheaper|cheque … to our office|by cheque … instead of
      instead of on here … pay|on the side … pay
    `,
    'sale.outside': `
      cancel here and … buy|cancel this and … order from our|cancel the order and … buy it directly|cancel and … repurchase on our
      next time … order straight from us|next time … skip the|next time … buy from our own|cheaper if you … come to us directly
      cheaper on … our own site|cheaper on … our website|we can do … better price outside|do it … without ebay|do this … without amazon
      no need for … middleman|cut … middleman|keep … between us … cheaper|let's do this … off the books|take this deal … offline
      i'd sell it … for less off|i would sell it … for less off|if you come … pick it up … cheaper|same item … own webshop … less
      leave amazon … out of it|leave ebay … out of it|leave etsy … out of it|order … directly with us|order … direct with us
      order … directly from me|buy … directly with|buy … direct with|deal … directly with me|deal directly … with me
      deal directly … with us|sell … directly to you|arrange … directly with me|arrange … directly with us|sort … directly between
    `,
    'review.incentive': `
      scratch … card … stars|show us … stars … reward|show us your … five stars|five stars … and it's on us|5 stars … and it's on us
      first … customers to review … free|review … pays for itself|be our … product tester|product tester … free
      test our products … for free and review|test products for free … review|join … vip tester|full refund … after review
      refund via paypal … after review|keep the product … for free … review|scan the qr … on the card … reward|insert card … claim
      make it worth your while … stars|make it worth your while … review|we take care of … people who rate|stars … next one's on us
      rate us … and the next|a few kind words … discount|few nice words … coupon|kind words … in return … gift
      we'll make it up … if you change
      stars … there's a tenner|stars … tenner in it|stars … fiver in it|free … on us if you say|free … if you say something nice
      free … if you write something nice|money back … keep it … review|keep it … just write|keep the … just write … review
      get £ … positive review|get $ … positive review|for a … positive review … get|stars … and … in it for you
    `,
    'review.change': `
      would you consider … updating your review|would you be willing to … change your|would you be willing to … remove
      five stars would … fix|bring it up to … five stars|bump … up to five|bump … up to 5|turn those … stars into|from one star to … five
      from 1 star to … 5|make the review … go away|make that review … go away|that review … has to go|take … stars back
      stars into five|stars into 5|star into five|stars to five|stars to 5|star to a five|star to a 5|those three stars
      taking … review down|taking … comment down|taking … feedback down|take … review down|take … comment down|take … feedback down
      take … rating down|review … taken down|bump … rating|bump … your stars|bump … score|up your … rating|up your … score|raise … rating
      lift … rating|another look at … rating|another look at … review … update|rethink … stars|rethink … rating|reconsider … stars
      reconsider … rating
      delete … your comment|remove … your comment|delete … your post about us|remove … your post about us|change … your comment
    `,
    'review.positive-only': `
      leave … good review|leave … great review|leave … nice review|leave … happy review|leave us … kind review|write … good review
      write … nice review|write … great review|give … good review|post … good review|leave … good feedback|give … good feedback
      leave … great feedback|good rating please|excellent rating please|only leave a review if … happy|only review us if … 5
      anything less than … five stars|anything under … five stars|anything below … 5 stars|less than 5 stars … contact us first
      if you can't give … 5 stars|if not 5 stars … contact us|if you cannot give … five stars|if it isn't … five stars
      happy? leave … review. not happy|happy … leave us five stars|unhappy … contact us before|please don't leave … negative
      4 stars is … bad for us|four stars is … fail|please only leave … positive|give us … full marks|we count on … your five stars
      5 stars please|five stars please
      write … glowing|leave … glowing|post … glowing|write … lovely review|leave … lovely review|write … rave|leave … rave|only leave five
      only leave 5|only give five|only give 5|anything below five stars|anything below 5 stars|anything under 5 stars|anything less than 5
      below five stars … hurts|less than five stars … hurts|not happy … contact us first|not … contact us first before you rate
      contact us … before you rate|message us … before you rate|five stars if … happy|happy … 5 stars … if not|happy … five stars … if not
    `,
    'feedback.withheld': `
      as soon as … five stars … we ship|no stars … no refund|no review … no refund|no feedback … no refund|no review … no replacement
      review first … then refund|review first, … then|feedback first … refund|stars first … then
      your refund is ready … waiting for … review|refund goes out … when the review|remove the review … and then we refund
      delete the review … and we'll refund|we release … once the review is gone|warranty starts … after review
      warranty is activated … review|activate your warranty … review
      no stars … no|no five stars … no|no good review … no|no positive review … no|stars … before we send|stars … before we refund
      as long as … 1-star is|as long as … one-star is|as long as … review is up|as long as … comment is up|while … review is up
      while … one star is|happy to reimburse … once your rating|happy to refund … once your rating|happy to refund … once your review
      refund … once … rating … bumped|refund … once … bumped up|send … but first … down|send … after you've … stars|part … once … stars
      replacement … once … stars|refund … once … review is gone|refund … when … review is gone|first … review … then … refund
      first … stars … then|money … when … stars|money back … once … stars
      release … as soon as … stars|send … as soon as … stars|ship … as soon as … stars|release … once … stars|nothing … shipped while
      nothing … shipped until … review|nothing will be … while that review|nothing … sent … while … review|nothing … until … stars
      stars turn to 5|stars turn to five|stars become 5
      stars off … then we talk|stars off first|review off first|stars first, then|take … stars off … refund|take … star off … refund
      then we talk about your refund|then we can talk … refund
    `,
    'feedback.threatened': `
      refund me or … one star|refund me or … bad review|money back or … one star|give me … or i'll trash you
      i have … thousand followers … refund|i have … followers … free|make it free … or the internet|knock … off or … one star
      send me … free or … review|discount or … bad review|i'll leave five stars if … refund|one star unless|1 star unless
      one star until i get|i'll tell everyone … unless … money|would be a shame … review … if|i always leave … stars when sellers … free
      what's a good review … worth|how much is … good review worth
      refund … or … slate you|or i … trustpilot|or i'll … trustpilot|or it's … one star|or it's … 1 star|half off … or … review
      money back … or … review|or i trash your|or i'll trash your|followers … free|followers … discount|followers … or i
      keep quiet … otherwise|a tenner … five stars|for … quid … five stars from me|for … discount … five stars from me|pay me … or … stars
      pay me … or … review|price … decide … stars|stars depend … on … refund|how many stars … up to you|rating depends … on
      review depends … on … you|we can both … forget … review|cash … and … review disappears|refund … and … i'll delete my
      refund … and … i'll remove my|refund … and … i'll change my|money … and … i'll delete my
      discount or … star|prepare for one star|prepare for 1 star|prepare for … bad review|for nothing and i won't write
      free … and i won't write|won't write what i think|won't post what i think|sort me … or … star|free one or … star
      replacement or … star
    `,
    'promotion.offer': `
      we've just launched … range|we have just launched|just launched … collection|use … at checkout for|you can save … on your next
      as a valued customer … off|thank you for your order! here is … code|here's … % off|enjoy … % off|get … % off|take … % off your
      tag us on … to win|recommend us … friend … get|your friends get … off|our sale … starts|sale ends … midnight
      we have … other colours in our store … look|spend … get free
      buy … get … free|pick up … get … free|grab … get … free|order two … free|buy two … free|third … one free
      matching … only £|matching … only $|everyone who orders … your link|share your link … off|your link gets
      your link … off|peek at … range|peek at … collection|look at … range … half price|goes perfectly with|would go perfectly with
      would look great with our|off your … next order|off … your next order|off with code|off with the code|off … use code
      thank-you … % off|thank you … % off
      fancy a bargain|everything … in our shop … reduced|everything … in our shop … off|everything in our store … reduced
      everything … reduced until
    `,
    'rights.guarantee': `
      once it leaves our … not our problem|after delivery … your responsibility|once delivered … not our responsibility|no comebacks
      our responsibility ends|we take no … responsibility for defects|we are not liable … defects|warranty is void … if you opened
      warranty … only if you register|no guarantee … on second hand|guarantee is … only 30 days|we only give … 3 months warranty
      we only cover … first 30 days|only cover it for … 7 days|sold as seen … no comeback
      over six months … take it up|more than six months … nothing|after six months … not|after 6 months … not|over six months … not us
      over six months … not our|past … six months … can't|over a year … nothing we|over a year … not our|over 12 months … nothing
      over 12 months … not our|over 12 months … can't|more than a year … can't help|more than 12 months … can't help|13 months … too late
      14 months … too late|a year is up|12 months are up|12 months is up|warranty ran out … nothing|warranty has run out … nothing
      warranty is 30 days|warranty is … 30 days|warranty … 30 days only|30-day warranty … then|after that … your problem
      after that you're on your own|after that … on your own|then you're on your own
      after twelve months … on your own|after 12 months … on your own|after a year … on your own|after six months … on your own
      you're on your own … afraid|you are on your own … after
    `,
    'rights.withdrawal': `
      you had your chance … return|no cooling off|14 days does not apply … to us|the 14-day … doesn't apply|we are not … a rental service
      you bought it … it's yours|you bought it … you keep it|you ordered it … you keep it|once ordered … no cancelling
      orders cannot be … cancelled once|a deal's a deal|a deal is a deal|we don't do change of mind|returns only … within 3 days
      returns only … within 24 hours|returns only … within 48 hours|returns must be … within 3 days|only accept … returns within
      returns … only … within 3 days|returns … within 24 hours|returns … within 48 hours|returns … within 3 days|returns … within 7 days
      return … within 3 days only|only 3 days to return|only 7 days to return
    `,
    'rights.refund': `
      no refunds … under any circumstances|no refunds or exchanges|no refunds, no exchanges|no refund no … return|strictly no … refunds
      we do not … do refunds|we don't do … refunds|money is gone|money stays … with us|kiss your money … goodbye
      shipping costs are never … refunded|we keep the … original shipping|refunds are … not a thing|what's paid is paid
      refund? not after|not after 7 days|not after 14 days|not after a week|no refund after|no refunds after|refunds stop
      we keep your money|we're keeping the money|the sale stands|can't have your money back
    `,
    'rights.faulty': `
      even if it arrives … broken … no|faulty or not … no|broken or not … no|we don't replace … damaged|damage in transit … your risk
      damaged in the post … not our|must report damage … within 24 hours|report defects within … 24 hours or
      wear and tear … nothing we can|no claims after … 24 hours|no claims after … 48 hours|claims must be … within 24 hours
      claims only … within 24 hours|you must have … broken it yourself so no
      nothing we can do … even if it's faulty|no … even if it's faulty|not … even if it's faulty|nothing … even if faulty
      faulty … but … no refund|faulty … still no|it's broken … not our
    `,
    'rights.sale-item': `
      sale means … final|sale items are … final|all sale items … final|clearance … all final|discounted … no comebacks
      cheap price … no returns|at that price … no returns|at this price … no refunds|at that price … you can't expect|reduced … no returns
      bought in the sale … stuck with it
    `,
    'rights.opened': `
      open it … you own it|once the seal is … no return|once opened … no return|once opened … yours|opened boxes … not accepted
      opened packs … cannot be returned|box opened … no refund|you opened it … so
      opened … nothing we can do|open … nothing we can do|opened … can't take|opened … can't help|opened … we can't do anything
      opened … that's it|opened … it's yours|used … nothing we can do|unwrapped … nothing|taken the tags off … no|plugged it in … no
    `,
    'rights.store-credit': `
      store credit … only|credit note … only|exchange or credit … only|we only offer … store credit|we only give … credit
      best we can do … is a voucher|best we can do … store credit|instead of a refund … credit|instead of money … voucher|no cash refunds
      no cash refund … only credit|refunds are … issued as store credit|refunds in the form of … credit|refunded as … shop credit
    `,
    'rights.maker': `
      take it up with … manufacturer|contact the manufacturer … we just sell|manufacturer's problem|talk to the … factory
      not us … the manufacturer|we only sell … the manufacturer|complain to … courier|take it up with … courier
      take it up with … royal mail|that's between you and … manufacturer|between you and … courier|warranty is … manufacturer only
      we're just the … reseller|we are just the … reseller|we are only … the seller … contact the maker
      take it up with … not us|take it up with … not with us|claim from … not from us
      contact … not us|speak to … not us|ask samsung|ask apple|ask the brand
      go back to … the maker|that's on … the courier|that's on … royal mail|not from us … courier|deal with … manufacturer directly
      deal directly with … manufacturer|straight to the manufacturer
      you'll have to claim from|you need to claim from|you have to claim from|you must claim from|claim from royal mail
    `,
    'rights.condition': `
      no original box … no refund|no box … no refund|no box … no return|without the original … box … no|without original packaging … no
      first delete … then … refund|first sign … then|no video … no refund|no unboxing video … no|without unboxing video … no
      restocking fee of|you pay … return shipping even if|return it to china … at your|ship it back to china … your
      keep it and accept … 10%|keep it and take … 15%|accept 20% … or nothing|take it or leave it
      original box or … nothing|in the original box or|original packaging or … nothing|original box or … no|original box or nothing
      pay the courier … before|pay the postage … before we|pay the courier first
    `,
    'claim.health': `
      throw away … pills|ditch … medication|stop taking … medication|no more … doctor visits|never see … doctor again
      works better than … insulin|doctors are … shocked|big pharma … doesn't want|cleared my … in a week|cleared up … psoriasis
      pain … gone for good|pain free … in minutes|be pain free|cancer … cells … die|kills … cancer cells|immune … to covid|regrows … hair
      see again … without glasses|throw away your … glasses|you won't need … insulin
      pain is history|pain … is history|pain … thing of the past|migraines … thing of the past|draws … arthritis|draws … pain out
      draws … toxins|forget … pain|new hair in|hair grows back|grow back … hair|hair … grows again|bald … hair again|full head of hair
      sleeping like a baby … guaranteed|sleep like a baby … first night|no more pain|no more back pain|no more headaches|no more migraines
      no more snoring|no more tinnitus|restores … hearing|restores … eyesight|restores … sight|wrinkles … vanish|years younger in
      10 years younger|ten years younger|never be ill again|never get sick again|never catch
      migraine* … gone for good|gone for good … after|never come back after|head of hair in|full … head of hair|melts … stone off
      melts … kilos off|bald … weeks
    `,
    'claim.weight': `
      pounds … in a week|kilos … in a week|kg … in a week|lbs … in a week|pounds in … days|kg in … days|kilos in … days
      eat what you want … and lose|melt … belly|weight falls off|watch the fat … melt|size 16 to … size|without gym … lose
      drops … lbs in|lose … lbs in|lose … pounds in|lose … stone in|kilos … in a fortnight|lbs … in a fortnight|without giving up … cake
      without giving up your favourite|eat what you like … lose|lose … while you sleep
      stone off anyone|melts … stone|melts … pounds|melts … kilos|kilos off … in a month|stone … in a month
    `,
    'claim.absolute': `
      works for everyone … guaranteed|money doubles|you will never need … another|never buy … again guaranteed|zero chance of … failure
      cannot … ever … break|will last … forever|guaranteed to never|100% … unbreakable|completely … risk free
      bill falls by|bill drops by|bill … drop by|cuts your … bill|cut your … bill|slash … bill|slashes … bill|halves your … bill
      halves your … consumption|halves … fuel|halves … petrol|halves … bills|halve … petrol|halve … fuel|bill … in half|bills … in half
      fuel … in half|petrol … in half|save … on petrol in any|less fuel … any car|works on everyone|works for everybody|works for everyone
      free electricity|earn … a day from home|earn … a week from home|lasts you a lifetime|never needs … replacing|will never … fail
    `,
    'counterfeit.admission': `
      not the real thing … but|not original but … same quality|not original … looks identical|it's not genuine … but
      it's not authentic … but|same as original … without the price|same factory … without licence|same factory … without license
      same factory … night shift|same quality … as the original … without|inspired by … logo included|we put … logo on
      with logo … but not from|nobody will notice … it's not|nobody can tell … it's not|even the boutique … can't tell
      even experts … can't tell|can't list it under … brand name|hide the logo … in the photos|logo is covered in … photos
      logo blurred … but you get|real one would cost|for this price … can't expect original|at this price … of course it's not original
      did you really think … original|branded bags … copy|comes with … box and papers … like original
      aren't from … logo|not from … logo|isn't from … logo|not made by … logo|not really … but … logo|badge … stick it on
      logo … stick it on|stick … badge … on
      same factory … originals|nobody … tell the difference|no one … tell the difference
      can't tell the difference … real|looks the same … as the real
      at that price … genuine|at this price … genuine|not real … but looks|not a real … but
      it isn't licensed|it's not licensed|they aren't licensed|they're not licensed|isn't licensed … logo|can't expect … genuine
      can't expect a real|expect the original for|put the logo on ourselves|stick it on ourselves|sew the logo on
      obviously not real|obviously not a real|not a real … but same|not real … but same|top-grade copy|top grade copy|copy, logo and all
      logo and all
    `,
    'customs.undervalue': `
      declare … for $|declare … at $|declare … as $|write … dollars on … customs|write $ … customs|put $ … customs
      put … dollars on … customs|write … dollars on … invoice|put … dollars on … invoice|write … dollars on … label|make … invoice for … $
      make out the invoice … less|value … at $ … customs|lower price on … invoice|lower price on … label|half the price … on the customs
      put … on the customs form|write … on the customs form|lower … on the customs|lower value … on the invoice|customs value … lower
      declare it … at $|declare it … for less|declare … under the limit|we always write … low value|we always declare … low
      we can write … 10 dollars|keep the declared value … low|keep the value … low|put a … lower price|two invoices … one
      second invoice … for customs|different invoice … for customs|another invoice … for customs|half on the … invoice
      pop … on the customs|stick … on the customs|bung … on the customs|pop … on the form|stick … on the form|put … amount on the form
      smaller amount … form|lower … amount … form|smaller amount … customs|less … customs … stung|invoice … lower figure
      invoice … less than you paid|invoice … show less|show … lower figure|lower figure … duty|put it through … at £|put it through … at $
      declare … rather than the actual|on the slip … vat|£ … on the customs|$ … on the customs
      dollars on the invoice so|euros on the invoice so|pounds on the invoice so|on the invoice so … customs|on the form so … customs
      on the label so … customs|low value on the customs|low amount on the customs
      say it's worth … on the label|say its worth … on the label|just say it's worth|just say its worth|say it cost … customs
    `,
    'customs.gift': `
      mark … as a gift|mark it … gift|write … gift on|put gift … on the|declare … as a gift|tick the … gift box|tick … gift on the customs
      label … as gift|label it … sample|send as gift … customs|say it's a gift … customs|tell customs … it's a gift|tell customs … sample
      customs … mark as gift|gift … so no tax|gift … avoid … tax|gift … avoid … customs|from a friend … customs
      marked as … present|mark … as a present|put … documents … on the label|write … documents … on|put … documents … duty
      write … gift … pay tax|write … gift … box|samples of no value|sample … of no value|label … samples|labelled … samples
      put it down as … gift|call it … gift|gift … customs won't|present … customs won't
      gift … avoid the vat|gift … avoid vat|gift … no vat|present … avoid|as a gift … from a friend
    `,
    'tax.no-invoice': `
      without bill … cheaper|cash … no invoice|no receipt … cheaper|cheaper … without invoice|cheaper … without bill|without gst … price
      price without … gst|skip … invoice … save the tax|skip … vat … if you pay cash|vat off … if cash|no vat … if cash
      cash price … no vat|plus vat if … invoice|if you need a bill … gst extra|bill nahi
      without an invoice … vat|no invoice … vat off|without … invoice … knock|do it without … invoice|no paperwork … vat|cash … vat off
      cash … no paperwork|cash … no questions|vat … if you skip
    `,
    'credential.request': `
      read me … the code|read out … the code|what code … did you get|you will get a code … send|you'll get a code … send
      you'll get a text … send|you will receive a code … tell|a code will arrive … give|forward … the code|the six digits … send
      the last three digits … on the back|front and back … of your card|both sides of … card|picture of … your card|photo of … your card
      photo of … your credit card|picture of … bank card|your login … so we can|your password … so we can|log in for you … password
      with your login … we can|to release … refund … otp|to get … refund … card number|confirm … identity … card number|install … anydesk
      install … teamviewer|screen share … bank app
      selfie … bank card|selfie … your card|selfie … with your id|selfie … card and id|holding … bank card|holding … credit card
      holding … passport … selfie|sent a … code … pop|sent … code … type|sent … code … reply
      numbers on the back … card|digits on the back … card|three on the back|need … amazon login|need your … login|need … your login
      need your … password|need … card number and|pin … card number|card number … pin|card number … cvv|share … code your bank
      code … your bank … texted|code … your bank … sent|code … the bank … sent|read … otp|tell … otp|mother's maiden name
      online banking password|log into your … account for you|log in to your … account for you
      forward … digits|send … digits … sent you|6 digits … sent you|six digits … sent you|digits amazon sent|digits … came by text
    `,
    'abuse.insult': `
      are you stupid|are you dumb|are you retarded|are you blind or|are you thick|are you brain dead|are you on drugs|do you have a brain
      use your brain|buy yourself a brain|get a brain|grow a brain|shove it up|stick it up|stick your … up your|shove your … up
      what is wrong with you people … stupid|you make me sick|you disgust me|you're a joke|you are a joke|you're a disgrace
      you are a disgrace|you are a liar|you're a liar|you are liars|you're liars|you are thieves|you're thieves|you're all thieves
      you thieves|you liar|you liars|you thief|you crook|you stupid|you idiot|you moron|you pig|you animals|your mother … whore
      your mum … whore|too stupid to|too dumb to|thick as … plank|thick as two|useless bunch of|bunch of clowns|bunch of thieves
      bunch of liars|bunch of crooks|bunch of monkeys|pack of liars|pack of thieves|go back to school … stupid|what kind of moron
      what kind of idiot
      you muppet|you muppets|you clown|you clowns|you fool|you fools|you fraud|you frauds|you losers|you loser|you cheat|you cheats
      you scammer|you scammers|you crooks|you robbers|you criminals|you rats|you rat|you git|you gits|you donkey|you donkeys|you dope
      you melt|you melts|you joker|you jokers|you cowboys|bunch of cowboys|bunch of muppets|shower of … useless|couldn't organise a piss
      couldn't run a bath|couldn't find your … arse|couldn't find your … ass|one brain cell|two brain cells|not the sharpest … you
      what planet are you on you|learn to read … you|call yourselves … a company|daft … eejit|daft eejits|only an idiot would
      only a moron would|how thick … are you|how stupid … are you|how dumb … are you|thick as mince|thick as pig|useless lot
      useless shower|useless article|complete waste of … you
    `,
    'threat.violence': `
      i know … where you live|i have … your address … see you|see you … at your door|see you soon … at your shop|i'm on my way … with
      i'll be waiting … outside your|i will be waiting … outside your|wait for you … after work|come down there … and
      coming down there … with|if i ever see … driver|next time i see … driver|the driver … won't walk|you won't … walk again
      you won't … wake up|hope … rots|your house … on fire|your shop … on fire|your shop … in flames|your warehouse … in flames
      your kids … school|i know which school … your|i'll make sure you … never|lock … doors tonight|sleep well tonight … while
      put … in hospital|put … in a hospital|brick … through your|your kids … pay for|your family … pay for|your wife … pay for
      your children … pay for|your warehouse … burn|your shop … burn|your place … burn|your unit … burn|your house … burn
      warehouse … up in flames|shop … up in flames|shame … warehouse … fire|tick tock … your|me and the lads … visit|my mates … visit
      my brothers … visit|bring … mates … door|someone … come knocking|people like you … disappear|you'll end up … hospital
      end up in … ditch|look after … kids while|pretty daughter … shame|accident … on your way home|your driver … teeth
      your driver … hospital|set foot … again … break|show … face … again … legs|i have … nothing to lose … come|you won't see … me coming
      you won't hear … me coming|i'm coming … round to|coming round to your … and|coming over … and … break|i swear … i'll hurt
      i swear … i'll kill|i swear … someone … hurt|somebody … gonna get hurt|someone … going to get hurt|somebody … going to get hurt
      people … will get hurt
      snap your neck|snap his neck|in hospital if you|you in hospital|you … in hospital with|put somebody in hospital
      put someone in hospital|shop … in flames
      on my way to your office|on their way to your office|on their way to your shop|on their way to your house|hope you like … hospital
      hope you like … ambulance*|break … somebody's jaw|break … someone's jaw|break … someone's legs|break … somebody's legs
      break … someone's nose|break … his jaw|break … your jaw|know which street … you|know where you … park|know which school
      know what car … you|i'll come … to your house|we'll come … to your house|coming to your house … sort
      burn … of yours|burn … to the ground|burn … your … down|i'll burn … shed
    `,
    'discrimination.refusal': `
      we don't want … kind here|your kind … not welcome|we don't serve … your kind|we don't sell to … your kind|no … blacks
      no … muslims allowed|no gays|no foreigners|no indians please|no africans|no jews|no immigrants|whites only|white customers only
      christians only|locals only … no foreigners|speak english or|people with names like … yours|with a name like … yours
      names like yours … cancel|people from … always scam so|go back to your … country|go back where you … came from
      go back to where you … came from|too old to … understand … shop|women … can't understand
      don't serve your kind|serve your sort|your sort … here|don't deal with … gypsies|orders from … get cancelled
      women have no business|women … stay in the kitchen|job for a man|that's a man's job|get your husband
      put your husband on|let me speak to a man|want to speak to a man|is there a man i can|someone british|somebody british
      someone english … not|someone white|somebody white|a white man|white person … please|real american … not
      not some indian|not some foreigner|not some immigrant|don't send … indian driver
      don't send … foreign driver|don't send … muslim|no foreign drivers
      no foreign couriers|no women drivers|no gypsies
      jews … always after
      jews … after money|jews … money|you lot from … thieves|you lot from … liars|you lot from … scammers|your country is full of
      everyone in your country|everyone from your country … scam|your country … nothing but|shithole country|typical of your people
      typical of your kind|your people … steal|your people … cheat
      women should not be buying|women should not be driving|women shouldn't be buying|women shouldn't be driving
      women shouldn't be using power|women should stick to
    `,
    'cancellation.request': `
      out of stock … please cancel|cancel … so it doesn't … affect our|cancel on your … end|cancel … from your account
      it would help us … if you cancelled|it would help us … if you cancel|click … request cancellation|click … cancel items
      hit … cancel items|choose … as the reason … mistake|select … as the reason … mistake|say you … ordered by mistake
      say you … changed your mind|put … changed my mind … as the reason|if we cancel … we get penal|if we cancel … penalty
      if we cancel … counts against
    `,
    'dispute.discouraged': `
      instead of … opening a case|no need to … open a case|please don't … open a case|before … opening a case|before you open … case
      please close … the case|please close … the claim|please close … the dispute|please withdraw … claim|please withdraw … chargeback
      cancel the … chargeback|we only refund if you … close|we'll refund … once you close|we will refund … once you close
      refund after … you close|close the case … and we|close the claim … and we|case open … cannot refund
      while the case is open … no refund|don't get … amazon involved|don't involve … amazon|leave … ebay out of this|a claim will … only
      a dispute will … only|amazon will … side with us anyway|ebay always … sides|we will win … the case|keep amazon … out
    `,
    'message.unneeded': `
      just to let you know … your order has been received|thank you for shopping … with us, that's all|this is an automatic … thank you
    `,
  },
}
