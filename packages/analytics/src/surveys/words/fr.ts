import type { SurveyWords } from '../survey-words.ts'

/** French. */
export const fr: SurveyWords = {
  language: 'fr',
  questions: {
    csat: 'Êtes-vous satisfait(e) de notre aide ? (1 = très insatisfait(e), 5 = très satisfait(e))',
    nps: 'Quelle est la probabilité que vous nous recommandiez à vos proches ? Merci de répondre par un chiffre de 0 (très peu probable) à 10 (très probable).',
    ces: 'Dans quelle mesure a-t-il été facile de régler votre demande avec nous ? (1 = très difficile, 7 = très facile)',
  },
  satisfaction: ['Très insatisfait(e)', 'Insatisfait(e)', 'Neutre', 'Satisfait(e)', 'Très satisfait(e)'],
  ease: ['Très difficile', 'Difficile', 'Plutôt difficile', 'Ni l’un ni l’autre', 'Plutôt facile', 'Facile', 'Très facile'],
  menu: 'Choisir',
  thanks: 'Merci beaucoup pour votre réponse !',
  sorry: 'Merci pour votre franchise. Si vous le souhaitez, dites-nous en quelques mots ce que nous aurions pu mieux faire.',
  reading: {
    satisfied: [
      'très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite|très mécontent|très mécontente|très déçu|très déçue|pas du tout content|pas du tout contente|nul|nulle|très mauvais|très mauvaise|horrible|catastrophique|une catastrophe|lamentable|inadmissible|très mal|déplorable|pas bien du tout|à fuir',
      'insatisfait|insatisfaite|pas satisfait|pas satisfaite|pas très satisfait|pas très satisfaite|pas vraiment satisfait|pas vraiment satisfaite|peu satisfait|peu satisfaite|mécontent|mécontente|pas content|pas contente|pas très content|pas très contente|déçu|déçue|décevant|mauvais|mauvaise|mal|pas bien|pas terrible|pas top|pas génial|bof bof',
      'neutre|moyen|moyenne|moyennement satisfait|moyennement satisfaite|mitigé|mitigée|bof|passable|correct|ni satisfait ni insatisfait|comme ci comme ça|couci couça|sans plus|peut mieux faire',
      'satisfait|satisfaite|plutôt satisfait|plutôt satisfaite|assez satisfait|assez satisfaite|content|contente|plutôt content|plutôt contente|bien|assez bien|plutôt bien|bon|bonne|pas mal|pas mal du tout|sympa|c bien',
      'très satisfait|très satisfaite|entièrement satisfait|entièrement satisfaite|totalement satisfait|totalement satisfaite|pleinement satisfait|super satisfait|plus que satisfait|très content|très contente|super content|super contente|ravi|ravie|très bien|très bon|trés bien|super|parfait|parfaite|excellent|excellente|génial|top|au top|impeccable|nickel|formidable|extra|merveilleux|fantastique|génialissime|rien à dire|rien à redire|trop bien',
    ],
    easy: [
      'extrêmement difficile|très compliqué|très dur|pas du tout facile|trop compliqué|super compliqué|vraiment difficile|impossible|un enfer',
      'compliqué|dur|pas facile|pas très facile|pas simple|pas évident|laborieux',
      'assez difficile|un peu difficile|plutôt compliqué|un peu compliqué|assez compliqué',
      'neutre|moyen|ni facile ni difficile|moyennement facile|bof',
      'assez facile|pas trop difficile|pas si difficile|relativement facile|pas trop compliqué',
      'simple|plutôt simple|assez simple|pas difficile|pas compliqué|aisé|sans problème|rapide et facile',
      'très simple|super facile|extrêmement facile|hyper facile|trop facile|super simple|un jeu d’enfant|vraiment facile|vraiment simple|pas du tout difficile|pas du tout compliqué',
    ],
    around:
      'je|suis|je suis|j’étais|je dirais|disons|je donne|je mets|je vous mets|je vous donne|je note|c’est|c’était|cetait|était|ce|est|un|une|le|la|les|ma|mon|note|réponse|service|aide|votre aide|votre service|accueil|service client|dans l’ensemble|vraiment|franchement|globalement|merci|merci beaucoup|merci bien|mille mercis|un grand merci|mrc|bonjour|bjr|salut|bonsoir|cordialement|svp|et|à vous|vous|pour moi|oui|tout|l’équipe|toute l’équipe|bonne journée',
    stars: 'étoiles|étoile',
    points: 'points|point|pts',
    of: 'sur|sur une échelle de',
    outOf: '',
    but: 'mais|cependant|toutefois|car|parce que|bien que|sauf|dommage|malgré|par contre|pourtant|puisque',
    about: 'de|du|des|avec|que|pour|par|d’avoir',
    not: 'pas|ne|n’est|jamais|non|aucun|aucune|rien|sans|nullement',
    asks: 'où est|où sont|où en est|quand|comment|combien|pourquoi|pouvez vous|pourriez vous|est ce que|puis je|je voudrais|je veux|j’aimerais|j’ai besoin|aidez moi|rappelez moi|remboursement|rembourser|toujours pas|pas reçu|pas encore reçu|pas arrivé|j’attends|encore une question|une autre question|mon autre commande|merci de me|avez vous|svp envoyez|qu’en est il',
  },
}
