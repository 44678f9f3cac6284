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
