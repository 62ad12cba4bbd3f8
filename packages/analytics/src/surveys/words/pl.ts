import type { SurveyWords } from '../survey-words.ts'

/** Polish. */
export const pl: SurveyWords = {
  language: 'pl',
  questions: {
    csat: 'Jak oceniają Państwo naszą pomoc? (1 = bardzo źle, 5 = bardzo dobrze)',
    nps: 'Jak bardzo prawdopodobne jest, że polecą nas Państwo znajomym lub rodzinie? Prosimy odpowiedzieć liczbą od 0 (bardzo mało prawdopodobne) do 10 (bardzo prawdopodobne).',
    ces: 'Jak łatwo było załatwić z nami tę sprawę? (1 = bardzo trudno, 7 = bardzo łatwo)',
  },
  satisfaction: ['Bardzo źle', 'Źle', 'Przeciętnie', 'Dobrze', 'Bardzo dobrze'],
  ease: ['Bardzo trudno', 'Trudno', 'Raczej trudno', 'Średnio', 'Raczej łatwo', 'Łatwo', 'Bardzo łatwo'],
  menu: 'Wybierz',
  thanks: 'Bardzo dziękujemy za odpowiedź!',
  sorry: 'Dziękujemy za szczerą odpowiedź. Jeśli mają Państwo ochotę, prosimy napisać w dwóch słowach, co mogliśmy zrobić lepiej.',
  reading: {
    satisfied: [
      'bardzo niezadowolony|bardzo niezadowolona|zupełnie niezadowolony|w ogóle nie zadowolony|wcale nie jestem zadowolony|wcale nie jestem zadowolona|fatalnie|fatalny|fatalna|tragedia|tragicznie|okropnie|beznadziejnie|beznadziejna|beznadziejny|koszmar|porażka|bardzo słabo|dramat|skandal|bardzo kiepsko|najgorzej',
      'niezadowolony|niezadowolona|nie jestem zadowolony|nie jestem zadowolona|nie zadowolony|nie zadowolona|niezbyt zadowolony|niezbyt zadowolona|mało zadowolony|słabo|słaba|słaby|kiepsko|nie najlepiej|niedobrze|nie dobrze|rozczarowany|rozczarowana|niezbyt dobrze|zła|zły',
      'średnio|średnia|tak sobie|neutralnie|może być|ujdzie|przeciętna|przeciętny|ani dobrze ani źle|bez szału|takie sobie|średniawo|dostatecznie',
      'zadowolony|zadowolona|raczej zadowolony|raczej zadowolona|dość zadowolony|całkiem zadowolony|całkiem zadowolona|dobra|dobry|całkiem dobrze|nieźle|całkiem nieźle|nie jest źle|w porządku|fajnie|spoko|raczej dobrze|ok dobrze',
      'bardzo zadowolony|bardzo zadowolona|w pełni zadowolony|w pełni zadowolona|super zadowolony|niezwykle zadowolony|świetnie|świetna|świetny|super|rewelacja|rewelacyjnie|rewelacyjna|doskonale|doskonała|doskonały|idealnie|perfekcyjnie|znakomicie|wspaniale|wspaniała|ekstra|bardzo dobra|bardzo dobry|najlepiej|wzorowo|celująco|pięknie|bez zarzutu|bomba|extra|mega',
    ],
    easy: [
      'bardzo ciężko|strasznie trudno|niezwykle trudno|wcale nie łatwo|bardzo skomplikowane|bardzo trudne|koszmar|masakra|niemożliwe|w ogóle nie było łatwo',
      'ciężko|trudne|nie było łatwo|niełatwo|nie łatwo|skomplikowane|nie za łatwo',
      'trochę trudno|dość trudno|trochę skomplikowane|dosyć trudno',
      'ani łatwo ani trudno|tak sobie|przeciętnie|neutralnie|średnie',
      'dość łatwo|w miarę łatwo|nie tak trudno|niezbyt trudno|dosyć łatwo',
      'łatwe|prosto|proste|całkiem łatwo|nietrudno|nie było trudno|bez problemu|bez problemów|sprawnie|całkiem prosto',
      'bardzo prosto|bardzo łatwe|bardzo proste|super łatwo|banalnie|banalnie proste|dziecinnie proste|niezwykle łatwo|mega łatwo|łatwizna|pestka|wcale nie trudno',
    ],
    around:
      'ja|jestem|byłem|byłam|jest|było|była|był|to|to było|daję|dam|daje|dałbym|dałabym|powiem|powiedzmy|powiedziałbym|ocena|moja ocena|moja|oceniam|oceniam na|na|odpowiedź|obsługa|pomoc|obsługę|serwis|ogólnie|naprawdę|szczerze|wszystko|dziękuję|dziękuje|dzięki|dziękuję bardzo|dziękuję bardzo za pomoc|bardzo dziękuję|dzięki wielkie|wielkie dzięki|dzień dobry|dobry wieczór|cześć|hej|witam|pozdrawiam|proszę|i|dla was|państwu|tak|za pomoc|mocne',
    stars: 'gwiazdki|gwiazdek|gwiazdka|gwiazdkę',
    points: 'punkty|punktów|punkt|pkt',
    of: 'na|z|w skali do|w skali od 1 do|ze',
    outOf: '',
    but: 'ale|jednak|lecz|bo|ponieważ|chociaż|choć|tylko|niestety|oprócz|poza tym|gdyż|szkoda',
    about: 'ze|z|że|za|jak',
    not: 'nie|nigdy|brak|wcale|żaden|żadna|bez|nic',
    asks: 'gdzie|kiedy|jak mogę|jak długo|ile|dlaczego|czemu|czy|możecie|mogą państwo|może pan|może pani|mogę|chcę|chciałbym|chciałabym|potrzebuję|proszę o|pomóżcie|zwrot|zwrotu|nie dotarła|nie dotarło|nie doszła|nie przyszła|nie otrzymałem|nie otrzymałam|nadal czekam|wciąż czekam|jeszcze jedno pytanie|inne pytanie|moje drugie zamówienie|zadzwońcie|a co z',
  },
}
