# The desk, for the store's own people.

## Sign-in and account
desk-title = Espace équipe
desk-skip = Aller au contenu
desk-account = Mon compte
desk-sign-in = Se connecter
desk-sign-out = Se déconnecter
desk-sign-out-everywhere = Se déconnecter de tous les appareils
desk-signed-out = Vous êtes déconnecté(e).
desk-expired = Veuillez vous reconnecter.
desk-name = Nom
desk-password = Mot de passe
desk-wrong = Le nom ou le mot de passe est incorrect.
desk-wait = Trop de tentatives. Vous pourrez réessayer { $wait }.
desk-unencrypted = Cette connexion n’est pas chiffrée : d’autres pourraient lire votre mot de passe.
desk-forbidden = Vous n’avez pas le droit de faire cela.
desk-not-found = Cette page n’existe pas.
desk-trouble = Un problème est survenu de notre côté. Veuillez réessayer.
desk-back = Retour
desk-language = Langue
desk-save = Enregistrer
desk-saved = Enregistré.
desk-password-change = Changer le mot de passe
desk-password-current = Mot de passe actuel
desk-password-new = Nouveau mot de passe
desk-password-wrong = Le mot de passe actuel est incorrect.
desk-password-weak = Choisissez un mot de passe difficile à deviner, d’au moins { $count } caractères.

## Team
desk-role = Rôle
desk-role-owner = Responsable
desk-role-agent = Conseil client
desk-team = Équipe
desk-team-add = Ajouter une personne
desk-shown-name = Nom affiché aux clients
desk-languages = Langues
desk-disable = Bloquer le compte
desk-enable = Débloquer le compte
desk-disabled = bloqué
desk-name-taken = Ce nom est déjà pris.
desk-name-bad = Ce nom ne peut pas être utilisé.
desk-last-owner = Le dernier compte responsable ne peut pas être bloqué.

## Queue
desk-inbox = Boîte de réception
desk-waiting = En attente
desk-mine = Les miennes
desk-others = Chez des collègues
desk-closed = Terminées
desk-nobody-waits = Personne n’attend.
desk-none-mine = Vous n’avez aucune conversation ouverte.
desk-ticket = réponse différée
desk-offline = Pas de connexion en direct. La page est actualisée toutes les quelques secondes.
desk-waiting-time = Temps d’attente
desk-product = Voir le produit

## Conversation
desk-summary = Résumé
desk-messages = Messages
desk-earlier = Messages précédents
desk-photo = Photo
desk-shopper = Client
desk-assistant = Assistant
desk-shopper-types = Le client écrit…
desk-take = Prendre en charge
desk-taken = Cette conversation est maintenant à vous.
desk-taken-by = { $name } a déjà cette conversation.
desk-not-yours = Prenez d’abord cette conversation en charge.
desk-closed-already = Cette conversation est terminée.
desk-answer = Votre réponse
desk-send = Envoyer
desk-sent = Envoyé.
desk-empty = Veuillez écrire quelque chose.
desk-too-long = Veuillez écrire au plus { $count } caractères.
desk-draft = L’assistant propose :
desk-draft-drop = Écarter
desk-insert = Insérer
desk-canned = Chercher une réponse dans les contenus de la boutique
desk-search = Chercher
desk-canned-none = Aucun résultat.
desk-notes = Notes internes
desk-notes-hint = Seule l’équipe les lit, jamais le client.
desk-note-add = Ajouter une note
desk-hand-back = Rendre à l’assistant
desk-pass-on = Transmettre
desk-close = Terminer la conversation
desk-close-reason = Motif
desk-done = C’est fait.
desk-close-solved = Résolu
desk-close-no_answer = Pas de réponse du client
desk-close-duplicate = Doublon
desk-close-spam = Indésirable
desk-close-other = Autre

## Why a person was called
desk-reason-asked = Souhaite parler à une personne
desk-reason-not_understood = L’assistant n’a pas pu aider
desk-reason-complaint = Réclamation
desk-reason-legal = Question juridique
desk-reason-safety = Sécurité
desk-reason-backend_down = Système de commandes injoignable
desk-reason-missing_item = Article manquant
desk-reason-warranty = Demande de garantie
desk-reason-suggest = Proposition à vérifier
desk-reason-other = Autre motif
