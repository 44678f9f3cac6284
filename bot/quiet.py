"""Rasa and TensorFlow without their noise and without telemetry; to be called before they are imported."""

from __future__ import annotations

import logging
import os

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
