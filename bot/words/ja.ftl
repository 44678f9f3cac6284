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
