"""What the words of a message for kinds and features of products say for each product: evidence for the search."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.finder.judging import Judge, weight
from knowledge.finder.shelf import Item, shelf
from knowledge.finder.wishes import wishes_in
from knowledge.store import Store


class Evidence:
    """How well each product of a store fits a message's words; needs no encoder. Immutable."""

    def __init__(self, store: Store, before: Evidence | None = None) -> None:
        """`before` is the evidence of an earlier snapshot: what did not change is not read again."""
        self._currency = store.settings.currency
        self.items: Mapping[str, Item] = shelf(store, before.items if before is not None else None)
        self._judge = Judge(self.items, {})

    def of(self, text: str, language: str) -> dict[str, float]:
        """Handle → evidence from 0 (none) to 1: the share of what the text names that the product has.

        Empty where the text names no kind of product: features alone ("black, size M") tell none from another, and
        questions about returns name them too. Products of other kinds are not in it.
        """
        wishes = [
            one
            for one in wishes_in(text, language, currency=self._currency, needs={}, known=None)
            if one.kind != "price" and not one.negated
        ]
        if not any(one.kind == "category" for one in wishes):
            return {}
        total = sum(weight(one) for one in wishes)
        found: dict[str, float] = {}
        for item in self.items.values():
            verdicts = [self._judge.verdict(item, one, {}) for one in wishes]
            if any(one.outcome == "unmet" and one.wish.kind == "category" for one in verdicts):
                continue
            found[item.handle] = min(1.0, sum(one.worth for one in verdicts) / total)
        return found
