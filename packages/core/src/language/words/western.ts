/** Words for `function-words.ts`. Written from general knowledge of the languages; no corpus text. */
export const WESTERN_WORDS: Readonly<Record<string, string>> = {
  en: `the a an and or but if of to in on at by for from with without about into after before over than then this that these those it its
    i my me we our us you your he she they their them is are was were be been am not no yes do does did done don't doesn't didn't haven't
    hasn't isn't can't cannot could would should will won't have has had get got give when where what why who which how any some all more
    just only still yet again already never ever there here now today tomorrow yesterday please thanks thank hello hi hey dear sorry help
    want need know let make made received arrived arrive sent send broken damaged wrong missing parcel package order ordered delivery
    delivered shipping shipped refund return returned exchange cancel change address invoice payment paid pay price money back account
    password track tracking number item size colour color box customer service work working works doesnt dont didnt havent cant im ive
    whats days week month late waiting check buy bought shop store stock available fit other because while until very much too also same
    last next new out up down off plz pls u ur r thx ty wheres whens isnt wasnt theres ill id gonna wanna lemme pickup gift card message
    lost amount charged receipt answer reply call write small large big shoes trousers dress jacket old maybe delay delayed error basket
    cart said better worse none long come came goes`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber wenn als dass nicht kein keine keinen ich du er sie es wir
    ihr mich mir dir dich uns euch ihnen mein meine meinen meiner meinem ihre ihren ist sind war waren bin wird werden wurde hat habe
    haben hatte kann können könnte muss möchte will würde soll auf aus bei bis für gegen mit nach ohne um von vor zu zum zur im am an in
    seit durch über unter wegen was wer wo wie wann warum welche welcher wohin noch schon immer nur auch sehr mehr hier dort da heute
    morgen gestern jetzt bitte danke hallo guten tag liebe grüße vielen dank leider gerne bestellung bestellt bestellen lieferung
    geliefert liefern paket sendung versand versendet rückgabe zurück rücksendung zurückgeben erstattung geld rechnung zahlung bezahlt
    bezahlen konto passwort adresse größe farbe artikel ware kaputt defekt beschädigt falsch falsche falschen fehlt angekommen erhalten
    bekommen bekomme warte stornieren umtauschen umtausch kaufen gekauft preis rabatt gutschein lager lieferbar verfügbar funktioniert
    geht kommt nichts etwas alles diese dieser dieses doch mal denn wieder tage woche wochen monat anmelden einloggen helfen hilfe frage
    kundenservice gibt ab lieferzeit abholen abholung geschenkkarte nachricht verloren betrag abgebucht quittung antwort antworten anrufen
    schreiben klein kleine groß große schuhe hose kleid jacke neu neue alt einige vielleicht gerade erneut nochmal verspätung fehler
    warenkorb sagen besser schlechter danach dann lange kommen`,
  nl: `de het een en of maar als dat die dit deze niet geen ik jij je u hij zij ze wij we jullie mij me mijn jouw uw hun ons onze is zijn
    was waren ben wordt worden werd heeft heb hebben had kan kunnen kon moet wil wilde zou zal mag op uit bij tot voor tegen met na naar
    zonder om van te in aan sinds door over onder wegens wat wie waar hoe wanneer waarom welke nog al altijd alleen ook heel meer hier
    daar er vandaag morgen gisteren nu alstublieft alsjeblieft bedankt dank hallo goedemorgen goedemiddag beste groet helaas graag
    bestelling besteld bestellen levering geleverd leveren bezorgd bezorging pakket pakketje zending verzending verzonden verstuurd retour
    retourneren terug terugbetaling terugsturen geld factuur betaling betaald betalen rekening wachtwoord adres maat kleur artikel product
    kapot defect beschadigd verkeerd verkeerde ontbreekt mist aangekomen ontvangen gekregen krijg wacht annuleren ruilen omruilen kopen
    gekocht prijs korting kortingscode voorraad leverbaar werkt doet gaat komt niets iets alles toch weer dagen week weken maand inloggen
    helpen hulp vraag klantenservice goed geef binnen kwijt steeds ophalen afhaalpunt cadeaubon bericht kwijtgeraakt bedrag afgeschreven
    bon antwoord antwoorden bellen schrijven klein kleine groot grote schoenen broek jurk jas nieuw nieuwe oud enkele misschien opnieuw
    vertraging fout winkelmand zeggen beter slechter daarna dan lang komen`,
  fr: `le la les un une des du de et ou mais si que qui quoi ne pas plus je tu il elle nous vous ils elles on me te se moi toi lui leur
    mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces est sont était suis êtes sera été ai as a avez avons ont avait
    peux peut pouvez puis dois doit faut veux voudrais aimerais fait faire sur dans par pour contre avec sans chez vers depuis entre sous
    avant après pendant quand où comment pourquoi combien quel quelle quels quelles toujours encore déjà jamais rien tout tous toute très
    aussi bien mal ici là aujourd'hui demain hier maintenant merci bonjour bonsoir salut svp s'il plaît cordialement désolé commande
    commandé commander livraison livré livrée livrer colis paquet envoi envoyé expédié expédition retour retourner renvoyer remboursement
    rembourser remboursé argent facture paiement payé payer compte mot passe adresse taille couleur article produit cassé abîmé abimé
    endommagé défectueux mauvais mauvaise erreur manque manquant arrivé arrive reçu recevoir attends attend annuler échanger échange
    acheter acheté prix promo réduction stock disponible marche fonctionne jours semaine semaines mois connecter aide aider question
    service client suivi numéro j'ai n'ai c'est n'est d'un d'une qu'il l'ai jai cest trop récupérer retrait carte cadeau message perdu
    perdue montant débité réponse répondre appeler écrire petit petite grand grande chaussures pantalon robe veste nouveau nouvelle vieux
    quelques peut-être fois retard panier dit mieux pire aucun aucune ensuite alors`,
  es: `el la los las un una unos unas de del y o pero si que qué no ni yo tú usted él ella nosotros ustedes ellos me te se le les lo nos
    mi mis tu tus su sus nuestro nuestra este esta esto ese esa eso estos es son era fue soy está están estoy estaba ser estar ha he han
    hay había puedo puede pueden podría debo quiero quisiera quiere necesito tengo tiene tienen hacer hice en por para con sin sobre desde
    hasta entre hacia contra cuando cuándo donde dónde como cómo cuanto cuánto porque quién cuál todavía aún ya siempre nunca nada algo
    todo todos toda muy más menos también bien mal aquí ahí hoy mañana ayer ahora gracias hola buenos buenas días tardes noches favor
    saludos lamentablemente pedido pedí pedir compra compré comprar entrega entregado entregaron envío enviar enviado enviaron paquete
    devolución devolver devuelvan devuelven reembolso dinero factura pago pagar pagué pagado cuenta contraseña dirección talla tamaño
    color artículo producto roto rota dañado dañada defectuoso equivocado equivocada falta llegó llega llegado llegar recibí recibido
    recibir espero esperando cancelar cambiar cambio precio descuento tienda existencias disponible funciona sirve sigue semana semanas
    mes meses ayuda ayudar pregunta servicio cliente seguimiento número entrar iniciar sesión al sino hace otra otro recoger recogida
    tarjeta regalo mensaje perdido perdida importe cobraron cobro recibo respuesta responder llamar escribir pequeño pequeña grande
    demasiado zapatos pantalón vestido camiseta nuevo nueva viejo algunos quizás justo nuevamente vez retraso tarde error carrito cuáles
    hicieron hizo dijeron dicen llevo llevan mejor peor ningún ninguna luego entonces`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella su sul con per tra fra e ed o ma se che
    chi cosa non né io tu lui lei noi voi loro mi ti si ci vi me mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo
    questa questi quello quella è sono era sei siete stato stata ho hai ha abbiamo avete hanno avevo posso può potete potrei devo deve
    voglio vorrei fare fatto quando dove come perché quanto quale quali ancora già sempre mai niente nulla tutto tutti tutta molto più
    meno anche bene male qui lì oggi domani ieri adesso ora grazie ciao buongiorno buonasera salve prego saluti purtroppo favore ordine
    ordinato ordinare consegna consegnato consegnata consegnare pacco spedizione spedito spedire inviato inviare reso restituire
    restituzione rimborso rimborsare soldi fattura pagamento pagato pagare conto account password indirizzo taglia misura colore articolo
    prodotto rotto rotta danneggiato danneggiata difettoso sbagliato sbagliata manca mancante arrivato arrivata arriva arrivare ricevuto
    ricevere aspetto aspettando annullare cambiare cambio comprare comprato acquistato acquisto prezzo sconto negozio disponibile funziona
    giorni settimana settimane mese aiuto aiutare domanda servizio clienti numero accedere entrare riesco dov'è c'è cos'è dell'ordine
    l'ordine un'altra dopo prima al allo alla tracciamento ritirare ritiro regalo messaggio perso persa importo addebitato ricevuta
    risposta rispondere chiamare scrivere piccolo piccola grande troppo scarpe pantaloni vestito maglia nuovo nuova vecchio alcuni forse
    proprio nuovamente altra volta ritardo errore carrello detto meglio peggio nessun nessuna poi allora`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos e ou mas se que quê não nem eu tu você vocês ele ela nós eles
    elas me te lhe meu minha meus minhas teu tua seu sua nosso nossa este esta isto esse essa isso aquele é são era foi sou está estão
    estou estava ser estar há tem têm tenho tinha posso pode podem poderia devo quero queria gostaria preciso fazer fiz feito por pelo
    pela para pra com sem sobre desde até entre quando onde como quanto porque porquê quem qual ainda já sempre nunca nada algo tudo todos
    toda muito mais menos também bem mal aqui aí hoje amanhã ontem agora obrigado obrigada olá oi bom boa dia tarde noite favor
    cumprimentos infelizmente pedido pedi pedir compra comprei comprar encomenda encomendei entrega entregue entregar envio enviar enviado
    enviaram pacote devolução devolver devolvido reembolso dinheiro fatura pagamento pagar paguei pago conta senha palavra endereço morada
    tamanho cor artigo produto quebrado quebrada partido danificado danificada defeito errado errada falta faltando chegou chega chegar
    recebi recebido receber espero esperando aguardando cancelar trocar troca preço desconto loja estoque disponível funciona semana
    semanas mês ajuda ajudar dúvida atendimento cliente rastreio rastreamento número entrar consigo vcs vc nao tá cadê gente rastrear
    retirar retirada cartão presente mensagem perdido perdida valor cobraram cobrança recibo resposta responder ligar escrever pequeno
    pequena grande demais sapatos calça vestido camiseta novo nova velho alguns talvez novamente outra vez atraso atrasado erro carrinho
    fizeram disseram dizem levou melhor pior nenhum nenhuma depois então mãe coração veio vieram quais`,
  ro: `și sau dar dacă că ce cine nu ne eu tu el ea noi voi ei ele mă te se îmi îți își mi-a mi-ați mie meu mea mei mele tău ta său lui
    nostru noastră vostru acest această aceasta acesta acel este sunt era fost ești sunteți am ai are avem aveți au aș ați va vor pot
    poate puteți trebuie vreau doresc fi face făcut în din pe la cu fără pentru despre de până când unde cum cât care încă deja mereu
    niciodată nimic ceva tot toate toți foarte mai puțin mult bine rău aici acolo azi astăzi mâine ieri acum mulțumesc mersi bună ziua
    salut vă rog scuze comanda comandă comandat comenzii livrare livrat livrarea livrată colet coletul pachet pachetul trimis trimite
    trimiteți expediere expediat retur returna returnez returnat rambursare banii bani înapoi factura factură plata plată plătit plătesc
    cont contul parola adresa mărime mărimea culoare culoarea produs produsul produse articol stricat spart defect deteriorat greșit
    greșită lipsește lipsă ajuns ajunge sosit venit primit primesc aștept anula anulez schimb schimba cumpărat cumpăr preț prețul reducere
    magazin stoc disponibil funcționează merge zile săptămână săptămâni lună ajutor ajuta întrebare clienți numărul intra loga unui unei o
    un prea spre după urmărire ridica ridicare card cadou mesaj pierdut pierdută sumă debitat bon răspuns răspunde suna scrie mic mică
    mare pantofi pantaloni rochie geacă nou nouă vechi câteva iarăși întârziere eroare coș spus niciun nicio apoi atunci`,
}
