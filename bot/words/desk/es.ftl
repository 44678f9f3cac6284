# The desk, for the store's own people.

## Sign-in and account
desk-title = Puesto de atención
desk-skip = Ir al contenido
desk-account = Mi cuenta
desk-sign-in = Iniciar sesión
desk-sign-out = Cerrar sesión
desk-sign-out-everywhere = Cerrar sesión en todos los dispositivos
desk-signed-out = Ha cerrado la sesión.
desk-expired = Inicie sesión de nuevo.
desk-name = Nombre
desk-password = Contraseña
desk-wrong = El nombre o la contraseña no son correctos.
desk-wait = Demasiados intentos. Puede volver a intentarlo { $wait }.
desk-unencrypted = Esta conexión no está cifrada: otras personas podrían leer su contraseña.
desk-forbidden = No tiene permiso para hacer esto.
desk-not-found = Esta página no existe.
desk-trouble = Algo ha fallado por nuestra parte. Inténtelo de nuevo.
desk-back = Volver
desk-language = Idioma
desk-save = Guardar
desk-saved = Guardado.
desk-password-change = Cambiar la contraseña
desk-password-current = Contraseña actual
desk-password-new = Contraseña nueva
desk-password-wrong = La contraseña actual no es correcta.
desk-password-weak = Elija una contraseña difícil de adivinar, de al menos { $count } caracteres.

## Team
desk-role = Función
desk-role-owner = Responsable
desk-role-agent = Agente
desk-team = Equipo
desk-team-add = Añadir a una persona
desk-shown-name = Nombre que ven los clientes
desk-languages = Idiomas
desk-disable = Bloquear la cuenta
desk-enable = Desbloquear la cuenta
desk-disabled = bloqueada
desk-name-taken = Este nombre ya está en uso.
desk-name-bad = Este nombre no se puede usar.
desk-last-owner = No se puede bloquear la última cuenta responsable.

## Queue
desk-inbox = Bandeja de entrada
desk-waiting = En espera
desk-mine = Mías
desk-others = Con otras personas del equipo
desk-closed = Cerradas
desk-nobody-waits = No espera nadie.
desk-none-mine = No tiene conversaciones abiertas.
desk-ticket = responder más tarde
desk-offline = Sin conexión en directo. La página se actualiza cada pocos segundos.
desk-waiting-time = Tiempo de espera
desk-product = Ver el producto

## Conversation
desk-summary = Resumen
desk-messages = Mensajes
desk-earlier = Mensajes anteriores
desk-photo = Foto
desk-shopper = Cliente
desk-assistant = Asistente
desk-shopper-types = El cliente está escribiendo…
desk-take = Atender
desk-taken = Ahora usted tiene esta conversación.
desk-taken-by = { $name } tiene esta conversación.
desk-not-yours = Primero debe atender esta conversación.
desk-closed-already = Esta conversación está cerrada.
desk-answer = Su respuesta
desk-send = Enviar
desk-sent = Enviado.
desk-empty = Escriba algo.
desk-too-long = Escriba como máximo { $count } caracteres.
desk-draft = El asistente propone:
desk-draft-drop = Descartar
desk-insert = Insertar
desk-canned = Buscar una respuesta en los contenidos de la tienda
desk-search = Buscar
desk-canned-none = No se ha encontrado nada.
desk-notes = Notas internas
desk-notes-hint = Solo las lee el equipo, nunca el cliente.
desk-note-add = Añadir nota
desk-hand-back = Devolver al asistente
desk-pass-on = Pasar a
desk-close = Cerrar la conversación
desk-close-reason = Motivo
desk-done = Hecho.
desk-close-solved = Resuelto
desk-close-no_answer = El cliente no responde
desk-close-duplicate = Duplicado
desk-close-spam = Correo no deseado
desk-close-other = Otro

## Why a person was called
desk-reason-asked = Quiere hablar con una persona
desk-reason-not_understood = El asistente no pudo ayudar
desk-reason-complaint = Queja
desk-reason-legal = Asunto legal
desk-reason-safety = Seguridad
desk-reason-backend_down = Sistema de pedidos no disponible
desk-reason-missing_item = Falta un artículo
desk-reason-warranty = Reclamar la garantía
desk-reason-suggest = Propuesta por revisar
desk-reason-other = Otro motivo
