# The desk, for the store's own people.

## Sign-in and account
desk-title = Desk
desk-skip = Skip to content
desk-account = My account
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out on all devices
desk-signed-out = You are signed out.
desk-expired = Please sign in again.
desk-name = Name
desk-password = Password
desk-wrong = The name or the password is wrong.
desk-wait = There were too many tries. You can try again { $wait }.
desk-unencrypted = This connection is not encrypted: others could read your password.
desk-forbidden = You are not allowed to do this.
desk-not-found = There is no such page.
desk-trouble = Something went wrong on our side. Please try again.
desk-back = Back
desk-language = Language
desk-save = Save
desk-saved = Saved.
desk-password-change = Change password
desk-password-current = Current password
desk-password-new = New password
desk-password-wrong = The current password is wrong.
desk-password-weak = Please choose a password that is hard to guess, with at least { $count } characters.

## Team
desk-role = Role
desk-role-owner = Owner
desk-role-agent = Agent
desk-team = Team
desk-team-add = Add a person
desk-shown-name = Name that shoppers see
desk-languages = Languages
desk-disable = Block account
desk-enable = Unblock account
desk-disabled = blocked
desk-name-taken = This name is already in use.
desk-name-bad = This name cannot be used.
desk-last-owner = The last owner cannot be blocked.

## Queue
desk-inbox = Inbox
desk-waiting = Waiting
desk-mine = Mine
desk-others = With colleagues
desk-closed = Closed
desk-nobody-waits = Nobody is waiting.
desk-none-mine = You have no open conversations.
desk-ticket = answer later
desk-offline = No live connection. The page is refreshed every few seconds.
desk-waiting-time = Waiting time
desk-product = View product

## Conversation
desk-summary = Summary
desk-messages = Messages
desk-earlier = Earlier messages
desk-photo = Photo
desk-shopper = Shopper
desk-assistant = Assistant
desk-shopper-types = The shopper is typing…
desk-take = Take over
desk-taken = You have this conversation now.
desk-taken-by = { $name } has this conversation.
desk-not-yours = Take over this conversation first.
desk-closed-already = This conversation is closed.
desk-answer = Your answer
desk-send = Send
desk-sent = Sent.
desk-empty = Please write something.
desk-too-long = Please write at most { $count } characters.
desk-draft = The assistant suggests:
desk-draft-drop = Discard
desk-insert = Insert
desk-canned = Find an answer in the store's knowledge
desk-search = Search
desk-canned-none = Nothing found.
desk-notes = Internal notes
desk-notes-hint = Only the team reads them, never the shopper.
desk-note-add = Add note
desk-hand-back = Hand back to the assistant
desk-pass-on = Pass on
desk-close = Close conversation
desk-close-reason = Reason
desk-done = Done.
desk-close-solved = Solved
desk-close-no_answer = No reply from the shopper
desk-close-duplicate = Duplicate
desk-close-spam = Spam
desk-close-other = Other

## Why a person was called
desk-reason-asked = Wants to speak to a person
desk-reason-not_understood = The assistant could not help
desk-reason-complaint = Complaint
desk-reason-legal = Legal matter
desk-reason-safety = Safety
desk-reason-backend_down = Order system not reachable
desk-reason-missing_item = Item missing
desk-reason-warranty = Warranty claim
desk-reason-suggest = Suggestion to check
desk-reason-other = Other reason
