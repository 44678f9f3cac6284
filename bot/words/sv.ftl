# Swedish. Addresses the shopper as "du".

## Greeting and small talk
greeting = Hej! Jag är den automatiska assistenten hos { $store }. Fråga mig om leverans, returer, betalning eller våra produkter.
greeting-again = Hej igen! Vad kan jag hjälpa dig med?
disclosure = Jag är en automatisk assistent, inte en människa.
robot = Jag är ett datorprogram: den automatiska assistenten hos { $store }. Jag svarar utifrån butikens egna sidor. Vill du hellre prata med en människa är det bara att säga till.
thanks = Varsågod! Kan jag hjälpa dig med något mer?
goodbye = Hej då, och tack för besöket hos { $store }!
yes-what = Bra. Vad vill du veta?
no-fine = Okej. Skriv bara om du behöver något.

## Asking back and giving up
ask-back = Jag är inte säker på vad du menar. Är det någon av de här frågorna?
ask-back-none = Inget av dem
not-understood = Det förstod jag inte. Kan du säga det på ett annat sätt?
out-of-scope = Jag kan bara hjälpa till med { $store }: beställningar, leverans, returer, betalning och våra produkter.
unknown = Det hittade jag inte på butikens sidor.
empty-message = Jag kan bara läsa text. Skriv din fråga, tack.
too-long = Det var ett långt meddelande. Jag har bara läst början (antal tecken: { $count }). En kortare fråga är lättare att svara på.
too-fast = Du skriver snabbare än jag hinner läsa. Jag svarar strax.
trouble = Något gick fel hos oss. Försök igen om en stund.

## People
handoff-offer = Jag har inte kunnat hjälpa dig än. Ska jag skicka vidare samtalet till någon i vårt team?
handoff-yes = Ja, tack
handoff-no = Nej, tack
handoff-done = Jag har skickat vidare samtalet till vårt team. Du får svar här eller via { $contact }.
handoff-complaint = Det var tråkigt att höra. Jag har skickat det vidare till vårt team. Du får svar här eller via { $contact }.
handoff-declined = Okej. Vad kan jag göra för dig i stället?

## Languages and markets
language-changed = Från och med nu svarar jag på svenska.
language-which = Vilket språk vill du använda?
language-unknown = Det språket kan jag inte än.
answer-in-other-language = Det här svaret finns bara på ett språk: { $language }
market-line = Gäller beställningar med leverans till: { $market }.
market-which = Vart ska paketet skickas? Villkoren beror på det.

## Sources and products
source = Källa: { $title }
product-price = Pris: { $price }
product-attributes = Om { $product }:
product-none = Jag hittade ingen produkt som passar.
products-found = { $count ->
    [one] Jag hittade en produkt:
   *[other] Jag hittade { $count } produkter:
}

## Widget
widget-title = Chatta med { $store }
widget-open = Öppna chatten
widget-close = Stäng chatten
widget-placeholder = Skriv din fråga…
widget-send = Skicka
widget-typing = Skriver…
widget-language = Språk
widget-helpful = Till hjälp
widget-not-helpful = Inte till hjälp
widget-feedback-thanks = Tack för ditt svar.
widget-offline = Ingen anslutning. Ditt meddelande är sparat och skickas senare.
widget-reconnecting = Återansluter…
widget-retrying = Butiken kan inte ta emot ditt meddelande just nu. Ett nytt försök görs.
widget-not-sent = Inte skickat
widget-retry = Försök igen
widget-too-long = Skriv högst { $count } tecken.
widget-you = Du
widget-bot = Assistent
widget-view-product = Visa produkt
widget-new-message = Nytt meddelande
widget-messages = Meddelanden
widget-new-conversation = Nytt samtal
widget-powered = Svaren kommer från butikens egna sidor

## Several wishes in one message
ask-back-part = Och om ”{ $part }”: är det någon av de här frågorna?

## Looking for a product
seek-many = Produkter som uppfyller alla dina önskemål: { $count }.
seek-first = De första:
seek-close = De andra ligger nära.
seek-relaxed = Inget uppfyller alla dina önskemål. Jag fick släppa: { $wishes }. Närmast kommer:
seek-lacking = Det här har vi inte: { $wish }.
seek-unmet = Uppfylls inte: { $wishes }
seek-unknown = Anges inte: { $wishes }
seek-without = utan { $wish }
seek-without-it = Utan
seek-up-to = upp till { $price }
seek-from = från { $price }
seek-ask-category = Vilken typ av produkt letar du efter?
seek-ask-gender = Vem är den till?
seek-ask-sleeve = Vilka ärmar vill du ha?
seek-ask-pocket = Vill du ha en ficka?
seek-ask-colour = Vilken färg vill du ha?
seek-ask-material = Vilket material vill du ha?
seek-ask-season = För vilken årstid?
seek-ask-fit = Vilken passform vill du ha?
seek-any = Spelar ingen roll
seek-back = Tillbaka till din sökning:
seek-again = Okej. Vad letar du efter?
seek-start-over = Börja om
seek-compare = Jämför
seek-comparison = { $first } och { $second } sida vid sida:
seek-compare-none = Berätta först vad du letar efter. Sedan kan jag jämföra två produkter.
