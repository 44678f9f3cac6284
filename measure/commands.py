"""What `parley eval` and `parley bench` do and print."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assembly import open_dialogue, open_knowledge
from measure.evaluation import Report
from measure.evaluation import evaluate as ask_all
from measure.questions import Question, answers, read
from settings import Settings

Say = Callable[[str], None]


def evaluate(settings: Settings, arguments: argparse.Namespace, say: Say) -> int:
    """Asks a store's test questions and prints the table; 1 when `--fail-under` is not reached."""
    with open_knowledge(settings) as knowledge:
        questions = read(settings.store / "questions", answers(knowledge.store))
        if arguments.languages:
            questions = [question for question in questions if question.language in arguments.languages]
        if not questions:
            raise ValueError(f"{settings.store / 'questions'}: no questions in {' '.join(arguments.languages)}")
        if arguments.fit:
            from measure.fitting import fit

            fit(knowledge, [question for question in questions if question.part == "tune"], say)
            return 0
        chosen = [question for question in questions if arguments.part in ("all", question.part)]
        report = asyncio.run(_asked(settings, knowledge, chosen, say))
    print(table(report))
    if arguments.json:
        _write(arguments.json, report.as_json())
    if arguments.picture:
        from measure.picture import by_language

        by_language(report, arguments.picture)
    return int(arguments.fail_under is not None and report.all.right < arguments.fail_under)


async def _asked(settings: Settings, knowledge: Any, questions: list[Question], say: Say) -> Report:
    dialogue = open_dialogue(settings, knowledge, say, database="sqlite://")
    await dialogue.start()

    def progress(done: int) -> None:
        if done % 500 == 0 or done == len(questions):
            say(f"{done} of {len(questions)} questions asked")

    try:
        return await ask_all(dialogue, questions, progress)
    finally:
        await dialogue.close()


def table(report: Report) -> str:
    """The shares in per cent, a line a language and a register, as Markdown."""
    rows = [
        "| | right | wrong | asked back | refused | recall@1 | @3 | @10 | reply language | own language "
        "| out of scope refused | calibration error | p95 ms |",
        "|---" * 13 + "|",
    ]
    groups = {
        **report.languages,
        **{f"_{name}_": score for name, score in report.registers.items()},
        "**all**": report.all,
    }
    for name, score in groups.items():
        shares = [score.right, score.wrong, score.asked, score.refused, *(score.recall[k] for k in (1, 3, 10))]
        shares += [score.reply_language, score.own_language, score.out_of_scope_refused, score.calibration_error]
        rows.append(f"| {name} | " + " | ".join(f"{100 * share:.0f}" for share in shares) + f" | {score.p95_ms:.0f} |")
    return "\n".join(rows)


def bench(arguments: argparse.Namespace, say: Say) -> int:
    """Measures the server, or language identification, and prints the table."""
    if arguments.what == "language":
        from measure.language import compare
        from measure.language import table as language_table

        if arguments.pairs is None:
            raise ValueError("bench language needs --pairs FOLDER: a xx.tsv.gz a language, text and English")
        result = compare(arguments.pairs, say)
        print(language_table(result))
    else:
        from measure.bench import bench as measure_server
        from measure.bench import table as server_table

        result = measure_server(
            conversations=arguments.conversations, at_once=arguments.at_once, stock=not arguments.no_stock, say=say
        )
        print(server_table(result))
        if "times_stock" in result:
            print(f"\n{result['times_stock']} times stock Rasa's messages a second and core, in the same run.")
    if arguments.json:
        _write(arguments.json, result)
    return 0


def _write(file: Path, data: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
