"""Size advice: from a product's chart and a shopper's measurements, and what sizes are called elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bot.commerce.errors import CommerceError
from bot.goods import worded
from bot.goods.stock import listed, of_size
from bot.products import card
from knowledge.attributes.table import NARROWER
from knowledge.entry import Entry
from knowledge.finder.shelf import Item
from knowledge.goods import body, units
from knowledge.goods.charts import BLOCK, SYSTEMS, Chart, Range, chart_of
from knowledge.goods.sizing import Advice, advise, in_systems, own_rows, told
from knowledge.topics.reader import FILE

if TYPE_CHECKING:
    from bot.actions.turn import Turn

_EXAMPLES = {"foot": 25.5, "chest": 98.0, "waist": 84.0, "hips": 96.0, "height": 175.0, "weight": 70.0}
_LINKS = 3


async def tell_size(turn: Turn, product: Entry, item: Item) -> bool:
    """Names a size, asks for the one measurement that lacks, or says that none fits; whether anything was said."""
    chart = chart_of(item, turn.store.charts)
    if lines := _in_systems(turn, product, item, chart):
        _say(turn, product, item, lines, chart)
        return True
    if chart is None:
        return False
    text = str(turn.message.get("text") or "")
    state: dict[str, Any] = turn.slots.get("goods") or {}
    same = state.get("product") == item.handle
    said = body.measurements(text, turn.language, asked=str(state.get("wants") or "") if same else "")
    known: dict[str, float] = {**(state.get("body") or {}), **said}
    advice = advise(chart, known)
    turn.remember(goods={"product": item.handle, "body": known, "wants": advice.ask})
    lines = [_advice(turn, advice), *(_reason(turn, advice, at) for at in range(len(advice.reasons)))]
    if (advice.ask and not known) or (not advice.ask and not advice.sizes):
        lines += ["", turn.words.format("goods-size-chart", product=product.title), *chart_lines(turn, chart)]
    if len(advice.sizes) == 1:
        lines += await _there(turn, product, item, advice.sizes[0])
    _say(turn, product, item, lines, chart)
    return True


def chart_lines(turn: Turn, chart: Chart) -> list[str]:
    """A chart in the shopper's words and units, a line a size."""
    lines = []
    for size in chart.sizes:
        of = [
            f"{body.shown(name, turn.language)} {_range(turn, name, size.measures[name])}"
            for name in chart.measures
            if name in size.measures
        ]
        lines.append(f"- {size.name}: {', '.join(of)}")
    return lines


def _say(turn: Turn, product: Entry, item: Item, lines: list[str], chart: Chart | None) -> None:
    here = turn.channel.get("product") == item.handle
    source = worded.source_of(product, file=FILE, heading=BLOCK) if chart else worded.source_of(product)
    turn.say("\n".join(lines), cards=() if here else (card(product, turn),), sources=(source,), ratable=True)


def _advice(turn: Turn, advice: Advice) -> str:
    if advice.ask:
        example = _amount(turn, advice.ask, _EXAMPLES[advice.ask])
        return turn.words.format("goods-size-ask", measure=body.shown(advice.ask, turn.language), example=example)
    if not advice.sizes:
        return turn.words.format("goods-size-outside")
    if len(advice.sizes) == 1:
        return turn.words.format("goods-size-fits", size=advice.sizes[0])
    return turn.words.format("goods-size-between", smaller=advice.sizes[0], larger=advice.sizes[1])


def _reason(turn: Turn, advice: Advice, at: int) -> str:
    one = advice.reasons[at]
    measure = body.shown(one.measure, turn.language)
    shown = turn.words.format(
        "goods-size-reason",
        measure=measure[:1].upper() + measure[1:],
        value=_amount(turn, one.measure, one.value),
        size=one.size,
        range=_range(turn, one.measure, one.range),
    )
    return f"- {shown}"


async def _there(turn: Turn, product: Entry, item: Item, size: str) -> list[str]:
    """Whether the size can be had; nothing where the back end does not say."""
    if turn.shop.backend is None:
        return []
    try:
        stocks = await turn.shop.backend.stock(item.handle)
    except CommerceError:
        return []  # the advice stands without it
    found = of_size(stocks, item, size)
    there = [one for one in found if one.available]
    if not found:
        return [turn.words.format("goods-stock-none", product=product.title, wanted=size)]
    if not there:
        return [turn.words.format("goods-stock-no", variants=listed(turn, found))]
    links = [link for one in there[:_LINKS] if (link := worded.cart_link(turn, one))]
    return [turn.words.format("goods-stock-yes", variants=listed(turn, there)), *links]


def _range(turn: Turn, measure: str, of: Range) -> str:
    low, high = _amount(turn, measure, of.low), _amount(turn, measure, of.high)
    if of.low == of.high:
        return high
    number = re.search(r"[\d.,٠-٩۰-۹०-९০-৯]+", low)
    return re.sub(r"(?=[\d٠-٩۰-۹०-९০-৯])", f"{number.group()}–", high, count=1) if number else f"{low} – {high}"


def _amount(turn: Turn, measure: str, value: float) -> str:
    """A measurement as the shopper measures: in centimetres or inches, kilograms or pounds."""
    system, _ = worded.system_of(turn)
    mass = measure == "weight"
    if system == "imperial":
        value, unit = (value / 0.45359237, "lb") if mass else (value / 2.54, "in")
    else:
        unit = "kg" if mass else "cm"
    return units.shown(round(value, 0 if mass or measure == "height" else 1), unit, turn.words.locale)


def _in_systems(turn: Turn, product: Entry, item: Item, chart: Chart | None) -> list[str]:
    """What a size that the message names in another country's system is, by the store's chart or a general one."""
    named = [str(one["value"]) for one in turn.message.get("entities") or () if one.get("entity") == "size"]
    text = str(turn.message.get("text") or "").upper()
    systems = [name for name in SYSTEMS if re.search(rf"(?<![A-Z]){name}(?![A-Z])", text)]
    if not named or not systems:
        return []
    system, _, number = named[0].rpartition(" ")
    of = system if system in SYSTEMS else "letter" if not number[:1].isdigit() else systems[0]
    if chart is not None and (rows := own_rows(chart, of, number)):
        head = turn.words.format("goods-size-chart", product=product.title)
        return [head, *(f"- {told(row)}" for row in rows)]
    found: list[Mapping[str, str]] = []
    for table in _tables(item):
        for name in [f"{of} {table.partition('/')[2]}".strip()] if of == "US" else [of]:
            found += in_systems(table.partition("/")[0], name, number)
    if not found:
        return []
    return [turn.words.format("goods-size-general"), *dict.fromkeys(f"- {told(row)}" for row in found)]


def _tables(item: Item) -> tuple[str, ...]:
    genders = [one for one in ("women", "men") if one in item.has] or ["women", "men"]
    if any(category in NARROWER["shoes"] for category in item.categories):
        return tuple(f"shoes/{one}" for one in genders)
    if any(category in NARROWER["clothing"] for category in item.categories):
        return tuple(genders)
    return ()
