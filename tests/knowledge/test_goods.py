"""Units, bodies, sizes, mains and what a product's columns say."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel import Locale

from knowledge.finder.shelf import Item, shelf
from knowledge.goods import answers
from knowledge.goods.aspects import ASPECTS, other_questions, phrasings
from knowledge.goods.body import measurements, shown
from knowledge.goods.charts import MEASURES, chart_of, charts_in
from knowledge.goods.mains import fit, mains
from knowledge.goods.sizing import advise, in_systems, own_rows, tables
from knowledge.goods.units import converted, quantities, temperatures, units_named
from knowledge.knowledge import DEMO
from knowledge.language import SERVED
from knowledge.reader import load_store
from knowledge.settings import cart_fault, territories
from knowledge.store import Store


@pytest.fixture(scope="module")
def store() -> Store:
    return load_store(DEMO)[0]


@pytest.fixture(scope="module")
def items(store: Store) -> dict[str, Item]:
    return shelf(store)


@pytest.mark.parametrize(
    ("value", "imperial"),
    [
        ("42 x 36 x 14 cm", "16.5 × 14.2 × 5.5 in"), ("180 g/m²", "5.3 oz/yd²"), ("0.8 l", "27 fl oz"),
        ("33 x 24, 35 x 26 or 38 x 28 cm", "13 × 9.4, 13.8 × 10.2 or 15 × 11 in"), ("200 ml", "6.8 fl oz"),
        ("Machine wash 30 °C, line dry", "86°F"), ("3.8 kg", "8.4 lb"), ("250 g", "8.8 oz"),
        ("120 x 170 cm or 160 x 230 cm, pile 12 mm", "47.2 × 66.9 in, 63 × 90.6 in, 0.47 in"),
        ("1200 W, US version 1000 W", ""), ("220-240 V", ""), ("3.8 kg/m²", ""), ("100% cotton", ""), ("", ""),
    ],
)  # fmt: skip
def test_values_are_told_in_inches_and_pounds(value: str, imperial: str) -> None:
    assert converted(value, "imperial", Locale("en")) == imperial


@pytest.mark.parametrize(
    ("value", "locale", "metric"),
    [('Sleeve 15"', "de", "38,1 cm"), ("12 oz", "en", "340 g"), ("5 lb", "fr", "2,27 kg"), ("86 °F", "en", "30°C")],
)
def test_values_are_told_in_centimetres_and_grams(value: str, locale: str, metric: str) -> None:
    assert converted(value, "metric", Locale(locale)).replace("\u202f", " ").replace("\xa0", " ") == metric


def test_temperatures_are_read_in_both_scales() -> None:
    assert temperatures("Machine wash 40 °C, iron at 110 °C") == [40, 110]
    assert temperatures("86 °F") == [pytest.approx(30)]


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("how wide in inches", "en", "in"), ("wie breit in Zoll", "de", "in"), ("какая ширина в дюймах", "ru", "in"),
        ("كم العرض بالبوصة", "ar", "in"), ("幅は何インチ", "ja", "in"), ("กว้างกี่นิ้ว", "th", "in"), ("leveys tuumina?", "fi", "in"),
        ("ni inchi ngapi", "sw", "in"), ("in black", "en", ""), ("wie lange dauert der Versand", "de", ""),
    ],
)  # fmt: skip
def test_a_unit_that_is_named_is_seen(text: str, language: str, unit: str) -> None:
    assert units_named(text, language) == ({unit} if unit else set())


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("I'm 5'11\" and 180 lbs", "en", {"height": 180.34, "weight": 81.65}),
        ("I am 178 cm and 80 kg", "en", {"height": 178, "weight": 80}),
        ("chest 40 inches", "en", {"chest": 101.6}), ("chest 40", "en", {"chest": 101.6}),
        ("my foot is 25.5 cm", "en", {"foot": 25.5}), ("ich bin 1,78 groß und wiege 80", "de", {"height": 178, "weight": 80}),
        ("胸围１０２厘米", "zh", {"chest": 102}), ("صدري ١٠٢ سم", "ar", {"chest": 102}),
        ("สูง ๑๗๘ หนัก ๘๐", "th", {"height": 178, "weight": 80}), ("kifua changu ni sentimita 98", "sw", {"chest": 98}),
        ("talia 80 cm, biodra 96", "pl", {"waist": 80, "hips": 96}), ("足の長さは25.5cm", "ja", {"foot": 25.5}),
        ("I want 2 in black", "en", {}), ("order 20481973", "en", {}), ("chest 4000 cm", "en", {}), ("", "en", {}),
    ],
)  # fmt: skip
def test_a_body_is_read_in_any_words_and_digits(text: str, language: str, body: dict[str, float]) -> None:
    assert measurements(text, language) == pytest.approx(body, abs=0.01)


def test_a_bare_number_is_what_was_asked_for() -> None:
    assert measurements("98", "en", asked="chest") == {"chest": 98}
    assert measurements("40", "en", asked="chest") == {"chest": pytest.approx(101.6)}
    assert measurements("98", "en") == {}
    # a height is none, whatever was asked for
    assert measurements("178 cm", "en", asked="chest") == {"height": 178}


@pytest.mark.parametrize("language", SERVED)
def test_every_measure_has_a_word(language: str) -> None:
    assert len({shown(measure, language) for measure in MEASURES}) == len(MEASURES)


@pytest.mark.parametrize(
    ("body", "sizes", "ask"),
    [
        ({"height": 178, "weight": 80}, ("L",), ""), ({"chest": 98}, ("M",), ""), ({"chest": 101.6}, ("M", "L"), ""),
        ({"chest": 98, "waist": 92}, ("M", "L"), ""), ({"height": 178}, (), "weight"), ({"weight": 70}, (), "height"),
        ({}, (), "chest"), ({"chest": 140}, (), ""), ({"chest": 60}, (), ""), ({"foot": 26}, (), "chest"),
        ({"chest": 115}, ("XL",), ""),
    ],
)  # fmt: skip
def test_a_chart_names_a_size_only_with_a_reason(
    store: Store, body: dict[str, float], sizes: tuple[str, ...], ask: str
) -> None:
    advice = advise(store.charts["men"], body)
    assert (advice.sizes, advice.ask) == (sizes, ask)
    assert {reason.size for reason in advice.reasons} == set(sizes)


def test_a_product_has_the_chart_that_names_it_before_that_of_its_kind(store: Store, items: dict[str, Item]) -> None:
    wanted = {
        "polo-harbour": "men", "shirt-poplin-crisp": "men-collar", "dress-linen-midi": "women", "apron-linen": None,
        "tee-stripe-pocket": "unisex", "chino-polished": "men-waist", "kettle-jing": None,
    }  # fmt: skip
    found = {handle: chart_of(items[handle], store.charts) for handle in wanted}
    assert {handle: chart.id if chart else None for handle, chart in found.items()} == wanted


def test_shoes_follow_from_the_definitions() -> None:
    def halves(value: float) -> str:
        return f"{round(value * 2) / 2:g}"

    for row in tables()["shoes"]:
        foot = float(row["JP"])
        last = foot + 1.5
        british = round((3 * last / 2.54 - 25) * 2) / 2
        assert row["EU"] == halves(last * 1.5)
        assert (row["UK"], row["US men"], row["US women"]) == tuple(f"{british + more:g}" for more in (0, 1, 2.5))
        assert float(row["CN"]) == foot * 10


@pytest.mark.parametrize(
    ("table", "system", "size", "row"),
    [
        ("shoes", "EU", "42", {"UK": "8", "US men": "9", "JP": "26.5"}), ("shoes", "US women", "9", {"EU": "40"}),
        ("women", "letter", "m", {"EU": "38", "UK": "10", "US": "6", "JP": "9", "CN": "160/84A"}),
        ("men", "EU", "50", {"letter": "M", "US": "38-40", "CN": "170/88A"}), ("men", "US", "42", {"letter": "L"}),
    ],
)  # fmt: skip
def test_sizes_are_told_in_other_systems(table: str, system: str, size: str, row: dict[str, str]) -> None:
    assert dict(row).items() <= dict(in_systems(table, system, size)[0]).items()


def test_the_stores_own_chart_wins_and_unknown_sizes_are_none(store: Store) -> None:
    assert own_rows(store.charts["men"], "EU", "48")[0]["US"] == "38"
    assert own_rows(store.charts["men"], "EU", "99") == ()
    assert in_systems("shoes", "EU", "12") == ()


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("a: {kinds: [shrit], sizes: {M: {chest: 96-101}}}", "`shrit` is no kind of product (did you mean `shirt`?)"),
        ("a: {sizes: {M: {chest: 96-101}}}", "`a` says of which products it is: write `kinds: [shirt]`"),
        ("a: {kinds: [shirt]}", "`a` needs a block `sizes:`"),
        ("a: {kinds: [shirt], sizes: {M: {chest: wide}}}", "`chest: wide` is not understood"),
        ("a: {kinds: [shirt], sizes: {M: {brust: 96}}}", "unknown key `brust`"),
        ("a: {kinds: [shirt], unit: ells, sizes: {M: {chest: 96}}}", "`unit` is `ells`; write cm or in"),
        (
            "a: {kinds: [shirt], sizes: {L: {chest: 102-107}, M: {chest: 96-101}}}",
            "`chest` of `M` is below that of `L`",
        ),
    ],
)
def test_a_chart_with_a_fault_is_left_out_and_named(block: str, message: str) -> None:
    charts, faults = charts_in(f"size-charts:\n  {block}\n  b: {{kinds: [shirt], sizes: {{M: {{chest: 96}}}}}}\n", "f")
    assert list(charts) == ["b"]
    assert [fault.line for fault in faults] == [2]
    assert message in faults[0].message


def test_a_chart_may_be_in_inches() -> None:
    charts, _ = charts_in(
        "size-charts:\n  a: {kinds: [shirt], unit: in, sizes: {M: {chest: 38-40, weight: 150}}}\n", "f"
    )
    of = charts["a"].sizes[0].measures
    assert of["chest"].low == pytest.approx(96.52)
    assert of["weight"].high == pytest.approx(68.04, abs=0.01)


@pytest.mark.parametrize(
    ("handle", "country", "works", "variants"),
    [
        ("kettle-jing", "US", "yes", ("US (A/B)",)), ("kettle-jing", "DE", "yes", ("EU (C/F)",)),
        # an American plug goes into some Chinese sockets, and what hangs on it would burn
        ("kettle-jing", "CN", "yes", ("EU (C/F)", "China (I)")), ("kettle-jing", "JP", "no", ()),
        ("kettle-jing", "BR", "partly", ("EU (C/F)",)), ("lamp-lumen", "JP", "yes", ("US (A/B)",)),
        ("diffuser-wu", "GB", "yes", ()),
    ],
)  # fmt: skip
def test_a_voltage_is_held_against_the_countrys_mains(
    items: dict[str, Item], handle: str, country: str, works: str, variants: tuple[str, ...]
) -> None:
    found = fit(items[handle].entry, country)
    assert found is not None
    assert (found.works, found.variants) == (works, variants)


def test_an_adapter_is_needed_where_no_plug_goes_in(items: dict[str, Item]) -> None:
    found = fit(items["throw-heated-nuan"].entry, "AU")
    assert found is not None
    assert (found.works, found.adapter) == ("yes", True)
    assert fit(items["polo-harbour"].entry, "US") is None
    assert fit(items["kettle-jing"].entry, "XX") is None


def test_mains_are_of_countries() -> None:
    assert mains().keys() <= territories()
    assert all(one.volts and one.sockets for one in mains().values())
    assert {"DE", "GB", "US", "CN", "JP", "BR", "IN", "NO"} <= mains().keys()


@pytest.mark.parametrize(
    ("handle", "text", "aspect", "outcome", "value"),
    [
        ("polo-harbour", "does it have a pocket?", "has", "yes", "One chest pocket"),
        ("polo-breeze", "does it have a pocket?", "has", "no", "No pocket"),
        ("polo-breeze", "is it linen?", "has", "no", "100% mercerised cotton"),
        ("polo-harbour", "can I wash it at 40?", "care", "no", "Machine wash 30 °C, line dry"),
        ("polo-harbour", "can I wash it at 86 °F?", "care", "yes", "Machine wash 30 °C, line dry"),
        ("backpack-roll-top", "is it waterproof?", "has", "yes", None),
        ("duffel-waxed", "is it waterproof?", "has", "told", "Light rain"),
        ("polo-harbour", "how wide is it?", "dimensions", None, None),
        ("kettle-jing", "does it have a hood?", "has", None, None),
        ("rug-lattice-wool", "how big is it?", "dimensions", "told", "120 x 170 cm or 160 x 230 cm, pile 12 mm"),
    ],
)  # fmt: skip
def test_columns_say_yes_no_or_nothing(
    items: dict[str, Item], handle: str, text: str, aspect: answers.Aspect, outcome: str | None, value: str | None
) -> None:
    item = items[handle]
    told = answers.tell(item, aspect, answers.features_in(text, "en"), answers.names_in(text, "en", item), text, "en")
    assert (told.outcome if told else None) == outcome
    if told and value:
        assert told.places[0].value == value


def test_examples_are_whole_and_apart_from_other_questions() -> None:
    texts = [text for text, _ in phrasings()]
    assert len(texts) == len(set(texts)) + sum(texts.count(text) - 1 for text in set(texts))
    assert {aspect for _, aspect in phrasings()} == set(ASPECTS)
    assert not set(texts) & set(other_questions())


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [
        ("https://s.example/cart/add?sku={sku}", ""), ("/cart/add?sku={sku}", ""), ("https://s.example/cart/{variant}:1", ""),
        ("http://localhost:8000/cart?sku={sku}", ""), ("http://s.example/{sku}", "no address with https://"),
        ("//evil.example/{sku}", "no address with https://"), ("javascript:{sku}", "no address with https://"),
        ("https://s.example/cart", "says nowhere which variant"), ("https://s.example/{id}?{sku}", "not `{id}`"),
        ("https://s.example/({sku})", "bracket or quote"),
    ],
)  # fmt: skip
def test_an_address_for_the_cart_is_checked(pattern: str, wrong: str) -> None:
    assert (wrong in cart_fault(pattern)) if wrong else cart_fault(pattern) == ""


def test_variants_carry_their_options_prices_and_pictures(store: Store) -> None:
    harbour = store.product("polo-harbour", language="en")
    assert harbour is not None
    black = next(one for one in harbour.variants if one.sku == "PS102-BLA-L")
    assert (dict(black.options), str(black.price)) == ({"Color": "Black", "Size": "L"}, "38.90")
    assert black.image == "/products/polo-harbour.svg?colour=Black"


def test_woocommerce_variations_are_variants(tmp_path: Path) -> None:
    (tmp_path / "store.yml").write_text("name: S\nlanguages: [en]\n", "utf-8")
    (tmp_path / "products.csv").write_text(
        "ID,Type,SKU,Name,Published,Parent,Regular price,Images,Attribute 1 name,Attribute 1 value(s)\n"
        '1,variable,TEE,Tee,1,,,https://s.example/tee.jpg,Colour,"Red, Blue"\n'
        "2,variation,TEE-R,,1,TEE,9.90,https://s.example/red.jpg,Colour,Red\n"
        "3,simple,MUG,Mug,1,,5,,,\n",
        "utf-8",
    )
    tee, mug = load_store(tmp_path)[0].products
    assert [(one.sku, one.options, one.image) for one in tee.variants] == [
        ("TEE-R", (("Colour", "Red"),), "https://s.example/red.jpg")
    ]
    assert [one.sku for one in mug.variants] == ["MUG"]


def test_numbers_stand_beside_their_units() -> None:
    assert [(one.value, one.unit) for one in quantities("von 1,80 m auf 20 cm", "de")] == [(180.0, "cm"), (20.0, "cm")]
