# The desk, for the store's own people.

## Sign-in and account
desk-title = Atendimento
desk-skip = Ir para o conteúdo
desk-account = Minha conta
desk-sign-in = Entrar
desk-sign-out = Sair
desk-sign-out-everywhere = Sair em todos os aparelhos
desk-signed-out = Você saiu.
desk-expired = Entre novamente, por favor.
desk-name = Nome
desk-password = Senha
desk-wrong = O nome ou a senha está incorreto.
desk-wait = Houve tentativas demais. Você pode tentar de novo { $wait }.
desk-unencrypted = Esta conexão não é criptografada: outras pessoas poderiam ler a sua senha.
desk-forbidden = Você não tem permissão para fazer isto.
desk-not-found = Esta página não existe.
desk-trouble = Algo deu errado do nosso lado. Tente de novo, por favor.
desk-back = Voltar
desk-language = Idioma
desk-save = Salvar
desk-saved = Salvo.
desk-password-change = Mudar a senha
desk-password-current = Senha atual
desk-password-new = Nova senha
desk-password-wrong = A senha atual está incorreta.
desk-password-weak = Escolha uma senha difícil de adivinhar, com pelo menos { $count } caracteres.

## Team
desk-role = Função
desk-role-owner = Responsável
desk-role-agent = Atendente
desk-team = Equipe
desk-team-add = Adicionar pessoa
desk-shown-name = Nome que os clientes veem
desk-languages = Idiomas
desk-disable = Bloquear conta
desk-enable = Desbloquear conta
desk-disabled = bloqueada
desk-name-taken = Este nome já está em uso.
desk-name-bad = Este nome não pode ser usado.
desk-last-owner = A última conta responsável não pode ser bloqueada.

## Queue
desk-inbox = Caixa de entrada
desk-waiting = Em espera
desk-mine = Minhas
desk-others = Com colegas
desk-closed = Encerradas
desk-nobody-waits = Ninguém está esperando.
desk-none-mine = Você não tem conversas abertas.
desk-ticket = responder depois
desk-offline = Sem conexão ao vivo. A página é atualizada a cada poucos segundos.
desk-waiting-time = Tempo de espera
desk-product = Ver produto

## Conversation
desk-summary = Resumo
desk-messages = Mensagens
desk-earlier = Mensagens anteriores
desk-photo = Foto
desk-shopper = Cliente
desk-assistant = Assistente
desk-shopper-types = O cliente está escrevendo…
desk-take = Assumir
desk-taken = Esta conversa agora é sua.
desk-taken-by = Esta conversa está com { $name }.
desk-not-yours = Assuma esta conversa primeiro.
desk-closed-already = Esta conversa está encerrada.
desk-answer = Sua resposta
desk-send = Enviar
desk-sent = Enviado.
desk-empty = Escreva alguma coisa, por favor.
desk-too-long = Escreva no máximo { $count } caracteres.
desk-draft = O assistente sugere:
desk-draft-drop = Descartar
desk-insert = Inserir
desk-canned = Procurar uma resposta nos textos da loja
desk-search = Procurar
desk-canned-none = Nada encontrado.
desk-notes = Notas internas
desk-notes-hint = Só a equipe lê, nunca o cliente.
desk-note-add = Adicionar nota
desk-hand-back = Devolver ao assistente
desk-pass-on = Passar para
desk-close = Encerrar a conversa
desk-close-reason = Motivo
desk-done = Feito.
desk-close-solved = Resolvido
desk-close-no_answer = Sem resposta do cliente
desk-close-duplicate = Repetida
desk-close-spam = Spam
desk-close-other = Outro

## Why a person was called
desk-reason-asked = Quer falar com uma pessoa
desk-reason-not_understood = O assistente não conseguiu ajudar
desk-reason-complaint = Reclamação
desk-reason-legal = Assunto jurídico
desk-reason-safety = Segurança
desk-reason-backend_down = Sistema de pedidos fora do ar
desk-reason-missing_item = Artigo em falta
desk-reason-warranty = Acionar a garantia
desk-reason-suggest = Sugestão para conferir
desk-reason-other = Outro motivo
