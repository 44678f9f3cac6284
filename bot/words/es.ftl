# Spanish. Addresses the shopper as "tú", as fashion shops do on both sides of the Atlantic.

## Greeting and small talk
greeting = ¡Hola! Soy el asistente automático de { $store }. Pregúntame sobre envíos, devoluciones, pagos o nuestros productos.
greeting-again = ¡Hola de nuevo! ¿En qué te puedo ayudar?
disclosure = Soy un asistente automático, no una persona.
robot = Soy un programa informático: el asistente automático de { $store }. Respondo con lo que dicen las páginas de la tienda. Si prefieres hablar con una persona, solo tienes que decírmelo.
thanks = ¡De nada! ¿Te puedo ayudar en algo más?
goodbye = ¡Hasta luego y gracias por visitar { $store }!
yes-what = Muy bien. ¿Qué te gustaría saber?
no-fine = De acuerdo. Escríbeme si necesitas algo.

## Asking back and giving up
ask-back = No sé si te he entendido bien. ¿Te refieres a algo de esto?
ask-back-none = Nada de esto
not-understood = No lo he entendido. ¿Me lo puedes decir con otras palabras?
out-of-scope = Solo puedo ayudarte con { $store }: pedidos, envíos, devoluciones, pagos y nuestros productos.
unknown = No he encontrado eso en las páginas de la tienda.
empty-message = Solo puedo leer texto. Escribe tu pregunta, por favor.
too-long = Tu mensaje es muy largo y solo he leído el principio (caracteres leídos: { $count }). Con una pregunta más corta te puedo ayudar mejor.
too-fast = Escribes más rápido de lo que puedo leer. Te respondo en un momento.
trouble = Ha habido un problema por nuestra parte. Vuelve a intentarlo en un momento, por favor.

## People
handoff-offer = Por ahora no he podido ayudarte. ¿Quieres que pase tu conversación a una persona de nuestro equipo?
handoff-yes = Sí, por favor
handoff-no = No, gracias
handoff-done = He pasado tu conversación a nuestro equipo. Te responderán aquí o a través de { $contact }.
handoff-complaint = Lo siento mucho. Se lo he pasado a nuestro equipo, que te responderá aquí o a través de { $contact }.
handoff-declined = De acuerdo. ¿En qué más te puedo ayudar?

## Languages and markets
language-changed = A partir de ahora te responderé en español.
language-which = ¿En qué idioma prefieres hablar?
language-unknown = Todavía no hablo ese idioma.
answer-in-other-language = Esta respuesta solo está disponible en este idioma: { $language }
market-line = Válido para pedidos con entrega en: { $market }.
market-which = ¿Adónde va tu paquete? Las condiciones dependen del destino.

## Sources and products
source = Fuente: { $title }
product-price = Precio: { $price }
product-attributes = Sobre { $product }:
product-none = No he encontrado ningún producto que coincida.
products-found = { $count ->
    [one] He encontrado { $count } producto:
    [many] He encontrado { $count } de productos:
   *[other] He encontrado { $count } productos:
}

## Widget
widget-title = Chat con { $store }
widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-placeholder = Escribe tu pregunta…
widget-send = Enviar
widget-typing = Escribiendo…
widget-language = Idioma
widget-helpful = Útil
widget-not-helpful = No es útil
widget-feedback-thanks = Gracias por tu opinión.
widget-offline = Sin conexión. Tu mensaje queda guardado y se enviará después.
widget-reconnecting = Reconectando…
widget-retrying = La tienda no puede recibir tu mensaje en este momento. Se volverá a intentar.
widget-not-sent = No enviado
widget-retry = Reintentar
widget-too-long = El mensaje es demasiado largo. Máximo de caracteres: { $count }.
widget-you = Tú
widget-bot = Asistente
widget-view-product = Ver producto
widget-new-message = Mensaje nuevo
widget-messages = Mensajes
widget-new-conversation = Nueva conversación
widget-powered = Las respuestas salen de las páginas de la tienda

## Several wishes in one message
ask-back-part = Y sobre «{ $part }»: ¿se refiere a una de estas preguntas?

## Looking for a product
seek-many = Productos que cumplen todo lo que pides: { $count }.
seek-first = Estos son los primeros:
seek-close = Los demás se acercan.
seek-relaxed = Nada cumple todo lo que pides. He tenido que dejar fuera: { $wishes }. Lo más parecido:
seek-lacking = Esto no lo tenemos: { $wish }.
seek-unmet = No se cumple: { $wishes }
seek-unknown = No se indica: { $wishes }
seek-without = sin { $wish }
seek-without-it = Sin
seek-up-to = hasta { $price }
seek-from = desde { $price }
seek-ask-category = ¿Qué tipo de producto buscas?
seek-ask-gender = ¿Para quién es?
seek-ask-sleeve = ¿Qué mangas prefieres?
seek-ask-pocket = ¿Quieres que tenga bolsillo?
seek-ask-colour = ¿Qué color prefieres?
seek-ask-material = ¿Qué material prefieres?
seek-ask-season = ¿Para qué temporada?
seek-ask-fit = ¿Qué corte prefieres?
seek-any = Me da igual
seek-back = Volvamos a tu búsqueda:
seek-again = De acuerdo. ¿Qué estás buscando?
seek-start-over = Empezar de nuevo
seek-compare = Comparar
seek-comparison = { $first } y { $second }, comparados:
seek-compare-none = Dime primero qué buscas. Luego puedo comparar dos productos.

## Orders
order-which-number = ¿Cuál es tu número de pedido? Está en la confirmación del pedido.
order-number-unclear = No veo ningún número de pedido en tu mensaje.
order-prove = ¿Qué correo electrónico o código postal se indicó en el pedido { $number }? Lo necesito para comprobar que es tuyo.
order-not-matched = Los datos no coinciden. Revisa el número de pedido y el correo electrónico o el código postal; puedes enviar los dos otra vez.
order-locked = Ha habido demasiados intentos fallidos. Para proteger los pedidos, podrás volver a intentarlo { $wait }.
order-choose = ¿A qué pedido te refieres?
orders-none = No encuentro pedidos en tu cuenta.
backend-down = Ahora mismo no puedo conectar con nuestro sistema de pedidos. No se pierde nada: inténtalo de nuevo en unos minutos. ¿O prefieres que lo pase a una persona de nuestro equipo?
change-unsure = No he podido confirmar que se haya hecho el cambio. Conviene que lo vea una persona de nuestro equipo. ¿Se lo paso?
order-head = Pedido { $number } del { $date }
order-state-pending = Hemos recibido el pedido y esperamos el pago.
order-state-paid = Pagado y a la espera de prepararse.
order-state-packing = En preparación.
order-state-part-shipped = El pedido llega en varios paquetes. Una parte ya ha salido y el resto saldrá después.
order-state-shipped = Enviado y en camino.
order-state-delivered = Entregado.
order-state-cancelled = El pedido está cancelado.
order-state-returned = El pedido se ha devuelto.
parcel-head = Paquete { $n } de { $count }
parcel-labelled = Anunciado al transportista, que todavía no lo ha escaneado.
parcel-moving = El paquete está en camino.
parcel-customs = El paquete está en la aduana.
parcel-out = El paquete está en reparto.
parcel-pickup = El paquete está listo para recoger.
parcel-attempted = El transportista intentó entregar el paquete y no encontró a nadie.
parcel-delivered = Entregado el { $date }.
parcel-lost = El transportista ha perdido el paquete. Lo sentimos.
parcel-back = El paquete está volviendo a nuestro almacén.
parcel-carrier = Transportista: { $carrier }, número de seguimiento: { $tracking }
parcel-link = Seguir el paquete
parcel-expected = Llegada prevista, como muy tarde: { $date }
parcel-late = El paquete va con retraso. Se esperaba, como muy tarde: { $date }
parcel-help = Escríbenos para que podamos investigarlo: { $contact }
cancel-ask = ¿Cancelo el pedido { $number } ({ $amount })? No se puede deshacer.
cancel-done = El pedido { $number } está cancelado.
cancel-refund = Reembolso al medio de pago original: { $amount }
order-fixed = El pedido { $number } ya se está preparando o está en camino, así que no se puede cancelar ni cambiar.
address-which = ¿Cuál es la nueva dirección? Escribe calle, código postal y ciudad en un solo mensaje, separados por comas. El país no cambia: { $country }
address-ask = ¿Envío el pedido { $number } a esta dirección?
    { $address }
address-done = El pedido { $number } va ahora a:
    { $address }
address-country = Un pedido no se puede enviar a otro país. Indica una dirección del mismo país.
order-track-button = ¿Dónde está mi pedido?
order-cancel-button = Cancelar mi pedido
order-address-button = Cambiar la dirección

### The demo storefront's cart
shop-cart = Su carrito
shop-order = Hacer un pedido de prueba
shop-thanks = ¡Gracias! Esta es una tienda de demostración: no se ha pedido nada y no hay nada que pagar.

### A person at the desk
widget-person-typing = { $name } está escribiendo…

### People behind the desk
people-coming = He avisado a una persona de nuestro equipo. Te responderá aquí en un momento.
people-called = Tu mensaje ha llegado. Nuestro equipo está avisado y te responderá aquí lo antes posible.
people-away = Nuestro equipo vuelve { $when }.
people-ask-email = ¿A qué correo electrónico podemos responderte?
people-here = Recibirás la respuesta aquí.
people-email-kept = Gracias. Nuestro equipo te responderá a { $email }.
people-email-when = Nuestro equipo vuelve { $when } y te responderá a { $email }.
people-sorry = Lo siento mucho.
people-serious = Esto es asunto de una persona, no de un programa.
people-checks = Una persona de nuestro equipo lo está revisando y te responderá aquí en un momento.
people-joined = { $name }, de nuestro equipo, ya está aquí y te va a responder.
people-handed-back = A partir de aquí te responde otra vez el asistente automático.
people-closed = Nuestro equipo ha cerrado esta conversación. Si necesitas algo más, escribe sin más.
people-today = hoy a las { $time } (hora de { $city })
people-tomorrow = mañana a las { $time } (hora de { $city })
people-day = el { $date } a las { $time } (hora de { $city })
people-mail-ask = ¿A qué correo electrónico envío esta conversación?
people-mail-sent = La conversación va de camino a { $email }.
people-mail-many = Ya se ha enviado varias veces. Inténtalo de nuevo mañana.
people-mail-off = Desde aquí no puedo enviar correos. La conversación se queda en este chat y puedes copiarla.
people-mail-subject = Tu conversación con { $store }
people-mail-intro = Como pediste, aquí tienes tu conversación con { $store }.
people-mail-foot = Recibes este correo porque alguien escribió esta dirección en nuestro chat. Si no fuiste tú, ignóralo.
widget-people-rate = ¿Te hemos podido ayudar?
widget-people-low = nada
widget-people-high = muy bien
widget-people-comment = ¿Quieres añadir algo?
widget-people-mail = Enviar por correo
widget-people-email = Tu correo electrónico

### Returns, exchanges, refunds
return-button = Devolver un artículo
return-exchange-button = Cambiar un artículo
return-refund-button = ¿Dónde está mi reembolso?
return-warranty-button = Reclamar la garantía
return-size-button = Cambiar la talla
return-which = ¿De qué artículo se trata?
return-all = Todos
return-more = Añadir otro artículo
return-line-until = { $item }: se puede devolver hasta el { $date }
return-line-open = { $item }: se puede devolver
return-line-late = { $item }: se podía devolver hasta el { $date }
return-line-excluded = { $item }: no se puede devolver, salvo que tenga un defecto
return-line-coming = { $item }: todavía no entregado
return-line-gone = { $item }: ya está en devolución
return-line-unknown = { $item }: tiene que verlo nuestro equipo
return-person = Las reglas de la tienda no me bastan para decidirlo. ¿Se lo paso a una persona de nuestro equipo?
return-why = ¿Por qué lo devuelves?
return-reason-too-small = Demasiado pequeño
return-reason-too-large = Demasiado grande
return-reason-unwanted = He cambiado de idea
return-reason-not-as-described = No es como se describe
return-reason-wrong-item = Artículo equivocado
return-reason-damaged = Dañado
return-reason-other = Otro motivo
return-outcome = ¿Quieres que te devolvamos el dinero, u otra talla o color?
return-money = Reembolso
return-swap = Cambio
return-variant = ¿Cuál quieres en su lugar?
return-variant-none = No queda ninguna otra talla ni color al mismo precio.
return-ask = ¿Abro esta devolución para el pedido { $number }?
return-money-back = Te devolvemos: { $amount }
return-instead = Recibes en su lugar: { $item }
return-done = La devolución { $id } del pedido { $number } está abierta.
return-label = Imprimir la etiqueta de devolución
return-team = Nuestro equipo te escribirá con los siguientes pasos.
return-state-requested = Devolución { $id } del { $date }: tenemos tu solicitud. Lo siguiente es la etiqueta o la dirección de devolución.
return-state-approved = Devolución { $id } del { $date }: aceptada. Envíanos los artículos.
return-state-received = Devolución { $id } del { $date }: los artículos han llegado y los estamos revisando.
return-state-refunded = Devolución { $id } del { $date }: revisada y terminada.
return-state-declined = Devolución { $id } del { $date }: no aceptada. Nuestro equipo puede decirte por qué.
return-state-cancelled = Devolución { $id } del { $date }: retirada.
return-refund-done = Devuelto el { $date }: { $amount }
return-refund-pending = En camino hacia ti desde el { $date }: { $amount }
return-refund-none = El pedido { $number } no tiene devoluciones ni reembolsos.
return-warranty-in = { $item }: en garantía hasta el { $date }
return-warranty-out = { $item }: la garantía terminó el { $date }
return-warranty-ask = ¿Abro una reclamación de garantía para el pedido { $number }?
return-warranty-done = La reclamación de garantía { $id } del pedido { $number } está abierta.
return-size-ask = ¿Cambio esto en el pedido { $number }?
return-size-done = Cambiado. El pedido { $number } lleva ahora:
return-costs = Coste del envío de vuelta: { $amount }
### Questions about a product
goods-told = Sobre { $product }, la tienda indica:
goods-yes = Sí. Sobre { $product }, la tienda indica:
goods-no = No. Sobre { $product }, la tienda indica:
goods-quote = De la descripción de { $product }:
goods-unknown = Los archivos de la tienda no lo dicen de { $product }. He anotado su pregunta para la tienda.
goods-which = ¿A qué producto se refiere?
goods-mains-yes = Funciona en este país: { $country }. La red eléctrica tiene allí { $volts } V.
goods-mains-partly = Depende del lugar en este país: { $country }. La red eléctrica tiene allí { $volts } V; solo funciona donde la tensión es la adecuada.
goods-mains-no = No funciona en este país: { $country }. La red eléctrica tiene allí { $volts } V.
goods-plug = Enchufe que debe elegir: { $plug }
goods-plug-adapter = Allí hace falta un adaptador de enchufe. Tomas: tipo { $sockets }
goods-stock-yes = En existencias: { $variants }
goods-stock-no = Agotado por el momento: { $variants }
goods-stock-later = Se puede pedir, pero se envía cuando llegue nueva mercancía: { $variants }
goods-stock-none = No existe en { $product }: { $wanted }
goods-stock-others = También en existencias: { $variants }
goods-cart = Añadir al carrito: { $variant }
goods-size-fits = Según la tabla de tallas de la tienda, su talla es { $size }.
goods-size-between = Está entre { $smaller } y { $larger }: { $smaller } queda más ceñida, { $larger } más holgada.
goods-size-reason = { $measure }: { $value }. La talla { $size } es para { $range }.
goods-size-ask = Para decirle la talla me falta esta medida: { $measure }. Escríbala con su unidad, por ejemplo { $example }.
goods-size-outside = Ninguna talla de la tabla de la tienda corresponde a estas medidas.
goods-size-no-chart = La tienda no da tabla de tallas para { $product }, así que no puedo decirle una talla.
goods-size-chart = Tabla de tallas de la tienda para { $product }:
goods-size-general = Según una tabla general, no la de la tienda; varía según el fabricante:
goods-coupon-works = El código { $code } es válido ahora. Al pagar se ve si se aplica a su carrito.
goods-coupon-worth = Descuento: { $worth }
goods-coupon-minimum = Pedido mínimo: { $amount }
goods-coupon-ends = Válido hasta: { $date }
goods-coupon-starts = Válido desde: { $date }
goods-coupon-once = Una vez por cliente.
goods-coupon-not-yet = El código { $code } aún no es válido.
goods-coupon-expired = El código { $code } ha caducado.
goods-coupon-used-up = El código { $code } está agotado.
goods-coupon-unknown = La tienda no conoce el código { $code }.
goods-coupon-locked = Se han probado demasiados códigos. Puede volver a intentarlo { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Añadir una foto
widget-photo-remove = Quitar la foto
widget-photo-sending = Subiendo la foto…
widget-photo-ready = La foto se ha subido.
widget-photo-offline = Sin conexión. La foto se subirá cuando vuelva.
widget-photo-too-large = La foto es demasiado grande. Máximo: { $count } MB
widget-photo-no-picture = Este archivo no es una foto que podamos leer (JPEG, HEIC, PNG o WebP).
widget-photo-failed = No se ha podido subir la foto. Inténtalo de nuevo.
widget-photo-most = Máximo de fotos por mensaje: { $count }
photo-thanks = Gracias por la foto. Yo no puedo ver imágenes, pero nuestro equipo sí. ¿De qué se trata?
photo-kept = Gracias. He guardado la foto para nuestro equipo.
problem-button = Informar de un problema
problem-damaged = Está dañado
problem-wrong = No es el artículo correcto
problem-missing = Falta
problem-what = ¿Qué le pasa al artículo?
problem-which = ¿De qué artículo se trata?
problem-how-many = ¿Cuántas unidades están afectadas?
problem-photo = Envía una foto en la que se vea el problema. Si no tienes ninguna, dímelo sin más.
problem-no-photo = No tengo foto
problem-wish = ¿Qué prefieres?
problem-refund-words = reembols|dinero|devoluc
problem-replacement-words = reemplaz|cambi|nuevo|otro|sustitu|repos|correcto
problem-ask = ¿Es correcto? Entonces se lo comunico a nuestro equipo.
problem-photos = Fotos: { $count }
problem-done = Gracias, nuestro equipo ya tiene tu aviso. Su número: { $number }
problem-next = Nuestro equipo lo revisará ahora y se pondrá en contacto contigo.
problem-photo-later = Todavía puedes enviar fotos a { $contact }.
problem-not-delivered = Aún no se ha entregado nada del pedido { $number }.
problem-reported = Para todo lo entregado del pedido { $number } ya hay abierta una devolución o un aviso. ¿Quieres que lo pase a una persona de nuestro equipo?
problem-late = El pedido se entregó el { $date }, así que el plazo ya ha pasado. Una persona de nuestro equipo puede verlo. ¿Quieres que se lo pase?
