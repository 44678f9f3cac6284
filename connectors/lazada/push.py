"""`POST /channels/lazada/push`: checked, recorded, acknowledged; answered afterwards."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from connectors.errors import Forged, MessageFault
from connectors.lazada.settings import LazadaSettings
from connectors.lazada.signature import is_genuine

if TYPE_CHECKING:
    from connectors.gateway import Gateway
    from connectors.lazada.channel import LazadaChannel

log = structlog.get_logger("parley.lazada")
STATUS = {"forged": 401, "stale": 403, "bad_message": 400, "trouble": 503}


def push_router(channel: LazadaChannel, gateway: Gateway) -> APIRouter:
    """The route that Lazada calls. 200 means recorded: Lazada forgets it; anything else comes again."""
    router = APIRouter(tags=["lazada"])

    @router.post("/channels/lazada/push", summary="Lazada's push", response_model=None)
    async def push(request: Request) -> Response:
        try:
            raw = checked(await request.body(), request.headers.get("authorization", ""), channel.settings)
            for message in channel.parse(raw) if raw is not None else []:
                await gateway.mailbox.post(message)
        except MessageFault as fault:
            gateway.metrics.rejected.labels(channel.name, fault.code).inc()
            log.warning("push rejected", channel=channel.name, code=fault.code)
            return JSONResponse({"code": fault.code}, status_code=STATUS.get(fault.code, 400))
        return JSONResponse({"code": "0"})

    return router


def checked(body: bytes, signature: str, settings: LazadaSettings, now: float | None = None) -> Any:
    """The decoded push, or None for another seller's. Raises `Forged` or `MessageFault`."""
    if not is_genuine(signature, settings.app_key, body, settings.app_secret):
        raise Forged("forged")
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise MessageFault("bad_message") from error
    if not isinstance(raw, dict):
        raise MessageFault("bad_message")
    stamp = raw.get("timestamp")
    if stamp is not None:
        seconds = _seconds(stamp)
        if abs((time.time() if now is None else now) - seconds) > settings.push_window:
            raise Forged("stale")
    if settings.seller_id and str(raw.get("seller_id")) != settings.seller_id:
        return None
    return raw


def _seconds(stamp: Any) -> float:
    if isinstance(stamp, bool) or not isinstance(stamp, int | float | str):
        raise MessageFault("bad_message")
    try:
        value = float(stamp)
    except (ValueError, OverflowError) as error:
        raise MessageFault("bad_message") from error
    return value / 1000 if value > 1e11 else value  # both units stand in Lazada's examples
