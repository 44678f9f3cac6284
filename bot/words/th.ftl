# Every fixed word that a shopper reads, in Thai. See en.ftl for the rules.

## Greeting and small talk
greeting = สวัสดีค่ะ นี่คือผู้ช่วยอัตโนมัติของ { $store } สอบถามเรื่องการจัดส่ง การคืนสินค้า การชำระเงิน หรือสินค้าของเราได้เลยค่ะ
greeting-again = สวัสดีอีกครั้งค่ะ มีอะไรให้ช่วยไหมคะ
disclosure = นี่คือผู้ช่วยอัตโนมัติ ไม่ใช่พนักงานค่ะ
robot = เราเป็นโปรแกรมคอมพิวเตอร์ เป็นผู้ช่วยอัตโนมัติของ { $store } และตอบจากข้อมูลในหน้าเว็บของร้านเท่านั้น หากต้องการคุยกับพนักงาน บอกได้เลยค่ะ
thanks = ยินดีค่ะ มีอะไรให้ช่วยอีกไหมคะ
goodbye = ขอบคุณที่แวะมาที่ { $store } แล้วพบกันใหม่ค่ะ
yes-what = ได้ค่ะ อยากทราบเรื่องอะไรคะ
no-fine = ได้ค่ะ หากต้องการอะไร ทักมาได้เสมอนะคะ

## Asking back and giving up
ask-back = ไม่แน่ใจว่าหมายถึงเรื่องไหน ใช่ข้อใดข้อหนึ่งต่อไปนี้ไหมคะ
ask-back-none = ไม่ใช่ทั้งหมดนี้
not-understood = ขออภัย ยังไม่เข้าใจค่ะ รบกวนลองพิมพ์ใหม่ด้วยคำอื่นนะคะ
out-of-scope = เราช่วยได้เฉพาะเรื่องของ { $store } เท่านั้น คือ คำสั่งซื้อ การจัดส่ง การคืนสินค้า การชำระเงิน และสินค้าของเราค่ะ
unknown = ไม่พบข้อมูลเรื่องนี้ในหน้าเว็บของร้านค่ะ
empty-message = เราอ่านได้เฉพาะตัวอักษร รบกวนพิมพ์คำถามนะคะ
too-long = ข้อความค่อนข้างยาว เราอ่านเฉพาะ { $count } ตัวอักษรแรก ถามสั้น ๆ จะช่วยให้ตอบได้ตรงกว่าค่ะ
too-fast = ข้อความเข้ามาเร็วมาก ขอเวลาอ่านสักครู่ แล้วจะรีบตอบค่ะ
trouble = ระบบของเราขัดข้อง รบกวนลองใหม่อีกครั้งในอีกสักครู่นะคะ

## People
handoff-offer = ขออภัยที่ยังช่วยไม่ได้ ให้ส่งบทสนทนานี้ต่อให้พนักงานของเราไหมคะ
handoff-yes = ได้ ขอบคุณ
handoff-no = ไม่เป็นไร
handoff-done = ส่งบทสนทนาให้ทีมงานแล้วค่ะ ทีมงานจะตอบกลับที่นี่หรือทาง { $contact }
handoff-complaint = ขออภัยในความไม่สะดวกค่ะ ได้แจ้งทีมงานแล้ว ทีมงานจะติดต่อกลับที่นี่หรือทาง { $contact }
handoff-declined = ได้ค่ะ มีเรื่องอื่นให้ช่วยไหมคะ

## Languages and markets
language-changed = จากนี้ไปจะตอบเป็นภาษาไทยค่ะ
language-which = ต้องการใช้ภาษาอะไรคะ
language-unknown = ขออภัย ยังไม่รองรับภาษานี้ค่ะ
answer-in-other-language = คำตอบนี้มีเฉพาะภาษา{ $language }ค่ะ:
market-line = ใช้กับคำสั่งซื้อที่จัดส่งไปยัง: { $market }
market-which = พัสดุจะส่งไปที่ประเทศไหนคะ เงื่อนไขขึ้นอยู่กับปลายทางค่ะ

## Sources and products
source = ที่มา: { $title }
product-price = ราคา: { $price }
product-attributes = ข้อมูลของ { $product }:
product-none = ไม่พบสินค้าที่ตรงกันค่ะ
products-found = พบสินค้า { $count } รายการ:

## Widget
widget-title = แชตกับ { $store }
widget-open = เปิดแชต
widget-close = ปิดแชต
widget-placeholder = พิมพ์คำถามของคุณ…
widget-send = ส่ง
widget-typing = กำลังพิมพ์…
widget-language = ภาษา
widget-helpful = มีประโยชน์
widget-not-helpful = ไม่มีประโยชน์
widget-feedback-thanks = ขอบคุณสำหรับความคิดเห็นค่ะ
widget-offline = ไม่มีการเชื่อมต่อ ข้อความของคุณถูกเก็บไว้และจะส่งเมื่อเชื่อมต่อได้
widget-reconnecting = กำลังเชื่อมต่อใหม่…
widget-retrying = ขณะนี้ร้านยังรับข้อความไม่ได้ ระบบจะลองส่งใหม่ให้
widget-not-sent = ยังไม่ได้ส่ง
widget-retry = ลองอีกครั้ง
widget-too-long = พิมพ์ได้ไม่เกิน { $count } ตัวอักษร
widget-you = คุณ
widget-bot = ผู้ช่วย
widget-view-product = ดูสินค้า
widget-new-message = ข้อความใหม่
widget-messages = ข้อความ
widget-new-conversation = เริ่มแชตใหม่
widget-powered = คำตอบมาจากหน้าเว็บของร้านเอง

## Several wishes in one message
ask-back-part = ส่วนเรื่อง “{ $part }” หมายถึงคำถามใดคำถามหนึ่งต่อไปนี้หรือไม่

## Looking for a product
seek-many = สินค้าที่ตรงทุกความต้องการ: { $count } รายการ
seek-first = รายการแรก ๆ:
seek-close = รายการอื่นใกล้เคียงค่ะ
seek-relaxed = ไม่มีสินค้าที่ตรงทุกความต้องการ จึงต้องตัดออก: { $wishes } รายการที่ใกล้เคียงที่สุด:
seek-lacking = ไม่มีสินค้านี้ค่ะ: { $wish }
seek-unmet = ไม่ตรง: { $wishes }
seek-unknown = ไม่ได้ระบุ: { $wishes }
seek-without = ไม่เอา{ $wish }
seek-without-it = ไม่เอา
seek-up-to = ไม่เกิน { $price }
seek-from = ตั้งแต่ { $price }
seek-ask-category = กำลังมองหาสินค้าประเภทไหนคะ
seek-ask-gender = สำหรับใครคะ
seek-ask-sleeve = ต้องการแขนแบบไหนคะ
seek-ask-pocket = ต้องการกระเป๋าไหมคะ
seek-ask-colour = ต้องการสีอะไรคะ
seek-ask-material = ต้องการวัสดุอะไรคะ
seek-ask-season = สำหรับฤดูไหนคะ
seek-ask-fit = ต้องการทรงแบบไหนคะ
seek-any = อะไรก็ได้
seek-back = กลับมาที่การค้นหาค่ะ:
seek-again = ได้ค่ะ กำลังมองหาอะไรคะ
seek-start-over = เริ่มใหม่
seek-compare = เปรียบเทียบ
seek-comparison = { $first } เทียบกับ { $second }:
seek-compare-none = บอกก่อนนะคะว่ากำลังมองหาอะไร แล้วจะเปรียบเทียบสินค้าสองรายการให้ค่ะ

## Orders
order-which-number = หมายเลขคำสั่งซื้ออะไรคะ ดูได้ในอีเมลยืนยันคำสั่งซื้อค่ะ
order-number-unclear = ไม่พบหมายเลขคำสั่งซื้อในข้อความนี้ค่ะ
order-prove = คำสั่งซื้อ { $number } ใช้อีเมลหรือรหัสไปรษณีย์อะไรคะ เพื่อยืนยันว่าเป็นคำสั่งซื้อของคุณ
order-not-matched = ข้อมูลไม่ตรงกันค่ะ กรุณาตรวจสอบหมายเลขคำสั่งซื้อและอีเมลหรือรหัสไปรษณีย์ แล้วส่งทั้งสองอย่างมาใหม่ได้ค่ะ
order-locked = กรอกผิดหลายครั้งเกินไปค่ะ เพื่อความปลอดภัยของคำสั่งซื้อ ลองใหม่ได้{ $wait }ค่ะ
order-choose = หมายถึงคำสั่งซื้อไหนคะ
orders-none = ไม่พบคำสั่งซื้อในบัญชีของคุณค่ะ
backend-down = ตอนนี้เชื่อมต่อระบบคำสั่งซื้อไม่ได้ค่ะ ข้อมูลไม่หายไปไหน กรุณาลองใหม่ในอีกไม่กี่นาที หรือจะให้ส่งต่อให้พนักงานของเราไหมคะ
change-unsure = ยืนยันไม่ได้ว่าการเปลี่ยนแปลงสำเร็จหรือไม่ ควรให้พนักงานของเราตรวจสอบค่ะ ให้ส่งต่อไหมคะ
order-head = คำสั่งซื้อ { $number } สั่งเมื่อ { $date }
order-state-pending = ได้รับคำสั่งซื้อแล้ว กำลังรอการชำระเงินค่ะ
order-state-paid = ชำระเงินแล้ว รอแพ็กสินค้าค่ะ
order-state-packing = กำลังแพ็กสินค้าค่ะ
order-state-part-shipped = คำสั่งซื้อนี้ส่งเป็นหลายพัสดุ บางส่วนส่งแล้ว ที่เหลือจะตามไปค่ะ
order-state-shipped = จัดส่งแล้ว กำลังเดินทางไปหาคุณค่ะ
order-state-delivered = ส่งถึงแล้วค่ะ
order-state-cancelled = คำสั่งซื้อถูกยกเลิกแล้วค่ะ
order-state-returned = คำสั่งซื้อถูกส่งคืนแล้วค่ะ
parcel-head = พัสดุ { $n } จาก { $count }
parcel-labelled = แจ้งบริษัทขนส่งแล้ว แต่ยังไม่มีการสแกนค่ะ
parcel-moving = พัสดุกำลังเดินทางค่ะ
parcel-customs = พัสดุอยู่ที่ศุลกากรค่ะ
parcel-out = พัสดุกำลังนำจ่ายค่ะ
parcel-pickup = พัสดุพร้อมให้รับแล้วค่ะ
parcel-attempted = บริษัทขนส่งไปส่งแล้วแต่ไม่พบผู้รับค่ะ
parcel-delivered = ส่งถึงเมื่อ { $date }
parcel-lost = บริษัทขนส่งทำพัสดุหาย ขออภัยด้วยค่ะ
parcel-back = พัสดุกำลังถูกส่งกลับมาที่เราค่ะ
parcel-carrier = บริษัทขนส่ง: { $carrier } เลขพัสดุ: { $tracking }
parcel-link = ติดตามพัสดุ
parcel-expected = คาดว่าจะถึงไม่เกินวันที่: { $date }
parcel-late = พัสดุล่าช้าค่ะ เดิมคาดว่าจะถึงไม่เกินวันที่: { $date }
parcel-help = กรุณาติดต่อเราเพื่อให้ตรวจสอบค่ะ: { $contact }
cancel-ask = ให้ยกเลิกคำสั่งซื้อ { $number } ({ $amount }) ไหมคะ ยกเลิกแล้วแก้กลับไม่ได้ค่ะ
cancel-done = ยกเลิกคำสั่งซื้อ { $number } แล้วค่ะ
cancel-refund = คืนเงินตามช่องทางที่ชำระมา: { $amount }
order-fixed = คำสั่งซื้อ { $number } กำลังแพ็กหรือส่งออกไปแล้ว จึงยกเลิกหรือแก้ไขไม่ได้แล้วค่ะ
address-which = ที่อยู่ใหม่คืออะไรคะ กรุณาพิมพ์ถนน รหัสไปรษณีย์ และเมืองในข้อความเดียว คั่นด้วยจุลภาค ประเทศยังคงเดิม: { $country }
address-ask = ให้ส่งคำสั่งซื้อ { $number } ไปที่อยู่นี้ไหมคะ
    { $address }
address-done = คำสั่งซื้อ { $number } จะส่งไปที่:
    { $address }
address-country = ส่งคำสั่งซื้อไปประเทศอื่นไม่ได้ค่ะ กรุณาแจ้งที่อยู่ในประเทศเดิม
order-track-button = คำสั่งซื้อของฉันอยู่ไหน
order-cancel-button = ยกเลิกคำสั่งซื้อ
order-address-button = เปลี่ยนที่อยู่

### The demo storefront's cart
shop-cart = ตะกร้าของคุณ
shop-order = สั่งซื้อแบบทดลอง
shop-thanks = ขอบคุณ! นี่คือร้านสาธิต ไม่มีการสั่งซื้อจริงและไม่ต้องชำระเงิน

### A person at the desk
widget-person-typing = { $name } กำลังพิมพ์…

### People behind the desk
people-coming = เรียกทีมงานของเราให้แล้วค่ะ ทีมงานจะตอบที่นี่ในอีกสักครู่
people-called = ได้รับข้อความแล้วค่ะ แจ้งทีมงานแล้ว ทีมงานจะตอบที่นี่โดยเร็วที่สุด
people-away = ทีมงานจะกลับมา{ $when } ค่ะ
people-ask-email = ให้ทีมงานตอบกลับทางอีเมลใดดีคะ
people-here = จะได้รับคำตอบที่นี่ค่ะ
people-email-kept = ขอบคุณค่ะ ทีมงานจะตอบกลับที่ { $email }
people-email-when = ทีมงานจะกลับมา{ $when } และจะตอบกลับที่ { $email } ค่ะ
people-sorry = ขออภัยในเรื่องนี้ด้วยค่ะ
people-serious = เรื่องนี้ต้องให้คนดูแล ไม่ใช่โปรแกรมค่ะ
people-checks = ทีมงานกำลังดูเรื่องนี้ให้ และจะตอบที่นี่ในอีกสักครู่ค่ะ
people-joined = { $name } จากทีมงานของเรามาแล้ว และจะเป็นผู้ตอบค่ะ
people-handed-back = จากนี้ไปผู้ช่วยอัตโนมัติจะเป็นผู้ตอบอีกครั้งค่ะ
people-closed = ทีมงานปิดบทสนทนานี้แล้วค่ะ หากต้องการอะไรเพิ่มเติม พิมพ์มาได้เลย
people-today = วันนี้เวลา { $time } น. (เวลา{ $city })
people-tomorrow = พรุ่งนี้เวลา { $time } น. (เวลา{ $city })
people-day = วันที่ { $date } เวลา { $time } น. (เวลา{ $city })
people-mail-ask = ให้ส่งบทสนทนานี้ไปที่อีเมลใดคะ
people-mail-sent = กำลังส่งบทสนทนาไปที่ { $email } ค่ะ
people-mail-many = ส่งไปหลายครั้งแล้วค่ะ กรุณาลองใหม่พรุ่งนี้
people-mail-off = ส่งอีเมลจากที่นี่ไม่ได้ค่ะ บทสนทนายังอยู่ในแชตนี้และคัดลอกได้
people-mail-subject = บทสนทนาของคุณกับ { $store }
people-mail-intro = นี่คือบทสนทนาของคุณกับ { $store } ตามที่ขอไว้
people-mail-foot = คุณได้รับอีเมลนี้เพราะมีผู้พิมพ์ที่อยู่นี้ในแชตของเรา หากไม่ใช่คุณ โปรดเพิกเฉยต่ออีเมลนี้
widget-people-rate = เราช่วยคุณได้ดีแค่ไหน
widget-people-low = ไม่ได้เลย
widget-people-high = ดีมาก
widget-people-comment = ต้องการเพิ่มเติมอะไรไหม
widget-people-mail = ส่งบทสนทนาทางอีเมล
widget-people-email = อีเมลของคุณ

### Returns, exchanges, refunds
return-button = คืนสินค้า
return-exchange-button = เปลี่ยนสินค้า
return-refund-button = เงินคืนอยู่ไหน
return-warranty-button = เคลมประกัน
return-size-button = เปลี่ยนไซซ์
return-which = เป็นสินค้าชิ้นไหน
return-all = ทั้งหมด
return-more = เพิ่มสินค้าอีกชิ้น
return-line-until = { $item }: คืนได้ถึงวันที่ { $date }
return-line-open = { $item }: คืนได้
return-line-late = { $item }: วันสุดท้ายที่คืนได้คือ { $date }
return-line-excluded = { $item }: คืนไม่ได้ เว้นแต่สินค้ามีตำหนิ
return-line-coming = { $item }: ยังไม่ได้จัดส่งถึง
return-line-gone = { $item }: กำลังดำเนินการคืนอยู่แล้ว
return-line-unknown = { $item }: ทีมงานของเราต้องตรวจดูก่อน
return-person = กฎของร้านไม่พอให้ตัดสินเรื่องนี้ได้ ให้ส่งต่อให้ทีมงานของเราไหม
return-why = คืนเพราะเหตุใด
return-reason-too-small = เล็กไป
return-reason-too-large = ใหญ่ไป
return-reason-unwanted = เปลี่ยนใจ
return-reason-not-as-described = ไม่ตรงตามรายละเอียด
return-reason-wrong-item = ได้สินค้าผิด
return-reason-damaged = ชำรุด
return-reason-other = เหตุผลอื่น
return-outcome = ต้องการรับเงินคืน หรือไซซ์หรือสีอื่น
return-money = รับเงินคืน
return-swap = เปลี่ยนสินค้า
return-variant = ต้องการแบบไหนแทน
return-variant-none = ไม่มีไซซ์หรือสีอื่นในราคาเดียวกัน
return-ask = ให้เปิดการคืนนี้สำหรับคำสั่งซื้อ { $number } ไหม
return-money-back = ยอดที่จะได้คืน: { $amount }
return-instead = จะได้รับแทน: { $item }
return-done = เปิดการคืน { $id } ของคำสั่งซื้อ { $number } แล้ว
return-label = พิมพ์ฉลากส่งคืน
return-team = ทีมงานของเราจะเขียนบอกขั้นตอนต่อไป
return-state-requested = การคืน { $id } ({ $date }): ได้รับคำขอแล้ว ต่อไปจะส่งฉลากหรือที่อยู่สำหรับส่งคืน
return-state-approved = การคืน { $id } ({ $date }): อนุมัติแล้ว กรุณาส่งสินค้าคืน
return-state-received = การคืน { $id } ({ $date }): สินค้าถึงเราแล้ว กำลังตรวจสอบ
return-state-refunded = การคืน { $id } ({ $date }): ตรวจสอบเสร็จสิ้นแล้ว
return-state-declined = การคืน { $id } ({ $date }): ไม่ผ่านการอนุมัติ ทีมงานของเราบอกเหตุผลได้
return-state-cancelled = การคืน { $id } ({ $date }): ยกเลิกแล้ว
return-refund-done = คืนเงินแล้วเมื่อ { $date }: { $amount }
return-refund-pending = กำลังโอนคืนตั้งแต่ { $date }: { $amount }
return-refund-none = คำสั่งซื้อ { $number } ไม่มีการคืนสินค้าหรือคืนเงิน
return-warranty-in = { $item }: อยู่ในประกันถึง { $date }
return-warranty-out = { $item }: ประกันหมดเมื่อ { $date }
return-warranty-ask = ให้เปิดเรื่องเคลมประกันสำหรับคำสั่งซื้อ { $number } ไหม
return-warranty-done = เปิดเรื่องเคลมประกัน { $id } ของคำสั่งซื้อ { $number } แล้ว
return-size-ask = ให้เปลี่ยนรายการนี้ในคำสั่งซื้อ { $number } ไหม
return-size-done = เปลี่ยนแล้ว ตอนนี้ในคำสั่งซื้อ { $number } มี:
return-costs = ค่าส่งคืน: { $amount }
### Questions about a product
goods-told = ร้านระบุเกี่ยวกับ { $product } ไว้ว่า:
goods-yes = ใช่ ร้านระบุเกี่ยวกับ { $product } ไว้ว่า:
goods-no = ไม่ ร้านระบุเกี่ยวกับ { $product } ไว้ว่า:
goods-quote = จากรายละเอียดของ { $product }:
goods-unknown = ข้อมูลของร้านไม่ได้บอกเรื่องนี้เกี่ยวกับ { $product } ได้จดคำถามไว้ให้ร้านแล้ว
goods-which = หมายถึงสินค้าชิ้นไหน
goods-mains-yes = ใช้ในประเทศนี้ได้: { $country } ไฟบ้านที่นั่น { $volts } โวลต์
goods-mains-partly = ในประเทศนี้ขึ้นอยู่กับพื้นที่: { $country } ไฟบ้านที่นั่น { $volts } โวลต์ ใช้ได้เฉพาะที่แรงดันไฟตรงกัน
goods-mains-no = ใช้ในประเทศนี้ไม่ได้: { $country } ไฟบ้านที่นั่น { $volts } โวลต์
goods-plug = ปลั๊กที่ควรเลือก: { $plug }
goods-plug-adapter = ที่นั่นต้องใช้หัวแปลงปลั๊ก เต้ารับแบบ { $sockets }
goods-stock-yes = มีสินค้า: { $variants }
goods-stock-no = ตอนนี้ไม่มีสินค้า: { $variants }
goods-stock-later = สั่งได้ แต่จะส่งเมื่อของใหม่มาถึง: { $variants }
goods-stock-none = { $product } ไม่มีแบบนี้: { $wanted }
goods-stock-others = ที่มีสินค้าด้วย: { $variants }
goods-cart = ใส่ตะกร้า: { $variant }
goods-size-fits = ตามตารางขนาดของร้าน ไซส์ของคุณคือ { $size }
goods-size-between = ขนาดของคุณอยู่ระหว่าง { $smaller } กับ { $larger }: { $smaller } จะพอดีตัวกว่า { $larger } จะหลวมกว่า
goods-size-reason = { $measure }: { $value } ไซส์ { $size } สำหรับ { $range }
goods-size-ask = ถ้าจะบอกไซส์ ยังต้องรู้ค่านี้: { $measure } โปรดเขียนพร้อมหน่วย เช่น { $example }
goods-size-outside = ไม่มีไซส์ในตารางของร้านที่ตรงกับขนาดเหล่านี้
goods-size-no-chart = ร้านไม่ได้ให้ตารางขนาดของ { $product } จึงบอกไซส์ไม่ได้
goods-size-chart = ตารางขนาดของร้านสำหรับ { $product }:
goods-size-general = ตามตารางทั่วไป ไม่ใช่ของร้าน แต่ละผู้ผลิตอาจต่างกัน:
goods-coupon-works = โค้ด { $code } ใช้ได้ในตอนนี้ จะใช้กับตะกร้าของคุณได้หรือไม่ ดูได้ตอนชำระเงิน
goods-coupon-worth = ส่วนลด: { $worth }
goods-coupon-minimum = ยอดสั่งซื้อขั้นต่ำ: { $amount }
goods-coupon-ends = ใช้ได้ถึง: { $date }
goods-coupon-starts = ใช้ได้ตั้งแต่: { $date }
goods-coupon-once = ใช้ได้ครั้งเดียวต่อลูกค้าหนึ่งคน
goods-coupon-not-yet = โค้ด { $code } ยังใช้ไม่ได้
goods-coupon-expired = โค้ด { $code } หมดอายุแล้ว
goods-coupon-used-up = โค้ด { $code } ถูกใช้หมดแล้ว
goods-coupon-unknown = ร้านไม่มีโค้ด { $code }
goods-coupon-locked = ลองโค้ดมากเกินไปแล้ว ลองใหม่ได้ { $wait }

### Photos and problems with items
widget-photo = รูปภาพ
widget-photo-add = เพิ่มรูปภาพ
widget-photo-remove = ลบรูปภาพ
widget-photo-sending = กำลังอัปโหลดรูปภาพ…
widget-photo-ready = อัปโหลดรูปภาพแล้ว
widget-photo-offline = ไม่มีการเชื่อมต่อ จะอัปโหลดรูปภาพเมื่อเชื่อมต่อได้อีกครั้ง
widget-photo-too-large = รูปภาพใหญ่เกินไป สูงสุด: { $count } MB
widget-photo-no-picture = ไฟล์นี้ไม่ใช่รูปภาพที่เราอ่านได้ (JPEG, HEIC, PNG หรือ WebP)
widget-photo-failed = อัปโหลดรูปภาพไม่สำเร็จ กรุณาลองอีกครั้ง
widget-photo-most = จำนวนรูปภาพสูงสุดต่อข้อความ: { $count }
photo-thanks = ขอบคุณสำหรับรูปภาพค่ะ บอตดูรูปเองไม่ได้ แต่ทีมงานของเราดูได้ เป็นเรื่องอะไรคะ
photo-kept = ขอบคุณค่ะ เก็บรูปภาพไว้ให้ทีมงานแล้ว
problem-button = แจ้งปัญหา
problem-damaged = สินค้าเสียหาย
problem-wrong = ได้สินค้าผิด
problem-missing = สินค้าขาด
problem-what = สินค้ามีปัญหาอะไรคะ
problem-which = เป็นสินค้าชิ้นไหนคะ
problem-how-many = มีปัญหากี่ชิ้นคะ
problem-photo = กรุณาส่งรูปภาพที่เห็นปัญหา ถ้าไม่มี บอกได้เลยค่ะ
problem-no-photo = ไม่มีรูปภาพ
problem-wish = ต้องการให้ทำอย่างไรคะ
problem-refund-words = คืนเงิน|เงินคืน|ขอเงิน
problem-replacement-words = เปลี่ยน|ใหม่|ทดแทน|อันใหม่|ที่ถูก
problem-ask = ถูกต้องไหมคะ ถ้าถูกต้องจะแจ้งทีมงานของเราให้
problem-photos = รูปภาพ: { $count }
problem-done = ขอบคุณค่ะ ทีมงานได้รับเรื่องของคุณแล้ว หมายเลข: { $number }
problem-next = ทีมงานของเราจะตรวจสอบและติดต่อกลับค่ะ
problem-photo-later = ยังส่งรูปภาพไปที่ { $contact } ได้ค่ะ
problem-not-delivered = ยังไม่มีสินค้าในคำสั่งซื้อ { $number } ที่จัดส่งถึงค่ะ
problem-reported = สินค้าที่จัดส่งถึงแล้วทั้งหมดในคำสั่งซื้อ { $number } มีการคืนหรือการแจ้งเรื่องอยู่แล้ว จะให้ส่งต่อให้พนักงานของเราไหมคะ
problem-late = คำสั่งซื้อจัดส่งถึงเมื่อ { $date } จึงเลยกำหนดแล้ว พนักงานของเราช่วยดูให้ได้ จะให้ส่งต่อไหมคะ
