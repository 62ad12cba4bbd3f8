import type { SurveyWords } from '../survey-words.ts'

/** Turkish. */
export const tr: SurveyWords = {
  language: 'tr',
  questions: {
    csat: 'Size sunduğumuz yardımdan ne kadar memnun kaldınız? (1 = hiç memnun kalmadım, 5 = çok memnun kaldım)',
    nps: 'Bizi arkadaşlarınıza veya ailenize önerme olasılığınız nedir? Lütfen 0 (hiç önermem) ile 10 (kesinlikle öneririm) arasında bir sayı yazın.',
    ces: 'Sorununuzu bizimle çözmek ne kadar kolaydı? (1 = çok zor, 7 = çok kolay)',
  },
  satisfaction: ['Hiç memnun değilim', 'Memnun değilim', 'Kararsızım', 'Memnunum', 'Çok memnunum'],
  ease: ['Çok zor', 'Zor', 'Biraz zor', 'Ne kolay ne zor', 'Biraz kolay', 'Kolay', 'Çok kolay'],
  menu: 'Seçin',
  thanks: 'Cevabınız için çok teşekkür ederiz!',
  sorry: 'Açık sözlülüğünüz için teşekkür ederiz. Dilerseniz neyi daha iyi yapabileceğimizi kısaca yazın.',
  reading: {
    satisfied: [
      'hiç memnun kalmadım|hiç memnun değiliz|çok kötü|çok kötüydü|berbat|berbattı|rezalet|rezil|felaket|korkunç|iğrenç|çok yetersiz|hiç iyi değil|hiç beğenmedim|sıfır|çok memnuniyetsizim',
      'memnun kalmadım|memnun değil|pek memnun değilim|pek memnun kalmadım|çok memnun değilim|memnuniyetsiz|kötü|kötüydü|iyi değil|iyi değildi|pek iyi değil|beğenmedim|yetersiz|hayal kırıklığı|zayıf',
      'orta|ortalama|idare eder|eh işte|fena değil ama iyi de değil|normal|şöyle böyle|ne iyi ne kötü|nötr|vasat',
      'memnun kaldım|memnun|memnunuz|genel olarak memnunum|iyi|iyiydi|gayet iyi|oldukça iyi|fena değil|fena değildi|güzel|güzeldi|beğendim|gayet memnunum|oldukça memnunum',
      'çok memnun kaldım|çok memnun|çok memnunuz|aşırı memnunum|son derece memnunum|fazlasıyla memnunum|çok iyi|çok iyiydi|çok güzel|çok güzeldi|mükemmel|mükemmeldi|harika|harikaydı|süper|süperdi|şahane|muhteşem|kusursuz|on numara|10 numara|efsane|çok beğendim|bayıldım|muazzam',
    ],
    easy: [
      'çok zordu|aşırı zor|hiç kolay değil|hiç kolay değildi|çok karışık|çok karmaşık|imkansız|inanılmaz zor',
      'zordu|kolay değil|kolay değildi|karmaşık|karışık|pek kolay değil|zahmetli',
      'biraz zordu|biraz karışık|oldukça zor|biraz karmaşık',
      'orta|normal|ortalama|ne zor ne kolay|idare eder',
      'biraz kolaydı|çok zor değil|çok zor değildi|fena değil',
      'kolaydı|basit|basitti|gayet kolay|oldukça kolay|zor değil|zor değildi|sorunsuz|rahat',
      'çok kolaydı|aşırı kolay|çok basit|çok basitti|süper kolay|son derece kolay|hiç zor değil|hiç zor değildi|çocuk oyuncağı|çok rahat',
    ],
    around:
      'ben|bence|benden|benim|puanım|puan veriyorum|veriyorum|verdim|veririm|diyelim|derim|bir|bu|hizmet|hizmetiniz|hizmetten|yardım|yardımınız|yardımınızdan|destek|genel olarak|genel|gerçekten|açıkçası|her şey|teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|çok teşekkür ederim|sağolun|sağ olun|sağol|eyvallah|tşk|tşkler|merhaba|selam|iyi günler|iyi akşamlar|kolay gelsin|lütfen|ve|size|evet|cevabım|not|notum|ekibe',
    stars: 'yıldız|yıldızlı',
    points: 'puan|puanı',
    of: '',
    outOf: 'üzerinden|üstünden',
    but: 'ama|fakat|ancak|çünkü|lakin|yalnız|rağmen|sadece|keşke|maalesef',
    about: 'ile ilgili|konusunda|için|dolayı',
    not: 'değil|değilim|değiliz|hiç|asla|yok|hayır|olmadı|kalmadım',
    asks: 'nerede|nerde|ne zaman|nasıl|kaç|niye|neden|niçin|misiniz|mısınız|musunuz|müsünüz|mı|mi|lütfen arayın|istiyorum|istiyoruz|ihtiyacım|yardım edin|yardımcı olun|iade|para iadesi|iadem|gelmedi|hala gelmedi|ulaşmadı|almadım|bekliyorum|bir sorum|başka bir soru|diğer siparişim|arayın|ne oldu|var mı',
  },
}
