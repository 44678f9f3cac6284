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
from models.distil import VERSION  # noqa: E402
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


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The thing decides the answer, whatever is done to it, in English and in the made-up language."""
    asked = {
        thing: [
            text
            for n in NUMBERS[:6]
            for verb in VERBS
            for text in (f"{n} {thing} {verb}", f"{foreign(n)} {foreign(thing)} {foreign(verb)}")
        ]
        for thing in THINGS
    }
    return store_of(tmp_path_factory.mktemp("made-up") / "store", asked)


@pytest.fixture(scope="module")
def chats(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("chats") / "chats.tsv"
    path.write_text("".join(f"{thing}\thello {verb} the {thing}\n" for verb in VERBS for thing in THINGS), "utf-8")
    return path


@pytest.fixture(scope="module")
def kept_pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    with gzip.open(folder / "es.tsv.gz", "wt", encoding="utf-8") as file:
        file.writelines(f"{text}\t{english}\n" for english, text in pairs()[::10])
    return folder


def tuned(store: Path, trained: Path, pairs: Path, out: Path, *more: str) -> int:
    args = ["--store", store, "--encoder", trained, "--pairs", pairs, "--out", out, *more]
    return cli.main(["encoder", "tune", *map(str, args)])


@pytest.fixture(scope="module")
def better(store: Path, chats: Path, trained: Path, kept_pairs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("better") / "out"
    assert tuned(store, trained, kept_pairs, out, "--chats", str(chats), "--texts", TEXTS) == 0
    return out


def test_a_better_encoder_is_kept(better: Path, trained: Path) -> None:
    old, new = encoder.load(trained), encoder.load(better)
    assert new.manifest.id == "parley-encoder-tuned"
    assert new.id != old.id
    manifest = json.loads((better / "manifest.json").read_text("utf-8"))
    note = manifest["tuned"]
    assert manifest["training"]["sources"] == ["ntrex", "tatoeba"]
    assert note["after"]["first"] > note["before"]["first"] + 1
    assert note["after"]["pairs"] >= note["before"]["pairs"] - 1
    assert note["chats"] > 40, "of 72, some are held out"
    card = (better / "README.md").read_text("utf-8")
    for part in (
        f"# parley-encoder-tuned {VERSION}",
        f"from parley-encoder {VERSION}",
        f"| {note['after']['first']:.1f} |",
    ):
        assert part in card
    assert [path.name for path in better.parent.iterdir()] == ["out"], "no try is left behind"


def test_an_encoder_that_forgets_is_refused_and_nothing_is_written(
    trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # this store wants apart what the pairs want together
    torn = {
        "first": [text for text, _ in pairs()[::10]] + ["one coat buys"],
        "second": [text for _, text in pairs()[::10]] + [foreign("coat")],
    }
    store = store_of(tmp_path / "torn", torn)
    assert tuned(store, trained, kept_pairs, tmp_path / "out", "--texts", TEXTS) == 1
    said = capsys.readouterr().out.splitlines()[-1]
    assert "is kept and nothing was written: recall@1 of " in said
    assert " and pairs from " in said
    assert not (tmp_path / "out").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["torn"]


def test_the_same_seed_gives_the_same(
    better: Path, store: Path, chats: Path, trained: Path, kept_pairs: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert tuned(store, trained, kept_pairs, tmp_path / "out", "--chats", str(chats), "--texts", TEXTS) == 0
    note = json.loads((better / "manifest.json").read_text("utf-8"))["tuned"]
    last = capsys.readouterr().out.splitlines()[-1]
    assert f"held-out questions {note['after']['first']:.1f} ({note['before']['first']:.1f} before)" in last
    for name in ("model.onnx", "README.md", "manifest.json"):
        assert (tmp_path / "out" / name).read_bytes() == (better / name).read_bytes()


def test_a_tuned_encoder_is_tuned_again_to_another_store(better: Path, kept_pairs: Path, tmp_path: Path) -> None:
    numbers = {n: [f"{n} {thing} {verb}" for thing in THINGS for verb in VERBS[:3]] for n in NUMBERS}
    store = store_of(tmp_path / "store", numbers)
    assert tuned(store, better, kept_pairs, tmp_path / "out", "--texts", TEXTS) == 0
    one, two = encoder.load(better), encoder.load(tmp_path / "out")
    assert one.manifest.id == two.manifest.id
    assert one.id != two.id
    assert f"## parley-encoder-tuned {VERSION}" in (tmp_path / "out" / "README.md").read_text("utf-8")


def test_a_run_by_the_clock_writes_what_it_says(
    store: Path, trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = tuned(store, trained, kept_pairs, tmp_path / "out", "--minutes", "0.02")
    assert (tmp_path / "out" / "manifest.json").is_file() == (code == 0)
    assert ("is kept" in capsys.readouterr().out) == (code == 1)


def test_broken_chats_stop_the_run(
    store: Path, trained: Path, kept_pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chats.tsv").write_text("coat\tone\ncoats\ttwo\n", "utf-8")
    assert tuned(store, trained, kept_pairs, tmp_path / "out", "--chats", str(tmp_path / "chats.tsv")) == 1
    assert "chats.tsv:2: the store has no entry `coats` (did you mean `coat`?)" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


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
