"""Pictures for tests, made here: photos as telephones write them, and files that only pretend."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image, PngImagePlugin

SECRET = b"48.137154-Marienplatz"
"""Hidden in each place of a file that can hold words: nothing of it may be left."""


def picture(width: int = 64, height: int = 48, mode: str = "RGB", colour: Any = None) -> Image.Image:
    """A picture of one colour with a darker left half, so that turning it shows."""
    made = Image.new(mode, (width, height), colour if colour is not None else "steelblue" if mode != "L" else 128)
    made.paste(Image.new(mode, (width // 2, height), "black" if mode != "L" else 0), (0, 0))
    return made


def written(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The picture as a file."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def from_a_phone(orientation: int = 6, kind: str = "JPEG") -> bytes:
    """A photo with a place, a maker, XMP, a comment and a colour profile's name, lying on its side.

    HEIF is on file, for no library of ours writes it: always with orientation 6.
    """
    if kind == "HEIF":
        return (Path(__file__).parent / "phone.heic").read_bytes()
    image = picture()
    exif = image.getexif()
    exif[0x0112] = orientation
    exif[0x010F] = SECRET.decode()
    exif[0x9286] = SECRET
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (48.0, 8.0, 13.75), "E", (11.0, 34.0, 31.5)
    gps[29] = SECRET.decode()
    options: dict[str, Any] = {"exif": exif}
    if kind == "JPEG":
        options |= {"comment": SECRET, "xmp": b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"}
    if kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Comment", SECRET.decode())
        words.add_itxt("XML:com.adobe.xmp", SECRET.decode())
        options["pnginfo"] = words
    if kind == "WEBP":
        options |= {"xmp": SECRET, "lossless": True}
    return written(image, kind, **options)


def bomb(side: int = 20_000) -> bytes:
    """A PNG of a few kilobytes that says, and keeps, that it has `side`² pixels."""
    rows = zlib.compressobj(9)
    row = b"\0" * (side // 8 + 1)
    data = b"".join(rows.compress(row) for _ in range(side)) + rows.flush()
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
        + _chunk(b"IDAT", data)
        + _chunk(b"IEND", b"")
    )


def word_bomb() -> bytes:
    """A PNG of a few kilobytes with a text of 200 MB in it."""
    words = zlib.compressobj(9)
    data = b"".join(words.compress(b"a" * 1_000_000) for _ in range(200)) + words.flush()
    honest = written(picture(), "PNG")
    return honest[:33] + _chunk(b"zTXt", b"Comment\0\0" + data) + honest[33:]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
GIF_AND_SCRIPT = b"GIF89a=1;alert(1);/*" + written(picture(), "GIF")[6:] + b"*/"
PHOTO_AND_ARCHIVE = written(picture()) + b"PK\x03\x04" + SECRET + b"<script>alert(1)</script>"
