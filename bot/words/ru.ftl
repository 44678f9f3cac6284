# Russian. Addresses the shopper as "вы".

## Greeting and small talk
greeting = Здравствуйте! Я автоматический помощник магазина { $store }. Спросите меня о доставке, возврате, оплате или наших товарах.
greeting-again = Снова здравствуйте! Чем могу помочь?
disclosure = Я автоматический помощник, а не человек.
robot = Я компьютерная программа: автоматический помощник магазина { $store }. Я отвечаю на основе страниц магазина. Если хотите поговорить с человеком, просто напишите об этом.
thanks = Пожалуйста! Могу ли я помочь чем-то ещё?
goodbye = До свидания! Спасибо, что заглянули в магазин { $store }.
yes-what = Хорошо. Что вы хотели бы узнать?
no-fine = Хорошо. Напишите, если что-то понадобится.

## Asking back and giving up
ask-back = Не уверен, что правильно вас понимаю. Это один из этих вопросов?
ask-back-none = Ничего из этого
not-understood = Не удалось понять вопрос. Можете сказать иначе?
out-of-scope = Я помогаю только по вопросам магазина { $store }: заказы, доставка, возврат, оплата и наши товары.
unknown = На страницах магазина этого найти не удалось.
empty-message = Я могу читать только текст. Пожалуйста, напишите свой вопрос.
too-long = Сообщение длинное, поэтому прочитано только его начало (число знаков: { $count }). На короткий вопрос мне легче ответить.
too-fast = Вы пишете быстрее, чем я успеваю читать. Сейчас отвечу.
trouble = У нас что-то пошло не так. Попробуйте, пожалуйста, ещё раз чуть позже.

## People
handoff-offer = Пока мне не удалось вам помочь. Передать ваш разговор сотруднику нашей команды?
handoff-yes = Да, пожалуйста
handoff-no = Нет, спасибо
handoff-done = Ваш разговор передан нашей команде. Ответ придёт сюда или через { $contact }.
handoff-complaint = Мне очень жаль. Ваше обращение передано нашей команде. Ответ придёт сюда или через { $contact }.
handoff-declined = Хорошо. Чем ещё могу помочь?

## Languages and markets
language-changed = Теперь я буду отвечать по-русски.
language-which = На каком языке вам удобнее общаться?
language-unknown = Этим языком я пока не владею.
answer-in-other-language = Этот ответ есть только на одном языке: { $language }
market-line = Действует для заказов с доставкой сюда: { $market }.
market-which = Куда отправится посылка? От этого зависят условия.

## Sources and products
source = Источник: { $title }
product-price = Цена: { $price }
product-attributes = О товаре { $product }:
product-none = Подходящих товаров не нашлось.
products-found = { $count ->
    [one] Найден { $count } товар:
    [few] Найдено { $count } товара:
    [many] Найдено { $count } товаров:
   *[other] Найдено { $count } товара:
}

## Widget
widget-title = Чат: { $store }
widget-open = Открыть чат
widget-close = Закрыть чат
widget-placeholder = Напишите вопрос…
widget-send = Отправить
widget-typing = Печатает…
widget-language = Язык
widget-helpful = Полезно
widget-not-helpful = Не помогло
widget-feedback-thanks = Спасибо за отзыв.
widget-offline = Нет связи. Сообщение сохранено и будет отправлено.
widget-reconnecting = Восстанавливаем связь…
widget-retrying = Магазин сейчас не может принять сообщение. Попытка будет повторена.
widget-not-sent = Не отправлено
widget-retry = Повторить
widget-too-long = Сообщение слишком длинное. Максимальное число знаков: { $count }.
widget-you = Вы
widget-bot = Помощник
widget-view-product = Открыть товар
widget-new-message = Новое сообщение
widget-messages = Сообщения
widget-new-conversation = Новый разговор
widget-powered = Ответы взяты со страниц магазина

## Several wishes in one message
ask-back-part = А насчёт «{ $part }»: это один из этих вопросов?

## Looking for a product
seek-many = Товаров, подходящих по всем пожеланиям: { $count }.
seek-first = Вот первые из них:
seek-close = Остальные близки к этому.
seek-relaxed = Ничто не отвечает всем пожеланиям. Пришлось отказаться от такого пожелания: { $wishes }. Ближе всего:
seek-lacking = Этого у нас нет: { $wish }.
seek-unmet = Не подходит: { $wishes }
seek-unknown = Не указано: { $wishes }
seek-without = без: { $wish }
seek-without-it = Без этого
seek-up-to = до { $price }
seek-from = от { $price }
seek-ask-category = Какой товар вы ищете?
seek-ask-gender = Для кого?
seek-ask-sleeve = Какие нужны рукава?
seek-ask-pocket = Нужен ли карман?
seek-ask-colour = Какой нужен цвет?
seek-ask-material = Какой нужен материал?
seek-ask-season = На какой сезон?
seek-ask-fit = Какой нужен крой?
seek-any = Не важно
seek-back = Вернёмся к поиску:
seek-again = Хорошо. Что вы ищете?
seek-start-over = Начать заново
seek-compare = Сравнить
seek-comparison = { $first } и { $second } рядом:
seek-compare-none = Сначала скажите, что вы ищете. Потом я смогу сравнить два товара.

## Orders
order-which-number = Какой у вас номер заказа? Он указан в подтверждении заказа.
order-number-unclear = Я не вижу здесь номера заказа.
order-prove = Какой адрес электронной почты или почтовый индекс указан в заказе { $number }? Это нужно, чтобы убедиться, что заказ ваш.
order-not-matched = Данные не совпадают. Проверьте номер заказа и адрес почты или индекс; можно отправить и то и другое ещё раз.
order-locked = Слишком много неверных попыток. Ради безопасности заказов попробовать снова можно { $wait }.
order-choose = О каком заказе идёт речь?
orders-none = В вашем аккаунте нет заказов.
backend-down = Сейчас наша система заказов недоступна. Ничего не потеряется: попробуйте ещё раз через несколько минут. Или передать вопрос сотруднику нашей команды?
change-unsure = Мне не удалось убедиться, что изменение прошло. Лучше, чтобы это проверил сотрудник нашей команды. Передать?
order-head = Заказ { $number }, дата: { $date }
order-state-pending = Заказ получен, ждём оплату.
order-state-paid = Оплачен, скоро будет упакован.
order-state-packing = Заказ сейчас упаковывается.
order-state-part-shipped = Заказ придёт несколькими посылками. Часть уже отправлена, остальное будет отправлено позже.
order-state-shipped = Отправлен и в пути к вам.
order-state-delivered = Доставлен.
order-state-cancelled = Заказ отменён.
order-state-returned = Заказ возвращён.
parcel-head = Посылка { $n } из { $count }
parcel-labelled = Перевозчик извещён, но посылку ещё не отсканировал.
parcel-moving = Посылка в пути.
parcel-customs = Посылка на таможне.
parcel-out = Посылку сейчас везут к вам.
parcel-pickup = Посылка готова к выдаче.
parcel-attempted = Перевозчик пытался доставить посылку, но никого не застал.
parcel-delivered = Дата доставки: { $date }
parcel-lost = Перевозчик потерял посылку. Приносим извинения.
parcel-back = Посылка возвращается к нам.
parcel-carrier = Перевозчик: { $carrier }, номер отслеживания: { $tracking }
parcel-link = Отследить посылку
parcel-expected = Ожидается не позднее: { $date }
parcel-late = Посылка задерживается. Её ждали не позднее: { $date }
parcel-help = Напишите нам, и мы всё выясним: { $contact }
cancel-ask = Отменить заказ { $number } ({ $amount })? Вернуть его потом нельзя.
cancel-done = Заказ { $number } отменён.
cancel-refund = Возврат тем же способом, которым была оплата: { $amount }
order-fixed = Заказ { $number } уже упаковывается или в пути, поэтому его нельзя отменить или изменить.
address-which = Какой новый адрес? Напишите улицу, индекс и город одним сообщением через запятую. Страна остаётся прежней: { $country }
address-ask = Отправить заказ { $number } по этому адресу?
    { $address }
address-done = Заказ { $number } теперь отправится сюда:
    { $address }
address-country = Заказ нельзя отправить в другую страну. Укажите адрес в той же стране.
order-track-button = Где мой заказ?
order-cancel-button = Отменить заказ
order-address-button = Изменить адрес

### The demo storefront's cart
shop-cart = Ваша корзина
shop-order = Оформить пробный заказ
shop-thanks = Спасибо! Это демонстрационный магазин: ничего не заказано и платить не нужно.

### A person at the desk
widget-person-typing = { $name } печатает…

### People behind the desk
people-coming = Я позвал человека из нашей команды. Вам скоро ответят здесь.
people-called = Ваше сообщение получено. Наша команда уже знает о нём и ответит здесь как можно скорее.
people-away = Наша команда снова будет на связи { $when }.
people-ask-email = На какой адрес электронной почты вам можно ответить?
people-here = Ответ придёт сюда.
people-email-kept = Спасибо. Наша команда ответит вам на { $email }.
people-email-when = Наша команда снова будет на связи { $when } и ответит вам на { $email }.
people-sorry = Мне очень жаль.
people-serious = Это дело для человека, а не для программы.
people-checks = Человек из нашей команды уже смотрит ваш вопрос. Вам скоро ответят здесь.
people-joined = { $name } из нашей команды теперь на связи и ответит вам.
people-handed-back = Дальше вам снова отвечает автоматический помощник.
people-closed = Наша команда завершила этот разговор. Если понадобится что-то ещё, просто напишите.
people-today = сегодня в { $time } (местное время: { $city })
people-tomorrow = завтра в { $time } (местное время: { $city })
people-day = { $date } в { $time } (местное время: { $city })
people-mail-ask = На какой адрес электронной почты отправить этот разговор?
people-mail-sent = Разговор отправляется на { $email }.
people-mail-many = Он уже был отправлен несколько раз. Попробуйте снова завтра.
people-mail-off = Отсюда я не могу отправлять письма. Разговор остаётся в этом чате, его можно скопировать.
people-mail-subject = Ваш разговор с магазином { $store }
people-mail-intro = Как вы просили, вот ваш разговор с магазином { $store }.
people-mail-foot = Вы получили это письмо, потому что кто-то указал этот адрес в нашем чате. Если это были не вы, не обращайте на него внимания.
widget-people-rate = Насколько хорошо мы вам помогли?
widget-people-low = совсем не помогли
widget-people-high = очень хорошо
widget-people-comment = Хотите что-нибудь добавить?
widget-people-mail = Отправить на почту
widget-people-email = Ваш адрес электронной почты

### Returns, exchanges, refunds
return-button = Вернуть товар
return-exchange-button = Обменять товар
return-refund-button = Где мои деньги?
return-warranty-button = Обращение по гарантии
return-size-button = Изменить размер
return-which = О каком товаре речь?
return-all = Все
return-more = Добавить ещё один товар
return-line-until = { $item }: можно вернуть до { $date }
return-line-open = { $item }: можно вернуть
return-line-late = { $item }: вернуть можно было до { $date }
return-line-excluded = { $item }: вернуть нельзя, если нет дефекта
return-line-coming = { $item }: ещё не доставлено
return-line-gone = { $item }: возврат уже оформлен
return-line-unknown = { $item }: это должна посмотреть наша команда
return-person = По правилам магазина я не могу это решить. Передать вопрос сотруднику нашей команды?
return-why = Почему вы возвращаете?
return-reason-too-small = Мало
return-reason-too-large = Велико
return-reason-unwanted = Не понравилось
return-reason-not-as-described = Не как в описании
return-reason-wrong-item = Не тот товар
return-reason-damaged = Повреждено
return-reason-other = Другая причина
return-outcome = Вернуть деньги или прислать другой размер или цвет?
return-money = Вернуть деньги
return-swap = Обмен
return-variant = Что прислать взамен?
return-variant-none = Других размеров и цветов по той же цене нет в наличии.
return-ask = Оформить этот возврат по заказу { $number }?
return-money-back = Сумма возврата: { $amount }
return-instead = Взамен вы получите: { $item }
return-done = Возврат { $id } по заказу { $number } оформлен.
return-label = Распечатать этикетку возврата
return-team = Наша команда напишет вам, что делать дальше.
return-state-requested = Возврат { $id } от { $date }: заявка у нас. Дальше придёт этикетка или адрес для возврата.
return-state-approved = Возврат { $id } от { $date }: одобрен. Пожалуйста, отправьте товары.
return-state-received = Возврат { $id } от { $date }: товары у нас, идёт проверка.
return-state-refunded = Возврат { $id } от { $date }: проверен и завершён.
return-state-declined = Возврат { $id } от { $date }: не одобрен. Наша команда объяснит почему.
return-state-cancelled = Возврат { $id } от { $date }: отозван.
return-refund-done = Возвращено { $date }: { $amount }
return-refund-pending = В пути к вам с { $date }: { $amount }
return-refund-none = По заказу { $number } нет ни возвратов товара, ни возвратов денег.
return-warranty-in = { $item }: гарантия до { $date }
return-warranty-out = { $item }: гарантия закончилась { $date }
return-warranty-ask = Оформить обращение по гарантии для заказа { $number }?
return-warranty-done = Обращение по гарантии { $id } для заказа { $number } оформлено.
return-size-ask = Изменить это в заказе { $number }?
return-size-done = Изменено. Теперь в заказе { $number }:
return-costs = Стоимость обратной пересылки: { $amount }
### Questions about a product
goods-told = { $product }: вот что указывает магазин.
goods-yes = Да. { $product }: вот что указывает магазин.
goods-no = Нет. { $product }: вот что указывает магазин.
goods-quote = Из описания товара { $product }:
goods-unknown = О товаре { $product } в данных магазина этого нет. Ваш вопрос записан для магазина.
goods-which = О каком товаре речь?
goods-mains-yes = В этой стране работает: { $country }. Напряжение в сети там { $volts } В.
goods-mains-partly = В этой стране зависит от места: { $country }. Напряжение в сети там { $volts } В; работает только там, где напряжение подходит.
goods-mains-no = В этой стране не работает: { $country }. Напряжение в сети там { $volts } В.
goods-plug = Какую вилку выбрать: { $plug }
goods-plug-adapter = Там нужен переходник для вилки. Розетки: тип { $sockets }
goods-stock-yes = В наличии: { $variants }
goods-stock-no = Сейчас нет в наличии: { $variants }
goods-stock-later = Можно заказать, но отправим, когда придёт новая партия: { $variants }
goods-stock-none = У товара { $product } такого варианта нет: { $wanted }
goods-stock-others = Также в наличии: { $variants }
goods-cart = В корзину: { $variant }
goods-size-fits = По таблице магазина ваш размер — { $size }.
goods-size-between = Вы между { $smaller } и { $larger }: { $smaller } сидит плотнее, { $larger } свободнее.
goods-size-reason = { $measure }: { $value }. Размер { $size } рассчитан на { $range }.
goods-size-ask = Чтобы назвать размер, нужна ещё эта мерка: { $measure }. Напишите её с единицей, например { $example }.
goods-size-outside = Ни один размер в таблице магазина не подходит к этим меркам.
goods-size-no-chart = Для товара { $product } магазин не даёт таблицы размеров, поэтому назвать размер нельзя.
goods-size-chart = Таблица размеров магазина для товара { $product }:
goods-size-general = По общей таблице, не по таблице магазина; у производителей бывает по-разному:
goods-coupon-works = Код { $code } сейчас действует. Подходит ли он к вашей корзине, видно при оплате.
goods-coupon-worth = Скидка: { $worth }
goods-coupon-minimum = Минимальный заказ: { $amount }
goods-coupon-ends = Действует до: { $date }
goods-coupon-starts = Действует с: { $date }
goods-coupon-once = Один раз на покупателя.
goods-coupon-not-yet = Код { $code } пока не действует.
goods-coupon-expired = Срок кода { $code } истёк.
goods-coupon-used-up = Код { $code } уже исчерпан.
goods-coupon-unknown = Магазин не знает кода { $code }.
goods-coupon-locked = Испробовано слишком много кодов. Попробовать снова можно { $wait }.

### Photos and problems with items
widget-photo = Фото
widget-photo-add = Добавить фото
widget-photo-remove = Убрать фото
widget-photo-sending = Фото загружается…
widget-photo-ready = Фото загружено.
widget-photo-offline = Нет соединения. Фото загрузится, когда оно появится.
widget-photo-too-large = Фото слишком большое. Не более: { $count } МБ
widget-photo-no-picture = Этот файл не фото, которое мы можем прочитать (JPEG, HEIC, PNG или WebP).
widget-photo-failed = Не удалось загрузить фото. Попробуйте ещё раз.
widget-photo-most = Максимум фото в одном сообщении: { $count }
photo-thanks = Спасибо за фото. Сам бот не видит изображений, но наша команда их посмотрит. О чём речь?
photo-kept = Спасибо. Фото сохранено для нашей команды.
problem-button = Сообщить о проблеме
problem-damaged = Товар повреждён
problem-wrong = Это не тот товар
problem-missing = Товара нет
problem-what = Что не так с товаром?
problem-which = О каком товаре речь?
problem-how-many = Сколько штук это касается?
problem-photo = Пришлите, пожалуйста, фото, на котором видна проблема. Если его нет, просто скажите.
problem-no-photo = У меня нет фото
problem-wish = Что вы предпочитаете?
problem-refund-words = возврат|деньги|денег|вернуть
problem-replacement-words = замен|новый|новую|новое|другой|обмен|нужный
problem-ask = Всё верно? Тогда сообщу об этом нашей команде.
problem-photos = Фото: { $count }
problem-done = Спасибо, ваше обращение передано нашей команде. Его номер: { $number }
problem-next = Наша команда рассмотрит его и свяжется с вами.
problem-photo-later = Фото ещё можно прислать на { $contact }.
problem-not-delivered = Из заказа { $number } пока ничего не доставлено.
problem-reported = По всему, что доставлено из заказа { $number }, уже открыт возврат или обращение. Передать вопрос сотруднику нашей команды?
problem-late = Заказ доставлен { $date }, поэтому срок уже прошёл. Сотрудник нашей команды может посмотреть. Передать ему вопрос?
