import type { SurveyWords } from '../survey-words.ts'

/** Indonesian. */
export const id: SurveyWords = {
  language: 'id',
  questions: {
    csat: 'Seberapa puas Anda dengan bantuan kami? (1 = sangat tidak puas, 5 = sangat puas)',
    nps: 'Seberapa besar kemungkinan Anda merekomendasikan kami kepada teman atau keluarga? Mohon balas dengan angka 0 (tidak mungkin) sampai 10 (sangat mungkin).',
    ces: 'Seberapa mudah menyelesaikan kendala Anda bersama kami? (1 = sangat sulit, 7 = sangat mudah)',
  },
  satisfaction: ['Sangat tidak puas', 'Tidak puas', 'Biasa saja', 'Puas', 'Sangat puas'],
  ease: ['Sangat sulit', 'Sulit', 'Agak sulit', 'Biasa saja', 'Agak mudah', 'Mudah', 'Sangat mudah'],
  menu: 'Pilih',
  thanks: 'Terima kasih banyak atas jawabannya!',
  sorry: 'Terima kasih atas kejujurannya. Bila berkenan, ceritakan secara singkat apa yang bisa kami perbaiki.',
  reading: {
    satisfied: [
      'tidak puas sama sekali|sama sekali tidak puas|ga puas sama sekali|gak puas sama sekali|sangat kecewa|kecewa berat|kecewa banget|sangat buruk|buruk sekali|buruk banget|parah|parah banget|payah|jelek banget|jelek sekali|mengecewakan sekali|paling buruk',
      'kurang puas|ga puas|gak puas|nggak puas|ngga puas|tdk puas|tidak terlalu puas|belum puas|kecewa|mengecewakan|buruk|jelek|tidak bagus|kurang bagus|kurang baik|tidak baik|ga bagus|kurang memuaskan',
      'biasa aja|b aja|lumayan lah|netral|cukup|cukup lah|standar|sedang|rata rata|begitu saja|gitu aja',
      'cukup puas|lumayan puas|memuaskan|bagus|baik|oke bagus|lumayan bagus|lumayan|cukup baik|cukup bagus|tidak buruk|ga buruk|senang|mantab',
      'puas banget|puas bgt|puas sekali|amat puas|super puas|sangat memuaskan|sangat bagus|sangat baik|bagus banget|bagus bgt|bagus sekali|baik sekali|mantap|mantap banget|mantul|keren|keren banget|terbaik|luar biasa|sempurna|hebat|top|istimewa|sangat senang|the best|memuaskan sekali|jos|sip banget',
    ],
    easy: [
      'sulit sekali|sulit banget|susah banget|susah sekali|sangat susah|ribet banget|rumit banget|tidak mudah sama sekali|sama sekali tidak mudah|mustahil',
      'susah|ribet|rumit|tidak mudah|ga mudah|gak mudah|nggak mudah|kurang mudah',
      'agak susah|agak ribet|agak rumit|lumayan sulit|sedikit sulit',
      'biasa aja|netral|sedang|standar|b aja',
      'lumayan mudah|cukup mudah|tidak terlalu sulit|ga terlalu susah|agak gampang',
      'gampang|simpel|tidak sulit|ga susah|gak susah|tidak susah|lancar|tanpa masalah|tidak ribet|ga ribet',
      'mudah sekali|mudah banget|mudah bgt|gampang banget|gampang sekali|sangat gampang|super mudah|simpel banget|tidak sulit sama sekali|ga ribet sama sekali|lancar banget|sangat lancar',
    ],
    around:
      'saya|aku|gue|kami|sy|merasa|kasih|saya kasih|aku kasih|kukasih|beri|saya beri|memberi|nilai|nilainya|nilai saya|skor|rating|jawaban|jawabannya|jawaban saya|pelayanan|pelayanannya|layanan|layanannya|bantuan|bantuannya|responnya|servis|secara keseluruhan|sejauh ini|benar benar|jujur|sih|deh|kok|ya|yah|aja|semua|semuanya|terima kasih|terima kasih banyak|terimakasih|terimakasih banyak|makasih|makasih banyak|makasi|mksh|trims|tks|thanks|thx|halo|hai|hi|selamat pagi|selamat siang|selamat sore|selamat malam|kak|min|gan|pak|bu|mas|mbak|tolong|dan|untuk|untuk kalian|buat kalian|dengan|dengan pelayanannya|iya|tim|sangat ramah',
    stars: 'bintang',
    points: 'poin|point|angka',
    of: 'dari',
    outOf: '',
    but: 'tapi|tetapi|namun|karena|krn|soalnya|walaupun|meskipun|cuma|hanya|sayangnya|kecuali',
    about: 'dengan|soal|tentang|yang|atas',
    not: 'tidak|tdk|tak|ga|gak|nggak|ngga|enggak|bukan|belum|jangan|kurang|tanpa',
    asks: 'di mana|dimana|mana pesanan|kapan|bagaimana|gimana|berapa lama|berapa|kenapa|mengapa|bisakah|bisa tolong|apakah|boleh|saya mau|saya ingin|mau tanya|butuh|tolong bantu|tolong cek|tolong kirim|bantu saya|refund|pengembalian|uang kembali|belum sampai|belum datang|belum terima|belum diterima|masih menunggu|masih nunggu|pertanyaan lain|satu lagi|pesanan saya yang lain|pesanan lain|hubungi saya|telepon saya|ada stok',
  },
}
