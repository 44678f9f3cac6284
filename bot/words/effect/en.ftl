# What `parley report` and the desk's page of the same say to the merchant, in English.

effect-title = What the bot does for the shop
effect-period = { $since } – { $until }
effect-talks = Conversations
effect-all = All conversations
effect-answered = Answered by the bot alone
effect-handed = Handed to a person
effect-other = Not understood, or small talk only
effect-messages = Messages from shoppers
effect-helpful = Answers rated helpful
effect-unhelpful = Answers rated not helpful
effect-reasons = Why they were handed to a person
effect-reason-asked = The shopper asked for a person
effect-reason-complaint = A complaint
effect-reason-not-understood = The bot did not understand
effect-languages = Languages
effect-presale = Questions before buying
effect-search = Looking for a product
effect-product = About a product
effect-size = Sizes
effect-stock = Availability
effect-shipping = Shipping costs
effect-delivery = Delivery
effect-customs = Customs
effect-payment = Payment
effect-offers = Prices and coupons
effect-buying = Who buys
effect-with = With the bot
effect-without = Without the bot
effect-visitors = Visitors
effect-carts = Put something into the cart
effect-bought = Bought
effect-difference = Difference
effect-spent = Spent by a visitor
effect-asked = Bought after asking the bot
effect-asked-note = This proves nothing about the bot: those who ask are about to buy anyway.
effect-crossed = Left out because they saw the shop with the bot and without it: { $count }
effect-uncounted = Visitors are not counted. With PARLEY_HOLD_OUT=0.1 they are, and one in ten sees no bot.
effect-everybody = Everybody sees the bot, so it cannot be told what it brings. With PARLEY_HOLD_OUT=0.1 one visitor in ten sees none.
effect-few = Too few for a statement. Each side needs at least { $visitors } visitors and { $buyers } buyers.
effect-more = The bot makes more visitors buy: of 100 visitors { $low } to { $high } more.
effect-fewer = The bot makes fewer visitors buy: of 100 visitors { $low } to { $high } fewer.
effect-open = It is not sure yet whether the bot makes a difference.
effect-needed = If the difference stays as it is, about { $visitors } more visitors will show it.
effect-days = At the present pace they come within { $days ->
    [one] one day.
   *[other] { $days } days.
}
effect-alike = Both sides buy alike so far.
effect-spent-few = Too few purchases for a statement about what visitors spend.
effect-spent-open = It is not sure yet whether visitors spend more or less with the bot.
effect-spent-more = With the bot visitors spend more.
effect-spent-less = With the bot visitors spend less.
effect-sure = Figures in brackets: the true figure lies between them, as sure as 95 in 100.
effect-cost = Computing
effect-cpu = Processor time of a conversation
effect-unmeasured = not measured
