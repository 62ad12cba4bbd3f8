import type { Lexicon } from '../meaning/lexicon.ts'

/** Hindi in Devanagari and as Hinglish in Latin letters, as sellers and buyers on Indian marketplaces write it. */
export const hindi: Lexicon = {
  language: 'hi',
  words: {
    double: `डबल|दो बार|दुबारा|double|dabal|do baar`,
    triple: `ट्रिपल|तीन बार|triple|tripal|teen baar`,
    at: `ऐट|एट|एट द रेट|ऐट द रेट|at the rate|at d rate|attherate|at`,
    dot: `डॉट|डाट|बिंदु|dot|daat`,

    phoneLabel: `फोन|फ़ोन|फोन नंबर|मोबाइल|मोबाइल नंबर|नंबर|नम्बर|मेरा नंबर|हमारा नंबर|कॉल|काल|संपर्क|सम्पर्क|व्हाट्सएप|व्हाट्सऐप|वाट्सएप
दूरभाष|हेल्पलाइन|एसएमएस|phone|mobile|number|nambar|call|contact|sampark|mera number|whatsapp|ph no|mob no|phone no`,
    referenceLabel: `ऑर्डर|आर्डर|ऑर्डर नंबर|ऑर्डर आईडी|ट्रैकिंग|ट्रैकिंग नंबर|ट्रैकिंग आईडी|एडब्ल्यूबी|पार्सल|शिपमेंट|इनवॉइस|बिल नंबर|रसीद
उत्पाद|प्रोडक्ट|मॉडल|बारकोड|सीरियल|बैच|टिकट|टिकट नंबर|शिकायत संख्या|साइज|साइज़|वजन|कीमत|मूल्य|मात्रा|पिनकोड|पिन कोड|तारीख|order|order id
order no|tracking|awb|invoice|sku|ean|model|batch|ticket|size|weight|price|qty|pincode|pin code|gstin|gst number|reference|रेफरेंस
सौदा संख्या|रुपये|rupees`,
    cardLabel: `कार्ड|कार्ड नंबर|डेबिट कार्ड|क्रेडिट कार्ड|एटीएम कार्ड|रुपे|रुपे कार्ड|वीज़ा|मास्टरकार्ड|card|card number|debit card
credit card|atm card|rupay|visa|mastercard|card no`,
    accountLabel: `खाता|खाता संख्या|खाता नंबर|बैंक खाता|अकाउंट|अकाउंट नंबर|बैंक अकाउंट|आईएफएससी|आईएफएससी कोड|बैंक विवरण|account number
account no|bank account|a c no|ifsc|khata|khata number|bank details|acc no`,
    identityLabel: `आधार|आधार नंबर|आधार कार्ड|पैन|पैन नंबर|पैन कार्ड|पासपोर्ट|पासपोर्ट नंबर|वोटर आईडी|मतदाता पहचान|ड्राइविंग लाइसेंस
लाइसेंस नंबर|पहचान पत्र|राशन कार्ड|केवाईसी|aadhaar|aadhar|adhar|aadhar card|pan card|pan number|pan no|passport|voter id|driving licence
kyc`,
    handleLabel: `यूजरनेम|यूज़रनेम|यूजर नेम|हैंडल|प्रोफाइल|अकाउंट|खोजें|सर्च करें|फॉलो|ऐड करें|जोड़ें|चैनल|पेज|username|user name|handle
follow|search karo|insta id|channel|page|इंस्टा आईडी|मेरी आईडी|हमारी आईडी|यूजर आईडी|टेलीग्राम आईडी|telegram id|meri id|hamari id|my id
user id`,

    street: `गली|मार्ग|रोड|सड़क|नगर|कॉलोनी|कालोनी|मोहल्ला|मुहल्ला|चौक|बाजार|सेक्टर|विहार|एन्क्लेव|सोसाइटी|गांव|गाँव|ग्राम|तहसील|जिला|जनपद
पुरम|नाका|road|gali|marg|nagar|colony|mohalla|chowk|sector|vihar|enclave|society|layout|near|opp|behind|ke paas|के पास|के सामने|के पीछे`,
    unit: `मकान|मकान नंबर|मकान संख्या|घर नंबर|फ्लैट|फ्लैट नंबर|मंजिल|मंज़िल|ब्लॉक|प्लॉट|टावर|दुकान नंबर|वार्ड|कमरा|बिल्डिंग|flat|flat no
house no|makan|makaan|h no|plot no|floor|block|tower|wing|room no|ward no|manzil`,
    addressLead: `मेरा पता|मेरा नया पता|नया पता|पता है|डिलीवरी का पता|डिलीवरी पता|इस पते पर|पते पर भेज|पते पर भेजें|यहाँ भेजें|यहां भेजें
यहाँ डिलीवर|यहां डिलीवर|मैं रहता हूँ|मैं रहती हूँ|मैं रहता हूं|रहता हूँ|रहते हैं|में रहता|में रहती|शिफ्ट हो गया|शिफ्ट हो गए|पता बदल
mera address|mera pata|naya address|address hai|is address pe|is address par|is pate par|yahan bhej|yaha bhej|deliver karo|rehta hu
rahta hoon|shift ho gaya|ghar ka address`,
    city: `दिल्ली|नई दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|बैंगलोर|हैदराबाद|अहमदाबाद|पुणे|सूरत|जयपुर|लखनऊ|कानपुर|नागपुर|इंदौर|भोपाल|पटना
वडोदरा|गाजियाबाद|लुधियाना|आगरा|नासिक|फरीदाबाद|मेरठ|राजकोट|वाराणसी|श्रीनगर|धनबाद|अमृतसर|प्रयागराज|इलाहाबाद|रांची|जबलपुर|ग्वालियर|जोधपुर
कोटा|रायपुर|गुवाहाटी|चंडीगढ़|नोएडा|गुरुग्राम|गुड़गांव|देहरादून|बरेली|गोरखपुर|उत्तर प्रदेश|महाराष्ट्र|राजस्थान|बिहार|मध्य प्रदेश|हरियाणा
delhi|new delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|patna
ghaziabad|ludhiana|varanasi|noida|gurgaon|gurugram|chandigarh`,

    messenger: `व्हाट्सएप|व्हाट्सऐप|व्हाट्सप्प|व्हाट्सअप|व्हाट्स ऐप|व्हाट्स एप|वाट्सएप|वाट्सऐप|वाट्सअप|वॉट्सऐप|वॉट्सएप|वाट्सप|वट्सएप
व्हॉट्सऐप|व्हाटसएप|वाटसप|टेलीग्राम|टेलिग्राम|टेलीग्रम|इंस्टाग्राम|इंस्टा|इन्स्टाग्राम|इन्स्टा|फेसबुक|फ़ेसबुक|फेसबूक|मैसेंजर|मेसेंजर
मैसेन्जर|स्नैपचैट|स्काइप|वाइबर|शेयरचैट|अरट्टै|whatsap|watsapp|watsap|whatsaap|whatapp|watsup|whatsup|vatsap|wattsapp|whtsap|wtsapp|wapp
telegram|telegraam|insta|instagram|facebook|messenger|snapchat|arattai|sharechat
वॉट्सअप|वाट्सप्प|व्हाट्सप|वाटस्एप|व्हाट्सअप्प|wattsap|whtsapp|wtsp|टेली ग्राम|telegarm`,
    messengerWeak: `एफबी|एफ बी|सिग्नल|लाइन|डीएम|डी एम|पर्सनल|पर्सनल में|इनबॉक्स|हरा वाला ऐप|हरे वाले ऐप|हरा ऐप|हरे ऐप|हरे रंग वाले|चैनल
ग्रुप|बायो|मेल|ईमेल|hara wala app|hare wale app|hara app|green wala app|green app|blue wala app|dm|pm|wa|tg|ig|fb|inbox|personal pe
personal me|personally|bio|group|mail|gmail|jimail|wtsp|wp
आईजी|snap`,
    contactVerb: `संपर्क करें|संपर्क करो|संपर्क कीजिए|संपर्क कीजिये|संपर्क करिए|सम्पर्क करें|संपर्क कर सकते|कॉल करें|कॉल करो|कॉल कीजिए
कॉल करिए|कॉल कर लो|कॉल कर लीजिए|काल करें|काल करो|फोन करें|फोन करो|फ़ोन करें|फोन कीजिए|फोन कर लीजिए|फोन लगाओ|फोन लगाइए|मैसेज करें|मैसेज करो
मैसेज कीजिए|मैसेज भेजें|मैसेज कर दो|मेसेज करें|मेसेज करो|संदेश भेजें|लिखिए|लिखो|हमें लिखें|बात करें|बात करो|बात करते हैं|बात कर लो
बात कर लेते|बात कर सकते|बातचीत|चैट करें|चैट करो|चैट करते|पिंग करें|पिंग करो|जुड़ें|जुड़िए|जुड़ो|जोड़ें|जोड़ लो|ऐड करें|ऐड करो|ऐड कर लो
एड करें|एड करो|फॉलो करें|फॉलो करो|आ जाओ|आ जाइए|मिलते हैं|भेज दो|भेजो|भेजें|भेज दीजिए|भेजिए|दे दीजिए|दो अपना|शेयर करें|शेयर करो|शेयर कर दो
जवाब देंगे|रिप्लाई करें|कनेक्ट करें|मिस कॉल|मिस्ड कॉल|छोड़ दें|contact karo|contact kare|contact karen|contact karein|contact kijiye
contact kar|sampark kare|sampark karo|sampark karein|call karo|call kare|call karen|call karein|call kijiye|call kar lo|call kar|kol karo
phone karo|phone kare|phone karein|fone karo|phone lagao|msg karo|msg kare|msg karein|msg kijiye|msg kar do|message karo|message kare
message karein|message kijiye|massage karo|mesej karo|mail karo|mail kare|mail karein|likho|likhein|likhiye|baat karo|baat kare
baat karein|baat karte|baat kar lo|baat kar lete|bat karo|bat karte|chat karo|chat karte|ping karo|ping kare|dm karo|dm kare|dm karein
add karo|add kare|add kar lo|jude|judiye|jud jao|follow karo|follow kare|aa jao|aajao|aa jaiye|miss call|missed call|reply karunga|bhej do
bhejo|bhejiye|bhejdo|dedo|share karo|share kare|share kar do|connect karo|connect kare|whatsapp karo|whatsapp kare|whatsapp kar do
whatsapp kijiye|whatsapp karein|व्हाट्सएप करें|व्हाट्सएप करो|व्हाट्सएप कर दो|व्हाट्सएप कीजिए|अपना नंबर दीजिए|number dedo|number dijiye
नंबर दीजिए|नंबर दे दो`,
    contactNoun: `नम्बर|फोन नंबर|फ़ोन नंबर|मोबाइल नंबर|मोबाइल|मेरा नंबर|हमारा नंबर|अपना नंबर|आपका नंबर|व्हाट्सएप नंबर|ईमेल|ई-मेल|ईमेल आईडी
मेल आईडी|संपर्क|संपर्क विवरण|यूजरनेम|प्रोफाइल|विजिटिंग कार्ड|nambar|mobile number|phone number|phone no|mera number|apna number
aapka number|whatsapp number|mail id|email id|email|gmail id|insta id|contact details|contact number|contact no|visiting card|profile
मेरा नंबर है|phone nambar`,
    outside: `बाहर|बाहर से|प्लेटफॉर्म के बाहर|प्लेटफ़ॉर्म के बाहर|प्लेटफार्म के बाहर|साइट के बाहर|ऐप के बाहर|एप के बाहर|वेबसाइट के बाहर
अमेज़न के बाहर|अमेजन के बाहर|फ्लिपकार्ट के बाहर|मीशो के बाहर|सीधे|सीधे हमसे|सीधे मुझसे|सीधे हमें|सीधे मुझे|सीधे दुकान से|डायरेक्ट
डायरेक्ट हमसे|डायरेक्ट मुझसे|निजी तौर पर|प्राइवेट में|पर्सनल में|पर्सनली|ऑफलाइन|ऑफ़लाइन|बिना ऐप|बिना ऐप के|बिना साइट|बिना प्लेटफॉर्म
बिना अमेज़न|बिना फ्लिपकार्ट|बीच में कोई नहीं|बिचौलिए के बिना|बिना बिचौलिए|आमने सामने|आपस में|हम दोनों के बीच|bahar se|bahar ka|ke bahar
bahar hi|bahar kar|app ke bahar|site ke bahar|platform ke bahar|amazon ke bahar|flipkart ke bahar|meesho ke bahar|outside app
outside the app|direct hamse|direct humse|direct mujhse|direct mere|direct hume|direct le lo|direct lelo|direct order|direct deal
direct payment|direct pay|direct kharid|seedha|seedhe|sidha|sidhe|private me|privately|offline|bina app|bina site|bina platform
bina amazon|bina flipkart|apas me|aapas me
ऐप छोड़ो|app chhodo|app chodo|flipkart chhodo|amazon chhodo|साइट छोड़ो|site chhodo|बिना फ्लिपकार्ट के|bina flipkart ke|bina amazon ke
bina app ke|app hatao beech se|बीच से ऐप|sidhe mujhe|seedhe mujhe|seedha mujhe|mujhse lo|मुझसे लो|dukan se le jao|दुकान से ले जाओ
हाथ में दे|haath me de|hath me de`,
    platform: `प्लेटफॉर्म|प्लेटफ़ॉर्म|प्लेटफार्म|साइट|वेबसाइट|ऐप|एप|एप्प|मार्केटप्लेस|यहाँ|यहां|इधर|अमेज़न|अमेजन|फ्लिपकार्ट|मीशो|मिंत्रा
जियोमार्ट|स्नैपडील|पोर्टल|is app|is site|yahan|yaha|idhar|platform|website|app pe|app par|site pe|flipkart|meesho|amazon|myntra`,
    dealVerb: `खरीदें|खरीदो|खरीद लो|खरीद लीजिए|खरीदिए|खरीदना|ख़रीदें|ख़रीदो|खरीदारी|ऑर्डर करें|ऑर्डर करो|ऑर्डर कीजिए|ऑर्डर कर दो|ऑर्डर दें
ऑर्डर दे दो|ऑर्डर दीजिए|आर्डर करें|ले लो|ले लीजिए|लीजिए|मंगवा लो|मंगवाएं|मंगा लो|मंगाएं|बेच दूंगा|बेच देंगे|बेचते हैं|बेच दूँगा|दे दूंगा
दे देंगे|दे दूँगा|सौदा|सौदा कर|डील|डील कर|डील करते|बुक करें|बुक कर लो|भेज देंगे|भेज दूंगा|तय कर|kharido|kharid lo|khareed lo|kharide
kharidein|kharidiye|khareedo|order karo|order kare|order karein|order kar do|order kar lo|order dedo|order de do|le lo|lelo|lijiye
le lijiye|mangwa lo|manga lo|bech dunga|bech denge|de dunga|de denge|dedunga|deal kar|deal karte|deal karo|deal kare|sauda|book karo
book kar lo|bhej dunga|bhej denge|bhejdunga`,
    payVerb: `भुगतान करें|भुगतान करो|भुगतान कीजिए|भुगतान कर दें|भुगतान कर दो|पेमेंट करें|पेमेंट करो|पेमेंट कीजिए|पेमेंट कर दो|पेमेंट भेजें
पैसे भेजें|पैसे भेजो|पैसे भेज दो|पैसे भेज दीजिए|पैसा भेजो|पैसा भेज दो|पैसे डाल दो|पैसे डालें|पैसे डालो|पैसे ट्रांसफर|पैसा ट्रांसफर
ट्रांसफर करें|ट्रांसफर करो|ट्रांसफर कर दो|पे करें|पे करो|पे कर दो|पे कर दीजिए|रकम भेजें|राशि भेजें|राशि जमा|जमा करें|जमा करो|जमा कर दो
जमा करवा|अग्रिम|अग्रिम भुगतान|बयाना|चुकाएं|डाल दीजिए|payment karo|payment kare|payment karen|payment karein|payment kijiye|payment kar do
payment kardo|payment bhejo|payment bhej do|paymant|pement|pay karo|pay kare|pay karein|pay karen|pay kar do|pay kardo|pay kijiye
paise bhejo|paise bhej do|paise bhejdo|paisa bhejo|paisa bhej do|paise dalo|paise daal do|paise dal do|paise transfer|paisa transfer
transfer karo|transfer kare|transfer karein|transfer kar do|transfer kardo|bhugtan|bhugtaan|jama karo|jama kare|jama kar do|advance bhejo
amount bhejo|amount bhej do|amount transfer|पेमेंट सीधे|payment direct|paymant karo|advance payment|एडवांस पेमेंट|पेमेंट यूपीआई
payment upi`,
    payApp: `यूपीआई|यूपीआइ|यू पी आई|गूगल पे|गूगलपे|गूगल पेय|जीपे|जी पे|फोनपे|फोन पे|फ़ोनपे|फोनपै|फोन पै|पेटीएम|पे टी एम|पेटीएम नंबर|भीम
भीम ऐप|भीम यूपीआई|मोबिक्विक|फ्रीचार्ज|क्रेड पे|पेपाल|पेपैल|वेस्टर्न यूनियन|बिटकॉइन|क्रिप्टो|यूएसडीटी|मेरे खाते में|हमारे खाते में
मेरे अकाउंट में|हमारे अकाउंट में|मेरे बैंक खाते|हमारे बैंक खाते|मेरे नंबर पर|इस नंबर पर पे|इस यूपीआई|upi|upi id|upi pe|upi se|gpay|g pay
google pay|googlepay|gpe|phonepe|phone pe|phonpe|fonpe|phonepay|phone pay|paytm|patym|paytm karo|bhim|bhim upi|bharatpe|mobikwik
freecharge|paypal|western union|bitcoin|crypto|usdt|binance|mere account me|mere account mein|hamare account me|hamare account mein
humare account me|mere khate me|vpa|neft karo|imps karo|neft kar do
खाते में डाल दो|खाते में डाल दी*|खाते में डालो|khate me daal do|khate me dal do|khate me dalo|account me daal do|account me dal do
account me dalo|अकाउंट में डाल दो|अकाउंट में डालो|बैंक खाते में डाल*|bank account me daal*|bank account me dal*|mere khate|mere khaate
मेरे खाते|मेरे क्यूआर|mere qr|scan karke bhej*|स्कैन करके भेज*|नेफ्ट|आरटीजीएस|rtgs|imps|आईएमपीएस|amazon pay pe bhej*|supermoney|navi upi
पेटीएम कर दो|gpay kardo|phonepe kardo|paytm kardo|फोनपे कर दो|गूगल पे कर दो`,
    payMethod: `यूपीआई|यूपीआई से|बैंक ट्रांसफर|मेरे खाते में|सीधे खाते में|नकद|नकदी|कैश|कैश में|कैश दे|नगद|नगदी|क्यूआर कोड|क्यूआर
क्यू आर कोड|स्कैनर|पेमेंट लिंक|क्रिप्टो|bank transfer|account transfer|mere account|cash de do|cash dedo|cash payment|nakad|nagad|nagadh
qr code|qr bhej|scanner bhej|scanner|payment link|direct transfer|upi se|hath me|haath me|gpay se|phonepe se|paytm se
स्कैन कर दो|scan kar do|scan kardo|हाथों हाथ|hatho hath|आधा एडवांस|aadha advance|half advance|एडवांस डाल दो|advance daal do|advance dal do
token amount`,
    cancelHere: `ऑर्डर कैंसिल|ऑर्डर कैंसल|ऑर्डर रद्द|ऑर्डर कैंसिल कर|आर्डर कैंसिल|ऑर्डर निरस्त|रद्द कर दो|रद्द कर दें|रद्द करें
रद्द कर दीजिए|कैंसिल कर दो|कैंसिल कर दें|कैंसिल करो|कैंसिल करें|कैंसिल कर दीजिए|कैंसल कर दो|कैंसल करें|यहाँ से कैंसिल|यहां से कैंसिल
यहाँ से रद्द|यहाँ से मत|यहां से मत|ऐप से मत|यहाँ ऑर्डर मत|order cancel|order cancel karo|order cancel kar do|cancel karo|cancel kare
cancel karein|cancel kar do|cancel kardo|cancel kar dijiye|cancel karke|cancle karo|cancle kar do|cancle kardo|yahan se cancel
yaha se cancel|yahan se mat|yaha se mat|radd kar|radd karo`,
    cheaper: `सस्ता|सस्ते|सस्ती|सस्ते में|सस्ता पड़ेगा|कम दाम|कम दाम में|कम कीमत|कम कीमत पर|कम रेट|छूट|डिस्काउंट|डिस्काउन्ट|अच्छा रेट
अच्छे रेट|बढ़िया रेट|होलसेल रेट|थोक भाव|बचत|बचेगा|बचेंगे|बच जाएगा|बच जाएंगे|पैसे बचेंगे|कमीशन बचेगा|बिना कमीशन|आधे दाम|स्पेशल रेट|रुपये कम
फायदा होगा|दोनों का फायदा|sasta|saste|sasti|saste me|sasta padega|sasta milega|kam daam|kam dam|kam rate|kam price|discount|discount dunga
discount denge|chhut|chhoot|acha rate|achha rate|accha rate|best rate|wholesale rate|bachat|bachega|bachenge|bach jayega|bach jayenge
paise bachenge|bina commission|no commission|rs kam|rupees kam|rupaye kam|dono ka fayda|fayda hoga|kam kar dunga`,
    fee: `कमीशन|कमिशन|प्लेटफॉर्म फीस|प्लेटफ़ॉर्म शुल्क|प्लेटफॉर्म चार्ज|ऐप का कमीशन|ऐप की फीस|साइट का कमीशन|साइट की फीस|अमेज़न की फीस
फ्लिपकार्ट का कमीशन|commission|comission|commision|kamishan|platform fee|platform charge|platform charges|app ki fees|app ka charge
site ki fees|convenience fee|फीस काटता|कमीशन काटते|commission katta|commission kat`,

    review: `रिव्यू|रिव्यु|रीव्यू|समीक्षा|समीक्षाएं|रेटिंग|रेटिंग्स|फीडबैक|फ़ीडबैक|प्रतिक्रिया|स्टार दें|स्टार दो|सितारे|रेट करें|रेट करो
रेट कीजिए|review|reviews|rivew|reviw|riview|revew|rating|ratings|retting|reting|feedback|fidback|rate karo|rate kare|rate karein|star dedo
star do|star dijiye`,
    bestRating: `पांच स्टार|पाँच स्टार|5 स्टार|५ स्टार|फाइव स्टार|फाइव स्टार रेटिंग|5 सितारे|पांच सितारे|पाँच सितारे|पूरे पांच|पूरे 5
पूरे 5 स्टार|फुल रेटिंग|फुल स्टार|टॉप रेटिंग|सबसे ऊंची रेटिंग|5 star|5star|five star|5 stars|five stars|5 star rating|paanch star
panch star|paanch sitare|full rating|full star|full stars|top rating|5★|⭐⭐⭐⭐⭐|★★★★★|🌟🌟🌟🌟🌟|5⭐|5/5|५★|अच्छी रेटिंग|achi rating|achhi rating
acchi rating|ache rating|badhiya rating|बढ़िया रेटिंग`,
    badRating: `नेगेटिव रिव्यू|निगेटिव रिव्यू|नेगेटिव रेटिंग|निगेटिव|नेगेटिव|नकारात्मक समीक्षा|नकारात्मक रिव्यू|नकारात्मक|खराब रिव्यू
खराब रेटिंग|ख़राब रिव्यू|बुरा रिव्यू|बुरी रेटिंग|बेकार रिव्यू|घटिया रिव्यू|गंदा रिव्यू|कम रेटिंग|लो रेटिंग|एक स्टार|1 स्टार|१ स्टार
वन स्टार|दो स्टार|2 स्टार|3 स्टार|जीरो स्टार|0 स्टार|एक सितारा|negative review|negative rating|negative feedback|negativ review|neg review
kharab review|kharab rating|bura review|buri rating|bekar review|ghatiya review|ganda review|gandi rating|low rating|kam rating|bad review
bad rating|1 star|one star|ek star|2 star|do star|3 star|zero star|1★`,
    positive: `पॉजिटिव|पॉज़िटिव|पोजिटिव|सकारात्मक|अच्छा रिव्यू|अच्छी समीक्षा|अच्छे रिव्यू|बढ़िया रिव्यू|अच्छा फीडबैक|अच्छी प्रतिक्रिया
मस्त रिव्यू|positive|pozitive|acha review|achha review|accha review|ache review|badhiya review|mast review|good review|acha feedback
accha feedback`,
    changeVerb: `बदलें|बदलो|बदल दें|बदल दो|बदल दीजिए|बदलिए|बदलकर|एडिट करें|एडिट करो|एडिट कर दो|एडिट कर दें|एडिट कर दीजिए|संपादित करें
चेंज करें|चेंज करो|चेंज कर दो|चेंज कर दें|अपडेट कर दें|अपडेट कर दो|रिव्यू अपडेट|रेटिंग अपडेट|बढ़ा दें|बढ़ा दो|रेटिंग बढ़ा|रिव्यू सुधार
रेटिंग सुधार|change karo|change kare|change karein|change kar do|change kardo|change kar dijiye|change karke|edit karo|edit kare
edit karein|edit kar do|edit kardo|edit karke|edit kar dijiye|badal do|badaldo|badlo|badal dijiye|badal dein|update kar do|update kardo
review update|rating update|badha do|rating badha|modify karo|review change|rating change`,
    deleteVerb: `हटाएं|हटाओ|हटा दें|हटा दो|हटा दीजिए|हटाइए|हटाने|हटा लें|हटा लो|हटा सकते|हटवा|डिलीट|डिलीट करें|डिलीट करो|डिलीट कर दो
डिलीट कर दें|मिटा दो|मिटा दें|मिटाएं|रिमूव|रिमूव करें|रिमूव कर दो|रिव्यू वापस|वापस ले लें|वापस ले लो|delete|delete karo|delete kare
delete karein|delete kar do|delete kardo|delete kar dijiye|dilit karo|hatao|hata do|hatado|hata dijiye|hata lo|hata dein|hatane|hata sakte
remove karo|remove kare|remove kar do|remove kardo|mita do|review wapas`,
    writeVerb: `लिखें|लिखो|लिखिए|लिख दें|लिख दो|लिख दीजिए|दे दो|दे दें|दीजिए|दे दीजिए|देने पर|डालें|डालो|डाल दें|डाल दो|डालिए|छोड़ें|छोड़ो
छोड़ दें|पोस्ट करें|पोस्ट करो|सबमिट करें|रेट करें|रेट करो|likho|likhe|likh do|likhdo|likhna|likhne|likh dijiye|likhiye|dedo|de do|dijiye
de dijiye|dene|dene par|dene pe|daalo|dalo|daal do|dal do|daldo|dalne par|dalne pe|chhodo|chodo|post karo|post kare|submit karo
submit kare|rate karo|rate kare|do aur|karo aur|karne par|karne pe|रिव्यू दें|रिव्यू दो|रेटिंग दें|रेटिंग दो|स्टार दें`,
    benefit: `गिफ्ट|गिफ़्ट|उपहार|तोहफा|तोहफ़ा|इनाम|ईनाम|पुरस्कार|कैशबैक|कैश बैक|कूपन|वाउचर|गिफ्ट कार्ड|गिफ्ट वाउचर|अमेज़न वाउचर|बोनस
रिवॉर्ड|पॉइंट्स|पॉइंट|फ्री गिफ्ट|मुफ्त|मुफ़्त|मुफ्त प्रोडक्ट|पूरा रिफंड|पैसे वापस|पूरे पैसे वापस|आधे पैसे|पैसा मिलेगा|पैसे मिलेंगे
पैसे देंगे|रुपये मिलेंगे|रुपए मिलेंगे|रुपये देंगे|रुपये पेटीएम|रुपये यूपीआई|रिचार्ज|मोबाइल रिचार्ज|सरप्राइज|प्राइज|लकी ड्रॉ|नकद इनाम|gift
gift card|gift voucher|voucher|vouchar|coupon|cupon|koopan|cashback|cash back|caseback|inam|inaam|tohfa|uphar|reward|rewards|bonus
free gift|free product|free item|muft|full refund|paise wapas|paise vapas|paisa wapas|pura paisa|aadhe paise|paise milenge|paisa milega
paise denge|rs milenge|rupees milenge|rupaye milenge|rs cashback|rs paytm|rs gpay|rs upi|recharge|surprise gift|lucky draw|points
paytm cash|rs denge|rupees denge|rs dunga|rupees dunga|फ्री में|free me|free mein|डिस्काउंट मिलेगा|discount milega|discount denge
छूट मिलेगी|discount coupon
पूरा पैसा वापस|poora paisa wapas|poora paisa|मुफ्त कवर|रुपये वापस|rupaye wapas|रुपये कैशबैक|rupaye cashback|इनाम जीतो|इनाम जीतें`,
    giveVerb: `देंगे|दूंगा|दूँगा|देते हैं|भेजेंगे|भेज देंगे|भेज दूंगा|भेजते हैं|मिलेगा|मिलेगी|मिलेंगे|मिलता है|मिल जाएगा|पाएं|पाओ|पाइए
पा सकते|प्राप्त करें|लीजिए|ले जाओ|ले जाएं|लौटा देंगे|वापस कर देंगे|वापस करेंगे|रिफंड कर देंगे|रिफंड करेंगे|जीतें|जीतो|कमाएं|कमाओ|denge
de denge|dunga|de dunga|dedenge|dete hai|bhejenge|bhej denge|bhej dunga|bhejte hai|milega|milegi|milenge|milta hai|mil jayega|mil jaayega
paye|pao|paiye|payein|payen|lijiye|le jao|wapas kar denge|wapas karenge|wapas kar dunga|vapas kar denge|refund kar denge|refund karenge
refund kar dunga|jeeto|jeete|kamao|kamaye`,
    screenshot: `स्क्रीनशॉट|स्क्रीन शॉट|स्क्रीनशाट|रिव्यू की फोटो|रिव्यू का फोटो|रिव्यू लिंक|रिव्यू का लिंक|screenshot|screen shot
screenshort|screen short|ss bhejo|ss bhej do|ss bhejna|skrinshot|review ki photo|review ka photo|review link|review ka link|ss send`,
    condition: `अगर|यदि|जब|जैसे ही|के बाद|करने के बाद|देने के बाद|बदले में|के बदले|के बदले में|एवज में|शर्त|शर्त पर|जब तक|तब तक|जब तक आप
तो ही|करने पर|देने पर|लिखने पर|डालने पर|हटाने पर|बदलने पर|इसके लिए|रिव्यू के लिए|रेटिंग के लिए|और पाएं|तो हम|तो मैं|agar|yadi|jab|jaise hi
ke baad|karne ke baad|dene ke baad|badle me|badle mein|ke badle|shart|jab tak|jabtak|tab tak|tabtak|tabhi|tab hi|to hi|karne par|karne pe
dene par|dene pe|likhne par|likhne pe|dalne par|hatane par|hatane pe|review ke liye|rating ke liye|to hum|toh hum|to main|toh main
exchange me|aur pao|aur paye`,
    orElse: `वरना|नहीं तो|नही तो|अन्यथा|या तो|या फिर|वर्ना|अगर नहीं|अगर पैसे नहीं|अगर रिफंड नहीं|नहीं दिया तो|नहीं किया तो|नहीं मिला तो
warna|varna|vrna|wrna|nahi to|nahi toh|nhi to|nhi toh|nai to|anyatha|ya to|ya toh|ya fir|ya phir|agar nahi|agar refund nahi|nahi diya to
nahi kiya to|nhi diya to|nahi mila to|otherwise`,
    withhold: `नहीं भेजेंगे|नहीं देंगे|नहीं करेंगे|नहीं मिलेगा|नहीं मिलेगी|नहीं मिलेंगे|नहीं होगा|नहीं होगी|नही मिलेगा|नही देंगे
नही भेजेंगे|रोक देंगे|रोक दिया|रोक कर रखेंगे|होल्ड पर|होल्ड कर|तब तक नहीं|जब तक आप|तभी मिलेगा|तभी देंगे|तभी भेजेंगे|तभी होगा|तभी करेंगे
उसके बाद ही|के बाद ही|बाद ही|पहले रिव्यू|पहले रेटिंग|पहले रिव्यू हटाओ|पहले रिव्यू हटाएं|nahi bhejenge|nahi denge|nahi karenge|nahi milega
nahi milegi|nahi milenge|nahi hoga|nhi milega|nhi denge|nhi bhejenge|nhi hoga|nai milega|rok denge|rok diya|hold pe|hold par|hold kar
tab tak nahi|tabhi milega|tabhi denge|tabhi bhejenge|tabhi hoga|tabhi karenge|uske baad hi|ke baad hi|baad hi|pehle review|pehle rating
pahle review|phele review`,
    remedy: `रिफंड|रीफंड|पैसे|पैसा|पैसे वापस|पैसा वापस|मेरे पैसे|आपके पैसे|रिप्लेसमेंट|बदला हुआ|नया पीस|नया प्रोडक्ट|मुआवजा|मुआवज़ा
हर्जाना|भरपाई|क्षतिपूर्ति|पार्सल|सामान|ऑर्डर|माल|वारंटी|डिस्काउंट|refund|rifund|refand|paise|paisa|mere paise|aapke paise|paise wapas
money back|replacement|replace|new piece|naya piece|naya product|muaavza|muavza|compensation|harjana|parcel|saman|samaan|order|maal
warranty|missing part`,
    honest: `ईमानदार|ईमानदारी|ईमानदारी से|सच्चा|सच्ची राय|सच्ची|सही राय|निष्पक्ष|अच्छा या बुरा|अच्छा हो या बुरा|जैसा भी|जो भी|अपनी राय
honest|imandari|imaandari|imandar|sachi|sachhi|sacchi|genuine review|acha ya bura|acha ho ya bura|jaisa bhi|jo bhi ho|apni raay|apni rai`,

    promotion: `बिग बिलियन डेज|बिग बिलियन डे|ग्रेट इंडियन सेल|ग्रेट इंडियन फेस्टिवल|दिवाली सेल|दीवाली सेल|होली सेल|फेस्टिवल सेल
त्योहारी सेल|मेगा सेल|महा सेल|धमाका सेल|धमाका ऑफर|धमाकेदार ऑफर|बंपर ऑफर|बम्पर ऑफर|स्पेशल ऑफर|खास ऑफर|विशेष ऑफर|दिवाली ऑफर|लिमिटेड ऑफर
सीमित समय|सीमित ऑफर|एक के साथ एक फ्री|एक पर एक फ्री|एक खरीदें एक पाएं|दो खरीदो एक फ्री|नया कलेक्शन|नए कलेक्शन|न्यू कलेक्शन|नया स्टॉक आ
नए प्रोडक्ट लॉन्च|आखिरी मौका|अंतिम मौका|स्टॉक खत्म होने से|क्लीयरेंस सेल|ब्लैक फ्राइडे|अगले ऑर्डर पर|अगली खरीद पर|अगली खरीदारी पर|भारी छूट
भारी डिस्काउंट|तक की छूट|तक छूट|big billion|great indian sale|great indian festival|diwali sale|diwali offer|holi sale|festival sale
festive sale|mega sale|maha sale|dhamaka sale|dhamaka offer|dhamakedar|bumper offer|special offer|khas offer|limited offer|limited time
buy 1 get 1|buy one get one|ek ke sath ek|ek pe ek free|1+1 free|bogo|naya collection|new collection|new arrivals|naya stock aaya
new stock aaya|last chance|aakhri mauka|akhri mauka|stock khatam hone|clearance sale|black friday|agle order par|agle order pe
next order pe|next order par|coupon code use|code use karo|code lagao|code lagaye|bhari chhut|bhari discount|flat 50|flat 20|tak ki chhut
tak ka discount|loot offer|loot lo
ek kharido ek|एक खरीदो एक|do kharido|दो खरीदो एक|festive offer|त्योहारी ऑफर|फेस्टिव ऑफर|refer karo aur|रेफर करो|रेफर करें और|दोस्त को रेफर
dost ko refer|refer and earn|सबसे कम दाम|sabse kam daam|sabse sasta|सबसे सस्ता|new designs|naye design|नए डिजाइन|naya maal aaya
नया माल आया|nayi variety|नई वैरायटी|sale shuru|सेल शुरू|sale lag gayi|सेल लग गई|sale chalu|सेल चालू|monsoon sale|मानसून सेल|summer sale
समर सेल|winter sale|विंटर सेल|republic day sale|independence day sale|गणतंत्र दिवस सेल|राखी ऑफर|rakhi offer|eid offer|ईद ऑफर|नवरात्रि ऑफर
navratri offer|dussehra offer|दशहरा ऑफर|लूट ऑफर|maha loot|महा लूट|अगले ऑर्डर पे|next purchase pe|agli kharid par|agli kharidari par
फ्लैट 50|flat 30|flat 70|upto 70|upto 80|कॉम्बो ऑफर|combo offer|stock clearance|स्टॉक क्लियरेंस|rate gir gaye|दाम गिर गए|daam gir gaye
paise bachao … offer|happy hours|ek ke saath ek free|नया स्टॉक आया|naya stock aa gaya|नया स्टॉक आ गया`,
    offer: `ऑफर|ऑफ़र|छूट|डिस्काउंट|कूपन|कूपन कोड|आधे दाम|हाफ प्राइस|फ्री डिलीवरी|मुफ्त डिलीवरी|फ्री गिफ्ट|कॉम्बो|offer|offers|discount
chhut|coupon|promo code|half price|aadhe daam|free delivery|free gift|free shipping|combo offer|% off|deal price|special price
स्पेशल प्राइस|खास कीमत`,
    promotionCall: `अभी खरीदें|अभी खरीदो|अभी ऑर्डर करें|अभी ऑर्डर करो|जल्दी करें|जल्दी करो|जल्दी कीजिए|मौका न चूकें|मौका मत चूको
मौका हाथ से|चूक न जाएं|देर न करें|देर मत करो|दुकान पर आएं|स्टोर पर आएं|विजिट करें|विजिट करो|जरूर देखें|ज़रूर देखें|देखना न भूलें
देखें हमारा|फॉलो करें|फॉलो करो|सब्सक्राइब करें|लाभ उठाएं|फायदा उठाएं|फायदा उठाओ|केवल आज|सिर्फ आज|आज के लिए|इस वीकेंड|लूट लो|भी देखें
यह भी ले|ये भी ले|abhi kharido|abhi order karo|abhi order kare|jaldi karo|jaldi kare|jaldi karein|mauka mat|mauka na|mat chuko
miss mat karo|miss na kare|der na kare|der mat karo|visit karo|visit kare|visit karein|zaroor dekhe|jarur dekhe|dekho hamara|follow karo
follow kare|subscribe karo|labh uthaye|fayda uthao|fayda uthaye|sirf aaj|aaj ke liye|is weekend|loot lo|shop now|buy now`,
    ownGoods: `हमारी दुकान|हमारे स्टोर|हमारा स्टोर|हमारे शॉप|हमारे प्रोडक्ट|हमारे अन्य|दूसरे प्रोडक्ट|अन्य प्रोडक्ट|अन्य उत्पाद
बाकी प्रोडक्ट|सभी प्रोडक्ट|सभी उत्पाद|पूरी रेंज|कलेक्शन|नया कलेक्शन|कैटलॉग|दूसरे मॉडल|दूसरे डिजाइन|नए डिजाइन|हमारा पेज|हमारा ब्रांड
अगले ऑर्डर|अगली खरीद|hamari dukan|hamari shop|hamare store|humare store|hamara store|hamari store|hamare product|hamare products
hamare dusre|dusre product|dusre products|baki products|sabhi products|sare products|puri range|collection|catalogue|catalog|dusre model
naye design|hamara page|agle order|next order|next purchase`,

    guarantee: `वारंटी|वॉरंटी|वारन्टी|गारंटी|गारन्टी|गॅरंटी|warranty|waranty|warrenty|guarantee|garanti|gaurantee|guaranty`,
    withdrawal: `वापसी का अधिकार|लौटाने का अधिकार|वापस करने का अधिकार|रद्द करने का अधिकार|रिटर्न का हक|return ka haq|return ka adhikar`,
    returnGoods: `वापसी|रिटर्न|लौटाना|लौटाया|लौटाने|एक्सचेंज|अदला बदली|रिप्लेसमेंट|बिका हुआ माल|बिका हुआ सामान|बिका माल|return|ritern
retun|wapasi|exchange|exchnge|replacement|bika hua maal|bika hua saman|वापस लेते|वापस लेंगे|वापस लिया|वापस होगा|wapas lete|wapas lenge
wapas hoga|vapas hoga|vapas lete|वापस नहीं होगा|वापस नहीं लिया|वापस नहीं लेंगे|वापस नहीं लेते|wapas nahi hoga|vapas nahi hoga
wapas nahi lenge|wapas nahi lete|no return|no exchange`,
    refund: `रिफंड|रीफंड|रिफ़ंड|धनवापसी|धन वापसी|पैसे वापस|पैसा वापस|पैसे वापसी|राशि वापस|मनी बैक|पैसे लौटा|refund|rifund|refand
paise wapas|paise vapas|paisa wapas|paisa vapas|paise wapis|paise return|paisa return|money back|moneyback|paise lautaye|no refund
no refunds`,
    complaint: `शिकायत|शिकायतें|कंप्लेंट|कम्प्लेंट|कंप्लेन|क्लेम|दावा|complaint|complain|complent|shikayat|claim`,
    denialVerb: `अमान्य|रद्द मानी|समाप्त हो जाएगी|खत्म हो जाएगी|अंतिम|फाइनल सेल|अंतिम बिक्री|बिक्री अंतिम|मना है|सख्त मना|इनकार|इंकार
अस्वीकार|अस्वीकृत|वर्जित|निषेध|असंभव|नामुमकिन|जब्त|final sale|sale final|all sales final|mana hai|sakht mana|inkar|namumkin|रिटर्न मना
मान्य नही होगा|no return|no refund|no exchange|no returns|no refunds`,
    saleItem: `सेल आइटम|सेल का माल|सेल वाले|सेल वाला|सेल में खरीदा|सेल में खरीदे|सेल के सामान|सेल प्रोडक्ट|डिस्काउंट वाले|डिस्काउंट वाला
डिस्काउंट पर|छूट वाले|छूट वाला|छूट पर खरीदे|ऑफर वाले|ऑफर वाला|ऑफर के|क्लीयरेंस|सेकंड हैंड|रिफर्बिश्ड|सस्ते माल|sale item|sale items
sale wale|sale wala|sale ka|discount wale|discount wala|discounted|discount par|offer wale|offer wala|offer ka|clearance|second hand
refurbished|combo wale`,
    opened: `खोलने के बाद|खुला हुआ|खुल गया|खोला|खोल दिया|खोल लिया|खोला हुआ|पैकेट खुल|बॉक्स खुल|डिब्बा खुल|सील टूट|सील टूटी|सील खुल|सील खोल
पैकिंग खुल|पैकिंग खोल|टैग हट|टैग निकाल|बिना टैग|इस्तेमाल के बाद|इस्तेमाल किया|यूज किया|यूज़ किया|पहना हुआ|पहन लिया|धुला हुआ|ट्राई किया
kholne ke baad|khulne ke baad|khol diya|khol liya|khola|khul gaya|open karne|open kar diya|open kiya|seal tut|seal tuti|seal toot
seal khul|seal break|seal open|packet khul|box khol|box open|packing khol|tag hata|tag nikal|bina tag|use karne ke baad|use kiya|pehna hua
pehen liya|dhula|try kiya`,
    faulty: `खराब|ख़राब|खराबी|डिफेक्टिव|डिफेक्ट|दोषपूर्ण|टूटा|टूटा हुआ|टूटी|टूट गया|टूट गई|टूटे|फटा|फटा हुआ|फट गया|डैमेज|डैमेज्ड
क्षतिग्रस्त|काम नहीं कर|काम नही कर|नहीं चल|चल नहीं|नहीं चलता|बंद पड़|जल गया|गलत सामान|गलत प्रोडक्ट|नुक्स|kharab|khrab|kharabi|defective
defect|difective|tuta|tuta hua|toota|tooti|tut gaya|toot gaya|tute hue|phata|fata|phat gaya|damage|damaged|damej|kaam nahi kar
kam nahi kar|nahi chal|chal nahi|nahi chalta|band pad|jal gaya|galat saman|galat product|wrong product|not working|faulty|broken`,
    inNoCase: `किसी भी हालत|किसी भी हालत में|किसी भी हाल में|किसी भी स्थिति|किसी भी परिस्थिति|किसी भी कारण|किसी भी वजह|किसी भी सूरत
किसी भी कीमत|कभी भी नहीं|कभी नहीं|कभी नही|हरगिज|हरगिज़|कतई|चाहे कुछ भी|चाहे जो|चाहे खराब|कोई भी कारण|भले ही|एक बार बिका|एक बार बिकने
बिकने के बाद|खरीदने के बाद|डिलीवरी के बाद|बिना अपवाद|kisi bhi halat|kisi bhi haal|kisi bhi condition|kisi bhi sthiti|kisi bhi karan
kisi bhi wajah|kisi bhi vajah|kisi bhi case|kisi bhi surat|kabhi bhi nahi|kabhi nahi|kabhi nhi|bilkul bhi|chahe kuch bhi|chahe jo|bhale hi
ek baar bikne|ek baar bika|bikne ke baad|kharidne ke baad|delivery ke baad|under any|bilkul nahi|बिल्कुल नहीं`,
    storeCredit: `स्टोर क्रेडिट|सिर्फ एक्सचेंज|केवल एक्सचेंज|एक्सचेंज ही|सिर्फ बदल|केवल बदल|सिर्फ रिप्लेसमेंट|केवल रिप्लेसमेंट|क्रेडिट नोट
सिर्फ कूपन|केवल कूपन|सिर्फ वाउचर|केवल वाउचर|पैसे के बदले|पैसों की जगह|रिफंड की जगह|उतने का सामान|उतने का दूसरा|दूसरा सामान ले
अगले ऑर्डर में|वॉलेट में ही|store credit|sirf exchange|only exchange|exchange only|exchange hi|sirf replacement|only replacement
replacement only|replacement hi|credit note|sirf coupon|sirf voucher|only voucher|only coupon|paise ki jagah|paise ke badle
refund ki jagah|dusra saman le|utne ka|next order me adjust|adjust kar denge|wallet me hi`,
    maker: `निर्माता|मैन्युफैक्चरर|कंपनी|कम्पनी|कंपनी से|ब्रांड|सर्विस सेंटर|सर्विस सेन्टर|फैक्ट्री|कूरियर|कुरियर|कूरियर वाले|कूरियर कंपनी
डिलीवरी वाले|डिलीवरी पार्टनर|सप्लायर|डाकघर|manufacturer|company se|company wale|company walo|company me|brand se|service center
service centre|sarvice center|factory|courier|courier wale|courier walo|courier company|delivery wale|delivery partner|supplier|logistics`,
    refundCondition: `मूल पैकेजिंग|असली पैकिंग|ओरिजिनल पैकिंग|ओरिजिनल बॉक्स|बिना बॉक्स|बिना डिब्बे|बिना पैकिंग|बिना बिल|बिना रसीद
बिल जरूरी|अनबॉक्सिंग वीडियो|अनबॉक्सिंग विडियो|वीडियो के बिना|बिना वीडियो|खोलते समय का वीडियो|अपने खर्चे|अपने खर्च पर|आपके खर्च
रिटर्न शिपिंग|शिपिंग चार्ज काट|कटौती|काट कर|काटकर|पहले पैसे|रीस्टॉकिंग|original box|original packing|original packaging|bina box
bina packing|bina bill|bina invoice|unboxing video|unboxing ka video|opening video|bina video|video ke bina|video nahi|apne kharche
apne kharch pe|aapke kharche|return shipping|shipping kat|kaat ke|kat ke|katega|restocking|deduct karke`,
    changeOfMind: `पसंद नहीं आया|पसंद नहीं आई|पसंद नहीं|पसंद नही|मन बदल|मन बदल गया|इरादा बदल|गलत साइज|गलत साइज़|साइज नहीं|साइज छोटा
साइज बड़ा|फिट नहीं|जरूरत नहीं|ज़रूरत नहीं|गलती से ऑर्डर|pasand nahi|pasand nhi|pasand nai|mann badal|man badal|mind change|change of mind
galat size|size nahi|size chhota|size bada|fit nahi|fit nhi|zarurat nahi|jarurat nahi|galti se order`,
    lawfulException: `कस्टम मेड|कस्टमाइज्ड|कस्टमाइज़|ऑर्डर पर बना|ऑर्डर पर बनाया|नाम लिखा|नाम छपा|नाम वाला|उत्कीर्ण|अंडरगारमेंट
अंडरगारमेंट्स|अंतर्वस्त्र|इनरवियर|ब्रा|पैंटी|लॉन्जरी|स्विमवियर|झुमके|बालियां|इयररिंग|ईयररिंग|कॉस्मेटिक|मेकअप|स्वच्छता|हाइजीन|खाद्य
खाने का सामान|मिठाई|दवाई|दवाइयां|डिजिटल|डाउनलोड|सॉफ्टवेयर|जल्दी खराब होने वाले|custom made|customised|customized|personalised|personalized
naam wala|naam likha|engraved|undergarment|undergarments|innerwear|lingerie|swimwear|earrings|jhumke|cosmetics|makeup|hygiene|perishable
food item|medicine|digital product|download|software|saree fall|stitched as per`,
    only: `सिर्फ|सिर्फ़|केवल|मात्र|बस|sirf|srf|kewal|keval|bas|only`,

    cure: `ठीक करता|ठीक करे|ठीक कर देता|ठीक कर देगा|ठीक हो जाएगा|ठीक हो जाएगी|ठीक हो जाता|ठीक होता|इलाज|उपचार|रामबाण|रामबाण इलाज
जड़ से खत्म|जड़ से ख़त्म|जड़ से मिटा|जड़ से|खत्म करे|खत्म करता|खत्म कर देता|खत्म कर देगा|ख़त्म करता|दूर करे|दूर करता|दूर कर देगा|दूर भगाए
भगाए|छुटकारा|निजात|राहत दिलाए|मिटाए|मिटाता|नष्ट करता|कंट्रोल करता|नियंत्रित करता|दवा की जरूरत नहीं|दवाई छूट|दवा बंद|thik karta|thik kare
theek karta|theek kare|theek kar deta|thik kar dega|thik ho jayega|theek ho jayega|thik hota|ilaj|ilaaj|upchar|ramban|ramban ilaj
jad se khatam|jad se khatm|jadd se|jad se|khatam kare|khatam karta|khatam kar dega|khatm karta|khatm kare|door kare|dur kare|dur karta
door karta|bhagaye|chutkara|chhutkara|nijat|cure karta|cure kare|heal kare|control karta|bachata hai|dawai band|dawa band`,
    disease: `मधुमेह|डायबिटीज|डायबिटीज़|शुगर की बीमारी|कैंसर|ट्यूमर|गठिया|जोड़ों का दर्द|जोड़ों के दर्द|घुटनों का दर्द|घुटने का दर्द
घुटनों के दर्द|कमर दर्द|कमर का दर्द|पीठ दर्द|साइटिका|सर्वाइकल|स्लिप डिस्क|यूरिक एसिड|सोरायसिस|एक्जिमा|खाज|खुजली|दाद खाज खुजली|सफेद दाग
मुंहासे|मुहांसे|पिंपल|कील मुंहासे|फंगल|फंगल इन्फेक्शन|अनिद्रा|नींद न आना|माइग्रेन|सिरदर्द|सिर दर्द|उच्च रक्तचाप|ब्लड प्रेशर|हाई बीपी
कोलेस्ट्रॉल|दिल की बीमारी|हृदय रोग|हार्ट अटैक|लकवा|बाल झड़ना|बालों का झड़ना|बाल झड़ने|गंजापन|डिप्रेशन|अवसाद|मिर्गी|अस्थमा|दमा|एलर्जी
सर्दी जुकाम|खांसी|बुखार|डेंगू|मलेरिया|कोरोना|कोविड|वायरस|टीबी|पीलिया|लिवर की|फैटी लिवर|पथरी|बवासीर|पाइल्स|फिशर|कब्ज|गैस की बीमारी|एसिडिटी
अल्सर|थायराइड|थायरॉयड|पीसीओडी|बांझपन|नपुंसकता|शीघ्रपतन|मर्दाना कमजोरी|प्रोस्टेट|वैरिकोज|मोतियाबिंद|बीमारी|बीमारियां|रोगों|diabetes
sugar ki bimari|madhumeh|cancer|canser|gathiya|jodo ka dard|jodo ke dard|joint pain|ghutno ka dard|ghutne ka dard|kamar dard|back pain
arthritis|psoriasis|eczema|daad|khujli|fungal|pimple|pimples|acne|migraine|sir dard|high bp|blood pressure|cholesterol|heart attack
paralysis|baal jhadna|hair fall|hairfall|ganjapan|depression|asthma|dama|allergy|corona|covid|dengue|bawasir|piles|kabz|kabj|acidity
thyroid|pcod|napunsakta|kidney stone|pathri|bimari|beemari|शुगर को|sugar ko|शुगर कंट्रोल|sugar control|ब्लड शुगर|blood sugar|virus se
हर रोग
बीपी|बी पी|bp ki|दर्द|घुटनों|घुटने|बाल झड*|गंजे|लीवर|किडनी|kidney|liver|पेट की बीमारी|स्वप्नदोष|धातु रोग|ल्यूकोरिया|सफेद पानी|श्वेत प्रदर
नसों की कमजोरी|नस की कमजोरी|काला मोतिया|लकवे|पैरालिसिस|bawaseer|gathia|anxiety|stone ki bimari|joint ka dard`,
    weight: `वजन कम|वज़न कम|वजन घटाए|वजन घटाएं|वजन घटाने|वजन घटाता|मोटापा|मोटापा कम|मोटापा घटाए|चर्बी|चर्बी घटाए|चर्बी पिघलाए|चर्बी गलाए
पेट की चर्बी|तोंद|स्लिमिंग|फैट बर्न|फैट बर्नर|किलो कम|किलो वजन|बिना डाइटिंग|बिना एक्सरसाइज|बिना जिम|weight loss|wajan kam|vajan kam
wazan kam|vajan ghataye|wajan ghataye|weight kam|weight ghataye|motapa|motapa kam|charbi|pet ki charbi|pet andar|slimming|fat burn
fat burner|kg kam|bina dieting|bina exercise|bina gym|bina diet`,
    absolute: `गारंटी के साथ|गारंटीड|गारंटी से|100% गारंटी|100 प्रतिशत|सौ प्रतिशत|शत प्रतिशत|सौ फीसदी|100 फीसदी|हमेशा के लिए|सदा के लिए
पूरी तरह से|पूर्ण रूप से|जड़ से|एक रात में|रातों रात|तीन दिन में|सात दिन में|एक हफ्ते में|15 दिन में|तुरंत असर|तुरंत आराम|पहली बार में
पहले ही इस्तेमाल|पहली खुराक|कोई साइड इफेक्ट नहीं|बिना साइड इफेक्ट|बिना किसी साइड इफेक्ट|बिना ऑपरेशन|बिना सर्जरी|वैज्ञानिक रूप से
डॉक्टरों द्वारा प्रमाणित|चमत्कार|चमत्कारी|जादुई|जादू|हर बीमारी|सभी बीमारियों|सारी बीमारियां|guarantee ke sath|guaranteed|garanti ke sath
100 guarantee|100 percent|sau pratishat|shat pratishat|hamesha ke liye|hamesha k liye|jad se|raato raat|rato raat|ek hafte me|15 din me
turant asar|turant aaram|pehli baar me|pehle use|no side effect|no side effects|bina side effect|koi side effect nahi|bina operation
bina surgery|doctor approved|scientifically proven|chamatkar|chamatkari|jadui|jaadu|har bimari|sari bimari|instant result|100%
3 दिन में ठीक|7 दिन में ठीक|7 din me thik|7 दिन में असर|7 दिन में खत्म`,
    superlative: `दुनिया का नंबर 1|दुनिया का सबसे|दुनिया में सबसे|भारत का नंबर 1|भारत का नंबर वन|नंबर वन|नंबर 1|विश्व का सबसे
इंडिया का नंबर 1|सबसे सस्ता भारत में|कभी खराब नहीं होगा|कभी नहीं टूटेगा|पूरी तरह सुरक्षित|100% सुरक्षित|duniya ka no 1|duniya ka sabse
india ka no 1|india ka number 1|india no 1|number one in india|kabhi kharab nahi hoga|kabhi nahi tutega|world best|world no 1`,

    fake: `नकली|नक़ली|डुप्लीकेट|डुप्लिकेट|फर्स्ट कॉपी|फ़र्स्ट कॉपी|फस्ट कॉपी|पहली कॉपी|सेकंड कॉपी|मास्टर कॉपी|मिरर कॉपी|कॉपी माल|कॉपी है
कॉपी पीस|हाई कॉपी|सुपर कॉपी|7A क्वालिटी|7ए क्वालिटी|रेप्लिका|फेक|जाली|ब्रांड जैसा|ब्रांड की कॉपी|ओरिजिनल जैसा|ओरिजिनल जैसी|असली जैसा
असली जैसी|हूबहू असली|ओरिजिनल नहीं|असली नहीं|नॉन ओरिजिनल|लोकल माल|nakli|nakali|duplicate|duplicat|dublicate|first copy|1st copy|frist copy
fast copy|second copy|master copy|mirror copy|mirror quality|high copy|super copy|aaa copy|aaa quality|7a quality|7a copy|10a quality
replica|copy hai|copy piece|copy maal|copy product|original jaisa|original jaisi|asli jaisa|asli jaisi|same as original|original nahi
original nhi|asli nahi|brand ki copy|brand jaisa|non original|1:1|fake hai|fake product
7ए कॉपी|5a copy|10a copy|फर्स्ट कॉपी माल|डुप्ली|dupli|चाइना कॉपी|china copy|चाइना माल ब्रांड|मार्केट कॉपी|top copy|टॉप कॉपी|ओजी कॉपी
og copy|क्लोन कॉपी|local copy|लोकल कॉपी|naqli|lookalike|हूबहू कॉपी|hubahu copy|master clone|मास्टर क्लोन`,
    genuine: `असली|अस्ली|ओरिजिनल|ऑरिजिनल|ओरीजनल|जेन्युइन|ब्रांडेड|प्रामाणिक|original|orignal|orijinal|asli|genuine|jenuine|branded
authentic`,
    customs: `कस्टम|कस्टम्स|कस्टम ड्यूटी|सीमा शुल्क|आयात शुल्क|इंपोर्ट ड्यूटी|कर विभाग|custom duty|customs|custom charge|custom charges
customs duty|import duty|import tax`,
    declareVerb: `घोषित करें|घोषित करेंगे|घोषित करो|घोषित कर|डिक्लेयर|डिक्लेयर करेंगे|डिक्लेयर करें|डिक्लेयर कर दो|लिख देंगे|लिख दूंगा
लिखेंगे|लिख देना|लिख दीजिए|लिख दें|लिखवा|दिखा देंगे|दिखा दूंगा|दिखाएंगे|दिखा दो|दिखा दीजिए|बना देंगे|बना दूंगा|मार्क कर|मार्क करेंगे
मार्क कर दो|declare karenge|declare kar|declare karo|declare kare|declare kar do|declare kar denge|likh denge|likh dunga|likhenge
likh dena|likh dijiye|dikha denge|dikha dunga|dikhayenge|dikha do|bana denge|bana dunga|mark kar|mark karo|mark kar denge|mark karenge
show kar denge|show karenge`,
    papers: `बिल|बिल पर|बिल में|इनवॉइस|इनवॉयस|इनवाइस|चालान|कस्टम फॉर्म|घोषणा पत्र|पार्सल पर|पैकेट पर|डिब्बे पर|कागज पर|bill pe|bill par
bill me|bill mein|invoice|invoice pe|invoice me|custom form|customs form|parcel pe|parcel par|packet pe|box pe|label pe|label par
declaration|declared value|chalan|challan|kagaz pe|घोषणा पत्र में`,
    lowValue: `कम कीमत|कम मूल्य|कम वैल्यू|कम राशि|कम रकम|कम अमाउंट|वैल्यू कम|कीमत कम|दाम कम|आधी कीमत|आधा दाम|आधी वैल्यू|असली कीमत से कम
10 डॉलर|20 डॉलर|5 डॉलर|दस डॉलर|बीस डॉलर|थोड़ी कीमत|kam value|kam price|kam kimat|kam keemat|kam amount|value kam|price kam|amount kam
half value|half price|half amount|aadhi value|aadhi kimat|aadha daam|less value|10 dollar|20 dollar|5 dollar|$10|$20|$5|asli price se kam
actual se kam`,
    giftMark: `गिफ्ट लिख|गिफ्ट के रूप|गिफ्ट बता|गिफ्ट करके|उपहार लिख|उपहार के रूप|सैंपल|सैम्पल|नमूना|बिना व्यावसायिक मूल्य|निजी सामान
निजी उपयोग|गिफ्ट|उपहार|gift likh|gift bata|gift karke|gift bol|gift mark|gift declare|gift|sample likh|no commercial value|personal use
personal item|documents likh`,
    avoidTax: `कस्टम से बच|कस्टम बच|कस्टम ड्यूटी बच|कस्टम ड्यूटी न|कस्टम ड्यूटी नहीं लगेगी|ड्यूटी बच|ड्यूटी नहीं लगेगी|ड्यूटी न लगे
ड्यूटी से बच|टैक्स बच|टैक्स बचाने|टैक्स बचाओ|टैक्स से बच|टैक्स नहीं लगेगा|टैक्स न लगे|टैक्स न देना|बिना टैक्स|बिना जीएसटी|जीएसटी बच
जीएसटी नहीं लगेगा|बिना ड्यूटी|custom se bach|custom bach|custom duty bach|custom duty na|custom duty nahi lagegi|duty bach
duty nahi lagegi|duty na lage|duty se bach|tax bach|tax bachane|tax bachao|tax se bach|tax nahi lagega|tax na lage|tax na dena|bina tax
bina gst|gst bach|gst nahi lagega|gst bachega|without gst|no gst|bina duty
custom nahi lagega|कस्टम नहीं लगेगा|customs nahi lagega|कस्टम ना लगे|custom na lage`,
    noInvoice: `बिना बिल|बिना बिल के|बगैर बिल|बिना पक्के बिल|कच्चा बिल|कच्चे बिल|कच्चे में|बिना रसीद|बिना इनवॉइस|बिल नहीं बनेगा
नंबर दो में|दो नंबर में|ब्लैक में|bina bill|bina bill ke|bagair bill|bina pakke bill|without bill|kaccha bill|kacha bill|kacche bill
kacche me|bina rasid|bina invoice|bill nahi banega|bill nhi banega|number do me|2 number me|do number me|no 2 me|black me`,
    secret: `ओटीपी|ओ टी पी|पासवर्ड|पिन नंबर|यूपीआई पिन|एटीएम पिन|सीवीवी|सी वी वी|सीवीवी नंबर|वेरिफिकेशन कोड|वेरिफिकेशन का कोड|सत्यापन कोड
सिक्योरिटी कोड|सुरक्षा कोड|पीछे के तीन अंक|पीछे वाले तीन अंक|पीछे के 3 अंक|कार्ड के पीछे|कार्ड का पूरा नंबर|पूरा कार्ड नंबर|कार्ड की डिटेल
कार्ड डिटेल|कार्ड की जानकारी|कार्ड की एक्सपायरी|6 अंकों का कोड|6 अंक का कोड|छह अंकों का कोड|कोड आया|कोड आएगा|जो कोड आया|जो कोड आएगा
लॉगिन आईडी|बैंक पासवर्ड|नेट बैंकिंग|otp|o t p|otp number|otp code|password|pasword|paswrd|pin number|upi pin|atm pin|mpin|m pin|cvv
cvv number|cvc|verification code|varification code|security code|piche ke teen|piche ke 3|peeche ke 3|peeche wale 3|card ke piche
card ke peeche|pura card number|full card number|card ka pura|card details|card detail|card ki detail|6 digit code|6 digit ka code
4 digit code|code aaya|code aayega|jo code aaya|jo otp|net banking|anydesk|teamviewer|quicksupport|लॉगिन पासवर्ड
कार्ड की दोनों तरफ|कार्ड के दोनों तरफ|कार्ड की फोटो|कार्ड का फोटो|card ki photo|card ka photo|card ke dono taraf|card ki dono side
card ke dono side|dono side ki photo|कार्ड के साथ सेल्फी|कार्ड हाथ में|card hath me|card haath me|card ke saath selfie|card ke sath selfie
पीछे वाले तीन|पीछे लिखे तीन|piche wale teen|peeche wale teen|piche likhe teen|piche likha number|पीछे लिखा नंबर|teen ank|तीन अंक
तीन नंबर पीछे|expiry aur|एक्सपायरी और|card number expiry|कार्ड नंबर, एक्सपायरी|16 अंक|सोलह अंक|16 ank|pura number card
message me jo number|message me jo code|मैसेज में जो नंबर|मैसेज में जो कोड|मैसेज वाला कोड|message wala code|sms wala code|एसएमएस वाला कोड
sms me jo code|sms ka code|एसएमएस का कोड|code jo aaya|number jo aaya|कोड जो आया|नंबर जो आया|आधार ओटीपी|aadhaar otp|aadhar otp
whatsapp code|व्हाट्सऐप कोड|गुप्त कोड|gupt code|पिन बताओ|pin bata|टीपिन|tpin|user id aur|यूज़र आईडी और|login id|login password|id password
आईडी पासवर्ड|id aur password|आईडी और पासवर्ड`,
    askVerb: `बताएं|बताओ|बता दो|बता दें|बताइए|बता दीजिए|बताइये|बोलिए|बोल दो|भेजें|भेजो|भेज दो|भेज दें|भेजिए|भेज दीजिए|दीजिए|दे दो|दे दें
दे दीजिए|शेयर करें|शेयर करो|शेयर कर दो|शेयर कीजिए|साझा करें|साझा करो|फॉरवर्ड करें|फॉरवर्ड करो|फॉरवर्ड कर दो|पढ़कर बताएं|लिखकर भेजें
क्या है आपका|चाहिए होगा|bataye|bataiye|batao|bata do|batado|bata dijiye|batayein|batayen|boliye|bol do|bhejo|bhej do|bhejdo|bheje|bhejiye
bhejein|bhej dijiye|dijiye|dedo|de do|de dijiye|share karo|share kare|share kar do|share kardo|share karein|share kijiye|forward karo
forward kare|forward kar do|confirm karo|confirm kare|padh ke batao|padh kar|kya hai aapka|chahiye hoga|send karo|send kare|send kar do
send kardo
बताइएगा|बताना|batana|bataiyega|लिख दो|likh do|बोलें|bolo|bole|दिखाएँ|दिखाओ|dikhao|dikhaye|पढ़ दो|padh do|padho|नोट कराओ|note karao
note karwao|कन्फर्म करें|confirm karke`,

    insult: `चूतिया|चुतिया|चूतिये|चुतिये|चूतियों|चुतियापा|मादरचोद|मादरचोदों|मादरजात|बहनचोद|बहनचोदों|भोसड़ी|भोसड़ीके|भोसड़ी के|भोसड़ीवाले
भोसडी के|भड़वा|भड़वे|भडवे|भड़ुआ|रंडी|रंडीबाज|गांडू|गाण्डू|गांड मार|गाँड|लौड़ा|लौड़े|लोड़े|लवड़ा|लवड़े|झाटू|झांटू|झाटे|हरामी|हरामियों
हरामखोर|हरामखोरों|हरामज़ादा|हरामजादा|हरामजादे|हरामज़ादे|हरामजादों|हरामज़ादी|कमीना|कमीने|कमीनी|कमीनों|कुत्ते की औलाद|कुत्ते के|कुत्ते कमीने
कुत्तों की औलाद|सूअर की औलाद|सुअर की औलाद|सूअर के|उल्लू का पट्ठा|उल्लू के पट्ठे|उल्लू के पठ्ठे|उल्लू के पट्ठों|गधे की औलाद|नालायक|नालायकों
निकम्मा|निकम्मे|निकम्मों|निकम्मी|बेवक़ूफ़|बेवकूफों|मूर्खों|मूर्ख लोग|बेशर्म|बेशर्मों|बेगैरत|घटिया लोग|घटिया इंसान|नीच लोग|नीच आदमी|टुच्चे
टुच्चा|चोर कंपनी|चोर लोग|चोर साले|चोर कहीं के|ठग कंपनी|फ्रॉड लोग|फ्रॉड कंपनी|फ्रॉडिए|धोखेबाज|धोखेबाज़|धोखेबाजों|मक्कार|मक्कारों
झूठे कहीं के|झूठों|लुटेरे|लुटेरों|पागल कहीं के|मर जाओ|भाड़ में जाओ|भाड़ में जा|चुल्लू भर पानी|थू है|औकात में रह|औकात क्या है|मंदबुद्धि
दिमाग से पैदल|अक्ल के अंधे|जाहिल|जाहिलों|गंवार|गँवार|छपरी|chutiya|chutiye|chutiyo|chutia|chutya|chootiya|choothiya|chutiyapa|madarchod
madarchood|maderchod|madharchod|madarjaat|mc bc|m c b c|bhenchod|behenchod|bahenchod|behanchod|bhnchod|benchod|bsdk|bosdk|bhosdike
bhosdi ke|bhosadike|bhosdiwale|bhosda|bkl|bhadwa|bhadwe|bhadve|bhadva|randi|randi ke|randwa|gandu|gaandu|gand mara|gaand mara|lauda|laude
lavde|lawde|lund|jhatu|jhaatu|jhant|jhaant|harami|haraami|haramkhor|haramzada|haramzade|haramjada|haramjade|haramzaade|kamina|kamine
kameena|kameene|kutte ki aulad|kutte kamine|kutte ke|kutiya|suar ki aulad|suar ke|ullu ka pattha|ullu ke patthe|ullu ke pathe|nalayak
nikamma|nikamme|bewakoof|bewkoof|bevkuf|bewkuf|bewakuf|murkh|moorkh|besharam|besharm|besharmo|beghairat|ghatiya log|ghatiya insan|neech
tucche|chor company|chor log|chor sale|chor kahin ke|thag company|thago|fraud log|fraud company|fraudiye|dhokebaaz|dhokebaz|dhokhebaaz
makkar|lutere|sala kutta|sale kutte|sala chor|sale chor|mar jao|bhad me jao|bhaad me jao|bhaad mein|chup be|chal be|aukaat|mandbuddhi
jahil|jaahil|ganwar|gawar|chapri|chhapri|tatti log|tatti company|bloody fools|stupid fellow|rascals|साले चोर|साले कुत्ते|साला चोर
saale chor|saale kutte|बेवकूफ लोग|बेवकूफ हो|बेवकूफ कहीं के|मूर्ख हो|मूर्ख कहीं के|बेवकूफ|मूर्ख|idiot ho|idiots ho|चोरों की कंपनी
choro ki company|चोरों का अड्डा|लानत है तुम|lanat hai tum|saala|saale
दो कौड़ी के|दो कौड़ी का|दो कौड़ी की|do kaudi ke|do kaudi ka|do kodi ke|do kodi ka|दो टके के|do take ke|kamino|kameeno|डूब मरो|doob maro
dub maro|haramkhoro|सड़कछाप|sadakchap|sadak chhap|गधे कहीं के|gadhe kahin ke|abe gadhe|अबे गधे|उल्लू हो|ullu ho kya|ullu ka patha|चिरकुट
chirkut|chapris|लुच्चे|luchche|लफंगे|lafange|भिखमंगे|bhikhmange|नामर्द|namard|बेहया|behaya|बेगैरत लोग|मतलबी कुत्ते|सूअर के बच्चे
suar ke bachche|kutte ke bachche|कुत्ते के बच्चे|gadhe ke bachche|गधे के बच्चे|मनहूस|manhoos|बकचोद|bakchod|bakchodi|bakchodo|चूतियापा
chutiyap|chutiyon|लोडू|lodu|jhantu|gandfat|bhosadi|bhosdi|mkc|bc mc|tatti|टट्टी|टट्टी कंपनी|gobar dimag|गोबर दिमाग|kamchor|कामचोर|muftkhor
मुफ्तखोर|गिरे हुए लोग|gire hue log|लीचड़|leechad|धूर्त|dhurt|dhoort|kaminey|kaminay|नमक हराम|namak haram|namakharam`,
    insultWeak: `चोर|ठग|झूठा|झूठे|झूठी|पागल|कुत्ते|कुत्तों|गधा|गधे|गधों|सूअर|सुअर|कामचोर|निठल्ले|आलसी|बेकार लोग|बेकार कंपनी|बदतमीज|बदतमीज़
बदतमीजों|अनपढ़|लालची|घमंडी|कायर|भिखारी|भिखारियों|गिरे हुए|chor|thag|fraudster|jhutha|jhuthe|jhoothe|jhute|pagal|paagal|kutte|gadha|gadhe
kaamchor|kamchor|nithalle|aalsi|badtameez|badtamiz|anpadh|lalchi|bhikhari|bhikari|gire hue|duffer|loser|losers|nautanki|nalla|nalle
fraud ho|फ्रॉड हो|फ्रॉड करते|fraud karte|साले|sale kutte`,
    addressee: `तुम|तू|तुम लोग|तुम सब|तुम्हारी कंपनी|तुम्हारा|तेरी|तेरा|तेरे|आप लोग|तुझे|अबे|अरे ओ|साले|हो तुम|हो तुम लोग|हो क्या|है तू
तुम्हारे स्टाफ|तुम्हारी टीम|तुम सारे|कहीं के|कहीं का|सब के सब|tum|tum log|tumlog|tum sab|tumhari company|tumhara|tumhari|teri|tera|tere
aap log|aaplog|tujhe|abe|abey|saale|ho tum|hai tu|kahin ke|kahi ke|kahin ka|sab ke sab|tumhari team|tumhara staff`,
    threat: `मुझे पता है तुम कहाँ रहते|मुझे पता है तुम कहां रहते|मुझे पता है तू कहाँ|मुझे पता है तू कहां|तुम्हारा घर जानता|तेरा घर जानता
तेरे घर का पता|तुम्हारे घर का पता|तेरा पता जानता|पछताओगे|पछताएगा|पछतायेगा|बहुत पछताओगे|बहुत पछताएगा|देख लूंगा|देख लूँगा|देख लूंगा तुझे
तुझे देख लूंगा|तुम्हें देख लूंगा|तुमको देख लूंगा|छोड़ूंगा नहीं|छोड़ूँगा नहीं|नहीं छोड़ूंगा|नहीं छोड़ूँगा|छोड़ेंगे नहीं|ढूंढ लूंगा
ढूँढ लूँगा|ढूंढ निकालूंगा|घर में घुस|घर से उठा|घर से उठवा|उठवा लूंगा|उठा लूंगा|जीना हराम|जिंदा नहीं|ज़िंदा नहीं|जिंदा नही|अपनी खैर|खैर मना
खैर नहीं|अंजाम बुरा|अंजाम भुगत|बुरा अंजाम|जान प्यारी|मौत पक्की|बच्चों का ख्याल रखना|परिवार का ख्याल रखना|परिवार की खैर|सबक सिखाऊंगा
गुंडे भेज|लड़के भेज|आदमी भेज|mujhe pata hai tum kaha|mujhe pata hai tu kaha|mujhe pata hai tum kahan|mujhe pata hai tu kahan
pata hai tu kaha rehta|pata hai tum kaha rehte|tera ghar janta|tere ghar ka pata|tumhare ghar ka|tera address pata|pachtaoge|pachtayega
pachtaega|pachtaogay|dekh lunga|dekh lenge tujhe|dekh lunga tujhe|tujhe dekh lunga|tumhe dekh lunga|chhodunga nahi|chodunga nahi
chorunga nahi|nahi chodunga|nahi chhodunga|nhi chodunga|chodenge nahi|dhundh lunga|dhoondh lunga|dhund lunga|ghar me ghus|ghar mein ghus
ghar se utha|uthwa lunga|utha lunga|jeena haram|jina haram|zinda nahi|jinda nahi|khair nahi|khair mana|anjaam bura|anjam bura|anjam bhugat
jaan pyari|bachho ka khayal|family ka khayal rakhna|sabak sikha dunga|gunde bhej|ladke bhej`,
    violence: `मार दूंगा|मार दूँगा|मार देंगे|मार डालूंगा|मार डालूँगा|मार डालेंगे|मारूंगा|मारूँगा|मारेंगे|जान से मार|जान ले लूंगा
जान ले लूँगा|काट डालूंगा|गला काट|गला घोंट|गोली मार|गोली मार दूंगा|चाकू मार|चाकू घोंप|जला दूंगा|जला दूँगा|जला देंगे|जला डालूंगा
आग लगा दूंगा|आग लगा दूँगा|आग लगा देंगे|फूंक दूंगा|बम से उड़ा|तोड़ दूंगा|तोड़ दूँगा|तोड़ डालूंगा|हड्डी तोड़|हड्डियां तोड़|हाथ पैर तोड़
टांग तोड़|टांगें तोड़|मुंह तोड़|पीटूंगा|पीटेंगे|कूटूंगा|कूट दूंगा|जूते मार|जूतों से मार|चप्पल से मार|एसिड फेंक|रेप कर|दफना दूंगा
गाड़ दूंगा|mar dunga|maar dunga|mar denge|maar denge|maar dalunga|mar dalunga|maarunga|marunga|maarenge|jaan se maar|jaan se mar
jaan le lunga|kaat dalunga|gala kaat|gala ghot|goli maar|goli mar|chaku maar|jala dunga|jala denge|jala dalunga|aag laga dunga
aag laga denge|phook dunga|bomb se uda|tod dalunga|haddi tod|haddiya tod|hath pair tod|haath pair tod|tang tod|taang tod|muh tod|pitunga
peetunga|kutunga|juta maar|joote maar|chappal se maar|acid phek|rape kar|dafna dunga|gaad dunga|तोड़ फोड़ दूंगा|tod phod dunga
tod fod dunga|काट डालेंगे
गोली से उड़ा|उड़ा दूँगा|उड़ा देंगे|udaa dunga|uda dunga|uda denge|thok dunga|thok denge|ठोक दूँगा|ठोक देंगे|goli mar dunga|goli maar dunga
tod denge|tod dunga|तोड़ देंगे|jala dalenge|जला डालेंगे|peet dunga|पीट दूँगा|thappad marunga|थप्पड़ मारूँगा|चीर दूँगा|cheer dunga
kuchal dunga|कुचल दूँगा|maar dalenge|मसल दूँगा|khatam kar dunga tujhe|पटक दूँगा|patak dunga|भून दूँगा|bhun dunga|raund dunga`,
    target: `तुझे|तुम्हें|तुमको|तुम्हे|तेरे|तेरी|तेरा|तुम सबको|तुम्हारे परिवार|तेरे परिवार|तेरे बच्चों|तुम्हारे बच्चों|तेरे घर|तुम्हारे घर
तुम्हारी दुकान|तेरी दुकान|गोदाम|वेयरहाउस|डिलीवरी बॉय|डिलीवरी वाले|कूरियर वाले|तुम्हारे स्टाफ|आप लोगों|आपकी दुकान|आपके ऑफिस|tujhe|tujhko
tumhe|tumko|tere|teri|tera|tum sabko|tumhari family|teri family|tere bachho|tumhare bachho|tere ghar|tumhare ghar|tumhari dukan|teri dukan
godown|warehouse|delivery boy|delivery wale|courier wale|aap logo|aapki dukan|सब को|dukan ko|दुकान को|office ko|ऑफिस को|office me|dukan me
दुकान में
तू|तुम सब|एक एक को|एक-एक को|हाथ पैर|हाथ-पैर|टांगें|हड्डियाँ|मुंह|सबको|तुम लोगों|ek ek ko|haath pair|hath pair|tange|haddi|muh|sabko
tum logo ko|shop ko|warehouse ko|शोरूम|showroom|दफ्तर|daftar|tumhari dukaan|teri dukaan|dukaan|दुकान`,
    group: `मुसलमान|मुसलमानों|मुस्लिम|मुस्लिमों|मुसलमानो|हिंदुओं|हिन्दुओं|सिखों|सरदारों|ईसाइयों|यहूदी|दलित|दलितों|आदिवासी|आदिवासियों
ब्राह्मण|ब्राह्मणों|नीची जाति|छोटी जाति|निचली जाति|एससी एसटी|हरिजन|बिहारी|बिहारियों|बंगालियों|मद्रासी|मद्रासियों|साउथ इंडियन|नॉर्थ ईस्ट
पूर्वोत्तर के लोग|कश्मीरियों|मराठियों|गुजरातियों|पंजाबियों|मारवाड़ी|मारवाड़ियों|यूपी वालों|बांग्लादेशी|बांग्लादेशियों|पाकिस्तानियों
नेपालियों|रोहिंग्या|अफ्रीकी|नाइजीरियन|हब्शी|विदेशियों|औरतें|औरतों|महिलाओं को|लड़कियों को|विकलांग|विकलांगों|अपाहिज|बूढ़ों|समलैंगिक
समलैंगिकों|किन्नर|किन्नरों|हिजड़ों|ट्रांसजेंडर|अल्पसंख्यक|muslim|muslims|muslimo|musalman|musalmano|musalmaan|hindus|hinduo|sikhs|sardaro
isai|christians|dalit|dalits|dalito|adivasi|adivasiyo|brahmins|neechi jati|nichi jati|chhoti jati|choti jaat|harijan|bihari|biharis
bihariyo|bengalis|bangali|madrasi|madrasis|south indians|north east walo|kashmiris|kashmiriyo|marathi log|gujju|gujratiyo|punjabiyo
up walo|up bihar walo|bangladeshi|bangladeshis|pakistanis|nepalis|rohingya|africans|nigerians|habshi|aurato|auraton|mahilao ko|ladkiyo ko
viklang|apahij|buddhe|gay log|gays|lesbian|kinnar|hijra|hijre|transgender|औरत जात|सारे हिंदू|हिंदू लोग|औरतें तो
चमार|चमारों|chamar|भंगी|bhangi|मुल्ला|मियाँ|miyan|नीची जात|नीच जात|neechi jaat|nichi jaat|chhoti jaat|छोटी जात|निचली जात|यूपी वाले
यूपी बिहार वाले|up bihar wale|भैया लोग|bhaiya log|गुज्जू|hijdo|हिजड़ा|हिजड़े|अंधों|बहरों|langde|बुड्ढे|बुड्ढों|buddho|negro|काले लोग
kale log|kaale log|chinese log|चीनी लोग|झुग्गी वाल*|jhuggi wal*|गाँव वालों|रिज़र्वेशन वाले|reservation wale|reservation wala`,
    refusePeople: `को नहीं बेचते|नहीं बेचते|नहीं बेचेंगे|नहीं बेचूंगा|को सामान नहीं|को माल नहीं|सामान नहीं देते|माल नहीं देते|नहीं देते हम
सेवा नहीं देते|सर्विस नहीं देते|के ऑर्डर नहीं लेते|ऑर्डर नहीं लेते|का ऑर्डर नहीं|से डील नहीं|डील नहीं करते|धंधा नहीं करते|डिलीवर नहीं करते
का स्वागत नहीं|प्रवेश वर्जित|दूर रहो|सिर्फ हिंदुओं|केवल हिंदुओं|सिर्फ हिन्दुओं|nahi bechte|nhi bechte|nahi bechenge|nahi bechunga
ko nahi bech|saman nahi dete|maal nahi dete|ko maal nahi|ko saman nahi|service nahi dete|order nahi lete|orders nahi lete|ka order nahi
se deal nahi|deal nahi karte|dhandha nahi karte|deliver nahi karte|welcome nahi|door raho|sirf hinduo|only hindus|sirf hindu
only for hindu|को डिलीवरी नहीं|ko delivery nahi
मत भेजना|मत भेजो|mat bhejna|mat bhejo|mat bhejiye|मत भेजिए|न भेजें|ना भेजना|na bheje|नहीं भेजते|नहीं भेजेंगे|nahi bhejte|nahi bhejenge
nahi bhejna|हाथ का सामान नहीं|हाथ से नहीं|haath ka saman nahi|haath se nahi|hath se nahi lunga|नहीं लूँगा|nahi lunga|nahi lungi|नहीं लूँगी
नहीं चाहिए|nahi chahiye|घर मत|ghar mat|घर में नहीं घुस*|allowed nahi|अलाउड नहीं|के लिए नहीं|ke liye nahi|दुकान नहीं|सर्विस नहीं|सेवा नहीं
service nahi|उधार नहीं|भगा देते|bhaga dete|एडवांस लेते|advance lete|पहले पैसा|ही चाहिए|hi chahiye|दूर ही रहो|door hi raho|मना है|mana hai
एंट्री नहीं|entry nahi`,
    contempt: `गंदे|चोर होते|चोर हैं|सब चोर|चोर|धोखेबाज|झूठे|नीच|गद्दार|गद्दारों|आतंकवादी|आतंकी|जाहिल|अनपढ़|जानवर|सूअर|कीड़े|भरोसा नहीं
भरोसे के लायक नहीं|भरोसे लायक नहीं|पाकिस्तान जाओ|पाकिस्तान चले|पाकिस्तान भेज|अपने देश जाओ|वापस जाओ अपने|चले जाओ अपने|चूल्हा चौका|घर बैठो
निकम्मे|गंवार|अछूत|नफरत है|कंजूस|gande|chor hote|chor hai|sab chor|dhokebaaz|jhuthe|neech|gaddar|terrorist|aatankwadi|aatanki|jahil|anpadh
janwar|suar|bharosa nahi|bharose ke layak nahi|bharose layak|pakistan jao|pakistan chale|apne desh jao|wapas jao apne|chale jao apne
ghar baitho|ganwar|achhut|nafrat|रसोई में रहो|रसोई संभालो|kitchen sambhalo
क्या समझ|kya samajh|क्या समझेंगी|निकलो यहाँ से|nikalo yahan se|nikal yahan se|कहाँ से आ जाते|kahan se aa jate|सब एक जैसे|sab ek jaise|बदबू
badbu|badboo|मैले|गंदगी|gandagi|gandgi|चोर ही|chor hi|chor log|बेईमान|beimaan|लालची|laalchi|lalchi|दंगाई|जिहादी|jihadi|देशद्रोही|deshdrohi
औकात में|aukat me|अक्ल नहीं|akal nahi|अक्ल घुटने|बोझ|भिखारी|bhikhari|मांगने वाले|पागल होते|pagal hote|झूठ बोलते|jhooth bolte|dhokha dete
धोखा देते|ठगते|लूटते|chori karte|चोरी करते|घर में रहो|ghar me raho|ghar me rahe`,
    slur: `कटुआ|कटुए|कटुओं|कटवे|मुल्ले|मुल्लों|जिहादी|जिहादियों|पंक्चर वाले|पंचर वाले|चमारों|चमार साले|भंगी|भंगियों|चूड़ा चमार|चुहड़ा
डोम साले|नीच जात|नीच जाति|छोटी जात|चिंकी|चिंकियों|चिंकी साले|कल्लू हब्शी|हब्शी साले|हिजड़े|हिजड़ों|मीठा साला|बिहारी साले|साले बिहारी
मद्रासी साले|भैया लोग साले|खालिस्तानी साले|मलेच्छ|काफिर साले|katua|katue|katuye|katwa|katwe|mulle|mullo|mulla sala|jihadi|jihadis
puncture wale|punchar wale|chamaro|bhangi|bhangiyo|chuda chamar|chuhra|neech jaat|neech jati|chinki|chinkies|chinky|kallu habshi
kaala habshi|hijra sala|hijra hai|chhakka|chhakke|bihari sale|sale bihari|madrasi sale|khalistani sale|malechh|malech|kafir sale
pakistani suar|sulle|sullo|चमार है|chamar hai|chamar sale|hijde sale|chakka hai
चिंकी लोग|chinkis|mulla log|katuo|साले चमार|सुल्ला|sulla|भंगी साले|कालू हब्शी|नेपाली बहादुर साले|chakka log|रंडवा मुसलमान|लांडया|landya
porki|पोरकी|मद्रासी कुत्ते|बिहारी कुत्ते|saale bihari|bihari saale|भिमटा|भीमटा|bhimta|bhimte|भीमटे|जात दिखा दी|jaat dikha di`,

    cancelRequest: `ऑर्डर कैंसिल कर दें|ऑर्डर कैंसिल कर दीजिए|ऑर्डर कैंसिल कर दो|ऑर्डर कैंसिल करें|ऑर्डर कैंसिल करो|ऑर्डर रद्द कर दें
ऑर्डर रद्द कर दीजिए|ऑर्डर रद्द करें|ऑर्डर रद्द कर दो|कृपया ऑर्डर रद्द|कृपया कैंसिल|कृपया रद्द|प्लीज कैंसिल|प्लीज ऑर्डर कैंसिल
अपनी तरफ से कैंसिल|अपनी तरफ से रद्द|अपनी ओर से रद्द|अपनी ओर से कैंसिल|आप कैंसिल कर|आप ही कैंसिल|आप खुद कैंसिल|खुद कैंसिल|आप रद्द कर
कैंसिल रिक्वेस्ट|कैंसिलेशन रिक्वेस्ट|डिलीवरी लेने से मना|पार्सल लेने से मना|पार्सल मत लेना|पार्सल मना कर|order cancel kar de
order cancel kar do|order cancel kardo|order cancel kar dijiye|order cancel kare|order cancel karo|order cancel karein|order cancle kar do
pls cancel|plz cancel|please cancel|please order cancel|apni taraf se cancel|apni side se cancel|aapki taraf se cancel|aap cancel kar
aap hi cancel|aap khud cancel|khud cancel|khud se cancel|cancel request|cancellation request|parcel mat lena|parcel mana kar
delivery reject|delivery mana|refuse kar dena`,
    dispute: `शिकायत|कंप्लेंट|कम्प्लेंट|कंप्लेन|क्लेम|विवाद|डिस्प्यूट|चार्जबैक|ए टू ज़ेड|ए टू जेड|ग्राहक सेवा|कस्टमर केयर में|सपोर्ट में
फ्लिपकार्ट को|अमेज़न को|अमेजन को|मीशो को|कंज्यूमर फोरम|उपभोक्ता फोरम|रिटर्न रिक्वेस्ट|रिफंड रिक्वेस्ट|complaint|complain|complent|shikayat
claim|dispute|chargeback|charge back|a to z|a-to-z|amazon ko|flipkart ko|meesho ko|consumer forum|consumer court|return request
refund request|app pe return|app se return|escalate`,
    dissuade: `मत करें|मत करो|मत कीजिए|मत करना|न करें|ना करें|मत खोलें|मत खोलो|मत डालें|मत डालो|मत डालना|मत लगाओ|मत दर्ज|न डालें|न खोलें
करने की जरूरत नहीं|करने की ज़रूरत नहीं|कोई फायदा नहीं|बंद कर दें|बंद कर दो|बंद करें|बंद कर दीजिए|वापस ले लें|वापस ले लो|वापस लीजिए
वापस ले लीजिए|हटा लें|हटा लो|आपस में सुलझा|आपस में निपटा|mat karo|mat kare|mat karna|mat kijiye|mat kariye|mat kholo|mat dalo|mat daalo
mat dalna|mat lagao|na kare|na karo|na karein|na dale|na khole|karne ki zarurat nahi|karne ki jarurat nahi|zarurat nahi|jarurat nahi
jaroorat nahi|koi fayda nahi|band karo|band kar do|band kardo|close karo|close kar do|close kardo|close kare|wapas le lo|wapas lelo
wapas lijiye|vapas le lo|hata lo|apas me suljha|aapas me suljha|aapas me niptate`,

    negation: `नहीं|नही|नहि|ना|मत|बिना|बगैर|कभी नहीं|कोई नहीं|nahi|nahin|nhi|nahee|naahi|nai hoga|nahi hai|nhi hai|nai hai|bina|kabhi nahi
koi nahi|nahi hogi|nahi hoga
ना ही|न ही`,
    refusal: `हम नहीं कर सकते|नहीं कर सकते|नही कर सकते|कर नहीं सकते|नहीं कर सकता|नहीं कर सकती|नहीं ले सकते|नहीं दे सकते|नहीं भेज सकते
अनुमति नहीं|इजाजत नहीं|इजाज़त नहीं|अलाउड नहीं|के खिलाफ|के ख़िलाफ़|नियमों के खिलाफ|नियम के विरुद्ध|नियमों के विरुद्ध|नीति के खिलाफ
पॉलिसी के खिलाफ|पॉलिसी अलाउ|स्वीकार नहीं|स्वीकार नहीं करते|हम नहीं लेते|हम कभी नहीं|सिर्फ ऐप|केवल ऐप|सिर्फ ऐप पर|केवल ऐप पर
केवल प्लेटफॉर्म|सिर्फ प्लेटफॉर्म|केवल साइट|सिर्फ यहीं|केवल यहीं|यहीं बात|हम नकली नहीं|नकली नहीं बेचते|पैसे नहीं देते|रिव्यू नहीं खरीदते
असली कीमत ही|पूरी कीमत ही|माफ कीजिए हम|क्षमा करें हम|nahi kar sakte|nhi kar sakte|kar nahi sakte|nahi kar sakta|nahi le sakte
nahi de sakte|nahi bhej sakte|nhi de sakte|allowed nahi|not allowed|permission nahi|ijazat nahi|policy ke khilaf|rules ke khilaf
niyam ke khilaf|against policy|against the policy|against rules|accept nahi karte|accept nahi kar|sweekar nahi|hum kabhi nahi
ham kabhi nahi|hum nahi lete|ham nahi lete|sirf app|sirf app pe|only app|only through|only on the app|sirf platform|sirf yahi|yahi baat
nakli nahi bechte|fake nahi bechte|duplicate nahi bechte|review nahi kharidte|paise nahi dete|cannot|can't|we don't|we do not|never
not permitted
गैरकानूनी है|गैरकानूनी|gairkanuni|gair kanuni|illegal hai|कम नहीं दिखाते|कम नहीं लिखते|kam nahi dikhate|kam nahi likhte|पूरी कीमत लिखते
puri kimat likhte|poori keemat likhte`,
    warning: `सावधान|सावधान रहें|सावधानी|सतर्क|सतर्क रहें|चेतावनी|बचकर रहें|किसी को न|किसी को ना|किसी को भी न|किसी को भी ना|किसी को मत
किसी को भी मत|किसी के साथ न|किसी के साथ साझा न|किसी से साझा न|साझा न करें|साझा ना करें|साझा मत|शेयर न करें|शेयर ना करें|शेयर मत|न बताएं
ना बताएं|मत बताएं|मत बताना|न दें|ना दें|मत देना|न भेजें|मत भेजना|मत भेजें|पैसे न भेजें|पैसे मत भेजें|क्लिक न करें|क्लिक मत|धोखाधड़ी|ठगी
ठगों से|फ्रॉड से|फ्रॉड कॉल|फ़िशिंग|फिशिंग|जालसाज|जालसाजों|हम कभी नहीं मांगते|हम कभी नहीं मांगेंगे|कभी नहीं मांगते|कभी नहीं माँगते
नहीं मांगते|नहीं मांगता|कोई मांगे तो|मांगे तो|कोई आपसे|savdhan|saavdhan|sawdhan|savdhan rahe|satark|satark rahe|alert rahe|kisi ko na
kisi ko bhi na|kisi ko mat|kisi ko bhi mat|kisi ke sath share na|kisi se bhi share|share na kare|share na karein|share na karo|share mat
share nahi kare|na bataye|mat bataye|mat batana|mat dena|na bheje|mat bhejna|mat bhejo|paise mat bhej|click na kare|click mat|dhokhadhadi
dhokadhadi|thagi|fraud se|fraud call|scammers|phishing|hum kabhi nahi mangte|kabhi nahi mangte|kabhi nahi mangenge|nahi mangte|nhi mangte
nahi maangte|koi mange to|koi mange toh|beware|never share|do not share|don't share
ओटीपी न|ओटीपी ना|ओटीपी मत|पासवर्ड न|पासवर्ड मत|पिन न|पिन मत|otp na|otp mat|otp kisi ko|password kisi ko|किसी को भी ओटीपी|किसी को ओटीपी
किसी को पासवर्ड|किसी को भी पासवर्ड|ठग|thag|धोखेबाज लोग|ठगों`,
    falseNegation: `संकोच न करें|संकोच ना करें|बेझिझक|हिचकिचाएं नहीं|झिझकें नहीं|चिंता न करें|चिंता ना करें|चिंता मत|फिक्र न करें|टेंशन मत
परेशान न हों|कोई बात नहीं|कोई दिक्कत नहीं|कोई समस्या नहीं|कोई परेशानी नहीं|कोई चिंता नहीं|क्यों नहीं|क्यों न|सिर्फ नहीं|न केवल|न सिर्फ
ही नहीं|भूलें नहीं|भूलना मत|न भूलें|मौका न चूकें|देर न करें|बिना झिझक|बिना किसी झिझक|बिना किसी परेशानी|बिना किसी शुल्क|बिना किसी अतिरिक्त
बिना अतिरिक्त|बिना कारण|बिना किसी कारण|काम नहीं कर|काम नहीं करता|नहीं चल रहा|पसंद नहीं आया|पसंद नहीं आए|पसंद नहीं|फिट नहीं|नहीं मिला
नहीं मिली|नहीं आया|नहीं आई|नहीं पहुंचा|नहीं पहुँचा|अभी तक नहीं|नहीं हुआ|नहीं आता|sankoch na kare|bejhijhak|befikar|chinta na kare
chinta mat|chinta na|fikar mat|fikr na|tension mat|tension na|tension nahi|pareshan na|koi baat nahi|koi bat nahi|koi dikkat nahi
koi problem nahi|no problem|no issue|kyu nahi|kyun nahi|kyo na|na sirf|na keval|hi nahi|bhulna mat|na bhule|bina jhijhak|bina kisi charge
bina extra|bina karan|kaam nahi kar|kam nahi kar|nahi chal raha|pasand nahi|pasand nhi|fit nahi|nahi mila|nhi mila|nahi mili|nahi aaya
nhi aaya|nahi pahucha|nahi pahuncha|abhi tak nahi|abhi nahi|nahi hua|nhi hua|don't worry|don't hesitate
न हो तो|ना हो तो|नहीं हो तो|na ho to|nahi ho to|न आए तो|ना आए तो|na aaye to|न मिले तो|na mile to|न करे तो|na kare to|न पहुँचे तो|फिट न
fit na|पसंद न आए|pasand na aaye|kyu na
nahi chahiye to|नहीं चाहिए तो|pasand nahi aaye to|पसंद नहीं आए तो|pasand na aaye to|pasand nahi to|पसंद नहीं तो|fit nahi to|फिट नहीं तो`,
    reported: `कहा|बोला|बोली|बोले|कह रहा|कह रहे|बोल रहा|बोल रहे|ने कहा|ने बोला|मुझे कहा|मुझसे कहा|मुझे बोला|गाली दी|गालियां दी|गाली दे
लिखा था|लिखा है|लिखा|के अनुसार|धमकी दी|ने मांगा|मांग रहा|मांगा था|ने लिखा|kaha|bola|boli|bole|keh raha|keh rahe|bol raha|bol rahe|ne kaha
ne bola|mujhe kaha|mujhse kaha|mujhe bola|gali di|gaali di|gali de raha|likha tha|likha hai|likha|dhamki di|ne manga|mang raha|maang raha
ne likha|mujhe bulaya
ने मुझे|ne mujhe|बोल रहा था|bol raha tha`,
    contrast: `लेकिन|मगर|पर फिर भी|परंतु|परन्तु|किंतु|किन्तु|हालांकि|फिर भी|बल्कि|lekin|lkin|magar|parantu|halanki|haalanki|phir bhi
fir bhi|balki`,
    question: `क्या यह|क्या ये|असली है|असली है क्या|असली है या|ओरिजिनल है|ओरिजिनल है क्या|नकली है क्या|नकली तो नहीं|लगता है|लग रहा|लग रही
लग रहा है|मुझे लगता|शक है|संदेह|शंका|क्यों|कैसे पता|मिला है|मिली है|भेजा है|भेज दिया|आया है|निकला|निकली|दिया है आपने|kya ye|kya yeh
asli hai kya|asli hai ya|original hai kya|original hai ya|original hai na|nakli hai kya|fake hai kya|duplicate hai kya|nakli to nahi
copy to nahi|lagta hai|lag raha|lag rahi|mujhe lagta|shak hai|doubt hai|kyu|kyun|kyo|kaise pata|mila hai|mili hai|bheja hai
bhej diya aapne|aaya hai|nikla|nikli|sure hai|pakka original|is it original|is this`,
    idiom: `धमाका|धमाकेदार|धांसू|जबरदस्त|कातिल|क़ातिल|कातिलाना|जानलेवा खूबसूरत|आग लगा दी|आग है|आग लगा देगा|बम है|पागल कर देने|पागल हो
लूट ऑफर|मार्केट फाड़|फाड़ू|तोड़ू|कीमत तोड़|कीटाणु मारे|कीटाणुओं को मार|मच्छर मार|चूहे मार|दाम गिरे|dhamaka|dhamakedar|dhansu|zabardast
jabardast|bawaal|kaatil|katil|aag hai|aag laga di|bomb hai|pagal kar dene|loot offer|loot lo|faadu|fadu|todu|machhar maar|chuhe maar
kitanu|kutte ka khana|कुत्ते का खाना|कुत्तों के लिए|dog food|pagal ho gaya|jaan le lega`,
  },
  numbers: {
    '0': `शून्य|जीरो|ज़ीरो|सिफर|shunya|shoonya|zero|jiro`,
    '1': `एक|वन|ek`,
    '2': `दो|टू`,
    '3': `तीन|थ्री|teen`,
    '4': `चार|फोर|chaar|char`,
    '5': `पांच|पाँच|फाइव|paanch|panch`,
    '6': `छह|छः|छ|छै|सिक्स|chhah|chhe|chey`,
    '7': `सात|सेवन|saat`,
    '8': `आठ|एट|aath`,
    '9': `नौ|नाइन|nau`,
    '10': `दस|das`,
    '11': `ग्यारह|gyarah`,
    '12': `बारह|barah`,
    '13': `तेरह|terah`,
    '14': `चौदह|chaudah`,
    '15': `पंद्रह|पन्द्रह|pandrah`,
    '16': `सोलह|solah`,
    '17': `सत्रह|satrah`,
    '18': `अठारह|अट्ठारह|atharah`,
    '19': `उन्नीस|unnis`,
    '20': `बीस`,
    '21': `इक्कीस|ikkis`,
    '22': `बाईस|बाइस|bais`,
    '23': `तेईस|तेइस|teis`,
    '24': `चौबीस|chaubis`,
    '25': `पच्चीस|pachis|pachees`,
    '26': `छब्बीस|chhabbis`,
    '27': `सत्ताईस|sattais`,
    '28': `अट्ठाईस|अठाईस|atthais`,
    '29': `उनतीस|untis`,
    '30': `तीस`,
    '31': `इकतीस|इकत्तीस`,
    '32': `बत्तीस`,
    '33': `तैंतीस|तेतीस`,
    '34': `चौंतीस|चौतीस`,
    '35': `पैंतीस`,
    '36': `छत्तीस`,
    '37': `सैंतीस`,
    '38': `अड़तीस`,
    '39': `उनतालीस|उन्तालीस`,
    '40': `चालीस`,
    '41': `इकतालीस`,
    '42': `बयालीस|बियालीस`,
    '43': `तैंतालीस|तेतालीस`,
    '44': `चवालीस|चौवालीस`,
    '45': `पैंतालीस`,
    '46': `छियालीस`,
    '47': `सैंतालीस`,
    '48': `अड़तालीस`,
    '49': `उनचास`,
    '50': `पचास`,
    '51': `इक्यावन`,
    '52': `बावन`,
    '53': `तिरपन`,
    '54': `चौवन`,
    '55': `पचपन`,
    '56': `छप्पन`,
    '57': `सत्तावन`,
    '58': `अट्ठावन|अठावन`,
    '59': `उनसठ`,
    '60': `साठ`,
    '61': `इकसठ`,
    '62': `बासठ`,
    '63': `तिरसठ|तिरेसठ`,
    '64': `चौंसठ|चौसठ`,
    '65': `पैंसठ`,
    '66': `छियासठ`,
    '67': `सड़सठ|सरसठ`,
    '68': `अड़सठ`,
    '69': `उनहत्तर`,
    '70': `सत्तर`,
    '71': `इकहत्तर`,
    '72': `बहत्तर`,
    '73': `तिहत्तर`,
    '74': `चौहत्तर`,
    '75': `पचहत्तर`,
    '76': `छिहत्तर`,
    '77': `सतहत्तर`,
    '78': `अठहत्तर`,
    '79': `उन्यासी|उनासी`,
    '80': `अस्सी`,
    '81': `इक्यासी`,
    '82': `बयासी`,
    '83': `तिरासी`,
    '84': `चौरासी`,
    '85': `पचासी`,
    '86': `छियासी`,
    '87': `सतासी|सत्तासी`,
    '88': `अट्ठासी|अठासी`,
    '89': `नवासी`,
    '90': `नब्बे`,
    '91': `इक्यानवे|इक्यानबे`,
    '92': `बानवे|बानबे`,
    '93': `तिरानवे|तिरानबे`,
    '94': `चौरानवे|चौरानबे`,
    '95': `पचानवे|पंचानवे|पंचानबे`,
    '96': `छियानवे|छियानबे`,
    '97': `सत्तानवे|सत्तानबे`,
    '98': `अट्ठानवे|अट्ठानबे|अठानवे`,
    '99': `निन्यानवे|निन्यानबे`,
    '100': `सौ`,
  },
  phrases: {
    'contact.invitation': `नंबर … डिब्बे पर लिखा|नंबर … पैकेट में|कार्ड पर … नंबर है|हमारा नंबर … बॉक्स में|आगे की बात … व्हाट्सएप
जल्दी जवाब … व्हाट्सएप|number … box me|number … packet pe|card pe … number hai|aage ki baat … whatsapp|jaldi reply … whatsapp
whatsapp pe … baat karte|yaha reply … late|insta pe … search karo|फेसबुक पर … ढूंढ|insta pe … mil jayega
call kar lo|call kar lena|call kar lijiye|कॉल कर लेना|फोन लगाओ मुझे|phone lagao|phone lagaiye|मुझे फोन लगाओ|mujhe phone kar*|मुझे फोन कर*
mujhe call kar*|मुझे कॉल कर*|यहाँ टाइप नहीं|yahan type nahi|main ping karta|ping karta hu|naam search kar*|हमारा नाम सर्च
search karo hamara naam|hamara page search|insta pe search|fb pe|fb par|एफबी पर|ig pe|insta pe aa*|इंस्टा पर|wahan baat karte
वहाँ बात करते|miss call maro|missed call maro|missed call do|मिस कॉल मारो|मिस कॉल दो|घंटी मारो|ghanti maro|call kar* … number box
number box … call|number dabbe … call|कॉल कर* … नंबर डिब्बे|नंबर डिब्बे … कॉल|apna number … ping|card pe number … call
call kar lo … number|नंबर … डिब्बे पर … फोन`,
    'contact.request': `अपना नंबर … भेज|अपना नंबर दो|अपना नंबर दीजिए|अपना मोबाइल नंबर … दें|अपना व्हाट्सएप नंबर|आपका व्हाट्सएप नंबर … क्या
व्हाट्सएप है … आपके पास|apna number … bhej|apna number do|apna number dedo|apna number dijiye|apna whatsapp number|aapka whatsapp number
whatsapp number … bhejo|aapka number … kya hai|number dedo … call|mobile number … share karo
apna number bhej*|apna number de|apna no bhej*|अपना नंबर भेज*|अपना व्हाट्सऐप नंबर|aapka number bhej*|आपका नंबर भेज*|contact number bhej*
mobile number bhej*|मोबाइल नंबर भेज*`,
    'payment.outside': `सीधे मेरे खाते में|सीधे हमारे खाते में|पैसे … मेरे नंबर पर|पैसे … यूपीआई कर|पेमेंट … ऐप के बाहर|पेमेंट … बाहर से
यूपीआई कर दो|गूगल पे कर दो|फोनपे कर दो|पेटीएम कर दो|जीपे कर दो|क्यूआर कोड … भेज|पैसे भेज दो … पार्सल|एडवांस … यूपीआई
payment … app ke bahar|payment bahar se|payment direct … karo|gpay kar do|gpay kardo|gpay karo|phonepe kar do|phonepe kardo|phonepe karo
paytm kar do|paytm kardo|upi kar do|upi kardo|qr code bhej … raha|qr … bhejta hu|scanner … bhej raha|advance … gpay|advance … phonepe
paise … is number pe|shipping charge … gpay|delivery charge … upi
कैश देना डिलीवरी … ऐप|cash delivery wale ko … app|डिलीवरी वाले को … ऐप से नहीं|खाते में डाल दो|खाते में डाल दीजिए|khate me daal do
khate me dal do|khate me transfer|account me transfer maar*|scan karo aur|scan kar do bas|स्कैन कर दो बस|qr bhejta|qr bhej raha
qr code bhejta|क्यूआर भेजता|क्यूआर कोड भेजता|number pe paytm|number pe gpay|number pe phonepe|नंबर पर पेटीएम|नंबर पर फोनपे
aadha advance … baaki|आधा एडवांस … बाकी|advance daal do|advance dal do|कमीशन बचेगा|commission bachega|commission bach jayega
कमीशन बच जाएगा|नकद में … कम|cash me … kam|cash me … sasta|कैश में … सस्ता|नकद … बिना ऐप|direct paisa|डायरेक्ट पैसा|डायरेक्ट पैसे
direct paise|कैश … ऐप से नहीं|cash … app se nahi|नकद … ऐप से नहीं|ऐप से नहीं … कैश|app se nahi … cash|पेमेंट … ऐप से नहीं
payment … app se nahi … mujhe`,
    'sale.outside': `सीधे हमसे … सस्ता|सीधे हमसे खरीदें|सीधे हमसे ले|डायरेक्ट हमसे … कम|हमारी वेबसाइट पर … सस्ता|हमारी वेबसाइट से … छूट
ऐप के बाहर … सस्ता|कैंसिल करके … हमसे|कैंसिल करके … सीधे|बाहर से … सस्ते में|direct hamse … sasta|direct humse … sasta|direct hamse … kam
direct mujhse … le lo|hamari website … sasta|hamari website … discount|hamari site … discount|app ke bahar … sasta|cancel karke … direct
cancel karke … hamse|bahar se … saste me|bahar se … kam me|commission bach … dono|dukan pe aa jao … sasta`,
    'review.incentive': `5 स्टार … और पाएं|रिव्यू के बदले|रेटिंग के बदले|5 स्टार के बदले|रिव्यू दो … और पाओ|रिव्यू लिखें … और पाएं
रिव्यू डालें … कैशबैक|रिव्यू का स्क्रीनशॉट … कैशबैक|स्क्रीनशॉट भेजें … और पाएं|स्क्रीनशॉट भेजो … कैशबैक|रिव्यू के लिए … रुपये
हर रिव्यू पर … रुपये|5 star do … pao|5 star dedo … denge|5 star … cashback|5 star … gift|review ke badle|rating ke badle|5 star ke badle
review do … aur pao|review dalo … cashback|review likho … paise|review ka screenshot … cashback|screenshot bhejo … cashback
screenshot bhejo … gift|ss bhejo … cashback|ss bhejo … paytm|review ke … rs|har review pe … rs|review do refund lo|refund … review ke baad
qr scan karo … review
समीक्षा बदलने पर|रिव्यू बदलने पर|review badalne par|review badalne pe|review hatane pe|review hatane par|रिव्यू हटाने पर
रिव्यू देने पर … रुप*|रिव्यू पर … रुप*|रिव्यू पर कैशबैक|review par cashback|review pe cashback|review do … pao|review do … lo
रिव्यू दो … पाओ|रिव्यू दो … लो|star do … pao|star do … lo|स्टार दो … पाओ|स्टार दो … लो|star pe … milega|star par … milega
स्टार पर … मिलेगा|star dene par|star dene pe|स्टार देने पर|समीक्षा के बदले|review dalo … jeeto|रिव्यू डालो … जीतो|रिव्यू डालो … इनाम
review dalo … inam|review dalo … gift|scratch … review|स्क्रैच … रिव्यू|screenshot … milenge|screenshot … milega|स्क्रीनशॉट … मिलेंगे
स्क्रीनशॉट … मिलेगा|review hata do … wapas|review hata do … paisa|रिव्यू हटा दो … वापस|review edit … refund|review badal* … refund
review delete … paise|rating badha* … gift|रेटिंग बढ़ा* … गिफ्ट|product free … review|प्रोडक्ट फ्री … रिव्यू|poora paisa wapas … review
review … poora paisa`,
    'review.change': `रिव्यू … बदल दें|रिव्यू … बदल दो|रिव्यू … हटा दें|रिव्यू … हटा दो|रिव्यू … डिलीट कर|रेटिंग … बढ़ा दें
रेटिंग … 5 स्टार कर|5 स्टार … कर दीजिए|review … change kar do|review … change kardo|review … hata do|review … hata dijiye
review … delete kar do|review … delete kardo|review … edit kar|rating … badha do|rating … 5 star kar do|1 star … hata do
1 star ko … 5 star|negative review … hata
एक स्टार … को पाँच|एक स्टार … को 5|एक स्टार … से 5|दो स्टार … को पाँच|दो स्टार … को 5|दो स्टार … से 5|तीन स्टार … को पाँच|तीन स्टार … को 5
तीन स्टार … से 5|चार स्टार … को पाँच|चार स्टार … को 5|चार स्टार … से 5|ek star … ko 5|ek star … ko paanch|ek star … ko panch
ek star … se 5|do star … ko 5|do star … ko paanch|do star … ko panch|do star … se 5|teen star … ko 5|teen star … ko paanch
teen star … ko panch|teen star … se 5|char star … ko 5|char star … ko paanch|char star … ko panch|char star … se 5|1 star … ko 5
1 star … ko paanch|1 star … ko panch|1 star … se 5|2 star … ko 5|2 star … ko paanch|2 star … ko panch|2 star … se 5|3 star … ko 5
3 star … ko paanch|3 star … ko panch|3 star … se 5|4 star … ko 5|4 star … ko paanch|4 star … ko panch|4 star … se 5|रेटिंग थोड़ी बढ़ा
rating thodi badha|rating badha do|rating badhao|रेटिंग बढ़ाओ|रेटिंग ठीक कर|रिव्यू ठीक कर|review theek kar*|rating theek kar*
review sudhar*|rating sudhar*|समीक्षा बदल*|पाँच कर दीजिए|5 kar do na|5 kar dijiye|पाँच कर दो`,
    'review.positive-only': `अच्छा लगे तो … 5 स्टार|पसंद आए तो … 5 स्टार|नेगेटिव रिव्यू … मत|नेगेटिव रिव्यू … न दें|खराब रेटिंग … मत
कम स्टार … मत|5 से कम … मत|नेगेटिव रिव्यू देने से पहले|सिर्फ 5 स्टार|केवल 5 स्टार|कृपया 5 स्टार … दें|5 स्टार … जरूर दें
acha lage to … 5 star|pasand aaye to … 5 star|negative review … mat|negative review … na de|bad rating … mat|5 se kam … mat
negative review dene se pehle|sirf 5 star|please 5 star … de|5 star … zaroor|5 star … jarur|5 star rating dena|5 star dena … bhai
hume 5 star … dijiye
sirf achhe review|sirf acche review|sirf ache review|sirf achha review|sirf accha review|सिर्फ अच्छे रिव्यू|सिर्फ अच्छा रिव्यू
सिर्फ अच्छी रेटिंग|sirf achhi rating|सिर्फ पाँच स्टार|केवल अच्छे रिव्यू|bura ho to … batao|बुरा हो तो … बताओ|बुरा हो तो … बताएँ
कमी हो तो हमें … रिव्यू|kami ho to hame … review|स्टार नहीं दे सकते तो|star nahi de sakte to|रेटिंग मत दो|rating mat do|रेटिंग ही मत
rating hi mat|5 star se kam mat|5 से कम मत|5 star se kam na|पाँच से कम|kam star mat|कम स्टार मत|bura review mat|बुरा रिव्यू मत
negative review mat|नेगेटिव रिव्यू मत|negative mat dena|नेगेटिव मत देना`,
    'review.request': `रिव्यू … जरूर दें|अपनी राय … बताएं|अपना अनुभव … साझा|समीक्षा … लिखें|review … zaroor de|review … jarur dena
apna feedback … de|apna experience … share`,
    'feedback.withheld': `रिव्यू हटाओ … तब रिफंड|रिव्यू हटाएं … फिर रिफंड|पहले रिव्यू … हटा|पहले 5 स्टार … फिर|रिफंड तभी … रिव्यू
रिव्यू हटाने के बाद … रिफंड|रिव्यू हटाने के बाद … पैसे|जब तक रिव्यू … नहीं|रिव्यू डिलीट … रिफंड|रेटिंग बदलो … रिप्लेसमेंट
review hatao … refund|review hatao … paise|review delete karo … refund|pehle review … hatao|pehle review … delete|pehle 5 star … phir
pehle rating … phir|refund tabhi … review|refund tabhi … rating|review hatane ke baad … refund|jab tak review … nahi
replacement tabhi … review|5 star do … tabhi
पहले … स्टार … फिर|पहले … स्टार … उसके बाद|पहले … रेटिंग … फिर|पहले … रेटिंग … उसके बाद|पहले … रिव्यू … फिर|पहले … रिव्यू … उसके बाद
pehle … star … fir|pehle … star … phir|pehle … star … tab|pehle … star … uske baad|pehle … rating … fir|pehle … rating … phir
pehle … rating … tab|pehle … rating … uske baad|pehle … review … fir|pehle … review … phir|pehle … review … tab|pehle … review … uske baad
pahle … star … fir|pahle … star … phir|pahle … star … tab|pahle … star … uske baad|pahle … rating … fir|pahle … rating … phir
pahle … rating … tab|pahle … rating … uske baad|pahle … review … fir|pahle … review … phir|pahle … review … tab|pahle … review … uske baad
replacement … chahiye to … star|replacement … chahiye toh … star|replacement … chahiye to … review|replacement … chahiye to … rating
रिप्लेसमेंट … चाहिए तो … स्टार|रिप्लेसमेंट … चाहिए तो … रिव्यू|रिप्लेसमेंट … चाहिए तो … रेटिंग|refund … chahiye to … star
refund … chahiye toh … star|refund … chahiye to … review|refund … chahiye to … rating|रिफंड … चाहिए तो … स्टार|रिफंड … चाहिए तो … रिव्यू
रिफंड … चाहिए तो … रेटिंग|part … chahiye to … star|part … chahiye toh … star|part … chahiye to … review|part … chahiye to … rating
पार्ट … चाहिए तो … स्टार|पार्ट … चाहिए तो … रिव्यू|पार्ट … चाहिए तो … रेटिंग|पैसे … चाहिए तो … स्टार|पैसे … चाहिए तो … रिव्यू
पैसे … चाहिए तो … रेटिंग|paise … chahiye to … star|paise … chahiye toh … star|paise … chahiye to … review|paise … chahiye to … rating
तभी … जब … रेटिंग|तभी … जब … रिव्यू|tabhi … jab … rating|tabhi … jab … review|tabhi … jab … star|रेटिंग के बाद ही|रिव्यू के बाद ही
rating ke baad hi|review ke baad hi|star ke baad hi|स्टार के बाद ही|star dene ke baad|स्टार देने के बाद ही|रिव्यू हटाओ … तब
रिव्यू हटाओ … फिर|review delete karo tab|review hatao tab|review hatao … fir|review hatao … phir|review hata do … tab
review delete … tab refund|review delete … fir refund|review delete … phir refund|review badlo … tab|रिव्यू बदलो … तब|जब तक रिव्यू
जब तक रेटिंग|jab tak review|jab tak rating|jab tak 5 star|बिना अच्छे रिव्यू|बिना रेटिंग|bina achhe review|bina rating … nahi
bina 5 star … nahi|bina review … nahi
star do … fir … bhej*|star do … phir … bhej*|star do … tab … bhej*|star dijiye … fir … bhej*|star dijiye … phir … bhej*
star dijiye … tab … bhej*|rating do … fir … bhej*|rating do … phir … bhej*|rating do … tab … bhej*|review do … fir … bhej*
review do … phir … bhej*|review do … tab … bhej*|स्टार दो … फिर … भेज*|स्टार दो … तब … भेज*|रेटिंग दो … फिर … भेज*|रेटिंग दो … तब … भेज*
रिव्यू दो … फिर … भेज*|रिव्यू दो … तब … भेज*`,
    'feedback.threatened': `पैसे वापस करो … वरना … स्टार|पैसे वापस करो … नहीं तो … रिव्यू|रिफंड दो … वरना … स्टार|रिफंड दो … वरना … रिव्यू
डिस्काउंट दो … वरना|वरना 1 स्टार|वरना एक स्टार|वरना खराब रिव्यू|नहीं तो खराब रिव्यू|नहीं तो 1 स्टार|रेटिंग गिरा दूंगा|रेटिंग खराब कर दूंगा
सब दोस्तों से … 1 स्टार|रिव्यू हटा दूंगा … अगर|paise wapas karo … warna … star|refund do … warna … star|refund do … warna … review
refund do … nahi to … star|refund karo … nahi to … review|discount do … warna|cashback do … warna|warna 1 star|warna ek star
warna bad review|warna negative|nahi to 1 star|nahi to negative|nhi to 1 star|nhi to negative|rating gira dunga|rating kharab kar dunga
rating barbad|sab dosto se … 1 star|review hata dunga … agar|5 star dunga … agar refund
वरना … एक स्टार|वरना … ऐसा रिव्यू|वरना … बुरा लिख*|वरना … रेटिंग गिर*|वरना … रिव्यू डाल*|नहीं तो … एक स्टार|नहीं तो … ऐसा रिव्यू
नहीं तो … बुरा लिख*|नहीं तो … रेटिंग गिर*|नहीं तो … रिव्यू डाल*|warna … 1 star|warna … one star|warna … aisa review|warna … bura likh*
warna … rating gir*|warna … review dal*|nahi to … 1 star|nahi to … one star|nahi to … aisa review|nahi to … bura likh*
nahi to … rating gir*|nahi to … review dal*|nahi toh … 1 star|nahi toh … one star|nahi toh … aisa review|nahi toh … bura likh*
nahi toh … rating gir*|nahi toh … review dal*|varna … 1 star|varna … one star|varna … aisa review|varna … bura likh*|varna … rating gir*
varna … review dal*|या तो … नेगेटिव|ya to … negative|ya to … one star|ya to … 1 star|ya to … review|या तो … रिव्यू|याद रखोगे … रिव्यू
रिव्यू … याद रखोगे|review … yaad rakhoge|review jhelo|रिव्यू झेलो|रिव्यू हटा दूँगा|रिव्यू डिलीट कर दूँगा|review hata dunga
review delete kar dunga|review hata deta|review change kar dunga|review badal dunga|रिव्यू बदल दूँगा|रेटिंग बदल दूँगा|rating badal dunga
rating change kar dunga|5 star kar dunga … agar|पैसा लौटा* … रिव्यू|पैसे लौटा* … रिव्यू|paisa wapas … review hata*
paise wapas … review hata*|paisa do … review|paise do … review|पैसे दो … रिव्यू|discount do … review|डिस्काउंट दो … रिव्यू
cashback do … review|कैशबैक दो … रिव्यू|free do … star|फ्री दो … स्टार|एक स्टार पक्का|one star pakka|1 star pakka|ek star pakka
one star milega tumhe|एक स्टार झेलो|rating ka band|सारे दोस्तों से … स्टार|sab doston se … star|dosto se bhi … star
achha review chahiye to|अच्छा रिव्यू चाहिए तो|5 star chahiye to|पाँच स्टार चाहिए तो|paisa do … bura likh*|paise do … bura likh*`,
    'promotion.offer': `अगले ऑर्डर पर … छूट|अगली खरीद पर … छूट|कूपन कोड … इस्तेमाल|कोड लगाएं … छूट|हमारी दुकान … फॉलो करें
हमारे स्टोर … फॉलो|हमारे अन्य प्रोडक्ट … देखें|नया कलेक्शन … आ गया|agle order pe … discount|agle order par … off|next order pe … off
code … use karo … discount|hamare store … follow|hamare dusre product … dekho|naya collection … aa gaya|store visit karo
saath … bhi le lo|saath … bhi le lijiye|साथ … भी ले लो|साथ … भी ले लीजिए|ke saath … le lo … off|abhi … off hai|अभी … छूट है|abhi … chhut
aaj … off hai|आज … सबसे कम|आज … छूट|aaj … discount hai|aur bhi naye|और भी नए|और भी डिज़ाइन|aur bhi design|aur bhi variety
hamari shop visit|हमारी शॉप … विजिट|हमारी दुकान … आइए|hamari dukan … aaiye|hamari dukaan … aaiye|hamara store … dekh*|हमारा स्टोर … देख*
हमारे स्टोर … देख*|hamare store … dekh*|ye bhi dekho … off|सिर्फ आज … ऑफर|sirf aaj … offer|offer sirf|ऑफर सिर्फ|फॉलो करें … ऑफर
follow karo … offer|follow kare … offer|coupon … next order|कूपन … अगल*|दोस्त* … रुपये पा*|dost* … rupaye pao|dost* … rs pao
हमारे … भी देखिए … दाम|हमारे … भी देख* … छूट|हमारे … भी देख* … ऑफर|hamare … bhi dekh* … off|hamare … bhi dekh* … offer
hamare … bhi dekh* … discount|ऑफर … सिर्फ 2 दिन|offer … sirf 2 din|offer … sirf aaj`,
    'rights.guarantee': `कोई गारंटी नहीं|कोई वारंटी नहीं|गारंटी नहीं देते|वारंटी नहीं देते|गारंटी नहीं है|फैशन के दौर में गारंटी
हमारी कोई जिम्मेदारी नहीं|हम जिम्मेदार नहीं|डिलीवरी के बाद … जिम्मेदारी नहीं|koi guarantee nahi|koi warranty nahi|guarantee nahi dete
warranty nahi dete|no guarantee no|no warranty no|hamari koi zimmedari nahi|hamari jimmedari nahi|hum zimmedar nahi|ham jimmedar nahi
delivery ke baad … zimmedari nahi|chalu maal … no
warranty … khatam|वारंटी … खत्म|dukaan ke bahar … khatam|dukan ke bahar … khatam|गारंटी वारंटी नहीं|no guarantee|china ka maal … guarantee
चाइना का माल … गारंटी|7 din ke baad … zimmedari nahi|7 din ke baad … jimmedari nahi|हमारी जिम्मेदारी खत्म|hamari zimmedari khatam
hamari jimmedari khatam|ek mahine baad … kuch nahi|एक महीने बाद … कुछ नहीं|महीने बाद … कुछ नहीं|mahine baad … kuch nahi
saal baad … kuch nahi|साल बाद … कुछ नहीं|अब हम कुछ नहीं करेंगे|ab hum kuch nahi karenge|अब आपकी ज़िम्मेदारी|ab aapki zimmedari
ab aapki jimmedari|आप जानिए … खराब`,
    'rights.withdrawal': `बिका हुआ माल वापस नहीं|बिका हुआ सामान वापस नहीं|बिका माल वापस नहीं|न वापस होगा न बदला|bika hua maal wapas nahi
bika hua saman wapas nahi|na return na exchange`,
    'rights.refund': `पैसे वापस नहीं होंगे|पैसे वापस नहीं मिलेंगे|पैसे वापस नहीं करेंगे|पैसे नहीं मिलेंगे|रिफंड नहीं होगा
रिफंड नहीं मिलेगा|रिफंड नहीं देते|कोई रिफंड नहीं|रिफंड भूल जाओ|पैसे भूल जाओ|किसी भी हालत में रिफंड|paise wapas nahi honge
paise wapas nahi milenge|paise wapas nahi karenge|paise nahi milenge|paisa wapas nahi|refund nahi hoga|refund nhi hoga|refund nahi milega
refund nhi milega|refund nahi denge|refund nahi dete|koi refund nahi|refund bhul jao|refund bhool jao|paise bhul jao|refund possible nahi
refund ka koi chance nahi
बिका हुआ माल|bika hua maal|bika maal|एक बार बिका|ek baar bika|पैसे वापस भूल|paise bhool jao|paisa bhool jao|no return no refund
return vagera nahi|return wagerah nahi|वापसी नहीं होती|wapsi nahi hoti`,
    'rights.faulty': `खराब निकला तो … हम|खराब होने पर भी|खराब हो तो भी … नहीं|खराब निकले … तो भी|टूटा हुआ … तो भी
टूटा निकले … जिम्मेदारी नहीं|टूट जाए तो … आपकी|डैमेज … जिम्मेदारी नहीं|खराब माल … वापस नहीं|खराब निकला … आपकी किस्मत|kharab nikla to … hum
kharab hone par bhi|kharab ho to bhi|kharab nikle … to bhi|tuta hua … to bhi|tut jaye to … aapki|damage … zimmedari nahi
damage … jimmedari nahi|damage hua to … hum|defective … return nahi|defective ho to bhi|kharab nikla … aapki problem
खराब … कंपनी जाने|खराब … आपकी गलती|kharab … aapki galti|kharab … aapki problem|खराब … आपकी समस्या|टूटा … आपकी गलती|tuta … aapki galti
khud toda|आपने खुद तोड़*|aapne khud tod*|defective … refund nahi|defective … nahi milega|खराब … नहीं बदलेंगे|kharab … nahi badlenge
खराब … वापस नहीं|kharab … wapas nahi|खराब … हमारी ज़िम्मेदारी नहीं|kharab … zimmedari nahi|kharab … jimmedari nahi
damage … hamari zimmedari nahi|खराब हुआ … कुछ नहीं|kharab hua … kuch nahi|kharab nikla … kuch nahi|खराब निकला … कुछ नहीं|dekh ke lena tha
देख के लेना था|देखकर लेना था|खराब हो जाए तो … हम नहीं|kharab ho jaye to … hum nahi`,
    'rights.sale-item': `सेल का सामान … वापस नहीं|सेल वाले … रिटर्न नहीं|सेल में खरीदा … वापस नहीं|डिस्काउंट वाले … वापस नहीं
ऑफर वाले … वापस नहीं|छूट वाले … वापस नहीं|sale ka maal … wapas nahi|sale wale … return nahi|sale me liya … return nahi
discount wale … return nahi|discount pe liya … return nahi|offer wale … return nahi|sale item … no return`,
    'rights.opened': `खुला हुआ … वापस नहीं|खोलने के बाद … वापस नहीं|खोलने के बाद … रिटर्न नहीं|सील टूटी … वापस नहीं|सील टूटने के बाद
बॉक्स खोला … तो|khulne ke baad … nahi|kholne ke baad … return nahi|kholne ke baad … wapas nahi|open karne ke baad … return nahi
seal tutne ke baad|seal tuti to … nahi|box khola to … nahi|open box … return nahi
इस्तेमाल कर लिया … आपका|use kar liya … aapka|use kiya … wapas nahi|खोल लिया … वापस नहीं|khol liya … wapas nahi|सील टूटी … वापस
सील टूट* … नहीं|seal tut* … nahi|seal toot* … nahi|seal khul* … nahi|डिब्बा खुल* … नहीं|dabba khul* … nahi|box khul* … nahi
box khol* … nahi|पहन लिया … वापस नहीं|pehen liya … wapas nahi|pehan liya … nahi|tag nikal* … nahi|टैग निकाल* … नहीं|टैग हटा* … वापस नहीं`,
    'rights.store-credit': `सिर्फ एक्सचेंज … पैसे नहीं|केवल एक्सचेंज … रिफंड नहीं|पैसे नहीं मिलेंगे … दूसरा|पैसे वापस नहीं … कूपन
पैसे की जगह … कूपन|रिफंड सिर्फ … वॉलेट|sirf exchange … refund nahi|sirf exchange … paise nahi|only exchange … no refund
exchange only … no refund|paise nahi … dusra saman|paise nahi milenge … coupon|cash refund nahi … credit|refund ki jagah … voucher
store credit … hi milega
सिर्फ वाउचर|केवल वाउचर|sirf voucher|sirf store credit|only voucher|sirf credit note|सिर्फ क्रेडिट नोट|क्रेडिट नोट ही|credit note hi
नकद नहीं … वाउचर|वाउचर मिलेगा … नहीं|voucher milega … nahi|voucher hi milega|वाउचर ही मिलेगा|दूसरा सामान ले लो|doosra saman le lo
dusra saman le lo|paisa nahi milega … dusra|पैसे नहीं … बदल लो|paise nahi … badal lo|सिर्फ बदली|sirf badli|only exchange|sirf exchange
सिर्फ एक्सचेंज|केवल एक्सचेंज`,
    'rights.maker': `कंपनी से … बात करो|कंपनी से … संपर्क करें|कंपनी वालों से … बात|सर्विस सेंटर … जाइए|सर्विस सेंटर … जाओ
सर्विस सेंटर … ले जाएं|कूरियर वालों से … बात|कूरियर कंपनी से … क्लेम|हम सिर्फ … बेचते हैं|हमारा काम … सिर्फ बेचना|company se … baat karo
company se … contact|company walo se … baat|service center … jao|service center … jaiye|service center … le jao|courier walo se … baat
courier company se … claim|hum sirf … bechte|ham sirf … bechte|hamara kaam … bechna|brand se … contact karo … hum
कंपनी जाने|company jane|company jaane|company se baat karo|कंपनी से बात कर*|company se baat kar*|कंपनी वाले जाने|company wale jane
सर्विस सेंटर जाओ|सर्विस सेंटर जाइए|service center jao|service centre jao|service center jaiye|service center le jao|brand se baat kar*
ब्रांड से बात कर*|manufacturer se baat|निर्माता से बात|courier wale se baat kar*|कूरियर वाले से बात कर*|courier wale jane|कूरियर वाले जाने
हम सिर्फ बेचते|hum sirf bechte|ham sirf bechte|hum to sirf bechte|हम तो सिर्फ बेचते|हम तो बस दुकानदार`,
    'rights.condition': `अनबॉक्सिंग वीडियो के बिना|वीडियो नहीं तो … रिफंड नहीं|बिना वीडियो … नहीं|बिना बॉक्स … वापस नहीं
बिना बिल … वापस नहीं|रिटर्न का खर्च … आपका|शिपिंग चार्ज … काट कर|unboxing video ke bina|unboxing video … nahi to|bina unboxing video
video nahi to … refund nahi|bina video … nahi|bina box … return nahi|bina bill … return nahi|return ka kharcha … aapka
return shipping … aapko|shipping charge … kat ke|no unboxing video no
original box … ke bina kuch nahi|original box … ke bina return nahi|original box … ke bina refund nahi|original box … ke bina wapas nahi
box … ke bina kuch nahi|box … ke bina return nahi|box … ke bina refund nahi|box … ke bina wapas nahi|dabba … ke bina kuch nahi
dabba … ke bina return nahi|dabba … ke bina refund nahi|dabba … ke bina wapas nahi|bill … ke bina kuch nahi|bill … ke bina return nahi
bill … ke bina refund nahi|bill … ke bina wapas nahi|invoice … ke bina kuch nahi|invoice … ke bina return nahi
invoice … ke bina refund nahi|invoice … ke bina wapas nahi|tag … ke bina kuch nahi|tag … ke bina return nahi|tag … ke bina refund nahi
tag … ke bina wapas nahi|डिब्बे … के बिना कुछ नहीं|डिब्बे … के बिना वापस नहीं|डिब्बे … के बिना रिफंड नहीं|बॉक्स … के बिना कुछ नहीं
बॉक्स … के बिना वापस नहीं|बॉक्स … के बिना रिफंड नहीं|बिल … के बिना कुछ नहीं|बिल … के बिना वापस नहीं|बिल … के बिना रिफंड नहीं
टैग … के बिना कुछ नहीं|टैग … के बिना वापस नहीं|टैग … के बिना रिफंड नहीं|ओरिजिनल बॉक्स … के बिना कुछ नहीं|ओरिजिनल बॉक्स … के बिना वापस नहीं
ओरिजिनल बॉक्स … के बिना रिफंड नहीं|बिना डिब्बे … नहीं|बिना बॉक्स … नहीं|bina box … nahi|bina dabba … nahi|bina bill … wapas nahi
bina original box|pehle courier charge|पहले कूरियर चार्ज|courier ka paisa … fir|courier ka paisa … phir|कूरियर का पैसा … फिर
pehle shipping … fir|pehle shipping … phir|pehle return charge|पहले रिटर्न चार्ज|return ka kharcha aapka … kharab|unboxing video … nahi
अनबॉक्सिंग वीडियो … नहीं|video nahi to … nahi|वीडियो नहीं तो|video nahi to refund|likh ke do ki|लिखकर दो कि … शिकायत`,
    'claim.health': `जड़ से … खत्म|बिना ऑपरेशन … ठीक|बिना दवा … ठीक|शुगर … जड़ से|शुगर की दवा … बंद|दवाइयां छोड़|डॉक्टर भी … हैरान
बाल … दोबारा उग|नए बाल उग|चश्मा उतर|चश्मा हट|लंबाई बढ़ाए|इम्यूनिटी … वायरस से|jad se … khatam|bina operation … thik|bina dawai … thik
sugar … jad se|sugar ki dawai … band|dawai chhod|doctor bhi … hairan|naye baal … ug|chasma utar|chashma hat|height badhaye
immunity … virus se|har bimari … ka ilaj|हर बीमारी … का इलाज
बाल … वापस आ*|बाल … घने हो*|baal … wapas aa*|baal … ghane ho*|गंजे सिर|गंजे … बाल|ganje sir|ganje … baal|गंजों के
सब पर काम करता|सभी पर काम करता|हर किसी पर काम|sab logon par kaam|sab par kaam karta|sabhi par kaam karta|sab pe kaam karta
har kisi par kaam|har kisi pe kaam|सब लोगों पर काम|sau feesadi result|100% result|100% रिजल्ट|100% असर|गोली छोड़ दी*|गोली छोड़ दो
गोलियाँ छोड़*|गोलियाँ फेंक*|दवा छोड़*|दवाई छोड़*|दवाइयाँ छोड़*|दवाई फेंक*|दवा फेंक*|goli chhod*|goli chod*|dawai chhod*|dawai chod*
dawa chhod*|dawai band kar*|dawai phek*|goli ki zarurat nahi|goli ki jarurat nahi|dawa ki zarurat nahi|dawai ki zarurat nahi
dawai ki jarurat nahi|गोली की ज़रूरत नहीं|दवाई की जरूरत नहीं|insulin … band|इंसुलिन … बंद|इंसुलिन … छूट*|बिजली का बिल … कम|बिजली बिल … कम
बिजली का बिल … आधा|bijli ka bill … kam|bijli ka bill … aadha|bijli bill … kam|bijli bill … aadha|bijli bill … half
electricity bill … half|electricity bill … kam|electricity bill 90%|petrol … bachat|mileage double|माइलेज दोगुना
मीटर धीमा|meter slow|height badhegi|height badhao|लंबाई बढ़*|हाइट बढ़*|कद बढ़*|kad badh*|lambai badh*|चश्मा उतर*|चश्मा हट*|चश्मा छूट*
chashma utar*|chashma hat*|chashma chhut*|आँखों की रोशनी वापस|aankhon ki roshni wapas|नज़र तेज|sunai dene lag*|सुनाई देने लग*
घुटने … नए जैसे|घुटने बदलवाने|ghutne … naye jaise|ghutne badalwane|ऑपरेशन की ज़रूरत नहीं|operation ki zarurat nahi
operation ki jarurat nahi|डॉक्टर भी हैरान|doctor bhi hairan|doctor nahi batate|डॉक्टर नहीं बताते|doctor chhupate|डॉक्टर छुपाते|दर्द … गायब
dard … gayab|दर्द … छूमंतर|dard … chumantar|dard … jad se|दर्द … हमेशा के लिए|dard … hamesha ke liye|रोग … भाग*|bimari … bhaag*
बच्चे जैसी नींद|bachche jaisi neend|bachchon jaisi neend|बच्चों जैसी नींद|गहरी नींद … पहली रात|pehli raat se asar|पहली रात से असर
pehle din se asar|पहले दिन से असर|झुर्रियाँ … गायब|jhurriyan … gayab|10 saal jawan|दस साल जवान|10 साल जवान|जवानी लौट*|jawani laut*
mardangi|मर्दानगी|तंबाकू छूट*|शराब छूट*|शराब छुड़*|sharab chhud*|sharab chhut*|nasha chhut*|नशा छूट*|नशा मुक्ति … गारंटी|पक्का इलाज
pakka ilaj|शर्तिया इलाज|shartiya ilaj|शर्तिया|shartiya|गोरा … दिन में|gora … din me|गोरापन|gori … 7 din|fairness guaranteed
सेहतमंद … गारंटी
बाल उगा*|बाल … उगें*|baal … ugen*|baal … ugta*|पेट्रोल की बचत|बिजली की बचत`,
    'claim.weight': `किलो … एक महीने में|किलो … हफ्ते में|दिन में … किलो कम|महीने में … किलो|बिना डाइटिंग … वजन|बिना जिम … वजन
पेट की चर्बी … गायब|kilo … ek mahine me|kg … hafte me|din me … kilo kam|din me … kg kam|mahine me … kg|bina dieting … weight
bina gym … weight|pet ki charbi … gayab|sote sote … weight|सोते सोते … वजन
किलो कम|kilo kam|kg kam|किलो घट*|kilo ghat*|kg ghat*|kilo weight loss|kg weight loss|पेट अंदर|pet andar|tond gayab|तोंद गायब|चर्बी पिघल*
charbi pighal*|चर्बी गल*|charbi gal*|मोटापा … गायब|मोटापा … खत्म|motapa … khatam|motapa … gayab|मोटापा … दिन में|motapa … din me
सोते सोते वज़न|sote sote wajan|सोते हुए वजन|patla ho jao* … din|पतले हो जाओ* … दिन|वजन घट* … गारंटी|wajan ghat* … guarantee|bina dieting
bina gym … kilo|बिना जिम … किलो|बिना डाइटिंग`,
    'claim.absolute': `100% असर|100% रिजल्ट|गारंटी के साथ … असर|रिजल्ट … गारंटी|असर न हो तो … पैसे|कभी खराब … नहीं होगा|जिंदगी भर … चलेगा
सब पर … असर|कोई नुकसान नहीं … 100|100 result … guarantee|result … guarantee ke sath|result … guaranteed|asar na ho to … paise
kabhi kharab … nahi hoga|zindagi bhar … chalega|sab pe … kaam karta|100% asar`,
    'counterfeit.admission': `ओरिजिनल नहीं है … लेकिन|ओरिजिनल नहीं है … कॉपी|असली नहीं है … पर|फर्स्ट कॉपी … है|कोई पहचान नहीं … पाएगा
असली नकली में … फर्क|इस दाम में … ओरिजिनल|इतने में … ओरिजिनल|original nahi hai … lekin|original nahi hai … copy|original nhi … par quality
first copy … hai|1st copy … hai|7a … hai|koi pehchan nahi … payega|koi pakad nahi … payega|asli nakli me … fark|original jaisa hi … hai
is price me … original|itne me … original|is rate me … original|brand ka logo … laga|डब्बा … ओरिजिनल जैसा
लोगो … खुद लगा*|लोगो हम खुद|logo … khud laga*|logo hum khud|tag laga hai bas|टैग लगा है बस|waisa hi bana|वैसा ही बना|bilkul waisa hi
असली कहाँ|asli kahan|asli kaha milega|original kahan|ओरिजिनल कहाँ|इतने में असली|itne me asli|itne me original|is price me original
इस रेट में असली|is rate me original|pehchan nahi payega|पहचान नहीं पाएगा|farak nahi pata|फर्क पता नहीं|fark pata nahi|dikhne me same
दिखने में एक जैस*|कॉपी है पर|copy hai par|copy hai lekin|कॉपी है लेकिन|नकली है लेकिन|nakli hai lekin|nakli hai par|असली नहीं है पर
asli nahi hai par|original nahi hai par|original nahi hai lekin|ओरिजिनल नहीं है पर|ओरिजिनल नहीं है लेकिन|china ka maal … tag
चाइना का माल … टैग|karol bagh wala|gaffar market wala|palika wala copy|ulhasnagar ka maal|company ka nahi hai … waisa
कंपनी का नहीं है … वैसा|koi pehchan nahi pay*|कोई पहचान नहीं पा*`,
    'customs.undervalue': `बिल में कम … लिख|बिल पर कम … लिख|बिल कम … बना|इनवॉइस में कम|वैल्यू कम … लिख|कीमत कम … दिखा|कम कीमत … दिखा
कस्टम … न लगे|कस्टम ड्यूटी … बचाने|ड्यूटी न लगे … इसलिए|bill me kam … likh|bill pe kam … likh|bill kam ka … bana|kam ka bill
kam amount ka bill|half bill|aadhe ka bill|invoice me kam|invoice … kam value|value kam … likh|value kam … dikha|price kam … dikha
kam price … dikha|custom … na lage|custom duty … bachane|duty na lage|under invoice|under billing|under value
असली दाम मत|असली कीमत मत|asli daam mat|asli price mat|asli keemat mat|asli amount mat|bill me kam|bill pe kam|बिल में कम|बिल कम का
bill kam ka|कम का बिल|invoice kam ka|invoice pe kam|इनवॉइस पर कम|आधी घोषित|कीमत आधी|aadhi keemat|aadhi price declare|keemat aadhi
limit cross na|limit se kam … parcel|लिमिट पार न|लिमिट क्रॉस न|do parcel me … limit|दो पार्सल में … लिमिट|दो पार्सल में … ड्यूटी
do parcel me … duty|do parcel me … custom|alag alag parcel … duty|alag alag parcel … custom|अलग अलग पार्सल … ड्यूटी|dollar daal do
dollar dal do|dollar likh do|dollar likh dena|डॉलर लिख दो|डॉलर लिख देना|डॉलर डाल दो|do bill bana*|दो बिल बना*|asli bill mat|असली बिल मत
custom wale ko|कस्टम वालों को पता|custom me kam|customs me kam|customs pe kam|undervalue kar*|bill me 500 likh|bill me kam likh*
bill me aadha likh*|बिल में कम लिख*|बिल में आधा लिख*|asli daam mat likh*|असली दाम मत लिख*|असली कीमत मत लिख*`,
    'customs.gift': `गिफ्ट … लिख देंगे|गिफ्ट … लिख दो|गिफ्ट … बता देंगे|गिफ्ट के नाम … भेज|गिफ्ट बताकर … भेज|पार्सल पर गिफ्ट
सैंपल … लिख देंगे|gift … likh denge|gift … likh do|gift likh ke … bhej|gift bata ke|gift bol ke|gift ke naam … bhej|gift ke naam se
parcel pe gift|as a gift … declare|sample … likh denge|sample bata ke|gift mark kar
सैंपल … लिख दे*|सैंपल … लिखवा*|सैंपल … लिख दी*|नमूना … लिख दे*|नमूना … लिखवा*|नमूना … लिख दी*|दस्तावेज़ … लिख दे*|दस्तावेज़ … लिखवा*
दस्तावेज़ … लिख दी*|डॉक्यूमेंट … लिख दे*|डॉक्यूमेंट … लिखवा*|डॉक्यूमेंट … लिख दी*|sample … likh de*|sample … likh di*|sample … likhwa*
document … likh de*|document … likh di*|document … likhwa*|documents … likh de*|documents … likh di*|documents … likhwa*
gift likh ke bhej*|gift likhkar bhej*|गिफ्ट लिखकर भेज*|गिफ्ट बताकर भेज*|gift bol ke bhej*|गिफ्ट … कस्टम|gift … custom`,
    'tax.no-invoice': `बिना बिल … सस्ता|बिना बिल … कम|बिना बिल के … छूट|बिल चाहिए तो … ज्यादा|बिल के बिना … कम|बिना जीएसटी … सस्ता
जीएसटी बच … बिना बिल|कच्चे बिल … सस्ता|bina bill … sasta|bina bill … kam|bina bill … discount|bill chahiye to … extra
bill chahiye to … zyada|bill ke bina … kam|bina gst … sasta|bina gst … kam|without bill … sasta|without bill … discount
without gst … price|kaccha bill … sasta|cash me … bina bill
kachcha bill|kacha bill|कच्चा बिल|कच्ची पर्ची|kachchi parchi|kachi parchi|बिल नहीं कटेगा|bill nahi katega|bill nahi kategi
bill ke bina … sasta|बिल के बिना … सस्ता|bill chahiye to gst|बिल चाहिए तो जीएसटी|जीएसटी बचेगा|gst bachega|cash do to … bill
कैश दो तो … बिल|pakka bill … 18%|पक्का बिल … 18%|18% sasta|18% सस्ता|18% bach*|बिल मत लो|bill mat lo|bina gst ke|बिना जीएसटी के
tax bachana hai to`,
    'credential.request': `ओटीपी … बताएं|ओटीपी … बताइए|ओटीपी … बताओ|ओटीपी … बता दो|ओटीपी … भेज|ओटीपी आएगा … बता|ओटीपी आया … बता
कोड आएगा … बता|कोड आएगा … भेज|जो कोड आया … बता|पिन डालें … पैसे|यूपीआई पिन डाल|क्यूआर स्कैन … रिफंड|रिफंड के लिए … कार्ड नंबर
रिफंड के लिए … ओटीपी|कार्ड के पीछे … नंबर|कार्ड की फोटो … भेज|otp … batao|otp … bataye|otp … bataiye|otp … bata do|otp … bhejo
otp … bhej do|otp … share karo|otp … share kare|otp aayega … bata|otp aaya … bata|code aayega … bata|code aayega … bhej
jo code aaya … bata|jo otp aaya|upi pin dalo|upi pin daal|pin dalo … refund|qr scan karo … refund|refund ke liye … card number
refund ke liye … otp|refund ke liye … cvv|card ke peeche … number|card ki photo … bhej|anydesk … download karo|anydesk … install
क्या है आपका पासवर्ड|पासवर्ड क्या है|password kya hai|pin kya hai|पिन क्या है|otp kya hai|otp kya aaya|ओटीपी क्या|ओटीपी क्या आया
code kya aaya|कोड क्या आया|kya number hai … message|message aaya … number|message aaya … code|मैसेज आया … नंबर|मैसेज आया … कोड
मैसेज आएगा … बता*|message aayega … bata*|otp aayega … bata*|ओटीपी आएगा … बता*|code aayega … bata*|कोड आएगा … बता*|number aaya … bata*
नंबर आया … बता*|हम चेक कर लेंगे … पासवर्ड|पासवर्ड … चेक कर लेंगे|password … check kar|password … thik kar|password … theek kar
खाते में लॉगिन करके हम|login karke hum|लॉगिन करके हम|account me login … hum|otp dedo|ओटीपी दे दो|otp likh do|otp bolo|otp boliye
ओटीपी बोलिए|ओटीपी लिखिए|कार्ड … दोनों तरफ … फोटो|card … dono … photo|card … selfie|कार्ड … सेल्फी|anydesk install|एनीडेस्क
anydesk download|quicksupport install|सीवीवी चाहिए|cvv chahiye|कार्ड नंबर … चाहिए|card number … chahiye|aapka otp chahiye
otp chahiye aapka|आपका ओटीपी चाहिए|आपका पासवर्ड|aapka password|आपका पिन क्या|aapka pin kya|piche wale … chahiye|पीछे वाले … चाहिए`,
    'abuse.insult': `तेरी माँ … की|तेरी मां … की|तेरी माँ का|तेरी मां का|तेरी बहन … की|माँ चुदा|मां चुदा|गांड में … डाल|भाड़ में … जाओ
शर्म करो … चोर|डूब मरो|चुल्लू भर पानी में|दिमाग … घुटने में|अक्ल … घास चरने|भीख … मांग|teri maa … ki|teri maa ka|teri maa ki|teri ma ki
teri behen … ki|teri behan ki|maa chuda|ma chuda|gand me … dal|gaand me … daal|bhaad me … jao|doob maro|dub maro|chullu bhar pani
dimag … ghutne me|dimag nahi hai … tum|akal nahi hai … tum|bheek … mango|bhik … mang|sab ke sab … chor|sab ke sab … chutiye
tum log … chor ho|tum log … fraud ho|tum sab … fraud ho|तुम लोग … चोर हो|तुम लोग … फ्रॉड हो
अक्ल घास|akal ghas|अक्ल घुटनों|akal ghutno|दिमाग घुटने|dimag ghutne|dimaag ghutne|dimag me gobar|दिमाग में गोबर|दिमाग में भूसा
dimag me bhusa|भेजा नहीं है|bheja hai ya|शर्म से डूब|sharm se doob|sharam se doob|बाप का राज|baap ka raj|baap ka maal
बाप का माल|मुँह पर थूक*|thu hai|thoo hai|थू है तुम|भाड़ में जा*|bhaad me ja*|bhad me ja*|दिमाग खराब है क्या|dimag kharab hai kya
पागल हो क्या|pagal ho kya|pagal hai kya|अंधे हो क्या|andhe ho kya|andhe hai kya|अनपढ़ हो क्या|anpadh ho kya|बेवकूफ समझ|bewakoof samajh
bewkuf samajh|चूतिया समझ|chutiya samajh|उल्लू समझ|ullu samajh|ullu bana rahe|जाहिल हो|औकात क्या है|aukat kya hai|teri aukat|तेरी औकात
tumhari aukat|तुम्हारी औकात|teri behen ki|तेरी माँ की|तेरी बहन की`,
    'threat.violence': `पता है … तू कहां रहता|पता है … तुम कहां रहते|घर आकर … मार|घर आ के … मार|ऑफिस आकर … आग|दुकान … आग लगा
दुकान … जला दूंगा|दुकान … जला देंगे|हाथ पैर … तोड़|टांगें … तोड़|मुंह … तोड़ दूंगा|जान से … मार|जिंदा … नहीं छोड़|डिलीवरी बॉय … मार
तेरे बच्चे … स्कूल|तेरे परिवार … को|pata hai … tu kaha rehta|pata hai … tum kaha rehte|ghar aake … mar|ghar aa ke … mar|ghar aakar … mar
office aake … aag|office aakar … tod|dukan … aag laga|dukan … jala|hath pair … tod|haath pair … tod|taange … tod|muh … tod dunga
jaan se … mar|zinda … nahi chod|jinda … nahi chhod|delivery boy … mar dunga|delivery boy … maar|tere bachhe … school|bomb … laga dunga
parcel me bomb
घर आकर मार*|घर आ के मार*|ghar aake mar*|ghar aakar mar*|ghar aa ke mar*|tera address mil|address mil gaya … dekh|तेरा पता मिल गया
पता मिल गया है … देख|ab dekh kya hota|अब देख क्या होता|अब देखना क्या होता|dekhna kya hota hai tera|bhai log aa rahe|bhai log aayenge
bande bhejunga|बंदे भेजूँगा|आदमी भेजूँगा|tu bachega nahi|bachega nahi tu|nahi bachega tu|nahi bachoge|bachoge nahi|बचोगे नहीं|नहीं बचोगे
नहीं बचेगा तू|टांगें सलामत|हाथ पैर सलामत|haath pair salamat|लाश भी नहीं|लाश … मिलेगी|laash bhi nahi|laash milegi|lash milegi|lash bhi nahi
bachche kis school|बच्चे किस स्कूल|बच्चे कौन से स्कूल|biwi bachche … sambhal|बीवी बच्चे … संभाल*|जानता हूँ तू कहाँ|जानता हूँ तुम कहाँ
जानता हूँ आप कहाँ रहते|पता है तेरा घर|janta hu tu kaha|janta hu tum kaha|janta hoon tu kaha|janta hoon tum kaha|pata hai tera ghar
utha lunga tujhe|उठा लेंगे तुझे|zinda nahi chhod*|zinda nahi chod*|jinda nahi chhod*|jinda nahi chod*|ज़िंदा नहीं छोड़*|ज़िंदा गाड़*
zinda gaad*|jinda gaad*|khoon pee jaunga|खून पी जाऊँगा|khoon kar dunga|खून कर दूँगा|खाल उधेड़*|khaal udhed*|khal udhed*|chamdi udhed*
चमड़ी उधेड़*|शमशान पहुँच*|shamshan pahuch*|अस्पताल पहुँचा दूँगा|aukat dikha dunga|औकात दिखा दूँगा|हड्डियाँ गिन*|haddiyan gin*|tera aakhri
तेरा आखिरी दिन|ginti ke din|गिनती के दिन|kaat ke phek*|kaat ke fek*|काट के फेंक*|gaadi chadha dunga|गाड़ी चढ़ा दूँगा|muh kala kar dunga
मुँह काला कर दूँगा|raste me mil … batata|akele me mil … batata|अकेले में मिल|wahan aake batata|aa raha hu … todne|goliyon se
गोलियों से भून*|tange salamat|haddi salamat|तू बचेगा नहीं|तू नहीं बचेगा|tu nahi bachega|apne bachchon ka khayal rakh*
apne bachcho ka khayal rakh*|apne bacho ka khayal rakh*|अपने बच्चों का ख्याल रख*|apni family ka khayal rakh*|अपने परिवार का ख्याल रख*
tera aakhri din|मिट्टी में मिला दूँगा|mitti me mila dunga|hospital pahucha dunga|तोड़ फोड़ कर दूँगा|tod fod kar dunga|tujhe utha ke
तुझे उठा*|petrol … jala dunga|पेट्रोल … जला दूँगा|लाश भी नहीं मिल*|लाश तक नहीं|laash bhi nahi mil*|log aa rahe hain shaam|गुंडे आ रहे
gunde aa rahe|gunde bhej*`,
    'discrimination.refusal': `को सामान नहीं … बेचते|मुसलमानों को … नहीं|मुस्लिमों को … नहीं|दलितों को … नहीं|बिहारियों को … नहीं
नीची जाति … नहीं|तुम्हारी जाति … को|आपकी जाति … को नहीं|आपके धर्म … को नहीं|नाम से … मुस्लिम|तुम जैसे लोगों … नहीं|आप जैसे लोगों … नहीं
तुम्हारे जैसों … नहीं|सिर्फ हिंदुओं … के लिए|muslims ko … nahi|muslim ko … nahi bech|musalmano ko … nahi|dalito ko … nahi
bihariyo ko … nahi|neechi jati … nahi|tumhari jaat … ko|aapki caste … nahi|aapke dharm … nahi|naam se … muslim lagte|tum jaise logo … nahi
aap jaise logo … nahi bech|sirf hinduo … ke liye|only hindus … allowed
आप जैसे लोगों के लिए|आप जैसों के लिए|तुम जैसे लोगों|aap jaise logon ke liye|aap jaise logo ke liye|tum jaise logon|tum jaise logo
tere jaise logo|aap jaison|हिंदू डिलीवरी बॉय|हिन्दू डिलीवरी बॉय|hindu delivery boy|hindu delivery wala|हिंदू लड़का भेज*|hindu ladka bhej*
ऊँची जात|unchi jaat|oonchi jaat|उच्च जाति का|सवर्ण|savarna|ब्राह्मण ही|brahmin hi|brahmin delivery|मुस्लिम डिलीवरी बॉय|muslim delivery boy
musalman delivery|मुसलमान … हाथ|musalman … haath|musalman … hath|आपकी जात|aapki jaat|जात क्या है|kaunsi jaat|kaun jaat|कौन जात|aapki caste
तुम्हारी जात|tumhari jaat|तेरी जात|teri jaat|सरनेम देख|surname dekh|नाम से … मुसलमान|naam se … muslim|अपने पति से बात|apne pati se baat
pati ko bhejo|पति को भेजो|पति को फोन दो|pati ko phone do|हमारे मजहब|इस मोहल्ले … नहीं भेज*|us mohalle … nahi|muslim area … nahi
muslim area … delivery nahi`,
    'discrimination.slur': `पाकिस्तान … चले जाओ|पाकिस्तान … भाग जाओ|अपने देश … भाग|बांग्लादेश … भाग|सारे मुसलमान … आतंक|सब मुसलमान … आतंक
सारे बिहारी … चोर|औरतों की जगह … रसोई|औरतें … रसोई में|औरतों का दिमाग|तुम्हारी जात … औकात|जात … दिखा दी|pakistan … chale jao
pakistan … bhag jao|apne desh … bhag|bangladesh … bhag|sare muslim … terrorist|sab muslim … terrorist|sare bihari … chor|sab bihari … chor
aurato ki jagah … kitchen|aurat ki jagah … kitchen|aurat ki jagah … rasoi|apni jaat … dikha|jaat dikha di|aukat dikha di … jaat
पाकिस्तानी हो क्या|पाकिस्तानी है क्या|pakistani ho kya|pakistani hai kya|बांग्लादेशी हो क्या|bangladeshi ho kya|आतंकवादी हो क्या
औरतों को क्या|aurato ko kya|auraton ko kya|ladkiyo ko kya|लड़कियों को क्या|औरत जात|aurat jaat|सारे … चोर होते|sare … chor hote
saare … chor hote|sab … chor hote|ये लोग कहाँ से आ|ye log kahan se aa|गाँव वापस जा|wapas bihar ja|वापस बिहार जा|bihar wapas ja|नेपाल वापस
nepal wapas|चीन वापस|china wapas ja|go back to bihar|apne mulk ja|अपने मुल्क जा`,
    'cancellation.request': `स्टॉक में नहीं … कैंसिल|स्टॉक खत्म … कैंसिल|स्टॉक नहीं है … रद्द|उपलब्ध नहीं … कैंसिल कर
उपलब्ध नहीं … रद्द कर|हमें पेनल्टी … कैंसिल|कैंसिल करें … ताकि पेनल्टी|कारण में … मन बदल|stock nahi hai … cancel|stock khatam … cancel
stock me nahi … cancel|out of stock … cancel kar|hume penalty … cancel|hamari penalty … cancel|penalty lagegi … cancel
cancel karo … reason|reason me … mind change|reason … changed my mind|aap cancel karo … hum|aap cancel kar dijiye … refund
parcel … reject kar dena|delivery … lene se mana`,
    'dispute.discouraged': `शिकायत … मत करो|शिकायत … न करें|शिकायत … ना करें|शिकायत … वापस ले|शिकायत … बंद कर|कंप्लेंट … मत करो
कंप्लेंट … वापस ले|क्लेम … मत|रिटर्न रिक्वेस्ट … मत|कस्टमर केयर … मत|अमेज़न को … मत बताओ|आपस में … सुलझा|आपस में … निपटा
complaint … mat karo|complaint … mat kare|complain … mat karo|complain … mat karna|complaint … wapas le|complaint … close kar
complaint … band kar|claim … mat karo|claim … mat dalo|a to z … mat|return request … mat dalo|return request … cancel karo
customer care … mat|amazon ko … mat bolo|flipkart ko … mat|aapas me … suljha|apas me … solve|aapas me … solve|complaint se … account band
case … close kar do`,
    'phishing.identity': `मैं बैंक से बोल|बैंक से बोल रहा|बैंक से बोल रही|अमेज़न से बोल रहा|फ्लिपकार्ट से बोल रहा|खाता बंद हो जाएगा
अकाउंट ब्लॉक हो|केवाईसी … अपडेट|केवाईसी … लिंक|लिंक पर क्लिक … केवाईसी|लिंक पर क्लिक … रिफंड|लॉटरी … जीती|इनाम … जीता … लिंक
bank se bol raha|bank se bol rahi|amazon se bol raha|flipkart se bol raha|account block ho … jayega|account band ho … jayega
kyc update … karo|kyc … link pe click|link pe click … refund|link pe click karke … payment|lottery … jeeti|aapne jeeta … link|army se … hu`,
    'message.unneeded': `ऑर्डर करने के लिए धन्यवाद|खरीदारी के लिए धन्यवाद|आपका ऑर्डर … मिल गया|order karne ke liye dhanyawad
order ke liye … thank you|shopping ke liye … dhanyawad|aapka order … mil gaya`,
  },
}
