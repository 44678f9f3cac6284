# Every fixed word that a shopper reads, in Korean. See en.ftl for the rules.

## Greeting and small talk
greeting = 안녕하세요! { $store }의 자동 상담 도우미입니다. 배송, 반품, 결제, 상품에 대해 무엇이든 물어보세요.
greeting-again = 다시 찾아 주셔서 반갑습니다! 무엇을 도와드릴까요?
disclosure = 저는 사람이 아니라 자동 상담 도우미입니다.
robot = 저는 컴퓨터 프로그램이며, { $store }의 자동 상담 도우미입니다. 모든 답변은 저희 매장 페이지의 내용을 바탕으로 합니다. 상담원과 이야기하고 싶으시면 편하게 말씀해 주세요.
thanks = 천만에요! 더 궁금하신 점이 있으신가요?
goodbye = 안녕히 가세요. { $store }에 방문해 주셔서 감사합니다!
yes-what = 네, 어떤 점이 궁금하신가요?
no-fine = 알겠습니다. 필요하시면 언제든지 글을 남겨 주세요.

## Asking back and giving up
ask-back = 어떤 내용을 물으셨는지 잘 모르겠습니다. 혹시 이 중에 있을까요?
ask-back-none = 이 중에 없어요
not-understood = 말씀을 이해하지 못했습니다. 다른 말로 다시 써 주시겠어요?
out-of-scope = 저는 { $store }에 관한 내용만 안내해 드릴 수 있습니다: 주문, 배송, 반품, 결제, 상품.
unknown = 저희 매장 페이지에서 해당 내용을 찾지 못했습니다.
empty-message = 저는 글만 읽을 수 있습니다. 궁금하신 점을 글로 써 주세요.
too-long = 메시지가 길어서 처음 { $count }자만 읽었습니다. 짧게 물어보시면 더 잘 도와드릴 수 있습니다.
too-fast = 메시지가 너무 빨리 와서 미처 다 읽지 못했습니다. 곧 답변드리겠습니다.
trouble = 저희 쪽에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.

## People
handoff-offer = 아직 도움을 드리지 못했네요. 대화를 상담원에게 전달해 드릴까요?
handoff-yes = 네, 전달해 주세요
handoff-no = 아니요, 괜찮아요
handoff-done = 대화를 상담원에게 전달했습니다. 이 채팅 또는 다음 연락처를 통해 답변드리겠습니다: { $contact }
handoff-complaint = 불편을 드려 죄송합니다. 담당자에게 전달했으며, 이 채팅 또는 다음 연락처를 통해 연락드리겠습니다: { $contact }
handoff-declined = 알겠습니다. 그 밖에 무엇을 도와드릴까요?

## Languages and markets
language-changed = 이제부터 한국어로 답변드리겠습니다.
language-which = 어떤 언어로 안내해 드릴까요?
language-unknown = 그 언어는 아직 지원하지 않습니다.
answer-in-other-language = 이 답변은 다음 언어로만 제공됩니다({ $language }):
market-line = 다음 지역으로 배송되는 주문에 적용됩니다: { $market }
market-which = 어느 나라로 배송받으시나요? 지역에 따라 규정이 다릅니다.

## Sources and products
source = 출처: { $title }
product-price = 가격: { $price }
product-attributes = { $product } 상품 정보:
product-none = 조건에 맞는 상품을 찾지 못했습니다.
products-found = 상품 { $count }개를 찾았습니다:

## Widget
widget-title = { $store } 채팅 상담
widget-open = 채팅 열기
widget-close = 채팅 닫기
widget-placeholder = 궁금한 점을 입력하세요…
widget-send = 보내기
widget-typing = 입력 중…
widget-language = 언어
widget-helpful = 도움이 됐어요
widget-not-helpful = 도움이 안 됐어요
widget-feedback-thanks = 의견을 보내 주셔서 감사합니다.
widget-offline = 연결이 끊겼습니다. 메시지는 저장되었다가 연결되면 전송됩니다.
widget-reconnecting = 다시 연결하는 중…
widget-retrying = 지금은 매장에서 메시지를 받을 수 없습니다. 자동으로 다시 시도합니다.
widget-not-sent = 전송되지 않음
widget-retry = 다시 시도
widget-too-long = 최대 { $count }자까지 입력할 수 있습니다.
widget-you = 나
widget-bot = 도우미
widget-view-product = 상품 보기
widget-new-message = 새 메시지
widget-messages = 메시지
widget-new-conversation = 새 대화 시작
widget-powered = 답변은 저희 매장 페이지를 바탕으로 합니다

## Several wishes in one message
ask-back-part = “{ $part }”에 대해서는 다음 중 하나를 물어보신 건가요?

## Looking for a product
seek-many = 조건에 모두 맞는 상품: { $count }개.
seek-first = 먼저 보여 드릴 상품입니다:
seek-close = 나머지는 비슷한 상품입니다.
seek-relaxed = 조건에 모두 맞는 상품이 없습니다. 제외한 조건: { $wishes }. 가장 가까운 상품입니다:
seek-lacking = 취급하지 않는 상품입니다: { $wish }.
seek-unmet = 맞지 않음: { $wishes }
seek-unknown = 표시 없음: { $wishes }
seek-without = { $wish } 없이
seek-without-it = 없이
seek-up-to = { $price } 이하
seek-from = { $price } 이상
seek-ask-category = 어떤 종류의 상품을 찾으시나요?
seek-ask-gender = 누가 사용하실 건가요?
seek-ask-sleeve = 어떤 소매를 원하시나요?
seek-ask-pocket = 주머니가 필요하신가요?
seek-ask-colour = 어떤 색상을 원하시나요?
seek-ask-material = 어떤 소재를 원하시나요?
seek-ask-season = 어느 계절용인가요?
seek-ask-fit = 어떤 핏을 원하시나요?
seek-any = 상관없어요
seek-back = 찾으시던 상품으로 돌아갈게요:
seek-again = 알겠습니다. 무엇을 찾으시나요?
seek-start-over = 처음부터 다시
seek-compare = 비교하기
seek-comparison = { $first } / { $second } 비교:
seek-compare-none = 먼저 무엇을 찾으시는지 알려 주세요. 그다음 두 상품을 비교해 드릴 수 있습니다.

## Orders
order-which-number = 주문 번호가 어떻게 되시나요? 주문 확인 메일에 있습니다.
order-number-unclear = 메시지에서 주문 번호를 찾지 못했습니다.
order-prove = 주문 { $number }에 등록된 이메일이나 우편번호를 알려 주세요. 본인 주문인지 확인하기 위해서입니다.
order-not-matched = 정보가 서로 일치하지 않습니다. 주문 번호와 이메일 또는 우편번호를 확인해 주세요. 둘 다 다시 보내셔도 됩니다.
order-locked = 잘못된 시도가 너무 많았습니다. 주문을 보호하기 위해 { $wait } 다시 시도하실 수 있습니다.
order-choose = 어느 주문을 말씀하시나요?
orders-none = 고객님 계정에서 주문을 찾지 못했습니다.
backend-down = 지금은 주문 시스템에 연결할 수 없습니다. 입력하신 내용은 사라지지 않으니 몇 분 뒤에 다시 시도해 주세요. 아니면 상담원에게 전달해 드릴까요?
change-unsure = 변경이 완료되었는지 확인하지 못했습니다. 상담원이 살펴보는 것이 좋겠습니다. 전달해 드릴까요?
order-head = 주문 { $number }, 주문일: { $date }
order-state-pending = 주문이 접수되었고 결제를 기다리고 있습니다.
order-state-paid = 결제가 끝났고 포장을 기다리고 있습니다.
order-state-packing = 지금 포장하고 있습니다.
order-state-part-shipped = 여러 개의 소포로 나누어 보내 드립니다. 일부는 출발했고 나머지는 뒤이어 보냅니다.
order-state-shipped = 발송되어 배송 중입니다.
order-state-delivered = 배송이 완료되었습니다.
order-state-cancelled = 주문이 취소되었습니다.
order-state-returned = 주문이 반품되었습니다.
parcel-head = 소포 { $n }/{ $count }
parcel-labelled = 배송사에 접수되었지만 아직 스캔되지 않았습니다.
parcel-moving = 소포가 운송 중입니다.
parcel-customs = 소포가 세관에 있습니다.
parcel-out = 소포를 배달하고 있습니다.
parcel-pickup = 소포를 찾아가실 수 있습니다.
parcel-attempted = 배송사가 방문했지만 아무도 없었습니다.
parcel-delivered = 배송 완료일: { $date }
parcel-lost = 배송사가 소포를 분실했습니다. 죄송합니다.
parcel-back = 소포가 저희에게 돌아오고 있습니다.
parcel-carrier = 배송사: { $carrier }, 운송장 번호: { $tracking }
parcel-link = 배송 조회
parcel-expected = 늦어도 도착 예정일: { $date }
parcel-late = 소포가 늦어지고 있습니다. 늦어도 도착하기로 한 날: { $date }
parcel-help = 확인해 드릴 수 있도록 연락해 주세요: { $contact }
cancel-ask = 주문 { $number }({ $amount })을 취소할까요? 되돌릴 수 없습니다.
cancel-done = 주문 { $number }이(가) 취소되었습니다.
cancel-refund = 원래 결제 수단으로 환불: { $amount }
order-fixed = 주문 { $number }은(는) 이미 포장 중이거나 발송되어 취소하거나 변경할 수 없습니다.
address-which = 새 주소가 어떻게 되나요? 도로명과 번지, 우편번호, 도시를 쉼표로 나누어 한 메시지에 적어 주세요. 국가는 그대로입니다: { $country }
address-ask = 주문 { $number }을(를) 이 주소로 보낼까요?
    { $address }
address-done = 주문 { $number }의 배송지가 바뀌었습니다:
    { $address }
address-country = 다른 나라로는 보낼 수 없습니다. 같은 나라의 주소를 알려 주세요.
order-track-button = 제 주문은 어디에 있나요?
order-cancel-button = 주문 취소
order-address-button = 주소 변경

### The demo storefront's cart
shop-cart = 장바구니
shop-order = 시험 주문하기
shop-thanks = 감사합니다! 여기는 데모 상점입니다. 실제로 주문된 것은 없으며 결제할 금액도 없습니다.

### A person at the desk
widget-person-typing = { $name } 님이 입력하고 있습니다…

### People behind the desk
people-coming = 상담원을 불렀습니다. 곧 여기에서 답변드리겠습니다.
people-called = 메시지를 받았습니다. 상담원에게 알렸으며, 최대한 빨리 여기에서 답변드리겠습니다.
people-away = 상담원은 { $when }에 돌아옵니다.
people-ask-email = 어떤 이메일 주소로 답변드리면 될까요?
people-here = 답변은 여기에서 받으실 수 있습니다.
people-email-kept = 감사합니다. 상담원이 { $email } 주소로 답변드리겠습니다.
people-email-when = 상담원이 { $when }에 돌아와 { $email } 주소로 답변드리겠습니다.
people-sorry = 불편을 드려 죄송합니다.
people-serious = 이 일은 프로그램이 아니라 사람이 처리해야 합니다.
people-checks = 상담원이 확인하고 있습니다. 곧 여기에서 답변드리겠습니다.
people-joined = 상담원 { $name }님이 이제 답변해 드립니다.
people-handed-back = 지금부터는 다시 자동 도우미가 답변해 드립니다.
people-closed = 상담원이 이 대화를 마쳤습니다. 더 필요한 것이 있으면 언제든지 적어 주세요.
people-today = 오늘 { $time }({ $city } 시간)
people-tomorrow = 내일 { $time }({ $city } 시간)
people-day = { $date } { $time }({ $city } 시간)
people-mail-ask = 이 대화를 어떤 이메일 주소로 보내 드릴까요?
people-mail-sent = 대화를 { $email } 주소로 보내고 있습니다.
people-mail-many = 이미 여러 번 보내 드렸습니다. 내일 다시 시도해 주세요.
people-mail-off = 여기에서는 이메일을 보낼 수 없습니다. 대화는 이 채팅에 남아 있으니 복사하실 수 있습니다.
people-mail-subject = { $store }와(과) 나눈 대화
people-mail-intro = 요청하신 { $store }와(과)의 대화입니다.
people-mail-foot = 저희 채팅에서 이 주소가 입력되어 이메일을 보내 드립니다. 직접 입력하지 않으셨다면 무시하셔도 됩니다.
widget-people-rate = 얼마나 도움이 되었나요?
widget-people-low = 전혀 도움이 안 됨
widget-people-high = 매우 도움이 됨
widget-people-comment = 더 하실 말씀이 있나요?
widget-people-mail = 대화를 이메일로 보내기
widget-people-email = 이메일 주소

### Returns, exchanges, refunds
return-button = 상품 반품
return-exchange-button = 상품 교환
return-refund-button = 환불은 언제 되나요?
return-warranty-button = 보증 신청
return-size-button = 사이즈 변경
return-which = 어떤 상품인가요?
return-all = 전부
return-more = 다른 상품 추가
return-line-until = { $item }: { $date }까지 반품할 수 있습니다
return-line-open = { $item }: 반품할 수 있습니다
return-line-late = { $item }: 반품 기한이 { $date }까지였습니다
return-line-excluded = { $item }: 불량이 아니면 반품할 수 없습니다
return-line-coming = { $item }: 아직 배송되지 않았습니다
return-line-gone = { $item }: 이미 반품 중입니다
return-line-unknown = { $item }: 담당자가 확인해야 합니다
return-person = 매장 규정만으로는 판단할 수 없습니다. 담당자에게 전달해 드릴까요?
return-why = 반품하시는 이유가 무엇인가요?
return-reason-too-small = 너무 작음
return-reason-too-large = 너무 큼
return-reason-unwanted = 마음이 바뀜
return-reason-not-as-described = 설명과 다름
return-reason-wrong-item = 다른 상품이 옴
return-reason-damaged = 파손됨
return-reason-other = 다른 이유
return-outcome = 환불을 원하시나요, 아니면 다른 사이즈나 색상을 원하시나요?
return-money = 환불
return-swap = 교환
return-variant = 대신 어떤 것을 원하시나요?
return-variant-none = 같은 가격의 다른 사이즈나 색상이 없습니다.
return-ask = 주문 { $number }의 이 반품을 접수할까요?
return-money-back = 환불 금액: { $amount }
return-instead = 대신 받으실 상품: { $item }
return-done = 주문 { $number }의 반품 { $id }이(가) 접수되었습니다.
return-label = 반품 라벨 인쇄
return-team = 다음 절차는 담당자가 알려 드립니다.
return-state-requested = 반품 { $id } ({ $date }): 접수되었습니다. 다음으로 라벨이나 반품 주소를 보내 드립니다.
return-state-approved = 반품 { $id } ({ $date }): 승인되었습니다. 상품을 보내 주세요.
return-state-received = 반품 { $id } ({ $date }): 상품이 도착하여 확인 중입니다.
return-state-refunded = 반품 { $id } ({ $date }): 확인이 끝나 완료되었습니다.
return-state-declined = 반품 { $id } ({ $date }): 승인되지 않았습니다. 이유는 담당자가 알려 드립니다.
return-state-cancelled = 반품 { $id } ({ $date }): 철회되었습니다.
return-refund-done = { $date }에 환불됨: { $amount }
return-refund-pending = { $date }부터 환불 진행 중: { $amount }
return-refund-none = 주문 { $number }에는 반품이나 환불이 없습니다.
return-warranty-in = { $item }: { $date }까지 보증됩니다
return-warranty-out = { $item }: 보증이 { $date }에 끝났습니다
return-warranty-ask = 주문 { $number }의 보증을 신청할까요?
return-warranty-done = 주문 { $number }의 보증 신청 { $id }이(가) 접수되었습니다.
return-size-ask = 주문 { $number }에서 이렇게 변경할까요?
return-size-done = 변경했습니다. 주문 { $number }의 현재 상품:
return-costs = 반송 비용: { $amount }
### Questions about a product
goods-told = { $product }에 대해 스토어는 이렇게 안내합니다:
goods-yes = 네. { $product }에 대해 스토어는 이렇게 안내합니다:
goods-no = 아니요. { $product }에 대해 스토어는 이렇게 안내합니다:
goods-quote = { $product } 설명에서:
goods-unknown = { $product }에 대해서는 스토어 자료에 나와 있지 않습니다. 질문을 스토어에 남겨 두었습니다.
goods-which = 어떤 상품을 말씀하시나요?
goods-mains-yes = 이 나라에서 쓸 수 있습니다: { $country }. 그곳의 전압은 { $volts }V입니다.
goods-mains-partly = 이 나라에서는 지역에 따라 다릅니다: { $country }. 그곳의 전압은 { $volts }V이며, 전압이 맞는 곳에서만 쓸 수 있습니다.
goods-mains-no = 이 나라에서는 쓸 수 없습니다: { $country }. 그곳의 전압은 { $volts }V입니다.
goods-plug = 선택할 플러그: { $plug }
goods-plug-adapter = 그곳에서는 플러그 어댑터가 필요합니다. 콘센트 유형: { $sockets }
goods-stock-yes = 재고 있음: { $variants }
goods-stock-no = 지금은 재고 없음: { $variants }
goods-stock-later = 주문할 수 있지만 새로 입고되면 발송됩니다: { $variants }
goods-stock-none = { $product }에는 없습니다: { $wanted }
goods-stock-others = 다른 재고: { $variants }
goods-cart = 장바구니에 담기: { $variant }
goods-size-fits = 스토어 사이즈표에 따르면 맞는 사이즈는 { $size }입니다.
goods-size-between = { $smaller }와 { $larger } 사이입니다. { $smaller }는 더 붙고 { $larger }는 더 여유 있습니다.
goods-size-reason = { $measure }: { $value }. { $size } 사이즈는 { $range }용입니다.
goods-size-ask = 사이즈를 알려 드리려면 이 치수가 더 필요합니다: { $measure }. 단위와 함께 적어 주세요. 예: { $example }
goods-size-outside = 스토어 사이즈표에 이 치수에 맞는 사이즈가 없습니다.
goods-size-no-chart = { $product }에는 스토어 사이즈표가 없어 사이즈를 말씀드릴 수 없습니다.
goods-size-chart = { $product }의 스토어 사이즈표:
goods-size-general = 스토어의 표가 아니라 일반적인 표이며 제조사마다 다릅니다:
goods-coupon-works = { $code } 코드는 지금 유효합니다. 장바구니에 적용되는지는 결제할 때 표시됩니다.
goods-coupon-worth = 할인: { $worth }
goods-coupon-minimum = 최소 주문 금액: { $amount }
goods-coupon-ends = 유효 기한: { $date }
goods-coupon-starts = 시작일: { $date }
goods-coupon-once = 고객당 한 번만 쓸 수 있습니다.
goods-coupon-not-yet = { $code } 코드는 아직 유효하지 않습니다.
goods-coupon-expired = { $code } 코드는 기간이 지났습니다.
goods-coupon-used-up = { $code } 코드는 모두 사용되었습니다.
goods-coupon-unknown = 스토어에 { $code } 코드가 없습니다.
goods-coupon-locked = 너무 많은 코드를 시도했습니다. { $wait } 다시 시도할 수 있습니다.

### Photos and problems with items
widget-photo = 사진
widget-photo-add = 사진 추가
widget-photo-remove = 사진 빼기
widget-photo-sending = 사진을 올리는 중…
widget-photo-ready = 사진을 올렸습니다.
widget-photo-offline = 연결이 끊겼습니다. 다시 연결되면 사진을 올립니다.
widget-photo-too-large = 사진이 너무 큽니다. 최대: { $count } MB
widget-photo-no-picture = 이 파일은 읽을 수 있는 사진이 아닙니다(JPEG, HEIC, PNG, WebP).
widget-photo-failed = 사진을 올리지 못했습니다. 다시 시도해 주세요.
widget-photo-most = 메시지 하나에 넣을 수 있는 사진 수: { $count }
photo-thanks = 사진 감사합니다. 저는 사진을 볼 수 없지만 저희 팀은 볼 수 있습니다. 어떤 문제인가요?
photo-kept = 감사합니다. 사진을 저희 팀을 위해 보관했습니다.
problem-button = 문제 신고
problem-damaged = 상품이 파손됨
problem-wrong = 다른 상품이 옴
problem-missing = 상품이 빠짐
problem-what = 상품에 어떤 문제가 있나요?
problem-which = 어느 상품인가요?
problem-how-many = 몇 개에 문제가 있나요?
problem-photo = 문제가 보이는 사진을 보내 주세요. 없으면 없다고 말씀해 주세요.
problem-no-photo = 사진이 없어요
problem-wish = 어떻게 해 드릴까요?
problem-refund-words = 환불|돈
problem-replacement-words = 교환|교체|새 상품|새것|다른|다시 보내|맞는
problem-ask = 이대로 맞나요? 맞으면 저희 팀에 신고하겠습니다.
problem-photos = 사진: { $count }
problem-done = 감사합니다. 신고가 저희 팀에 접수되었습니다. 접수 번호: { $number }
problem-next = 저희 팀이 확인한 뒤 연락드리겠습니다.
problem-photo-later = 사진은 나중에 { $contact }(으)로 보내셔도 됩니다.
problem-not-delivered = 주문 { $number }에서 아직 배송 완료된 상품이 없습니다.
problem-reported = 주문 { $number }에서 배송된 모든 상품에 이미 반품이나 신고가 접수되어 있습니다. 상담원에게 전달해 드릴까요?
problem-late = 주문은 { $date }에 배송되어 기간이 지났습니다. 상담원이 확인할 수 있습니다. 전달해 드릴까요?
