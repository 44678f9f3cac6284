"""Lazada's side of the chat: a real HTTP server that enforces the platform's rules.

Its signatures are computed here a second time, from the platform's description, not by the connector.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

REQUIRED = {
    "1": ["txt"],
    "3": ["img_url", "width", "height"],
    "4": ["txt"],
    "6": ["video_id"],
    "10006": ["item_id"],
    "10007": ["order_id"],
    "10008": ["promotion_id"],
    "10010": [],
}
CONTENT = {"img_url": "imgUrl", "item_id": "itemId", "order_id": "orderId", "promotion_id": "voucherId"}
DAY = 24 * 3600 * 1000


@dataclass
class Simulator:
    """One shop on one site, with its sessions, tokens and whims."""

    app_key: str = "123456"
    app_secret: str = "helloworld-secret-42"
    seller_id: str = "1234567"
    site: str = "th"
    access_token: str = "token-1"
    refresh_token: str = "refresh-1"
    refresh_works: bool = True
    whims: deque[str] = field(default_factory=deque)
    """What happens to the next sends: `500`, `lost` (carried out, answered 500), `429`, `busy`, `garbage`."""
    sessions: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    orders: dict[str, str] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    """Error codes that were answered: rules that the connector broke."""
    offset: int = 0
    """Milliseconds that this platform's clock is ahead."""
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def now(self) -> int:
        """The platform's time in ms."""
        return int(time.time() * 1000) + self.offset

    def app(self) -> FastAPI:
        """The platform's interface; mount it behind `/rest`."""
        app = FastAPI()

        @app.api_route("/rest/{path:path}", methods=["GET", "POST"])
        async def call(path: str, request: Request) -> JSONResponse:
            form = parse_qsl((await request.body()).decode(), keep_blank_values=True)
            parameters = {**dict(request.query_params), **dict(form)}
            return self._call(request.method, "/" + path, parameters)

        return app

    # the buyer's side

    def buyer_says(self, text: str, *, session: str = "", template: int = 1, **fields: Any) -> dict[str, Any]:
        """A new message of a buyer; gives it as it is listed."""
        session = session or f"{self.seller_id}_2_1011822749_1_103"
        content = fields.pop("content", None) or {"txt": text}
        message = {
            "session_id": session,
            "message_id": f"1zYOS7N0cu{next(self._numbers):08d}",
            "content": json.dumps(content, ensure_ascii=False),
            "from_account_id": session.split("_")[2],
            "from_account_type": 1,
            "to_account_id": self.seller_id,
            "to_account_type": 2,
            "send_time": self.now(),
            "template_id": template,
            "type": 1,
            "site_id": self.site.upper(),
            "process_msg": "",
            "auto_reply": False,
            "status": 0,
            **fields,
        }
        self.sessions.setdefault(session, []).append(message)
        return message

    def push_body(self, message: dict[str, Any], *, age: int = 0) -> bytes:
        """The push that carries `message`, `age` ms old."""
        envelope = {
            "seller_id": self.seller_id,
            "message_type": 2,
            "data": message,
            "timestamp": self.now() - age,
            "site": f"lazada_{self.site}",
        }
        return json.dumps(envelope, ensure_ascii=False).encode()

    async def push(self, address: str, body: bytes, *, signature: str | None = None) -> httpx.Response:
        """Posts a push to the gateway; signed unless another signature is given."""
        signed = hmac.new(self.app_secret.encode(), self.app_key.encode() + body, hashlib.sha256).hexdigest()
        headers = {"Authorization": signed if signature is None else signature}
        headers["Content-Type"] = "application/json"
        async with httpx.AsyncClient() as http:
            return await http.post(f"http://{address}/channels/lazada/push", content=body, headers=headers)

    def sent(self, session: str = "") -> list[dict[str, Any]]:
        """What the seller sent: the content and template of each message."""
        found = self.sessions.get(session) if session else [m for s in self.sessions.values() for m in s]
        return [
            {"template": str(one["template_id"]), **json.loads(one["content"])}
            for one in found or []
            if one["from_account_type"] == 2
        ]

    # the platform's side

    def _call(self, method: str, path: str, parameters: dict[str, str]) -> JSONResponse:
        self.calls.append((path, parameters))
        problem = self._unsigned(path, parameters)
        if problem:
            return self._error(problem)
        if path == "/auth/token/refresh":
            return self._refresh(parameters)
        if parameters.get("access_token") != self.access_token:
            return self._error("IllegalAccessToken")
        whim = self.whims.popleft() if self.whims and path == "/im/message/send" else ""
        if whim == "429":
            return JSONResponse({}, status_code=429, headers={"Retry-After": "0.1"})
        if whim == "500":
            return JSONResponse({}, status_code=500)
        if whim == "busy":
            return self._error("ApiCallLimit")
        answer = self._route(method, path, parameters)
        if whim == "lost":
            return JSONResponse({}, status_code=502)
        return answer

    def _unsigned(self, path: str, parameters: dict[str, str]) -> str | None:
        given = dict(parameters)
        sign = given.pop("sign", "")
        base = path + "".join(f"{key}{given[key]}" for key in sorted(given))
        expected = hmac.new(self.app_secret.encode(), base.encode("utf-8"), hashlib.sha256).hexdigest()
        if given.get("app_key") != self.app_key:
            return "InvalidAppKey"
        if given.get("sign_method") != "sha256" or sign != expected.upper():
            return "IncompleteSignature"
        stamp = given.get("timestamp", "")
        if not stamp.isdecimal() or abs(self.now() - int(stamp)) > 7200 * 1000:
            return "IllegalTimestamp"
        return None

    def _refresh(self, parameters: dict[str, str]) -> JSONResponse:
        if not self.refresh_works or parameters.get("refresh_token") != self.refresh_token:
            return self._error("IllegalRefreshToken")
        number = next(self._numbers)
        self.access_token, self.refresh_token = f"token-r{number}", f"refresh-r{number}"
        fresh = {"access_token": self.access_token, "refresh_token": self.refresh_token, "expires_in": 604800}
        return JSONResponse({**fresh, "code": "0", "request_id": "0ba2887315178178017221014"})

    def _route(self, method: str, path: str, parameters: dict[str, str]) -> JSONResponse:
        if path == "/im/session/open" and method == "POST":
            session = self.orders.get(parameters.get("order_id", ""))
            return self._data({"session_id": session}) if session else self._error("OrderNotFound")
        if path == "/im/session/list" and method == "GET":
            return self._sessions(parameters)
        messages = self.sessions.get(parameters.get("session_id", ""))
        if messages is None:
            return self._error("SessionNotFound")
        if path == "/im/message/list" and method == "GET":
            return self._page(messages, "message_list", "message_id", "send_time", parameters)
        if path == "/im/session/get" and method == "GET":
            return self._data(self._session(parameters["session_id"], messages))
        if path == "/im/session/read" and method == "POST":
            return self._data({}) if parameters.get("last_read_message_id") else self._error("MissingParameter")
        if path == "/im/message/send" and method == "POST":
            return self._send(messages, parameters)
        if path == "/im/message/recall" and method == "POST":
            return self._recall(messages, parameters)
        return self._error("InvalidApiPath")

    def _sessions(self, parameters: dict[str, str]) -> JSONResponse:
        found = [self._session(name, messages) for name, messages in self.sessions.items() if messages]
        return self._page(found, "session_list", "session_id", "last_message_time", parameters)

    def _session(self, name: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "session_id": name,
            "title": "buyer",
            "buyer_id": name.split("_")[2],
            "last_message_id": messages[-1]["message_id"] if messages else "",
            "last_message_time": messages[-1]["send_time"] if messages else 0,
            "unread_count": 1,
            "site_id": self.site.upper(),
        }

    def _page(
        self, found: list[dict[str, Any]], name: str, key: str, moment: str, parameters: dict[str, str]
    ) -> JSONResponse:
        size, start = parameters.get("page_size", ""), parameters.get("start_time", "")
        if not size.isdecimal() or not 1 <= int(size) <= 20:
            return self._error("InvalidPageSize")
        if not start.isdecimal():
            return self._error("MissingParameter")
        newest = sorted(found, key=lambda one: (one[moment], one[key]), reverse=True)
        last = parameters.get(f"last_{key}")
        limit = (int(start), last or "\uffff")
        older = [one for one in newest if (one[moment], one[key]) < limit or (not last and one[moment] <= limit[0])]
        page = older[: int(size)]
        more = len(older) > len(page)
        answer = {name: page, "has_more": more, "next_start_time": page[-1][moment] if page else 0}
        return self._data({**answer, f"last_{key}": page[-1][key] if page else ""})

    def _send(self, messages: list[dict[str, Any]], parameters: dict[str, str]) -> JSONResponse:
        template = parameters.get("template_id", "")
        if template not in REQUIRED:
            return self._error("InvalidTemplate")
        if any(not parameters.get(name) for name in REQUIRED[template]):
            return self._error("MissingParameter")
        silent = list(itertools.takewhile(lambda one: one["from_account_type"] == 2, reversed(messages)))
        if len([one for one in silent if one["send_time"] > self.now() - DAY]) >= 5:
            return self._error("SendMessageLimit")
        words = parameters.get("txt", "")
        if "@" in words or "http" in words:
            return self._error("ForbiddenContent")
        content = {CONTENT.get(name, name): parameters[name] for name in REQUIRED[template]}
        identity = f"21d0fLE0Bt{next(self._numbers):08d}"
        messages.append(
            {
                "session_id": parameters["session_id"],
                "message_id": identity,
                "content": json.dumps(content, ensure_ascii=False),
                "from_account_type": 2,
                "send_time": self.now(),
                "template_id": int(template),
                "type": 1,
                "status": 0,
                "auto_reply": False,
                "site_id": self.site.upper(),
            }
        )
        return self._data({"message_id": identity})

    def _recall(self, messages: list[dict[str, Any]], parameters: dict[str, str]) -> JSONResponse:
        for one in messages:
            if one["message_id"] == parameters.get("message_id") and one["from_account_type"] == 2:
                if self.now() - one["send_time"] > 120_000:
                    return self._error("RecallTimeout")
                one["status"] = 1
                return self._data({})
        return self._error("MessageNotFound")

    def _data(self, data: dict[str, Any]) -> JSONResponse:
        return JSONResponse({"code": "0", "success": "true", "err_code": "0", "err_message": "", "data": data})

    def _error(self, code: str) -> JSONResponse:
        self.refusals.append(code)
        return JSONResponse({"code": code, "type": "ISV", "message": code, "request_id": "0ba28873"})
