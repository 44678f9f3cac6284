# The desk, for the store's own people.

## Sign-in and account
desk-title = সেবা ডেস্ক
desk-skip = মূল অংশে যান
desk-account = আমার অ্যাকাউন্ট
desk-sign-in = সাইন ইন
desk-sign-out = সাইন আউট
desk-sign-out-everywhere = সব ডিভাইস থেকে সাইন আউট
desk-signed-out = আপনি সাইন আউট করেছেন।
desk-expired = অনুগ্রহ করে আবার সাইন ইন করুন।
desk-name = নাম
desk-password = পাসওয়ার্ড
desk-wrong = নাম বা পাসওয়ার্ড ভুল।
desk-wait = অনেক বেশি চেষ্টা হয়েছে। আপনি { $wait } আবার চেষ্টা করতে পারবেন।
desk-unencrypted = এই সংযোগ এনক্রিপ্ট করা নয়: অন্যরা আপনার পাসওয়ার্ড পড়তে পারে।
desk-forbidden = আপনার এই অনুমতি নেই।
desk-not-found = এমন কোনো পাতা নেই।
desk-trouble = আমাদের দিকে কিছু ভুল হয়েছে। অনুগ্রহ করে আবার চেষ্টা করুন।
desk-back = ফিরে যান
desk-language = ভাষা
desk-save = সংরক্ষণ করুন
desk-saved = সংরক্ষিত হয়েছে।
desk-password-change = পাসওয়ার্ড বদলান
desk-password-current = বর্তমান পাসওয়ার্ড
desk-password-new = নতুন পাসওয়ার্ড
desk-password-wrong = বর্তমান পাসওয়ার্ড ভুল।
desk-password-weak = অনুমান করা কঠিন এমন পাসওয়ার্ড নিন, অন্তত { $count } অক্ষরের।

## Team
desk-role = ভূমিকা
desk-role-owner = মালিক
desk-role-agent = প্রতিনিধি
desk-team = দল
desk-team-add = ব্যক্তি যোগ করুন
desk-shown-name = ক্রেতারা যে নাম দেখেন
desk-languages = ভাষাসমূহ
desk-disable = অ্যাকাউন্ট বন্ধ করুন
desk-enable = অ্যাকাউন্ট খুলে দিন
desk-disabled = বন্ধ
desk-name-taken = এই নাম আগে থেকেই ব্যবহৃত।
desk-name-bad = এই নাম ব্যবহার করা যাবে না।
desk-last-owner = শেষ মালিকের অ্যাকাউন্ট বন্ধ করা যাবে না।

## Queue
desk-inbox = ইনবক্স
desk-waiting = অপেক্ষায়
desk-mine = আমার আলাপ
desk-others = সহকর্মীদের কাছে
desk-closed = সমাপ্ত
desk-nobody-waits = কেউ অপেক্ষায় নেই।
desk-none-mine = আপনার কোনো খোলা আলাপ নেই।
desk-ticket = পরে উত্তর
desk-offline = সরাসরি সংযোগ নেই। কয়েক সেকেন্ড পরপর পাতাটি হালনাগাদ হয়।
desk-waiting-time = অপেক্ষার সময়
desk-product = পণ্য দেখুন

## Conversation
desk-summary = সারাংশ
desk-messages = বার্তা
desk-earlier = আগের বার্তা
desk-photo = ছবি
desk-shopper = ক্রেতা
desk-assistant = সহকারী
desk-shopper-types = ক্রেতা লিখছেন…
desk-take = দায়িত্ব নিন
desk-taken = এই আলাপ এখন আপনার কাছে।
desk-taken-by = এই আলাপ { $name }-এর কাছে আছে।
desk-not-yours = আগে এই আলাপের দায়িত্ব নিন।
desk-closed-already = এই আলাপ শেষ হয়েছে।
desk-answer = আপনার উত্তর
desk-send = পাঠান
desk-sent = পাঠানো হয়েছে।
desk-empty = অনুগ্রহ করে কিছু লিখুন।
desk-too-long = সর্বোচ্চ { $count } অক্ষর লিখুন।
desk-draft = সহকারীর প্রস্তাব:
desk-draft-drop = বাদ দিন
desk-insert = বসান
desk-canned = দোকানের তথ্যে উত্তর খুঁজুন
desk-search = খুঁজুন
desk-canned-none = কিছু পাওয়া যায়নি।
desk-notes = অভ্যন্তরীণ নোট
desk-notes-hint = এগুলো শুধু দল পড়ে, ক্রেতা কখনো নয়।
desk-note-add = নোট যোগ করুন
desk-hand-back = সহকারীকে ফেরত দিন
desk-pass-on = অন্যকে দিন
desk-close = আলাপ শেষ করুন
desk-close-reason = কারণ
desk-done = হয়ে গেছে।
desk-close-solved = সমাধান হয়েছে
desk-close-no_answer = ক্রেতার উত্তর নেই
desk-close-duplicate = পুনরাবৃত্তি
desk-close-spam = স্প্যাম
desk-close-other = অন্য কিছু

## Why a person was called
desk-reason-asked = মানুষের সঙ্গে কথা বলতে চান
desk-reason-not_understood = সহকারী সাহায্য করতে পারেনি
desk-reason-complaint = অভিযোগ
desk-reason-legal = আইনি বিষয়
desk-reason-safety = নিরাপত্তা
desk-reason-backend_down = অর্ডার ব্যবস্থা পাওয়া যাচ্ছে না
desk-reason-missing_item = পণ্য কম এসেছে
desk-reason-warranty = ওয়ারেন্টির দাবি
desk-reason-suggest = যাচাইয়ের জন্য প্রস্তাব
desk-reason-other = অন্য কারণ
