"""HTTP calls to a platform, with what went wrong told as the port tells it. No error carries an address or a header."""

from __future__ import annotations

from typing import Any

import httpx

from bot.commerce.errors import BackendDown, BackendRefused, Busy, Misconfigured

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_LONGEST = 30.0


async def answer(http: httpx.AsyncClient, method: str, path: str, **given: Any) -> httpx.Response:
    """The response to a call, where the platform carried it out or says what is wrong with it."""
    try:
        response = await http.request(method, path, **given)
    except _NEVER_SENT as error:
        raise BackendDown(type(error).__name__) from None
    except httpx.HTTPError as error:  # it may be carried out: only its answer is missing
        raise BackendDown(type(error).__name__, pending=True) from None
    status = response.status_code
    if status == 429:
        raise Busy("429", after=_seconds(response.headers.get("retry-after")))
    if status >= 500 or status in (408, 430):
        asked = response.headers.get("retry-after")
        after = _seconds(asked) if asked else None
        raise BackendDown(str(status), after=after, unsure=status != 503, pending=status in (408, 502, 504))
    if status in (401, 402, 403, 423):
        raise Misconfigured(str(status))
    if 300 <= status < 400:
        raise Misconfigured(f"{status}: the address leads elsewhere")
    return response


def json_of(response: httpx.Response) -> Any:
    """The JSON of a response. A page of a proxy in its stead tells nothing of what was carried out."""
    try:
        return response.json()
    except ValueError:
        if 400 <= response.status_code < 500:
            raise BackendRefused(str(response.status_code)) from None
        raise BackendDown("no JSON", unsure=True) from None


def _seconds(value: str | None) -> float:
    try:
        return min(max(float(value or 1), 0.1), _LONGEST)
    except ValueError:
        return 1.0
