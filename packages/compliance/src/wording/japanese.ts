import type { WordingTable } from './wording.ts'

/** Explanations in Japanese. */
export const japanese: WordingTable = {
  off_platform_contact: {
    message: '{channel}では、メッセージで連絡先を伝えたり尋ねたりすることはできません。',
    suggestion: '連絡先を削除し、この画面で続けるよう案内してください。',
  },
  external_link: {
    message: '{channel}では、購入者へのメッセージに外部リンクを載せられません。',
    suggestion: '内容を文章で説明するか、ここに添付してください。',
  },
  off_platform_payment: {
    message: '{channel}では、外部での支払いや購入を求めてはいけません。',
    suggestion: '{channel}での注文と支払いを案内してください。',
  },
  review_manipulation: {
    message: 'レビューを買ったり誘導したりしてはいけません。',
    suggestion: '内容を問わず率直なレビューをお願いするか、触れないでください。',
  },
  feedback_extortion: { message: '購入者が受け取るべきものを評価の条件にしています。', suggestion: '評価には触れずに解決してください。' },
  marketing_promotion: {
    message: '{channel}では、注文のメッセージで宣伝はできません。',
    suggestion: 'この注文に必要なことだけを書いてください。',
  },
  statutory_rights_denial: {
    message: '{market}の法律が購入者に認める権利を否定しています。',
    suggestion: '権利とその使い方を伝えてください。迷うときは確認してください。',
  },
  misleading_claim: {
    message: '医薬品でない商品について、治る・予防できる・痩せると言ってはいけません。',
    suggestion: '成分と使い方を説明してください。',
  },
  counterfeit_admission: {
    message: '商品が偽物だと述べています。販売は違法です。',
    suggestion: '送信せず、出品と在庫を確認してもらってください。',
  },
  tax_evasion: {
    message: '書類に低い価格や偽の「ギフト」と書くことは関税の不正です。',
    suggestion: '書類には実際の内容と支払額だけを書くと伝えてください。',
  },
  credential_request: {
    message: 'お客様のパスワード、認証コード、暗証番号、セキュリティコードは誰にも必要ありません。',
    suggestion: '質問を削除し、注文番号で確認してください。',
  },
  abusive_language: { message: '相手を侮辱しています。', suggestion: '人を評価せず、用件だけを書いてください。' },
  threat: { message: '暴力をほのめかしています。', suggestion: '送信せず、責任者に引き継いでください。' },
  discrimination: {
    message: '属性を理由に人を拒んだり見下したりしています。',
    suggestion: '注文に関する理由を述べるか、ほかのお客様と同じように対応してください。',
  },
  pii_payment_card: {
    message: 'お客様がカード番号を送っています。チャットに残してはいけません。',
    suggestion: '伏せ字にし、復唱せず、安全な支払い画面を案内してください。',
  },
  pii_iban: { message: 'お客様が口座番号を送っています。', suggestion: '返金だけに使い、後で伏せ字にしてください。' },
  pii_national_id: {
    message: 'お客様が本人確認書類の番号を送っています。',
    suggestion: '税関や{market}の法律で必要な場合を除き、伏せ字にしてください。',
  },
  pii_email: {
    message: '個人のメールアドレスが含まれています。',
    suggestion: 'この件だけに使い、モールではメールでなくここで返信してください。',
  },
  pii_phone: { message: '個人の電話番号が含まれています。', suggestion: '必要なら配送会社に伝え、モールでは電話しないでください。' },
  pii_address: { message: '個人の住所が含まれています。', suggestion: '注文と照合し、ほかに写さないでください。' },
  cancellation_pressure: {
    message: '{channel}では、購入者にキャンセルを頼むことはできません。',
    suggestion: 'こちらで取り消し、本当の理由を添えて返金してください。',
  },
  dispute_discouragement: {
    message: '{channel}では、申し立てを思いとどまらせてはいけません。',
    suggestion: '解決策を示し、判断は購入者に任せてください。',
  },
  presentation: { message: '{channel}にはメッセージの書式の決まりがあります。', suggestion: '普通の文章だけにしてください。' },
  unneeded_message: { message: 'この内容は{channel}が自動で知らせます。', suggestion: '質問への返事でなければ送らないでください。' },
  message_window: { message: 'こちらから連絡できる期間を過ぎています。', suggestion: '購入者からの連絡を待ってください。' },
  review_request_limit: { message: 'この注文ではすでにレビューを依頼しています。', suggestion: '再度の依頼はしないでください。' },
  customer_diversion: {
    message: '購入者が{channel}の外でのやり取りを提案しています。応じるとこちらの違反になります。',
    suggestion: '丁寧に断り、ここで続け、連絡先は送らないでください。',
  },
  suspected_phishing: {
    message: '情報や金銭をだまし取ろうとしている可能性があります。',
    suggestion: '開かず、読み取らず、情報を出さず、{channel}に通報してください。',
  },
  'contact-request': {
    message: '{channel}では、購入者に電話番号、メール、アカウントを尋ねられません。',
    suggestion: '質問はここでしてください。',
  },
  'review-incentive': {
    message: '見返りのあるレビューは各モールで禁止され、多くの国で違法です。',
    suggestion: '見返りを削除してください。返金すべきものは、レビューに触れずに返金してください。',
  },
  'review-change': {
    message: 'レビューの変更や削除を頼むことは操作とみなされます。',
    suggestion: '問題を解決し、レビューはお客様に任せてください。',
  },
  'review-positive-only': {
    message: '良いレビューだけを頼むことは操作とみなされます。',
    suggestion: '内容を問わず率直なレビューをお願いしてください。',
  },
  'feedback-threatened': {
    message: '購入者が低評価をほのめかして要求しています。',
    suggestion: '脅しがない場合と同じように判断し、証拠を残して{channel}に通報してください。',
  },
  'rights-withdrawal': {
    message: '{market}では、ネット購入は理由なく解約して返金を受けられます。セール品や開封品も一律の例外ではありません。',
    suggestion: '返品の方法と期限を伝えてください。例外は特注品、傷みやすい物、開封した衛生用品です。',
  },
  'rights-refund': {
    message: '{market}では「返金不可」は誤りです。不良品はセール品でも返金の対象です。',
    suggestion: 'お客様都合の場合に限ると書いてください。',
  },
  'rights-guarantee': {
    message: '{market}では販売者が法律で不具合の責任を負い、除外、短縮、メーカーへの転嫁はできません。',
    suggestion: '修理か交換を提案してください。メーカー保証はそれとは別です。',
  },
  'rights-faulty': {
    message: '不良品でも一切応じないことは、どの国でも誤りです。',
    suggestion: '不具合の写真をお願いし、修理、交換、返金のいずれかを提案してください。',
  },
  'rights-condition': {
    message: '返すべきお金に、元の箱、権利の放棄、先払いなどの条件は付けられません。',
    suggestion: '法律で認められるもの（商品の返送か発送の証明）だけを求めてください。',
  },
  superlative: { message: '{market}の広告では「最高」「No.1」などの断定はできません。', suggestion: '証明できる事実を書いてください。' },
  'customs-asked': {
    message: 'お客様が虚偽の書類を求めています。応じると双方の関税や税の不正になります。',
    suggestion: '断ってください。書類には実際の内容と支払額だけを書きます。',
  },
  'no-invoice': { message: '税を免れるために請求書なしで売ることは違法です。', suggestion: '正式な請求書を案内してください。' },
  'credential-received': {
    message: 'パスワード、コード、カード情報を求められています。',
    suggestion: '答えずに、セキュリティ担当に相談してください。',
  },
  'abuse-received': {
    message: 'お客様があなたやほかの人を侮辱しています。',
    suggestion: '用件に集中してください。線を引くことも、引き継ぐこともできます。',
  },
  'threat-received': {
    message: 'お客様が暴力をほのめかしています。',
    suggestion: '言い争わず、記録を残し、すぐに責任者に知らせてください。',
  },
  'card-sent': { message: 'カード番号の全桁は決して送ってはいけません。', suggestion: '下四桁までにしてください。' },
  'national-id-sent': { message: '返信に本人確認書類の番号があります。', suggestion: '削除するか、末尾だけにしてください。' },
  'iban-sent': { message: '返信に口座番号があります。', suggestion: '自社の口座か確認し、許可リストに登録してください。' },
  'order-id-missing': {
    message: '{channel}では、こちらから送るメッセージに注文番号が必要です。',
    suggestion: '注文番号を加えてください。',
  },
  'wrong-language': { message: '購入者は{channel}で別の言語を希望しています。', suggestion: '購入者の言語で書くか、翻訳してください。' },
  'opted-out': { message: 'お客様は連絡を望んでいません。', suggestion: '質問への返事でなければ送らないでください。' },
  emoji: { message: '{channel}ではメッセージに絵文字を使えません。', suggestion: '絵文字を削除してください。' },
  'line-breaks': { message: '{channel}では三つ以上続く改行は使えません。', suggestion: '空行を削除してください。' },
}
