import type { WordingTable } from './wording.ts'

/** Explanations in Portuguese as in Brazil. */
export const brazilianPortuguese: WordingTable = {
  off_platform_contact: {
    message: '{channel} não permite passar nem pedir dados de contato nas mensagens.',
    suggestion: 'Retire o contato e ofereça continuar por aqui.',
  },
  external_link: {
    message: '{channel} não permite links para outros sites nas mensagens a compradores.',
    suggestion: 'Diga o conteúdo em palavras ou anexe o arquivo aqui.',
  },
  off_platform_payment: {
    message: 'Em {channel} não se pode pedir ao comprador que pague ou compre fora da plataforma.',
    suggestion: 'Indique o pedido e o pagamento em {channel}.',
  },
  review_manipulation: {
    message: 'Avaliações não se compram nem se conduzem.',
    suggestion: 'Peça uma avaliação sincera, seja qual for, ou não peça.',
  },
  feedback_extortion: {
    message: 'Aqui algo devido ao comprador depende de uma avaliação.',
    suggestion: 'Resolva o caso sem falar de avaliação.',
  },
  marketing_promotion: {
    message: '{channel} não permite propaganda nas mensagens de um pedido.',
    suggestion: 'Escreva só o que este pedido exige.',
  },
  statutory_rights_denial: {
    message: 'Isto nega um direito que a lei dá ao comprador ({market}).',
    suggestion: 'Diga qual é o direito e como usá-lo; em caso de dúvida, pergunte.',
  },
  misleading_claim: {
    message: 'De um produto que não é remédio não se pode dizer que cura, previne doenças ou emagrece.',
    suggestion: 'Descreva do que é feito e como se usa.',
  },
  counterfeit_admission: {
    message: 'Aqui se diz que o produto é falsificado. Vendê-lo é crime.',
    suggestion: 'Não envie. Peça que revejam o anúncio e o estoque.',
  },
  tax_evasion: {
    message: 'Valor falso ou «presente» falso nos papéis é fraude aduaneira.',
    suggestion: 'Diga que os papéis trazem sempre o conteúdo e o preço reais.',
  },
  credential_request: {
    message: 'Ninguém precisa da senha, do código, do PIN ou do código de segurança do cliente.',
    suggestion: 'Retire a pergunta e use o número do pedido.',
  },
  abusive_language: { message: 'Isto insulta quem lê.', suggestion: 'Diga o necessário sem julgar a pessoa.' },
  threat: { message: 'Isto ameaça com violência.', suggestion: 'Não envie. Passe o caso à sua liderança.' },
  discrimination: {
    message: 'Isto recusa ou despreza pessoas pelo que são.',
    suggestion: 'Dê um motivo ligado ao pedido ou atenda como a qualquer outro.',
  },
  pii_payment_card: {
    message: 'O cliente enviou um número de cartão. Ele não pode ficar no chat.',
    suggestion: 'Oculte, não repita e indique a página segura de pagamento.',
  },
  pii_iban: { message: 'O cliente enviou um número de conta.', suggestion: 'Use só para o reembolso e oculte depois.' },
  pii_national_id: {
    message: 'O cliente enviou o número de um documento.',
    suggestion: 'Oculte, salvo se a alfândega ou a lei exigirem ({market}).',
  },
  pii_email: {
    message: 'A mensagem traz um e-mail particular.',
    suggestion: 'Use só para este caso. Em marketplaces responda aqui, não por e-mail.',
  },
  pii_phone: {
    message: 'A mensagem traz um telefone particular.',
    suggestion: 'Passe à transportadora se for preciso. Em marketplaces não ligue.',
  },
  pii_address: { message: 'A mensagem traz um endereço particular.', suggestion: 'Compare com o pedido e não copie para outro lugar.' },
  cancellation_pressure: {
    message: '{channel} não permite pedir ao comprador que cancele.',
    suggestion: 'Cancele você e reembolse, com o motivo verdadeiro.',
  },
  dispute_discouragement: {
    message: '{channel} não permite convencer o comprador a não reclamar.',
    suggestion: 'Ofereça uma solução e deixe a decisão com o comprador.',
  },
  presentation: { message: '{channel} tem regras para a forma das mensagens.', suggestion: 'Use texto simples.' },
  unneeded_message: {
    message: '{channel} já avisa o comprador disso.',
    suggestion: 'Não envie, a não ser em resposta a uma pergunta.',
  },
  message_window: {
    message: 'Passou o prazo para escrever a este comprador por iniciativa própria.',
    suggestion: 'Espere o comprador escrever.',
  },
  review_request_limit: { message: 'Já se pediu avaliação deste pedido.', suggestion: 'Não peça de novo.' },
  customer_diversion: {
    message: 'O comprador propõe sair de {channel}. Aceitar seria uma infração nossa.',
    suggestion: 'Recuse com gentileza, continue aqui e não envie contato algum.',
  },
  suspected_phishing: {
    message: 'Parece uma tentativa de obter dados ou dinheiro.',
    suggestion: 'Não clique, não escaneie, não dê dados. Denuncie a {channel}.',
  },
  'contact-request': {
    message: '{channel} não permite pedir ao comprador telefone, e-mail ou contas.',
    suggestion: 'Faça a pergunta aqui.',
  },
  'review-incentive': {
    message: 'Dar algo por uma avaliação é proibido pelas plataformas e, em muitos países, por lei.',
    suggestion: 'Retire o benefício. Se deve um reembolso, faça-o sem falar de avaliação.',
  },
  'review-change': {
    message: 'Pedir para mudar ou apagar uma avaliação é visto como manipulação.',
    suggestion: 'Resolva o problema e deixe a avaliação com o cliente.',
  },
  'review-positive-only': {
    message: 'Pedir só avaliações boas é visto como manipulação.',
    suggestion: 'Peça uma avaliação sincera, seja qual for.',
  },
  'feedback-threatened': {
    message: 'O comprador ameaça com avaliação ruim para conseguir algo.',
    suggestion: 'Decida como sem a ameaça, guarde a mensagem como prova e denuncie a {channel}.',
  },
  'rights-withdrawal': {
    message:
      'Quem compra pela internet pode desistir e receber o dinheiro de volta ({market}); promoção ou produto aberto não são exceção geral.',
    suggestion: 'Diga como e até quando devolver. Exceções: sob medida, perecível, higiene sem lacre.',
  },
  'rights-refund': {
    message: '«Sem reembolso» está errado aqui ({market}): com defeito há esse direito, também em promoção.',
    suggestion: 'Limite à mera desistência, se é isso que quer dizer.',
  },
  'rights-guarantee': {
    message: 'O vendedor responde por defeitos por lei ({market}); isso não pode ser excluído, encurtado nem passado ao fabricante.',
    suggestion: 'Ofereça conserto ou troca; a garantia do fabricante é à parte.',
  },
  'rights-faulty': {
    message: 'Negar tudo mesmo com produto defeituoso está errado em qualquer país.',
    suggestion: 'Peça uma foto do defeito e ofereça conserto, troca ou reembolso.',
  },
  'rights-condition': {
    message: 'Um reembolso devido não pode depender da caixa original, de renúncia ou de pagar antes.',
    suggestion: 'Peça só o que a lei permite: a devolução ou a prova do envio.',
  },
  superlative: {
    message: 'Lá a propaganda não pode dizer que algo é o melhor, o primeiro ou absoluto ({market}).',
    suggestion: 'Diga um fato que possa provar.',
  },
  'customs-asked': {
    message: 'O cliente pede papéis falsos. Seria fraude aduaneira ou fiscal dos dois lados.',
    suggestion: 'Recuse: os papéis trazem sempre o conteúdo e o preço reais.',
  },
  'no-invoice': { message: 'Vender sem nota para fugir do imposto é ilegal.', suggestion: 'Ofereça a nota fiscal.' },
  'credential-received': {
    message: 'Alguém pede a você senha, código ou dados de cartão.',
    suggestion: 'Não informe. Fale com a segurança.',
  },
  'abuse-received': {
    message: 'O cliente insulta você ou outras pessoas.',
    suggestion: 'Fique no assunto. Você pode pôr um limite ou passar o caso.',
  },
  'threat-received': {
    message: 'O cliente ameaça com violência.',
    suggestion: 'Não discuta. Guarde a mensagem e avise já a sua liderança.',
  },
  'card-sent': { message: 'Nunca se envia um número de cartão inteiro.', suggestion: 'Informe no máximo os quatro últimos dígitos.' },
  'national-id-sent': {
    message: 'A resposta traz o número de um documento.',
    suggestion: 'Retire ou informe só os últimos dígitos.',
  },
  'iban-sent': {
    message: 'A resposta traz um número de conta.',
    suggestion: 'Confira se é o da empresa e ponha na lista de permitidos.',
  },
  'order-id-missing': {
    message: '{channel} exige o número do pedido nas mensagens que você inicia.',
    suggestion: 'Acrescente o número do pedido.',
  },
  'wrong-language': {
    message: 'O comprador prefere outro idioma em {channel}.',
    suggestion: 'Escreva no idioma do comprador ou peça tradução.',
  },
  'opted-out': { message: 'O cliente pediu para não receber mensagens.', suggestion: 'Não envie, a não ser em resposta a uma pergunta.' },
  emoji: { message: '{channel} não quer emojis nas mensagens.', suggestion: 'Retire os emojis.' },
  'line-breaks': { message: '{channel} não quer mais de duas quebras de linha seguidas.', suggestion: 'Retire as linhas vazias.' },
}
