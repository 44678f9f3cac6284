"""What a platform does to calls when it has a bad day."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from fastapi import Response
from fastapi.responses import JSONResponse


@dataclass
class Whims:
    """What happens to the next calls, one each: `500`, `503`, `429`, `slow`, `garbage`, `lost` (carried out, then 502), or "" for nothing."""

    coming: deque[str] = field(default_factory=deque)
    always: str = ""
    """What happens to all, once nothing is `coming`."""
    calls: int = 0
    slow: float = 1.0

    async def over(self, carry_out: Callable[[], Awaitable[Response]]) -> Response:
        """The answer to a call that is carried out, or not."""
        self.calls += 1
        whim = self.coming.popleft() if self.coming else self.always
        if whim == "slow":
            await asyncio.sleep(self.slow)
        if whim == "429":
            return JSONResponse({"errors": "slow down"}, 429, headers={"Retry-After": "0.1"})
        if whim in ("500", "503"):
            return JSONResponse({"errors": "trouble"}, int(whim))
        if whim == "garbage":
            return Response("<html>a proxy's page</html>", media_type="text/html")
        answer = await carry_out()
        return JSONResponse({"errors": "bad gateway"}, 502) if whim == "lost" else answer
