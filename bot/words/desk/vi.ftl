# The desk, for the store's own people.

## Sign-in and account
desk-title = Bàn làm việc
desk-skip = Đến nội dung
desk-account = Tài khoản của tôi
desk-sign-in = Đăng nhập
desk-sign-out = Đăng xuất
desk-sign-out-everywhere = Đăng xuất trên mọi thiết bị
desk-signed-out = Bạn đã đăng xuất.
desk-expired = Vui lòng đăng nhập lại.
desk-name = Tên
desk-password = Mật khẩu
desk-wrong = Tên hoặc mật khẩu không đúng.
desk-wait = Đã thử quá nhiều lần. Bạn có thể thử lại { $wait }.
desk-unencrypted = Kết nối này không được mã hóa: người khác có thể đọc mật khẩu của bạn.
desk-forbidden = Bạn không có quyền làm việc này.
desk-not-found = Không có trang này.
desk-trouble = Có lỗi ở phía chúng tôi. Vui lòng thử lại.
desk-back = Quay lại
desk-language = Ngôn ngữ
desk-save = Lưu
desk-saved = Đã lưu.
desk-password-change = Đổi mật khẩu
desk-password-current = Mật khẩu hiện tại
desk-password-new = Mật khẩu mới
desk-password-wrong = Mật khẩu hiện tại không đúng.
desk-password-weak = Vui lòng chọn mật khẩu khó đoán, ít nhất { $count } ký tự.

## Team
desk-role = Vai trò
desk-role-owner = Chủ sở hữu
desk-role-agent = Nhân viên
desk-team = Nhóm
desk-team-add = Thêm người
desk-shown-name = Tên khách hàng nhìn thấy
desk-languages = Các ngôn ngữ
desk-disable = Khóa tài khoản
desk-enable = Mở khóa tài khoản
desk-disabled = đã khóa
desk-name-taken = Tên này đã được dùng.
desk-name-bad = Không dùng được tên này.
desk-last-owner = Không thể khóa chủ sở hữu cuối cùng.

## Queue
desk-inbox = Hộp thư
desk-waiting = Đang chờ
desk-mine = Của tôi
desk-others = Đồng nghiệp đang giữ
desk-closed = Đã đóng
desk-nobody-waits = Không có ai đang chờ.
desk-none-mine = Bạn không có cuộc trò chuyện nào đang mở.
desk-ticket = trả lời sau
desk-offline = Không có kết nối trực tiếp. Trang được cập nhật sau mỗi vài giây.
desk-waiting-time = Thời gian chờ
desk-product = Xem sản phẩm

## Conversation
desk-summary = Tóm tắt
desk-messages = Tin nhắn
desk-earlier = Tin nhắn trước đó
desk-photo = Ảnh
desk-shopper = Khách hàng
desk-assistant = Trợ lý
desk-shopper-types = Khách hàng đang soạn tin…
desk-take = Tiếp nhận
desk-taken = Bạn đang giữ cuộc trò chuyện này.
desk-taken-by = { $name } đang giữ cuộc trò chuyện này.
desk-not-yours = Hãy tiếp nhận cuộc trò chuyện này trước.
desk-closed-already = Cuộc trò chuyện này đã đóng.
desk-answer = Câu trả lời của bạn
desk-send = Gửi
desk-sent = Đã gửi.
desk-empty = Vui lòng viết gì đó.
desk-too-long = Vui lòng viết tối đa { $count } ký tự.
desk-draft = Trợ lý gợi ý:
desk-draft-drop = Bỏ
desk-insert = Chèn
desk-canned = Tìm câu trả lời trong thông tin của cửa hàng
desk-search = Tìm
desk-canned-none = Không tìm thấy gì.
desk-notes = Ghi chú nội bộ
desk-notes-hint = Chỉ nhóm đọc được, khách hàng không bao giờ thấy.
desk-note-add = Thêm ghi chú
desk-hand-back = Trả lại cho trợ lý
desk-pass-on = Chuyển tiếp
desk-close = Đóng cuộc trò chuyện
desk-close-reason = Lý do
desk-done = Xong.
desk-close-solved = Đã giải quyết
desk-close-no_answer = Khách hàng không trả lời
desk-close-duplicate = Trùng lặp
desk-close-spam = Thư rác
desk-close-other = Khác

## Why a person was called
desk-reason-asked = Muốn nói chuyện với người thật
desk-reason-not_understood = Trợ lý không giúp được
desk-reason-complaint = Khiếu nại
desk-reason-legal = Vấn đề pháp lý
desk-reason-safety = An toàn
desk-reason-backend_down = Không kết nối được hệ thống đơn hàng
desk-reason-missing_item = Thiếu hàng
desk-reason-warranty = Yêu cầu bảo hành
desk-reason-suggest = Gợi ý cần xem lại
desk-reason-other = Lý do khác
