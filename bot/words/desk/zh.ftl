# The desk, for the store's own people.

## Sign-in and account
desk-title = 客服工作台
desk-skip = 跳到正文
desk-account = 我的账户
desk-sign-in = 登录
desk-sign-out = 退出
desk-sign-out-everywhere = 在所有设备上退出
desk-signed-out = 您已退出。
desk-expired = 请重新登录。
desk-name = 名称
desk-password = 密码
desk-wrong = 名称或密码不正确。
desk-wait = 尝试次数过多，请{ $wait }再试。
desk-unencrypted = 此连接未加密：他人可能会看到您的密码。
desk-forbidden = 您无权进行此操作。
desk-not-found = 没有这个页面。
desk-trouble = 我们这边出了问题，请重试。
desk-back = 返回
desk-language = 语言
desk-save = 保存
desk-saved = 已保存。
desk-password-change = 修改密码
desk-password-current = 当前密码
desk-password-new = 新密码
desk-password-wrong = 当前密码不正确。
desk-password-weak = 请设置不易猜到的密码，至少 { $count } 个字符。

## Team
desk-role = 角色
desk-role-owner = 所有者
desk-role-agent = 客服
desk-team = 团队
desk-team-add = 添加成员
desk-shown-name = 顾客看到的名字
desk-languages = 会说的语言
desk-disable = 停用账户
desk-enable = 启用账户
desk-disabled = 已停用
desk-name-taken = 该名称已被使用。
desk-name-bad = 该名称不可用。
desk-last-owner = 不能停用最后一位所有者。

## Queue
desk-inbox = 收件箱
desk-waiting = 等待中
desk-mine = 我的
desk-others = 同事处理中
desk-closed = 已结束
desk-nobody-waits = 没有人在等待。
desk-none-mine = 您没有进行中的对话。
desk-ticket = 稍后回复
desk-offline = 没有实时连接，页面每隔几秒更新一次。
desk-waiting-time = 等待时间
desk-product = 查看商品

## Conversation
desk-summary = 摘要
desk-messages = 消息
desk-earlier = 更早的消息
desk-photo = 照片
desk-shopper = 顾客
desk-assistant = 助手
desk-shopper-types = 顾客正在输入…
desk-take = 接手
desk-taken = 此对话现在由您处理。
desk-taken-by = 此对话由{ $name }处理。
desk-not-yours = 请先接手此对话。
desk-closed-already = 此对话已结束。
desk-answer = 您的回复
desk-send = 发送
desk-sent = 已发送。
desk-empty = 请输入内容。
desk-too-long = 最多输入 { $count } 个字符。
desk-draft = 助手建议：
desk-draft-drop = 放弃
desk-insert = 插入
desk-canned = 在店铺资料中查找答案
desk-search = 搜索
desk-canned-none = 没有找到。
desk-notes = 内部备注
desk-notes-hint = 只有团队可见，顾客看不到。
desk-note-add = 添加备注
desk-hand-back = 交还给助手
desk-pass-on = 转交
desk-close = 结束对话
desk-close-reason = 原因
desk-done = 已完成。
desk-close-solved = 已解决
desk-close-no_answer = 顾客没有回复
desk-close-duplicate = 重复
desk-close-spam = 垃圾信息
desk-close-other = 其他

## Why a person was called
desk-reason-asked = 想和真人交谈
desk-reason-not_understood = 助手未能帮上忙
desk-reason-complaint = 投诉
desk-reason-legal = 法律问题
desk-reason-safety = 安全
desk-reason-backend_down = 订单系统无法连接
desk-reason-missing_item = 缺少商品
desk-reason-warranty = 申请保修
desk-reason-suggest = 待确认的建议
desk-reason-other = 其他原因
