"""`parley bench`: a server under load, beside the stock bot of `rasa init` in the same run on the same machine.

Both are started as their users start them and asked over the connection that their users have (WebSocket,
REST), by fresh conversations of six turns. Ratios of one run mean something; figures of two machines don't.
"""

from __future__ import annotations

import asyncio
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil

from measure.load import RestShopper, WidgetShopper, converse, load
from measure.process import Server, free_port
from measure.stock import stock_bot

SHOPPERS = (
    ("Hello", "how long can I still send a shirt back from Munich", "do you take paypal", "can i get an invoice",
     "my tracking has not moved for a week", "thanks"),
    ("Hola", "¿cuánto tarda un envío a Madrid?", "¿puedo cambiar la talla?", "quiero cancelar mi pedido",
     "¿cómo lavo el lino?", "gracias"),
    ("สวัสดี", "ส่งของไปกรุงเทพกี่วัน", "อยากคืนสินค้า", "จ่ายเงินยังไงได้บ้าง", "ของยังไม่มาเลย", "ขอบคุณ"),
    ("你好", "退货要几天", "可以用支付宝吗", "怎么修改收货地址", "衣服会缩水吗", "谢谢"),
)  # fmt: skip
STOCK_SHOPPERS = (("hello", "I feel sad today", "yes", "are you a bot?", "hi again", "bye"),)
LONG = 200


@dataclass(frozen=True)
class Figures:
    """What one server did under the same load."""

    start_seconds: float
    """From the command to the first answer."""
    memory_mb: float
    messages: int
    messages_per_second: float
    cpu_ms_per_message: float
    messages_per_cpu_second: float
    p50_ms: float
    p99_ms: float
    alone_ms: float
    """Median turn of a shopper who is alone on the server."""
    long_ratio: float
    """Median of turns 191 to 200 against that of the first ten of fresh conversations."""


def bench(
    *, conversations: int = 100, at_once: int = 8, stock: bool = True, say: Callable[[str], None] = print
) -> dict[str, Any]:
    """Measures Parley and, with `stock`, the bot of `rasa init`; returns JSON types."""
    result: dict[str, Any] = {
        "machine": {
            "processor": platform.processor() or platform.machine(),
            "cores": psutil.cpu_count(),
            "python": platform.python_version(),
            "load_before": round(psutil.getloadavg()[0], 2),
        },
        "conversations": conversations,
        "at_once": at_once,
    }
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as name:
        folder = Path(name)
        say("Parley: starting on the demo store")
        result["parley"] = asdict(_parley(folder, conversations, at_once, say))
        if stock:
            say("stock Rasa: `rasa init`, training (a minute or two)")
            result["stock"] = asdict(_stock(folder, conversations, at_once, say))
            ours, theirs = result["parley"], result["stock"]
            result["times_stock"] = round(ours["messages_per_cpu_second"] / theirs["messages_per_cpu_second"], 2)
    return result


def _parley(folder: Path, conversations: int, at_once: int, say: Callable[[str], None]) -> Figures:
    def server() -> Server:
        port = free_port()
        command = [sys.executable, "-m", "parley", "serve", "--port", str(port)]
        return Server(
            command,
            port=port,
            health="/readyz",
            log=folder / "parley.log",
            environment={"PARLEY_DATA": str(folder / "data")},
        )

    with server():
        say("Parley: trained and indexed; starting again as a merchant would")
    with server() as running:
        return asyncio.run(_measure(running, WidgetShopper.arrive, SHOPPERS, conversations, at_once, say))


def _stock(folder: Path, conversations: int, at_once: int, say: Callable[[str], None]) -> Figures:
    with stock_bot(folder) as running:
        return asyncio.run(_measure(running, RestShopper.arrive, STOCK_SHOPPERS, conversations, at_once, say))


async def _measure(
    server: Server, arrive: Any, scripts: Any, conversations: int, at_once: int, say: Callable[[str], None]
) -> Figures:
    await converse(arrive, server.port, scripts[0][:1])
    start = time.monotonic() - server.started
    say(f"first answer {start:.1f} s after the start")
    await load(arrive, server.port, scripts, conversations=len(scripts), at_once=1, cpu_seconds=server.cpu_seconds)
    alone = await load(arrive, server.port, scripts, conversations=10, at_once=1, cpu_seconds=server.cpu_seconds)
    busy = await load(
        arrive, server.port, scripts, conversations=conversations, at_once=at_once, cpu_seconds=server.cpu_seconds
    )
    say(f"{busy.messages} messages, {busy.per_second:.0f} a second, {busy.cpu_ms:.2f} ms of CPU each")
    script = (scripts[0] * LONG)[:LONG]
    long = await converse(arrive, server.port, script)
    # the same texts early and late, so that only the length of the conversation differs
    early = [second for _ in range(5) for second in await converse(arrive, server.port, script[:10])]
    return Figures(
        start_seconds=round(start, 2),
        memory_mb=round(server.memory_mb()),
        messages=busy.messages,
        messages_per_second=round(busy.per_second, 1),
        cpu_ms_per_message=round(busy.cpu_ms, 2),
        messages_per_cpu_second=round(1000 / busy.cpu_ms, 1),
        p50_ms=round(busy.quantile_ms(0.5), 1),
        p99_ms=round(busy.quantile_ms(0.99), 1),
        alone_ms=round(alone.quantile_ms(0.5), 1),
        long_ratio=round(statistics.median(long[-10:]) / statistics.median(early), 2),
    )


def table(result: dict[str, Any]) -> str:
    """The figures as a Markdown table, Parley beside stock Rasa."""
    names = [name for name in ("parley", "stock") if name in result]
    rows = ["| | " + " | ".join({"parley": "Parley", "stock": "stock `rasa init`"}[name] for name in names) + " |"]
    rows.append("|---" * (len(names) + 1) + "|")
    labels = {
        "messages_per_second": "messages a second",
        "cpu_ms_per_message": "server CPU a message, ms",
        "messages_per_cpu_second": "messages a second and core",
        "p50_ms": f"turn, {result['at_once']} shoppers at once, p50, ms",
        "p99_ms": "the same, p99, ms",
        "alone_ms": "turn, one shopper, median, ms",
        "long_ratio": "turn 200 against turn 1, times",
        "start_seconds": "start to first answer, s",
        "memory_mb": "memory, MB",
    }
    for key, label in labels.items():
        rows.append(f"| {label} | " + " | ".join(f"{result[name][key]:g}" for name in names) + " |")
    return "\n".join(rows)
