# The desk, for the store's own people.

## Sign-in and account
desk-title = 対応デスク
desk-skip = 本文へ移動
desk-account = マイアカウント
desk-sign-in = サインイン
desk-sign-out = サインアウト
desk-sign-out-everywhere = すべての端末からサインアウト
desk-signed-out = サインアウトしました。
desk-expired = もう一度サインインしてください。
desk-name = 名前
desk-password = パスワード
desk-wrong = 名前またはパスワードが正しくありません。
desk-wait = 試行回数が多すぎます。{ $wait }にもう一度お試しいただけます。
desk-unencrypted = この接続は暗号化されていません。パスワードを他人に読まれるおそれがあります。
desk-forbidden = この操作を行う権限がありません。
desk-not-found = そのページはありません。
desk-trouble = こちらで問題が発生しました。もう一度お試しください。
desk-back = 戻る
desk-language = 言語
desk-save = 保存
desk-saved = 保存しました。
desk-password-change = パスワードの変更
desk-password-current = 現在のパスワード
desk-password-new = 新しいパスワード
desk-password-wrong = 現在のパスワードが正しくありません。
desk-password-weak = 推測されにくいパスワードを{ $count }文字以上で設定してください。

## Team
desk-role = 役割
desk-role-owner = オーナー
desk-role-agent = 担当者
desk-team = チーム
desk-team-add = メンバーを追加
desk-shown-name = お客様に表示される名前
desk-languages = 対応言語
desk-disable = アカウントを停止
desk-enable = 停止を解除
desk-disabled = 停止中
desk-name-taken = この名前はすでに使われています。
desk-name-bad = この名前は使えません。
desk-last-owner = 最後のオーナーは停止できません。

## Queue
desk-inbox = 受信箱
desk-waiting = 待機中
desk-mine = 自分の担当
desk-others = ほかの担当者
desk-closed = 終了
desk-nobody-waits = 待っている方はいません。
desk-none-mine = 対応中の会話はありません。
desk-ticket = 後で回答
desk-offline = リアルタイム接続がありません。数秒ごとにページを更新します。
desk-waiting-time = 待ち時間
desk-product = 商品を見る

## Conversation
desk-summary = 要約
desk-messages = メッセージ
desk-earlier = 以前のメッセージ
desk-photo = 写真
desk-shopper = お客様
desk-assistant = アシスタント
desk-shopper-types = お客様が入力しています…
desk-take = 担当する
desk-taken = この会話の担当になりました。
desk-taken-by = この会話は{ $name }が担当しています。
desk-not-yours = 先にこの会話の担当になってください。
desk-closed-already = この会話は終了しています。
desk-answer = 回答
desk-send = 送信
desk-sent = 送信しました。
desk-empty = 内容を入力してください。
desk-too-long = { $count }文字以内で入力してください。
desk-draft = アシスタントの提案：
desk-draft-drop = 破棄
desk-insert = 挿入
desk-canned = ストアの情報から回答を探す
desk-search = 検索
desk-canned-none = 見つかりませんでした。
desk-notes = 社内メモ
desk-notes-hint = チームだけが読めます。お客様には表示されません。
desk-note-add = メモを追加
desk-hand-back = アシスタントに戻す
desk-pass-on = 引き継ぐ
desk-close = 会話を終了
desk-close-reason = 理由
desk-done = 完了しました。
desk-close-solved = 解決済み
desk-close-no_answer = お客様から返信なし
desk-close-duplicate = 重複
desk-close-spam = 迷惑メッセージ
desk-close-other = その他

## Why a person was called
desk-reason-asked = 人と話したい
desk-reason-not_understood = アシスタントでは対応できなかった
desk-reason-complaint = 苦情
desk-reason-legal = 法的な問題
desk-reason-safety = 安全
desk-reason-backend_down = 注文システムに接続できない
desk-reason-missing_item = 商品の不足
desk-reason-warranty = 保証を使う
desk-reason-suggest = 確認待ちの提案
desk-reason-other = その他の理由
