"""What may be set about the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from bot.commerce.tries import Lock


@dataclass(frozen=True)
class DeskSettings:
    """Settings of the desk's sign-in and pages."""

    secure: bool | None = None
    """Whether agents reach the desk by https, so that its cookie is for https alone; None looks at each request."""
    idle: timedelta = timedelta(hours=2)
    """A session ends when nothing was done for so long; what a page fetches by itself does not count."""
    longest: timedelta = timedelta(hours=12)
    """A session ends so long after the sign-in, whatever is done."""
    lock_pair: Lock = field(default_factory=lambda: Lock(5, timedelta(minutes=1), timedelta(hours=1)))
    """Wrong tries for one name from one address."""
    lock_name: Lock = field(default_factory=lambda: Lock(30, timedelta(minutes=1), timedelta(minutes=15)))
    """For one name from anywhere: enough to stop guessing, too little to keep somebody out of their desk."""
    lock_address: Lock = field(default_factory=lambda: Lock(30, timedelta(minutes=5), timedelta(days=1)))
    """For all names from one address."""
    max_text: int = 5000
    """Characters of an answer or a note."""
