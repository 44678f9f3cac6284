"""A report in words and rows, in any language of the catalogue; and its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.dialogue import HANDOFF_REASONS, RTL_LANGUAGES
from connectors.effect.figures import FEWEST_BUYERS, FEWEST_VISITORS, Arm, Comparison, Figures, Money
from connectors.effect.statistics import Interval
from connectors.words import Words

_LANGUAGES = 12
"""So many are told; the rest is in `--json`."""


@dataclass(frozen=True)
class Row:
    """One figure. `share` is how long its bar is, `low` and `high` are what its interval spans, all from 0 to 1."""

    label: str
    value: str
    share: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Section:
    """Some rows that belong together, and what there is to say about them."""

    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()


class Teller:
    """Tells figures in one language."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._say = words.format

    def sections(self, figures: Figures) -> list[Section]:
        """The whole report, in its order; nothing is said about what was not asked."""
        found = [self._talks(figures)]
        found += [one for one in (self._reasons(figures), self._presale(figures), self._languages(figures)) if one.rows]
        return [*found, self._buying(figures), self._cost(figures)]

    def period(self, figures: Figures) -> str:
        """The days that it is about."""
        since, until = (format_date(day, "medium", locale=self._words.locale) for day in (figures.since, figures.until))
        return self._say("effect-period", since=since, until=until)

    def number(self, value: float) -> str:
        """A figure as this language writes it."""
        return str(format_decimal(value, locale=self._words.locale))

    def percent(self, share: float, digits: int = 0) -> str:
        """A share of 1 in per cent."""
        pattern = str(self._words.locale.percent_formats[None].pattern)
        exact = pattern.replace("##0", f"##0.{'0' * digits}") if digits else pattern
        return str(format_percent(share, format=exact, locale=self._words.locale))

    def _talks(self, figures: Figures) -> Section:
        every = figures.conversations
        rows = [Row(self._say("effect-all"), self.number(every))]
        for name, count in (
            ("answered", figures.answered),
            ("handed", sum(figures.handed.values())),
            ("other", figures.other),
        ):
            rows.append(self._part(self._say(f"effect-{name}"), count, every))
        rows.append(Row(self._say("effect-messages"), self.number(figures.messages)))
        thumbs = figures.helpful + figures.unhelpful
        if thumbs:
            rows.append(self._part(self._say("effect-helpful"), figures.helpful, thumbs))
            rows.append(self._part(self._say("effect-unhelpful"), figures.unhelpful, thumbs))
        return Section(self._say("effect-talks"), rows)

    def _reasons(self, figures: Figures) -> Section:
        every = sum(figures.handed.values())
        rows = [self._part(self._reason(name), count, every) for name, count in figures.handed.items()]
        return Section(self._say("effect-reasons"), rows)

    def _reason(self, name: str) -> str:
        known = name in HANDOFF_REASONS
        return self._say(f"effect-reason-{name.replace('_', '-')}") if known else name.replace("_", " ")

    def _presale(self, figures: Figures) -> Section:
        rows = [
            self._part(self._say(f"effect-{name}"), count, figures.conversations)
            for name, count in figures.groups.items()
        ]
        if rows:
            rows.insert(0, self._part(self._say("effect-presale"), figures.presale, figures.conversations))
        notes = []
        if figures.asked.visitors >= FEWEST_VISITORS:
            rows.append(self._interval(self._say("effect-asked"), figures.asked))
            notes.append(self._say("effect-asked-note"))
        return Section(self._say("effect-presale"), rows, notes)

    def _languages(self, figures: Figures) -> Section:
        most = list(figures.languages.items())[:_LANGUAGES]
        rows = [self._part(self._words.language_name(tag), count, figures.conversations) for tag, count in most]
        return Section(self._say("effect-languages"), rows)

    def _buying(self, figures: Figures) -> Section:
        versus = figures.comparison
        rows: list[Row] = []
        for name, arm in (("with", versus.bot), ("without", versus.held)):
            if not arm.visitors:
                continue
            side = self._say(f"effect-{name}")
            rows.append(Row(f"{side}: {self._say('effect-visitors')}", self.number(arm.visitors)))
            rows.append(self._part(f"{side}: {self._say('effect-carts')}", arm.carts, arm.visitors))
            rows.append(self._interval(f"{side}: {self._say('effect-bought')}", arm))
            if versus.bot.refunded or versus.held.refunded:
                rows.append(Row(f"{side}: {self._say('effect-refunded')}", self.number(arm.refunded)))
        money = versus.money
        if money and money.told:
            for label, found in (("with", money.bot), ("without", money.held)):
                name = f"{self._say(f'effect-{label}')}: {self._say('effect-spent')}"
                rows.append(Row(name, self._spent(found, money)))
        return Section(self._say("effect-buying"), rows, [*self._verdict(versus, money)])

    def _verdict(self, versus: Comparison, money: Money | None) -> Iterator[str]:
        verdict, difference = versus.verdict, versus.difference
        if verdict == "uncounted":
            yield self._say("effect-uncounted")
        elif verdict == "all":
            yield self._say("effect-everybody")
        elif verdict == "few":
            yield self._say("effect-few", visitors=self.number(FEWEST_VISITORS), buyers=self.number(FEWEST_BUYERS))
        elif difference is not None and verdict in ("more", "fewer"):
            low, high = sorted((abs(difference.low), abs(difference.high)))
            yield self._say(f"effect-{verdict}", low=self._of_100(low), high=self._of_100(high))
        else:
            yield self._say("effect-open")
            yield from self._needed(versus)
        if money and verdict in ("more", "fewer", "open"):
            surely = "more" if money.difference.low > 0 else "less" if money.difference.high < 0 else "open"
            yield self._say(f"effect-spent-{surely if money.told else 'few'}")
        if versus.crossed:
            yield self._say("effect-crossed", count=self.number(versus.crossed))
        if versus.bot.visitors or versus.held.visitors:
            yield self._say("effect-sure")

    def _needed(self, versus: Comparison) -> Iterator[str]:
        if versus.needed is None:
            yield self._say("effect-alike")
            return
        yield self._say("effect-needed", visitors=self.number(_rounded(versus.needed)))
        if versus.days_needed:
            yield self._say("effect-days", days=self.number(versus.days_needed))

    def _cost(self, figures: Figures) -> Section:
        each = figures.seconds_each
        value = self._say("effect-unmeasured")
        if each is not None:
            value = str(format_unit(round(1000 * each, 1), "millisecond", "short", locale=self._words.locale))
        return Section(self._say("effect-cost"), [Row(self._say("effect-cpu"), value)])

    def _part(self, label: str, count: int, of: int) -> Row:
        share = count / of if of else 0.0
        return Row(label, f"{self.number(count)} ({self.percent(share)})", share)

    def _interval(self, label: str, arm: Arm) -> Row:
        found = arm.conversion
        assert found is not None
        value, low, high = (self.percent(share, 1) for share in (found.value, found.low, found.high))
        return Row(label, f"{self.number(arm.buyers)}: {value} [{low} – {high}]", found.value, found.low, found.high)

    def _spent(self, found: Interval, money: Money) -> str:
        value, low, high = (
            self._words.price(amount, money.currency) for amount in (found.value, found.low, found.high)
        )
        return f"{value} [{low} – {high}]"

    def _of_100(self, share: float) -> str:
        return self.number(round(100 * share, 1))


def text(figures: Figures, words: Words) -> str:
    """The report for a terminal."""
    teller = Teller(words)
    lines = [f"{words.format('effect-title')}: {teller.period(figures)}"]
    for section in teller.sections(figures):
        lines += ["", section.title]
        width = max((len(row.label) for row in section.rows), default=0)
        lines += [f"  {row.label:<{width}}  {row.value}" for row in section.rows]
        lines += [f"  {note}" for note in section.notes]
    return "\n".join(lines)


def fragment(figures: Figures, words: Words) -> Markup:
    """The report as a part of a page, without the page: headings of second rank, tables, and pictures that need no
    script."""
    teller = Teller(words)
    most = max((one.answered + one.handed + one.other for one in figures.days), default=0)
    return Markup(
        _templates()
        .get_template("report.html")
        .render(
            say=words.format,
            period=teller.period(figures),
            sections=teller.sections(figures),
            days=[(format_date(one.day, "short", locale=words.locale), one) for one in figures.days],
            most=most,
        )
    )


def page(figures: Figures, words: Words) -> str:
    """The report as a page that needs nothing else."""
    return (
        _templates()
        .get_template("page.html")
        .render(
            title=words.format("effect-title"),
            language=words.language,
            direction="rtl" if words.language.split("-")[0] in RTL_LANGUAGES else "ltr",
            report=fragment(figures, words),
            styles=Markup(styles()),
        )
    )


def styles() -> str:
    """The report's style sheet, for whatever page it stands in."""
    return (Path(__file__).parent / "templates" / "report.css").read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _rounded(count: int) -> int:
    """Two digits that count: more would pretend to know."""
    places = max(0, len(str(count)) - 2)
    return round(count, -places)
