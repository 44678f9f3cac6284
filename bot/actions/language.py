"""The wish for another language, in words or by a button."""

from __future__ import annotations

from bot.actions.turn import Reply, Turn
from bot.dialogue import Button
from bot.language_names import language_in

OFFERED = 5


class ChangeLanguage(Reply):
    """Goes on in the language that the shopper names."""

    called = "action_change_language"

    def reply(self, turn: Turn) -> None:
        """Confirms in the new language, asks which one, or says that it does not speak it."""
        named = turn.entity("language") or language_in(turn.message.get("text") or "")
        language = turn.shop.catalogue.served(named)
        if language:
            turn.remember(chosen_language=language)
            turn.tell("language-changed")
            return
        words = turn.words
        lines = [words.format("language-unknown")] if named else []
        turn.say("\n".join([*lines, words.format("language-which")]), buttons=choices(turn))
        turn.remember(awaiting="language")


def choices(turn: Turn) -> tuple[Button, ...]:
    """Languages that this shopper may want, by their own names: of the channel, of the store, English."""
    catalogue = turn.shop.catalogue
    tags = (*(turn.channel.get("locales") or ()), *turn.store.settings.languages, "en")
    likely = dict.fromkeys(served for tag in tags if (served := catalogue.served(tag)) and served != turn.language)
    return tuple(
        Button(catalogue.words(language).language_name(language), f'/change_language{{"language": "{language}"}}')
        for language in list(likely)[:OFFERED]
    )
