# How the store's standard facts are told, in Portuguese. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Você tem { $n } dia a partir da entrega para devolver um item.
    [many] Você tem { $n } de dias a partir da entrega para devolver um item.
   *[other] Você tem { $n } dias a partir da entrega para devolver um item.
}
fact-return-window-postage-store = A devolução é grátis: nós pagamos o envio.
fact-return-window-postage-shopper = O envio da devolução é por sua conta.
fact-return-window-cost = A devolução custa { $amount }, valor que descontamos do seu reembolso.
fact-return-window-faulty_free-yes = Se o item tiver defeito, chegar danificado ou não for o que você pediu, a devolução é grátis.
fact-return-window-shipping-yes = Se devolver o pedido inteiro, reembolsamos também o custo da entrega padrão.
fact-return-window-shipping-no = O custo de entrega do pedido não é reembolsado.
fact-return-how-start = Onde você pode iniciar uma devolução: { $list }.
fact-return-how-label_days = { $n ->
    [one] Você recebe a etiqueta ou o endereço de devolução por e-mail em até { $n } dia útil.
    [many] Você recebe a etiqueta ou o endereço de devolução por e-mail em até { $n } de dias úteis.
   *[other] Você recebe a etiqueta ou o endereço de devolução por e-mail em até { $n } dias úteis.
}
fact-return-how-hand_over_days = { $n ->
    [one] Depois disso, você tem { $n } dia para despachar o pacote.
    [many] Depois disso, você tem { $n } de dias para despachar o pacote.
   *[other] Depois disso, você tem { $n } dias para despachar o pacote.
}
fact-return-how-parts-yes = Você também pode devolver só alguns itens de um pedido.
fact-return-how-parts-no = Um pedido só pode ser devolvido por inteiro.
fact-return-conditions-state = Como devem estar os itens devolvidos: { $list }.
fact-return-conditions-excluded = O que não pode ser devolvido, a não ser que tenha defeito: { $list }.
fact-return-conditions-sale-yes = Itens em promoção podem ser devolvidos como todos os outros.
fact-return-conditions-sale-no = Itens em promoção não podem ser devolvidos.
fact-refund-time-check_days = { $n ->
    [one] Devolvemos o seu dinheiro em até { $n } dia útil depois que a devolução chega até nós.
    [many] Devolvemos o seu dinheiro em até { $n } de dias úteis depois que a devolução chega até nós.
   *[other] Devolvemos o seu dinheiro em até { $n } dias úteis depois que a devolução chega até nós.
}
fact-refund-time-bank_days = { $to ->
    [one] O seu banco pode precisar de mais { $span } dia útil para mostrar o valor.
    [many] O seu banco pode precisar de mais { $span } de dias úteis para mostrar o valor.
   *[other] O seu banco pode precisar de mais { $span } dias úteis para mostrar o valor.
}
fact-refund-time-to-original = O valor volta para o meio de pagamento que você usou.
fact-refund-time-to-credit = Você recebe o valor como crédito na loja.
fact-exchange-size-offered-yes = Sim, você pode trocar um item por outro tamanho ou outra cor.
fact-exchange-size-offered-no = Não fazemos trocas. Devolva o item e faça um novo pedido com o que você deseja.
fact-exchange-size-hold_days = { $n ->
    [one] Guardamos o novo item para você por { $n } dia.
    [many] Guardamos o novo item para você por { $n } de dias.
   *[other] Guardamos o novo item para você por { $n } dias.
}
fact-exchange-size-delivery-free = A entrega do novo item é grátis.
fact-exchange-size-delivery-charged = A entrega do novo item tem o custo habitual.
fact-return-holiday-ordered = O prazo de devolução é maior para pedidos feitos nestas datas: { $period }.
fact-return-holiday-until = Eles podem ser devolvidos até { $date }.

## Orders
fact-cancel-order-allowed-yes = Sim, você pode cancelar o pedido sem custo enquanto o pacote não tiver saído do nosso armazém.
fact-cancel-order-allowed-no = Um pedido já feito não pode ser cancelado, mas você pode devolvê-lo.
fact-cancel-order-hours = { $n ->
    [one] Normalmente, isso é possível até { $n } hora depois do pedido.
    [many] Normalmente, isso é possível até { $n } de horas depois do pedido.
   *[other] Normalmente, isso é possível até { $n } horas depois do pedido.
}
fact-cancel-order-how = Onde você pode cancelar: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Você recebe o dinheiro de volta em até { $n } dia útil.
    [many] Você recebe o dinheiro de volta em até { $n } de dias úteis.
   *[other] Você recebe o dinheiro de volta em até { $n } dias úteis.
}
fact-change-address-allowed-yes = Sim, o endereço de entrega pode ser alterado enquanto o pacote não tiver saído do nosso armazém.
fact-change-address-allowed-no = O endereço de entrega não pode ser alterado depois do pedido.
fact-change-address-hours = { $n ->
    [one] Normalmente, isso é possível até { $n } hora depois do pedido.
    [many] Normalmente, isso é possível até { $n } de horas depois do pedido.
   *[other] Normalmente, isso é possível até { $n } horas depois do pedido.
}
fact-change-address-how = Onde você pode alterar o endereço: { $list }.
fact-change-address-country-yes = O país também pode ser alterado.
fact-change-address-country-no = O país não pode ser alterado: cancele o pedido e faça um novo.
fact-change-order-swap-yes = Você pode mudar o tamanho ou a cor enquanto o pacote não tiver saído do nosso armazém.
fact-change-order-swap-no = O tamanho e a cor não podem ser alterados depois do pedido.
fact-change-order-add-yes = Até lá, você também pode acrescentar itens.
fact-change-order-add-no = Não é possível acrescentar itens a um pedido: faça um segundo pedido.
fact-change-order-how = Onde você pode alterar um pedido: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] A confirmação chega por e-mail em até { $n } minuto. Veja também na pasta de spam.
    [many] A confirmação chega por e-mail em até { $n } de minutos. Veja também na pasta de spam.
   *[other] A confirmação chega por e-mail em até { $n } minutos. Veja também na pasta de spam.
}
fact-no-confirmation-resend-yes = Se não estiver lá, o endereço de e-mail pode ter um erro: avise a nossa equipe, e enviamos de novo.
fact-out-of-stock-notify-yes = Na página do produto, você pode pedir um aviso por e-mail para quando ele voltar.
fact-out-of-stock-weeks = { $to ->
    [one] A maioria dos itens volta em { $span } semana.
    [many] A maioria dos itens volta em { $span } de semanas.
   *[other] A maioria dos itens volta em { $span } semanas.
}
fact-pre-order-charged-order = A pré-venda é paga no momento do pedido.
fact-pre-order-charged-dispatch = A pré-venda só é cobrada quando o item é enviado.
fact-pre-order-cancel-yes = Você pode cancelar sem custo até o envio.
fact-pre-order-cancel-no = Um pedido em pré-venda não pode ser cancelado.
fact-gift-wrapping-offered-yes = Sim, embrulhamos os itens para presente.
fact-gift-wrapping-offered-no = Não oferecemos embrulho para presente.
fact-gift-wrapping-cost = O embrulho para presente custa { $amount } por item.
fact-gift-wrapping-card-yes = Você pode incluir um cartão com a sua própria mensagem.
fact-gift-wrapping-no_prices-yes = Nos pacotes de presente, os preços não aparecem.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] A entrega padrão leva { $span } dia útil a partir do envio.
    [many] A entrega padrão leva { $span } de dias úteis a partir do envio.
   *[other] A entrega padrão leva { $span } dias úteis a partir do envio.
}
fact-delivery-time-express = { $to ->
    [one] A entrega expressa leva { $span } dia útil.
    [many] A entrega expressa leva { $span } de dias úteis.
   *[other] A entrega expressa leva { $span } dias úteis.
}
fact-shipping-cost-free-yes = A entrega é grátis.
fact-shipping-cost-standard = A entrega padrão custa { $amount }.
fact-shipping-cost-free_from = A entrega padrão é grátis em compras a partir de { $amount }.
fact-shipping-cost-express = A entrega expressa custa { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Entregamos o seu pedido à transportadora em até { $n } dia útil.
    [many] Entregamos o seu pedido à transportadora em até { $n } de dias úteis.
   *[other] Entregamos o seu pedido à transportadora em até { $n } dias úteis.
}
fact-dispatch-time-cutoff = Pedidos feitos depois das { $time } ({ $zone }) contam para o dia útil seguinte.
fact-ship-to-countries-worldwide-yes = Entregamos no mundo todo.
fact-ship-to-countries-number = { $n ->
    [one] Entregamos em mais de { $n } país.
    [many] Entregamos em mais de { $n } de países.
   *[other] Entregamos em mais de { $n } países.
}
fact-ship-to-countries-countries = Países em que entregamos: { $list }.
fact-ship-to-countries-not_to = Países em que não entregamos: { $list }.
fact-ship-to-countries-origin = País de onde saem os pacotes: { $country }.
fact-express-shipping-offered-yes = Sim, temos entrega expressa.
fact-express-shipping-offered-no = Não oferecemos entrega expressa.
fact-express-shipping-days = { $to ->
    [one] A entrega expressa leva { $span } dia útil a partir do envio.
    [many] A entrega expressa leva { $span } de dias úteis a partir do envio.
   *[other] A entrega expressa leva { $span } dias úteis a partir do envio.
}
fact-express-shipping-cost = A entrega expressa custa { $amount }.
fact-carriers-standard = Transportadoras da entrega padrão: { $list }.
fact-carriers-express = Transportadoras da entrega expressa: { $list }.
fact-pickup-points-lockers-yes = Sim, os pacotes podem ir para lockers (armários automáticos) e pontos de retirada.
fact-pickup-points-lockers-no = Os pacotes não podem ir para lockers (armários automáticos) nem para pontos de retirada.
fact-pickup-points-po_box-yes = Também entregamos em caixas postais.
fact-pickup-points-po_box-no = Não entregamos em caixas postais.
fact-missed-delivery-attempts = { $n ->
    [one] A transportadora faz { $n } tentativa de entrega.
    [many] A transportadora faz { $n } de tentativas de entrega.
   *[other] A transportadora faz { $n } tentativas de entrega.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Um pacote que não pôde ser entregue fica guardado em um ponto de retirada por { $n } dia.
    [many] Um pacote que não pôde ser entregue fica guardado em um ponto de retirada por { $n } de dias.
   *[other] Um pacote que não pôde ser entregue fica guardado em um ponto de retirada por { $n } dias.
}
fact-track-order-where = Onde você encontra o status e o link de rastreamento: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] As primeiras informações da transportadora aparecem em até { $n } hora.
    [many] As primeiras informações da transportadora aparecem em até { $n } de horas.
   *[other] As primeiras informações da transportadora aparecem em até { $n } horas.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Enquanto o pacote está a caminho, é normal ficar até { $n } dia sem novidades.
    [many] Enquanto o pacote está a caminho, é normal ficar até { $n } de dias sem novidades.
   *[other] Enquanto o pacote está a caminho, é normal ficar até { $n } dias sem novidades.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Se nada mudar por { $n } dia, avise a nossa equipe: vamos consultar a transportadora.
    [many] Se nada mudar por { $n } de dias, avise a nossa equipe: vamos consultar a transportadora.
   *[other] Se nada mudar por { $n } dias, avise a nossa equipe: vamos consultar a transportadora.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Se o pacote não tiver chegado { $n } dia depois do fim do prazo de entrega, avise a nossa equipe.
    [many] Se o pacote não tiver chegado { $n } de dias depois do fim do prazo de entrega, avise a nossa equipe.
   *[other] Se o pacote não tiver chegado { $n } dias depois do fim do prazo de entrega, avise a nossa equipe.
}
fact-order-not-arrived-remedy = O que você pode escolher nesse caso: { $list }.
fact-order-not-arrived-neighbours-yes = Se o rastreamento diz "entregue", pergunte primeiro aos vizinhos e no ponto de retirada.
fact-split-shipment-happens-yes = O seu pedido pode chegar em vários pacotes.
fact-split-shipment-happens-no = Enviamos cada pedido em um só pacote.
fact-split-shipment-apart_days = { $n ->
    [one] Entre um e outro pode passar até { $n } dia útil.
    [many] Entre um e outro podem passar até { $n } de dias úteis.
   *[other] Entre um e outro podem passar até { $n } dias úteis.
}
fact-split-shipment-charged_once-yes = Você paga a entrega uma única vez.
fact-chinese-new-year-closed = Datas em que não enviamos nada porque o nosso armazém está fechado: { $period }.
fact-chinese-new-year-resumes = Voltamos a enviar pedidos a partir de { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Lamentamos muito. Avise a nossa equipe em até { $n } dia depois da entrega.
    [many] Lamentamos muito. Avise a nossa equipe em até { $n } de dias depois da entrega.
   *[other] Lamentamos muito. Avise a nossa equipe em até { $n } dias depois da entrega.
}
fact-damaged-item-evidence = O que precisamos de você: { $list }.
fact-damaged-item-remedy = O que você pode escolher, sem custo: { $list }.
fact-damaged-item-keep-yes = Em geral, você não precisa devolver o item danificado.
fact-wrong-item-report_days = { $n ->
    [one] Lamentamos muito. Avise a nossa equipe em até { $n } dia depois da entrega.
    [many] Lamentamos muito. Avise a nossa equipe em até { $n } de dias depois da entrega.
   *[other] Lamentamos muito. Avise a nossa equipe em até { $n } dias depois da entrega.
}
fact-wrong-item-evidence = O que precisamos de você: { $list }.
fact-wrong-item-remedy = O que você pode escolher: { $list }.
fact-wrong-item-return_free-yes = Nós pagamos a devolução do item errado.
fact-missing-item-report_days = { $n ->
    [one] Lamentamos muito. Avise a nossa equipe em até { $n } dia depois da entrega.
    [many] Lamentamos muito. Avise a nossa equipe em até { $n } de dias depois da entrega.
   *[other] Lamentamos muito. Avise a nossa equipe em até { $n } dias depois da entrega.
}
fact-missing-item-second_parcel-yes = Veja primeiro se o item não está vindo em um segundo pacote.
fact-missing-item-evidence = O que precisamos de você: { $list }.
fact-missing-item-remedy = O que você pode escolher: { $list }.
fact-warranty-years = { $n ->
    [one] A garantia é de { $n } ano a partir da entrega.
    [many] A garantia é de { $n } de anos a partir da entrega.
   *[other] A garantia é de { $n } anos a partir da entrega.
}
fact-warranty-months = { $n ->
    [one] A garantia é de { $n } mês a partir da entrega.
    [many] A garantia é de { $n } de meses a partir da entrega.
   *[other] A garantia é de { $n } meses a partir da entrega.
}
fact-warranty-remedy = O que fazemos em caso de defeito, sem custo: { $list }.
fact-warranty-excluded = O que a garantia não cobre: { $list }.
fact-warranty-legal-yes = Os seus direitos garantidos por lei continuam valendo.
fact-warranty-claim-evidence = O que precisamos de você: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Você recebe uma resposta em até { $n } dia útil.
    [many] Você recebe uma resposta em até { $n } de dias úteis.
   *[other] Você recebe uma resposta em até { $n } dias úteis.
}
fact-warranty-claim-postage-store = Se precisarmos receber o item, nós pagamos o envio.
fact-warranty-claim-postage-shopper = O envio do item até nós é por sua conta.

## Payment, prices, customs
fact-payment-methods-methods = Como você pode pagar: { $list }.
fact-payment-methods-instalments = Pagamento parcelado (em prestações): { $list }.
fact-payment-methods-cod-yes = Você também pode pagar em dinheiro na entrega.
fact-payment-methods-cod-no = Não é possível pagar em dinheiro na entrega.
fact-payment-methods-cod_limit = O pagamento na entrega é possível até { $amount }.
fact-payment-methods-cod_fee = O pagamento na entrega tem um acréscimo de { $amount }.
fact-payment-declined-advice = O que costuma resolver: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Uma cobrança incompleta ou em duplicidade é liberada em até { $n } dia útil.
    [many] Uma cobrança incompleta ou em duplicidade é liberada em até { $n } de dias úteis.
   *[other] Uma cobrança incompleta ou em duplicidade é liberada em até { $n } dias úteis.
}
fact-payment-safe-protection = Sim, é seguro pagar aqui. O que protege você: { $list }.
fact-currency-currencies = Moedas em que os preços aparecem: { $list }.
fact-currency-otherwise = Nos outros países, os preços estão nesta moeda: { $list }.
fact-coupon-newsletter_percent = Ao assinar a newsletter, você ganha { $percent } de desconto no primeiro pedido.
fact-coupon-combine-yes = Você pode usar vários códigos no mesmo pedido.
fact-coupon-combine-no = Só é possível usar um código por pedido.
fact-coupon-problem-check = O que verificar: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Se esqueceu de inserir o código, avise a nossa equipe em até { $n } hora depois do pedido: devolvemos a diferença.
    [many] Se esqueceu de inserir o código, avise a nossa equipe em até { $n } de horas depois do pedido: devolvemos a diferença.
   *[other] Se esqueceu de inserir o código, avise a nossa equipe em até { $n } horas depois do pedido: devolvemos a diferença.
}
fact-gift-card-offered-yes = Sim, vendemos cartões-presente.
fact-gift-card-offered-no = Não vendemos cartões-presente.
fact-gift-card-from = Valor mínimo: { $amount }.
fact-gift-card-up_to = Valor máximo: { $amount }.
fact-gift-card-years = { $n ->
    [one] O cartão-presente é válido por { $n } ano.
    [many] O cartão-presente é válido por { $n } de anos.
   *[other] O cartão-presente é válido por { $n } anos.
}
fact-gift-card-cash-no = Ele não pode ser trocado por dinheiro.
fact-invoice-where = Onde você encontra a nota fiscal ou fatura: { $list }.
fact-invoice-company-yes = Ao finalizar a compra, você pode informar o nome e o número fiscal de uma empresa.
fact-invoice-company_days = { $n ->
    [one] Também podemos incluir esses dados até { $n } dia depois do pedido.
    [many] Também podemos incluir esses dados até { $n } de dias depois do pedido.
   *[other] Também podemos incluir esses dados até { $n } dias depois do pedido.
}
fact-customs-duties-included-all = Os impostos e as taxas alfandegárias estão incluídos no que você paga: não há nada a pagar na entrega.
fact-customs-duties-included-none = Os nossos preços não incluem impostos de importação nem taxas alfandegárias: a transportadora cobra de você o que o seu país exigir.
fact-customs-duties-included-domestic = Não há alfândega: o pacote é enviado dentro do país e os impostos estão incluídos no preço.
fact-customs-duties-limit = Em pedidos de até { $amount }, os impostos e as taxas alfandegárias estão incluídos e não há nada a pagar na entrega.
fact-customs-duties-above-shopper = Em pedidos acima desse valor, a transportadora cobra de você o imposto de importação e as taxas alfandegárias.
fact-customs-refused-clearance_days = { $to ->
    [one] O desembaraço na alfândega costuma levar { $span } dia útil.
    [many] O desembaraço na alfândega costuma levar { $span } de dias úteis.
   *[other] O desembaraço na alfândega costuma levar { $span } dias úteis.
}
fact-customs-refused-respond_days = { $n ->
    [one] Se a alfândega pedir um documento ou um número, responda em até { $n } dia.
    [many] Se a alfândega pedir um documento ou um número, responda em até { $n } de dias.
   *[other] Se a alfândega pedir um documento ou um número, responda em até { $n } dias.
}
fact-customs-refused-refund-yes = Se você recusar um pacote com taxas a pagar, devolvemos o valor dos itens menos os custos de entrega.
fact-customs-refused-refund-no = Se você recusar um pacote com taxas a pagar, não podemos devolver o valor.
fact-price-match-offered-yes = Sim, se o preço baixar depois do seu pedido, devolvemos a diferença.
fact-price-match-offered-no = Não cobrimos preços mais baixos.
fact-price-match-days = { $n ->
    [one] Solicite a diferença em até { $n } dia depois da compra.
    [many] Solicite a diferença em até { $n } de dias depois da compra.
   *[other] Solicite a diferença em até { $n } dias depois da compra.
}
fact-loyalty-offered-yes = Sim, temos um programa de fidelidade.
fact-loyalty-offered-no = Não temos programa de fidelidade.
fact-loyalty-percent = Você recebe { $percent } do que gasta de volta em pontos.

## Account and privacy
fact-delete-my-data-how = Onde você pode pedir isso: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Apagamos os seus dados em até { $n } dia depois da sua solicitação.
    [many] Apagamos os seus dados em até { $n } de dias depois da sua solicitação.
   *[other] Apagamos os seus dados em até { $n } dias depois da sua solicitação.
}
fact-delete-my-data-invoices-yes = As faturas são guardadas pelo tempo que a lei exige.
fact-data-use-sold-no = Nunca vendemos os seus dados.
fact-data-use-chat_months = { $n ->
    [one] As mensagens deste chat ficam guardadas por { $n } mês.
    [many] As mensagens deste chat ficam guardadas por { $n } de meses.
   *[other] As mensagens deste chat ficam guardadas por { $n } meses.
}
fact-data-use-contact = Contato para perguntas sobre os seus dados: { $text }
fact-newsletter-unsubscribe-link = Para deixar de receber a newsletter, use o link "Cancelar inscrição" no fim de qualquer um dos e-mails.
fact-newsletter-unsubscribe-account = Para deixar de receber a newsletter, desative-a na sua conta.
fact-newsletter-order_mails-yes = Você continua recebendo os e-mails sobre os seus pedidos.
fact-reset-password-link_minutes = { $n ->
    [one] Na página de login, escolha "Esqueceu a senha?": você recebe por e-mail um link que funciona por { $n } minuto.
    [many] Na página de login, escolha "Esqueceu a senha?": você recebe por e-mail um link que funciona por { $n } de minutos.
   *[other] Na página de login, escolha "Esqueceu a senha?": você recebe por e-mail um link que funciona por { $n } minutos.
}
fact-guest-order-account-yes = Você precisa de uma conta para comprar.
fact-guest-order-account-no = Você pode comprar como visitante, sem conta.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefone: { $text }
fact-contact-reply_hours = { $n ->
    [one] Respondemos aos e-mails em até { $n } hora.
    [many] Respondemos aos e-mails em até { $n } de horas.
   *[other] Respondemos aos e-mails em até { $n } horas.
}
fact-support-hours-days = Dias em que a nossa equipe atende: { $list }.
fact-support-hours-hours = Horário: { $period } ({ $zone }).
fact-support-hours-bot-yes = O assistente automático responde a qualquer hora.
fact-where-based-place = Onde estamos: { $text }
fact-where-based-country = País: { $country }.
fact-where-based-showroom-yes = Temos uma loja física que você pode visitar.
fact-where-based-showroom-no = Não temos uma loja física para visitar.
fact-wholesale-offered-yes = Sim, vendemos para empresas e em grandes quantidades.
fact-wholesale-offered-no = Não vendemos no atacado (por grosso).
fact-wholesale-pieces = { $n ->
    [one] Há desconto a partir de { $n } unidade do mesmo produto.
    [many] Há desconto a partir de { $n } de unidades do mesmo produto.
   *[other] Há desconto a partir de { $n } unidades do mesmo produto.
}
fact-wholesale-percent = O desconto é de até { $percent }.
fact-size-guide-table-yes = Na página de cada peça, você encontra uma tabela de tamanhos com as medidas.
fact-size-guide-fit-true = Os nossos tamanhos são os habituais: escolha o seu tamanho normal.
fact-size-guide-fit-small = A modelagem das nossas peças é pequena: escolha um tamanho acima.
fact-size-guide-fit-large = A modelagem das nossas peças é grande: escolha um tamanho abaixo.
fact-plug-voltage-stated-yes = A tomada e a voltagem de cada aparelho elétrico estão na página dele: confira se servem no seu país.
fact-plug-voltage-chosen-yes = A tomada para o seu país é escolhida na página do produto.
fact-plug-voltage-single-yes = Aparelhos que aquecem, como chaleiras, funcionam só na voltagem indicada: nunca os ligue na outra, nem com adaptador de tomada.

## Words for the lists above
fact-word-account = a sua conta
fact-word-email = e-mail
fact-word-phone = telefone
fact-word-chat = este chat
fact-word-team = a nossa equipe
fact-word-unworn = sem uso
fact-word-unwashed = sem lavar
fact-word-tags = com todas as etiquetas
fact-word-complete = completos
fact-word-packaging = na embalagem original
fact-word-personalised = itens personalizados
fact-word-gift_cards = cartões-presente
fact-word-underwear = roupa íntima aberta
fact-word-swimwear = roupa de banho sem o protetor higiênico
fact-word-food = alimentos abertos
fact-word-cosmetics = cosméticos abertos
fact-word-digital = produtos digitais
fact-word-replacement = um item novo
fact-word-refund = um reembolso
fact-word-repair = um conserto
fact-word-discount = um desconto no preço
fact-word-missing_part = o envio do item que falta
fact-word-order_number = o número do pedido
fact-word-photos = fotos
fact-word-description = uma breve descrição
fact-word-packing_slip = uma foto da lista de conteúdo do pacote
fact-word-label_photo = uma foto da etiqueta
fact-word-wear = desgaste normal
fact-word-washing = lavagem incorreta
fact-word-accidents = acidentes
fact-word-card_number = conferir o número do cartão e o endereço de cobrança
fact-word-bank_app = liberar pagamentos no exterior no aplicativo do seu banco
fact-word-security_check = concluir a verificação de segurança do seu banco
fact-word-other_method = outro meio de pagamento
fact-word-encryption = páginas criptografadas
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = nunca vemos nem guardamos o número do seu cartão
fact-word-buyer_protection = a proteção ao comprador do serviço de pagamento
fact-word-expired = se o código está vencido
fact-word-used = se ele já foi usado
fact-word-minimum = se o pedido atinge o valor mínimo
fact-word-other_code = se já há outro código inserido
fact-word-bank_transfer = transferência bancária
