import type { WordingTable } from './wording.ts'

/** Explanations in German. */
export const german: WordingTable = {
  off_platform_contact: {
    message: '{channel} erlaubt nicht, in Nachrichten Kontaktdaten zu nennen oder zu erfragen.',
    suggestion: 'Kontakt streichen und anbieten, hier weiterzuschreiben.',
  },
  external_link: {
    message: '{channel} erlaubt in Nachrichten an Käufer keine Links auf andere Seiten.',
    suggestion: 'Den Inhalt in Worten sagen oder die Datei hier anhängen.',
  },
  off_platform_payment: {
    message: 'Auf {channel} darf man Käufer nicht bitten, außerhalb zu zahlen oder zu kaufen.',
    suggestion: 'Auf Bestellung und Zahlung bei {channel} verweisen.',
  },
  review_manipulation: {
    message: 'Bewertungen dürfen nicht gekauft oder gelenkt werden.',
    suggestion: 'Um eine ehrliche Bewertung bitten, gleich wie sie ausfällt, oder gar nicht.',
  },
  feedback_extortion: {
    message: 'Was dem Käufer zusteht, wird hier von einer Bewertung abhängig gemacht.',
    suggestion: 'Den Fall lösen, ohne die Bewertung zu erwähnen.',
  },
  marketing_promotion: {
    message: '{channel} erlaubt in Nachrichten zu einer Bestellung keine Werbung.',
    suggestion: 'Nur schreiben, was diese Bestellung braucht.',
  },
  statutory_rights_denial: {
    message: 'Das verweigert ein Recht, das der Käufer nach dem Gesetz hat ({market}).',
    suggestion: 'Das Recht nennen und sagen, wie man es nutzt; im Zweifel nachfragen.',
  },
  misleading_claim: {
    message: 'Von einem Produkt, das kein Arzneimittel ist, darf man nicht sagen, dass es heilt, vorbeugt oder schlank macht.',
    suggestion: 'Beschreiben, woraus es besteht und wie man es verwendet.',
  },
  counterfeit_admission: {
    message: 'Hier steht, dass die Ware eine Fälschung ist. Ihr Verkauf ist strafbar.',
    suggestion: 'Nicht senden. Angebot und Bestand prüfen lassen.',
  },
  tax_evasion: {
    message: 'Ein falscher Wert oder „Geschenk“ auf den Papieren ist Zollbetrug.',
    suggestion: 'Sagen, dass die Papiere immer den wahren Inhalt und Preis zeigen.',
  },
  credential_request: {
    message: 'Niemand braucht Passwort, Code, PIN oder Kartenprüfnummer des Kunden.',
    suggestion: 'Die Frage streichen und mit der Bestellnummer arbeiten.',
  },
  abusive_language: { message: 'Das beleidigt den Leser.', suggestion: 'Sachlich sagen, worum es geht, ohne die Person zu bewerten.' },
  threat: { message: 'Das droht mit Gewalt.', suggestion: 'Nicht senden. Den Fall der Teamleitung übergeben.' },
  discrimination: {
    message: 'Das weist Menschen ab oder verachtet sie für das, was sie sind.',
    suggestion: 'Einen Grund nennen, der mit der Bestellung zu tun hat, oder bedienen wie alle.',
  },
  pii_payment_card: {
    message: 'Der Kunde hat eine Kartennummer geschickt. Sie darf nicht im Chat bleiben.',
    suggestion: 'Schwärzen, nicht wiederholen, auf die sichere Zahlungsseite verweisen.',
  },
  pii_iban: { message: 'Der Kunde hat eine Kontonummer geschickt.', suggestion: 'Nur für die Erstattung nutzen und danach schwärzen.' },
  pii_national_id: {
    message: 'Der Kunde hat eine Ausweis- oder Steuernummer geschickt.',
    suggestion: 'Schwärzen, außer Zoll oder Gesetz verlangen sie ({market}).',
  },
  pii_email: {
    message: 'Die Nachricht enthält eine private E-Mail-Adresse.',
    suggestion: 'Nur für diesen Fall nutzen. Auf Marktplätzen hier antworten, nicht per E-Mail.',
  },
  pii_phone: {
    message: 'Die Nachricht enthält eine private Telefonnummer.',
    suggestion: 'Falls nötig dem Paketdienst geben. Auf Marktplätzen nicht anrufen.',
  },
  pii_address: {
    message: 'Die Nachricht enthält eine private Anschrift.',
    suggestion: 'Mit der Bestellung vergleichen, nirgends sonst ablegen.',
  },
  cancellation_pressure: {
    message: '{channel} erlaubt nicht, den Käufer um Stornierung zu bitten.',
    suggestion: 'Selbst stornieren und erstatten, mit dem wahren Grund.',
  },
  dispute_discouragement: {
    message: '{channel} erlaubt nicht, Käufern eine Reklamation auszureden.',
    suggestion: 'Eine Lösung anbieten und die Entscheidung dem Käufer lassen.',
  },
  presentation: { message: '{channel} hat Regeln für die Form von Nachrichten.', suggestion: 'Einfachen Text verwenden.' },
  unneeded_message: {
    message: 'Das teilt {channel} dem Käufer selbst mit.',
    suggestion: 'Nicht senden, außer als Antwort auf eine Frage.',
  },
  message_window: {
    message: 'Die Zeit, in der man diesem Käufer unaufgefordert schreiben darf, ist vorbei.',
    suggestion: 'Warten, bis der Käufer schreibt.',
  },
  review_request_limit: { message: 'Zu dieser Bestellung wurde schon um eine Bewertung gebeten.', suggestion: 'Nicht noch einmal bitten.' },
  customer_diversion: {
    message: 'Der Käufer schlägt vor, {channel} zu verlassen. Zuzustimmen wäre ein Verstoß auf unserer Seite.',
    suggestion: 'Höflich ablehnen, hier weitermachen, keinen Kontakt nennen.',
  },
  suspected_phishing: {
    message: 'Das sieht nach einem Versuch aus, an Daten oder Geld zu kommen.',
    suggestion: 'Nicht klicken, nicht scannen, keine Daten nennen. Bei {channel} melden.',
  },
  'contact-request': {
    message: '{channel} erlaubt nicht, Käufer nach Telefon, E-Mail oder Konten zu fragen.',
    suggestion: 'Die Frage hier stellen.',
  },
  'review-incentive': {
    message: 'Ein Vorteil für eine Bewertung ist verboten: bei den Plattformen und in vielen Ländern per Gesetz.',
    suggestion: 'Den Vorteil streichen. Eine geschuldete Erstattung ohne Wort über Bewertungen leisten.',
  },
  'review-change': {
    message: 'Um Änderung oder Löschung einer Bewertung zu bitten gilt als Manipulation.',
    suggestion: 'Das Problem lösen und die Bewertung dem Kunden überlassen.',
  },
  'review-positive-only': {
    message: 'Nur um gute Bewertungen zu bitten gilt als Manipulation.',
    suggestion: 'Um eine ehrliche Bewertung bitten, gleich wie sie ausfällt.',
  },
  'feedback-threatened': {
    message: 'Der Käufer droht mit schlechter Bewertung, um etwas zu bekommen.',
    suggestion: 'Entscheiden wie ohne Drohung, die Nachricht als Beleg behalten und {channel} melden.',
  },
  'rights-withdrawal': {
    message:
      'Wer online kauft, darf widerrufen und bekommt sein Geld zurück ({market}); reduzierte oder geöffnete Ware ist keine allgemeine Ausnahme.',
    suggestion: 'Sagen, wie und bis wann man zurücksenden kann. Ausnahmen: Maßanfertigung, Verderbliches, entsiegelte Hygieneware.',
  },
  'rights-refund': {
    message: '„Keine Erstattung“ ist hier falsch ({market}): bei Mängeln besteht ein Recht darauf, auch bei reduzierter Ware.',
    suggestion: 'Auf bloßes Nichtgefallen beschränken, wenn das gemeint ist.',
  },
  'rights-guarantee': {
    message:
      'Der Verkäufer haftet gesetzlich für Mängel ({market}); das lässt sich nicht ausschließen, verkürzen oder auf den Hersteller abwälzen.',
    suggestion: 'Reparatur oder Ersatz anbieten; die Herstellergarantie kommt hinzu.',
  },
  'rights-faulty': {
    message: 'Selbst bei defekter Ware alles abzulehnen ist in jedem Land falsch.',
    suggestion: 'Um ein Foto des Fehlers bitten und Reparatur, Ersatz oder Erstattung anbieten.',
  },
  'rights-condition': {
    message: 'Eine geschuldete Erstattung darf nicht an Originalkarton, Verzicht oder Vorauszahlung hängen.',
    suggestion: 'Nur verlangen, was das Gesetz erlaubt: die Ware zurück oder den Nachweis der Absendung.',
  },
  superlative: {
    message: 'Werbung darf dort nicht behaupten, das Beste, Erste oder Absolute zu sein ({market}).',
    suggestion: 'Eine belegbare Tatsache nennen.',
  },
  'customs-asked': {
    message: 'Der Kunde bittet um falsche Papiere. Das wäre Zoll- oder Steuerbetrug auf beiden Seiten.',
    suggestion: 'Ablehnen: die Papiere zeigen immer den wahren Inhalt und Preis.',
  },
  'no-invoice': { message: 'Verkauf ohne Rechnung, um Steuer zu sparen, ist verboten.', suggestion: 'Eine ordentliche Rechnung anbieten.' },
  'credential-received': {
    message: 'Jemand fragt nach Passwort, Code oder Kartendaten.',
    suggestion: 'Nichts davon nennen. Die Sicherheitsstelle fragen.',
  },
  'abuse-received': {
    message: 'Der Kunde beleidigt Sie oder andere.',
    suggestion: 'Bei der Sache bleiben. Sie dürfen eine Grenze setzen oder den Fall abgeben.',
  },
  'threat-received': {
    message: 'Der Kunde droht mit Gewalt.',
    suggestion: 'Nicht streiten. Nachricht behalten und sofort die Teamleitung informieren.',
  },
  'card-sent': {
    message: 'Eine ganze Kartennummer darf nie in einer Nachricht stehen.',
    suggestion: 'Höchstens die letzten vier Ziffern nennen.',
  },
  'national-id-sent': {
    message: 'Die Antwort enthält eine Ausweis- oder Steuernummer.',
    suggestion: 'Weglassen oder nur die letzten Stellen nennen.',
  },
  'iban-sent': {
    message: 'Die Antwort enthält eine Kontonummer.',
    suggestion: 'Prüfen, ob es die eigene ist, und diese auf die Liste der erlaubten setzen.',
  },
  'order-id-missing': {
    message: '{channel} verlangt die Bestellnummer in Nachrichten, die Sie beginnen.',
    suggestion: 'Die Bestellnummer ergänzen.',
  },
  'wrong-language': {
    message: 'Der Käufer bevorzugt auf {channel} eine andere Sprache.',
    suggestion: 'In der Sprache des Käufers schreiben oder übersetzen lassen.',
  },
  'opted-out': { message: 'Der Kunde möchte nicht angeschrieben werden.', suggestion: 'Nicht senden, außer als Antwort auf eine Frage.' },
  emoji: { message: '{channel} will keine Emojis in Nachrichten.', suggestion: 'Die Emojis streichen.' },
  'line-breaks': { message: '{channel} will nicht mehr als zwei Zeilenumbrüche hintereinander.', suggestion: 'Die Leerzeilen streichen.' },
}
