# The desk, for the store's own people.

## Sign-in and account
desk-title = Работно място
desk-skip = Към съдържанието
desk-account = Моят профил
desk-sign-in = Вход
desk-sign-out = Изход
desk-sign-out-everywhere = Изход от всички устройства
desk-signed-out = Излязохте.
desk-expired = Моля, влезте отново.
desk-name = Име
desk-password = Парола
desk-wrong = Името или паролата е грешна.
desk-wait = Имаше твърде много опити. Можете да опитате отново { $wait }.
desk-unencrypted = Връзката не е шифрована: други биха могли да прочетат паролата ви.
desk-forbidden = Нямате право на това.
desk-not-found = Няма такава страница.
desk-trouble = Нещо се обърка при нас. Моля, опитайте отново.
desk-back = Назад
desk-language = Език
desk-save = Запазване
desk-saved = Запазено.
desk-password-change = Смяна на паролата
desk-password-current = Сегашна парола
desk-password-new = Нова парола
desk-password-wrong = Сегашната парола е грешна.
desk-password-weak = Изберете парола, която трудно се отгатва, с поне { $count } знака.

## Team
desk-role = Роля
desk-role-owner = Собственик
desk-role-agent = Оператор
desk-team = Екип
desk-team-add = Добавяне на човек
desk-shown-name = Име, което клиентите виждат
desk-languages = Езици
desk-disable = Блокиране на профила
desk-enable = Отблокиране на профила
desk-disabled = блокиран
desk-name-taken = Това име вече е заето.
desk-name-bad = Това име не може да се използва.
desk-last-owner = Последният собственик не може да бъде блокиран.

## Queue
desk-inbox = Входящи
desk-waiting = Чакащи
desk-mine = Мои
desk-others = При колеги
desk-closed = Приключени
desk-nobody-waits = Никой не чака.
desk-none-mine = Нямате отворени разговори.
desk-ticket = отговор по-късно
desk-offline = Няма жива връзка. Страницата се обновява на всеки няколко секунди.
desk-waiting-time = Време на чакане
desk-product = Преглед на продукта

## Conversation
desk-summary = Обобщение
desk-messages = Съобщения
desk-earlier = По-ранни съобщения
desk-photo = Снимка
desk-shopper = Клиент
desk-assistant = Асистент
desk-shopper-types = Клиентът пише…
desk-take = Поемане
desk-taken = Разговорът вече е ваш.
desk-taken-by = Този разговор се води от { $name }.
desk-not-yours = Първо поемете този разговор.
desk-closed-already = Този разговор е приключен.
desk-answer = Вашият отговор
desk-send = Изпращане
desk-sent = Изпратено.
desk-empty = Моля, напишете нещо.
desk-too-long = Моля, напишете най-много { $count } знака.
desk-draft = Асистентът предлага:
desk-draft-drop = Отхвърляне
desk-insert = Вмъкване
desk-canned = Търсене на отговор в материалите на магазина
desk-search = Търсене
desk-canned-none = Нищо не е намерено.
desk-notes = Вътрешни бележки
desk-notes-hint = Чете ги само екипът, никога клиентът.
desk-note-add = Добавяне на бележка
desk-hand-back = Връщане на асистента
desk-pass-on = Предаване
desk-close = Приключване на разговора
desk-close-reason = Причина
desk-done = Готово.
desk-close-solved = Решено
desk-close-no_answer = Клиентът не отговаря
desk-close-duplicate = Повторение
desk-close-spam = Спам
desk-close-other = Друго

## Why a person was called
desk-reason-asked = Иска да говори с човек
desk-reason-not_understood = Асистентът не можа да помогне
desk-reason-complaint = Оплакване
desk-reason-legal = Правен въпрос
desk-reason-safety = Безопасност
desk-reason-backend_down = Системата за поръчки е недостъпна
desk-reason-missing_item = Липсващ артикул
desk-reason-warranty = Гаранционна заявка
desk-reason-suggest = Предложение за проверка
desk-reason-other = Друга причина
