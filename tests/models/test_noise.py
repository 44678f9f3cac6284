from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from models import corpus, noise


def made(*pairs: tuple[str, str, str]) -> corpus.Corpus:
    languages = tuple(dict.fromkeys(language for language, _, _ in pairs))
    return corpus.Corpus(
        languages=languages,
        sources=("mine",),
        english=[english for _, english, _ in pairs],
        texts=[text for _, _, text in pairs],
        language_ids=np.array([languages.index(language) for language, _, _ in pairs], dtype=np.int16),
        source_ids=np.zeros(len(pairs), dtype=np.int16),
        english_ids=np.arange(len(pairs), dtype=np.int32),
    )


@pytest.fixture
def spoil() -> noise.Noise:
    return noise.Noise(made(("es", "Hello!", "¡Hola!"), ("es", "parcel", "paquete"), ("es", "a red coat", "un abrigo")))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Größe, żółty, où", "Grosse, zolty, ou"),
        ("Đổi trả", "Doi tra"),
        ("Πού είναι", "Που ειναι"),
        ("Їжа й ё", "Їжа й ё"),
    ],
)
def test_marks_go_where_letters_stay_themselves(text: str, plain: str) -> None:
    assert noise.without_marks(text) == plain


def test_a_slip_changes_little_and_no_numbers() -> None:
    chance = random.Random(4)
    for _ in range(200):
        slipped = noise.mistyped("order 4711", chance)
        assert "4711" in slipped
        assert abs(len(slipped) - 10) <= 1
    assert noise.mistyped("4711", chance) == "4711"


def test_words_and_courtesies_come_from_the_pairs(spoil: noise.Noise) -> None:
    assert spoil.mixed("¿Dónde está mi paquete?", "es", random.Random(1)) == "¿Dónde está mi parcel?"
    said = {spoil("¿Dónde está mi paquete?", "es", random.Random(seed)) for seed in range(200)}
    assert any("Hola" in text for text in said)
    assert any("donde" in text.lower() and "¿Dónde" not in text for text in said)
    assert len(said) > 50


def test_the_same_chance_spoils_alike(spoil: noise.Noise) -> None:
    one, other = ([spoil("Quiero devolverlo", "es", random.Random(f"{n}")) for n in range(50)] for _ in range(2))
    assert one == other


def test_nothing_becomes_empty(spoil: noise.Noise) -> None:
    assert all(spoil("?", "es", random.Random(seed)).strip() for seed in range(50))


def test_other_scripts_are_romanised(spoil: noise.Noise) -> None:
    pytest.importorskip("uroman")
    assert spoil.romanised("Где моя посылка?", "ru") == "Gde moya posylka?"


def test_the_corpus_of_the_fixture_has_no_words_to_mix(corpus_folder: Path) -> None:
    spoil = noise.Noise(corpus.read(corpus_folder))
    assert spoil.mixed("eno lecrap", "es", random.Random(1)) == "eno lecrap"
