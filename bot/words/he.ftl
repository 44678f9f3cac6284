# Every fixed word that a shopper reads, in Hebrew. See en.ftl for the rules.

## Greeting and small talk
greeting = שלום! אני העוזר האוטומטי של { $store }. אפשר לשאול אותי על משלוחים, החזרות, תשלום או על המוצרים שלנו.
greeting-again = שלום שוב! במה אפשר לעזור?
disclosure = אני עוזר אוטומטי ולא אדם.
robot = אני תוכנת מחשב: העוזר האוטומטי של { $store }. התשובות שלי לקוחות מדפי החנות עצמה. כדי לדבר עם נציג אנושי, פשוט כתבו לי.
thanks = בשמחה! יש עוד משהו?
goodbye = להתראות, ותודה שביקרתם ב־{ $store }!
yes-what = בסדר. מה תרצו לדעת?
no-fine = בסדר. אם צריך משהו, פשוט כתבו.

## Asking back and giving up
ask-back = לא בטוח שהבנתי את הכוונה. האם זו אחת מהשאלות האלה?
ask-back-none = אף אחת מאלה
not-understood = לא הבנתי. אפשר לנסח את זה אחרת?
out-of-scope = אני יכול לעזור רק בענייני { $store }: הזמנות, משלוחים, החזרות, תשלום והמוצרים שלנו.
unknown = לא מצאתי את זה בדפי החנות.
empty-message = אני יודע לקרוא רק טקסט. נא לכתוב את השאלה במילים.
too-long = ההודעה ארוכה, ולכן קראתי רק את { $count } התווים הראשונים. שאלה קצרה עוזרת לי יותר.
too-fast = ההודעות מגיעות מהר יותר משאני מספיק לקרוא. אענה בעוד רגע.
trouble = משהו השתבש אצלנו. נא לנסות שוב בעוד רגע.

## People
handoff-offer = עד עכשיו לא הצלחתי לעזור. להעביר את השיחה לנציג מהצוות שלנו?
handoff-yes = כן, בבקשה
handoff-no = לא, תודה
handoff-done = העברתי את השיחה לצוות שלנו. התשובה תגיע לכאן או דרך: { $contact }
handoff-complaint = אנחנו מצטערים על כך. העברתי את הפנייה לצוות שלנו, שיחזור אליכם כאן או דרך: { $contact }
handoff-declined = בסדר. במה עוד אפשר לעזור?

## Languages and markets
language-changed = מעכשיו אענה בעברית.
language-which = באיזו שפה תרצו להמשיך?
language-unknown = אני עדיין לא יודע את השפה הזאת.
answer-in-other-language = התשובה הזאת קיימת אצלנו רק בשפה אחרת ({ $language }):
market-line = זה חל על הזמנות שנשלחות אל: { $market }.
market-which = לאן נשלחת החבילה? הכלל תלוי ביעד.

## Sources and products
source = מקור: { $title }
product-price = מחיר: { $price }
product-attributes = פרטים על { $product }:
product-none = לא מצאתי מוצר מתאים.
products-found = { $count ->
    [one] מצאתי מוצר אחד:
    [two] מצאתי שני מוצרים:
   *[other] מצאתי { $count } מוצרים:
}

## Widget
widget-title = צ׳אט עם { $store }
widget-open = פתיחת הצ׳אט
widget-close = סגירת הצ׳אט
widget-placeholder = כתבו את השאלה…
widget-send = שליחה
widget-typing = מתבצעת הקלדה…
widget-language = שפה
widget-helpful = עזר לי
widget-not-helpful = לא עזר לי
widget-feedback-thanks = תודה על המשוב.
widget-offline = אין חיבור. ההודעה נשמרה ותישלח כשהחיבור יחזור.
widget-reconnecting = מתחבר מחדש…
widget-retrying = החנות לא יכולה לקבל את ההודעה כרגע. השליחה תנוסה שוב.
widget-not-sent = לא נשלח
widget-retry = ניסיון נוסף
widget-too-long = אפשר לכתוב עד { $count } תווים.
widget-you = אני
widget-bot = העוזר
widget-view-product = לצפייה במוצר
widget-new-message = הודעה חדשה
widget-messages = הודעות
widget-new-conversation = התחלת שיחה חדשה
widget-powered = התשובות לקוחות מדפי החנות עצמה

## Several wishes in one message
ask-back-part = ולגבי "{ $part }": האם הכוונה לאחת מהשאלות האלה?

## Looking for a product
seek-many = מוצרים שעונים על כל הבקשות: { $count }.
seek-first = אלה הראשונים:
seek-close = האחרים קרובים לזה.
seek-relaxed = אין מוצר שעונה על כל הבקשות. נאלצתי לוותר על: { $wishes }. אלה הקרובים ביותר:
seek-lacking = אין לנו את זה: { $wish }.
seek-unmet = לא מתאים: { $wishes }
seek-unknown = לא צוין: { $wishes }
seek-without = בלי { $wish }
seek-without-it = בלי
seek-up-to = עד { $price }
seek-from = החל מ־{ $price }
seek-ask-category = איזה סוג מוצר לחפש?
seek-ask-gender = למי זה מיועד?
seek-ask-sleeve = אילו שרוולים?
seek-ask-pocket = עם כיס?
seek-ask-colour = באיזה צבע?
seek-ask-material = מאיזה חומר?
seek-ask-season = לאיזו עונה?
seek-ask-fit = באיזו גזרה?
seek-any = לא משנה
seek-back = בחזרה לחיפוש:
seek-again = בסדר. מה לחפש?
seek-start-over = להתחיל מחדש
seek-compare = השוואה
seek-comparison = { $first } לעומת { $second }:
seek-compare-none = קודם כתבו לי מה לחפש. אחר כך אוכל להשוות שני מוצרים.

## Orders
order-which-number = מה מספר ההזמנה? הוא מופיע באישור ההזמנה.
order-number-unclear = לא מצאתי כאן מספר הזמנה.
order-prove = איזו כתובת דוא"ל או איזה מיקוד נמסרו בהזמנה { $number }? כך אפשר לוודא שההזמנה שלכם.
order-not-matched = הפרטים אינם תואמים. בדקו את מספר ההזמנה ואת הדוא"ל או המיקוד; אפשר לשלוח את שניהם שוב.
order-locked = היו יותר מדי ניסיונות שגויים. כדי להגן על ההזמנות אפשר לנסות שוב { $wait }.
order-choose = לאיזו הזמנה הכוונה?
orders-none = לא מצאתי הזמנות בחשבון שלכם.
backend-down = כרגע אין גישה למערכת ההזמנות שלנו. שום דבר לא הולך לאיבוד: נסו שוב בעוד כמה דקות. או שאעביר את הפנייה לנציג מהצוות שלנו?
change-unsure = לא הצלחתי לוודא שהשינוי בוצע. כדאי שנציג מהצוות שלנו יבדוק. להעביר?
order-head = הזמנה { $number }, תאריך: { $date }
order-state-pending = ההזמנה התקבלה ואנחנו ממתינים לתשלום.
order-state-paid = שולם, ממתין לאריזה.
order-state-packing = באריזה כעת.
order-state-part-shipped = ההזמנה מגיעה בכמה חבילות. חלק כבר יצא והיתר יישלח בהמשך.
order-state-shipped = נשלח ובדרך אליכם.
order-state-delivered = נמסר.
order-state-cancelled = ההזמנה בוטלה.
order-state-returned = ההזמנה הוחזרה.
parcel-head = חבילה { $n } מתוך { $count }
parcel-labelled = חברת השילוח קיבלה הודעה על החבילה ועדיין לא סרקה אותה.
parcel-moving = החבילה בדרך.
parcel-customs = החבילה במכס.
parcel-out = החבילה יצאה למסירה.
parcel-pickup = החבילה מוכנה לאיסוף.
parcel-attempted = חברת השילוח ניסתה למסור את החבילה ולא מצאה איש.
parcel-delivered = תאריך מסירה: { $date }
parcel-lost = חברת השילוח איבדה את החבילה. אנחנו מצטערים.
parcel-back = החבילה בדרך חזרה אלינו.
parcel-carrier = חברת שילוח: { $carrier }, מספר מעקב: { $tracking }
parcel-link = מעקב אחר החבילה
parcel-expected = צפוי להגיע לכל המאוחר: { $date }
parcel-late = החבילה מתעכבת. היא הייתה צפויה לכל המאוחר: { $date }
parcel-help = כתבו לנו כדי שנוכל לבדוק: { $contact }
cancel-ask = לבטל את הזמנה { $number } ({ $amount })? אי אפשר לחזור מזה.
cancel-done = הזמנה { $number } בוטלה.
cancel-refund = החזר לאמצעי התשלום המקורי: { $amount }
order-fixed = הזמנה { $number } כבר נארזת או בדרך, ולכן אי אפשר לבטל או לשנות אותה.
address-which = מה הכתובת החדשה? כתבו רחוב, מיקוד ועיר בהודעה אחת, מופרדים בפסיקים. המדינה נשארת: { $country }
address-ask = לשלוח את הזמנה { $number } לכתובת הזאת?
    { $address }
address-done = הזמנה { $number } תישלח עכשיו אל:
    { $address }
address-country = אי אפשר לשלוח הזמנה למדינה אחרת. כתבו כתובת באותה מדינה.
order-track-button = איפה ההזמנה שלי?
order-cancel-button = ביטול ההזמנה
order-address-button = שינוי כתובת

### The demo storefront's cart
shop-cart = הסל שלך
shop-order = ביצוע הזמנת ניסיון
shop-thanks = תודה! זו חנות הדגמה: לא הוזמן דבר ואין מה לשלם.

### A person at the desk
widget-person-typing = { $name } – בהקלדה…

### People behind the desk
people-coming = קראתי לאדם מהצוות שלנו, והתשובה תגיע לכאן בקרוב.
people-called = ההודעה הגיעה. הצוות שלנו יודע עליה ויענה כאן בהקדם האפשרי.
people-away = הצוות שלנו חוזר { $when }.
people-ask-email = לאיזו כתובת דוא״ל אפשר לענות?
people-here = התשובה תגיע לכאן.
people-email-kept = תודה. הצוות שלנו יענה אל { $email }.
people-email-when = הצוות שלנו חוזר { $when } ויענה אל { $email }.
people-sorry = צר לי על כך.
people-serious = זה עניין לאדם, לא לתוכנה.
people-checks = אדם מהצוות שלנו בודק את זה, והתשובה תגיע לכאן בקרוב.
people-joined = { $name } מהצוות שלנו כאן עכשיו כדי לענות.
people-handed-back = מכאן והלאה שוב עונה העוזר האוטומטי.
people-closed = הצוות שלנו סגר את השיחה. אם צריך עוד משהו, אפשר פשוט לכתוב.
people-today = היום בשעה { $time } (שעון { $city })
people-tomorrow = מחר בשעה { $time } (שעון { $city })
people-day = ב־{ $date } בשעה { $time } (שעון { $city })
people-mail-ask = לאיזו כתובת דוא״ל לשלוח את השיחה?
people-mail-sent = השיחה בדרך אל { $email }.
people-mail-many = היא כבר נשלחה כמה פעמים. אפשר לנסות שוב מחר.
people-mail-off = אי אפשר לשלוח מכאן דוא״ל. השיחה נשארת בצ׳אט הזה ואפשר להעתיק אותה.
people-mail-subject = השיחה שלך עם { $store }
people-mail-intro = לפי בקשתך, זו השיחה שלך עם { $store }.
people-mail-foot = ההודעה נשלחה כי מישהו הקליד את הכתובת הזאת בצ׳אט שלנו. אם הבקשה לא הגיעה ממך, אפשר להתעלם ממנה.
widget-people-rate = עד כמה עזרנו לך?
widget-people-low = בכלל לא
widget-people-high = מאוד
widget-people-comment = רוצים להוסיף משהו?
widget-people-mail = שליחת השיחה בדוא״ל
widget-people-email = כתובת הדוא״ל שלך

### Returns, exchanges, refunds
return-button = החזרת מוצר
return-exchange-button = החלפת מוצר
return-refund-button = איפה ההחזר שלי?
return-warranty-button = תביעת אחריות
return-size-button = שינוי המידה
return-which = באיזה מוצר מדובר?
return-all = כולם
return-more = להוסיף פריט נוסף
return-line-until = { $item }: אפשר להחזיר עד { $date }
return-line-open = { $item }: אפשר להחזיר
return-line-late = { $item }: אפשר היה להחזיר עד { $date }
return-line-excluded = { $item }: אי אפשר להחזיר, אלא אם יש פגם
return-line-coming = { $item }: עדיין לא נמסר
return-line-gone = { $item }: ההחזרה כבר פתוחה
return-line-unknown = { $item }: הצוות שלנו צריך לבדוק את זה
return-person = כללי החנות לא מספיקים לי כדי להחליט. להעביר לאדם מהצוות שלנו?
return-why = מה סיבת ההחזרה?
return-reason-too-small = קטן מדי
return-reason-too-large = גדול מדי
return-reason-unwanted = כבר לא מתאים
return-reason-not-as-described = לא כמו בתיאור
return-reason-wrong-item = מוצר לא נכון
return-reason-damaged = פגום
return-reason-other = סיבה אחרת
return-outcome = להחזיר כסף, או לשלוח מידה אחרת או צבע אחר?
return-money = החזר כספי
return-swap = החלפה
return-variant = מה לשלוח במקום?
return-variant-none = אין במלאי מידה אחרת או צבע אחר באותו מחיר.
return-ask = לפתוח את ההחזרה הזאת להזמנה { $number }?
return-money-back = הסכום שיוחזר: { $amount }
return-instead = במקום זה יישלח: { $item }
return-done = החזרה { $id } להזמנה { $number } נפתחה.
return-label = להדפסת תווית ההחזרה
return-team = הצוות שלנו יכתוב מה עושים הלאה.
return-state-requested = החזרה { $id } מתאריך { $date }: הבקשה אצלנו. בשלב הבא תגיע התווית או כתובת ההחזרה.
return-state-approved = החזרה { $id } מתאריך { $date }: אושרה. נא לשלוח את המוצרים בחזרה.
return-state-received = החזרה { $id } מתאריך { $date }: המוצרים אצלנו ונבדקים.
return-state-refunded = החזרה { $id } מתאריך { $date }: נבדקה והסתיימה.
return-state-declined = החזרה { $id } מתאריך { $date }: לא אושרה. הצוות שלנו יכול להסביר למה.
return-state-cancelled = החזרה { $id } מתאריך { $date }: בוטלה.
return-refund-done = הוחזר בתאריך { $date }: { $amount }
return-refund-pending = בדרך אליכם מאז { $date }: { $amount }
return-refund-none = להזמנה { $number } אין החזרה ואין החזר כספי.
return-warranty-in = { $item }: באחריות עד { $date }
return-warranty-out = { $item }: האחריות הסתיימה בתאריך { $date }
return-warranty-ask = לפתוח תביעת אחריות להזמנה { $number }?
return-warranty-done = תביעת האחריות { $id } להזמנה { $number } נפתחה.
return-size-ask = לשנות את זה בהזמנה { $number }?
return-size-done = שונה. בהזמנה { $number } יש עכשיו:
return-costs = עלות השליחה בחזרה: { $amount }
### Questions about a product
goods-told = על { $product } כותבת החנות:
goods-yes = כן. על { $product } כותבת החנות:
goods-no = לא. על { $product } כותבת החנות:
goods-quote = מתוך התיאור של { $product }:
goods-unknown = בנתוני החנות זה לא כתוב על { $product }. רשמתי את השאלה עבור החנות.
goods-which = לאיזה מוצר הכוונה?
goods-mains-yes = זה עובד במדינה הזו: { $country }. מתח הרשת שם הוא { $volts } וולט.
goods-mains-partly = במדינה הזו זה תלוי במקום: { $country }. מתח הרשת שם הוא { $volts } וולט; זה עובד רק היכן שהמתח מתאים.
goods-mains-no = זה לא עובד במדינה הזו: { $country }. מתח הרשת שם הוא { $volts } וולט.
goods-plug = התקע המתאים: { $plug }
goods-plug-adapter = נדרש שם מתאם לתקע. שקעים: סוג { $sockets }
goods-stock-yes = במלאי: { $variants }
goods-stock-no = כרגע לא במלאי: { $variants }
goods-stock-later = אפשר להזמין, אבל נשלח רק כשיגיע מלאי חדש: { $variants }
goods-stock-none = אין כזה ב-{ $product }: { $wanted }
goods-stock-others = במלאי גם: { $variants }
goods-cart = הוספה לסל: { $variant }
goods-size-fits = לפי טבלת המידות של החנות, המידה שלך היא { $size }.
goods-size-between = המידות שלך בין { $smaller } ל-{ $larger }: { $smaller } צמודה יותר, { $larger } רחבה יותר.
goods-size-reason = { $measure }: { $value }. מידה { $size } מיועדת ל-{ $range }.
goods-size-ask = כדי לומר מידה חסר לי גם זה: { $measure }. נא לכתוב עם היחידה, למשל { $example }.
goods-size-outside = אין בטבלת החנות מידה שמתאימה לנתונים האלה.
goods-size-no-chart = החנות לא נותנת טבלת מידות ל-{ $product }, ולכן איני יכול לומר מידה.
goods-size-chart = טבלת המידות של החנות ל-{ $product }:
goods-size-general = לפי טבלה כללית, לא של החנות; יש הבדלים בין יצרנים:
goods-coupon-works = הקוד { $code } תקף כעת. בקופה יוצג אם הוא חל על הסל שלך.
goods-coupon-worth = הנחה: { $worth }
goods-coupon-minimum = הזמנה מינימלית: { $amount }
goods-coupon-ends = בתוקף עד: { $date }
goods-coupon-starts = בתוקף החל מ: { $date }
goods-coupon-once = פעם אחת לכל לקוח.
goods-coupon-not-yet = הקוד { $code } עדיין לא בתוקף.
goods-coupon-expired = תוקף הקוד { $code } פג.
goods-coupon-used-up = הקוד { $code } נוצל עד תום.
goods-coupon-unknown = החנות לא מכירה את הקוד { $code }.
goods-coupon-locked = נוסו יותר מדי קודים. אפשר לנסות שוב { $wait }.

### Photos and problems with items
widget-photo = תמונה
widget-photo-add = הוספת תמונה
widget-photo-remove = הסרת התמונה
widget-photo-sending = התמונה עולה…
widget-photo-ready = התמונה הועלתה.
widget-photo-offline = אין חיבור. התמונה תעלה כשהוא יחזור.
widget-photo-too-large = התמונה גדולה מדי. לכל היותר: { $count } מ"ב
widget-photo-no-picture = הקובץ הזה אינו תמונה שאפשר לקרוא (JPEG, HEIC, PNG או WebP).
widget-photo-failed = לא ניתן היה להעלות את התמונה. נסו שוב.
widget-photo-most = מספר התמונות המרבי בהודעה: { $count }
photo-thanks = תודה על התמונה. הבוט אינו רואה תמונות, אבל הצוות שלנו כן. במה מדובר?
photo-kept = תודה. התמונה נשמרה לצוות שלנו.
problem-button = דיווח על בעיה
problem-damaged = הפריט פגום
problem-wrong = זה הפריט הלא נכון
problem-missing = הפריט חסר
problem-what = מה הבעיה בפריט?
problem-which = באיזה פריט מדובר?
problem-how-many = בכמה יחידות מדובר?
problem-photo = שלחו בבקשה תמונה שרואים בה את הבעיה. אם אין, פשוט כתבו זאת.
problem-no-photo = אין לי תמונה
problem-wish = מה תעדיפו?
problem-refund-words = החזר|כסף|זיכוי
problem-replacement-words = חלופי|החלפ|חדש|אחר|נכון
problem-ask = הכול נכון? אם כן, אדווח לצוות שלנו.
problem-photos = תמונות: { $count }
problem-done = תודה, הדיווח שלכם אצל הצוות שלנו. מספרו: { $number }
problem-next = הצוות שלנו יבדוק אותו עכשיו וייצור אתכם קשר.
problem-photo-later = עדיין אפשר לשלוח תמונות אל { $contact }.
problem-not-delivered = עדיין לא נמסר דבר מהזמנה { $number }.
problem-reported = לכל מה שנמסר מהזמנה { $number } כבר פתוחה החזרה או פנייה. להעביר את הפנייה לנציג מהצוות שלנו?
problem-late = ההזמנה נמסרה ב-{ $date }, ולכן המועד עבר. נציג מהצוות שלנו יכול לבדוק. להעביר אליו?
