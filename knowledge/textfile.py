"""Reading one of the merchant's files: bounded in size, UTF-8, or a fault that says where it is not."""

from __future__ import annotations

import stat
from pathlib import Path

from knowledge.faults import Fault

LARGEST = 20_000_000
"""Bytes. A larger file is refused unread: a store of 10,000 entries takes about 5 MB."""


def read_text(path: Path, name: str) -> tuple[str | None, list[Fault]]:
    """The file's text with `\\n` line ends, or None and the fault that keeps it from being read."""
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            return None, [Fault(name, 1, "is not a plain file; put a file of that name here")]
        if info.st_size > LARGEST:
            size = f"{info.st_size / 1e6:.0f} MB"
            return None, [
                Fault(name, 1, f"has {size}, more than {LARGEST // 1_000_000} MB; split it into several files")
            ]
        data = path.read_bytes()
    except OSError as error:
        return None, [Fault(name, 1, f"cannot be read ({error.strerror}); check that it exists and may be read")]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, [Fault(name, 1, "is UTF-16; save it as UTF-8 (in Excel: 'CSV UTF-8')")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # the BOM is cut off before decoding, so positions count from behind it
        data = data.removeprefix(b"\xef\xbb\xbf")
        return None, [Fault(name, _line(data, error.start), _not_utf8(data, error.start))]
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        return None, [Fault(name, line, "holds a NUL character; it is no text file: save it again as UTF-8 text")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1


def _not_utf8(data: bytes, position: int) -> str:
    # the characters around the place in Latin-1 are what the merchant most likely typed
    around = data[max(0, position - 12) : position + 8].split(b"\n")
    shown = max(around, key=len).decode("latin-1")
    return f"is not UTF-8 (byte 0x{data[position]:02X} near {shown!r}); save the file with the encoding UTF-8"
