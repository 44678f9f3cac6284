"""How a search for products is worded: the question, the wishes, and one line of reasons a product."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from babel.lists import format_list

from bot.catalogue import Words
from bot.dialogue import Button
from knowledge.finder import ANY, Asking, Finder, Match, Verdict, Wish
from knowledge.finder.asking import NONE
from knowledge.language import base

GAP = "–"
"""In a comparison: the product says nothing of it."""
_DOTTED = frozenset({"tr"})


@dataclass(frozen=True)
class Wording:
    """The words of one language for what a finder finds."""

    words: Words
    finder: Finder

    @property
    def language(self) -> str:
        """The language as the store's files and the words for attributes know it."""
        return base(self.words.language)

    def question(self, asking: Asking) -> str:
        """The question: a need's own words, or the catalogue's."""
        return asking.text(self.language) or self.words.format(f"seek-ask-{asking.id}")

    def buttons(self, asking: Asking) -> tuple[Button, ...]:
        """Its answers, and that it does not matter."""
        options = [
            Button(
                capitalised(self._option(one.id, one.text(self.language)), self.language), payload(asking.id, one.id)
            )
            for one in asking.options
        ]
        return (*options, Button(self.words.format("seek-any"), f'/seek{{"option": "{ANY}"}}'))

    def wish(self, wanted: Wish) -> str:
        """One wish in the shopper's words: "black", "without pocket", "up to $40.00"."""
        if wanted.kind == "price" and wanted.currency:
            low, high = (self.words.price(end, wanted.currency) if end else "" for end in (wanted.low, wanted.high))
            if low and high:
                return f"{low} – {high}"
            return self.words.format("seek-from", price=low) if low else self.words.format("seek-up-to", price=high)
        title = self.finder.title(wanted, self.language)
        return self.words.format("seek-without", wish=title) if wanted.negated else title

    def wishes(self, wanted: Iterable[Wish]) -> str:
        """Several wishes as a list."""
        return self._listed(self.wish(one) for one in wanted)

    def _listed(self, parts: Iterable[str]) -> str:
        return str(format_list(list(parts), "standard", locale=self.words.locale))

    def reasons(self, match: Match) -> str:
        """Why a product is shown, in one line: what it meets and by what, what it does not, and what it leaves open."""
        lacking = [one for one in match.verdicts if one.wish in match.given_up]
        met = [one for one in match.verdicts if one.outcome in ("met", "partly") and one not in lacking]
        told = [one for one in met if one.wish.kind not in ("category", "price")]
        # needs first: what the shopper could not see on the product's page
        told.sort(key=lambda one: one.wish.kind != "need")
        parts = [reason for one in told if (reason := self.finder.reason(one, self.language))]
        if not parts:
            parts = [capitalised(self.wish(one.wish), self.language) for one in met]
        unmet = [self._unmet(one) for one in lacking]
        unknown = [self.wish(one.wish) for one in match.verdicts if one.outcome == "unknown"]
        if unmet:
            parts.append(self.words.format("seek-unmet", wishes=self._listed(unmet)))
        if unknown:
            parts.append(self.words.format("seek-unknown", wishes=self._listed(unknown)))
        return " · ".join(dict.fromkeys(parts))

    def _unmet(self, verdict: Verdict) -> str:
        """A wish that is not met, and what the product is instead."""
        wanted = self.wish(verdict.wish)
        plain = verdict.wish.kind in ("category", "price")  # the card says both
        has = "" if plain else self.finder.reason(verdict, self.language)
        return f"{wanted} ({has})" if has else wanted

    def _option(self, id: str, text: str) -> str:
        return self.words.format("seek-without-it") if id == NONE else text


def payload(question: str, option: str) -> str:
    """What a button sends that answers a question."""
    return f'/seek{{"option": "{question}/{option}"}}'


def capitalised(text: str, language: str) -> str:
    """The text with a capital first letter, as its language makes one of i."""
    first = "İ" if language in _DOTTED and text[:1] == "i" else text[:1].upper()
    return first + text[1:]
