"""What a seller sets to connect a Lazada shop, and what differs by country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HOSTS = {
    "vn": "https://api.lazada.vn/rest",
    "sg": "https://api.lazada.sg/rest",
    "ph": "https://api.lazada.com.ph/rest",
    "my": "https://api.lazada.com.my/rest",
    "th": "https://api.lazada.co.th/rest",
    "id": "https://api.lazada.co.id/rest",
}
AUTH_HOST = "https://auth.lazada.com/rest"
LOCALES = {
    "vn": ("vi-VN", "en"),
    "sg": ("en-SG", "zh-Hans"),
    "ph": ("fil-PH", "en-PH"),
    "my": ("ms-MY", "en-MY", "zh-Hans"),
    "th": ("th-TH", "en"),
    "id": ("id-ID", "en"),
}
"""What buyers of a country are likely to write; a hint, weaker than what they write."""
PICTURE_HOSTS = ("slatic.net", "lazcdn.com")
"""Where Lazada keeps what buyers and sellers send in the chat; these domains and those below them."""
OWN_HOSTS = ("lazada.vn", "lazada.sg", "lazada.com.ph", "lazada.com.my", "lazada.co.th", "lazada.co.id")


@dataclass(frozen=True)
class LazadaSettings:
    """Settings of one seller's shop in one country."""

    app_key: str
    app_secret: str
    country: str
    access_token: str = ""
    refresh_token: str = ""
    token_file: Path | None = None
    """Where refreshed tokens are kept; without it they last as long as the process."""
    seller_id: str | None = None
    """Pushes for other sellers of the same app are left alone."""
    items: Mapping[str, str] = field(default_factory=dict)
    """Product handle → Lazada item id, for product cards."""
    poll_seconds: float = 0.0
    """Seconds between polls; 0: push only. Lazada withdraws the permission of apps that poll beside the push,
    so poll only where Lazada has agreed to it."""
    catch_up_hours: float = 0.0
    """How far back to look once at a start, for pushes missed in a long outage; 0: not at all."""
    push_window: float = 7 * 3600.0
    """Seconds that a push may be old: it is tried 12 times, 30 minutes apart."""
    text_limit: int = 2000
    unanswered_limit: int = 5
    """Messages that a buyer who stays silent may get in a day."""
    timeout: float = 10.0
    host: str = ""
    auth_host: str = AUTH_HOST

    def __post_init__(self) -> None:
        """Refuses what cannot work, naming the setting."""
        if self.country not in HOSTS:
            raise ValueError(f"lazada.country: {self.country!r} is none of {', '.join(HOSTS)}")
        for name in ("app_key", "app_secret"):
            if not getattr(self, name):
                raise ValueError(f"lazada.{name}: must not be empty")

    @property
    def base(self) -> str:
        """The address that calls go to."""
        return self.host or HOSTS[self.country]
