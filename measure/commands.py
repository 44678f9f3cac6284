"""What `parley eval` and `parley bench` do and print."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assembly import open_dialogue, open_knowledge
from knowledge import SERVED
from measure.evaluation import Report
from measure.evaluation import evaluate as ask_all
from measure.questions import Question, answers, read
from measure.report import difference, read_json, table
from settings import Settings

Say = Callable[[str], None]


def evaluate(settings: Settings, arguments: argparse.Namespace, say: Say) -> int:
    """Asks a store's test questions or names intents, prints the table, or fits. 1: `--fail-under` is not reached."""
    if arguments.what == "intents":
        return _intents(arguments, say)
    if arguments.compare:
        print(difference(*(read_json(file) for file in arguments.compare)))
        return 0
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
    data = json.loads(json.dumps(report.as_json()))
    print(table(data))
    if arguments.json:
        _write(arguments.json, data)
    if arguments.picture:
        from measure.picture import by_language

        by_language(report, arguments.picture)
    if arguments.html:
        from measure.report import page

        arguments.html.parent.mkdir(parents=True, exist_ok=True)
        arguments.html.write_text(page(report, f"Answers of {settings.store.name}"), encoding="utf-8")
    return int(arguments.fail_under is not None and report.all.right < arguments.fail_under)


def _intents(arguments: argparse.Namespace, say: Say) -> int:
    from knowledge.encoder import load
    from knowledge.intents import several, utterances
    from measure.intents import evaluate as name_all
    from measure.intents import halves
    from measure.intents import table as intents_table

    answers_only = ("picture", "html", "compare")
    if given := [name for name in answers_only if getattr(arguments, name) not in (None, False)]:
        raise ValueError(f"`eval intents` knows no --{given[0]}; leave it out, or leave out `intents`")
    wanted = arguments.languages or SERVED
    chosen = [example for example in utterances() if example.language in wanted]
    messages = [message for message in several() if message.language in wanted]
    if not chosen:
        raise ValueError(f"there is no test set of intents in {' '.join(wanted)}")
    tuned, reported = halves(chosen)
    if arguments.fit:
        from measure.intents_fit import fit as fit_intents

        fit_intents(tuned, load(), say)
        return 0
    parts = {"tune": tuned, "report": reported, "all": chosen}
    report = name_all(parts[arguments.part], messages, load(), say)
    print(intents_table(report))
    if arguments.json:
        _write(arguments.json, report.as_json())
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


def bench(arguments: argparse.Namespace, say: Say) -> int:
    """Measures the server, language identification or entities, and prints the table."""
    if arguments.what == "language":
        from measure.language import compare, confusions
        from measure.language_report import confusion_table, picture
        from measure.language_report import table as language_table

        if arguments.pairs is None:
            raise ValueError("bench language needs --pairs FOLDER: a xx.tsv.gz a language, text and English")
        result = compare(arguments.pairs, say)
        print(language_table(result))
        taken = confusions(arguments.pairs, arguments.corpora)
        print("\n" + confusion_table(taken))
        if arguments.picture:
            picture(result, arguments.picture)
        result |= {"confusions": taken}
    elif arguments.what == "entities":
        from knowledge import load_store
        from knowledge.knowledge import DEMO
        from measure.entities import measure
        from measure.entities import table as entities_table

        result = measure(load_store(DEMO)[0], say)
        print(entities_table(result))
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
