import type { WordingTable } from './wording.ts'

/** Explanations in French. */
export const french: WordingTable = {
  off_platform_contact: {
    message: '{channel} interdit de donner ou de demander des coordonnées dans les messages.',
    suggestion: 'Retirez le contact et proposez de continuer ici.',
  },
  external_link: {
    message: '{channel} interdit les liens vers d’autres sites dans les messages aux acheteurs.',
    suggestion: 'Dites le contenu en mots ou joignez le fichier ici.',
  },
  off_platform_payment: {
    message: 'Sur {channel}, on ne peut pas demander à l’acheteur de payer ou d’acheter ailleurs.',
    suggestion: 'Renvoyez à la commande et au paiement sur {channel}.',
  },
  review_manipulation: {
    message: 'Les avis ne s’achètent pas et ne s’orientent pas.',
    suggestion: 'Demandez un avis sincère, quel qu’il soit, ou ne demandez rien.',
  },
  feedback_extortion: {
    message: 'Ce qui est dû à l’acheteur dépend ici d’une évaluation.',
    suggestion: 'Réglez le cas sans parler d’évaluation.',
  },
  marketing_promotion: {
    message: '{channel} interdit la publicité dans les messages sur une commande.',
    suggestion: 'Tenez-vous-en à ce que demande cette commande.',
  },
  statutory_rights_denial: {
    message: 'Ceci refuse un droit que la loi donne à l’acheteur ({market}).',
    suggestion: 'Nommez ce droit et dites comment l’exercer ; en cas de doute, demandez.',
  },
  misleading_claim: {
    message: 'On ne peut pas dire d’un produit qui n’est pas un médicament qu’il guérit, prévient une maladie ou fait maigrir.',
    suggestion: 'Décrivez sa composition et son usage.',
  },
  counterfeit_admission: {
    message: 'Ceci dit que l’article est une contrefaçon. La vendre est un délit.',
    suggestion: 'Ne l’envoyez pas. Faites vérifier l’annonce et le stock.',
  },
  tax_evasion: {
    message: 'Une fausse valeur ou un faux « cadeau » sur les papiers est une fraude douanière.',
    suggestion: 'Dites que les papiers portent toujours le contenu et le prix réels.',
  },
  credential_request: {
    message: 'Personne n’a besoin du mot de passe, du code, du PIN ou du cryptogramme du client.',
    suggestion: 'Retirez la question et servez-vous du numéro de commande.',
  },
  abusive_language: { message: 'Ceci insulte le lecteur.', suggestion: 'Dites ce qu’il faut sans juger la personne.' },
  threat: { message: 'Ceci menace de violence.', suggestion: 'Ne l’envoyez pas. Confiez le cas à votre responsable.' },
  discrimination: {
    message: 'Ceci rejette ou méprise des personnes pour ce qu’elles sont.',
    suggestion: 'Donnez une raison liée à la commande ou servez comme tout autre client.',
  },
  pii_payment_card: {
    message: 'Le client a envoyé un numéro de carte. Il ne doit pas rester dans le chat.',
    suggestion: 'Masquez-le, ne le répétez pas et renvoyez à la page de paiement sécurisée.',
  },
  pii_iban: { message: 'Le client a envoyé un numéro de compte.', suggestion: 'Ne l’utilisez que pour le remboursement, puis masquez-le.' },
  pii_national_id: {
    message: 'Le client a envoyé le numéro d’une pièce d’identité.',
    suggestion: 'Masquez-le, sauf si la douane ou la loi l’exigent ({market}).',
  },
  pii_email: {
    message: 'Le message contient une adresse e-mail privée.',
    suggestion: 'Ne l’utilisez que pour ce cas. Sur les places de marché, répondez ici, pas par e-mail.',
  },
  pii_phone: {
    message: 'Le message contient un numéro de téléphone privé.',
    suggestion: 'Donnez-le au transporteur s’il le faut. Sur les places de marché, n’appelez pas.',
  },
  pii_address: {
    message: 'Le message contient une adresse privée.',
    suggestion: 'Comparez-la à la commande et ne la copiez pas ailleurs.',
  },
  cancellation_pressure: {
    message: '{channel} interdit de demander à l’acheteur d’annuler.',
    suggestion: 'Annulez vous-même et remboursez, avec le vrai motif.',
  },
  dispute_discouragement: {
    message: '{channel} interdit de dissuader l’acheteur de faire une réclamation.',
    suggestion: 'Proposez une solution et laissez l’acheteur décider.',
  },
  presentation: { message: '{channel} a des règles sur la forme des messages.', suggestion: 'Utilisez du texte simple.' },
  unneeded_message: {
    message: '{channel} le dit déjà à l’acheteur.',
    suggestion: 'Ne l’envoyez pas, sauf en réponse à une question.',
  },
  message_window: {
    message: 'Le délai pour écrire de vous-même à cet acheteur est passé.',
    suggestion: 'Attendez que l’acheteur écrive.',
  },
  review_request_limit: { message: 'Un avis a déjà été demandé pour cette commande.', suggestion: 'Ne le redemandez pas.' },
  customer_diversion: {
    message: 'L’acheteur propose de quitter {channel}. Accepter serait une infraction de notre part.',
    suggestion: 'Refusez poliment, continuez ici et n’envoyez aucun contact.',
  },
  suspected_phishing: {
    message: 'Cela ressemble à une tentative d’obtenir des données ou de l’argent.',
    suggestion: 'Ne cliquez pas, ne scannez pas, ne donnez rien. Signalez-le à {channel}.',
  },
  'contact-request': {
    message: '{channel} interdit de demander à l’acheteur son téléphone, son e-mail ou ses comptes.',
    suggestion: 'Posez votre question ici.',
  },
  'review-incentive': {
    message: 'Un avantage contre un avis est interdit par les plateformes et, dans bien des pays, par la loi.',
    suggestion: 'Retirez l’avantage. Si un remboursement est dû, faites-le sans parler d’avis.',
  },
  'review-change': {
    message: 'Demander de modifier ou de supprimer un avis passe pour une manipulation.',
    suggestion: 'Réglez le problème et laissez l’avis au client.',
  },
  'review-positive-only': {
    message: 'Ne demander que de bons avis passe pour une manipulation.',
    suggestion: 'Demandez un avis sincère, quel qu’il soit.',
  },
  'feedback-threatened': {
    message: 'L’acheteur menace d’une mauvaise évaluation pour obtenir quelque chose.',
    suggestion: 'Décidez comme sans la menace, gardez le message comme preuve et signalez-le à {channel}.',
  },
  'rights-withdrawal': {
    message:
      'Qui achète en ligne peut se rétracter et être remboursé ({market}) ; un article soldé ou ouvert n’est pas une exception générale.',
    suggestion: 'Dites comment et jusqu’à quand renvoyer. Exceptions : sur mesure, périssable, hygiène descellée.',
  },
  'rights-refund': {
    message: '« Aucun remboursement » est faux ici ({market}) : un défaut y donne droit, même en solde.',
    suggestion: 'Limitez-le au simple changement d’avis, si c’est ce que vous voulez dire.',
  },
  'rights-guarantee': {
    message: 'Le vendeur répond des défauts de par la loi ({market}) ; cela ne peut être exclu, écourté ni renvoyé au fabricant.',
    suggestion: 'Proposez réparation ou remplacement ; la garantie du fabricant s’y ajoute.',
  },
  'rights-faulty': {
    message: 'Tout refuser même pour un article défectueux est faux dans tous les pays.',
    suggestion: 'Demandez une photo du défaut et proposez réparation, échange ou remboursement.',
  },
  'rights-condition': {
    message: 'Un remboursement dû ne peut dépendre de la boîte d’origine, d’une renonciation ou d’un paiement préalable.',
    suggestion: 'Ne demandez que ce que la loi permet : l’article en retour ou la preuve d’envoi.',
  },
  superlative: {
    message: 'La publicité ne peut y prétendre au meilleur, au premier ou à l’absolu ({market}).',
    suggestion: 'Citez un fait que vous pouvez prouver.',
  },
  'customs-asked': {
    message: 'Le client demande de faux papiers. Ce serait une fraude douanière ou fiscale des deux côtés.',
    suggestion: 'Refusez : les papiers portent toujours le contenu et le prix réels.',
  },
  'no-invoice': { message: 'Vendre sans facture pour éviter l’impôt est illégal.', suggestion: 'Proposez une facture en règle.' },
  'credential-received': {
    message: 'On vous demande un mot de passe, un code ou des données de carte.',
    suggestion: 'Ne les donnez pas. Demandez au responsable de la sécurité.',
  },
  'abuse-received': {
    message: 'Le client vous insulte, vous ou d’autres.',
    suggestion: 'Restez sur le sujet. Vous pouvez poser une limite ou passer le cas.',
  },
  'threat-received': {
    message: 'Le client menace de violence.',
    suggestion: 'Ne discutez pas. Gardez le message et prévenez aussitôt votre responsable.',
  },
  'card-sent': { message: 'Un numéro de carte entier ne s’envoie jamais.', suggestion: 'Donnez au plus les quatre derniers chiffres.' },
  'national-id-sent': {
    message: 'La réponse contient le numéro d’une pièce d’identité.',
    suggestion: 'Retirez-le ou ne donnez que les derniers chiffres.',
  },
  'iban-sent': {
    message: 'La réponse contient un numéro de compte.',
    suggestion: 'Vérifiez que c’est celui de l’entreprise et ajoutez-le à la liste autorisée.',
  },
  'order-id-missing': {
    message: '{channel} exige le numéro de commande dans les messages que vous commencez.',
    suggestion: 'Ajoutez le numéro de commande.',
  },
  'wrong-language': {
    message: 'L’acheteur préfère une autre langue sur {channel}.',
    suggestion: 'Écrivez dans la langue de l’acheteur ou faites traduire.',
  },
  'opted-out': { message: 'Le client a demandé qu’on ne lui écrive pas.', suggestion: 'Ne l’envoyez pas, sauf en réponse à une question.' },
  emoji: { message: '{channel} ne veut pas d’émojis dans les messages.', suggestion: 'Retirez les émojis.' },
  'line-breaks': { message: '{channel} ne veut pas plus de deux sauts de ligne de suite.', suggestion: 'Retirez les lignes vides.' },
}
