import type { SurveyWords } from '../survey-words.ts'

/** Portuguese, of Portugal and Brazil. */
export const pt: SurveyWords = {
  language: 'pt',
  questions: {
    csat: 'Qual é a sua satisfação com a nossa ajuda? (1 = muito insatisfeito/a, 5 = muito satisfeito/a)',
    nps: 'Qual a probabilidade de nos recomendar a amigos ou familiares? Responda, por favor, com um número de 0 (nada provável) a 10 (muito provável).',
    ces: 'Foi fácil resolver a sua questão com a nossa ajuda? (1 = muito difícil, 7 = muito fácil)',
  },
  satisfaction: ['Muito insatisfeito/a', 'Insatisfeito/a', 'Neutro', 'Satisfeito/a', 'Muito satisfeito/a'],
  ease: ['Muito difícil', 'Difícil', 'Um pouco difícil', 'Nem um nem outro', 'Um pouco fácil', 'Fácil', 'Muito fácil'],
  menu: 'Escolher',
  thanks: 'Muito obrigado pela sua resposta!',
  sorry: 'Obrigado pela sinceridade. Se quiser, conte-nos em poucas palavras o que poderíamos ter feito melhor.',
  reading: {
    satisfied: [
      'muito insatisfeito|muito insatisfeita|nada satisfeito|nada satisfeita|totalmente insatisfeito|totalmente insatisfeita|muito descontente|muito decepcionado|muito decepcionada|péssimo|péssima|horrível|muito ruim|muito mau|muito má|muito mal|terrível|ruim demais|uma vergonha|um lixo|lixo|um desastre',
      'insatisfeito|insatisfeita|não satisfeito|não satisfeita|não estou satisfeito|não estou satisfeita|não fiquei satisfeito|não fiquei satisfeita|pouco satisfeito|pouco satisfeita|não muito satisfeito|descontente|decepcionado|decepcionada|ruim|mau|má|mal|não gostei|fraco|fraca|não foi bom|não muito bom',
      'neutra|regular|normal|mais ou menos|médio|média|razoável|assim assim|nem bom nem ruim|nem satisfeito nem insatisfeito|indiferente|deu pro gasto',
      'satisfeito|satisfeita|bastante satisfeito|bem satisfeito|bem satisfeita|contente|feliz|bem|bom|boa|muito bem atendido|nada mal|não foi mal|legal|gostei|bem atendida|bem atendido',
      'muito satisfeito|muito satisfeita|totalmente satisfeito|totalmente satisfeita|super satisfeito|super satisfeita|completamente satisfeito|satisfeitíssimo|satisfeitíssima|mt satisfeito|muito contente|muito feliz|muito bom|muito boa|mt bom|muito bem|ótimo|ótima|excelente|exelente|perfeito|perfeita|maravilhoso|maravilhosa|fantástico|fantástica|show|show de bola|top|nota dez|nota mil|incrível|espetacular|adorei|amei|sensacional|impecável|cinco estrelas|bom demais',
    ],
    easy: [
      'dificílimo|muito complicado|extremamente difícil|nada fácil|super difícil|impossível|difícil demais|um pesadelo',
      'complicado|não foi fácil|não muito fácil|não é fácil|trabalhoso',
      'meio difícil|bastante difícil|um pouco complicado|meio complicado',
      'neutro|normal|mais ou menos|nem fácil nem difícil|médio|regular',
      'relativamente fácil|meio fácil|não tão difícil|não muito difícil',
      'simples|bem simples|bastante fácil|bem fácil|não foi difícil|sem problema|sem problemas|tranquilo|nada complicado|de boa',
      'facílimo|muito simples|super fácil|extremamente fácil|fácil demais|super simples|mt fácil|super tranquilo|muito tranquilo|nada difícil|moleza',
    ],
    around:
      'eu|estou|estive|fiquei|fui|tô|é|foi|era|está|dou|eu dou|daria|diria|um|uma|o|a|minha|nota|a nota|minha nota|avaliação|resposta|serviço|atendimento|o atendimento|ajuda|suporte|no geral|realmente|sinceramente|tudo|obrigado|obrigada|muito obrigado|muito obrigada|obg|obgd|brigado|brigada|vlw|valeu|olá|oi|bom dia|boa tarde|boa noite|por favor|e|a vocês|sim|equipe|equipa|pra vocês|para vocês|com certeza|abraço|abraços',
    stars: 'estrelas|estrela|estrelinhas',
    points: 'pontos|ponto|pts|valores',
    of: 'de|em|sobre|numa escala de|de um total de',
    outOf: '',
    but: 'mas|porém|contudo|porque|pois|embora|apesar|só que|exceto|pena|menos',
    about: 'com|do|da|pelo|pela|que|por|no|na',
    not: 'não|nao|n|nunca|jamais|nada|nenhum|nenhuma|nem|sem',
    asks: 'onde está|cadê|onde|quando|como posso|como faço|quanto|por que|porque não|podem|pode|poderia|poderiam|posso|gostaria|quero|queria|preciso|me ajuda|me ajudem|reembolso|estorno|devolução|não chegou|ainda não|não recebi|estou esperando|tô esperando|outra pergunta|outra dúvida|mais uma dúvida|meu outro pedido|me liga|me liguem|vocês têm|tem como',
  },
}
