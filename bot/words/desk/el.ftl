# The desk, for the store's own people.

## Sign-in and account
desk-title = Θέση εργασίας
desk-skip = Μετάβαση στο περιεχόμενο
desk-account = Ο λογαριασμός μου
desk-sign-in = Σύνδεση
desk-sign-out = Αποσύνδεση
desk-sign-out-everywhere = Αποσύνδεση από όλες τις συσκευές
desk-signed-out = Αποσυνδεθήκατε.
desk-expired = Συνδεθείτε ξανά.
desk-name = Όνομα
desk-password = Κωδικός πρόσβασης
desk-wrong = Το όνομα ή ο κωδικός είναι λάθος.
desk-wait = Έγιναν πάρα πολλές προσπάθειες. Μπορείτε να δοκιμάσετε ξανά { $wait }.
desk-unencrypted = Η σύνδεση δεν είναι κρυπτογραφημένη: άλλοι θα μπορούσαν να διαβάσουν τον κωδικό σας.
desk-forbidden = Δεν έχετε δικαίωμα για αυτό.
desk-not-found = Δεν υπάρχει τέτοια σελίδα.
desk-trouble = Κάτι πήγε στραβά από εμάς. Δοκιμάστε ξανά.
desk-back = Πίσω
desk-language = Γλώσσα
desk-save = Αποθήκευση
desk-saved = Αποθηκεύτηκε.
desk-password-change = Αλλαγή κωδικού
desk-password-current = Τωρινός κωδικός
desk-password-new = Νέος κωδικός
desk-password-wrong = Ο τωρινός κωδικός είναι λάθος.
desk-password-weak = Επιλέξτε κωδικό που δύσκολα μαντεύεται, με τουλάχιστον { $count } χαρακτήρες.

## Team
desk-role = Ρόλος
desk-role-owner = Υπεύθυνος λογαριασμός
desk-role-agent = Εξυπηρέτηση
desk-team = Ομάδα
desk-team-add = Προσθήκη ατόμου
desk-shown-name = Όνομα που βλέπουν οι πελάτες
desk-languages = Γλώσσες
desk-disable = Αποκλεισμός λογαριασμού
desk-enable = Άρση αποκλεισμού
desk-disabled = αποκλεισμένος
desk-name-taken = Το όνομα χρησιμοποιείται ήδη.
desk-name-bad = Το όνομα δεν μπορεί να χρησιμοποιηθεί.
desk-last-owner = Ο τελευταίος υπεύθυνος λογαριασμός δεν αποκλείεται.

## Queue
desk-inbox = Εισερχόμενα
desk-waiting = Σε αναμονή
desk-mine = Δικά μου
desk-others = Σε συναδέλφους
desk-closed = Κλειστά
desk-nobody-waits = Δεν περιμένει κανείς.
desk-none-mine = Δεν έχετε ανοιχτές συνομιλίες.
desk-ticket = απάντηση αργότερα
desk-offline = Δεν υπάρχει ζωντανή σύνδεση. Η σελίδα ανανεώνεται κάθε λίγα δευτερόλεπτα.
desk-waiting-time = Χρόνος αναμονής
desk-product = Προβολή προϊόντος

## Conversation
desk-summary = Σύνοψη
desk-messages = Μηνύματα
desk-earlier = Προηγούμενα μηνύματα
desk-photo = Φωτογραφία
desk-shopper = Πελάτης
desk-assistant = Βοηθός
desk-shopper-types = Ο πελάτης γράφει…
desk-take = Ανάληψη
desk-taken = Η συνομιλία είναι τώρα δική σας.
desk-taken-by = Αυτή τη συνομιλία την έχει: { $name }.
desk-not-yours = Αναλάβετε πρώτα τη συνομιλία.
desk-closed-already = Η συνομιλία έχει κλείσει.
desk-answer = Η απάντησή σας
desk-send = Αποστολή
desk-sent = Στάλθηκε.
desk-empty = Γράψτε κάτι.
desk-too-long = Γράψτε το πολύ { $count } χαρακτήρες.
desk-draft = Ο βοηθός προτείνει:
desk-draft-drop = Απόρριψη
desk-insert = Εισαγωγή
desk-canned = Βρείτε απάντηση στις πληροφορίες του καταστήματος
desk-search = Αναζήτηση
desk-canned-none = Δεν βρέθηκε τίποτα.
desk-notes = Εσωτερικές σημειώσεις
desk-notes-hint = Τις διαβάζει μόνο η ομάδα, ποτέ ο πελάτης.
desk-note-add = Προσθήκη σημείωσης
desk-hand-back = Επιστροφή στον βοηθό
desk-pass-on = Μεταβίβαση
desk-close = Κλείσιμο συνομιλίας
desk-close-reason = Αιτία
desk-done = Έγινε.
desk-close-solved = Λύθηκε
desk-close-no_answer = Ο πελάτης δεν απαντά
desk-close-duplicate = Διπλό
desk-close-spam = Ανεπιθύμητο
desk-close-other = Άλλο

## Why a person was called
desk-reason-asked = Θέλει να μιλήσει με άνθρωπο
desk-reason-not_understood = Ο βοηθός δεν μπόρεσε να βοηθήσει
desk-reason-complaint = Παράπονο
desk-reason-legal = Νομικό θέμα
desk-reason-safety = Ασφάλεια
desk-reason-backend_down = Το σύστημα παραγγελιών δεν αποκρίνεται
desk-reason-missing_item = Λείπει προϊόν
desk-reason-warranty = Αίτημα εγγύησης
desk-reason-suggest = Πρόταση για έλεγχο
desk-reason-other = Άλλη αιτία
