"""A gateway with people in a process of its own, to be killed: `python -m tests.people.killable URL PORT`."""

from __future__ import annotations

import sys

from connectors.gateway import StoreInfo, create_app
from connectors.people.people import RecordedPeople
from connectors.record import Record
from connectors.server import serve
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast
from tests.people.conftest import Plain, Rules


def main() -> None:
    """Serves until it is killed."""
    url, port = sys.argv[1:]
    record = Record.open(url)
    app = create_app(
        dialogue=Echo(delay=0.1),
        record=record,
        channels=[WebChannel()],
        words=WORDS,
        store=StoreInfo("Demo"),
        settings=fast(),
        people=RecordedPeople(record, Plain(), Rules(), every=0.05),
    )
    serve(app, port=int(port))


if __name__ == "__main__":
    main()
