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
