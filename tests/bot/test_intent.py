from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.components.intent import normalised
from bot.dialogue import Inbound
from bot.rasa_dialogue import RasaDialogue
from bot.training import ROOT, fingerprint, train_if_stale
from knowledge.encoder import Encoder

# languages that have no file of their own in bot/data/nlu: nothing but the encoder connects these with the examples
UNTAUGHT = {
    "human": ["Voglio parlare con una persona", "Ik wil met een medewerker praten", "Chcę porozmawiać z człowiekiem",
              "Jag vill prata med en människa", "Vreau să vorbesc cu o persoană", "ฉันอยากคุยกับคน",
              "사람과 이야기하고 싶어요", "Tôi muốn nói chuyện với người thật", "Bir insanla konuşmak istiyorum",
              "Saya ingin bicara dengan orang"],
    "robot": ["Sei un robot?", "Ben je een robot?", "Jesteś robotem?", "Är du en robot?", "Ești robot?",
              "คุณเป็นหุ่นยนต์ไหม", "당신은 로봇인가요?", "Bạn có phải là robot không?", "Sen robot musun?", "Wewe ni roboti?"],
    "thanks": ["Grazie per l'aiuto", "Bedankt voor je hulp", "Dziękuję za pomoc", "Tack för hjälpen",
               "Mulțumesc pentru ajutor", "ขอบคุณสำหรับความช่วยเหลือ", "도와주셔서 감사합니다", "Cảm ơn bạn đã giúp đỡ",
               "Yardımın için teşekkürler", "Asante kwa msaada"],
}  # fmt: skip


@pytest.mark.parametrize("intent", UNTAUGHT)
def test_languages_without_examples_work_through_the_encoder(dialogue: RasaDialogue, intent: str) -> None:
    async def read() -> list[str]:
        found = []
        for number, text in enumerate(UNTAUGHT[intent]):
            await dialogue.turn(Inbound("untaught", f"{intent}-{number}", "1", text))
            understood = await dialogue.understanding("untaught", f"{intent}-{number}")
            assert understood is not None
            found.append(understood.intent)
        return found

    found = asyncio.run(read())
    assert found.count(intent) >= 0.6 * len(found), found


def test_an_examples_words_count_however_they_are_written() -> None:
    assert normalised("  ¡THANKS!!! ") == normalised("thanks")
    assert normalised("नमस्ते।") == normalised("नमस्ते")
    assert normalised("😀") == ""


def test_a_model_is_trained_only_when_something_changed(encoder: Encoder, model: Path) -> None:
    said: list[str] = []
    assert train_if_stale(encoder, models=model.parent, progress=said.append) == model
    assert said == [f"The dialogue model {model.name} is up to date."]


def test_the_fingerprint_sees_examples_rules_and_encoder(encoder: Encoder, tmp_path: Path) -> None:
    (tmp_path / "bot" / "data").mkdir(parents=True)
    for file in ("config.yml", "bot/domain.yml", "bot/data/rules.yml"):
        (tmp_path / file).write_bytes((ROOT / file).read_bytes())
    before = fingerprint(encoder, tmp_path)
    assert fingerprint(encoder, tmp_path) == before
    (tmp_path / "bot/data/nlu.yml").write_text("nlu: []", encoding="utf-8")
    assert fingerprint(encoder, tmp_path) != before
