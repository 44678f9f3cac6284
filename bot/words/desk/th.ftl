# The desk, for the store's own people.

## Sign-in and account
desk-title = โต๊ะบริการ
desk-skip = ข้ามไปที่เนื้อหา
desk-account = บัญชีของฉัน
desk-sign-in = เข้าสู่ระบบ
desk-sign-out = ออกจากระบบ
desk-sign-out-everywhere = ออกจากระบบในทุกอุปกรณ์
desk-signed-out = ออกจากระบบแล้ว
desk-expired = โปรดเข้าสู่ระบบอีกครั้ง
desk-name = ชื่อ
desk-password = รหัสผ่าน
desk-wrong = ชื่อหรือรหัสผ่านไม่ถูกต้อง
desk-wait = ลองหลายครั้งเกินไป ลองใหม่ได้{ $wait }
desk-unencrypted = การเชื่อมต่อนี้ไม่ได้เข้ารหัส ผู้อื่นอาจอ่านรหัสผ่านของคุณได้
desk-forbidden = คุณไม่มีสิทธิ์ทำสิ่งนี้
desk-not-found = ไม่มีหน้านี้
desk-trouble = เกิดข้อผิดพลาดทางเรา โปรดลองอีกครั้ง
desk-back = กลับ
desk-language = ภาษา
desk-save = บันทึก
desk-saved = บันทึกแล้ว
desk-password-change = เปลี่ยนรหัสผ่าน
desk-password-current = รหัสผ่านปัจจุบัน
desk-password-new = รหัสผ่านใหม่
desk-password-wrong = รหัสผ่านปัจจุบันไม่ถูกต้อง
desk-password-weak = โปรดตั้งรหัสผ่านที่เดายาก อย่างน้อย { $count } ตัวอักษร

## Team
desk-role = บทบาท
desk-role-owner = เจ้าของ
desk-role-agent = เจ้าหน้าที่
desk-team = ทีม
desk-team-add = เพิ่มคน
desk-shown-name = ชื่อที่ลูกค้าเห็น
desk-languages = ภาษาที่ใช้ได้
desk-disable = ระงับบัญชี
desk-enable = เลิกระงับบัญชี
desk-disabled = ถูกระงับ
desk-name-taken = ชื่อนี้มีผู้ใช้แล้ว
desk-name-bad = ใช้ชื่อนี้ไม่ได้
desk-last-owner = ระงับเจ้าของคนสุดท้ายไม่ได้

## Queue
desk-inbox = กล่องข้อความ
desk-waiting = รออยู่
desk-mine = ของฉัน
desk-others = อยู่กับเพื่อนร่วมทีม
desk-closed = ปิดแล้ว
desk-nobody-waits = ไม่มีใครรออยู่
desk-none-mine = คุณไม่มีบทสนทนาที่เปิดอยู่
desk-ticket = ตอบภายหลัง
desk-offline = ไม่มีการเชื่อมต่อสด หน้านี้จะอัปเดตทุกไม่กี่วินาที
desk-waiting-time = เวลารอ
desk-product = ดูสินค้า

## Conversation
desk-summary = สรุป
desk-messages = ข้อความ
desk-earlier = ข้อความก่อนหน้า
desk-photo = รูปภาพ
desk-shopper = ลูกค้า
desk-assistant = ผู้ช่วย
desk-shopper-types = ลูกค้ากำลังพิมพ์…
desk-take = รับเรื่อง
desk-taken = ตอนนี้คุณดูแลบทสนทนานี้แล้ว
desk-taken-by = { $name } ดูแลบทสนทนานี้อยู่
desk-not-yours = โปรดรับเรื่องนี้ก่อน
desk-closed-already = บทสนทนานี้ปิดแล้ว
desk-answer = คำตอบของคุณ
desk-send = ส่ง
desk-sent = ส่งแล้ว
desk-empty = โปรดเขียนข้อความ
desk-too-long = โปรดเขียนไม่เกิน { $count } ตัวอักษร
desk-draft = ผู้ช่วยแนะนำว่า
desk-draft-drop = ทิ้ง
desk-insert = แทรก
desk-canned = ค้นหาคำตอบในข้อมูลของร้าน
desk-search = ค้นหา
desk-canned-none = ไม่พบข้อมูล
desk-notes = บันทึกภายใน
desk-notes-hint = อ่านได้เฉพาะทีม ลูกค้าไม่เห็น
desk-note-add = เพิ่มบันทึก
desk-hand-back = คืนให้ผู้ช่วย
desk-pass-on = ส่งต่อ
desk-close = ปิดบทสนทนา
desk-close-reason = เหตุผล
desk-done = เรียบร้อย
desk-close-solved = แก้ไขแล้ว
desk-close-no_answer = ลูกค้าไม่ตอบ
desk-close-duplicate = ซ้ำ
desk-close-spam = สแปม
desk-close-other = อื่น ๆ

## Why a person was called
desk-reason-asked = ต้องการคุยกับคน
desk-reason-not_understood = ผู้ช่วยช่วยไม่ได้
desk-reason-complaint = ร้องเรียน
desk-reason-legal = เรื่องทางกฎหมาย
desk-reason-safety = ความปลอดภัย
desk-reason-backend_down = ติดต่อระบบคำสั่งซื้อไม่ได้
desk-reason-missing_item = สินค้าขาด
desk-reason-warranty = เคลมประกัน
desk-reason-suggest = คำแนะนำที่รอตรวจ
desk-reason-other = เหตุผลอื่น
