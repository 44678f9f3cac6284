"""The words for products and what they are like: complete, found as shoppers write them, and not found elsewhere."""

from __future__ import annotations

import pytest

from knowledge.attributes import GROUP, GROUPS, mentions, shown
from knowledge.attributes.words import load
from knowledge.entities.words import own
from knowledge.language import SERVED
from knowledge.topics.questions import questions


def ids(text: str, language: str) -> dict[str, bool]:
    """Id → whether it is not wanted."""
    return {one.ids[0]: one.negated for one in mentions(text, language)}


@pytest.mark.parametrize("language", SERVED)
def test_every_id_has_a_word_to_show_in_every_language(language: str) -> None:
    assert len(GROUP) + len(own("colours")["en"]) >= 250
    for id in (*GROUP, *own("colours")["en"]):
        word = shown(id, language)
        assert word, id
        assert not set(word) & set("~_|"), (id, word)
    if language not in ("en", "fil"):
        # each language has words of its own, not the English ones
        same = [id for id in GROUPS["category"] if shown(id, language).casefold() == shown(id, "en").casefold()]
        assert len(same) < 0.25 * len(GROUPS["category"]), same


@pytest.mark.parametrize("language", SERVED)
def test_the_words_shown_are_found_again(language: str) -> None:
    lost = []
    for group in ("category", "material", "pocket", "sleeve", "collar", "season", "gender"):
        for id in GROUPS[group]:
            found = {one for mention in mentions(shown(id, language), language) for one in mention.ids}
            if id not in found and not load(language)["never"]:
                lost.append(id)
    assert not lost


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "ищу электрического чайника", {"kettle": False}),
        ("fi", "sadetakkia lapselle", {"rain-jacket": False, "kids": False}),
        ("hu", "hátizsákot keresek", {"backpack": False}),
        ("de", "Leinenhemden", {"linen": False, "shirt": False}),
        ("de", "Wollteppich", {"wool": False, "rug": False}),
        ("sv", "bomullsskjorta", {"cotton": False, "shirt": False}),
        ("fi", "villamatto", {"wool": False, "rug": False}),
        ("ar", "أريد الحقيبة القطنية", {"bag": False, "cotton": False}),
        ("he", "והתרמיל", {"backpack": False}),
        ("en", "a backpak for hiking", {"backpack": False}),
        ("de", "Regenjakce", {"rain-jacket": False}),
        ("ja", "リネンシャツ", {"linen": False, "shirt": False}),
        ("zh", "真丝枕套", {"silk": False, "pillowcase": False}),
        ("ko", "면 100% 티셔츠", {"cotton": False, "t-shirt": False}),
        ("vi", "áo len lông cừu", {"sweater": False, "wool": False}),
        ("tr", "cebi olan gömlek", {"pocket": False, "shirt": False}),
        ("en", "light blue shirt", {"blue": False, "shirt": False}),
        ("en", "green tea", {"tea": False}),
        ("ru", "хочу polo", {"polo-shirt": False}),
    ],
)
def test_words_are_found_inflected_compound_and_mistyped(language: str, text: str, expected: dict[str, bool]) -> None:
    assert ids(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "unwanted", "wanted"),
    [
        ("en", "no pocket or zip, black", {"pocket"}, {"black"}),
        ("en", "a black polo without buttons", {"buttons"}, {"black", "polo-shirt"}),
        ("en", "a shirt that isn't white, with a pocket", {"white"}, {"shirt", "pocket"}),
        ("en", "doesn't hold cat hair and has a pocket", set(), {"pet-hair", "pocket"}),
        ("de", "nicht schwarz, aber mit Kapuze", {"black"}, {"hood"}),
        ("de", "ohne Katzenhaare, schwarzes Polo", set(), {"pet-hair", "black", "polo-shirt"}),
        ("tr", "cepsiz gömlek", {"pocket"}, {"shirt"}),
        ("fi", "taskuton paita", {"pocket"}, {"shirt"}),
        ("hu", "kapucni nélküli kabát", {"hood"}, {"jacket"}),
        ("ja", "ポケットのないシャツ", {"pocket"}, {"shirt"}),
        ("ja", "猫の毛がつかない、ポケット付きのシャツ", set(), {"pet-hair", "pocket", "shirt"}),
        ("ko", "주머니 없는 셔츠", {"pocket"}, {"shirt"}),
        ("ko", "안 비싼 주머니 있는 셔츠", set(), {"pocket", "shirt"}),
        ("zh", "不要白色的衬衫，要有口袋", {"white"}, {"shirt", "pocket"}),
        ("th", "เสื้อเชิ้ตไม่มีกระเป๋า", {"pocket"}, {"shirt"}),
        ("hi", "बिना जेब की शर्ट", {"pocket"}, {"shirt"}),
        ("hi", "शर्ट, सफेद नहीं", {"white"}, {"shirt"}),
        ("ar", "قميص بدون جيب", {"pocket"}, {"shirt"}),
    ],
)
def test_what_is_not_wanted(language: str, text: str, unwanted: set[str], wanted: set[str]) -> None:
    found = ids(text, language)
    assert {id for id, negated in found.items() if negated} == unwanted
    assert wanted <= {id for id, negated in found.items() if not negated}


@pytest.mark.parametrize("language", SERVED)
def test_questions_about_orders_and_returns_seldom_name_a_product(language: str) -> None:
    # the first ones, as the index has them: many of the others tell of goods ("my kettle came broken")
    asked = [text for phrasings in questions()[language].values() for text in phrasings[:8]]
    naming = [
        text for text in asked if any(GROUP.get(id) == "category" for one in mentions(text, language) for id in one.ids)
    ]
    assert len(naming) <= 0.05 * len(asked), naming


@pytest.mark.parametrize("text", ["", " ", "🙂", "¿?", "a" * 5000, "\u202e\u200b", "ไหม", "12345", "x" * 30 + "\x00"])
def test_any_text_may_come(text: str) -> None:
    for language in ("en", "th", "ar", "xx"):
        assert isinstance(mentions(text, language), tuple)
