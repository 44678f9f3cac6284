# The desk, for the store's own people.

## Sign-in and account
desk-title = Рабочее место
desk-skip = Перейти к содержанию
desk-account = Мой аккаунт
desk-sign-in = Войти
desk-sign-out = Выйти
desk-sign-out-everywhere = Выйти на всех устройствах
desk-signed-out = Вы вышли.
desk-expired = Войдите, пожалуйста, снова.
desk-name = Имя
desk-password = Пароль
desk-wrong = Имя или пароль неверны.
desk-wait = Слишком много попыток. Попробовать снова можно { $wait }.
desk-unencrypted = Соединение не зашифровано: ваш пароль могут прочитать другие.
desk-forbidden = У вас нет прав на это действие.
desk-not-found = Такой страницы нет.
desk-trouble = У нас что-то пошло не так. Попробуйте, пожалуйста, ещё раз.
desk-back = Назад
desk-language = Язык
desk-save = Сохранить
desk-saved = Сохранено.
desk-password-change = Сменить пароль
desk-password-current = Текущий пароль
desk-password-new = Новый пароль
desk-password-wrong = Текущий пароль неверен.
desk-password-weak = Выберите пароль, который трудно угадать, не короче { $count } символов.

## Team
desk-role = Роль
desk-role-owner = Владелец
desk-role-agent = Оператор
desk-team = Команда
desk-team-add = Добавить человека
desk-shown-name = Имя, которое видят покупатели
desk-languages = Языки
desk-disable = Заблокировать аккаунт
desk-enable = Разблокировать аккаунт
desk-disabled = заблокирован
desk-name-taken = Это имя уже занято.
desk-name-bad = Это имя использовать нельзя.
desk-last-owner = Последнего владельца заблокировать нельзя.

## Queue
desk-inbox = Входящие
desk-waiting = Ожидают
desk-mine = Мои
desk-others = У коллег
desk-closed = Закрытые
desk-nobody-waits = Никто не ждёт.
desk-none-mine = У вас нет открытых разговоров.
desk-ticket = ответить позже
desk-offline = Нет живого соединения. Страница обновляется каждые несколько секунд.
desk-waiting-time = Время ожидания
desk-product = Открыть товар

## Conversation
desk-summary = Сводка
desk-messages = Сообщения
desk-earlier = Предыдущие сообщения
desk-photo = Фото
desk-shopper = Покупатель
desk-assistant = Ассистент
desk-shopper-types = Покупатель печатает…
desk-take = Взять
desk-taken = Теперь этот разговор ваш.
desk-taken-by = Этот разговор ведёт { $name }.
desk-not-yours = Сначала возьмите этот разговор.
desk-closed-already = Этот разговор закрыт.
desk-answer = Ваш ответ
desk-send = Отправить
desk-sent = Отправлено.
desk-empty = Напишите что-нибудь.
desk-too-long = Напишите не больше { $count } символов.
desk-draft = Ассистент предлагает:
desk-draft-drop = Отклонить
desk-insert = Вставить
desk-canned = Найти ответ в материалах магазина
desk-search = Найти
desk-canned-none = Ничего не найдено.
desk-notes = Внутренние заметки
desk-notes-hint = Их читает только команда, покупатель не видит.
desk-note-add = Добавить заметку
desk-hand-back = Вернуть ассистенту
desk-pass-on = Передать
desk-close = Закрыть разговор
desk-close-reason = Причина
desk-done = Готово.
desk-close-solved = Решено
desk-close-no_answer = Покупатель не отвечает
desk-close-duplicate = Повтор
desk-close-spam = Спам
desk-close-other = Другое

## Why a person was called
desk-reason-asked = Хочет поговорить с человеком
desk-reason-not_understood = Ассистент не смог помочь
desk-reason-complaint = Жалоба
desk-reason-legal = Юридический вопрос
desk-reason-safety = Безопасность
desk-reason-backend_down = Система заказов недоступна
desk-reason-missing_item = Не хватает товара
desk-reason-warranty = Обращение по гарантии
desk-reason-suggest = Предложение на проверку
desk-reason-other = Другая причина
