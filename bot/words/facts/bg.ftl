# How the store's standard facts are told, in Bulgarian. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Можете да върнете продукт до { $n } ден от доставката.
   *[other] Можете да върнете продукт до { $n } дни от доставката.
}
fact-return-window-postage-store = Връщането е безплатно: ние плащаме пратката.
fact-return-window-postage-shopper = Пратката при връщане е за Ваша сметка.
fact-return-window-cost = За връщането приспадаме { $amount } от парите, които Ви възстановяваме.
fact-return-window-faulty_free-yes = Ако продуктът е дефектен, повреден или не е този, който сте поръчали, връщането е безплатно.
fact-return-window-shipping-yes = Ако върнете цялата поръчка, възстановяваме и цената на стандартната доставка.
fact-return-window-shipping-no = Цената за доставка на поръчката не се възстановява.
fact-return-how-start = Как можете да заявите връщане: { $list }.
fact-return-how-label_days = { $n ->
    [one] Ще получите етикета или адреса за връщане по имейл до { $n } работен ден.
   *[other] Ще получите етикета или адреса за връщане по имейл до { $n } работни дни.
}
fact-return-how-hand_over_days = { $n ->
    [one] След това, моля, предайте пратката до { $n } ден.
   *[other] След това, моля, предайте пратката до { $n } дни.
}
fact-return-how-parts-yes = Можете да върнете и само част от продуктите в поръчката.
fact-return-how-parts-no = Поръчката може да се върне само цялата.
fact-return-conditions-state = В какъв вид приемаме върнати продукти: { $list }.
fact-return-conditions-excluded = Какво не може да се върне, освен ако има дефект: { $list }.
fact-return-conditions-sale-yes = Намалените продукти могат да се връщат като всички останали.
fact-return-conditions-sale-no = Намалените продукти не могат да се връщат.
fact-refund-time-check_days = { $n ->
    [one] Връщаме парите Ви до { $n } работен ден, след като получим върнатия продукт.
   *[other] Връщаме парите Ви до { $n } работни дни, след като получим върнатия продукт.
}
fact-refund-time-bank_days = { $to ->
    [one] Банката Ви може да се нуждае от още { $span } работен ден, за да ги отрази.
   *[other] Банката Ви може да се нуждае от още { $span } работни дни, за да ги отрази.
}
fact-refund-time-to-original = Парите се връщат по начина, по който сте платили.
fact-refund-time-to-credit = Получавате парите като кредит за пазаруване в магазина.
fact-exchange-size-offered-yes = Да, можете да замените продукт с друг размер или цвят.
fact-exchange-size-offered-no = Не правим замяна. Моля, върнете продукта и поръчайте този, който желаете.
fact-exchange-size-hold_days = { $n ->
    [one] Пазим новия продукт за Вас { $n } ден.
   *[other] Пазим новия продукт за Вас { $n } дни.
}
fact-exchange-size-delivery-free = Доставката на новия продукт е безплатна.
fact-exchange-size-delivery-charged = Доставката на новия продукт се заплаща по обичайната цена.
fact-return-holiday-ordered = За поръчки, направени в периода { $period }, важи по-дълъг срок за връщане.
fact-return-holiday-until = Можете да ги върнете до { $date } включително.

## Orders
fact-cancel-order-allowed-yes = Да, можете безплатно да откажете поръчката, докато пратката не е напуснала склада ни.
fact-cancel-order-allowed-no = Направена поръчка не може да се откаже, но можете да я върнете.
fact-cancel-order-hours = { $n ->
    [one] Обикновено това е възможно до { $n } час след поръчването.
   *[other] Обикновено това е възможно до { $n } часа след поръчването.
}
fact-cancel-order-how = Как можете да откажете поръчката: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Ще получите парите си обратно до { $n } работен ден.
   *[other] Ще получите парите си обратно до { $n } работни дни.
}
fact-change-address-allowed-yes = Да, адресът за доставка може да се промени, докато пратката не е напуснала склада ни.
fact-change-address-allowed-no = След поръчване адресът за доставка не може да се променя.
fact-change-address-hours = { $n ->
    [one] Обикновено това е възможно до { $n } час след поръчването.
   *[other] Обикновено това е възможно до { $n } часа след поръчването.
}
fact-change-address-how = Как можете да промените адреса: { $list }.
fact-change-address-country-yes = Може да се промени и държавата.
fact-change-address-country-no = Държавата не може да се промени: моля, откажете поръчката и направете нова.
fact-change-order-swap-yes = Можете да промените размера или цвета, докато пратката не е напуснала склада ни.
fact-change-order-swap-no = След поръчване размерът и цветът не могат да се променят.
fact-change-order-add-yes = Дотогава можете и да добавяте продукти.
fact-change-order-add-no = Към поръчка не могат да се добавят продукти: моля, направете втора.
fact-change-order-how = Как можете да промените поръчката: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Потвърждението идва по имейл до { $n } минута. Моля, проверете и папката за спам.
   *[other] Потвърждението идва по имейл до { $n } минути. Моля, проверете и папката за спам.
}
fact-no-confirmation-resend-yes = Ако не е там, може да има грешка в имейл адреса: пишете на нашия екип и ще го изпратим отново.
fact-out-of-stock-notify-yes = На страницата на продукта можете да заявите имейл, когато отново е наличен.
fact-out-of-stock-weeks = { $to ->
    [one] Повечето продукти отново са налични в рамките на { $span } седмица.
   *[other] Повечето продукти отново са налични в рамките на { $span } седмици.
}
fact-pre-order-charged-order = Предварителната поръчка се плаща, когато я направите.
fact-pre-order-charged-dispatch = Предварителната поръчка се плаща едва при изпращането ѝ.
fact-pre-order-cancel-yes = Можете безплатно да я откажете, преди да бъде изпратена.
fact-pre-order-cancel-no = Предварителна поръчка не може да се откаже.
fact-gift-wrapping-offered-yes = Да, опаковаме продукти като подарък.
fact-gift-wrapping-offered-no = Не предлагаме подаръчна опаковка.
fact-gift-wrapping-cost = Подаръчната опаковка струва { $amount } за продукт.
fact-gift-wrapping-card-yes = Можете да добавите картичка с Ваше послание.
fact-gift-wrapping-no_prices-yes = В подаръчната пратка няма цени.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Стандартната доставка отнема { $span } работен ден от изпращането.
   *[other] Стандартната доставка отнема { $span } работни дни от изпращането.
}
fact-delivery-time-express = { $to ->
    [one] Експресната доставка отнема { $span } работен ден.
   *[other] Експресната доставка отнема { $span } работни дни.
}
fact-shipping-cost-free-yes = Доставката е безплатна.
fact-shipping-cost-standard = Плащате { $amount } за стандартна доставка.
fact-shipping-cost-free_from = При покупка за поне { $amount } стандартната доставка е безплатна.
fact-shipping-cost-express = Плащате { $amount } за експресна доставка.
fact-dispatch-time-days = { $n ->
    [one] Предаваме поръчката на куриера до { $n } работен ден.
   *[other] Предаваме поръчката на куриера до { $n } работни дни.
}
fact-dispatch-time-cutoff = Поръчките след { $time } ({ $zone }) се обработват като направени на следващия работен ден.
fact-ship-to-countries-worldwide-yes = Доставяме по целия свят.
fact-ship-to-countries-number = { $n ->
    [one] Доставяме в повече от { $n } държава.
   *[other] Доставяме в повече от { $n } държави.
}
fact-ship-to-countries-countries = Държави, в които доставяме: { $list }.
fact-ship-to-countries-not_to = Държави, в които не доставяме: { $list }.
fact-ship-to-countries-origin = Държава, от която изпращаме пратките: { $country }.
fact-express-shipping-offered-yes = Да, има експресна доставка.
fact-express-shipping-offered-no = Не предлагаме експресна доставка.
fact-express-shipping-days = { $to ->
    [one] Експресната доставка отнема { $span } работен ден от изпращането.
   *[other] Експресната доставка отнема { $span } работни дни от изпращането.
}
fact-express-shipping-cost = Плащате { $amount } за експресна доставка.
fact-carriers-standard = Куриери за стандартна доставка: { $list }.
fact-carriers-express = Куриери за експресна доставка: { $list }.
fact-pickup-points-lockers-yes = Да, пратката може да се достави до автомат за пратки или до пункт за получаване.
fact-pickup-points-lockers-no = Не доставяме до автомати за пратки и пунктове за получаване.
fact-pickup-points-po_box-yes = Доставяме и до абонаментни пощенски кутии.
fact-pickup-points-po_box-no = Не доставяме до абонаментни пощенски кутии.
fact-missed-delivery-attempts = { $n ->
    [one] Куриерът прави { $n } опит за доставка.
   *[other] Куриерът прави { $n } опита за доставка.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Пратка, която не е могла да бъде доставена, се пази в пункт за получаване { $n } ден.
   *[other] Пратка, която не е могла да бъде доставена, се пази в пункт за получаване { $n } дни.
}
fact-track-order-where = Как да видите статуса и линка за проследяване: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Първата информация от куриера се появява до { $n } час.
   *[other] Първата информация от куриера се появява до { $n } часа.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Докато пратката пътува, е нормално до { $n } ден да няма нова информация.
   *[other] Докато пратката пътува, е нормално до { $n } дни да няма нова информация.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Ако няма промяна от { $n } ден, пишете на нашия екип: ще попитаме куриера.
   *[other] Ако няма промяна от { $n } дни, пишете на нашия екип: ще попитаме куриера.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Ако пратката не е дошла { $n } ден след края на срока за доставка, пишете на нашия екип.
   *[other] Ако пратката не е дошла { $n } дни след края на срока за доставка, пишете на нашия екип.
}
fact-order-not-arrived-remedy = Какво можете да изберете тогава: { $list }.
fact-order-not-arrived-neighbours-yes = Ако при проследяването пише „доставена“, моля, първо попитайте съседите и проверете в пункта за получаване.
fact-split-shipment-happens-yes = Поръчката може да пристигне в няколко пратки.
fact-split-shipment-happens-no = Изпращаме всяка поръчка в една пратка.
fact-split-shipment-apart_days = { $n ->
    [one] Те могат да пристигнат с разлика до { $n } работен ден.
   *[other] Те могат да пристигнат с разлика до { $n } работни дни.
}
fact-split-shipment-charged_once-yes = Плащате доставката само веднъж.
fact-chinese-new-year-closed = В периода { $period } складът ни е затворен и не изпращаме поръчки.
fact-chinese-new-year-resumes = От { $date } отново изпращаме поръчки.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Съжаляваме. Моля, пишете на нашия екип до { $n } ден от доставката.
   *[other] Съжаляваме. Моля, пишете на нашия екип до { $n } дни от доставката.
}
fact-damaged-item-evidence = Какво ни трябва от Вас: { $list }.
fact-damaged-item-remedy = Какво можете да изберете безплатно: { $list }.
fact-damaged-item-keep-yes = Обикновено не е нужно да връщате повредения продукт.
fact-wrong-item-report_days = { $n ->
    [one] Съжаляваме. Моля, пишете на нашия екип до { $n } ден от доставката.
   *[other] Съжаляваме. Моля, пишете на нашия екип до { $n } дни от доставката.
}
fact-wrong-item-evidence = Какво ни трябва от Вас: { $list }.
fact-wrong-item-remedy = Какво можете да изберете: { $list }.
fact-wrong-item-return_free-yes = Връщането на грешния продукт е за наша сметка.
fact-missing-item-report_days = { $n ->
    [one] Съжаляваме. Моля, пишете на нашия екип до { $n } ден от доставката.
   *[other] Съжаляваме. Моля, пишете на нашия екип до { $n } дни от доставката.
}
fact-missing-item-second_parcel-yes = Моля, първо проверете дали продуктът не пътува във втора пратка.
fact-missing-item-evidence = Какво ни трябва от Вас: { $list }.
fact-missing-item-remedy = Какво можете да изберете: { $list }.
fact-warranty-years = { $n ->
    [one] Гаранцията е { $n } година от доставката.
   *[other] Гаранцията е { $n } години от доставката.
}
fact-warranty-months = { $n ->
    [one] Гаранцията е { $n } месец от доставката.
   *[other] Гаранцията е { $n } месеца от доставката.
}
fact-warranty-remedy = Какво предлагаме безплатно при дефект: { $list }.
fact-warranty-excluded = Какво не покрива гаранцията: { $list }.
fact-warranty-legal-yes = Това не засяга правата Ви по закон.
fact-warranty-claim-evidence = Какво ни трябва от Вас: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Ще получите отговор до { $n } работен ден.
   *[other] Ще получите отговор до { $n } работни дни.
}
fact-warranty-claim-postage-store = Ако трябва да ни върнете продукта, ние плащаме пратката.
fact-warranty-claim-postage-shopper = Изпращането на продукта до нас е за Ваша сметка.

## Payment, prices, customs
fact-payment-methods-methods = Как можете да платите: { $list }.
fact-payment-methods-instalments = Плащане на вноски: { $list }.
fact-payment-methods-cod-yes = Можете да платите и в брой с наложен платеж.
fact-payment-methods-cod-no = Не е възможно плащане с наложен платеж.
fact-payment-methods-cod_limit = До { $amount } можете да платите с наложен платеж.
fact-payment-methods-cod_fee = При наложен платеж доплащате { $amount } към сумата.
fact-payment-declined-advice = Какво обикновено помага: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Сумата от незавършено или двойно плащане се освобождава до { $n } работен ден.
   *[other] Сумата от незавършено или двойно плащане се освобождава до { $n } работни дни.
}
fact-payment-safe-protection = Да, тук плащането е сигурно. Какво Ви защитава: { $list }.
fact-currency-currencies = Валути, в които показваме цените: { $list }.
fact-currency-otherwise = Навсякъде другаде цените са в тази валута: { $list }.
fact-coupon-newsletter_percent = Ако се абонирате за бюлетина, получавате { $percent } отстъпка за първата си поръчка.
fact-coupon-combine-yes = В една поръчка могат да се използват няколко кода.
fact-coupon-combine-no = В една поръчка може да се използва само един код.
fact-coupon-problem-check = Какво да проверите: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Ако сте забравили да въведете кода, пишете на нашия екип до { $n } час след поръчването: ще Ви върнем разликата.
   *[other] Ако сте забравили да въведете кода, пишете на нашия екип до { $n } часа след поръчването: ще Ви върнем разликата.
}
fact-gift-card-offered-yes = Да, продаваме карти за подарък.
fact-gift-card-offered-no = Не продаваме карти за подарък.
fact-gift-card-from = Можете да изберете стойност от { $amount } нагоре.
fact-gift-card-up_to = Стойността може да е до { $amount } включително.
fact-gift-card-years = { $n ->
    [one] Картата за подарък е валидна { $n } година.
   *[other] Картата за подарък е валидна { $n } години.
}
fact-gift-card-cash-no = Тя не може да се обмени за пари.
fact-invoice-where = Как ще получите фактурата: { $list }.
fact-invoice-company-yes = При поръчване можете да въведете име на фирма и номер по ДДС.
fact-invoice-company_days = { $n ->
    [one] Можете да ги добавите и по-късно, до { $n } ден след поръчването.
   *[other] Можете да ги добавите и по-късно, до { $n } дни след поръчването.
}
fact-customs-duties-included-all = Митата и данъците са включени в платената сума: при доставката не дължите нищо.
fact-customs-duties-included-none = Цените ни не включват вносни мита и данъци: куриерът събира от Вас това, което начислява Вашата държава.
fact-customs-duties-included-domestic = Няма митница: пратката се изпраща в рамките на страната и данъците са включени в цената.
fact-customs-duties-limit = При поръчки до { $amount } митата и данъците са включени и при доставката не дължите нищо.
fact-customs-duties-above-shopper = При по-големи поръчки куриерът събира от Вас вносен данък и мито.
fact-customs-refused-clearance_days = { $to ->
    [one] Митническото оформяне обикновено отнема { $span } работен ден.
   *[other] Митническото оформяне обикновено отнема { $span } работни дни.
}
fact-customs-refused-respond_days = { $n ->
    [one] Ако митницата поиска от Вас документ или номер, моля, отговорете до { $n } ден.
   *[other] Ако митницата поиска от Вас документ или номер, моля, отговорете до { $n } дни.
}
fact-customs-refused-refund-yes = Ако откажете пратка, за която се дължи мито, връщаме стойността на продуктите без разходите за доставка.
fact-customs-refused-refund-no = Ако откажете пратка, за която се дължи мито, не можем да върнем парите.
fact-price-match-offered-yes = Да, ако цената падне след поръчката Ви, връщаме разликата.
fact-price-match-offered-no = Не изравняваме цените с други оферти.
fact-price-match-days = { $n ->
    [one] Моля, заявете го до { $n } ден след поръчването.
   *[other] Моля, заявете го до { $n } дни след поръчването.
}
fact-loyalty-offered-yes = Да, имаме програма за лоялни клиенти.
fact-loyalty-offered-no = Нямаме програма за лоялни клиенти.
fact-loyalty-percent = Връщаме Ви { $percent } от похарчената сума като точки.

## Account and privacy
fact-delete-my-data-how = Как можете да поискате това: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Изтриваме данните Ви до { $n } ден след искането.
   *[other] Изтриваме данните Ви до { $n } дни след искането.
}
fact-delete-my-data-invoices-yes = Фактурите се пазят толкова, колкото изисква законът.
fact-data-use-sold-no = Никога не продаваме данните Ви.
fact-data-use-chat_months = { $n ->
    [one] Съобщенията от този чат се пазят { $n } месец.
   *[other] Съобщенията от този чат се пазят { $n } месеца.
}
fact-data-use-contact = За въпроси относно данните Ви: { $text }
fact-newsletter-unsubscribe-link = За да се откажете от бюлетина, използвайте линка „Отписване“ в края на всеки негов имейл.
fact-newsletter-unsubscribe-account = За да се откажете от бюлетина, изключете го в профила си.
fact-newsletter-order_mails-yes = Ще продължите да получавате имейли за поръчките си.
fact-reset-password-link_minutes = { $n ->
    [one] При вход изберете „Забравена парола?“: ще получите по имейл линк, който е валиден { $n } минута.
   *[other] При вход изберете „Забравена парола?“: ще получите по имейл линк, който е валиден { $n } минути.
}
fact-guest-order-account-yes = Нужен Ви е профил, за да поръчате.
fact-guest-order-account-no = Можете да поръчате като гост, без профил.

## The store
fact-contact-email = Имейл: { $text }
fact-contact-phone = Телефон: { $text }
fact-contact-reply_hours = { $n ->
    [one] Отговаряме на имейли до { $n } час.
   *[other] Отговаряме на имейли до { $n } часа.
}
fact-support-hours-days = Дни, в които екипът ни е на линия: { $list }.
fact-support-hours-hours = Часове: { $period } ({ $zone }).
fact-support-hours-bot-yes = Автоматичният асистент отговаря по всяко време.
fact-where-based-place = Къде се намираме: { $text }
fact-where-based-country = Държава: { $country }.
fact-where-based-showroom-yes = Имаме магазин, който можете да посетите.
fact-where-based-showroom-no = Нямаме магазин, който да посетите.
fact-wholesale-offered-yes = Да, продаваме на фирми и на едро.
fact-wholesale-offered-no = Не продаваме на едро.
fact-wholesale-pieces = { $n ->
    [one] Има отстъпка от { $n } брой от един продукт нагоре.
   *[other] Има отстъпка от { $n } броя от един продукт нагоре.
}
fact-wholesale-percent = Отстъпката е до { $percent }.
fact-size-guide-table-yes = На страницата на всяка дреха има таблица с размери и мерки.
fact-size-guide-fit-true = Размерите ни са стандартни: изберете обичайния си размер.
fact-size-guide-fit-small = Моделите ни са умалени: изберете един размер по-голям.
fact-size-guide-fit-large = Моделите ни са уголемени: изберете един размер по-малък.
fact-plug-voltage-stated-yes = Щепселът и напрежението на всеки електроуред са посочени на страницата му: проверете дали са подходящи за вашата държава.
fact-plug-voltage-chosen-yes = Щепселът за вашата държава се избира на страницата на продукта.
fact-plug-voltage-single-yes = Уредите, които загряват, например електрическите кани, работят само с посоченото напрежение: никога не ги включвайте към друго, дори с преходник.

## Words for the lists above
fact-word-account = в профила Ви
fact-word-email = по имейл
fact-word-phone = по телефона
fact-word-chat = в този чат
fact-word-team = чрез нашия екип
fact-word-unworn = без следи от носене
fact-word-unwashed = без следи от пране
fact-word-tags = с всички етикети
fact-word-complete = в пълен комплект
fact-word-packaging = в оригиналната опаковка
fact-word-personalised = персонализирани продукти
fact-word-gift_cards = карти за подарък
fact-word-underwear = разопаковано бельо
fact-word-swimwear = бански без хигиенната лепенка
fact-word-food = отворени храни
fact-word-cosmetics = отворена козметика
fact-word-digital = дигитални продукти
fact-word-replacement = замяна
fact-word-refund = връщане на парите
fact-word-repair = ремонт
fact-word-discount = намаление на цената
fact-word-missing_part = изпращане на липсващия продукт
fact-word-order_number = номерът на поръчката
fact-word-photos = снимки
fact-word-description = кратко описание
fact-word-packing_slip = снимка на опаковъчния лист
fact-word-label_photo = снимка на етикета
fact-word-wear = нормално износване
fact-word-washing = неправилно пране
fact-word-accidents = случайни повреди
fact-word-card_number = проверка на номера на картата и адреса за фактуриране
fact-word-bank_app = разрешаване на плащания в чужбина в приложението на банката
fact-word-security_check = завършване на проверката за сигурност на банката
fact-word-other_method = друг начин на плащане
fact-word-encryption = криптирани страници
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = никога не виждаме и не пазим номера на картата Ви
fact-word-buyer_protection = защитата на купувача от платежната услуга
fact-word-expired = дали кодът не е изтекъл
fact-word-used = дали вече не е използван
fact-word-minimum = дали поръчката достига минималната сума
fact-word-other_code = дали не е въведен друг код
fact-word-bank_transfer = банков превод
