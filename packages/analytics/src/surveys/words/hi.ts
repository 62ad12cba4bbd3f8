import type { SurveyWords } from '../survey-words.ts'

/** Hindi, in Devanagari and as typed in Latin letters. */
export const hi: SurveyWords = {
  language: 'hi',
  questions: {
    csat: 'आप हमारी मदद से कितने संतुष्ट हैं? (1 = बहुत असंतुष्ट, 5 = बहुत संतुष्ट)',
    nps: 'क्या आप अपने मित्रों या परिवार को हमारे बारे में बताएँगे? कृपया 0 (बिल्कुल नहीं) से 10 (ज़रूर) तक कोई एक अंक लिखें।',
    ces: 'हमारे साथ अपनी समस्या सुलझाना कितना आसान रहा? (1 = बहुत मुश्किल, 7 = बहुत आसान)',
  },
  satisfaction: ['बहुत असंतुष्ट', 'असंतुष्ट', 'ठीक-ठाक', 'संतुष्ट', 'बहुत संतुष्ट'],
  ease: ['बहुत मुश्किल', 'मुश्किल', 'थोड़ा मुश्किल', 'न आसान न मुश्किल', 'थोड़ा आसान', 'आसान', 'बहुत आसान'],
  menu: 'चुनें',
  thanks: 'आपके जवाब के लिए बहुत धन्यवाद!',
  sorry: 'खुलकर बताने के लिए धन्यवाद। आप चाहें तो दो शब्दों में लिखें कि हम क्या बेहतर कर सकते थे।',
  reading: {
    satisfied: [
      'बिल्कुल संतुष्ट नहीं|बिलकुल संतुष्ट नहीं|बिल्कुल भी संतुष्ट नहीं|बहुत खराब|बहुत ख़राब|बहुत बुरा|बेकार|एकदम बेकार|घटिया|सबसे खराब|बहुत निराश|बहुत ही खराब|bahut kharab|bahut bura|bekar|bekaar|ekdam bekar|ghatiya|bilkul santusht nahi|bahut bekar',
      'संतुष्ट नहीं|संतुष्ट नहीं हूँ|संतुष्ट नहीं हूं|ज़्यादा संतुष्ट नहीं|खुश नहीं|खुश नहीं हूँ|खराब|ख़राब|बुरा|अच्छा नहीं|अच्छी नहीं|निराश|नाखुश|santusht nahi|khush nahi|kharab|bura|accha nahi|acha nahi|achha nahi',
      'ठीक ठाक|ठीक ही|सामान्य|औसत|न अच्छा न बुरा|ना अच्छा ना बुरा|बस ठीक|चलता है|theek thaak|thik thak|theek thak|average|chalta hai',
      'काफी संतुष्ट|काफ़ी संतुष्ट|खुश|अच्छा|अच्छी|अच्छा रहा|अच्छी रही|बुरा नहीं|बढ़िया|ठीक अच्छा|santusht|khush|accha|acha|achha|achi|acchi|achhi|badhiya|badiya|bura nahi',
      'पूरी तरह संतुष्ट|पूर्णतः संतुष्ट|बहुत खुश|बहुत अच्छा|बहुत अच्छी|बहुत बढ़िया|बेहतरीन|शानदार|उत्कृष्ट|लाजवाब|एकदम बढ़िया|सबसे अच्छा|ज़बरदस्त|जबरदस्त|बहुत ही अच्छा|बहुत ही अच्छी|bahut accha|bahut acha|bahut achha|bahut achi|bahut acchi|bahut santusht|bahut khush|bahut badhiya|bahut badiya|shandar|shaandar|zabardast|jabardast|ekdum mast|mast|bohot accha|bohot acha',
    ],
    easy: [
      'बहुत कठिन|बहुत ही मुश्किल|बिल्कुल आसान नहीं|बहुत जटिल|असंभव|bahut mushkil|bahut kathin|bilkul aasan nahi',
      'कठिन|आसान नहीं|आसान नहीं था|जटिल|mushkil|kathin|aasan nahi|asan nahi',
      'थोड़ा कठिन|थोड़ी मुश्किल|काफी मुश्किल|thoda mushkil|thoda kathin',
      'न आसान न मुश्किल|ना आसान ना मुश्किल|सामान्य|ठीक ठाक|औसत|theek thaak|thik thak',
      'कुछ आसान|ज़्यादा मुश्किल नहीं|ज्यादा मुश्किल नहीं|thoda aasan|zyada mushkil nahi',
      'सरल|काफी आसान|मुश्किल नहीं|मुश्किल नहीं था|कोई दिक्कत नहीं|कोई परेशानी नहीं|aasan|asan|aasaan|saral|mushkil nahi|koi dikkat nahi',
      'बहुत सरल|बहुत ही आसान|एकदम आसान|बेहद आसान|बिल्कुल मुश्किल नहीं|bahut aasan|bahut asan|bahut aasaan|ekdam aasan|bahut saral',
    ],
    around:
      'मैं|मै|मुझे|हूँ|हूं|हुं|है|हैं|था|थी|थे|रहा|रही|यह|ये|मेरा|मेरी|जवाब|अंक दूंगा|अंक दूंगी|दूँगा|दूंगा|दूंगी|देता हूँ|देता हूं|देती हूँ|सेवा|सर्विस|मदद|सहायता|आपकी|आपका|कुल मिलाकर|सच में|वाकई|सब कुछ|धन्यवाद|बहुत धन्यवाद|बहुत बहुत धन्यवाद|शुक्रिया|बहुत शुक्रिया|थैंक यू|थैंक्स|नमस्ते|नमस्कार|हेलो|कृपया|और|आपको|हाँ|जी|जी हाँ|टीम|की ओर से|main|mai|hu|hun|hoon|hai|tha|thi|service|seva|madad|aapki|meri|taraf se|dhanyavad|dhanyawad|shukriya|thanks|thank you|ji|namaste|haan|rating|dunga|deta hu',
    stars: 'सितारे|सितारा|स्टार|star|stars',
    points: 'अंक|पॉइंट|नंबर|number|points|point',
    of: 'out of|आउट ऑफ|बटा',
    outOf: 'में से|mein se|me se',
    but: 'लेकिन|पर|मगर|किंतु|परंतु|क्योंकि|हालांकि|हालाँकि|बस इतना|lekin|par|magar|kyunki|but',
    about: 'से|के साथ|कि|के लिए|se|ke sath|ke liye',
    not: 'नहीं|नही|न|ना|मत|कभी नहीं|बिना|nahi|nahin|na|mat|kabhi',
    asks: 'कहाँ|कहां|कब|कैसे|कितना समय|कितने दिन|क्यों|क्या|सकते हैं|सकता हूँ|चाहिए|चाहता हूँ|चाहती हूँ|मदद करें|मदद कीजिए|रिफंड|पैसे वापस|नहीं आया|नहीं मिला|अभी तक नहीं|अब तक नहीं|इंतज़ार|इंतजार|एक और सवाल|दूसरा ऑर्डर|मेरा दूसरा|कॉल करें|kahan|kaha hai|kab|kaise|kyu|kyon|kya|chahiye|refund|paise wapas|nahi aaya|nahi mila|abhi tak|call karo|call karein',
  },
}
