import type { Lexicon } from '../meaning/lexicon.ts'

/** French: France first, with the words of Belgium, Switzerland, Québec and the Maghreb. */
export const french: Lexicon = {
  language: 'fr',
  words: {
    double: `double|deux fois|2 fois`,
    triple: `triple|trois fois`,
    at: `
      arobase|arrobase|arobas|arobace|a commercial|at|chez arobase|signe at
      arobaze|arrobaze|at sign|a entouré|le a rond`,
    dot: `point|dot|pt`,
    phoneLabel: `
      téléphone|telephone portable|tél|téléphoner|numéro de téléphone|numéro de tel|num de tel|numéro de portable|portable|mobile|gsm|fixe
      appelez|appelez-moi|appelez-nous|appelle-moi|appeler|appel|rappelez|rappelez-moi|rappelle-moi|joindre|joignable|joignable au
      contactez|contact|sms|texto|textos|mon numéro|mon num|notre numéro|mon 06|mon 07|hotline|standard|ligne directe|cellulaire|cell|fax
      indicatif|natel`,
    referenceLabel: `
      commande|numéro de commande|n° de commande|num de commande|réf|référence|référence client|suivi|numéro de suivi|colis|colissimo
      chronopost|facture|numéro de facture|devis|bon de commande|article|produit|modèle|pièce|lot|série|numéro de série|imei|ean|sku|gtin
      asin|code-barres|isbn|dossier|numéro de dossier|ticket|réclamation|litige|retour|rma|étiquette|bordereau|transaction|paiement|client
      numéro client|abonnement|taille|pointure|poids|dimensions|longueur|largeur|hauteur|prix|montant|euros|quantité|qté|stock|couleur
      teinte|ral|code postal|cedex|date|jour|heure|horaires|année|semaine|siret|siren|rcs|tva intracommunautaire|capital|version|firmware
      watts|volts|mah|kg|cm|mm`,
    cardLabel: `
      carte bancaire|carte bleue|cb|carte de crédit|carte de débit|carte visa|visa|mastercard|numéro de carte|numéro de ma carte|ma carte
      carte n°|carte de paiement|amex|american express|carte bancaire numéro|bancontact|numéro de cb|la carte est`,
    accountLabel: `
      iban|rib|bic|swift|compte bancaire|numéro de compte|mon compte bancaire|coordonnées bancaires|relevé d'identité bancaire
      compte courant|compte en banque|compte chèque|titulaire du compte|domiciliation|références bancaires|compte à créditer`,
    identityLabel: `
      numéro de sécurité sociale|sécurité sociale|sécu|numéro de sécu|nir|numéro insee|carte vitale|carte d'identité|cni|pièce d'identité
      numéro d'identité|passeport|numéro de passeport|titre de séjour|permis de conduire|numéro fiscal|identifiant fiscal|numéro spi|nif
      registre national|numéro national|niss|numéro avs|numéro d'assurance sociale|nas|cin|carte nationale`,
    handleLabel: `
      pseudo|identifiant|nom d'utilisateur|mon compte|compte|profil|mon profil|id|user|username|handle|ajoutez|ajoute|ajoute-moi
      ajoutez-moi|ajoutez-nous|suivez|suis-moi|nom de compte|nom du compte|mon pseudo|notre page|ma page|page|alias|mon insta|mon snap
      mon tele`,
    street: `
      rue|avenue|av|ave|bd|bld|blvd|boulevard|allée|allées|impasse|imp|chemin|chem|route|rte|place|quai|cours|square|sentier|ruelle
      passage|villa|faubourg|fbg|esplanade|rond-point|lotissement|lieu-dit|hameau|résidence|chaussée|venelle|traverse|montée|promenade
      cité|mail|voie|clos|zone artisanale|zone industrielle|bp|boîte postale|rang`,
    unit: `
      appartement|appart|appt|apt|bâtiment|bât|étage|escalier|esc|porte|digicode|interphone|hall|entrée|lot|chambre|studio|rez-de-chaussée
      rdc|bloc|tour|boîte aux lettres|sonnette|code porte|code d'entrée|bte`,
    addressLead: `
      mon adresse est|mon adresse c'est|mon adresse|voici mon adresse|mon adresse de livraison|ma nouvelle adresse|nouvelle adresse
      j'habite|j'habite au|habite au|j'ai déménagé|je viens de déménager|livrez|livrez à|livrez-le|livrer au|à livrer au|livraison au
      envoyez le colis|envoyez-le|envoyer au|expédiez au|expédier à|adresse correcte|la bonne adresse|adresse complète|adressez le colis
      mon domicile|je réside|chez moi au|je demeure|réexpédier au|renvoyer au|à l'adresse suivante|changer l'adresse|mon adresse a changé
      adresse exacte`,
    city: `
      paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|saint-étienne|st etienne|toulon
      le havre|grenoble|dijon|angers|nîmes|villeurbanne|clermont-ferrand|le mans|aix-en-provence|brest|tours|amiens|limoges|annecy
      perpignan|boulogne-billancourt|metz|besançon|orléans|mulhouse|rouen|caen|nancy|argenteuil|saint-denis|montreuil|avignon|poitiers
      versailles|pau|la rochelle|cannes|bruxelles|liège|charleroi|namur|anvers|gand|genève|lausanne|fribourg|neuchâtel|luxembourg|montréal
      québec|laval|gatineau|casablanca|rabat|alger|oran|tunis|dakar|abidjan`,
    messenger: `
      whattsapp|watsapp|watsap|whatssap|wathsapp|wattsap|ouatsap|ouatsapp|watsup|whats app|what's app|votsap|wzp|whtsp|whatsappez-moi
      snapchat|instagram|facebook|facebook messenger|tiktok|tik tok|viber|skype|discord|imo|wechat|signal app|application signal
      l'appli signal|messenger|linkedin|threads|fesse de bouc|google chat|imessage|facetime|watts app|whasap|wassap|wats app|ouassap
      télégrame|instagrame|snapchate`,
    messengerWeak: `
      insta|snap|mess|fb|ig|wa|wsp|wpp|tg|signal|wapp|appli verte|application verte|l'appli verte|l'application bleue|appli bleue
      mess priv|wtsp|télégramme|en mp|en dm|en pv|mess privé
      whats|whatsap|sur fb|ouatsap|whapp|application bleue|le réseau bleu|l'appli au fantôme|appli fantôme`,
    contactVerb: `
      contactez|contactez-moi|contactez-nous|contacter|contacte-moi|contacte-nous|me contacter|nous contacter|vous contacter
      recontactez-moi|écrivez|écrivez-moi|écrivez-nous|écris-moi|écrire|écris-nous|m'écrire|nous écrire|appelez|appelez-moi|appelez-nous
      appelle-moi|appelle|appeler|m'appeler|nous appeler|rappelez-moi|rappelle-moi|téléphonez|téléphonez-moi|téléphone-moi
      passez-moi un coup de fil|un coup de fil|passe-moi un coup de fil|coup de tel|un coup de tel|envoyez-moi un message
      envoyez-nous un message|envoie-moi un message|envoie un message|laissez-moi un message|laisse un message|envoyez un sms
      envoyez-moi un sms|envoie-moi un texto|un petit sms|textez-moi|texte-moi|textez-nous|ajoutez-moi|ajoutez-nous|ajoute-moi|m'ajouter
      nous ajouter|joignez-moi|joignez-nous|me joindre|nous joindre|joindre|joignable|rejoignez-nous|rejoins-moi|rejoignez-moi
      retrouvez-nous|retrouvez-moi|trouvez-moi|passons sur|passez sur|on passe sur|passe sur|venez sur|viens sur|viens en mp
      viens en privé|venez en privé|continuons sur|continuer sur|discuter|discutons|on discute|discuter sur|parlons|parler sur|échanger
      échangeons|échanger sur|on échange|mp-moi|dm-moi|biper|bipez-moi|bipe-moi|dispo sur|disponible sur|je suis sur|nous sommes sur
      répondez-moi sur|réponds-moi sur|répondez sur|scannez|flashez|cherchez-nous|cherchez-moi|cherche-moi|faites-moi signe|fais-moi signe
      prenez contact|prendre contact
      venez en mp|venez en dm|viens en dm|venez en pv|viens en pv|retrouve-moi|retrouve-nous|contacte|passez en privé|passe en privé
      passez en mp|add-moi|capte-moi|tape-moi un message|faites un coucou|envoyez-moi un mail|envoyez un mail|envoie un mail|écris un mail`,
    contactNoun: `
      mon num|numéro de téléphone|numéro perso|téléphone|tél|gsm|mail|e-mail|email|mél|courriel|adresse mail|adresse email
      adresse électronique|boîte mail|coordonnées|coordonnées personnelles|contact perso|pseudo|ligne directe|cellulaire|gmail|hotmail
      numéro whatsapp|numéro direct|messagerie privée|mon mail|numéro de portable|votre 06|ton 06|mon 06|votre numéro perso|ligne perso
      e mail perso|mon adresse mail|votre adresse mail`,
    outside: `
      hors plateforme|hors de la plateforme|en dehors de la plateforme|en dehors du site|hors du site|hors site|en dehors de l'appli
      hors appli|hors de l'application|en dehors de l'application|en dehors d'ici|hors d'ici|hors amazon|hors ebay|hors etsy|hors vinted
      hors cdiscount|en dehors d'amazon|en dehors d'ebay|en dehors d'etsy|en dehors de vinted|en dehors de cdiscount|hors aliexpress
      en dehors d'aliexpress|sans passer par le site|sans passer par la plateforme|sans passer par|sans passer par ici|sans le site
      sans la plateforme|sans intermédiaire|en privé|en message privé|en mp|en pv|à titre privé|entre nous|de gré à gré|entre particuliers
      de la main à la main|de main à main|en main propre|en mains propres|remise en main propre|en direct avec nous|en direct avec moi
      directement avec nous|directement avec moi|directement à moi|directement chez nous|directement auprès de nous
      directement à notre boutique|directement par moi|au black|au noir|sous le manteau|sous la table|par un autre moyen
      en dehors du système|en dehors du circuit|hors système|sur notre propre site|sur notre site perso|via notre site|sur mon site
      on oublie le site|oubliez le site|oublions le site|oublie le site|laissez tomber le site|laissons tomber le site|laisse tomber le site
      on oublie la plateforme`,
    platform: `
      plateforme|la plateforme|plate-forme|le site|du site|ce site|l'appli|l'application|le marketplace|la marketplace|place de marché
      la messagerie|cette messagerie|le chat|ce chat|leur système|l'annonce|le système de paiement`,
    dealVerb: `
      acheter|achetez|achète|achetez-le|achetez-la|achat|vous achetez|tu achètes|commander|commandez|commandez-le|vendre|je vous vends
      je vends|je te le vends|je vous le vends|on vous vend|nous vendons|vente|la vente|transaction|faire affaire|faisons affaire
      on fait affaire|s'arranger|on s'arrange|arrangeons-nous|arranger ça|on peut s'arranger|un arrangement|conclure|concluons|finaliser
      finalisons|on finalise|deal|faire un deal|on fait un deal|passer commande|passez commande|faire la transaction|je vous le fais
      je te le fais|on vous le fait|je vous la fais|je te la laisse|je vous le laisse`,
    payVerb: `
      payer|payez|paye|paie|payez-moi|payez-nous|paye-moi|payes|paies|payons|vous payez|tu payes|paiement|le paiement|règlement|régler
      réglez|réglez-moi|régler par|virer|virez|vire-moi|virez-moi|verser|versez|verse|versez-moi|versement|transférer|transférez|transfère
      transfert|envoyez l'argent|envoyer l'argent|envoie l'argent|envoyez-moi l'argent|envoyez les sous|envoie les sous|envoyez le montant
      envoyer le montant|envoyez la somme|envoyez-moi la somme|faire un virement|faites un virement|fais un virement
      faites-moi un virement|fais-moi un virement|acompte|un acompte|nous acceptons|on accepte|j'accepte|encaisser|envoyer un mandat
      faites-moi un|fais-moi un|envoyez le paiement|envoyer le paiement|je préfère être payé|vire-le|règle-moi
      je prends aussi|je prends le liquide|je prends le cash|je prends les espèces|j'accepte aussi|on prend aussi|on prend le cash`,
    payApp: `
      paypal|pay pal|paypale|pp entre proches|paypal entre proches|paypal amis|paypal entre amis|paypal ami et famille|friends and family
      lydia|lidya|wero|paylib|paysafecard|paysafe card|pcs|recharge pcs|ticket pcs|tickets pcs|coupon pcs|transcash|neosurf|toneo
      western union|moneygram|mandat cash|mandat poste|mandat postal|worldremit|revolut|wise|skrill|payoneer|payeer|cash app|cashapp|venmo
      zelle|twint|payconiq|interac|virement interac|orange money|mtn money|mobile money|moov money|wafacash|cash plus|bitcoin|btc|usdt
      ethereum|binance|crypto|cryptos|cryptomonnaie|cryptomonnaies|crypto-monnaie|alipay|perfect money|wave money|compte nickel|paypal.me
      paypal me`,
    payMethod: `
      virement|virements|par virement|virement bancaire|virement instantané|virement direct|transfert bancaire|transfert d'argent|espèces
      en espèces|en liquide|cash|en cash|du cash|chèque|par chèque|un chèque|mandat|sur mon compte|sur mon compte bancaire
      sur notre compte|sur le compte|mon rib|notre rib|un rib|mon iban|notre iban|lien de paiement|un lien de paiement|paiement direct
      paiement en direct|paiement à la livraison au livreur|en main propre|de la main à la main|carte cadeau en paiement|coupons prépayés
      carte prépayée|dépôt bancaire|en bitcoin|en crypto
      le liquide|le cash|les espèces`,
    cancelHere: `
      annulez la commande|annulez votre commande|annuler la commande|annuler votre commande|annule la commande|annule ta commande
      annulez ici|annuler ici|annulez-la ici|annulez sur le site|annuler sur le site|annulez l'achat|annuler l'achat
      annulez cette commande|annuler cette commande|annuler celle-ci|annulons la commande|on annule ici|on annule la commande
      on annule la vente|j'annule la vente|je retire l'annonce|je supprime l'annonce|retirer l'annonce|supprimer l'annonce
      j'enlève l'annonce|enlever l'annonce|clôturer l'annonce|fermer l'annonce|j'annule l'annonce|annuler la vente|annulez la transaction
      annuler la transaction|annuler l'enchère|mettre fin à l'annonce|après annulation`,
    cheaper: `
      moins cher|moins chère|moins chers|meilleur prix|un meilleur prix|prix plus bas|meilleur tarif|tarif réduit|prix réduit|réduction
      une réduction|remise|une remise|ristourne|rabais|prix d'ami|économiser|économisez|vous économisez|tu économises|économie
      je vous fais un prix|je te fais un prix|on vous fait un prix|prix spécial|prix cassé|moitié prix|à moitié prix|baisser le prix
      plus avantageux|plus intéressant|on y gagne|vous y gagnez|moins 10 %|moins 20 %|10 % de remise|15 % de remise`,
    fee: `
      commission|commissions|la commission|sans commission|frais du site|frais de la plateforme|frais de plateforme|frais de service
      frais de vente|frais d'amazon|frais ebay|frais etsy|frais de vinted|frais de transaction|frais de dossier|les frais qu'ils prennent
      leur commission|leurs frais|leur marge|frais de protection|le pourcentage|prennent 15 %|prend 15 %|éviter les frais|sans les frais
      sans frais de service`,
    review: `
      votre avis|vos avis|ton avis|un avis|l'avis|cet avis|les avis|d'avis|avis client|avis clients|avis positif|avis positifs|bon avis
      bel avis|gentil avis|petit avis|avis 5 étoiles|avis cinq étoiles|avis produit|avis amazon|avis google|avis trustpilot|avis sur
      avis vérifié|avis en ligne|laisser avis|avis honnête|avis sincère|mon avis sur|avis photo|avis vidéo|avis négatif|avis négatifs
      mauvais avis|nouvel avis|premier avis|avis favorable|évaluation|évaluations|une évaluation|évaluez-nous|évaluer notre|évaluez notre
      évaluez le|noter le produit|notez-nous|notez le|notez notre|notez la|notation|bonne note|mauvaise note|commentaire|commentaires
      un commentaire|com positif|feedback|feed-back|feedbacks|appréciation|une appréciation|témoignage|retour d'expérience|retour positif
      étoiles sur|une éval
      votre note|ta note|vos étoiles|tes étoiles|de la note`,
    bestRating: `
      5 étoiles|cinq étoiles|5 etoile|5/5|5 sur 5|cinq sur cinq|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|note maximale|la note maximale|note maximum
      note max|la meilleure note|meilleure note|toutes les étoiles|20/20|10/10|100 % positif|5 stars|cinq belles étoiles|5 belles étoiles
      note parfaite|tout en 5|que des 5`,
    badRating: `
      avis négatif|avis négatifs|mauvais avis|mauvaise note|mauvaise évaluation|évaluation négative|évaluations négatives
      commentaire négatif|commentaires négatifs|mauvais commentaire|une étoile|1 étoile|deux étoiles|2 étoiles|0 étoile|zéro étoile|1/5
      2/5|1★|1 ★|1⭐|note négative|note basse|feedback négatif|retour négatif|avis neutre|évaluation neutre|avis défavorable
      avis catastrophique|avis assassin|avis salé|pire avis|pourrir votre page|pourrir votre réputation|descendre votre boutique
      vous descendre|mal noter|vous mal noter|avis pourri|avis de merde|sale avis
      avis au vitriol|critique assassine|mauvaise critique|avis cinglant|avis incendiaire|note pourrie|avis désastreux|avis bien salé`,
    positive: `
      positif|positive|positifs|positives|favorable|élogieux|élogieuse|enthousiaste|avis positif|avis positifs|note positive
      commentaire positif|évaluation positive|bon avis|bonne note|bonne évaluation|bon commentaire|bonnes étoiles|belle note
      belle évaluation|bel avis|beau commentaire|super avis|super note|excellent avis|excellente note|excellente évaluation|avis sympa
      joli commentaire|gentil commentaire|avis élogieux`,
    changeVerb: `
      modifier|modifiez|modifie|modifiez-le|modification|changer|changez|change|changez-le|changement|corriger|corrigez|corrige|revoir
      revoyez|réviser|révisez|mettre à jour|mettez à jour|mets à jour|actualiser|actualisez|rectifier|rectifiez|améliorer|améliorez
      remonter|remontez|monter|augmenter|augmentez|transformer|transformez|passer en|éditer|éditez|reconsidérer|reconsidérez|remplacer par
      revenir sur|reviez`,
    deleteVerb: `
      supprimer|supprimez|supprime|supprimez-le|suppression|retirer|retirez|retire|retirez-le|retrait|enlever|enlevez|enlève|enlevez-le
      effacer|effacez|efface|effacez-le|ôter|faire disparaître|annuler votre avis|annuler l'évaluation|désactiver|masquer|virer l'avis
      virez votre avis`,
    writeVerb: `
      laisser|laissez|laisse|laissez-nous|laisse-nous|écrire|écrivez|écris|rédiger|rédigez|rédige|poster|postez|poste|publier|publiez
      publie|mettre|mettez|mets|mettez-nous|mets-nous|mettez-moi|donner|donnez|donne|donnez-nous|attribuer|attribuez|accorder|accordez
      déposer|déposez|dépose|partager|partagez|soumettre|soumettez|faire un avis|noter|notez|note-nous|gratifier|faites-nous
      postent|publient|laissent|mettent|écrivent|postera|laissera|dites-le|montrez-le`,
    benefit: `
      cadeau|cadeaux|petit cadeau|un cadeau|cadeau surprise|carte cadeau|cartes cadeaux|bon d'achat|bons d'achat|chèque cadeau
      chèques-cadeaux|bon cadeau|bon de réduction|bons de réduction|code promo|code de réduction|code réduc|réduction|remise|rabais
      ristourne|avoir de|coupon|coupons|voucher|remboursement|remboursement intégral|remboursement complet|remboursement total
      remboursement partiel|remboursé|remboursons|rembourser|on vous rembourse|cashback|cash-back|une prime|bonus|récompense|récompenses
      points fidélité|points de fidélité|article gratuit|produit gratuit|produit offert|échantillon gratuit|accessoire offert|offert
      offerte|offerts|gratuit|gratuite|gratuitement|gratification|compensation|dédommagement|geste commercial|un petit geste|10 €|10 euros
      5 euros|20 euros|15 euros|5 €|20 €|15 €|de l'argent|des sous|paypal|produit supplémentaire|garantie prolongée|extension de garantie
      tirage au sort|une faveur|petit plus
      une surprise|petite surprise|une petite attention|une attention`,
    giveVerb: `
      nous vous envoyons|nous vous enverrons|on vous envoie|on vous enverra|je vous envoie|je vous enverrai|nous vous offrons
      nous vous offrirons|on vous offre|je vous offre|je t'offre|on t'offre|nous offrons|offrons|vous recevrez|recevez|vous recevez
      tu recevras|tu reçois|recevoir|gagnez|gagner|vous gagnez|obtenez|obtenir|vous obtenez|vous aurez|tu auras|profitez|bénéficiez
      vous bénéficiez|nous vous remboursons|nous vous rembourserons|on vous rembourse|on te rembourse|je vous rembourse|je te rembourse
      remboursons|remboursera|nous vous donnons|on vous donne|on vous fait|je vous fais|nous vous accordons|nous vous créditons
      nous vous versons|on vous verse|vous sera envoyé|vous sera remboursé|sera offert|est à vous|vous attend
      on vous réserve|nous vous réservons|je vous réserve`,
    screenshot: `
      capture d'écran|captures d'écran|capture|une capture|screen|screenshot|screenshots|un screen|copie d'écran|impression d'écran
      imprime-écran|preuve|photo de l'avis|photo de votre avis|lien de l'avis|lien de votre avis|capture de l'avis|copie de votre avis
      preuve de l'avis|photo de l'écran`,
    condition: `
      si vous|si tu|s'il|si jamais|si votre|si la|si le|si nous|si on|si je|si j'ai|seulement si|uniquement si|une fois|une fois que
      une fois l'avis|quand|lorsque|dès que|dès|dès réception|aussitôt que|après|après avoir|après que|après votre|avant de|tant que
      tant qu'|jusqu'à ce que|à moins que|à condition|à condition que|à condition de|sous réserve|en échange|en échange d'un|en échange de
      en contrepartie|contre un|contre une|contre votre|en retour|en remerciement|pour vous remercier|pour chaque|moyennant|sous condition
      au moment où|pourvu que|le temps que|il suffit de|et en échange|pas d'avis pas|pour un avis|pour une évaluation|pour un commentaire
      à ceux qui|à tous ceux qui|aux clients qui|à toute personne qui|à chaque client qui`,
    orElse: `
      sinon|ou sinon|ou bien|ou alors|autrement|à défaut|faute de quoi|sans quoi|dans le cas contraire|à moins que|si ce n'est pas fait
      si rien n'est fait|si vous ne|si tu ne|ou je|ou c'est|sans ça|sans cela|si pas|auquel cas|sans réponse|ou vous aurez|ou je mets
      ou je laisse|ou gare
      ou c'est 1|ou bien c'est|sinon je|si pas de réponse
      ou je vous colle|ou vous récoltez|ou vous prenez`,
    withhold: `
      ne rembourserons pas|ne sera pas remboursé|ne remboursons pas|pas de remboursement|aucun remboursement|on ne rembourse pas
      on rembourse pas|nous ne renverrons|ne renverrons pas|n'enverrons pas|nous n'enverrons|n'envoyons pas|ne sera pas envoyé
      ne sera pas expédié|n'expédions pas|n'expédierons pas|nous n'expédierons|ne partira pas|rien ne part|rien ne partira|bloqué
      est bloqué|reste bloqué|est suspendu|sera suspendu|reste suspendu|pas avant|seulement après|uniquement après|qu'après|que lorsque
      qu'une fois|pas tant que|sera débloqué|débloquer|débloquerons|ne traiterons pas|nous ne traiterons|retenons|nous gardons
      conditionné à|on vous renvoie rien|je n'envoie rien
      que si je vois|que si nous voyons|que si on voit|que si vous mettez|que si vous laissez|que si vous modifiez|que si vous supprimez
      que si vous changez|que quand vous aurez|qu'à condition|seulement si je vois|seulement quand je verrai|sera validé quand
      sera validé une fois|sera validé après|sera traité quand|sera traité une fois|sera traité après|sera envoyé quand|sera envoyé après
      sera débloqué quand|sera effectué quand|sera effectué après|mettez d'abord|laissez d'abord|notez d'abord|postez d'abord
      publiez d'abord|d'abord vos étoiles|d'abord vos 5|d'abord une bonne
      est réservé aux acheteurs|est réservé aux clients|est réservée aux clients|est réservé à ceux qui|n'est possible qu'après
      n'est possible que si|ne se fait qu'après|ne se fait que si|n'a lieu qu'après|ne part qu'avec|ne part qu'après`,
    remedy: `
      remboursement|remboursé|rembourser|remboursez|remboursez-moi|rembourse-moi|remboursons|rembourserons|argent|mon argent|mes sous
      remplacement|produit de remplacement|nouveau produit|échange|compensation|dédommagement|indemnisation|colis|votre colis|le colis
      renvoi|réexpédition|nouvel envoi|pièce manquante|pièce de rechange|avoir|geste commercial|un geste|commande|votre commande
      expédition|livraison|échanger|service après-vente|sav|réparation|un nouveau`,
    honest: `
      honnête|sincère|avis sincère|objectif|impartial|bon ou mauvais|bonne ou mauvaise|positif ou négatif|positive ou négative
      quel qu'il soit|quelle qu'elle soit|en toute honnêteté|en toute franchise|franc|franchement|que vous soyez satisfait ou non
      votre ressenti|tel quel|en toute liberté|votre expérience réelle|sans contrepartie|bons comme mauvais|authentique|ce que vous pensez
      en toute sincérité|avis impartial`,
    promotion: `
      black friday|cyber monday|french days|vente flash|ventes flash|soldes d'hiver|soldes d'été|prime day|saint-valentin promo
      super promo|code réduc|code avantage|1 acheté 1 offert|un acheté un offert|2 achetés 1 offert|le 2e offert|2+1 gratuit
      deuxième à moitié prix|le deuxième à -50 %|nouvelle collection|notre nouvelle collection|nouvel arrivage|nouveaux arrivages
      dernière chance|déstockage|grande braderie|vente privée|ventes privées|offre exclusive|offre spéciale|offre limitée|offres spéciales
      offre de lancement|offre de bienvenue|offre du jour|prix cassés|prix fous|prix sacrifiés|prix mini|jusqu'à -50 %|jusqu'à -70 %
      jeu concours|livraison offerte dès|offre valable|remise exclusive|10 % sur votre prochaine commande
      votre prochaine commande avec le code
      nouveautés d'automne|nouveautés de printemps|nouveautés d'été|nouveautés d'hiver|collection d'automne|collection de printemps
      collection d'été|collection d'hiver|collection printemps|collection automne|deux achetés|trois achetés|le troisième offert
      la troisième offerte|deuxième offert|deuxième offerte|prix d'amis sur toute|promo du moment|offre du moment|offre de la semaine
      promo de la semaine|bonnes affaires du|opération déstockage|tout doit disparaître
      tout à moins|tout à -50|tout à moitié prix`,
    offer: `
      offre|offres|une offre|réduction|réductions|remise|remises|rabais|soldes|en solde|coupon|coupons|bon d'achat|discount|moitié prix
      -10 %|-15 %|-20 %|-30 %|-50 %|livraison gratuite|livraison offerte|frais de port offerts|port offert|en promotion|promotion
      promotions|prix réduit|tarif préférentiel|tarif spécial|cadeau offert|promo|promos|code promo|codes promo|code de réduction
      les soldes|bon plan|bons plans|bon de réduction|liquidation|sur votre prochain achat`,
    promotionCall: `
      découvrez|découvre|découvrez aussi|venez découvrir|profitez|profitez-en|profites-en|profite|ne manquez pas|ne ratez pas|ne rate pas
      à ne pas manquer|à ne pas rater|visitez notre|rendez-vous sur|jetez un œil|jetez un coup d'œil|jette un œil|suivez-nous|suivez notre
      abonnez-vous|abonne-toi|inscrivez-vous|inscris-toi|commandez maintenant|commandez vite|achetez maintenant|foncez|fonce|craquez
      craquez pour|faites-vous plaisir|dépêchez-vous|dépêche-toi|aujourd'hui seulement|seulement aujourd'hui|uniquement aujourd'hui
      jusqu'à dimanche|jusqu'à minuit|24h seulement|cliquez ici|cliquez vite|ajoutez-nous à vos favoris|enregistrez notre boutique
      partagez à vos amis|complétez votre|explorez|parcourez|saisissez l'occasion|saisissez votre chance|vous aimerez aussi
      pourrait vous plaire|nous vous recommandons aussi|utilisez le code|utilise le code|avec le code|entrez le code|nouveautés
      ce week-end seulement|visitez notre boutique|suivez notre boutique|rejoignez notre
      venez voir|venez les voir|viens voir|venez faire un tour|passez voir|faites un tour|faire un tour sur|inscrivez-vous à notre
      abonnez-vous à notre|jetez un coup d'œil à|pensez à nos|pensez aussi à|laissez-vous tenter|régalez-vous|équipez-vous|offrez-vous
      pensez à suivre|suivre notre|à suivre notre|jetez-y un œil|jetez-y un coup d'œil|jettes-y un œil|allez y jeter`,
    ownGoods: `
      notre boutique|ma boutique|la boutique|notre magasin|notre e-shop|notre gamme|toute la gamme|nos produits|tous nos produits
      nos autres produits|nos articles|mes autres articles|nos autres articles|notre collection|nos collections|toute la boutique
      tout le site|nos modèles|nos autres modèles|autres modèles|notre sélection|nos offres|nos nouveautés|nos accessoires|notre catalogue
      nos best-sellers|tout le stock|notre univers|nos bijoux|notre vitrine|nos autres annonces|mes autres annonces|mon dressing
      prochain achat|prochaine commande|prochains achats
      notre nouveauté|nos nouvelles|notre nouveau modèle|notre nouvelle gamme|nos arrivages|nos promos|nos promotions|nos soldes
      nos bons plans|nos ventes|nos étuis|nos housses|toute notre|notre newsletter
      toute la collection|toute la marque`,
    guarantee: `
      garantie|garanties|la garantie|sous garantie|garantie légale|garantie légale de conformité|garantie de conformité|garantie deux ans
      garantie 2 ans|vices cachés|vice caché|garantie des vices cachés|garantie commerciale|défaut de conformité|garantis|garanti 2 ans`,
    withdrawal: `
      rétractation|droit de rétractation|délai de rétractation|se rétracter|vous rétracter|rétracter|délai de réflexion|délai de 14 jours
      retour sous 14 jours|formulaire de rétractation|satisfait ou remboursé|droit de retour|délai de quatorze jours|renoncer à l'achat
      14 jours de rétractation|14 jours légaux`,
    returnGoods: `
      retours|les retours|retourner|retournez|retourné|retournée|retournés|retournées|renvoyer|renvoyez|renvoyé|renvoyée|reprendre
      reprenons|reprise|reprises|échanges|échangée|échangées|échangeons|échangeable|remplacé|remplacement|remplaçons|retour possible
      retour accepté|aucun retour|pas de retour|droit de retour|retour de l'article|retour du produit|retour produit|un retour produit
      accepter le retour|retour gratuit|remplacer le produit|remplacer l'article|reprendre l'article|ne reprenons|échange de produit
      échange du produit|échange de l'article|échanger l'article|échanger le produit|aucun échange|ni échange|pas d'échange
      échange possible|échanges possibles
      reprend|reprends|repris|échange rien`,
    refund: `
      remboursement|remboursements|rembourser|remboursé|remboursée|remboursés|remboursées|remboursons|rembourserons|remboursera
      remboursable|remboursables|rendre l'argent|rendons pas l'argent|récupérer votre argent|restitution|restituer le prix|recrédité
      recréditer|recréditons|avoir votre argent`,
    complaint: `
      réclamation|réclamations|réclamer|une réclamation|plainte|plaintes|recours|contestation|contester|demande de prise en charge
      demandes de garantie|litige|signalement|réserves|dommages|revendication`,
    denialVerb: `
      exclu|exclue|exclus|exclues|exclut|annule la garantie|caduque|caduc|nul et non avenu|expirée|est expiré|définitif|définitive
      définitives|ferme et définitive|ventes fermes|vente ferme|vente définitive|refusée|refusés|refusons|refuserons|impossible
      impossibles|renoncez|vous renoncez|renoncer|renonciation|déclinons|décline|déclinons toute|non couvert|non couverte|non remboursable
      non remboursables|non échangeable|non échangeables|ni repris|ni repris ni échangé|ni repris ni échangés|ni échangé|ni échangés
      ni remboursé|ni remboursés|ni retour|sans garantie|vendu en l'état|vendus en l'état|en l'état|hors de question|inutile d'insister
      inutile de demander|dégageons toute responsabilité|garantie annulée|annule votre garantie|nulle et non avenue|perdez le droit
      perdez votre droit|perdez tout droit|perdez la garantie|n'est ni|refusons tout|garantie exclue|à vos risques
      refusé|refusées|rejeté|rejetée`,
    saleItem: `
      soldé|soldés|soldée|soldées|en solde|en promo|en promotion|promo|promotion|promotions|promotionnel|promotionnels|à prix réduit
      prix réduit|remisé|remisés|remisée|discount|déstockage|déstocké|déstockés|outlet|occasion|d'occasion|seconde main|reconditionné
      reconditionnés|fin de série|fins de série|liquidation|dégriffé|dégriffés|vente flash|black friday|démarqué|démarqués|vente privée
      braderie|bradé|bradés|prix cassé|bonnes affaires`,
    opened: `
      ouverts|ouvertes|déballé|déballée|déballés|déballées|descellé|descellée|descellés|scellé brisé|emballage ouvert|boîte ouverte
      une fois ouvert|une fois déballé|utilisés|utilisées|essayée|essayés|essayées|portés|portées|testée|sans emballage|film retiré
      blister ouvert|étiquette retirée|étiquettes retirées|étiquette coupée|sorti de sa boîte|produit ouvert|article ouvert
      articles ouverts|produits ouverts|colis ouvert|s'il est ouvert|a été ouvert|déjà ouvert|déjà porté|déjà utilisé|article utilisé
      produit utilisé|article porté|avoir été ouvert|avoir été utilisé|avoir essayé|après ouverture|après utilisation|après essayage
      ouverture du blister|ouverture de l'emballage|ouverture du paquet|ouverture de la boîte`,
    faulty: `
      défectueux|défectueuse|défectueuses|défaut|défauts|en panne|panne|cassé|cassée|cassés|cassées|abîmé|abîmée|abîmés|endommagé
      endommagée|endommagés|ne marche pas|marche pas|marche plus|ne marche plus|ne fonctionne pas|fonctionne pas|ne fonctionne plus
      non conforme|non conformes|hs|vice|vices|malfaçon|dysfonctionnement|dysfonctionnements|fissuré|brisé|brisée|déchiré|déchirée|rayé
      mal fabriqué|erreur de notre part`,
    inNoCase: `
      en aucun cas|dans aucun cas|en aucune circonstance|sous aucun prétexte|quoi qu'il arrive|quel que soit le motif
      quelle que soit la raison|quelle qu'en soit la raison|peu importe la raison|même si|même en cas|même défectueux
      même en cas de défaut|même cassé|sans exception|aucune exception|en tout état de cause|dans tous les cas|aucune réclamation
      pour quelque raison que ce soit|point final|point barre|non négociable`,
    storeCredit: `
      avoir|un avoir|en avoir|sous forme d'avoir|bon d'achat|bons d'achat|crédit boutique|crédit en boutique|crédit magasin|note de crédit
      carte cadeau|échange uniquement|uniquement un échange|échange seulement|code d'achat|crédit sur votre compte|en bon d'achat
      bon à valoir|porte-monnaie virtuel|bon de crédit|avoir valable`,
    maker: `
      fabricant|fabriquant|le fabricant|constructeur|producteur|la marque|l'usine|importateur|fournisseur|le fournisseur|transporteur
      le transporteur|la poste|le livreur|la société de transport|service du fabricant|centre de réparation|votre assurance`,
    refundCondition: `
      emballage d'origine|boîte d'origine|carton d'origine|emballage original|emballage intact|étiquettes d'origine|signer|signez|signé
      décharge|une décharge|renoncer|renoncez|renonce|frais de remise en stock|frais de dossier|frais de restockage|payer d'abord
      payez d'abord|payer les frais|payer la douane|avancer les frais|à vos frais|à votre charge|frais de retour|frais de traitement
      retirer votre plainte|fermer le litige|clôturer le litige|supprimer votre avis|tous les accessoires|ticket de caisse
      preuve d'achat originale|carte de garantie|vidéo de déballage|vidéo du déballage|frais de gestion|d'abord payer`,
    changeOfMind: `
      changement d'avis|changé d'avis|changer d'avis|simple changement d'avis|ne vous plaît pas|ne vous plaît plus|ne convient pas
      ne vous convient pas|plus besoin|plus envie|mauvaise taille commandée|erreur de taille|erreur de commande de votre part
      commandé par erreur|convenance personnelle|regret|vous n'en voulez plus|couleur qui ne plaît pas|après 14 jours|après 30 jours
      passé le délai|au-delà du délai|au-delà de 14 jours|hors délai|délai dépassé|délai écoulé|délai est dépassé`,
    lawfulException: `
      sur mesure|fait sur mesure|personnalisé|personnalisée|personnalisés|personnalisées|gravé|gravée|gravés|gravure|sur commande
      fabriqué pour vous|à votre nom|avec votre photo|prénom|brodé|hygiène|raisons d'hygiène|produits d'hygiène|sous-vêtements|lingerie
      maillot de bain|maillots de bain|boucles d'oreilles|piercing|piercings|cosmétiques ouverts|cosmétique|descellés après livraison
      denrées périssables|périssable|périssables|produits frais|alimentaire|fleurs|téléchargement|contenu numérique|logiciel descellé
      licence|clé d'activation|journaux|magazines|enchères publiques|scellés|usage normal|mauvaise utilisation|usure normale|usure|chute
      oxydation|dégât des eaux|mauvais usage|hors union européenne`,
    only: `seulement|uniquement|exclusivement|rien que|juste|seul|seule|rien d'autre que|seulement en|seuls`,
    cure: `
      guérit|guérir|guérissent|guérison|guérissez|guéri|guérie|soigne|soignent|traite l'|traite le|traite la|traite les|traiter l'|combat
      combattre|combattent|élimine|éliminer|éliminent|éliminez|éradique|éradiquer|fait disparaître|font disparaître|débarrasse|débarrasser
      débarrassez-vous|en finir avec|finies les|fini les|fini le|dites adieu|dire adieu|adieu à|stoppe|stopper|fait baisser|fait chuter
      inverse|inverser|prévient|protège contre|protège du|immunise|remède|remplace les médicaments|remplace votre traitement|régénère
      soulage définitivement|soulage durablement|soulage les|soulage l'|soulage la|tue le virus|tue les virus|vient à bout|remède miracle
      repousser|efficace contre|lutte contre|agit contre|arrête la chute|stoppe la chute|traitement définitif|traitement miracle
      remède contre|soigne définitivement|fait partir|éradiquent|contre le cancer|contre le diabète|contre le covid|contre l'arthrose
      tuent le|tuent les|protègent du|protègent de|protègent contre|protège de la|préviennent|vaccine contre|immunise contre
      efficaces contre|fait repousser|font repousser|repoussent|supprime les douleurs|plus jamais mal|plus aucune douleur
      calme immédiatement|soulagent|détruit les cellules|répare le cartilage|reconstruit le cartilage|nettoie le foie|détoxifie|rajeunit
      efface les rides|effacent les rides|remplace la chirurgie
      stoppés|stoppe les|débarrassé de
      détruit la|détruit les|détruisent|font baisser la|fait baisser la|réduit les rides|réduit la cellulite|dissout les|dissolvent`,
    disease: `
      diabète|diabétique|diabétiques|cancer|cancers|tumeur|tumeurs|arthrite|arthrose|rhumatismes|rhumatisme|eczéma|psoriasis|insomnie
      insomnies|migraine|migraines|mal de tête|maux de tête|hypertension|tension artérielle|cholestérol|chute de cheveux|perte de cheveux
      calvitie|alopécie|dépression|anxiété|stress chronique|acné|virus|covid|covid-19|coronavirus|grippe|rhume|asthme|bronchite|allergie
      allergies|maladie|maladies|infection|infections|inflammation|inflammations|mal de dos|douleurs|douleur|douleurs articulaires
      sciatique|hernie|lumbago|lombalgie|tendinite|alzheimer|parkinson|autisme|tdah|épilepsie|impuissance|troubles de l'érection
      dysfonction érectile|prostate|hémorroïdes|varices|mycose|mycoses|verrues|herpès|zona|cystite|candidose|constipation|reflux|ulcère
      fibromyalgie|sclérose|thyroïde|acouphènes|cataracte|myopie|glaucome|apnée du sommeil|ronflement|ménopause|endométriose|infertilité
      stérilité|anémie|avc|infarctus|sida|vih|hépatite|cirrhose|cellulite infectieuse|sinusite|angine|toux|fièvre|obésité|vitiligo|rosacée
      dermatite|burn-out
      rides|les rides|cernes|cellulite|vergetures|cheveux blancs|cheveux gris|cicatrices|taches brunes|mal au dos|mal aux genoux
      mal de genou|mal de gorge|jambes lourdes|ronflements|mauvaise haleine|pertes de mémoire|troubles du sommeil|nuits blanches|insuline
      règles douloureuses|mal aux articulations|angoisses|crises d'angoisse|hémorroïde|cors aux pieds|verrue
      la tension|glycémie|la glycémie`,
    weight: `
      perdre du poids|perdez du poids|perte de poids|perdre des kilos|perdez des kilos|kilos en trop|kilos en moins|kilos superflus
      maigrir|maigrissez|minceur|amincissant|amincissante|mincir|brûle-graisse|brûleur de graisse|brûle les graisses|brûler les graisses
      fait maigrir|fondre les graisses|fait fondre|ventre plat|graisse abdominale|coupe-faim|élimine la graisse|perdre 5 kilos
      perdre 10 kilos|perdez 5 kilos|perdez 10 kilos|perdez 10 kg|perdre 10 kg|perdez jusqu'à|sans régime|affiner la silhouette
      capteur de graisse
      perdrez|perdrez du poids|perdrez des kilos|tailles en moins|taille en moins|kilos envolés|bourrelets|fond la graisse|la graisse fond`,
    absolute: `
      garanti|garantie à 100 %|résultat garanti|résultats garantis|effet garanti|à 100 %|définitivement|pour toujours|à jamais|à vie
      du jour au lendemain|en une nuit|en quelques jours|en une semaine|en 7 jours|en 10 jours|en deux semaines|en 2 semaines|en un mois
      en 30 jours|en 3 semaines|sans effet secondaire|sans effets secondaires|aucun effet secondaire|sans danger|scientifiquement prouvé
      cliniquement prouvé|prouvé scientifiquement|prouvé cliniquement|prouvé par la science|miracle|miraculeux|miraculeuse|sans effort
      à coup sûr|infaillible|radicalement|sans sport|sans régime|sans médicament|à 100 pour cent|100 % efficace|100 % garanti
      100 % des cas|efficace à 100 %|une bonne fois pour toutes|garantis|garantie ou remboursé|en une seule nuit|en quelques heures
      en une heure|en 24h|en 5 jours|guérison complète
      résultats dès|résultat dès|résultats immédiats|résultat immédiat|effet immédiat|effets immédiats|dès la première nuit
      dès le premier soir|dès la première application|dès la première utilisation|dès la première prise|en quinze jours|en 15 jours
      en dix jours|en huit jours|en trois jours|en trois semaines|en trois nuits|en 24 h|en 48h|en 48 h|en cinq minutes
      en une seule application|en une séance|testé et prouvé|testé et approuvé|prouvé par des études|à tous les coups|sur tout le monde
      chez tout le monde|tout le monde sans exception|100 % naturel et efficace|finies pour toujours|pour de bon|guérison assurée
      effet botox|effet lifting
      effet permanent
      résultat assuré|résultats assurés|succès assuré|c'est radical|effet radical|sans ordonnance`,
    superlative: `
      numéro un mondial|n°1 mondial|numéro 1 mondial|n° 1 en france|numéro 1 en france|le meilleur du monde|la meilleure du monde
      les meilleurs du monde|meilleur au monde|le meilleur au monde|incassable à vie|ne casse jamais|ne tombe jamais en panne
      indestructible|absolument sans danger|totalement sans risque|sans aucun risque|zéro risque|sans égal au monde|le seul au monde
      imbattable au monde|ne s'use jamais`,
    fake: `
      réplique|répliques|replica|contrefaçon|contrefaçons|contrefait|contrefaits|pas un original|pas l'original|pas authentique
      qualité miroir|1:1|qualité aaa|grade aaa|super copie|superfake|super fake|fake|fakes|dupe|dupes|clone|clones|tombé du camion
      tombée du camion|inspiré de la marque|sans le logo officiel|version usine|du toc|c'est une copie|sont des copies|belle copie
      bonne copie|copie parfaite|copie de marque|copie haute qualité|copie de luxe|copie identique|copie de la marque|copies de marque
      c'est un faux|c'est du faux|sont des faux|sont faux|du faux|une imitation|des imitations|très bonne imitation|imitation de marque
      imitation parfaite|copie fidèle de la marque|1:1 identique|qualité réplique|version réplique|sac réplique|montre réplique
      première copie|surmoulage|taux de ressemblance`,
    genuine: `
      originaux|l'original|authentique|authentiques|authenticité|genuine|neuf de marque|un original|des originaux|un vrai|une vraie
      des vrais|produit original|produits originaux|article original|sac original|montre originale|pièce originale|modèle original
      100 % original|100 % authentique|marque officielle`,
    customs: `
      douane|douanes|la douane|douanier|douanière|droits de douane|frais de douane|taxe d'importation|taxes d'importation|taxe|taxes|tva
      dédouanement|formulaire de douane|déclaration en douane|cn22|cn23|fisc|impôts|taxes à l'import|octroi de mer`,
    declareVerb: `
      déclarer|déclarez|déclare|déclarons|déclarerons|déclarés|déclarer comme|déclaration de|valeur déclarée|indiquons|indiquerons
      indiquerai|inscrivons|inscrirai|marquons|marquerons|marquerai|je marque|on marque|écrirons|écrirai|on écrit|noter la valeur
      mettre une valeur|mettre la valeur|mettez une valeur|mettre un prix|mettre un montant|mettez un prix|mettre comme|mets comme
      mets sur|mettez sur|mettre sur|faire passer|faites passer|fait passer|passer comme|faire une facture|facturer à|étiqueter
      sous-évaluer|sous-évaluez|sous-évalué|baisser la valeur|réduire la valeur|minorer|noter une valeur|noter comme|noté comme
      mettre moins|mettez moins|marquer moins|on marquera|valoriser à|estimer à|indiquer une valeur|indiquez une valeur
      indiquer un montant|indiquer un prix|indiquer la valeur|indiquer comme|indiquez comme|écrire une valeur|écrire un montant
      écrire comme|écrivez comme|écrire que|inscrire une valeur|inscrire un montant|inscrire comme|marquer comme|marquez comme
      marquer une valeur|marquer un prix|marquer que|mentionner une valeur|cocher la case|cochez la case|marquer cadeau|marquez cadeau
      écrire cadeau|écrivez cadeau|mettre cadeau|mettez cadeau|indiquer cadeau|indiquez cadeau|cocher cadeau|cochez cadeau|écrire moins
      indiquer moins|déclarée comme
      marquera|inscrira|inscrirons|notera|noterons|noter moins|notez moins|marquez moins|inscrire moins|inscrivez moins|écrivez moins
      mentionnez|déclarerez|déclarera`,
    papers: `
      sur la facture|facture de douane|facture commerciale|facture pro forma|facture proforma|la facture indiquera|facture avec un
      facture de 10|déclaration|la déclaration|déclaration douanière|déclaration en douane|formulaire|formulaire de douane
      étiquette douanière|sur l'étiquette|sur le colis|sur le paquet|cn22|cn23|bordereau|bordereau d'envoi|papiers de douane
      documents de douane|documents douaniers|sur les papiers|bon d'envoi
      sur le bordereau|sur l'étiquette douane|sur la déclaration|sur la fiche de douane|le papier de douane|sur le papier
      papier de la douane|sur le cn22|sur le formulaire`,
    lowValue: `
      valeur plus basse|valeur plus faible|valeur inférieure|valeur basse|valeur réduite|valeur faible|faible valeur|petite valeur
      valeur minime|valeur symbolique|plus petite valeur|moindre valeur|prix plus bas|prix inférieur|montant inférieur|montant plus bas
      montant plus faible|petit montant|faible montant|petit prix|prix symbolique|moitié du prix|la moitié du prix|moins de 150 euros
      moins de 150 €|moins de 45 euros|moins de 45 €|en dessous de 150|en dessous de 45|sous les 150|inférieur à 150|une valeur de 10
      une valeur de 20|valeur de 5|valeur de 10|valeur de 15|valeur de 20|au plus bas|sous-évalué|sous-évaluée|à 10 euros|à 20 euros
      à 15 euros|à 5 euros|seulement 10 euros|seulement 20 euros|10 euros seulement|20 euros seulement|pour 10 euros|pour 20 euros
      valeur de 30|montant de 10|montant de 20|prix de 10|une valeur moindre|moins que sa valeur|moins que la valeur|moitié de la valeur
      valeur moins élevée
      un prix plus petit|une plus petite facture|facture plus basse|facture plus petite|prix plus petit|une somme plus petite
      somme plus basse|somme inférieure|une valeur bidon|un tout petit montant|une valeur ridicule|un montant ridicule|prix ridicule
      une fausse valeur
      minorer le montant|diminuer le montant|baisser le montant|réduire le montant|diminuer la valeur|montant minoré|facture allégée
      facture réduite|facture minorée|ça vaut rien|que ça ne vaut rien|trois fois rien|une misère`,
    giftMark: `
      comme cadeau|comme un cadeau|en tant que cadeau|mention cadeau|marqué cadeau|marquer cadeau|marquez cadeau|écrire cadeau
      écrivez cadeau|cocher cadeau|cochez cadeau|case cadeau|mettre cadeau|mettez cadeau|indiquer cadeau|indiquez cadeau|déclaré cadeau
      comme gift|comme échantillon|comme échantillons|échantillon sans valeur|sans valeur commerciale|comme documents|effets personnels
      objet personnel|envoi privé|comme don|cadeau d'anniversaire|cadeau familial|comme simple cadeau|gift sur le|mention gift|en gift
      cadeau sur le colis|cadeau sur la déclaration|cadeau sur l'étiquette|cadeau entre particuliers|cadeau pour la douane
      échantillon gratuit sans valeur|sans aucune valeur|comme cadeaux|en cadeau perso|objets personnels|comme affaires personnelles`,
    avoidTax: `
      éviter la douane|éviter les douanes|éviter les taxes|éviter la taxe|éviter les frais de douane|éviter les droits|éviter la tva
      échapper à la douane|échapper aux taxes|échapper à la tva|ne pas payer la douane|ne pas payer de douane|ne pas payer de taxes
      ne payerez pas de douane|ne paierez pas de taxe|sans payer la douane|sans payer de taxe|sans tva|contourner la douane
      passer sous la douane|esquiver la douane|économiser les taxes|économiser la douane|payer moins de douane|payer moins de taxes
      frauder|n'ayez pas à payer de taxe
      raquer la douane|raquer à la douane|payer la douane|me fais taxer|me faire taxer|se faire taxer|vous fassiez taxer|être taxé
      je me fasse taxer|passer entre les mailles|rien à la douane|éviter de payer|évite les taxes|évite la douane|évitez la douane
      évitez les taxes|économisez la tva|économiser la tva|gratter la tva|échapper à l'octroi|couper à la douane|pour pas payer`,
    noInvoice: `
      sans facture|pas de facture|sans ticket|sans reçu|au noir|au black|hors facture
      pas besoin de facture|sans facture ni ticket|sans rien déclarer|en sous-main|sans passer par la caisse`,
    secret: `
      mot de passe|mots de passe|mdp|le mot de passe|mot de pass|code secret|code pin|code de vérification|code de validation
      code de confirmation|code reçu par sms|code sms|code par sms|code que vous avez reçu|code que vous recevrez|code que tu as reçu
      code que vous allez recevoir|code à 6 chiffres|code à six chiffres|code à 4 chiffres|code de sécurité|code à usage unique|code otp
      otp|cvv|cvc|cryptogramme|cryptogramme visuel|trois chiffres au dos|3 chiffres au dos|3 chiffres derrière
      les 3 derniers chiffres au dos|numéro complet de votre carte|numéro de carte complet|numéro de votre carte|numéros de carte
      numéro de carte bancaire|tous les chiffres de la carte|photo de votre carte|photo de la carte|coordonnées de carte|identifiants
      identifiants bancaires|vos identifiants|identifiant et mot de passe|code confidentiel|codes bancaires|code bancaire|code 3d secure
      3d secure|phrase secrète|date d'expiration de votre carte|code de connexion
      numéro au dos|chiffres au dos|chiffres derrière|trois chiffres derrière|numéro derrière|code affiché|le code qui s'affiche
      code dans l'appli|code dans votre appli|login|login et mdp|identifiant et mdp|selfie avec votre carte|selfie avec la carte
      selfie avec ta carte|recto verso de la carte|recto verso de votre carte|code à 8 chiffres|code à quatre chiffres|code à huit chiffres
      code reçu par texto|code reçu sur votre téléphone|code d'activation reçu|code du sms|code du texto|numéro de ta carte
      chiffres de la carte|code de la carte|code de votre carte|code de ta carte|réponse secrète|clé de sécurité|code banque
      les 6 chiffres|6 chiffres reçus|six chiffres reçus|chiffres reçus par|les six chiffres|les 4 chiffres|numéro complet de la carte
      numéro complet de ta carte|numéro entier de la carte|votre carte en photo|carte en photo|photo de ta carte
      chiffres du sms|chiffres du texto|code de votre banque|code de ta banque`,
    askVerb: `
      envoyez|envoyez-moi|envoyez-nous|envoie|envoie-moi|m'envoyer|nous envoyer|envoyer|renvoyez-moi|donnez|donnez-moi|donnez-nous
      donne-moi|me donner|nous donner|donne|communiquez|communiquez-moi|communiquez-nous|communique-moi|me communiquer|nous communiquer
      transmettez|transmettez-moi|transmettez-nous|transmets-moi|nous transmettre|me transmettre|transmettre|fournissez|fournissez-nous
      fournir|nous fournir|partagez|partagez-nous|confirmez|confirmez-nous|confirmez-moi|confirmer|dites-moi|dites-nous|dis-moi|me dire
      nous dire|dictez|dictez-moi|indiquez|indiquez-nous|indiquer|indiquez-moi|nous indiquer|précisez|j'ai besoin|j'ai besoin de
      nous avons besoin|il me faut|il nous faut|il nous faudrait|quel est|quel est votre|quel est ton|c'est quoi|faites suivre|lisez-moi
      répondez avec|répondez par|photographiez|vérifions|nous requérons|faites-moi parvenir|passez-moi
      lisez|lis-moi|recopiez|recopiez-moi|recopie-moi|recopie|copiez|copiez-moi|répétez|répétez-moi|montrez-moi|montre-moi|file-moi
      filez-moi|passe-moi|balance-moi|quelle est|quels sont|on aurait besoin|il faudrait|nous faudrait|rappelez-moi votre|me lire|me montrer
      dicte-moi|joignez|scannez-moi
      me faudrait|il me faudrait|prenez|photographie`,
    insult: `
      connard|connards|connasse|connasses|conard|conar|conasse|enculé|enculés|enculée|enculer|enculé de ta race|fils de pute|fils de putes
      fdp|fils de p|putain de merdeux|salope|salopes|salaud|salauds|salop|saloperie de vendeur|pute|putes|ntm|nique ta mère
      niquez vos mères|nique ta race|nique vous|niquer ta mère|ta gueule|tg connard|vos gueules|ferme ta gueule|fermez vos gueules
      va te faire foutre|allez vous faire foutre|va te faire enculer|allez vous faire enculer|va te faire|allez vous faire voir
      va te faire voir|va te faire mettre|va chier|allez chier|va crever|bâtard|bâtards|bâtarde|abruti|abrutis|abrutie|abruties|crétin
      crétins|crétine|débile mental|débiles mentaux|imbécile|imbéciles|idiot|idiots|idiote|idiotes|mongol|mongols|mongolien|gogol|gogols
      couillon|couillons|trouduc|trou du cul|trous du cul|tête de con|têtes de con|tête de nœud|gros con|gros cons|petit con|pauvre con
      pauvres cons|pauvre conne|bande de cons|sale con|sales cons|espèce de con|espèces de cons|vieux con|vieille conne|sombre con
      sombre merde|t'es con|vous êtes cons|grosse conne|sale conne|raclure|raclures|enflure|enflures|pourritures|sous-merde|sous-merdes
      grosse merde|sac à merde|grosse vache|charogne|crevard|crevards|escroc|escrocs|arnaqueur|arnaqueurs|arnaqueuse|voleurs de merde
      bouffon|bouffons|bouffonne|tocard|tocards|branleur|branleurs|branleuse|branquignol|branquignols|pignouf|pignoufs|dégénérés|cassos
      suceur|suceurs|chien de la casse|chiens de la casse|sale chien|sales chiens|sale race|cloportes|déchet humain|déchets humains
      sale rat|sales rats|ducon|duconnard|tête de mort de faim|câlice de cave|osti de cave|gros cave|tabarnak de cave|gros porc|sale porc
      gros cochon|bande de chiens|bande de rats|sac d'ordures|espèce d'ordure|bande d'ordures|espèce de pourriture|espèce de fumier
      gros débile|bande de débiles|sale débile|espèce de débile|gros taré|bande de tarés|espèce de taré|espèce d'attardé|bande de guignols
      bande d'attardés|espèce d'andouille|gros naze|tête à claques|face de rat|ta race|vos mères|ta mère la pute|sombre abruti
      grosse truie|bande de clowns|bande de blaireaux|gros dégueulasse|espèce de clown|sale merde|espèce de merde|bande de merdes
      t'es une merde|vous êtes des merdes
      crosseur|crosseurs|mange de la marde|mangez de la marde|fumistes|fumiste|escrocs de première|gros lard|tête de gland|gros gland
      pauvre cloche|pauvres cloches|sombre idiot|triple buse|triple buses|baltringue|baltringues|mange-merde|jean-foutre|pov con|pauv con
      pauvre type|pauvres types|pauvre tache|pauvres taches|pauvre fille|enflé|enflés|grognasse|pétasse|pétasses|poufiasse|pouffiasse|morue
      tête de veau|face de pet|teubé|teubés|sac à foutre|nique ta|niquez-vous|niquez vos|va niquer|cassez-vous|casse-toi pauvre
      allez vous faire mettre|allez au diable|allez vous faire cuire|va te faire cuire|fermez-la|ferme-la|ferme ta bouche
      fermez votre bouche
      tas de rats|bande d'ânes|bande de porcs|tas de chiens|bande de manches|bande de buses|bande de truffes|bande de glands
      bande d'andouilles|espèce d'âne|espèce de truffe|espèce de buse|pauvres tanches|pauvre tanche|pauvre truffe|pauvre buse
      bande de hyènes|tas de porcs`,
    insultWeak: `
      nul|nuls|nulles|incapable|incapables|incompétent|incompétents|incompétente|incompétentes|voleur|voleurs|voleuse|menteur|menteurs
      menteuse|menteuses|clown|clowns|con|cons|conne|connes|bêtes|stupide|stupides|débile|ridicules|minable|minables|pathétiques|merde
      merdes|merdeux|charlot|charlots|ignorant|ignorants|inutiles|feignant|feignants|fainéant|fainéants|malhonnête|malhonnêtes
      sans vergogne|lamentables|boulet|boulets|larbin|larbins|parasites|racaille|racailles|naze|nazes|moins que rien|bons à rien
      bon à rien|sans cervelle|hypocrite|hypocrites|crapule|crapules|vautour|vautours|bandits|bandit|truands|truand|fraudeurs|niaiseux
      débiles|tarés|taré|guignols|guignol|filous|ordures|fumiers|attardés|pourris|pourri|dégénérés|larves|animaux
      blaireau|blaireaux|gredins|goujat|goujats|mufle|mufles|malotru|malotrus|rapiats|radins|pouilleux|clochards|clodos|canaille|canailles
      fripouille|fripouilles|margoulin|margoulins|nullard|nullards|nullité|nullités|bras cassés|pieds nickelés|cancres|sangsues|charognards
      charognard|mytho|mythos|bolos|boloss|morpions|gougnafiers|peigne-cul|incapables finis|rigolos|rigolo|bourricot|abrutis finis
      analphabètes|illettrés`,
    addressee: `
      vous êtes|vous n'êtes que|vous n'êtes qu'|êtes-vous|vs êtes|vous êtes tous|vous êtes vraiment|tu es|t'es|t'es qu'un|tu n'es qu'
      es-tu|tu fais|espèce de|espèces de|bande de|tas de|pauvre|quel|quelle|quels|quelle bande|toi le|vos employés|vos conseillers
      vos équipes de|votre équipe de|votre personnel|ton équipe|votre boîte de|votre entreprise de|votre société de|ces gens|ce vendeur
      cette vendeuse|le vendeur est|la vendeuse est|ils sont|ce sont des|c'est des|vous faites partie des|tous des|vos livreurs
      votre livreur|sont des|une équipe de
      pauvres|maudits|maudit|t'es qu'une|vous n'êtes rien que|bande d'|tas d'|une bande de|qu'une bande|on dirait une bande|espèce d'`,
    threat: `
      je sais où tu habites|je sais où vous habitez|je sais où vous trouver|je sais où te trouver|je sais où tu vis
      je sais où tu travailles|je sais où vous travaillez|je connais ton adresse|je connais votre adresse|j'ai votre adresse
      j'ai ton adresse et je viens|tu vas le regretter|vous allez le regretter|vous le regretterez|tu le regretteras|tu vas regretter
      vous allez regretter|je vais te retrouver|je vais vous retrouver|je te retrouverai|je vous retrouverai|on va se retrouver
      on se retrouvera|on va vous retrouver|fais gaffe à toi|faites gaffe à vous|fais attention à toi|surveille tes arrières
      surveillez vos arrières|tu vas voir|vous allez voir ce que|vous allez voir qui je suis|tu vas voir ce que|attends de voir
      tu vas payer cher|vous allez me le payer|tu vas me le payer|vous allez le payer cher|ça va mal finir pour|ça va mal se passer pour
      je vais m'occuper de toi|je vais m'occuper de vous|on va s'occuper de|je viens te chercher|je vais venir te voir et
      je débarque chez toi|je débarque chez vous|je vais débarquer|dors sur tes deux oreilles|compte tes jours|tes jours sont comptés
      vos jours sont comptés|t'es mort|t'es un homme mort|vous êtes morts|tu es mort|tu vas crever|vous allez crever|tu vas mourir
      vous allez mourir|je vais te faire la peau|je vous ferai la peau|je vais vous faire la peau|prends garde à ta famille
      pense à ta famille|pensez à vos enfants|fais tes prières|faites vos prières|je vais te pourrir la vie|gare à toi|gare à vous
      tu perds rien pour attendre|vous ne perdez rien pour attendre|je t'attends à la sortie|je vous attends à la sortie|rira bien
      ça va mal se finir|ça va mal finir|ça va mal se terminer|ça va mal tourner pour|ça va barder pour|ça va chauffer pour|ça va saigner
      il y aura du sang|va y avoir du sang|je sais où se trouve votre entrepôt|je sais où se trouve votre boutique
      je sais où est votre entrepôt|je sais où est votre magasin|je sais où est garée|je sais à quelle heure tu|régler ça entre hommes
      on règle ça entre hommes|régler ça d'homme à homme|on va régler ça dehors|on s'explique dehors|tu ne marcheras plus|tu marcheras plus
      vous ne marcherez plus|tu vas plus marcher|faire passer l'envie de|faire passer l'envie d'|te faire passer le goût
      vous faire passer le goût|fais gaffe à tes gosses|fais gaffe à tes|fais gaffe à ta|fais gaffe en rentrant|fais gaffe quand tu
      faites gaffe à vos|fais attention à tes gosses|fais attention à tes enfants|faites attention à vos enfants
      faites attention à votre famille|surveille tes enfants|surveille tes gosses|surveille ta bagnole|surveille ta voiture
      regarde derrière toi|regardez derrière vous|tu vas prendre cher|vous allez prendre cher|tu vas en baver|vous allez en baver
      vous allez le sentir passer|tu vas le sentir passer|je te le ferai payer|je vous le ferai payer|je vais te le faire payer
      je vais vous le faire payer|je finirai par te trouver|je finirai par vous trouver|on te trouvera|on vous trouvera|je vais te trouver
      on va te trouver|on va vous trouver|je te retrouve et|je vous retrouve et|sinon je te retrouve|sinon je vous retrouve
      je débarque avec mes|je viens avec mes potes|je viens avec mes cousins|je ramène mes cousins|je ramène mes potes|on sait où tu habites
      on sait où vous habitez|on sait où vous trouver|on a ton adresse|prie pour que je|priez pour que je ne|prie pour ne pas me croiser
      priez pour ne pas me croiser|que je ne te croise pas|que je te croise pas|tu dormiras moins bien|vous dormirez moins bien
      tu ne dormiras plus|ta dernière heure|votre dernière heure|tu finiras à l'hosto|on va te faire la peau|t'es fini mon pote
      je t'aurai prévenu
      finit à l'hosto|finir à l'hosto|finira à l'hosto|finira à l'hôpital|finir aux urgences|finira aux urgences|finit aux urgences
      va devenir un enfer|vivre un enfer|faire de ta vie un enfer|faire de votre vie un enfer|on saura où te trouver
      on saura où vous trouver|je saurai te trouver|je saurai vous trouver|si je mets la main sur|un incendie chez vous
      un malheur est vite arrivé|il pourrait t'arriver|il pourrait vous arriver|te démonter la tête|vous démonter la tête|la tête au carré
      tu te réveilleras sans|tu vas te réveiller sans|ils te cherchent|on te cherche mon pote|donné ton adresse à|donné ta photo à
      donné votre adresse à mes|ta photo à tous mes`,
    violence: `
      tuer|tuerai|je vais tuer|te tuer|vous tuer|je te tue|je vous tue|buter|te buter|vous buter|je te bute|butera|égorger|égorgerai
      étrangler|étranglerai|poignarder|planter un couteau|vous planter|te planter|te frapper|vous frapper|tabasser|tabasserai|démolir
      te démolir|vous démolir|défoncer|te défoncer|vous défoncer|défoncerai|exploser la tête|éclater la tête|éclater la gueule|t'éclater
      vous éclater|fracasser|te fracasser|vous fracasser|casser la gueule|péter la gueule|casse la gueule|pète la gueule|casser les jambes
      casser les dents|casser la tête|casser les genoux|péter les dents|massacrer|massacrerai|lyncher|brûler votre|brûler ton|brûler ta
      brûlerai|cramer|cramerai|mettre le feu|mets le feu|mettrai le feu|foutre le feu|incendier|faire exploser|poser une bombe
      tirer une balle|une balle dans|abattre|flinguer|te flinguer|vous flinguer|tout casser|tout péter|saccager|vitrioler|coups de batte
      batte de baseball|kalachnikov|démonter la gueule|te démonter|vous démonter
      casse les dents|casse les jambes|casse les genoux|casse les os|casserai les|casserai la gueule|péterai la gueule|péter la tronche
      pète les dents|défonce la tronche|défonce la gueule|défoncer la tronche|casser la tronche|casse la tronche|ferai sauter|étriper
      étriperai|étripe|crever les pneus|crève les pneus|crèverai les pneus|dérouiller|dérouillée|une raclée|mettre une droite
      coller une droite|coller une baffe|coller une claque|mettre une claque|mettre une branlée|mon poing dans|mon pied au cul|te saigner
      vous saigner|te fumer|vous fumer|vous crever|te dégommer|vous dégommer|tordre le cou|briser les os|arracher la tête|trancher la gorge
      lâcher les chiens|tout brûler|vais saccager`,
    target: `
      vous|tes|vos|votre|ta famille|votre famille|tes enfants|vos enfants|ta femme|votre femme|ta mère|votre magasin|votre boutique
      ton magasin|ta boutique|votre entrepôt|votre dépôt|vos locaux|vos bureaux|votre bureau|votre siège|le livreur|votre livreur
      vos employés|vos équipes|ta maison|votre maison|ta voiture|votre voiture|chez toi|chez vous|le vendeur|le facteur|à toi|contre vous
      contre toi|toi et|t'|te|toi`,
    group: `
      noirs|les noirs|des noirs|aux noirs|noires|personnes noires|personne noire|gens de couleur|blacks|les blacks|renois|africains|arabes
      arabe|les arabes|rebeus|maghrébins|maghrébin|algériens|algérien|marocains|marocain|tunisiens|sénégalais|nigérians|nigérian
      camerounais|congolais|ivoiriens|maliens|juifs|juif|juives|les juifs|musulmans|musulman|musulmanes|chrétiens|femmes voilées|voilées
      roms|rom|gitans|gitan|manouches|gens du voyage|tziganes|roumains|roumain|bulgares|albanais|turcs|turc|kurdes|syriens|afghans
      pakistanais|les chinois|asiatiques|vietnamiens|les russes|ukrainiens|israéliens|palestiniens|iraniens|mexicains|haïtiens|immigrés
      immigré|immigrants|migrants|migrant|réfugiés|réfugié|sans-papiers|homosexuels|homosexuel|homos|gays|gay|lesbiennes|lesbienne|trans
      transsexuels|lgbt|transgenres|les femmes|aux femmes|handicapés|personnes handicapées|les vieux|personnes âgées|séropositifs
      gens comme vous|vos origines|votre origine|votre religion|votre race|votre couleur de peau|antillais|autochtones|banlieusards
      aux chinois|des chinois|les étrangers|aux étrangers|d'étrangers|des étrangers|les africains|aux africains|les indiens|aux russes
      les polonais|les portugais|les roumains|les handicapés|aux handicapés|les asiatiques
      maghrébine|maghrébines|africaine|africaines|couples homos|couples gays|couples mixtes|bougres d'étrangers|une voilée|comoriens
      guinéens|haïtien|pakistanaise|les gens de couleur|les immigrés|les asiat|les jaunes
      femme voilée|une femme voilée|des gens du voyage|personne de couleur|homme de couleur|femme de couleur`,
    refusePeople: `
      ne vendons pas aux|ne vend pas aux|vend pas aux|vendons pas aux|ne vendons pas à des|on vend pas à des|ne vends pas aux
      je ne vends pas à|vends pas aux|ne livrons pas aux|ne livre pas les|livrons pas les|ne servons pas|servons pas les|on ne sert pas
      on sert pas|sers pas|n'acceptons pas les commandes|n'acceptons pas de commandes|n'acceptons pas les clients
      acceptons pas les clients|accepte pas les|ne voulons pas de|on ne veut pas de|veut pas de|veux pas de|voulons pas de
      ne traitons pas avec|traite pas avec|on ne traite pas avec|je ne traite pas avec|pas de clients|pas de vente aux
      ne sont pas les bienvenus|pas les bienvenus|pas bienvenus|ne sont pas acceptés|sont refusés|refusons les clients|refusons de vendre
      refuse de vendre|refuse de servir|refusons de servir|interdit aux|réservé aux français|réservé aux blancs|réservé aux hommes
      ne travaillons pas avec|pas d'affaires avec|pas affaire avec|annulons les commandes des|bloquons les clients
      à cause de votre origine|en raison de votre origine|en raison de votre religion|en raison de vos origines
      préfère ne pas traiter avec|préférons ne pas traiter avec|ne pas traiter avec|ne pas vendre aux|ne pas vendre à des
      évite de vendre aux|évitons de vendre aux|on évite les|on évite|ne loue pas aux|ne louons pas aux|ne loue pas à des
      ne louons pas à des|louons pas aux|ne livre pas aux|livre pas aux|livrons pas aux|ne livre plus aux|ne livrons plus aux
      ne sert pas les|ne sert plus les|n'expédions pas aux|n'expédie pas aux|ne vends plus aux|ne vendons plus aux|ne vend plus aux
      réservé aux couples hétéros|réservée aux couples hétéros|réservé aux hétéros|réservée aux blancs|réservé aux chrétiens
      réservée aux français|pas de commande des|pas de commandes des|plus de commandes des|refusons les|ne veux plus de
      ne veux plus avoir affaire
      refuse d'être servi par|refuse d'être servie par|refuse d'être livré par|refuse d'être livrée par|refuse de parler à|ne parle pas aux
      ne veux pas parler à|ne veux pas être livré par|ne veux pas être livrée par|pas de vente à|pas de livraison aux|aucune vente aux`,
    contempt: `
      tous des voleurs|tous pareils|tous les mêmes|sont des voleurs|tous voleurs|tous des menteurs|sont des menteurs|des arnaqueurs
      volent tous|trichent|fraudent|mentent|mentent toujours|crasseux|puent|sentent mauvais|inférieurs|race inférieure|sous-hommes
      des animaux|des singes|singes|cafards|vermine|parasites|profiteurs|profitent du système|rentrez chez vous|rentre chez toi
      rentrez dans votre pays|retourne dans ton pays|retournez dans votre pays|retourne chez toi|dégagez de|dehors les
      on ne peut pas faire confiance|aucune confiance|pas confiance aux|ne sont pas fiables|pas dignes de confiance|tous des terroristes
      terroristes|sont sales|paresseux|envahisseurs|à la cuisine|sales gens|sale engeance|voleurs|menteurs|sont tous|c'est dans leur sang
      comme des rats|comme des animaux|pires que des animaux|ne valent rien
      on ne peut pas leur faire confiance|faut pas leur faire confiance|leur faire confiance|tous des escrocs|tous des tricheurs
      tous des profiteurs|tous des feignants|c'est tous des|que des voleurs|que des menteurs|ça vole|ne savent que voler
      ne pensent qu'à voler|mal élevés de naissance|ça pue|pas civilisés|des sauvages|sont des sauvages|comme des sauvages
      incapables de travailler|trop de problèmes avec|que des problèmes avec
      sont des incapables|tous des incapables|mettez des gens d'ici`,
    slur: `
      nègre|nègres|négresse|négro|négros|sale noir|sale noire|sales noirs|bougnoule|bougnoules|bougnoul|bicot|bicots|raton laveur d'arabe
      crouille|crouilles|melon d'arabe|sale arabe|sales arabes|bamboula|bamboulas|macaque|macaques|youpin|youpins|youpine|sale juif
      sales juifs|sale youpin|feuj de merde|chinetoque|chinetoques|chintok|chintoks|niakoué|niakoués|niaquoué|bridé|bridés|sale chinois
      sales chinois|romano|romanos|sale gitan|sale rom|pédé|pédés|pd|sale pd|sales pd|tapette|tapettes|tarlouze|tarlouzes|fiotte|fiottes
      gouine|gouines|sale gouine|travelo|travelos|enturbanné|enturbannés|sale musulman|sales musulmans|sale étranger|sales étrangers
      polack|polacks|rital de merde|espingouin|sale blanc|boche|boches|métèque|métèques|sale métèque|face de citron|noiraud|sale turc
      tête de turban|crouillat|toubab de merde|sale handicapé`,
    cancelRequest: `
      merci d'annuler|veuillez annuler|pourriez-vous annuler|pouvez-vous annuler|peux-tu annuler|tu peux annuler|annulez la commande
      annulez votre commande|annulez de votre côté|annuler de votre côté|annule de ton côté|annulez vous-même|annuler vous-même
      demandez l'annulation|demander l'annulation|faire une demande d'annulation|faites une demande d'annulation
      merci de demander l'annulation|veuillez demander l'annulation|nous vous prions d'annuler|je vous invite à annuler
      nous vous invitons à annuler|vous devez annuler|il faudrait annuler|acceptez l'annulation|accepter l'annulation
      merci d'accepter l'annulation|annule la commande stp|annulez svp|annuler svp|choisissez comme motif|motif d'annulation
      en choisissant le motif`,
    dispute: `
      litige|litiges|un litige|ouvrir un litige|ouverture de litige|dispute|réclamation|une réclamation|réclamation a-z|garantie a à z
      a-to-z|garantie a-z|signaler|nous signaler|ouvrir un dossier|ouvrir un cas|contacter amazon|contacter ebay|contacter le site
      rétrofacturation|chargeback|opposition|opposition bancaire|faire opposition|contestation|contester le paiement|médiation|médiateur
      plainte|porter plainte|déclaration d'incident|service client d'amazon|escalader`,
    dissuade: `
      n'ouvrez pas|n'ouvre pas|ne pas ouvrir|évitez d'ouvrir|éviter d'ouvrir|évitez de|inutile d'ouvrir|inutile de|pas la peine d'ouvrir
      pas la peine de|pas besoin de|pas besoin d'ouvrir|nul besoin de|ne faites pas|ne fais pas|ne signalez pas|ne contactez pas
      ne déposez pas|ne lancez pas|ne passez pas par|merci de ne pas|veuillez ne pas|prière de ne pas|s'il vous plaît ne|svp ne
      ne pas faire|sans ouvrir|sans passer par un|au lieu d'ouvrir|plutôt que d'ouvrir|fermez le litige|fermer le litige|clôturez|clôturer
      clôturez le litige|annulez le litige|annuler le litige|annulez la réclamation|annuler la réclamation|retirez la réclamation
      retirer la réclamation|retirez votre plainte|retirer votre réclamation|ne pas signaler|renoncez|ne pas contacter|ne l'ouvrez pas
      n'allez pas ouvrir|ne faites surtout pas|patientez avant d'ouvrir|avant d'ouvrir un`,
    negation: `
      pas|non|jamais|aucun|aucune|ni|nullement|point de|guère|nul ne|plus de remboursement|plus possible|n'est plus|rien|ne sera plus
      ne sont plus|ne remboursons plus|ne prenons plus|ne reprenons plus|ne peut être|ne peuvent être|ne saurait|ne saurions
      ne pourra être|ne pourront être|plus aucun|plus aucune`,
    refusal: `
      nous ne pouvons pas|nous ne pouvons|on ne peut pas|je ne peux pas|je ne peux|je ne suis pas autorisé|ne sommes pas autorisés
      nous ne sommes pas en mesure|ne pouvons accepter|pas autorisé|pas autorisés|pas autorisée|n'est pas autorisé|n'est pas permis
      pas permis|interdit par|est interdit|sont interdits|il est interdit|nous est interdit|contraire au règlement|contraire aux règles
      contre les règles|contraire aux conditions|le règlement interdit|les règles interdisent|nous n'acceptons pas|nous n'acceptons aucun
      n'acceptons pas de paiement|n'acceptons pas les paiements|uniquement via le site|uniquement par le site|uniquement sur la plateforme
      uniquement via la plateforme|uniquement par la plateforme|exclusivement via|exclusivement sur|seulement via la plateforme
      seulement sur le site|restez sur la plateforme|rester sur la plateforme|passer par la plateforme|passer par la messagerie
      via la messagerie du site|dans cette messagerie|nous ne proposons pas|nous n'offrons pas|nous n'offrons aucun|nous ne demandons pas
      nous ne faisons pas|impossible de payer en dehors|impossible d'échanger|toutes les transactions doivent|nous sommes tenus
      nous ne déclarons pas|nous devons déclarer|valeur réelle|prix réel|nous ne sous-évaluons|désolé mais nous|nous ne pourrons pas
      on n'a pas le droit|nous n'avons pas le droit|nous ne pouvons accepter|n'est pas possible de payer en dehors
      nous restons sur la plateforme|je ne donne pas mon numéro|nous n'échangeons pas|reste sur le site|restons sur le site
      seul le paiement via|la politique du site|la loi nous interdit|illégal|illégale`,
    warning: `
      attention aux|méfiez-vous|méfie-toi|prenez garde|soyez vigilant|soyez vigilants|restez vigilant|ne communiquez jamais
      ne partagez jamais|ne donnez jamais|ne transmettez jamais|n'envoyez jamais|ne divulguez jamais|ne payez jamais|ne cliquez jamais
      ne cliquez pas|ne communiquez pas|ne partagez pas|ne donnez pas|ne transmettez pas|n'envoyez pas|ne donne jamais|ne donne à personne
      ne répondez pas|ne donnez votre|nous ne vous demanderons jamais|nous ne demandons jamais|ne vous demandera jamais
      ne demanderont jamais|ne demanderons jamais|jamais demander|phishing|hameçonnage|escroquerie|tentative d'escroquerie
      tentative de fraude|arnaque|arnaques|fraude|fraudeurs|fraudeur|message frauduleux|messages frauduleux|faux messages|faux sms
      ignorez ce message|signalez-le|signalez ce message|par mesure de sécurité|ne tombez pas|usurpation|se fait passer pour
      se font passer pour|attention aux arnaques|attention à la fraude|faites attention|ignorez tout message|à personne, même
      gardez votre code|gardez secret`,
    falseNegation: `
      n'hésitez pas|n'hésite pas|n'hésitez surtout pas|pas de souci|pas de soucis|aucun souci|pas de problème|aucun problème|sans problème
      pourquoi pas|pas seulement|non seulement|pas uniquement|pas besoin d'attendre|rien de plus simple|rien de plus facile|ne manquez pas
      ne ratez pas|ne tardez pas|n'attendez plus|n'attendez pas|ne vous inquiétez pas|t'inquiète pas|t'inquiète|ne t'inquiète pas
      pas d'inquiétude|n'oubliez pas|n'oublie pas|n'est-ce pas|pas mal|pas encore|ne vous en faites pas|vous n'avez pas à payer
      vous n'avez rien à payer|vous n'avez pas à|vous n'aurez rien à payer|vous ne payez pas|pas de quoi|n'importe quel|n'importe quelle
      n'importe quand|à n'importe quel moment|non plus|pas plus tard que|vous n'avez plus qu'à|il n'y a plus qu'à|n'avez qu'à|tu n'as qu'à
      pas cher|ne vous gênez pas|rien ne vous empêche|aucun frais|aucuns frais|pas si|n'avez pas besoin de|pas besoin de retourner
      pas besoin de renvoyer|pas nécessaire de renvoyer|pas nécessaire de retourner|ne renvoyez pas|ne retournez pas|sans avoir à
      ne soyez pas gêné|ne bougez pas|n'ayez crainte|pas reçu|toujours pas reçu|si vous n'êtes pas satisfait|si vous n'êtes pas satisfaite
      si cela ne vous convient pas|s'il ne vous convient pas|si l'article ne convient pas
      ne rater aucune|ne manquer aucune|ne rien rater|ne rien manquer|ne manquez aucune|ne ratez aucune|ne ratez rien|ne manquez rien
      pour ne rien|ne rater aucun|ne manquer aucun|pas de frais|ne vous inquiétez plus|ne bougez plus
      ni régime|ni sport|ni effort|ni sport ni régime|ni régime ni sport`,
    reported: `
      m'a dit|m'ont dit|nous a dit|m'a traité|m'a traitée|m'a traité de|m'ont traité|nous a traités|m'a appelé|m'a appelée|m'a insulté
      m'a insultée|m'a écrit|m'a répondu|m'a répondu que|m'a menacé|m'a menacée|me traiter de|me traite de|traiter de|se faire traiter de
      fait traiter de|traité de|traitée de|j'ai été traité|j'ai été traitée|il a dit|elle a dit|ils ont dit|a crié|a hurlé|il est écrit
      il est marqué|c'est écrit|l'étiquette indique|la notice dit|selon le livreur|d'après le vendeur|je cite|entre guillemets|me dire que
      a été appelé|on m'a dit|insulte`,
    contrast: `
      mais|cependant|toutefois|pourtant|néanmoins|par contre|en revanche|or|sauf que|malgré|quand même|bien que|alors que|seulement voilà`,
    question: `
      est-ce|est-ce que|est-ce un|est-ce une|est-ce que c'est|est-il|est-elle|sont-ils|sont-elles|s'agit-il|on dirait|il semble|ça semble
      ça a l'air|ça ressemble|ressemble à|je pense que|je crois|je crois que|je soupçonne|je doute|doute|doutes|j'ai l'impression
      il me semble|suspect|suspecte|pourquoi|j'ai reçu|vous m'avez envoyé|vous m'avez vendu|m'a vendu|me demande si|êtes-vous sûr
      garantissez-vous|pouvez-vous confirmer|l'expert|selon l'expert|expertise`,
    idiom: `
      prix fou|prix fous|à mourir de rire|mort de rire|mdr|ptdr|à tomber|à tomber par terre|c'est de la bombe|de la balle|une tuerie
      c'est une tuerie|ça déchire|ça tue|ça tue sa mère|de malade|un truc de malade|c'est un truc de fou|de fou|de ouf|truc de ouf
      trop con de ma part|je suis con|je suis bête|je suis idiot|je suis idiote|je suis nul|c'est con|c'est bête|c'est idiot|c'est pas con
      pas con|je me sens bête|question bête|question idiote|bête comme chou|putain c'est beau|putain de bien|tué par|tuer le temps
      ça me tue|prix cassés|exploser de joie|crever de faim|crevé|crevée|fou de joie|folle de joie|coup de cœur|vol d'essai|ça casse
      casser la tirelire|brûler des calories|ça me fait mal|salopette|salopettes|chien méchant|bombe de bain|bombe de peinture`,
  },
  numbers: {
    '0': 'zéro|zéros',
    '1': 'un|une',
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
    '11': 'onze',
    '12': 'douze',
    '13': 'treize',
    '14': 'quatorze',
    '15': 'quinze',
    '16': 'seize',
    '17': 'dix-sept',
    '18': 'dix-huit',
    '19': 'dix-neuf',
    '20': 'vingt',
    '21': 'vingt et un|vingt et une|vingt-un',
    '30': 'trente',
    '31': 'trente et un|trente et une|trente-un',
    '40': 'quarante',
    '41': 'quarante et un|quarante et une|quarante-un',
    '50': 'cinquante',
    '51': 'cinquante et un|cinquante et une|cinquante-un',
    '60': 'soixante',
    '61': 'soixante et un|soixante et une|soixante-un',
    '70': 'soixante-dix|septante',
    '71': 'soixante et onze|soixante-onze|septante et un',
    '72': 'soixante-douze|septante-deux',
    '73': 'soixante-treize|septante-trois',
    '74': 'soixante-quatorze|septante-quatre',
    '75': 'soixante-quinze|septante-cinq',
    '76': 'soixante-seize|septante-six',
    '77': 'soixante-dix-sept|septante-sept',
    '78': 'soixante-dix-huit|septante-huit',
    '79': 'soixante-dix-neuf|septante-neuf',
    '80': 'quatre-vingts|quatre-vingt|huitante|octante',
    '81': 'quatre-vingt-un|quatre-vingt-une|huitante et un',
    '82': 'quatre-vingt-deux|huitante-deux',
    '83': 'quatre-vingt-trois|huitante-trois',
    '84': 'quatre-vingt-quatre|huitante-quatre',
    '85': 'quatre-vingt-cinq|huitante-cinq',
    '86': 'quatre-vingt-six|huitante-six',
    '87': 'quatre-vingt-sept|huitante-sept',
    '88': 'quatre-vingt-huit|huitante-huit',
    '89': 'quatre-vingt-neuf|huitante-neuf',
    '90': 'quatre-vingt-dix|nonante',
    '91': 'quatre-vingt-onze|nonante et un',
    '92': 'quatre-vingt-douze|nonante-deux',
    '93': 'quatre-vingt-treize|nonante-trois',
    '94': 'quatre-vingt-quatorze|nonante-quatre',
    '95': 'quatre-vingt-quinze|nonante-cinq',
    '96': 'quatre-vingt-seize|nonante-six',
    '97': 'quatre-vingt-dix-sept|nonante-sept',
    '98': 'quatre-vingt-dix-huit|nonante-huit',
    '99': 'quatre-vingt-dix-neuf|nonante-neuf',
    '100': 'cent',
  },
  phrases: {
    'contact.invitation': `
      on continue … en privé|continuons … hors de cette messagerie|passons … sur une autre messagerie|donnez-moi votre 06|donne-moi ton 06
      laissez-moi votre 06|laissez-nous votre numéro … on vous rappelle|je vous laisse mon numéro|je vous donne mon numéro
      je te file mon num|voici mon numéro perso|voici mon mail perso|ajoutez-moi sur … vert|même pseudo sur insta
      cherchez … sur google … notre site|tapez notre nom sur google|on se parle … autre appli|évitons de parler ici
      ils surveillent … messages
      en mp sur|en dm sur|on se capte sur|on se parle sur|on se retrouve sur|je suis joignable en dehors|joignable en dehors
      on s'appelle … mon numéro|même nom sur insta|même nom sur facebook|même pseudo sur snap|appli verte … numéro|numéro … appli verte`,
    'contact.request': `
      vous avez un whatsapp|tu as whatsapp|vous avez un numéro … joindre|je peux avoir votre numéro|donnez-moi votre numéro … whatsapp
      on peut parler ailleurs|je préfère discuter … en dehors`,
    'payment.outside': `
      payez … de la main à la main|réglez … sans passer par le site|virez … directement sur mon compte|je vous envoie mon rib
      je vous envoie notre rib|je t'envoie mon rib|voici mon rib|voici notre rib|voici notre iban|voici mon iban
      paiement … en dehors de la plateforme|payer … en dehors du site|payer … hors plateforme|payez-moi par virement
      payez-nous par virement|faites-moi un virement|fais-moi un virement|je préfère … un virement direct|envoyez … sur mon paypal
      envoie … entre proches|payer … en entre proches|achetez … recharge pcs|envoyez-moi le code … transcash
      je vous envoie un lien de paiement … privé|on évite la commission|on évite les frais … site|sans les frais … du site
      payer en direct … moins cher|réglez-moi en espèces … livraison
      virement … de moins|virement … je vous fais|espèces … je vous fais|cash … je vous fais|liquide … je vous fais|virement direct sur
      virement … sur mon compte|payer en direct|paiement en direct|règlement en direct|payez en direct|réglez en direct
      en liquide … quand vous|en espèces … quand vous|en espèces à la remise|espèces à la remise|liquide à la livraison|espèces … au retrait
      cash au retrait|en cash … venez|par lydia|sur lydia|en wero|par wero|par paylib|par revolut|en crypto|ticket pcs|coupon transcash
      paypal entre amis|paypal … amis|entre proches|sous enveloppe|enveloppe … billets|billets … sous enveloppe|chèque à mon nom
      chèque … à mon ordre|mandat … au nom de
      billet … livreur|au livreur … quittes|paiement entre nous|le paiement entre nous|payer entre nous|on oublie le site|oubliez le site
      argent dans une enveloppe|argent … enveloppe|paypal perso|paypal privé|c'est par paypal`,
    'sale.outside': `
      on fait ça … en dehors|on s'arrange … entre nous|on peut s'arranger … hors|annulez … je vous le vends|annulez … on fait ça en direct
      commandez … directement sur notre site|achetez … directement chez nous|je retire l'annonce … on s'arrange
      passez commande … hors amazon|c'est moins cher … en direct|moins cher si … en direct|je vous le laisse à … sans passer par
      vente de gré à gré`,
    'review.incentive': `
      remboursé après avis|produit remboursé contre avis|remboursement … contre un avis|avis … et on vous rembourse
      avis … nous vous offrons|cinq étoiles … cadeau|5 étoiles … cadeau|cadeau … contre votre avis|laissez … étoiles … recevez
      pour chaque avis … bon d'achat|testez … gratuitement … laissez un avis|devenez testeur … remboursé|un petit geste … belle évaluation
      je vous paie … avis|on paye … les avis
      5 étoiles et recevez|étoiles … on vous rembourse|notez 5|avis … contre un petit|commentaire … contre un petit|commentaire contre
      commentaire en échange|avis contre|étoiles contre|euros pour … votre avis|€ pour … votre avis|euros pour effacer|€ pour effacer
      euros … par avis|€ par avis|une surprise … avis|une surprise … étoiles|petite attention … avis|petite attention … étoiles
      on cherche des testeurs|cherchons des testeurs|recherchons des testeurs|remboursé … après l'avis|achetez … notez … rembours*
      nous serons généreux|on saura vous remercier … avis|nous saurons vous remercier … avis
      offrons … avis positif|offre … avis positif|offrons … bon avis|cadeau … avis positif|note et je vous fais un|note et je vous offre
      note et on vous offre
      étoile de plus et|étoiles de plus et|une étoile de plus … rembours*|réserve une surprise|réservons une surprise`,
    'review.change': `
      passer votre note à 5|passez votre note à|transformer votre avis en … positif|supprimer … contre un remboursement
      retirez votre commentaire … et|changer vos étoiles|remonter votre note|reviez votre note … hausse|modifiez … avis … en échange
      seriez-vous prêt à modifier … avis|pourriez-vous supprimer … avis|accepteriez-vous de retirer … avis|merci de supprimer … avis
      étoiles à cinq|étoiles à 5|étoiles en cinq|étoiles en 5|de trois à cinq|de 3 à 5 étoiles|de 2 à 5 étoiles|de 1 à 5 étoiles
      de 4 à 5 étoiles|revoir votre note|revoyez votre note|revoir votre évaluation|revoir votre avis|revoyez votre avis|réviser votre note
      note à la hausse|avis à la hausse|évaluation à la hausse|rehausser votre note|rehausser votre avis|faire monter votre note
      passer à 5 étoiles|passez à 5 étoiles|mettre 5 à la place|changer vos trois étoiles|changer vos deux étoiles|changer votre étoile`,
    'review.positive-only': `
      laissez uniquement … avis positif|ne laissez un avis que si … satisfait|si vous êtes satisfait … 5 étoiles
      si vous n'êtes pas satisfait … avant de noter|contactez-nous avant de laisser … négatif|mettez-nous 5 étoiles|mets-nous 5 étoiles
      merci de mettre 5 étoiles|nous comptons sur … 5 étoiles|laissez-nous … cinq étoiles|une belle note … serait
      mettez 5 étoiles|mets 5 étoiles|mettez-moi 5 étoiles|soyez sympa … étoiles|soyez gentil … étoiles|5 étoiles svp|cinq étoiles svp
      5 étoiles sinon rien|que des 5 étoiles|rien en dessous de 5|si tout vous plaît … 5 étoiles|si tout va bien … 5 étoiles
      sinon … avant de noter|écrivez-nous avant de noter|contactez-nous avant de noter|parlez-nous avant de noter|un 5 étoiles me
      une bonne note … sympa
      content … 5 étoiles|contente … 5 étoiles|contents … 5 étoiles|ravi … 5 étoiles|dites-le avec 5|montrez-le avec 5
      content … cinq étoiles|la note max|mettez … note max`,
    'feedback.withheld': `
      pas d'avis pas de remboursement|remboursement … dès que … avis … supprimé|rembourserons … une fois … avis
      colis … partira … après votre évaluation|supprimez d'abord … avis|enlevez d'abord … avis|retirez d'abord … commentaire
      l'échange … quand vous aurez … 5 étoiles|sans 5 étoiles … pas de
      rembours* … dès que … retir*|rembours* … dès que … supprim*|rembours* … dès que … avis|rembours* … dès que … commentaire
      rembours* … quand … retiré|rembours* … quand … supprimé|rembours* … après suppression|rembours* … une fois … supprim*
      rembours* … une fois … retir*|rembours* … une fois … modifi*|une fois … avis … supprimé … rembours*|supprimez d'abord … rembours*
      supprimez d'abord … évaluation|supprimez d'abord … commentaire|retirez d'abord … avis|modifiez d'abord … avis|modifiez d'abord … note
      effacez d'abord … avis|enlevez d'abord … commentaire|commencez par … supprimer … avis|commencez par … retirer … avis
      commencez par … modifier … avis|pas de 5 étoiles … pas de|sans bonne note … pas|sans cinq étoiles … pas|tant que … étoile* … ne
      tant que … n'avez pas … avis|tant que … n'avez pas … étoiles|qu'aux clients … bonne note|qu'aux clients … étoiles
      que des clients … bonne note|que des clients … étoiles|réservé aux clients … étoiles|réservé aux clients … avis
      réservé aux clients … bonne note|seuls les clients … avis positif|seulement aux clients … étoiles|d'abord les étoiles|d'abord l'avis
      d'abord 5 étoiles|d'abord la bonne note|partira … après … étoiles|partira … après … avis|partira … après … note|partira … quand … avis
      partira … quand … étoiles|enverrons … après … avis|envoie … après … avis|envoie … quand … étoiles
      tant que votre avis … rest*|tant que votre avis … pas|tant que votre avis … en ligne|tant que cet avis … rest*
      tant que cet avis … en ligne|tant que l'avis … rest*|tant que l'avis … en ligne|tant que l'avis … pas
      tant que votre commentaire … rest*|tant que votre commentaire … pas|tant que votre évaluation … pas|tant que votre évaluation … rest*
      tant que votre note … pas|tant que votre note … rest*|pas d'avis … pas de rembours*|pas d'avis … pas de remplacement
      pas d'avis … pas de renvoi|pas d'avis … pas d'échange|pas d'avis 5 étoiles … pas|pas d'étoiles … pas de rembours*
      pas d'étoiles … pas de remplacement|sans avis … pas de rembours*|sans avis … pas de remplacement|sans avis … pas d'échange
      étoiles … après … l'échange|étoiles … l'échange après|d'abord … étoiles … après|quand … commentaire ne sera plus
      quand … avis ne sera plus|une fois … commentaire disparu|une fois … avis disparu`,
    'feedback.threatened': `
      remboursez … ou je mets … étoile|remboursez-moi … ou … avis négatif|sinon je vous mets une étoile|sinon je mets 1 étoile
      sinon … mauvais avis|sinon … avis négatif|ou je vous pourris … avis|je vous défonce … dans les avis|offrez-moi … sinon … étoile
      je retire mon avis … si vous|je vous mets 5 étoiles si|faites-moi une remise … sinon … avis|je change mon avis … contre
      soit vous … soit je … avis|soit vous … soit … étoile|soit tu … soit … étoile|soit vous … soit je vous descends
      soit vous … soit … mauvaise note|ou je vous descends|je vous descends dans les avis|vous descends … avis|je vous pourris
      vous pourris … avis|vous démonte … avis|vous allume … avis|j'écris partout que|vous éviterez … avis|vous éviterez … mauvaise note
      vous éviteriez … avis|et j'oublie … avis|et j'oublie … commentaire|et j'oublie … étoile|et je retire mon avis
      et je retire mon commentaire|et je retire ma|et je supprime mon avis|et je supprime mon commentaire|et j'efface mon
      et je change mon avis|et je change ma note|et je modifie mon avis|et je remonte ma note|et je mets 5 étoiles|et je vous mets 5 étoiles
      et je mets cinq étoiles|et vous aurez 5 étoiles|si je n'ai pas … j'écris|si je n'ai pas … étoile|si je n'ai pas … avis
      si j'ai pas … étoile|si j'ai pas … avis|sinon … étoile|sinon c'est 1|sinon … je vous descends|sinon … vous descendre|sinon je pourris
      sinon gare à votre note|sinon adieu … étoiles|sinon … mes abonnés|sinon … mes followers|influenceu* … offrez|influenceu* … gratuit*
      abonnés … gratuit* … sinon|abonnés … gratuit* … avis|euros ou … étoile|€ ou … étoile|euros ou … avis|rendez … ou je mets
      rembours* … ou c'est|mon avis dépend de votre geste|ça dépend de vous … étoiles|votre note va … plonger|faire plonger votre note
      faire chuter votre note|ruiner votre réputation … si
      vous colle … étoile|vous mets … étoile si|voulez que … avis … payer|voulez que … avis … chéquier|voulez que … avis … argent
      sortir le chéquier|passer à la caisse … avis|balles ou … étoile|balles ou … avis
      étoile … deviendra|mon étoile … cinq|mes étoiles … cinq si|l'étoile disparaît|l'avis disparaît`,
    'promotion.offer': `
      profitez de … avec le code|-20 % … sur votre prochaine commande|bénéficiez de … sur tout le site|offre valable jusqu
      2 achetés … offert|découvrez aussi … notre boutique|suivez notre boutique … réductions|inscrivez-vous … newsletter|parrainez un ami
      complétez votre look
      deuxième paire … moitié|deuxième … à moitié prix|seconde … à moitié prix|la seconde … moitié|le troisième … offert
      la troisième … offerte|achetés … offert|ajoutez … moitié prix|bon de … prochain*|code … prochaine commande|code … prochain achat
      prochaine commande … voici un|prochaine commande … bon de|voici un bon de … euros|voici votre code promo|voici un code promo
      adorent aussi|aiment aussi notre|aiment aussi nos|ont aussi craqué|vont adorer aussi|en promo cette semaine|en promotion cette semaine
      promo cette semaine|en promo ce mois|en promo ce week-end|en promo jusqu|nouveautés … sont arrivées|nouveautés … arrivées
      nouveautés … en ligne|viennent d'arriver … boutique|on vient de rentrer … jetez|on vient de recevoir … jetez
      vient de rentrer … notre page|gagnez … % sur|va très bien avec … en promo|se marie … avec … en promo
      un œil à notre page|un œil sur notre page|un tour sur notre page|venez voir notre page|un œil à notre profil
      % sur la deuxième|% sur le deuxième|% sur la seconde|% sur le second|% sur tout|valable sur tout|valable sur toute la
      code … valable sur|aimerez … jetez|plairont … jetez|aimerez sûrement nos|aimerez sûrement notre|vous aimerez … nos|plaire … jetez
      livraison gratuite dès|livraison offerte dès
      prochaine commande … % de|votre prochain … % de|votre prochaine … % de`,
    'rights.guarantee': `
      aucune garantie|vendu sans garantie|la garantie légale ne s'applique pas|pas de garantie … sur|garantie … limitée à … jours
      garantie d'un mois seulement|nous n'assurons aucune garantie|la garantie ne couvre … que 30 jours|garantie annulée
      plus sous garantie … après … mois|garantie … 6 mois seulement
      garantie est de six mois|garantie est de 6 mois|garantie de 6 mois|garantie de six mois|garantie de trois mois|garantie de 3 mois
      garantie est de trois mois|garantie est de 3 mois|garantie 3 mois|garantie 6 mois|garantie 30 jours|garantie est d'un an
      un an et c'est tout|un an et basta|un an pas plus|un an point barre|garantie … un an … c'est tout|passé un an … plus rien
      passé un an … pour vous|au-delà d'un an … plus|au-delà de 12 mois … plus|au-delà de douze mois … plus|après 12 mois … plus rien
      après douze mois … plus rien|après un an … plus rien|après un an … trop tard|plus d'un an … plus rien|plus d'un an … trop tard
      plus de 12 mois … plus rien|plus de 12 mois … trop tard|garantie légale … on ne connaît pas|garantie légale … connaît pas
      garantie légale … ne nous concerne|garantie légale … pas chez nous|deux ans … c'est fini|on ne fait pas de garantie
      garantie … pour votre pomme
      passé 12 mois … plus|passé douze mois … plus|passés douze mois … plus|passé 12 mois … rien|passé 12 mois … trop tard
      garantie s'arrête à un an|garantie s'arrête à douze|garantie s'arrête au bout d'un an|garantie s'arrête après un an
      garantie prend fin … un an|garantie finit … un an|garantie se termine … un an|garantie … débrouillez-vous|garantie … démerdez-vous
      garantie … tant pis`,
    'rights.withdrawal': `
      pas de droit de rétractation|aucun droit de rétractation|le droit de rétractation ne s'applique pas|toute vente est définitive
      ventes définitives|vous ne pouvez pas changer d'avis|aucun retour possible|les retours ne sont pas acceptés
      nous n'acceptons aucun retour|nous ne faisons pas de retour|on ne reprend pas|nous ne reprenons pas|ni repris ni échangé
      ni repris … ni remboursé|retour possible sous 7 jours seulement
      changer d'avis … pas possible|changer d'avis … trop tard|14 jours … pas chez nous|14 jours … ne s'applique*|acheté c'est acheté
      ce qui est acheté est acheté|donner c'est donner|pas de retour sur internet`,
    'rights.refund': `
      aucun remboursement ne sera|nous ne remboursons jamais|nous ne faisons pas de remboursement|pas de remboursement possible
      on rembourse pas|nous ne remboursons pas … articles|pas remboursable … en aucun cas|l'argent … ne sera pas rendu
      frais de livraison … jamais remboursés
      on ne reprend|reprend rien|reprend pas|pas de remboursement … échange|aucun retour ni|ni retour ni remboursement
      ni échange ni remboursement|ni remboursement ni échange|jamais de remboursement|on ne rend pas l'argent|l'argent on ne le rend
      vous ne reverrez pas … argent
      retour refusé|remboursement refusé|échange refusé|retours refusés`,
    'rights.faulty': `
      même défectueux … pas repris|même cassé … pas|aucune réclamation … après réception|aucune réclamation … ne sera acceptée
      le défaut … n'est pas notre problème|cassé … pas notre problème|nous ne sommes pas responsables … défaut
      réclamation … dans les 24 heures … sinon|réclamation … 48 h … plus prise en compte|c'est à vous de prouver … défaut
      panne … pas notre problème|défaut … pas notre problème|panne … ne nous regarde|défectueux … ne nous regarde|panne … ne nous concerne
      défaut … ne nous concerne|défectueux … tant pis|cassé … tant pis|en panne … tant pis|même en cas de panne|fallait vérifier … livraison
      fallait vérifier … réception|il fallait … refuser le colis`,
    'rights.sale-item': `
      articles soldés … ni repris|soldes … ni échange ni remboursement|articles en promotion … pas repris|en solde … pas de garantie
      promo … pas de retour|articles soldés … non remboursables|produits soldés … pas échangés`,
    'rights.opened': `
      emballage ouvert … pas repris|boîte ouverte … aucun retour|tout produit ouvert … refusé|ouvert … plus de retour|déballé … non repris
      essayé … pas de retour
      essayé … trop tard|ouvert … trop tard|utilisé … trop tard|porté … trop tard|déballé … trop tard|ouvert … tant pis|utilisé … tant pis
      ouvert donc|déballé donc|ouvert c'est gardé|vous l'avez ouvert … pas|vous l'avez utilisé … pas|vous l'avez porté … pas
      vous l'avez essayé … pas|ouverte donc|utilisé donc pas|porté donc pas|blister … ouvert … plus
      retour refusé … porté|retour refusé … ouvert|retour refusé … utilisé`,
    'rights.store-credit': `
      uniquement … sous forme d'avoir|seulement un avoir|uniquement un avoir|pas de remboursement … un avoir
      remboursement en bon d'achat uniquement|nous ne faisons que des avoirs|on ne fait que des avoirs|échange ou avoir … uniquement
      au mieux un avoir|au maximum un avoir|au mieux un bon|un avoir ou rien|un bon d'achat ou rien|avoir c'est tout
      on ne propose qu'un avoir|que des avoirs|qu'un avoir|qu'un bon d'achat
      un avoir … rien d'autre|un avoir … c'est tout|un avoir et rien|un avoir et c'est|un bon d'achat … rien d'autre|un bon d'achat et c'est`,
    'rights.maker': `
      adressez-vous … au fabricant … pas à nous|voyez … avec le fabricant|voyez avec le transporteur|voyez directement avec la marque
      la garantie … uniquement auprès du fabricant|contactez le fabricant … ne pouvons rien|ce n'est pas à nous … fabricant
      débrouillez-vous avec … transporteur
      voyez avec la marque|voyez ça avec le|voyez ça avec la|adressez-vous au fabricant|adressez-vous à la marque
      adressez-vous au constructeur|adressez-vous au transporteur|contactez le constructeur|contactez directement le fabricant
      contactez directement la marque|le fabricant … pas nous|c'est le fabricant qui|nous ne sommes que revendeur*|on n'est que revendeur*
      simple revendeur|c'est la faute du transporteur … pas
      c'est au constructeur de|c'est au fabricant de|c'est à la marque de|c'est à l'usine de|c'est au transporteur de
      au constructeur de gérer|au fabricant de gérer|constructeur … pas à nous|fabricant … pas à nous|marque … pas à nous`,
    'rights.condition': `
      remboursement … uniquement … emballage d'origine|remboursé … si vous signez|signez … décharge … remboursement
      payez d'abord … frais de dossier|frais de remise en stock de|pas de remboursement sans … boîte d'origine
      retour d'un produit défectueux … à vos frais|retirez votre plainte … remboursement
      sans la boîte … rien|sans la boîte … pas|sans boîte d'origine|sans l'emballage … pas|sans l'emballage … rien|sans emballage d'origine
      sans carton … pas|sans le carton … rien|boîte d'origine ou rien|emballage d'origine ou rien|emballage d'origine obligatoire
      d'abord payer … garantie|payer … transporteur … garantie|payer … ensuite on verra|payez … ensuite on verra|paye* … retour … défectueux
      frais de retour … à votre charge … défectueux|défectueux … frais … à votre charge|l'expertise … à vos frais`,
    'claim.health': `
      guérit … en quelques|remplace … médicaments|arrêtez vos médicaments|plus besoin de médicaments|plus besoin d'insuline
      vous pouvez arrêter … traitement|dites adieu … douleurs|dites adieu à l'arthrose|fini … les insomnies|soigne toutes les maladies
      efficace contre le cancer|efficace contre le covid|élimine 99 … virus|repousse … des cheveux … garantie|prouvé … contre le diabète
      soigne … mieux qu'un médecin
      plus jamais … mal au dos|plus jamais … mal de dos|plus jamais d'insomnie*|plus jamais de douleur*|plus jamais de migraine*
      plus jamais de ronflement*|adieu … mal de dos|adieu … douleurs|adieu … insomnies|adieu … rides|adieu … migraines|adieu … cellulite
      fini le mal de dos|finies les douleurs|fini les douleurs|finies les insomnies|finies les rides|dormirez comme un bébé
      dormir comme un bébé dès|rides … disparaissent|rides … en 24|10 ans de moins|dix ans de moins|cheveux … repoussent
      repousse … cheveux en|calvitie … disparaît|arrêter … insuline|arrêté … insuline|jeter vos médicaments|jetez vos médicaments
      plus besoin de lunettes|plus besoin de médecin|mieux qu'un médicament|mieux que les médicaments
      fonctionne sur tout le monde|marche sur tout le monde|fonctionne chez tout le monde|efficace sur tout le monde
      efficace chez tout le monde|résultats … sans exception
      plus un seul cheveu blanc|plus un cheveu blanc|plus un seul bouton|plus une seule ride|plus une ride|plus aucun bouton
      plus aucune ride|plus aucun cheveu blanc`,
    'claim.weight': `
      perdez … kilos en|perdre … kilos en|perdez … kg en|moins 10 kilos en|maigrir sans effort|maigrissez sans … régime
      brûle … graisse … en dormant|kilos … envolés|fait fondre … graisse
      perdrez … kilos|perdrez … kg|perdez … kilos|perdez … kg|perdre … kilos sans|kilos … sans régime|kilos … sans effort|kilos … sans sport
      kilos … sans bouger|kg … sans régime|kg … sans sport|kilos par semaine|kilos par mois|kilos … en quinze jours|kilos … en un mois
      deux tailles en moins|une taille en moins en|maigrir en dormant|mincir en dormant|ventre plat en
      ventre fond|ventre … fond de|cm de tour de taille en moins|cm … en une semaine|perdre … cm de|perdez … cm de`,
    'claim.absolute': `
      résultat … garanti à 100 %|aucun risque … garanti à vie|incassable … garanti|efficace à 100 %|le meilleur … du monde entier
      satisfait à 100 % … ou|effet miracle|miracle garanti
      fonctionne sur tout le monde|marche sur tout le monde|fonctionne chez tout le monde|marche à tous les coups|efficace sur tout le monde
      efficace chez tout le monde|divise … facture … par|divisez … facture … par|facture … divisée par|facture … par trois
      facture … par deux|réduit … facture d'électricité|réduisez … facture d'électricité|facture d'électricité … de moitié
      facture de gaz … de moitié|facture de chauffage … de moitié|% d'électricité en moins|% d'essence en moins|% de carburant en moins
      consommation … divisée par|le meilleur … du monde|la meilleure … du monde|les meilleurs … du monde|le meilleur … au monde
      la meilleure … au monde|le plus efficace du monde|le plus efficace au monde|le plus solide du monde|100 % de réussite
      taux de réussite de 100|aucun échec possible|ça marche à 100`,
    'counterfeit.admission': `
      ce n'est pas un vrai … mais|ce n'est pas l'original … mais|c'est une copie … très bonne qualité|c'est une réplique
      c'est une imitation … haute qualité|personne ne verra la différence|on ne voit pas la différence … original
      impossible à distinguer … du vrai|qualité identique à l'original|même usine que|copie conforme … de la marque
      à ce prix … pas un vrai|à ce prix … pas de l'authentique|nos sacs sont des répliques|logo … ajouté par nous
      comme deux gouttes d'eau … vraie|comme deux gouttes d'eau … vrai|comme deux gouttes d'eau … original*|logo nous-mêmes
      on rajoute le logo|on ajoute le logo|nous ajoutons le logo|on met le logo|on coud le logo|logo rajouté|logo cousu par nous|fausse mais
      du faux mais|des faux mais|un faux mais|générique … grande marque|étiquette de la grande marque|étiquette de la marque … nous
      pas une vraie|pas des vraies|pas des vrais|faux mais nickel|faux mais impeccable|inspirée de la marque|copie chinoise|copie turque
      réplique turque|marché parallèle|sans licence … logo|pas de licence … logo|ne verra pas la différence|voit pas la différence
      même un expert|indiscernable … vrai|aussi bien que le vrai|aussi beau que le vrai
      c'est de la copie|logo est imité|logo est copié|logo imité|logo copié|marque imitée|d'où le prix … copie|copie d'où le prix
      même usine … sans|même atelier … sans|vends du faux|vendons du faux|beau faux|sans la licence`,
    'customs.undervalue': `
      déclarer … valeur plus basse|mettre … sur la facture … au lieu de|déclarer … moins cher|on déclare toujours … euros
      baisser la valeur … douane|facture … montant réduit … douane|valeur … symbolique … douane|indiquer … petit prix … colis
      mettre 10 euros … déclaration|déclarez … sous les 150
      marquera … euros|mettra … euros sur|mettra … € sur|on met … euros sur|on note … euros sur|je mets … euros sur|je note … euros sur
      j'écris … euros sur|mettez … € au lieu|mettez … euros au lieu|mettre … € au lieu|mettre … euros au lieu|mettez … au lieu de … sur
      mettre … au lieu de … sur|au lieu de … sur la déclaration|au lieu de … sur la facture|au lieu de … sur le colis|au lieu de … douane
      marquez … euros sur|marquez … € sur|marquer … euros sur|marquer … € sur|écrire … euros sur le|écrivez … euros sur le
      écrivez … euros sur la|noter … euros sur|notez … euros sur le|notez … € sur le|déclarez … au lieu|déclarer … au lieu
      moins cher sur la facture|moins cher sur le colis|moins cher sur la déclaration|moins cher … pour la douane|moins sur la facture
      facture à … euros … douane|facture à … m'arrange*|une facture à … m'arrangerait|deux factures … une pour la douane|fausse facture
      facture bidon|facture trafiquée|facture arrangée|arranger la facture|gonfler … facture
      mett* … vaut rien|facture allégée|facture minorée|la douane n'y verra que du feu|la douane ne verra rien|la douane n'y voit rien
      la douane ne contrôle pas … euros
      pouvez déclarer … euros|peux déclarer … euros|pourriez déclarer … euros|possible de déclarer … euros|déclarer juste|déclarez juste
      déclarer seulement|déclarez seulement`,
    'customs.gift': `
      déclarer … comme cadeau|marquer … cadeau … colis|écrire cadeau … colis|mettre … cadeau … douane|indiquer … cadeau … douane
      envoyer … comme cadeau … douane|cochez … cadeau|déclaré … cadeau|cadeau … pour éviter … douane|sans valeur commerciale … douane
      passer … pour un échantillon
      cadeau … me fais taxer|cadeau … taxe*|écrire cadeau … douane|cadeau … sinon … douane|cadeau … pas de douane|cadeau … pas payer
      documents … sur le bordereau|documents … jamais de frais|mettra … documents|mettez … documents sur|marquez … documents sur
      déclarez … documents|écrivez … documents sur|échantillon sans valeur|échantillon … douane|échantillon … ça passe
      comme si c'était un cadeau|comme si c'était un envoi|faites passer … pour un cadeau|passer … pour un cadeau|paquet en cadeau
      colis en cadeau|déclare … en cadeau|déclarer … en cadeau|déclarez … en cadeau|comme effets personnels
      comme un envoi entre particuliers|faites … envoi entre particuliers
      sera un cadeau … douane|officiellement … cadeau|officiellement … échantillon|sur le papier … cadeau|sur le papier … échantillon`,
    'tax.no-invoice': `
      sans facture … moins cher|moins cher … sans facture|pas de facture … pas de tva|si vous n'avez pas besoin de facture
      prix sans tva … espèces|on fait ça au black|au noir … sans facture|sans facture je
      au black … ticket|au black … tva|au black ça|enlevez la tva|enlève la tva|retirez la tva|retire la tva|on enlève la tva
      je vous enlève la tva|faire sauter la tva|fait sauter la tva|sans tva … espèces|pas besoin de facture … prix
      pas besoin de ticket … tva|un prix sans facture|prix … sans facture|sans ticket … moins|la moitié sur la facture|moitié déclaré*
      le reste au black|le reste en liquide|en dessous de table
      moitié en facture|moitié facturée|moitié sur facture|moitié avec facture|une partie sur facture|l'autre moitié en liquide
      l'autre en liquide|moitié … facture … liquide`,
    'credential.request': `
      envoyez-moi le code … reçu|donnez-moi le code … reçu|le code que vous venez de recevoir … envoyez|communiquez … code reçu par sms
      vous allez recevoir un code … transmettre|vous allez recevoir un code … donner|photo recto verso … carte bancaire
      photo … des deux côtés de votre carte|les trois chiffres au dos|les 3 chiffres au dos|votre mot de passe … pour vérifier
      confirmez vos identifiants|besoin de votre mot de passe|quel est votre mot de passe|numéro … de carte … et le cryptogramme
      connectez-vous … validez votre compte
      selfie avec … carte|selfie … carte à la main|photo de vous avec … carte|numéro au dos de … carte|numéro derrière … carte
      trois chiffres derrière|3 chiffres derrière|chiffres derrière la carte|votre login et|ton login et|votre login … vérif*|mdp … vérifi*
      mot de passe … vérifi*|texto … recopiez|sms … recopiez|message … recopiez|code … recopiez|recevoir … texto … chiffres
      recevoir … sms … chiffres|recevoir … code … recopi*|recevoir … code … dict*|lisez-moi le code|lis-moi le code|dites-moi le code … reç*
      donne-moi le code … reç*|code … appli bancaire|code … application bancaire|code qui vient d'arriver|code que je viens de
      code qu'on vient de … envoyer|code qu'on vous a envoyé|code que tu viens de recevoir|code qui s'affiche sur votre
      reçu un code … donne*|reçu le code … donne*|reçu un code … dis|reçu un code … envo*|code là … donne*|carte en photo
      carte … des deux côtés|photographiez … carte|photo de votre carte … deux|dictez … mot de passe|numéro complet … carte
      quel mot de passe … utilis*|quel mot de passe … tu|quels identifiants … utilis*`,
    'abuse.insult': `
      allez tous crever|va te pendre|allez vous pendre|bande de … merde|bande de sales|t'as pas de cerveau|vous avez pas de cerveau
      vous avez rien dans le crâne|t'as de la merde … la tête|de la merde dans les yeux|qu'est-ce que t'es con|que vous êtes cons|quel con
      quelle conne|je t'emmerde|je vous emmerde|je vous chie dessus|espèce de … merde|boîte d'escrocs de merde
      foutez de ma gueule|fous de ma gueule|foutre de ma gueule|foutez de la gueule|vous vous foutez du monde|tu te fous du monde
      inventé l'eau chaude|inventé l'eau tiède|inventé le fil à couper|lumière à tous les étages|cerveau d'une huître|cervelle de moineau
      cerveau de moineau|qi d'une huître|deux neurones|bas du front|bas de plafond|con comme|cons comme|bête à manger du foin
      bêtes à manger du foin|mou du bulbe|fini à la pisse|finis à la pisse|bercé trop près|tu sers à rien|vous servez à rien
      vous ne servez à rien|vous faites pitié|tu fais pitié|vous me dégoûtez|tu me dégoûtes|vous me faites gerber|tu me fais gerber
      vous me faites vomir|carrez-vous … où je pense|carrez-vous … au cul|mettez-vous … où je pense|mettez-le-vous … au cul
      mettez-vous … au cul|dans le cul|dans ton cul|fourrez-vous … où je pense|gardez-le-vous … où je pense|plus con tu meurs|nuls à chier
      tellement cons|tellement con que`,
    'threat.violence': `
      je vais te … la gueule|je vais vous … la gueule|je vais venir … tout casser|je viens … tout casser|je vais brûler … entrepôt
      je vais brûler … magasin|je mets le feu à votre|je vais mettre le feu|je te crève|je vais te crever|je vais vous crever
      je passe … avec une arme|je viens avec … batte|vous allez finir … à l'hôpital|tu vas finir … à l'hôpital|tu vas finir … cercueil
      je vais te massacrer|je te jure … te tuer|si je te croise
      je lui … la gueule|je lui … la tronche|je te … la gueule|je te … la tronche|je vous … la gueule|je vous … la tronche|je te casse la
      je vous casse la|je te casse les dents|je vous casse les dents|je lui casse la|je t'éclate|je vous éclate|je t'explose|je vous explose
      je te démonte|je vous démonte|je te défonce|je vous défonce|je lui défonce|je te fume|je vais te fumer|jvais te fumer|j'vais te fumer
      on va te fumer|je te saigne|je te plante|je te bute|je te tords le cou|jvais te niquer|je vais te niquer|je connais des gens qui vont
      je connais des gens qui sauront|je connais des gens … s'occuper|je connais du monde … occup*|j'ai des potes … s'occuper
      j'ai des cousins … s'occuper|quelqu'un va passer … vous voir|magasin … va cramer|boutique … va cramer|entrepôt … va cramer
      vous retrouver … dans un fossé|te retrouver … dans un fossé|mettre sur la gueule|foutre sur la gueule|rentrer dedans … vous
      venir … tout péter|viens … tout péter|viens … tout cramer|descends … prépare-toi|prépare-toi … j'arrive
      jvais te démonter|jvais te défoncer|jvais te tuer|jvais te crever|j'vais te défoncer|jte jure … te|ce serait dommage … incendie
      ce serait dommage … brûle`,
    'discrimination.refusal': `
      on ne vend pas … aux étrangers|on ne livre pas … aux arabes|pas de … noirs chez nous|nous ne servons pas … gens comme vous
      nous ne vendons pas … vos origines|votre nom … sonne étranger|avec un nom pareil … on ne livre pas|les gens de votre pays … voleurs
      on n'expédie pas dans les cités … avec eux|pas de clients … musulmans|pas de clients … roms|rentrez dans votre pays
      retourne dans ton pays
      retournez dans votre pays|rentre dans ton pays|rentrez au pays|retourne au bled|retournez au bled|rentre au bled|rentrez au bled
      dégagez de notre pays|dégage de notre pays|pas de livreur noir|pas de livreur arabe|pas de livreur étranger|pas un livreur arabe
      pas un livreur noir|pas d'un livreur … arabe|pas d'un livreur … noir|veux pas … livreur arabe|veux pas … livreur noir
      veux pas … livreuse voilée|veux pas … un arabe|veux pas … une voilée|veux pas … un musulman|veux pas … un étranger
      quelqu'un de bien français|français de souche|un vrai français|une vraie française|un bon français|un livreur français
      un livreur blanc|un blanc de préférence|livraison … pas un noir|livraison … pas un arabe|passez-moi un français|passez-moi un homme
      passe-moi un homme|parler à un homme … pas|pas de femme au téléphone|pas à une femme|pas une bonne femme|pas d'arabes|pas d'arabe
      pas de noirs|pas de musulmans|pas de gays|pas de gay|pas d'homos|pas de gitans|pas de roms|pas de juifs|pas de maghrébins
      pas d'africains|pas d'étrangers ici|pas d'étrangers chez|vu votre nom … préfère|vu votre nom … préférons|vu votre prénom … on
      trop vieux pour|trop vieille pour
      on ne livre pas ces gens|ne livrons pas ces gens|ne servons pas ces gens|cités … on ne livre pas … arab*|trop d'arabes|trop de noirs
      trop d'étrangers`,
    'discrimination.slur': `
      sale race de|retourne dans ta jungle|retourne dans ton arbre|mangeur de chien|face de singe|hitler … avait raison|sales bougn*
      musulmans … confiance|arabes … confiance|noirs … confiance|chinois … confiance|roms … confiance|gitans … confiance|juifs … confiance
      africains … confiance|roms … voleurs|gitans … voleurs|arabes … voleurs|que des chinois … de la merde|encore un arabe|encore un noir
      encore un chinois qui|encore un étranger qui
      femmes … restent à la cuisine
      migrants … voleurs|immigrés … voleurs|étrangers … voleurs|migrants … tous des|immigrés … tous des|étrangers … tous des
      arabes … tous des|noirs … tous des|gitans … tous des|chinois … tous des|juifs … tous des|musulmans … tous des`,
    'cancellation.request': `
      merci d'annuler … de votre côté|pouvez-vous annuler … rupture de stock|veuillez annuler … plus en stock
      annulez … en choisissant … motif|annulez … commandé par erreur|demandez l'annulation … votre compte
      annuler … comme ça on n'est pas pénalisés|si c'est nous qui annulons … pénalis*`,
    'dispute.discouraged': `
      n'ouvrez pas … litige|n'ouvrez pas de réclamation|inutile d'ouvrir … litige|inutile de contacter amazon|inutile de contacter ebay
      évitez … réclamation a-z|fermez … litige … rembours*|clôturez … litige … rembours*|annulez votre réclamation
      retirez votre réclamation|ne nous signalez pas|si vous ouvrez un litige … pas|avec un litige … ça prendra plus
      réglons ça … sans amazon|réglons ça … sans ouvrir`,
    'message.unneeded': `
      merci pour votre commande … bien reçu … prochainement|votre commande a bien été expédiée … merci de votre confiance
      nous vous remercions … votre achat|votre commande est en cours de préparation`,
    'phishing.identity': `
      votre compte … sera suspendu|votre compte vendeur … bloqué|vérifiez votre compte … cliquez|votre compte a été limité
      confirmez votre identité … lien|je suis du service … amazon|service de sécurité … ebay|nous sommes l'équipe … vérification
      mettez à jour … informations de paiement … lien`,
  },
}
