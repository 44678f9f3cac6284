# Ukrainian. Addresses the shopper as "ви".

## Greeting and small talk
greeting = Вітаю! Я автоматичний помічник магазину { $store }. Запитуйте мене про доставку, повернення, оплату чи наші товари.
greeting-again = Вітаю знову! Чим можу допомогти?
disclosure = Я автоматичний помічник, а не людина.
robot = Я комп’ютерна програма: автоматичний помічник магазину { $store }. Я відповідаю на основі сторінок магазину. Якщо хочете поговорити з людиною, просто напишіть про це.
thanks = Будь ласка! Чи можу ще чимось допомогти?
goodbye = До побачення! Дякуємо, що завітали до магазину { $store }.
yes-what = Добре. Що ви хотіли б дізнатися?
no-fine = Гаразд. Напишіть, якщо щось знадобиться.

## Asking back and giving up
ask-back = Не впевнений, що правильно вас розумію. Це одне з цих запитань?
ask-back-none = Нічого з цього
not-understood = Не вдалося зрозуміти запитання. Можете сказати інакше?
out-of-scope = Я допомагаю лише з питаннями про магазин { $store }: замовлення, доставка, повернення, оплата й наші товари.
unknown = На сторінках магазину цього знайти не вдалося.
empty-message = Я можу читати лише текст. Будь ласка, напишіть своє запитання.
too-long = Повідомлення довге, тому прочитано лише його початок (кількість знаків: { $count }). На коротке запитання мені легше відповісти.
too-fast = Ви пишете швидше, ніж я встигаю читати. Відповім за мить.
trouble = У нас щось пішло не так. Спробуйте, будь ласка, ще раз трохи пізніше.

## People
handoff-offer = Поки що мені не вдалося вам допомогти. Передати вашу розмову комусь із нашої команди?
handoff-yes = Так, будь ласка
handoff-no = Ні, дякую
handoff-done = Вашу розмову передано нашій команді. Відповідь надійде сюди або через { $contact }.
handoff-complaint = Мені дуже прикро. Ваше звернення передано нашій команді. Відповідь надійде сюди або через { $contact }.
handoff-declined = Гаразд. Чим іще можу допомогти?

## Languages and markets
language-changed = Відтепер я відповідатиму українською.
language-which = Якою мовою вам зручніше спілкуватися?
language-unknown = Цієї мови я поки що не знаю.
answer-in-other-language = Ця відповідь є лише однією мовою: { $language }
market-line = Діє для замовлень із доставкою сюди: { $market }.
market-which = Куди прямує ваша посилка? Від цього залежать умови.

## Sources and products
source = Джерело: { $title }
product-price = Ціна: { $price }
product-attributes = Про товар { $product }:
product-none = Відповідних товарів не знайшлося.
products-found = { $count ->
    [one] Знайдено { $count } товар:
    [few] Знайдено { $count } товари:
    [many] Знайдено { $count } товарів:
   *[other] Знайдено { $count } товару:
}

## Widget
widget-title = Чат: { $store }
widget-open = Відкрити чат
widget-close = Закрити чат
widget-placeholder = Напишіть запитання…
widget-send = Надіслати
widget-typing = Друкує…
widget-language = Мова
widget-helpful = Корисно
widget-not-helpful = Не допомогло
widget-feedback-thanks = Дякуємо за відгук.
widget-offline = Немає зв’язку. Повідомлення збережено й буде надіслано.
widget-reconnecting = Відновлюємо зв’язок…
widget-retrying = Магазин зараз не може прийняти повідомлення. Спробу буде повторено.
widget-not-sent = Не надіслано
widget-retry = Повторити
widget-too-long = Повідомлення задовге. Найбільша кількість знаків: { $count }.
widget-you = Ви
widget-bot = Помічник
widget-view-product = Відкрити товар
widget-new-message = Нове повідомлення
widget-messages = Повідомлення
widget-new-conversation = Нова розмова
widget-powered = Відповіді взято зі сторінок магазину

## Several wishes in one message
ask-back-part = А щодо «{ $part }»: це одне з цих запитань?

## Looking for a product
seek-many = Товарів, що відповідають усім побажанням: { $count }.
seek-first = Ось перші з них:
seek-close = Решта близька до цього.
seek-relaxed = Ніщо не відповідає всім побажанням. Довелося відмовитися від такого побажання: { $wishes }. Найближче:
seek-lacking = Цього у нас немає: { $wish }.
seek-unmet = Не відповідає: { $wishes }
seek-unknown = Не вказано: { $wishes }
seek-without = без: { $wish }
seek-without-it = Без цього
seek-up-to = до { $price }
seek-from = від { $price }
seek-ask-category = Який товар ви шукаєте?
seek-ask-gender = Для кого?
seek-ask-sleeve = Які потрібні рукави?
seek-ask-pocket = Чи потрібна кишеня?
seek-ask-colour = Який потрібен колір?
seek-ask-material = Який потрібен матеріал?
seek-ask-season = На який сезон?
seek-ask-fit = Який потрібен крій?
seek-any = Не важливо
seek-back = Повернімося до пошуку:
seek-again = Добре. Що ви шукаєте?
seek-start-over = Почати заново
seek-compare = Порівняти
seek-comparison = { $first } і { $second } поруч:
seek-compare-none = Спершу скажіть, що ви шукаєте. Потім я зможу порівняти два товари.
