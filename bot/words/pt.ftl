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
