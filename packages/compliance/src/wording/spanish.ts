import type { WordingTable } from './wording.ts'

/** Explanations in Spanish. */
export const spanish: WordingTable = {
  off_platform_contact: {
    message: '{channel} no permite dar ni pedir datos de contacto en los mensajes.',
    suggestion: 'Quite el contacto y ofrezca seguir por aquí.',
  },
  external_link: {
    message: '{channel} no permite enlaces a otras páginas en los mensajes a compradores.',
    suggestion: 'Explique el contenido con palabras o adjunte aquí el archivo.',
  },
  off_platform_payment: {
    message: 'En {channel} no se puede pedir al comprador que pague o compre fuera de la plataforma.',
    suggestion: 'Remita al pedido y al pago en {channel}.',
  },
  review_manipulation: {
    message: 'Las reseñas no se compran ni se dirigen.',
    suggestion: 'Pida una reseña sincera, diga lo que diga, o no la pida.',
  },
  feedback_extortion: {
    message: 'Aquí se hace depender de una valoración algo que se le debe al comprador.',
    suggestion: 'Resuelva el caso sin mencionar la valoración.',
  },
  marketing_promotion: {
    message: '{channel} no permite publicidad en los mensajes de un pedido.',
    suggestion: 'Limítese a lo que necesita este pedido.',
  },
  statutory_rights_denial: {
    message: 'Esto niega un derecho que la ley da al comprador ({market}).',
    suggestion: 'Nombre el derecho y diga cómo ejercerlo; en caso de duda, consulte.',
  },
  misleading_claim: {
    message: 'De un producto que no es medicamento no se puede decir que cura, previene enfermedades o adelgaza.',
    suggestion: 'Describa de qué está hecho y cómo se usa.',
  },
  counterfeit_admission: {
    message: 'Aquí se dice que el producto es una copia. Venderlo es delito.',
    suggestion: 'No lo envíe. Haga revisar el anuncio y las existencias.',
  },
  tax_evasion: {
    message: 'Un valor falso o un «regalo» falso en los papeles es fraude aduanero.',
    suggestion: 'Diga que los papeles llevan siempre el contenido y el precio reales.',
  },
  credential_request: {
    message: 'Nadie necesita la contraseña, el código, el PIN ni el código de seguridad del cliente.',
    suggestion: 'Quite la pregunta y use el número de pedido.',
  },
  abusive_language: { message: 'Esto insulta a quien lo lee.', suggestion: 'Diga lo que hace falta sin juzgar a la persona.' },
  threat: { message: 'Esto amenaza con violencia.', suggestion: 'No lo envíe. Pase el caso a su responsable.' },
  discrimination: {
    message: 'Esto rechaza o desprecia a personas por lo que son.',
    suggestion: 'Dé un motivo que tenga que ver con el pedido o atienda como a cualquiera.',
  },
  pii_payment_card: {
    message: 'El cliente ha enviado un número de tarjeta. No debe quedar en el chat.',
    suggestion: 'Ocúltelo, no lo repita y remita a la página de pago segura.',
  },
  pii_iban: { message: 'El cliente ha enviado un número de cuenta.', suggestion: 'Úselo solo para el reembolso y ocúltelo después.' },
  pii_national_id: {
    message: 'El cliente ha enviado el número de un documento de identidad.',
    suggestion: 'Ocúltelo salvo que la aduana o la ley lo exijan ({market}).',
  },
  pii_email: {
    message: 'El mensaje contiene un correo privado.',
    suggestion: 'Úselo solo para este caso. En los marketplaces responda aquí, no por correo.',
  },
  pii_phone: {
    message: 'El mensaje contiene un teléfono privado.',
    suggestion: 'Páselo al transportista si hace falta. En los marketplaces no llame.',
  },
  pii_address: { message: 'El mensaje contiene una dirección privada.', suggestion: 'Compárela con el pedido y no la copie a otro sitio.' },
  cancellation_pressure: {
    message: '{channel} no permite pedir al comprador que cancele.',
    suggestion: 'Cancele usted y reembolse, con el motivo verdadero.',
  },
  dispute_discouragement: {
    message: '{channel} no permite disuadir al comprador de reclamar.',
    suggestion: 'Ofrezca una solución y deje la decisión al comprador.',
  },
  presentation: { message: '{channel} tiene reglas sobre la forma de los mensajes.', suggestion: 'Use texto sencillo.' },
  unneeded_message: {
    message: '{channel} ya se lo comunica al comprador.',
    suggestion: 'No lo envíe salvo que responda a una pregunta.',
  },
  message_window: {
    message: 'Ha pasado el plazo para escribir a este comprador por iniciativa propia.',
    suggestion: 'Espere a que escriba el comprador.',
  },
  review_request_limit: { message: 'Ya se pidió una reseña por este pedido.', suggestion: 'No la pida otra vez.' },
  customer_diversion: {
    message: 'El comprador propone salir de {channel}. Aceptar sería una infracción nuestra.',
    suggestion: 'Decline con amabilidad, siga aquí y no envíe ningún contacto.',
  },
  suspected_phishing: {
    message: 'Parece un intento de obtener datos o dinero.',
    suggestion: 'No pulse, no escanee ni dé datos. Denúncielo a {channel}.',
  },
  'contact-request': {
    message: '{channel} no permite pedir al comprador teléfono, correo ni cuentas.',
    suggestion: 'Haga la pregunta aquí.',
  },
  'review-incentive': {
    message: 'Dar algo por una reseña está prohibido en las plataformas y, en muchos países, por ley.',
    suggestion: 'Quite el beneficio. Si debe un reembolso, hágalo sin hablar de reseñas.',
  },
  'review-change': {
    message: 'Pedir que se cambie o borre una reseña se considera manipulación.',
    suggestion: 'Resuelva el problema y deje la reseña al cliente.',
  },
  'review-positive-only': {
    message: 'Pedir solo reseñas buenas se considera manipulación.',
    suggestion: 'Pida una reseña sincera, diga lo que diga.',
  },
  'feedback-threatened': {
    message: 'El comprador amenaza con una mala valoración para conseguir algo.',
    suggestion: 'Decida como sin la amenaza, guarde el mensaje como prueba y denúncielo a {channel}.',
  },
  'rights-withdrawal': {
    message:
      'Quien compra por internet puede desistir y recuperar su dinero ({market}); las rebajas o el producto abierto no son una excepción general.',
    suggestion: 'Diga cómo y hasta cuándo se puede devolver. Excepciones: a medida, perecedero, higiene desprecintada.',
  },
  'rights-refund': {
    message: '«No hay reembolsos» es falso aquí ({market}): si hay defecto existe ese derecho, también en rebajas.',
    suggestion: 'Limítelo al cambio de opinión, si es lo que quiere decir.',
  },
  'rights-guarantee': {
    message: 'El vendedor responde por ley de los defectos ({market}); no se puede excluir, acortar ni pasar al fabricante.',
    suggestion: 'Ofrezca reparación o sustitución; la garantía del fabricante es aparte.',
  },
  'rights-faulty': {
    message: 'Negarlo todo incluso con un producto defectuoso es incorrecto en cualquier país.',
    suggestion: 'Pida una foto del fallo y ofrezca reparar, cambiar o reembolsar.',
  },
  'rights-condition': {
    message: 'Un reembolso debido no puede depender de la caja original, de una renuncia o de pagar antes.',
    suggestion: 'Pida solo lo que permite la ley: la devolución o la prueba de envío.',
  },
  superlative: {
    message: 'Allí la publicidad no puede decir que algo es lo mejor, lo primero o absoluto ({market}).',
    suggestion: 'Diga un hecho que pueda probar.',
  },
  'customs-asked': {
    message: 'El cliente pide papeles falsos. Hacerlo sería fraude aduanero o fiscal de ambos.',
    suggestion: 'Niéguese: los papeles llevan siempre el contenido y el precio reales.',
  },
  'no-invoice': { message: 'Vender sin factura para ahorrar impuestos es ilegal.', suggestion: 'Ofrezca una factura en regla.' },
  'credential-received': {
    message: 'Alguien le pide una contraseña, un código o datos de tarjeta.',
    suggestion: 'No los dé. Pregunte a su responsable de seguridad.',
  },
  'abuse-received': {
    message: 'El cliente le insulta a usted o a otros.',
    suggestion: 'Céntrese en el asunto. Puede poner un límite o pasar el caso.',
  },
  'threat-received': {
    message: 'El cliente amenaza con violencia.',
    suggestion: 'No discuta. Guarde el mensaje y avise enseguida a su responsable.',
  },
  'card-sent': { message: 'Nunca se envía un número de tarjeta completo.', suggestion: 'Ponga como mucho las cuatro últimas cifras.' },
  'national-id-sent': {
    message: 'La respuesta contiene el número de un documento de identidad.',
    suggestion: 'Quítelo o ponga solo las últimas cifras.',
  },
  'iban-sent': {
    message: 'La respuesta contiene un número de cuenta.',
    suggestion: 'Compruebe que es el de la empresa y añádalo a la lista de permitidos.',
  },
  'order-id-missing': {
    message: '{channel} exige el número de pedido en los mensajes que usted inicia.',
    suggestion: 'Añada el número de pedido.',
  },
  'wrong-language': {
    message: 'El comprador prefiere otro idioma en {channel}.',
    suggestion: 'Escriba en el idioma del comprador o pida una traducción.',
  },
  'opted-out': { message: 'El cliente pidió que no se le escriba.', suggestion: 'No lo envíe salvo que responda a una pregunta.' },
  emoji: { message: '{channel} no quiere emojis en los mensajes.', suggestion: 'Quite los emojis.' },
  'line-breaks': { message: '{channel} no quiere más de dos saltos de línea seguidos.', suggestion: 'Quite las líneas vacías.' },
}
