"""Rasa and TensorFlow without their noise and without telemetry; to be called before they are imported."""

from __future__ import annotations

import io
import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

import structlog

_LOUD = ("rasa", "tensorflow", "matplotlib", "apscheduler", "numba", "h5py", "asyncio")


def settle() -> None:
    """Sets what Rasa and TensorFlow read from the environment, and how much they log.

    structlog prints every event while nobody has configured it; a program that has configured it (the
    gateway does) keeps its own settings.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.ERROR)
    if not structlog.is_configured():
        structlog.configure(
            wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
            logger_factory=structlog.PrintLoggerFactory(),
        )


def one_core() -> None:
    """numpy's and FAISS's products run on the thread that asks for them, in this process, from now on.

    They are small here, and shared out over cores they took twice the processor time of a whole turn.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped,unused-ignore]  # with scikit-learn

    threadpool_limits(limits=1)


@contextmanager
def hushed() -> Iterator[None]:
    """Inside, what Rasa and TensorFlow say of their own old ways, and Rasa's progress bars, go unheard."""
    level = os.environ.get("LOG_LEVEL")
    os.environ["LOG_LEVEL"] = "ERROR"
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        if level is None:
            del os.environ["LOG_LEVEL"]
        else:
            os.environ["LOG_LEVEL"] = level
