# How the store's standard facts are told, in Greek. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Έχετε { $n } ημέρα από την παράδοση για να επιστρέψετε ένα προϊόν.
   *[other] Έχετε { $n } ημέρες από την παράδοση για να επιστρέψετε ένα προϊόν.
}
fact-return-window-postage-store = Η επιστροφή είναι δωρεάν: πληρώνουμε εμείς τα μεταφορικά.
fact-return-window-postage-shopper = Τα μεταφορικά της επιστροφής τα πληρώνετε εσείς.
fact-return-window-cost = Η επιστροφή κοστίζει { $amount }, ποσό που αφαιρούμε από τα χρήματα που σας επιστρέφουμε.
fact-return-window-faulty_free-yes = Αν το προϊόν είναι ελαττωματικό, έχει ζημιά ή δεν είναι αυτό που παραγγείλατε, η επιστροφή είναι δωρεάν.
fact-return-window-shipping-yes = Αν επιστρέψετε ολόκληρη την παραγγελία, επιστρέφουμε και τα έξοδα της κανονικής αποστολής.
fact-return-window-shipping-no = Τα έξοδα αποστολής της παραγγελίας δεν επιστρέφονται.
fact-return-how-start = Πού μπορείτε να ξεκινήσετε μια επιστροφή: { $list }.
fact-return-how-label_days = { $n ->
    [one] Λαμβάνετε την ετικέτα ή τη διεύθυνση επιστροφής με e-mail μέσα σε { $n } εργάσιμη ημέρα.
   *[other] Λαμβάνετε την ετικέτα ή τη διεύθυνση επιστροφής με e-mail μέσα σε { $n } εργάσιμες ημέρες.
}
fact-return-how-hand_over_days = { $n ->
    [one] Στη συνέχεια παραδώστε το δέμα μέσα σε { $n } ημέρα.
   *[other] Στη συνέχεια παραδώστε το δέμα μέσα σε { $n } ημέρες.
}
fact-return-how-parts-yes = Μπορείτε να επιστρέψετε και μόνο ορισμένα από τα προϊόντα μιας παραγγελίας.
fact-return-how-parts-no = Μια παραγγελία μπορεί να επιστραφεί μόνο ολόκληρη.
fact-return-conditions-state = Πώς πρέπει να είναι τα προϊόντα που επιστρέφετε: { $list }.
fact-return-conditions-excluded = Τι δεν μπορεί να επιστραφεί, εκτός αν είναι ελαττωματικό: { $list }.
fact-return-conditions-sale-yes = Τα προϊόντα σε έκπτωση επιστρέφονται όπως όλα τα άλλα.
fact-return-conditions-sale-no = Τα προϊόντα σε έκπτωση δεν επιστρέφονται.
fact-refund-time-check_days = { $n ->
    [one] Σας επιστρέφουμε τα χρήματα μέσα σε { $n } εργάσιμη ημέρα αφού παραλάβουμε την επιστροφή σας.
   *[other] Σας επιστρέφουμε τα χρήματα μέσα σε { $n } εργάσιμες ημέρες αφού παραλάβουμε την επιστροφή σας.
}
fact-refund-time-bank_days = { $to ->
    [one] Η τράπεζά σας μπορεί να χρειαστεί ακόμη { $span } εργάσιμη ημέρα για να τα εμφανίσει.
   *[other] Η τράπεζά σας μπορεί να χρειαστεί ακόμη { $span } εργάσιμες ημέρες για να τα εμφανίσει.
}
fact-refund-time-to-original = Τα χρήματα επιστρέφουν στο μέσο πληρωμής που χρησιμοποιήσατε.
fact-refund-time-to-credit = Τα χρήματα σας δίνονται ως πίστωση για αγορές στο κατάστημα.
fact-exchange-size-offered-yes = Ναι, μπορείτε να αλλάξετε ένα προϊόν με άλλο μέγεθος ή χρώμα.
fact-exchange-size-offered-no = Δεν κάνουμε αλλαγές. Επιστρέψτε το προϊόν και παραγγείλτε αυτό που θέλετε.
fact-exchange-size-hold_days = { $n ->
    [one] Σας κρατάμε το νέο προϊόν για { $n } ημέρα.
   *[other] Σας κρατάμε το νέο προϊόν για { $n } ημέρες.
}
fact-exchange-size-delivery-free = Η αποστολή του νέου προϊόντος είναι δωρεάν.
fact-exchange-size-delivery-charged = Το νέο προϊόν αποστέλλεται με τη συνηθισμένη χρέωση μεταφορικών.
fact-return-holiday-ordered = Για παραγγελίες που έγιναν σε αυτό το διάστημα ισχύει μεγαλύτερη προθεσμία επιστροφής: { $period }.
fact-return-holiday-until = Μπορείτε να τις επιστρέψετε έως και { $date }.

## Orders
fact-cancel-order-allowed-yes = Ναι, μπορείτε να ακυρώσετε την παραγγελία σας χωρίς χρέωση μέχρι να φύγει το δέμα από την αποθήκη μας.
fact-cancel-order-allowed-no = Μια παραγγελία δεν μπορεί να ακυρωθεί αφού καταχωριστεί, αλλά μπορείτε να την επιστρέψετε.
fact-cancel-order-hours = { $n ->
    [one] Αυτό συνήθως γίνεται μέσα σε { $n } ώρα από την παραγγελία.
   *[other] Αυτό συνήθως γίνεται μέσα σε { $n } ώρες από την παραγγελία.
}
fact-cancel-order-how = Πού μπορείτε να την ακυρώσετε: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Παίρνετε τα χρήματά σας πίσω μέσα σε { $n } εργάσιμη ημέρα.
   *[other] Παίρνετε τα χρήματά σας πίσω μέσα σε { $n } εργάσιμες ημέρες.
}
fact-change-address-allowed-yes = Ναι, η διεύθυνση παράδοσης μπορεί να αλλάξει μέχρι να φύγει το δέμα από την αποθήκη μας.
fact-change-address-allowed-no = Η διεύθυνση παράδοσης δεν μπορεί να αλλάξει μετά την παραγγελία.
fact-change-address-hours = { $n ->
    [one] Αυτό συνήθως γίνεται μέσα σε { $n } ώρα από την παραγγελία.
   *[other] Αυτό συνήθως γίνεται μέσα σε { $n } ώρες από την παραγγελία.
}
fact-change-address-how = Πού μπορείτε να την αλλάξετε: { $list }.
fact-change-address-country-yes = Μπορεί να αλλάξει και η χώρα.
fact-change-address-country-no = Η χώρα δεν μπορεί να αλλάξει: ακυρώστε την παραγγελία και κάντε καινούργια.
fact-change-order-swap-yes = Μπορείτε να αλλάξετε το μέγεθος ή το χρώμα μέχρι να φύγει το δέμα από την αποθήκη μας.
fact-change-order-swap-no = Το μέγεθος και το χρώμα δεν μπορούν να αλλάξουν μετά την παραγγελία.
fact-change-order-add-yes = Μέχρι τότε μπορείτε και να προσθέσετε προϊόντα.
fact-change-order-add-no = Δεν μπορούν να προστεθούν προϊόντα σε μια παραγγελία: κάντε μια δεύτερη.
fact-change-order-how = Πού μπορείτε να αλλάξετε μια παραγγελία: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Η επιβεβαίωση έρχεται με e-mail μέσα σε { $n } λεπτό. Κοιτάξτε και στον φάκελο ανεπιθύμητων.
   *[other] Η επιβεβαίωση έρχεται με e-mail μέσα σε { $n } λεπτά. Κοιτάξτε και στον φάκελο ανεπιθύμητων.
}
fact-no-confirmation-resend-yes = Αν δεν είναι εκεί, η διεύθυνση e-mail μπορεί να έχει λάθος: ενημερώστε την ομάδα μας και θα τη στείλουμε ξανά.
fact-out-of-stock-notify-yes = Στη σελίδα του προϊόντος μπορείτε να ζητήσετε να ειδοποιηθείτε με e-mail όταν είναι ξανά διαθέσιμο.
fact-out-of-stock-weeks = { $to ->
    [one] Τα περισσότερα προϊόντα είναι ξανά διαθέσιμα μέσα σε { $span } εβδομάδα.
   *[other] Τα περισσότερα προϊόντα είναι ξανά διαθέσιμα μέσα σε { $span } εβδομάδες.
}
fact-pre-order-charged-order = Μια προπαραγγελία πληρώνεται τη στιγμή που την κάνετε.
fact-pre-order-charged-dispatch = Μια προπαραγγελία πληρώνεται μόνο όταν αποσταλεί.
fact-pre-order-cancel-yes = Μπορείτε να την ακυρώσετε χωρίς χρέωση μέχρι να αποσταλεί.
fact-pre-order-cancel-no = Μια προπαραγγελία δεν μπορεί να ακυρωθεί.
fact-gift-wrapping-offered-yes = Ναι, κάνουμε συσκευασία δώρου.
fact-gift-wrapping-offered-no = Δεν κάνουμε συσκευασία δώρου.
fact-gift-wrapping-cost = Η συσκευασία δώρου κοστίζει { $amount } ανά προϊόν.
fact-gift-wrapping-card-yes = Μπορείτε να προσθέσετε κάρτα με δικό σας μήνυμα.
fact-gift-wrapping-no_prices-yes = Μέσα στο δέμα δώρου δεν αναγράφονται τιμές.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Η απλή παράδοση διαρκεί { $span } εργάσιμη ημέρα από την αποστολή.
   *[other] Η απλή παράδοση διαρκεί { $span } εργάσιμες ημέρες από την αποστολή.
}
fact-delivery-time-express = { $to ->
    [one] Η ταχεία παράδοση διαρκεί { $span } εργάσιμη ημέρα.
   *[other] Η ταχεία παράδοση διαρκεί { $span } εργάσιμες ημέρες.
}
fact-shipping-cost-free-yes = Τα μεταφορικά είναι δωρεάν.
fact-shipping-cost-standard = Η απλή παράδοση κοστίζει { $amount }.
fact-shipping-cost-free_from = Η απλή παράδοση είναι δωρεάν για αγορές από { $amount }.
fact-shipping-cost-express = Η ταχεία παράδοση κοστίζει { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Παραδίδουμε την παραγγελία σας στη μεταφορική μέσα σε { $n } εργάσιμη ημέρα.
   *[other] Παραδίδουμε την παραγγελία σας στη μεταφορική μέσα σε { $n } εργάσιμες ημέρες.
}
fact-dispatch-time-cutoff = Όριο ώρας για κάθε ημέρα: { $time } ({ $zone }). Όσες παραγγελίες γίνονται αργότερα υπολογίζονται για την επόμενη εργάσιμη ημέρα.
fact-ship-to-countries-worldwide-yes = Στέλνουμε σε όλο τον κόσμο.
fact-ship-to-countries-number = { $n ->
    [one] Στέλνουμε σε περισσότερες από { $n } χώρα.
   *[other] Στέλνουμε σε περισσότερες από { $n } χώρες.
}
fact-ship-to-countries-countries = Χώρες στις οποίες στέλνουμε: { $list }.
fact-ship-to-countries-not_to = Χώρες στις οποίες δεν στέλνουμε: { $list }.
fact-ship-to-countries-origin = Χώρα από την οποία φεύγουν τα δέματα: { $country }.
fact-express-shipping-offered-yes = Ναι, υπάρχει ταχεία παράδοση.
fact-express-shipping-offered-no = Δεν προσφέρουμε ταχεία παράδοση.
fact-express-shipping-days = { $to ->
    [one] Η ταχεία παράδοση διαρκεί { $span } εργάσιμη ημέρα από την αποστολή.
   *[other] Η ταχεία παράδοση διαρκεί { $span } εργάσιμες ημέρες από την αποστολή.
}
fact-express-shipping-cost = Η ταχεία παράδοση κοστίζει { $amount }.
fact-carriers-standard = Μεταφορικές για την απλή παράδοση: { $list }.
fact-carriers-express = Μεταφορικές για την ταχεία παράδοση: { $list }.
fact-pickup-points-lockers-yes = Ναι, τα δέματα μπορούν να σταλούν σε θυρίδες (lockers) και σημεία παραλαβής.
fact-pickup-points-lockers-no = Τα δέματα δεν μπορούν να σταλούν σε θυρίδες (lockers) ή σημεία παραλαβής.
fact-pickup-points-po_box-yes = Στέλνουμε και σε ταχυδρομικές θυρίδες.
fact-pickup-points-po_box-no = Δεν στέλνουμε σε ταχυδρομικές θυρίδες.
fact-missed-delivery-attempts = { $n ->
    [one] Η μεταφορική κάνει { $n } προσπάθεια παράδοσης.
   *[other] Η μεταφορική κάνει { $n } προσπάθειες παράδοσης.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Αν το δέμα δεν παραδοθεί, φυλάσσεται σε σημείο παραλαβής για { $n } ημέρα.
   *[other] Αν το δέμα δεν παραδοθεί, φυλάσσεται σε σημείο παραλαβής για { $n } ημέρες.
}
fact-track-order-where = Πού βρίσκετε την κατάσταση της παραγγελίας και τον σύνδεσμο παρακολούθησης: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Τα πρώτα στοιχεία από τη μεταφορική εμφανίζονται μέσα σε { $n } ώρα.
   *[other] Τα πρώτα στοιχεία από τη μεταφορική εμφανίζονται μέσα σε { $n } ώρες.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Όσο το δέμα είναι καθ’ οδόν, είναι φυσιολογικό να μην υπάρχει νεότερο έως και για { $n } ημέρα.
   *[other] Όσο το δέμα είναι καθ’ οδόν, είναι φυσιολογικό να μην υπάρχει νεότερο έως και για { $n } ημέρες.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Αν δεν υπάρξει καμία αλλαγή για { $n } ημέρα, ενημερώστε την ομάδα μας: θα ρωτήσουμε τη μεταφορική.
   *[other] Αν δεν υπάρξει καμία αλλαγή για { $n } ημέρες, ενημερώστε την ομάδα μας: θα ρωτήσουμε τη μεταφορική.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Αν το δέμα σας δεν έχει έρθει { $n } ημέρα μετά τη λήξη του χρόνου παράδοσης, ενημερώστε την ομάδα μας.
   *[other] Αν το δέμα σας δεν έχει έρθει { $n } ημέρες μετά τη λήξη του χρόνου παράδοσης, ενημερώστε την ομάδα μας.
}
fact-order-not-arrived-remedy = Τι μπορείτε να επιλέξετε τότε: { $list }.
fact-order-not-arrived-neighbours-yes = Αν η παρακολούθηση γράφει «παραδόθηκε», ρωτήστε πρώτα τους γείτονες και το σημείο παραλαβής.
fact-split-shipment-happens-yes = Η παραγγελία σας μπορεί να έρθει σε περισσότερα από ένα δέματα.
fact-split-shipment-happens-no = Στέλνουμε κάθε παραγγελία σε ένα δέμα.
fact-split-shipment-apart_days = { $n ->
    [one] Μπορεί να φτάσουν με διαφορά έως και { $n } εργάσιμη ημέρα.
   *[other] Μπορεί να φτάσουν με διαφορά έως και { $n } εργάσιμες ημέρες.
}
fact-split-shipment-charged_once-yes = Τα μεταφορικά τα πληρώνετε μόνο μία φορά.
fact-chinese-new-year-closed = Πότε δεν στέλνουμε τίποτα, επειδή η αποθήκη μας είναι κλειστή: { $period }.
fact-chinese-new-year-resumes = Πότε ξαναρχίζουμε τις αποστολές: { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρα από την παράδοση.
   *[other] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρες από την παράδοση.
}
fact-damaged-item-evidence = Τι χρειαζόμαστε από εσάς: { $list }.
fact-damaged-item-remedy = Τι μπορείτε να επιλέξετε, χωρίς χρέωση: { $list }.
fact-damaged-item-keep-yes = Συνήθως δεν χρειάζεται να στείλετε πίσω το προϊόν που έχει ζημιά.
fact-wrong-item-report_days = { $n ->
    [one] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρα από την παράδοση.
   *[other] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρες από την παράδοση.
}
fact-wrong-item-evidence = Τι χρειαζόμαστε από εσάς: { $list }.
fact-wrong-item-remedy = Τι μπορείτε να επιλέξετε: { $list }.
fact-wrong-item-return_free-yes = Την επιστροφή του λάθος προϊόντος την πληρώνουμε εμείς.
fact-missing-item-report_days = { $n ->
    [one] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρα από την παράδοση.
   *[other] Λυπούμαστε. Ενημερώστε την ομάδα μας μέσα σε { $n } ημέρες από την παράδοση.
}
fact-missing-item-second_parcel-yes = Δείτε πρώτα μήπως το προϊόν έρχεται σε δεύτερο δέμα.
fact-missing-item-evidence = Τι χρειαζόμαστε από εσάς: { $list }.
fact-missing-item-remedy = Τι μπορείτε να επιλέξετε: { $list }.
fact-warranty-years = { $n ->
    [one] Η εγγύηση ισχύει για { $n } έτος από την παράδοση.
   *[other] Η εγγύηση ισχύει για { $n } έτη από την παράδοση.
}
fact-warranty-months = { $n ->
    [one] Η εγγύηση ισχύει για { $n } μήνα από την παράδοση.
   *[other] Η εγγύηση ισχύει για { $n } μήνες από την παράδοση.
}
fact-warranty-remedy = Τι κάνουμε σε περίπτωση ελαττώματος, χωρίς χρέωση: { $list }.
fact-warranty-excluded = Τι δεν καλύπτει η εγγύηση: { $list }.
fact-warranty-legal-yes = Τα δικαιώματα που σας δίνει ο νόμος δεν επηρεάζονται.
fact-warranty-claim-evidence = Τι χρειαζόμαστε από εσάς: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Λαμβάνετε απάντηση μέσα σε { $n } εργάσιμη ημέρα.
   *[other] Λαμβάνετε απάντηση μέσα σε { $n } εργάσιμες ημέρες.
}
fact-warranty-claim-postage-store = Αν χρειαστεί να μας στείλετε το προϊόν, πληρώνουμε εμείς τα μεταφορικά.
fact-warranty-claim-postage-shopper = Τα μεταφορικά για να μας στείλετε το προϊόν τα πληρώνετε εσείς.

## Payment, prices, customs
fact-payment-methods-methods = Πώς μπορείτε να πληρώσετε: { $list }.
fact-payment-methods-instalments = Πληρωμή με δόσεις: { $list }.
fact-payment-methods-cod-yes = Μπορείτε να πληρώσετε και με αντικαταβολή.
fact-payment-methods-cod-no = Δεν γίνεται πληρωμή με αντικαταβολή.
fact-payment-methods-cod_limit = Η αντικαταβολή ισχύει για ποσά έως { $amount }.
fact-payment-methods-cod_fee = Η αντικαταβολή έχει επιπλέον χρέωση { $amount }.
fact-payment-declined-advice = Τι βοηθά συνήθως: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Μια χρέωση που δεν ολοκληρώθηκε ή έγινε διπλή αποδεσμεύεται μέσα σε { $n } εργάσιμη ημέρα.
   *[other] Μια χρέωση που δεν ολοκληρώθηκε ή έγινε διπλή αποδεσμεύεται μέσα σε { $n } εργάσιμες ημέρες.
}
fact-payment-safe-protection = Ναι, εδώ πληρώνετε με ασφάλεια. Τι σας προστατεύει: { $list }.
fact-currency-currencies = Νομίσματα στα οποία εμφανίζονται οι τιμές: { $list }.
fact-currency-otherwise = Παντού αλλού οι τιμές είναι σε αυτό το νόμισμα: { $list }.
fact-coupon-newsletter_percent = Με την εγγραφή στο newsletter έχετε έκπτωση { $percent } στην πρώτη σας παραγγελία.
fact-coupon-combine-yes = Μπορείτε να χρησιμοποιήσετε περισσότερους από έναν κωδικούς στην ίδια παραγγελία.
fact-coupon-combine-no = Σε κάθε παραγγελία ισχύει μόνο ένας κωδικός.
fact-coupon-problem-check = Τι να ελέγξετε: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Αν ξεχάσατε να βάλετε τον κωδικό, ενημερώστε την ομάδα μας μέσα σε { $n } ώρα από την παραγγελία: σας επιστρέφουμε τη διαφορά.
   *[other] Αν ξεχάσατε να βάλετε τον κωδικό, ενημερώστε την ομάδα μας μέσα σε { $n } ώρες από την παραγγελία: σας επιστρέφουμε τη διαφορά.
}
fact-gift-card-offered-yes = Ναι, πουλάμε δωροκάρτες.
fact-gift-card-offered-no = Δεν πουλάμε δωροκάρτες.
fact-gift-card-from = Ελάχιστη αξία: { $amount }.
fact-gift-card-up_to = Μέγιστη αξία: { $amount }.
fact-gift-card-years = { $n ->
    [one] Η δωροκάρτα ισχύει για { $n } έτος.
   *[other] Η δωροκάρτα ισχύει για { $n } έτη.
}
fact-gift-card-cash-no = Δεν ανταλλάσσεται με μετρητά.
fact-invoice-where = Πού βρίσκετε το παραστατικό αγοράς: { $list }.
fact-invoice-company-yes = Στην ολοκλήρωση της αγοράς μπορείτε να συμπληρώσετε επωνυμία εταιρείας και ΑΦΜ.
fact-invoice-company_days = { $n ->
    [one] Μπορούμε να τα προσθέσουμε και εκ των υστέρων, μέσα σε { $n } ημέρα από την παραγγελία.
   *[other] Μπορούμε να τα προσθέσουμε και εκ των υστέρων, μέσα σε { $n } ημέρες από την παραγγελία.
}
fact-customs-duties-included-all = Οι δασμοί και οι φόροι περιλαμβάνονται σε αυτό που πληρώνετε: στην παράδοση δεν οφείλετε τίποτα.
fact-customs-duties-included-none = Οι τιμές μας δεν περιλαμβάνουν δασμούς και φόρους εισαγωγής: η μεταφορική εισπράττει από εσάς όσα χρεώνει η χώρα σας.
fact-customs-duties-included-domestic = Δεν υπάρχει τελωνείο: το δέμα στέλνεται μέσα στη χώρα και οι φόροι περιλαμβάνονται στην τιμή.
fact-customs-duties-limit = Για παραγγελίες έως { $amount }, οι δασμοί και οι φόροι περιλαμβάνονται και στην παράδοση δεν οφείλετε τίποτα.
fact-customs-duties-above-shopper = Για μεγαλύτερες παραγγελίες, η μεταφορική εισπράττει από εσάς τον φόρο και τους δασμούς εισαγωγής.
fact-customs-refused-clearance_days = { $to ->
    [one] Ο εκτελωνισμός διαρκεί συνήθως { $span } εργάσιμη ημέρα.
   *[other] Ο εκτελωνισμός διαρκεί συνήθως { $span } εργάσιμες ημέρες.
}
fact-customs-refused-respond_days = { $n ->
    [one] Αν το τελωνείο σας ζητήσει κάποιο έγγραφο ή αριθμό, απαντήστε μέσα σε { $n } ημέρα.
   *[other] Αν το τελωνείο σας ζητήσει κάποιο έγγραφο ή αριθμό, απαντήστε μέσα σε { $n } ημέρες.
}
fact-customs-refused-refund-yes = Αν αρνηθείτε δέμα για το οποίο οφείλονται δασμοί, σας επιστρέφουμε την αξία των προϊόντων μείον τα μεταφορικά.
fact-customs-refused-refund-no = Αν αρνηθείτε δέμα για το οποίο οφείλονται δασμοί, δεν μπορούμε να σας επιστρέψουμε τα χρήματα.
fact-price-match-offered-yes = Ναι, αν η τιμή πέσει μετά την παραγγελία σας, σας επιστρέφουμε τη διαφορά.
fact-price-match-offered-no = Δεν προσαρμόζουμε τις τιμές μας σε άλλες τιμές.
fact-price-match-days = { $n ->
    [one] Ζητήστε το μέσα σε { $n } ημέρα από την παραγγελία.
   *[other] Ζητήστε το μέσα σε { $n } ημέρες από την παραγγελία.
}
fact-loyalty-offered-yes = Ναι, έχουμε πρόγραμμα επιβράβευσης.
fact-loyalty-offered-no = Δεν έχουμε πρόγραμμα επιβράβευσης.
fact-loyalty-percent = Παίρνετε πίσω σε πόντους { $percent } από όσα ξοδεύετε.

## Account and privacy
fact-delete-my-data-how = Πού μπορείτε να το ζητήσετε: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Διαγράφουμε τα δεδομένα σας μέσα σε { $n } ημέρα από το αίτημά σας.
   *[other] Διαγράφουμε τα δεδομένα σας μέσα σε { $n } ημέρες από το αίτημά σας.
}
fact-delete-my-data-invoices-yes = Τα παραστατικά αγοράς φυλάσσονται για όσο απαιτεί ο νόμος.
fact-data-use-sold-no = Δεν πουλάμε ποτέ τα δεδομένα σας.
fact-data-use-chat_months = { $n ->
    [one] Τα μηνύματα αυτής της συνομιλίας φυλάσσονται για { $n } μήνα.
   *[other] Τα μηνύματα αυτής της συνομιλίας φυλάσσονται για { $n } μήνες.
}
fact-data-use-contact = Επικοινωνία για ερωτήσεις σχετικά με τα δεδομένα σας: { $text }
fact-newsletter-unsubscribe-link = Για να μη λαμβάνετε το newsletter, πατήστε τον σύνδεσμο «Διαγραφή» στο τέλος οποιουδήποτε από τα e-mail του.
fact-newsletter-unsubscribe-account = Για να μη λαμβάνετε το newsletter, απενεργοποιήστε το στον λογαριασμό σας.
fact-newsletter-order_mails-yes = Θα συνεχίσετε να λαμβάνετε e-mail για τις παραγγελίες σας.
fact-reset-password-link_minutes = { $n ->
    [one] Στη σελίδα σύνδεσης επιλέξτε «Ξεχάσατε τον κωδικό;»: λαμβάνετε με e-mail έναν σύνδεσμο που ισχύει για { $n } λεπτό.
   *[other] Στη σελίδα σύνδεσης επιλέξτε «Ξεχάσατε τον κωδικό;»: λαμβάνετε με e-mail έναν σύνδεσμο που ισχύει για { $n } λεπτά.
}
fact-guest-order-account-yes = Για να παραγγείλετε χρειάζεστε λογαριασμό.
fact-guest-order-account-no = Μπορείτε να παραγγείλετε ως επισκέπτης, χωρίς λογαριασμό.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Τηλέφωνο: { $text }
fact-contact-reply_hours = { $n ->
    [one] Απαντάμε στα e-mail μέσα σε { $n } ώρα.
   *[other] Απαντάμε στα e-mail μέσα σε { $n } ώρες.
}
fact-support-hours-days = Ημέρες που η ομάδα μας είναι διαθέσιμη: { $list }.
fact-support-hours-hours = Ώρες: { $period } ({ $zone }).
fact-support-hours-bot-yes = Ο αυτόματος βοηθός απαντά οποιαδήποτε ώρα.
fact-where-based-place = Πού βρισκόμαστε: { $text }
fact-where-based-country = Χώρα: { $country }.
fact-where-based-showroom-yes = Έχουμε φυσικό κατάστημα που μπορείτε να επισκεφθείτε.
fact-where-based-showroom-no = Δεν έχουμε φυσικό κατάστημα που να μπορείτε να επισκεφθείτε.
fact-wholesale-offered-yes = Ναι, πουλάμε σε εταιρείες και σε μεγάλες ποσότητες.
fact-wholesale-offered-no = Δεν πουλάμε χονδρική.
fact-wholesale-pieces = { $n ->
    [one] Υπάρχει έκπτωση από { $n } τεμάχιο του ίδιου προϊόντος.
   *[other] Υπάρχει έκπτωση από { $n } τεμάχια του ίδιου προϊόντος.
}
fact-wholesale-percent = Η έκπτωση φτάνει έως { $percent }.
fact-size-guide-table-yes = Στη σελίδα κάθε ρούχου θα βρείτε πίνακα μεγεθών με τις διαστάσεις.
fact-size-guide-fit-true = Τα μεγέθη μας είναι κανονικά: πάρτε το συνηθισμένο σας μέγεθος.
fact-size-guide-fit-small = Τα μεγέθη μας είναι μικρά: πάρτε ένα μέγεθος μεγαλύτερο.
fact-size-guide-fit-large = Τα μεγέθη μας είναι μεγάλα: πάρτε ένα μέγεθος μικρότερο.
fact-plug-voltage-stated-yes = Το φις και η τάση κάθε ηλεκτρικού είδους αναγράφονται στη σελίδα του: βεβαιωθείτε ότι και τα δύο ταιριάζουν στη χώρα σας.
fact-plug-voltage-chosen-yes = Το φις για τη χώρα σας το επιλέγετε στη σελίδα του προϊόντος.
fact-plug-voltage-single-yes = Τα είδη που θερμαίνουν, όπως οι βραστήρες, λειτουργούν μόνο με την τάση που αναγράφεται: μην τα χρησιμοποιείτε ποτέ με άλλη, ούτε με αντάπτορα.

## Words for the lists above
fact-word-account = ο λογαριασμός σας
fact-word-email = e-mail
fact-word-phone = τηλέφωνο
fact-word-chat = αυτή η συνομιλία
fact-word-team = η ομάδα μας
fact-word-unworn = αφόρετα
fact-word-unwashed = χωρίς να έχουν πλυθεί
fact-word-tags = με όλες τις ετικέτες
fact-word-complete = πλήρη
fact-word-packaging = στην αρχική συσκευασία
fact-word-personalised = προσωποποιημένα προϊόντα
fact-word-gift_cards = δωροκάρτες
fact-word-underwear = ανοιγμένα εσώρουχα
fact-word-swimwear = μαγιό χωρίς το προστατευτικό υγιεινής
fact-word-food = ανοιγμένα τρόφιμα
fact-word-cosmetics = ανοιγμένα καλλυντικά
fact-word-digital = ψηφιακά προϊόντα
fact-word-replacement = αντικατάσταση
fact-word-refund = επιστροφή χρημάτων
fact-word-repair = επισκευή
fact-word-discount = μείωση της τιμής
fact-word-missing_part = αποστολή του προϊόντος που λείπει
fact-word-order_number = ο αριθμός παραγγελίας
fact-word-photos = φωτογραφίες
fact-word-description = μια σύντομη περιγραφή
fact-word-packing_slip = μια φωτογραφία του δελτίου αποστολής
fact-word-label_photo = μια φωτογραφία της ετικέτας
fact-word-wear = φυσιολογική φθορά
fact-word-washing = λάθος πλύσιμο
fact-word-accidents = ατυχήματα
fact-word-card_number = έλεγχος του αριθμού της κάρτας και της διεύθυνσης χρέωσης
fact-word-bank_app = ενεργοποίηση των πληρωμών στο εξωτερικό στην εφαρμογή της τράπεζάς σας
fact-word-security_check = ολοκλήρωση του ελέγχου ασφαλείας της τράπεζάς σας
fact-word-other_method = άλλο μέσο πληρωμής
fact-word-encryption = κρυπτογραφημένες σελίδες
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = δεν βλέπουμε και δεν αποθηκεύουμε ποτέ τον αριθμό της κάρτας σας
fact-word-buyer_protection = η προστασία αγοραστή της υπηρεσίας πληρωμών
fact-word-expired = αν έχει λήξει ο κωδικός
fact-word-used = αν έχει χρησιμοποιηθεί ήδη
fact-word-minimum = αν η παραγγελία φτάνει το ελάχιστο ποσό
fact-word-other_code = αν έχει μπει άλλος κωδικός
fact-word-bank_transfer = τραπεζική μεταφορά
