# The desk, for the store's own people.

## Sign-in and account
desk-title = עמדת שירות
desk-skip = מעבר לתוכן
desk-account = החשבון שלי
desk-sign-in = כניסה
desk-sign-out = יציאה
desk-sign-out-everywhere = יציאה מכל המכשירים
desk-signed-out = יצאת מהחשבון.
desk-expired = יש להיכנס מחדש.
desk-name = שם
desk-password = סיסמה
desk-wrong = השם או הסיסמה שגויים.
desk-wait = היו יותר מדי ניסיונות. אפשר לנסות שוב { $wait }.
desk-unencrypted = החיבור אינו מוצפן: אחרים עלולים לקרוא את הסיסמה.
desk-forbidden = אין הרשאה לפעולה הזאת.
desk-not-found = אין דף כזה.
desk-trouble = משהו השתבש אצלנו. כדאי לנסות שוב.
desk-back = חזרה
desk-language = שפה
desk-save = שמירה
desk-saved = נשמר.
desk-password-change = החלפת סיסמה
desk-password-current = סיסמה נוכחית
desk-password-new = סיסמה חדשה
desk-password-wrong = הסיסמה הנוכחית שגויה.
desk-password-weak = יש לבחור סיסמה שקשה לנחש, לפחות { $count } תווים.

## Team
desk-role = תפקיד
desk-role-owner = בעלות
desk-role-agent = שירות
desk-team = צוות
desk-team-add = הוספת איש צוות
desk-shown-name = השם שהלקוחות רואים
desk-languages = שפות
desk-disable = חסימת חשבון
desk-enable = ביטול חסימה
desk-disabled = חסום
desk-name-taken = השם כבר בשימוש.
desk-name-bad = אי אפשר להשתמש בשם הזה.
desk-last-owner = אי אפשר לחסום את חשבון הבעלות האחרון.

## Queue
desk-inbox = פניות
desk-waiting = ממתינות
desk-mine = שלי
desk-others = אצל אחרים בצוות
desk-closed = סגורות
desk-nobody-waits = אף אחד לא ממתין.
desk-none-mine = אין לך שיחות פתוחות.
desk-ticket = מענה מאוחר יותר
desk-offline = אין חיבור חי. הדף מתעדכן כל כמה שניות.
desk-waiting-time = זמן המתנה
desk-product = צפייה במוצר

## Conversation
desk-summary = סיכום
desk-messages = הודעות
desk-earlier = הודעות קודמות
desk-photo = תמונה
desk-shopper = הלקוח
desk-assistant = העוזר
desk-shopper-types = הלקוח מקליד…
desk-take = לקיחת השיחה
desk-taken = השיחה עכשיו אצלך.
desk-taken-by = השיחה אצל { $name }.
desk-not-yours = צריך קודם לקחת את השיחה.
desk-closed-already = השיחה סגורה.
desk-answer = התשובה שלך
desk-send = שליחה
desk-sent = נשלח.
desk-empty = צריך לכתוב משהו.
desk-too-long = אפשר לכתוב עד { $count } תווים.
desk-draft = העוזר מציע:
desk-draft-drop = ביטול ההצעה
desk-insert = הוספה
desk-canned = חיפוש תשובה במידע של החנות
desk-search = חיפוש
desk-canned-none = לא נמצא דבר.
desk-notes = הערות פנימיות
desk-notes-hint = רק הצוות קורא אותן, הלקוח לעולם לא.
desk-note-add = הוספת הערה
desk-hand-back = החזרה לעוזר
desk-pass-on = העברה
desk-close = סגירת השיחה
desk-close-reason = סיבה
desk-done = בוצע.
desk-close-solved = נפתר
desk-close-no_answer = הלקוח לא עונה
desk-close-duplicate = כפול
desk-close-spam = דואר זבל
desk-close-other = אחר

## Why a person was called
desk-reason-asked = רוצה לדבר עם אדם
desk-reason-not_understood = העוזר לא הצליח לעזור
desk-reason-complaint = תלונה
desk-reason-legal = עניין משפטי
desk-reason-safety = בטיחות
desk-reason-backend_down = מערכת ההזמנות אינה זמינה
desk-reason-missing_item = פריט חסר
desk-reason-warranty = תביעת אחריות
desk-reason-suggest = הצעה לבדיקה
desk-reason-other = סיבה אחרת
