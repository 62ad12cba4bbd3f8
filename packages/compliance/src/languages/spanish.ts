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
      viber|skype|discord|wechat|signal app|app signal|imessage|messenger|linkedin
      wasapito|guasapito|wasapazo|guasapazo|wassapito|uasap|huasap|guatsapp|whatsaap|whatssap|whatsapp*|wasapear*|guasapear*|telegrama app
      instragram|istagram|feisbu|facebuk|fb messenger|guachap|wuasap|wuatsap|watsaap`,
    messengerWeak: `
      insta|ig|fb|feis|wa|wasa|whats|whatsa|guas|tg|telegr|signal|inbox|la app verde|app verde|la aplicación verde|aplicación verde
      el telefonito verde|teléfono verde|por dm|al dm|por md|el wsap|el face|mi face|por tele|por face|el telegrán
      wats|uats|guats|libro de caras|el libro de caras|mi ig|mi insta|ws|el ig|whatss|teleg`,
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
      quedamos en persona|por un costado
      a mí directamente|a mí directo|directamente a nosotros|directo a nosotros|sin la web de por medio|sin que se entere
      sin que la plataforma|sin que amazon|sin que mercado libre|sin que meli|así amazon no|así mercado libre no|así ebay no
      así la plataforma no|así la web no|así no se llevan|amazon no se lleva|no se lleva su parte|no se queda su parte
      no se queda nadie con|bajo mano|de tú a tú|de particular a particular|de persona a persona
      directito|al margen de|aparte de la app|aparte de la web|afuera de la plataforma|afuera de la app|en directo conmigo`,
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
      me dejas una seña|un anticipo|pagarías|pagaría|pagando|pagarle
      me lo paga|me lo pagas|me lo abona|me lo abonas|me lo transfiere|me lo transfieres|me paga|nos paga|nos pagas|me abona
      me abonas|me hace el ingreso|me haces el ingreso|hacer el ingreso|hace el ingreso|haces el ingreso|haga el ingreso|ingresas en
      me ingresa|me ingresas|nos ingresa|pásame la pasta|pasarme la pasta|me pasas la pasta|me pasas la plata|me pasa la plata
      me pasas el dinero|me pasa el dinero|me das el dinero|me da el dinero|la lana me la|me da la lana|te paso la cuenta
      le paso mi cuenta|le paso mi número de cuenta|te paso mi número de cuenta|te paso el número de cuenta|le paso el número de cuenta
      te doy mi cuenta|te doy mi cbu|te mando mi clabe|te mando el alias|te paso mi bizum|te doy mi bizum|mándeme el dinero|gírame
      girar la plata|me giras|me consigna|me consignas|liquidas en|liquidar en|liquidamos en`,
    payApp: `
      bizum|bizun|por bizum|un bizum|yape|plin|nequi|daviplata|bancolombia a la mano|transfiya|bre-b|spei|tenpo|cuenta rut|cuentarut|ualá
      naranja x|brubank|cuenta dni|modo app|alias de mercado pago|personal pay|lemon cash|belo app|paypal|pay pal|paypal amigos
      paypal familia|amigos y familiares|amigos y familia|western union|westernunion|moneygram|efecty|giro postal|rapipago|pago fácil
      remitly|xoom|revolut|wise|skrill|payoneer|airtm|zinli|zelle|venmo|cash app|cashapp|pago móvil|pagomóvil|binance|binance pay|usdt
      bitcoin|btc|ethereum|cripto|criptos|criptomonedas|criptomoneda|tether|pix|twyp|hal-cash|halcash|alipay|perfect money
      bizumcito|un bizumcillo|bizumazo|bizumea|bizumeas|hazme bizum|haces bizum|por bizun|yapecito|yapeas|yapeo|te yapeo|plineas
      nequi o daviplata|ppal|peipal|paipal|pay-pal|el azulito de pago|usedete
      sinpe|sinpe móvil|ath móvil|zele|binans`,
    payMethod: `
      transferencia|transferencias|por transferencia|transferencia bancaria|transferencia directa|transferencia inmediata|transfer|transf
      depósito bancario|depósito directo|depósito en oxxo|depósito en el oxxo|en oxxo|ingreso en cuenta|ingreso bancario|efectivo
      en efectivo|cash|en cash|contado efectivo|al contado|en metálico|a mi cuenta|mi cuenta bancaria|a nuestra cuenta
      nuestra cuenta bancaria|a mi tarjeta|mi cbu|mi alias|mi clabe|mi iban|nuestro iban|mi cci|link de pago|enlace de pago
      un link de pago|pago directo|giro bancario|consignación|en cripto|en dólares billete|dólares en mano|mercado pago directo
      link de mercado pago|qr propio|por caja vecina|por depósito|depósito a mi|depósito a la|giro postal
      en mano|pago en mano|al recogerlo|al recogerla|cuando lo recojas|cuando lo recoja
      cuando venga a la tienda|cuando vengas a la tienda|cuando pases a|cuando pase a recogerlo|pago a la entrega en efectivo
      efectivo contra entrega|cash contra entrega|contra entrega en el metro|en billetes|a tocateja|por ventanilla|por ingreso
      ingreso en mi cuenta|a mi número de cuenta|número de cuenta|por giro|por western|por mercado pago directo|alias y cbu|alias y el cbu
      por alias|a mi clabe|a la clabe|a mi nequi|por nequi|por daviplata|por yape|por plin|al oxxo|con depósito|en dólares en mano
      en mi cuenta`,
    cancelHere: `
      cancela la compra|cancela el pedido|cancele la compra|cancele el pedido|cancela aquí|cancelar aquí|cancelas aquí|cancelas la compra
      cancela la orden|cancele la orden|cancelar la compra|cancelar el pedido|cancelar la orden|cancelamos aquí|cancelamos la compra
      cancelamos la venta|anula el pedido|anula la compra|anule el pedido|anular el pedido|anular la compra|anulamos el pedido|anular aquí
      quito la publicación|quitar la publicación|bajo la publicación|bajar la publicación|pauso la publicación|retiro el anuncio
      quito el anuncio|borro el anuncio|elimino la publicación|elimino el anuncio|cancela acá|cancelás acá|no compres por aquí
      no compre por aquí|no compres por acá
      cancélalo aquí|cancélelo aquí|cancelalo acá|cancélala aquí|cancélela aquí|anúlalo aquí|anúlelo aquí
      cancela por aquí|cancele por aquí|cancele aquí|cancela acá y|cancelad aquí|canceladlo aquí
      lo cancelas aquí|lo cancelas por aquí|lo cancela aquí|lo cancelamos aquí|lo anulas aquí|me cancelas aquí|me cancela aquí`,
    cheaper: `
      más barato|más barata|más baratos|sale más barato|te sale más barato|mejor precio|un mejor precio|precio mejor|descuento
      un descuento|con descuento|rebaja|rebajado|menos dinero|más económico|más económica|más conveniente|te conviene|te conviene más
      le conviene|te sale menos|sale menos|ahorras|ahorrar|ahorro|ahorrarás|se ahorra|te ahorras|nos ahorramos|ahorrarnos|te hago precio
      le hago precio|te hago un precio|te hago descuento|te hago un descuento|le hago un descuento|te rebajo|te bajo el precio
      precio especial|precio amigo|a mitad de precio|mitad de precio|10% menos|10 % menos|15 % menos|20 % menos|10 % de descuento
      15 % de descuento|20 % de descuento|te lo dejo en|se lo dejo en|te lo dejo a
      le quito el gasto de envío|te quito el envío|le quito el envío|te quito los gastos|le regalo el envío|te regalo el envío|le bajo
      te bajo|le bajamos|te bajamos|te descuento|le descuento|te perdono|te cobro menos|le cobro menos`,
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
      evaluar el producto|crítica negativa|estrellitas
      ese comentario|tres estrellas|3 estrellas|cuatro estrellas|4 estrellas|sus estrellas|tus estrellas
      reseñas de|tu puntuación|su puntuación
      la opinión|esa opinión|opinión|comentarios buenos`,
    bestRating: `
      5 estrellas|cinco estrellas|5 estrellitas|cinco estrellitas|5/5|5 de 5|cinco de cinco|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|máxima puntuación
      la máxima puntuación|puntuación máxima|calificación máxima|máxima calificación|la máxima nota|10/10|10 de 10|un 10|100 % positivo
      todas las estrellas|5 estrella|calificación verde|5 soles de estrella|5 stars|mejor calificación posible|las 5 estrellas
      estrellas a cinco|estrellas a 5|a cinco estrellas|a 5 estrellas|todas las estrellitas|cinco estrellotas|cinco estrellazas
      las cinco estrellitas|calificación de cinco|calificación perfecta|puntuación perfecta`,
    badRating: `
      reseña negativa|reseñas negativas|mala reseña|malas reseñas|opinión negativa|opiniones negativas|mala opinión|valoración negativa
      mala valoración|calificación negativa|mala calificación|malas calificaciones|mal comentario|comentario negativo
      comentarios negativos|mala puntuación|puntuación baja|calificación baja|baja calificación|una estrella|1 estrella|una estrellita
      1 estrellita|dos estrellas|2 estrellas|cero estrellas|0 estrellas|1★|1 ★|1⭐|1/5|feedback negativo|negativo en|un negativo
      evaluación negativa|mala evaluación|valoración neutral|calificación neutral|reseña pésima|pésima reseña|te califico mal
      los califico mal|calificar mal|lo califico mal|calificarlos mal|los quemo en|los escracho|los funo|te voy a funar|funarlos
      escracharlos
      estrellita|tres estrellas|3 estrellas|3★|comentario malo|comentarios malos|comentario tan feo|reseña mala|reseñas malas|reseña fea
      opinión mala|valoración mala|valoración baja|nota baja|puntuación mala|crítica mala`,
    positive: `
      positiva|positivo|favorable|buena reseña|buena opinión|buena valoración|buena calificación|buen comentario|buena puntuación
      excelente reseña|excelente calificación|linda reseña|bonita reseña|linda calificación|gran reseña|reseña bonita|reseña linda
      califícanos bien|calificar bien|valóranos bien|buenas estrellas
      bonito|bonita|buenas palabras|algo bonito|buena nota|buenas notas|buena crítica|buenísima`,
    changeVerb: `
      cambiar|cambia|cambie|cambias|cambiarla|cambiarlo|cámbiala|cambio de calificación|modificar|modifica|modifique|modificas|modificarla
      editar|edita|edite|editas|editarla|edítala|corregir|corrige|corrija|corregirla|actualizar|actualiza|actualice|actualizarla|sube|suba
      subís|súbela|subirla|mejorar|mejora|mejore|mejorarla|revisar su reseña|revise su reseña|rectificar|rectifica|rectifique|pasar a 5
      pasarla a|reconsiderar|reconsidere|reconsidera|transformar|subir la|subir tu|subir su|subir a 5|convertirla|aumentar la
      cambiando|cambiando su|cambiando tu|modificando|editando|subiendo|cambiarnos|cambiases|cambiara|cambiaras|modificara|modificaras
      subiera|subieras|cambiarías|cambiaría|modificaría|pasar esas|pasar las|pasar de`,
    deleteVerb: `
      eliminar|elimina|elimine|eliminas|eliminarla|eliminarlo|elimínala|borrar|borra|borre|borras|borrarla|borrarlo|bórrala|bórralo|quitar
      quita|quite|quitas|quitarla|quitarlo|quítala|sacar|saca|saque|sacás|sacarla|retirar|retira|retire|retiras|retirarla|dar de baja
      bajar la reseña|suprimir|suprima|remover|remueve|remueva|bajar el comentario
      borrando|eliminando|quitando|borrara|borraras|quitara|quitaras|eliminara|retirara|borrarías|borraría|quitarías|quitaría|bórrelo
      bórrela|quítelo|quítela|elimínelo|elimínela|borre ese|quite ese|tumba|tumbe|tumbar la
      retires|borres|quites|elimines|bajes|retirando`,
    writeVerb: `
      dejar|deje|dejas|dejarnos|déjanos|déjenos|déjame|dejadnos|escribir|escribe|escriba|escribís|poner|pon|ponga|ponnos|ponme|ponés
      ponenos|póngame|póngannos|publicar|publica|publique|publicas|subir|sube|dar|danos|dame|denos|otorgar|otorga|otórganos|compartir
      comparte|comparta|hacer una|haz una|haga una|regálanos|regálame|enviar una|mandar una|agregar una|calificar con|calificarnos con
      valóranos con|califícanos con|calificame con|valorar con|puntúanos con|deja tu|deja una|deja tus|deje su|deje una
      valórenos|valóranos|califíquenos con|nos ponga|nos pongas|me ponga|me pongas|nos deja|nos deje|nos dejas|nos dé|nos des
      que nos ponga|que nos pongas`,
    benefit: `
      regalo|un regalo|regalito|obsequio|un obsequio|detalle de regalo|tarjeta de regalo|tarjeta regalo|tarjetas regalo|gift card|giftcard
      cheque regalo|vale de descuento|vale regalo|vale de compra|cupón|cupones|cupón de descuento|código de descuento|descuento
      un descuento|bonificación|bono|bono de regalo|reembolso|reembolso total|reembolso completo|reembolso parcial|reembolsamos
      reembolsaremos|te reembolsamos|devolución del dinero|devolución completa|devolución parcial|te devolvemos el dinero
      le devolvemos el dinero|devolvemos el dinero|devolver el dinero|devolución del importe|cashback|premio|un premio|premios|recompensa
      recompensas|puntos de regalo|puntos extra|puntos de fidelidad|producto gratis|artículo gratis|gratis|producto gratuito
      accesorio gratis|muestra gratis|unidad gratis|otro gratis|de regalo|compensación|gratificación|dinero extra|saldo a favor
      saldo en mercado pago|10 €|10 euros|5 euros|20 euros|5 €|20 €|100 pesos|200 pesos|envío gratis en tu próxima|garantía extendida
      ampliación de garantía|sorteo|un detallito|un incentivo
      importe íntegro|devolvemos el importe|una sorpresita|sorpresita|una sorpresa en|un bizum|hacemos un bizum|un cheque
      cheque de amazon|euritos|unos euros|unos pesos|pesitos|recarga|recarga de|un extra|un plus|participas en
      participa en el sorteo|entradas gratis|accesorio de regalo`,
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
      próximo pedido con el código
      llévese dos|llévese 2|lleve dos y|llévate dos|llévate dos y paga|lleva dos y paga|pague uno|llévese tres|2 por 1|dos x uno|3 por 2
      tres por el precio|dos por el precio|regalo por la compra de|todo con 10|todo con 20|todo con 30|todo con 40|todo con 50
      todo a mitad de precio|todo rebajado|todo a mitad|rebajas de verano|rebajas de invierno|rebajas de enero|semana de descuentos
      días naranja|cupón de bienvenida|programa de puntos|club de clientes|únete a nuestro club
      compra dos y el|compra 2 y el|compre dos y el|el tercero te sale gratis|el tercero gratis|la segunda te sale|segunda a mitad
      miembros del club|usando el código|estrena la nueva temporada|nueva temporada|vale de bienvenida|vale de 5 euros de bienvenida
      descuento de bienvenida|socios del club|puntos dobles`,
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
      controla la diabetes|termina con la|quita el dolor|para tratar
      desaparece|desaparecen|desaparecerá|desaparecerán|desapareció|se le quita|se le quitan
      le quita el|elimina por completo|alivia|alivian|aliviará|aliviar
      normalizan|cicatriza|acabará con|acaba para siempre
      terminará con|di adiós|diga adiós
      no volverá a tener|no volverá a sufrir|no volverás a tener|no volverás a sufrir|no tendrá más|ya no sufrirá
      desinflama|vuelve a crecer|vuelva a crecer|volverá a crecer|volver a crecer
      hace crecer|hace que crezca|frena la|frena el|para la caída|recupera la vista
      recuperar la audición|rejuvenece|quita años|sustituye a los|reemplaza a los|ya no necesitará
      no va a necesitar|ya no va a necesitar|deje de tomar|tire las pastillas|tira las pastillas
      ya no vas a necesitar|limpia las arterias|limpia el hígado|limpia los pulmones|desintoxica`,
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
      fiebre|obesidad|pie diabético|neuropatía
      diabetes tipo 2|insulina|azúcar en la sangre|glucosa|el dolor
      dolor de rodilla|dolores de rodilla|dolor de huesos|dolor de cuello|dolor de pies|cervicales|contracturas
      estrías|arrugas|celulitis|pérdida de cabello
      estrés|ataques de pánico|ataques de ansiedad|insomne|mareos|vértigo|vértigos
      rinitis|parásitos intestinales|piedras en el riñón|juanetes|espolón
      fascitis|túnel carpiano|sordera|demencia|cándida|candidiasis|ojo seco|lupus
      intestino irritable|retención de líquidos|lumbago|osteoporosis|artrosis de rodilla|covid persistente|dolor menstrual
      cólicos|regla dolorosa`,
    weight: `
      bajar de peso|baja de peso|bajarás de peso|perder peso|pierde peso|pierda peso|pérdida de peso|adelgazar|adelgaza|adelgace
      adelgazante|adelgazarás|quemagrasa|quemagrasas|quema grasa|quemar grasa|quemador de grasa|quema la grasa|kilos de más|kilos menos
      menos kilos|rebajar kilos|bajar kilos|bajar 10 kilos|bajar 5 kilos|perder kilos|perder 10 kilos|pierde 10 kilos|pierde hasta
      baja hasta|abdomen plano|vientre plano|grasa abdominal|sin dieta|sin hacer dieta|sin rebote|elimina la grasa|supresor de apetito
      tallas menos|reduce tallas|reductor de cintura
      lonjas|michelines|bajar tallas|adelgazas
      adelgazará|bajas de peso|baje de peso|bajará de peso|bajar la panza
      bajar la barriga`,
    absolute: `
      garantizado|garantizada|garantizados|resultado garantizado|resultados garantizados|al 100 %|100 % efectivo|100 % efectiva
      100 % eficaz|100 % garantizado|100 % seguro|cien por ciento|cien por cien|para siempre|de por vida|definitivamente
      de una vez por todas|de la noche a la mañana|en una noche|en pocos días|en una semana|en 7 días|en 10 días|en 15 días|en dos semanas
      en 2 semanas|en un mes|en 30 días|en tres semanas|sin efectos secundarios|sin ningún efecto secundario|sin riesgo|sin riesgos
      científicamente comprobado|científicamente probado|clínicamente probado|clínicamente comprobado|comprobado científicamente
      avalado por la ciencia|milagroso|milagrosa|milagro|sin esfuerzo|infalible|al instante|sin medicamentos|sin cirugía|sin ejercicio
      desde el primer día|desde la primera noche|desde la primera aplicación|desde el primer uso|desde la primera toma
      desde la primera semana|resultado asegurado|resultados asegurados
      está demostrado|probado científicamente
      en siete días|en diez días|en quince días|en 20 días|en 21 días|en cuestión de días
      en cuatro semanas
      sin pastillas|sin medicinas|sin operación|sin operarse|sin bisturí
      sin médicos|sin esfuerzos|sin moverse|sin moverte|sin hambre|sin pasar hambre|sin gimnasio|comiendo de todo
      comiendo lo que quiera|comiendo lo que quieras|mientras duermes|mientras duerme|sin dejar de comer|sí o sí
      en todos los casos|a todas las personas|sin excepción|siempre funciona|funciona siempre|nunca más
      de raíz|cero dolor|como por arte de magia|100%
      100 por ciento|100 por cien|avalado por médicos|recomendado por médicos|clínicamente demostrado|científicamente demostrado`,
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
      zapatillas truchas|versión trucha|remera trucha|réplica tipo|réplicas tipo|calidad triple aaa|calidad g5
      réplica de lujo|versión bamba|es chafa pero|copia de buena calidad|copia de calidad|copias de marca|buena copia
      réplica 1.1|réplica 1 a 1|réplica uno a uno|es réplica|son réplica|son réplicas|réplicas de calidad
      réplica de calidad|clones premium|son clon|es clon|son clones
      piratón|pirata pero|bamba|chiviado|chiviada|chiviados|truchito|fayuca|fayuquero
      imitación muy buena|imitaciones buenas|imitación premium
      copias premium|copia idéntica|copia muy buena|triple aaa|calidad triple
      grado espejo|copia de primera
      genérico con la marca
      de imitación`,
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
      poner un precio|pongan un precio|declarar por|declarar solo
      ponemos|pongo|poned|pongáis|ponéis|pongan|ponga|pon|indicamos|indicaremos|indiquen|indique|indica|indicad|apuntamos|apunten|anotamos
      anoten|escriban|escribimos en|escriba en|figurará|figurará como|figure como|figurar como|aparecerá como|constará como|saldrá como
      conste como|rellene|rellenad|rellenamos|lo mandáis como|mandar como|mandarlo como|mandármelo como|enviármelo como|me lo mandáis como
      me lo mandan como|me lo envían como|me lo enviáis como|lo mandamos como|lo facturamos como|facturen|facturad|fáctureme|factúralo
      factúrelo`,
    papers: `
      en la factura|factura comercial|factura por menos|factura proforma|en la declaración|declaración de aduana|declaración aduanera
      formulario de aduana|en la etiqueta|etiqueta de aduana|en la guía|la guía aérea|cn22|cn23|documentos de aduana|papeles de aduana
      en los papeles|en la boleta|albarán|manifiesto de carga
      documentación|en los documentos|en el formulario|en el papel|en la hoja|en el albarán|en la pegatina|en la nota|formulario
      la etiqueta|la guía|en el recibo|en el ticket|declaración|factura`,
    lowValue: `
      valor más bajo|valor menor|menor valor|valor inferior|valor bajo|bajo valor|valor reducido|valor mínimo|valor simbólico
      valor pequeño|menos valor|un valor de 10|un valor de 20|valor de 5|valor de 10|valor de 15|valor de 20|valor de 30|precio más bajo
      precio menor|precio inferior|precio simbólico|monto menor|monto más bajo|monto inferior|importe menor|importe más bajo
      importe inferior|menos de lo que|menos del valor|menos de 150 euros|menos de 150 €|menos de 50 dólares|menos de 50 usd
      menos de 200 dólares|menos de 30 dólares|por debajo de 150|por debajo de 50|la mitad del precio|la mitad del valor|mitad del valor
      en 10 dólares|en 20 dólares|por 10 dólares|por 20 dólares|por 10 euros|por 20 euros|solo 10 dólares|solo 20 dólares|solo 10 euros
      más barato de lo que|una cifra menor|de 10 usd|de 20 usd|en 10 usd|en 20 usd|a 10 usd|menor precio|valor aduanero más bajo
      valor por debajo|bajo costo
      la mitad de lo que|la mitad del importe|mitad de precio en|la tercera parte|menos importe|valor de 25|valor de 50
      un valor de 5|un valor de 15|un valor de 25|un valor de 30|valor bajito|precio bajito|poco valor|valor ridículo|cuatro perras
      cuatro duros|una miseria|valor falso|precio falso`,
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
      pin de tu tarjeta|pin de su tarjeta|pin de la tarjeta|código pin|el pin de|pin de seguridad|pin del banco
      código que le ha llegado|código que te ha llegado|código que le acaba de llegar|código que te acaba de llegar
      código que acaba de recibir|código que acabas de recibir|código que le hemos enviado|código que te hemos enviado
      código que le mandamos|código que te mandé|código que te mandamos|codigo que te llego al|código de seis cifras|código de 6 cifras
      token que te llegó|token que le llegó|el token|token|numeritos de atrás
      números del reverso|números de la parte de atrás|dígitos del reverso
      tres cifras de atrás|el cvv|número de la tarjeta|números de la tarjeta|números de su tarjeta|números de tu tarjeta
      numeración de la tarjeta|los 16 números|los dieciséis números|16 dígitos|foto con la tarjeta|foto de la tarjeta por
      foto suya con la tarjeta|foto tuya con la tarjeta|selfie con la tarjeta|selfie con su tarjeta|selfie con tu tarjeta
      selfi con la tarjeta|selfie con el dni|foto del dni por|tarjeta por los dos lados|tarjeta por ambos lados|tarjeta por las dos caras
      tarjeta por delante y por detrás|pin de su|pin de tu|clave de la tarjeta|clave de su|clave de tu|clave del cajero
      clave de la app|clave de acceso a|claves del banco|claves de su|claves de acceso|su clave del banco|usuario y la clave
      usuario y la contraseña|la contra de tu|datos de acceso|accesos de tu cuenta|acceso a su cuenta
      acceso a tu cuenta|la fecha de caducidad de|fecha de caducidad de la tarjeta|caducidad y cvv|sms con el código|código del banco
      la clave que te llegó|la clave que le llegó|clave que le acaba de llegar|respuesta secreta|pregunta de seguridad
      palabras de recuperación|frase de recuperación
      tres números de detrás de la tarjeta|números de detrás de la tarjeta|números de detrás de su tarjeta|números de atrás de la tarjeta
      números de atrás de su tarjeta|números de atrás de tu tarjeta|dígitos de atrás de la tarjeta
      tres de atrás|dígitos de su tarjeta|dígitos de tu tarjeta|dígitos de la tarjeta|dieciséis dígitos|los números de la tarjeta
      mensaje con un código|sms con un código|código por mensaje|código al celular|código al móvil|vencimiento y cvv`,
    askVerb: `
      envíame|envíanos|envíeme|envíenos|enviar|envíe|enviarnos|enviarme|mándame|mándanos|mándeme|mándenos|mandarme|mande|pásame|pásanos
      páseme|pasarme|pásenos|dame|danos|deme|denos|darme|darnos|dime|dinos|decime|decinos|dígame|díganos|decirme|decirnos|compárteme
      compártenos|compartime|comparte|comparta|compartir|compártanos|comparta con|proporcione|proporciona|proporciónanos|proporcionarme
      proporcionarnos|proporciónenos|facilítame|facilítanos|facilíteme|facilítenos|facilitarnos|facilitarme|indícame|indícanos|indíqueme
      indíquenos|indicarnos|confírmame|confírmanos|confírmeme|confirme|confirma|confirmar|necesito|necesitamos|necesitaríamos|cuál es
      cuál es tu|díctame|dícteme|reenvíame|reenvíenos|responda con|responde con|respóndame con|requerimos|me das|me pasas|me mandas
      nos pasa|nos envía|me envía|me dice|escríbame|anóteme
      dígamelos|dígamelo|dímelo|dímelos|decímelo|decímelos|dictámelo|díctemelo|léamelo|léemelo|léame|léeme|me lee|me lees|me dices|me diga
      me puede decir|me puedes decir|me puede dar|me puedes dar|me da su|me da el|me da la|me da los|me das el|me das la|me das tu
      me compartís|me compartes|me comparte|páseme el|páseme su|pasame el|pasame la|mándeme su|mándeme el|mándemelo|mándamelo|reenvíemelo
      reenvíamelo|reenvíenme|reenvía|reenvíe|anótame|apúntame|escríbeme el|escríbame el|escríbame su|envíemelo|envíamelo
      haga una foto|hazme una foto|mande una foto|manda una foto|hágase una foto|hazte una foto|saque una foto|sácale foto a
      mándame foto de|se necesita|hace falta|nos hace falta|me hace falta|requiero|cuáles son|cuál era|introduzca aquí
      escriba aquí
      ocupo|me lo dice|me lo dices|me lo decís|me lo dicta|me lo dictas|me lo pasa|me lo pasas|me lo manda|me lo mandas|me lo reenvía
      me lo reenvías|dicte|dicta|dígame cuál|dime cuál`,
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
      inútil de mierda|payasos de mierda|payaso de mierda|bola de rateros|manga de chorros|panda de ladrones|panda de sinvergüenzas
      impresentable|impresentables|mamarracho|mamarrachos|a tomar por saco|tomar por saco|soplagaitas|huevón|pinche gente|cantamañanas
      mequetrefe|tontolaba|lerdo|lerdos|anormal|anormales|zopenco|zopencos|cenutrio|cenutrios|gañán|energúmeno|energúmenos|cafre|cafres
      mindundi|mindundis|pringado|pringados|pelagatos|muertos de hambre|chupasangres|chupasangre|rateros de mierda|gatos de mierda|zángano
      zánganos|pelmazo|pedazo de inútil|pedazo de burro|hijueperra|triplehijueputa|care verga|careverga|güevón|huevonas|sapo hijueputa
      ladrón de mierda`,
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
      voy a caer a tu casa|te caigo en tu casa|les caigo con|te mando unos muchachos|te mando a unos|mando gente a tu
      os vais a enterar|te vas a enterar|vais a saber quién soy|vas a saber quién soy
      sé perfectamente dónde
      sé en qué calle vives|sé a qué hora sales|sé dónde estudian tus|sé a qué colegio van|tengo tu cara
      ya tenemos ubicad*|ya te tenemos ubicado|ya los tenemos ubicados
      los tengo ubicados|te tengo ubicado|te tengo fichado|os tengo fichados|más te vale andarte|más te vale cuidarte|más os vale andaros
      más te vale mirar|mira bien detrás|mira por la espalda|mira por dónde vas|ándate con ojo|andaos con ojo|ándate con cuidado
      andaos con cuidado|andá con cuidado|cuidate las espaldas
      cuando salgas de trabajar|cuando salgas del trabajo|vas a acabar en el hospital|vais a acabar en el hospital
      acabarás en el hospital|vas a terminar en el hospital|vas a acabar en el cementerio|va a correr la sangre|va a correr sangre
      va a haber sangre|te voy a caer|les voy a caer|no vas a salir vivo|no sales vivo|no salís vivos|no la cuentas
      no la vas a contar|vas a desear no haber nacido|te va a cargar el payaso|te va a cargar la chingada|ya te cargó|ya valiste
      te va a llevar la chingada|los voy a hacer bolsa|te hago bolsa|los hago bolsa|te hago mierda|los hago mierda|te voy a hacer mierda
      los voy a hacer mierda|te voy a hacer pedazos|los voy a hacer pedazos|te hago puré
      te voy a dejar sin dientes|sin dientes te voy|te vas a quedar sin dientes|te voy a sacar los ojos
      te voy a descuartizar|van a aparecer quemad*|va a aparecer quemad*|van a amanecer quemad*|vais a arder
      no sabes con quién te has metido|no sabéis con quién os habéis metido|no saben con quién se metieron
      no saben con quién se han metido|mi primo es del cartel|soy del cartel|mis amigos te van a
      mis primos te van a|te van a hacer una visita|les vamos a hacer una visita|os haremos una visita
      voy a ir a haceros una visita|te van a ir a buscar|te vamos a ir a buscar
      voy a mandar a alguien a|mandaré a alguien a|te mando a mis|te voy a agarrar|como te pille
      como os pille|como te agarre|si te agarro|si te pillo|si os pillo|deja que te encuentre
      donde te vea te|te vea por la calle|nos vemos en la calle|ya nos veremos las caras|nos veremos las caras|prepárate para lo que
      te va a salir muy caro a ti y a tu|reza para que no|reza porque no
      reza lo que sepas|vete despidiendo de tu|despídete de tu familia|despídete de tus|llorarán en tu funeral|te voy a enterrar
      los voy a enterrar|te entierro|os entierro|te mando al otro barrio|al otro barrio|te voy a mandar al hoyo
      te voy a mandar al hospital|te mando al hospital|los mando al hospital|te vamos a dar piso|te doy piso|te van a dar piso
      te voy a dar plomo|te lleno de plomo|te voy a reventar la|no vas a llegar a viejo|no amaneces
      te caen los muchachos|te vamos a caer|sería una pena que le pasara algo|una lástima que le pasara algo|qué pena si le pasa algo
      no respondo de mí|no respondo de lo que|te la vas a ver conmigo|te las vas a ver conmigo|se las van a ver conmigo
      os las vais a ver conmigo|te voy a dar de hostias|una somanta de palos|te inflo a hostias
      te voy a inflar a|te meto dos hostias|te meto una hostia|te doy dos hostias|te voy a dar dos hostias|te reviento la cabeza
      te abro la cabeza|te voy a rajar|os rajo|te voy a pinchar|te cago a tiros|te cago a trompadas|te voy a cagar a palos
      los cago a piñas|te cago a piñas|te bajo los dientes|te voy a bajar los dientes
      se van a enterar de quién|se va a enterar de quién|se van a enterar de lo que|te vas a comer una hostia|de estas va a arder
      de estas os va a arder|vas a ver cómo arde|cómo os arde|os va a arder|les va a arder el|te va a arder la
      te voy a dejar como|te voy a dejar tieso|te dejo tieso|te dejo seco|no va a llegar a su casa|no vas a llegar a tu casa
      no llegas a tu casa|no llega a su casa|le van a caer unos|te van a caer unos|les van a caer unos|le caerán unos|unos amigos míos a
      mandar a unos amigos|unos amigos te van a|cuida bien a tus|cuide bien a sus|cuida mucho a tus|cuidad a vuestras|cuida a tus hijos
      cuida a tus niños|cuiden a sus hijos|sabemos a qué hora|sé a qué hora|ya están avisados|quedas avisado, que|ya estás sentenciado
      están sentenciados|te tengo en la mira|te tenemos en la mira|los tengo en la mira|te tengo ganas y|dale gracias a dios que
      te voy a partir|te parto en dos|te parto la madre|te vas a tragar|te vas a tragar los dientes|os vais a tragar|te vas a cagar
      os vais a cagar|se van a cagar|vas a llorar sangre|te van a levantar|te va a pesar|les va a pesar|te vas a acordar de mí
      os vais a acordar de mí|se van a acordar de mí|te acordarás de mí|te voy a hacer la vida|te voy a amargar la vida`,
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
      a batazos|pegarte una|golpearte la|matarte a|ir con un bate|meterte un balazo|meterles un balazo
      le voy a partir|le voy a romper|le prendo fuego|le pego fuego|pego fuego|pegar fuego
      pegarle fuego|pegaros fuego|meto fuego|le meto fuego|quemaros|romperos|partiros
      reventaros|pegaros|rajar las ruedas|tirar piedras|apedrear|romper los vidrios|reventar los cristales
      romper los cristales|lo mato|la mato|lo reviento|lo hago mierda|lo cago a|le suelto al perro|soltar al perro
      suelto los perros|le meto un tiro|le pego un tiro|le doy una paliza|darle una paliza|daros una paliza|pegarle una paliza
      hundirte la|moler a golpes|agarrar a golpes|agarro a golpes|agarrar a patadas|a machetazos|a cuchilladas|a hostias
      a trompadas|arrancarte la|estrangular|desfigurar
      les voy a quemar|le voy a quemar|voy a quemar|vamos a quemar|vamos a reventar|voy a reventar|voy a partir|voy a rajar|voy a matar
      vamos a matar|vamos a romper|le vamos a romper|te vamos a romper|les vamos a romper|los vamos a romper|dar un susto|darle un susto
      darte un susto|daros un susto`,
    target: `
      usted|ustedes|vosotros|tu familia|su familia|tus hijos|sus hijos|tu mujer|tu esposa|tu madre|tu casa|su casa|sus casas|tu tienda
      su tienda|vuestra tienda|tu local|su local|almacén|su almacén|vuestro almacén|tu depósito|su depósito|su bodega|tu oficina
      su oficina|vuestra oficina|sus oficinas|el repartidor|tu repartidor|su repartidor|sus empleados|vuestros empleados|tu coche|tu carro
      tu auto|el vendedor|tu cara|a ti|a vos|a ustedes|a usted|a vosotros|contra ustedes|tu negocio|su negocio|vuestro negocio|te|os
      la cara|las piernas|la cabeza|los dientes|repartidor|el mensajero|el cartero|al repartidor|al vendedor|al mensajero|a tu mujer
      a tu hijo|a tus hijos|tu perro|la bodega|el almacén|la oficina|la nave|vuestra nave|vuestras oficinas|vuestra casa
      vuestras familias|tu hija|tu hijo|tus carros|sus carros|tu moto|tu furgoneta|el chofer
      el changarro|changarro|tu changarro|el chiringuito|tu jefe|tu casa y|vuestro jefe|tus niños|sus niños|el puesto
      el local`,
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
      personas trans
      moro|moritos|moraco|un negro|una negra|algún negro|ningún negro|ese negro|negros aquí|un chino|los chinos de
      ese chino|un indio|una india|ese indio|un rumano|rumano|rumanas|búlgaro|un polaco|ucraniano|un árabe|una árabe
      un marroquí|marroquí|argelino|un latino|una latina|un sudamericano|un extranjero|una extranjera
      algún extranjero|de extranjeros|un africano|senegalés|pakistaní|paquistaní|paquistaníes|un peruano|peruana
      peruanas|paraguas de mierda|bolivianas|paraguaya|colombiana|dominicano|dominicana|ecuatoriana
      cubana|haitiana|hondureño|guatemalteco|un gringo|chilangos|chilango|porteños|judía|a judíos|un judío|musulmana|a musulmanes
      mujer con velo|un gay|una lesbiana|una trans|un trans|una mujer|ninguna mujer|los ancianos
      gente mayor|minusválidos|minusválido|discapacitada|un inmigrante|gente de fuera|los de fuera|cristianos|budistas
      andaluz|catalán|un catalán|vascos|gallegos|un gallego|negritos|indiecito|mapuches|un mapuche|refugiado
      un bolita|los bolitas|las bolitas|un paragua|los paraguas y|a peruanos
      una mora|una gitana|un travesti|travesti|un maricón`,
    refusePeople: `
      no vendemos a|no le vendemos a|no les vendemos a|no vendo a|no le vendo a|no les vendo a|no atendemos a|no atiendo a|no servimos a
      no enviamos a gente|no enviamos a personas|no aceptamos pedidos de|no aceptamos compras de|no aceptamos clientes|no aceptamos a
      no acepto a|no queremos clientes|no queremos vender|no quiero tratar con|no quiero vender|no trato con|no hacemos negocios con
      no hago negocios con|no hacemos tratos con|no son bienvenidos|no sos bienvenido|no eres bienvenido|no son bienvenidas
      no es bienvenido|nos reservamos el derecho de no vender a|prohibida la venta a|prohibido para|cancelamos pedidos de
      cancelamos las compras de|rechazamos pedidos de|bloqueamos a|por tu nacionalidad|por su nacionalidad|por su origen|por tu origen
      por su religión|por tu religión|solo vendemos a españoles|solo para blancos|solo atendemos a españoles|no queremos aquí
      no queremos a|no queremos más|no queremos tratar con|por ser un|por ser una|no atendemos gente|no atendemos pedidos de
      no trabajamos con gente|no tratamos con gente|no entregamos pedidos a|no hacemos envíos a gente|no vendemos nada a|no vendemos para
      no les vendemos|no le vendemos|no les vendo|no les atendemos|no les servimos|que no venga un
      que no venga una|que no venga ningún|que no venga ninguna|que no me mande un|que no me mande una|que no me manden a
      que no me manden un|que no me manden una|que no me traiga|que no me lo traiga un|que no me lo traiga una|que no lo traiga un
      que no lo traiga una|que no me atienda un|que no me atienda una|que no me envíen un|que no me llame un
      que no toque mi|no quiero que me lo traiga|no quiero que me lo traigan|no quiero que me atienda
      no quiero que me atiendan|no quiero que me llame un|no quiero que toque|no quiero que venga|no quiero que vengan|no quiero que entre
      no quiero a ningún|no quiero a ninguna|no quiero hablar con un|no quiero hablar con una|no quiero hablar con ningún
      no quiero hablar con ninguna|no quiero un repartidor|no quiero un mensajero|no quiero saber nada de
      no quiero que un|no quiero que una|no me mandes a un|no me mandes un|no me manden un|no me manden a un
      no me manden a una|no me mandéis a un|no me mandéis un|no me mandéis a ningún|no me pongas con un|no me pongáis con
      no me pongan con un|no me pase con un|no me pases con un|no acepto entregas de
      no le abro la puerta a|no les abro la puerta a|no abro la puerta a|ponedme con un hombre|póngame con un hombre|ponme con un hombre
      pásenme con un hombre|páseme con un hombre|pásame con un hombre|mandadme a un español|mandadme un español|mandad un español
      manden a un mexicano|manden un argentino|alguien normal y no|prefiero que no sea|prefiero que no venga
      sólo vendemos a gente|solo a gente de aquí|abstenerse|fuera de mi tienda
      no pisan mi|a esa gente no|a esos no les|a esas no les|pagan por adelantado los|que paguen más|no les fío|no les damos cita
      no tienen sitio aquí|no tienen lugar aquí|no queremos tener clientes|no queremos tratos con|no queremos trato con
      aquí no compran|aquí no entran
      que no venga|que no me mande|que no me manden|que no me lo traiga|que no me lo traigan|que no me traigan|que no me atienda
      que no me atiendan|que no me llame|no quiero que me llame
      no acepto que|no aceptamos que|no admito que|no tolero que|mándenme un repartidor que no sea|ninguno que sea`,
    contempt: `
      son todos ladrones|todos ladrones|son ladrones|todos son ladrones|todos roban|siempre roban|roban|estafan|siempre estafan
      todos estafan|son todos iguales|todos iguales|son unos tramposos|tramposos|mienten|son mentirosos|son sucios|mugrosos|apestan
      huelen mal|inferiores|raza inferior|son animales|cucarachas|plaga|parásitos|escoria|delincuentes|criminales|terroristas|vagos
      no se puede confiar|no son de fiar|no son de confianza|no confío en|no me fío de|vuelve a tu país|vuélvete a tu país
      volvete a tu país|váyanse a su país|vete a tu país|lárgate a tu país|que se vuelvan a su país|regresa a tu país|regrésate a tu país
      muertos de hambre|vienen a robar|a la cocina|a fregar|gente de mierda|mala raza|son unos sucios|gente sucia|son unos animales
      como animales|son como ratas|son unas ratas|parecen monos|son monos|todos son iguales|son todos unos|gente inferior|nos roban
      son todos chorros|son chorros|son unos chorros|son todos unos chorros|chorros|ladrones|rateros|son rateros|todos rateros
      no sirven para nada|no saben leer|no saben ni leer|no saben escribir|no saben ni escribir|no entienden nada
      no sabe ni escribir|no valéis para|no deberían trabajar
      no deberían dejarles|no deberían poder|que se vayan a su país|que vuelvan a su país|que se vuelva a su país|que se larguen
      que se vayan todos|deberían deportar*|que los deporten|hay que echarlos|hay que deportar*|que los echen|qué asco de
      me dan asco|me da asco|dan asco|me dais asco|son una plaga|son lo peor|lo peor que hay|son todos iguales de|todos son unos
      todas son unas|son todas unas|son unos vagos|son vagos|siempre engañan|engañan|engañan siempre|solo saben robar|solo vienen a
      vienen a quitar*|viven de|tacaños|avaros|a fregar platos|a la cocina a|que se dedique a fregar
      que se dedique a la cocina|para qué los contratan|para qué contratan|no sé para qué los contratan
      no sé cómo contratan|no me fío de los|no te puedes fiar de|no se puede fiar|de poca confianza|todos delincuentes|narcos
      todos narcos|son narcos|cochinos|puercos|son flojos|son todos flojos|todos flojos`,
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
      nos sancionan|nos suspenden
      no admitimos otro pago`,
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
    '6': 'seis|ceis',
    '7': 'siete|ciete',
    '8': 'ocho|osho',
    '9': 'nueve',
    '10': 'diez|dies',
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
    '22': 'veintidós|veinti dos|veinte y dos',
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
    '200': 'doscientos|doscientas',
    '300': 'trescientos|trescientas|tresientos',
    '400': 'cuatrocientos|cuatrocientas|cuatrosientos',
    '500': 'quinientos|quinientas',
    '600': 'seiscientos|seiscientas|seisientos',
    '700': 'setecientos|setecientas|setesientos',
    '800': 'ochocientos|ochocientas|ochosientos',
    '900': 'novecientos|novecientas|novesientos',
  },
  phrases: {
    'contact.invitation': `
      te paso mi número|le paso mi número|te paso mi cel|te paso mi celu|te dejo mi número|le dejo mi número|te dejo mi cel
      le dejo mi whats|anota mi número|anote mi número|apunta mi número|este es mi número|ahí va mi número|mi número es el
      búscanos en google … tienda|búscame en google|hablemos … por otro lado|sigamos … por privado|seguimos … por interno
      el chat … está vigilado|aquí nos censuran … número|mercado libre no deja pasar … número|me encuentran con el mismo nombre
      mismo nombre en insta|escríbeme … fuera de|junta los números|quita los espacios
      háblame por
      dame tu wasap|pásame tu wasap|te dejo mi celu|te dejo mi wasap|le dejo mi celular|le dejo mi teléfono
      te dejo mi teléfono|te dejo mi móvil|le dejo mi móvil|mi número por si|te paso mi wasap|te paso mi insta|por wpp|por wsp|por wasap
      por guasap|por whats|por insta|por ig|por el face|por telegram|por tg|al wpp|al wsp|al wasap|al guasap|al whats|un wasapito|wasapito
      un whatsapito|un whats|mándame whats|mándame inbox|mándanos inbox|en el face|al face|al feis|por feis
      la app del avioncito|la del teléfono verde
      pasame tu número y te|páseme su número y le|dame tu número y te|deme su número y le llamo|la app del avioncito azul
      libro de caras|por wats|al wats|mi ig|mi insta es|mi face es|mi telegram es|mi wasap es|mi whats es`,
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
      paga … como amigos
      pag* … en mano|en mano … al recoger|en efectivo cuando|en efectivo al recoger*|en efectivo al entreg*|en efectivo y|en efectivo sin
      efectivo cuando venga|efectivo cuando vengas|en cash y|cash contra entrega|cash y te|pag* … a mí directamente|me pagas a mí
      me paga a mí|me lo pagas a mí|me lo paga a mí|así amazon no se|así ebay no se|así mercado libre no se|así meli no se
      así la plataforma no se|así la página no se|amazon no se lleva|mercado libre no se lleva|mi número de cuenta … ingreso
      mi número de cuenta y|mi cuenta y me haces|mi cuenta y me hace|por bizum mejor|mejor por bizum|mejor bizum|mejor un bizum
      bizum y listo|bizum y te|bizum y arreglado|transferencia y listo|transferencia y te|transferencia y lo|transferencia directa y
      depósito y te|por transferencia … más barato|por transferencia sale|por transferencia … menos|te lo dejo … si … efectivo
      se lo dejo … si … efectivo|se lo dejo … si … transferencia|te lo dejo … si … transferencia|te lo dejo … por bizum
      se lo dejo … por bizum|pasame el alias|te mando el cbu|te mando mi clabe|la mitad ahora por|mitad por transferencia|un adelanto por
      seña por transferencia|nos saltamos la comisión|saltarnos la comisión|para no pagar comisión|sin que nos cobren comisión
      para que no nos cobren comisión|nos ahorramos la web|nos ahorramos el porcentaje`,
    'sale.outside': `
      te lo vendo … por fuera|se lo vendo … por fuera|arreglamos … por fuera|arreglamos … por privado|cancela … y te lo vendo
      cancela … y lo hacemos|cancelá … y lo arreglamos|cancele … y compre directo|compra directo … en nuestra web
      compre directamente … en nuestra web|te sale más barato … directo|sale más barato … por fuera|por fuera … más barato|directo te sale
      directo conmigo te sale|lo hacemos … por fuera|hacemos trato … directo|pauso la publicación … y|venta por fuera|por fuera te hago`,
    'review.incentive': `
      5 estrellas … regalo|cinco estrellas … regalo|regalo … 5 estrellas|reseña … y te devolvemos|reseña … y te regalamos
      calificanos … y te|califícanos … descuento|reembolso … a cambio de … reseña|a cambio de … 5 estrellas|a cambio de … reseña
      por cada reseña … recib*|te pagamos … por la reseña|te pago … por … reseña|prueba gratis … a cambio de … opinión
      producto gratis … a cambio|reseña con foto … y|manda captura … reseña … y|envía captura … estrellas
      le compensamos … estrellas|te compensamos … estrellas|estrellas … le compensamos|estrellas … te compensamos|estrellas … un detalle
      estrellas … detallito|estrellas … regalit*|reseña … detallito|opinión … detallito|comentario … le depositamos
      comentario … te depositamos|comentario … le regalamos|reseña … te pago|reseña … le pago|reseña … le damos|reseña … te damos
      reseña … le hacemos un|reseña … te hacemos un|reseña … te mando|reseña … le mando|reseña … le llega|opinión … le mando
      opinión … te mando|opinión … te regal*|opinión … le regal*|opinión … te devol*|opinión … le devol*|calificación … le devuelvo
      calificación … te devuelvo|calificación … le bonific*|calificación … te bonific*|calificación … le regal*|calificación … te regal*
      calificación … te mando|calificación … le mando|valoración … le regal*|valoración … te regal*|valoración … le devol*
      valoración … te devol*|pantallazo … le enviamos|pantallazo … te enviamos|pantallazo … te mando|pantallazo … te devuelvo
      captura … le enviamos|captura … te enviamos|captura … te devuelvo|captura … le depositamos|captura … te deposito|captura … te regalo
      10 € de vuelta|euros de vuelta|pesos de vuelta
      borr* la opinión … te|borr* la reseña … te|quit* la reseña … te|cambi* la reseña … te|comentarios positivos … a cambio
      valóre* con la máxima|por cada amigo … estrellas`,
    'review.change': `
      cambia … tu calificación … por|cambiar … calificación a positiva|cambiar a 5 estrellas|subir … a 5 estrellas|subirla a 5
      pasarla a 5 estrellas|borrar … comentario … y te|elimina … reseña … y te|podrías eliminar … reseña|podría retirar … valoración
      modifique … valoración … compens*|quita la reseña|quitar la mala calificación|le agradeceríamos … modificar … reseña
      podrías cambiar … estrella … por
      subir … tres estrellas|subir … estrellas a cinco|subir … estrellas a 5|suba … estrellas a cinco|sube … estrellas a cinco
      pasar … estrellas a cinco|pasar … de tres a cinco|pasar … de 3 a 5|pasar … de una a cinco|cambi* … tres estrellas
      cambi* … 3 estrellas|cambi* … dos estrellas|cambi* … su calificación|cambi* … tu calificación|cambi* … su valoración
      cambi* … tu valoración|cambi* … su puntuación|cambi* … su reseña|cambi* … tu reseña|cambi* … su opinión|modific* … su valoración
      modific* … su reseña|modific* … su opinión|modific* … tu reseña|revis* … su valoración|reconsider* … su reseña
      reconsider* … su valoración|reconsider* … su puntuación|borr* ese comentario|borr* el comentario|borr* su comentario
      borr* tu comentario|borr* la reseña|quit* esa reseña|quit* ese comentario|quit* la valoración|quit* la opinión|elimin* esa reseña
      elimin* ese comentario|retir* ese comentario|retir* esa reseña|tumb* la reseña|baj* esa reseña|baj* ese comentario`,
    'review.positive-only': `
      solo si … 5 estrellas … deja|si no estás conforme … no califiques|si no está satisfecho … antes de calificar
      no califiques … sin hablar|antes de dejar … negativa … contáct*|antes de calificar … negativ*|danos … 5 estrellas
      danos cinco estrellas|déjanos … 5 estrellas|ponnos 5 estrellas|regálame … 5 estrellas|regálanos … cinco estrellas|califícanos con 5
      no olvides … las 5 estrellas|necesitamos … 5 estrellas
      ponga algo bonito|pon algo bonito|pongas algo bonito|escriba algo bonito|escribe algo bonito|ponga algo bueno|pon algo bueno
      hable bien de nosotros|habla bien de nosotros|hablen bien de nosotros|háblale bien|ponga cosas buenas|solo cosas buenas
      nada de críticas|nada de quejas en|no ponga nada malo|no pongas nada malo|que sea de 5|que sean 5|que sean cinco|que sean las cinco
      que sea de cinco|califícanos con todo|califique con todo|solo si es buena|solo si es positiva|si no va a ser … 5 estrellas
      menos de cinco no|menos de 5 no|menos de cinco estrellas|un comentario bonito|una reseña bonita|una buena reseña|una buena opinión
      déjanos bien|déjenos bien|déjanos bien puestos`,
    'feedback.withheld': `
      no hay reembolso hasta que … reseña|reembolso … cuando borres|reembolso … cuando elimine|te devuelvo … cuando cambies
      te devolvemos … cuando borres|primero borra … reseña|primero elimine … comentario|primero quita … calificación
      enviamos … cuando nos califiques|despachamos … después de … calificación|sin 5 estrellas no|hasta que no … cambies … calificación
      primero borra … y luego|primero quita … y luego|primero borre … y luego|primero quite … y luego
      primero las 5 estrellas|primero las cinco estrellas|primero ponga … estrellas
      primero ponga … opinión|primero pon … reseña|primero pon … estrellas|primero nos valora|primero nos calific*
      primero valóre*|primero … buena opinión|primero … buena reseña
      primero … estrellas y|en cuanto veamos … estrellas|en cuanto veamos … reseña|en cuanto veamos … valoración
      en cuanto vea … estrellas|en cuanto vea … reseña|en cuanto elimine* … comentario
      en cuanto elimine* … reseña|en cuanto nos ponga … estrellas|en cuanto me ponga … estrellas
      cuando veamos … estrellas|cuando veamos … reseña|cuando vea … estrellas|cuando vea … calificación
      cuando quite el comentario|cuando quites la valoración|cuando quites la reseña|cuando quites el comentario
      cuando borre el comentario|cuando borres el comentario|cuando borres la reseña|cuando nos dejes … estrellas
      cuando nos deje … estrellas|cuando nos ponga … estrellas|nomás que me califique
      nomás que nos califique|nomás me califica y|nomás califique y|nada más que me califique|hasta que nos califique
      hasta que me califique|hasta que nos pongas|hasta que nos ponga|hasta que me pongas|hasta que no pongas
      hasta que no ponga … estrellas|hasta que no ponga … reseña|hasta que no vea … estrellas|hasta que no veamos … reseña
      hasta que retire … valoración
      hasta no ver … estrellas|hasta no ver … calificación|hasta no ver … reseña|hasta ver … estrellas|hasta ver … reseña
      hasta que cambie … estrellas|hasta que cambie … calificación|hasta que cambie … opinión|mientras siga … reseña
      mientras siga … comentario|mientras siga … estrella|mientras esté … reseña … no|mientras tenga … negativa … no
      sin buena reseña|sin reseña no hay|sin reseña positiva|sin las 5 estrellas
      sin las cinco estrellas|sin cinco estrellas no|sin estrellas no hay|sin valoración no hay|sin la valoración … no|sin la opinión … no
      no hay … sin reseña|no hay … sin las … estrellas|no hay … sin calificación|no hay … hasta que … estrellas
      el reembolso … después de la reseña|el reembolso … después de … estrellas|reembolso … depende de … reseña
      reembolso … depende de … opinión|reembolso … depende de … estrellas|reembolso … depende de … calificación|depende de las estrellas
      depende de la calificación que|depende de tu reseña|depende de su opinión|garantía … solo … reseña positiva
      garantía … se activa … estrellas|garantía … se activa … reseña|garantía … se activa … calific*|activar la garantía … estrellas
      activar la garantía … reseña|activar la garantía … calific*|para liberar … reseña|para liberar … calificación
      para liberar … estrellas|liberar … cuando … calific*|su paquete … en cuanto … estrellas|se envía … cuando … reseña
      sale … cuando … quite|sale … cuando … borre|sale … cuando … calific*
      cuando quite … valoración|cuando quite … reseña|cuando borre … reseña|en cuanto borre* … reseña|en cuanto borre* … comentario
      en cuanto quite* … reseña|en cuanto quite* … valoración|en cuanto quite* … comentario|hasta que no quite … reseña
      hasta que no quite* … valoración|hasta que no borre* … comentario|hasta que no borre* … reseña|hasta que no retire … valoración
      hasta que no retire … comentario|sin la calificación … no le|sin calificación … no hay|sin calificación … no le|sin la reseña … no
      sin tu reseña … no|sin su reseña … no
      antes necesito que … comentario|antes necesito que … reseña|antes necesito que … estrellas|antes necesitamos que … reseña
      antes necesitamos que … estrellas|antes necesitamos que … comentario|pero antes … retire* … comentario
      pero antes … borr* … comentario|pero antes … quit* … reseña|pero antes … estrellas|recién ahí … dinero|y recién ahí
      y ahí le devolvemos|y ahí te devolvemos|y entonces le devolv*|y entonces te devolv*|cambie … positiva … liberamos`,
    'feedback.threatened': `
      o me devuelven … o … estrella|si no me devuelven … reseña|si no me devuelven … califico|si no me reembolsan … estrella
      o les pongo una estrella|o te pongo una estrella|o les dejo … mala|si no me dan … descuento … reseña|si no me regalan … reseña
      devuélvanme … o los funo|o los funo|o los escracho|quiero … gratis … o … reseña|les pongo 5 estrellas si|cambio mi reseña si
      borro mi reseña si|borro la reseña si|te califico mal si
      o me devolvéis … estrella*|o me devolvéis … reseña|o me devuelves … estrella*|o me devuelves … reseña|o me devuelven … reseña
      o me regresan … califico|o me regresan … estrella*|o me regresan … reseña|o me dan … estrella*
      o me dan … califico|o me das … estrella*|o me das … califico|o me dais … estrella*|o me dais … reseña|o me hacen … estrella*
      o me haces … estrella*|o me hacéis … estrella*|o me rebajan … estrella*|o me mandan … estrella*|o me mandan … reseña
      o me mandáis … reseña|o me mandáis … estrella*|o me mandas … estrella*|o me pagan … estrella*|o me pagas … estrella*
      o me bajan … estrella*|devuélvame … o … estrell*|devuélveme … o … estrell*|devolvedme … o … estrell*
      devuélvanme … o … estrell*|devolveme … o … estrell*|regréseme … o … estrell*|regrésenme … o … estrell*
      dadme … o … estrell*
      descuento o … estrell*|euros o … estrell*|pesos o … estrell*|gratis o … estrell*
      pesos o … calific*|descuento o … calific*|si no … os casco una estrella
      os planto una estrella|os planto una reseña|os meto una estrella|os clavo una estrella|les clavo una estrella
      le clavo una estrella|te clavo una estrella|le pongo una estrell*|les pongo una estrell*|te pongo una estrell*|os pongo una estrell*
      os pongo un 1|les pongo un 1|les doy una estrell*|le doy una estrella*|te doy una estrella o|reseña que os hunde
      reseña que los hunde|reseña que te hunde|reseña que se cagan|os hundo la tienda|os hundo en|los hundo en|te hundo en
      hundiros a reseñas|hundirlos a reseñas|hundirte a reseñas|os voy a hundir|os pongo a parir en|os pongo a caldo en
      ponerlos en evidencia en las reseñas|voy a quemarlos en|los voy a quemar en los|los voy a quemar en las|los voy a quemar en redes
      los quemo en los comentarios|los quemo en las|te quemo en los comentarios|te quemo en las|te voy a quemar en los comentarios
      te voy a quemar en redes|quemarlos en redes|quemarte en redes|quemarlos con|llenar … de malas reseñas|llenarles … de malas
      lleno … de malas reseñas|lleno … de reseñas negativas|os lleno … de reseñas|te lleno … de estrellas|os bombardeo a reseñas
      todos mis amigos … una estrella|toda mi familia … una estrella|o lo califico mal
      o la califico mal|o los reviento en|o los destrozo en|o os destrozo en|o te destrozo en las reseñas
      os destrozo en las reseñas|los destrozo en las reseñas|me compensáis … estrella*|me compensan … estrella*|me compensan … reseña
      si me compensáis … reseña|si me dais … quito la reseña|si me dan … quito … reseña|si me devuelven … quito … reseña
      si me devolvéis … quito|si me devuelves … borro|si me devuelven … borro|si me dais … borro|si me dan … cambio la
      si me regalan … cambio|por 20 euros … borro|por … euros … borro … reseña|por … pesos … borro … reseña|por … euros … quito
      la reseña se queda … hasta que|quito la reseña cuando|quito la reseña si|quito las estrellas si
      mi silencio tiene precio|no os conviene una mala|no les conviene una mala
      no le conviene … mala|si no me hacéis … reseñas|si no me hacéis … estrella*|si no me dais … estrella*|si no me dais … reseña
      si no me mandáis … estrella*|si no me mandáis … reseña|si no me mandan … estrella*|si no me mandan … reseña
      si no me hacen … estrella*|si no me hacen … calific*|si no me dan … estrella*|si no me dan … calific*|si no me bajan … estrella*
      si no me rebajan … estrella*|si no me compensan … estrella*|si no hay descuento … estrella*|si no hay descuento … reseña
      si no hay … estrellas no hay
      quiero … o … una estrell*|mándame … o … una estrell*|dame … o … una estrell*|deme … o … una estrell*|denme … o … una estrell*
      dame … o … 1 estrella|deme … o … 1 estrella|mandadme … o … una estrell*|mándenme … o … una estrell*|dadme … o … 1 estrella
      o os casco una|gratis o … mala reseña|euros o … mala reseña|o los califico mal|o le califico mal|o te califico mal
      la peor reseña|te cambio la estrella por|te cambio la reseña por|os cambio la reseña por|les cambio la calificación por
      cambio la estrella por|la estrella por un reembolso|la reseña por un reembolso|la reseña por un descuento|una reseña a cambio de mi
      los reviento en|los revientan en las reseñas|os reviento a|os reviento en|te reviento en las reseñas`,
    'promotion.offer': `
      aprovecha … de descuento|usa el código … próxima compra|usa el cupón … próxima compra|te regalamos un cupón … próxima|lleva 2 … paga
      visita nuestra tienda … ofertas|síguenos … promociones|síguenos … ofertas|conoce nuestra nueva … colección
      por compras mayores a … gratis|envío gratis … en tu próxima
      esta semana todo|todo … en nuestra tienda|todo … en nuestra web|esta semana … 2x1|pásele a ver|pásate a ver|pásate por la tienda
      pase a ver nuestros|date una vuelta por|dese una vuelta por|date un paseo por nuestra|nuevos modelos en|tenemos nuevos modelos
      tenemos modelos nuevos|nos llegaron modelos|nos han llegado … nuevos|acaba de llegar … colección|ya llegó la nueva
      ha llegado la nueva|ya está aquí la nueva|también manejamos|también vendemos … precio|también tenemos … precio
      también tenemos … descuento|también tenemos … oferta|a juego con … descuento|con un … de descuento solo
      precio especial para clientes|precio especial si lleva|precio especial si te llevas|si se lleva dos|si te llevas dos|si lleva dos le
      si llevas dos te|si compras otro|si compra otro … descuento|si compras dos|si compra dos|si compra otra|hágase cliente vip
      hazte cliente vip|apúntate a nuestra newsletter|apúntate a nuestro|suscríbete a nuestra|suscríbete y|nuestra newsletter … descuento
      síguenos y|seguinos y|síganos y|síguenos en … y|síguenos para|seguinos para|enterate de todas las promos|entérate de todas
      entérate antes que nadie|aprovech* … al … %|aprovech* … con … %|no dejes pasar|no deje pasar|pregunte por nuestr*
      pregunta por nuestr*|pregunte sin compromiso`,
    'rights.guarantee': `
      no damos garantía|no tiene garantía|no hay garantía|no ofrecemos garantía|sin garantía … de ningún tipo|la garantía no aplica
      garantía … solo de 30 días|garantía … solo 7 días|solo 6 meses de garantía|garantía … un año nada más|garantía de un mes solamente
      no cubrimos … garantía|se vende sin garantía
      la garantía es de seis meses|la garantía es de 6 meses|la garantía es de tres meses|la garantía es de 3 meses
      la garantía es de un mes|la garantía es de 30 días|la garantía es de 15 días
      garantía es de … se le ha pasado
      garantía … ya se le pasó|garantía … ya se te pasó|la garantía se le ha pasado|se le ha pasado la garantía|se le pasó la garantía
      se te pasó la garantía|se te ha pasado la garantía|la garantía … ya venció|la garantía … ha caducado|la garantía caducó
      garantía … caducada|la garantía ya no|ya no tiene garantía|ya no está en garantía|ya no entra en garantía|ya no cubre
      no entra en garantía|no entra por garantía|no está en garantía
      después de un año … no
      después de seis meses … no|después de 30 días no|después de 30 días ya
      después de tres meses no|tiene más de un año … no|ya pasaron los … días … no
      ya pasaron … meses … no|la garantía la cubre … no nosotros|aquí no damos garantía|de garantía nada|garantía ninguna
      pasado el año … no se|pasado el año … no podemos|pasado el año … no hay|pasado el año … no cubr*|pasado el año … no respond*
      pasado el año … no nos hace*|pasado el año … no le|pasado el año … no hacemos|pasado un año … no se|pasado un año … no podemos
      pasado un año … no hay|pasado un año … no cubr*|pasado un año … no respond*|pasado un año … no nos hace*|pasado un año … no le
      pasado un año … no hacemos|más de un año … no se|más de un año … no podemos|más de un año … no hay|más de un año … no cubr*
      más de un año … no respond*|más de un año … no nos hace*|más de un año … no le|más de un año … no hacemos|más de 12 meses … no se
      más de 12 meses … no podemos|más de 12 meses … no hay|más de 12 meses … no cubr*|más de 12 meses … no respond*
      más de 12 meses … no nos hace*|más de 12 meses … no le|más de 12 meses … no hacemos|más de doce meses … no se
      más de doce meses … no podemos|más de doce meses … no hay|más de doce meses … no cubr*|más de doce meses … no respond*
      más de doce meses … no nos hace*|más de doce meses … no le|más de doce meses … no hacemos|después de un año … no se
      después de un año … no podemos|después de un año … no hay|después de un año … no cubr*|después de un año … no respond*
      después de un año … no nos hace*|después de un año … no le|después de un año … no hacemos|pasados 12 meses … no se
      pasados 12 meses … no podemos|pasados 12 meses … no hay|pasados 12 meses … no cubr*|pasados 12 meses … no respond*
      pasados 12 meses … no nos hace*|pasados 12 meses … no le|pasados 12 meses … no hacemos|pasados seis meses … no se
      pasados seis meses … no podemos|pasados seis meses … no hay|pasados seis meses … no cubr*|pasados seis meses … no respond*
      pasados seis meses … no nos hace*|pasados seis meses … no le|pasados seis meses … no hacemos|pasados los seis meses … no se
      pasados los seis meses … no podemos|pasados los seis meses … no hay|pasados los seis meses … no cubr*
      pasados los seis meses … no respond*|pasados los seis meses … no nos hace*|pasados los seis meses … no le
      pasados los seis meses … no hacemos|ya pasó el año … no se|ya pasó el año … no podemos|ya pasó el año … no hay
      ya pasó el año … no cubr*|ya pasó el año … no respond*|ya pasó el año … no nos hace*|ya pasó el año … no le
      ya pasó el año … no hacemos|ya pasó un año … no se|ya pasó un año … no podemos|ya pasó un año … no hay|ya pasó un año … no cubr*
      ya pasó un año … no respond*|ya pasó un año … no nos hace*|ya pasó un año … no le|ya pasó un año … no hacemos`,
    'rights.withdrawal': `
      no se aceptan devoluciones|no aceptamos devoluciones|no hacemos devoluciones|no se admiten devoluciones|no se admiten cambios
      no hay cambios ni devoluciones|no hay devolución|no hay devoluciones|ventas son finales|toda venta es final
      no existe … desistimiento|no puede desistir|no tiene derecho … devol*|no aplica el botón de arrepentimiento
      no aplica … arrepentimiento|no aplica … derecho de retracto|una vez comprado … no se`,
    'rights.refund': `
      no devolvemos dinero|no devolvemos el dinero|no se devuelve el dinero|no se devuelve dinero|no hacemos reembolsos|no hay reembolsos
      no realizamos reembolsos|no regresamos dinero|no se regresa el dinero|no le vamos a devolver|no te vamos a devolver
      no te voy a devolver … plata|salida la mercadería|salida la mercancía no hay|no se hacen reintegros
      no se puede devolver|no se pueden devolver|no se admite devolución|no hay vuelta atrás|no devolvemos la plata
      no hay devolución del dinero|aquí no se devuelve|aquí no devolvemos|no se devuelve nada|ya no se puede devolver|ya no puede devolver
      ya no puedes devolver|no puede devolverlo|no puedes devolverlo|lo comprado comprado está|lo pagado pagado está
      no recibimos devoluciones|no recibimos nada de vuelta`,
    'rights.faulty': `
      aunque esté defectuoso … no|aunque venga roto … no|aunque llegue dañado … no|no nos hacemos responsables … defect*
      no nos hacemos responsables … daños|no respondemos por … fallas|no aceptamos reclamos|no se aceptan reclamos
      no se admiten reclamaciones|revisar … al recibir … después no|solo 24 horas … reclam*|solo 48 horas … reclam*|pasadas 24 horas … no
      pasadas 48 horas … no
      aunque venga roto … olv*|ni aunque esté fallado|ni aunque esté roto|ni aunque venga roto|ni aunque no funcione
      ya lo revisó al recibirlo|debió revisarlo
      tenía que haberlo revisado|tendría que haberlo mirado|haberlo mirado antes|si se rompió es cosa suya
      salió de aquí bien … no|salió funcionando … no|salió perfecto … no|reconocemos el defecto pero
      sabemos que … defectuoso … no|defectuoso … solo … primeras 24|defectuoso … solo … 48 horas
      aunque no funcione … no se|aunque no funcione … no lo|aunque no funcione … no hay|aunque no funcione … no acept*
      aunque no funcione … no devolv*|aunque no funcione … no podemos|aunque esté roto … no se|aunque esté roto … no lo
      aunque esté roto … no hay|aunque esté roto … no acept*|aunque esté roto … no devolv*|aunque esté roto … no podemos
      aunque llegue roto … no se|aunque llegue roto … no lo|aunque llegue roto … no hay|aunque llegue roto … no acept*
      aunque llegue roto … no devolv*|aunque llegue roto … no podemos|aunque venga mal … no se|aunque venga mal … no lo
      aunque venga mal … no hay|aunque venga mal … no acept*|aunque venga mal … no devolv*|aunque venga mal … no podemos
      aunque esté defect* … no se|aunque esté defect* … no lo|aunque esté defect* … no hay|aunque esté defect* … no acept*
      aunque esté defect* … no devolv*|aunque esté defect* … no podemos`,
    'rights.sale-item': `
      en oferta … no tiene cambio|en oferta … no tienen cambio|ofertas … sin cambio|rebajas … no se devuel*|rebajados … no se devuel*
      liquidación … no hay cambio|promoción … no aplica devol*|artículos rebajados … no se|en rebajas … no admiten
      mercancía en oferta … sin
      lo rebajado no
      por estar en oferta no|de exposición no
      rebajad* … no se puede|rebajad* … no se cambia*|rebajad* … no se acepta*|rebajad* … no se devuelve*|rebajad* … no se admite*
      rebajad* … no acept*|rebajad* … no admit*|rebajad* … no devolv*|rebajad* … no hay devol*|rebajad* … no hay cambio*
      rebajad* … no hay reemb*|rebajad* … no tiene* devol*|rebajad* … no tiene* cambio*|en rebajas … no se puede
      en rebajas … no se cambia*|en rebajas … no se acepta*|en rebajas … no se devuelve*|en rebajas … no se admite*|en rebajas … no acept*
      en rebajas … no admit*|en rebajas … no devolv*|en rebajas … no hay devol*|en rebajas … no hay cambio*|en rebajas … no hay reemb*
      en rebajas … no tiene* devol*|en rebajas … no tiene* cambio*|en oferta … no se puede|en oferta … no se cambia*
      en oferta … no se acepta*|en oferta … no se devuelve*|en oferta … no se admite*|en oferta … no acept*|en oferta … no admit*
      en oferta … no devolv*|en oferta … no hay devol*|en oferta … no hay cambio*|en oferta … no hay reemb*|en oferta … no tiene* devol*
      en oferta … no tiene* cambio*|en liquidación … no se puede|en liquidación … no se cambia*|en liquidación … no se acepta*
      en liquidación … no se devuelve*|en liquidación … no se admite*|en liquidación … no acept*|en liquidación … no admit*
      en liquidación … no devolv*|en liquidación … no hay devol*|en liquidación … no hay cambio*|en liquidación … no hay reemb*
      en liquidación … no tiene* devol*|en liquidación … no tiene* cambio*|outlet … no se puede|outlet … no se cambia*
      outlet … no se acepta*|outlet … no se devuelve*|outlet … no se admite*|outlet … no acept*|outlet … no admit*|outlet … no devolv*
      outlet … no hay devol*|outlet … no hay cambio*|outlet … no hay reemb*|outlet … no tiene* devol*|outlet … no tiene* cambio*
      con descuento … no se puede|con descuento … no se cambia*|con descuento … no se acepta*|con descuento … no se devuelve*
      con descuento … no se admite*|con descuento … no acept*|con descuento … no admit*|con descuento … no devolv*
      con descuento … no hay devol*|con descuento … no hay cambio*|con descuento … no hay reemb*|con descuento … no tiene* devol*
      con descuento … no tiene* cambio*|segunda mano … no se puede|segunda mano … no se cambia*|segunda mano … no se acepta*
      segunda mano … no se devuelve*|segunda mano … no se admite*|segunda mano … no acept*|segunda mano … no admit*
      segunda mano … no devolv*|segunda mano … no hay devol*|segunda mano … no hay cambio*|segunda mano … no hay reemb*
      segunda mano … no tiene* devol*|segunda mano … no tiene* cambio*|de exposición … no se puede|de exposición … no se cambia*
      de exposición … no se acepta*|de exposición … no se devuelve*|de exposición … no se admite*|de exposición … no acept*
      de exposición … no admit*|de exposición … no devolv*|de exposición … no hay devol*|de exposición … no hay cambio*
      de exposición … no hay reemb*|de exposición … no tiene* devol*|de exposición … no tiene* cambio*|al ser de oferta no
      al ser de outlet no|al estar rebajado no|por ser de outlet no|por ser rebajas no`,
    'rights.opened': `
      abierto … no se acepta|abiertos … no se aceptan|una vez abierto … no|caja abierta … no|si abre … pierde|si lo abriste … no
      probado … no se cambia|usado … no se devuelve|sin el precinto … no
      lo ha abierto … ya no|lo has abierto … ya no
      lo ha usado … no podemos|lo has usado … no podemos
      no se cambia … abiert*|no aceptamos … abiert*|no devolvemos … abiert*|no se admite … abiert*
      una vez abiert* … no se puede|una vez abiert* … no se cambia|una vez abiert* … no se acepta|una vez abiert* … no se devuelve
      una vez abiert* … no podemos|una vez abiert* … no lo|una vez abiert* … no la|una vez abiert* … no acept*|una vez abiert* … no admit*
      una vez abiert* … no devolv*|una vez abiert* … no hay devol*|una vez abiert* … no hay cambio|si está abiert* … no se puede
      si está abiert* … no se cambia|si está abiert* … no se acepta|si está abiert* … no se devuelve|si está abiert* … no podemos
      si está abiert* … no lo|si está abiert* … no la|si está abiert* … no acept*|si está abiert* … no admit*|si está abiert* … no devolv*
      si está abiert* … no hay devol*|si está abiert* … no hay cambio|si lo ha abierto … no se puede|si lo ha abierto … no se cambia
      si lo ha abierto … no se acepta|si lo ha abierto … no se devuelve|si lo ha abierto … no podemos|si lo ha abierto … no lo
      si lo ha abierto … no la|si lo ha abierto … no acept*|si lo ha abierto … no admit*|si lo ha abierto … no devolv*
      si lo ha abierto … no hay devol*|si lo ha abierto … no hay cambio|si lo has abierto … no se puede|si lo has abierto … no se cambia
      si lo has abierto … no se acepta|si lo has abierto … no se devuelve|si lo has abierto … no podemos|si lo has abierto … no lo
      si lo has abierto … no la|si lo has abierto … no acept*|si lo has abierto … no admit*|si lo has abierto … no devolv*
      si lo has abierto … no hay devol*|si lo has abierto … no hay cambio|si lo abrió … no se puede|si lo abrió … no se cambia
      si lo abrió … no se acepta|si lo abrió … no se devuelve|si lo abrió … no podemos|si lo abrió … no lo|si lo abrió … no la
      si lo abrió … no acept*|si lo abrió … no admit*|si lo abrió … no devolv*|si lo abrió … no hay devol*|si lo abrió … no hay cambio
      si abrió … no se puede|si abrió … no se cambia|si abrió … no se acepta|si abrió … no se devuelve|si abrió … no podemos
      si abrió … no lo|si abrió … no la|si abrió … no acept*|si abrió … no admit*|si abrió … no devolv*|si abrió … no hay devol*
      si abrió … no hay cambio|ya abierto … no se puede|ya abierto … no se cambia|ya abierto … no se acepta|ya abierto … no se devuelve
      ya abierto … no podemos|ya abierto … no lo|ya abierto … no la|ya abierto … no acept*|ya abierto … no admit*|ya abierto … no devolv*
      ya abierto … no hay devol*|ya abierto … no hay cambio|si lo ha usado … no se puede|si lo ha usado … no se cambia
      si lo ha usado … no se acepta|si lo ha usado … no se devuelve|si lo ha usado … no podemos|si lo ha usado … no lo
      si lo ha usado … no la|si lo ha usado … no acept*|si lo ha usado … no admit*|si lo ha usado … no devolv*
      si lo ha usado … no hay devol*|si lo ha usado … no hay cambio|si lo usó … no se puede|si lo usó … no se cambia
      si lo usó … no se acepta|si lo usó … no se devuelve|si lo usó … no podemos|si lo usó … no lo|si lo usó … no la|si lo usó … no acept*
      si lo usó … no admit*|si lo usó … no devolv*|si lo usó … no hay devol*|si lo usó … no hay cambio|lo ha usado … no se puede
      lo ha usado … no se cambia|lo ha usado … no se acepta|lo ha usado … no se devuelve|lo ha usado … no lo|lo ha usado … no la
      lo ha usado … no acept*|lo ha usado … no admit*|lo ha usado … no devolv*|lo ha usado … no hay devol*|lo ha usado … no hay cambio
      lo ha abierto … no se puede|lo ha abierto … no se cambia|lo ha abierto … no se acepta|lo ha abierto … no se devuelve
      lo ha abierto … no podemos|lo ha abierto … no lo|lo ha abierto … no la|lo ha abierto … no acept*|lo ha abierto … no admit*
      lo ha abierto … no devolv*|lo ha abierto … no hay devol*|lo ha abierto … no hay cambio|si está usad* … no se puede
      si está usad* … no se cambia|si está usad* … no se acepta|si está usad* … no se devuelve|si está usad* … no podemos
      si está usad* … no lo|si está usad* … no la|si está usad* … no acept*|si está usad* … no admit*|si está usad* … no devolv*
      si está usad* … no hay devol*|si está usad* … no hay cambio|precinto roto … no se puede|precinto roto … no se cambia
      precinto roto … no se acepta|precinto roto … no se devuelve|precinto roto … no podemos|precinto roto … no lo|precinto roto … no la
      precinto roto … no acept*|precinto roto … no admit*|precinto roto … no devolv*|precinto roto … no hay devol*
      precinto roto … no hay cambio|sin precinto … no se puede|sin precinto … no se cambia|sin precinto … no se acepta
      sin precinto … no se devuelve|sin precinto … no podemos|sin precinto … no lo|sin precinto … no la|sin precinto … no acept*
      sin precinto … no admit*|sin precinto … no devolv*|sin precinto … no hay devol*|sin precinto … no hay cambio
      abierto el paquete … no se puede|abierto el paquete … no se cambia|abierto el paquete … no se acepta
      abierto el paquete … no se devuelve|abierto el paquete … no podemos|abierto el paquete … no lo|abierto el paquete … no la
      abierto el paquete … no acept*|abierto el paquete … no admit*|abierto el paquete … no devolv*|abierto el paquete … no hay devol*
      abierto el paquete … no hay cambio|abierta la caja … no se puede|abierta la caja … no se cambia|abierta la caja … no se acepta
      abierta la caja … no se devuelve|abierta la caja … no podemos|abierta la caja … no lo|abierta la caja … no la
      abierta la caja … no acept*|abierta la caja … no admit*|abierta la caja … no devolv*|abierta la caja … no hay devol*
      abierta la caja … no hay cambio|abrió la caja … no se puede|abrió la caja … no se cambia|abrió la caja … no se acepta
      abrió la caja … no se devuelve|abrió la caja … no podemos|abrió la caja … no lo|abrió la caja … no la|abrió la caja … no acept*
      abrió la caja … no admit*|abrió la caja … no devolv*|abrió la caja … no hay devol*|abrió la caja … no hay cambio
      abrió el empaque … no se puede|abrió el empaque … no se cambia|abrió el empaque … no se acepta|abrió el empaque … no se devuelve
      abrió el empaque … no podemos|abrió el empaque … no lo|abrió el empaque … no la|abrió el empaque … no acept*
      abrió el empaque … no admit*|abrió el empaque … no devolv*|abrió el empaque … no hay devol*|abrió el empaque … no hay cambio
      si quitó … no se puede|si quitó … no se cambia|si quitó … no se acepta|si quitó … no se devuelve|si quitó … no podemos
      si quitó … no lo|si quitó … no la|si quitó … no acept*|si quitó … no admit*|si quitó … no devolv*|si quitó … no hay devol*
      si quitó … no hay cambio|si ha quitado … no se puede|si ha quitado … no se cambia|si ha quitado … no se acepta
      si ha quitado … no se devuelve|si ha quitado … no podemos|si ha quitado … no lo|si ha quitado … no la|si ha quitado … no acept*
      si ha quitado … no admit*|si ha quitado … no devolv*|si ha quitado … no hay devol*|si ha quitado … no hay cambio
      abierto no se cambia|abierto no se devuelve|abiertos no se cambian|abiertos no se devuelven|abierta no se cambia
      abierta no se devuelve|usado no se cambia|usado no se devuelve|usada no se devuelve|lo ha usado, así que no|lo has usado, así que no`,
    'rights.store-credit': `
      solo vale|solo un vale|solo damos vale|solo damos vales|solo hacemos vales|no devolvemos dinero … vale|solo nota de crédito
      solo cambio por otro producto|solo se cambia por … producto|únicamente saldo a favor|solo crédito en tienda
      le damos un vale … no dinero|reembolso … en forma de vale
      le podemos dar un vale|te podemos dar un vale|le damos un vale|te damos un vale|le hacemos un vale|te hacemos un vale
      solo le podemos dar … vale|solo te podemos dar … vale|como mucho un vale|lo máximo es un vale|lo único que … vale
      lo único que … nota de crédito|lo único … saldo|lo único … cupón|vale … dinero no|vale … pero no dinero|vale … no dinero
      vale … no efectivo|vale por … no devolvemos|dinero no devolvemos|el dinero no se devuelve|la plata no se devuelve
      la plata no la devolvemos|no se devuelve la plata|no se regresa dinero|no se devuelve efectivo|otro producto o nota de crédito
      otro modelo o un vale|solo cambio por|solo cambios por|solamente cambio por|solo por otro producto|solo le podemos dar otro
      solo te podemos dar otro|solo puede cambiarlo por|solo se puede cambiar por|no dinero … sí vale
      en forma de saldo|en forma de vale|en forma de crédito|en forma de bono|saldo para la tienda|saldo en la tienda únicamente
      únicamente … saldo|únicamente … vale|solo … saldo para|solamente … vale`,
    'rights.maker': `
      diríjase al fabricante|contacte al fabricante|contacte con el fabricante|contacta con el fabricante|reclame … al fabricante
      reclámale al fabricante|hable con el fabricante|la garantía … la da el fabricante|es problema de la paquetería
      reclame … a la transportadora|reclame a la empresa de transporte|nosotros no … fabricante|vaya al servicio técnico … nosotros no
      arreglar con el fabricante|lo tiene que ver con el fabricante|lo tienes que ver con el fabricante|lo ve directo con el fabricante
      contacte con la marca|escriba a la marca|hable con la marca
      hable con la fábrica|reclame a la marca|reclámeselo a|reclámele a|reclámelo a|reclamar al fabricante|reclame al fabricante
      reclamar a la marca|reclamar al transportista|reclame al transportista|reclame al mensajero|reclámele a correos|reclame a correos
      quéjese a la paquetería|quéjese al transportista|eso es cosa del fabricante|es cosa del fabricante|cosa de la marca
      es cosa del transportista|es asunto del fabricante|es problema del fabricante|es tema del fabricante|la culpa es del fabricante … no
      responsabilidad del fabricante|responsabilidad de la marca|responsabilidad del transportista|responsabilidad de la paquetería
      responsabilidad del mensajero|nosotros solo vendemos|solo somos intermediarios|somos solo intermediarios|solo somos la tienda
      solo somos revendedores|nosotros solo revendemos|nosotros ya no nos hacemos
      vaya al fabricante|vaya directo a la marca
      llame al fabricante`,
    'rights.condition': `
      reembolso … solo … caja original|para el reembolso … firm*
      debe firmar … reembolso|pague primero … reembolso|cargo por reposición de|primero cierre … reclamo … reembols*
      primero cierra … reclamo … devol*|cierra el reclamo … y te devuelv*|cuando cierre el reclamo … dinero
      el envío de vuelta … a su cargo … defect*
      sin la caja … no recibimos
      sin la caja … no pod*
      si no viene con … caja
      olvídese del reembolso|olvídate del reembolso|olvídese de la devolución|olvídate de la devolución
      tiene que pagar … transporte … defectuoso
      tiene que pagar … envío … defectuoso|tiene que pagar … envío … roto|págale al mensajero|pague al mensajero
      los portes los paga usted|los portes los pagas tú|portes a su cargo … defect*
      los gastos de envío no se los devolvemos|le descontamos el 20|descontamos … por gastos de gestión
      gastos de gestión … devol*
      sin la caja … no se puede|sin la caja … no se cambia|sin la caja … no se acepta|sin la caja … no se devuelve
      sin la caja … no podemos|sin la caja … no acept*|sin la caja … no admit*|sin la caja … no devolv*|sin la caja … no recib*
      sin la caja … no hay devol*|sin la caja … no hay cambio|sin la caja … no hay reemb*|sin la caja … olvíd*
      sin caja original … no se puede|sin caja original … no se cambia|sin caja original … no se acepta|sin caja original … no se devuelve
      sin caja original … no podemos|sin caja original … no acept*|sin caja original … no admit*|sin caja original … no devolv*
      sin caja original … no recib*|sin caja original … no hay devol*|sin caja original … no hay cambio|sin caja original … no hay reemb*
      sin caja original … olvíd*|sin etiqueta* … no se puede|sin etiqueta* … no se cambia|sin etiqueta* … no se acepta
      sin etiqueta* … no se devuelve|sin etiqueta* … no podemos|sin etiqueta* … no acept*|sin etiqueta* … no admit*
      sin etiqueta* … no devolv*|sin etiqueta* … no recib*|sin etiqueta* … no hay devol*|sin etiqueta* … no hay cambio
      sin etiqueta* … no hay reemb*|sin etiqueta* … olvíd*|sin las etiquetas … no se puede|sin las etiquetas … no se cambia
      sin las etiquetas … no se acepta|sin las etiquetas … no se devuelve|sin las etiquetas … no podemos|sin las etiquetas … no acept*
      sin las etiquetas … no admit*|sin las etiquetas … no devolv*|sin las etiquetas … no recib*|sin las etiquetas … no hay devol*
      sin las etiquetas … no hay cambio|sin las etiquetas … no hay reemb*|sin las etiquetas … olvíd*|sin el embalaje … no se puede
      sin el embalaje … no se cambia|sin el embalaje … no se acepta|sin el embalaje … no se devuelve|sin el embalaje … no podemos
      sin el embalaje … no acept*|sin el embalaje … no admit*|sin el embalaje … no devolv*|sin el embalaje … no recib*
      sin el embalaje … no hay devol*|sin el embalaje … no hay cambio|sin el embalaje … no hay reemb*|sin el embalaje … olvíd*
      sin embalaje … no se puede|sin embalaje … no se cambia|sin embalaje … no se acepta|sin embalaje … no se devuelve
      sin embalaje … no podemos|sin embalaje … no acept*|sin embalaje … no admit*|sin embalaje … no devolv*|sin embalaje … no recib*
      sin embalaje … no hay devol*|sin embalaje … no hay cambio|sin embalaje … no hay reemb*|sin embalaje … olvíd*
      sin empaque … no se puede|sin empaque … no se cambia|sin empaque … no se acepta|sin empaque … no se devuelve
      sin empaque … no podemos|sin empaque … no acept*|sin empaque … no admit*|sin empaque … no devolv*|sin empaque … no recib*
      sin empaque … no hay devol*|sin empaque … no hay cambio|sin empaque … no hay reemb*|sin empaque … olvíd*
      sin el empaque … no se puede|sin el empaque … no se cambia|sin el empaque … no se acepta|sin el empaque … no se devuelve
      sin el empaque … no podemos|sin el empaque … no acept*|sin el empaque … no admit*|sin el empaque … no devolv*
      sin el empaque … no recib*|sin el empaque … no hay devol*|sin el empaque … no hay cambio|sin el empaque … no hay reemb*
      sin el empaque … olvíd*|sin todos los accesorios … no se puede|sin todos los accesorios … no se cambia
      sin todos los accesorios … no se acepta|sin todos los accesorios … no se devuelve|sin todos los accesorios … no podemos
      sin todos los accesorios … no acept*|sin todos los accesorios … no admit*|sin todos los accesorios … no devolv*
      sin todos los accesorios … no recib*|sin todos los accesorios … no hay devol*|sin todos los accesorios … no hay cambio
      sin todos los accesorios … no hay reemb*|sin todos los accesorios … olvíd*|si no trae la caja … no se puede
      si no trae la caja … no se cambia|si no trae la caja … no se acepta|si no trae la caja … no se devuelve
      si no trae la caja … no podemos|si no trae la caja … no acept*|si no trae la caja … no admit*|si no trae la caja … no devolv*
      si no trae la caja … no recib*|si no trae la caja … no hay devol*|si no trae la caja … no hay cambio
      si no trae la caja … no hay reemb*|si no trae la caja … olvíd*|si no tiene la caja … no se puede|si no tiene la caja … no se cambia
      si no tiene la caja … no se acepta|si no tiene la caja … no se devuelve|si no tiene la caja … no podemos
      si no tiene la caja … no acept*|si no tiene la caja … no admit*|si no tiene la caja … no devolv*|si no tiene la caja … no recib*
      si no tiene la caja … no hay devol*|si no tiene la caja … no hay cambio|si no tiene la caja … no hay reemb*
      si no tiene la caja … olvíd*|si no conserva … no se puede|si no conserva … no se cambia|si no conserva … no se acepta
      si no conserva … no se devuelve|si no conserva … no podemos|si no conserva … no acept*|si no conserva … no admit*
      si no conserva … no devolv*|si no conserva … no recib*|si no conserva … no hay devol*|si no conserva … no hay cambio
      si no conserva … no hay reemb*|si no conserva … olvíd*|si no viene con … no se puede|si no viene con … no se cambia
      si no viene con … no se acepta|si no viene con … no se devuelve|si no viene con … no podemos|si no viene con … no acept*
      si no viene con … no admit*|si no viene con … no devolv*|si no viene con … no recib*|si no viene con … no hay devol*
      si no viene con … no hay cambio|si no viene con … no hay reemb*|si no viene con … olvíd*
      defectuoso … de su cuenta|defectuoso … por su cuenta|defectuoso … de su bolsillo|defectuoso … a su cargo|defectuoso … de tu bolsillo
      defectuoso … a tu cargo|roto … de su bolsillo|roto … a su cargo|roto … por su cuenta|devolver … defectuoso … corren`,
    'claim.health': `
      cura … en … días|cura el cáncer|cura la diabetes|sustituye … medicamentos|reemplaza … medicamentos|deja de tomar … pastillas
      deje sus medicamentos|ya no necesitarás … insulina|olvídate de … insulina|dile adiós al dolor|adiós … diabetes|adiós … artritis
      elimina … 99 % … virus|cabello … crece … garantizado|mejor que cualquier medicamento|los médicos no quieren que
      protege … contra el covid|revierte … diabetes
      dormirá como un bebé|dormirás como un bebé|duerme como un bebé|dormir como un bebé|el dolor … desaparece|desaparece … dolor
      crecer el pelo|crecer el cabello|cabello nuevo|pelo nuevo|adiós … calvicie|adiós … canas|adiós … pastillas|adiós … insulina
      adiós … varices|adiós … hongos|adiós … insomnio|adiós … dolor*|sin necesidad de … cirugía|sin necesidad de … medicamentos
      sin necesidad de … médico|mejor que … insulina|mejor que las pastillas|más fuerte que cualquier medicina
      más efectivo que … pastillas|puede dejar … medicación|puede dejar … pastillas|deje … medicación|deje … pastillas|tire … pastillas
      tire las gafas|tire los lentes|olvídate de … médico|olvídese de … médico|ya no … muletas|ya no … bastón|levantarse de la silla
      le deja la presión|baja la glucosa|baja el colesterol|bajar el azúcar|baja la azúcar|regula la azúcar|sube las defensas … virus
      evita el cáncer|previene el cáncer|frena el alzheimer|los doctores … no quieren|las farmacéuticas no quieren
      quita* … dolor*|quita* … ansiedad|quita* … depresión|quita* … el azúcar|quita* … la azúcar|quita* … artritis|quita* … migraña*
      quita* … estrías|quita* … arrugas|quita* … reuma|quita* … celulitis|quita* … varices|quita* … insomnio|borra* … estrías
      borra* … arrugas|borra* … cicatrices|borra* … celulitis|borra* … acné|dolor* … se quita|dolor* … se le quita|dolor* … desaparece*
      desaparece* … dolor*|acab* con … dolor*|elimin* … dolor*|olvíd* … dolor*|olvid* del dolor|cur* … dolor*|baj* el azúcar
      baj* la presión|control* … azúcar … sin|deje … insulina|sin la insulina|no … necesitar la insulina|recuper* … cabello
      recuper* la vista|recuper* … audición|crec* … pelo … en|pelo … crec* … en|sal* pelo nuevo|vuelva a crecer el|vuelve a crecer el
      nunca más … dolor*|sin dolor … para siempre`,
    'claim.weight': `
      baja … kilos en|pierde … kilos en|perderás … kilos|bajarás … kilos|adelgaza … sin dieta|adelgaza … sin esfuerzo
      baja de peso … sin dieta|quema grasa … mientras duermes|menos 10 kilos|reduce … tallas en
      sin moverse del sofá|sin moverte del sofá|sin pisar el gimnasio
      kilos … sin … dieta|kilos … sin … ejercicio|kilos … sin … gimnasio
      la grasa … se derrite|derrite … grasa|derrite la barriga|barriga … en … días|panza … en … días|adiós barriga|adiós panza
      adiós a los michelines|adiós lonjas|vientre plano en|abdomen plano en|te deja flaca|te deja flaco
      pierd* … kilos|perder* … kilos|perderá … kilos|baj* de … kilos|baja … kilos por|baje … kilos en|bajará … kilos|adelgaza* … kilos
      adelgace … kilos|kilos menos en|baja … tallas|reduzca … tallas|kilos … sin dieta`,
    'claim.absolute': `
      resultados 100 % garantizados|100 % libre de riesgos|nunca se va a romper|nunca se romperá|no se rompe jamás
      efecto milagroso|el mejor … de todo el mundo
      funciona en todo el mundo|funciona con todo el mundo|le funciona a todo|le funciona a cualquiera|te funciona a cualquiera
      funciona a todo el mundo|le funciona a todo el mundo|funciona en el 100|a todo el mundo le funciona
      a todos les funciona|a nadie le ha fallado|nunca falla|no falla nunca|jamás falla|no ha fallado nunca|ahorrarás un … luz
      ahorra* … 90 %|ahorra* … 80 %|ahorra* … 70 %|ahorra* … en la factura de la luz|ahorra* … en tu recibo de luz
      gasta la mitad de gasolina|la mitad de gasolina|reduce … la factura de la luz … 50|reduce tu recibo de luz
      dura toda la vida|le va a durar toda la vida|te durará toda la vida|dura eternamente
      no se estropea jamás|no se estropea nunca|no se rompe nunca|no se rompe ni|no se va a romper nunca
      mejor del mundo mundial|ganarás … al mes|gana dinero … dormir|hazte rico|multiplica tu dinero|duplica tu dinero|te harás rico
      cien por cien seguro|no tiene ningún riesgo
      les funciona a todos
      funciona al 100 % en todos|funciona en el 100 % de los casos|funciona al 100 % de las personas`,
    'counterfeit.admission': `
      no es original … pero|no es el original pero|no son originales … pero|es réplica … calidad|es una réplica … idéntica|es copia … pero
      es imitación … pero|nadie nota la diferencia|no se nota la diferencia|idéntico al original … pero|igual al original … pero
      misma fábrica que|por ese precio … no es original|a ese precio … no puede ser original|por ese precio … no esperes original
      es clon … 1:1|trabajamos réplicas|manejamos réplicas|manejamos calidad aaa|calidad triple a|son piratas … pero
      lleva el logo … pero no
      original no es|original no son|originales no son|original original no|oficial no es|auténtico no es|de marca marca no
      original … da el pego|da el pego|dan el pego|a ese precio … original
      a este precio … original|por ese precio … original|por este precio … original|por … euros … no esperará|a ese precio no esperará
      a ese precio no esperes|a ese precio obvio|a ese precio no va a ser|a ese precio imposible que sea|si fuera original costaría
      si fuera original valdría|si fueran originales costarían|si fueran originales valdrían|el original vale … este
      el original cuesta … este|la original cuesta … esta|igual que el de la marca pero|igualito al original
      igualita a la original|idénticas a las de tienda|idéntico al de tienda|idénticos a los de tienda|iguales por fuera
      lo fabricamos nosotros sin licencia|fabricamos nosotros sin|sin licencia de la marca|sin permiso de la marca
      con la etiqueta de la marca puesta
      nadie lo nota|nadie nota que|ni se nota que|no se distingue del original|no se distinguen del original
      no lo distingue ni|no lo distinguen ni|manejamos pirata|vendemos pirata|es pirata … calidad|es tipo … no original
      no original … calidad|inspirado en … mismo logo|sale de la misma fábrica|de la misma fábrica pero sin
      calidad triple aaa|es una imitación muy buena
      camiseta no es oficial|playera no es oficial|remera no es oficial|gorra no es oficial|jersey no es oficial|no es oficial pero
      no son oficiales pero|no es oficial, por eso|no es auténtica, por|ni en la tienda lo distinguen|ni en la tienda los distinguen
      es aaa|son aaa … igual*`,
    'customs.undervalue': `
      declarar … menor valor|declaramos … dólares|declararemos … menos|poner … valor más bajo|pongan … valor … menor
      pongan … menos … factura|pueden declarar … menos|puede declarar … menor|declaren … valor|bajar el valor … aduana
      factura … por menos … aduana|siempre declaramos … bajo|factura … por 10|declarar … por 20|declare … 10 dólares
      ponemos que vale|pongo que vale|ponemos que cuesta|pon que vale|pon que cuesta|ponga que vale|ponga que cuesta|pongan que vale
      pongan que cuesta|poned que vale|poned que cuesta|ponle que vale|póngale que vale|ponele que vale
      ponele menos|poned menos|poned un valor|ponéis que vale|ponéis que cuesta|ponéis un valor|poneis menos
      podéis poner … euros … factura|podéis poner … euros … aduana|podéis poner … euros … paquete|puede poner … dólares … caja
      puede poner … dólares … paquete|puede poner un valor|puedes poner un valor|podés poner un valor|podéis poner un valor
      podrían poner un valor|pueden poner un valor|ponele menos valor|ponle menos valor|poner menos valor|menos valor en el papel
      menos valor en la|declaradlo|declárelo por|declárenlo por|declaralo por|declaradlo por|declaradlo como|declarando menos
      declarando la mitad|declarar la mitad|declaramos la mitad|declara la mitad|declare la mitad|declarad la mitad|declarar poco
      declara poco|declare poco|declaramos poco|declaramos poquito|declarar poquito|declaramos siempre menos|declarar menos|declare menos
      declara menos|declaramos menos|declarad menos|declaren menos|declarado por debajo|por debajo de su valor|por debajo del valor
      por debajo del precio real|facturamos por la mitad|facturar por la mitad|factura por la mitad|facture por la mitad
      facturas por la mitad|facturo por la mitad|facturamos la mitad|factura más bajita|factura rebajada
      factura … por menos
      doble factura|hacemos dos papeles|más bajito para
      un precio ficticio
      precio ficticio|valor ficticio|un precio inventado|en aduana … que vale|en la aduana … que vale
      en la caja … que vale|en el paquete … que vale|en los papeles … menos|en el papel … menos|en la guía … menos|en la factura … menos
      en la factura … solo|en la etiqueta … menos|sobre el papel … menos|así no pagas aduana
      así no paga aduana|así no pagas impuestos|así no paga impuestos|así no me cobra la aduana|así no te cobra la aduana
      así no le cobra la aduana|así zafo|así zafás|así zafa|zafar de la aduana
      zafar del impuesto|zafo del impuesto|zafás del impuesto|que no me claven en la aduana|que no me claven en correos
      me clavan en la aduana|me clavan en correos|me crujen en la aduana|me crujen en aduanas|para librarme de la aduana
      librarse de la aduana|librarse de los aranceles|librarse del iva|librarnos del iva|ahorrarme el iva|ahorrarme los aranceles
      ahorrarme la aduana|ahorrarse los aranceles|ahorrarse los impuestos|se ahorra los impuestos|se ahorra los aranceles
      se ahorra la aduana|te ahorras los impuestos|te ahorras la aduana|te ahorras los aranceles|para que no me cobren aranceles
      para que no me cobren iva|para no pagar aranceles|para no pagar aduana|para no pagar iva|para no pagar el iva
      para no pagar los impuestos|sin que se entere hacienda|que hacienda no se entere|hacienda no se entera|a espaldas de hacienda
      que no se entere hacienda|el resto … lo paga aparte|la diferencia … aparte … factur*
      uno con el precio real y otro|la mitad y el resto … aparte|por la mitad y el resto
      aduana ponemos que vale|así no pagas en la aduana
      como regalo y con un valor|para que no tenga que pagar nada en aduana|no tenga que pagar nada en la aduana
      no tengas que pagar nada en aduana|no tenga que pagar aduana`,
    'customs.gift': `
      declarar … como regalo|declaren … como regalo|declaramos … como regalo|marcar … como regalo|marquen … como regalo
      enviar … como regalo … aduana|enviarlo como regalo|mandarlo como regalo|poner … regalo … aduana|pongan … regalo … paquete
      pongan que es un regalo|poner que es un regalo|póngale regalo|como muestra sin valor|regalo … para no pagar
      regalo … evitar … impuest*|como muestra … aduana
      que es un regalo … aduana|que es un regalo … cobren|que es un regalo … aranceles|que es un regalo … impuestos
      que es un regalo … pague|que es regalo … aduana|que es para regalo … aduana|poner … que es un regalo|poner … que es regalo
      pongáis … que es un regalo|puedes poner … que es un regalo|poned que es un regalo
      pon que es un regalo|ponga que es un regalo|ponele que es un regalo|ponle que es un regalo
      póngale que es un regalo|marcad … regalo|márcalo … regalo|marcarlo … regalo|declarado como regalo
      declarada como regalo|declarado como muestra|declarado como documentos|declarado como ropa usada|declarad* … regalo
      va de regalo … aduana|lo mandamos como muestra|lo enviamos como muestra
      lo mandamos como documentos|como si fuera un regalo|como si fuera de segunda mano
      como si fuera ropa usada
      que es usado … aduana|que es de segunda mano … aduana
      sin valor comercial … aranceles|sin valor comercial … aduana|muestra gratuita … aduana|entre particulares … aduana
      de un amigo … aduana|de un familiar … aduana|regalo de cumpleaños … aduana
      pon* … que son documentos|pon* … que es documentación|pon* … que es una muestra|pon* … que son muestras|pon* … que es ropa usada
      pon* … que es usado … aduana|lo mandamos como muestra sin valor|sin valor comercial … se ahorra|sin valor comercial … te ahorras`,
    'tax.no-invoice': `
      sin factura … más barato|más barato … sin factura|sin factura te|sin factura le|si no necesita factura|si no necesitas factura
      si no querés factura|sin boleta … descuento|con factura es más iva|con factura sería más iva|lo hacemos en negro
      precio sin iva … efectivo|en negro … más barato
      sin factura se lo|sin factura te lo|sin factura son|sin factura nos ahorramos
      sin papeles … más barato|sin ticket … más barato|sin iva se lo|sin iva te lo|con iva o sin iva|si quiere el iva o no
      si quieres el iva o no|pago en b|pagar en b|cobrar en b|lo cobro en b|te lo cobro en b|dinero en b
      dinero negro
      si prescinde de la factura|si no me pide factura|si no me pides factura
      por debajo del agua … impuestos|me puede vender sin factura|me lo puede hacer sin factura
      me lo haces sin factura|me lo hacéis sin factura|lo dejamos sin factura
      sin iva si|sin iva … sin factura|si no quieres factura … iva|si no quiere factura … iva|sin factura … iva|sin factura … descuento`,
    'credential.request': `
      pásame el código … llegó|mándame el código … llegó|dame el código … llegó|dígame el código … llegó|te va a llegar un código
      le va a llegar un código|te llegará un código … me|le llegará un código … nos|le enviamos un código … díg*|necesito el código que
      necesitamos el código que|envíe foto … de su tarjeta|foto … por ambos lados … tarjeta|los tres dígitos … atrás|los 3 dígitos … atrás
      número … de tarjeta … vencimiento|ingrese su contraseña … enlace|cuál es tu contraseña|cuál es su contraseña|me das tu contraseña
      confirme sus datos bancarios|valide su cuenta … clave
      foto … con la tarjeta en la mano|foto … tarjeta … dos caras|foto … tarjeta … dos lados|foto … tarjeta … ambos lados
      foto … tarjeta … ambas caras|foto … tarjeta … delante y … detrás|selfie con … tarjeta|selfie … tarjeta|selfie con … dni
      selfi con … tarjeta|sms con … números … díga*|sms con … números … dí*|sms con … código … díga*|mensaje con … código … díga*
      mensaje con … código … pás*|mensaje con … código … mánd*|números de atrás de su tarjeta|números de atrás de tu tarjeta
      números de detrás de la tarjeta|números … detrás de la tarjeta|números … atrás de la tarjeta|números … reverso de la tarjeta
      números … de su tarjeta … últimos|el código que le ha llegado|código … caduca en … minutos|me … el token que|me pasas tu clave
      me pasa su clave|pásame tu clave|páseme su clave|con tu usuario y … entro|con su usuario y … entro|entro yo en tu cuenta
      entro yo en su cuenta|entro yo con tu|entro yo con su|para entrar en su cuenta necesito|para entrar en tu cuenta necesito
      necesito entrar en su cuenta|necesito entrar a su cuenta|necesito entrar a tu cuenta
      le llegó un mensaje con un código|te llegó un mensaje con un código|le llegó un código … me|te llegó un código … me
      le ha llegado un código|te ha llegado un código|le acaba de llegar un código|te acaba de llegar un código|le llegó un sms … me
      te llegó un sms … me`,
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
      vas a terminar en el hospital|van a terminar en el hospital|te voy a dar una paliza|os voy a dar una paliza
      le parto la cara|le rompo la cara|te voy a … en la cara|va a arder … tienda|voy a ir … y … quemar|vas a … en el hospital
      vas a … en una silla de ruedas|te vas … en silla de ruedas|si vuelve … le parto|si vuelve … le rompo|si vuelve … lo mato
      si vuelve … lo reviento|como vuelva … le parto|como vuelva … le rompo|como vuelva … lo|como aparezca … le|como venga … le suelto
      sé dónde … tus hijos|sé dónde … tu familia|sé dónde … tu mujer|sé dónde … tu hija|sé en qué colegio … hij*|te espero … y te
      os espero … y os|voy con … y os|voy a ir con unos|voy con unos amigos|voy con mis primos|voy a pasar … con mis … y|ojalá se queme
      ojalá os queméis|ojalá ardáis|a ver si … cuando te tenga delante|cuando te tenga delante|cuando te tenga enfrente
      en cuanto te tenga delante|tu vida … corre peligro|no vas a … caminar|no vas a volver a andar|no vas a volver a caminar
      te voy a … las piernas`,
    'discrimination.refusal': `
      no vendemos … a gente de tu país|no vendemos … a extranjeros|no le vendemos … a venezolanos|no atendemos … gitanos
      no enviamos … barrios de gitanos|no queremos … inmigrantes|gente como ustedes … no|por ser … no le vendemos|por ser … no te vendo
      tu apellido … no vend*|con ese nombre … no vend*|vuélvete a tu país|regrésate a tu país|vete a tu país|solo vendemos a … blancos
      ponedme con un hombre|pásenme con un hombre|ponme con un hombre|pásame con un hombre|póngame con un hombre
      quiero que me atienda un hombre|quiero hablar con un hombre que|un hombre que entienda|un hombre que sepa|para esto … un hombre
      solo … clientes de aquí|solo … gente de aquí|nada de extranjeros|nada de inmigrantes|nada de gitanos|nada de moros|nada de negros
      nada de venezolanos|nada de latinos|que sea español el|que sea blanco|alguien blanco|alguien que no sea negro
      alguien que no sea moro|un repartidor blanco|un repartidor español|que no sea extranjero|que no sean extranjeros
      que hable bien español … no un|no quiero … negr* … paquete|no quiero … negro en mi casa|no quiero … moros en mi|extranjeros no
      gitanos no|venezolanos no|extranjeros abstenerse|gitanos abstenerse
      que no venga un negro|que no venga un moro|que no venga un gitano|que no venga un indio|que no venga un chino|que no venga un rumano
      que no venga un árabe|que no venga un latino|que no venga un boliviano|que no venga un venezolano|que no venga un extranjero
      que no venga un musulmán|que no venga un judío|que no venga una negro|que no venga una moro|que no venga una gitano
      que no venga una indio|que no venga una chino|que no venga una rumano|que no venga una árabe|que no venga una latino
      que no venga una boliviano|que no venga una venezolano|que no venga una extranjero|que no venga una musulmán|que no venga una judío
      que no venga ningún negro|que no venga ningún moro|que no venga ningún gitano|que no venga ningún indio|que no venga ningún chino
      que no venga ningún rumano|que no venga ningún árabe|que no venga ningún latino|que no venga ningún boliviano
      que no venga ningún venezolano|que no venga ningún extranjero|que no venga ningún musulmán|que no venga ningún judío
      que no me mande* un moro|que no me mande* un gitano|que no me mande* un indio|que no me mande* un rumano|que no me mande* un árabe
      que no me mande* un latino|que no me mande* un boliviano|que no me mande* un venezolano|que no me mande* un extranjero
      que no me mande* un musulmán|que no me mande* un judío|que no me traiga un negro|que no me traiga un moro|que no me traiga un gitano
      que no me traiga un indio|que no me traiga un chino|que no me traiga un rumano|que no me traiga un árabe|que no me traiga un latino
      que no me traiga un boliviano|que no me traiga un venezolano|que no me traiga un extranjero|que no me traiga un musulmán
      que no me traiga un judío|que no sea un moro|que no sea un gitano|que no sea un indio|que no sea un rumano|que no sea un árabe
      que no sea un latino|que no sea un boliviano|que no sea un venezolano|que no sea un extranjero|que no sea un musulmán
      que no sea un judío|que no me atienda un negro|que no me atienda un moro|que no me atienda un gitano|que no me atienda un indio
      que no me atienda un chino|que no me atienda un rumano|que no me atienda un árabe|que no me atienda un latino
      que no me atienda un boliviano|que no me atienda un venezolano|que no me atienda un extranjero|que no me atienda un musulmán
      que no me atienda un judío|no quiero que me atienda un negro|no quiero que me atienda un moro|no quiero que me atienda un gitano
      no quiero que me atienda un indio|no quiero que me atienda un chino|no quiero que me atienda un rumano
      no quiero que me atienda un árabe|no quiero que me atienda un latino|no quiero que me atienda un boliviano
      no quiero que me atienda un venezolano|no quiero que me atienda un extranjero|no quiero que me atienda un musulmán
      no quiero que me atienda un judío|no quiero que venga un negro|no quiero que venga un moro|no quiero que venga un gitano
      no quiero que venga un indio|no quiero que venga un chino|no quiero que venga un rumano|no quiero que venga un árabe
      no quiero que venga un latino|no quiero que venga un boliviano|no quiero que venga un venezolano|no quiero que venga un extranjero
      no quiero que venga un musulmán|no quiero que venga un judío|no quiero que entre un negro|no quiero que entre un moro
      no quiero que entre un gitano|no quiero que entre un indio|no quiero que entre un chino|no quiero que entre un rumano
      no quiero que entre un árabe|no quiero que entre un latino|no quiero que entre un boliviano|no quiero que entre un venezolano
      no quiero que entre un extranjero|no quiero que entre un musulmán|no quiero que entre un judío|no quiero un repartidor negro
      no quiero un repartidor moro|no quiero un repartidor gitano|no quiero un repartidor indio|no quiero un repartidor chino
      no quiero un repartidor rumano|no quiero un repartidor árabe|no quiero un repartidor latino|no quiero un repartidor boliviano
      no quiero un repartidor venezolano|no quiero un repartidor extranjero|no quiero un repartidor musulmán|no quiero un repartidor judío
      no quiero a ningún negro|no quiero a ningún moro|no quiero a ningún gitano|no quiero a ningún indio|no quiero a ningún chino
      no quiero a ningún rumano|no quiero a ningún árabe|no quiero a ningún latino|no quiero a ningún boliviano
      no quiero a ningún venezolano|no quiero a ningún extranjero|no quiero a ningún musulmán|no quiero a ningún judío|sin ningún negro
      sin ningún moro|sin ningún gitano|sin ningún indio|sin ningún chino|sin ningún rumano|sin ningún árabe|sin ningún latino
      sin ningún boliviano|sin ningún venezolano|sin ningún extranjero|sin ningún musulmán|sin ningún judío`,
    'discrimination.slur': `
      vuelve a la selva|vuelve a tu selva|vuelve a la patera|bájate del árbol|come perros de mierda|mono de mierda|monos de mierda
      raza de mierda|hitler … razón
      típico de mujer|típico de mujeres|mujer tenía que ser|gitano tenía que ser|moro tenía que ser|negro tenía que ser
      chino tenía que ser|indio tenía que ser|bolita tenía que ser|sudaca tenía que ser|trabajar como un negro de|me ha atendido una mujer
      los viejos no sirven|las mujeres no saben|las mujeres no entienden|las mujeres no sirven`,
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
