# Every fixed word that a shopper reads, in Vietnamese. See en.ftl for the rules.

## Greeting and small talk
greeting = Xin chào! Mình là trợ lý tự động của { $store }. Bạn có thể hỏi về giao hàng, đổi trả, thanh toán hoặc sản phẩm của shop.
greeting-again = Chào bạn, rất vui được gặp lại! Mình có thể giúp gì cho bạn?
disclosure = Mình là trợ lý tự động, không phải người thật.
robot = Mình là một chương trình máy tính, trợ lý tự động của { $store }. Mình trả lời dựa trên các trang của chính cửa hàng. Nếu bạn muốn nói chuyện với nhân viên, cứ nhắn mình nhé.
thanks = Không có gì ạ! Bạn cần hỏi thêm gì nữa không?
goodbye = Tạm biệt và cảm ơn bạn đã ghé { $store }!
yes-what = Vâng. Bạn muốn biết điều gì?
no-fine = Vâng, khi nào cần bạn cứ nhắn nhé.

## Asking back and giving up
ask-back = Mình chưa chắc hiểu đúng ý bạn. Có phải bạn muốn hỏi một trong các câu này?
ask-back-none = Không phải câu nào
not-understood = Mình chưa hiểu câu này. Bạn diễn đạt cách khác giúp mình nhé?
out-of-scope = Mình chỉ hỗ trợ được về { $store }: đơn hàng, giao hàng, đổi trả, thanh toán và sản phẩm.
unknown = Mình không tìm thấy thông tin này trên các trang của cửa hàng.
empty-message = Mình chỉ đọc được chữ. Bạn gõ câu hỏi giúp mình nhé.
too-long = Tin nhắn hơi dài nên mình chỉ đọc { $count } ký tự đầu. Câu hỏi ngắn gọn sẽ giúp mình trả lời tốt hơn.
too-fast = Bạn nhắn nhanh quá, mình chưa đọc kịp. Mình sẽ trả lời ngay.
trouble = Hệ thống bên mình đang gặp sự cố. Bạn vui lòng thử lại sau giây lát.

## People
handoff-offer = Mình vẫn chưa giúp được bạn. Bạn có muốn mình chuyển cuộc trò chuyện cho nhân viên không?
handoff-yes = Có, nhờ bạn
handoff-no = Không, cảm ơn
handoff-done = Mình đã chuyển cuộc trò chuyện cho nhân viên. Bạn sẽ nhận được trả lời tại đây hoặc qua { $contact }.
handoff-complaint = Rất xin lỗi bạn về sự bất tiện này. Mình đã báo cho nhân viên, họ sẽ liên hệ với bạn tại đây hoặc qua { $contact }.
handoff-declined = Vâng. Mình có thể giúp gì khác cho bạn?

## Languages and markets
language-changed = Từ bây giờ mình sẽ trả lời bằng tiếng Việt.
language-which = Bạn muốn dùng ngôn ngữ nào?
language-unknown = Mình chưa biết ngôn ngữ này.
answer-in-other-language = Câu trả lời này chỉ có bằng một ngôn ngữ khác ({ $language }):
market-line = Áp dụng cho đơn hàng giao đến: { $market }.
market-which = Đơn hàng của bạn được giao đến nước nào? Quy định tùy theo nơi nhận.

## Sources and products
source = Nguồn: { $title }
product-price = Giá: { $price }
product-attributes = Thông tin về { $product }:
product-none = Mình không tìm thấy sản phẩm nào phù hợp.
products-found = Mình tìm thấy { $count } sản phẩm:

## Widget
widget-title = Chat với { $store }
widget-open = Mở chat
widget-close = Đóng chat
widget-placeholder = Nhập câu hỏi của bạn…
widget-send = Gửi
widget-typing = Đang nhập…
widget-language = Ngôn ngữ
widget-helpful = Hữu ích
widget-not-helpful = Không hữu ích
widget-feedback-thanks = Cảm ơn bạn đã góp ý.
widget-offline = Mất kết nối. Tin nhắn đã được lưu và sẽ được gửi sau.
widget-reconnecting = Đang kết nối lại…
widget-retrying = Cửa hàng tạm thời chưa nhận được tin nhắn. Hệ thống sẽ gửi lại.
widget-not-sent = Chưa gửi
widget-retry = Thử lại
widget-too-long = Vui lòng nhập tối đa { $count } ký tự.
widget-you = Bạn
widget-bot = Trợ lý
widget-view-product = Xem sản phẩm
widget-new-message = Tin nhắn mới
widget-messages = Tin nhắn
widget-new-conversation = Bắt đầu cuộc trò chuyện mới
widget-powered = Câu trả lời lấy từ các trang của cửa hàng

## Several wishes in one message
ask-back-part = Còn về “{ $part }”: có phải là một trong những câu hỏi này không?

## Looking for a product
seek-many = Sản phẩm đáp ứng mọi yêu cầu: { $count }.
seek-first = Đây là những sản phẩm đầu tiên:
seek-close = Các sản phẩm còn lại gần đúng.
seek-relaxed = Không có sản phẩm nào đáp ứng mọi yêu cầu. Tôi phải bỏ qua: { $wishes }. Gần nhất là:
seek-lacking = Chúng tôi không có: { $wish }.
seek-unmet = Không đáp ứng: { $wishes }
seek-unknown = Không ghi rõ: { $wishes }
seek-without = không { $wish }
seek-without-it = Không cần
seek-up-to = tối đa { $price }
seek-from = từ { $price }
seek-ask-category = Bạn đang tìm loại sản phẩm nào?
seek-ask-gender = Sản phẩm dành cho ai?
seek-ask-sleeve = Bạn muốn kiểu tay áo nào?
seek-ask-pocket = Bạn có muốn có túi không?
seek-ask-colour = Bạn muốn màu nào?
seek-ask-material = Bạn muốn chất liệu nào?
seek-ask-season = Cho mùa nào?
seek-ask-fit = Bạn muốn kiểu dáng nào?
seek-any = Sao cũng được
seek-back = Quay lại phần tìm kiếm của bạn:
seek-again = Vâng. Bạn đang tìm gì?
seek-start-over = Bắt đầu lại
seek-compare = So sánh
seek-comparison = So sánh { $first } và { $second }:
seek-compare-none = Trước hết hãy cho tôi biết bạn tìm gì. Sau đó tôi có thể so sánh hai sản phẩm.

## Orders
order-which-number = Mã đơn hàng của bạn là gì? Mã có trong thư xác nhận đơn hàng.
order-number-unclear = Mình không thấy mã đơn hàng trong tin nhắn này.
order-prove = Đơn hàng { $number } dùng email hoặc mã bưu chính nào? Mình cần biết để chắc chắn đó là đơn của bạn.
order-not-matched = Thông tin không khớp. Vui lòng kiểm tra mã đơn hàng và email hoặc mã bưu chính; bạn có thể gửi lại cả hai.
order-locked = Đã có quá nhiều lần thử sai. Để bảo vệ đơn hàng, bạn có thể thử lại { $wait }.
order-choose = Bạn muốn hỏi đơn hàng nào?
orders-none = Mình không tìm thấy đơn hàng nào trong tài khoản của bạn.
backend-down = Hiện mình không kết nối được với hệ thống đơn hàng. Không có gì bị mất: vui lòng thử lại sau vài phút. Hay bạn muốn mình chuyển cho nhân viên?
change-unsure = Mình chưa xác nhận được thay đổi đã thành công hay chưa. Nhân viên của chúng tôi nên kiểm tra. Bạn có muốn mình chuyển không?
order-head = Đơn hàng { $number }, đặt ngày: { $date }
order-state-pending = Đã nhận đơn hàng và đang chờ thanh toán.
order-state-paid = Đã thanh toán, đang chờ đóng gói.
order-state-packing = Đang được đóng gói.
order-state-part-shipped = Đơn hàng được gửi thành nhiều kiện. Một phần đã gửi, phần còn lại sẽ gửi sau.
order-state-shipped = Đã gửi và đang trên đường đến bạn.
order-state-delivered = Đã giao.
order-state-cancelled = Đơn hàng đã bị hủy.
order-state-returned = Đơn hàng đã được trả lại.
parcel-head = Kiện { $n }/{ $count }
parcel-labelled = Đã báo cho hãng vận chuyển, nhưng kiện hàng chưa được quét.
parcel-moving = Kiện hàng đang trên đường.
parcel-customs = Kiện hàng đang ở hải quan.
parcel-out = Kiện hàng đang được giao.
parcel-pickup = Kiện hàng đã sẵn sàng để nhận.
parcel-attempted = Hãng vận chuyển đã đến giao nhưng không gặp ai.
parcel-delivered = Ngày giao: { $date }
parcel-lost = Hãng vận chuyển đã làm mất kiện hàng. Chúng tôi rất tiếc.
parcel-back = Kiện hàng đang được gửi trả về chỗ chúng tôi.
parcel-carrier = Hãng vận chuyển: { $carrier }, mã vận đơn: { $tracking }
parcel-link = Theo dõi kiện hàng
parcel-expected = Dự kiến đến chậm nhất: { $date }
parcel-late = Kiện hàng bị trễ. Dự kiến đến chậm nhất là: { $date }
parcel-help = Hãy viết cho chúng tôi để được kiểm tra: { $contact }
cancel-ask = Hủy đơn hàng { $number } ({ $amount }) nhé? Không thể hoàn tác.
cancel-done = Đơn hàng { $number } đã được hủy.
cancel-refund = Hoàn tiền về phương thức thanh toán ban đầu: { $amount }
order-fixed = Đơn hàng { $number } đang được đóng gói hoặc đã gửi đi nên không thể hủy hay thay đổi nữa.
address-which = Địa chỉ mới là gì? Hãy viết tên đường, mã bưu chính và thành phố trong một tin nhắn, cách nhau bằng dấu phẩy. Quốc gia giữ nguyên: { $country }
address-ask = Gửi đơn hàng { $number } đến địa chỉ này nhé?
    { $address }
address-done = Đơn hàng { $number } giờ sẽ được gửi đến:
    { $address }
address-country = Không thể gửi đơn hàng sang nước khác. Vui lòng cho địa chỉ trong cùng một nước.
order-track-button = Đơn hàng của tôi ở đâu?
order-cancel-button = Hủy đơn hàng của tôi
order-address-button = Đổi địa chỉ

### The demo storefront's cart
shop-cart = Giỏ hàng của bạn
shop-order = Đặt đơn hàng thử
shop-thanks = Cảm ơn bạn! Đây là cửa hàng minh họa: chưa có gì được đặt và không phải thanh toán.

### A person at the desk
widget-person-typing = { $name } đang soạn tin…

### People behind the desk
people-coming = Mình đã gọi một nhân viên của cửa hàng. Bạn sẽ nhận được trả lời tại đây ngay thôi.
people-called = Tin nhắn của bạn đã tới nơi. Nhân viên đã được báo và sẽ trả lời tại đây sớm nhất có thể.
people-away = Nhân viên sẽ có mặt lại { $when }.
people-ask-email = Nhân viên có thể trả lời bạn qua địa chỉ email nào?
people-here = Bạn sẽ nhận được câu trả lời tại đây.
people-email-kept = Cảm ơn bạn. Nhân viên sẽ trả lời bạn qua { $email }.
people-email-when = Nhân viên sẽ có mặt lại { $when } và trả lời bạn qua { $email }.
people-sorry = Mình rất tiếc về chuyện này.
people-serious = Việc này cần con người xử lý, không phải chương trình.
people-checks = Nhân viên đang xem việc này và sẽ trả lời bạn tại đây ngay thôi.
people-joined = { $name } của cửa hàng đang ở đây và sẽ trả lời bạn.
people-handed-back = Từ đây trợ lý tự động lại trả lời bạn.
people-closed = Nhân viên đã kết thúc cuộc trò chuyện này. Nếu cần gì thêm, bạn cứ nhắn nhé.
people-today = hôm nay lúc { $time } (giờ { $city })
people-tomorrow = ngày mai lúc { $time } (giờ { $city })
people-day = ngày { $date } lúc { $time } (giờ { $city })
people-mail-ask = Bạn muốn gửi cuộc trò chuyện này tới địa chỉ email nào?
people-mail-sent = Cuộc trò chuyện đang được gửi tới { $email }.
people-mail-many = Cuộc trò chuyện đã được gửi vài lần rồi. Bạn thử lại vào ngày mai nhé.
people-mail-off = Ở đây mình không gửi email được. Cuộc trò chuyện vẫn nằm trong khung chat này, bạn có thể sao chép.
people-mail-subject = Cuộc trò chuyện của bạn với { $store }
people-mail-intro = Theo yêu cầu của bạn, đây là cuộc trò chuyện của bạn với { $store }.
people-mail-foot = Bạn nhận được email này vì có người đã nhập địa chỉ này trong khung chat của chúng tôi. Nếu không phải bạn, vui lòng bỏ qua.
widget-people-rate = Chúng tôi đã giúp bạn tốt đến đâu?
widget-people-low = không giúp được
widget-people-high = rất tốt
widget-people-comment = Bạn muốn nói thêm gì không?
widget-people-mail = Gửi qua email
widget-people-email = Địa chỉ email của bạn

### Returns, exchanges, refunds
return-button = Trả hàng
return-exchange-button = Đổi hàng
return-refund-button = Tiền hoàn của tôi đâu?
return-warranty-button = Yêu cầu bảo hành
return-size-button = Đổi size
return-which = Đó là món hàng nào?
return-all = Tất cả
return-more = Thêm một món nữa
return-line-until = { $item }: có thể trả đến { $date }
return-line-open = { $item }: có thể trả
return-line-late = { $item }: hạn trả cuối cùng là { $date }
return-line-excluded = { $item }: không thể trả, trừ khi có lỗi
return-line-coming = { $item }: chưa được giao
return-line-gone = { $item }: đang được trả
return-line-unknown = { $item }: nhóm của chúng tôi cần xem món này
return-person = Quy định của cửa hàng chưa đủ để tôi quyết định. Tôi chuyển cho người trong nhóm của chúng tôi nhé?
return-why = Vì sao bạn trả hàng?
return-reason-too-small = Quá nhỏ
return-reason-too-large = Quá rộng
return-reason-unwanted = Đổi ý
return-reason-not-as-described = Không giống mô tả
return-reason-wrong-item = Sai hàng
return-reason-damaged = Bị hư hỏng
return-reason-other = Lý do khác
return-outcome = Bạn muốn nhận lại tiền, hay lấy size hoặc màu khác?
return-money = Hoàn tiền
return-swap = Đổi hàng khác
return-variant = Bạn muốn lấy loại nào thay thế?
return-variant-none = Không còn size hay màu khác cùng giá.
return-ask = Tôi mở yêu cầu trả hàng này cho đơn { $number } nhé?
return-money-back = Bạn nhận lại: { $amount }
return-instead = Thay vào đó bạn nhận: { $item }
return-done = Yêu cầu trả hàng { $id } cho đơn { $number } đã được mở.
return-label = In nhãn trả hàng
return-team = Nhóm của chúng tôi sẽ viết cho bạn các bước tiếp theo.
return-state-requested = Trả hàng { $id } ({ $date }): đã nhận yêu cầu. Tiếp theo là nhãn hoặc địa chỉ trả hàng.
return-state-approved = Trả hàng { $id } ({ $date }): đã chấp nhận. Vui lòng gửi hàng lại.
return-state-received = Trả hàng { $id } ({ $date }): hàng đã đến chỗ chúng tôi và đang được kiểm tra.
return-state-refunded = Trả hàng { $id } ({ $date }): đã kiểm tra và hoàn tất.
return-state-declined = Trả hàng { $id } ({ $date }): không được chấp nhận. Nhóm của chúng tôi có thể cho biết lý do.
return-state-cancelled = Trả hàng { $id } ({ $date }): đã rút lại.
return-refund-done = Đã hoàn ngày { $date }: { $amount }
return-refund-pending = Đang chuyển đến bạn từ { $date }: { $amount }
return-refund-none = Đơn { $number } không có trả hàng hay hoàn tiền nào.
return-warranty-in = { $item }: còn bảo hành đến { $date }
return-warranty-out = { $item }: bảo hành đã hết ngày { $date }
return-warranty-ask = Tôi mở yêu cầu bảo hành cho đơn { $number } nhé?
return-warranty-done = Yêu cầu bảo hành { $id } cho đơn { $number } đã được mở.
return-size-ask = Tôi đổi như sau trong đơn { $number } nhé?
return-size-done = Đã đổi. Đơn { $number } bây giờ gồm:
return-costs = Phí gửi trả: { $amount }
### Questions about a product
goods-told = Cửa hàng cho biết về { $product }:
goods-yes = Có. Cửa hàng cho biết về { $product }:
goods-no = Không. Cửa hàng cho biết về { $product }:
goods-quote = Trích mô tả { $product }:
goods-unknown = Dữ liệu của cửa hàng không nói điều đó về { $product }. Câu hỏi đã được ghi lại cho cửa hàng.
goods-which = Bạn hỏi về sản phẩm nào?
goods-mains-yes = Dùng được ở nước này: { $country }. Điện lưới ở đó là { $volts } V.
goods-mains-partly = Ở nước này còn tùy nơi: { $country }. Điện lưới ở đó là { $volts } V; chỉ dùng được ở nơi có điện áp phù hợp.
goods-mains-no = Không dùng được ở nước này: { $country }. Điện lưới ở đó là { $volts } V.
goods-plug = Phích cắm nên chọn: { $plug }
goods-plug-adapter = Ở đó cần bộ chuyển đổi phích cắm. Ổ cắm loại { $sockets }
goods-stock-yes = Còn hàng: { $variants }
goods-stock-no = Hiện hết hàng: { $variants }
goods-stock-later = Có thể đặt, nhưng chỉ gửi khi có hàng mới: { $variants }
goods-stock-none = { $product } không có loại này: { $wanted }
goods-stock-others = Cũng còn hàng: { $variants }
goods-cart = Thêm vào giỏ: { $variant }
goods-size-fits = Theo bảng size của cửa hàng, size của bạn là { $size }.
goods-size-between = Bạn ở giữa { $smaller } và { $larger }: { $smaller } ôm hơn, { $larger } rộng hơn.
goods-size-reason = { $measure }: { $value }. Size { $size } dành cho { $range }.
goods-size-ask = Để nói size, còn cần số đo này: { $measure }. Vui lòng ghi cả đơn vị, ví dụ { $example }.
goods-size-outside = Không có size nào trong bảng của cửa hàng hợp với số đo này.
goods-size-no-chart = Cửa hàng không có bảng size cho { $product }, nên không thể nói size.
goods-size-chart = Bảng size của cửa hàng cho { $product }:
goods-size-general = Theo bảng chung, không phải của cửa hàng; mỗi hãng mỗi khác:
goods-coupon-works = Mã { $code } hiện có hiệu lực. Mã có áp dụng cho giỏ hàng của bạn hay không sẽ hiện khi thanh toán.
goods-coupon-worth = Giảm giá: { $worth }
goods-coupon-minimum = Đơn tối thiểu: { $amount }
goods-coupon-ends = Có hiệu lực đến: { $date }
goods-coupon-starts = Có hiệu lực từ: { $date }
goods-coupon-once = Mỗi khách một lần.
goods-coupon-not-yet = Mã { $code } chưa có hiệu lực.
goods-coupon-expired = Mã { $code } đã hết hạn.
goods-coupon-used-up = Mã { $code } đã hết lượt dùng.
goods-coupon-unknown = Cửa hàng không có mã { $code }.
goods-coupon-locked = Đã thử quá nhiều mã. Bạn có thể thử lại { $wait }.

### Photos and problems with items
widget-photo = Ảnh
widget-photo-add = Thêm ảnh
widget-photo-remove = Bỏ ảnh
widget-photo-sending = Đang tải ảnh lên…
widget-photo-ready = Đã tải ảnh lên.
widget-photo-offline = Mất kết nối. Ảnh sẽ được tải lên khi có lại.
widget-photo-too-large = Ảnh quá lớn. Tối đa: { $count } MB
widget-photo-no-picture = Tệp này không phải ảnh mà chúng tôi đọc được (JPEG, HEIC, PNG hoặc WebP).
widget-photo-failed = Không tải được ảnh lên. Vui lòng thử lại.
widget-photo-most = Số ảnh tối đa trong một tin nhắn: { $count }
photo-thanks = Cảm ơn bạn đã gửi ảnh. Mình không xem được ảnh, nhưng nhân viên của shop xem được. Bạn cần hỗ trợ việc gì?
photo-kept = Cảm ơn bạn. Mình đã lưu ảnh cho nhân viên.
problem-button = Báo sự cố
problem-damaged = Hàng bị hỏng
problem-wrong = Giao sai hàng
problem-missing = Thiếu hàng
problem-what = Sản phẩm bị làm sao?
problem-which = Đó là sản phẩm nào?
problem-how-many = Bao nhiêu món bị như vậy?
problem-photo = Bạn gửi giúp một ảnh cho thấy vấn đề nhé. Nếu không có, chỉ cần nói vậy.
problem-no-photo = Mình không có ảnh
problem-wish = Bạn muốn thế nào?
problem-refund-words = hoàn tiền|tiền|refund
problem-replacement-words = đổi|hàng mới|cái mới|cái khác|gửi lại|đúng
problem-ask = Như vậy đúng chưa? Nếu đúng, mình sẽ báo cho nhân viên.
problem-photos = Ảnh: { $count }
problem-done = Cảm ơn bạn, nhân viên đã nhận được báo cáo. Mã số: { $number }
problem-next = Nhân viên sẽ xem xét và liên hệ với bạn.
problem-photo-later = Bạn vẫn có thể gửi ảnh tới { $contact }.
problem-not-delivered = Đơn hàng { $number } chưa có món nào được giao.
problem-reported = Mọi món đã giao của đơn hàng { $number } đều đang có yêu cầu trả hàng hoặc báo cáo. Bạn muốn mình chuyển cho nhân viên không?
problem-late = Đơn hàng đã giao ngày { $date }, nên đã quá hạn. Nhân viên của shop có thể xem giúp. Bạn muốn mình chuyển không?
