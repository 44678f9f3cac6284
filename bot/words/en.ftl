# Every fixed word that a shopper reads, in English. The other languages carry the same messages with
# the same variables; a test compares them. Keep button words under 20 characters where they can be.

## Greeting and small talk
greeting = Hello! I am { $store }'s automatic assistant. Ask me about delivery, returns, payment or our products.
greeting-again = Hello again! What can I do for you?
disclosure = I am an automatic assistant, not a person.
robot = I am a computer program: { $store }'s automatic assistant. I answer from the store's own pages. If you would rather talk to a person, just say so.
thanks = You are welcome! Is there anything else?
goodbye = Goodbye, and thank you for visiting { $store }!
yes-what = Good. What would you like to know?
no-fine = All right. Just write if you need anything.

## Asking back and giving up
ask-back = I am not sure what you mean. Is it one of these?
ask-back-none = None of these
not-understood = I did not understand that. Could you say it in other words?
out-of-scope = I can only help with { $store }: orders, delivery, returns, payment and our products.
unknown = I could not find that in the store's pages.
empty-message = I can read words only. Please write your question.
too-long = That is a long message. I read the first { $count } characters. A shorter question helps me most.
too-fast = You are writing faster than I can read. I will answer in a moment.
trouble = Something went wrong on our side. Please try again in a moment.

## People
handoff-offer = I have not been able to help so far. Shall I pass your conversation to a person of our team?
handoff-yes = Yes, please
handoff-no = No, thanks
handoff-done = I have passed your conversation to our team. They will answer you here or at { $contact }.
handoff-complaint = I am sorry about that. I have passed it to our team, who will get back to you here or at { $contact }.
handoff-declined = All right. What else can I do for you?

## Languages and markets
language-changed = From now on I will answer in English.
language-which = Which language would you like?
language-unknown = I do not speak that language yet.
answer-in-other-language = We have this answer only in { $language }:
market-line = This holds for orders delivered to: { $market }.
market-which = Where is your parcel going? The rule depends on it.

## Sources and products
source = Source: { $title }
product-price = Price: { $price }
product-attributes = About { $product }:
product-none = I found no product that matches.
products-found = { $count ->
    [one] I found one product:
   *[other] I found { $count } products:
}

## Widget
widget-title = Chat with { $store }
widget-open = Open chat
widget-close = Close chat
widget-placeholder = Write your question…
widget-send = Send
widget-typing = Typing…
widget-language = Language
widget-helpful = Helpful
widget-not-helpful = Not helpful
widget-feedback-thanks = Thank you for telling us.
widget-offline = No connection. Your message is kept and will be sent.
widget-reconnecting = Reconnecting…
widget-retrying = The store cannot take your message just now. It will be tried again.
widget-not-sent = Not sent
widget-retry = Try again
widget-too-long = Please write at most { $count } characters.
widget-you = You
widget-bot = Assistant
widget-view-product = View product
widget-new-message = New message
widget-messages = Messages
widget-new-conversation = Start a new conversation
widget-powered = Answers come from the store's own pages

## Several wishes in one message
ask-back-part = And “{ $part }”: is it one of these that you mean?

## Looking for a product
seek-many = Products that meet all your wishes: { $count }.
seek-first = These come first:
seek-close = The others come close.
seek-relaxed = Nothing meets all your wishes. I had to leave out: { $wishes }. These come closest:
seek-lacking = We do not have this: { $wish }.
seek-unmet = Not met: { $wishes }
seek-unknown = Not stated: { $wishes }
seek-without = without { $wish }
seek-without-it = Without
seek-up-to = up to { $price }
seek-from = from { $price }
seek-ask-category = What kind of product are you looking for?
seek-ask-gender = Who is it for?
seek-ask-sleeve = Which sleeves would you like?
seek-ask-pocket = Would you like a pocket?
seek-ask-colour = Which colour would you like?
seek-ask-material = Which material would you like?
seek-ask-season = For which season?
seek-ask-fit = Which fit would you like?
seek-any = Doesn't matter
seek-back = Back to your search:
seek-again = All right. What are you looking for?
seek-start-over = Start again
seek-compare = Compare
seek-comparison = { $first } and { $second } side by side:
seek-compare-none = Tell me first what you are looking for. Then I can compare two products.

## Orders
order-which-number = What is your order number? It is in the order confirmation.
order-number-unclear = I see no order number in that.
order-prove = Which e-mail address or postcode was given with order { $number }? I need it to be sure that the order is yours.
order-not-matched = That does not match. Please check the order number and the e-mail address or postcode; you can send both again.
order-locked = There were too many wrong tries. To keep orders safe, you can try again { $wait }.
order-choose = Which order do you mean?
orders-none = I find no orders in your account.
backend-down = I cannot reach our order system at the moment. Nothing is lost: please try again in a few minutes. Or shall I pass this to a person of our team?
change-unsure = I could not make sure that this went through. A person of our team should look at it. Shall I pass it on?
order-head = Order { $number }, placed on { $date }
order-state-pending = We have the order and are waiting for the payment.
order-state-paid = Paid, and waiting to be packed.
order-state-packing = Being packed right now.
order-state-part-shipped = The order comes in several parcels. One part has left, the rest follows.
order-state-shipped = Sent, and on its way to you.
order-state-delivered = Delivered.
order-state-cancelled = The order is cancelled.
order-state-returned = The order was returned.
parcel-head = Parcel { $n } of { $count }
parcel-labelled = Announced to the carrier, which has not scanned the parcel yet.
parcel-moving = The parcel is on its way.
parcel-customs = The parcel is at customs.
parcel-out = The parcel is out for delivery.
parcel-pickup = The parcel is ready to be picked up.
parcel-attempted = The carrier tried to deliver the parcel and found nobody.
parcel-delivered = Delivered on { $date }.
parcel-lost = The carrier has lost the parcel. We are sorry.
parcel-back = The parcel is on its way back to us.
parcel-carrier = Carrier: { $carrier }, tracking number: { $tracking }
parcel-link = Track the parcel
parcel-expected = Expected by: { $date }
parcel-late = The parcel is late. It was expected by: { $date }
parcel-help = Please write to us so that we can look into it: { $contact }
cancel-ask = Shall I cancel order { $number } ({ $amount })? This cannot be undone.
cancel-done = Order { $number } is cancelled.
cancel-refund = Refund to the original means of payment: { $amount }
order-fixed = Order { $number } is already being packed or on its way, so it can no longer be cancelled or changed.
address-which = What is the new address? Please write street, postcode and city in one message, separated by commas. The country stays: { $country }
address-ask = Shall order { $number } go to this address?
    { $address }
address-done = Order { $number } now goes to:
    { $address }
address-country = An order cannot be sent to another country. Please give an address in the same country.
order-track-button = Where is my order?
order-cancel-button = Cancel my order
order-address-button = Change the address

### The demo storefront's cart
shop-cart = Your cart
shop-order = Place a trial order
shop-thanks = Thank you! This is a demo shop: nothing was ordered, and nothing is to be paid.

### A person at the desk
widget-person-typing = { $name } is typing…

### People behind the desk
people-coming = I have called a person from our team, who will answer you here shortly.
people-called = Your message has arrived. A person from our team has been called and will answer here as soon as possible.
people-away = Our team is back { $when }.
people-ask-email = At which e-mail address may they answer you?
people-here = You will get the answer here.
people-email-kept = Thank you. Our team will answer you at { $email }.
people-email-when = Our team is back { $when } and will answer you at { $email }.
people-sorry = I am sorry about that.
people-serious = This is a matter for a person, not for a program.
people-checks = A person from our team is looking at this and will answer you here shortly.
people-joined = { $name } from our team is here now and will answer you.
people-handed-back = From here on the automatic assistant answers you again.
people-closed = Our team has closed this conversation. If you need anything else, just write.
people-today = today at { $time } ({ $city } time)
people-tomorrow = tomorrow at { $time } ({ $city } time)
people-day = on { $date } at { $time } ({ $city } time)
people-mail-ask = To which e-mail address shall I send this conversation?
people-mail-sent = The conversation is on its way to { $email }.
people-mail-many = It has been sent several times already. Please try again tomorrow.
people-mail-off = I cannot send e-mails here. The conversation stays in this chat, and you can copy it from here.
people-mail-subject = Your conversation with { $store }
people-mail-intro = As you asked, here is your conversation with { $store }.
people-mail-foot = You get this e-mail because somebody typed this address in our chat. If it was not you, please ignore it.
widget-people-rate = How well did we help you?
widget-people-low = not at all
widget-people-high = very well
widget-people-comment = Would you like to add anything?
widget-people-mail = Send conversation by e-mail
widget-people-email = Your e-mail address

### Returns, exchanges, refunds
return-button = Return an item
return-exchange-button = Exchange an item
return-refund-button = Where is my refund?
return-warranty-button = Warranty claim
return-size-button = Change the size
return-which = Which item is it about?
return-all = All of them
return-more = Add another item
return-line-until = { $item }: can be returned until { $date }
return-line-open = { $item }: can be returned
return-line-late = { $item }: the last day to return it was { $date }
return-line-excluded = { $item }: cannot be returned unless it is faulty
return-line-coming = { $item }: not delivered yet
return-line-gone = { $item }: already being returned
return-line-unknown = { $item }: our team has to look at this one
return-person = The store's rules do not tell me enough to decide this. Shall I pass it to a person of our team?
return-why = Why is it going back?
return-reason-too-small = Too small
return-reason-too-large = Too large
return-reason-unwanted = Changed my mind
return-reason-not-as-described = Not as described
return-reason-wrong-item = Wrong item
return-reason-damaged = Damaged
return-reason-other = Another reason
return-outcome = Would you like your money back, or another size or colour?
return-money = Money back
return-swap = Exchange
return-variant = Which one would you like instead?
return-variant-none = No other size or colour is in stock at the same price.
return-ask = Shall I open this return for order { $number }?
return-money-back = You get back: { $amount }
return-instead = You get instead: { $item }
return-done = Return { $id } for order { $number } is open.
return-label = Print the return label
return-team = Our team will write to you and tell you what to do next.
return-state-requested = Return { $id }, opened on { $date }: we have your request. The label or the return address comes next.
return-state-approved = Return { $id }, opened on { $date }: accepted. Please send the items back.
return-state-received = Return { $id }, opened on { $date }: the items have reached us and are being checked.
return-state-refunded = Return { $id }, opened on { $date }: checked and finished.
return-state-declined = Return { $id }, opened on { $date }: not accepted. Our team can tell you why.
return-state-cancelled = Return { $id }, opened on { $date }: withdrawn.
return-refund-done = Paid back on { $date }: { $amount }
return-refund-pending = On its way to you since { $date }: { $amount }
return-refund-none = Order { $number } has no return and no refund.
return-warranty-in = { $item }: under warranty until { $date }
return-warranty-out = { $item }: the warranty ended on { $date }
return-warranty-ask = Shall I open a warranty claim for order { $number }?
return-warranty-done = Warranty claim { $id } for order { $number } is open.
return-size-ask = Shall I change this in order { $number }?
return-size-done = Changed. Order { $number } now holds:
return-costs = Sending it back costs: { $amount }
### Questions about a product
goods-told = About { $product }, the store says:
goods-yes = Yes. About { $product }, the store says:
goods-no = No. About { $product }, the store says:
goods-quote = From the description of { $product }:
goods-unknown = The store's files do not say that about { $product }. I have noted your question for the store.
goods-which = Which product do you mean?
goods-mains-yes = It works in this country: { $country }. The mains there has { $volts } V.
goods-mains-partly = It depends on the place in this country: { $country }. The mains there has { $volts } V; it works only where the voltage fits.
goods-mains-no = It does not work in this country: { $country }. The mains there has { $volts } V.
goods-plug = Plug to choose: { $plug }
goods-plug-adapter = A plug adapter is needed there. Sockets: type { $sockets }
goods-stock-yes = In stock: { $variants }
goods-stock-no = Not in stock at the moment: { $variants }
goods-stock-later = Can be ordered, but is sent only when new stock has come: { $variants }
goods-stock-none = Not offered for { $product }: { $wanted }
goods-stock-others = Also in stock: { $variants }
goods-cart = Add to cart: { $variant }
goods-size-fits = By the store's size chart, your size is { $size }.
goods-size-between = You are between { $smaller } and { $larger }: { $smaller } fits closer, { $larger } is looser.
goods-size-reason = { $measure }: { $value }. Size { $size } is for { $range }.
goods-size-ask = To name your size I need this measurement too: { $measure }. Please write it with its unit, such as { $example }.
goods-size-outside = No size in the store's chart fits these measurements.
goods-size-no-chart = The store gives no size chart for { $product }, so I cannot name a size.
goods-size-chart = The store's size chart for { $product }:
goods-size-general = By a general table, not the store's own; makers differ:
goods-coupon-works = The code { $code } is valid now. Whether it counts for your cart shows at the checkout.
goods-coupon-worth = Discount: { $worth }
goods-coupon-minimum = Minimum order: { $amount }
goods-coupon-ends = Valid until: { $date }
goods-coupon-starts = Valid from: { $date }
goods-coupon-once = Once per customer.
goods-coupon-not-yet = The code { $code } is not valid yet.
goods-coupon-expired = The code { $code } has expired.
goods-coupon-used-up = The code { $code } has been used up.
goods-coupon-unknown = The store does not know the code { $code }.
goods-coupon-locked = Too many codes have been tried. You can try again { $wait }.

### Photos and problems with items
widget-photo = Photo
widget-photo-add = Add a photo
widget-photo-remove = Remove the photo
widget-photo-sending = Uploading the photo…
widget-photo-ready = The photo is uploaded.
widget-photo-offline = No connection. The photo will be uploaded once it is back.
widget-photo-too-large = The photo is too large. At most: { $count } MB
widget-photo-no-picture = This file is not a photo that we can read (JPEG, HEIC, PNG or WebP).
widget-photo-failed = The photo could not be uploaded. Please try again.
widget-photo-most = Most photos in one message: { $count }
photo-thanks = Thank you for the photo. I cannot look at pictures myself, but our team can. What is it about?
photo-kept = Thank you. I have kept the photo for our team.
problem-button = Report a problem
problem-damaged = It is damaged
problem-wrong = It is the wrong item
problem-missing = It is missing
problem-what = What is wrong with the item?
problem-which = Which item is it about?
problem-how-many = How many pieces of it are affected?
problem-photo = Please send a photo that shows the problem. If you have none, just say so.
problem-no-photo = I have no photo
problem-wish = What would you like?
problem-refund-words = refund|money|reimburse|pay me back
problem-replacement-words = replace|new one|another one|exchange|right one|resend|send it again|send me the
problem-ask = Is this right? Then I will report it to our team.
problem-photos = Photos: { $count }
problem-done = Thank you, your report is with our team. Its number: { $number }
problem-next = Our team will look at it now and get in touch with you.
problem-photo-later = You can still send photos to { $contact }.
problem-not-delivered = Nothing from order { $number } has been delivered yet.
problem-reported = For everything that was delivered from order { $number }, a return or a report is already open. Shall I pass this to a person of our team?
problem-late = The order was delivered on { $date }, so the time for this has passed. A person of our team can look at it. Shall I pass it on?
