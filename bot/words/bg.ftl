# Every fixed word that a shopper reads, in Bulgarian. See en.ftl for the rules.

## Greeting and small talk
greeting = Здравейте! Аз съм автоматичният асистент на { $store }. Попитайте ме за доставка, връщане, плащане или за нашите продукти.
greeting-again = Здравейте отново! С какво мога да помогна?
disclosure = Аз съм автоматичен асистент, не човек.
robot = Аз съм компютърна програма: автоматичният асистент на { $store }. Отговарям по страниците на самия магазин. Ако предпочитате да говорите с човек, просто кажете.
thanks = Няма защо! Има ли още нещо?
goodbye = Довиждане и благодарим, че посетихте { $store }!
yes-what = Добре. Какво искате да научите?
no-fine = Добре. Пишете, ако имате нужда от нещо.

## Asking back and giving up
ask-back = Не съм сигурен какво имате предвид. Дали е нещо от това?
ask-back-none = Нито едно от тези
not-understood = Не разбрах това. Бихте ли го казали с други думи?
out-of-scope = Мога да помогна само по въпроси за { $store }: поръчки, доставка, връщане, плащане и нашите продукти.
unknown = Не намерих това в страниците на магазина.
empty-message = Мога да чета само текст. Моля, напишете въпроса си.
too-long = Съобщението е дълго и прочетох само началото му (брой знаци: { $count }). По-кратък въпрос ми помага най-много.
too-fast = Пишете по-бързо, отколкото успявам да чета. Ще отговоря след малко.
trouble = Нещо се обърка при нас. Моля, опитайте отново след малко.

## People
handoff-offer = Досега не успях да помогна. Да предам ли разговора на човек от нашия екип?
handoff-yes = Да, моля
handoff-no = Не, благодаря
handoff-done = Предадох разговора на нашия екип. Ще Ви отговорят тук или чрез: { $contact }
handoff-complaint = Съжаляваме за това. Предадох случая на нашия екип, който ще се свърже с Вас тук или чрез: { $contact }
handoff-declined = Добре. С какво друго мога да помогна?

## Languages and markets
language-changed = Отсега нататък ще отговарям на български.
language-which = Кой език предпочитате?
language-unknown = Още не владея този език.
answer-in-other-language = Имаме този отговор само на друг език ({ $language }):
market-line = Това важи за поръчки с доставка до: { $market }.
market-which = Къде ще бъде доставена пратката? Правилото зависи от това.

## Sources and products
source = Източник: { $title }
product-price = Цена: { $price }
product-attributes = За { $product }:
product-none = Не намерих подходящ продукт.
products-found = { $count ->
    [one] Намерих един продукт:
   *[other] Намерих { $count } продукта:
}

## Widget
widget-title = Чат – { $store }
widget-open = Отваряне на чата
widget-close = Затваряне на чата
widget-placeholder = Напишете въпроса си…
widget-send = Изпращане
widget-typing = Пише…
widget-language = Език
widget-helpful = Полезно
widget-not-helpful = Не е полезно
widget-feedback-thanks = Благодарим за мнението.
widget-offline = Няма връзка. Съобщението е запазено и ще бъде изпратено.
widget-reconnecting = Повторно свързване…
widget-retrying = В момента магазинът не може да приеме съобщението. Ще опитаме отново.
widget-not-sent = Не е изпратено
widget-retry = Нов опит
widget-too-long = Моля, пишете най-много { $count } знака.
widget-you = Вие
widget-bot = Асистент
widget-view-product = Към продукта
widget-new-message = Ново съобщение
widget-messages = Съобщения
widget-new-conversation = Нов разговор
widget-powered = Отговорите са от страниците на самия магазин

## Several wishes in one message
ask-back-part = А относно „{ $part }“: става ли дума за някой от тези въпроси?

## Looking for a product
seek-many = Продукти, които отговарят на всички желания: { $count }.
seek-first = Ето първите:
seek-close = Останалите са близки.
seek-relaxed = Нищо не отговаря на всички желания. Наложи се да пропусна: { $wishes }. Най-близки са:
seek-lacking = Това нямаме: { $wish }.
seek-unmet = Не отговаря: { $wishes }
seek-unknown = Не е посочено: { $wishes }
seek-without = без { $wish }
seek-without-it = Без
seek-up-to = до { $price }
seek-from = от { $price }
seek-ask-category = Какъв вид продукт търсите?
seek-ask-gender = За кого е?
seek-ask-sleeve = Какви ръкави желаете?
seek-ask-pocket = Желаете ли джоб?
seek-ask-colour = Какъв цвят желаете?
seek-ask-material = Какъв материал желаете?
seek-ask-season = За кой сезон?
seek-ask-fit = Каква кройка желаете?
seek-any = Без значение
seek-back = Обратно към търсенето:
seek-again = Добре. Какво търсите?
seek-start-over = Отначало
seek-compare = Сравнение
seek-comparison = { $first } и { $second } един до друг:
seek-compare-none = Кажете ми първо какво търсите. След това мога да сравня два продукта.

## Orders
order-which-number = Какъв е номерът на поръчката ви? Посочен е в потвърждението на поръчката.
order-number-unclear = Не виждам номер на поръчка в това.
order-prove = Кой имейл или пощенски код е посочен в поръчка { $number }? Трябва ми, за да проверя, че е ваша.
order-not-matched = Данните не съвпадат. Проверете номера на поръчката и имейла или пощенския код; можете да изпратите и двете отново.
order-locked = Имаше твърде много грешни опити. За сигурността на поръчките можете да опитате отново { $wait }.
order-choose = Коя поръчка имате предвид?
orders-none = Не намирам поръчки във вашия профил.
backend-down = В момента системата ни за поръчки е недостъпна. Нищо не се губи: опитайте отново след няколко минути. Или да го предам на човек от нашия екип?
change-unsure = Не успях да се уверя, че промяната е минала. Добре е човек от нашия екип да погледне. Да го предам ли?
order-head = Поръчка { $number }, дата: { $date }
order-state-pending = Получихме поръчката и чакаме плащането.
order-state-paid = Платена, чака опаковане.
order-state-packing = Опакова се в момента.
order-state-part-shipped = Поръчката идва в няколко пратки. Част е тръгнала, останалото следва.
order-state-shipped = Изпратена и на път към вас.
order-state-delivered = Доставена.
order-state-cancelled = Поръчката е отменена.
order-state-returned = Поръчката е върната.
parcel-head = Пратка { $n } от { $count }
parcel-labelled = Обявена при превозвача, който още не я е сканирал.
parcel-moving = Пратката е на път.
parcel-customs = Пратката е на митницата.
parcel-out = Пратката е за доставка при куриера.
parcel-pickup = Пратката е готова за получаване.
parcel-attempted = Превозвачът опита да достави пратката, но не намери никого.
parcel-delivered = Доставена на: { $date }
parcel-lost = Превозвачът е изгубил пратката. Съжаляваме.
parcel-back = Пратката се връща при нас.
parcel-carrier = Превозвач: { $carrier }, номер за проследяване: { $tracking }
parcel-link = Проследяване на пратката
parcel-expected = Очаква се най-късно: { $date }
parcel-late = Пратката закъснява. Очакваше се най-късно: { $date }
parcel-help = Пишете ни, за да проверим: { $contact }
cancel-ask = Да отменя ли поръчка { $number } ({ $amount })? Това не може да се върне.
cancel-done = Поръчка { $number } е отменена.
cancel-refund = Възстановяване по първоначалния начин на плащане: { $amount }
order-fixed = Поръчка { $number } вече се опакова или е на път и не може да бъде отменена или променена.
address-which = Какъв е новият адрес? Напишете улица, пощенски код и град в едно съобщение, разделени със запетаи. Държавата остава: { $country }
address-ask = Да изпратим ли поръчка { $number } на този адрес?
    { $address }
address-done = Поръчка { $number } вече ще бъде изпратена на:
    { $address }
address-country = Поръчка не може да се изпрати в друга държава. Посочете адрес в същата държава.
order-track-button = Къде е поръчката ми?
order-cancel-button = Отмяна на поръчката
order-address-button = Промяна на адреса

### The demo storefront's cart
shop-cart = Вашата количка
shop-order = Направи пробна поръчка
shop-thanks = Благодарим! Това е демонстрационен магазин: нищо не е поръчано и нищо не се плаща.

### A person at the desk
widget-person-typing = { $name } пише…

### People behind the desk
people-coming = Повиках човек от нашия екип. Ще получите отговор тук след малко.
people-called = Съобщението Ви пристигна. Екипът ни е уведомен и ще отговори тук възможно най-скоро.
people-away = Екипът ни е отново на линия { $when }.
people-ask-email = На кой имейл адрес можем да Ви отговорим?
people-here = Ще получите отговора тук.
people-email-kept = Благодаря. Екипът ни ще Ви отговори на { $email }.
people-email-when = Екипът ни е отново на линия { $when } и ще Ви отговори на { $email }.
people-sorry = Съжалявам за това.
people-serious = Това е въпрос за човек, а не за програма.
people-checks = Човек от нашия екип разглежда въпроса. Ще получите отговор тук след малко.
people-joined = { $name } от нашия екип е вече тук и ще Ви отговори.
people-handed-back = Оттук нататък отново Ви отговаря автоматичният асистент.
people-closed = Екипът ни приключи този разговор. Ако Ви трябва още нещо, просто пишете.
people-today = днес в { $time } (местно време: { $city })
people-tomorrow = утре в { $time } (местно време: { $city })
people-day = на { $date } в { $time } (местно време: { $city })
people-mail-ask = На кой имейл адрес да изпратя този разговор?
people-mail-sent = Разговорът е на път към { $email }.
people-mail-many = Вече беше изпратен няколко пъти. Опитайте отново утре.
people-mail-off = Оттук не мога да изпращам имейли. Разговорът остава в този чат и можете да го копирате.
people-mail-subject = Вашият разговор с { $store }
people-mail-intro = Както пожелахте, ето Вашия разговор с { $store }.
people-mail-foot = Получавате този имейл, защото някой е въвел този адрес в нашия чат. Ако не сте били Вие, не му обръщайте внимание.
widget-people-rate = Колко добре Ви помогнахме?
widget-people-low = никак
widget-people-high = много добре
widget-people-comment = Искате ли да добавите нещо?
widget-people-mail = Изпращане по имейл
widget-people-email = Вашият имейл адрес

### Returns, exchanges, refunds
return-button = Връщане на артикул
return-exchange-button = Замяна на артикул
return-refund-button = Къде са парите ми?
return-warranty-button = Гаранционна заявка
return-size-button = Смяна на размера
return-which = За кой артикул става дума?
return-all = Всички
return-more = Добавяне на още един артикул
return-line-until = { $item }: може да се върне до { $date }
return-line-open = { $item }: може да се върне
return-line-late = { $item }: можеше да се върне до { $date }
return-line-excluded = { $item }: не може да се върне, освен ако има дефект
return-line-coming = { $item }: още не е доставено
return-line-gone = { $item }: връщането вече тече
return-line-unknown = { $item }: това трябва да го види екипът ни
return-person = Правилата на магазина не ми стигат, за да реша. Да го предам ли на човек от екипа ни?
return-why = Защо го връщате?
return-reason-too-small = Твърде малко
return-reason-too-large = Твърде голямо
return-reason-unwanted = Промених решението си
return-reason-not-as-described = Не отговаря на описанието
return-reason-wrong-item = Грешен артикул
return-reason-damaged = Повредено
return-reason-other = Друга причина
return-outcome = Искате ли парите си обратно, или друг размер или цвят?
return-money = Парите обратно
return-swap = Замяна
return-variant = Какво искате вместо това?
return-variant-none = Няма друг размер или цвят на същата цена.
return-ask = Да открия ли това връщане по поръчка { $number }?
return-money-back = Ще получите обратно: { $amount }
return-instead = Вместо това ще получите: { $item }
return-done = Връщане { $id } по поръчка { $number } е открито.
return-label = Отпечатайте етикета за връщане
return-team = Екипът ни ще ви пише какво следва.
return-state-requested = Връщане { $id } ({ $date }): получихме заявката. Следва етикетът или адресът за връщане.
return-state-approved = Връщане { $id } ({ $date }): прието. Моля, изпратете артикулите.
return-state-received = Връщане { $id } ({ $date }): артикулите са при нас и се проверяват.
return-state-refunded = Връщане { $id } ({ $date }): проверено и приключено.
return-state-declined = Връщане { $id } ({ $date }): не е прието. Екипът ни може да ви каже защо.
return-state-cancelled = Връщане { $id } ({ $date }): оттеглено.
return-refund-done = Възстановено на { $date }: { $amount }
return-refund-pending = На път към вас от { $date }: { $amount }
return-refund-none = Поръчка { $number } няма връщане и няма възстановена сума.
return-warranty-in = { $item }: в гаранция до { $date }
return-warranty-out = { $item }: гаранцията изтече на { $date }
return-warranty-ask = Да открия ли гаранционна заявка по поръчка { $number }?
return-warranty-done = Гаранционна заявка { $id } по поръчка { $number } е открита.
return-size-ask = Да променя ли това в поръчка { $number }?
return-size-done = Променено. В поръчка { $number } сега има:
return-costs = Цена за обратната пратка: { $amount }
### Questions about a product
goods-told = За { $product } магазинът посочва:
goods-yes = Да. За { $product } магазинът посочва:
goods-no = Не. За { $product } магазинът посочва:
goods-quote = От описанието на { $product }:
goods-unknown = Файловете на магазина не казват това за { $product }. Въпросът Ви е записан за магазина.
goods-which = За кой продукт става дума?
goods-mains-yes = Работи в тази страна: { $country }. Напрежението в мрежата там е { $volts } V.
goods-mains-partly = В тази страна зависи от мястото: { $country }. Напрежението в мрежата там е { $volts } V; работи само където напрежението е подходящо.
goods-mains-no = Не работи в тази страна: { $country }. Напрежението в мрежата там е { $volts } V.
goods-plug = Щепсел за избор: { $plug }
goods-plug-adapter = Там е нужен преходник за щепсела. Контакти: тип { $sockets }
goods-stock-yes = В наличност: { $variants }
goods-stock-no = В момента няма в наличност: { $variants }
goods-stock-later = Може да се поръча, но се изпраща, когато дойде нова стока: { $variants }
goods-stock-none = Няма такъв вариант на { $product }: { $wanted }
goods-stock-others = В наличност са и: { $variants }
goods-cart = В количката: { $variant }
goods-size-fits = Според таблицата на магазина размерът Ви е { $size }.
goods-size-between = Между { $smaller } и { $larger } сте: { $smaller } е по-прилепнал, { $larger } е по-свободен.
goods-size-reason = { $measure }: { $value }. Размер { $size } е за { $range }.
goods-size-ask = За да посоча размера, ми трябва и тази мярка: { $measure }. Напишете я с единицата, например { $example }.
goods-size-outside = Никой размер от таблицата на магазина не отговаря на тези мерки.
goods-size-no-chart = Магазинът не дава таблица с размери за { $product }, затова не мога да посоча размер.
goods-size-chart = Таблица с размери на магазина за { $product }:
goods-size-general = По обща таблица, не на магазина; при производителите е различно:
goods-coupon-works = Кодът { $code } е валиден сега. Дали важи за количката Ви, се вижда при плащането.
goods-coupon-worth = Отстъпка: { $worth }
goods-coupon-minimum = Минимална поръчка: { $amount }
goods-coupon-ends = Валиден до: { $date }
goods-coupon-starts = Валиден от: { $date }
goods-coupon-once = Веднъж на клиент.
goods-coupon-not-yet = Кодът { $code } още не е валиден.
goods-coupon-expired = Кодът { $code } е изтекъл.
goods-coupon-used-up = Кодът { $code } е изчерпан.
goods-coupon-unknown = Магазинът не познава кода { $code }.
goods-coupon-locked = Пробвани са твърде много кодове. Можете да опитате отново { $wait }.

### Photos and problems with items
widget-photo = Снимка
widget-photo-add = Добавяне на снимка
widget-photo-remove = Премахване на снимката
widget-photo-sending = Снимката се качва…
widget-photo-ready = Снимката е качена.
widget-photo-offline = Няма връзка. Снимката ще се качи, когато се възстанови.
widget-photo-too-large = Снимката е твърде голяма. Най-много: { $count } MB
widget-photo-no-picture = Този файл не е снимка, която можем да прочетем (JPEG, HEIC, PNG или WebP).
widget-photo-failed = Снимката не можа да се качи. Опитайте отново.
widget-photo-most = Най-много снимки в едно съобщение: { $count }
photo-thanks = Благодаря за снимката. Аз не мога да гледам изображения, но нашият екип може. За какво става дума?
photo-kept = Благодаря. Запазих снимката за нашия екип.
problem-button = Съобщаване за проблем
problem-damaged = Продуктът е повреден
problem-wrong = Това е грешен продукт
problem-missing = Продуктът липсва
problem-what = Какво не е наред с продукта?
problem-which = За кой продукт става дума?
problem-how-many = За колко броя се отнася?
problem-photo = Изпратете снимка, на която се вижда проблемът. Ако нямате, просто кажете.
problem-no-photo = Нямам снимка
problem-wish = Какво предпочитате?
problem-refund-words = пари|възстанов|връщан
problem-replacement-words = замян|замен|смян|нов|друг|правилн
problem-ask = Вярно ли е това? Тогава ще съобщя на нашия екип.
problem-photos = Снимки: { $count }
problem-done = Благодаря, вашият сигнал е при нашия екип. Номерът му: { $number }
problem-next = Нашият екип ще го прегледа и ще се свърже с вас.
problem-photo-later = Все още можете да изпратите снимки на { $contact }.
problem-not-delivered = От поръчка { $number } още нищо не е доставено.
problem-reported = За всичко доставено от поръчка { $number } вече има отворено връщане или сигнал. Да го предам ли на човек от нашия екип?
problem-late = Поръчката е доставена на { $date }, така че срокът е изтекъл. Човек от нашия екип може да погледне. Да го предам ли?
