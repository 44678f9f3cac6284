# Every fixed word that a shopper reads, in traditional Chinese. See en.ftl for the rules.

## Greeting and small talk
greeting = 您好！我是 { $store } 的自動客服小幫手。運送、退換貨、付款和商品方面的問題，都歡迎問我。
greeting-again = 您好，又見面了！有什麼可以幫您？
disclosure = 我是自動小幫手，不是真人。
robot = 我是電腦程式，{ $store } 的自動小幫手，回答都取自本店自己的頁面。如果您想和真人客服聊，直接告訴我就可以了。
thanks = 不客氣！還有其他問題嗎？
goodbye = 再見！感謝光臨 { $store }！
yes-what = 好的，您想了解什麼？
no-fine = 好的，有需要隨時留言。

## Asking back and giving up
ask-back = 我不太確定您的意思。您想問的是下面哪一個？
ask-back-none = 都不是
not-understood = 抱歉，我沒看懂。可以換個說法嗎？
out-of-scope = 我只能回答 { $store } 的相關問題：訂單、運送、退換貨、付款和商品。
unknown = 本店的頁面裡找不到這方面的內容。
empty-message = 我只看得懂文字，請把問題打出來。
too-long = 這則訊息有點長，我只讀了前 { $count } 個字元。問題越簡短，我越容易答好。
too-fast = 您傳得太快，我有點跟不上，馬上就回覆您。
trouble = 我們這邊出了點問題，請稍後再試。

## People
handoff-offer = 到目前為止還沒能幫上忙。要把這段對話轉給真人客服嗎？
handoff-yes = 好，轉真人客服
handoff-no = 不用了
handoff-done = 已將對話轉給真人客服，他們會在這裡或透過以下方式回覆您：{ $contact }。
handoff-complaint = 非常抱歉造成您的不便。我已將情況轉給我們的同事，他們會在這裡或透過以下方式與您聯絡：{ $contact }。
handoff-declined = 好的。還有什麼可以幫您？

## Languages and markets
language-changed = 從現在起，我用繁體中文回覆您。
language-which = 您想用哪種語言？
language-unknown = 這種語言我還不會。
answer-in-other-language = 這則回答目前只有{ $language }版本：
market-line = 以上適用於寄往以下地區的訂單：{ $market }。
market-which = 您的包裹要寄到哪裡？各地區的規定不同。

## Sources and products
source = 來源：{ $title }
product-price = 價格：{ $price }
product-attributes = { $product } 的商品資訊：
product-none = 找不到符合條件的商品。
products-found = 找到 { $count } 件商品：

## Widget
widget-title = 與 { $store } 聊聊
widget-open = 開啟聊天
widget-close = 關閉聊天
widget-placeholder = 請輸入您的問題…
widget-send = 傳送
widget-typing = 正在輸入…
widget-language = 語言
widget-helpful = 有幫助
widget-not-helpful = 沒幫助
widget-feedback-thanks = 感謝您的意見回饋。
widget-offline = 網路已中斷。訊息已保存，恢復連線後會自動送出。
widget-reconnecting = 正在重新連線…
widget-retrying = 商店暫時收不到您的訊息，系統會自動重試。
widget-not-sent = 未送出
widget-retry = 重試
widget-too-long = 最多可輸入 { $count } 個字元。
widget-you = 您
widget-bot = 小幫手
widget-view-product = 查看商品
widget-new-message = 新訊息
widget-messages = 訊息
widget-new-conversation = 開始新對話
widget-powered = 回答皆取自本店自己的頁面

## Several wishes in one message
ask-back-part = 關於「{ $part }」，您想問的是下面哪一個？

## Looking for a product
seek-many = 符合您全部要求的商品：{ $count } 款。
seek-first = 先看這幾款：
seek-close = 其他的比較接近。
seek-relaxed = 沒有商品符合全部要求，只好放寬：{ $wishes }。最接近的是：
seek-lacking = 我們沒有這個：{ $wish }。
seek-unmet = 不符合：{ $wishes }
seek-unknown = 未註明：{ $wishes }
seek-without = 不要{ $wish }
seek-without-it = 不要
seek-up-to = { $price } 以下
seek-from = { $price } 以上
seek-ask-category = 您想找哪一類商品？
seek-ask-gender = 是給誰用的？
seek-ask-sleeve = 您想要什麼袖型？
seek-ask-pocket = 需要口袋嗎？
seek-ask-colour = 您想要什麼顏色？
seek-ask-material = 您想要什麼材質？
seek-ask-season = 什麼季節穿用？
seek-ask-fit = 您想要什麼版型？
seek-any = 都可以
seek-back = 繼續為您找商品：
seek-again = 好的。您想找什麼？
seek-start-over = 重新開始
seek-compare = 比較
seek-comparison = { $first } 與 { $second } 對照：
seek-compare-none = 請先告訴我您想找什麼，接著我就能為您比較兩款商品。

## Orders
order-which-number = 請告訴我您的訂單編號，訂單確認信裡有。
order-number-unclear = 我沒有看到訂單編號。
order-prove = 訂單 { $number } 填寫的電子郵件或郵遞區號是什麼？我需要核對這是您的訂單。
order-not-matched = 資料不相符。請確認訂單編號和電子郵件（或郵遞區號），可以兩項一起重新傳送。
order-locked = 錯誤次數太多。為了保護訂單安全，請{ $wait }再試。
order-choose = 您指的是哪一筆訂單？
orders-none = 您的帳戶裡沒有找到訂單。
backend-down = 目前連不上我們的訂單系統。您的資料不會遺失，請過幾分鐘再試。或者要我轉給真人客服嗎？
change-unsure = 我無法確認這次變更是否成功，最好由真人客服看一下。要我轉過去嗎？
order-head = 訂單 { $number }，下單日期：{ $date }
order-state-pending = 已收到訂單，正在等待付款。
order-state-paid = 已付款，等待包裝。
order-state-packing = 正在包裝。
order-state-part-shipped = 這筆訂單分成多個包裹寄出。一部分已寄出，其餘隨後寄出。
order-state-shipped = 已出貨，正在送往您那裡。
order-state-delivered = 已送達。
order-state-cancelled = 訂單已取消。
order-state-returned = 訂單已退貨。
parcel-head = 包裹 { $n }/{ $count }
parcel-labelled = 已通知物流業者，但還沒有掃描紀錄。
parcel-moving = 包裹正在運送途中。
parcel-customs = 包裹正在清關。
parcel-out = 包裹正在派送。
parcel-pickup = 包裹已到，可以取件。
parcel-attempted = 物流業者曾上門派送，但無人簽收。
parcel-delivered = 送達日期：{ $date }
parcel-lost = 物流業者遺失了這個包裹，非常抱歉。
parcel-back = 包裹正在退回我們這裡。
parcel-carrier = 物流業者：{ $carrier }，追蹤號碼：{ $tracking }
parcel-link = 查詢物流
parcel-expected = 預計最晚送達：{ $date }
parcel-late = 包裹延誤了，原定最晚送達日期：{ $date }
parcel-help = 請聯絡我們，我們會幫您查詢：{ $contact }
cancel-ask = 要取消訂單 { $number }（{ $amount }）嗎？取消後無法復原。
cancel-done = 訂單 { $number } 已取消。
cancel-refund = 退款將退回原付款方式：{ $amount }
order-fixed = 訂單 { $number } 已在包裝或已寄出，無法再取消或變更。
address-which = 新地址是什麼？請把街道門牌、郵遞區號和城市寫在同一則訊息裡，用逗號隔開。國家或地區不變：{ $country }
address-ask = 訂單 { $number } 要改寄到這個地址嗎？
    { $address }
address-done = 訂單 { $number } 現在寄往：
    { $address }
address-country = 訂單無法改寄到其他國家或地區，請提供同一國家或地區的地址。
order-track-button = 我的訂單在哪裡？
order-cancel-button = 取消我的訂單
order-address-button = 更改地址

### The demo storefront's cart
shop-cart = 您的購物車
shop-order = 送出試用訂單
shop-thanks = 謝謝！這是示範商店：沒有真正下單，也不需付款。

### A person at the desk
widget-person-typing = { $name } 正在輸入…

### People behind the desk
people-coming = 已為您呼叫真人客服，很快會在這裡回覆您。
people-called = 您的訊息已收到，已通知真人客服，他們會盡快在這裡回覆您。
people-away = 我們的客服將於{ $when }回來。
people-ask-email = 請問可以回覆到您的哪個電子信箱？
people-here = 您會在這裡收到回覆。
people-email-kept = 謝謝。客服會回覆到 { $email }。
people-email-when = 我們的客服將於{ $when }回來，並回覆到 { $email }。
people-sorry = 非常抱歉造成您的不便。
people-serious = 這件事需要真人來處理，而不是程式。
people-checks = 客服正在查看，很快會在這裡回覆您。
people-joined = 客服 { $name } 已加入，將為您解答。
people-handed-back = 接下來由自動助理繼續為您解答。
people-closed = 客服已結束這次對話。如果還需要什麼，直接留言即可。
people-today = 今天{ $time }（{ $city }時間）
people-tomorrow = 明天{ $time }（{ $city }時間）
people-day = { $date }{ $time }（{ $city }時間）
people-mail-ask = 請問要把這段對話寄到哪個電子信箱？
people-mail-sent = 對話正在寄往 { $email }。
people-mail-many = 已經寄送過幾次了，請明天再試。
people-mail-off = 這裡無法寄送電子郵件。對話會保留在此聊天中，您可以自行複製。
people-mail-subject = 您與{ $store }的對話
people-mail-intro = 應您的要求，以下是您與{ $store }的對話。
people-mail-foot = 您收到這封郵件，是因為有人在我們的聊天中填寫了此地址。如果不是您本人，請忽略。
widget-people-rate = 我們的協助讓您滿意嗎？
widget-people-low = 完全沒幫上
widget-people-high = 非常滿意
widget-people-comment = 還想補充什麼嗎？
widget-people-mail = 用電子郵件寄送對話
widget-people-email = 您的電子信箱

### Returns, exchanges, refunds
return-button = 退貨
return-exchange-button = 換貨
return-refund-button = 我的退款在哪裡？
return-warranty-button = 申請保固
return-size-button = 修改尺寸
return-which = 是哪一件商品？
return-all = 全部
return-more = 再加一件商品
return-line-until = { $item }：可在{ $date }前（含當天）退貨
return-line-open = { $item }：可以退貨
return-line-late = { $item }：退貨期限已於{ $date }截止
return-line-excluded = { $item }：除瑕疵外不能退貨
return-line-coming = { $item }：尚未送達
return-line-gone = { $item }：已在退貨中
return-line-unknown = { $item }：需要由我們的團隊查看
return-person = 依店家的規則我無法判斷。要轉給我們團隊的同仁嗎？
return-why = 為什麼要退貨？
return-reason-too-small = 太小
return-reason-too-large = 太大
return-reason-unwanted = 不想要了
return-reason-not-as-described = 與描述不符
return-reason-wrong-item = 寄錯商品
return-reason-damaged = 有破損
return-reason-other = 其他原因
return-outcome = 您想要退款，還是換其他尺寸或顏色？
return-money = 退款
return-swap = 換貨
return-variant = 您想換成哪一種？
return-variant-none = 沒有同價的其他尺寸或顏色有貨。
return-ask = 要為訂單 { $number } 開立這筆退貨嗎？
return-money-back = 退款金額：{ $amount }
return-instead = 換成：{ $item }
return-done = 訂單 { $number } 的退貨 { $id } 已開立。
return-label = 列印退貨標籤
return-team = 我們的團隊會寫信告訴您下一步。
return-state-requested = 退貨 { $id }（{ $date }）：已收到申請，接下來會寄退貨標籤或地址。
return-state-approved = 退貨 { $id }（{ $date }）：已同意，請寄回商品。
return-state-received = 退貨 { $id }（{ $date }）：商品已收到，正在檢查。
return-state-refunded = 退貨 { $id }（{ $date }）：檢查完畢，已完成。
return-state-declined = 退貨 { $id }（{ $date }）：未同意，我們的團隊可以說明原因。
return-state-cancelled = 退貨 { $id }（{ $date }）：已撤銷。
return-refund-done = 已於{ $date }退款：{ $amount }
return-refund-pending = 自{ $date }起正在退款：{ $amount }
return-refund-none = 訂單 { $number } 沒有退貨，也沒有退款。
return-warranty-in = { $item }：保固至{ $date }
return-warranty-out = { $item }：保固已於{ $date }結束
return-warranty-ask = 要為訂單 { $number } 申請保固嗎？
return-warranty-done = 訂單 { $number } 的保固申請 { $id } 已開立。
return-size-ask = 要在訂單 { $number } 中這樣修改嗎？
return-size-done = 已修改。訂單 { $number } 現在包含：
return-costs = 寄回費用：{ $amount }
### Questions about a product
goods-told = 關於{ $product }，商店的說明是：
goods-yes = 是的。關於{ $product }，商店的說明是：
goods-no = 不是。關於{ $product }，商店的說明是：
goods-quote = { $product }的描述中寫道：
goods-unknown = 商店的資料裡沒有寫明{ $product }的這一點。您的問題已記下，會轉給商店。
goods-which = 您指的是哪件商品？
goods-mains-yes = 在{ $country }可以使用：當地電壓為{ $volts }伏。
goods-mains-partly = 在{ $country }要看地方：當地電壓為{ $volts }伏，只有電壓相符的地方才能使用。
goods-mains-no = 在{ $country }不能使用：當地電壓為{ $volts }伏。
goods-plug = 應選的插頭：{ $plug }
goods-plug-adapter = 在那裡需要轉接插頭。插座類型：{ $sockets }
goods-stock-yes = 有貨：{ $variants }
goods-stock-no = 目前缺貨：{ $variants }
goods-stock-later = 可以下單，但要等新貨到了才寄出：{ $variants }
goods-stock-none = { $product }沒有這一款：{ $wanted }
goods-stock-others = 另有現貨：{ $variants }
goods-cart = 加入購物車：{ $variant }
goods-size-fits = 依商店的尺寸表，您的尺寸是{ $size }。
goods-size-between = 您介於{ $smaller }和{ $larger }之間：{ $smaller }較貼身，{ $larger }較寬鬆。
goods-size-reason = { $measure }：{ $value }。{ $size }號適合{ $range }。
goods-size-ask = 要告訴您尺寸，我還需要這項數值：{ $measure }。請連同單位寫下，例如{ $example }。
goods-size-outside = 商店的尺寸表中沒有適合這些數值的尺寸。
goods-size-no-chart = 商店沒有提供{ $product }的尺寸表，所以我無法說出尺寸。
goods-size-chart = 商店的{ $product }尺寸表：
goods-size-general = 依通用對照表，不是商店自己的；各廠家有所不同：
goods-coupon-works = 優惠碼{ $code }目前有效。是否適用於您的購物車，結帳時會顯示。
goods-coupon-worth = 優惠：{ $worth }
goods-coupon-minimum = 最低訂單金額：{ $amount }
goods-coupon-ends = 有效期至：{ $date }
goods-coupon-starts = 生效日期：{ $date }
goods-coupon-once = 每位顧客限用一次。
goods-coupon-not-yet = 優惠碼{ $code }尚未生效。
goods-coupon-expired = 優惠碼{ $code }已過期。
goods-coupon-used-up = 優惠碼{ $code }已用完。
goods-coupon-unknown = 商店沒有優惠碼{ $code }。
goods-coupon-locked = 嘗試的優惠碼太多了。您可以在{ $wait }再試。

### Photos and problems with items
widget-photo = 照片
widget-photo-add = 新增照片
widget-photo-remove = 移除照片
widget-photo-sending = 正在上傳照片…
widget-photo-ready = 照片已上傳。
widget-photo-offline = 沒有網路。恢復後會上傳照片。
widget-photo-too-large = 照片太大。上限：{ $count } MB
widget-photo-no-picture = 這個檔案不是我們能讀取的照片（JPEG、HEIC、PNG 或 WebP）。
widget-photo-failed = 照片上傳失敗，請重試。
widget-photo-most = 一則訊息最多可附的照片數：{ $count }
photo-thanks = 謝謝您的照片。我看不了圖片，但我們的客服可以看。請問是什麼問題？
photo-kept = 謝謝，照片已為客服保存。
problem-button = 回報問題
problem-damaged = 商品損壞
problem-wrong = 寄錯商品
problem-missing = 少了商品
problem-what = 商品有什麼問題？
problem-which = 是哪件商品？
problem-how-many = 有幾件出現問題？
problem-photo = 請傳一張能看出問題的照片。沒有的話直接說一聲就好。
problem-no-photo = 我沒有照片
problem-wish = 您希望怎麼處理？
problem-refund-words = 退款|退錢|退我錢|錢
problem-replacement-words = 換|新的|補寄|重寄|重新寄|對的
problem-ask = 這樣對嗎？對的話我就回報給客服。
problem-photos = 照片：{ $count }
problem-done = 謝謝，您的回報已交給客服。編號：{ $number }
problem-next = 客服會馬上查看並與您聯絡。
problem-photo-later = 您還可以把照片寄到 { $contact }。
problem-not-delivered = 訂單 { $number } 還沒有任何商品送達。
problem-reported = 訂單 { $number } 已送達的商品都已有退貨或回報在處理。要我轉給真人客服嗎？
problem-late = 訂單已於{ $date }送達，已超過受理期限。真人客服可以幫您看看。要我轉過去嗎？
