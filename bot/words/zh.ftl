# Every fixed word that a shopper reads, in simplified Chinese. See en.ftl for the rules.

## Greeting and small talk
greeting = 您好！我是 { $store } 的自动客服助手。配送、退换货、付款和商品方面的问题，都可以问我。
greeting-again = 您好，又见面了！有什么可以帮您？
disclosure = 我是自动助手，不是真人。
robot = 我是一个电脑程序，{ $store } 的自动助手，回答都来自本店自己的页面。如果您想和人工客服聊，直接告诉我就行。
thanks = 不客气！还有其他问题吗？
goodbye = 再见！感谢光临 { $store }！
yes-what = 好的，您想了解什么？
no-fine = 好的，有需要随时留言。

## Asking back and giving up
ask-back = 我不太确定您的意思。您想问的是下面哪一个？
ask-back-none = 都不是
not-understood = 抱歉，我没看懂。能换个说法吗？
out-of-scope = 我只能解答 { $store } 的相关问题：订单、配送、退换货、付款和商品。
unknown = 本店的页面里没有找到这方面的内容。
empty-message = 我只能看懂文字，请把问题打出来。
too-long = 这条消息有点长，我只读了前 { $count } 个字符。问题越简短，我越容易答好。
too-fast = 您发得太快，我有点跟不上，马上就回复您。
trouble = 我们这边出了点问题，请稍后再试。

## People
handoff-offer = 到现在还没能帮到您。要不要把这段对话转给人工客服？
handoff-yes = 好的，转人工
handoff-no = 不用了
handoff-done = 已把对话转给人工客服，他们会在这里或通过以下方式回复您：{ $contact }。
handoff-complaint = 非常抱歉给您带来不便。我已把情况转给我们的同事，他们会在这里或通过以下方式联系您：{ $contact }。
handoff-declined = 好的。还有什么可以帮您？

## Languages and markets
language-changed = 从现在起，我用简体中文回复您。
language-which = 您想用哪种语言？
language-unknown = 这种语言我还不会。
answer-in-other-language = 这条回答目前只有{ $language }版本：
market-line = 以上适用于寄往以下地区的订单：{ $market }。
market-which = 您的包裹寄到哪里？不同地区的规定不一样。

## Sources and products
source = 来源：{ $title }
product-price = 价格：{ $price }
product-attributes = { $product } 的商品信息：
product-none = 没有找到符合条件的商品。
products-found = 找到 { $count } 件商品：

## Widget
widget-title = 与 { $store } 聊天
widget-open = 打开聊天
widget-close = 关闭聊天
widget-placeholder = 请输入您的问题…
widget-send = 发送
widget-typing = 正在输入…
widget-language = 语言
widget-helpful = 有帮助
widget-not-helpful = 没帮助
widget-feedback-thanks = 感谢您的反馈。
widget-offline = 网络已断开。消息已保存，恢复连接后会自动发送。
widget-reconnecting = 正在重新连接…
widget-retrying = 店铺暂时收不到您的消息，系统会自动重试。
widget-not-sent = 未发送
widget-retry = 重试
widget-too-long = 最多可输入 { $count } 个字符。
widget-you = 您
widget-bot = 助手
widget-view-product = 查看商品
widget-new-message = 新消息
widget-messages = 消息
widget-new-conversation = 开始新对话
widget-powered = 回答均来自本店自己的页面

## Several wishes in one message
ask-back-part = 关于“{ $part }”，您想问的是下面哪一个？

## Looking for a product
seek-many = 符合您全部要求的商品：{ $count } 款。
seek-first = 先看这几款：
seek-close = 其他的比较接近。
seek-relaxed = 没有商品符合全部要求，只好放宽：{ $wishes }。最接近的是：
seek-lacking = 我们没有这个：{ $wish }。
seek-unmet = 不符合：{ $wishes }
seek-unknown = 未注明：{ $wishes }
seek-without = 不要{ $wish }
seek-without-it = 不要
seek-up-to = { $price } 以下
seek-from = { $price } 以上
seek-ask-category = 您想找哪一类商品？
seek-ask-gender = 是给谁用的？
seek-ask-sleeve = 您想要什么袖型？
seek-ask-pocket = 需要口袋吗？
seek-ask-colour = 您想要什么颜色？
seek-ask-material = 您想要什么材质？
seek-ask-season = 什么季节穿用？
seek-ask-fit = 您想要什么版型？
seek-any = 都可以
seek-back = 继续为您找商品：
seek-again = 好的。您想找什么？
seek-start-over = 重新开始
seek-compare = 比较
seek-comparison = { $first } 与 { $second } 对比：
seek-compare-none = 请先告诉我您想找什么，然后我可以为您比较两款商品。

## Orders
order-which-number = 请告诉我您的订单号，订单确认邮件里有。
order-number-unclear = 我没有看到订单号。
order-prove = 订单 { $number } 填写的邮箱或邮政编码是什么？我需要核实这是您的订单。
order-not-matched = 信息不一致。请核对订单号和邮箱（或邮政编码），可以两项一起重新发送。
order-locked = 错误次数太多。为了保护订单安全，请{ $wait }再试。
order-choose = 您指的是哪个订单？
orders-none = 您的账户里没有找到订单。
backend-down = 暂时连不上我们的订单系统。您的信息不会丢失，请过几分钟再试。或者要我转给人工客服吗？
change-unsure = 我无法确认这次修改是否成功，最好由人工客服看一下。要我转过去吗？
order-head = 订单 { $number }，下单日期：{ $date }
order-state-pending = 已收到订单，正在等待付款。
order-state-paid = 已付款，等待打包。
order-state-packing = 正在打包。
order-state-part-shipped = 这个订单分多个包裹发出。一部分已寄出，其余随后寄出。
order-state-shipped = 已发货，正在送往您那里。
order-state-delivered = 已送达。
order-state-cancelled = 订单已取消。
order-state-returned = 订单已退货。
parcel-head = 包裹 { $n }/{ $count }
parcel-labelled = 已通知承运商，但还没有扫描记录。
parcel-moving = 包裹正在运输途中。
parcel-customs = 包裹正在清关。
parcel-out = 包裹正在派送。
parcel-pickup = 包裹已到，可以自取。
parcel-attempted = 承运商上门派送，但没有人签收。
parcel-delivered = 送达日期：{ $date }
parcel-lost = 承运商丢失了这个包裹，非常抱歉。
parcel-back = 包裹正在退回我们这里。
parcel-carrier = 承运商：{ $carrier }，运单号：{ $tracking }
parcel-link = 查看物流
parcel-expected = 预计最晚送达：{ $date }
parcel-late = 包裹延误了，原定最晚送达日期：{ $date }
parcel-help = 请联系我们，我们会帮您查询：{ $contact }
cancel-ask = 要取消订单 { $number }（{ $amount }）吗？取消后无法恢复。
cancel-done = 订单 { $number } 已取消。
cancel-refund = 退款将原路退回：{ $amount }
order-fixed = 订单 { $number } 已在打包或已发出，不能再取消或修改。
address-which = 新地址是什么？请把街道门牌、邮政编码和城市写在一条消息里，用逗号隔开。国家或地区不变：{ $country }
address-ask = 订单 { $number } 要改寄到这个地址吗？
    { $address }
address-done = 订单 { $number } 现在寄往：
    { $address }
address-country = 订单不能改寄到其他国家或地区，请提供同一国家或地区的地址。
order-track-button = 我的订单在哪里？
order-cancel-button = 取消我的订单
order-address-button = 修改地址

### The demo storefront's cart
shop-cart = 您的购物车
shop-order = 提交试用订单
shop-thanks = 谢谢！这是演示商店：没有真正下单，也无需付款。

### A person at the desk
widget-person-typing = { $name } 正在输入…

### People behind the desk
people-coming = 已为您呼叫人工客服，很快会在这里回复您。
people-called = 您的消息已收到，已通知人工客服，他们会尽快在这里回复您。
people-away = 我们的客服将于{ $when }回来。
people-ask-email = 请问可以回复到您的哪个邮箱？
people-here = 您会在这里收到回复。
people-email-kept = 谢谢。客服会回复到 { $email }。
people-email-when = 我们的客服将于{ $when }回来，并回复到 { $email }。
people-sorry = 非常抱歉给您带来不便。
people-serious = 这件事需要真人来处理，而不是程序。
people-checks = 客服正在查看，很快会在这里回复您。
people-joined = 客服 { $name } 已接入，由其为您解答。
people-handed-back = 接下来由自动助手继续为您解答。
people-closed = 客服已结束这次对话。如果还需要什么，直接留言即可。
people-today = 今天{ $time }（{ $city }时间）
people-tomorrow = 明天{ $time }（{ $city }时间）
people-day = { $date }{ $time }（{ $city }时间）
people-mail-ask = 请问要把这段对话发到哪个邮箱？
people-mail-sent = 对话正在发往 { $email }。
people-mail-many = 已经发送过几次了，请明天再试。
people-mail-off = 这里无法发送邮件。对话会保留在此聊天中，您可以自行复制。
people-mail-subject = 您与{ $store }的对话
people-mail-intro = 应您的要求，以下是您与{ $store }的对话。
people-mail-foot = 您收到这封邮件，是因为有人在我们的聊天中填写了此地址。如果不是您本人，请忽略。
widget-people-rate = 我们的帮助让您满意吗？
widget-people-low = 完全没帮上
widget-people-high = 非常满意
widget-people-comment = 还想补充什么吗？
widget-people-mail = 用邮件发送对话
widget-people-email = 您的邮箱地址

### Returns, exchanges, refunds
return-button = 退货
return-exchange-button = 换货
return-refund-button = 我的退款在哪里？
return-warranty-button = 申请保修
return-size-button = 修改尺码
return-which = 是哪一件商品？
return-all = 全部
return-more = 再加一件商品
return-line-until = { $item }：可在{ $date }前（含当天）退货
return-line-open = { $item }：可以退货
return-line-late = { $item }：退货期限已于{ $date }截止
return-line-excluded = { $item }：除质量问题外不能退货
return-line-coming = { $item }：尚未送达
return-line-gone = { $item }：已在退货中
return-line-unknown = { $item }：需要由我们的团队查看
return-person = 按店铺的规则我无法判断。要转给我们团队的同事吗？
return-why = 为什么要退货？
return-reason-too-small = 太小
return-reason-too-large = 太大
return-reason-unwanted = 不想要了
return-reason-not-as-described = 与描述不符
return-reason-wrong-item = 发错商品
return-reason-damaged = 有破损
return-reason-other = 其他原因
return-outcome = 您想要退款，还是换其他尺码或颜色？
return-money = 退款
return-swap = 换货
return-variant = 您想换成哪一种？
return-variant-none = 没有同价的其他尺码或颜色有货。
return-ask = 要为订单 { $number } 开立这笔退货吗？
return-money-back = 退款金额：{ $amount }
return-instead = 换成：{ $item }
return-done = 订单 { $number } 的退货 { $id } 已开立。
return-label = 打印退货标签
return-team = 我们的团队会写信告诉您下一步。
return-state-requested = 退货 { $id }（{ $date }）：已收到申请，接下来会发退货标签或地址。
return-state-approved = 退货 { $id }（{ $date }）：已同意，请寄回商品。
return-state-received = 退货 { $id }（{ $date }）：商品已收到，正在检查。
return-state-refunded = 退货 { $id }（{ $date }）：检查完毕，已完成。
return-state-declined = 退货 { $id }（{ $date }）：未同意，我们的团队可以说明原因。
return-state-cancelled = 退货 { $id }（{ $date }）：已撤销。
return-refund-done = 已于{ $date }退款：{ $amount }
return-refund-pending = 自{ $date }起正在退款：{ $amount }
return-refund-none = 订单 { $number } 没有退货，也没有退款。
return-warranty-in = { $item }：保修至{ $date }
return-warranty-out = { $item }：保修已于{ $date }结束
return-warranty-ask = 要为订单 { $number } 申请保修吗？
return-warranty-done = 订单 { $number } 的保修申请 { $id } 已开立。
return-size-ask = 要在订单 { $number } 中这样修改吗？
return-size-done = 已修改。订单 { $number } 现在包含：
return-costs = 寄回费用：{ $amount }
### Questions about a product
goods-told = 关于{ $product }，商店的说明是：
goods-yes = 是的。关于{ $product }，商店的说明是：
goods-no = 不是。关于{ $product }，商店的说明是：
goods-quote = { $product }的描述中写道：
goods-unknown = 商店的资料里没有写明{ $product }的这一点。您的问题已记下，会转给商店。
goods-which = 您指的是哪件商品？
goods-mains-yes = 在{ $country }可以使用：当地电压为{ $volts }伏。
goods-mains-partly = 在{ $country }要看地方：当地电压为{ $volts }伏，只有电压相符的地方才能使用。
goods-mains-no = 在{ $country }不能使用：当地电压为{ $volts }伏。
goods-plug = 应选的插头：{ $plug }
goods-plug-adapter = 在那里需要转换插头。插座类型：{ $sockets }
goods-stock-yes = 有货：{ $variants }
goods-stock-no = 目前缺货：{ $variants }
goods-stock-later = 可以下单，但要等新货到了才发出：{ $variants }
goods-stock-none = { $product }没有这一款：{ $wanted }
goods-stock-others = 另有现货：{ $variants }
goods-cart = 加入购物车：{ $variant }
goods-size-fits = 按商店的尺码表，您的尺码是{ $size }。
goods-size-between = 您介于{ $smaller }和{ $larger }之间：{ $smaller }较贴身，{ $larger }较宽松。
goods-size-reason = { $measure }：{ $value }。{ $size }码适合{ $range }。
goods-size-ask = 要告诉您尺码，我还需要这项尺寸：{ $measure }。请连同单位写下，例如{ $example }。
goods-size-outside = 商店的尺码表中没有适合这些尺寸的尺码。
goods-size-no-chart = 商店没有提供{ $product }的尺码表，所以我无法说出尺码。
goods-size-chart = 商店的{ $product }尺码表：
goods-size-general = 按通用对照表，不是商店自己的；各厂家有所不同：
goods-coupon-works = 优惠码{ $code }目前有效。是否适用于您的购物车，结账时会显示。
goods-coupon-worth = 优惠：{ $worth }
goods-coupon-minimum = 最低订单金额：{ $amount }
goods-coupon-ends = 有效期至：{ $date }
goods-coupon-starts = 生效日期：{ $date }
goods-coupon-once = 每位顾客限用一次。
goods-coupon-not-yet = 优惠码{ $code }尚未生效。
goods-coupon-expired = 优惠码{ $code }已过期。
goods-coupon-used-up = 优惠码{ $code }已用完。
goods-coupon-unknown = 商店没有优惠码{ $code }。
goods-coupon-locked = 尝试的优惠码太多了。您可以在{ $wait }再试。

### Photos and problems with items
widget-photo = 照片
widget-photo-add = 添加照片
widget-photo-remove = 移除照片
widget-photo-sending = 正在上传照片…
widget-photo-ready = 照片已上传。
widget-photo-offline = 没有网络。恢复后会上传照片。
widget-photo-too-large = 照片太大。上限：{ $count } MB
widget-photo-no-picture = 这个文件不是我们能读取的照片（JPEG、HEIC、PNG 或 WebP）。
widget-photo-failed = 照片上传失败，请重试。
widget-photo-most = 一条消息最多可带的照片数：{ $count }
photo-thanks = 谢谢您的照片。我看不了图片，但我们的客服可以看。请问是什么问题？
photo-kept = 谢谢，照片已为客服保存。
problem-button = 报告问题
problem-damaged = 商品损坏
problem-wrong = 发错商品
problem-missing = 少了商品
problem-what = 商品有什么问题？
problem-which = 是哪件商品？
problem-how-many = 有几件出现问题？
problem-photo = 请发一张能看出问题的照片。没有的话直接说一声就行。
problem-no-photo = 我没有照片
problem-wish = 您希望怎么处理？
problem-refund-words = 退款|退钱|退我钱|钱
problem-replacement-words = 换|新的|补发|重发|重新发|对的
problem-ask = 这样对吗？对的话我就报告给客服。
problem-photos = 照片：{ $count }
problem-done = 谢谢，您的反馈已交给客服。编号：{ $number }
problem-next = 客服会马上查看并与您联系。
problem-photo-later = 您还可以把照片发到 { $contact }。
problem-not-delivered = 订单 { $number } 还没有任何商品送达。
problem-reported = 订单 { $number } 已送达的商品都已有退货或反馈在处理。要我转给人工客服吗？
problem-late = 订单已于{ $date }送达，已超过受理期限。人工客服可以帮您看看。要我转过去吗？
