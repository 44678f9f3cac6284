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

## Orders
order-which-number = Який у вас номер замовлення? Він є в підтвердженні замовлення.
order-number-unclear = Я не бачу тут номера замовлення.
order-prove = Яку електронну адресу або поштовий індекс вказано в замовленні { $number }? Це потрібно, щоб переконатися, що воно ваше.
order-not-matched = Дані не збігаються. Перевірте номер замовлення та електронну адресу або індекс; можна надіслати обидва ще раз.
order-locked = Забагато невдалих спроб. Заради безпеки замовлень спробувати знову можна { $wait }.
order-choose = Про яке замовлення йдеться?
orders-none = У вашому акаунті немає замовлень.
backend-down = Наша система замовлень зараз недоступна. Нічого не загубиться: спробуйте ще раз за кілька хвилин. Або передати питання комусь із нашої команди?
change-unsure = Мені не вдалося переконатися, що зміна відбулася. Краще, щоб це перевірив хтось із нашої команди. Передати?
order-head = Замовлення { $number }, дата: { $date }
order-state-pending = Замовлення отримано, чекаємо на оплату.
order-state-paid = Оплачено, чекає на пакування.
order-state-packing = Замовлення зараз пакують.
order-state-part-shipped = Замовлення прийде кількома посилками. Частину вже надіслано, решту надішлемо згодом.
order-state-shipped = Надіслано, прямує до вас.
order-state-delivered = Доставлено.
order-state-cancelled = Замовлення скасовано.
order-state-returned = Замовлення повернено.
parcel-head = Посилка { $n } з { $count }
parcel-labelled = Перевізника повідомлено, але він ще не відсканував посилку.
parcel-moving = Посилка в дорозі.
parcel-customs = Посилка на митниці.
parcel-out = Посилку зараз везуть до вас.
parcel-pickup = Посилка готова до видачі.
parcel-attempted = Перевізник намагався доставити посилку, але нікого не застав.
parcel-delivered = Дата доставки: { $date }
parcel-lost = Перевізник загубив посилку. Нам дуже прикро.
parcel-back = Посилка повертається до нас.
parcel-carrier = Перевізник: { $carrier }, номер відстеження: { $tracking }
parcel-link = Відстежити посилку
parcel-expected = Очікується не пізніше: { $date }
parcel-late = Посилка запізнюється. Її чекали не пізніше: { $date }
parcel-help = Напишіть нам, і ми все з’ясуємо: { $contact }
cancel-ask = Скасувати замовлення { $number } ({ $amount })? Повернути його потім не можна.
cancel-done = Замовлення { $number } скасовано.
cancel-refund = Повернення коштів тим самим способом, яким було оплачено: { $amount }
order-fixed = Замовлення { $number } вже пакують або воно в дорозі, тому його не можна скасувати чи змінити.
address-which = Яка нова адреса? Напишіть вулицю, індекс і місто одним повідомленням через кому. Країна лишається: { $country }
address-ask = Надіслати замовлення { $number } на цю адресу?
    { $address }
address-done = Замовлення { $number } тепер прямує сюди:
    { $address }
address-country = Замовлення не можна надіслати в іншу країну. Вкажіть адресу в тій самій країні.
order-track-button = Де моє замовлення?
order-cancel-button = Скасувати замовлення
order-address-button = Змінити адресу

### The demo storefront's cart
shop-cart = Ваш кошик
shop-order = Оформити пробне замовлення
shop-thanks = Дякуємо! Це демонстраційний магазин: нічого не замовлено й платити не потрібно.

### A person at the desk
widget-person-typing = { $name } друкує…

### People behind the desk
people-coming = Я покликав людину з нашої команди. Вам скоро дадуть відповідь тут.
people-called = Ваше повідомлення отримано. Наша команда вже знає про нього й відповість тут якнайшвидше.
people-away = Наша команда знову буде на зв’язку { $when }.
people-ask-email = На яку адресу електронної пошти вам можна відповісти?
people-here = Відповідь надійде сюди.
people-email-kept = Дякую. Наша команда відповість вам на { $email }.
people-email-when = Наша команда знову буде на зв’язку { $when } і відповість вам на { $email }.
people-sorry = Мені дуже шкода.
people-serious = Це справа для людини, а не для програми.
people-checks = Людина з нашої команди вже розглядає ваше питання. Вам скоро дадуть відповідь тут.
people-joined = { $name } з нашої команди тепер на зв’язку й відповість вам.
people-handed-back = Далі вам знову відповідає автоматичний помічник.
people-closed = Наша команда завершила цю розмову. Якщо знадобиться щось іще, просто напишіть.
people-today = сьогодні о { $time } (місцевий час: { $city })
people-tomorrow = завтра о { $time } (місцевий час: { $city })
people-day = { $date } о { $time } (місцевий час: { $city })
people-mail-ask = На яку адресу електронної пошти надіслати цю розмову?
people-mail-sent = Розмова прямує на { $email }.
people-mail-many = Її вже надсилали кілька разів. Спробуйте ще раз завтра.
people-mail-off = Звідси я не можу надсилати листи. Розмова залишається в цьому чаті, її можна скопіювати.
people-mail-subject = Ваша розмова з магазином { $store }
people-mail-intro = Як ви просили, ось ваша розмова з магазином { $store }.
people-mail-foot = Ви отримали цей лист, бо хтось указав цю адресу в нашому чаті. Якщо це були не ви, не зважайте на нього.
widget-people-rate = Наскільки добре ми вам допомогли?
widget-people-low = зовсім не допомогли
widget-people-high = дуже добре
widget-people-comment = Бажаєте щось додати?
widget-people-mail = Надіслати на пошту
widget-people-email = Ваша адреса електронної пошти

### Returns, exchanges, refunds
return-button = Повернути товар
return-exchange-button = Обміняти товар
return-refund-button = Де мої гроші?
return-warranty-button = Звернення за гарантією
return-size-button = Змінити розмір
return-which = Про який товар ідеться?
return-all = Усі
return-more = Додати ще один товар
return-line-until = { $item }: можна повернути до { $date }
return-line-open = { $item }: можна повернути
return-line-late = { $item }: повернути можна було до { $date }
return-line-excluded = { $item }: повернути не можна, якщо немає дефекту
return-line-coming = { $item }: ще не доставлено
return-line-gone = { $item }: повернення вже оформлено
return-line-unknown = { $item }: це має переглянути наша команда
return-person = За правилами магазину я не можу це вирішити. Передати питання людині з нашої команди?
return-why = Чому ви повертаєте?
return-reason-too-small = Замале
return-reason-too-large = Завелике
return-reason-unwanted = Не сподобалося
return-reason-not-as-described = Не як в описі
return-reason-wrong-item = Не той товар
return-reason-damaged = Пошкоджено
return-reason-other = Інша причина
return-outcome = Повернути гроші чи надіслати інший розмір або колір?
return-money = Повернути гроші
return-swap = Обмін
return-variant = Що надіслати натомість?
return-variant-none = Інших розмірів і кольорів за тією самою ціною немає.
return-ask = Оформити це повернення за замовленням { $number }?
return-money-back = Сума повернення: { $amount }
return-instead = Натомість ви отримаєте: { $item }
return-done = Повернення { $id } за замовленням { $number } оформлено.
return-label = Роздрукувати етикетку повернення
return-team = Наша команда напише вам, що робити далі.
return-state-requested = Повернення { $id } від { $date }: заявка в нас. Далі надійде етикетка або адреса для повернення.
return-state-approved = Повернення { $id } від { $date }: схвалено. Будь ласка, надішліть товари.
return-state-received = Повернення { $id } від { $date }: товари в нас, триває перевірка.
return-state-refunded = Повернення { $id } від { $date }: перевірено й завершено.
return-state-declined = Повернення { $id } від { $date }: не схвалено. Наша команда пояснить чому.
return-state-cancelled = Повернення { $id } від { $date }: відкликано.
return-refund-done = Повернено { $date }: { $amount }
return-refund-pending = У дорозі до вас із { $date }: { $amount }
return-refund-none = За замовленням { $number } немає ні повернень товару, ні повернень коштів.
return-warranty-in = { $item }: гарантія до { $date }
return-warranty-out = { $item }: гарантія закінчилася { $date }
return-warranty-ask = Оформити звернення за гарантією для замовлення { $number }?
return-warranty-done = Звернення за гарантією { $id } для замовлення { $number } оформлено.
return-size-ask = Змінити це в замовленні { $number }?
return-size-done = Змінено. Тепер у замовленні { $number }:
return-costs = Вартість зворотного пересилання: { $amount }
### Questions about a product
goods-told = { $product }: ось що вказує магазин.
goods-yes = Так. { $product }: ось що вказує магазин.
goods-no = Ні. { $product }: ось що вказує магазин.
goods-quote = З опису товару { $product }:
goods-unknown = Про товар { $product } у даних магазину цього немає. Ваше запитання записано для магазину.
goods-which = Про який товар ідеться?
goods-mains-yes = У цій країні працює: { $country }. Напруга в мережі там { $volts } В.
goods-mains-partly = У цій країні залежить від місця: { $country }. Напруга в мережі там { $volts } В; працює лише там, де напруга підходить.
goods-mains-no = У цій країні не працює: { $country }. Напруга в мережі там { $volts } В.
goods-plug = Яку вилку вибрати: { $plug }
goods-plug-adapter = Там потрібен перехідник для вилки. Розетки: тип { $sockets }
goods-stock-yes = В наявності: { $variants }
goods-stock-no = Зараз немає в наявності: { $variants }
goods-stock-later = Можна замовити, але надішлемо, коли надійде нова партія: { $variants }
goods-stock-none = У товару { $product } такого варіанта немає: { $wanted }
goods-stock-others = Також в наявності: { $variants }
goods-cart = До кошика: { $variant }
goods-size-fits = За таблицею магазину ваш розмір — { $size }.
goods-size-between = Ви між { $smaller } і { $larger }: { $smaller } сидить щільніше, { $larger } вільніше.
goods-size-reason = { $measure }: { $value }. Розмір { $size } розрахований на { $range }.
goods-size-ask = Щоб назвати розмір, потрібна ще ця мірка: { $measure }. Напишіть її з одиницею, наприклад { $example }.
goods-size-outside = Жоден розмір у таблиці магазину не підходить до цих мірок.
goods-size-no-chart = Для товару { $product } магазин не дає таблиці розмірів, тому назвати розмір не можна.
goods-size-chart = Таблиця розмірів магазину для товару { $product }:
goods-size-general = За загальною таблицею, не за таблицею магазину; у виробників буває по-різному:
goods-coupon-works = Код { $code } зараз діє. Чи підходить він до вашого кошика, видно під час оплати.
goods-coupon-worth = Знижка: { $worth }
goods-coupon-minimum = Мінімальне замовлення: { $amount }
goods-coupon-ends = Діє до: { $date }
goods-coupon-starts = Діє з: { $date }
goods-coupon-once = Один раз на покупця.
goods-coupon-not-yet = Код { $code } поки не діє.
goods-coupon-expired = Термін коду { $code } минув.
goods-coupon-used-up = Код { $code } вже вичерпано.
goods-coupon-unknown = Магазин не знає коду { $code }.
goods-coupon-locked = Спробувано забагато кодів. Спробувати знову можна { $wait }.

### Photos and problems with items
widget-photo = Фото
widget-photo-add = Додати фото
widget-photo-remove = Прибрати фото
widget-photo-sending = Фото завантажується…
widget-photo-ready = Фото завантажено.
widget-photo-offline = Немає з’єднання. Фото завантажиться, коли воно з’явиться.
widget-photo-too-large = Фото завелике. Не більше: { $count } МБ
widget-photo-no-picture = Цей файл не є фото, яке ми можемо прочитати (JPEG, HEIC, PNG або WebP).
widget-photo-failed = Не вдалося завантажити фото. Спробуйте ще раз.
widget-photo-most = Найбільше фото в одному повідомленні: { $count }
photo-thanks = Дякую за фото. Бот не бачить зображень, але наша команда їх перегляне. Про що йдеться?
photo-kept = Дякую. Фото збережено для нашої команди.
problem-button = Повідомити про проблему
problem-damaged = Товар пошкоджено
problem-wrong = Це не той товар
problem-missing = Товару бракує
problem-what = Що не так із товаром?
problem-which = Про який товар ідеться?
problem-how-many = Скількох штук це стосується?
problem-photo = Надішліть, будь ласка, фото, на якому видно проблему. Якщо його немає, просто скажіть.
problem-no-photo = Я не маю фото
problem-wish = Чого б вам хотілося?
problem-refund-words = поверн|гроші|грошей
problem-replacement-words = замін|новий|нову|нове|інший|обмін|потрібний
problem-ask = Усе правильно? Тоді повідомлю про це нашій команді.
problem-photos = Фото: { $count }
problem-done = Дякую, ваше звернення передано нашій команді. Його номер: { $number }
problem-next = Наша команда розгляне його й зв’яжеться з вами.
problem-photo-later = Фото ще можна надіслати на { $contact }.
problem-not-delivered = Із замовлення { $number } ще нічого не доставлено.
problem-reported = Щодо всього, що доставлено із замовлення { $number }, уже відкрито повернення або звернення. Передати питання комусь із нашої команди?
problem-late = Замовлення доставлено { $date }, тож строк уже минув. Це може переглянути хтось із нашої команди. Передати питання?
