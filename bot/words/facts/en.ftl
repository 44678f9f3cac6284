# How the store's standard facts are told, in English: one whole sentence a field of facts.yml, named
# fact-<topic>-<field>, with -<choice> or -yes/-no behind it. $n is a number, $span a range such as "3–5"
# with $to as its upper end, $amount money, $list names or the words below, $date, $period, $time, $percent.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] You have { $n } day from delivery to return an item.
   *[other] You have { $n } days from delivery to return an item.
}
fact-return-window-postage-store = The return is free: we pay the postage.
fact-return-window-postage-shopper = You pay the postage of the return.
fact-return-window-cost = The return costs { $amount }, which we take off your refund.
fact-return-window-faulty_free-yes = If the item is faulty, damaged or not what you ordered, the return is free.
fact-return-window-shipping-yes = If you send back the whole order, we also pay back its standard delivery charge.
fact-return-window-shipping-no = The delivery charge of the order is not paid back.
fact-return-how-start = Where you can start a return: { $list }.
fact-return-how-label_days = { $n ->
    [one] You get the return label or the return address by e-mail within { $n } working day.
   *[other] You get the return label or the return address by e-mail within { $n } working days.
}
fact-return-how-hand_over_days = { $n ->
    [one] Please hand the parcel over within { $n } day after that.
   *[other] Please hand the parcel over within { $n } days after that.
}
fact-return-how-parts-yes = You can also return only some of the items of an order.
fact-return-how-parts-no = An order can only be returned as a whole.
fact-return-conditions-state = What returned items must be like: { $list }.
fact-return-conditions-excluded = What cannot be returned unless it is faulty: { $list }.
fact-return-conditions-sale-yes = Sale items can be returned like all others.
fact-return-conditions-sale-no = Sale items cannot be returned.
fact-refund-time-check_days = { $n ->
    [one] We send your money back within { $n } working day after your return has reached us.
   *[other] We send your money back within { $n } working days after your return has reached us.
}
fact-refund-time-bank_days = { $to ->
    [one] Your bank may need { $span } more working day to show it.
   *[other] Your bank may need { $span } more working days to show it.
}
fact-refund-time-to-original = It goes back to the means of payment that you used.
fact-refund-time-to-credit = You get it as store credit.
fact-exchange-size-offered-yes = Yes, you can exchange an item for another size or colour.
fact-exchange-size-offered-no = We do not exchange items. Please return the item and order the one you want.
fact-exchange-size-hold_days = { $n ->
    [one] We keep the new item for you for { $n } day.
   *[other] We keep the new item for you for { $n } days.
}
fact-exchange-size-delivery-free = There is no delivery charge for the new item.
fact-exchange-size-delivery-charged = The new item is sent at the usual delivery charge.
fact-return-holiday-ordered = A longer return period holds for orders placed { $period }.
fact-return-holiday-until = You can return them until { $date }.

## Orders
fact-cancel-order-allowed-yes = Yes, you can cancel your order free of charge until the parcel has left our warehouse.
fact-cancel-order-allowed-no = An order cannot be cancelled once it is placed, but you can return it.
fact-cancel-order-hours = { $n ->
    [one] That is usually within { $n } hour of ordering.
   *[other] That is usually within { $n } hours of ordering.
}
fact-cancel-order-how = Where you can cancel: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] You get your money back within { $n } working day.
   *[other] You get your money back within { $n } working days.
}
fact-change-address-allowed-yes = Yes, the delivery address can be changed until the parcel has left our warehouse.
fact-change-address-allowed-no = The delivery address cannot be changed after ordering.
fact-change-address-hours = { $n ->
    [one] That is usually within { $n } hour of ordering.
   *[other] That is usually within { $n } hours of ordering.
}
fact-change-address-how = Where you can change it: { $list }.
fact-change-address-country-yes = The country can be changed too.
fact-change-address-country-no = The country cannot be changed: please cancel the order and place a new one.
fact-change-order-swap-yes = You can change the size or colour until the parcel has left our warehouse.
fact-change-order-swap-no = The size or colour cannot be changed after ordering.
fact-change-order-add-yes = You can also add items until then.
fact-change-order-add-no = Items cannot be added to an order: please place a second one.
fact-change-order-how = Where you can change an order: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] The confirmation comes by e-mail within { $n } minute. Please look in the spam folder too.
   *[other] The confirmation comes by e-mail within { $n } minutes. Please look in the spam folder too.
}
fact-no-confirmation-resend-yes = If it is not there, the e-mail address may be misspelt: tell our team, and we send it again.
fact-out-of-stock-notify-yes = You can ask on the product's page to be told by e-mail when it is back.
fact-out-of-stock-weeks = { $to ->
    [one] Most items are back within { $span } week.
   *[other] Most items are back within { $span } weeks.
}
fact-pre-order-charged-order = You pay for a pre-order when you place it.
fact-pre-order-charged-dispatch = You pay for a pre-order only when it is sent.
fact-pre-order-cancel-yes = You can cancel it free of charge until it is sent.
fact-pre-order-cancel-no = A pre-order cannot be cancelled.
fact-gift-wrapping-offered-yes = Yes, we wrap items as gifts.
fact-gift-wrapping-offered-no = We do not offer gift wrapping.
fact-gift-wrapping-cost = Gift wrapping costs { $amount } an item.
fact-gift-wrapping-card-yes = You can add a card with a message of your own.
fact-gift-wrapping-no_prices-yes = There are no prices inside a gift parcel.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standard delivery takes { $span } working day from dispatch.
   *[other] Standard delivery takes { $span } working days from dispatch.
}
fact-delivery-time-express = { $to ->
    [one] Express delivery takes { $span } working day.
   *[other] Express delivery takes { $span } working days.
}
fact-shipping-cost-free-yes = Delivery is free of charge.
fact-shipping-cost-standard = Standard delivery costs { $amount }.
fact-shipping-cost-free_from = Standard delivery is free from { $amount } of goods.
fact-shipping-cost-express = Express delivery costs { $amount }.
fact-dispatch-time-days = { $n ->
    [one] We hand your order to the carrier within { $n } working day.
   *[other] We hand your order to the carrier within { $n } working days.
}
fact-dispatch-time-cutoff = Orders placed after { $time } ({ $zone }) count for the next working day.
fact-ship-to-countries-worldwide-yes = We deliver worldwide.
fact-ship-to-countries-number = { $n ->
    [one] We deliver to more than { $n } country.
   *[other] We deliver to more than { $n } countries.
}
fact-ship-to-countries-countries = Countries that we deliver to: { $list }.
fact-ship-to-countries-not_to = Countries that we do not deliver to: { $list }.
fact-ship-to-countries-origin = Country that the parcels are sent from: { $country }.
fact-express-shipping-offered-yes = Yes, there is express delivery.
fact-express-shipping-offered-no = We do not offer express delivery.
fact-express-shipping-days = { $to ->
    [one] Express takes { $span } working day from dispatch.
   *[other] Express takes { $span } working days from dispatch.
}
fact-express-shipping-cost = Express costs { $amount }.
fact-carriers-standard = Carriers for standard delivery: { $list }.
fact-carriers-express = Carriers for express delivery: { $list }.
fact-pickup-points-lockers-yes = Yes, parcels can go to lockers and pick-up points.
fact-pickup-points-lockers-no = Parcels cannot go to lockers or pick-up points.
fact-pickup-points-po_box-yes = We also deliver to PO boxes.
fact-pickup-points-po_box-no = We do not deliver to PO boxes.
fact-missed-delivery-attempts = { $n ->
    [one] The carrier tries to deliver { $n } time.
   *[other] The carrier tries to deliver { $n } times.
}
fact-missed-delivery-kept_days = { $n ->
    [one] A parcel that could not be delivered is kept at a pick-up point for { $n } day.
   *[other] A parcel that could not be delivered is kept at a pick-up point for { $n } days.
}
fact-track-order-where = Where you find the status and the tracking link: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] The first news from the carrier shows within { $n } hour.
   *[other] The first news from the carrier shows within { $n } hours.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Up to { $n } day without news is normal while a parcel is on its way.
   *[other] Up to { $n } days without news are normal while a parcel is on its way.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] If nothing has moved for { $n } day, tell our team: we ask the carrier.
   *[other] If nothing has moved for { $n } days, tell our team: we ask the carrier.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] If your parcel has not come { $n } day after the end of the delivery time, tell our team.
   *[other] If your parcel has not come { $n } days after the end of the delivery time, tell our team.
}
fact-order-not-arrived-remedy = What you can choose then: { $list }.
fact-order-not-arrived-neighbours-yes = If the tracking says "delivered", please ask your neighbours and look at the pick-up point first.
fact-split-shipment-happens-yes = Your order may come in several parcels.
fact-split-shipment-happens-no = We send every order in one parcel.
fact-split-shipment-apart_days = { $n ->
    [one] They can arrive up to { $n } working day apart.
   *[other] They can arrive up to { $n } working days apart.
}
fact-split-shipment-charged_once-yes = You pay for delivery only once.
fact-chinese-new-year-closed = When nothing is sent, because our warehouse is closed: { $period }.
fact-chinese-new-year-resumes = We send orders again from { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] We are sorry. Please tell our team within { $n } day of delivery.
   *[other] We are sorry. Please tell our team within { $n } days of delivery.
}
fact-damaged-item-evidence = What we need from you: { $list }.
fact-damaged-item-remedy = What you can choose, free of charge: { $list }.
fact-damaged-item-keep-yes = You usually do not have to send the damaged item back.
fact-wrong-item-report_days = { $n ->
    [one] We are sorry. Please tell our team within { $n } day of delivery.
   *[other] We are sorry. Please tell our team within { $n } days of delivery.
}
fact-wrong-item-evidence = What we need from you: { $list }.
fact-wrong-item-remedy = What you can choose: { $list }.
fact-wrong-item-return_free-yes = We pay for the return of the wrong item.
fact-missing-item-report_days = { $n ->
    [one] We are sorry. Please tell our team within { $n } day of delivery.
   *[other] We are sorry. Please tell our team within { $n } days of delivery.
}
fact-missing-item-second_parcel-yes = Please look first whether the item travels in a second parcel.
fact-missing-item-evidence = What we need from you: { $list }.
fact-missing-item-remedy = What you can choose: { $list }.
fact-warranty-years = { $n ->
    [one] There is a warranty of { $n } year from delivery.
   *[other] There is a warranty of { $n } years from delivery.
}
fact-warranty-months = { $n ->
    [one] There is a warranty of { $n } month from delivery.
   *[other] There is a warranty of { $n } months from delivery.
}
fact-warranty-remedy = What we do about a fault, free of charge: { $list }.
fact-warranty-excluded = What the warranty does not cover: { $list }.
fact-warranty-legal-yes = Your rights by law are not affected.
fact-warranty-claim-evidence = What we need from you: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] You get an answer within { $n } working day.
   *[other] You get an answer within { $n } working days.
}
fact-warranty-claim-postage-store = If we need the item back, we pay the postage.
fact-warranty-claim-postage-shopper = You pay the postage of sending the item in.

## Payment, prices, customs
fact-payment-methods-methods = How you can pay: { $list }.
fact-payment-methods-instalments = Payment in instalments: { $list }.
fact-payment-methods-cod-yes = You can also pay in cash on delivery.
fact-payment-methods-cod-no = Cash on delivery is not possible.
fact-payment-methods-cod_limit = Cash on delivery is possible up to { $amount }.
fact-payment-methods-cod_fee = Cash on delivery costs { $amount } extra.
fact-payment-declined-advice = What usually helps: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] An unfinished or double charge is released within { $n } working day.
   *[other] An unfinished or double charge is released within { $n } working days.
}
fact-payment-safe-protection = Yes, it is safe to pay here. What protects you: { $list }.
fact-currency-currencies = Currencies that prices are shown in: { $list }.
fact-currency-otherwise = Everywhere else prices are in this currency: { $list }.
fact-coupon-newsletter_percent = You get { $percent } off your first order when you subscribe to the newsletter.
fact-coupon-combine-yes = Several codes can be used in one order.
fact-coupon-combine-no = Only one code can be used in an order.
fact-coupon-problem-check = What to check: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] If you forgot to enter the code, tell our team within { $n } hour of ordering: we refund the difference.
   *[other] If you forgot to enter the code, tell our team within { $n } hours of ordering: we refund the difference.
}
fact-gift-card-offered-yes = Yes, we sell gift cards.
fact-gift-card-offered-no = We do not sell gift cards.
fact-gift-card-from = Lowest value: { $amount }.
fact-gift-card-up_to = Highest value: { $amount }.
fact-gift-card-years = { $n ->
    [one] A gift card is valid for { $n } year.
   *[other] A gift card is valid for { $n } years.
}
fact-gift-card-cash-no = It cannot be exchanged for cash.
fact-invoice-where = Where you find the invoice: { $list }.
fact-invoice-company-yes = You can enter a company name and a VAT number at checkout.
fact-invoice-company_days = { $n ->
    [one] You can also have them added within { $n } day of ordering.
   *[other] You can also have them added within { $n } days of ordering.
}
fact-customs-duties-included-all = Duties and taxes are included in what you pay: nothing is due at delivery.
fact-customs-duties-included-none = Our prices do not include import duties and taxes: the carrier collects from you what your country charges.
fact-customs-duties-included-domestic = There are no customs: the parcel is sent within the country, and taxes are included in the price.
fact-customs-duties-limit = Up to { $amount } of goods an order, duties and taxes are included and nothing is due at delivery.
fact-customs-duties-above-shopper = For larger orders the carrier collects import tax and duty from you.
fact-customs-refused-clearance_days = { $to ->
    [one] Customs clearance usually takes { $span } working day.
   *[other] Customs clearance usually takes { $span } working days.
}
fact-customs-refused-respond_days = { $n ->
    [one] If customs ask you for a document or a number, please answer within { $n } day.
   *[other] If customs ask you for a document or a number, please answer within { $n } days.
}
fact-customs-refused-refund-yes = If you refuse a parcel for which duties are due, we refund the goods less the delivery costs.
fact-customs-refused-refund-no = If you refuse a parcel for which duties are due, we cannot refund it.
fact-price-match-offered-yes = Yes, if the price falls after your order, we refund the difference.
fact-price-match-offered-no = We do not match other prices.
fact-price-match-days = { $n ->
    [one] Please ask for it within { $n } day of ordering.
   *[other] Please ask for it within { $n } days of ordering.
}
fact-loyalty-offered-yes = Yes, we have a loyalty programme.
fact-loyalty-offered-no = We have no loyalty programme.
fact-loyalty-percent = You get { $percent } of what you spend back as points.

## Account and privacy
fact-delete-my-data-how = Where you can ask for it: { $list }.
fact-delete-my-data-days = { $n ->
    [one] We delete your data within { $n } day of your request.
   *[other] We delete your data within { $n } days of your request.
}
fact-delete-my-data-invoices-yes = Invoices are kept as long as the law requires.
fact-data-use-sold-no = We never sell your data.
fact-data-use-chat_months = { $n ->
    [one] Messages of this chat are kept for { $n } month.
   *[other] Messages of this chat are kept for { $n } months.
}
fact-data-use-contact = Contact for questions about your data: { $text }
fact-newsletter-unsubscribe-link = To leave the newsletter, use the "Unsubscribe" link at the foot of any of its e-mails.
fact-newsletter-unsubscribe-account = To leave the newsletter, switch it off in your account.
fact-newsletter-order_mails-yes = You still get e-mails about your orders.
fact-reset-password-link_minutes = { $n ->
    [one] Choose "Forgot password?" where you sign in: you get a link by e-mail, which works for { $n } minute.
   *[other] Choose "Forgot password?" where you sign in: you get a link by e-mail, which works for { $n } minutes.
}
fact-guest-order-account-yes = You need an account to order.
fact-guest-order-account-no = You can order as a guest, without an account.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telephone: { $text }
fact-contact-reply_hours = { $n ->
    [one] We answer e-mails within { $n } hour.
   *[other] We answer e-mails within { $n } hours.
}
fact-support-hours-days = Days on which our team is there: { $list }.
fact-support-hours-hours = Hours: { $period } ({ $zone }).
fact-support-hours-bot-yes = The automatic assistant answers at any hour.
fact-where-based-place = Where we are based: { $text }
fact-where-based-country = Country: { $country }.
fact-where-based-showroom-yes = We have a shop that you can visit.
fact-where-based-showroom-no = We have no shop that you could visit.
fact-wholesale-offered-yes = Yes, we sell to companies and in large quantities.
fact-wholesale-offered-no = We do not sell wholesale.
fact-wholesale-pieces = { $n ->
    [one] There is a discount from { $n } piece of one product.
   *[other] There is a discount from { $n } pieces of one product.
}
fact-wholesale-percent = The discount is up to { $percent }.
fact-size-guide-table-yes = You find a size table with measurements on each garment's page.
fact-size-guide-fit-true = Our sizes are as usual: take your normal size.
fact-size-guide-fit-small = Our sizes run small: take one size larger.
fact-size-guide-fit-large = Our sizes run large: take one size smaller.
fact-plug-voltage-stated-yes = The plug and the voltage of each electrical item are stated on its page: please check that both suit your country.
fact-plug-voltage-chosen-yes = You choose the plug for your country on the product page.
fact-plug-voltage-single-yes = Items that heat, such as kettles, work with the stated voltage only: never use them with the other, not even with a plug adapter.

## Words for the lists above
fact-word-account = your account
fact-word-email = e-mail
fact-word-phone = telephone
fact-word-chat = this chat
fact-word-team = our team
fact-word-unworn = unworn
fact-word-unwashed = unwashed
fact-word-tags = with all tags
fact-word-complete = complete
fact-word-packaging = in the original packaging
fact-word-personalised = personalised items
fact-word-gift_cards = gift cards
fact-word-underwear = opened underwear
fact-word-swimwear = swimwear without the hygiene strip
fact-word-food = opened food
fact-word-cosmetics = opened cosmetics
fact-word-digital = digital goods
fact-word-replacement = a replacement
fact-word-refund = a refund
fact-word-repair = a repair
fact-word-discount = a lower price
fact-word-missing_part = sending the missing item
fact-word-order_number = the order number
fact-word-photos = photos
fact-word-description = a short description
fact-word-packing_slip = a photo of the packing slip
fact-word-label_photo = a photo of the label
fact-word-wear = normal wear
fact-word-washing = wrong washing
fact-word-accidents = accidents
fact-word-card_number = checking the card number and the billing address
fact-word-bank_app = allowing payments abroad in your bank's app
fact-word-security_check = completing your bank's security check
fact-word-other_method = another means of payment
fact-word-encryption = encrypted pages
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = we never see or store your card number
fact-word-buyer_protection = the buyer protection of the payment service
fact-word-expired = whether the code has expired
fact-word-used = whether it has been used before
fact-word-minimum = whether the order reaches the minimum amount
fact-word-other_code = whether another code is entered
fact-word-bank_transfer = bank transfer
