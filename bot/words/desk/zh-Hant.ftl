# The desk, for the store's own people.

## Sign-in and account
desk-title = 客服工作台
desk-skip = 跳到內容
desk-account = 我的帳戶
desk-sign-in = 登入
desk-sign-out = 登出
desk-sign-out-everywhere = 在所有裝置上登出
desk-signed-out = 您已登出。
desk-expired = 請重新登入。
desk-name = 名稱
desk-password = 密碼
desk-wrong = 名稱或密碼不正確。
desk-wait = 嘗試次數過多，請{ $wait }再試。
desk-unencrypted = 此連線未加密：他人可能會看到您的密碼。
desk-forbidden = 您沒有權限進行此操作。
desk-not-found = 沒有這個頁面。
desk-trouble = 我們這邊出了問題，請再試一次。
desk-back = 返回
desk-language = 語言
desk-save = 儲存
desk-saved = 已儲存。
desk-password-change = 變更密碼
desk-password-current = 目前的密碼
desk-password-new = 新密碼
desk-password-wrong = 目前的密碼不正確。
desk-password-weak = 請設定不易猜到的密碼，至少 { $count } 個字元。

## Team
desk-role = 角色
desk-role-owner = 擁有者
desk-role-agent = 客服
desk-team = 團隊
desk-team-add = 新增成員
desk-shown-name = 顧客看到的名字
desk-languages = 會說的語言
desk-disable = 停用帳戶
desk-enable = 啟用帳戶
desk-disabled = 已停用
desk-name-taken = 這個名稱已有人使用。
desk-name-bad = 這個名稱無法使用。
desk-last-owner = 不能停用最後一位擁有者。

## Queue
desk-inbox = 收件匣
desk-waiting = 等待中
desk-mine = 我的
desk-others = 同事處理中
desk-closed = 已結束
desk-nobody-waits = 沒有人在等待。
desk-none-mine = 您沒有進行中的對話。
desk-ticket = 稍後回覆
desk-offline = 沒有即時連線，頁面每隔幾秒更新一次。
desk-waiting-time = 等待時間
desk-product = 查看商品

## Conversation
desk-summary = 摘要
desk-messages = 訊息
desk-earlier = 較早的訊息
desk-photo = 照片
desk-shopper = 顧客
desk-assistant = 助理
desk-shopper-types = 顧客正在輸入…
desk-take = 接手
desk-taken = 此對話現在由您處理。
desk-taken-by = 此對話由{ $name }處理。
desk-not-yours = 請先接手此對話。
desk-closed-already = 此對話已結束。
desk-answer = 您的回覆
desk-send = 傳送
desk-sent = 已傳送。
desk-empty = 請輸入內容。
desk-too-long = 最多輸入 { $count } 個字元。
desk-draft = 助理建議：
desk-draft-drop = 捨棄
desk-insert = 插入
desk-canned = 在店鋪資料中尋找答案
desk-search = 搜尋
desk-canned-none = 找不到任何結果。
desk-notes = 內部備註
desk-notes-hint = 只有團隊看得到，顧客看不到。
desk-note-add = 新增備註
desk-hand-back = 交還給助理
desk-pass-on = 轉交
desk-close = 結束對話
desk-close-reason = 原因
desk-done = 已完成。
desk-close-solved = 已解決
desk-close-no_answer = 顧客沒有回覆
desk-close-duplicate = 重複
desk-close-spam = 垃圾訊息
desk-close-other = 其他

## Why a person was called
desk-reason-asked = 想和真人交談
desk-reason-not_understood = 助理未能幫上忙
desk-reason-complaint = 投訴
desk-reason-legal = 法律問題
desk-reason-safety = 安全
desk-reason-backend_down = 訂單系統無法連線
desk-reason-missing_item = 缺少商品
desk-reason-warranty = 申請保固
desk-reason-suggest = 待確認的建議
desk-reason-other = 其他原因
