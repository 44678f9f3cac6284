# How the store's standard facts are told, in French. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Vous avez { $n } jour à compter de la livraison pour retourner un article.
    [many] Vous avez { $n } de jours à compter de la livraison pour retourner un article.
   *[other] Vous avez { $n } jours à compter de la livraison pour retourner un article.
}
fact-return-window-postage-store = Le retour est gratuit : nous payons les frais d’envoi.
fact-return-window-postage-shopper = Les frais d’envoi du retour sont à votre charge.
fact-return-window-cost = Le retour coûte { $amount }, somme déduite de votre remboursement.
fact-return-window-faulty_free-yes = Si l’article est défectueux, abîmé ou différent de celui que vous avez commandé, le retour est gratuit.
fact-return-window-shipping-yes = Si vous renvoyez toute la commande, nous remboursons aussi les frais de livraison standard.
fact-return-window-shipping-no = Les frais de livraison de la commande ne sont pas remboursés.
fact-return-how-start = Où vous pouvez demander un retour : { $list }.
fact-return-how-label_days = { $n ->
    [one] Vous recevez l’étiquette ou l’adresse de retour par e-mail dans un délai de { $n } jour ouvré.
    [many] Vous recevez l’étiquette ou l’adresse de retour par e-mail dans un délai de { $n } de jours ouvrés.
   *[other] Vous recevez l’étiquette ou l’adresse de retour par e-mail dans un délai de { $n } jours ouvrés.
}
fact-return-how-hand_over_days = { $n ->
    [one] Vous avez ensuite { $n } jour pour déposer le colis.
    [many] Vous avez ensuite { $n } de jours pour déposer le colis.
   *[other] Vous avez ensuite { $n } jours pour déposer le colis.
}
fact-return-how-parts-yes = Vous pouvez aussi ne retourner qu’une partie des articles d’une commande.
fact-return-how-parts-no = Une commande ne peut être retournée qu’en entier.
fact-return-conditions-state = L’état dans lequel les articles doivent être retournés : { $list }.
fact-return-conditions-excluded = Ce qui ne peut pas être retourné, sauf en cas de défaut : { $list }.
fact-return-conditions-sale-yes = Les articles en promotion peuvent être retournés comme tous les autres.
fact-return-conditions-sale-no = Les articles en promotion ne peuvent pas être retournés.
fact-refund-time-check_days = { $n ->
    [one] Nous vous remboursons dans un délai de { $n } jour ouvré après réception de votre retour.
    [many] Nous vous remboursons dans un délai de { $n } de jours ouvrés après réception de votre retour.
   *[other] Nous vous remboursons dans un délai de { $n } jours ouvrés après réception de votre retour.
}
fact-refund-time-bank_days = { $to ->
    [one] Votre banque peut prendre encore { $span } jour ouvré pour l’afficher.
    [many] Votre banque peut prendre encore { $span } de jours ouvrés pour l’afficher.
   *[other] Votre banque peut prendre encore { $span } jours ouvrés pour l’afficher.
}
fact-refund-time-to-original = Le remboursement se fait sur le moyen de paiement que vous avez utilisé.
fact-refund-time-to-credit = Le remboursement se fait sous forme d’avoir.
fact-exchange-size-offered-yes = Oui, vous pouvez échanger un article contre une autre taille ou une autre couleur.
fact-exchange-size-offered-no = Nous ne faisons pas d’échange. Veuillez retourner l’article et commander celui que vous souhaitez.
fact-exchange-size-hold_days = { $n ->
    [one] Nous vous réservons le nouvel article pendant { $n } jour.
    [many] Nous vous réservons le nouvel article pendant { $n } de jours.
   *[other] Nous vous réservons le nouvel article pendant { $n } jours.
}
fact-exchange-size-delivery-free = La livraison du nouvel article est gratuite.
fact-exchange-size-delivery-charged = La livraison du nouvel article est facturée au tarif habituel.
fact-return-holiday-ordered = Période de commande qui donne droit à un délai de retour prolongé : { $period }.
fact-return-holiday-until = Date limite pour retourner ces commandes : { $date }.

## Orders
fact-cancel-order-allowed-yes = Oui, vous pouvez annuler votre commande sans frais tant que le colis n’a pas quitté notre entrepôt.
fact-cancel-order-allowed-no = Une fois passée, une commande ne peut plus être annulée, mais vous pouvez la retourner.
fact-cancel-order-hours = { $n ->
    [one] C’est en général possible pendant { $n } heure après la commande.
    [many] C’est en général possible pendant { $n } d’heures après la commande.
   *[other] C’est en général possible pendant { $n } heures après la commande.
}
fact-cancel-order-how = Où vous pouvez annuler : { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Vous êtes remboursé dans un délai de { $n } jour ouvré.
    [many] Vous êtes remboursé dans un délai de { $n } de jours ouvrés.
   *[other] Vous êtes remboursé dans un délai de { $n } jours ouvrés.
}
fact-change-address-allowed-yes = Oui, l’adresse de livraison peut être modifiée tant que le colis n’a pas quitté notre entrepôt.
fact-change-address-allowed-no = L’adresse de livraison ne peut plus être modifiée après la commande.
fact-change-address-hours = { $n ->
    [one] C’est en général possible pendant { $n } heure après la commande.
    [many] C’est en général possible pendant { $n } d’heures après la commande.
   *[other] C’est en général possible pendant { $n } heures après la commande.
}
fact-change-address-how = Où vous pouvez la modifier : { $list }.
fact-change-address-country-yes = Le pays peut aussi être modifié.
fact-change-address-country-no = Le pays ne peut pas être modifié : veuillez annuler la commande et en passer une nouvelle.
fact-change-order-swap-yes = Vous pouvez changer la taille ou la couleur tant que le colis n’a pas quitté notre entrepôt.
fact-change-order-swap-no = La taille et la couleur ne peuvent plus être changées après la commande.
fact-change-order-add-yes = Jusque-là, vous pouvez aussi ajouter des articles.
fact-change-order-add-no = Il n’est pas possible d’ajouter des articles à une commande : veuillez en passer une seconde.
fact-change-order-how = Où vous pouvez modifier une commande : { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] La confirmation arrive par e-mail en { $n } minute au plus. Regardez aussi dans les courriers indésirables.
    [many] La confirmation arrive par e-mail en { $n } de minutes au plus. Regardez aussi dans les courriers indésirables.
   *[other] La confirmation arrive par e-mail en { $n } minutes au plus. Regardez aussi dans les courriers indésirables.
}
fact-no-confirmation-resend-yes = Si elle n’y est pas, l’adresse e-mail contient peut-être une faute : prévenez notre équipe et nous vous la renverrons.
fact-out-of-stock-notify-yes = Sur la page de l’article, vous pouvez demander à être prévenu par e-mail de son retour en stock.
fact-out-of-stock-weeks = { $to ->
    [one] La plupart des articles sont de nouveau en stock en { $span } semaine.
    [many] La plupart des articles sont de nouveau en stock en { $span } de semaines.
   *[other] La plupart des articles sont de nouveau en stock en { $span } semaines.
}
fact-pre-order-charged-order = Une précommande se paie au moment où vous la passez.
fact-pre-order-charged-dispatch = Une précommande n’est débitée qu’au moment de l’expédition.
fact-pre-order-cancel-yes = Vous pouvez l’annuler sans frais jusqu’à l’expédition.
fact-pre-order-cancel-no = Une précommande ne peut pas être annulée.
fact-gift-wrapping-offered-yes = Oui, nous proposons un emballage cadeau.
fact-gift-wrapping-offered-no = Nous ne proposons pas d’emballage cadeau.
fact-gift-wrapping-cost = L’emballage cadeau coûte { $amount } par article.
fact-gift-wrapping-card-yes = Vous pouvez ajouter une carte avec votre propre message.
fact-gift-wrapping-no_prices-yes = Aucun prix ne figure dans un colis cadeau.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] La livraison standard prend { $span } jour ouvré à partir de l’expédition.
    [many] La livraison standard prend { $span } de jours ouvrés à partir de l’expédition.
   *[other] La livraison standard prend { $span } jours ouvrés à partir de l’expédition.
}
fact-delivery-time-express = { $to ->
    [one] La livraison express prend { $span } jour ouvré.
    [many] La livraison express prend { $span } de jours ouvrés.
   *[other] La livraison express prend { $span } jours ouvrés.
}
fact-shipping-cost-free-yes = La livraison est gratuite.
fact-shipping-cost-standard = La livraison standard coûte { $amount }.
fact-shipping-cost-free_from = La livraison standard est offerte à partir de { $amount } d’achat.
fact-shipping-cost-express = La livraison express coûte { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Nous remettons votre commande au transporteur dans un délai de { $n } jour ouvré.
    [many] Nous remettons votre commande au transporteur dans un délai de { $n } de jours ouvrés.
   *[other] Nous remettons votre commande au transporteur dans un délai de { $n } jours ouvrés.
}
fact-dispatch-time-cutoff = Les commandes passées après { $time } ({ $zone }) comptent pour le jour ouvré suivant.
fact-ship-to-countries-worldwide-yes = Nous livrons dans le monde entier.
fact-ship-to-countries-number = { $n ->
    [one] Nous livrons dans plus de { $n } pays.
    [many] Nous livrons dans plus de { $n } de pays.
   *[other] Nous livrons dans plus de { $n } pays.
}
fact-ship-to-countries-countries = Pays où nous livrons : { $list }.
fact-ship-to-countries-not_to = Pays où nous ne livrons pas : { $list }.
fact-ship-to-countries-origin = Pays d’où partent les colis : { $country }.
fact-express-shipping-offered-yes = Oui, nous proposons une livraison express.
fact-express-shipping-offered-no = Nous ne proposons pas de livraison express.
fact-express-shipping-days = { $to ->
    [one] La livraison express prend { $span } jour ouvré à partir de l’expédition.
    [many] La livraison express prend { $span } de jours ouvrés à partir de l’expédition.
   *[other] La livraison express prend { $span } jours ouvrés à partir de l’expédition.
}
fact-express-shipping-cost = La livraison express coûte { $amount }.
fact-carriers-standard = Transporteurs pour la livraison standard : { $list }.
fact-carriers-express = Transporteurs pour la livraison express : { $list }.
fact-pickup-points-lockers-yes = Oui, les colis peuvent être livrés en consigne automatique ou en point relais.
fact-pickup-points-lockers-no = Les colis ne peuvent pas être livrés en consigne automatique ni en point relais.
fact-pickup-points-po_box-yes = Nous livrons aussi aux boîtes postales.
fact-pickup-points-po_box-no = Nous ne livrons pas aux boîtes postales.
fact-missed-delivery-attempts = { $n ->
    [one] Le transporteur fait { $n } tentative de livraison.
    [many] Le transporteur fait { $n } de tentatives de livraison.
   *[other] Le transporteur fait { $n } tentatives de livraison.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Un colis qui n’a pas pu être livré est gardé { $n } jour en point relais.
    [many] Un colis qui n’a pas pu être livré est gardé { $n } de jours en point relais.
   *[other] Un colis qui n’a pas pu être livré est gardé { $n } jours en point relais.
}
fact-track-order-where = Où vous trouvez le statut et le lien de suivi : { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Les premières informations du transporteur apparaissent en { $n } heure au plus.
    [many] Les premières informations du transporteur apparaissent en { $n } d’heures au plus.
   *[other] Les premières informations du transporteur apparaissent en { $n } heures au plus.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Quand un colis est en route, il est normal de rester jusqu’à { $n } jour sans nouvelles.
    [many] Quand un colis est en route, il est normal de rester jusqu’à { $n } de jours sans nouvelles.
   *[other] Quand un colis est en route, il est normal de rester jusqu’à { $n } jours sans nouvelles.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Si rien n’a bougé depuis { $n } jour, prévenez notre équipe : nous interrogerons le transporteur.
    [many] Si rien n’a bougé depuis { $n } de jours, prévenez notre équipe : nous interrogerons le transporteur.
   *[other] Si rien n’a bougé depuis { $n } jours, prévenez notre équipe : nous interrogerons le transporteur.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Si votre colis n’est pas arrivé { $n } jour après la fin du délai de livraison, prévenez notre équipe.
    [many] Si votre colis n’est pas arrivé { $n } de jours après la fin du délai de livraison, prévenez notre équipe.
   *[other] Si votre colis n’est pas arrivé { $n } jours après la fin du délai de livraison, prévenez notre équipe.
}
fact-order-not-arrived-remedy = Ce que vous pouvez alors choisir : { $list }.
fact-order-not-arrived-neighbours-yes = Si le suivi indique « livré », demandez d’abord à vos voisins et au point relais.
fact-split-shipment-happens-yes = Votre commande peut arriver en plusieurs colis.
fact-split-shipment-happens-no = Nous envoyons chaque commande en un seul colis.
fact-split-shipment-apart_days = { $n ->
    [one] Ils peuvent arriver à { $n } jour ouvré d’intervalle au plus.
    [many] Ils peuvent arriver à { $n } de jours ouvrés d’intervalle au plus.
   *[other] Ils peuvent arriver à { $n } jours ouvrés d’intervalle au plus.
}
fact-split-shipment-charged_once-yes = Vous ne payez la livraison qu’une seule fois.
fact-chinese-new-year-closed = Période sans expédition, car notre entrepôt est fermé : { $period }.
fact-chinese-new-year-resumes = Date de reprise des expéditions : { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jour après la livraison.
    [many] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } de jours après la livraison.
   *[other] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jours après la livraison.
}
fact-damaged-item-evidence = Ce dont nous avons besoin de votre part : { $list }.
fact-damaged-item-remedy = Ce que vous pouvez choisir, sans frais : { $list }.
fact-damaged-item-keep-yes = En général, vous n’avez pas à renvoyer l’article abîmé.
fact-wrong-item-report_days = { $n ->
    [one] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jour après la livraison.
    [many] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } de jours après la livraison.
   *[other] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jours après la livraison.
}
fact-wrong-item-evidence = Ce dont nous avons besoin de votre part : { $list }.
fact-wrong-item-remedy = Ce que vous pouvez choisir : { $list }.
fact-wrong-item-return_free-yes = Nous payons le retour du mauvais article.
fact-missing-item-report_days = { $n ->
    [one] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jour après la livraison.
    [many] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } de jours après la livraison.
   *[other] Nous sommes désolés. Veuillez prévenir notre équipe dans un délai de { $n } jours après la livraison.
}
fact-missing-item-second_parcel-yes = Vérifiez d’abord si l’article ne voyage pas dans un second colis.
fact-missing-item-evidence = Ce dont nous avons besoin de votre part : { $list }.
fact-missing-item-remedy = Ce que vous pouvez choisir : { $list }.
fact-warranty-years = { $n ->
    [one] La garantie est de { $n } an à compter de la livraison.
    [many] La garantie est de { $n } d’années à compter de la livraison.
   *[other] La garantie est de { $n } ans à compter de la livraison.
}
fact-warranty-months = { $n ->
    [one] La garantie est de { $n } mois à compter de la livraison.
    [many] La garantie est de { $n } de mois à compter de la livraison.
   *[other] La garantie est de { $n } mois à compter de la livraison.
}
fact-warranty-remedy = Ce que nous faisons en cas de défaut, sans frais : { $list }.
fact-warranty-excluded = Ce que la garantie ne couvre pas : { $list }.
fact-warranty-legal-yes = Vos droits légaux restent inchangés.
fact-warranty-claim-evidence = Ce dont nous avons besoin de votre part : { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Vous recevez une réponse dans un délai de { $n } jour ouvré.
    [many] Vous recevez une réponse dans un délai de { $n } de jours ouvrés.
   *[other] Vous recevez une réponse dans un délai de { $n } jours ouvrés.
}
fact-warranty-claim-postage-store = Si nous devons récupérer l’article, nous payons les frais d’envoi.
fact-warranty-claim-postage-shopper = Les frais d’envoi de l’article vers nous sont à votre charge.

## Payment, prices, customs
fact-payment-methods-methods = Comment vous pouvez payer : { $list }.
fact-payment-methods-instalments = Paiement en plusieurs fois : { $list }.
fact-payment-methods-cod-yes = Vous pouvez aussi payer en espèces à la livraison.
fact-payment-methods-cod-no = Le paiement à la livraison n’est pas possible.
fact-payment-methods-cod_limit = Le paiement à la livraison est possible jusqu’à { $amount }.
fact-payment-methods-cod_fee = Le paiement à la livraison entraîne un supplément de { $amount }.
fact-payment-declined-advice = Ce qui aide le plus souvent : { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Une somme débitée en double ou pour un paiement non abouti est libérée dans un délai de { $n } jour ouvré.
    [many] Une somme débitée en double ou pour un paiement non abouti est libérée dans un délai de { $n } de jours ouvrés.
   *[other] Une somme débitée en double ou pour un paiement non abouti est libérée dans un délai de { $n } jours ouvrés.
}
fact-payment-safe-protection = Oui, vous pouvez payer ici en toute sécurité. Ce qui vous protège : { $list }.
fact-currency-currencies = Devises dans lesquelles les prix sont affichés : { $list }.
fact-currency-otherwise = Partout ailleurs, les prix sont dans cette devise : { $list }.
fact-coupon-newsletter_percent = En vous abonnant à la newsletter, vous recevez { $percent } de remise sur votre première commande.
fact-coupon-combine-yes = Vous pouvez utiliser plusieurs codes dans une même commande.
fact-coupon-combine-no = Un seul code peut être utilisé par commande.
fact-coupon-problem-check = Ce qu’il faut vérifier : { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Si vous avez oublié de saisir le code, prévenez notre équipe dans un délai de { $n } heure après la commande : nous vous remboursons la différence.
    [many] Si vous avez oublié de saisir le code, prévenez notre équipe dans un délai de { $n } d’heures après la commande : nous vous remboursons la différence.
   *[other] Si vous avez oublié de saisir le code, prévenez notre équipe dans un délai de { $n } heures après la commande : nous vous remboursons la différence.
}
fact-gift-card-offered-yes = Oui, nous vendons des cartes cadeaux.
fact-gift-card-offered-no = Nous ne vendons pas de cartes cadeaux.
fact-gift-card-from = Valeur minimale : { $amount }.
fact-gift-card-up_to = Valeur maximale : { $amount }.
fact-gift-card-years = { $n ->
    [one] Une carte cadeau est valable { $n } an.
    [many] Une carte cadeau est valable { $n } d’années.
   *[other] Une carte cadeau est valable { $n } ans.
}
fact-gift-card-cash-no = Elle ne peut pas être échangée contre de l’argent.
fact-invoice-where = Où vous trouvez la facture : { $list }.
fact-invoice-company-yes = Au moment de commander, vous pouvez saisir le nom d’une entreprise et un numéro de TVA.
fact-invoice-company_days = { $n ->
    [one] Nous pouvons aussi les ajouter dans un délai de { $n } jour après la commande.
    [many] Nous pouvons aussi les ajouter dans un délai de { $n } de jours après la commande.
   *[other] Nous pouvons aussi les ajouter dans un délai de { $n } jours après la commande.
}
fact-customs-duties-included-all = Les droits de douane et les taxes sont compris dans ce que vous payez : rien n’est dû à la livraison.
fact-customs-duties-included-none = Nos prix ne comprennent ni droits de douane ni taxes d’importation : le transporteur vous réclame ce que votre pays exige.
fact-customs-duties-included-domestic = Il n’y a pas de douane : le colis est expédié à l’intérieur du pays et les taxes sont comprises dans le prix.
fact-customs-duties-limit = Jusqu’à { $amount } d’articles par commande, les droits et les taxes sont compris et rien n’est dû à la livraison.
fact-customs-duties-above-shopper = Pour les commandes plus élevées, le transporteur vous réclame la taxe et les droits d’importation.
fact-customs-refused-clearance_days = { $to ->
    [one] Le dédouanement prend en général { $span } jour ouvré.
    [many] Le dédouanement prend en général { $span } de jours ouvrés.
   *[other] Le dédouanement prend en général { $span } jours ouvrés.
}
fact-customs-refused-respond_days = { $n ->
    [one] Si la douane vous demande un document ou un numéro, veuillez répondre dans un délai de { $n } jour.
    [many] Si la douane vous demande un document ou un numéro, veuillez répondre dans un délai de { $n } de jours.
   *[other] Si la douane vous demande un document ou un numéro, veuillez répondre dans un délai de { $n } jours.
}
fact-customs-refused-refund-yes = Si vous refusez un colis soumis à des droits de douane, nous remboursons les articles moins les frais de livraison.
fact-customs-refused-refund-no = Si vous refusez un colis soumis à des droits de douane, nous ne pouvons pas le rembourser.
fact-price-match-offered-yes = Oui, si le prix baisse après votre commande, nous vous remboursons la différence.
fact-price-match-offered-no = Nous ne nous alignons pas sur d’autres prix.
fact-price-match-days = { $n ->
    [one] Veuillez en faire la demande dans un délai de { $n } jour après la commande.
    [many] Veuillez en faire la demande dans un délai de { $n } de jours après la commande.
   *[other] Veuillez en faire la demande dans un délai de { $n } jours après la commande.
}
fact-loyalty-offered-yes = Oui, nous avons un programme de fidélité.
fact-loyalty-offered-no = Nous n’avons pas de programme de fidélité.
fact-loyalty-percent = Vous récupérez { $percent } de vos dépenses sous forme de points.

## Account and privacy
fact-delete-my-data-how = Où vous pouvez le demander : { $list }.
fact-delete-my-data-days = { $n ->
    [one] Nous supprimons vos données dans un délai de { $n } jour après votre demande.
    [many] Nous supprimons vos données dans un délai de { $n } de jours après votre demande.
   *[other] Nous supprimons vos données dans un délai de { $n } jours après votre demande.
}
fact-delete-my-data-invoices-yes = Les factures sont conservées aussi longtemps que la loi l’exige.
fact-data-use-sold-no = Nous ne vendons jamais vos données.
fact-data-use-chat_months = { $n ->
    [one] Les messages de ce chat sont conservés { $n } mois.
    [many] Les messages de ce chat sont conservés { $n } de mois.
   *[other] Les messages de ce chat sont conservés { $n } mois.
}
fact-data-use-contact = Contact pour les questions sur vos données : { $text }
fact-newsletter-unsubscribe-link = Pour ne plus recevoir la newsletter, utilisez le lien « Se désabonner » au bas de n’importe lequel de ses e-mails.
fact-newsletter-unsubscribe-account = Pour ne plus recevoir la newsletter, désactivez-la dans votre compte.
fact-newsletter-order_mails-yes = Vous recevrez toujours les e-mails concernant vos commandes.
fact-reset-password-link_minutes = { $n ->
    [one] Sur la page de connexion, choisissez « Mot de passe oublié ? » : vous recevez par e-mail un lien valable { $n } minute.
    [many] Sur la page de connexion, choisissez « Mot de passe oublié ? » : vous recevez par e-mail un lien valable { $n } de minutes.
   *[other] Sur la page de connexion, choisissez « Mot de passe oublié ? » : vous recevez par e-mail un lien valable { $n } minutes.
}
fact-guest-order-account-yes = Il vous faut un compte pour commander.
fact-guest-order-account-no = Vous pouvez commander en tant qu’invité, sans compte.

## The store
fact-contact-email = E-mail : { $text }
fact-contact-phone = Téléphone : { $text }
fact-contact-reply_hours = { $n ->
    [one] Nous répondons aux e-mails en { $n } heure au plus.
    [many] Nous répondons aux e-mails en { $n } d’heures au plus.
   *[other] Nous répondons aux e-mails en { $n } heures au plus.
}
fact-support-hours-days = Jours où notre équipe est joignable : { $list }.
fact-support-hours-hours = Horaires : { $period } ({ $zone }).
fact-support-hours-bot-yes = L’assistant automatique répond à toute heure.
fact-where-based-place = Où nous trouver : { $text }
fact-where-based-country = Pays : { $country }.
fact-where-based-showroom-yes = Nous avons un magasin que vous pouvez visiter.
fact-where-based-showroom-no = Nous n’avons pas de magasin que vous pourriez visiter.
fact-wholesale-offered-yes = Oui, nous vendons aux entreprises et en grandes quantités.
fact-wholesale-offered-no = Nous ne vendons pas en gros.
fact-wholesale-pieces = { $n ->
    [one] Une remise est accordée à partir de { $n } exemplaire d’un même article.
    [many] Une remise est accordée à partir de { $n } d’exemplaires d’un même article.
   *[other] Une remise est accordée à partir de { $n } exemplaires d’un même article.
}
fact-wholesale-percent = La remise peut atteindre { $percent }.
fact-size-guide-table-yes = Vous trouvez un tableau des tailles avec les mesures sur la page de chaque vêtement.
fact-size-guide-fit-true = Nos vêtements taillent normalement : prenez votre taille habituelle.
fact-size-guide-fit-small = Nos vêtements taillent petit : prenez une taille au-dessus.
fact-size-guide-fit-large = Nos vêtements taillent grand : prenez une taille en dessous.
fact-plug-voltage-stated-yes = La prise et la tension de chaque appareil électrique sont indiquées sur sa page : vérifiez qu’elles conviennent à votre pays.
fact-plug-voltage-chosen-yes = Vous choisissez la prise de votre pays sur la page de l’article.
fact-plug-voltage-single-yes = Les appareils qui chauffent, comme les bouilloires, ne fonctionnent qu’à la tension indiquée : ne les utilisez jamais avec l’autre, même avec un adaptateur de prise.

## Words for the lists above
fact-word-account = votre compte
fact-word-email = e-mail
fact-word-phone = téléphone
fact-word-chat = ce chat
fact-word-team = notre équipe
fact-word-unworn = non portés
fact-word-unwashed = non lavés
fact-word-tags = avec toutes les étiquettes
fact-word-complete = complets
fact-word-packaging = dans l’emballage d’origine
fact-word-personalised = articles personnalisés
fact-word-gift_cards = cartes cadeaux
fact-word-underwear = sous-vêtements déballés
fact-word-swimwear = maillots de bain sans la protection d’hygiène
fact-word-food = produits alimentaires ouverts
fact-word-cosmetics = cosmétiques ouverts
fact-word-digital = produits numériques
fact-word-replacement = un remplacement
fact-word-refund = un remboursement
fact-word-repair = une réparation
fact-word-discount = une réduction du prix
fact-word-missing_part = l’envoi de l’article manquant
fact-word-order_number = le numéro de commande
fact-word-photos = des photos
fact-word-description = une courte description
fact-word-packing_slip = une photo du bon de livraison
fact-word-label_photo = une photo de l’étiquette
fact-word-wear = l’usure normale
fact-word-washing = un mauvais lavage
fact-word-accidents = les accidents
fact-word-card_number = vérifier le numéro de carte et l’adresse de facturation
fact-word-bank_app = autoriser les paiements à l’étranger dans l’application de votre banque
fact-word-security_check = terminer la vérification de sécurité de votre banque
fact-word-other_method = un autre moyen de paiement
fact-word-encryption = des pages chiffrées
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = nous ne voyons ni n’enregistrons jamais votre numéro de carte
fact-word-buyer_protection = la protection des acheteurs du service de paiement
fact-word-expired = si le code a expiré
fact-word-used = s’il a déjà été utilisé
fact-word-minimum = si la commande atteint le montant minimal
fact-word-other_code = si un autre code est saisi
fact-word-bank_transfer = virement bancaire
