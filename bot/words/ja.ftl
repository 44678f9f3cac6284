# Every fixed word that a shopper reads, in Japanese. See en.ftl for the rules.

## Greeting and small talk
greeting = こんにちは！{ $store }の自動応答アシスタントです。配送、返品、お支払い、商品のことなど、お気軽にお尋ねください。
greeting-again = またのご利用ありがとうございます。どのようなご用件でしょうか？
disclosure = こちらは自動応答です。人間のスタッフではありません。
robot = 私はコンピュータープログラムで、{ $store }の自動応答アシスタントです。お答えはすべて当店のページに基づいています。スタッフとお話しになりたい場合は、そのままお伝えください。
thanks = どういたしまして。ほかにご質問はありますか？
goodbye = { $store }をご利用いただき、ありがとうございました。またのお越しをお待ちしております。
yes-what = かしこまりました。何についてお調べしましょうか？
no-fine = かしこまりました。何かありましたら、いつでもお書きください。

## Asking back and giving up
ask-back = ご質問の内容がはっきりわかりませんでした。次のどれに当たりますか？
ask-back-none = どれでもない
not-understood = 申し訳ありません、ご質問を理解できませんでした。別の言い方でお尋ねいただけますか？
out-of-scope = お答えできるのは{ $store }に関すること（ご注文、配送、返品、お支払い、商品）のみです。
unknown = 当店のページには、その内容が見つかりませんでした。
empty-message = 読み取れるのは文字だけです。ご質問を文字でお書きください。
too-long = メッセージが長いため、最初の{ $count }文字だけを読みました。短めにお書きいただくと、より的確にお答えできます。
too-fast = メッセージが続いたため、読むのが追いついていません。まもなくお返事します。
trouble = 当店側で問題が発生しました。少し待ってからもう一度お試しください。

## People
handoff-offer = ここまでお役に立てず申し訳ありません。この会話をスタッフに引き継ぎましょうか？
handoff-yes = はい、お願いします
handoff-no = いいえ、結構です
handoff-done = 会話をスタッフに引き継ぎました。こちらのチャット、または次の連絡先からお返事いたします：{ $contact }
handoff-complaint = ご不便をおかけして申し訳ございません。担当のスタッフに引き継ぎました。こちらのチャット、または次の連絡先からご連絡いたします：{ $contact }
handoff-declined = かしこまりました。ほかに何かお手伝いできることはありますか？

## Languages and markets
language-changed = 今後は日本語でお答えします。
language-which = どの言語をご希望ですか？
language-unknown = その言語にはまだ対応していません。
answer-in-other-language = この回答は{ $language }でのみご用意しています：
market-line = 次の地域へお届けするご注文に適用されます：{ $market }
market-which = お届け先はどちらの国・地域ですか？お届け先によって規定が異なります。

## Sources and products
source = 参照元：{ $title }
product-price = 価格：{ $price }
product-attributes = { $product }について：
product-none = 条件に合う商品が見つかりませんでした。
products-found = { $count }点の商品が見つかりました：

## Widget
widget-title = { $store }とチャット
widget-open = チャットを開く
widget-close = チャットを閉じる
widget-placeholder = ご質問を入力してください…
widget-send = 送信
widget-typing = 入力中…
widget-language = 言語
widget-helpful = 役に立った
widget-not-helpful = 役に立たなかった
widget-feedback-thanks = ご意見ありがとうございます。
widget-offline = 接続が切れています。メッセージは保存され、つながり次第送信されます。
widget-reconnecting = 再接続しています…
widget-retrying = ただいまメッセージを受け付けられません。自動的に再送信します。
widget-not-sent = 未送信
widget-retry = 再試行
widget-too-long = { $count }文字以内で入力してください。
widget-you = お客様
widget-bot = アシスタント
widget-view-product = 商品を見る
widget-new-message = 新着メッセージ
widget-messages = メッセージ
widget-new-conversation = 新しい会話を始める
widget-powered = お答えは当店のページに基づいています

## Several wishes in one message
ask-back-part = 「{ $part }」については、次のどれかでしょうか。

## Looking for a product
seek-many = ご希望をすべて満たす商品：{ $count }点。
seek-first = まずはこちらです：
seek-close = ほかの商品もご希望に近いものです。
seek-relaxed = ご希望をすべて満たす商品はありません。次の条件を外しました：{ $wishes }。最も近い商品はこちらです：
seek-lacking = お取り扱いがありません：{ $wish }。
seek-unmet = 合わない点：{ $wishes }
seek-unknown = 記載なし：{ $wishes }
seek-without = { $wish }なし
seek-without-it = なし
seek-up-to = { $price }まで
seek-from = { $price }から
seek-ask-category = どのような種類の商品をお探しですか？
seek-ask-gender = どなたがお使いになりますか？
seek-ask-sleeve = 袖はどのタイプがよろしいですか？
seek-ask-pocket = ポケットは必要ですか？
seek-ask-colour = 何色がよろしいですか？
seek-ask-material = どの素材がよろしいですか？
seek-ask-season = どの季節にお使いになりますか？
seek-ask-fit = どのフィットがよろしいですか？
seek-any = こだわらない
seek-back = 商品探しに戻ります：
seek-again = かしこまりました。何をお探しですか？
seek-start-over = 最初から探す
seek-compare = 比較する
seek-comparison = { $first }と{ $second }の比較：
seek-compare-none = まずお探しのものをお知らせください。そのあと2つの商品を比較できます。

## Orders
order-which-number = ご注文番号をお知らせください。注文確認メールに記載されています。
order-number-unclear = 注文番号が見つかりませんでした。
order-prove = ご注文 { $number } に登録されたメールアドレスまたは郵便番号を教えてください。ご本人の注文か確認いたします。
order-not-matched = 入力内容が一致しません。注文番号と、メールアドレスまたは郵便番号をご確認ください。両方を送り直していただけます。
order-locked = 入力の誤りが続いたため、安全のため一時的に確認を停止しています。{ $wait }にもう一度お試しください。
order-choose = どのご注文でしょうか？
orders-none = お客様のアカウントにご注文が見つかりません。
backend-down = 現在、注文システムに接続できません。ご入力の内容は失われませんので、数分後にもう一度お試しください。スタッフに引き継ぐこともできます。引き継ぎましょうか？
change-unsure = 変更が完了したか確認できませんでした。スタッフが確認したほうがよさそうです。引き継ぎましょうか？
order-head = ご注文 { $number }（注文日：{ $date }）
order-state-pending = ご注文を承り、お支払いをお待ちしています。
order-state-paid = お支払い済みで、梱包待ちです。
order-state-packing = ただいま梱包中です。
order-state-part-shipped = ご注文は複数の荷物に分けてお届けします。一部は発送済みで、残りは後ほど発送します。
order-state-shipped = 発送済みで、お届け先に向かっています。
order-state-delivered = 配達済みです。
order-state-cancelled = ご注文はキャンセルされています。
order-state-returned = ご注文は返品されました。
parcel-head = 荷物 { $n }/{ $count }
parcel-labelled = 配送会社に連絡済みですが、まだ引き受けの記録がありません。
parcel-moving = 荷物は輸送中です。
parcel-customs = 荷物は税関にあります。
parcel-out = 荷物は配達中です。
parcel-pickup = 荷物は受け取り可能です。
parcel-attempted = 配送会社が伺いましたが、ご不在でした。
parcel-delivered = 配達日：{ $date }
parcel-lost = 配送会社が荷物を紛失しました。申し訳ございません。
parcel-back = 荷物は当店へ返送中です。
parcel-carrier = 配送会社：{ $carrier }、追跡番号：{ $tracking }
parcel-link = 荷物を追跡する
parcel-expected = お届け予定（遅くとも）：{ $date }
parcel-late = 荷物が遅れています。遅くとも次の日までにお届けの予定でした：{ $date }
parcel-help = お調べしますので、こちらまでご連絡ください：{ $contact }
cancel-ask = ご注文 { $number }（{ $amount }）をキャンセルしますか？取り消しはできません。
cancel-done = ご注文 { $number } をキャンセルしました。
cancel-refund = 元のお支払い方法への返金額：{ $amount }
order-fixed = ご注文 { $number } はすでに梱包中または発送済みのため、キャンセルや変更はできません。
address-which = 新しい住所を教えてください。番地・通り、郵便番号、市区町村を読点で区切って、1通のメッセージでお送りください。国は変わりません：{ $country }
address-ask = ご注文 { $number } をこの住所に送りますか？
    { $address }
address-done = ご注文 { $number } のお届け先はこちらになりました：
    { $address }
address-country = 別の国への変更はできません。同じ国の住所をお知らせください。
order-track-button = 注文はどこにありますか？
order-cancel-button = 注文をキャンセル
order-address-button = 住所を変更

### The demo storefront's cart
shop-cart = カート
shop-order = お試しで注文する
shop-thanks = ありがとうございます。これはデモ店舗です。実際の注文はなく、お支払いも不要です。

### A person at the desk
widget-person-typing = { $name }が入力しています…

### People behind the desk
people-coming = スタッフを呼びました。まもなくこちらでお返事いたします。
people-called = メッセージを受け取りました。スタッフに伝えてありますので、できるだけ早くこちらでお返事いたします。
people-away = スタッフは{ $when }に戻ります。
people-ask-email = お返事先のメールアドレスをお知らせください。
people-here = お返事はこちらのチャットにお送りします。
people-email-kept = ありがとうございます。スタッフが { $email } にお返事いたします。
people-email-when = スタッフは{ $when }に戻り、{ $email } にお返事いたします。
people-sorry = ご迷惑をおかけして申し訳ございません。
people-serious = この件はプログラムではなく、担当者が対応いたします。
people-checks = スタッフが内容を確認しています。まもなくこちらでお返事いたします。
people-joined = スタッフの{ $name }がこれよりお返事いたします。
people-handed-back = ここからは再び自動アシスタントがお答えします。
people-closed = スタッフがこの会話を終了しました。ほかにご用がありましたら、いつでもお書きください。
people-today = 本日{ $time }（{ $city }時間）
people-tomorrow = 明日{ $time }（{ $city }時間）
people-day = { $date }{ $time }（{ $city }時間）
people-mail-ask = この会話をどのメールアドレスにお送りしましょうか？
people-mail-sent = 会話を { $email } にお送りしています。
people-mail-many = すでに何度かお送りしています。明日もう一度お試しください。
people-mail-off = ここからメールをお送りすることはできません。会話はこのチャットに残りますので、コピーしてご利用ください。
people-mail-subject = { $store } との会話
people-mail-intro = ご希望により、{ $store } との会話をお送りします。
people-mail-foot = このメールは、当店のチャットでこのアドレスが入力されたためお送りしています。お心当たりがない場合は、破棄してください。
widget-people-rate = お役に立てましたか？
widget-people-low = まったく役に立たなかった
widget-people-high = とても役に立った
widget-people-comment = ほかにご意見はありますか？
widget-people-mail = 会話をメールで送る
widget-people-email = メールアドレス

### Returns, exchanges, refunds
return-button = 商品を返品する
return-exchange-button = 商品を交換する
return-refund-button = 返金の状況
return-warranty-button = 保証を使う
return-size-button = サイズを変更する
return-which = どの商品についてですか？
return-all = すべて
return-more = ほかの商品も追加する
return-line-until = { $item }：{ $date }まで返品できます
return-line-open = { $item }：返品できます
return-line-late = { $item }：返品の期限は{ $date }でした
return-line-excluded = { $item }：不良の場合を除き、返品できません
return-line-coming = { $item }：まだお届けしていません
return-line-gone = { $item }：すでに返品の手続き中です
return-line-unknown = { $item }：担当者の確認が必要です
return-person = 店の規定だけでは判断できません。担当者におつなぎしましょうか？
return-why = 返品の理由を教えてください。
return-reason-too-small = 小さすぎる
return-reason-too-large = 大きすぎる
return-reason-unwanted = 不要になった
return-reason-not-as-described = 説明と違う
return-reason-wrong-item = 違う商品が届いた
return-reason-damaged = 破損している
return-reason-other = その他の理由
return-outcome = 返金と、別のサイズや色への交換のどちらをご希望ですか？
return-money = 返金
return-swap = 交換
return-variant = 代わりにどちらをご希望ですか？
return-variant-none = 同じ価格で在庫のある別のサイズや色はありません。
return-ask = ご注文{ $number }について、この返品を受け付けてよろしいですか？
return-money-back = 返金額：{ $amount }
return-instead = 代わりにお送りする商品：{ $item }
return-done = ご注文{ $number }の返品{ $id }を受け付けました。
return-label = 返送ラベルを印刷する
return-team = 次の手順は担当者からご連絡します。
return-state-requested = 返品{ $id }（{ $date }）：受け付けました。次に返送ラベルまたは返送先をお送りします。
return-state-approved = 返品{ $id }（{ $date }）：承認されました。商品をお送りください。
return-state-received = 返品{ $id }（{ $date }）：商品が届き、確認しています。
return-state-refunded = 返品{ $id }（{ $date }）：確認が終わり、完了しました。
return-state-declined = 返品{ $id }（{ $date }）：承認されませんでした。理由は担当者がお答えします。
return-state-cancelled = 返品{ $id }（{ $date }）：取り下げられました。
return-refund-done = { $date }に返金済み：{ $amount }
return-refund-pending = { $date }から返金の手続き中：{ $amount }
return-refund-none = ご注文{ $number }には返品も返金もありません。
return-warranty-in = { $item }：{ $date }まで保証期間内です
return-warranty-out = { $item }：保証は{ $date }に終了しました
return-warranty-ask = ご注文{ $number }の保証を申し込みますか？
return-warranty-done = ご注文{ $number }の保証の申し込み{ $id }を受け付けました。
return-size-ask = ご注文{ $number }を次のように変更しますか？
return-size-done = 変更しました。ご注文{ $number }の現在の内容：
return-costs = 返送料：{ $amount }
### Questions about a product
goods-told = { $product }について、ストアの記載は次のとおりです：
goods-yes = はい。{ $product }について、ストアの記載は次のとおりです：
goods-no = いいえ。{ $product }について、ストアの記載は次のとおりです：
goods-quote = { $product }の説明文より：
goods-unknown = { $product }については、ストアの資料に記載がありません。ご質問をストアのために記録しました。
goods-which = どの商品のことでしょうか。
goods-mains-yes = { $country }で使えます。現地の電圧は{ $volts }Vです。
goods-mains-partly = { $country }では場所によります。現地の電圧は{ $volts }Vで、電圧が合う場所でのみ使えます。
goods-mains-no = { $country }では使えません。現地の電圧は{ $volts }Vです。
goods-plug = 選ぶプラグ：{ $plug }
goods-plug-adapter = 現地では変換プラグが必要です。コンセントの形：{ $sockets }
goods-stock-yes = 在庫あり：{ $variants }
goods-stock-no = 現在在庫なし：{ $variants }
goods-stock-later = 注文できますが、入荷後の発送です：{ $variants }
goods-stock-none = { $product }にはありません：{ $wanted }
goods-stock-others = ほかに在庫あり：{ $variants }
goods-cart = カートに入れる：{ $variant }
goods-size-fits = ストアのサイズ表では、{ $size }サイズです。
goods-size-between = { $smaller }と{ $larger }の間です。{ $smaller }はぴったりめ、{ $larger }はゆったりめです。
goods-size-reason = { $measure }：{ $value }。{ $size }サイズは{ $range }向けです。
goods-size-ask = サイズをお答えするには、あと次の寸法が必要です：{ $measure }。単位を付けてお書きください（例：{ $example }）。
goods-size-outside = ストアのサイズ表に、この寸法に合うサイズはありません。
goods-size-no-chart = { $product }にはストアのサイズ表がないため、サイズをお答えできません。
goods-size-chart = { $product }のストアのサイズ表：
goods-size-general = ストアのものではなく一般的な表によるもので、メーカーにより異なります：
goods-coupon-works = コード{ $code }は現在有効です。カートの内容に使えるかどうかは、お会計の画面で表示されます。
goods-coupon-worth = 割引：{ $worth }
goods-coupon-minimum = 最低注文額：{ $amount }
goods-coupon-ends = 有効期限：{ $date }
goods-coupon-starts = 開始日：{ $date }
goods-coupon-once = お一人様1回限りです。
goods-coupon-not-yet = コード{ $code }はまだ有効ではありません。
goods-coupon-expired = コード{ $code }は期限が切れています。
goods-coupon-used-up = コード{ $code }は利用上限に達しました。
goods-coupon-unknown = コード{ $code }はストアにありません。
goods-coupon-locked = 試したコードが多すぎます。{ $wait }にもう一度お試しください。

### Photos and problems with items
widget-photo = 写真
widget-photo-add = 写真を追加
widget-photo-remove = 写真を外す
widget-photo-sending = 写真をアップロードしています…
widget-photo-ready = 写真をアップロードしました。
widget-photo-offline = 接続がありません。接続が戻り次第、写真をアップロードします。
widget-photo-too-large = 写真が大きすぎます。上限：{ $count } MB
widget-photo-no-picture = このファイルは読み取れる写真ではありません（JPEG、HEIC、PNG、WebP）。
widget-photo-failed = 写真をアップロードできませんでした。もう一度お試しください。
widget-photo-most = 1通のメッセージに付けられる写真の上限：{ $count }
photo-thanks = お写真をありがとうございます。私は画像を見られませんが、スタッフが確認いたします。どのようなご用件でしょうか？
photo-kept = ありがとうございます。お写真はスタッフのために保管しました。
problem-button = 問題を報告する
problem-damaged = 破損している
problem-wrong = 違う商品が届いた
problem-missing = 商品が足りない
problem-what = 商品にどのような問題がありますか？
problem-which = どの商品のことでしょうか？
problem-how-many = 問題があるのは何点ですか？
problem-photo = 問題がわかる写真をお送りください。ない場合は、そのままお知らせください。
problem-no-photo = 写真はありません
problem-wish = どのような対応をご希望ですか？
problem-refund-words = 返金|お金|払い戻
problem-replacement-words = 交換|代替|新しい|新品|別の|取り替え|送り直|正しい
problem-ask = こちらでよろしいですか？よろしければスタッフに報告いたします。
problem-photos = 写真：{ $count }
problem-done = ありがとうございます。ご報告をスタッフに届けました。受付番号：{ $number }
problem-next = スタッフが確認し、ご連絡いたします。
problem-photo-later = 写真は { $contact } へ後からお送りいただけます。
problem-not-delivered = ご注文 { $number } の商品はまだ届いていません。
problem-reported = ご注文 { $number } で届いた商品には、すべて返品または報告の受付がすでにあります。スタッフに引き継ぎましょうか？
problem-late = ご注文は{ $date }に配達済みで、受付期間を過ぎています。スタッフが確認することはできます。引き継ぎましょうか？
