# How the store's standard facts are told, in Hebrew. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] אפשר להחזיר פריט תוך יום אחד מקבלת המשלוח.
    [two] אפשר להחזיר פריט תוך יומיים מקבלת המשלוח.
   *[other] אפשר להחזיר פריט תוך { $n } ימים מקבלת המשלוח.
}
fact-return-window-postage-store = ההחזרה חינם: דמי המשלוח עלינו.
fact-return-window-postage-shopper = דמי המשלוח של ההחזרה הם על חשבונכם.
fact-return-window-cost = ההחזרה עולה { $amount }, והסכום מנוכה מההחזר הכספי.
fact-return-window-faulty_free-yes = אם הפריט פגום, ניזוק או שונה ממה שהזמנתם, ההחזרה חינם.
fact-return-window-shipping-yes = בהחזרת ההזמנה כולה אנחנו מחזירים גם את דמי המשלוח הרגיל.
fact-return-window-shipping-no = דמי המשלוח של ההזמנה אינם מוחזרים.
fact-return-how-start = כאן אפשר להתחיל בהחזרה: { $list }.
fact-return-how-label_days = { $n ->
    [one] תווית ההחזרה או כתובת ההחזרה נשלחת באימייל תוך יום עסקים אחד.
    [two] תווית ההחזרה או כתובת ההחזרה נשלחת באימייל תוך שני ימי עסקים.
   *[other] תווית ההחזרה או כתובת ההחזרה נשלחת באימייל תוך { $n } ימי עסקים.
}
fact-return-how-hand_over_days = { $n ->
    [one] לאחר מכן נא למסור את החבילה תוך יום אחד.
    [two] לאחר מכן נא למסור את החבילה תוך יומיים.
   *[other] לאחר מכן נא למסור את החבילה תוך { $n } ימים.
}
fact-return-how-parts-yes = אפשר להחזיר גם רק חלק מהפריטים בהזמנה.
fact-return-how-parts-no = אפשר להחזיר רק את ההזמנה כולה.
fact-return-conditions-state = באיזה מצב צריכים להיות הפריטים המוחזרים: { $list }.
fact-return-conditions-excluded = פריטים שאפשר להחזיר רק אם הם פגומים: { $list }.
fact-return-conditions-sale-yes = פריטים ממבצע אפשר להחזיר כמו כל פריט אחר.
fact-return-conditions-sale-no = אי אפשר להחזיר פריטים ממבצע.
fact-refund-time-check_days = { $n ->
    [one] אנחנו מחזירים את הכסף תוך יום עסקים אחד מרגע שההחזרה הגיעה אלינו.
    [two] אנחנו מחזירים את הכסף תוך שני ימי עסקים מרגע שההחזרה הגיעה אלינו.
   *[other] אנחנו מחזירים את הכסף תוך { $n } ימי עסקים מרגע שההחזרה הגיעה אלינו.
}
fact-refund-time-bank_days = { $to ->
    [one] ייתכן שיעבור עוד { $span } יום עסקים עד שהסכום יופיע בבנק.
    [two] ייתכן שיעברו עוד { $span } ימי עסקים עד שהסכום יופיע בבנק.
   *[other] ייתכן שיעברו עוד { $span } ימי עסקים עד שהסכום יופיע בבנק.
}
fact-refund-time-to-original = הכסף חוזר לאמצעי התשלום ששימש בקנייה.
fact-refund-time-to-credit = ההחזר ניתן כזיכוי לקנייה בחנות.
fact-exchange-size-offered-yes = כן, אפשר להחליף פריט למידה אחרת או לצבע אחר.
fact-exchange-size-offered-no = אין אצלנו החלפות. נא להחזיר את הפריט ולהזמין את הפריט הרצוי.
fact-exchange-size-hold_days = { $n ->
    [one] אנחנו שומרים לכם את הפריט החדש למשך יום אחד.
    [two] אנחנו שומרים לכם את הפריט החדש למשך יומיים.
   *[other] אנחנו שומרים לכם את הפריט החדש למשך { $n } ימים.
}
fact-exchange-size-delivery-free = משלוח הפריט החדש חינם.
fact-exchange-size-delivery-charged = הפריט החדש נשלח בדמי המשלוח הרגילים.
fact-return-holiday-ordered = תקופת החזרה ארוכה יותר חלה על הזמנות שבוצעו בתאריכים: { $period }.
fact-return-holiday-until = אפשר להחזיר אותן עד { $date }.

## Orders
fact-cancel-order-allowed-yes = כן, אפשר לבטל את ההזמנה ללא עלות כל עוד החבילה לא יצאה מהמחסן שלנו.
fact-cancel-order-allowed-no = אי אפשר לבטל הזמנה אחרי שבוצעה, אבל אפשר להחזיר אותה.
fact-cancel-order-hours = { $n ->
    [one] בדרך כלל זה אפשרי תוך שעה אחת מההזמנה.
    [two] בדרך כלל זה אפשרי תוך שעתיים מההזמנה.
   *[other] בדרך כלל זה אפשרי תוך { $n } שעות מההזמנה.
}
fact-cancel-order-how = כאן אפשר לבטל: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] הכסף חוזר תוך יום עסקים אחד.
    [two] הכסף חוזר תוך שני ימי עסקים.
   *[other] הכסף חוזר תוך { $n } ימי עסקים.
}
fact-change-address-allowed-yes = כן, אפשר לשנות את כתובת המשלוח כל עוד החבילה לא יצאה מהמחסן שלנו.
fact-change-address-allowed-no = אי אפשר לשנות את כתובת המשלוח אחרי ההזמנה.
fact-change-address-hours = { $n ->
    [one] בדרך כלל זה אפשרי תוך שעה אחת מההזמנה.
    [two] בדרך כלל זה אפשרי תוך שעתיים מההזמנה.
   *[other] בדרך כלל זה אפשרי תוך { $n } שעות מההזמנה.
}
fact-change-address-how = כאן אפשר לשנות אותה: { $list }.
fact-change-address-country-yes = אפשר לשנות גם את המדינה.
fact-change-address-country-no = אי אפשר לשנות את המדינה: נא לבטל את ההזמנה ולבצע הזמנה חדשה.
fact-change-order-swap-yes = אפשר לשנות מידה או צבע כל עוד החבילה לא יצאה מהמחסן שלנו.
fact-change-order-swap-no = אי אפשר לשנות מידה או צבע אחרי ההזמנה.
fact-change-order-add-yes = עד אז אפשר גם להוסיף פריטים.
fact-change-order-add-no = אי אפשר להוסיף פריטים להזמנה: נא לבצע הזמנה נוספת.
fact-change-order-how = כאן אפשר לשנות הזמנה: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] אישור ההזמנה מגיע באימייל תוך דקה אחת. כדאי לבדוק גם בתיקיית הספאם.
    [two] אישור ההזמנה מגיע באימייל תוך שתי דקות. כדאי לבדוק גם בתיקיית הספאם.
   *[other] אישור ההזמנה מגיע באימייל תוך { $n } דקות. כדאי לבדוק גם בתיקיית הספאם.
}
fact-no-confirmation-resend-yes = אם הוא לא שם, ייתכן שיש טעות בכתובת האימייל: פנו לצוות שלנו ונשלח אותו שוב.
fact-out-of-stock-notify-yes = בדף המוצר אפשר לבקש הודעה באימייל כשהוא חוזר למלאי.
fact-out-of-stock-weeks = { $to ->
    [one] רוב הפריטים חוזרים למלאי תוך { $span } שבוע.
    [two] רוב הפריטים חוזרים למלאי תוך { $span } שבועות.
   *[other] רוב הפריטים חוזרים למלאי תוך { $span } שבועות.
}
fact-pre-order-charged-order = התשלום על הזמנה מוקדמת נגבה בזמן ההזמנה.
fact-pre-order-charged-dispatch = התשלום על הזמנה מוקדמת נגבה רק כשהיא נשלחת.
fact-pre-order-cancel-yes = אפשר לבטל אותה ללא עלות עד שהיא נשלחת.
fact-pre-order-cancel-no = אי אפשר לבטל הזמנה מוקדמת.
fact-gift-wrapping-offered-yes = כן, אנחנו אורזים פריטים במתנה.
fact-gift-wrapping-offered-no = אין אצלנו אריזת מתנה.
fact-gift-wrapping-cost = אריזת מתנה עולה { $amount } לפריט.
fact-gift-wrapping-card-yes = אפשר לצרף כרטיס עם ברכה אישית.
fact-gift-wrapping-no_prices-yes = בתוך חבילת מתנה לא מופיעים מחירים.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] משלוח רגיל מגיע תוך { $span } יום עסקים מרגע השליחה.
    [two] משלוח רגיל מגיע תוך { $span } ימי עסקים מרגע השליחה.
   *[other] משלוח רגיל מגיע תוך { $span } ימי עסקים מרגע השליחה.
}
fact-delivery-time-express = { $to ->
    [one] משלוח אקספרס מגיע תוך { $span } יום עסקים.
    [two] משלוח אקספרס מגיע תוך { $span } ימי עסקים.
   *[other] משלוח אקספרס מגיע תוך { $span } ימי עסקים.
}
fact-shipping-cost-free-yes = המשלוח חינם.
fact-shipping-cost-standard = משלוח רגיל עולה { $amount }.
fact-shipping-cost-free_from = משלוח רגיל חינם בקנייה של { $amount } ומעלה.
fact-shipping-cost-express = משלוח אקספרס עולה { $amount }.
fact-dispatch-time-days = { $n ->
    [one] אנחנו מוסרים את ההזמנה לחברת השילוח תוך יום עסקים אחד.
    [two] אנחנו מוסרים את ההזמנה לחברת השילוח תוך שני ימי עסקים.
   *[other] אנחנו מוסרים את ההזמנה לחברת השילוח תוך { $n } ימי עסקים.
}
fact-dispatch-time-cutoff = הזמנות שבוצעו אחרי השעה { $time } ({ $zone }) נחשבות ליום העסקים הבא.
fact-ship-to-countries-worldwide-yes = אנחנו שולחים לכל העולם.
fact-ship-to-countries-number = { $n ->
    [one] אנחנו שולחים ליותר ממדינה אחת.
    [two] אנחנו שולחים ליותר משתי מדינות.
   *[other] אנחנו שולחים ליותר מ־{ $n } מדינות.
}
fact-ship-to-countries-countries = המדינות שאליהן אנחנו שולחים: { $list }.
fact-ship-to-countries-not_to = המדינות שאליהן אנחנו לא שולחים: { $list }.
fact-ship-to-countries-origin = המדינה שממנה נשלחות החבילות: { $country }.
fact-express-shipping-offered-yes = כן, יש משלוח אקספרס.
fact-express-shipping-offered-no = אין אצלנו משלוח אקספרס.
fact-express-shipping-days = { $to ->
    [one] משלוח אקספרס מגיע תוך { $span } יום עסקים מרגע השליחה.
    [two] משלוח אקספרס מגיע תוך { $span } ימי עסקים מרגע השליחה.
   *[other] משלוח אקספרס מגיע תוך { $span } ימי עסקים מרגע השליחה.
}
fact-express-shipping-cost = משלוח אקספרס עולה { $amount }.
fact-carriers-standard = חברות השילוח במשלוח רגיל: { $list }.
fact-carriers-express = חברות השילוח במשלוח אקספרס: { $list }.
fact-pickup-points-lockers-yes = כן, אפשר לשלוח חבילות ללוקרים ולנקודות איסוף.
fact-pickup-points-lockers-no = אי אפשר לשלוח חבילות ללוקרים או לנקודות איסוף.
fact-pickup-points-po_box-yes = אנחנו שולחים גם לתאי דואר.
fact-pickup-points-po_box-no = אנחנו לא שולחים לתאי דואר.
fact-missed-delivery-attempts = { $n ->
    [one] חברת השילוח מנסה למסור את החבילה פעם אחת.
    [two] חברת השילוח מנסה למסור את החבילה פעמיים.
   *[other] חברת השילוח מנסה למסור את החבילה { $n } פעמים.
}
fact-missed-delivery-kept_days = { $n ->
    [one] חבילה שלא נמסרה נשמרת בנקודת איסוף למשך יום אחד.
    [two] חבילה שלא נמסרה נשמרת בנקודת איסוף למשך יומיים.
   *[other] חבילה שלא נמסרה נשמרת בנקודת איסוף למשך { $n } ימים.
}
fact-track-order-where = כאן נמצאים מצב ההזמנה והקישור למעקב: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] העדכון הראשון מחברת השילוח מופיע תוך שעה אחת.
    [two] העדכון הראשון מחברת השילוח מופיע תוך שעתיים.
   *[other] העדכון הראשון מחברת השילוח מופיע תוך { $n } שעות.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] יום אחד בלי עדכון כשהחבילה בדרך הוא דבר רגיל.
    [two] עד יומיים בלי עדכון כשהחבילה בדרך הם דבר רגיל.
   *[other] עד { $n } ימים בלי עדכון כשהחבילה בדרך הם דבר רגיל.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] אם לא הייתה תזוזה במשך יום אחד, פנו לצוות שלנו ונברר עם חברת השילוח.
    [two] אם לא הייתה תזוזה במשך יומיים, פנו לצוות שלנו ונברר עם חברת השילוח.
   *[other] אם לא הייתה תזוזה במשך { $n } ימים, פנו לצוות שלנו ונברר עם חברת השילוח.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] אם החבילה לא הגיעה יום אחד אחרי תום זמן המשלוח, פנו לצוות שלנו.
    [two] אם החבילה לא הגיעה יומיים אחרי תום זמן המשלוח, פנו לצוות שלנו.
   *[other] אם החבילה לא הגיעה { $n } ימים אחרי תום זמן המשלוח, פנו לצוות שלנו.
}
fact-order-not-arrived-remedy = במקרה כזה אפשר לבחור: { $list }.
fact-order-not-arrived-neighbours-yes = אם במעקב כתוב "נמסר", כדאי קודם לשאול את השכנים ולבדוק בנקודת האיסוף.
fact-split-shipment-happens-yes = ייתכן שההזמנה תגיע בכמה חבילות.
fact-split-shipment-happens-no = כל הזמנה נשלחת אצלנו בחבילה אחת.
fact-split-shipment-apart_days = { $n ->
    [one] ייתכן פער של יום עסקים אחד בין החבילות.
    [two] ייתכן פער של עד שני ימי עסקים בין החבילות.
   *[other] ייתכן פער של עד { $n } ימי עסקים בין החבילות.
}
fact-split-shipment-charged_once-yes = על המשלוח משלמים רק פעם אחת.
fact-chinese-new-year-closed = התאריכים שבהם המחסן סגור ולא נשלחות הזמנות: { $period }.
fact-chinese-new-year-resumes = המשלוחים מתחדשים החל מ־{ $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יום אחד מקבלת המשלוח.
    [two] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יומיים מקבלת המשלוח.
   *[other] אנחנו מצטערים. נא לפנות לצוות שלנו תוך { $n } ימים מקבלת המשלוח.
}
fact-damaged-item-evidence = מה אנחנו צריכים מכם: { $list }.
fact-damaged-item-remedy = מה אפשר לבחור, ללא עלות: { $list }.
fact-damaged-item-keep-yes = בדרך כלל אין צורך להחזיר את הפריט הפגום.
fact-wrong-item-report_days = { $n ->
    [one] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יום אחד מקבלת המשלוח.
    [two] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יומיים מקבלת המשלוח.
   *[other] אנחנו מצטערים. נא לפנות לצוות שלנו תוך { $n } ימים מקבלת המשלוח.
}
fact-wrong-item-evidence = מה אנחנו צריכים מכם: { $list }.
fact-wrong-item-remedy = מה אפשר לבחור: { $list }.
fact-wrong-item-return_free-yes = אנחנו משלמים על החזרת הפריט השגוי.
fact-missing-item-report_days = { $n ->
    [one] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יום אחד מקבלת המשלוח.
    [two] אנחנו מצטערים. נא לפנות לצוות שלנו תוך יומיים מקבלת המשלוח.
   *[other] אנחנו מצטערים. נא לפנות לצוות שלנו תוך { $n } ימים מקבלת המשלוח.
}
fact-missing-item-second_parcel-yes = קודם כדאי לבדוק אם הפריט בדרך בחבילה נוספת.
fact-missing-item-evidence = מה אנחנו צריכים מכם: { $list }.
fact-missing-item-remedy = מה אפשר לבחור: { $list }.
fact-warranty-years = { $n ->
    [one] יש אחריות לשנה אחת מקבלת המשלוח.
    [two] יש אחריות לשנתיים מקבלת המשלוח.
   *[other] יש אחריות ל־{ $n } שנים מקבלת המשלוח.
}
fact-warranty-months = { $n ->
    [one] יש אחריות לחודש אחד מקבלת המשלוח.
    [two] יש אחריות לחודשיים מקבלת המשלוח.
   *[other] יש אחריות ל־{ $n } חודשים מקבלת המשלוח.
}
fact-warranty-remedy = מה אנחנו עושים במקרה של פגם, ללא עלות: { $list }.
fact-warranty-excluded = מה האחריות לא מכסה: { $list }.
fact-warranty-legal-yes = אין בכך פגיעה בזכויותיכם לפי החוק.
fact-warranty-claim-evidence = מה אנחנו צריכים מכם: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] תשובה מתקבלת תוך יום עסקים אחד.
    [two] תשובה מתקבלת תוך שני ימי עסקים.
   *[other] תשובה מתקבלת תוך { $n } ימי עסקים.
}
fact-warranty-claim-postage-store = אם נצטרך לקבל את הפריט בחזרה, דמי המשלוח עלינו.
fact-warranty-claim-postage-shopper = דמי משלוח הפריט אלינו הם על חשבונכם.

## Payment, prices, customs
fact-payment-methods-methods = אמצעי התשלום: { $list }.
fact-payment-methods-instalments = פריסה לתשלומים: { $list }.
fact-payment-methods-cod-yes = אפשר גם לשלם במזומן עם קבלת המשלוח.
fact-payment-methods-cod-no = אין אפשרות לשלם במזומן עם קבלת המשלוח.
fact-payment-methods-cod_limit = תשלום במזומן עם קבלת המשלוח אפשרי עד { $amount }.
fact-payment-methods-cod_fee = תשלום במזומן עם קבלת המשלוח כרוך בתוספת של { $amount }.
fact-payment-declined-advice = מה בדרך כלל עוזר: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] חיוב שלא הושלם או חיוב כפול משתחרר תוך יום עסקים אחד.
    [two] חיוב שלא הושלם או חיוב כפול משתחרר תוך שני ימי עסקים.
   *[other] חיוב שלא הושלם או חיוב כפול משתחרר תוך { $n } ימי עסקים.
}
fact-payment-safe-protection = כן, התשלום כאן בטוח. מה מגן עליכם: { $list }.
fact-currency-currencies = המטבעות שבהם מוצגים המחירים: { $list }.
fact-currency-otherwise = בכל מקום אחר המחירים הם במטבע הזה: { $list }.
fact-coupon-newsletter_percent = נרשמים לניוזלטר ומקבלים הנחה של { $percent } על ההזמנה הראשונה.
fact-coupon-combine-yes = אפשר להשתמש בכמה קודים בהזמנה אחת.
fact-coupon-combine-no = אפשר להשתמש רק בקוד אחד בכל הזמנה.
fact-coupon-problem-check = מה כדאי לבדוק: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] שכחתם להזין את הקוד? פנו לצוות שלנו תוך שעה אחת מההזמנה ונחזיר את ההפרש.
    [two] שכחתם להזין את הקוד? פנו לצוות שלנו תוך שעתיים מההזמנה ונחזיר את ההפרש.
   *[other] שכחתם להזין את הקוד? פנו לצוות שלנו תוך { $n } שעות מההזמנה ונחזיר את ההפרש.
}
fact-gift-card-offered-yes = כן, אנחנו מוכרים כרטיסי מתנה.
fact-gift-card-offered-no = אנחנו לא מוכרים כרטיסי מתנה.
fact-gift-card-from = הסכום הנמוך ביותר: { $amount }.
fact-gift-card-up_to = הסכום הגבוה ביותר: { $amount }.
fact-gift-card-years = { $n ->
    [one] כרטיס מתנה תקף לשנה אחת.
    [two] כרטיס מתנה תקף לשנתיים.
   *[other] כרטיס מתנה תקף ל־{ $n } שנים.
}
fact-gift-card-cash-no = אי אפשר לפדות אותו במזומן.
fact-invoice-where = כאן נמצאת החשבונית: { $list }.
fact-invoice-company-yes = בקופה אפשר להזין שם חברה ומספר עוסק.
fact-invoice-company_days = { $n ->
    [one] אפשר לבקש להוסיף אותם גם תוך יום אחד מההזמנה.
    [two] אפשר לבקש להוסיף אותם גם תוך יומיים מההזמנה.
   *[other] אפשר לבקש להוסיף אותם גם תוך { $n } ימים מההזמנה.
}
fact-customs-duties-included-all = המכס והמסים כלולים בסכום שאתם משלמים: אין תשלום נוסף בעת המסירה.
fact-customs-duties-included-none = המחירים שלנו אינם כוללים מכס ומסי יבוא: חברת השילוח גובה מכם את מה שקובעת המדינה שלכם.
fact-customs-duties-included-domestic = אין מכס: החבילה נשלחת בתוך המדינה, והמסים כלולים במחיר.
fact-customs-duties-limit = בהזמנה של עד { $amount } המכס והמסים כלולים, ואין תשלום נוסף בעת המסירה.
fact-customs-duties-above-shopper = בהזמנות גדולות יותר חברת השילוח גובה מכם מס יבוא ומכס.
fact-customs-refused-clearance_days = { $to ->
    [one] השחרור מהמכס אורך בדרך כלל { $span } יום עסקים.
    [two] השחרור מהמכס אורך בדרך כלל { $span } ימי עסקים.
   *[other] השחרור מהמכס אורך בדרך כלל { $span } ימי עסקים.
}
fact-customs-refused-respond_days = { $n ->
    [one] אם המכס מבקש מכם מסמך או מספר, נא להשיב תוך יום אחד.
    [two] אם המכס מבקש מכם מסמך או מספר, נא להשיב תוך יומיים.
   *[other] אם המכס מבקש מכם מסמך או מספר, נא להשיב תוך { $n } ימים.
}
fact-customs-refused-refund-yes = אם תסרבו לקבל חבילה שחל עליה מכס, נחזיר את מחיר המוצרים בניכוי הוצאות המשלוח.
fact-customs-refused-refund-no = אם תסרבו לקבל חבילה שחל עליה מכס, לא נוכל להחזיר את התשלום.
fact-price-match-offered-yes = כן, אם המחיר יורד אחרי ההזמנה, אנחנו מחזירים את ההפרש.
fact-price-match-offered-no = אין אצלנו התאמה למחיר נמוך יותר.
fact-price-match-days = { $n ->
    [one] נא לבקש זאת תוך יום אחד מההזמנה.
    [two] נא לבקש זאת תוך יומיים מההזמנה.
   *[other] נא לבקש זאת תוך { $n } ימים מההזמנה.
}
fact-loyalty-offered-yes = כן, יש לנו מועדון לקוחות.
fact-loyalty-offered-no = אין לנו מועדון לקוחות.
fact-loyalty-percent = אתם מקבלים בחזרה { $percent } מסכום הקנייה בנקודות.

## Account and privacy
fact-delete-my-data-how = כאן אפשר לבקש זאת: { $list }.
fact-delete-my-data-days = { $n ->
    [one] אנחנו מוחקים את הנתונים שלכם תוך יום אחד מהבקשה.
    [two] אנחנו מוחקים את הנתונים שלכם תוך יומיים מהבקשה.
   *[other] אנחנו מוחקים את הנתונים שלכם תוך { $n } ימים מהבקשה.
}
fact-delete-my-data-invoices-yes = חשבוניות נשמרות כל עוד החוק מחייב.
fact-data-use-sold-no = אנחנו לעולם לא מוכרים את הנתונים שלכם.
fact-data-use-chat_months = { $n ->
    [one] ההודעות בצ׳אט הזה נשמרות למשך חודש אחד.
    [two] ההודעות בצ׳אט הזה נשמרות למשך חודשיים.
   *[other] ההודעות בצ׳אט הזה נשמרות למשך { $n } חודשים.
}
fact-data-use-contact = לשאלות על הנתונים שלכם: { $text }
fact-newsletter-unsubscribe-link = כדי להפסיק לקבל את הניוזלטר, לחצו על הקישור "הסרה מרשימת התפוצה" בתחתית כל אימייל שלו.
fact-newsletter-unsubscribe-account = כדי להפסיק לקבל את הניוזלטר, כבו אותו בחשבון שלכם.
fact-newsletter-order_mails-yes = אימיילים על ההזמנות שלכם ימשיכו להגיע.
fact-reset-password-link_minutes = { $n ->
    [one] בדף ההתחברות בחרו "שכחתי סיסמה": יישלח אליכם באימייל קישור שתקף לדקה אחת.
    [two] בדף ההתחברות בחרו "שכחתי סיסמה": יישלח אליכם באימייל קישור שתקף לשתי דקות.
   *[other] בדף ההתחברות בחרו "שכחתי סיסמה": יישלח אליכם באימייל קישור שתקף ל־{ $n } דקות.
}
fact-guest-order-account-yes = כדי להזמין צריך חשבון.
fact-guest-order-account-no = אפשר להזמין כאורחים, בלי חשבון.

## The store
fact-contact-email = אימייל: { $text }
fact-contact-phone = טלפון: { $text }
fact-contact-reply_hours = { $n ->
    [one] אנחנו עונים לאימיילים תוך שעה אחת.
    [two] אנחנו עונים לאימיילים תוך שעתיים.
   *[other] אנחנו עונים לאימיילים תוך { $n } שעות.
}
fact-support-hours-days = הימים שבהם הצוות שלנו זמין: { $list }.
fact-support-hours-hours = שעות: { $period } ({ $zone }).
fact-support-hours-bot-yes = העוזר האוטומטי עונה בכל שעה.
fact-where-based-place = היכן אנחנו נמצאים: { $text }
fact-where-based-country = מדינה: { $country }.
fact-where-based-showroom-yes = יש לנו חנות שאפשר לבקר בה.
fact-where-based-showroom-no = אין לנו חנות שאפשר לבקר בה.
fact-wholesale-offered-yes = כן, אנחנו מוכרים לחברות ובכמויות גדולות.
fact-wholesale-offered-no = אנחנו לא מוכרים בסיטונאות.
fact-wholesale-pieces = { $n ->
    [one] יש הנחה החל מיחידה אחת של אותו מוצר.
    [two] יש הנחה החל משתי יחידות של אותו מוצר.
   *[other] יש הנחה החל מ־{ $n } יחידות של אותו מוצר.
}
fact-wholesale-percent = ההנחה מגיעה עד { $percent }.
fact-size-guide-table-yes = בדף של כל פריט לבוש יש טבלת מידות.
fact-size-guide-fit-true = המידות שלנו רגילות: כדאי לקחת את המידה הרגילה שלכם.
fact-size-guide-fit-small = המידות שלנו קטנות מהרגיל: כדאי לקחת מידה אחת יותר.
fact-size-guide-fit-large = המידות שלנו גדולות מהרגיל: כדאי לקחת מידה אחת פחות.
fact-plug-voltage-stated-yes = התקע והמתח של כל מוצר חשמלי מצוינים בדף שלו: נא לבדוק ששניהם מתאימים למדינה שלכם.
fact-plug-voltage-chosen-yes = את התקע המתאים למדינה שלכם בוחרים בדף המוצר.
fact-plug-voltage-single-yes = מוצרים מחממים, כמו קומקומים, פועלים רק במתח המצוין: אין להשתמש בהם במתח אחר, גם לא עם מתאם לתקע.

## Words for the lists above
fact-word-account = החשבון שלכם
fact-word-email = אימייל
fact-word-phone = טלפון
fact-word-chat = הצ׳אט הזה
fact-word-team = הצוות שלנו
fact-word-unworn = שלא נלבשו
fact-word-unwashed = שלא כובסו
fact-word-tags = עם כל התוויות
fact-word-complete = שלמים
fact-word-packaging = באריזה המקורית
fact-word-personalised = פריטים בהתאמה אישית
fact-word-gift_cards = כרטיסי מתנה
fact-word-underwear = הלבשה תחתונה שנפתחה
fact-word-swimwear = בגדי ים ללא פס ההיגיינה
fact-word-food = מזון שנפתח
fact-word-cosmetics = מוצרי קוסמטיקה שנפתחו
fact-word-digital = מוצרים דיגיטליים
fact-word-replacement = פריט חלופי
fact-word-refund = החזר כספי
fact-word-repair = תיקון
fact-word-discount = הפחתה במחיר
fact-word-missing_part = משלוח הפריט החסר
fact-word-order_number = מספר ההזמנה
fact-word-photos = תמונות
fact-word-description = תיאור קצר
fact-word-packing_slip = צילום של תעודת המשלוח
fact-word-label_photo = צילום של התווית
fact-word-wear = בלאי רגיל
fact-word-washing = כביסה לא נכונה
fact-word-accidents = תאונות
fact-word-card_number = בדיקה של מספר הכרטיס וכתובת החיוב
fact-word-bank_app = אישור תשלומים לחו״ל באפליקציית הבנק
fact-word-security_check = השלמת בדיקת האבטחה של הבנק
fact-word-other_method = אמצעי תשלום אחר
fact-word-encryption = דפים מוצפנים
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = אנחנו אף פעם לא רואים ולא שומרים את מספר הכרטיס שלכם
fact-word-buyer_protection = הגנת הקונה של שירות התשלום
fact-word-expired = אם תוקף הקוד פג
fact-word-used = אם כבר השתמשו בו
fact-word-minimum = אם ההזמנה מגיעה לסכום המינימום
fact-word-other_code = אם הוזן קוד אחר
fact-word-bank_transfer = העברה בנקאית
