"""The command line: `parley serve`, `desk`, `chat`, `ask`, `check`, `backend`, `gaps`, `facts`, `index`, `encoder`,
`language`, `eval`, `report`, `bench`.

Exit codes: 0 done, 1 the work failed or found faults, 2 wrong use.
"""

from __future__ import annotations

import os

# Before numpy is imported: our matrices are small, and its threads would take the cores from one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import asyncio
import dataclasses
import json
import sys
import uuid
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import connectors.desk.commands
import models.cli
import models.language
from bot.dialogue import Inbound, Outbound
from knowledge import SERVED, KnowledgeError
from settings import Settings, SettingsError

if TYPE_CHECKING:
    from connectors.ledger import RecordedLedger

VERSION = "0.1.0"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        handler: Callable[[argparse.Namespace], int] = arguments.handler
        return handler(arguments)
    except SettingsError as error:
        print(f"parley: {error}", file=sys.stderr)
        return 2
    except (KnowledgeError, ValueError, RuntimeError, OSError) as error:
        if os.environ.get("PARLEY_LOG") == "debug":
            raise
        print(f"parley: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="parley", description="A store's own answers, in the shopper's language.")
    parser.add_argument("--version", action="version", version=f"parley {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    serve = commands.add_parser("serve", help="serve a store: widget, marketplaces, demo storefront")
    serve.add_argument("--store", type=Path, help="the store's folder (default: PARLEY_STORE, then the demo store)")
    serve.add_argument("--host", help="address to listen on (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, help="port to listen on (default: 8000)")
    serve.add_argument("--rebuild", action="store_true", help="make the index anew where another encoder made it")
    serve.set_defaults(handler=_serve)

    connectors.desk.commands.add_parser(commands, _desk)

    chat = commands.add_parser("chat", help="chat in the terminal")
    _shopper(chat)
    chat.set_defaults(handler=_chat)

    ask = commands.add_parser("ask", help="one message through the whole dialogue")
    ask.add_argument("text", metavar="TEXT")
    _shopper(ask)
    ask.add_argument("--json", action="store_true", help="language, intent, entities, hits and replies as JSON")
    ask.set_defaults(handler=_ask)

    check = commands.add_parser("check", help="report every fault of a store's files")
    check.add_argument(
        "folder", nargs="?", type=Path, help="the store's folder (default: PARLEY_STORE, then the demo store)"
    )
    check.set_defaults(handler=_check)

    backend = commands.add_parser("backend", help="tell whether the store's back end answers, by the settings")
    backend.add_argument("--product", metavar="HANDLE", help="tell the stock of this product too")
    backend.set_defaults(handler=_backend)

    gaps = commands.add_parser("gaps", help="what shoppers asked of products and the store's files do not say")
    gaps.add_argument("--json", action="store_true", help="as JSON")
    gaps.set_defaults(handler=_gaps)

    facts = commands.add_parser("facts", help="print a facts.yml to fill in: every standard fact, with examples")
    facts.set_defaults(handler=_facts)

    index = commands.add_parser("index", help="build the search index of a store")
    index.add_argument("--store", type=Path, help="the store's folder")
    index.add_argument("--rebuild", action="store_true", help="make it anew, for example for another encoder")
    index.set_defaults(handler=_index)

    models.cli.add_parser(commands)
    models.language.add_parser(commands)

    evaluate = commands.add_parser("eval", help="how right answers or intents are, by language, on test texts")
    evaluate.add_argument(
        "what",
        nargs="?",
        choices=("answers", "intents"),
        default="answers",
        help="answers to a store's test questions (default), or the intents of a support desk",
    )
    evaluate.add_argument("--store", type=Path, help="the store's folder, with questions/LANGUAGE.tsv")
    evaluate.add_argument("--languages", nargs="+", metavar="xx", help="only these languages")
    evaluate.add_argument(
        "--part", choices=("report", "tune", "all"), default="report", help="which half (default: report)"
    )
    evaluate.add_argument("--json", type=Path, metavar="FILE", help="write the figures and every missed question")
    evaluate.add_argument("--picture", type=Path, metavar="FILE", help="draw the outcomes by language (.png or .svg)")
    evaluate.add_argument(
        "--html", type=Path, metavar="FILE", help="write a page with figures, pictures and what was missed"
    )
    evaluate.add_argument(
        "--compare",
        type=Path,
        nargs=2,
        metavar=("A", "B"),
        help="ask nothing; show what changed between two --json files",
    )
    evaluate.add_argument("--fail-under", type=float, metavar="SHARE", help="exit with 1 when fewer are right")
    evaluate.add_argument(
        "--fit", action="store_true", help="fit the confidence and thresholds on the tuning half first"
    )
    evaluate.set_defaults(handler=_eval)

    report = commands.add_parser(
        "report", help="what the bot does for the shop: conversations, who buys, what it costs"
    )
    report.add_argument(
        "--since", type=_day, metavar="DAY", help="first day, such as 2026-11-01 (default: 30 days ago)"
    )
    report.add_argument("--until", type=_day, metavar="DAY", help="last day, counted in (default: today, UTC)")
    report.add_argument("--language", default="en", metavar="xx", help="the report's language (default: en)")
    report.add_argument("--json", action="store_true", help="all figures as JSON")
    report.add_argument("--picture", type=Path, metavar="FILE", help="draw days and buyers (.png or .svg)")
    report.add_argument("--html", type=Path, metavar="FILE", help="write a page")
    report.set_defaults(handler=_report)

    bench = commands.add_parser(
        "bench", help="speed, memory and start-up, beside stock Rasa; or language identification, or entities"
    )
    bench.add_argument("what", nargs="?", choices=("server", "language", "entities"), default="server")
    bench.add_argument("--conversations", type=int, default=100, help="fresh conversations of six turns (default: 100)")
    bench.add_argument("--at-once", type=int, default=8, help="shoppers at any time (default: 8)")
    bench.add_argument("--no-stock", action="store_true", help="leave out the bot of `rasa init`")
    bench.add_argument("--pairs", type=Path, help="language: folder of xx.tsv.gz (text, English)")
    bench.add_argument("--corpora", type=Path, help="language: the training's folder, for languages not in --pairs")
    bench.add_argument("--picture", type=Path, metavar="FILE", help="language: draw the comparison (.png or .svg)")
    bench.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    bench.set_defaults(handler=_bench)
    return parser


def _shopper(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", type=Path, help="the store's folder")
    parser.add_argument("--language", metavar="xx", help="the shopper's explicit choice of language")
    parser.add_argument("--market", metavar="XX", help="country that the parcel goes to, such as DE")
    parser.add_argument("--product", metavar="HANDLE", help="the product whose page the shopper looks at")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write one such as 2026-11-24") from None


def _settings(arguments: argparse.Namespace) -> Settings:
    given = {name: getattr(arguments, name, None) for name in ("store", "host", "port")}
    environment = dict(os.environ)
    for name, value in given.items():
        if value is not None:
            environment[f"PARLEY_{name.upper()}"] = str(value)
    return Settings.read(environment)


def _say(line: str) -> None:
    print(f"· {line}", file=sys.stderr, flush=True)


def _serve(arguments: argparse.Namespace) -> int:
    from connectors import logs
    from connectors.server import serve

    settings = _settings(arguments)
    logs.configure(settings.log.upper(), json=not sys.stderr.isatty(), final=True)
    from assembly import application

    app = application(settings, _say, rebuild=arguments.rebuild)
    _say(f"open http://{settings.host}:{settings.port}")
    serve(app, host=settings.host, port=settings.port)
    return 0


def _desk(arguments: argparse.Namespace) -> int:
    settings = _settings(arguments)
    settings.data.mkdir(parents=True, exist_ok=True)
    languages = (*SERVED, "zh-Hant")
    return asyncio.run(connectors.desk.commands.run(arguments, settings.database_url, languages))


def _chat(arguments: argparse.Namespace) -> int:
    return asyncio.run(_converse(arguments))


async def _converse(arguments: argparse.Namespace) -> int:
    from assembly import open_backend, open_dialogue, open_knowledge, open_proof

    settings = _settings(arguments)
    knowledge = open_knowledge(settings, watch=True)
    backend, ledger = open_backend(settings), _ledger(settings)
    dialogue = open_dialogue(
        settings,
        knowledge,
        _say,
        database="sqlite://",
        backend=backend,
        proof=open_proof(settings, backend, ledger),
    )
    await dialogue.start()
    conversation = uuid.uuid4().hex
    buttons: dict[str, tuple[str, str | None]] = {}
    _say("write a message; a number chooses a button; Ctrl-D ends")
    while True:
        try:
            text = await asyncio.to_thread(input, "> ")
        except EOFError:
            break
        title, payload = buttons.get(text.strip(), (text, None))
        replies = await dialogue.turn(_inbound(arguments, title, conversation, payload))
        offered = [button for reply in replies for button in reply.buttons]
        buttons = {str(place): (button.title, button.payload) for place, button in enumerate(offered, 1)}
        for reply in replies:
            print(_worded(reply))
        for place, button in enumerate(offered, 1):
            print(f"  [{place}] {button.title}")
    await dialogue.close()
    await ledger.close()
    knowledge.close()
    return 0


def _ledger(settings: Settings) -> RecordedLedger:
    """Where wrong tries and proofs are kept: with those of `parley serve`."""
    from connectors.ledger import RecordedLedger

    settings.data.mkdir(parents=True, exist_ok=True)
    return RecordedLedger.open(settings.database_url)


def _worded(reply: Outbound) -> str:
    lines = [reply.notice or "", reply.text]
    for card in reply.cards:
        lines.append(f"  • {card.title} {card.price or ''} {card.url or ''}".rstrip())
        lines.append(f"    {card.subtitle}" if card.subtitle else "")
    lines += [f"  ({source.title}: {source.file})" for source in reply.sources]
    return "\n".join(line for line in lines if line)


def _inbound(arguments: argparse.Namespace, text: str, conversation: str, payload: str | None = None) -> Inbound:
    return Inbound(
        channel="terminal",
        conversation=conversation,
        message_id=uuid.uuid4().hex,
        text=text,
        payload=payload,
        language=arguments.language,
        country=arguments.market.upper() if arguments.market else None,
        product=arguments.product,
    )


def _ask(arguments: argparse.Namespace) -> int:
    return asyncio.run(_ask_once(arguments))


async def _ask_once(arguments: argparse.Namespace) -> int:
    from assembly import open_backend, open_dialogue, open_knowledge, open_proof

    settings = _settings(arguments)
    knowledge = open_knowledge(settings)
    quiet: Callable[[str], None] = (lambda line: None) if arguments.json else _say
    backend, ledger = open_backend(settings), _ledger(settings)
    proof = open_proof(settings, backend, ledger)
    dialogue = open_dialogue(settings, knowledge, quiet, database="sqlite://", backend=backend, proof=proof)
    message = _inbound(arguments, arguments.text, uuid.uuid4().hex)
    replies = await dialogue.turn(message)
    understood = await dialogue.understanding(message.channel, message.conversation)
    await dialogue.close()
    await ledger.close()
    if arguments.json:
        shown = dataclasses.asdict(understood) if understood else {}
        print(json.dumps({**shown, "replies": [reply.as_json() for reply in replies]}, ensure_ascii=False, indent=2))
    else:
        for reply in replies:
            print(_worded(reply))
            for button in reply.buttons:
                print(f"  [{button.title}]")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from knowledge import check

    folder = arguments.folder or Path(os.environ.get("PARLEY_STORE") or Settings.store)
    faults = check(folder)
    for fault in faults:
        print(fault)
    errors = sum(fault.severity == "error" for fault in faults)
    print(f"{folder}: {errors} errors, {len(faults) - errors} warnings" if faults else f"{folder}: no faults")
    return 1 if errors else 0


def _backend(arguments: argparse.Namespace) -> int:
    return asyncio.run(_ask_backend(arguments))


async def _ask_backend(arguments: argparse.Namespace) -> int:
    from assembly import open_backend
    from bot.commerce.errors import CommerceError

    settings = _settings(arguments)
    backend = open_backend(settings)
    name = settings.backend or f"sqlite://{(settings.data / 'store.db').absolute()}"
    try:
        answers = await backend.ready()
        print(f"{name}: {'answers' if answers else 'does not answer'}")
        for one in await backend.stock(arguments.product) if arguments.product and answers else ():
            options = ", ".join(value for _, value in one.options)
            print(f"  {one.sku}  {options or one.title}: {'uncounted' if one.quantity is None else one.quantity}")
    except CommerceError as error:
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    finally:
        await backend.close()
    return 0 if answers else 1


def _gaps(arguments: argparse.Namespace) -> int:
    from assembly import GAPS
    from bot.goods.gaps import Gaps

    found = Gaps(_settings(arguments).data / GAPS).told()
    if arguments.json:
        print(json.dumps([{**vars(gap), "last": gap.last.isoformat()} for gap in found], ensure_ascii=False, indent=2))
        return 0
    for gap in found:
        print(f"{gap.count:5}  {gap.product}  {gap.asked}  ({', '.join(gap.languages)}; last {gap.last.isoformat()})")
    if not found:
        print("nothing was asked that the files do not say")
    return 0


def _facts(arguments: argparse.Namespace) -> int:
    from knowledge.topics.sample import sample

    print(sample(), end="")
    return 0


def _index(arguments: argparse.Namespace) -> int:
    from assembly import open_knowledge

    settings = _settings(arguments)
    with open_knowledge(settings, rebuild=arguments.rebuild) as knowledge:
        store = knowledge.store
        print(f"{settings.data / 'index'}: {len(store.entries)} entries, {len(store.products)} products")
        for fault in knowledge.faults:
            print(fault)
    return 0


def _eval(arguments: argparse.Namespace) -> int:
    from measure.commands import evaluate

    return evaluate(_settings(arguments), arguments, _say)


def _report(arguments: argparse.Namespace) -> int:
    from measure.effect import report

    return report(_settings(arguments), arguments)


def _bench(arguments: argparse.Namespace) -> int:
    from measure.commands import bench

    return bench(arguments, _say)


if __name__ == "__main__":
    sys.exit(main())
