# How the store's standard facts are told, in Spanish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Tienes { $n } día desde la entrega para devolver un artículo.
    [many] Tienes { $n } de días desde la entrega para devolver un artículo.
   *[other] Tienes { $n } días desde la entrega para devolver un artículo.
}
fact-return-window-postage-store = La devolución es gratis: nosotros pagamos el envío.
fact-return-window-postage-shopper = El envío de la devolución corre por tu cuenta.
fact-return-window-cost = La devolución cuesta { $amount }, que descontamos de tu reembolso.
fact-return-window-faulty_free-yes = Si el artículo es defectuoso, llegó dañado o no es el que pediste, la devolución es gratis.
fact-return-window-shipping-yes = Si devuelves el pedido completo, también reembolsamos los gastos de envío estándar.
fact-return-window-shipping-no = Los gastos de envío del pedido no se reembolsan.
fact-return-how-start = Dónde puedes iniciar una devolución: { $list }.
fact-return-how-label_days = { $n ->
    [one] Recibirás la etiqueta o la dirección de devolución por correo electrónico en un plazo de { $n } día hábil.
    [many] Recibirás la etiqueta o la dirección de devolución por correo electrónico en un plazo de { $n } de días hábiles.
   *[other] Recibirás la etiqueta o la dirección de devolución por correo electrónico en un plazo de { $n } días hábiles.
}
fact-return-how-hand_over_days = { $n ->
    [one] Después tienes { $n } día para entregar el paquete.
    [many] Después tienes { $n } de días para entregar el paquete.
   *[other] Después tienes { $n } días para entregar el paquete.
}
fact-return-how-parts-yes = También puedes devolver solo una parte de los artículos de un pedido.
fact-return-how-parts-no = Los pedidos solo se pueden devolver completos.
fact-return-conditions-state = Cómo deben estar los artículos que devuelves: { $list }.
fact-return-conditions-excluded = Lo que no se puede devolver, salvo que sea defectuoso: { $list }.
fact-return-conditions-sale-yes = Los artículos rebajados se pueden devolver como cualquier otro.
fact-return-conditions-sale-no = Los artículos rebajados no se pueden devolver.
fact-refund-time-check_days = { $n ->
    [one] Te devolvemos el dinero en un plazo de { $n } día hábil desde que recibimos tu devolución.
    [many] Te devolvemos el dinero en un plazo de { $n } de días hábiles desde que recibimos tu devolución.
   *[other] Te devolvemos el dinero en un plazo de { $n } días hábiles desde que recibimos tu devolución.
}
fact-refund-time-bank_days = { $to ->
    [one] Tu banco puede tardar { $span } día hábil más en reflejarlo.
    [many] Tu banco puede tardar { $span } de días hábiles más en reflejarlo.
   *[other] Tu banco puede tardar { $span } días hábiles más en reflejarlo.
}
fact-refund-time-to-original = Lo recibes en el mismo medio de pago que usaste.
fact-refund-time-to-credit = Lo recibes como saldo para comprar en la tienda.
fact-exchange-size-offered-yes = Sí, puedes cambiar un artículo por otra talla u otro color.
fact-exchange-size-offered-no = No hacemos cambios. Devuelve el artículo y haz un pedido nuevo con el que quieras.
fact-exchange-size-hold_days = { $n ->
    [one] Te guardamos el artículo nuevo durante { $n } día.
    [many] Te guardamos el artículo nuevo durante { $n } de días.
   *[other] Te guardamos el artículo nuevo durante { $n } días.
}
fact-exchange-size-delivery-free = El envío del artículo nuevo es gratis.
fact-exchange-size-delivery-charged = El envío del artículo nuevo tiene el costo habitual.
fact-return-holiday-ordered = El plazo de devolución es más largo para los pedidos hechos en estas fechas: { $period }.
fact-return-holiday-until = Se pueden devolver hasta el { $date }.

## Orders
fact-cancel-order-allowed-yes = Sí, puedes cancelar tu pedido sin costo mientras el paquete no haya salido de nuestro almacén.
fact-cancel-order-allowed-no = Una vez hecho, el pedido no se puede cancelar, pero sí lo puedes devolver.
fact-cancel-order-hours = { $n ->
    [one] Por lo general, tienes { $n } hora desde que haces el pedido.
    [many] Por lo general, tienes { $n } de horas desde que haces el pedido.
   *[other] Por lo general, tienes { $n } horas desde que haces el pedido.
}
fact-cancel-order-how = Dónde puedes cancelarlo: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Recibirás tu dinero en un plazo de { $n } día hábil.
    [many] Recibirás tu dinero en un plazo de { $n } de días hábiles.
   *[other] Recibirás tu dinero en un plazo de { $n } días hábiles.
}
fact-change-address-allowed-yes = Sí, la dirección de entrega se puede cambiar mientras el paquete no haya salido de nuestro almacén.
fact-change-address-allowed-no = La dirección de entrega no se puede cambiar después de hacer el pedido.
fact-change-address-hours = { $n ->
    [one] Por lo general, tienes { $n } hora desde que haces el pedido.
    [many] Por lo general, tienes { $n } de horas desde que haces el pedido.
   *[other] Por lo general, tienes { $n } horas desde que haces el pedido.
}
fact-change-address-how = Dónde puedes cambiarla: { $list }.
fact-change-address-country-yes = También se puede cambiar el país.
fact-change-address-country-no = El país no se puede cambiar: cancela el pedido y haz uno nuevo.
fact-change-order-swap-yes = Puedes cambiar la talla o el color mientras el paquete no haya salido de nuestro almacén.
fact-change-order-swap-no = La talla y el color no se pueden cambiar después de hacer el pedido.
fact-change-order-add-yes = Hasta que salga el paquete también puedes añadir artículos.
fact-change-order-add-no = No se pueden añadir artículos a un pedido: haz otro pedido aparte.
fact-change-order-how = Dónde puedes modificar un pedido: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] La confirmación llega por correo electrónico en { $n } minuto como máximo. Mira también en la carpeta de correo no deseado.
    [many] La confirmación llega por correo electrónico en { $n } de minutos como máximo. Mira también en la carpeta de correo no deseado.
   *[other] La confirmación llega por correo electrónico en { $n } minutos como máximo. Mira también en la carpeta de correo no deseado.
}
fact-no-confirmation-resend-yes = Si no está ahí, puede que la dirección de correo tenga un error: avisa a nuestro equipo y te la volvemos a enviar.
fact-out-of-stock-notify-yes = En la página del producto puedes pedir que te avisemos por correo electrónico cuando vuelva a estar disponible.
fact-out-of-stock-weeks = { $to ->
    [one] La mayoría de los artículos vuelven a estar disponibles en un plazo de { $span } semana.
    [many] La mayoría de los artículos vuelven a estar disponibles en un plazo de { $span } de semanas.
   *[other] La mayoría de los artículos vuelven a estar disponibles en un plazo de { $span } semanas.
}
fact-pre-order-charged-order = Los pedidos en preventa se pagan en el momento de hacerlos.
fact-pre-order-charged-dispatch = Los pedidos en preventa no se cobran hasta que se envían.
fact-pre-order-cancel-yes = Puedes cancelarlos sin costo hasta que se envíen.
fact-pre-order-cancel-no = Los pedidos en preventa no se pueden cancelar.
fact-gift-wrapping-offered-yes = Sí, envolvemos los artículos para regalo.
fact-gift-wrapping-offered-no = No ofrecemos envoltorio para regalo.
fact-gift-wrapping-cost = Envolver para regalo cuesta { $amount } por artículo.
fact-gift-wrapping-card-yes = Puedes añadir una tarjeta con tu propio mensaje.
fact-gift-wrapping-no_prices-yes = En los paquetes de regalo no aparecen los precios.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] El envío estándar tarda { $span } día hábil desde que sale el pedido.
    [many] El envío estándar tarda { $span } de días hábiles desde que sale el pedido.
   *[other] El envío estándar tarda { $span } días hábiles desde que sale el pedido.
}
fact-delivery-time-express = { $to ->
    [one] El envío exprés tarda { $span } día hábil.
    [many] El envío exprés tarda { $span } de días hábiles.
   *[other] El envío exprés tarda { $span } días hábiles.
}
fact-shipping-cost-free-yes = El envío es gratis.
fact-shipping-cost-standard = El envío estándar cuesta { $amount }.
fact-shipping-cost-free_from = El envío estándar es gratis en compras desde { $amount }.
fact-shipping-cost-express = El envío exprés cuesta { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Entregamos tu pedido al transportista en un plazo de { $n } día hábil.
    [many] Entregamos tu pedido al transportista en un plazo de { $n } de días hábiles.
   *[other] Entregamos tu pedido al transportista en un plazo de { $n } días hábiles.
}
fact-dispatch-time-cutoff = Los pedidos hechos después de las { $time } ({ $zone }) cuentan para el siguiente día hábil.
fact-ship-to-countries-worldwide-yes = Enviamos a todo el mundo.
fact-ship-to-countries-number = { $n ->
    [one] Enviamos a más de { $n } país.
    [many] Enviamos a más de { $n } de países.
   *[other] Enviamos a más de { $n } países.
}
fact-ship-to-countries-countries = Países a los que enviamos: { $list }.
fact-ship-to-countries-not_to = Países a los que no enviamos: { $list }.
fact-ship-to-countries-origin = País desde el que salen los paquetes: { $country }.
fact-express-shipping-offered-yes = Sí, hay envío exprés.
fact-express-shipping-offered-no = No ofrecemos envío exprés.
fact-express-shipping-days = { $to ->
    [one] El envío exprés tarda { $span } día hábil desde que sale el pedido.
    [many] El envío exprés tarda { $span } de días hábiles desde que sale el pedido.
   *[other] El envío exprés tarda { $span } días hábiles desde que sale el pedido.
}
fact-express-shipping-cost = El envío exprés cuesta { $amount }.
fact-carriers-standard = Transportistas para el envío estándar: { $list }.
fact-carriers-express = Transportistas para el envío exprés: { $list }.
fact-pickup-points-lockers-yes = Sí, podemos enviar a taquillas automáticas (lockers) y a puntos de recogida.
fact-pickup-points-lockers-no = No podemos enviar a taquillas automáticas (lockers) ni a puntos de recogida.
fact-pickup-points-po_box-yes = También enviamos a apartados postales.
fact-pickup-points-po_box-no = No enviamos a apartados postales.
fact-missed-delivery-attempts = { $n ->
    [one] El transportista hace { $n } intento de entrega.
    [many] El transportista hace { $n } de intentos de entrega.
   *[other] El transportista hace { $n } intentos de entrega.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Si no se puede entregar, el paquete se guarda { $n } día en un punto de recogida.
    [many] Si no se puede entregar, el paquete se guarda { $n } de días en un punto de recogida.
   *[other] Si no se puede entregar, el paquete se guarda { $n } días en un punto de recogida.
}
fact-track-order-where = Dónde ves el estado y el enlace de seguimiento: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Los primeros datos del transportista aparecen en { $n } hora como máximo.
    [many] Los primeros datos del transportista aparecen en { $n } de horas como máximo.
   *[other] Los primeros datos del transportista aparecen en { $n } horas como máximo.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Mientras el paquete está en camino, es normal que pase hasta { $n } día sin novedades.
    [many] Mientras el paquete está en camino, es normal que pasen hasta { $n } de días sin novedades.
   *[other] Mientras el paquete está en camino, es normal que pasen hasta { $n } días sin novedades.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Si no hay movimiento durante { $n } día, avisa a nuestro equipo: preguntaremos al transportista.
    [many] Si no hay movimiento durante { $n } de días, avisa a nuestro equipo: preguntaremos al transportista.
   *[other] Si no hay movimiento durante { $n } días, avisa a nuestro equipo: preguntaremos al transportista.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Si tu paquete no ha llegado { $n } día después de terminar el plazo de entrega, avisa a nuestro equipo.
    [many] Si tu paquete no ha llegado { $n } de días después de terminar el plazo de entrega, avisa a nuestro equipo.
   *[other] Si tu paquete no ha llegado { $n } días después de terminar el plazo de entrega, avisa a nuestro equipo.
}
fact-order-not-arrived-remedy = Lo que puedes elegir en ese caso: { $list }.
fact-order-not-arrived-neighbours-yes = Si el seguimiento dice «entregado», pregunta primero a tus vecinos y en el punto de recogida.
fact-split-shipment-happens-yes = Tu pedido puede llegar en varios paquetes.
fact-split-shipment-happens-no = Enviamos cada pedido en un solo paquete.
fact-split-shipment-apart_days = { $n ->
    [one] Entre uno y otro puede pasar hasta { $n } día hábil.
    [many] Entre uno y otro pueden pasar hasta { $n } de días hábiles.
   *[other] Entre uno y otro pueden pasar hasta { $n } días hábiles.
}
fact-split-shipment-charged_once-yes = El envío se paga una sola vez.
fact-chinese-new-year-closed = Fechas en las que no enviamos nada porque nuestro almacén está cerrado: { $period }.
fact-chinese-new-year-resumes = Volvemos a enviar pedidos a partir del { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } día desde la entrega.
    [many] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } de días desde la entrega.
   *[other] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } días desde la entrega.
}
fact-damaged-item-evidence = Lo que necesitamos de ti: { $list }.
fact-damaged-item-remedy = Lo que puedes elegir, sin costo: { $list }.
fact-damaged-item-keep-yes = Normalmente no hace falta que devuelvas el artículo dañado.
fact-wrong-item-report_days = { $n ->
    [one] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } día desde la entrega.
    [many] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } de días desde la entrega.
   *[other] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } días desde la entrega.
}
fact-wrong-item-evidence = Lo que necesitamos de ti: { $list }.
fact-wrong-item-remedy = Lo que puedes elegir: { $list }.
fact-wrong-item-return_free-yes = Nosotros pagamos la devolución del artículo equivocado.
fact-missing-item-report_days = { $n ->
    [one] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } día desde la entrega.
    [many] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } de días desde la entrega.
   *[other] Lo sentimos. Avisa a nuestro equipo en un plazo de { $n } días desde la entrega.
}
fact-missing-item-second_parcel-yes = Mira primero si el artículo viene en un segundo paquete.
fact-missing-item-evidence = Lo que necesitamos de ti: { $list }.
fact-missing-item-remedy = Lo que puedes elegir: { $list }.
fact-warranty-years = { $n ->
    [one] La garantía es de { $n } año desde la entrega.
    [many] La garantía es de { $n } de años desde la entrega.
   *[other] La garantía es de { $n } años desde la entrega.
}
fact-warranty-months = { $n ->
    [one] La garantía es de { $n } mes desde la entrega.
    [many] La garantía es de { $n } de meses desde la entrega.
   *[other] La garantía es de { $n } meses desde la entrega.
}
fact-warranty-remedy = Lo que ofrecemos en caso de defecto, sin costo: { $list }.
fact-warranty-excluded = Lo que la garantía no cubre: { $list }.
fact-warranty-legal-yes = Conservas todos los derechos que te da la ley.
fact-warranty-claim-evidence = Lo que necesitamos de ti: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Recibirás una respuesta en un plazo de { $n } día hábil.
    [many] Recibirás una respuesta en un plazo de { $n } de días hábiles.
   *[other] Recibirás una respuesta en un plazo de { $n } días hábiles.
}
fact-warranty-claim-postage-store = Si necesitamos que nos mandes el artículo, pagamos el envío.
fact-warranty-claim-postage-shopper = El envío del artículo hasta nosotros corre por tu cuenta.

## Payment, prices, customs
fact-payment-methods-methods = Cómo puedes pagar: { $list }.
fact-payment-methods-instalments = Pago a plazos (en cuotas): { $list }.
fact-payment-methods-cod-yes = También puedes pagar en efectivo al recibir el pedido.
fact-payment-methods-cod-no = No es posible pagar en efectivo al recibir el pedido.
fact-payment-methods-cod_limit = Se puede pagar al recibir el pedido hasta este importe: { $amount }.
fact-payment-methods-cod_fee = Pagar al recibir el pedido tiene un recargo de { $amount }.
fact-payment-declined-advice = Lo que suele ayudar: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Un cargo incompleto o duplicado se libera en un plazo de { $n } día hábil.
    [many] Un cargo incompleto o duplicado se libera en un plazo de { $n } de días hábiles.
   *[other] Un cargo incompleto o duplicado se libera en un plazo de { $n } días hábiles.
}
fact-payment-safe-protection = Sí, aquí puedes pagar con seguridad. Lo que te protege: { $list }.
fact-currency-currencies = Monedas en las que se muestran los precios: { $list }.
fact-currency-otherwise = En los demás países, los precios están en esta moneda: { $list }.
fact-coupon-newsletter_percent = Si te suscribes al boletín, tienes un { $percent } de descuento en tu primer pedido.
fact-coupon-combine-yes = Puedes usar varios códigos en un mismo pedido.
fact-coupon-combine-no = Solo se puede usar un código por pedido.
fact-coupon-problem-check = Qué conviene comprobar: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Si olvidaste poner el código, avisa a nuestro equipo en un plazo de { $n } hora desde el pedido: te devolvemos la diferencia.
    [many] Si olvidaste poner el código, avisa a nuestro equipo en un plazo de { $n } de horas desde el pedido: te devolvemos la diferencia.
   *[other] Si olvidaste poner el código, avisa a nuestro equipo en un plazo de { $n } horas desde el pedido: te devolvemos la diferencia.
}
fact-gift-card-offered-yes = Sí, vendemos tarjetas de regalo.
fact-gift-card-offered-no = No vendemos tarjetas de regalo.
fact-gift-card-from = Valor mínimo: { $amount }.
fact-gift-card-up_to = Valor máximo: { $amount }.
fact-gift-card-years = { $n ->
    [one] La tarjeta de regalo es válida durante { $n } año.
    [many] La tarjeta de regalo es válida durante { $n } de años.
   *[other] La tarjeta de regalo es válida durante { $n } años.
}
fact-gift-card-cash-no = No se puede canjear por dinero en efectivo.
fact-invoice-where = Dónde encuentras la factura: { $list }.
fact-invoice-company-yes = Al finalizar la compra puedes poner el nombre de una empresa y su número de identificación fiscal.
fact-invoice-company_days = { $n ->
    [one] También podemos añadirlos si lo pides en un plazo de { $n } día desde el pedido.
    [many] También podemos añadirlos si lo pides en un plazo de { $n } de días desde el pedido.
   *[other] También podemos añadirlos si lo pides en un plazo de { $n } días desde el pedido.
}
fact-customs-duties-included-all = Los aranceles e impuestos están incluidos en lo que pagas: no tienes que pagar nada al recibir el paquete.
fact-customs-duties-included-none = Nuestros precios no incluyen aranceles ni impuestos de importación: el transportista te cobra lo que exija tu país.
fact-customs-duties-included-domestic = No hay aduana: el paquete se envía dentro del país y los impuestos están incluidos en el precio.
fact-customs-duties-limit = En pedidos de hasta { $amount }, los aranceles e impuestos están incluidos y no tienes que pagar nada al recibir el paquete.
fact-customs-duties-above-shopper = En pedidos de mayor importe, el transportista te cobra el impuesto y los aranceles de importación.
fact-customs-refused-clearance_days = { $to ->
    [one] El trámite de aduana suele tardar { $span } día hábil.
    [many] El trámite de aduana suele tardar { $span } de días hábiles.
   *[other] El trámite de aduana suele tardar { $span } días hábiles.
}
fact-customs-refused-respond_days = { $n ->
    [one] Si la aduana te pide un documento o un número, responde en un plazo de { $n } día.
    [many] Si la aduana te pide un documento o un número, responde en un plazo de { $n } de días.
   *[other] Si la aduana te pide un documento o un número, responde en un plazo de { $n } días.
}
fact-customs-refused-refund-yes = Si rechazas un paquete por el que hay que pagar aranceles, te devolvemos el valor de los artículos menos los gastos de envío.
fact-customs-refused-refund-no = Si rechazas un paquete por el que hay que pagar aranceles, no podemos devolverte el dinero.
fact-price-match-offered-yes = Sí, si el precio baja después de tu pedido, te devolvemos la diferencia.
fact-price-match-offered-no = No igualamos otros precios.
fact-price-match-days = { $n ->
    [one] Pídelo en un plazo de { $n } día desde el pedido.
    [many] Pídelo en un plazo de { $n } de días desde el pedido.
   *[other] Pídelo en un plazo de { $n } días desde el pedido.
}
fact-loyalty-offered-yes = Sí, tenemos un programa de fidelidad.
fact-loyalty-offered-no = No tenemos programa de fidelidad.
fact-loyalty-percent = Recuperas en puntos un { $percent } de lo que gastas.

## Account and privacy
fact-delete-my-data-how = Dónde puedes pedirlo: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Borramos tus datos en un plazo de { $n } día desde tu solicitud.
    [many] Borramos tus datos en un plazo de { $n } de días desde tu solicitud.
   *[other] Borramos tus datos en un plazo de { $n } días desde tu solicitud.
}
fact-delete-my-data-invoices-yes = Las facturas se conservan el tiempo que exige la ley.
fact-data-use-sold-no = Nunca vendemos tus datos.
fact-data-use-chat_months = { $n ->
    [one] Los mensajes de este chat se guardan { $n } mes.
    [many] Los mensajes de este chat se guardan { $n } de meses.
   *[other] Los mensajes de este chat se guardan { $n } meses.
}
fact-data-use-contact = Contacto para preguntas sobre tus datos: { $text }
fact-newsletter-unsubscribe-link = Para darte de baja del boletín, usa el enlace «Darse de baja» que está al final de cada uno de sus correos.
fact-newsletter-unsubscribe-account = Para darte de baja del boletín, desactívalo en tu cuenta.
fact-newsletter-order_mails-yes = Seguirás recibiendo los correos sobre tus pedidos.
fact-reset-password-link_minutes = { $n ->
    [one] Al iniciar sesión, elige «¿Has olvidado tu contraseña?»: te llega por correo electrónico un enlace que funciona durante { $n } minuto.
    [many] Al iniciar sesión, elige «¿Has olvidado tu contraseña?»: te llega por correo electrónico un enlace que funciona durante { $n } de minutos.
   *[other] Al iniciar sesión, elige «¿Has olvidado tu contraseña?»: te llega por correo electrónico un enlace que funciona durante { $n } minutos.
}
fact-guest-order-account-yes = Para comprar necesitas una cuenta.
fact-guest-order-account-no = Puedes comprar como invitado, sin tener cuenta.

## The store
fact-contact-email = Correo electrónico: { $text }
fact-contact-phone = Teléfono: { $text }
fact-contact-reply_hours = { $n ->
    [one] Respondemos los correos en un plazo de { $n } hora.
    [many] Respondemos los correos en un plazo de { $n } de horas.
   *[other] Respondemos los correos en un plazo de { $n } horas.
}
fact-support-hours-days = Días en que atiende nuestro equipo: { $list }.
fact-support-hours-hours = Horario: { $period } ({ $zone }).
fact-support-hours-bot-yes = El asistente automático responde a cualquier hora.
fact-where-based-place = Dónde estamos: { $text }
fact-where-based-country = País: { $country }.
fact-where-based-showroom-yes = Tenemos una tienda física que puedes visitar.
fact-where-based-showroom-no = No tenemos una tienda física que se pueda visitar.
fact-wholesale-offered-yes = Sí, vendemos a empresas y en grandes cantidades.
fact-wholesale-offered-no = No vendemos al por mayor.
fact-wholesale-pieces = { $n ->
    [one] Hay descuento a partir de { $n } unidad del mismo producto.
    [many] Hay descuento a partir de { $n } de unidades del mismo producto.
   *[other] Hay descuento a partir de { $n } unidades del mismo producto.
}
fact-wholesale-percent = El descuento puede llegar al { $percent }.
fact-size-guide-table-yes = En la página de cada prenda encuentras una tabla de tallas con las medidas.
fact-size-guide-fit-true = Nuestras tallas son las habituales: elige tu talla de siempre.
fact-size-guide-fit-small = Nuestras tallas son pequeñas: elige una talla más.
fact-size-guide-fit-large = Nuestras tallas son grandes: elige una talla menos.
fact-plug-voltage-stated-yes = El enchufe y el voltaje de cada aparato eléctrico figuran en su página: comprueba que ambos sirvan en tu país.
fact-plug-voltage-chosen-yes = El enchufe para tu país se elige en la página del producto.
fact-plug-voltage-single-yes = Los aparatos que calientan, como los hervidores, funcionan solo con el voltaje indicado: no los uses nunca con el otro, ni siquiera con un adaptador de enchufe.

## Words for the lists above
fact-word-account = tu cuenta
fact-word-email = correo electrónico
fact-word-phone = teléfono
fact-word-chat = este chat
fact-word-team = nuestro equipo
fact-word-unworn = sin usar
fact-word-unwashed = sin lavar
fact-word-tags = con todas las etiquetas
fact-word-complete = completos
fact-word-packaging = en su embalaje original
fact-word-personalised = artículos personalizados
fact-word-gift_cards = tarjetas de regalo
fact-word-underwear = ropa interior abierta
fact-word-swimwear = trajes de baño sin la tira higiénica
fact-word-food = alimentos abiertos
fact-word-cosmetics = cosméticos abiertos
fact-word-digital = productos digitales
fact-word-replacement = un artículo nuevo
fact-word-refund = un reembolso
fact-word-repair = una reparación
fact-word-discount = una rebaja del precio
fact-word-missing_part = el envío del artículo que falta
fact-word-order_number = el número de pedido
fact-word-photos = fotos
fact-word-description = una breve descripción
fact-word-packing_slip = una foto de la nota de entrega
fact-word-label_photo = una foto de la etiqueta
fact-word-wear = el desgaste normal
fact-word-washing = el lavado incorrecto
fact-word-accidents = los accidentes
fact-word-card_number = revisar el número de la tarjeta y la dirección de facturación
fact-word-bank_app = permitir los pagos en el extranjero en la aplicación de tu banco
fact-word-security_check = completar la verificación de seguridad de tu banco
fact-word-other_method = otro medio de pago
fact-word-encryption = páginas cifradas
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = nunca vemos ni guardamos el número de tu tarjeta
fact-word-buyer_protection = la protección al comprador del servicio de pago
fact-word-expired = si el código ha caducado
fact-word-used = si ya se ha usado
fact-word-minimum = si el pedido alcanza el importe mínimo
fact-word-other_code = si hay otro código puesto
fact-word-bank_transfer = transferencia bancaria
