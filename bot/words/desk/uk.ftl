# The desk, for the store's own people.

## Sign-in and account
desk-title = Робоче місце
desk-skip = Перейти до вмісту
desk-account = Мій обліковий запис
desk-sign-in = Увійти
desk-sign-out = Вийти
desk-sign-out-everywhere = Вийти на всіх пристроях
desk-signed-out = Ви вийшли.
desk-expired = Увійдіть, будь ласка, знову.
desk-name = Ім’я
desk-password = Пароль
desk-wrong = Ім’я або пароль неправильні.
desk-wait = Забагато спроб. Спробувати знову можна { $wait }.
desk-unencrypted = З’єднання не зашифроване: ваш пароль можуть прочитати інші.
desk-forbidden = У вас немає прав на цю дію.
desk-not-found = Такої сторінки немає.
desk-trouble = У нас щось пішло не так. Спробуйте, будь ласка, ще раз.
desk-back = Назад
desk-language = Мова
desk-save = Зберегти
desk-saved = Збережено.
desk-password-change = Змінити пароль
desk-password-current = Поточний пароль
desk-password-new = Новий пароль
desk-password-wrong = Поточний пароль неправильний.
desk-password-weak = Виберіть пароль, який важко вгадати, не коротший за { $count } символів.

## Team
desk-role = Роль
desk-role-owner = Власник
desk-role-agent = Оператор
desk-team = Команда
desk-team-add = Додати людину
desk-shown-name = Ім’я, яке бачать покупці
desk-languages = Мови
desk-disable = Заблокувати обліковий запис
desk-enable = Розблокувати обліковий запис
desk-disabled = заблоковано
desk-name-taken = Це ім’я вже зайняте.
desk-name-bad = Це ім’я не можна використати.
desk-last-owner = Останнього власника заблокувати не можна.

## Queue
desk-inbox = Вхідні
desk-waiting = Очікують
desk-mine = Мої
desk-others = У колег
desk-closed = Закриті
desk-nobody-waits = Ніхто не чекає.
desk-none-mine = У вас немає відкритих розмов.
desk-ticket = відповісти пізніше
desk-offline = Немає живого з’єднання. Сторінка оновлюється кожні кілька секунд.
desk-waiting-time = Час очікування
desk-product = Переглянути товар

## Conversation
desk-summary = Підсумок
desk-messages = Повідомлення
desk-earlier = Попередні повідомлення
desk-photo = Фото
desk-shopper = Покупець
desk-assistant = Асистент
desk-shopper-types = Покупець пише…
desk-take = Взяти
desk-taken = Тепер ця розмова ваша.
desk-taken-by = Цю розмову веде { $name }.
desk-not-yours = Спочатку візьміть цю розмову.
desk-closed-already = Цю розмову закрито.
desk-answer = Ваша відповідь
desk-send = Надіслати
desk-sent = Надіслано.
desk-empty = Напишіть щось.
desk-too-long = Напишіть не більше { $count } символів.
desk-draft = Асистент пропонує:
desk-draft-drop = Відхилити
desk-insert = Вставити
desk-canned = Знайти відповідь у матеріалах магазину
desk-search = Знайти
desk-canned-none = Нічого не знайдено.
desk-notes = Внутрішні нотатки
desk-notes-hint = Їх читає лише команда, покупець не бачить.
desk-note-add = Додати нотатку
desk-hand-back = Повернути асистентові
desk-pass-on = Передати
desk-close = Закрити розмову
desk-close-reason = Причина
desk-done = Готово.
desk-close-solved = Вирішено
desk-close-no_answer = Покупець не відповідає
desk-close-duplicate = Повтор
desk-close-spam = Спам
desk-close-other = Інше

## Why a person was called
desk-reason-asked = Хоче поговорити з людиною
desk-reason-not_understood = Асистент не зміг допомогти
desk-reason-complaint = Скарга
desk-reason-legal = Юридичне питання
desk-reason-safety = Безпека
desk-reason-backend_down = Система замовлень недоступна
desk-reason-missing_item = Бракує товару
desk-reason-warranty = Звернення за гарантією
desk-reason-suggest = Пропозиція на перевірку
desk-reason-other = Інша причина
