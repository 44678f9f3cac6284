"""A gateway with slow turns in a process of its own, to be killed: `python -m tests.connectors.killable URL PORT`."""

from __future__ import annotations

import sys

from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.server import serve
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast


def main() -> None:
    """Serves until it is killed."""
    url, port = sys.argv[1:]
    app = create_app(
        dialogue=Echo(delay=0.15),
        record=Record.open(url),
        channels=[WebChannel()],
        words=WORDS,
        store=StoreInfo("Demo"),
        settings=fast(),
    )
    serve(app, port=int(port))


if __name__ == "__main__":
    main()
