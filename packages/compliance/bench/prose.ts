/** Ordinary letters of service without anything to find, by language. */
export const PROSE: Readonly<Record<'en' | 'de' | 'zh', readonly string[]>> = {
  en: [
    'Thank you for waiting so patiently. The lamp left our shelves this morning, wrapped in two layers, and the carrier is on the way to you. Most parcels of this size need three days in your region.',
    'You asked how the shade is fixed. Turn the ring to the left until it clicks, then lift it off with both hands. The bulb below is of the usual small kind, and a new one lies in the box.',
    'The blue cushion and the grey one are made of the same cloth. Wash them at a low temperature and let them dry flat. The colour stays as it is for many years.',
    'If a part is missing, tell us which of the bags in the box was empty. A short description is enough. We look for the piece and let you know within a day what happens next.',
  ],
  de: [
    'Vielen Dank für Ihre Geduld. Die Lampe hat heute Morgen unser Lager verlassen, in zwei Lagen Papier, und ist nun unterwegs zu Ihnen. Pakete dieser Größe brauchen in Ihrer Gegend meist drei Tage.',
    'Sie fragten, wie der Schirm befestigt ist. Drehen Sie den Ring nach links, bis es klickt, und heben Sie ihn dann mit beiden Händen ab. Darunter sitzt eine übliche kleine Birne.',
    'Das blaue und das graue Kissen sind aus demselben Stoff. Waschen Sie beide bei niedriger Temperatur und lassen Sie sie liegend trocknen. Die Farbe bleibt über Jahre, wie sie ist.',
    'Fehlt ein Teil, sagen Sie uns bitte, welcher Beutel im Karton leer war. Eine kurze Beschreibung genügt. Wir suchen das Stück und melden uns innerhalb eines Tages.',
  ],
  zh: [
    '感谢您的耐心等待。台灯今天早上已经离开仓库，用两层纸包好，正在路上。这种大小的包裹到您那里一般需要三天。',
    '您问灯罩怎么固定。请把圆环向左转，听到咔的一声后用双手取下来。下面是常见的小灯泡，盒子里还有一个备用的。',
    '蓝色和灰色的靠垫用的是同一种布料。请用低温清洗，平放晾干，颜色可以保持很多年不变。',
    '如果缺少零件，请告诉我们盒子里哪一袋是空的，简单说明就可以。我们会去找，一天之内给您答复。',
  ],
}

/** About so many UTF-16 units of prose, in paragraphs. */
export function proseOf(language: keyof typeof PROSE, units: number): string {
  const letter = `${PROSE[language].join('\n\n')}\n\n`
  return letter.repeat(Math.ceil(units / letter.length))
}
