# Portuguese, in Brazilian wording (CLDR's default for "pt"), kept understandable in Portugal. "Você".

## Greeting and small talk
greeting = Olá! Sou o assistente automático da loja { $store }. Pode me perguntar sobre entregas, devoluções, pagamentos ou nossos produtos.
greeting-again = Olá de novo! Como posso ajudar?
disclosure = Sou um assistente automático, não uma pessoa.
robot = Sou um programa de computador: o assistente automático da loja { $store }. Respondo com base nas páginas da loja. Se preferir falar com uma pessoa, é só dizer.
thanks = De nada! Posso ajudar em mais alguma coisa?
goodbye = Até logo! A { $store } agradece a sua visita.
yes-what = Certo. O que você gostaria de saber?
no-fine = Tudo bem. Se precisar de alguma coisa, é só escrever.

## Asking back and giving up
ask-back = Não sei se entendi bem. É sobre uma destas perguntas?
ask-back-none = Nenhuma destas
not-understood = Não entendi. Pode dizer de outra forma?
out-of-scope = Só posso ajudar com assuntos da { $store }: pedidos, entregas, devoluções, pagamentos e nossos produtos.
unknown = Não encontrei isso nas páginas da loja.
empty-message = Só consigo ler texto. Escreva a sua pergunta, por favor.
too-long = A sua mensagem é longa e li apenas o começo (caracteres lidos: { $count }). Com uma pergunta mais curta consigo ajudar melhor.
too-fast = Você está escrevendo mais rápido do que consigo ler. Já respondo.
trouble = Ocorreu um problema do nosso lado. Tente de novo daqui a pouco, por favor.

## People
handoff-offer = Até agora não consegui ajudar. Quer que eu passe a sua conversa para uma pessoa da nossa equipe?
handoff-yes = Sim, por favor
handoff-no = Não precisa
handoff-done = Passei a sua conversa para a nossa equipe. A resposta chegará aqui ou por { $contact }.
handoff-complaint = Lamento muito. Passei o assunto para a nossa equipe, que vai responder aqui ou por { $contact }.
handoff-declined = Tudo bem. Em que mais posso ajudar?

## Languages and markets
language-changed = A partir de agora, vou responder em português.
language-which = Em que idioma você prefere falar?
language-unknown = Ainda não falo esse idioma.
answer-in-other-language = Esta resposta só está disponível neste idioma: { $language }
market-line = Válido para pedidos com entrega em: { $market }.
market-which = Para onde vai a sua encomenda? As condições dependem do destino.

## Sources and products
source = Fonte: { $title }
product-price = Preço: { $price }
product-attributes = Sobre { $product }:
product-none = Não encontrei nenhum produto correspondente.
products-found = { $count ->
    [one] Encontrei { $count } produto:
    [many] Encontrei { $count } de produtos:
   *[other] Encontrei { $count } produtos:
}

## Widget
widget-title = Chat com { $store }
widget-open = Abrir o chat
widget-close = Fechar o chat
widget-placeholder = Escreva a sua pergunta…
widget-send = Enviar
widget-typing = Escrevendo…
widget-language = Idioma
widget-helpful = Útil
widget-not-helpful = Não foi útil
widget-feedback-thanks = Agradecemos a sua opinião.
widget-offline = Sem conexão. A sua mensagem está guardada e será enviada depois.
widget-reconnecting = Reconectando…
widget-retrying = A loja não pode receber a sua mensagem neste momento. Vamos tentar de novo.
widget-not-sent = Não enviada
widget-retry = Tentar de novo
widget-too-long = A mensagem é longa demais. Máximo de caracteres: { $count }.
widget-you = Você
widget-bot = Assistente
widget-view-product = Ver produto
widget-new-message = Nova mensagem
widget-messages = Mensagens
widget-new-conversation = Nova conversa
widget-powered = As respostas vêm das páginas da loja

## Several wishes in one message
ask-back-part = E sobre “{ $part }”: é uma destas perguntas?

## Looking for a product
seek-many = Produtos que atendem a tudo o que você pediu: { $count }.
seek-first = Estes são os primeiros:
seek-close = Os outros chegam perto.
seek-relaxed = Nada atende a tudo o que você pediu. Tive de deixar de fora: { $wishes }. O que mais se aproxima:
seek-lacking = Não temos isto: { $wish }.
seek-unmet = Não atende: { $wishes }
seek-unknown = Não informado: { $wishes }
seek-without = sem { $wish }
seek-without-it = Sem
seek-up-to = até { $price }
seek-from = a partir de { $price }
seek-ask-category = Que tipo de produto você procura?
seek-ask-gender = Para quem é?
seek-ask-sleeve = Que mangas você prefere?
seek-ask-pocket = Quer com bolso?
seek-ask-colour = Que cor você prefere?
seek-ask-material = Que material você prefere?
seek-ask-season = Para qual estação?
seek-ask-fit = Que caimento você prefere?
seek-any = Tanto faz
seek-back = Voltando à sua busca:
seek-again = Certo. O que você procura?
seek-start-over = Começar de novo
seek-compare = Comparar
seek-comparison = { $first } e { $second } lado a lado:
seek-compare-none = Diga primeiro o que você procura. Depois posso comparar dois produtos.

## Orders
order-which-number = Qual é o número do seu pedido? Ele está na confirmação do pedido.
order-number-unclear = Não vejo nenhum número de pedido na mensagem.
order-prove = Qual e-mail ou CEP (código postal) foi informado no pedido { $number }? Preciso disso para confirmar que o pedido é seu.
order-not-matched = Os dados não conferem. Verifique o número do pedido e o e-mail ou o código postal; você pode enviar os dois de novo.
order-locked = Houve tentativas erradas demais. Para proteger os pedidos, você poderá tentar de novo { $wait }.
order-choose = De qual pedido você está falando?
orders-none = Não encontro pedidos na sua conta.
backend-down = No momento não consigo acessar nosso sistema de pedidos. Nada se perde: tente de novo em alguns minutos. Ou quer que eu passe para uma pessoa da nossa equipe?
change-unsure = Não consegui confirmar se a mudança foi feita. É melhor uma pessoa da nossa equipe verificar. Quer que eu passe para ela?
order-head = Pedido { $number } de { $date }
order-state-pending = Recebemos o pedido e aguardamos o pagamento.
order-state-paid = Pago, aguardando preparação.
order-state-packing = Em preparação.
order-state-part-shipped = O pedido chega em vários pacotes. Uma parte já saiu e o restante segue depois.
order-state-shipped = Enviado e a caminho.
order-state-delivered = Entregue.
order-state-cancelled = O pedido está cancelado.
order-state-returned = O pedido foi devolvido.
parcel-head = Pacote { $n } de { $count }
parcel-labelled = Anunciado à transportadora, que ainda não o registrou.
parcel-moving = O pacote está a caminho.
parcel-customs = O pacote está na alfândega.
parcel-out = O pacote saiu para entrega.
parcel-pickup = O pacote está pronto para retirada.
parcel-attempted = A transportadora tentou entregar o pacote e não encontrou ninguém.
parcel-delivered = Entregue em { $date }.
parcel-lost = A transportadora perdeu o pacote. Sentimos muito.
parcel-back = O pacote está voltando para nós.
parcel-carrier = Transportadora: { $carrier }, código de rastreio: { $tracking }
parcel-link = Rastrear o pacote
parcel-expected = Chegada prevista, no máximo até: { $date }
parcel-late = O pacote está atrasado. A chegada era prevista até: { $date }
parcel-help = Escreva para nós, para que possamos investigar: { $contact }
cancel-ask = Devo cancelar o pedido { $number } ({ $amount })? Não dá para desfazer.
cancel-done = O pedido { $number } está cancelado.
cancel-refund = Reembolso na forma de pagamento original: { $amount }
order-fixed = O pedido { $number } já está em preparação ou a caminho e não pode mais ser cancelado nem alterado.
address-which = Qual é o novo endereço? Escreva rua, código postal e cidade em uma só mensagem, separados por vírgulas. O país continua: { $country }
address-ask = Devo enviar o pedido { $number } para este endereço?
    { $address }
address-done = O pedido { $number } agora vai para:
    { $address }
address-country = Um pedido não pode ser enviado para outro país. Informe um endereço no mesmo país.
order-track-button = Onde está meu pedido?
order-cancel-button = Cancelar meu pedido
order-address-button = Mudar o endereço

### The demo storefront's cart
shop-cart = O seu carrinho
shop-order = Fazer um pedido de teste
shop-thanks = Obrigado! Esta é uma loja de demonstração: nada foi pedido e nada há a pagar.

### A person at the desk
widget-person-typing = { $name } está escrevendo…

### People behind the desk
people-coming = Chamei uma pessoa da nossa equipe, que vai responder aqui em instantes.
people-called = A sua mensagem chegou. Nossa equipe foi avisada e vai responder aqui assim que possível.
people-away = Nossa equipe volta { $when }.
people-ask-email = Para qual e-mail podemos responder?
people-here = A resposta chegará aqui.
people-email-kept = Obrigado. Nossa equipe vai responder para { $email }.
people-email-when = Nossa equipe volta { $when } e vai responder para { $email }.
people-sorry = Sinto muito por isso.
people-serious = Isto é assunto para uma pessoa, não para um programa.
people-checks = Uma pessoa da nossa equipe está vendo isso e vai responder aqui em instantes.
people-joined = { $name }, da nossa equipe, já está aqui e vai responder.
people-handed-back = A partir daqui, quem responde é de novo o assistente automático.
people-closed = Nossa equipe encerrou esta conversa. Se precisar de mais alguma coisa, é só escrever.
people-today = hoje às { $time } (horário de { $city })
people-tomorrow = amanhã às { $time } (horário de { $city })
people-day = em { $date } às { $time } (horário de { $city })
people-mail-ask = Para qual e-mail devo enviar esta conversa?
people-mail-sent = A conversa está a caminho de { $email }.
people-mail-many = Ela já foi enviada várias vezes. Tente de novo amanhã.
people-mail-off = Não consigo enviar e-mails por aqui. A conversa fica neste chat e pode ser copiada.
people-mail-subject = A sua conversa com { $store }
people-mail-intro = Como pediu, aqui está a sua conversa com { $store }.
people-mail-foot = Este e-mail foi enviado porque alguém digitou este endereço no nosso chat. Se não foi você, ignore-o.
widget-people-rate = Conseguimos ajudar?
widget-people-low = nem um pouco
widget-people-high = muito bem
widget-people-comment = Quer acrescentar algo?
widget-people-mail = Enviar por e-mail
widget-people-email = Seu endereço de e-mail

### Returns, exchanges, refunds
return-button = Devolver um artigo
return-exchange-button = Trocar um artigo
return-refund-button = Onde está meu reembolso?
return-warranty-button = Acionar a garantia
return-size-button = Mudar o tamanho
return-which = De qual artigo se trata?
return-all = Todos
return-more = Adicionar outro artigo
return-line-until = { $item }: pode ser devolvido até { $date }
return-line-open = { $item }: pode ser devolvido
return-line-late = { $item }: o prazo de devolução terminou em { $date }
return-line-excluded = { $item }: não pode ser devolvido, salvo com defeito
return-line-coming = { $item }: ainda não foi entregue
return-line-gone = { $item }: já está em devolução
return-line-unknown = { $item }: nossa equipe precisa ver este
return-person = As regras da loja não bastam para eu decidir. Passo o caso a uma pessoa da nossa equipe?
return-why = Por que está devolvendo?
return-reason-too-small = Pequeno demais
return-reason-too-large = Grande demais
return-reason-unwanted = Mudei de ideia
return-reason-not-as-described = Diferente da descrição
return-reason-wrong-item = Artigo errado
return-reason-damaged = Danificado
return-reason-other = Outro motivo
return-outcome = Prefere o dinheiro de volta ou outro tamanho ou outra cor?
return-money = Reembolso
return-swap = Troca
return-variant = Qual prefere no lugar?
return-variant-none = Não há outro tamanho nem outra cor pelo mesmo preço.
return-ask = Abro esta devolução para o pedido { $number }?
return-money-back = Valor que será devolvido: { $amount }
return-instead = No lugar, você recebe: { $item }
return-done = A devolução { $id } do pedido { $number } está aberta.
return-label = Imprimir a etiqueta de devolução
return-team = Nossa equipe vai escrever com os próximos passos.
return-state-requested = Devolução { $id } de { $date }: recebemos o pedido. A seguir vem a etiqueta ou o endereço de devolução.
return-state-approved = Devolução { $id } de { $date }: aceita. Envie os artigos de volta.
return-state-received = Devolução { $id } de { $date }: os artigos chegaram e estão sendo conferidos.
return-state-refunded = Devolução { $id } de { $date }: conferida e concluída.
return-state-declined = Devolução { $id } de { $date }: não aceita. Nossa equipe pode explicar o motivo.
return-state-cancelled = Devolução { $id } de { $date }: retirada.
return-refund-done = Reembolsado em { $date }: { $amount }
return-refund-pending = A caminho desde { $date }: { $amount }
return-refund-none = O pedido { $number } não tem devolução nem reembolso.
return-warranty-in = { $item }: na garantia até { $date }
return-warranty-out = { $item }: a garantia terminou em { $date }
return-warranty-ask = Abro um pedido de garantia para o pedido { $number }?
return-warranty-done = O pedido de garantia { $id } do pedido { $number } está aberto.
return-size-ask = Mudo isto no pedido { $number }?
return-size-done = Mudado. O pedido { $number } agora tem:
return-costs = Custo do envio de volta: { $amount }
### Questions about a product
goods-told = Sobre { $product }, a loja informa:
goods-yes = Sim. Sobre { $product }, a loja informa:
goods-no = Não. Sobre { $product }, a loja informa:
goods-quote = Da descrição de { $product }:
goods-unknown = Os arquivos da loja não dizem isso sobre { $product }. Anotei a sua pergunta para a loja.
goods-which = A que produto se refere?
goods-mains-yes = Funciona neste país: { $country }. A rede elétrica lá tem { $volts } V.
goods-mains-partly = Depende do lugar neste país: { $country }. A rede elétrica lá tem { $volts } V; só funciona onde a tensão é a certa.
goods-mains-no = Não funciona neste país: { $country }. A rede elétrica lá tem { $volts } V.
goods-plug = Plugue a escolher: { $plug }
goods-plug-adapter = Lá é preciso um adaptador de tomada. Tomadas: tipo { $sockets }
goods-stock-yes = Em estoque: { $variants }
goods-stock-no = Sem estoque no momento: { $variants }
goods-stock-later = Pode ser encomendado, mas só é enviado quando chegar novo estoque: { $variants }
goods-stock-none = Não existe em { $product }: { $wanted }
goods-stock-others = Também em estoque: { $variants }
goods-cart = Pôr no carrinho: { $variant }
goods-size-fits = Pela tabela da loja, o seu tamanho é { $size }.
goods-size-between = Fica entre { $smaller } e { $larger }: { $smaller } é mais justo, { $larger } mais folgado.
goods-size-reason = { $measure }: { $value }. O tamanho { $size } é para { $range }.
goods-size-ask = Para indicar o tamanho falta-me esta medida: { $measure }. Escreva-a com a unidade, por exemplo { $example }.
goods-size-outside = Nenhum tamanho da tabela da loja corresponde a estas medidas.
goods-size-no-chart = A loja não dá tabela de tamanhos para { $product }, por isso não posso indicar um tamanho.
goods-size-chart = Tabela de tamanhos da loja para { $product }:
goods-size-general = Por uma tabela geral, não a da loja; varia conforme o fabricante:
goods-coupon-works = O código { $code } é válido agora. No pagamento vê-se se vale para o seu carrinho.
goods-coupon-worth = Desconto: { $worth }
goods-coupon-minimum = Pedido mínimo: { $amount }
goods-coupon-ends = Válido até: { $date }
goods-coupon-starts = Válido a partir de: { $date }
goods-coupon-once = Uma vez por cliente.
goods-coupon-not-yet = O código { $code } ainda não é válido.
goods-coupon-expired = O código { $code } expirou.
goods-coupon-used-up = O código { $code } está esgotado.
goods-coupon-unknown = A loja não conhece o código { $code }.
goods-coupon-locked = Foram testados códigos demais. Pode tentar de novo { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Adicionar uma foto
widget-photo-remove = Remover a foto
widget-photo-sending = Enviando a foto…
widget-photo-ready = A foto foi enviada.
widget-photo-offline = Sem conexão. A foto será enviada quando ela voltar.
widget-photo-too-large = A foto é grande demais. Máximo: { $count } MB
widget-photo-no-picture = Este arquivo não é uma foto que possamos ler (JPEG, HEIC, PNG ou WebP).
widget-photo-failed = Não foi possível enviar a foto. Tente de novo.
widget-photo-most = Máximo de fotos por mensagem: { $count }
photo-thanks = Agradeço a foto. Eu não consigo ver imagens, mas a nossa equipe consegue. Do que se trata?
photo-kept = Agradeço. Guardei a foto para a nossa equipe.
problem-button = Relatar um problema
problem-damaged = Está danificado
problem-wrong = É o item errado
problem-missing = Está faltando
problem-what = O que há de errado com o item?
problem-which = De qual item se trata?
problem-how-many = Quantas unidades foram afetadas?
problem-photo = Envie uma foto que mostre o problema. Se não tiver nenhuma, é só dizer.
problem-no-photo = Não tenho foto
problem-wish = O que você prefere?
problem-refund-words = reembols|dinheiro|estorn
problem-replacement-words = troca|trocar|substitu|novo|outro|certo|correto
problem-ask = Está certo? Então eu comunico à nossa equipe.
problem-photos = Fotos: { $count }
problem-done = Agradecemos, o seu relato está com a nossa equipe. Número: { $number }
problem-next = A nossa equipe vai analisar agora e entrar em contato com você.
problem-photo-later = Você ainda pode enviar fotos para { $contact }.
problem-not-delivered = Nada do pedido { $number } foi entregue ainda.
problem-reported = Para tudo o que foi entregue do pedido { $number } já há uma devolução ou um relato em aberto. Quer que eu passe para uma pessoa da nossa equipe?
problem-late = O pedido foi entregue em { $date }, portanto o prazo já passou. Uma pessoa da nossa equipe pode ver o caso. Quer que eu passe?
