"""The shipped encoder, and what becomes of folders that are not whole."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from knowledge.encoder import OVERRIDE, SHIPPED, Encoder, EncoderError, load
from knowledge.language import SERVED

ENGLISH = (
    "Where is my package?",
    "I want to return these shoes.",
    "Can I pay by card?",
    "Do you ship abroad?",
    "Thank you, goodbye!",
)

# in the order of ENGLISH, the first three
SAID = {
    "zh": ("我的包裹在哪里？", "我想退这双鞋。", "我可以用信用卡付款吗？"),
    "es": ("¿Dónde está mi paquete?", "Quiero devolver estos zapatos.", "¿Puedo pagar con tarjeta?"),
    "fr": ("Où est mon colis ?", "Je veux retourner ces chaussures.", "Puis-je payer par carte ?"),
    "de": ("Wo ist mein Paket?", "Ich möchte diese Schuhe zurückgeben.", "Kann ich mit Karte zahlen?"),
    "it": ("Dov'è il mio pacco?", "Voglio restituire queste scarpe.", "Posso pagare con la carta?"),
    "pt": ("Onde está o meu pacote?", "Quero devolver estes sapatos.", "Posso pagar com cartão?"),
    "nl": ("Waar is mijn pakket?", "Ik wil deze schoenen terugsturen.", "Kan ik met een kaart betalen?"),
    "pl": ("Gdzie jest moja paczka?", "Chcę zwrócić te buty.", "Czy mogę zapłacić kartą?"),
    "ru": ("Где моя посылка?", "Я хочу вернуть эти туфли.", "Можно заплатить картой?"),
    "uk": ("Де моя посилка?", "Я хочу повернути ці туфлі.", "Чи можна заплатити карткою?"),
    "tr": ("Paketim nerede?", "Bu ayakkabıları iade etmek istiyorum.", "Kartla ödeyebilir miyim?"),
    "ar": ("أين طردي؟", "أريد إرجاع هذا الحذاء.", "هل يمكنني الدفع بالبطاقة؟"),
    "he": ("איפה החבילה שלי?", "אני רוצה להחזיר את הנעליים האלה.", "אפשר לשלם בכרטיס?"),
    "fa": ("بسته من کجاست؟", "می‌خواهم این کفش‌ها را پس بدهم.", "می‌توانم با کارت پرداخت کنم؟"),
    "hi": ("मेरा पार्सल कहाँ है?", "मैं ये जूते वापस करना चाहता हूँ।", "क्या मैं कार्ड से भुगतान कर सकता हूँ?"),
    "bn": ("আমার পার্সেল কোথায়?", "আমি এই জুতা ফেরত দিতে চাই।", "আমি কি কার্ড দিয়ে পেমেন্ট করতে পারি?"),
    "ur": ("میرا پارسل کہاں ہے؟", "میں یہ جوتے واپس کرنا چاہتا ہوں۔", "کیا میں کارڈ سے ادائیگی کر سکتا ہوں؟"),
    "th": ("พัสดุของฉันอยู่ที่ไหน", "ฉันต้องการคืนรองเท้าคู่นี้", "จ่ายด้วยบัตรได้ไหม"),
    "vi": ("Gói hàng của tôi ở đâu?", "Tôi muốn trả lại đôi giày này.", "Tôi có thể thanh toán bằng thẻ không?"),
    "id": ("Di mana paket saya?", "Saya ingin mengembalikan sepatu ini.", "Bisakah saya membayar dengan kartu?"),
    "ms": ("Di mana bungkusan saya?", "Saya mahu pulangkan kasut ini.", "Bolehkah saya bayar dengan kad?"),
    "fil": ("Nasaan ang pakete ko?", "Gusto kong ibalik ang mga sapatos na ito.", "Puwede ba akong magbayar gamit ang card?"),
    "ja": ("私の荷物はどこですか？", "この靴を返品したいです。", "カードで支払えますか？"),
    "ko": ("제 소포는 어디에 있나요?", "이 신발을 반품하고 싶어요.", "카드로 결제할 수 있나요?"),
    "sv": ("Var är mitt paket?", "Jag vill lämna tillbaka de här skorna.", "Kan jag betala med kort?"),
    "da": ("Hvor er min pakke?", "Jeg vil gerne returnere disse sko.", "Kan jeg betale med kort?"),
    "no": ("Hvor er pakken min?", "Jeg vil returnere disse skoene.", "Kan jeg betale med kort?"),
    "fi": ("Missä pakettini on?", "Haluan palauttaa nämä kengät.", "Voinko maksaa kortilla?"),
    "cs": ("Kde je můj balík?", "Chci vrátit tyto boty.", "Mohu platit kartou?"),
    "el": ("Πού είναι το δέμα μου;", "Θέλω να επιστρέψω αυτά τα παπούτσια.", "Μπορώ να πληρώσω με κάρτα;"),
    "ro": ("Unde este coletul meu?", "Vreau să returnez acești pantofi.", "Pot plăti cu cardul?"),
    "hu": ("Hol van a csomagom?", "Vissza szeretném küldeni ezt a cipőt.", "Fizethetek kártyával?"),
    "bg": ("Къде е моята пратка?", "Искам да върна тези обувки.", "Мога ли да платя с карта?"),
    "sw": ("Kifurushi changu kiko wapi?", "Nataka kurudisha viatu hivi.", "Naweza kulipa kwa kadi?"),
}  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> Encoder:
    return load(SHIPPED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped folder by links, so that a test can replace any of its files."""
    for path in SHIPPED.iterdir():
        (tmp_path / path.name).symlink_to(path)
    return tmp_path


def change_manifest(folder: Path, **changes: Any) -> None:
    manifest = json.loads((folder / "manifest.json").read_text("utf-8")) | changes
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").write_text(json.dumps(manifest))


def replace(folder: Path, name: str, content: bytes) -> None:
    """Replaces a file and makes the manifest agree, as after a wrong export."""
    (folder / name).unlink()
    (folder / name).write_bytes(content)
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    change_manifest(folder, files=files | {name: hashlib.sha256(content).hexdigest()})


def test_every_served_language_is_asked_for() -> None:
    assert {*SAID, "en"} == set(SERVED)


@pytest.mark.parametrize("language", SAID)
def test_a_translation_is_nearer_than_what_is_none(shipped: Encoder, language: str) -> None:
    likeness = shipped.encode(SAID[language]) @ shipped.encode(ENGLISH, kind="passage").T
    assert likeness.argmax(1).tolist() == [0, 1, 2], likeness.round(2)


def test_vectors_are_unit_rows_of_float32(shipped: Encoder) -> None:
    vectors = shipped.encode(ENGLISH)
    assert vectors.shape == (len(ENGLISH), shipped.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_rows(shipped: Encoder) -> None:
    assert shipped.encode([]).shape == (0, shipped.dimension)


def test_one_text_instead_of_a_list_is_a_mistake(shipped: Encoder) -> None:
    with pytest.raises(TypeError, match="sequence"):
        shipped.encode("one text")


def test_a_vector_depends_on_its_text_alone(shipped: Encoder) -> None:
    texts = [text for said in SAID.values() for text in said]
    alone = np.vstack([shipped.encode([text]) for text in texts[:20]])
    assert np.abs(shipped.encode(texts)[:20] - alone).max() < 1e-3
    assert np.abs(shipped.encode(texts, batch_size=3)[:20] - alone).max() < 1e-3


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "😀🎉", "\ud800 half", "a" * 100_000, " " * 100_000 + "x", "字" * 100_000]
)
def test_any_text_has_a_vector(shipped: Encoder, text: str) -> None:
    vector = shipped.encode([text])[0]
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


def test_emoji_are_told_apart(shipped: Encoder) -> None:
    one, other = shipped.encode(["😀", "💔"])
    assert one @ other < 0.99


def test_case_and_width_make_no_difference(shipped: Encoder) -> None:
    one, other = shipped.encode(["WHERE is my Ｐackage?", "where is my package?"])
    assert one @ other > 0.9999


def test_threads_share_an_encoder(shipped: Encoder) -> None:
    wanted = shipped.encode(ENGLISH)
    results: list[bool] = []

    def work() -> None:
        results.extend(bool(np.allclose(shipped.encode(ENGLISH), wanted, atol=1e-6)) for _ in range(5))

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert results == [True] * 20


def test_the_environment_names_another_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change_manifest(folder, id="another")
    monkeypatch.setenv(OVERRIDE, str(folder))
    assert load().id.startswith("another@")
    assert load(SHIPPED).id.startswith("parley-encoder@")


def test_the_model_is_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 40e6


@pytest.mark.parametrize("name", ["manifest.json", "model.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(EncoderError, match=rf"{name}: cannot be read .*parley encoder export"):
        load(folder)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_damaged_file_is_named(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).unlink()
    (folder / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(EncoderError, match=rf"{name}: damaged"):
        load(folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": "x", "files": []}'])
def test_a_manifest_that_is_none_is_named(folder: Path, text: str) -> None:
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").write_text(text)
    with pytest.raises(EncoderError, match=r"manifest\.json: not an encoder's manifest"):
        load(folder)


def test_a_file_that_agrees_but_is_none_is_named(folder: Path) -> None:
    replace(folder, "model.onnx", b"not a graph")
    with pytest.raises(EncoderError, match=r"model\.onnx: ONNX Runtime cannot run it"):
        load(folder)
    replace(folder, "tokenizer.json", b"{}")
    with pytest.raises(EncoderError, match=r"tokenizer\.json: not a tokenizer"):
        load(folder)


def test_a_tokenizer_of_another_model_is_named(folder: Path) -> None:
    tokenizer = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    tokenizer["model"]["vocab"] = tokenizer["model"]["vocab"][:-5]
    replace(folder, "tokenizer.json", json.dumps(tokenizer).encode())
    with pytest.raises(EncoderError, match=r"tokenizer\.json: \d+ pieces where the model has \d+"):
        load(folder)


def test_another_dimension_is_named(folder: Path) -> None:
    change_manifest(folder, dimension=100)
    with pytest.raises(EncoderError, match="vectors of 384 where the manifest says 100"):
        load(folder)
