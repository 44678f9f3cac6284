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
