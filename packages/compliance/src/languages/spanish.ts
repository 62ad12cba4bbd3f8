import type { Lexicon } from '../meaning/lexicon.ts'

/** Spanish of Spain and of Latin America: Mexico, Argentina with voseo, Colombia, Chile and Peru. */
export const spanish: Lexicon = {
  language: 'es',
  also: ['gl'],
  words: {
    double: `doble|dos veces`,
    triple: `triple|tres veces`,
    at: `arroba|arova|arrova|aroba|at`,
    dot: `punto|pto|dot`,
    phoneLabel: `
      teléfono|tel|tfno|tlf|telf|telefono fijo|móvil|celular|cel|celu|fono|fijo|llamar|llámame|llámenos|llámanos|llame|llamada|marque
      marca al|contacto|contáctame|contáctenos|sms|mi número|nuestro número|mi num|número de contacto|número de teléfono
      atención telefónica|hotline|whats|interno|línea directa|ubícame al|comunícate al|comuníquese al`,
    referenceLabel: `
      pedido|número de pedido|n.º de pedido|nº de pedido|orden|número de orden|num de orden|orden de compra|compra|referencia|ref
      seguimiento|rastreo|número de guía|guía|código de rastreo|número de seguimiento|paquete|envío|factura|boleta|recibo|presupuesto
      artículo|producto|modelo|pieza|lote|serie|número de serie|imei|ean|sku|gtin|asin|código de barras|isbn|expediente|ticket|caso
      número de caso|folio|reclamo|reclamación|devolución|rma|etiqueta|transacción|pago|cliente|talla|talle|número de calzado|peso|medidas
      largo|ancho|alto|precio|importe|monto|total|euros|pesos|dólares|cantidad|stock|unidades|color|tono|ral|código postal|cp|c.p.|fecha
      día|hora|horario|semana|cif|ruc|rut empresa|versión|firmware|watts|vatios|voltios|mah|kilos`,
    cardLabel: `
      tarjeta|mi tarjeta|tarjeta de crédito|tarjeta de débito|tarjeta bancaria|número de tarjeta|número de mi tarjeta|visa|mastercard|amex
      american express|tarjeta visa|plástico|nº de tarjeta|tarjeta número|la tarjeta es|tarjeta naranja|tarjeta prepago`,
    accountLabel: `
      iban|cuenta|cuenta bancaria|número de cuenta|cuenta corriente|cuenta de ahorros|caja de ahorro|mi cuenta bancaria|cbu|cvu|alias cbu
      clabe|clabe interbancaria|cci|cuenta rut|cuenta vista|swift|bic|titular de la cuenta|datos bancarios|cuenta clabe
      cuenta interbancaria`,
    identityLabel: `
      dni|nif|nie|documento|documento de identidad|número de documento|cédula|cédula de identidad|cédula de ciudadanía|cc|carnet
      carné de identidad|carnet de identidad|pasaporte|número de pasaporte|curp|rfc|cuit|cuil|rut|run|clave de elector|ine
      credencial de elector|nss|seguridad social|número de la seguridad social|licencia de conducir|tarjeta de residencia
      identificación oficial|clave única|nit`,
    handleLabel: `
      usuario|nombre de usuario|mi usuario|user|username|id|nick|perfil|mi perfil|agrégame|agréganos|agregar|añádeme|añadidme|búscame como
      búscanos como|síguenos|sígueme|seguinos|mi insta|mi ig|mi face|me encuentras como|nos encuentras como|nuestra página|alias`,
    street: `
      calle|cl|avenida|avda|avd|av|ave|paseo|plaza|plza|pza|camino|carretera|ctra|ronda|travesía|pasaje|psje|callejón|callejuela|glorieta
      rambla|bulevar|boulevard|calzada|calz|carrera|cra|kra|diagonal|transversal|autopista|colonia|fraccionamiento|fracc|urbanización|urb
      barrio|polígono|polígono industrial|jirón|jr|manzana|mz|villa|población|partida|privada|cerrada|circuito|andador|esquina
      entre calles|cuesta|costanilla|conjunto residencial`,
    unit: `
      piso|puerta|pta|bajo|ático|entresuelo|principal|escalera|esc|portal|bloque|blq|bq|departamento|depto|dpto|dto|apartamento|apto|apt
      apartado|interior|int|torre|edificio|oficina|ofi|local|casa|timbre|planta|izquierda|izda|izq|derecha|dcha|cuarto|lote`,
    addressLead: `
      mi dirección es|mi direccion|mi nueva dirección|nueva dirección|la dirección correcta|dirección correcta|dirección completa
      mi domicilio|mi domicilio es|vivo en|ahora vivo en|yo vivo en|me mudé|me mudé a|me he mudado|me he mudado a|me cambié de casa
      envíelo a|envíenlo a|enviarlo a|envíalo a|envíamelo a|mándalo a|mándenlo a|mandarlo a|entregar en|entréguenlo en|entrégalo en
      la entrega en|dejarlo en|déjenlo en|estoy en calle|resido en|cambiar la dirección|cambien la dirección|mi casa es|mi casa queda en
      enviar a la dirección|a la siguiente dirección|la dirección de entrega es|mi dirección de envío`,
    city: `
      madrid|barcelona|valencia|sevilla|zaragoza|málaga|murcia|palma de mallorca|las palmas|bilbao|alicante|córdoba|valladolid|vigo|gijón
      granada|oviedo|a coruña|la coruña|santander|pamplona|san sebastián|donostia|vitoria|elche|badajoz|salamanca|tarragona|lleida|girona
      almería|cádiz|huelva|jaén|logroño|ciudad de méxico|cdmx|guadalajara|monterrey|puebla|tijuana|querétaro|cancún|zapopan|toluca
      mérida yucatán|buenos aires|caba|rosario|mendoza|la plata|tucumán|mar del plata|bogotá|medellín|cali|barranquilla|cartagena
      bucaramanga|santiago de chile|valparaíso|viña del mar|concepción|antofagasta|lima|arequipa|trujillo|cusco|miraflores|quito|guayaquil
      caracas|montevideo|la paz|santa cruz de la sierra|asunción|san josé costa rica|panamá|santo domingo`,
    messenger: `
      wasap|wasapp|wassap|guasap|guasapp|guatsap|guasá|watsap|watsapp|whasap|whassap|wsapp|wathsapp|whatsup|whats app|wpp|wsp|wasapear
      wasapéame|guasapéame|whatsappéame|telegran|instagram|instagran|facebook|feisbuk|feisbuc|facebook messenger|tiktok|tik tok|snapchat
      viber|skype|discord|wechat|signal app|app signal|imessage|messenger|linkedin`,
    messengerWeak: `
      insta|ig|fb|feis|wa|wasa|whats|whatsa|guas|tg|telegr|signal|inbox|la app verde|app verde|la aplicación verde|aplicación verde
      el telefonito verde|teléfono verde|por dm|al dm|por md|el wsap|el face|mi face|por tele|por face|el telegrán`,
    contactVerb: `
      escríbeme|escríbenos|escríbame|escríbanos|escribime|escribinos|escribidme|escribidnos|escribir|escribirme|escribirnos|escribe
      escriba|escribí|contáctame|contáctanos|contácteme|contáctenos|contactadnos|contactar|contactarme|contactarnos|contacta|contacte
      contactate|ponte en contacto|póngase en contacto|poneos en contacto|ponerse en contacto|ponete en contacto|llámame|llámanos|llámeme
      llámenos|llamadme|llamar|llamarme|llama|llame|háblame|háblanos|hábleme|hablar|hablarme|hablemos|hablamos|platicamos|platicar
      platiquemos|charlamos|charlemos|chatear|chateamos|conversamos|conversemos|mándame|mándanos|mándeme|mandadme|mandar mensaje
      mandar un mensaje|mándame un mensaje|mándame mensaje|manda mensaje|mensajéame|envíame un mensaje|envíanos un mensaje
      envía un mensaje|envíeme un mensaje|enviar un mensaje|déjame un mensaje|pásame tu|pásenos su|agrégame|agréganos|agrégueme|agregar
      añádeme|añádenos|añadidme|búscame|búscanos|búsqueme|búsquenos|encuéntrame|me encuentras|nos encuentras|encuéntranos|comunícate
      comuníquese|comunicarse|comunicarte|localízame|ubícame|ubícanos|dame un toque|dame un telefonazo|pégame un toque|échame un grito
      échame una llamada|échame un fonazo|dame una llamada|te escribo por|le escribo por|seguimos por|sigamos por|pasemos a|pasate al
      vente al|hablame al|márcame|márcanos|márquenos|respóndeme por|atendemos por|atiendo por|consultas por|consultanos|te atiendo por
      le atiendo por|escanea|escanee`,
    contactNoun: `
      número de teléfono|número de celular|número de móvil|mi número|tu número|su número|mi cel|tu cel|mi celu|tu celu|mi celular
      tu celular|su celular|mi móvil|tu móvil|mi teléfono|tu teléfono|su teléfono|correo|correo electrónico|mi correo|tu correo|su correo
      mi mail|tu mail|e-mail|email|gmail|hotmail|datos de contacto|número personal|correo personal|contacto personal|línea directa
      número de whatsapp|mi fono|tu fono|teléfono personal|tu teléfono personal|mi mail personal`,
    outside: `
      fuera de la plataforma|fuera de la página|fuera de la web|fuera de la app|fuera de la aplicación|fuera de aquí|fuera del sitio
      fuera de amazon|fuera de ebay|fuera de etsy|fuera de aliexpress|fuera de mercado libre|fuera de mercadolibre|fuera de ml
      fuera de meli|fuera de shopee|fuera de wallapop|por fuera|x fuera|por afuera|x afuera|por fuera de mercado libre
      por fuera de la plataforma|por fuera de la app|sin pasar por la plataforma|sin pasar por la web|sin pasar por|sin usar la plataforma
      sin la plataforma|sin la página|sin intermediarios|sin intermediario|en privado|por privado|x privado|por el privado
      de forma privada|entre nosotros|entre particulares|entre tú y yo|entre vos y yo|directo conmigo|directamente conmigo
      directo con nosotros|directamente con nosotros|directamente a mí|directo a mí|trato directo|venta directa|directo en mi tienda
      en persona|mano a mano|por otro medio|por otra vía|por otro canal|bajo cuerda|por debajo de la mesa|bajo la mesa|por izquierda
      en negro|en nuestra propia web|por la nuestra web|saltarnos la plataforma|saltarnos a amazon|esquivar la plataforma|sin amazon
      sin mercado libre de por medio|sin mercado libre|por fuera y|por whatsapp y por fuera|pago en mano|entrega en mano|en la mano
      quedamos en persona|por un costado`,
    platform: `
      plataforma|la plataforma|el sitio|este sitio|la página|esta página|la web|la app|la aplicación|el marketplace|mercado libre
      mercadolibre|meli|este chat|esta mensajería|el portal|el chat de la compra|la publicación`,
    dealVerb: `
      comprar|compre|comprame|cómpralo|cómprelo|comprármelo|vender|te lo vendo|se lo vendo|te vendo|le vendo|lo vendo|se lo vendemos
      te lo vendemos|venta|la venta|vendértelo|ordenar|ordena|encargar|encárgalo|hacer el pedido|haz el pedido|haga el pedido|hacer trato
      hacemos trato|hagamos trato|cerrar el trato|cerramos el trato|cerrar la venta|hacer negocio|hacemos negocio|hacemos la operación
      la transacción|arreglemos|lo arreglamos|arreglar precio|te lo dejo|se lo dejo|te lo dejamos|se lo dejamos|hagámoslo|lo hacemos por
      lo manejamos|manejarlo|nos ponemos de acuerdo|adquirir|adquiera|adquiérelo|llévatelo|llevalo|hacer la compra|haz la compra
      hacé la compra|haga la compra|comprar directo|compra directa|compra directo|compre directo|lo arreglamos por|hacer la transacción
      hacer la operación|cerramos trato|cerramos la venta|lo hacemos directo|me compras|nos compra|nos compras|arreglamos por|hacemos todo`,
    payVerb: `
      pagar|paga|pague|pagas|págame|págueme|páguenos|páganos|pagarme|pagarnos|pagarlo|pagad|paguen|el pago|pago|hacer el pago|haz el pago
      haga el pago|hacé el pago|realizar el pago|realiza el pago|realice el pago|abonar|abona|abone|abóname|abonás|transferir|transfiere
      transfiera|transfiéreme|transferime|transfiéranos|transferí|transferís|transferirme|depositar|deposita|deposite|deposítame
      deposítenos|depósito|ingresar el dinero|ingresa el dinero|ingrésame|ingrésalo|haz un ingreso|envía el dinero|enviar el dinero
      envíame el dinero|enviame la plata|envíe el dinero|manda el dinero|mándame el dinero|mandame la plata|mandar la plata|gíreme
      consignar|consigna|consigne|consigname|yapear|yapéame|yapea|plinear|plinéame|bizumear|me pagas|me transferís|me transfieres
      me depositas|nos transfiere|nos deposita|te paso el alias|te paso el cbu|te paso la clabe|te paso mi cuenta|le paso la cuenta|señar
      pasarme el dinero|pásame el dinero|pasame la plata|cancelar por transferencia|cobrar por|haga el depósito|hacer el depósito
      haz el depósito|hacés el depósito|mándame un|hágame la|hazme la|haceme la|me hace la|dar un adelanto|déjame una seña
      me dejas una seña|un anticipo|pagarías|pagaría|pagando|pagarle`,
    payApp: `
      bizum|bizun|por bizum|un bizum|yape|plin|nequi|daviplata|bancolombia a la mano|transfiya|bre-b|spei|tenpo|cuenta rut|cuentarut|ualá
      naranja x|brubank|cuenta dni|modo app|alias de mercado pago|personal pay|lemon cash|belo app|paypal|pay pal|paypal amigos
      paypal familia|amigos y familiares|amigos y familia|western union|westernunion|moneygram|efecty|giro postal|rapipago|pago fácil
      remitly|xoom|revolut|wise|skrill|payoneer|airtm|zinli|zelle|venmo|cash app|cashapp|pago móvil|pagomóvil|binance|binance pay|usdt
      bitcoin|btc|ethereum|cripto|criptos|criptomonedas|criptomoneda|tether|pix|twyp|hal-cash|halcash|alipay|perfect money`,
    payMethod: `
      transferencia|transferencias|por transferencia|transferencia bancaria|transferencia directa|transferencia inmediata|transfer|transf
      depósito bancario|depósito directo|depósito en oxxo|depósito en el oxxo|en oxxo|ingreso en cuenta|ingreso bancario|efectivo
      en efectivo|cash|en cash|contado efectivo|al contado|en metálico|a mi cuenta|en mi cuenta|mi cuenta bancaria|a nuestra cuenta
      nuestra cuenta bancaria|a mi tarjeta|mi cbu|mi alias|mi clabe|mi iban|nuestro iban|mi cci|link de pago|enlace de pago
      un link de pago|pago directo|giro bancario|consignación|en cripto|en dólares billete|dólares en mano|mercado pago directo
      link de mercado pago|qr propio|por caja vecina|por depósito|depósito a mi|depósito a la|giro postal`,
    cancelHere: `
      cancela la compra|cancela el pedido|cancele la compra|cancele el pedido|cancela aquí|cancelar aquí|cancelas aquí|cancelas la compra
      cancela la orden|cancele la orden|cancelar la compra|cancelar el pedido|cancelar la orden|cancelamos aquí|cancelamos la compra
      cancelamos la venta|anula el pedido|anula la compra|anule el pedido|anular el pedido|anular la compra|anulamos el pedido|anular aquí
      quito la publicación|quitar la publicación|bajo la publicación|bajar la publicación|pauso la publicación|retiro el anuncio
      quito el anuncio|borro el anuncio|elimino la publicación|elimino el anuncio|cancela acá|cancelás acá|no compres por aquí
      no compre por aquí|no compres por acá`,
    cheaper: `
      más barato|más barata|más baratos|sale más barato|te sale más barato|mejor precio|un mejor precio|precio mejor|descuento
      un descuento|con descuento|rebaja|rebajado|menos dinero|más económico|más económica|más conveniente|te conviene|te conviene más
      le conviene|te sale menos|sale menos|ahorras|ahorrar|ahorro|ahorrarás|se ahorra|te ahorras|nos ahorramos|ahorrarnos|te hago precio
      le hago precio|te hago un precio|te hago descuento|te hago un descuento|le hago un descuento|te rebajo|te bajo el precio
      precio especial|precio amigo|a mitad de precio|mitad de precio|10% menos|10 % menos|15 % menos|20 % menos|10 % de descuento
      15 % de descuento|20 % de descuento|te lo dejo en|se lo dejo en|te lo dejo a`,
    fee: `
      comisión|comisiones|la comisión|sin comisión|sin comisiones|la comisión de mercado libre|comisión de amazon|cargo por venta
      cargos por venta|tarifa de la plataforma|gastos de la plataforma|la tajada|lo que cobra mercado libre|lo que cobra amazon
      lo que cobra la plataforma|lo que nos cobran|el porcentaje que|la mordida de la plataforma|cobran comisión|cobra comisión
      costo de la plataforma`,
    review: `
      reseña|reseñas|una reseña|tu reseña|su reseña|reseñita|review|reviews|opinión sobre|opiniones|una opinión|tu opinión|su opinión
      opinión positiva|opinión negativa|opinión de cliente|valoración|valoraciones|una valoración|valóranos|valora el producto
      valore el producto|calificación|calificaciones|calificar|califícanos|calificame|califíquenos|califica el|calificá|califique
      calificarnos|puntuación|puntuaciones|puntúanos|puntúa el|feedback|comentario positivo|comentario negativo|comentarios positivos
      comentarios negativos|un comentario|tu comentario|su comentario|un buen comentario|evaluación|evaluaciones|evalúanos|evalúe el
      evaluar el producto|crítica negativa|estrellitas`,
    bestRating: `
      5 estrellas|cinco estrellas|5 estrellitas|cinco estrellitas|5/5|5 de 5|cinco de cinco|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|máxima puntuación
      la máxima puntuación|puntuación máxima|calificación máxima|máxima calificación|la máxima nota|10/10|10 de 10|un 10|100 % positivo
      todas las estrellas|5 estrella|calificación verde|5 soles de estrella|5 stars|mejor calificación posible|las 5 estrellas`,
    badRating: `
      reseña negativa|reseñas negativas|mala reseña|malas reseñas|opinión negativa|opiniones negativas|mala opinión|valoración negativa
      mala valoración|calificación negativa|mala calificación|malas calificaciones|mal comentario|comentario negativo
      comentarios negativos|mala puntuación|puntuación baja|calificación baja|baja calificación|una estrella|1 estrella|una estrellita
      1 estrellita|dos estrellas|2 estrellas|cero estrellas|0 estrellas|1★|1 ★|1⭐|1/5|feedback negativo|negativo en|un negativo
      evaluación negativa|mala evaluación|valoración neutral|calificación neutral|reseña pésima|pésima reseña|te califico mal
      los califico mal|calificar mal|lo califico mal|calificarlos mal|los quemo en|los escracho|los funo|te voy a funar|funarlos
      escracharlos`,
    positive: `
      positiva|positivo|favorable|buena reseña|buena opinión|buena valoración|buena calificación|buen comentario|buena puntuación
      excelente reseña|excelente calificación|linda reseña|bonita reseña|linda calificación|gran reseña|reseña bonita|reseña linda
      califícanos bien|calificar bien|valóranos bien|buenas estrellas`,
    changeVerb: `
      cambiar|cambia|cambie|cambias|cambiarla|cambiarlo|cámbiala|cambio de calificación|modificar|modifica|modifique|modificas|modificarla
      editar|edita|edite|editas|editarla|edítala|corregir|corrige|corrija|corregirla|actualizar|actualiza|actualice|actualizarla|sube|suba
      subís|súbela|subirla|mejorar|mejora|mejore|mejorarla|revisar su reseña|revise su reseña|rectificar|rectifica|rectifique|pasar a 5
      pasarla a|reconsiderar|reconsidere|reconsidera|transformar|subir la|subir tu|subir su|subir a 5|convertirla|aumentar la`,
    deleteVerb: `
      eliminar|elimina|elimine|eliminas|eliminarla|eliminarlo|elimínala|borrar|borra|borre|borras|borrarla|borrarlo|bórrala|bórralo|quitar
      quita|quite|quitas|quitarla|quitarlo|quítala|sacar|saca|saque|sacás|sacarla|retirar|retira|retire|retiras|retirarla|dar de baja
      bajar la reseña|suprimir|suprima|remover|remueve|remueva|bajar el comentario`,
    writeVerb: `
      dejar|deje|dejas|dejarnos|déjanos|déjenos|déjame|dejadnos|escribir|escribe|escriba|escribís|poner|pon|ponga|ponnos|ponme|ponés
      ponenos|póngame|póngannos|publicar|publica|publique|publicas|subir|sube|dar|danos|dame|denos|otorgar|otorga|otórganos|compartir
      comparte|comparta|hacer una|haz una|haga una|regálanos|regálame|enviar una|mandar una|agregar una|calificar con|calificarnos con
      valóranos con|califícanos con|calificame con|valorar con|puntúanos con|deja tu|deja una|deja tus|deje su|deje una`,
    benefit: `
      regalo|un regalo|regalito|obsequio|un obsequio|detalle de regalo|tarjeta de regalo|tarjeta regalo|tarjetas regalo|gift card|giftcard
      cheque regalo|vale de descuento|vale regalo|vale de compra|cupón|cupones|cupón de descuento|código de descuento|descuento
      un descuento|bonificación|bono|bono de regalo|reembolso|reembolso total|reembolso completo|reembolso parcial|reembolsamos
      reembolsaremos|te reembolsamos|devolución del dinero|devolución completa|devolución parcial|te devolvemos el dinero
      le devolvemos el dinero|devolvemos el dinero|devolver el dinero|devolución del importe|cashback|premio|un premio|premios|recompensa
      recompensas|puntos de regalo|puntos extra|puntos de fidelidad|producto gratis|artículo gratis|gratis|producto gratuito
      accesorio gratis|muestra gratis|unidad gratis|otro gratis|de regalo|compensación|gratificación|dinero extra|saldo a favor
      saldo en mercado pago|10 €|10 euros|5 euros|20 euros|5 €|20 €|100 pesos|200 pesos|envío gratis en tu próxima|garantía extendida
      ampliación de garantía|sorteo|un detallito|un incentivo`,
    giveVerb: `
      te enviamos|le enviamos|te enviaremos|le enviaremos|te mandamos|te mando|le mando|le mandamos|te regalamos|le regalamos|te regalo
      le regalo|regalamos|obsequiamos|te obsequiamos|le obsequiamos|te damos|le damos|te daremos|le daremos|te doy|le doy|recibe|recibirás
      recibirá|recibes|recibís|reciba|obtén|obtenga|obtendrás|obtienes|gana|gane|ganas|ganarás|consigue|consiga|llévate|disfruta
      te devolvemos|le devolvemos|te devuelvo|le devuelvo|te reembolsamos|le reembolsamos|le reembolsaremos|te reembolso|ofrecemos
      te ofrecemos|le ofrecemos|te hacemos|te depositamos|le depositamos|te abonamos|le abonamos|te ingresamos|le bonificamos
      te bonificamos|tendrás|tendrá`,
    screenshot: `
      captura|captura de pantalla|capturas de pantalla|una captura|pantallazo|un pantallazo|pantallazos|screenshot|screen|un screen
      print de pantalla|foto de la reseña|foto de tu reseña|foto de la calificación|enlace de la reseña|link de la reseña
      comprobante de la reseña|evidencia|prueba de la reseña|captura de tu reseña`,
    condition: `
      si nos|si usted|si tú|si vos|si deja|si dejas|si cambia|si cambias|si borra|si elimina|si pone|si pones|si califica|siempre que
      siempre y cuando|solo si|una vez|una vez que|cuando|en cuanto|apenas|ni bien|tan pronto como|después de|después de que|luego de
      tras dejar|tras publicar|hasta que|hasta tanto|a menos que|salvo que|a cambio|a cambio de|a cambio de una|a cambio de tu
      en agradecimiento|como agradecimiento|por cada|por tu reseña|por una reseña|por su reseña|por tu calificación|por calificarnos
      por dejar|por una buena|por las 5 estrellas|a condición de|con la condición|con tal de que|mientras no|antes de que|al dejar
      al calificar|al publicar|al poner|si nos deja|si nos dejas|si me deja|si me dejas|si me das|si me da|si me pone|si me pones
      si te gusta|si nos das|si nos da|si no me|si no nos|si no cambia|si no borra|si no hay|si no deja|siempre que nos|con solo dejar`,
    orElse: `
      si no|sino|o si no|o sino|de lo contrario|en caso contrario|caso contrario|de otro modo|de otra manera|a menos que|o dejo|o pongo
      o les pongo|o te pongo|o publico|o escribo|porque si no|si no lo hacen|si no me|o los califico|o te califico|o se atienen
      o los denuncio en reseñas`,
    withhold: `
      no enviaremos|no enviamos|no le enviaremos|no te enviaremos|no se enviará|no mandamos|no mandaremos|no reembolsaremos
      no reembolsamos|no devolvemos|no devolveremos|no le devolveremos|no te devolvemos|no hay reembolso|no habrá reembolso
      no hay devolución|no cambiamos|no procesamos|no procesaremos|no se procesará|no despachamos|no saldrá|retenido|queda retenido
      retenemos|retenida|pausado|no antes|hasta que no|solo después|recién cuando|recién después|únicamente después|liberamos|liberaremos
      se liberará|no se tramitará|no tramitamos|condicionado a|no entregamos|no hacemos el`,
    remedy: `
      reembolso|reembolsar|reembólsame|reembólsenme|reembolsen|devolución|devolver|devuélvanme|devuélveme|devuelvan|devolveme|devuelve
      dinero|mi dinero|plata|mi plata|lana|reemplazo|repuesto|cambio|un cambio|producto nuevo|uno nuevo|otro nuevo|compensación|compensen
      indemnización|paquete|su paquete|tu paquete|envío|reenvío|el pedido|su pedido|tu pedido|descuento|bonificación|la pieza|la garantía
      reparación|reintegro|reintegren|me regalan|me dan|me devuelves|me devolvés|me devuelven|me reembolsan|me reembolsas|me hacen
      me compensan|me compensas|me cambian`,
    honest: `
      honesta|honesto|sincera|sincero|sinceramente|honestamente|objetiva|imparcial|buena o mala|positiva o negativa|sea buena o mala
      sea cual sea|cualquiera que sea|lo que piensas|lo que piensa|con total sinceridad|con total libertad|tu experiencia real
      su experiencia real|tal cual|franca|sin compromiso|verdadera opinión`,
    promotion: `
      black friday|cyber monday|cyber week|cyberday|cyber day|hot sale|hotsale|buen fin|el buen fin|venta flash|ventas flash|oferta flash
      ofertas flash|ofertón|ofertones|superoferta|super oferta|mega oferta|oferta imperdible|ofertas imperdibles|oferta relámpago
      ofertas relámpago|oferta especial|ofertas exclusivas|oferta exclusiva|oferta por tiempo limitado|2x1|3x2|dos por uno|tres por dos
      lleva 2 y paga 1|lleva 3 paga 2|compra uno y llévate|segunda unidad al 50|segunda unidad al 70|segundo a mitad de precio
      nueva colección|nuestra nueva colección|nuevos ingresos|recién llegados|últimas unidades con descuento|última oportunidad
      últimos días de|liquidación total|gran liquidación|remate total|precios de locura|precios locos|precios bajísimos|hasta 50 % off
      hasta un 50 %|hasta un 70 %|rebajas de hasta|día de la madre promo|día sin iva|venta especial|promo exclusiva|preventa exclusiva
      en tu próxima compra|en su próxima compra|para tu próxima compra|para su próxima compra|tu siguiente compra
      próximo pedido con el código`,
    offer: `
      oferta|ofertas|en oferta|descuento|descuentos|% off|10 % off|20 % off|30 % off|10 % de descuento|15 % de descuento|20 % de descuento
      30 % de descuento|50 % de descuento|cupón|cupones|promo|promos|promoción|promociones|rebajas|las rebajas|código promocional
      código de descuento|cupón de descuento|mitad de precio|envío gratis|envíos gratis|envío gratuito|precio especial|cuotas sin interés
      meses sin intereses|liquidación|outlet|regalo con tu compra`,
    promotionCall: `
      compra ahora|compra ya|cómpralo ya|compre ahora|aprovecha|aproveche|aprovechen|aprovéchate|no te lo pierdas|no se lo pierda
      no te la pierdas|no te pierdas|no se pierda|descubre|descubra|descubrí|conoce nuestra|conozca nuestra|visita nuestra|visite nuestra
      visítanos|échale un vistazo|dale un vistazo|echa un vistazo|mira nuestra|checa nuestra|checa nuestros|síguenos|seguinos|síganos
      suscríbete|suscribite|suscríbase|regístrate|corré que|solo hoy|solo por hoy|hasta el domingo|hasta agotar existencias
      hasta agotar stock|últimas horas|usa el código|usa el cupón|use el código|con el código|haz clic aquí|date un gusto|date el capricho
      completa tu look|llévate también|te puede interesar|también te puede gustar|recomienda a tus amigos|agréganos a favoritos
      guarda nuestra tienda|entra a nuestra|ingresa a nuestra`,
    ownGoods: `
      nuestra tienda|mi tienda|nuestra tienda online|nuestra web|nuestros productos|todos nuestros productos|mis otros productos
      nuestros otros productos|nuestras publicaciones|mis publicaciones|mis otras publicaciones|otros modelos|nuestros modelos
      nuestra colección|nuestras colecciones|nuestro catálogo|toda la tienda|toda la web|toda la gama|nuestra gama|nuestra línea
      nuestras novedades|nuestros accesorios|nuestras ofertas|nuestro outlet|próxima compra|próximo pedido|otros artículos
      nuestros artículos|todo el catálogo`,
    guarantee: `
      garantía|garantías|la garantía|garantía legal|garantía de 3 años|garantía de tres años|garantía de 2 años|garantía del vendedor
      en garantía|garantizamos|vicios ocultos|falta de conformidad|saneamiento|tres años de garantía|6 meses de garantía legal
      cobertura de garantía`,
    withdrawal: `
      desistimiento|derecho de desistimiento|desistir|derecho a desistir|derecho de retracto|retracto|derecho de arrepentimiento
      botón de arrepentimiento|revocación de compra|plazo de desistimiento|14 días naturales|plazo de 14 días|10 días de arrepentimiento
      periodo de reflexión|derecho de devolución|derecho a devolución`,
    returnGoods: `
      devoluciones|aceptamos devoluciones|devolver el producto|devolver el artículo|devolverlo|devolverla|devueltos
      cambios ni devoluciones|cambiar el producto|cambiarlo por otro|cambio de producto|regresar el producto|regresarlo
      regreso del producto|devolución del producto|devoluciones del producto|hacer devoluciones|hacemos cambios|aceptamos cambios
      se aceptan cambios|cambio del producto|cambios de producto|cambios o devoluciones|cambio o devolución|tener devolución
      tiene devolución|tienen devolución|tiene cambio|tienen cambio|admiten devolución|derecho a cambio|admite devolución|devolver nada
      se devuelven|se devuelve`,
    refund: `
      reembolso|reembolsos|reembolsar|reembolsamos|reembolsable|reembolsables|reembolsará|reembolsan|devolución del dinero
      devolver el dinero|devolvemos el dinero|devolvemos dinero|devoluciones de dinero|devolver la plata|devolvemos la plata
      regresamos el dinero|regresar el dinero|reintegro|reintegros|reintegrar|reintegramos|devolución del importe|abono del importe
      retornar el dinero`,
    complaint: `
      reclamo|reclamos|reclamación|reclamaciones|reclamar|queja|quejas|denuncia por defecto|hoja de reclamaciones|libro de reclamaciones
      demanda|solicitud de garantía`,
    denialVerb: `
      excluido|excluida|excluidos|excluye|queda excluido|quedan excluidos|queda anulada|queda sin efecto|anula la garantía
      pierde la garantía|pierde el derecho|perderá la garantía|pierde su garantía|se pierde la garantía|invalida la garantía
      caduca la garantía|venta final|ventas finales|ventas definitivas|venta definitiva|no cubre|no cubierto|no cubierta|sin derecho a
      sin garantía|sin cambios|sin cambio ni devolución|sin cambios ni devoluciones|sin devolución|sin devoluciones
      ni cambios ni devoluciones|no reembolsable|no reembolsables|rechazamos|rechazaremos|se rechaza|renuncia|renuncias|renuncia a
      renunciar|vence la garantía|no nos hacemos responsables|no nos hacemos cargo|no respondemos|improcedente|sin excepción|tal cual está
      se vende tal cual|olvídate de|olvídese de|venta cerrada|queda prohibida la devolución|es imposible devolver|imposible devolver
      no aplica|no aplican|no tiene derecho|perdés la garantía|pierdes la garantía|perdés el derecho|pierdes el derecho|no se aceptan
      no se admiten|no aceptamos`,
    saleItem: `
      ofertas|en oferta|rebajado|rebajados|rebajada|rebajadas|de rebajas|rebajas|en rebajas|liquidación|en liquidación|liquidado
      con descuento|en descuento|en promoción|en promo|outlet|de outlet|remate|de remate|segunda mano|de segunda mano|usados
      reacondicionado|reacondicionados|saldos|de saldo|fin de temporada|fin de serie|black friday|hot sale|precio rebajado
      segunda selección|productos en oferta|artículos en oferta|comprado en oferta|en liquidación total|artículo en oferta|con rebaja`,
    opened: `
      abiertos|abiertas|caja abierta|empaque abierto|embalaje abierto|paquete abierto|una vez abierto|una vez abierta|si se abrió
      si lo abrió|desprecintado|desprecintados|desempacado|desembalado|sin precinto|sello roto|sellos rotos|precinto roto|usados|probada
      probados|estrenado|estrenada|sin etiqueta|sin etiquetas|etiqueta quitada|etiqueta cortada|sin empaque original|fuera de su caja
      producto abierto|productos abiertos|artículo abierto|haber sido abierto|ha sido abierto|fue abierto|ya abierto|está abierto
      estuviera abierto|abrió el paquete|abrió la caja|abriste la caja|producto usado|artículo usado|ya usado|ha sido usado|fue usado
      está usado|ya probado|prendas probadas`,
    faulty: `
      defectuoso|defectuosa|defectuosos|defectuosas|defecto|defectos|roto|rota|rotos|rotas|dañado|dañada|dañados|dañadas|averiado|averiada
      fallado|fallada|falla|fallas|fallos|con falla|no funciona|no sirve|no anda|no prende|no enciende|dejó de funcionar|malogrado
      malo de fábrica|descompuesto|estropeado|estropeada|fallo de fábrica|en mal estado|equivocado|quebrado|vino malo|llegó malo
      llegó roto`,
    inNoCase: `
      en ningún caso|bajo ningún concepto|bajo ninguna circunstancia|en ninguna circunstancia|de ninguna manera|por ningún motivo
      bajo ningún motivo|pase lo que pase|sin excepciones|sin excepción|sin importar el motivo|sea cual sea el motivo
      cualquiera sea el motivo|aunque esté|aunque venga|aunque llegue|aun si|incluso si|ni siquiera si|ni aunque|incluso defectuoso
      aun con defecto|no importa la razón|por ninguna razón|no hay excepciones|bajo ningún término|ni por error|de ningún tipo|nunca jamás`,
    storeCredit: `
      vale|un vale|vales|vale de compra|vale de tienda|nota de crédito|crédito en tienda|crédito en la tienda|saldo en tienda
      saldo en la tienda|saldo a favor|cupón para otra compra|tarjeta regalo|cambio por otro producto|otro producto del mismo valor
      solo cambio|solo cambios|bono de tienda|bono|crédito para otra compra|monedero`,
    maker: `
      fabricante|el fabricante|la marca|la fábrica|productor|importador|el importador|proveedor|el proveedor|distribuidor oficial
      servicio técnico|servicio técnico oficial|la transportadora|la paquetería|la mensajería|el transportista|correos|el correo
      la empresa de transporte|la agencia|el courier`,
    refundCondition: `
      caja original|empaque original|embalaje original|en su caja original|etiquetas originales|todas las etiquetas|firmar|firmado
      renunciar|cargo por reposición|gastos de reposición|gastos de devolución|costo de reposición|cargo administrativo|pague primero
      pagar primero|pagar la aduana|pagar el envío de vuelta|corre por su cuenta|corre por tu cuenta|por cuenta del comprador
      por cuenta del cliente|a cargo del comprador|cerrar el reclamo|cierre el reclamo|cierra el reclamo|retirar la queja|borrar la reseña
      video de apertura|video del unboxing|todos los accesorios|firmar un|firmar una|firmar que|pagar un cargo|tarifa de reposición`,
    changeOfMind: `
      cambio de opinión|cambiado de opinión|cambiaste de idea|cambio de idea|ya no lo quiere|ya no lo quieres|no te gusta|no le gusta
      no le gustó|no te gustó|no te queda|no le queda|talla equivocada|error al pedir|error en la talla|pidió mal|pedido por error
      capricho|después de 14 días|pasados 14 días|pasados los 14 días|después de 30 días|pasados 30 días|fuera de plazo|fuera del plazo
      venció el plazo|plazo vencido|pasado el plazo|ha pasado el plazo|después de tres años|pasados los tres años`,
    lawfulException: `
      a medida|hecho a medida|hechos a medida|sobre medida|personalizado|personalizada|personalizados|personalizadas|grabado|grabada
      grabados|grabado con su nombre|bordado|con su nombre|con tu nombre|con tu foto|por encargo|higiene|por higiene|razones de higiene
      motivos de higiene|ropa interior|lencería|trajes de baño|traje de baño|bañadores|bikini|aretes|pendientes|piercing|piercings
      cosméticos abiertos|cosmético|perecedero|perecederos|perecederas|alimentos|flores|productos frescos|descarga digital
      contenido digital|descargable|descargables|software abierto|clave de activación|precintado|precintados|precinto de higiene|mal uso
      uso indebido|desgaste|desgaste normal|uso normal|golpes|caída|daño por agua|mojado|humedad|manipulado`,
    only: `solo|solamente|únicamente|exclusivamente|nada más|no más que|tan solo|nomás|unicamente por`,
    cure: `
      cura|curar|curan|curará|cúrate|cúrese|curó|sanar|sanan|sanará|tratar la|tratar el|combate|combatir|combaten|elimina|eliminan
      erradica|erradicar|acaba con|acabar con|acaban con|terminar con|adiós a|adiós al|dile adiós|dígale adiós|decile adiós|desaparecer
      hace desaparecer|revierte|revertir|detiene la|previene|prevenir|protege contra|protege del|remedio|el remedio|remedio para
      alivia para siempre|alivia definitivamente|alivia la|alivia el|alivia los|reemplaza los medicamentos|sustituye los medicamentos
      sustituye a la insulina|libérate de|líbrate de|mata el virus|mata virus|baja el azúcar|baja la presión|regenera|deshazte de
      solución definitiva|eficaz contra|efectivo contra|efectiva contra|trata la enfermedad|cura la|cura el|sana la|sana el
      hace que desaparezca|hacen desaparecer|hará desaparecer|elimine|despídete del|despídete de la|despídase de|olvídate de la|para curar
      controla la diabetes|termina con la|quita el dolor|para tratar`,
    disease: `
      diabetes|diabético|diabéticos|cáncer|cánceres|tumor|tumores|artritis|artrosis|reuma|reumatismo|eczema|eccema|psoriasis|dermatitis
      rosácea|vitiligo|insomnio|migraña|migrañas|jaqueca|jaquecas|dolor de cabeza|dolores de cabeza|hipertensión|presión alta
      presión arterial|tensión alta|colesterol|triglicéridos|caída del cabello|caída del pelo|calvicie|alopecia|depresión|ansiedad
      estrés crónico|acné|virus|covid|covid-19|coronavirus|gripe|gripa|resfriado|resfrío|asma|bronquitis|alergia|alergias|enfermedad
      enfermedades|infección|infecciones|inflamación|dolor de espalda|dolor articular|dolores articulares|dolor lumbar|lumbalgia|ciática
      hernia|hernia discal|tendinitis|gota úrica|ácido úrico|alzheimer|parkinson|autismo|tdah|epilepsia|impotencia|disfunción eréctil
      eyaculación precoz|próstata|hemorroides|almorranas|várices|hongos en las uñas|hongos|verrugas|herpes|culebrilla|cistitis
      estreñimiento|gastritis|reflujo|úlcera|úlceras|colon irritable|fibromialgia|esclerosis|tiroides|tinnitus|acúfenos|cataratas|glaucoma
      miopía|apnea|ronquidos|menopausia|endometriosis|infertilidad|anemia|ictus|infarto|sida|vih|hepatitis|cirrosis|hígado graso|sinusitis
      fiebre|obesidad|pie diabético|neuropatía`,
    weight: `
      bajar de peso|baja de peso|bajarás de peso|perder peso|pierde peso|pierda peso|pérdida de peso|adelgazar|adelgaza|adelgace
      adelgazante|adelgazarás|quemagrasa|quemagrasas|quema grasa|quemar grasa|quemador de grasa|quema la grasa|kilos de más|kilos menos
      menos kilos|rebajar kilos|bajar kilos|bajar 10 kilos|bajar 5 kilos|perder kilos|perder 10 kilos|pierde 10 kilos|pierde hasta
      baja hasta|abdomen plano|vientre plano|grasa abdominal|sin dieta|sin hacer dieta|sin rebote|elimina la grasa|supresor de apetito
      tallas menos|reduce tallas|reductor de cintura`,
    absolute: `
      garantizado|garantizada|garantizados|resultado garantizado|resultados garantizados|al 100 %|100 % efectivo|100 % efectiva
      100 % eficaz|100 % garantizado|100 % seguro|cien por ciento|cien por cien|para siempre|de por vida|definitivamente
      de una vez por todas|de la noche a la mañana|en una noche|en pocos días|en una semana|en 7 días|en 10 días|en 15 días|en dos semanas
      en 2 semanas|en un mes|en 30 días|en tres semanas|sin efectos secundarios|sin ningún efecto secundario|sin riesgo|sin riesgos
      científicamente comprobado|científicamente probado|clínicamente probado|clínicamente comprobado|comprobado científicamente
      avalado por la ciencia|milagroso|milagrosa|milagro|sin esfuerzo|infalible|al instante|sin medicamentos|sin cirugía|sin ejercicio`,
    superlative: `
      el mejor del mundo|la mejor del mundo|los mejores del mundo|las mejores del mundo|número uno en el mundo|número 1 en el mundo
      nº1 del mundo|número uno del mundo|número 1 del mundo|nunca se rompe|jamás se rompe|jamás falla|nunca falla|irrompible de por vida
      indestructible|cero riesgo|absolutamente seguro|totalmente libre de riesgos|sin ningún riesgo|el único en el mundo
      imposible de romper|dura para siempre|no se desgasta nunca`,
    fake: `
      réplica exacta|réplica aaa|imitación de marca|una imitación|es imitación|son imitación|son imitaciones|imitaciones|buena imitación
      falsificación|falsificaciones|falsificado|falsificados|falso original|es falso|son falsos|es falsa|es pirata|trucho|truchos
      es trucho|es bamba|chimba falsa|no es original|no son originales|no es el original|calidad espejo|1:1|uno a uno con el original
      calidad aaa|grado aaa|clon|clones|fake|fakes|copia de marca|es una copia|son copias|copia exacta|copia fiel|copia perfecta
      copia china|copias chinas|copia de la marca|copia 1:1|dupe|dupes|símil original|de imitación de la marca|super copia|superclon
      calidad original sin serlo|inspirado en la marca|es pirata pero|mercancía pirata|producto pirata|versión pirata|son piratas
      zapatillas truchas|versión trucha|remera trucha|réplica tipo|réplicas tipo|de imitación|calidad triple aaa|calidad g5
      réplica de lujo|versión bamba|es chafa pero|copia de buena calidad|copia de calidad|copias de marca|buena copia`,
    genuine: `
      auténtico|auténtica|auténticos|auténticas|genuino|genuina|genuinos|legítimo|legítimos|100 % original|autenticidad|legit|es original
      son originales|sea original|sean originales|es el original|son los originales|un original|producto original|productos originales
      artículo original|marca original|originales de marca|100 % originales|original de fábrica de la marca`,
    customs: `
      aduana|aduanas|la aduana|aduanera|aduanero|arancel|aranceles|impuestos de importación|impuesto de importación
      derechos de importación|impuestos|impuesto|iva|igv|tasas de aduana|trámite aduanero|declaración aduanera|despacho de aduana|hacienda
      sunat|afip|dian|cn22|cn23`,
    declareVerb: `
      declarar|declara|declare|declaramos|declararemos|declaro|declararé|declarado|declarada|declárelo|declárenlo|declaralo|declarás
      declarándolo|declaren|valor declarado|declarar como|poner un valor|ponga un valor|poner como|poner menos|pongan menos|ponle menos
      pongan como|ponga como|ponlo como|ponelo como|pongo menos|ponemos menos|ponemos como|ponemos un valor|ponerle un valor
      pongo un valor|pongan un valor|poner en la factura|ponerlo como|marcar como|márcalo como|marcarlo como|marque como|marcamos como
      márquelo como|márquenlo como|marcado como|indicar un valor|indicamos un valor|indicaremos un valor|indique un valor|registrar como
      lo registramos como|anotar como|anótelo como|hacer la factura|hacemos la factura|hagan la factura|facturar por|facturamos por
      etiquetar como|enviarlo como|lo enviamos como|envíenlo como|mándenlo como|mándalo como|hacerlo pasar|subvalorar|subfacturar
      subfacturamos|bajar el valor|reducir el valor|ponerle menos|poner que es|pongan que es|ponga que es|ponle que es|ponerle que es
      poner un precio|pongan un precio|declarar por|declarar solo`,
    papers: `
      en la factura|factura comercial|factura por menos|factura proforma|en la declaración|declaración de aduana|declaración aduanera
      formulario de aduana|en la etiqueta|etiqueta de aduana|en la guía|la guía aérea|cn22|cn23|documentos de aduana|papeles de aduana
      en los papeles|en la boleta|albarán|manifiesto de carga`,
    lowValue: `
      valor más bajo|valor menor|menor valor|valor inferior|valor bajo|bajo valor|valor reducido|valor mínimo|valor simbólico
      valor pequeño|menos valor|un valor de 10|un valor de 20|valor de 5|valor de 10|valor de 15|valor de 20|valor de 30|precio más bajo
      precio menor|precio inferior|precio simbólico|monto menor|monto más bajo|monto inferior|importe menor|importe más bajo
      importe inferior|menos de lo que|menos del valor|menos de 150 euros|menos de 150 €|menos de 50 dólares|menos de 50 usd
      menos de 200 dólares|menos de 30 dólares|por debajo de 150|por debajo de 50|la mitad del precio|la mitad del valor|mitad del valor
      en 10 dólares|en 20 dólares|por 10 dólares|por 20 dólares|por 10 euros|por 20 euros|solo 10 dólares|solo 20 dólares|solo 10 euros
      más barato de lo que|una cifra menor|de 10 usd|de 20 usd|en 10 usd|en 20 usd|a 10 usd|menor precio|valor aduanero más bajo
      valor por debajo|bajo costo`,
    giftMark: `
      como regalo|como un regalo|como obsequio|cual regalo|marcar regalo|marcado regalo|que es un regalo para aduana|como gift|gift en el
      como muestra|como muestras|muestra sin valor|muestra sin valor comercial|sin valor comercial|como documentos|como ropa usada
      como usado|como uso personal|efectos personales|envío entre particulares|envío familiar|regalo familiar|casilla regalo
      casilla de regalo|regalo en la declaración|regalo en la etiqueta|regalo de cumpleaños en la|como donación`,
    avoidTax: `
      evitar la aduana|evitar aduana|evitar aduanas|evitar impuestos|evitar los impuestos|evitar el impuesto|evitar aranceles
      evitar los aranceles|evitar el iva|evitar pagar aduana|evitar pagar impuestos|evadir impuestos|evadir la aduana|no pagar aduana
      no pagar impuestos|no pagar iva|no pague aduana|no pagues aduana|no pague impuestos|no pagues impuestos
      para que no te cobren impuestos|no te cobren aduana|no te cobre la aduana|no me cobren impuestos|no me cobren aduana
      no le cobren impuestos|sin pagar aduana|sin pagar impuestos|sin pagar iva|saltarse la aduana|esquivar la aduana|burlar la aduana
      ahorrar impuestos|ahorrarte los impuestos|ahorrarse el iva|ahorrarte el iva|pagar menos aduana|pagar menos impuestos
      pagues menos impuestos|no quede retenido en aduana|sin iva`,
    noInvoice: `
      sin factura|sin boleta|sin recibo|sin comprobante|en negro|no facturado|sin facturar|fuera de libros|sin pedir factura
      no te hago factura|no hacemos factura|no emitimos factura|no damos factura|sin emitir factura`,
    secret: `
      contraseña|contraseñas|tu contraseña|su contraseña|password|clave de acceso|clave secreta|tu clave|su clave|clave de internet
      clave dinámica|clave del banco|clave bancaria|clave de cajero|token del banco|token bancario|tu pin|su pin|nip|tu nip|su nip
      código de verificación|código de confirmación|código de seguridad|código que te llegó|código que le llegó|código que te llega
      código que le llegará|código que te llegará|código que recibiste|código que recibió|código recibido por sms|código del sms
      código sms|código por sms|código de 6 dígitos|código de seis dígitos|código de 4 dígitos|código de un solo uso|código otp|otp
      código de whatsapp|código de autenticación|cvv|cvc|cvv2|tres dígitos de atrás|3 dígitos de atrás|los 3 números de atrás
      tres números de atrás|tres números del reverso|3 dígitos del reverso|número completo de su tarjeta|número completo de tu tarjeta
      número completo de la tarjeta|número de su tarjeta|número de tu tarjeta|número de tarjeta|todos los números de la tarjeta
      foto de tu tarjeta|foto de su tarjeta|foto de la tarjeta|datos de tu tarjeta|datos de su tarjeta|datos de la tarjeta|credenciales
      usuario y contraseña|usuario y clave|fecha de vencimiento de su tarjeta|frase semilla|clave de firma|coordenadas bancarias
      pin de tu tarjeta|pin de su tarjeta|pin de la tarjeta|código pin|el pin de|pin de seguridad|pin del banco`,
    askVerb: `
      envíame|envíanos|envíeme|envíenos|enviar|envíe|enviarnos|enviarme|mándame|mándanos|mándeme|mándenos|mandarme|mande|pásame|pásanos
      páseme|pasarme|pásenos|dame|danos|deme|denos|darme|darnos|dime|dinos|decime|decinos|dígame|díganos|decirme|decirnos|compárteme
      compártenos|compartime|comparte|comparta|compartir|compártanos|comparta con|proporcione|proporciona|proporciónanos|proporcionarme
      proporcionarnos|proporciónenos|facilítame|facilítanos|facilíteme|facilítenos|facilitarnos|facilitarme|indícame|indícanos|indíqueme
      indíquenos|indicarnos|confírmame|confírmanos|confírmeme|confirme|confirma|confirmar|necesito|necesitamos|necesitaríamos|cuál es
      cuál es tu|díctame|dícteme|reenvíame|reenvíenos|responda con|responde con|respóndame con|requerimos|me das|me pasas|me mandas
      nos pasa|nos envía|me envía|me dice|escríbame|anóteme`,
    insult: `
      hijo de puta|hijos de puta|hija de puta|hijo de perra|hijos de perra|hdp|hijueputa|hijueputas|hijoeputa|hijodeputa|jueputa|hpta
      hp malparido|hijo de la chingada|hijos de la chingada|hijos de su puta madre|hijo de tu puta madre|puta madre que te parió
      la puta que te parió|la puta que los parió|la concha de tu madre|concha tu madre|conchatumadre|conchetumadre|conchesumadre|ctm|csm
      reconcha|la concha de tu hermana|chinga tu madre|chinguen a su madre|chingas a tu madre|vete a la chingada|váyanse a la chingada
      vete a la verga|váyanse a la verga|vete a la mierda|váyanse a la mierda|andate a la mierda|andá a cagar|andá a la mierda
      vayan a cagar|váyase a la mierda|iros a la mierda|idos a la mierda|que te den por culo|que os den por culo|que te jodan|que os jodan
      que se jodan|jódete|jodeos|vete al carajo|váyanse al carajo|que te folle un pez|me cago en tu madre|me cago en tus muertos
      me cago en vuestra puta|me cago en vuestros muertos|gilipollas|gilipoyas|jilipollas|giliputas|cabrón|cabrones|cabrona|cabronazo
      cabronazos|mamón de mierda|soplapollas|comemierda|comemierdas|lameculos|caraculo|cara de culo|cara de verga|mamahuevo|mamaguevo
      mamaverga|chupapollas|tonto del culo|tontos del culo|tontopolla|subnormal|subnormales|retrasado mental|retrasados mentales
      retrasados|mongólico|mongólicos|imbécil|imbéciles|imbesil|idiota|idiotas|estúpido|estúpidos|estúpida|estúpidas|pendejo|pendejos
      pendeja|pendejas|pendejazo|pinche pendejo|pinches pendejos|pinche ratero|pinches rateros|pinche idiota|pinches idiotas|culero
      culeros|culera|puta|putas|putita|malparido|malparidos|malparida|malnacido|malnacidos|gonorrea|gonorreas|pirobo|pirobos|carechimba
      carechimbas|caremonda|huevones|hueón|hueones|weón|weones|wn culiao|weón culiao|culiao|culiaos|culiado|culiados|qliao|qlo|conchudo
      conchudos|pelotudo|pelotudos|pelotuda|boludo|boludos|boluda|forros de mierda|sorete|soretes|garcas|tarado|tarados|tarada|mogólico
      mogólicos|chantas|la reputa|basuras humanas|pedazo de mierda|pedazos de mierda|pedazo de basura|pedazo de idiota|trozo de mierda
      gentuza|cretino|cretinos|cretina|estafador|estafadores|estafadora|timador|timadores|sinvergüenza|sinvergüenzas|mal parido|cagón
      cagones|rata inmunda|ratas inmundas|rata de alcantarilla|mierda de gente|mierdoso|mierdosos|pinche gato|pinches gatos|naco de mierda
      cojudo|cojudos|huevonazo|tarúpido|anormal de mierda|anormales de mierda|joputa|jodido idiota|joto de mierda|maldito imbécil
      puto de mierda|putos de mierda|puto ladrón|putos ladrones|putos estafadores|puto vendedor|perra de mierda|hijo de la gran puta
      hijos de la gran puta|capullo de mierda|panda de capullos|eres un capullo|sois unos capullos|lacra social|sois escoria|son escoria
      escoria humana|son una lacra|eres escoria|manga de garcas|forros|flor de forro|forro hijo de|sos un forro|son unos forros
      cerdo asqueroso|cerdos asquerosos|rata asquerosa|ratas asquerosas|malditos ladrones|malditos estafadores|malditos rateros
      maldito estafador|maldito ladrón|maldita rata|malditas ratas|bastardos de mierda|sois unos bastardos|cara de perro de mierda
      saco de mierda|zorra de mierda|ladrones de mierda|panda de inútiles|manga de inútiles|bola de inútiles|inútiles de mierda
      inútil de mierda|payasos de mierda|payaso de mierda|bola de rateros|manga de chorros|panda de ladrones|panda de sinvergüenzas`,
    insultWeak: `
      inútil|inútiles|payaso|payasos|payasa|mentiroso|mentirosos|mentirosa|mentirosas|ladrón|ladrones|ladrona|ratas|ratero|rateros
      incompetente|incompetentes|ineptos|inepto|inepta|ineptas|tonto|tontos|tonta|tontas|bobo|bobos|burros|brutos|bestias|torpes|ignorante
      ignorantes|vago|vagos|basura|basuras|mierda|mierdas|asqueroso|asquerosos|asquerosa|patético|patéticos|ridículos|descarado|descarados
      caradura|caraduras|corrupto|corruptos|delincuente|delincuentes|hampones|chorros|choros|choro|transas|chafas|muertos de hambre
      muerto de hambre|bueno para nada|buenos para nada|cabeza hueca|descerebrado|descerebrados|analfabeto|analfabetos|parásitos|gusano
      gusanos|hipócrita|hipócritas|miserables|loco de mierda|mequetrefe|mequetrefes|zoquete|zoquetes|desgraciado|desgraciados|desgraciada
      infelices|mugrosos|mugroso|menso|mensos|sonso|sonsos|giles|aweonao|garcas|garca|chantas|chanta|capullo|capullos|bastardo|bastardos
      baboso|babosos|salames|salame|pajeros|pajero|lacra|lacras|escoria|perra|zorra|puto|putos|rata de dos patas|mamón|mamones|animales
      cerdos|cerdo|burro|rata|gil|bestia`,
    addressee: `
      eres un|eres una|sos un|sos una|es usted un|usted es un|usted es una|son unos|son unas|sois unos|sois unas|ustedes son|uds son
      vosotros sois|son todos unos|pedazo de|panda de|manga de|bola de|sarta de|partida de|hatajo de|atajo de|banda de|tropa de|pinche
      pinches|puto vendedor|qué tipo más|vaya panda|menuda panda|tu equipo de|su equipo de|vuestro personal|vuestros empleados
      tu empresa de|su empresa de|este vendedor es|el vendedor es|la vendedora es|trío de|vos sos|te crees|se creen|todos unos|eres tan
      eres más|eres muy|sois tan|sois muy|sos tan|sos muy|sos re|son tan|son muy|son re|qué|pero qué|sois todos|todos ustedes son|usted es
      usted es tan|tu personal de|eres todo un|sos flor de|flor de`,
    threat: `
      sé dónde vives|sé donde vivís|sé dónde viven|sabemos dónde vives|sabemos dónde viven|sé dónde trabajas|sé dónde está tu casa
      sé dónde encontrarte|sé dónde encontrarlos|conozco tu dirección|tengo tu dirección y|tengo su dirección y|te vas a arrepentir
      se van a arrepentir|os vais a arrepentir|se va a arrepentir|te arrepentirás|se arrepentirán|os arrepentiréis|te vas arrepentir
      lo vas a lamentar|lo van a lamentar|lo lamentarán|lo lamentarás|te voy a encontrar|los voy a encontrar|te voy a buscar
      los voy a ir a buscar|os voy a buscar|voy a ir por ti|voy por ti|voy por ustedes|voy a por ti|voy a por vosotros|vamos por ti
      ya verás|ya verán|ya vas a ver|van a ver quién soy|vas a ver quién soy|no sabes con quién te metes|no saben con quién se meten
      no sabés con quién te metiste|cuídate la espalda|cuídense la espalda|cuida tu espalda|cuida a tu familia|cuiden a sus familias
      piensa en tu familia|me las vas a pagar|me las van a pagar|me la vas a pagar|esto lo vas a pagar caro|lo pagarán caro
      lo pagarás caro|te va a pasar algo|les va a pasar algo|atente a las consecuencias físicas|te espero a la salida
      los espero a la salida|te espero en la esquina|te voy a hacer la vida imposible|estás muerto|están muertos|sos boleta
      eres hombre muerto|date por muerto|dense por muertos|tus días están contados|sus días están contados|vas a amanecer
      vas a aparecer en una bolsa|van a aparecer en|ojalá te mueras|ojalá se mueran|te vas a morir|se van a morir|voy a ir a tu casa
      voy a caer a tu casa|te caigo en tu casa|les caigo con|te mando unos muchachos|te mando a unos|mando gente a tu`,
    violence: `
      matar|te mato|los mato|os mato|te voy a matar|los voy a matar|lo voy a matar|mataré|te mataré|los mataré|matarte|matarlos|mataros
      quebrarte|te quiebro|los quiebro|romperte|te rompo|os rompo|los rompo|te voy a romper|los voy a romper|romper la cara
      romperles la cara|romperte la cara|partirte|partirles|partir la cara|partirte la cara|te parto|os parto|te parto la cara|reventar
      reventarte|reventarlos|te reviento|los reviento|te voy a reventar|os reviento|romper la madre|partir la madre|te rompo la madre
      romperte las piernas|romper las piernas|quebrar las piernas|cagar a trompadas|cagar a palos|a putazos|a madrazos|a balazos|a tiros
      pegarte un tiro|pegarles un tiro|meterte un tiro|te meto un tiro|un tiro en|meter plomo|darte plomo|apuñalar|apuñalarte|acuchillar
      degollar|cortarte el cuello|quemarte|quemarles|quemaré|los voy a quemar|te voy a quemar|prender fuego|prenderle fuego|prendo fuego
      prenderles fuego|incendiar|poner una bomba|pongo una bomba|volar por los aires|hacer explotar|explotarles|golpearte|golpearlos
      pegarles|te pego|cagarte a|moler a palos|machacar|machacarte|linchar|violarte|destrozar|destrozarte|destrozarles|hacer pedazos
      secuestrar|quemar su|quemar tu|quemar vuestra|quemarles la|quemo el local|quemo la tienda|molerte a|agarrarte a|agarrarlos a
      a batazos|pegarte una|golpearte la|matarte a|ir con un bate|meterte un balazo|meterles un balazo`,
    target: `
      usted|ustedes|vosotros|tu familia|su familia|tus hijos|sus hijos|tu mujer|tu esposa|tu madre|tu casa|su casa|sus casas|tu tienda
      su tienda|vuestra tienda|el local|tu local|su local|almacén|su almacén|vuestro almacén|tu depósito|su depósito|su bodega|tu oficina
      su oficina|vuestra oficina|sus oficinas|el repartidor|tu repartidor|su repartidor|sus empleados|vuestros empleados|tu coche|tu carro
      tu auto|el vendedor|tu cara|a ti|a vos|a ustedes|a usted|a vosotros|contra ustedes|tu negocio|su negocio|vuestro negocio|te|os`,
    group: `
      a negros|a los negros|los negros|de negros|gente negra|personas negras|gente de color|afros|afroamericanos|africanos|árabes|moros
      marroquíes|los marroquíes|argelinos|rumanos|los rumanos|rumana|búlgaros|gitanos|gitano|gitanas|gitana|judíos|judío|judías|musulmanes
      musulmán|musulmanas|evangélicos|católicos|testigos de jehová|los chinos|a chinos|a los chinos|chinos tramposos|asiáticos|los indios
      a indios|indígenas|indígena|los cholos|cholos|mestizos|bolivianos|boliviano|boliviana|peruanos|paraguayos|paraguayo|venezolanos
      venezolano|venezolanas|venezolana|colombianos|ecuatorianos|ecuatoriano|haitianos|haitiano|dominicanos|cubanos|mexicanos
      centroamericanos|hondureños|salvadoreños|guatemaltecos|argentinos|chilenos|nicaragüenses|latinoamericanos|sudamericanos|nigerianos
      senegaleses|pakistaníes|rusos|los rusos|ucranianos|turcos|israelíes|palestinos|gringos|inmigrantes|inmigrante|migrantes|migrante
      extranjeros|refugiados|sin papeles|indocumentados|homosexuales|homosexual|gays|lesbianas|lesbiana|transexuales|transexual|travestis
      lgbt|las mujeres|a mujeres|discapacitados|discapacitado|personas con discapacidad|ancianos|los viejos|gente de tu país
      gente de su país|gente como tú|gente como usted|gente como ustedes|tu raza|su raza|tu religión|su religión|su nacionalidad
      tu nacionalidad|catalanes|andaluces|villeros|gente de villa|provincianos|serranos|a extranjeros|los extranjeros|a latinos
      los latinos|a colombianos|a mexicanos|las colombianas|a gays|a las mujeres|a gente de color|a homosexuales|a personas trans
      personas trans`,
    refusePeople: `
      no vendemos a|no le vendemos a|no les vendemos a|no vendo a|no le vendo a|no les vendo a|no atendemos a|no atiendo a|no servimos a
      no enviamos a gente|no enviamos a personas|no aceptamos pedidos de|no aceptamos compras de|no aceptamos clientes|no aceptamos a
      no acepto a|no queremos clientes|no queremos vender|no quiero tratar con|no quiero vender|no trato con|no hacemos negocios con
      no hago negocios con|no hacemos tratos con|no son bienvenidos|no sos bienvenido|no eres bienvenido|no son bienvenidas
      no es bienvenido|nos reservamos el derecho de no vender a|prohibida la venta a|prohibido para|cancelamos pedidos de
      cancelamos las compras de|rechazamos pedidos de|bloqueamos a|por tu nacionalidad|por su nacionalidad|por su origen|por tu origen
      por su religión|por tu religión|solo vendemos a españoles|solo para blancos|solo atendemos a españoles|no queremos aquí
      no queremos a|no queremos más|no queremos tratar con|por ser un|por ser una|no atendemos gente|no atendemos pedidos de
      no trabajamos con gente|no tratamos con gente|no entregamos pedidos a|no hacemos envíos a gente|no vendemos nada a|no vendemos para`,
    contempt: `
      son todos ladrones|todos ladrones|son ladrones|todos son ladrones|todos roban|siempre roban|roban|estafan|siempre estafan
      todos estafan|son todos iguales|todos iguales|son unos tramposos|tramposos|mienten|son mentirosos|son sucios|mugrosos|apestan
      huelen mal|inferiores|raza inferior|son animales|cucarachas|plaga|parásitos|escoria|delincuentes|criminales|terroristas|vagos
      no se puede confiar|no son de fiar|no son de confianza|no confío en|no me fío de|vuelve a tu país|vuélvete a tu país
      volvete a tu país|váyanse a su país|vete a tu país|lárgate a tu país|que se vuelvan a su país|regresa a tu país|regrésate a tu país
      muertos de hambre|vienen a robar|a la cocina|a fregar|gente de mierda|mala raza|son unos sucios|gente sucia|son unos animales
      como animales|son como ratas|son unas ratas|parecen monos|son monos|todos son iguales|son todos unos|gente inferior|nos roban`,
    slur: `
      sudaca|sudacas|panchito|panchitos|machupichu|payoponi|moro de mierda|moros de mierda|puto moro|putos moros|negrata|negratas
      negro de mierda|negros de mierda|puto negro|putos negros|negra de mierda|gitano de mierda|gitanos de mierda|puto gitano
      putos gitanos|chino de mierda|chinos de mierda|puto chino|putos chinos|maricón|maricones|marica de mierda|maricas|mariconazo|bollera
      bolleras|tortillera|tortilleras|tortillera de mierda|puto joto|jotos|travelo|travelos|trabuco de mierda|trolo|trolos
      bolita de mierda|bolitas de mierda|paragua de mierda|perucho de mierda|veneco|venecos|veneca|venecas|indio de mierda
      indios de mierda|pinche indio|pinches indios|indio patarrajada|cholo de mierda|cholos de mierda|serrano de mierda|judío de mierda
      judíos de mierda|puto judío|putos judíos|perro judío|rumano de mierda|rumanos de mierda|puto rumano|inmigrante de mierda
      inmigrantes de mierda|polaco de mierda|gringo de mierda|gringos de mierda|chilote de mierda|villero de mierda|negro villero
      negros villeros|negro cabeza|cabecita negra|machorra|gabacho de mierda|extranjero de mierda|colombiche|yorugua de mierda
      mono de selva|puto indio|pinche joto|pinches jotos|pinche negro|pinches negros|pinche maricón|pinche chino|pinches chinos
      sudaca de mierda|sudacas de mierda|panchito de mierda`,
    cancelRequest: `
      cancela el pedido por favor|por favor cancela|por favor cancele|podrías cancelar|podría cancelar|puedes cancelar tú
      puede cancelar usted|podés cancelar|me cancelas|me cancela la compra|me ayudas cancelando|nos ayuda cancelando
      necesitamos que cancele|necesito que canceles|necesito que cancele|le pedimos que cancele|te pedimos que canceles
      te pido que canceles|le pido que cancele|solicita la cancelación|solicite la cancelación|solicitar la cancelación
      pide la cancelación|pida la cancelación|pedir la cancelación|cancelar de su lado|cancela de tu lado|cancele de su lado
      cancelar desde tu cuenta|cancela desde tu cuenta|cancele desde su cuenta|cancelar desde su cuenta|anule el pedido por favor
      anúlalo tú|acepta la cancelación|acepte la cancelación|aceptar la cancelación|anula tú el pedido|botón de arrepentimiento y
      ponga como motivo|pon como motivo|poné como motivo|motivo de cancelación|elige el motivo|elija el motivo`,
    dispute: `
      disputa|disputas|una disputa|abrir disputa|reclamo|un reclamo|reclamos|iniciar un reclamo|abrir un reclamo|reclamación
      una reclamación|reclamación a-z|garantía a-z|de la a a la z|abrir un caso|mediación|denuncia|denunciar|denunciarnos|denuncies
      denuncie|reportar|reportarnos|contracargo|desconocer la compra|desconocer el cargo|devolución por la plataforma|queja en
      quejarte con|profeco|incidencia|abrir incidencia`,
    dissuade: `
      no abras|no abra|no abran|no abrir|evita abrir|evite abrir|evitemos abrir|no hace falta|no es necesario|no hay necesidad
      no necesitas abrir|no inicies|no inicie|no reportes|no reporte|no nos reportes|no nos reporte|no nos denuncies|no denuncies
      no denuncie|no escales|no escale|no acudas a|no metas|no meta|te pido que no|le pido que no|les pido que no|sin abrir
      sin necesidad de|en vez de abrir|en lugar de abrir|antes de abrir|cerrá el|ciérralo|ciérrelo|cancela el reclamo|cancele el reclamo
      cancelar el reclamo|retira el|retire el|retirar el|baja el reclamo|levante el reclamo|desista|desiste de la|por favor no abras
      por favor no abra|por favor no inicies|por favor no reportes|no hagas reclamo|no haga reclamo|no hagas el reclamo
      no hagas un reclamo|no haga un reclamo|no pongas reclamo|no pongas un reclamo|no ponga un reclamo`,
    negation: `no|ni|nunca|jamás|tampoco|ningún|ninguna|ninguno|nada de|sin derecho|nop`,
    refusal: `
      no podemos|no puedo|no se puede|no está permitido|no están permitidos|no nos permiten|no nos permite|no me permiten
      no tenemos permitido|no tenemos permiso|no estamos autorizados|prohibido por|está prohibido|están prohibidos|está prohibida
      va contra las normas|contra las normas|contra las políticas|contra la política|contra las reglas|las normas prohíben
      las políticas prohíben|las reglas no permiten|no aceptamos pagos|no aceptamos transferencias|no aceptamos pago|no aceptamos efectivo
      no realizamos ventas|no hacemos ventas|no vendemos fuera|no trabajamos por fuera|no manejamos pagos|solo por la plataforma
      solo a través de la plataforma|solo a través de mercado libre|solo por mercado libre|únicamente por la plataforma
      únicamente a través|exclusivamente por|exclusivamente a través|todo por la plataforma|solo por este chat|solo por este medio
      únicamente por este medio|por este mismo chat|manténgase en la plataforma|mantengamos la conversación|seguir por aquí
      no ofrecemos nada|no ofrecemos|no pedimos|no compramos reseñas|no pagamos por|no compartimos|no brindamos|no declaramos|valor real
      precio real|debemos declarar|tenemos que declarar|no me dejan|lamentablemente no|no es posible pagar|no es legal|es ilegal
      nos sancionan|nos suspenden`,
    warning: `
      cuidado con|ten cuidado|tenga cuidado|tené cuidado|mucho cuidado|ojo con|desconfía|desconfíe|nunca compartas|nunca comparta
      nunca compartas tu|no compartas|no comparta|no compartan|nunca des|nunca dé|nunca den|no des|no le des|no dé|jamás compartas
      jamás comparta|jamás des|no envíes|nunca envíes|nunca envíe|no facilites|no facilite|nunca facilite|nunca facilites|no reveles
      no revele|nunca pagues|nunca pague|no pagues|no pague|no hagas clic|no haga clic|nunca pedimos|nunca te pediremos|nunca le pediremos
      nunca te pedirá|nunca le pedirá|nunca solicitamos|jamás te pediremos|jamás le pediremos|jamás pedimos|no te pediremos
      no le pediremos|no solicitamos|phishing|estafa|estafas|intento de estafa|fraude|fraudes|intento de fraude|timo|suplantación
      se hace pasar|se hacen pasar|mensajes falsos|mensaje falso|mensaje fraudulento|ignora ese|repórtalo|reporte este mensaje
      no respondas|no responda|evita fraudes|evite fraudes|no compartas con nadie|a nadie tu|a nadie su|no se lo des a nadie
      no lo compartas con nadie|no lo comparta con nadie|ignora cualquier|ignore cualquier|ignore ese|ignore mensajes`,
    falseNegation: `
      no dudes|no dude|no dudes en|no duden|sin problema|no hay problema|ningún problema|no hay drama|no pasa nada|por qué no|no solo
      no solamente|no hace falta esperar|nada más fácil|nada más fácil que|no te pierdas|no te lo pierdas|no se lo pierda|no lo pienses
      no lo pienses más|no esperes más|no espere más|no te preocupes|no se preocupe|no olvides|no olvide|no te olvides|no se olvide
      todavía no|aún no|no tiene que pagar|no tienes que pagar|no tenés que pagar|no tendrá que pagar|no pagarás|no pagará
      no tiene que devolver|no es necesario devolver|no hace falta que devuelva|no hace falta devolver|no necesitas devolver
      no necesita devolver|no hay que devolver|sin costo|no tiene costo|no tardes|no tengas miedo|no hemos recibido|no recibió
      no ha recibido|no lo ha recibido|no has recibido|no está satisfecho|no estás satisfecho|no le convence|no te convence
      no te queda bien|si no te gusta|si no le gusta|si no quedas conforme|si no queda conforme|no te cortes|no importa|no ha sido todavía
      no se ha procesado aún|no se ha procesado todavía|no hemos podido localizar|no nos ha llegado|no ha llegado|no llegó|no figura
      no se ha recibido|no lo hemos recibido|no la hemos recibido`,
    reported: `
      me dijo|me dijeron|nos dijo|me llamó|me llamaron|nos llamó|me ha llamado|me han llamado|me trató de|me trataron de|me insultó
      me insultaron|me contestó|me respondió|me escribió|me amenazó|me gritó|llamándome|llamarme|diciéndome|tratándome de|dijo que
      dicen que|según el vendedor|según el repartidor|la etiqueta dice|dice la etiqueta|pone en la etiqueta|textualmente|cito
      entre comillas|fui llamado|me tildó de`,
    contrast: `
      pero|sin embargo|no obstante|aunque|en cambio|por el contrario|a pesar de|pese a|mas bien|eso sí|ahora bien|empero|con todo`,
    question: `
      será|serán|acaso|parece|parecen|pareciera|me parece|creo que|creemos que|pienso que|sospecho|sospecho que|dudo|dudo que|tengo dudas
      tengo la duda|duda|por qué|porqué|me llegó|me llegaron|me enviaron|me mandaron|me vendieron|me vendiste|ustedes venden|cómo sé
      es verdad que|me pueden confirmar|puedes confirmar|estás seguro|tiene pinta de|huele a|resultó ser|me tocó`,
    idiom: `
      precio de locura|precios de locura|precios locos|la hostia|es la hostia|de puta madre|está de puta madre|qué cabrón más bueno
      de la hostia|está cabrón|está cañón|está perrón|está chingón|chingón|chingona|chingones|de pelos|qué padre|a toda madre|poca madre
      de muerte|está de muerte|para morirse|me muero por|me muero de|muerto de risa|muerta de risa|matar el tiempo|me mata|precio matador
      una bomba|es una bomba|la bomba|es la polla|está brutal|bestial|una bestialidad|qué bestia|romper el hielo|la rompe|la rompen
      quemar grasa|quemar calorías|soy un tonto|soy tonta|soy tonto|soy un idiota|soy idiota|soy medio boludo|soy un boludo|soy pendejo
      soy un pendejo|qué tonto soy|qué tonta soy|qué boludo soy|qué burro soy|me siento tonto|me siento estúpido|pregunta tonta
      pregunta boba|puta ama|puto amo|es un puntazo|reventar de alegría|tira la casa por la ventana|a tiro de piedra|qué brutal
      la neta del planeta|a golpe de clic|golpe de suerte|a patadas hay`,
  },
  numbers: {
    '0': 'cero|sero|zero',
    '1': 'uno|una|un',
    '2': 'dos',
    '3': 'tres',
    '4': 'cuatro',
    '5': 'cinco|sinco',
    '6': 'seis',
    '7': 'siete',
    '8': 'ocho',
    '9': 'nueve',
    '10': 'diez',
    '11': 'once',
    '12': 'doce',
    '13': 'trece',
    '14': 'catorce',
    '15': 'quince',
    '16': 'dieciséis|diez y seis',
    '17': 'diecisiete|diez y siete',
    '18': 'dieciocho|diez y ocho',
    '19': 'diecinueve|diez y nueve',
    '20': 'veinte',
    '21': 'veintiuno|veintiún|veinte y uno',
    '22': 'veintidós|veinte y dos',
    '23': 'veintitrés|veinte y tres',
    '24': 'veinticuatro|veinte y cuatro',
    '25': 'veinticinco|veinte y cinco',
    '26': 'veintiséis|veinte y seis',
    '27': 'veintisiete|veinte y siete',
    '28': 'veintiocho|veinte y ocho',
    '29': 'veintinueve|veinte y nueve',
    '30': 'treinta',
    '31': 'treinta y uno|treinta y un|treinta y una',
    '32': 'treinta y dos',
    '33': 'treinta y tres',
    '34': 'treinta y cuatro',
    '35': 'treinta y cinco',
    '36': 'treinta y seis',
    '37': 'treinta y siete',
    '38': 'treinta y ocho',
    '39': 'treinta y nueve',
    '40': 'cuarenta',
    '41': 'cuarenta y uno|cuarenta y un|cuarenta y una',
    '42': 'cuarenta y dos',
    '43': 'cuarenta y tres',
    '44': 'cuarenta y cuatro',
    '45': 'cuarenta y cinco',
    '46': 'cuarenta y seis',
    '47': 'cuarenta y siete',
    '48': 'cuarenta y ocho',
    '49': 'cuarenta y nueve',
    '50': 'cincuenta',
    '51': 'cincuenta y uno|cincuenta y un|cincuenta y una',
    '52': 'cincuenta y dos',
    '53': 'cincuenta y tres',
    '54': 'cincuenta y cuatro',
    '55': 'cincuenta y cinco',
    '56': 'cincuenta y seis',
    '57': 'cincuenta y siete',
    '58': 'cincuenta y ocho',
    '59': 'cincuenta y nueve',
    '60': 'sesenta',
    '61': 'sesenta y uno|sesenta y un|sesenta y una',
    '62': 'sesenta y dos',
    '63': 'sesenta y tres',
    '64': 'sesenta y cuatro',
    '65': 'sesenta y cinco',
    '66': 'sesenta y seis',
    '67': 'sesenta y siete',
    '68': 'sesenta y ocho',
    '69': 'sesenta y nueve',
    '70': 'setenta',
    '71': 'setenta y uno|setenta y un|setenta y una',
    '72': 'setenta y dos',
    '73': 'setenta y tres',
    '74': 'setenta y cuatro',
    '75': 'setenta y cinco',
    '76': 'setenta y seis',
    '77': 'setenta y siete',
    '78': 'setenta y ocho',
    '79': 'setenta y nueve',
    '80': 'ochenta',
    '81': 'ochenta y uno|ochenta y un|ochenta y una',
    '82': 'ochenta y dos',
    '83': 'ochenta y tres',
    '84': 'ochenta y cuatro',
    '85': 'ochenta y cinco',
    '86': 'ochenta y seis',
    '87': 'ochenta y siete',
    '88': 'ochenta y ocho',
    '89': 'ochenta y nueve',
    '90': 'noventa',
    '91': 'noventa y uno|noventa y un|noventa y una',
    '92': 'noventa y dos',
    '93': 'noventa y tres',
    '94': 'noventa y cuatro',
    '95': 'noventa y cinco',
    '96': 'noventa y seis',
    '97': 'noventa y siete',
    '98': 'noventa y ocho',
    '99': 'noventa y nueve',
    '100': 'cien|ciento',
  },
  phrases: {
    'contact.invitation': `
      te paso mi número|le paso mi número|te paso mi cel|te paso mi celu|te dejo mi número|le dejo mi número|te dejo mi cel
      le dejo mi whats|anota mi número|anote mi número|apunta mi número|este es mi número|ahí va mi número|mi número es el
      búscanos en google … tienda|búscame en google|hablemos … por otro lado|sigamos … por privado|seguimos … por interno
      el chat … está vigilado|aquí nos censuran … número|mercado libre no deja pasar … número|me encuentran con el mismo nombre
      mismo nombre en insta|escríbeme … fuera de|junta los números|quita los espacios`,
    'contact.request': `
      tienes whatsapp|tenés whatsapp|tiene whatsapp|me pasas tu número|me das tu número|pásame tu whatsapp|me regala su número
      me regalas tu número|podemos hablar … por otro lado|te puedo llamar|tienen algún teléfono|prefiero hablar … fuera`,
    'payment.outside': `
      págame … directo a mi cuenta|hazme un bizum|me haces un bizum|hacerme un bizum|mándame un bizum|paga por bizum|te paso mi alias
      te paso el alias|te paso el cbu|te paso mi clabe|te paso mi cuenta … depositas|me depositas … oxxo|deposítame … oxxo
      transferime … y te lo mando|me transferís … y te|te mando el link de pago … fuera|pago … por fuera de|pagar … fuera de la plataforma
      si me pagas … en efectivo|si pagas por transferencia … descuento|por transferencia te hago|por transferencia te queda
      en efectivo te lo dejo|sin la comisión … te lo dejo|nos ahorramos la comisión|te ahorras la comisión|así no pagamos comisión
      así no nos cobran … comisión|yapéame al|plin al|nequi al|mi nequi es|envía el dinero … western union|mándalo por amigos y familiares
      paga … como amigos`,
    'sale.outside': `
      te lo vendo … por fuera|se lo vendo … por fuera|arreglamos … por fuera|arreglamos … por privado|cancela … y te lo vendo
      cancela … y lo hacemos|cancelá … y lo arreglamos|cancele … y compre directo|compra directo … en nuestra web
      compre directamente … en nuestra web|te sale más barato … directo|sale más barato … por fuera|por fuera … más barato|directo te sale
      directo conmigo te sale|lo hacemos … por fuera|hacemos trato … directo|pauso la publicación … y|venta por fuera|por fuera te hago`,
    'review.incentive': `
      5 estrellas … regalo|cinco estrellas … regalo|regalo … 5 estrellas|reseña … y te devolvemos|reseña … y te regalamos
      calificanos … y te|califícanos … descuento|reembolso … a cambio de … reseña|a cambio de … 5 estrellas|a cambio de … reseña
      por cada reseña … recib*|te pagamos … por la reseña|te pago … por … reseña|prueba gratis … a cambio de … opinión
      producto gratis … a cambio|reseña con foto … y|manda captura … reseña … y|envía captura … estrellas`,
    'review.change': `
      cambia … tu calificación … por|cambiar … calificación a positiva|cambiar a 5 estrellas|subir … a 5 estrellas|subirla a 5
      pasarla a 5 estrellas|borrar … comentario … y te|elimina … reseña … y te|podrías eliminar … reseña|podría retirar … valoración
      modifique … valoración … compens*|quita la reseña|quitar la mala calificación|le agradeceríamos … modificar … reseña
      podrías cambiar … estrella … por`,
    'review.positive-only': `
      solo si … 5 estrellas … deja|si no estás conforme … no califiques|si no está satisfecho … antes de calificar
      no califiques … sin hablar|antes de dejar … negativa … contáct*|antes de calificar … negativ*|danos … 5 estrellas
      danos cinco estrellas|déjanos … 5 estrellas|ponnos 5 estrellas|regálame … 5 estrellas|regálanos … cinco estrellas|califícanos con 5
      no olvides … las 5 estrellas|necesitamos … 5 estrellas`,
    'feedback.withheld': `
      no hay reembolso hasta que … reseña|reembolso … cuando borres|reembolso … cuando elimine|te devuelvo … cuando cambies
      te devolvemos … cuando borres|primero borra … reseña|primero elimine … comentario|primero quita … calificación
      enviamos … cuando nos califiques|despachamos … después de … calificación|sin 5 estrellas no|hasta que no … cambies … calificación`,
    'feedback.threatened': `
      o me devuelven … o … estrella|si no me devuelven … reseña|si no me devuelven … califico|si no me reembolsan … estrella
      o les pongo una estrella|o te pongo una estrella|o les dejo … mala|si no me dan … descuento … reseña|si no me regalan … reseña
      devuélvanme … o los funo|o los funo|o los escracho|quiero … gratis … o … reseña|les pongo 5 estrellas si|cambio mi reseña si
      borro mi reseña si|borro la reseña si|te califico mal si`,
    'promotion.offer': `
      aprovecha … de descuento|usa el código … próxima compra|usa el cupón … próxima compra|te regalamos un cupón … próxima|lleva 2 … paga
      visita nuestra tienda … ofertas|síguenos … promociones|síguenos … ofertas|conoce nuestra nueva … colección
      por compras mayores a … gratis|envío gratis … en tu próxima`,
    'rights.guarantee': `
      no damos garantía|no tiene garantía|no hay garantía|no ofrecemos garantía|sin garantía … de ningún tipo|la garantía no aplica
      garantía … solo de 30 días|garantía … solo 7 días|solo 6 meses de garantía|garantía … un año nada más|garantía de un mes solamente
      no cubrimos … garantía|se vende sin garantía`,
    'rights.withdrawal': `
      no se aceptan devoluciones|no aceptamos devoluciones|no hacemos devoluciones|no se admiten devoluciones|no se admiten cambios
      no hay cambios ni devoluciones|no hay devolución|no hay devoluciones|ventas son finales|toda venta es final
      no existe … desistimiento|no puede desistir|no tiene derecho … devol*|no aplica el botón de arrepentimiento
      no aplica … arrepentimiento|no aplica … derecho de retracto|una vez comprado … no se`,
    'rights.refund': `
      no devolvemos dinero|no devolvemos el dinero|no se devuelve el dinero|no se devuelve dinero|no hacemos reembolsos|no hay reembolsos
      no realizamos reembolsos|no regresamos dinero|no se regresa el dinero|no le vamos a devolver|no te vamos a devolver
      no te voy a devolver … plata|salida la mercadería|salida la mercancía no hay|no se hacen reintegros`,
    'rights.faulty': `
      aunque esté defectuoso … no|aunque venga roto … no|aunque llegue dañado … no|no nos hacemos responsables … defect*
      no nos hacemos responsables … daños|no respondemos por … fallas|no aceptamos reclamos|no se aceptan reclamos
      no se admiten reclamaciones|revisar … al recibir … después no|solo 24 horas … reclam*|solo 48 horas … reclam*|pasadas 24 horas … no
      pasadas 48 horas … no`,
    'rights.sale-item': `
      en oferta … no tiene cambio|en oferta … no tienen cambio|ofertas … sin cambio|rebajas … no se devuel*|rebajados … no se devuel*
      liquidación … no hay cambio|promoción … no aplica devol*|artículos rebajados … no se|en rebajas … no admiten
      mercancía en oferta … sin`,
    'rights.opened': `
      abierto … no se acepta|abiertos … no se aceptan|una vez abierto … no|caja abierta … no|si abre … pierde|si lo abriste … no
      probado … no se cambia|usado … no se devuelve|sin el precinto … no`,
    'rights.store-credit': `
      solo vale|solo un vale|solo damos vale|solo damos vales|solo hacemos vales|no devolvemos dinero … vale|solo nota de crédito
      solo cambio por otro producto|solo se cambia por … producto|únicamente saldo a favor|solo crédito en tienda
      le damos un vale … no dinero|reembolso … en forma de vale`,
    'rights.maker': `
      diríjase al fabricante|contacte al fabricante|contacte con el fabricante|contacta con el fabricante|reclame … al fabricante
      reclámale al fabricante|hable con el fabricante|la garantía … la da el fabricante|es problema de la paquetería
      reclame … a la transportadora|reclame a la empresa de transporte|nosotros no … fabricante|vaya al servicio técnico … nosotros no`,
    'rights.condition': `
      reembolso … solo … caja original|sin la caja original no|sin caja original no|sin embalaje original no|para el reembolso … firm*
      debe firmar … reembolso|pague primero … reembolso|cargo por reposición de|primero cierre … reclamo … reembols*
      primero cierra … reclamo … devol*|cierra el reclamo … y te devuelv*|cuando cierre el reclamo … dinero
      el envío de vuelta … a su cargo … defect*`,
    'claim.health': `
      cura … en … días|cura el cáncer|cura la diabetes|sustituye … medicamentos|reemplaza … medicamentos|deja de tomar … pastillas
      deje sus medicamentos|ya no necesitarás … insulina|olvídate de … insulina|dile adiós al dolor|adiós … diabetes|adiós … artritis
      elimina … 99 % … virus|cabello … crece … garantizado|mejor que cualquier medicamento|los médicos no quieren que
      protege … contra el covid|revierte … diabetes`,
    'claim.weight': `
      baja … kilos en|pierde … kilos en|perderás … kilos|bajarás … kilos|adelgaza … sin dieta|adelgaza … sin esfuerzo
      baja de peso … sin dieta|quema grasa … mientras duermes|menos 10 kilos|reduce … tallas en`,
    'claim.absolute': `
      resultados 100 % garantizados|funciona al 100|100 % libre de riesgos|nunca se va a romper|nunca se romperá|no se rompe jamás
      efecto milagroso|el mejor … de todo el mundo`,
    'counterfeit.admission': `
      no es original … pero|no es el original pero|no son originales … pero|es réplica … calidad|es una réplica … idéntica|es copia … pero
      es imitación … pero|nadie nota la diferencia|no se nota la diferencia|idéntico al original … pero|igual al original … pero
      misma fábrica que|por ese precio … no es original|a ese precio … no puede ser original|por ese precio … no esperes original
      es clon … 1:1|trabajamos réplicas|manejamos réplicas|manejamos calidad aaa|calidad triple a|son piratas … pero
      lleva el logo … pero no`,
    'customs.undervalue': `
      declarar … menor valor|declaramos … dólares|declararemos … menos|poner … valor más bajo|pongan … valor … menor
      pongan … menos … factura|pueden declarar … menos|puede declarar … menor|declaren … valor|bajar el valor … aduana
      factura … por menos … aduana|siempre declaramos … bajo|factura … por 10|declarar … por 20|declare … 10 dólares`,
    'customs.gift': `
      declarar … como regalo|declaren … como regalo|declaramos … como regalo|marcar … como regalo|marquen … como regalo
      enviar … como regalo … aduana|enviarlo como regalo|mandarlo como regalo|poner … regalo … aduana|pongan … regalo … paquete
      pongan que es un regalo|poner que es un regalo|póngale regalo|como muestra sin valor|regalo … para no pagar
      regalo … evitar … impuest*|como muestra … aduana`,
    'tax.no-invoice': `
      sin factura … más barato|más barato … sin factura|sin factura te|sin factura le|si no necesita factura|si no necesitas factura
      si no querés factura|sin boleta … descuento|con factura es más iva|con factura sería más iva|lo hacemos en negro
      precio sin iva … efectivo|en negro … más barato`,
    'credential.request': `
      pásame el código … llegó|mándame el código … llegó|dame el código … llegó|dígame el código … llegó|te va a llegar un código
      le va a llegar un código|te llegará un código … me|le llegará un código … nos|le enviamos un código … díg*|necesito el código que
      necesitamos el código que|envíe foto … de su tarjeta|foto … por ambos lados … tarjeta|los tres dígitos … atrás|los 3 dígitos … atrás
      número … de tarjeta … vencimiento|ingrese su contraseña … enlace|cuál es tu contraseña|cuál es su contraseña|me das tu contraseña
      confirme sus datos bancarios|valide su cuenta … clave`,
    'abuse.insult': `
      hijos de … puta|me cago en … madre|me cago en … muertos|vete a tomar por culo|iros a tomar por culo|váyanse mucho a|chinguen … madre
      son una mierda de personas|eres una mierda|sois una mierda|sos una mierda|son una manga de|manga de … ladrones|banda de … chorros
      bola de … rateros|qué pendejos son|qué boludos son|no tenés cerebro|no tienes cerebro|no tienen cerebro|tienes mierda en la cabeza
      mierda en la cabeza|métetelo por el culo|métanselo por el culo|métanselo por donde|metételo en el|qué hijos de|puto inútil
      putos inútiles|pinche … inútil|cara de … mierda`,
    'threat.violence': `
      te voy a romper|los voy a romper|os voy a romper|te voy a partir|os voy a partir|te voy a cagar a|los voy a cagar a
      voy a ir … y … romper|voy a ir a … con un|voy a quemar … tienda|voy a quemar … local|voy a quemar … bodega|voy a prender fuego
      les voy a prender fuego|les prendo fuego|voy a ir con un arma|voy a ir armado|te voy a meter … tiro|te voy a pegar un tiro
      te van a encontrar muerto|los van a encontrar muertos|si te veo … te|cuando te encuentre … te|te voy a arrancar
      vas a terminar en el hospital|van a terminar en el hospital|te voy a dar una paliza|os voy a dar una paliza`,
    'discrimination.refusal': `
      no vendemos … a gente de tu país|no vendemos … a extranjeros|no le vendemos … a venezolanos|no atendemos … gitanos
      no enviamos … barrios de gitanos|no queremos … inmigrantes|gente como ustedes … no|por ser … no le vendemos|por ser … no te vendo
      tu apellido … no vend*|con ese nombre … no vend*|vuélvete a tu país|regrésate a tu país|vete a tu país|solo vendemos a … blancos`,
    'discrimination.slur': `
      vuelve a la selva|vuelve a tu selva|vuelve a la patera|bájate del árbol|come perros de mierda|mono de mierda|monos de mierda
      raza de mierda|hitler … razón`,
    'cancellation.request': `
      cancela … de tu parte|cancele … de su parte|cancela … sin stock|puedes cancelar … no tenemos stock|podría cancelar … sin stock
      solicita la cancelación … para no afectar|cancela … para que no … afecte|si cancelo yo … me afecta|si cancelamos nosotros … nos
      cancela … y pon … motivo|cancela … me arrepentí|pon que … ya no lo quieres|ponga que … ya no lo quiere`,
    'dispute.discouraged': `
      no abras … reclamo|no abra … reclamo|no abras … disputa|no abra … disputa|no abra … reclamación|no abras … reclamación
      evita … reclamo … mercado libre|no hace falta … reclamo|no es necesario … reclamo|no inicies … reclamo|no inicie … reclamo
      cierra el reclamo|cierre el reclamo|cierra la disputa|cierre la disputa|cancela el reclamo … y|retira el reclamo
      no metas a mercado libre|no involucres a … mercado|lo resolvemos … sin amazon|lo resolvemos … sin reclamo|si abres … reclamo … no te
      si abre … disputa … más lento|con reclamo … se tarda más`,
    'message.unneeded': `
      gracias por su compra … pronto|gracias por tu compra … pronto|su pedido está siendo preparado|tu pedido está en preparación
      le informamos que su pedido … enviado … gracias`,
    'phishing.identity': `
      su cuenta … será suspendida|tu cuenta … será suspendida|su cuenta ha sido bloqueada|tu cuenta fue limitada
      verifique su cuenta … enlace|verifica tu cuenta … enlace|verifica tu identidad … link|somos del área de seguridad
      soy del soporte de mercado libre|soporte oficial de amazon … verif*|actualice sus datos … enlace|tu pago está retenido … enlace`,
  },
}
