from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("sentencepiece")

from knowledge import encoder  # noqa: E402
from models import cli, tune  # noqa: E402
from models.judge import Figures  # noqa: E402
from tests.models.conftest import NUMBERS, THINGS, VERBS, foreign, pairs  # noqa: E402

TEXTS = "6400"


def store_of(folder: Path, answers: dict[str, list[str]]) -> Path:
    """A store whose questions, by id, are asked in those ways."""
    (folder / "faq").mkdir(parents=True)
    (folder / "store.yml").write_text(
        "name: Made Up\nlanguages: [en]\nmarkets: {DE: {name: Germany, countries: [DE]}}\n", "utf-8"
    )
    pages = [
        f"## {title} {{#{id}}}\n" + "".join(f"- {text}\n" for text in texts) + "\nYes.\n"
        for id, (title, *texts) in answers.items()
    ]
    (folder / "faq" / "help.md").write_text("# Help\n\n" + "\n".join(pages), "utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """What is done decides the answer, whichever thing it is done to, in English and in the made-up language."""
    asked = {
        verb: [text for n in NUMBERS[:6] for t in THINGS[:6] for text in (f"{n} {t} {verb}", f"{foreign(t)} {foreign(verb)} {n}")]
        for verb in VERBS
    }  # fmt: skip
    return store_of(tmp_path / "store", asked)


@pytest.fixture
def kept_pairs(tmp_path: Path) -> Path:
    folder = tmp_path / "pairs"
    folder.mkdir()
    with gzip.open(folder / "es.tsv.gz", "wt", encoding="utf-8") as file:
        file.writelines(f"{text}\t{english}\n" for english, text in pairs()[::20])
    return folder


def tuned(store: Path, trained: Path, pairs: Path, out: Path, *more: str) -> int:
    args = ["--store", store, "--encoder", trained, "--pairs", pairs, "--out", out, "--texts", TEXTS, *more]
    return cli.main(["encoder", "tune", *map(str, args)])


def test_a_better_encoder_is_kept(
    store: Path, trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chats = tmp_path / "chats.tsv"
    chats.write_text("".join(f"{verb}\thello {verb} the {thing}\n" for verb in VERBS for thing in THINGS), "utf-8")
    assert tuned(store, trained, kept_pairs, tmp_path / "out", "--chats", str(chats)) == 0
    old, new = encoder.load(trained), encoder.load(tmp_path / "out")
    assert new.manifest.id == "parley-encoder-tuned"
    assert new.id != old.id
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    note = manifest["tuned"]
    assert manifest["training"]["sources"] == ["ntrex", "tatoeba"]
    assert note["after"]["first"] > note["before"]["first"] + 3
    assert note["after"]["pairs"] >= note["before"]["pairs"] - 1
    assert note["chats"] > 40, "of 72, some are held out"
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    for part in ("# parley-encoder-tuned 2.0.0", "from parley-encoder 2.0.0", f"| {note['after']['first']:.1f} |"):
        assert part in card
    assert f"held-out questions {note['after']['first']:.1f} ({note['before']['first']:.1f} before)" in (
        capsys.readouterr().out
    )
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["out", "pairs", "store"]


def test_an_encoder_that_forgets_is_refused_and_nothing_is_written(
    trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # this store wants apart what the pairs want together
    torn = {
        "first": [text for text, _ in pairs()[::20]] + ["one coat buys"],
        "second": [text for _, text in pairs()[::20]] + [foreign("coat")],
    }
    store = store_of(tmp_path / "torn", torn)
    assert tuned(store, trained, kept_pairs, tmp_path / "out") == 1
    said = capsys.readouterr().out.splitlines()[-1]
    assert "is kept and nothing was written: recall@1 of " in said
    assert " and pairs from " in said
    assert not (tmp_path / "out").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pairs", "torn"]


def test_the_same_seed_gives_the_same(store: Path, trained: Path, kept_pairs: Path, tmp_path: Path) -> None:
    for out, seed in (("one", "5"), ("again", "5"), ("other", "6")):
        assert tuned(store, trained, kept_pairs, tmp_path / out, "--seed", seed) == 0
    one, again, other = ((tmp_path / out / "model.onnx").read_bytes() for out in ("one", "again", "other"))
    assert one == again != other
    assert (tmp_path / "one" / "README.md").read_text() == (tmp_path / "again" / "README.md").read_text()


def test_a_tuned_encoder_is_tuned_again(store: Path, trained: Path, kept_pairs: Path, tmp_path: Path) -> None:
    assert tuned(store, trained, kept_pairs, tmp_path / "one") == 0
    assert tuned(store, tmp_path / "one", kept_pairs, tmp_path / "two") == 0
    one, two = encoder.load(tmp_path / "one"), encoder.load(tmp_path / "two")
    assert one.manifest.id == two.manifest.id
    assert one.id != two.id
    assert "## parley-encoder-tuned 2.0.0" in (tmp_path / "two" / "README.md").read_text("utf-8")


def test_broken_chats_stop_the_run(
    store: Path, trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chats.tsv").write_text("buys\tone\nbuyss\ttwo\n", "utf-8")
    assert tuned(store, trained, kept_pairs, tmp_path / "out", "--chats", str(tmp_path / "chats.tsv")) == 1
    assert "chats.tsv:2: the store has no entry `buyss` (did you mean `buys`?)" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_run_may_be_planned_by_the_clock(store: Path, trained: Path, kept_pairs: Path, tmp_path: Path) -> None:
    args = ["--store", store, "--encoder", trained, "--pairs", kept_pairs, "--out", tmp_path / "out"]
    assert cli.main(["encoder", "tune", *map(str, args), "--minutes", "0.05"]) == 0


def test_only_what_is_no_worse_is_chosen() -> None:
    before = Figures(80, 90, {"pairs": 50.0})
    better, best, worse = (
        Figures(82, 90, {"pairs": 49.1}),
        Figures(85, 95, {"pairs": 50.0}),
        Figures(79, 95, {"pairs": 60.0}),
    )
    forgetful = Figures(99, 99, {"pairs": 48.9})
    assert tune.choose(before, {1.0: forgetful, 0.5: better, 0.25: worse}) == 0.5
    assert tune.choose(before, {1.0: best, 0.5: better, 0.25: worse}) == 1.0
    assert tune.choose(before, {1.0: better, 0.5: better}) == 0.5, "the nearest to the old one of equals"
    assert tune.choose(before, {1.0: before}) == 1.0
    assert tune.choose(before, {1.0: forgetful, 0.5: worse}) is None


def test_a_refusal_tells_both_figures() -> None:
    before = Figures(80, 90, {"pairs": 50.0, "intents": 70.0})
    said = tune.refusal("old", before, {1.0: Figures(79, 95, {"pairs": 50.0, "intents": 70.0})}, 40)
    assert said == (
        "old is kept and nothing was written: recall@1 of 40 held-out questions would go from 80.0 to 79.0 at best"
    )
    said = tune.refusal("old", before, {1.0: Figures(83, 95, {"pairs": 50.0, "intents": 60.0})}, 40)
    assert "from 80.0 to 83.0 and intents from 70.0 to 60.0" in said


def test_a_student_alone_gives_the_vectors_of_its_encoder(trained: Path) -> None:
    made, shape = tune.continued.alone(trained)
    assert (shape.heads, shape.width, shape.layers) == (2, 16, (1, 2))
    texts = [text for pair in pairs()[::40] for text in pair]
    vectors = tune.distil.encoder(made, tune.continued.vocabulary(trained))(texts)
    assert np.asarray((vectors * encoder.load(trained).encode(texts)).sum(1)).min() > 0.97
