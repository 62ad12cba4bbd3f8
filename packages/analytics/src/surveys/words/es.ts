import type { SurveyWords } from '../survey-words.ts'

/** Spanish. */
export const es: SurveyWords = {
  language: 'es',
  questions: {
    csat: '¿Qué grado de satisfacción tiene con nuestra ayuda? (1 = nada satisfecho/a, 5 = muy satisfecho/a)',
    nps: '¿Qué probabilidad hay de que nos recomiende a familiares o amigos? Responda, por favor, con un número de 0 (nada probable) a 10 (muy probable).',
    ces: '¿Le resultó fácil resolver su consulta con nosotros? (1 = muy difícil, 7 = muy fácil)',
  },
  satisfaction: ['Muy insatisfecho/a', 'Insatisfecho/a', 'Neutral', 'Satisfecho/a', 'Muy satisfecho/a'],
  ease: ['Muy difícil', 'Difícil', 'Algo difícil', 'Ni fácil ni difícil', 'Algo fácil', 'Fácil', 'Muy fácil'],
  menu: 'Elegir',
  thanks: '¡Muchas gracias por su respuesta!',
  sorry: 'Gracias por su sinceridad. Si lo desea, cuéntenos en un par de líneas qué podríamos haber hecho mejor.',
  reading: {
    satisfied: [
      'muy insatisfecho|muy insatisfecha|nada satisfecho|nada satisfecha|para nada satisfecho|para nada satisfecha|muy descontento|muy descontenta|muy decepcionado|muy decepcionada|pésimo|pésima|fatal|horrible|muy malo|muy mala|muy mal|terrible|malísimo|malísima|desastroso|un desastre|una vergüenza|lo peor|nada contento|nada contenta',
      'insatisfecho|insatisfecha|no satisfecho|no satisfecha|no estoy satisfecho|no estoy satisfecha|poco satisfecho|poco satisfecha|no muy satisfecho|no muy satisfecha|no estoy muy satisfecho|no estoy contento|no estoy contenta|descontento|descontenta|decepcionado|decepcionada|malo|mala|mal|no muy bien|no muy bueno|no bueno|deficiente',
      'neutro|regular|normal|más o menos|mas o menos|ni fu ni fa|así así|ni satisfecho ni insatisfecho|aceptable|indiferente|mejorable',
      'satisfecho|satisfecha|bastante satisfecho|bastante satisfecha|contento|contenta|bastante contento|bastante contenta|bien|bueno|buena|bastante bien|no está mal|nada mal|conforme|buen',
      'muy satisfecho|muy satisfecha|totalmente satisfecho|totalmente satisfecha|completamente satisfecho|completamente satisfecha|super satisfecho|satisfechísimo|muy contento|muy contenta|super contento|super contenta|encantado|encantada|muy bien|muy bueno|muy buena|buenísimo|buenísima|excelente|exelente|excelentes|perfecto|perfecta|genial|estupendo|estupenda|fantástico|fantástica|maravilloso|maravillosa|increíble|súper|de diez|un diez|inmejorable|súper bien|de lujo|espectacular|chévere|padrísimo|lo mejor|de maravilla|10 de 10',
    ],
    easy: [
      'muy complicado|dificilísimo|super difícil|extremadamente difícil|nada fácil|para nada fácil|muy dificil|imposible|un infierno|demasiado complicado',
      'complicado|no fue fácil|no es fácil|no muy fácil|no tan fácil|costoso',
      'un poco difícil|un poco complicado|bastante difícil|algo complicado|un poquito difícil',
      'neutral|normal|regular|más o menos|intermedio',
      'relativamente fácil|no tan difícil|no muy difícil|más o menos fácil',
      'sencillo|bastante fácil|simple|no fue difícil|nada complicado|sin problema|sin problemas|rápido y fácil',
      'muy sencillo|facilísimo|super fácil|súper sencillo|extremadamente fácil|muy simple|nada difícil|pan comido|sencillísimo|súper fácil',
    ],
    around:
      'yo|estoy|estuve|estaba|es|fue|ha sido|me|le|les|doy|les doy|le doy|os doy|pongo|le pongo|diría|yo diría|un|una|el|la|lo|mi|nota|puntuación|calificación|respuesta|servicio|atención|la atención|el servicio|ayuda|su ayuda|en general|realmente|la verdad|sinceramente|todo|gracias|muchas gracias|mil gracias|muchísimas gracias|grax|hola|buenas|buenos días|buenas tardes|saludos|un saludo|por favor|y|a ustedes|sí|equipo|con gusto|muy amable|muy amables',
    stars: 'estrellas|estrella|estrellitas',
    points: 'puntos|punto|pts',
    of: 'de|sobre|de un total de|en una escala de',
    outOf: '',
    but: 'pero|aunque|sin embargo|porque|ya que|salvo|excepto|solo que|lástima|pues|a pesar',
    about: 'con|por|que|del|en|para',
    not: 'no|nunca|jamás|nada|ningún|ninguna|tampoco|sin|ni',
    asks: 'dónde está|donde esta|dónde|cuándo|cuando llega|cuando va|cómo puedo|como puedo|cuánto|cuánto tarda|por qué|pueden|puede|podrían|podría|puedo|quisiera|quiero|necesito|me gustaría|ayúdenme|ayuda con|reembolso|devolución|devuelvan|sigo esperando|no ha llegado|no me ha llegado|no he recibido|todavía no|aún no|otra pregunta|otra duda|mi otro pedido|llámenme|tienen',
  },
}
