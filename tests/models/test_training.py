from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("sentence_transformers")

from knowledge import encoder  # noqa: E402
from models import (  # noqa: E402  # noqa: E402
    benchmark,
    continued,
    corpus,
    distil,
    feed,
    lessons,
    prepare,
    student,
    teacher,
    tokenizer,
    training,
)
from tests.models.conftest import arguments, pairs  # noqa: E402


def test_a_run_from_pairs_to_a_loaded_encoder(trained: Path) -> None:
    loaded = encoder.load(trained)
    assert loaded.dimension == 16
    chosen = pairs()[::33]
    english, made_up = ([pair[side] for pair in chosen] for side in (0, 1))
    score = benchmark.both_ways(loaded.encode(made_up, kind="passage"), loaded.encode(english))
    assert score > 50, "a student that learnt nothing finds one in twenty"


def test_onnx_gives_the_vectors_of_torch(trained: Path, tmp_path: Path) -> None:
    checkpoint = trained.with_name("encoder.work") / "run.pt"
    plain = encoder.load(distil.from_checkpoint(checkpoint, tmp_path / "float", quantise=False))
    state = torch.load(checkpoint, weights_only=True)
    shape = student.Shape(**{**state["shape"], "layers": tuple(state["shape"]["layers"])})
    made = student.build(shape)
    made.load_state_dict(state["student"])
    texts = ["one parcel returns", "", "two", "seven coat loses " * 30]
    theirs = distil.encoder(made, tokenizer.load(checkpoint.parent / "tokenizer.json"))(texts)
    assert np.abs(plain.encode(texts) - theirs).max() < 1e-4
    small = encoder.load(trained)
    assert (small.encode(texts) * theirs).sum(1).min() > 0.95


def test_neighbours_do_not_change_a_vector(trained: Path) -> None:
    loaded = encoder.load(trained)
    assert loaded.manifest.batched
    texts = ["one parcel returns", "two", "seven coat loses " * 30, "nine shoe buys", ""]
    alone = np.vstack([loaded.encode([text]) for text in texts])
    assert np.abs(loaded.encode(texts * 40)[-len(texts) :] - alone).max() < 1e-6


def test_training_goes_on_from_an_encoder(
    trained: Path, corpus_folder: Path, teacher_folder: Path, tmp_path: Path
) -> None:
    args = arguments(corpus_folder, teacher_folder, tmp_path / "more", "--texts", "256", "--begin", str(trained))
    assert args.handler(args) == 0
    texts = [english for english, _ in pairs()[::33]]
    one, other = (encoder.load(folder).encode(texts) for folder in (trained, tmp_path / "more"))
    assert (one * other).sum(1).min() > 0.8, "a little more training stays near where it began"


def test_a_model_of_another_kind_cannot_be_gone_on_from(
    trained: Path, corpus_folder: Path, teacher_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkpoint = trained.with_name("encoder.work") / "run.pt"
    plain = distil.from_checkpoint(checkpoint, tmp_path / "float", quantise=False)
    args = arguments(corpus_folder, teacher_folder, tmp_path / "more", "--texts", "256", "--begin", str(plain))
    assert args.handler(args) == 1
    assert "not the int8 graph" in capsys.readouterr().err


def test_the_manifest_notes_what_it_was_trained_on(trained: Path) -> None:
    manifest = json.loads((trained / "manifest.json").read_text("utf-8"))
    assert manifest["training"]["sources"] == ["ntrex", "tatoeba"]
    assert manifest["training"]["texts"] >= 6000


@pytest.fixture
def parts(
    corpus_folder: Path, teacher_folder: Path
) -> tuple[corpus.Corpus, prepare.Tokens, prepare.Tokens, student.Shape, Path]:
    read = corpus.read(corpus_folder)
    pieces = tokenizer.train(read, pieces=400)
    texts, english = prepare.tokenise(pieces, read.texts), prepare.tokenise(pieces, read.english)
    return read, texts, english, distil.shape_of(teacher_folder, pieces.get_vocab_size(), (1, 2)), teacher_folder


def test_a_resumed_run_ends_where_an_unbroken_one_does(
    parts: tuple[corpus.Corpus, prepare.Tokens, prepare.Tokens, student.Shape, Path], tmp_path: Path
) -> None:
    read, texts, english, shape, folder = parts
    pieces = tokenizer.train(read, pieces=400)
    targets = teacher.Targets(read.english, folder)
    (tmp_path / "en.yml").write_text("return:\n  - one parcel returns\n  - two box returns\nbuy:\n  - six coat buys\n")

    def fed() -> feed.Feed:
        mix = feed.Mix(batch=8, group=4, lessons_from=0.5)
        return feed.Feed(read, texts, english, pieces, mix, 1, lambda: lessons.read([tmp_path], targets.embed))

    plan = training.Plan(texts=160, threads=1)

    def begun() -> training.Run:
        torch.manual_seed(3)
        return training.Run(student.build(shape, sparse=True), plan, shape.asdict())

    whole = begun()
    for _ in training.train(whole, fed(), targets, tmp_path / "whole.pt"):
        pass
    broken = begun()
    steps = training.train(broken, fed(), targets, tmp_path / "unused.pt")
    next(steps), next(steps)
    broken.save(tmp_path / "broken.pt")
    again = training.Run(student.build(shape, sparse=True), plan, shape.asdict())
    again.restore(tmp_path / "broken.pt")
    assert again.seen == 64
    for _ in training.train(again, fed(), targets, tmp_path / "again.pt"):
        pass
    assert again.seen == whole.seen == 160
    for one, other in zip(whole.student.state_dict().values(), again.student.state_dict().values(), strict=True):
        assert torch.allclose(one, other, atol=1e-5)


def test_the_rate_rises_then_falls_to_nothing(
    parts: tuple[corpus.Corpus, prepare.Tokens, prepare.Tokens, student.Shape, Path],
) -> None:
    run = training.Run(student.build(parts[3], sparse=True), training.Plan(minutes=10), {})
    rates = []
    for minute in (0, 0.15, 0.3, 5, 10):
        run.seconds = minute * 60
        rates.append(run.rate())
    assert rates[0] < rates[1] < rates[2] == pytest.approx(1)
    assert rates[2] > rates[3] > rates[4] == 0


def test_draws_follow_the_weights_and_repeat_by_seed() -> None:
    weights = np.array([0.5, 0.25, 0.125, 0.125])
    english = np.array([0, 0, 1, 2], dtype=np.int32)
    sampler = feed.Sampler(weights, english, seed=5)
    rows, own = sampler.draw(3, 4000)
    assert np.abs(np.bincount(rows, minlength=4) / 4000 - weights).max() < 0.02
    assert not own[rows == 0].all()
    assert own[np.isin(rows, [2, 3])].mean() == pytest.approx(0.5, abs=0.05)
    again, _ = feed.Sampler(weights, english, seed=5).draw(3, 4000)
    assert (rows == again).all()


def test_targets_are_computed_once_and_kept(teacher_folder: Path, tmp_path: Path) -> None:
    strings = ["one coat", "two coat sees", "three"]
    first = teacher.Targets(strings, teacher_folder, tmp_path)
    vectors = first(np.array([2, 0, 2]))
    assert np.allclose(np.linalg.norm(vectors.astype(np.float32), axis=1), 1, atol=1e-2)
    assert first.known.tolist() == [True, False, True]
    first.save()
    assert teacher.Targets(strings, teacher_folder, tmp_path).known.tolist() == [True, False, True]
    other = teacher.Targets(["new", *reversed(strings)], teacher_folder, tmp_path)
    assert other.known.tolist() == [False, True, False, True]
    assert np.allclose(other(np.array([1, 3])), vectors[[0, 1]])


def test_a_checkpoint_that_is_none_is_named(tmp_path: Path) -> None:
    torch.save({"plan": {}}, tmp_path / "run.pt")
    with pytest.raises(distil.export.ExportError, match=r"run\.pt: not a checkpoint"):
        distil.from_checkpoint(tmp_path / "run.pt", tmp_path / "out")


def test_a_student_that_went_on_meets_what_it_was_half_way() -> None:
    shape = student.Shape(pieces=50, layers=(1,), width=32, inner=64, heads=4)
    before, after = student.build(shape), student.build(shape)
    wanted = {name: (weight + after.state_dict()[name]) / 2 for name, weight in before.state_dict().items()}
    continued.meet(after, before)
    assert all(torch.equal(weight, wanted[name]) for name, weight in after.state_dict().items())
