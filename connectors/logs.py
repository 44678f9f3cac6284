"""Logs as one JSON object a line. Never a message's words: what a shopper writes stays in the record."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

import structlog


def configure(level: str = "INFO", *, json: bool = True, final: bool = False) -> None:
    """Sends structlog's and the standard library's logs to stderr, as JSON or for a terminal.

    With `final`, loggers keep what they were first given, which is faster; a later call then misses those in use.
    """
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    render: Any = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False)
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            render,
        ],
        foreign_pre_chain=shared,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        cache_logger_on_first_use=final,
    )
    for name in ("httpx", "httpcore"):  # one line a poll, with the access token in the URL
        logging.getLogger(name).setLevel(logging.WARNING)


def where(error: BaseException) -> dict[str, Any]:
    """An error's kind and place for the log, without its words: these may hold a message's."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return {
        "error": type(error).__name__,
        "at": [f"{frame.filename.rsplit('/', 2)[-1]}:{frame.lineno} {frame.name}" for frame in frames],
    }
