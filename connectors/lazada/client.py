"""Lazada's interface: signed calls with time-outs, retries and a token that renews itself."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from typing import Any

import httpx
import structlog

from connectors.errors import Refused, Undelivered
from connectors.lazada.messages import Part
from connectors.lazada.settings import LazadaSettings
from connectors.lazada.signature import sign

log = structlog.get_logger("parley.lazada")

PAGE = 20
"""Most entries of a page, by the platform's rule."""
READ_PAUSES = (0.5, 1.0, 2.0)
_TOKEN = frozenset({"IllegalAccessToken", "InvalidAccessToken", "AccessTokenExpired"})
_BUSY = frozenset({"ApiCallLimit", "AppCallLimit", "SellerCallLimit", "ServiceTimeout", "ServiceUnavailable"})


class LazadaClient:
    """Calls for one shop. Raises `Undelivered` for what may work later and `Refused` for what never will."""

    def __init__(
        self,
        settings: LazadaSettings,
        *,
        http: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._http = http or httpx.AsyncClient(timeout=settings.timeout)
        self._clock = clock
        self._access, self._refresh = settings.access_token, settings.refresh_token
        self._renewing = asyncio.Lock()
        if settings.token_file and settings.token_file.exists():
            kept = json.loads(settings.token_file.read_text("utf-8"))
            self._access, self._refresh = kept["access_token"], kept["refresh_token"]

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def send(self, session: str, part: Part) -> str:
        """The id of the message that was sent."""
        answer = await self.call("POST", "/im/message/send", part.parameters(session))
        return str(answer.get("message_id", ""))

    async def recall(self, session: str, message_id: str) -> None:
        """Takes a message of ours back; within two minutes."""
        await self.call("POST", "/im/message/recall", {"session_id": session, "message_id": message_id})

    async def read(self, session: str, last_message_id: str) -> None:
        """Marks a session as read, for the seller and the buyer."""
        wanted = {"session_id": session, "last_read_message_id": last_message_id}
        await self.call("POST", "/im/session/read", wanted)

    async def open_session(self, order_id: str) -> str:
        """The session with the buyer of an order that is at most seven days old."""
        answer = await self.call("POST", "/im/session/open", {"order_id": order_id})
        return str(answer["session_id"])

    async def session(self, session: str) -> dict[str, Any]:
        """One session: title, buyer, unread count, last message."""
        return await self._read("/im/session/get", {"session_id": session})

    async def sessions(self, since: int) -> AsyncIterator[dict[str, Any]]:
        """The sessions with a message at or after `since` (ms), newest first."""
        async for one in self._pages("/im/session/list", "session_list", "last_session_id", {}):
            if int(one.get("last_message_time", 0)) < since:
                return
            yield one

    async def messages(self, session: str, since: int) -> AsyncIterator[dict[str, Any]]:
        """The messages of a session sent at or after `since` (ms), newest first."""
        wanted = {"session_id": session}
        async for one in self._pages("/im/message/list", "message_list", "last_message_id", wanted):
            if int(one.get("send_time", 0)) < since:
                return
            yield one

    async def _pages(self, path: str, name: str, last: str, wanted: Mapping[str, str]) -> AsyncIterator[dict[str, Any]]:
        position = {"start_time": str(int(self._clock() * 1000))}
        while True:
            answer = await self._read(path, {**wanted, **position, "page_size": str(PAGE)})
            for one in answer.get(name) or ():
                yield one
            if not answer.get("has_more") or not answer.get("next_start_time"):
                return
            position = {"start_time": str(answer["next_start_time"]), last: str(answer.get(last) or "")}

    async def _read(self, path: str, parameters: Mapping[str, str]) -> dict[str, Any]:
        for pause in READ_PAUSES:  # reading twice does no harm
            try:
                return await self.call("GET", path, parameters)
            except Undelivered as error:
                await asyncio.sleep(pause if error.after is None else min(error.after, 30.0))
        return await self.call("GET", path, parameters)

    async def call(self, method: str, path: str, parameters: Mapping[str, str]) -> dict[str, Any]:
        """The `data` of the answer. Renews the access token once where it has run out."""
        token = self._access
        answer = await self._once(method, path, parameters, token)
        if answer.get("code") in _TOKEN:
            await self._renew(token)
            answer = await self._once(method, path, parameters, self._access)
        return _data(answer)

    async def _once(
        self, method: str, path: str, parameters: Mapping[str, str], token: str, base: str = ""
    ) -> dict[str, Any]:
        system = {
            "app_key": self._settings.app_key,
            "timestamp": str(int(self._clock() * 1000)),
            "sign_method": "sha256",
        }
        if token:
            system["access_token"] = token
        system["sign"] = sign(path, {**parameters, **system}, self._settings.app_secret)
        url = (base or self._settings.base) + path
        try:
            if method == "GET":
                response = await self._http.get(url, params={**parameters, **system})
            else:
                response = await self._http.post(url, params=system, data=dict(parameters))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Undelivered(type(error).__name__) from error
        except httpx.HTTPError as error:  # the call may have been carried out: only its answer is missing
            raise Undelivered(type(error).__name__, unsure=True) from error
        if response.status_code == 429:
            raise Undelivered("429", after=_seconds(response.headers.get("retry-after")))
        if response.status_code >= 500:
            raise Undelivered(str(response.status_code), unsure=True)
        try:
            answer = response.json()
        except ValueError as error:
            raise Undelivered("no JSON", unsure=True) from error
        return answer if isinstance(answer, dict) else {}

    async def _renew(self, stale: str) -> None:
        async with self._renewing:
            if self._access != stale:
                return  # another call has renewed it meanwhile
            wanted = {"refresh_token": self._refresh}
            answer = await self._once("POST", "/auth/token/refresh", wanted, "", self._settings.auth_host)
            if answer.get("code") not in ("0", 0, None) or not answer.get("access_token"):
                log.error("the shop must be authorised again", channel="lazada", code=str(answer.get("code")))
                raise Undelivered("authorisation", after=300.0)
            self._access = str(answer["access_token"])
            self._refresh = str(answer.get("refresh_token") or self._refresh)
            await asyncio.get_running_loop().run_in_executor(None, self._keep)

    def _keep(self) -> None:
        path = self._settings.token_file
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        with suppress(FileNotFoundError):
            fresh.unlink()
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump({"access_token": self._access, "refresh_token": self._refresh}, file)
        fresh.replace(path)


def _data(answer: Mapping[str, Any]) -> dict[str, Any]:
    code = str(answer.get("code", "0"))
    if code in _BUSY:
        raise Undelivered(code, after=1.0)
    if code in _TOKEN:
        raise Undelivered("authorisation", after=300.0)
    data = answer.get("data")
    found: dict[str, Any] = data if isinstance(data, dict) else {}
    for key in ("err_code", "error_code"):
        for part in (answer, found):
            if code == "0" and str(part.get(key) or "0") not in ("0", ""):
                code = str(part[key])
    if code != "0":
        raise Refused(code[:60])
    return found


def _seconds(value: str | None) -> float:
    try:
        return min(max(float(value or 1), 0.1), 600.0)
    except ValueError:
        return 1.0
