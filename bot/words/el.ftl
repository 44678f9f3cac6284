# Greek. Addresses the shopper in the polite plural.

## Greeting and small talk
greeting = Γεια σας! Είμαι ο αυτόματος βοηθός του καταστήματος { $store }. Ρωτήστε με για αποστολές, επιστροφές, πληρωμές ή τα προϊόντα μας.
greeting-again = Γεια σας και πάλι! Πώς μπορώ να βοηθήσω;
disclosure = Είμαι αυτόματος βοηθός, όχι άνθρωπος.
robot = Είμαι πρόγραμμα υπολογιστή: ο αυτόματος βοηθός του καταστήματος { $store }. Απαντώ με βάση τις σελίδες του καταστήματος. Αν προτιμάτε να μιλήσετε με άνθρωπο, απλώς πείτε το μου.
thanks = Παρακαλώ! Μπορώ να βοηθήσω σε κάτι άλλο;
goodbye = Αντίο σας και ευχαριστούμε για την επίσκεψη στο { $store }!
yes-what = Ωραία. Τι θα θέλατε να μάθετε;
no-fine = Εντάξει. Γράψτε μου αν χρειαστείτε κάτι.

## Asking back and giving up
ask-back = Δεν είμαι σίγουρος τι εννοείτε. Μήπως είναι κάτι από αυτά;
ask-back-none = Τίποτα από αυτά
not-understood = Δεν το κατάλαβα. Μπορείτε να το πείτε αλλιώς;
out-of-scope = Μπορώ να βοηθήσω μόνο για το κατάστημα { $store }: παραγγελίες, αποστολές, επιστροφές, πληρωμές και τα προϊόντα μας.
unknown = Δεν βρήκα κάτι σχετικό στις σελίδες του καταστήματος.
empty-message = Μπορώ να διαβάσω μόνο κείμενο. Παρακαλώ γράψτε την ερώτησή σας.
too-long = Το μήνυμα είναι μεγάλο και διάβασα μόνο την αρχή του (χαρακτήρες που διάβασα: { $count }). Σε μια πιο σύντομη ερώτηση μπορώ να απαντήσω καλύτερα.
too-fast = Γράφετε πιο γρήγορα απ’ όσο μπορώ να διαβάσω. Θα απαντήσω σε λίγο.
trouble = Κάτι πήγε στραβά από την πλευρά μας. Παρακαλώ δοκιμάστε ξανά σε λίγο.

## People
handoff-offer = Δεν μπόρεσα ακόμη να σας βοηθήσω. Θέλετε να μεταφέρω τη συνομιλία σας σε κάποιον από την ομάδα μας;
handoff-yes = Ναι, παρακαλώ
handoff-no = Όχι, ευχαριστώ
handoff-done = Μετέφερα τη συνομιλία σας στην ομάδα μας. Θα λάβετε απάντηση εδώ ή μέσω { $contact }.
handoff-complaint = Λυπάμαι γι’ αυτό. Το μετέφερα στην ομάδα μας. Θα λάβετε απάντηση εδώ ή μέσω { $contact }.
handoff-declined = Εντάξει. Σε τι άλλο μπορώ να βοηθήσω;

## Languages and markets
language-changed = Από εδώ και πέρα θα απαντώ στα ελληνικά.
language-which = Ποια γλώσσα προτιμάτε;
language-unknown = Δεν μιλάω ακόμη αυτή τη γλώσσα.
answer-in-other-language = Αυτή η απάντηση υπάρχει μόνο σε μία γλώσσα: { $language }
market-line = Ισχύει για παραγγελίες με παράδοση σε: { $market }.
market-which = Πού θα σταλεί το δέμα σας; Από αυτό εξαρτώνται οι όροι.

## Sources and products
source = Πηγή: { $title }
product-price = Τιμή: { $price }
product-attributes = Σχετικά με το προϊόν { $product }:
product-none = Δεν βρήκα προϊόν που να ταιριάζει.
products-found = { $count ->
    [one] Βρήκα ένα προϊόν:
   *[other] Βρήκα { $count } προϊόντα:
}

## Widget
widget-title = Συνομιλία: { $store }
widget-open = Άνοιγμα συνομιλίας
widget-close = Κλείσιμο
widget-placeholder = Γράψτε την ερώτησή σας…
widget-send = Αποστολή
widget-typing = Γράφει…
widget-language = Γλώσσα
widget-helpful = Χρήσιμο
widget-not-helpful = Μη χρήσιμο
widget-feedback-thanks = Ευχαριστούμε για τη γνώμη σας.
widget-offline = Χωρίς σύνδεση. Το μήνυμά σας φυλάσσεται και θα σταλεί.
widget-reconnecting = Επανασύνδεση…
widget-retrying = Το κατάστημα δεν μπορεί να λάβει το μήνυμά σας αυτή τη στιγμή. Θα γίνει νέα προσπάθεια.
widget-not-sent = Δεν στάλθηκε
widget-retry = Ξανά
widget-too-long = Γράψτε το πολύ { $count } χαρακτήρες.
widget-you = Εσείς
widget-bot = Βοηθός
widget-view-product = Δείτε το προϊόν
widget-new-message = Νέο μήνυμα
widget-messages = Μηνύματα
widget-new-conversation = Νέα συνομιλία
widget-powered = Οι απαντήσεις προέρχονται από τις σελίδες του καταστήματος

## Several wishes in one message
ask-back-part = Και για το «{ $part }»: πρόκειται για κάποια από αυτές τις ερωτήσεις;

## Looking for a product
seek-many = Προϊόντα που καλύπτουν όλα όσα ζητάτε: { $count }.
seek-first = Αυτά είναι τα πρώτα:
seek-close = Τα υπόλοιπα είναι κοντά.
seek-relaxed = Τίποτα δεν καλύπτει όλα όσα ζητάτε. Χρειάστηκε να αφήσω έξω: { $wishes }. Τα πιο κοντινά:
seek-lacking = Δεν το έχουμε: { $wish }.
seek-unmet = Δεν καλύπτεται: { $wishes }
seek-unknown = Δεν αναφέρεται: { $wishes }
seek-without = χωρίς { $wish }
seek-without-it = Χωρίς
seek-up-to = έως { $price }
seek-from = από { $price }
seek-ask-category = Τι είδους προϊόν ψάχνετε;
seek-ask-gender = Για ποιον είναι;
seek-ask-sleeve = Τι μανίκια θέλετε;
seek-ask-pocket = Θέλετε τσέπη;
seek-ask-colour = Ποιο χρώμα θέλετε;
seek-ask-material = Ποιο υλικό θέλετε;
seek-ask-season = Για ποια εποχή;
seek-ask-fit = Ποια εφαρμογή θέλετε;
seek-any = Δεν έχει σημασία
seek-back = Επιστροφή στην αναζήτησή σας:
seek-again = Εντάξει. Τι ψάχνετε;
seek-start-over = Από την αρχή
seek-compare = Σύγκριση
seek-comparison = { $first } και { $second } δίπλα δίπλα:
seek-compare-none = Πείτε μου πρώτα τι ψάχνετε. Μετά μπορώ να συγκρίνω δύο προϊόντα.

## Orders
order-which-number = Ποιος είναι ο αριθμός της παραγγελίας σας; Αναγράφεται στην επιβεβαίωση της παραγγελίας.
order-number-unclear = Δεν βλέπω αριθμό παραγγελίας στο μήνυμα.
order-prove = Ποιο email ή ποιος ταχυδρομικός κώδικας δόθηκε για την παραγγελία { $number }; Το χρειάζομαι για να επιβεβαιώσω ότι είναι δική σας.
order-not-matched = Τα στοιχεία δεν ταιριάζουν. Ελέγξτε τον αριθμό παραγγελίας και το email ή τον ταχυδρομικό κώδικα· μπορείτε να στείλετε ξανά και τα δύο.
order-locked = Έγιναν πάρα πολλές λανθασμένες προσπάθειες. Για την ασφάλεια των παραγγελιών, μπορείτε να δοκιμάσετε ξανά { $wait }.
order-choose = Ποια παραγγελία εννοείτε;
orders-none = Δεν βρίσκω παραγγελίες στον λογαριασμό σας.
backend-down = Το σύστημα παραγγελιών μας δεν είναι διαθέσιμο αυτή τη στιγμή. Τίποτα δεν χάνεται: δοκιμάστε ξανά σε λίγα λεπτά. Ή θέλετε να το μεταφέρω σε κάποιον από την ομάδα μας;
change-unsure = Δεν μπόρεσα να επιβεβαιώσω ότι η αλλαγή ολοκληρώθηκε. Καλό είναι να το δει κάποιος από την ομάδα μας. Να το μεταφέρω;
order-head = Παραγγελία { $number }, ημερομηνία: { $date }
order-state-pending = Λάβαμε την παραγγελία και περιμένουμε την πληρωμή.
order-state-paid = Πληρωμένη, περιμένει τη συσκευασία.
order-state-packing = Συσκευάζεται τώρα.
order-state-part-shipped = Η παραγγελία έρχεται σε περισσότερα δέματα. Ένα μέρος έχει φύγει, τα υπόλοιπα ακολουθούν.
order-state-shipped = Έχει σταλεί και είναι καθ’ οδόν προς εσάς.
order-state-delivered = Παραδόθηκε.
order-state-cancelled = Η παραγγελία έχει ακυρωθεί.
order-state-returned = Η παραγγελία επιστράφηκε.
parcel-head = Δέμα { $n } από { $count }
parcel-labelled = Έχει αναγγελθεί στη μεταφορική, που δεν το έχει σαρώσει ακόμη.
parcel-moving = Το δέμα είναι καθ’ οδόν.
parcel-customs = Το δέμα βρίσκεται στο τελωνείο.
parcel-out = Το δέμα βγήκε για παράδοση.
parcel-pickup = Το δέμα είναι έτοιμο για παραλαβή.
parcel-attempted = Η μεταφορική προσπάθησε να παραδώσει το δέμα, αλλά δεν βρήκε κανέναν.
parcel-delivered = Ημερομηνία παράδοσης: { $date }
parcel-lost = Η μεταφορική έχασε το δέμα. Λυπούμαστε.
parcel-back = Το δέμα επιστρέφει σε εμάς.
parcel-carrier = Μεταφορική: { $carrier }, αριθμός αποστολής: { $tracking }
parcel-link = Παρακολούθηση δέματος
parcel-expected = Αναμένεται το αργότερο: { $date }
parcel-late = Το δέμα έχει καθυστερήσει. Αναμενόταν το αργότερο: { $date }
parcel-help = Γράψτε μας για να το ερευνήσουμε: { $contact }
cancel-ask = Να ακυρώσω την παραγγελία { $number } ({ $amount }); Δεν αναιρείται.
cancel-done = Η παραγγελία { $number } ακυρώθηκε.
cancel-refund = Επιστροφή χρημάτων στον αρχικό τρόπο πληρωμής: { $amount }
order-fixed = Η παραγγελία { $number } συσκευάζεται ήδη ή είναι καθ’ οδόν, οπότε δεν μπορεί πια να ακυρωθεί ή να αλλάξει.
address-which = Ποια είναι η νέα διεύθυνση; Γράψτε οδό, ταχυδρομικό κώδικα και πόλη σε ένα μήνυμα, χωρισμένα με κόμμα. Η χώρα παραμένει: { $country }
address-ask = Να σταλεί η παραγγελία { $number } σε αυτή τη διεύθυνση;
    { $address }
address-done = Η παραγγελία { $number } πηγαίνει τώρα εδώ:
    { $address }
address-country = Μια παραγγελία δεν μπορεί να σταλεί σε άλλη χώρα. Δώστε διεύθυνση στην ίδια χώρα.
order-track-button = Πού είναι η παραγγελία μου;
order-cancel-button = Ακύρωση παραγγελίας
order-address-button = Αλλαγή διεύθυνσης

### The demo storefront's cart
shop-cart = Το καλάθι σας
shop-order = Δοκιμαστική παραγγελία
shop-thanks = Ευχαριστούμε! Αυτό είναι κατάστημα επίδειξης: δεν παραγγέλθηκε τίποτα και δεν υπάρχει τίποτα να πληρώσετε.

### A person at the desk
widget-person-typing = { $name } γράφει…

### People behind the desk
people-coming = Κάλεσα έναν άνθρωπο από την ομάδα μας. Θα λάβετε απάντηση εδώ σε λίγο.
people-called = Το μήνυμά σας έφτασε. Η ομάδα μας έχει ενημερωθεί και θα απαντήσει εδώ το συντομότερο δυνατό.
people-away = Η ομάδα μας θα είναι ξανά εδώ { $when }.
people-ask-email = Σε ποια διεύθυνση e-mail μπορούμε να σας απαντήσουμε;
people-here = Θα λάβετε την απάντηση εδώ.
people-email-kept = Ευχαριστώ. Η ομάδα μας θα σας απαντήσει στο { $email }.
people-email-when = Η ομάδα μας θα είναι ξανά εδώ { $when } και θα σας απαντήσει στο { $email }.
people-sorry = Λυπάμαι γι’ αυτό.
people-serious = Αυτό είναι θέμα για άνθρωπο, όχι για πρόγραμμα.
people-checks = Ένας άνθρωπος από την ομάδα μας το εξετάζει. Θα λάβετε απάντηση εδώ σε λίγο.
people-joined = { $name } από την ομάδα μας είναι τώρα εδώ και θα σας απαντήσει.
people-handed-back = Από εδώ και πέρα σας απαντά ξανά ο αυτόματος βοηθός.
people-closed = Η ομάδα μας έκλεισε αυτή τη συνομιλία. Αν χρειαστείτε κάτι ακόμη, απλώς γράψτε.
people-today = σήμερα στις { $time } (ώρα: { $city })
people-tomorrow = αύριο στις { $time } (ώρα: { $city })
people-day = στις { $date }, { $time } (ώρα: { $city })
people-mail-ask = Σε ποια διεύθυνση e-mail να στείλω αυτή τη συνομιλία;
people-mail-sent = Η συνομιλία είναι καθ’ οδόν προς { $email }.
people-mail-many = Έχει ήδη σταλεί αρκετές φορές. Δοκιμάστε ξανά αύριο.
people-mail-off = Δεν μπορώ να στείλω e-mail από εδώ. Η συνομιλία μένει σε αυτό το chat και μπορείτε να την αντιγράψετε.
people-mail-subject = Η συνομιλία σας με το { $store }
people-mail-intro = Όπως ζητήσατε, αυτή είναι η συνομιλία σας με το { $store }.
people-mail-foot = Λαμβάνετε αυτό το e-mail επειδή κάποιος έγραψε αυτή τη διεύθυνση στο chat μας. Αν δεν ήσασταν εσείς, αγνοήστε το.
widget-people-rate = Πόσο καλά σας βοηθήσαμε;
widget-people-low = καθόλου
widget-people-high = πολύ καλά
widget-people-comment = Θέλετε να προσθέσετε κάτι;
widget-people-mail = Αποστολή με e-mail
widget-people-email = Το e-mail σας

### Returns, exchanges, refunds
return-button = Επιστροφή προϊόντος
return-exchange-button = Αλλαγή προϊόντος
return-refund-button = Πού είναι τα χρήματά μου;
return-warranty-button = Αίτημα εγγύησης
return-size-button = Αλλαγή μεγέθους
return-which = Για ποιο προϊόν πρόκειται;
return-all = Όλα
return-more = Προσθήκη κι άλλου προϊόντος
return-line-until = { $item }: επιστρέφεται έως { $date }
return-line-open = { $item }: επιστρέφεται
return-line-late = { $item }: η επιστροφή ήταν δυνατή έως { $date }
return-line-excluded = { $item }: δεν επιστρέφεται, εκτός αν έχει ελάττωμα
return-line-coming = { $item }: δεν έχει παραδοθεί ακόμη
return-line-gone = { $item }: επιστρέφεται ήδη
return-line-unknown = { $item }: πρέπει να το δει η ομάδα μας
return-person = Οι κανόνες του καταστήματος δεν μου αρκούν για να αποφασίσω. Να το δώσω σε κάποιον από την ομάδα μας;
return-why = Γιατί επιστρέφεται;
return-reason-too-small = Πολύ μικρό
return-reason-too-large = Πολύ μεγάλο
return-reason-unwanted = Άλλαξα γνώμη
return-reason-not-as-described = Όχι όπως στην περιγραφή
return-reason-wrong-item = Λάθος προϊόν
return-reason-damaged = Κατεστραμμένο
return-reason-other = Άλλος λόγος
return-outcome = Θέλετε τα χρήματά σας πίσω ή άλλο μέγεθος ή χρώμα;
return-money = Επιστροφή χρημάτων
return-swap = Αλλαγή
return-variant = Ποιο θέλετε στη θέση του;
return-variant-none = Δεν υπάρχει άλλο μέγεθος ή χρώμα στην ίδια τιμή.
return-ask = Να ανοίξω αυτή την επιστροφή για την παραγγελία { $number };
return-money-back = Θα πάρετε πίσω: { $amount }
return-instead = Στη θέση του θα πάρετε: { $item }
return-done = Η επιστροφή { $id } για την παραγγελία { $number } άνοιξε.
return-label = Εκτύπωση ετικέτας επιστροφής
return-team = Η ομάδα μας θα σας γράψει για τη συνέχεια.
return-state-requested = Επιστροφή { $id } ({ $date }): λάβαμε το αίτημά σας. Ακολουθεί η ετικέτα ή η διεύθυνση επιστροφής.
return-state-approved = Επιστροφή { $id } ({ $date }): εγκρίθηκε. Παρακαλούμε στείλτε τα προϊόντα.
return-state-received = Επιστροφή { $id } ({ $date }): τα προϊόντα έφτασαν και ελέγχονται.
return-state-refunded = Επιστροφή { $id } ({ $date }): ελέγχθηκε και ολοκληρώθηκε.
return-state-declined = Επιστροφή { $id } ({ $date }): δεν εγκρίθηκε. Η ομάδα μας μπορεί να σας πει γιατί.
return-state-cancelled = Επιστροφή { $id } ({ $date }): αποσύρθηκε.
return-refund-done = Επιστράφηκαν { $date }: { $amount }
return-refund-pending = Καθ' οδόν προς εσάς από { $date }: { $amount }
return-refund-none = Η παραγγελία { $number } δεν έχει επιστροφή προϊόντων ή χρημάτων.
return-warranty-in = { $item }: σε εγγύηση έως { $date }
return-warranty-out = { $item }: η εγγύηση έληξε { $date }
return-warranty-ask = Να ανοίξω αίτημα εγγύησης για την παραγγελία { $number };
return-warranty-done = Το αίτημα εγγύησης { $id } για την παραγγελία { $number } άνοιξε.
return-size-ask = Να το αλλάξω στην παραγγελία { $number };
return-size-done = Άλλαξε. Η παραγγελία { $number } περιέχει τώρα:
return-costs = Κόστος αποστολής επιστροφής: { $amount }
### Questions about a product
goods-told = Για το { $product } το κατάστημα αναφέρει:
goods-yes = Ναι. Για το { $product } το κατάστημα αναφέρει:
goods-no = Όχι. Για το { $product } το κατάστημα αναφέρει:
goods-quote = Από την περιγραφή του { $product }:
goods-unknown = Τα αρχεία του καταστήματος δεν το λένε για το { $product }. Η ερώτησή σας σημειώθηκε για το κατάστημα.
goods-which = Ποιο προϊόν εννοείτε;
goods-mains-yes = Λειτουργεί σε αυτή τη χώρα: { $country }. Το δίκτυο εκεί έχει { $volts } V.
goods-mains-partly = Σε αυτή τη χώρα εξαρτάται από το μέρος: { $country }. Το δίκτυο εκεί έχει { $volts } V· λειτουργεί μόνο όπου ταιριάζει η τάση.
goods-mains-no = Δεν λειτουργεί σε αυτή τη χώρα: { $country }. Το δίκτυο εκεί έχει { $volts } V.
goods-plug = Φις που πρέπει να επιλέξετε: { $plug }
goods-plug-adapter = Εκεί χρειάζεται αντάπτορας. Πρίζες: τύπος { $sockets }
goods-stock-yes = Σε απόθεμα: { $variants }
goods-stock-no = Προς το παρόν δεν υπάρχει σε απόθεμα: { $variants }
goods-stock-later = Μπορεί να παραγγελθεί, αλλά στέλνεται όταν έρθει νέο απόθεμα: { $variants }
goods-stock-none = Δεν υπάρχει για το { $product }: { $wanted }
goods-stock-others = Σε απόθεμα επίσης: { $variants }
goods-cart = Στο καλάθι: { $variant }
goods-size-fits = Σύμφωνα με τον πίνακα του καταστήματος, το μέγεθός σας είναι { $size }.
goods-size-between = Είστε ανάμεσα σε { $smaller } και { $larger }: το { $smaller } είναι πιο στενό, το { $larger } πιο άνετο.
goods-size-reason = { $measure }: { $value }. Το μέγεθος { $size } είναι για { $range }.
goods-size-ask = Για να πω το μέγεθος χρειάζομαι και αυτή τη μέτρηση: { $measure }. Γράψτε την με τη μονάδα, για παράδειγμα { $example }.
goods-size-outside = Κανένα μέγεθος του πίνακα δεν ταιριάζει σε αυτές τις μετρήσεις.
goods-size-no-chart = Το κατάστημα δεν δίνει πίνακα μεγεθών για το { $product }, οπότε δεν μπορώ να πω μέγεθος.
goods-size-chart = Πίνακας μεγεθών του καταστήματος για το { $product }:
goods-size-general = Με γενικό πίνακα, όχι του καταστήματος· διαφέρει ανά κατασκευαστή:
goods-coupon-works = Ο κωδικός { $code } ισχύει τώρα. Αν ισχύει για το καλάθι σας, φαίνεται στο ταμείο.
goods-coupon-worth = Έκπτωση: { $worth }
goods-coupon-minimum = Ελάχιστη παραγγελία: { $amount }
goods-coupon-ends = Ισχύει έως: { $date }
goods-coupon-starts = Ισχύει από: { $date }
goods-coupon-once = Μία φορά ανά πελάτη.
goods-coupon-not-yet = Ο κωδικός { $code } δεν ισχύει ακόμη.
goods-coupon-expired = Ο κωδικός { $code } έχει λήξει.
goods-coupon-used-up = Ο κωδικός { $code } έχει εξαντληθεί.
goods-coupon-unknown = Το κατάστημα δεν γνωρίζει τον κωδικό { $code }.
goods-coupon-locked = Δοκιμάστηκαν πάρα πολλοί κωδικοί. Μπορείτε να ξαναδοκιμάσετε { $wait }.

### Photos and problems with items
widget-photo = Φωτογραφία
widget-photo-add = Προσθήκη φωτογραφίας
widget-photo-remove = Αφαίρεση φωτογραφίας
widget-photo-sending = Η φωτογραφία ανεβαίνει…
widget-photo-ready = Η φωτογραφία ανέβηκε.
widget-photo-offline = Χωρίς σύνδεση. Η φωτογραφία θα ανέβει μόλις επανέλθει.
widget-photo-too-large = Η φωτογραφία είναι πολύ μεγάλη. Έως: { $count } MB
widget-photo-no-picture = Αυτό το αρχείο δεν είναι φωτογραφία που μπορούμε να διαβάσουμε (JPEG, HEIC, PNG ή WebP).
widget-photo-failed = Η φωτογραφία δεν ανέβηκε. Δοκιμάστε ξανά.
widget-photo-most = Μέγιστος αριθμός φωτογραφιών ανά μήνυμα: { $count }
photo-thanks = Ευχαριστώ για τη φωτογραφία. Εγώ δεν μπορώ να δω εικόνες, αλλά η ομάδα μας μπορεί. Τι αφορά;
photo-kept = Ευχαριστώ. Κράτησα τη φωτογραφία για την ομάδα μας.
problem-button = Αναφορά προβλήματος
problem-damaged = Είναι κατεστραμμένο
problem-wrong = Είναι λάθος προϊόν
problem-missing = Λείπει
problem-what = Τι πρόβλημα έχει το προϊόν;
problem-which = Ποιο προϊόν αφορά;
problem-how-many = Πόσα τεμάχια αφορά;
problem-photo = Στείλτε μια φωτογραφία που να δείχνει το πρόβλημα. Αν δεν έχετε, απλώς πείτε το.
problem-no-photo = Δεν έχω φωτογραφία
problem-wish = Τι θα θέλατε;
problem-refund-words = χρήματα|χρημάτων|λεφτά
problem-replacement-words = αντικατ|αλλαγ|καινούρ|νέο|άλλο|σωστό
problem-ask = Είναι σωστό; Τότε θα το αναφέρω στην ομάδα μας.
problem-photos = Φωτογραφίες: { $count }
problem-done = Ευχαριστώ, η αναφορά σας είναι στην ομάδα μας. Ο αριθμός της: { $number }
problem-next = Η ομάδα μας θα την εξετάσει τώρα και θα επικοινωνήσει μαζί σας.
problem-photo-later = Μπορείτε ακόμα να στείλετε φωτογραφίες στο { $contact }.
problem-not-delivered = Τίποτα από την παραγγελία { $number } δεν έχει παραδοθεί ακόμα.
problem-reported = Για ό,τι παραδόθηκε από την παραγγελία { $number } υπάρχει ήδη ανοιχτή επιστροφή ή αναφορά. Θέλετε να το μεταφέρω σε κάποιον από την ομάδα μας;
problem-late = Η παραγγελία παραδόθηκε στις { $date }, οπότε η προθεσμία έχει λήξει. Κάποιος από την ομάδα μας μπορεί να το δει. Θέλετε να το μεταφέρω;
