# French. Addresses the shopper as "vous". Narrow no-break spaces stand before ? ! : as typography asks.

## Greeting and small talk
greeting = Bonjour ! Je suis l’assistant automatique de la boutique { $store }. Posez-moi vos questions sur la livraison, les retours, le paiement ou nos produits.
greeting-again = Rebonjour ! Que puis-je faire pour vous ?
disclosure = Je suis un assistant automatique, pas une personne.
robot = Je suis un programme informatique : l’assistant automatique de la boutique { $store }. Je réponds à partir des pages de la boutique. Si vous préférez parler à une personne, dites-le-moi simplement.
thanks = Avec plaisir ! Puis-je vous aider pour autre chose ?
goodbye = Au revoir, et merci de votre visite chez { $store } !
yes-what = Très bien. Que souhaitez-vous savoir ?
no-fine = D’accord. Écrivez-moi si vous avez besoin de quelque chose.

## Asking back and giving up
ask-back = Je ne suis pas sûr de bien comprendre. S’agit-il de l’une de ces questions ?
ask-back-none = Aucune de celles-ci
not-understood = Je n’ai pas compris. Pouvez-vous le dire autrement ?
out-of-scope = Je peux seulement vous aider au sujet de la boutique { $store } : commandes, livraison, retours, paiement et produits.
unknown = Je n’ai pas trouvé cette information dans les pages de la boutique.
empty-message = Je ne peux lire que du texte. Merci d’écrire votre question.
too-long = Votre message est long : je n’en ai lu que le début (caractères lus : { $count }). Une question plus courte m’aide à mieux répondre.
too-fast = Vous écrivez plus vite que je ne peux lire. Je vous réponds dans un instant.
trouble = Un problème est survenu de notre côté. Veuillez réessayer dans un instant.

## People
handoff-offer = Je n’ai pas encore pu vous aider. Voulez-vous que je transmette votre conversation à une personne de notre équipe ?
handoff-yes = Oui, volontiers
handoff-no = Non, merci
handoff-done = J’ai transmis votre conversation à notre équipe. Elle vous répondra ici ou par { $contact }.
handoff-complaint = Je suis désolé. J’ai transmis votre message à notre équipe, qui vous répondra ici ou par { $contact }.
handoff-declined = D’accord. Que puis-je faire d’autre pour vous ?

## Languages and markets
language-changed = Je vous répondrai désormais en français.
language-which = Quelle langue préférez-vous ?
language-unknown = Je ne parle pas encore cette langue.
answer-in-other-language = Cette réponse n’existe que dans cette langue : { $language }
market-line = Valable pour les commandes livrées ici : { $market }.
market-which = Où votre colis doit-il être livré ? Les conditions en dépendent.

## Sources and products
source = Source : { $title }
product-price = Prix : { $price }
product-attributes = À propos de l’article { $product } :
product-none = Je n’ai trouvé aucun article correspondant.
products-found = { $count ->
    [one] J’ai trouvé { $count } article :
    [many] J’ai trouvé { $count } d’articles :
   *[other] J’ai trouvé { $count } articles :
}

## Widget
widget-title = Discuter avec { $store }
widget-open = Ouvrir le chat
widget-close = Fermer le chat
widget-placeholder = Écrivez votre question…
widget-send = Envoyer
widget-typing = En train d’écrire…
widget-language = Langue
widget-helpful = Utile
widget-not-helpful = Pas utile
widget-feedback-thanks = Merci de votre avis.
widget-offline = Pas de connexion. Votre message est conservé et sera envoyé.
widget-reconnecting = Reconnexion…
widget-retrying = La boutique ne peut pas recevoir votre message pour le moment. Un nouvel essai suivra.
widget-not-sent = Non envoyé
widget-retry = Réessayer
widget-too-long = Message trop long. Nombre maximal de caractères : { $count }.
widget-you = Vous
widget-bot = Assistant
widget-view-product = Voir l’article
widget-new-message = Nouveau message
widget-messages = Messages
widget-new-conversation = Nouvelle discussion
widget-powered = Les réponses viennent des pages de la boutique

## Several wishes in one message
ask-back-part = Et pour « { $part } » : s’agit-il de l’une de ces questions ?

## Looking for a product
seek-many = Articles qui répondent à tous vos souhaits : { $count }.
seek-first = Voici les premiers :
seek-close = Les autres s’en approchent.
seek-relaxed = Aucun article ne répond à tous vos souhaits. J’ai dû renoncer à : { $wishes }. Voici ce qui s’en approche le plus :
seek-lacking = Nous n’avons pas ceci : { $wish }.
seek-unmet = Non satisfait : { $wishes }
seek-unknown = Non précisé : { $wishes }
seek-without = sans { $wish }
seek-without-it = Sans
seek-up-to = jusqu’à { $price }
seek-from = à partir de { $price }
seek-ask-category = Quel type d’article cherchez-vous ?
seek-ask-gender = Pour qui est-ce ?
seek-ask-sleeve = Quelles manches souhaitez-vous ?
seek-ask-pocket = Souhaitez-vous une poche ?
seek-ask-colour = Quelle couleur souhaitez-vous ?
seek-ask-material = Quelle matière souhaitez-vous ?
seek-ask-season = Pour quelle saison ?
seek-ask-fit = Quelle coupe souhaitez-vous ?
seek-any = Peu importe
seek-back = Revenons à votre recherche :
seek-again = Très bien. Que cherchez-vous ?
seek-start-over = Recommencer
seek-compare = Comparer
seek-comparison = { $first } et { $second } côte à côte :
seek-compare-none = Dites-moi d’abord ce que vous cherchez. Je pourrai ensuite comparer deux articles.

## Orders
order-which-number = Quel est votre numéro de commande ? Il figure dans la confirmation de commande.
order-number-unclear = Je ne vois pas de numéro de commande dans votre message.
order-prove = Quelle adresse e-mail ou quel code postal a été indiqué pour la commande { $number } ? J’en ai besoin pour vérifier qu’elle est à vous.
order-not-matched = Ces informations ne correspondent pas. Vérifiez le numéro de commande et l’adresse e-mail ou le code postal ; vous pouvez renvoyer les deux.
order-locked = Il y a eu trop d’essais erronés. Pour protéger les commandes, vous pourrez réessayer { $wait }.
order-choose = De quelle commande parlez-vous ?
orders-none = Je ne trouve aucune commande dans votre compte.
backend-down = Notre système de commandes est injoignable pour le moment. Rien n’est perdu : réessayez dans quelques minutes. Ou voulez-vous que je transmette votre demande à une personne de notre équipe ?
change-unsure = Je n’ai pas pu vérifier que la modification est passée. Une personne de notre équipe devrait regarder cela. Voulez-vous que je transmette ?
order-head = Commande { $number } du { $date }
order-state-pending = Nous avons reçu la commande et attendons le paiement.
order-state-paid = Payée, en attente de préparation.
order-state-packing = En cours de préparation.
order-state-part-shipped = La commande arrive en plusieurs colis. Une partie est partie, le reste suit.
order-state-shipped = Expédiée et en route vers vous.
order-state-delivered = Livrée.
order-state-cancelled = La commande est annulée.
order-state-returned = La commande a été retournée.
parcel-head = Colis { $n } sur { $count }
parcel-labelled = Annoncé au transporteur, qui ne l’a pas encore scanné.
parcel-moving = Le colis est en route.
parcel-customs = Le colis est à la douane.
parcel-out = Le colis est en cours de livraison.
parcel-pickup = Le colis est prêt à être retiré.
parcel-attempted = Le transporteur s’est présenté et n’a trouvé personne.
parcel-delivered = Livré le { $date }.
parcel-lost = Le transporteur a perdu le colis. Nous en sommes désolés.
parcel-back = Le colis nous est renvoyé.
parcel-carrier = Transporteur : { $carrier }, numéro de suivi : { $tracking }
parcel-link = Suivre le colis
parcel-expected = Arrivée prévue au plus tard : { $date }
parcel-late = Le colis est en retard. Il était attendu au plus tard : { $date }
parcel-help = Écrivez-nous pour que nous fassions des recherches : { $contact }
cancel-ask = Dois-je annuler la commande { $number } ({ $amount }) ? C’est définitif.
cancel-done = La commande { $number } est annulée.
cancel-refund = Remboursement sur le moyen de paiement d’origine : { $amount }
order-fixed = La commande { $number } est déjà en préparation ou en route ; elle ne peut plus être annulée ni modifiée.
address-which = Quelle est la nouvelle adresse ? Écrivez la rue, le code postal et la ville dans un seul message, séparés par des virgules. Le pays reste : { $country }
address-ask = La commande { $number } doit-elle partir à cette adresse ?
    { $address }
address-done = La commande { $number } part maintenant à :
    { $address }
address-country = Une commande ne peut pas être envoyée dans un autre pays. Indiquez une adresse dans le même pays.
order-track-button = Où est ma commande ?
order-cancel-button = Annuler ma commande
order-address-button = Changer l’adresse

### The demo storefront's cart
shop-cart = Votre panier
shop-order = Passer une commande d’essai
shop-thanks = Merci ! Ceci est une boutique de démonstration : rien n’a été commandé et rien n’est à payer.

### A person at the desk
widget-person-typing = { $name } écrit…

### People behind the desk
people-coming = J’ai appelé une personne de notre équipe, qui vous répondra ici dans un instant.
people-called = Votre message est bien arrivé. Notre équipe est prévenue et vous répondra ici dès que possible.
people-away = Notre équipe est de retour { $when }.
people-ask-email = À quelle adresse e-mail peut-on vous répondre ?
people-here = Vous recevrez la réponse ici.
people-email-kept = Merci. Notre équipe vous répondra à { $email }.
people-email-when = Notre équipe est de retour { $when } et vous répondra à { $email }.
people-sorry = J’en suis désolé.
people-serious = C’est une affaire pour une personne, pas pour un programme.
people-checks = Une personne de notre équipe s’en occupe et vous répondra ici dans un instant.
people-joined = { $name }, de notre équipe, est là et va vous répondre.
people-handed-back = À partir d’ici, c’est de nouveau l’assistant automatique qui vous répond.
people-closed = Notre équipe a clos cette conversation. Si vous avez besoin d’autre chose, écrivez-nous simplement.
people-today = aujourd’hui à { $time } (heure de { $city })
people-tomorrow = demain à { $time } (heure de { $city })
people-day = le { $date } à { $time } (heure de { $city })
people-mail-ask = À quelle adresse e-mail dois-je envoyer cette conversation ?
people-mail-sent = La conversation est en route vers { $email }.
people-mail-many = Elle a déjà été envoyée plusieurs fois. Veuillez réessayer demain.
people-mail-off = Je ne peux pas envoyer d’e-mails ici. La conversation reste dans ce chat, vous pouvez la copier.
people-mail-subject = Votre conversation avec { $store }
people-mail-intro = Comme demandé, voici votre conversation avec { $store }.
people-mail-foot = Vous recevez cet e-mail parce que cette adresse a été saisie dans notre chat. Si ce n’était pas vous, n’en tenez pas compte.
widget-people-rate = Avons-nous pu vous aider ?
widget-people-low = pas du tout
widget-people-high = très bien
widget-people-comment = Souhaitez-vous ajouter quelque chose ?
widget-people-mail = Envoyer par e-mail
widget-people-email = Votre adresse e-mail

### Returns, exchanges, refunds
return-button = Retourner un article
return-exchange-button = Échanger un article
return-refund-button = Où est mon remboursement ?
return-warranty-button = Demande de garantie
return-size-button = Changer la taille
return-which = De quel article s'agit-il ?
return-all = Tous
return-more = Ajouter un autre article
return-line-until = { $item } : retour possible jusqu'au { $date }
return-line-open = { $item } : retour possible
return-line-late = { $item } : le retour était possible jusqu'au { $date }
return-line-excluded = { $item } : retour exclu, sauf en cas de défaut
return-line-coming = { $item } : pas encore livré
return-line-gone = { $item } : retour déjà en cours
return-line-unknown = { $item } : notre équipe doit examiner cet article
return-person = Les règles de la boutique ne me suffisent pas pour décider. Dois-je transmettre à une personne de notre équipe ?
return-why = Pourquoi le renvoyez-vous ?
return-reason-too-small = Trop petit
return-reason-too-large = Trop grand
return-reason-unwanted = Ne me convient pas
return-reason-not-as-described = Non conforme
return-reason-wrong-item = Mauvais article
return-reason-damaged = Abîmé
return-reason-other = Autre raison
return-outcome = Souhaitez-vous être remboursé, ou recevoir une autre taille ou couleur ?
return-money = Remboursement
return-swap = Échange
return-variant = Que souhaitez-vous à la place ?
return-variant-none = Aucune autre taille ou couleur n'est disponible au même prix.
return-ask = Dois-je ouvrir ce retour pour la commande { $number } ?
return-money-back = Vous recevez en retour : { $amount }
return-instead = Vous recevez à la place : { $item }
return-done = Le retour { $id } de la commande { $number } est ouvert.
return-label = Imprimer l'étiquette de retour
return-team = Notre équipe vous écrira pour la suite.
return-state-requested = Retour { $id } du { $date } : nous avons votre demande. L'étiquette ou l'adresse de retour suit.
return-state-approved = Retour { $id } du { $date } : accepté. Veuillez renvoyer les articles.
return-state-received = Retour { $id } du { $date } : les articles sont arrivés et nous les vérifions.
return-state-refunded = Retour { $id } du { $date } : vérifié et terminé.
return-state-declined = Retour { $id } du { $date } : refusé. Notre équipe peut vous dire pourquoi.
return-state-cancelled = Retour { $id } du { $date } : annulé.
return-refund-done = Remboursé le { $date } : { $amount }
return-refund-pending = En route vers vous depuis le { $date } : { $amount }
return-refund-none = La commande { $number } n'a ni retour ni remboursement.
return-warranty-in = { $item } : sous garantie jusqu'au { $date }
return-warranty-out = { $item } : la garantie a pris fin le { $date }
return-warranty-ask = Dois-je ouvrir une demande de garantie pour la commande { $number } ?
return-warranty-done = La demande de garantie { $id } de la commande { $number } est ouverte.
return-size-ask = Dois-je changer cela dans la commande { $number } ?
return-size-done = C'est changé. La commande { $number } contient maintenant :
return-costs = Coût du renvoi : { $amount }
### Questions about a product
goods-told = À propos de { $product }, la boutique indique :
goods-yes = Oui. À propos de { $product }, la boutique indique :
goods-no = Non. À propos de { $product }, la boutique indique :
goods-quote = Extrait de la description de { $product } :
goods-unknown = Les fichiers de la boutique ne le disent pas pour { $product }. Votre question est notée pour la boutique.
goods-which = De quel produit parlez-vous ?
goods-mains-yes = Cela fonctionne dans ce pays : { $country }. Le secteur y est de { $volts } V.
goods-mains-partly = Cela dépend de l'endroit dans ce pays : { $country }. Le secteur y est de { $volts } V ; cela ne fonctionne que là où la tension convient.
goods-mains-no = Cela ne fonctionne pas dans ce pays : { $country }. Le secteur y est de { $volts } V.
goods-plug = Prise à choisir : { $plug }
goods-plug-adapter = Il y faut un adaptateur de prise. Prises de courant : type { $sockets }
goods-stock-yes = En stock : { $variants }
goods-stock-no = Pas en stock pour le moment : { $variants }
goods-stock-later = Peut être commandé, mais n'est expédié qu'au prochain réassort : { $variants }
goods-stock-none = N'existe pas pour { $product } : { $wanted }
goods-stock-others = Également en stock : { $variants }
goods-cart = Ajouter au panier : { $variant }
goods-size-fits = D'après le guide des tailles de la boutique, votre taille est { $size }.
goods-size-between = Vous êtes entre { $smaller } et { $larger } : { $smaller } est plus près du corps, { $larger } plus ample.
goods-size-reason = { $measure } : { $value }. La taille { $size } correspond à { $range }.
goods-size-ask = Pour indiquer votre taille, il me manque cette mesure : { $measure }. Écrivez-la avec son unité, par exemple { $example }.
goods-size-outside = Aucune taille du guide de la boutique ne correspond à ces mesures.
goods-size-no-chart = La boutique ne donne pas de guide des tailles pour { $product } ; je ne peux donc pas indiquer de taille.
goods-size-chart = Guide des tailles de la boutique pour { $product } :
goods-size-general = D'après un tableau général, pas celui de la boutique ; cela varie selon les fabricants :
goods-coupon-works = Le code { $code } est valable en ce moment. La caisse montrera s'il s'applique à votre panier.
goods-coupon-worth = Remise : { $worth }
goods-coupon-minimum = Commande minimale : { $amount }
goods-coupon-ends = Valable jusqu'au : { $date }
goods-coupon-starts = Valable à partir du : { $date }
goods-coupon-once = Une seule fois par client.
goods-coupon-not-yet = Le code { $code } n'est pas encore valable.
goods-coupon-expired = Le code { $code } a expiré.
goods-coupon-used-up = Le code { $code } est épuisé.
goods-coupon-unknown = La boutique ne connaît pas le code { $code }.
goods-coupon-locked = Trop de codes ont été essayés. Vous pourrez réessayer { $wait }.

### Photos and problems with items
widget-photo = Photo
widget-photo-add = Ajouter une photo
widget-photo-remove = Retirer la photo
widget-photo-sending = Envoi de la photo…
widget-photo-ready = La photo est envoyée.
widget-photo-offline = Pas de connexion. La photo sera envoyée dès son retour.
widget-photo-too-large = La photo est trop lourde. Maximum : { $count } Mo
widget-photo-no-picture = Ce fichier n’est pas une photo que nous pouvons lire (JPEG, HEIC, PNG ou WebP).
widget-photo-failed = La photo n’a pas pu être envoyée. Veuillez réessayer.
widget-photo-most = Nombre maximal de photos par message : { $count }
photo-thanks = Merci pour la photo. Je ne peux pas regarder les images moi-même, mais notre équipe, oui. De quoi s’agit-il ?
photo-kept = Merci. J’ai gardé la photo pour notre équipe.
problem-button = Signaler un problème
problem-damaged = Il est endommagé
problem-wrong = Ce n’est pas le bon article
problem-missing = Il manque
problem-what = Quel est le problème avec l’article ?
problem-which = De quel article s’agit-il ?
problem-how-many = Combien de pièces sont concernées ?
problem-photo = Envoyez s’il vous plaît une photo qui montre le problème. Si vous n’en avez pas, dites-le simplement.
problem-no-photo = Je n’ai pas de photo
problem-wish = Que souhaitez-vous ?
problem-refund-words = rembours|argent
problem-replacement-words = remplac|échang|nouveau|nouvel|autre article|bon article|renvoy
problem-ask = Est-ce exact ? Je le signale alors à notre équipe.
problem-photos = Photos : { $count }
problem-done = Merci, votre signalement est chez notre équipe. Son numéro : { $number }
problem-next = Notre équipe va l’examiner et vous contacter.
problem-photo-later = Vous pouvez encore envoyer des photos à { $contact }.
problem-not-delivered = Rien de la commande { $number } n’a encore été livré.
problem-reported = Pour tout ce qui a été livré de la commande { $number }, un retour ou un signalement est déjà ouvert. Voulez-vous que je transmette votre demande à une personne de notre équipe ?
problem-late = La commande a été livrée le { $date }, le délai est donc passé. Une personne de notre équipe peut regarder. Voulez-vous que je la lui transmette ?
